// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/data/tables.hpp"
#include "pegada/published/llmcarbon.hpp"

namespace pegada::llmcarbon {

/// The regressions of the released code.
inline constexpr Regressions<double> released{
    .devices = {constants::llmcarbon_devices_square.value(), constants::llmcarbon_devices_linear.value(),
                constants::llmcarbon_devices_constant.value()},
    .tensor = {constants::llmcarbon_tensor_square.value(), constants::llmcarbon_tensor_linear.value(),
               constants::llmcarbon_tensor_constant.value()},
    .pipeline = {constants::llmcarbon_pipeline_square.value(), constants::llmcarbon_pipeline_linear.value(),
                 constants::llmcarbon_pipeline_constant.value()},
    .batch = {constants::llmcarbon_batch_square.value(), constants::llmcarbon_batch_linear.value(),
              constants::llmcarbon_batch_constant.value()},
    .billions_per_gb = constants::llmcarbon_billions_per_gb.value(),
    .relative_score = constants::llmcarbon_v100_score.value() / constants::llmcarbon_a100_score.value(),
    .peak_a100_tflops = constants::llmcarbon_a100_peak_tflops.value(),
    .peak_v100_tflops = constants::llmcarbon_v100_peak_tflops.value(),
    .one_stage_batch = constants::llmcarbon_one_stage_batch.value(),
    .large_a100_gb = constants::llmcarbon_large_a100_gb.value(),
    .small_a100_gb = constants::llmcarbon_small_a100_gb.value(),
    .other_devices = constants::llmcarbon_other_devices.value(),
    .small_a100_devices = constants::llmcarbon_small_a100_devices.value(),
    .node_devices = constants::llmcarbon_node_devices.value(),
    .fewest_parameters = constants::llmcarbon_fewest_parameters.value(),
    .most_parameters = constants::llmcarbon_most_parameters.value()};

}  // namespace pegada::llmcarbon
