// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/data/tables.hpp"

/// Rules for what a table leaves open: `resolve` applies them, and so do other calculators' answers where the
/// scenario did not need the figure and they do.
namespace pegada::detail {

/// PUE of a place and a machine: a data-centre region that publishes one comes first; then a machine whose
/// place is given (a desktop at home). Unknown where neither states one: then the industry's average stands.
constexpr const Figure& preset_pue(const Region& region, const Server& server) {
  return region.pue.known() ? region.pue : server.pue;
}

/// Idle power that nobody measured, in watts: the share of TDP that is usual.
constexpr double usual_idle_w(double tdp_w) { return constants::idle_share_of_tdp.value() * tdp_w; }

}  // namespace pegada::detail
