// SPDX-License-Identifier: Apache-2.0
#include "pegada/ranges/distribution.hpp"

#include "pegada/math.hpp"

namespace pegada {
namespace {

/// The 95th percentile of the standard normal distribution.
constexpr double z95 = 1.6448536269514722;

void uniform(const Distribution& of, std::span<const double> u, std::span<double> values) {
  const double width = of.high - of.low;
  for (std::size_t i = 0; i < u.size(); ++i) values[i] = of.low + u[i] * width;
}

void triangular(const Distribution& of, std::span<const double> u, std::span<double> values) {
  const double width = of.high - of.low;
  const double below = of.value - of.low;
  const double above = of.high - of.value;
  const double turn = below / width;
  for (std::size_t i = 0; i < u.size(); ++i) {
    const bool rising = u[i] < turn;
    const double root = __builtin_sqrt(width * (rising ? u[i] * below : (1.0 - u[i]) * above));
    values[i] = rising ? of.low + root : of.high - root;
  }
}

void lognormal(const Distribution& of, std::span<const double> z, std::span<double> values) {
  const double down = logarithm(of.value / of.low) / z95;
  const double up = logarithm(of.high / of.value) / z95;
  for (std::size_t i = 0; i < z.size(); ++i) {
    const double x = of.value * exponential(z[i] * (z[i] < 0 ? down : up));
    values[i] = x < of.lowest ? of.lowest : x > of.highest ? of.highest : x;
  }
}

}  // namespace

double standard_variate(Shape shape, double u) { return shape == Shape::lognormal ? inverse_normal(u) : u; }

void values_of(const Distribution& of, std::span<const double> standard, std::span<double> values) {
  switch (of.shape) {
    case Shape::uniform:
      return uniform(of, standard, values);
    case Shape::triangular:
      return triangular(of, standard, values);
    case Shape::lognormal:
      return lognormal(of, standard, values);
  }
}

double quantile(const Distribution& of, double p) {
  const double standard = standard_variate(of.shape, p);
  double value = 0;
  values_of(of, {&standard, 1}, {&value, 1});
  return value;
}

}  // namespace pegada
