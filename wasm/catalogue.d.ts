// SPDX-License-Identifier: Apache-2.0
// Generated from the catalogue of equations by wasm/emit_catalogue_types.cpp. Do not edit.

/** What each equation takes and gives; the unit is part of a name. */
export interface Equations {
  act_logic: {
    inputs: {
      /** 0 to 1e+06 */
      die_area_mm2: number;
      /** 0 to 1000 */
      fab_energy_kwh_per_cm2: number;
      /** 0 to 1e+06 */
      gas_g_per_cm2: number;
      /** 0 to 1e+06 */
      materials_g_per_cm2: number;
      /** 0 to 10000 */
      fab_intensity_g_per_kwh: number;
      /** 0.001 to 1 */
      yield: number;
      /** 0 to 1e+06 */
      packages: number;
      /** 0 to 1e+06 */
      packaging_g_per_ic: number;
    };
    values: {
      cpa_g_per_cm2: number;
      cpa_energy_g_per_cm2_before_yield: number;
      packaging_g: number;
      fabrication_g: number;
      total_g: number;
    };
  };
  act_capacity: {
    inputs: {
      /** 0 to 1e+15 */
      capacity_gb: number;
      /** 0 to 1e+06 */
      embodied_g_per_gb: number;
      /** 0.001 to 1 */
      yield: number;
      /** 0 to 1e+06 */
      packages: number;
      /** 0 to 1e+06 */
      packaging_g_per_ic: number;
    };
    values: {
      cps_g_per_gb: number;
      packaging_g: number;
      fabrication_g: number;
      total_g: number;
    };
  };
  act_capacitor: {
    inputs: {
      /** 0 to 1e+06 */
      energy_mj_per_kg: number;
      /** 0 to 1e+06 */
      mass_g_each: number;
      /** 0 to 1e+09 */
      count: number;
      /** 0 to 10000 */
      fab_intensity_g_per_kwh: number;
    };
    values: {
      passives_g: number;
    };
  };
  act_capacitor_each: {
    inputs: {
      /** 0 to 1e+06 */
      carbon_g_each: number;
      /** 0 to 1e+09 */
      count: number;
    };
    values: {
      passives_g: number;
    };
  };
  act_board: {
    inputs: {
      /** 0 to 10000 */
      act_kg_per_m2: number;
      /** 1 to 1000 */
      layers_counted: number;
      /** 0 to 1e+06 */
      area_cm2: number;
    };
    values: {
      board_g: number;
      as_act_g: number;
    };
  };
  act_battery: {
    inputs: {
      /** 0 to 10000 */
      carbon_kg_per_kwh: number;
      /** 0 to 1e+12 */
      capacity_wh: number;
    };
    values: {
      fabrication_g: number;
    };
  };
  act_material: {
    inputs: {
      /** 0 to 10000 */
      carbon_kg_per_kg: number;
      /** 0 to 1e+12 */
      mass_g: number;
    };
    values: {
      enclosure_g: number;
    };
  };
  act_operational: {
    inputs: {
      /** 0 to 10000 */
      carbon_intensity_g_per_kwh: number;
      /** 0 to 1e+12 */
      power_w: number;
      /** 0 to 1 */
      duty_cycle: number;
      /** 0 to 1e+07 */
      lifetime_h: number;
    };
    values: {
      energy_kwh: number;
      operational_g: number;
    };
  };
  act_metrics: {
    inputs: {
      /** 0 to 1e+15 */
      embodied_g: number;
      /** 0 to 1e+12 */
      delay_s: number;
      /** 0 to 1e+12 */
      energy_kwh: number;
    };
    values: {
      cdp_g_s: number;
      cep_g_kwh: number;
      c2ep_g2_kwh: number;
      ce2p_g_kwh2: number;
      edp_kwh_s: number;
    };
  };
  yield: {
    inputs: {
      /** 0 to 100000 */
      die_area_mm2: number;
      /** 0 to 100 */
      defects_per_cm2: number;
      /** 0.01 to 1e+06 */
      clustering: number;
      /** 0 to 100 */
      critical_layers: number;
    };
    values: {
      poisson: number;
      murphy: number;
      rectangular: number;
      seeds: number;
      negative_binomial: number;
      bose_einstein: number;
      moore: number;
    };
  };
  wafer: {
    inputs: {
      /** 0.01 to 1500 */
      die_area_mm2: number;
      /** 150 to 450 */
      wafer_diameter_mm: number;
      /** 0 to 10000 */
      carbon_g_per_mm2: number;
    };
    values: {
      dies_per_wafer: number;
      whole_dies_per_wafer: number;
      wasted_area_mm2: number;
      wasted_g: number;
      eco_chip_wasted_g: number;
    };
  };
  boavizta_effective_area: {
    inputs: {
      /** 0.01 to 1500 */
      die_area_mm2: number;
      /** 150 to 450 */
      wafer_diameter_mm: number;
      /** 0 to 1 */
      kerf_mm: number;
      /** 0 to 10 */
      defects_per_cm2: number;
    };
    values: {
      effective_area_mm2: number;
    };
  };
  mfu: {
    inputs: {
      /** 1 to 1e+18 */
      parameters: number;
      /** 1 to 100000 */
      layers: number;
      /** 1 to 100000 */
      heads: number;
      /** 1 to 1e+06 */
      head_dimension: number;
      /** 1 to 1e+09 */
      sequence_tokens: number;
      /** 0 to 1e+15 */
      tokens_per_s: number;
      /** 1e+06 to 1e+24 */
      peak_flops_per_s: number;
      /** 1 to 1e+09 */
      count: number;
    };
    values: {
      flops_per_token: number;
      mfu: number;
      mfu_without_attention: number;
      mfu_causal_attention: number;
      hfu_palm: number;
    };
  };
  token_rate: {
    inputs: {
      /** 1 to 1e+18 */
      parameters: number;
      /** 1 to 100000 */
      layers: number;
      /** 1 to 100000 */
      heads: number;
      /** 1 to 1e+06 */
      head_dimension: number;
      /** 1 to 1e+09 */
      sequence_tokens: number;
      /** 0 to 1 */
      mfu: number;
      /** 1e+06 to 1e+24 */
      peak_flops_per_s: number;
      /** 1 to 1e+09 */
      count: number;
    };
    values: {
      flops_per_token: number;
      tokens_per_s: number;
    };
  };
  mfu_with_attention: {
    inputs: {
      /** 1 to 1e+18 */
      parameters: number;
      /** 1 to 100000 */
      layers: number;
      /** 1 to 100000 */
      heads: number;
      /** 1 to 1e+06 */
      head_dimension: number;
      /** 1 to 1e+09 */
      sequence_tokens: number;
      /** 0 to 1e+24 */
      non_attention_flops_per_s: number;
      /** 1e+06 to 1e+24 */
      peak_flops_per_s: number;
    };
    values: {
      mfu: number;
      mfu_without_attention: number;
      mfu_tripled_attention: number;
    };
  };
  decoder: {
    inputs: {
      /** 1 to 100000 */
      layers: number;
      /** 1 to 1e+07 */
      hidden_size: number;
      /** 0 to 1e+09 */
      vocabulary_size: number;
      /** 1 to 1e+09 */
      sequence_tokens: number;
      /** 1 to 1e+09 */
      batch: number;
      /** 1 to 1e+09 */
      count: number;
      /** 1e-06 to 1e+12 */
      achieved_tflops: number;
    };
    values: {
      parameters: number;
      flops_per_iteration: number;
      flops_per_iteration_selective_recomputation: number;
      flops_per_iteration_full_recomputation: number;
      iteration_s_full_recomputation: number;
    };
  };
  iteration_utilisation: {
    inputs: {
      /** 1 to 100000 */
      layers: number;
      /** 1 to 1e+07 */
      hidden_size: number;
      /** 0 to 1e+09 */
      vocabulary_size: number;
      /** 1 to 1e+09 */
      sequence_tokens: number;
      /** 1 to 1e+09 */
      batch: number;
      /** 1 to 1e+09 */
      count: number;
      /** 1e-06 to 1e+09 */
      iteration_s: number;
      /** 1e+06 to 1e+24 */
      peak_flops_per_s: number;
    };
    values: {
      flops_per_iteration: number;
      flops_per_iteration_selective_recomputation: number;
      hardware_over_model: number;
      mfu: number;
      hfu: number;
    };
  };
  mixture_of_experts: {
    inputs: {
      /** 1 to 1e+06 */
      experts: number;
      /** 1 to 100000 */
      layers: number;
      /** 1 to 1e+07 */
      hidden_size: number;
      /** 0 to 1 */
      moe_layer_fraction: number;
    };
    values: {
      parameters_dense_base: number;
      parameters_sparse: number;
    };
  };
  decode_roofline: {
    inputs: {
      /** 1 to 1e+18 */
      parameters: number;
      /** 1 to 100000 */
      layers: number;
      /** 1 to 100000 */
      heads: number;
      /** 1 to 100000 */
      kv_heads: number;
      /** 1 to 1e+06 */
      head_dimension: number;
      /** 0.125 to 8 */
      weight_bytes: number;
      /** 0.125 to 8 */
      kv_bytes: number;
      /** 0 to 1e+09 */
      context_tokens: number;
      /** 1 to 1e+09 */
      batch: number;
      /** 1000 to 1e+18 */
      memory_bandwidth_bytes_per_s: number;
      /** 1e+06 to 1e+24 */
      peak_flops_per_s: number;
    };
    values: {
      kv_bytes_per_token: number;
      flops_per_token: number;
      bytes_per_token: number;
      compute_s: number;
      memory_s: number;
      memory_bound: number;
      most_tokens_per_s: number;
    };
  };
  training_flops: {
    inputs: {
      /** 1 to 1e+18 */
      parameters: number;
      /** 1 to 100000 */
      layers: number;
      /** 1 to 100000 */
      heads: number;
      /** 1 to 1e+06 */
      head_dimension: number;
      /** 1 to 1e+09 */
      sequence_tokens: number;
      /** 1 to 1e+20 */
      tokens: number;
    };
    values: {
      flops: number;
      flops_with_attention: number;
    };
  };
  essay_power: {
    inputs: {
      /** 0.001 to 1e+06 */
      tdp_w: number;
      /** 1e-08 to 1 */
      mfu: number;
      /** 0 to 1e+06 */
      measured_w: number;
    };
    values: {
      power_w: number;
      undercount_factor: number;
    };
  };
  scaling_law: {
    inputs: {
      /** 0 to 10 */
      irreducible_loss: number;
      /** 1 to 100000 */
      parameter_scale: number;
      /** 1 to 100000 */
      token_scale: number;
      /** 0.05 to 1 */
      parameter_exponent: number;
      /** 0.05 to 1 */
      token_exponent: number;
      /** 1 to 1e+18 */
      parameters: number;
      /** 1 to 1e+20 */
      tokens: number;
    };
    values: {
      loss_nats: number;
      flops: number;
      optimal_parameters: number;
      optimal_tokens: number;
      loss_at_optimum_nats: number;
      optimal_tokens_per_parameter: number;
      in_domain: number;
    };
  };
  llmcarbon_operational: {
    inputs: {
      /** 1e-06 to 1e+06 */
      parameters_billion: number;
      /** 1e-06 to 1e+09 */
      tokens_billion: number;
      /** 1 to 1e+09 */
      devices: number;
      /** 0.001 to 1e+06 */
      peak_tflops: number;
      /** 0.0001 to 1 */
      hardware_efficiency: number;
      /** 0 to 1e+06 */
      system_power_w: number;
      /** 1 to 10 */
      pue: number;
      /** 0 to 10 */
      carbon_intensity_kg_per_kwh: number;
    };
    values: {
      training_flops: number;
      training_days: number;
      training_energy_mwh: number;
      training_t: number;
      inference_flops: number;
      inference_days: number;
      inference_energy_mwh: number;
      inference_t: number;
    };
  };
  llmcarbon_cluster: {
    inputs: {
      /** 1e-06 to 2000 */
      parameters_billion: number;
      /** 1 to 8 */
      node_size: number;
      /** 1 to 192 */
      memory_gb: number;
    };
    values: {
      tensor_parallel: number;
      pipeline_stages: number;
      devices: number;
      batch: number;
      achieved_tflops: number;
      achieved_tflops_as_coded: number;
      in_domain: number;
    };
  };
  ecologits_request: {
    inputs: {
      /** 0 to 1e+06 */
      active_parameters_billion: number;
      /** 1e-06 to 1e+06 */
      total_parameters_billion: number;
      /** 0 to 1e+09 */
      output_tokens: number;
      /** 0 to 1e+12 */
      request_latency_s: number;
      /** 1 to 10 */
      pue: number;
      /** 0 to 10 */
      carbon_intensity_kg_per_kwh: number;
      /** 1 to 10000 */
      batch: number;
      /** 1 to 64 */
      weight_bits: number;
    };
    values: {
      gpu_energy_kwh: number;
      latency_s: number;
      memory_gb: number;
      gpu_count: number;
      server_energy_kwh: number;
      energy_kwh: number;
      usage_kg: number;
      hardware_kg: number;
      embodied_kg: number;
      total_kg: number;
      in_domain: number;
    };
  };
  ecologits_request_on_server: {
    inputs: {
      /** 0 to 1e+06 */
      active_parameters_billion: number;
      /** 1e-06 to 1e+06 */
      total_parameters_billion: number;
      /** 0 to 1e+09 */
      output_tokens: number;
      /** 0 to 1e+12 */
      request_latency_s: number;
      /** 1 to 10 */
      pue: number;
      /** 0 to 10 */
      carbon_intensity_kg_per_kwh: number;
      /** 1 to 10000 */
      batch: number;
      /** 1 to 64 */
      weight_bits: number;
      /** 1 to 10000 */
      gpu_memory_gb: number;
      /** 1 to 1000 */
      gpus_per_server: number;
      /** 0 to 1000 */
      server_power_kw: number;
      /** 0 to 1e+06 */
      server_embodied_kg: number;
      /** 0 to 1e+06 */
      gpu_embodied_kg: number;
      /** 1000 to 1e+12 */
      lifetime_s: number;
    };
    values: {
      gpu_energy_kwh: number;
      latency_s: number;
      memory_gb: number;
      gpu_count: number;
      server_energy_kwh: number;
      energy_kwh: number;
      usage_kg: number;
      hardware_kg: number;
      embodied_kg: number;
      total_kg: number;
      in_domain: number;
    };
  };
  green_algorithms_job: {
    inputs: {
      /** 0 to 1e+09 */
      runtime_h: number;
      /** 0 to 1e+09 */
      cores: number;
      /** 0 to 10000 */
      core_power_w: number;
      /** 0 to 1 */
      core_usage: number;
      /** 0 to 1e+09 */
      gpus: number;
      /** 0 to 1e+06 */
      gpu_power_w: number;
      /** 0 to 1 */
      gpu_usage: number;
      /** 0 to 1e+12 */
      memory_gb: number;
      /** 0 to 100 */
      memory_w_per_gb: number;
      /** 1 to 10 */
      pue: number;
      /** 0 to 1e+09 */
      repeats: number;
      /** 0 to 10000 */
      carbon_intensity_g_per_kwh: number;
    };
    values: {
      power_w: number;
      energy_kwh: number;
      carbon_g: number;
      carbon_cores_g: number;
      carbon_gpus_g: number;
      carbon_processors_g: number;
      carbon_memory_g: number;
    };
  };
  mlco2_job: {
    inputs: {
      /** 0 to 100000 */
      tdp_w: number;
      /** 0 to 1e+09 */
      hours: number;
      /** 0 to 10000 */
      carbon_intensity_g_per_kwh: number;
      /** 0 to 1 */
      intensity_typed: number;
      /** 0 to 100 */
      offset_percent: number;
    };
    values: {
      carbon_kg: number;
      displayed_energy_kwh: number;
      displayed_intensity_kg_per_kwh: number;
      displayed_carbon_kg: number;
      displayed_offset_kg: number;
    };
  };
  codecarbon_emissions: {
    inputs: {
      /** 0 to 1e+15 */
      energy_kwh: number;
      /** 1 to 10 */
      pue: number;
      /** 0 to 10000 */
      carbon_intensity_g_per_kwh: number;
    };
    values: {
      emissions_kg: number;
    };
  };
  codecarbon_memory: {
    inputs: {
      /** 0 to 1e+09 */
      memory_gb: number;
      /** 0 to 1 */
      arm: number;
    };
    values: {
      modules: number;
      power_w: number;
    };
  };
  codecarbon_cpu: {
    inputs: {
      /** 0 to 1e+06 */
      tdp_w: number;
      /** 0 to 100 */
      load_percent: number;
    };
    values: {
      process_mode_w: number;
      machine_mode_w: number;
    };
  };
  cloud_carbon_footprint: {
    inputs: {
      /** 0 to 1e+06 */
      least_w: number;
      /** 0 to 1e+06 */
      most_w: number;
      /** 0 to 1 */
      utilisation: number;
      /** 0 to 1e+09 */
      units: number;
      /** 0 to 1e+09 */
      hours: number;
      /** 0 to 1e+12 */
      extra_memory_gb: number;
      /** 0 to 1e+12 */
      ssd_tb: number;
      /** 0 to 1e+12 */
      hdd_tb: number;
      /** 0 to 1e+15 */
      network_gb: number;
      /** 1 to 10 */
      pue: number;
      /** 0 to 0.01 */
      carbon_intensity_t_per_kwh: number;
    };
    values: {
      energy_kwh: number;
      carbon_t: number;
    };
  };
  sci: {
    inputs: {
      /** 0 to 1e+15 */
      energy_kwh: number;
      /** 0 to 10000 */
      carbon_intensity_g_per_kwh: number;
      /** 0 to 1e+12 */
      total_embodied_kg: number;
      /** 0 to 1e+09 */
      time_reserved_h: number;
      /** 1 to 1e+09 */
      lifetime_h: number;
      /** 0 to 1e+09 */
      resources_reserved: number;
      /** 0.001 to 1e+09 */
      total_resources: number;
      /** 1e-06 to 1e+18 */
      functional_units: number;
    };
    values: {
      operational_g: number;
      embodied_g: number;
      sci_g_per_unit: number;
    };
  };
  device_hours: {
    inputs: {
      /** 0 to 1e+13 */
      device_hours: number;
      /** 0 to 1e+06 */
      power_w: number;
      /** 1 to 10 */
      pue: number;
      /** 0 to 10000 */
      carbon_intensity_g_per_kwh: number;
    };
    values: {
      energy_it_mwh: number;
      energy_facility_mwh: number;
      carbon_t: number;
    };
  };
  device_days: {
    inputs: {
      /** 1 to 1e+09 */
      devices: number;
      /** 0 to 100000 */
      days: number;
      /** 0 to 1e+06 */
      power_w: number;
      /** 1 to 10 */
      pue: number;
      /** 0 to 10000 */
      carbon_intensity_g_per_kwh: number;
    };
    values: {
      energy_it_mwh: number;
      energy_facility_mwh: number;
      carbon_t: number;
    };
  };
  prompt_energy: {
    inputs: {
      /** 1e-09 to 1e+06 */
      accelerator_wh: number;
      /** 0 to 1e+06 */
      host_wh: number;
      /** 0 to 1e+06 */
      idle_wh: number;
      /** 0 to 1e+06 */
      overhead_wh: number;
      /** 0 to 1e+06 */
      carbon_g: number;
    };
    values: {
      total_wh: number;
      implied_g_per_kwh: number;
    };
  };
}

