// SPDX-License-Identifier: Apache-2.0
import { begin } from "./main.js";
import { addWords } from "./text/messages.js";
import { pt } from "./text/strings/pt.js";

addWords("pt", pt);
await begin();
