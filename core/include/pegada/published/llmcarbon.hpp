// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/math.hpp"
#include "pegada/units.hpp"

/// LLMCarbon, Faiz et al. 2024, as its released code (MLCarbon) computes. Its year has 365 days.
namespace pegada::llmcarbon {

// --- Operational ------------------------------------------------------------------------------------------

template <class Rep>
struct Run {
  Ratio<Rep> parameters;  // of a mixture of experts those of its base model, neither all nor the active ones
  Ratio<Rep> tokens;
  Ratio<Rep> devices;
  Throughput<Rep> peak;
  Ratio<Rep> efficiency;  // achieved over peak, > 0
  Power<Rep> power;       // average of a whole system, laid on its devices
  Ratio<Rep> pue;
  CarbonIntensity<Rep> intensity;
};

template <class Rep>
struct Operational {
  Operations<Rep> operations;
  Duration<Rep> time;
  Energy<Rep> energy;  // facility included
  Mass<Rep> carbon;
};

/// Training with 6 FLOP per parameter and token, inference with 2: t = C / (n · peak · eff), E = P · n · t ·
/// PUE. The paper multiplies the power by the efficiency, too; the code does not, and its power is measured.
template <class Rep>
constexpr Operational<Rep> operational(const Run<Rep>& run, Operations<Rep> per_parameter_token) {
  Operational<Rep> out;
  out.operations = per_parameter_token * run.parameters * run.tokens;
  out.time = out.operations / (run.devices * run.peak * run.efficiency);
  out.energy = run.power * run.devices * out.time * run.pue;
  out.carbon = out.energy * run.intensity;
  return out;
}

// --- Devices and throughput -------------------------------------------------------------------------------

/// a x² + b x + c.
template <class Rep>
struct Parabola {
  double square, linear, constant;

  constexpr Rep at(Rep x) const { return (square * x + linear) * x + constant; }
};

/// The code's regressions; `method_coefficients.csv` has them.
template <class Rep>
struct Regressions {
  Parabola<Rep> devices;   // of parameters
  Parabola<Rep> tensor;    // TFLOP/s of a device, of parameters, in one pipeline stage
  Parabola<Rep> pipeline;  // the same in several
  Parabola<Rep> batch;     // of pipeline stages
  double billions_per_gb;  // parameters a gigabyte of device memory holds
  double relative_score;   // a V100's score over an A100's
  double peak_a100_tflops;
  double peak_v100_tflops;
  double one_stage_batch;     // sequences where one pipeline stage holds the model
  double large_a100_gb;       // memory that means the A100 the fits are of
  double small_a100_gb;       // memory that means the smaller one
  double other_devices;       // times as many of what is not the larger A100
  double small_a100_devices;  // and of the smaller one as many times again
  double node_devices;        // of the clusters fitted
  double fewest_parameters;   // of the decoders fitted
  double most_parameters;
};

template <class Rep>
struct Cluster {
  Ratio<Rep> tensor_parallel;
  Ratio<Rep> pipeline_stages;
  Ratio<Rep> devices;
  Ratio<Rep> batch;                   // sequences
  Throughput<Rep> achieved;           // of one device, the scores of the V100 taken as the ratio they are
  Throughput<Rep> achieved_as_coded;  // taken as a loss
  bool in_domain;
};

/// Devices, their split and their throughput, from parameters alone, as coded.
///
///   parameters  of a mixture of experts those of its base model
///   node        devices of a node, >= 1
///   memory      of one device: that of the larger A100 means it, that of the smaller one five times its
///               number, anything else a V100
///
/// Fitted to ten decoders on the larger A100 in nodes of one size; `in_domain` says
/// whether the question is one of those. Outside, the numbers are still the code's: 1.7e9 parameters "need"
/// 807 devices where 32 were used. The V100's throughput is X - 0.232 X, a ratio of scores taken for a loss;
/// meant was 0.232 X.
template <class Rep>
constexpr Cluster<Rep> cluster(const Regressions<Rep>& fit, Ratio<Rep> parameters, Ratio<Rep> node,
                               Data<Rep> memory) {
  // In the code's own units and order: its divisions and roundings decide whole numbers.
  const Rep billions = parameters.in(unit::billion);
  const Rep n = node.coherent;
  const Rep gigabytes = memory.in(unit::gigabyte);
  const Rep holds = fit.billions_per_gb * gigabytes;
  const bool one_node = billions < n * holds;
  const bool a100_80 = gigabytes == fit.large_a100_gb;

  const Rep tensor = one_node ? ceiling_of(billions / holds) : n;
  const Rep stages = one_node ? Rep{1.0} : ceiling_of(billions / (n * holds));
  // A model that just fills its node is split as if it did not fit, and still has one stage.
  const bool one_stage = stages == 1.0;
  const Rep size = tensor * stages;
  const Rep raw = billions * 1e9;
  Rep devices = round_half_even(fit.devices.at(raw) / size) * size;
  if (!a100_80) devices = round_half_even(devices * fit.other_devices);
  if (gigabytes == fit.small_a100_gb) devices = devices * fit.small_a100_devices;
  const Rep fitted_batch =
      one_stage ? Rep{fit.one_stage_batch} : round_half_even(fit.batch.at(stages) / 8.0) * 8.0;
  const Rep batch = fitted_batch < devices ? devices : fitted_batch;

  const Rep tflops = one_stage ? fit.tensor.at(raw) : fit.pipeline.at(raw);
  const Rep to_v100 = fit.peak_v100_tflops / fit.peak_a100_tflops;
  const Rep coded = a100_80 ? tflops : (tflops - tflops * fit.relative_score) * to_v100;
  const Rep sound = a100_80 ? tflops : tflops * fit.relative_score;
  const bool in_domain =
      a100_80 && n == fit.node_devices && raw >= fit.fewest_parameters && raw <= fit.most_parameters;
  return {Ratio<Rep>{tensor},
          Ratio<Rep>{stages},
          Ratio<Rep>{devices},
          Ratio<Rep>{batch},
          of(sound, unit::teraflop_per_second),
          of(coded, unit::teraflop_per_second),
          in_domain};
}

// --- Embodied ---------------------------------------------------------------------------------------------

/// One kind of hardware: amount · carbon per amount · number · t / LT. The amount is an area or a capacity,
/// and its carbon is of that.
template <Dimension D, class Rep>
constexpr Mass<Rep> embodied(Quantity<D, Rep> amount, Quantity<Dimension{.mass = 1} - D, Rep> per_amount,
                             Ratio<Rep> count, Duration<Rep> time, Duration<Rep> lifetime) {
  return amount * per_amount * count * (time / lifetime);
}

}  // namespace pegada::llmcarbon
