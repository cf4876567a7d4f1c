// SPDX-License-Identifier: Apache-2.0
// ACT: its names become rows of the tables, the equations do the rest.
import { valuesOf } from "./values.mjs";

/** Where a vector names a place and no number, ACT's default table of 2022 is meant. */
const vintage = 2022;

/** @param {import("../../../wasm/types.js").Model} model */
export function act(model) {
  const { nodes, act: tables } = model.presets;
  const per_ic = tables.packaging_g_per_ic;

  // A name is looked up in the tables, so that they are tested, too. A vector of a name ACT does not have brings numbers.
  /** @param {Record<string, any>} inputs */
  const wafer = (inputs) => {
    const row = nodes.find(({ id }) => id === inputs.process);
    if (!row)
      return {
        fab_energy_kwh_per_cm2: inputs.epa_kWh_per_cm2,
        gas_g_per_cm2: inputs.gpa_g_per_cm2,
        materials_g_per_cm2: inputs.mpa_g_per_cm2,
      };
    const gases = { 95: row.gas_95_g_per_cm2, 97: row.gas_97_g_per_cm2, 99: row.gas_99_g_per_cm2 };
    return {
      fab_energy_kwh_per_cm2: Number(row.fab_energy_kwh_per_cm2),
      gas_g_per_cm2: Number(gases[/** @type {95 | 97 | 99} */ (inputs.abatement_pct)]),
      materials_g_per_cm2: Number(row.materials_g_per_cm2),
    };
  };
  /** @param {string} name @param {number} given */
  const intensity = (name, given) =>
    tables.intensities.find((row) => row.id === name && (row.vintage === vintage || row.vintage === 0))
      ?.carbon_intensity_g_per_kwh ?? given;
  /** @param {string} family @param {Record<string, any>} inputs */
  const factor = (family, inputs) =>
    tables.capacities.find((row) => row.family === family && row.id === inputs.process)?.embodied_g_per_gb ??
    inputs.cps_g_per_GB_before_yield;

  /** @param {Record<string, any>} inputs */
  const logic = (inputs) =>
    valuesOf(
      model.equations.act_logic({
        ...wafer(inputs),
        die_area_mm2: inputs.area_mm2 ?? 0,
        fab_intensity_g_per_kwh: intensity(inputs.fab_ci, inputs.fab_ci_g_per_kWh),
        yield: inputs.fab_yield,
        packages: inputs.n_ics ?? 0,
        packaging_g_per_ic: per_ic,
      }),
    );

  /** @param {string} family */
  const capacity = (family) => (/** @type {Record<string, any>} */ inputs) => {
    const { cps_g_per_gb, ...masses } = valuesOf(
      model.equations.act_capacity({
        capacity_gb: inputs.capacity_GB,
        embodied_g_per_gb: factor(family, inputs),
        yield: inputs.fab_yield,
        packages: inputs.n_ics,
        packaging_g_per_ic: per_ic,
      }),
    );
    return { cps_g_per_GB: cps_g_per_gb, ...masses };
  };

  return {
    logic,
    logic_cpa: logic,
    dram: capacity("dram"),
    ssd: capacity("ssd"),
    hdd: capacity("hdd"),
    /** @param {Record<string, any>} inputs */
    operational: (inputs) => {
      const { energy_kwh, operational_g } = valuesOf(
        model.equations.act_operational({
          carbon_intensity_g_per_kwh: intensity(inputs.op_ci, inputs.op_ci_g_per_kWh),
          power_w: inputs.power_W,
          duty_cycle: inputs.duty_cycle,
          lifetime_h: inputs.lifetime_h,
        }),
      );
      return { energy_kWh: energy_kwh, operation_g: operational_g };
    },
  };
}
