// SPDX-License-Identifier: Apache-2.0
// The questions turned around, with names: a budget's value, a curve, all pairs, an upgrade, the hour to start.
import { issue } from "./issue.js";
import { letters, pointsIssues, refusal, said } from "./letter.js";
import { inRows } from "./unpack.js";

/** @typedef {import("./types.js").Description} Description */
/** @typedef {import("./types.js").Issue} Issue */
/** @typedef {import("./types.js").Model} Model */
/** @typedef {import("./pegada.d.ts").PegadaModule} PegadaModule */

const usualPoints = 512;
/** At each step of a sweep, or of an upgrade. */
const mostPoints = 65536;

/** A number, or nothing said. @param {unknown} value */
const given = (value) => value === undefined || value === null || typeof value === "number";

/** What the bridge takes for nothing said. @param {unknown} value @returns {number} */
const orNothing = (value) => (typeof value === "number" ? value : NaN);

/** @param {number} years @returns {number | null} */
const orNever = (years) => (Number.isFinite(years) ? years : null);

/** @param {unknown} name */
const nameOf = (name) => (typeof name === "object" ? "field" : String(name));

/** What is wrong with an amount. @param {string} name @param {unknown} value @returns {Issue[]} */
function amountIssues(name, value) {
  if (typeof value !== "number" || !Number.isFinite(value)) return [issue(name, "not-a-number")];
  return value > 0 ? [] : [{ ...issue(name, "out-of-range", value), lowest: 0 }];
}

/** @param {Float64Array} row */
function side([devices, operational, energy, embodied, duration]) {
  return {
    devices,
    operational_g_per_year: operational,
    energy_kwh_per_year: energy,
    embodied_g: embodied,
    duration_h: duration,
  };
}

/**
 * @param {PegadaModule} bridge
 * @param {Description} description
 * @returns {Pick<Model, "solve" | "sweep" | "rankAll" | "upgrade" | "when">}
 */
