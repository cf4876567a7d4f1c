// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "pegada/answer.hpp"
#include "pegada/data/tables.hpp"

/// Short ways of saying what a test scenario is.
namespace pegada::testing {

inline Scenario scenario_of(std::initializer_list<std::pair<Field, double>> typed) {
  Scenario scenario;
  for (const auto& [field, value] : typed) scenario.set(field, value);
  return scenario;
}

inline double processor_row(std::string_view id) { return find_processor(id); }
inline double region_row(std::string_view id) { return find_region(id); }
inline double server_row(std::string_view id) { return find(tables::servers, id); }

/// The words of a row, for messages.
inline std::string line_of(std::string_view texts, Row row) {
  for (; row > 0; --row) texts.remove_prefix(texts.find('\n') + 1);
  return std::string{texts.substr(0, texts.find('\n'))};
}

template <class Enum>
constexpr double as(Enum choice) {
  return static_cast<double>(choice);
}

inline bool has_issue(const Issues& issues, Field field, Code code) {
  for (const Issue& issue : issues)
    if (issue.field == field && issue.code == code) return true;
  return false;
}

inline double kg(Mass<double> mass) { return mass.in(unit::kilogram); }

}  // namespace pegada::testing
