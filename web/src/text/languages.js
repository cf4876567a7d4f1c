// SPDX-License-Identifier: Apache-2.0
// Both languages at once, for what serves both: the build, the Data page, and tests.
import { addWords } from "./messages.js";
import { en } from "./strings/en.js";
import { pt } from "./strings/pt.js";

addWords("en", en);
addWords("pt", pt);
