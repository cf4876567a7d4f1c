// SPDX-License-Identifier: Apache-2.0
#include "pegada/catalogue.hpp"

#include <array>

#include "catalogue/act.hpp"
#include "catalogue/calculators.hpp"
#include "catalogue/llmcarbon.hpp"
#include "catalogue/models.hpp"
#include "catalogue/runs.hpp"
#include "catalogue/wafers.hpp"

namespace pegada {
namespace {

template <class Row, std::size_t... N>
constexpr auto joined(const Row (&... groups)[N]) {
  std::array<Row, (N + ...)> all{};
  std::size_t at = 0;
  const auto append = [&](const auto& group) {
    for (const Row& row : group) all[at++] = row;
  };
  (append(groups), ...);
  return all;
}

constexpr auto catalogue = joined(act::equations, wafers::equations, models::equations,
                                  llmcarbon_code::equations, calculators::equations, runs::equations);
constexpr auto lists = joined(act::list_equations, llmcarbon_code::list_equations);

template <class... Lists>
constexpr bool fit(const Lists&... lists) {
  return ((lists.size() <= equation_width) && ...);
}

constexpr bool all_fit() {
  for (const auto& row : catalogue)
    if (!fit(row.inputs, row.outputs)) return false;
  for (const auto& row : lists)
    if (!fit(row.inputs, row.part_inputs, row.part_outputs, row.outputs)) return false;
  return true;
}
static_assert(all_fit());

}  // namespace

std::span<const Equation> equations() { return catalogue; }
std::span<const ListEquation> list_equations() { return lists; }

}  // namespace pegada
