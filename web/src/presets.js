// SPDX-License-Identifier: Apache-2.0
// Rows of the model's tables in the reader's words.
import { continentOf } from "./continents.js";
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
    row.estimated ? text.t("combo.facts.estimated") : "",
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

/** Whose a row is: a provider's, a country's own grid, a continent's country. @param {Region} row @param {string} country @param {Words["t"]} t */
function regionGroup(row, country, t) {
  if (!row.country) return t("combo.group.world");
  if (row.id.includes(".")) return row.place.replace(/\s\S+$/, "");
  if (row.id.includes("-")) return t("combo.group.grids", { country });
  const continent = continentOf(row.country);
  return continent ? t(`combo.group.${continent}`) : t("combo.group.world");
}

/** What people call a provider beside the name it sells under, by the first part of a cloud region's id. */
const providers = new Map([
  ["aws", "amazon"],
  ["azure", "microsoft"],
  ["gcp", "google"],
  ["oci", "oracle"],
]);

/** @param {Region} row @param {Words} text @returns {Item} */
function regionItem(row, text) {
  const own = row.id === "custom";
  const { t, tag, lang } = text;
  const name = regionName(row, lang);
  const country = row.country ? countryName(row.country, tag) : "";
  const group = regionGroup(row, country, t);
  const facts = [
    row.carbon_intensity_g_per_kwh === null
      ? ""
      : formatQuantity(row.carbon_intensity_g_per_kwh, "g/kWh", lang).text,
    row.year ? t("combo.facts.average", { year: String(row.year) }) : "",
    row.old ? t("combo.facts.old") : "",
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
      providers.get(row.id.split(".")[0]) ?? "",
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

/** Rows of one group side by side, groups in the order they first appear. @param {Item[]} list @param {(a: Item, b: Item) => number} order  within a group */
function grouped(list, order) {
  /** @type {Map<string, Item[]>} */
  const groups = new Map();
  for (const item of list) {
    const group = groups.get(item.group);
    if (group) group.push(item);
    else groups.set(item.group, [item]);
  }
  return [...groups.values()].flatMap((group) => group.sort(order));
}

/** Cloud machines, which mean a processor and how many: found by searching alone. @param {Model} model @param {Words} text @returns {Item[]} */
export function instanceItems(model, text) {
  const processors = new Map(items(model, "processors", text).map((item) => [item.id, item]));
  return (model.presets.instances ?? []).flatMap(({ id, processor, devices }) => {
    const item = processors.get(processor);
    if (!item) return [];
    return [
      {
        ...item,
        id: `${instance}${id}`,
        name: `${item.name} × ${devices}`,
        facts: item.facts,
        group: text.t("combo.group.instances"),
        aliases: [id],
        hidden: "",
      },
    ];
  });
}

/** What ids of such items begin with. */
const instance = "instance:";

/** The machine an item stands for, where it stands for one. @param {Model} model @param {string} id */
export const instanceOf = (model, id) =>
  id.startsWith(instance)
    ? model.presets.instances?.find((row) => row.id === id.slice(instance.length))
    : undefined;

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
    const names = new Intl.Collator(text.tag);
    // Places by name; processors newest first.
    const order = (/** @type {Item} */ a, /** @type {Item} */ b) =>
      table === "processors"
        ? b.year - a.year
        : a.group === text.t("combo.group.world")
          ? 0
          : names.compare(a.name, b.name);
    list = [
      ...grouped(
        all.filter((item) => !isOwn(item)),
        order,
      ),
      ...all.filter(isOwn),
    ];
    lists.set(key, list);
  }
  return list;
}

/** @param {Model} model @param {string} id @param {"processors" | "regions"} table @param {string} lang */
export const nameOf = (model, id, table, lang) =>
  items(model, table, words(lang)).find((item) => item.id === id)?.name ?? id;
