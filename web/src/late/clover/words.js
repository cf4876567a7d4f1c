// SPDX-License-Identifier: Apache-2.0
// Configurations, carbon of a request, accuracies and hours, in words of the page's language.
import { formatMass, formatNumber, formatPercent } from "../../text/format.js";

/** @import { View } from "../../view.js" */
/** @import { CloverConfig, CloverFamily } from "../../../../wasm/types.js" */

const nbsp = "\u00A0";

/** A scale for carbon of one request, which is often below what masses elsewhere go down to. @param {number} grams */
export const carbonScale = (grams) =>
  grams < 1e-3 ? { unit: "µg", size: 1e-6 } : grams < 1 ? { unit: "mg", size: 1e-3 } : { unit: "g", size: 1 };

/** @param {View} view @param {number} grams */
export function carbonText(view, grams) {
  if (!(grams > 0 && grams < 1)) return formatMass(grams, view.lang).text;
  const { unit, size } = carbonScale(grams);
  return `${formatNumber(grams / size, view.lang, { figures: 3, trailing: true }).text}${nbsp}${unit}`;
}

/** Differences between models are tenths of a point. @param {View} view @param {number} percent */
export const accuracyText = (view, percent) =>
  `${formatNumber(percent, view.lang, { figures: 3, trailing: true }).text}%`;

/** @type {Record<string, string>} */
const traces = {
  "ciso-march": "clover.trace.ciso-march",
  "ciso-september": "clover.trace.ciso-september",
  "eso-march": "clover.trace.eso-march",
};

/** @param {View} view @param {string} id */
export const traceName = (view, id) => (id in traces ? view.t(traces[id]) : id);

/** @param {View} view @param {number} ms */
export const latencyText = (view, ms) => view.quantity(ms / 1000, "s").text;

/** @param {View} view @param {number} share of 1 */
export const shareText = (view, share) => formatPercent(share * 100, view.lang).text;

/** @param {CloverFamily | null} family @param {string} id */
export const variantName = (family, id) => family?.variants.find((one) => one.id === id)?.name ?? id;

/** "2 × 2/7". @param {number} n @param {number} size */
export const sliceText = (n, size) => (n > 1 ? `${n}${nbsp}×${nbsp}${size}/7` : `${size}/7`);

/** Slices of the same size with the same variant together. @param {CloverConfig} config */
function together({ slices }) {
  /** @type {{size: number, variant: string, n: number}[]} */
  const groups = [];
  for (const { size, variant } of slices) {
    const same = groups.find((group) => group.size === size && group.variant === variant);
    if (same) same.n += 1;
    else groups.push({ size, variant, n: 1 });
  }
  return groups;
}

/** "EfficientNet-B4 whole", "4/7 B4 + 3/7 B3". @param {View} view @param {CloverFamily | null} family @param {CloverConfig} config */
export function configText(view, family, config) {
  const groups = together(config);
  if (groups.length === 1 && groups[0].size === 7)
    return view.t("clover.whole", { variant: variantName(family, groups[0].variant) });
  return groups
    .map(({ n, size, variant }) =>
      view.t("clover.part", { slice: sliceText(n, size), variant: variantName(family, variant) }),
    )
    .join(" + ");
}

/** What stands where, one row a variant: its slices, and the requests it answers. @param {CloverConfig} config */
export function mixRows(config) {
  const groups = together(config);
  return Object.entries(config.shares)
    .filter(([, share]) => share > 0)
    .map(([variant, share]) => ({
      variant,
      share,
      slices: groups.filter((group) => group.variant === variant),
    }));
}
