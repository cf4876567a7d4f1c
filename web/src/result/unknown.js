// SPDX-License-Identifier: Apache-2.0
/** @import { Answered } from "../../../wasm/types.js" */

/** Without hours there is no share of the hardware to speak of, which is not none; drives that are kept have one. @param {Answered} outcome */
export const embodiedUnknown = ({ missing, footprint }) =>
  missing.includes("hours") && footprint.embodied_g === 0;
