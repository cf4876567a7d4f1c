// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "pegada/answer.hpp"

/// What other calculators would say of the same scenario, by their published methods and their own defaults
/// where the scenario is silent.
namespace pegada {

enum class Tool : std::uint8_t {
  mlco2,            // Machine Learning Emissions Calculator, before its rounding
  mlco2_displayed,  // the same as its page shows it
  green_algorithms,
  ecologits,
  codecarbon,
  cloud_carbon_footprint,
  llmcarbon,
  sci,
};
inline constexpr const char* tool_ids[] = {
    "mlco2",      "mlco2-displayed",        "green-algorithms", "ecologits",
    "codecarbon", "cloud-carbon-footprint", "llmcarbon",        "sci"};
inline constexpr std::size_t tool_count = std::size(tool_ids);

struct Opinion {
  bool available = false;  // false: the tool has no answer to such a question
  bool embodied_counted = false;
  Energy<double> energy;  // the facility's, where the tool counts PUE
  Mass<double> operational;
  Mass<double> embodied;
  Mass<double> total;
};

/// The tools' answers, in the order of `Tool`; nothing is available where the scenario has a fault.
[[nodiscard]] std::array<Opinion, tool_count> opinions(const Scenario& scenario, const Answer& answer);

}  // namespace pegada
