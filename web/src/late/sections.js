// SPDX-License-Identifier: Apache-2.0
// The sections that come late, in one file: whoever scrolls to one is near the other.
import { addWords } from "../text/messages.js";
import { opinions } from "./opinions.js";
import { published } from "./published.js";

export const sections = { opinions, published };

/** @typedef {typeof sections} Sections */

export const learn = addWords;
