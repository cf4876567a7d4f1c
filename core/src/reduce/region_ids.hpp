// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "pegada/data/tables.hpp"

namespace pegada::detail {

/// The ids of all regions, one after the other: they are lines of one text.
class RegionIds {
 public:
  std::string_view next() {
    const std::size_t end = rest_.find('\n');
    const std::string_view id = rest_.substr(0, end);
    rest_.remove_prefix(end + 1);
    return id;
  }

 private:
  std::string_view rest_ = tables::region_ids;
};

inline std::string_view region_id(Row row) {
  RegionIds ids;
  for (Row i = 0; i < row; ++i) ids.next();
  return ids.next();
}

/// Whose data centres they are: what stands before the dot; of a country or a state, nobody's.
constexpr std::string_view provider_of(std::string_view id) {
  const std::size_t dot = id.find('.');
  return dot == std::string_view::npos ? std::string_view{} : id.substr(0, dot);
}

}  // namespace pegada::detail
