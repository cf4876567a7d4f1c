// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "mailbox.hpp"
#include "pegada/ranges/points.hpp"

/// What the engine of ranges is asked about, for all who draw.
namespace pegada::bridge {

/// A scenario and its ranges, or what is wrong with them.
struct Asked {
  Resolution resolution;
  Ranges ranges;
  bool ok = false;
  val reply = val::object();  // says so, with the faults where there are any

  explicit Asked(std::size_t letter);
};

/// How many points JavaScript wants, as the engine takes them.
std::size_t even(double points);

/// Points made once and used again at every change, of the scenario's seed.
PointTable& table_for(std::size_t points, const Resolution& resolution, bool plain = false);

/// What an interval of the scenario holds.
double share_of(const Resolution& resolution);

val range_issue_rows(const Ranges& ranges);

}  // namespace pegada::bridge
