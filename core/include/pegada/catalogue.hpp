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
  double highest;
};

struct Equation {
  const char* id;
  std::span<const EquationInput> inputs;
  std::span<const char* const> outputs;
  /// Reads `inputs.size()` numbers and writes `outputs.size()`. Total on numbers within the inputs' bounds:
  /// no output is negative, infinite or not a number.
  void (*compute)(const double* in, double* out);
};

/// An equation over a list of parts of one kind.
struct ListEquation {
  const char* id;
  std::span<const EquationInput> inputs;       // of the whole
  std::span<const EquationInput> part_inputs;  // of each part
  std::span<const char* const> part_outputs;
  std::span<const char* const> outputs;
  /// Reads the whole's inputs and `parts` rows of part inputs; writes as many rows of part outputs, and the
  /// whole's outputs. Total within the bounds, as above.
  void (*compute)(const double* in, const double* part_in, std::size_t parts, double* part_out, double* out);
};

/// The longest list of inputs or outputs, of a whole or a part.
inline constexpr std::size_t equation_width = 16;
/// The most parts a list equation takes.
inline constexpr std::size_t most_parts = 256;

std::span<const Equation> equations();
std::span<const ListEquation> list_equations();

}  // namespace pegada
