// SPDX-License-Identifier: Apache-2.0
// What stands below the first screens, in one file: whoever comes near one part is near the others.
import "../styles/table.css";
import "../styles/late.css";
import { addWords } from "../text/messages.js";
import { equation } from "./equation.js";
import { opinions } from "./opinions.js";
import { published } from "./published.js";
import { rankingTable } from "./ranking-table.js";
import { sources } from "./sources.js";

export const sections = { equation, opinions, published, rankingTable, sources };

/** @typedef {typeof sections} Sections */

export const learn = addWords;
