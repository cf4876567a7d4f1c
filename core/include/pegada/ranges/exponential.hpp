// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "pegada/math.hpp"
#include "pegada/ranges/lanes.hpp"

namespace pegada {

/// Beyond it the vectors' own exponential is not asked: one of its two factors would leave the normal
/// numbers.
inline constexpr double moderate = 700.0;

/// e^x of both lanes at once where both are within ±`moderate`: the very operations of `exponential`, hence
/// the same bits.
inline Lanes exponential_of_moderate(Lanes x) {
  using Whole = std::int32_t __attribute__((vector_size(8)));
  using Bits = std::int64_t __attribute__((vector_size(16)));
  const Lanes half = x < Lanes{} ? splat<Lanes>(-0.5) : splat<Lanes>(0.5);
  const Whole k = __builtin_convertvector(1.44269504088896338700 * x + half, Whole);
  const Lanes times = __builtin_convertvector(k, Lanes);
  const Lanes high = x - times * detail::ln2_high;
  const Lanes low = times * detail::ln2_low;
  const Lanes y = detail::exponential_of_rest(high, low);
  const Whole first = k / 2;
  const Bits a = (__builtin_convertvector(first, Bits) + 1023) << 52;
  const Bits b = (__builtin_convertvector(k - first, Bits) + 1023) << 52;
  return y * __builtin_bit_cast(Lanes, a) * __builtin_bit_cast(Lanes, b);
}

}  // namespace pegada
