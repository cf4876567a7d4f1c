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

/// e^(high - low), which is at most half of ln 2 from 0: of one number, or of one in each lane.
template <class Rep>
constexpr Rep exponential_of_rest(Rep high, Rep low) {
  const Rep r = high - low;
  const Rep t = r * r;
  const Rep c = r - t * (1.66666666666666019037e-01 +
                         t * (-2.77777777770155933842e-03 +
                              t * (6.61375632143793436117e-05 +
                                   t * (-1.65339022054652515390e-06 + t * 4.13813679705723846039e-08))));
  return 1.0 - ((low - (r * c) / (2.0 - c)) - high);
}
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
  const double y = detail::exponential_of_rest(high, low);
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

/// The x below which a standard normal variable falls with probability p, for 0 < p < 1. Relative error about
/// 1e-15: Wichura 1988, algorithm AS 241, PPND16.
constexpr double inverse_normal(double p) {
  const auto polynomial = [](double x, const double(&c)[8]) {
    double sum = c[7];
    for (int i = 6; i >= 0; --i) sum = sum * x + c[i];
    return sum;
  };
  constexpr double a[] = {3.3871328727963666080e0,  1.3314166789178437745e+2, 1.9715909503065514427e+3,
                          1.3731693765509461125e+4, 4.5921953931549871457e+4, 6.7265770927008700853e+4,
                          3.3430575583588128105e+4, 2.5090809287301226727e+3};
  constexpr double b[] = {1.0,
                          4.2313330701600911252e+1,
                          6.8718700749205790830e+2,
                          5.3941960214247511077e+3,
                          2.1213794301586595867e+4,
                          3.9307895800092710610e+4,
                          2.8729085735721942674e+4,
                          5.2264952788528545610e+3};
  constexpr double c[] = {1.42343711074968357734e0,  4.63033784615654529590e0, 5.76949722146069140550e0,
                          3.64784832476320460504e0,  1.27045825245236838258e0, 2.41780725177450611770e-1,
                          2.27238449892691845833e-2, 7.74545014278341407640e-4};
  constexpr double d[] = {1.0,
                          2.05319162663775882187e0,
                          1.67638483018380384940e0,
                          6.89767334985100004550e-1,
                          1.48103976427480074590e-1,
                          1.51986665636164571966e-2,
                          5.47593808499534494600e-4,
                          1.05075007164441684324e-9};
  constexpr double e[] = {6.65790464350110377720e0,  5.46378491116411436990e0,  1.78482653991729133580e0,
                          2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
                          2.71155556874348757815e-5, 2.01033439929228813265e-7};
  constexpr double f[] = {1.0,
                          5.99832206555887937690e-1,
                          1.36929880922735805310e-1,
                          1.48753612908506148525e-2,
                          7.86869131145613259100e-4,
                          1.84631831751005468180e-5,
                          1.42151175831644588870e-7,
                          2.04426310338993978564e-15};
  const double q = p - 0.5;
  if (q < 0.425 && q > -0.425) {
    const double r = 0.180625 - q * q;
    return q * polynomial(r, a) / polynomial(r, b);
  }
  const double r = square_root(-logarithm(q < 0 ? p : 1.0 - p));
  const double x = r <= 5.0 ? polynomial(r - 1.6, c) / polynomial(r - 1.6, d)
                            : polynomial(r - 5.0, e) / polynomial(r - 5.0, f);
  return q < 0 ? -x : x;
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
