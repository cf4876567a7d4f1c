// SPDX-License-Identifier: Apache-2.0
// Rows of the model's tables in the reader's words.
import { formatQuantity } from "./text/format.js";
import { words } from "./text/messages.js";

/** @import { Item } from "./form/search.js" */
/** @import { Words } from "./text/messages.js" */
/** @import { Model, Processor, Region } from "../../wasm/types.js" */

/** The row's name in the language, whichever it has. @param {{id: string, name?: string, name_en?: string, name_pt?: string}} row @param {string} lang */
export const regionName = (row, lang) => (lang === "pt" ? row.name_pt : row.name_en) ?? row.name ?? row.id;

/** A name with its maker once. @param {{name: string, maker: string}} row */
export const processorName = ({ name, maker }) =>
  maker && !name.startsWith(maker) ? `${maker} ${name}` : name;

/** @type {Map<string, Intl.DisplayNames>} */
const displayNames = new Map();

/** @param {string} country  ISO code @param {string} tag */
function countryName(country, tag) {
  let names = displayNames.get(tag);
  if (!names) displayNames.set(tag, (names = new Intl.DisplayNames([tag], { type: "region" })));
  try {
    return names.of(country) ?? "";
  } catch {
    return "";
  }
}

/** @param {Processor} row @param {Model} model @param {Words} text @returns {Item} */
function processorItem(row, model, text) {
  const own = row.id === "custom";
  const best = ["bf16", "fp16", "tf32", "fp32"].find((id) => row.peak_tflops?.[id] != null);
  const node = model.presets.nodes.find(({ id }) => id === row.node)?.name;
  const facts = [
    row.tdp_w === null ? "" : formatQuantity(row.tdp_w, "W", text.lang).text,
    best
      ? `${formatQuantity(row.peak_tflops[best], "TFLOP/s", text.lang).text} ${text.t(`choice.precision.${best}`)}`
      : "",
    row.die_area_mm2 === null ? "" : formatQuantity(row.die_area_mm2, "mm2", text.lang).text,
    row.die_area_mm2 === null ? "" : (node ?? ""),
  ];
  return {
    id: row.id,
    name: own ? text.t("choice.processor.custom") : processorName(row),
    facts: own ? text.t("combo.own.processor.facts") : facts.filter(Boolean).join(" · "),
    group: row.maker,
    aliases: row.aliases,
    hidden: row.segment,
    year: row.year,
  };
}

/** @param {Region} row @param {Words} text @returns {Item} */
function regionItem(row, text) {
  const own = row.id === "custom";
  const { t, tag, lang } = text;
  const name = regionName(row, lang);
  const country = row.country ? countryName(row.country, tag) : "";
  const group = row.country
    ? row.place
      ? t("combo.group.places")
      : t("combo.group.countries")
    : t("combo.group.world");
  const facts = [
    row.carbon_intensity_g_per_kwh === null
      ? ""
      : formatQuantity(row.carbon_intensity_g_per_kwh, "g/kWh", lang).text,
    row.year ? t("combo.facts.average", { year: String(row.year) }) : "",
    row.basis === "direct" ? t("combo.facts.direct") : "",
    row.place,
  ];
  return {
    id: row.id,
    name: own
      ? t("choice.region.custom")
      : row.place && country && !name.includes(country)
        ? `${name}, ${country}`
        : name,
    facts: own ? t("combo.own.region.facts") : facts.filter(Boolean).join(" · "),
    group,
    aliases: row.aliases,
    hidden: [
      row.name_en,
      row.name_pt,
      row.country,
      row.place,
      country,
      row.country ? countryName(row.country, lang === "pt" ? "en" : "pt-BR") : "",
    ].join(" "),
    year: row.year,
  };
}

/** Rows of one group side by side, groups in the order they first appear. @param {Item[]} list */
function grouped(list) {
  /** @type {Map<string, Item[]>} */
  const groups = new Map();
  for (const item of list) groups.set(item.group, [...(groups.get(item.group) ?? []), item]);
  return [...groups.values()].flat();
}

/** @type {WeakMap<Model, Map<string, Item[]>>} */
const made = new WeakMap();

/**
 * Rows of a table as items, "your own" last. Made once per language.
 * @param {Model} model
 * @param {"processors" | "regions"} table
 * @param {Words} text
 */
export function items(model, table, text) {
  let lists = made.get(model);
  if (!lists) made.set(model, (lists = new Map()));
  const key = `${table} ${text.lang}`;
  let list = lists.get(key);
  if (!list) {
    const all =
      table === "processors"
        ? model.presets.processors.map((row) => processorItem(row, model, text))
        : model.presets.regions.map((row) => regionItem(row, text));
    const isOwn = (/** @type {Item} */ { id }) => id === "custom";
    list = [...grouped(all.filter((item) => !isOwn(item))), ...all.filter(isOwn)];
    lists.set(key, list);
  }
  return list;
}

/** @param {Model} model @param {string} id @param {"processors" | "regions"} table @param {string} lang */
export const nameOf = (model, id, table, lang) =>
  items(model, table, words(lang)).find((item) => item.id === id)?.name ?? id;
