// SPDX-License-Identifier: Apache-2.0
// ACT: its names become rows of the tables, the equations do the rest.
import { answered, valuesOf } from "./values.mjs";

/** Where a vector names a place and no number, ACT's default table of 2022 is meant. */
const vintage = 2022;
/** The categories of ACT that none of its models fills. */
const unused = { materials_g: 0, pcb_g: 0, connector_g: 0, other_g: 0 };

/** @typedef {Record<string, any>} Inputs */

/** @param {import("../../../wasm/published.js").Published} published */
export function act({ equations, lists, tables }) {
  const per_ic = tables.packaging_g_per_ic;

  // A name is looked up in the tables, so that they are tested, too. A vector of a name ACT does not have brings numbers.
  /** @param {Inputs} inputs */
  const wafer = (inputs) => {
    const row = tables.nodes.find(({ id }) => id === inputs.process);
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
  /** @param {string} name @param {number} [given] */
  const intensity = (name, given) =>
    tables.intensities.find((row) => row.id === name && (row.vintage === vintage || row.vintage === 0))
      ?.carbon_intensity_g_per_kwh ?? Number(given);
  /** @param {string} family @param {Inputs} inputs */
  const factor = (family, inputs) =>
    tables.capacities.find((row) => row.family === family && row.id === inputs.process)?.embodied_g_per_gb ??
    inputs.cps_g_per_GB_before_yield;
  /** @param {string} family @param {string} id */
  const part = (family, id) => tables.parts.find((row) => row.family === family && row.id === id);

  /** @param {Inputs} inputs */
  const logic = (inputs) =>
    valuesOf(
      equations.act_logic({
        ...wafer(inputs),
        die_area_mm2: inputs.area_mm2 ?? 0,
        fab_intensity_g_per_kwh: intensity(inputs.fab_ci, inputs.fab_ci_g_per_kWh),
        yield: inputs.fab_yield,
        packages: inputs.n_ics ?? 0,
        packaging_g_per_ic: per_ic,
      }),
    );

  /** @param {string} family */
  const capacity = (family) => (/** @type {Inputs} */ inputs) => {
    const { cps_g_per_gb, ...masses } = valuesOf(
      equations.act_capacity({
        capacity_gb: inputs.capacity_GB,
        embodied_g_per_gb: factor(family, inputs),
        yield: inputs.fab_yield,
        packages: inputs.n_ics,
        packaging_g_per_ic: per_ic,
      }),
    );
    return { cps_g_per_GB: cps_g_per_gb, ...masses };
  };

  // Each of these masses is of one category and so the component's total.
  /** @param {Inputs} inputs */
  const capacitor = (inputs) => {
    const energy = part("capacitor", inputs.type)?.energy_mj_per_kg;
    const { passives_g } = valuesOf(
      energy
        ? equations.act_capacitor({
            energy_mj_per_kg: energy,
            mass_g_each: inputs.weight_g_each,
            count: inputs.count,
            fab_intensity_g_per_kwh: intensity(inputs.fab_ci, inputs.fab_ci_g_per_kWh),
          })
        : equations.act_capacitor_each({
            carbon_g_each: Number(part("capacitor", "generic")?.carbon_g_each),
            count: inputs.count,
          }),
    );
    return { passives_g, total_g: passives_g };
  };
  /** @param {Inputs} inputs */
  const pcb = (inputs) => {
    const whole = part("board", String(inputs.layers))?.carbon_kg_per_m2;
    const { as_act_g: fabrication_g } = valuesOf(
      equations.act_board({
        act_kg_per_m2: Number(whole ?? part("board", "per-layer")?.carbon_kg_per_m2),
        layers_counted: whole ? 1 : inputs.layers,
        area_cm2: inputs.area_cm2,
      }),
    );
    return { fabrication_g, total_g: fabrication_g };
  };
  /** @param {Inputs} inputs */
  const battery = (inputs) => {
    const { fabrication_g } = valuesOf(
      equations.act_battery({
        carbon_kg_per_kwh: Number(part("battery", inputs.cathode ?? "NMC")?.carbon_kg_per_kwh),
        capacity_wh: inputs.capacity_Wh,
      }),
    );
    return { fabrication_g, total_g: fabrication_g };
  };
  /** @param {Inputs} inputs */
  const material = (inputs) => {
    const { enclosure_g } = valuesOf(
      equations.act_material({
        carbon_kg_per_kg: Number(
          part("material", inputs.material_key_in_act ?? inputs.type)?.carbon_kg_per_kg,
        ),
        mass_g: inputs.weight_g,
      }),
    );
    return { enclosure_g, total_g: enclosure_g };
  };

  /** @param {Inputs} inputs */
  const operational = (inputs) => {
    const { energy_kwh, operational_g } = valuesOf(
      equations.act_operational({
        carbon_intensity_g_per_kwh: intensity(inputs.op_ci, inputs.op_ci_g_per_kWh),
        power_w: inputs.power_W,
        duty_cycle: inputs.duty_cycle,
        lifetime_h: inputs.lifetime_h,
      }),
    );
    return { energy_kWh: energy_kwh, operation_g: operational_g };
  };

  /** @type {Record<string, (inputs: Inputs) => Inputs>} */
  const byModel = {
    logic,
    dram: capacity("dram"),
    flash: capacity("ssd"),
    ssd: capacity("ssd"),
    hdd: capacity("hdd"),
  };
  /** @type {Record<string, (inputs: Inputs) => Inputs>} */
  const byCategory = { capacitor, pcb, battery, enclosure: material, frame: material };

  /** @param {Inputs} inputs */
  const bom = (inputs) => {
    const names = Object.keys(inputs.components);
    const masses = names.map((name) => {
      const component = inputs.components[name];
      return (byModel[component.model] ?? byCategory[component.category])(component);
    });
    const { operation_g } = operational({
      ...inputs,
      power_W: inputs.op_power_W,
      lifetime_h: inputs.hw_lifetime_h,
    });
    const categories = /** @type {const} */ (["packaging_g", "fabrication_g", "passives_g", "enclosure_g"]);
    const bill = answered(
      lists.act_bill(
        { operational_g: operation_g },
        masses.map((mass) => ({
          packaging_g: mass.packaging_g ?? 0,
          fabrication_g: mass.fabrication_g ?? 0,
          passives_g: mass.passives_g ?? 0,
          enclosure_g: mass.enclosure_g ?? 0,
        })),
      ),
    );
    const components = names.map((name, at) => [
      name,
      {
        ...Object.fromEntries(
          categories.flatMap((key) => (key in masses[at] ? [[key, masses[at][key]]] : [])),
        ),
        total_g: bill.parts[at].total_g,
      },
    ]);
    return {
      components: Object.fromEntries(components),
      by_type: {
        ...unused,
        operation_g,
        ...Object.fromEntries(categories.map((key) => [key, bill.values[key]])),
      },
      total_g: bill.values.total_g,
    };
  };

  return {
    logic,
    logic_cpa: logic,
    dram: byModel.dram,
    ssd: byModel.ssd,
    hdd: byModel.hdd,
    capacitor,
    pcb,
    battery,
    material,
    operational,
    bom,
  };
}
