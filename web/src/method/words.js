// SPDX-License-Identifier: Apache-2.0
// The words of the Method page, which no other page loads; this one needs them at build only.
import "../text/languages.js";
import { addWords, words } from "../text/messages.js";
import { en as lateEn } from "../text/strings/late/en.js";
import { pt as latePt } from "../text/strings/late/pt.js";
import { en } from "../text/strings/method/en.js";
import { pt } from "../text/strings/method/pt.js";

/** @param {string} locale */
export function methodWords(locale) {
  addWords("en", { ...lateEn, ...en });
  addWords("pt", { ...latePt, ...pt });
  return words(locale);
}
