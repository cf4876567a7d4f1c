// SPDX-License-Identifier: Apache-2.0
#include "pegada/ranges/distribution.hpp"

#include "pegada/math.hpp"
#include "pegada/ranges/exponential.hpp"

namespace pegada {
namespace {

/// The 95th percentile of the standard normal distribution.
constexpr double z95 = 1.6448536269514722;

/// Lane by lane: a branch that depends on what was drawn is foreseen half of the time, a choice between lanes
/// costs nothing.
void each_pair(std::span<const double> from, std::span<double> to, auto value) {
  std::size_t i = 0;
  for (; i + 1 < from.size(); i += lane_count) {
    const Lanes out = value(Lanes{from[i], from[i + 1]});
    to[i] = out[0];
    to[i + 1] = out[1];
  }
  if (i < from.size()) to[i] = value(Lanes{from[i], from[i]})[0];
}

void uniform(const Distribution& of, std::span<const double> u, std::span<double> values) {
  const double width = of.high - of.low;
  each_pair(u, values, [&](Lanes u) { return of.low + u * width; });
}

void triangular(const Distribution& of, std::span<const double> u, std::span<double> values) {
  const double width = of.high - of.low;
  const double below = of.value - of.low;
  const double above = of.high - of.value;
  const double turn = below / width;
  const Lanes turns = splat<Lanes>(turn);
  each_pair(u, values, [&](Lanes u) {
    const auto rising = u < turns;
    const Lanes square = width * (rising ? u * below : (1.0 - u) * above);
    const Lanes root{__builtin_sqrt(square[0]), __builtin_sqrt(square[1])};
    return rising ? of.low + root : of.high - root;
  });
}

void lognormal(const Distribution& of, std::span<const double> z, std::span<double> values) {
  const double down = logarithm(of.value / of.low) / z95;
  const double up = logarithm(of.high / of.value) / z95;
  const Lanes lowest = splat<Lanes>(of.lowest);
  const Lanes highest = splat<Lanes>(of.highest);
  const auto cut = [&](Lanes x) { return x < lowest ? lowest : x > highest ? highest : x; };
  const auto exponent = [&](Lanes z) { return z * (z < Lanes{} ? splat<Lanes>(down) : splat<Lanes>(up)); };
  // No p that a double holds is further out than 39.
  if (39.0 * (down > up ? down : up) < moderate)
    each_pair(z, values, [&](Lanes z) { return cut(of.value * exponential_of_moderate(exponent(z))); });
  else
    each_pair(z, values, [&](Lanes z) { return cut(of.value * exponential(exponent(z))); });
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
