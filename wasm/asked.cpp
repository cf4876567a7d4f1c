// SPDX-License-Identifier: Apache-2.0
#include "asked.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace pegada::bridge {
namespace {

// A table for every change, and one for the points of an input at rest; what does not fit is computed each
// time.
std::array<double, 40 * few_points> few_storage;
std::array<double, 16 * many_points> many_storage;
PointTable few{few_storage, few_points};
PointTable many{many_storage, many_points};

}  // namespace

std::size_t even(double points) {
  constexpr double most = 1 << 24;
  return (static_cast<std::size_t>(std::clamp(points, 2.0, most)) + 1) / 2 * 2;
}

PointTable& table_for(std::size_t points, const Resolution& resolution, bool plain) {
  PointTable& out = points > few_points ? many : few;
  const auto seed = static_cast<std::uint32_t>(resolution[Field::seed].value);
  out.use(seed, plain ? Sampling::plain : Sampling::sobol);
  return out;
}

double share_of(const Resolution& resolution) {
  return interval_shares[static_cast<std::size_t>(resolution[Field::interval_percent].value)];
}

val range_issue_rows(const Ranges& ranges) {
  return issue_rows(std::span{ranges.faults.data(), ranges.fault_count},
                    [](const RangeIssue& issue) { return issue.driver; });
}

Asked::Asked(std::size_t letter) : resolution(resolve(asked(letter))) {
  if (resolution.ok()) ranges = ranges_of(asked(letter), resolution, edits(letter));
  ok = resolution.ok() && ranges.ok();
  reply.set("ok", ok);
  if (ok) return;
  reply.set("issues", issue_rows(resolution.faults));
  reply.set("range_issues", range_issue_rows(ranges));
}

}  // namespace pegada::bridge
