// SPDX-License-Identifier: Apache-2.0
// What stands below the first screens, in one file: whoever comes near one part is near the others.
import "../styles/table.css";
import "../styles/late.css";
import "../styles/questions.css";
import { addWords } from "../text/messages.js";
import { questions } from "./ask/questions.js";
import { drawing } from "./drawing.js";
import { equation } from "./equation.js";
import { map } from "./map/map.js";
import { opinions } from "./opinions.js";
import { published } from "./published.js";
import { rangeEditor } from "./range-editor.js";
import { rangeSource } from "./range-source.js";
import { rangeTable } from "./range-table.js";
import { rankingTable } from "./ranking-table.js";
import { sources } from "./sources.js";

export const sections = {
  drawing,
  equation,
  map,
  opinions,
  published,
  questions,
  rangeEditor,
  rangeSource,
  rangeTable,
  rankingTable,
  sources,
};

/** @typedef {typeof sections} Sections */

export const learn = addWords;
