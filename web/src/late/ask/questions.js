// SPDX-License-Identifier: Apache-2.0
import { html } from "lit/html.js";
import { budgetBlock } from "./budget.js";
import { sweepBlock } from "./sweep.js";
import { upgradeBlock } from "./upgrade.js";
import { whenBlock } from "./when.js";

/** @import { View } from "../../view.js" */

/** The same model asked the other way round. @param {View} view */
export const questions = (view) =>
  html`${sweepBlock(view)}
    <div class="asks">${budgetBlock(view)}${upgradeBlock(view)}${whenBlock(view)}</div>`;
