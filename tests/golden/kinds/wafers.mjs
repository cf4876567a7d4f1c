// SPDX-License-Identifier: Apache-2.0
// Yield of dies and loss at the wafer's edge.
import { valuesOf } from "./values.mjs";

/** @param {import("../../../wasm/published.js").Published} published */
export function yields({ equations }) {
  /** @param {Record<string, any>} inputs */
  const all = (inputs) =>
    valuesOf(
      equations.yield({
        die_area_mm2: inputs.area_mm2,
        defects_per_cm2: inputs.defect_density_per_cm2,
        clustering: inputs.alpha ?? 10,
        critical_layers: inputs.critical_layers_n ?? 0,
      }),
    );
  return {
    /** @param {Record<string, any>} inputs */
    ecochip_negative_binomial_alpha10: (inputs) => ({ yield: all(inputs).negative_binomial }),
    /** @param {Record<string, any>} inputs */
    ecochip_wafer_waste: (inputs) => {
      const values = valuesOf(
        equations.wafer({
          die_area_mm2: inputs.area_mm2,
          wafer_diameter_mm: inputs.wafer_diameter_mm,
          carbon_g_per_mm2: inputs.cpa_per_mm2,
        }),
      );
      return {
        wasted_area_carbon_per_die_in_cpa_units: values.eco_chip_wasted_g,
        dpw_real_valued: values.dies_per_wafer,
        dpw_floor: values.whole_dies_per_wafer,
      };
    },
    /** @param {Record<string, any>} inputs */
    closed_form: (inputs) => {
      const { murphy, rectangular, seeds, ...same } = all(inputs);
      return { ...same, murphy_triangle: murphy, murphy_rect: rectangular, seeds_exponential: seeds };
    },
  };
}

/** @param {import("../../../wasm/published.js").Published} published */
export function boavizta({ equations }) {
  return {
    /** @param {Record<string, any>} inputs */
    wafer_effective_area: (inputs) =>
      valuesOf(
        equations.boavizta_effective_area({
          die_area_mm2: inputs.die_area_mm2,
          wafer_diameter_mm: inputs.wafer_diameter_mm,
          kerf_mm: inputs.kerf_mm,
          defects_per_cm2: inputs.defect_density_per_cm2 ?? 0.1,
        }),
      ),
  };
}
