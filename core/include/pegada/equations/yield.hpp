// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/math.hpp"
#include "pegada/units.hpp"

/// Share of dies without a killing defect, by the closed forms of the field. All take x = A · D0, the mean
/// number of defects on one die, x >= 0; all give 1 at x = 0 and fall towards 0 as x grows.
namespace pegada {

/// x = A · D0.
template <class Rep>
constexpr Ratio<Rep> defects_per_die(Area<Rep> die, PerArea<Rep> defect_density) {
  return die * defect_density;
}

/// e^-x: defects fall independently and evenly. The lowest of the models with one parameter but Moore's.
template <class Rep>
constexpr Ratio<Rep> poisson_yield(Ratio<Rep> defects) {
  return {exponential(-defects.coherent)};
}

/// ((1 - e^-x) / x)²: defect densities spread over wafers as a triangle. Murphy 1964.
template <class Rep>
constexpr Ratio<Rep> murphy_yield(Ratio<Rep> defects) {
  const Ratio<Rep> mean{mean_decay(defects.coherent)};
  return mean * mean;
}

/// (1 - e^-2x) / (2x): densities spread evenly from 0 to 2 D0. Murphy 1964.
template <class Rep>
constexpr Ratio<Rep> rectangular_yield(Ratio<Rep> defects) {
  return {mean_decay((defects + defects).coherent)};
}

/// 1 / (1 + x): densities spread exponentially. Seeds 1967.
template <class Rep>
constexpr Ratio<Rep> seeds_yield(Ratio<Rep> defects) {
  return number<Rep>(1.0) / (number<Rep>(1.0) + defects);
}

/// (1 + x / α)^-α: defects cluster. Stapper 1973; ECO-CHIP takes α = 10.
///
///   clustering  α > 0; the smaller, the more defects share a die. Seeds at 1, Poisson as it grows
template <class Rep>
constexpr Ratio<Rep> negative_binomial_yield(Ratio<Rep> defects, Ratio<Rep> clustering) {
  return {exponential(-(clustering.coherent * logarithm_1_plus((defects / clustering).coherent)))};
}

/// (1 + x)^-n: each of n critical layers loses dies as Seeds has it. Price 1970 (Bose-Einstein).
///
///   defects  of ONE layer; a density of all layers together, put here, counts n times
///   layers   n >= 0
template <class Rep>
constexpr Ratio<Rep> bose_einstein_yield(Ratio<Rep> defects, Ratio<Rep> layers) {
  return {exponential(-(layers.coherent * logarithm_1_plus(defects.coherent)))};
}

/// e^-√x, for large dies at high densities. Moore 1970; Boavizta takes it at 0.1 defects/cm².
template <class Rep>
constexpr Ratio<Rep> moore_yield(Ratio<Rep> defects) {
  return {exponential(-square_root(defects.coherent))};
}

}  // namespace pegada
