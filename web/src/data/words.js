// SPDX-License-Identifier: Apache-2.0
// The words of the Data page, which the calculator does not load.
import "../text/languages.js";
import { addWords, words } from "../text/messages.js";
import { en } from "../text/strings/data/en.js";
import { pt } from "../text/strings/data/pt.js";

/** @param {string} locale */
export function dataWords(locale) {
  addWords("en", en);
  addWords("pt", pt);
  return words(locale);
}
