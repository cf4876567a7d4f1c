// SPDX-License-Identifier: Apache-2.0

/**
 * An interval as a person reads it: two figures a bound, in the unit of the value it surrounds. The second figure is
 * printed only where the draws know it: where the bound's own sampling error is below half of it. As printed, too, the
 * value lies inside. Where a part is unknown the interval is open above.
 */
import { ladderOf, unitText } from "./format.js";
import { climb, isAmount, rounded, significant, within } from "./format-parts.js";
import { words } from "./messages.js";

/** @typedef {{value: number, low: number, high: number, low_error: number, high_error: number}} Estimate in the model's unit */
/** @typedef {{low: string, high: string, unit: string, open: boolean, text: string}} Interval `high` is empty where it is open */

const nbsp = "\u00A0";

/**
 * Figures that the draws can answer for: 2, or 1.
 * @param {number} bound
 * @param {number} error estimated standard error of the bound, in its unit
 */
export function figuresOf(bound, error) {
  if (bound === 0) return 2;
  const second = 10 ** (Math.floor(Math.log10(Math.abs(rounded(bound, 2)))) - 1);
  return error < second / 2 ? 2 : 1;
}

/**
 * Rounded, and by rounding never past the value as it is shown.
 * @param {number} bound
 * @param {number} figures
 * @param {number} value
 * @param {"low" | "high"} side
 */
export function roundedAway(bound, figures, value, side) {
  const near = rounded(bound, figures);
  const past = side === "low" ? near > value : near < value;
  if (!past || bound === 0) return near;
  const place = 10 ** (Math.floor(Math.log10(Math.abs(bound))) - figures + 1);
  const whole = side === "low" ? Math.floor(bound / place) : Math.ceil(bound / place);
  return rounded(whole * place, figures);
}

/**
 * @param {Estimate | undefined} estimate
 * @param {string} unit the model's: g, kWh, h, Wh, J
 * @param {string} locale
 * @param {{complete?: boolean}} [options]
 * @returns {Interval | null} null where there is none, and of nothing at all
 */
export function formatInterval(estimate, unit, locale, { complete = true } = {}) {
  const steps = ladderOf(unit);
  if (!estimate || !steps || ![estimate.value, estimate.low, estimate.high].every(isAmount)) return null;
  const { value, low, high } = estimate;
  if (high === 0) return null;
  let step = climb(value, steps, 3).step;
  if (value === 0) step = climb(high, steps, 3).step;
  // What would be less than a hundredth of the unit brings the smaller one.
  while (low > 0 && within(low, step) < 0.01 && steps.indexOf(step) > 0)
    step = steps[steps.indexOf(step) - 1];

  const shownValue = rounded(within(value, step), 3);
  const bound = (/** @type {"low" | "high"} */ side) => {
    const amount = within(estimate[side], step);
    if (amount === 0) return "0";
    const figures = figuresOf(amount, within(estimate[`${side}_error`], step));
    return significant(roundedAway(amount, figures, shownValue, side), figures, locale, true);
  };
  const { t } = words(locale);
  const sign = unitText(step.unit, locale);
  const unitAfter = sign && nbsp + sign;
  const from = bound("low");
  const to = complete ? bound("high") : "";
  const text = !complete
    ? t("interval.open", { low: from + unitAfter })
    : from === to
      ? from + unitAfter
      : t("interval.range", { low: from, high: to + unitAfter });
  return { low: from, high: to, unit: sign, open: !complete, text };
}
