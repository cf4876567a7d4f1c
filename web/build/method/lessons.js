// SPDX-License-Identifier: Apache-2.0
// What the Method page shows from the tables: sizes of dies, carbon of a gigabyte, PUE, hardware use. Masses, energies
// and times come from the model; rows are only chosen and put in order here.
import { evaluated } from "./ask.js";
import { medianRow, table } from "./tables.js";

/** @import { Model } from "../../../wasm/types.js" */
/** @import { Published } from "../../../wasm/published.js" */
/** @import { Row } from "./tables.js" */

/** @type {[string, (row: Row) => boolean][]} */
const dieGroups = [
  ["accelerator", ({ segment }) => segment === "datacenter"],
  ["graphics", ({ segment }) => segment === "workstation" || segment === "consumer"],
  ["server-cpu", ({ segment, server }) => segment === "cpu" && server === "cpu-server"],
  ["desktop-cpu", ({ segment, server }) => segment === "cpu" && server === "cpu-desktop"],
];
/** A whole wafer sold as one processor is beyond any scale that shows the others. */
const wafer_mm2 = 10000;

/** @param {Model} model */
export async function dieAreas(model) {
  const processors = (await table("processors")).filter(({ die_area_mm2 }) => die_area_mm2 !== null);
  return dieGroups.map(([id, belongs]) => {
    const rows = processors.filter(belongs);
    const single = rows.filter(({ dies }) => dies === 1);
    const median = medianRow(single, "die_area_mm2");
    const { terms } = evaluated(model, { die_area_mm2: median.die_area_mm2 });
    return {
      id,
      count: rows.length,
      single: single.length,
      median,
      // On the node of the default scenario, so that only the area differs.
      median_g: terms.die_g,
      smallest: Math.min(...single.map(({ die_area_mm2 }) => die_area_mm2)),
      largest: Math.max(...single.map(({ die_area_mm2 }) => die_area_mm2)),
      points: rows
        .filter(({ die_area_mm2 }) => die_area_mm2 < wafer_mm2)
        .map(({ name, die_area_mm2, dies }) => ({ name, value: die_area_mm2, hollow: dies !== 1 })),
    };
  });
}

/** @param {Published} published */
export async function driveFactors(published) {
  const drives = await table("storage");
  return ["ssd", "hdd"].map((id) => {
    const rows = drives.filter(({ family }) => family === id);
    const sorted = [...rows].sort((a, b) => a.embodied_g_per_gb - b.embodied_g_per_gb);
    const median = medianRow(rows, "embodied_g_per_gb");
    const terabyte = published.equations.act_capacity({
      capacity_gb: 1000,
      embodied_g_per_gb: median.embodied_g_per_gb,
      yield: 1,
      packages: 0,
      packaging_g_per_ic: 0,
    });
    if (!terabyte.ok) throw new Error("no footprint of a terabyte");
    return {
      id,
      count: rows.length,
      median,
      terabyte_g: terabyte.values.total_g,
      lowest: sorted[0],
      highest: sorted[sorted.length - 1],
      points: rows.map(({ name, embodied_g_per_gb, kind }) => ({
        name,
        value: embodied_g_per_gb,
        hollow: kind !== "manufacturer",
      })),
    };
  });
}

/** The default scenario in an ideal building, the best fleet of the tables, the surveyed average and the worst. @param {Model} model */
export async function facilities(model) {
  const known = (await table("facilities")).filter(({ pue, year }) => pue !== null && year !== null);
  const order = [...known].sort((a, b) => a.pue - b.pue);
  const survey = known.find(({ id }) => id === "industry-uptime-institute-survey-average-2025");
  if (!survey) throw new Error("the survey of PUE is not in the tables");
  /** @type {Row[]} */
  const rows = [
    { id: "ideal", pue: 1, operator: "", year: null },
    { ...order[0], id: "best" },
    { ...survey, id: "average" },
    { ...order[order.length - 1], id: "worst" },
  ];
  return rows.map(({ id, pue, operator, year }) => {
    const { footprint } = evaluated(model, { pue });
    return {
      id,
      pue,
      operator,
      year,
      energy_kwh: footprint.energy_facility_kwh,
      operational_g: footprint.operational_g,
    };
  });
}

/** The default scenario at three hardware uses, by two methods of power. @param {Model} model */
export const hardwareUse = (model) =>
  [20, 40, 60].map((mfu_percent) => {
    const slope = evaluated(model, { mfu_percent, power_method: "slope" });
    const essay = evaluated(model, { mfu_percent, power_method: "essay" });
    return {
      mfu_percent,
      duration_h: slope.footprint.duration_h,
      slope_w: slope.terms.device_power_w,
      slope_kwh: slope.footprint.energy_it_kwh,
      essay_w: essay.terms.device_power_w,
      essay_kwh: essay.footprint.energy_it_kwh,
    };
  });

/** Process gases of each node at the three abatements. @param {Model} model */
export async function nodeGases(model) {
  const nodes = await table("nodes");
  const abatements = model.fields.find(({ name }) => name === "abatement_percent")?.choices ?? [];
  return nodes.map(({ id, name }) => ({
    id,
    name,
    gas_g_per_cm2: abatements.map((abatement_percent) => {
      const { terms } = evaluated(model, { node: id, abatement_percent });
      return { abatement: abatement_percent, value: terms.gas_g_per_cm2 };
    }),
  }));
}

/** Warming potentials of both assessments side by side. */
export async function warmingPotentials() {
  /** @type {Map<string, {gas: string, name_en: string, name_pt: string, ar5: Row | null, ar6: Row | null}>} */
  const gases = new Map();
  for (const row of await table("gwp")) {
    const { gas, name_en, name_pt } = row;
    const entry = gases.get(gas) ?? { gas, name_en, name_pt, ar5: null, ar6: null };
    entry[row.assessment === "AR5" ? "ar5" : "ar6"] = row;
    gases.set(gas, entry);
  }
  return [...gases.values()];
}
