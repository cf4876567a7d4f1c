// SPDX-License-Identifier: Apache-2.0
// What the templates read: the state, what follows from it, and the page's language. Built anew for every render,
// and at build time without a browser, so nothing here touches the document.
import { issueText } from "./text/issues.js";
import * as format from "./text/format.js";
import { formatInterval } from "./text/interval.js";
import { words } from "./text/messages.js";
import { items, regionName } from "./presets.js";

/** @import { Combobox } from "./form/combobox.js" */
/** @import { Derived, Valid } from "./session.js" */
/** @import { Store } from "./state.js" */
/** @import { FieldDescription, Issue, Model } from "../../wasm/types.js" */
/** @import { Actions } from "./actions.js" */
/** @import { Part, Parts } from "./late.js" */

export class View {
  /**
   * @param {Object} parts
   * @param {string} parts.locale
   * @param {Model} parts.model
   * @param {Store} parts.store
   * @param {Derived} parts.derived   with a valid evaluation in it
   * @param {Actions} parts.actions
   * @param {Record<string, Combobox>} parts.combos
   * @param {Record<string, boolean>} parts.folds
   * @param {Parts} parts.late   what has been fetched beyond the first visit
   * @param {Set<Part>} parts.failed
   * @param {Record<string, Element>} parts.kept   what the build has written and still holds
   */
  constructor({ locale, model, store, derived, actions, combos, folds, late, failed, kept }) {
    this.words = words(locale);
    this.t = this.words.t;
    this.model = model;
    this.store = store;
    this.derived = derived;
    this.active = derived.active;
    this.actions = actions;
    this.combos = combos;
    this.folds = folds;
    this.late = late;
    this.failed = failed;
    this.kept = kept;
  }

  get lang() {
    return this.words.lang;
  }

  /** The last valid evaluation; there is always one, the default scenario's at least. @returns {Valid} */
  get valid() {
    return /** @type {Valid} */ (this.derived.valid);
  }

  /** @param {string} name @returns {FieldDescription} */
  description(name) {
    let map = descriptions.get(this.model);
    if (!map)
      descriptions.set(this.model, (map = new Map(this.model.fields.map((field) => [field.name, field]))));
    return /** @type {FieldDescription} */ (map.get(name));
  }

  /** @param {string} name */
  label(name) {
    // Of a service it is the devices of each replica that are counted.
    const replica = name === "count" && this.choice("kind") === "infer";
    return this.t(replica ? "field.count.replica" : `field.${name}`);
  }

  /** The key that speaks of a service where it is one, instead of a run. @param {string} key */
  own(key) {
    return this.valid.outcome.inputs.kind?.id === "infer" ? `${key}.service` : key;
  }

  /** @param {string} name */
  help(name) {
    return this.words.has(`help.${name}`) ? this.t(`help.${name}`) : "";
  }

  /** Most uncertain inputs are fields; some factors no field asks for. @param {string} id */
  driverName(id) {
    return this.words.has(`driver.${id}`) ? this.t(`driver.${id}`) : this.label(id);
  }

  /** What the core took for a field. @param {string} name */
  input(name) {
    return this.valid.outcome.inputs[name];
  }

  /** The number that stands in a field. @param {string} name @returns {number | null} */
  value(name) {
    const typed = this.store.scenario[name];
    return typeof typed === "number" ? typed : (this.input(name)?.value ?? null);
  }

  /** The id that stands in a choice or preset field. @param {string} name @returns {string | undefined} */
  choice(name) {
    const typed = this.store.scenario[name];
    if (typeof typed === "string") return typed;
    const fallback = this.description(name).default;
    return this.input(name)?.id ?? (typeof fallback === "string" ? fallback : undefined);
  }

  /** Whether a field says something else than its preset would. @param {string} name */
  edited(name) {
    if (name in this.store.entries && this.store.entries[name].text !== "") return true;
    const typed = this.store.scenario[name];
    return typed !== undefined && typed !== this.description(name).default;
  }

  /** @param {string} name */
  editedWords(name) {
    return this.edited(name) ? `, ${this.t("edited")}` : "";
  }

