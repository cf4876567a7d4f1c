// SPDX-License-Identifier: Apache-2.0
import { begin } from "./main.js";
import { addWords } from "./text/messages.js";
import { en } from "./text/strings/en.js";

addWords("en", en);
await begin();
