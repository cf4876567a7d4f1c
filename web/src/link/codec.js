// SPDX-License-Identifier: Apache-2.0

/**
 * A scenario as the text of a link and back. Reading is pure and never throws: what can be used becomes the scenario,
 * everything else is reported with its reason and kept out. Bounds and ids come from the model's own field table, so
 * that a link is held to the same limits as the form. What only two fields together make wrong is left to the model,
 * except that of two ways to say the hours a link keeps the first.
 */
import { readMeasures, writeMeasures } from "./measures.js";
import { readNumber, writeNumber } from "./number-text.js";
import { renamed } from "./renamed.js";

/** @typedef {import("../../../wasm/types.js").FieldDescription} FieldDescription */
/** @typedef {{ [field: string]: number | string }} Scenario */
/** @typedef {import("../state.js").Ranges} Ranges */
/** @typedef {{ id: string, key: string, lowest: number, highest: number }} Driver */
/** @typedef {import("./measures.js").Lever} Lever */
/** @typedef {import("./measures.js").Measures} Measures */
/** @typedef {Partial<Record<import("../../../wasm/types.js").TableName, readonly { id: string, solid_state?: boolean }[]>>} Presets */
/**
 * @typedef {"unknown-key" | "unknown-id" | "not-a-number" | "out-of-range" | "not-whole" | "duplicate" | "conflict"
 *   | "encoding" | "too-long"} Reason words for each: `link.reason.<reason>`
 */
/** @typedef {{ key: string, value: string, reason: Reason }} Ignored */
/**
 * @typedef {object} Link
 * @property {Scenario} scenario only what the link says and the model can take
 * @property {Ranges} ranges low and high of uncertain inputs, by driver
 * @property {Measures} measures levers that are on
 * @property {Ignored[]} ignored
 * @property {string | null} dataVersion
 * @property {"en" | "pt" | null} lang
 * @property {"light" | "dark" | null} theme
 * @property {string | null} run id of a published run; whether there is one the page finds out
 */

const longest = 2048;
/** Longest piece of a bad link that is repeated to the reader. */
const repeated = 40;

/**
 * @param {string} text fragment or query, with or without its # or ?
 * @param {readonly FieldDescription[]} fields
 * @param {Presets} presets
 * @param {readonly Driver[]} [drivers] what a range can be of
 * @param {readonly Lever[]} [levers] what can be on
 * @param {ReadonlyMap<string, ReadonlyMap<string, string>>} [aliases]
 * @returns {Link}
 */