  /** The sentence about what is wrong with a field, once it may be shown. @param {string} name */
  fault(name) {
    if (this.store.ui.quiet === name) return "";
    const issue = this.derived.faults.find(({ field }) => field === name);
    return issue ? this.warning(issue) : "";
  }

  /** @param {string} name @returns {string[]} */
  warningsOf(name) {
    if (this.store.ui.quiet === name) return [];
    return this.derived.warnings.filter(({ field }) => field === name).map((issue) => this.warning(issue));
  }

  /** @param {Issue} issue */
  warning(issue) {
    return issueText(issue, this.lang, this.description(issue.field).unit, this.label(issue.field));
  }

  /**
   * Text and scale of a number box. What the reader typed keeps every digit; what the model gave is cut to six.
   * @param {number | null} value
   * @param {boolean} scaled
   * @param {boolean} typed
   */
  boxText(value, scaled, typed) {
    const shown = value === null || typed ? value : Number(value.toPrecision(6));
    return format.fieldText(shown, this.lang, { scaled });
  }

  /** @param {number} value */
  entryText(value) {
    return this.boxText(value, false, false).text;
  }

  /** @param {string} unit */
  unit(unit) {
    return unit ? format.unitText(unit, this.lang) : "";
  }

  /** @param {string} unit */
  spoken(unit) {
    return this.words.has(`spoken.${unit}`) ? this.t(`spoken.${unit}`) : "";
  }

  /** @param {number | null} grams */
  mass(grams) {
    return format.formatMass(grams, this.lang);
  }

  /** The interval of a figure of the footprint. @param {string} name @param {string} [unit] */
  interval(name, unit = "g") {
    const { complete } = this.valid.outcome;
    // What is unknown is of the making; the electricity, the hours are not.
    const open = !complete && (name.startsWith("total") || name.startsWith("embodied") || name === "sci_g");
    /** @type {Record<string, import("./text/interval.js").Estimate | undefined>} */
    const figures = this.derived.uncertain?.figures ?? {};
    return formatInterval(figures[name], unit, this.lang, { complete: !open });
  }

  /** @param {number | null} value @param {string} unit */
  quantity(value, unit) {
    const bare = unit === "" || unit === "devices";
    if (bare && value !== null && Math.abs(value) >= 1000) return format.formatCount(value, this.lang);
    return format.formatQuantity(value, unit, this.lang);
  }

  /** Hours that stay hours, whatever their number: of devices, of a lifetime. @param {number | null} hours */
  hours(hours) {
    const { text } = format.formatCount(hours, this.lang);
    return hours === null ? text : `${text}\u00A0h`;
  }

  /** A term of the model: hours of devices stay hours, those of a clock climb. @param {string} id @param {number} value @param {string} unit */
  termText(id, value, unit) {
    const clock = id === "duration_h" || id === "retention_h";
    return unit === "h" && !clock ? this.hours(value) : this.quantity(value, unit).text;
  }

  /** @param {{id: string, name?: string, name_en?: string, name_pt?: string}[]} rows */
  options(rows) {
    return rows.map((row) => ({ id: row.id, text: regionName(row, this.lang) }));
  }

  /** What the processor has a dense peak for; all of them where that is unknown. */
  precisions() {
    const { choices } = this.description("precision");
    const row = this.processor();
    const known = (choices ?? []).filter((id) => row?.peak_tflops[id] != null);
    return (known.length > 0 ? known : (choices ?? [])).map((id) => ({
      id,
      text: this.t(`choice.precision.${id}`),
    }));
  }

  /** The processor row the shown result is of. */
  processor() {
    const id = this.choice("processor");
    return this.model.presets.processors.find((row) => row.id === id);
  }

  region() {
    const id = this.choice("region");
    return this.model.presets.regions.find((row) => row.id === id);
  }

  /** @param {string} id @param {boolean} [open] */
  foldOpen(id, open = false) {
    return this.folds[id] ?? open;
  }

  /** Name and facts of every row of a table, for comboboxes and rankings. @param {"processors" | "regions"} table */
  items(table) {
    return items(this.model, table, this.words);
  }
}

/** @type {WeakMap<Model, Map<string, FieldDescription>>} */
const descriptions = new WeakMap();
