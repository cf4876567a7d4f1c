// SPDX-License-Identifier: Apache-2.0
#include "pegada/ranges/sobol.hpp"

#include "pegada/data/tables.hpp"
#include "pegada/ranges/distribution.hpp"

namespace pegada {
namespace {

/// splitmix64
constexpr std::uint64_t mixed(std::uint64_t x) {
  x += 0x9E3779B97F4A7C15U;
  x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9U;
  x = (x ^ (x >> 27U)) * 0x94D049BB133111EBU;
  return x ^ (x >> 31U);
}

constexpr std::uint32_t seed_of(std::size_t dimension, std::uint32_t seed) {
  return static_cast<std::uint32_t>(mixed((static_cast<std::uint64_t>(seed) << 32U) | dimension));
}

constexpr std::uint32_t reversed(std::uint32_t x) {
  x = ((x >> 1U) & 0x55555555U) | ((x & 0x55555555U) << 1U);
  x = ((x >> 2U) & 0x33333333U) | ((x & 0x33333333U) << 2U);
  x = ((x >> 4U) & 0x0F0F0F0FU) | ((x & 0x0F0F0F0FU) << 4U);
  x = ((x >> 8U) & 0x00FF00FFU) | ((x & 0x00FF00FFU) << 8U);
  return (x >> 16U) | (x << 16U);
}

/// Each digit flipped or not by what stands below it: Laine and Karras 2011 with the constants of Burley
/// 2020.
constexpr std::uint32_t permuted(std::uint32_t x, std::uint32_t seed) {
  x ^= x * 0x3D20ADEAU;
  x += seed;
  x *= (seed >> 16U) | 1U;
  x ^= x * 0x05526C56U;
  x ^= x * 0x53A22864U;
  return x;
}

/// In the middle of the 2^-32 that the digits name: never 0 nor 1.
constexpr double between_0_and_1(std::uint32_t digits) {
  return (static_cast<double>(digits) + 0.5) * 0x1p-32;
}

}  // namespace

Sobol::Sobol(std::size_t dimension, std::uint32_t seed) : seed_(seed_of(dimension, seed)) {
  const SobolDirection& direction = tables::sobol_directions[dimension];
  const unsigned degree = direction.degree;
  for (unsigned k = 0; k < 32; ++k) {
    if (degree == 0) {
      directions_[k] = 1U << (31U - k);
      continue;
    }
    if (k < degree) {
      directions_[k] = static_cast<std::uint32_t>(direction.initial[k]) << (31U - k);
      continue;
    }
    std::uint32_t v = directions_[k - degree] ^ (directions_[k - degree] >> degree);
    for (unsigned i = 1; i < degree; ++i)
      if (((direction.polynomial >> (degree - 1U - i)) & 1U) != 0) v ^= directions_[k - i];
    directions_[k] = v;
  }
}

std::uint32_t Sobol::scrambled(std::uint32_t digits) const {
  return reversed(permuted(reversed(digits), seed_));
}

std::uint32_t Sobol::digits(std::uint32_t point) const {
  std::uint32_t digits = 0;
  for (unsigned k = 0; point != 0; ++k, point >>= 1U)
    if ((point & 1U) != 0) digits ^= directions_[k];
  return scrambled(digits);
}

void Sobol::fill(Shape shape, std::uint32_t first, std::span<double> out) const {
  std::uint32_t gray = first ^ (first >> 1U);
  std::uint32_t digits = 0;
  for (unsigned k = 0; k < 32; ++k)
    if (((gray >> k) & 1U) != 0) digits ^= directions_[k];
  for (std::size_t i = 0; i < out.size(); ++i) {
    out[i] = standard_variate(shape, between_0_and_1(scrambled(digits)));
    // The next code differs in one digit: that of the lowest 1 in the next number.
    const std::uint32_t next = first + static_cast<std::uint32_t>(i) + 1U;
    if (next != 0) digits ^= directions_[static_cast<unsigned>(__builtin_ctz(next))];
  }
}

void fill_plain(std::size_t dimension, std::uint32_t seed, Shape shape, std::uint32_t first,
                std::span<double> out) {
  const std::uint64_t stream = mixed((static_cast<std::uint64_t>(seed) << 32U) | dimension);
  for (std::size_t i = 0; i < out.size(); ++i) {
    const std::uint64_t bits = mixed(stream + 0x9E3779B97F4A7C15U * (first + static_cast<std::uint64_t>(i)));
    out[i] = standard_variate(shape, between_0_and_1(static_cast<std::uint32_t>(bits >> 32U)));
  }
}

}  // namespace pegada
