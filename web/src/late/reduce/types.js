// SPDX-License-Identifier: Apache-2.0
// What the page reads of the levers, as the model gives it.

/** @typedef {import("../../../../wasm/types.js").FieldName} FieldName */
/** @typedef {import("../../../../wasm/types.js").Issue} Issue */
/** @typedef {string} LeverId */

/**
 * A change of the inputs that would reduce the footprint.
 * @typedef {object} Lever
 * @property {LeverId} id
 * @property {"flops" | "hardware" | "site" | "embodied"} group
 * @property {"none" | "effort" | "time" | "quality"} catch
 * @property {string} unit of the amount
 * @property {number} lowest
 * @property {number} highest
 * @property {number | null} amount by default; null: by the scenario, or none
 * @property {number} citation
 * @property {LeverId[]} excludes
 * @property {"number" | "region" | "fab" | "none"} takes
 */

/** Time is the clock's, and of a service its period; loss in nats a token. @typedef {{total_g: number, operational_g: number, embodied_g: number, energy_facility_kwh: number, duration_h: number, request_s: number | null, loss: number | null}} Figures */
/** What is left, of 1; paired draws. @typedef {{value: number, low: number, high: number}} Ratio */
/** null: as if never typed. @typedef {{field: FieldName, from: number | string | null, value: number | string | null}} Change */
/** One lever alone. @typedef {{id: LeverId, on: boolean, amount: number | string | null, low: number | null, high: number | null, same_system: boolean, after: Figures, saved_g: number, ratio: Ratio, changes: Change[]}} LeverEffect */
/** All that are on. @typedef {{after: Figures, saved_g: number, ratio: Ratio, lower: number, points: number, changes: Change[], ranges: import("../../state.js").Ranges, ignored: LeverId[], unavailable: LeverId[], last: {id: LeverId, saved_g: number}[], product_ratio: number}} Together */
/** @typedef {{ok: true, complete: boolean, base: Figures, levers: LeverEffect[], together: Together | null}} Reduction */
/** @typedef {{ok: true, lever: LeverId, unit: string, amounts: number[], total_g: number[], operational_g: number[], embodied_g: number[], duration_h: number[], request_s: (number | null)[], best: number, current: number | null}} LeverSweep */
/** @typedef {{ok: true, reached: boolean, target_g: number, measures: LeverId[], after: Figures, ratio: number, tried: number}} Plan */

export {};
