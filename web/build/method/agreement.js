// SPDX-License-Identifier: Apache-2.0
// The published equations beside the tables of the papers they come from.
import { valuesOf } from "./ask.js";
import { table } from "./tables.js";

/** @import { Published } from "../../../wasm/published.js" */
/** @import { Row } from "./tables.js" */

/** The named cells of a row. @template {string} Name @param {Row} row @param {readonly Name[]} names @returns {Record<Name, number>} */
const pick = (row, names) =>
  /** @type {Record<Name, number>} */ (Object.fromEntries(names.map((name) => [name, row[name]])));

const shape = /** @type {const} */ (["parameters", "layers", "heads", "head_dimension", "sequence_tokens"]);
const decoder = /** @type {const} */ ([
  "layers",
  "hidden_size",
  "vocabulary_size",
  "sequence_tokens",
  "batch",
]);

/** Hardware use, from whatever the paper gives: tokens a second, the speed of a device, the time of an iteration. @param {Published} published */
export async function mfuTables({ equations }) {
  const rows = await table("mfu_tables");
  return rows.map((row) => {
    const base = {
      id: row.id,
      name: row.name,
      way: row.way,
      published_mfu_percent: row.published_mfu_percent,
      published_without_percent: row.published_mfu_without_attention_percent,
      published_hfu_percent: row.published_hfu_percent,
    };
    if (row.way === "iteration") {
      const { mfu, hfu } = valuesOf(
        equations.iteration_utilisation(pick(row, [...decoder, "count", "iteration_s", "peak_flops_per_s"])),
      );
      return { ...base, mfu, hfu, without: null, tripled: null };
    }
    if (row.way === "speed") {
      const { mfu, mfu_without_attention, mfu_tripled_attention } = valuesOf(
        equations.mfu_with_attention(pick(row, [...shape, "non_attention_flops_per_s", "peak_flops_per_s"])),
      );
      return { ...base, mfu, hfu: null, without: mfu_without_attention, tripled: mfu_tripled_attention };
    }
    const { mfu, mfu_without_attention } = valuesOf(
      equations.mfu(pick(row, [...shape, "tokens_per_s", "peak_flops_per_s", "count"])),
    );
    return { ...base, mfu, hfu: null, without: mfu_without_attention, tripled: null };
  });
}

const inputs = /** @type {const} */ ([
  "parameters_billion",
  "tokens_billion",
  "devices",
  "peak_tflops",
  "hardware_efficiency",
  "system_power_w",
  "pue",
  "carbon_intensity_kg_per_kwh",
]);

/** LLMCarbon's five models: what its released code answers, and what the paper prints as published. @param {Published} published */
export async function llmcarbonTables({ equations, lists }) {
  const rows = await table("llmcarbon_tables");
  const hardware = await table("llmcarbon_hardware");
  const parts = hardware.map(({ size, carbon_kg_per_size, count }) => ({
    amount: size,
    carbon_kg_per_amount: carbon_kg_per_size,
    count,
  }));
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    ...valuesOf(equations.llmcarbon_operational(pick(row, inputs))),
    published: row,
    embodied_t:
      row.published_embodied_t === null
        ? null
        : valuesOf(
            lists.llmcarbon_embodied(
              { execution_days: row.published_days, lifetime_days: hardware[0].lifetime_days },
              parts,
            ),
          ).total_t,
  }));
}
