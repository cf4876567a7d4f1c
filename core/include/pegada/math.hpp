// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

/// The core's own transcendental functions. C libraries differ in the last bit (glibc and musl on about one
/// exponential in 1,500), and a result that people cite must have the same digits natively and in a browser.
/// The names differ from libm's on purpose: `exp` beside a using-directive would silently become the
/// library's.
///
/// Method and coefficients are those of fdlibm (Sun Microsystems, 1993), written for constant evaluation.
namespace pegada {

namespace detail {
inline constexpr double ln2_high = 6.93147180369123816490e-01;
inline constexpr double ln2_low = 1.90821492927058770002e-10;

constexpr std::uint64_t bits_of(double x) { return __builtin_bit_cast(std::uint64_t, x); }
constexpr double from_bits(std::uint64_t bits) { return __builtin_bit_cast(double, bits); }

/// 2^k for a normal result, k in [-1022, 1023].
constexpr double power_of_two(int k) { return from_bits(static_cast<std::uint64_t>(k + 1023) << 52U); }
}  // namespace detail

/// e^x. Relative error below 2^-52 for results that are normal numbers. Saturates: above 709.78 gives
/// infinity, below -745.13 gives 0, not-a-number stays.
constexpr double exponential(double x) {
  if (x != x) return x;
  if (x > 709.782712893383973096) return detail::from_bits(0x7FF0000000000000U);
  if (x < -745.13321910194110842) return 0.0;
  const int k = static_cast<int>(1.44269504088896338700 * x + (x < 0 ? -0.5 : 0.5));
  const double high = x - k * detail::ln2_high;
  const double low = k * detail::ln2_low;
  const double r = high - low;
  const double t = r * r;
  const double c = r - t * (1.66666666666666019037e-01 +
                            t * (-2.77777777770155933842e-03 +
                                 t * (6.61375632143793436117e-05 +
                                      t * (-1.65339022054652515390e-06 + t * 4.13813679705723846039e-08))));
  const double y = 1.0 - ((low - (r * c) / (2.0 - c)) - high);
  // Two factors, so that results near the ends of the range neither overflow nor lose bits early.
  const int half = k / 2;
  return y * detail::power_of_two(half) * detail::power_of_two(k - half);
}

/// Natural logarithm. Error below one unit in the last place for x > 0; 0 gives -infinity, a negative number
/// gives not-a-number.
constexpr double logarithm(double x) {
  if (x != x || x < 0.0) return detail::from_bits(0x7FF8000000000000U);
  if (x == 0.0) return detail::from_bits(0xFFF0000000000000U);
  if (detail::bits_of(x) == 0x7FF0000000000000U) return x;
  int k = 0;
  if (x < 2.2250738585072014e-308) {
    x *= 18014398509481984.0;  // 2^54: a subnormal has no exponent to read
    k = -54;
  }
  std::uint64_t bits = detail::bits_of(x);
  k += static_cast<int>(bits >> 52U) - 1023;
  bits = (bits & 0x000FFFFFFFFFFFFFU) | 0x3FF0000000000000U;
  double m = detail::from_bits(bits);
  if (m > 1.41421356237309504880) {
    m *= 0.5;
    k += 1;
  }
  const double f = m - 1.0;
  const double s = f / (2.0 + f);
  const double z = s * s;
  const double r =
      z * (6.666666666666735130e-01 +
           z * (3.999999999940941908e-01 +
                z * (2.857142874366239149e-01 +
                     z * (2.222219843214978396e-01 +
                          z * (1.818357216161805012e-01 +
                               z * (1.531383769920937332e-01 + z * 1.479819860511658591e-01))))));
  const double half_square = 0.5 * f * f;
  return k * detail::ln2_high - ((half_square - (s * (half_square + r) + k * detail::ln2_low)) - f);
}

/// x^y for x > 0. Relative error below (2 + |y ln x|) * 2^-52: enough for the model's exponents, which are
/// below 1.
constexpr double power(double x, double y) { return y == 0.0 ? 1.0 : exponential(y * logarithm(x)); }

/// ln(1 + x) for x > -1, without the digits lost where x is small. Relative error below 4 * 2^-52.
constexpr double logarithm_1_plus(double x) {
  const double sum = 1.0 + x;
  // What rounding took from the sum, it took from the logarithm in the same proportion.
  return sum == 1.0 ? x : logarithm(sum) * (x / (sum - 1.0));
}

/// (1 - e^-x) / x for x >= 0: the mean of e^-t for t from 0 to x; 1 at 0. Relative error below 4 * 2^-52.
constexpr double mean_decay(double x) {
  if (x > 0.5) return (1.0 - exponential(-x)) / x;
  // The difference would cancel: 1 - x/2! + x²/3! - ..., sixteen terms reach 2^-58.
  double sum = 0.0;
  for (int n = 16; n >= 1; --n) sum = 1.0 - sum * x / (n + 1);
  return sum;
}

/// Square root of x >= 0, within one unit in the last place. Its own steps rather than the processor's: a
/// compiler that sees `sqrt` may call the C library for arguments it cannot prove positive.
constexpr double square_root(double x) {
  if (!(x > 0.0)) return x == 0.0 ? 0.0 : detail::from_bits(0x7FF8000000000000U);
  if (detail::bits_of(x) == 0x7FF0000000000000U) return x;
  if (x < 2.2250738585072014e-308) return square_root(x * 0x1p54) * 0x1p-27;
  // Half the exponent is a first guess within 4 %; each step of Newton's doubles its digits.
  double root = detail::from_bits((detail::bits_of(x) >> 1U) + 0x1FF7A3BEA91D9B1BU);
  for (int step = 0; step < 5; ++step) root = 0.5 * (root + x / root);
  return root;
}

/// Rounding to whole numbers, for what counts devices or repeats a published code. Exact.
constexpr double round_half_even(double x) {
  constexpr double whole_from = 0x1p52;
  if (!(x > -whole_from && x < whole_from)) return x;
  return x < 0.0 ? -((-x + whole_from) - whole_from) : (x + whole_from) - whole_from;
}
constexpr double floor_of(double x) {
  const double near = round_half_even(x);
  return near > x ? near - 1.0 : near;
}
constexpr double ceiling_of(double x) { return -floor_of(-x); }

/// The same of every lane of a vector, for the range engine.
template <class T>
concept LaneVector = requires(T x) {
  x[0];
};

namespace detail {
template <LaneVector Lanes>
constexpr Lanes each_lane(Lanes x, double (*function)(double)) {
  for (unsigned lane = 0; lane < sizeof(Lanes) / sizeof(double); ++lane) x[lane] = function(x[lane]);
  return x;
}
}  // namespace detail

template <LaneVector Lanes>
constexpr Lanes exponential(Lanes x) {
  return detail::each_lane(x, exponential);
}
template <LaneVector Lanes>
constexpr Lanes logarithm_1_plus(Lanes x) {
  return detail::each_lane(x, logarithm_1_plus);
}
template <LaneVector Lanes>
constexpr Lanes mean_decay(Lanes x) {
  return detail::each_lane(x, mean_decay);
}
template <LaneVector Lanes>
constexpr Lanes square_root(Lanes x) {
  return detail::each_lane(x, square_root);
}

}  // namespace pegada
