// SPDX-License-Identifier: Apache-2.0
// What the page reads of the levers, as the model gives it.

/** @typedef {import("../../../../wasm/types.js").FieldName} FieldName */
/** @typedef {import("../../../../wasm/types.js").Issue} Issue */
/** @typedef {string} LeverId of a link or a page, which may hold others than the model's */
/** @typedef {import("../../../../wasm/types.js").LeverDescription} Lever */
/** @typedef {import("../../../../wasm/types.js").ReductionFigures} Figures */
/** @typedef {import("../../../../wasm/types.js").PairedRatio} Ratio */
/** @typedef {import("../../../../wasm/types.js").Change} Change */
/** @typedef {import("../../../../wasm/types.js").LeverEffect} LeverEffect */
/** @typedef {import("../../../../wasm/types.js").Together} Together */
/** @typedef {import("../../../../wasm/types.js").Reduction} Reduction */
/** @typedef {import("../../../../wasm/types.js").LeverSweep} LeverSweep */
/** @typedef {import("../../../../wasm/types.js").Plan} Plan */

export {};
