// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>

/// The published equations by name, with plain numbers at the edge: what packages, golden vectors and the
/// curious call.
namespace pegada {

struct EquationInput {
  const char* name;  // the unit is part of it
  double lowest;
  double highest = 1e30;
};

struct Equation {
  const char* id;
  std::span<const EquationInput> inputs;
  std::span<const char* const> outputs;
  /// Reads `inputs.size()` numbers and writes `outputs.size()`. Total on numbers within the inputs' bounds.
  void (*compute)(const double* in, double* out);
};

/// The longest list of inputs or outputs.
inline constexpr std::size_t equation_width = 8;

std::span<const Equation> equations();

}  // namespace pegada