export function readLink(text, fields, presets, drivers = [], levers = [], aliases = renamed) {
  /** @type {Link} */
  const link = {
    scenario: {},
    ranges: {},
    measures: {},
    ignored: [],
    dataVersion: null,
    lang: null,
    theme: null,
    run: null,
  };
  const body = text.replace(/^[#?]+/, "");
  // A fragment without "=" is an anchor of the page.
  if (!body.includes("=")) return link;
  /** @type {(key: string, value: string, reason: Reason) => void} */
  const ignore = (key, value, reason) => {
    link.ignored.push({ key: key.slice(0, repeated), value: value.slice(0, repeated), reason });
  };
  if (body.length > longest) {
    ignore("", "", "too-long");
    return link;
  }

  const byKey = new Map(fields.map((field) => [field.key, field]));
  const byRange = new Map(drivers.map((driver) => [rangeKey(driver), driver]));
  const seen = new Set();
  for (const part of body.split("&")) {
    if (part === "") continue;
    const at = part.indexOf("=");
    const key = decode(at < 0 ? part : part.slice(0, at));
    const value = decode(at < 0 ? "" : part.slice(at + 1));
    if (key === null || value === null) {
      ignore(at < 0 ? part : part.slice(0, at), at < 0 ? "" : part.slice(at + 1), "encoding");
      continue;
    }
    if (seen.has(key)) {
      ignore(key, value, "duplicate");
      continue;
    }
    seen.add(key);

    if (key === "do") {
      const read = readMeasures(value, levers, presets);
      link.measures = read.measures;
      for (const one of read.ignored) ignore(key, one.value, one.reason);
      continue;
    }
    const field = byKey.get(key);
    const reason = field
      ? takeField(link.scenario, field, value, presets, aliases)
      : (takeRange(link.ranges, byRange.get(key), value) ?? takeSetting(link, key, value));
    if (reason) ignore(key, value, reason);
  }
  if ("duration_h" in link.scenario && "device_hours" in link.scenario) {
    const key = fields.find((field) => field.name === "device_hours")?.key ?? "";
    ignore(key, String(link.scenario.device_hours), "conflict");
    delete link.scenario.device_hours;
  }
  return link;
}

/**
 * @param {Scenario} scenario only what the reader typed
 * @param {readonly FieldDescription[]} fields in canonical order
 * @param {{ ranges?: Ranges, drivers?: readonly Driver[], measures?: Measures, levers?: readonly Lever[], run?: string | null, dataVersion?: string | null }} [options]
 *   the data version for a link that is shared
 * @returns {string} without # or ?; empty for an empty scenario
 */
export function writeLink(
  scenario,
  fields,
  { ranges = {}, drivers = [], measures = {}, levers = [], run, dataVersion } = {},
) {
  const parts = [];
  for (const field of fields) {
    if (!Object.hasOwn(scenario, field.name)) continue;
    const value = scenario[field.name];
    if (typeof value === "string") parts.push(`${field.key}=${encodeURIComponent(value)}`);
    else if (Number.isFinite(value)) parts.push(`${field.key}=${writeNumber(value)}`);
  }
  for (const driver of drivers) {
    if (!Object.hasOwn(ranges, driver.id)) continue;
    const range = ranges[driver.id];
    const text = range === "fixed" ? range : `${writeNumber(range.low)}..${writeNumber(range.high)}`;
    parts.push(`${rangeKey(driver)}=${text}`);
  }
  const on = writeMeasures(measures, levers);
  if (on) parts.push(`do=${on}`);
  if (run) parts.push(`run=${encodeURIComponent(run)}`);
  if (dataVersion) parts.push(`dv=${encodeURIComponent(dataVersion)}`);
  return parts.join("&");
}

/** @param {string} text @returns {string | null} */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** @param {Driver} driver */
const rangeKey = ({ key }) => `u.${key}`;

/**
 * A range as "30..50", or "fixed" for a measured value.
 * @param {Ranges} ranges
 * @param {Driver | undefined} driver
 * @param {string} value
 * @returns {Reason | "" | null} null where there is no such driver
 */
function takeRange(ranges, driver, value) {
  if (!driver) return null;
  if (value === "fixed") {
    ranges[driver.id] = value;
    return "";
  }
  const [low, high] = (/^(.+?)\.\.(.+)$/.exec(value) ?? []).slice(1).map(readNumber);
  if (low === undefined || high === undefined || low === null || high === null) return "not-a-number";
  if (low > high || low < driver.lowest || high > driver.highest) return "out-of-range";
  ranges[driver.id] = { low, high };
  return "";
}

/**
 * @param {Scenario} scenario
 * @param {FieldDescription} field
 * @param {string} value
 * @param {Presets} presets
 * @param {ReadonlyMap<string, ReadonlyMap<string, string>>} aliases
 * @returns {Reason | null}
 */
function takeField(scenario, field, value, presets, aliases) {
  if (field.type === "number") {
    const number = readNumber(value);
    if (number === null) return "not-a-number";
    if (number < field.lowest || number > field.highest) return "out-of-range";
    if (field.whole && !Number.isInteger(number)) return "not-whole";
    scenario[field.name] = number;
    return null;
  }
  const family = field.type === "preset" ? (field.table ?? "") : field.name;
  const id = aliases.get(family)?.get(value) ?? value;
  if (!idsOf(field, presets).has(id)) return "unknown-id";
  scenario[field.name] = id;
  return null;
}

/**
 * @param {FieldDescription} field
 * @param {Presets} presets
 * @returns {Set<string>}
 */
function idsOf(field, presets) {
  if (field.type === "choice") return new Set(field.choices ?? []);
  let rows = (field.table && presets[field.table]) ?? [];
  if (field.name === "ssd_type" || field.name === "hdd_type") {
    rows = rows.filter((row) => row.solid_state === (field.name === "ssd_type"));
  }
  const ids = new Set(rows.map((row) => row.id));
  // One's own device or grid is not always a row of the table.
  if (field.name === "processor" || field.name === "region") ids.add("custom");
  return ids;
}

/**
 * @param {Link} link
 * @param {string} key
 * @param {string} value
 * @returns {Reason | null}
 */
function takeSetting(link, key, value) {
  if (key === "dv") {
    if (!/^[0-9A-Za-z.-]{1,32}$/.test(value)) return "unknown-id";
    link.dataVersion = value;
  } else if (key === "lang") {
    if (value !== "en" && value !== "pt") return "unknown-id";
    link.lang = value;
  } else if (key === "theme") {
    if (value !== "light" && value !== "dark") return "unknown-id";
    link.theme = value;
  } else if (key === "run") {
    if (!/^[0-9a-z][0-9a-z._-]{0,63}$/.test(value)) return "unknown-id";
    link.run = value;
  } else {
    return "unknown-key";
  }
  return null;
}