/** The same over lists of parts. */
export interface ListEquations {
  act_bill: {
    inputs: {
      /** 0 to 1e+18 */
      operational_g: number;
    };
    part: {
      /** 0 to 1e+15 */
      packaging_g: number;
      /** 0 to 1e+18 */
      fabrication_g: number;
      /** 0 to 1e+18 */
      passives_g: number;
      /** 0 to 1e+18 */
      enclosure_g: number;
    };
    values: {
      packaging_g: number;
      fabrication_g: number;
      passives_g: number;
      enclosure_g: number;
      embodied_g: number;
      total_g: number;
    };
    partValues: {
      total_g: number;
    };
  };
  llmcarbon_embodied: {
    inputs: {
      /** 0 to 1e+06 */
      execution_days: number;
      /** 1 to 1e+06 */
      lifetime_days: number;
    };
    part: {
      /** 0 to 1e+09 */
      amount: number;
      /** 0 to 1e+06 */
      carbon_kg_per_amount: number;
      /** 0 to 1e+09 */
      count: number;
    };
    values: {
      total_t: number;
    };
    partValues: {
      embodied_t: number;
    };
  };
}

export interface Bound {
  name: string;
  lowest: number;
  highest: number;
}

export interface RawCatalogue {
  modelVersion: string;
  dataVersion: string;
  mostParts: number;
  equations: { id: string; inputs: Bound[]; outputs: string[] }[];
  lists: { id: string; inputs: Bound[]; partInputs: Bound[]; partOutputs: string[]; outputs: string[] }[];
}

/** The bridge itself. A leading underscore marks what `published.js` wraps. */
export interface PublishedModule {
  _describe(): RawCatalogue;
  _tables(): unknown;
  _compute(equation: number, inputs: number[]): Float64Array;
  _computeList(equation: number, parts: number, inputs: number[]): Float64Array;
}

export default function createPublished(options?: {
  wasmBinary?: ArrayBuffer | Uint8Array;
  locateFile?: (file: string) => string;
}): Promise<PublishedModule>;