export function questions(bridge, description) {
  const { ask, refused } = letters(bridge, description);

  /** The index of a field that is a number. @param {unknown} name */
  const numberField = (name) => {
    const index = description.indexByName.get(/** @type {string} */ (name));
    return index !== undefined && description.fields[index].type === "number" ? index : undefined;
  };

  return {
    solve(scenario, question) {
      const { figure, target, field } = said(question);
      const index = numberField(field);
      const budget = description.budgets.indexOf(/** @type {any} */ (figure));
      const wrong = ask(scenario, undefined);
      const issues = [
        ...(wrong?.issues ?? []),
        ...(index === undefined ? [issue(nameOf(field), "unknown-field")] : []),
        ...(budget < 0 ? [issue("figure", "unknown-id")] : []),
        ...amountIssues("target", target),
      ];
      if (issues.length > 0 || index === undefined)
        return { ok: false, reason: "no-answer", nearest: null, issues };
      const raw = bridge._solve(budget, target, index);
      const [outcome, value, reached, exact] = raw.rows;
      const reason = description.solved[outcome];
      if (reason === "met") return { ok: true, value, figure: reached, exact: exact === 1 };
      if (reason === "too-low" || reason === "too-high" || reason === "flat")
        return { ok: false, reason, nearest: { value, figure: reached }, issues: [] };
      return { ok: false, reason: "no-answer", nearest: null, issues: refused(raw).issues };
    },

    sweep(scenario, fieldName, options) {
      const { from, to, steps, ranges, points = usualPoints } = said(options);
      const index = numberField(fieldName);
      if (index === undefined) return { ok: false, issues: [issue(nameOf(fieldName), "unknown-field")] };
      const wrong = refusal(ask(scenario, ranges), pointsIssues(points, mostPoints));
      if (wrong) return wrong;
      const bad = Object.entries({ from, to, steps }).filter(([, value]) => !given(value));
      if (bad.length > 0) return { ok: false, issues: bad.map(([name]) => issue(name, "not-a-number")) };
      const { name, lowest, highest } = description.fields[index];
      const raw = bridge._sweep(index, orNothing(from), orNothing(to), orNothing(steps), points);
      if (!raw.sound)
        return {
          ok: false,
          issues: [{ ...issue(name, "out-of-range", from ?? to ?? steps), lowest, highest }],
        };
      if (raw.range_issues.length > 0) return refused(raw);
      const rows = inRows(raw.rows, 8);
      if (!rows.some(([, ok]) => ok === 1)) return refused(raw);
      /** @param {number} column @param {number} [known] the column that says whether there is one */
      const list = (column, known = 1) => rows.map((row) => (row[known] === 1 ? row[column] : NaN));
      return {
        ok: true,
        field: /** @type {import("./pegada.d.ts").FieldName} */ (name),
        log: raw.log,
        current: raw.current,
        values: rows.map(([value]) => value),
        ok_at: rows.map(([, ok]) => ok === 1),
        total_g: list(2),
        low_g: list(6, 5),
        high_g: list(7, 5),
        operational_g: list(3),
        embodied_g: list(4),
        crossings: [...raw.crossings].map((value) => ({ value, kind: "embodied-operational" })),
      };
    },

    rankAll(scenario) {
      const wrong = ask(scenario, undefined);
      const { processors, regions } = description.presets;
      const none = { total_g: new Float64Array(), complete: new Uint8Array(), comparable: new Uint8Array() };
      if (wrong) return { processors: [], regions: [], ...none, current: [-1, -1] };
      const raw = bridge._rankAll();
      const rows = inRows(raw.processors, 2);
      const columns = inRows(raw.regions, 2);
      return {
        processors: rows.map(([row]) => processors[row].id),
        regions: columns.map(([row]) => regions[row].id),
        total_g: raw.totals,
        complete: Uint8Array.from(rows, ([, complete]) => complete),
        comparable: Uint8Array.from(columns, ([, comparable]) => comparable),
        current: [raw.current[0], raw.current[1]],
      };
    },

    upgrade(scenario, options) {
      const { processor, count, ranges, points = usualPoints } = said(options);
      const row =
        typeof processor === "string" ? description.rowsById.get("processor")?.get(processor) : undefined;
      const wrong = ask(scenario, ranges);
      const issues = [
        ...(wrong?.issues ?? []),
        ...(row === undefined ? [issue("processor", "unknown-id")] : []),
        ...pointsIssues(points, mostPoints),
      ];
      const none = count === undefined || count === null;
      if (!none) {
        issues.push(...amountIssues("count", count));
        if (Number.isFinite(count) && !Number.isInteger(count))
          issues.push(issue("count", "not-whole", count));
      }
      if (issues.length > 0 || row === undefined) return { ok: false, issues };
      const raw = bridge._upgrade(row, orNothing(count), points);
      if (!raw.ok) return refused(raw);
      const [debt, saved, years, low, high, never] = raw.rows;
      const [before, after] = [side(raw.old), side(raw.new)];
      return {
        ok: true,
        count: after.devices,
        keeps_up: raw.keeps_up,
        complete: raw.complete,
        points: raw.points,
        debt_g: debt,
        saved_g_per_year: saved,
        years: { value: orNever(years), low: orNever(low), high: orNever(high) },
        never,
        old: before,
        new: after,
      };
    },

    when(scenario, question) {
      const { hours, hoursADay } = said(question);
      const wrong = ask(scenario, undefined);
      const issues = [...(wrong?.issues ?? []), ...amountIssues("hours", hours)];
      const none = hoursADay === undefined || hoursADay === null;
      if (!none && (!Number.isInteger(hoursADay) || hoursADay < 1 || hoursADay > 24))
        issues.push({ ...issue("hoursADay", "out-of-range", hoursADay), lowest: 1, highest: 24 });
      if (issues.length > 0) return { available: false, issues };
      const raw = bridge._when(hours, orNothing(hoursADay));
      if (!raw.available) return { available: false };
      const [best, bestRatio, worst, worstRatio, usual, mask, pausedRatio, days, saving, savingPaused] =
        raw.rows;
      const used = Array.from({ length: 24 }, (_, hour) => hour).filter(
        (hour) => ((mask >>> hour) & 1) === 1,
      );
      return {
        available: true,
        series: raw.series,
        timeZone: raw.time_zone,
        hours: inRows(raw.hours, 3).map(([ratio, low, high]) => ({ ratio, low, high })),
        best: { start: best, ratio: bestRatio },
        worst: { start: worst, ratio: worstRatio },
        usual,
        paused: { ratio: pausedRatio, hours: used, days },
        saving_start_percent: saving,
        saving_paused_percent: savingPaused,
        citation: raw.citation,
      };
    },
  };
}
