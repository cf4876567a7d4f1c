// SPDX-License-Identifier: Apache-2.0
// The words of the Data page: its own, and those that the calculator's lower sections have for terms and evidence.
import "../text/languages.js";
import { addWords, words } from "../text/messages.js";
import { en } from "../text/strings/data/en.js";
import { pt } from "../text/strings/data/pt.js";
import { en as lateEn } from "../text/strings/late/en.js";
import { pt as latePt } from "../text/strings/late/pt.js";

addWords("en", { ...lateEn, ...en });
addWords("pt", { ...latePt, ...pt });

/** @param {string} locale */
export const dataWords = (locale) => words(locale);
