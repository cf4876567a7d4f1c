// SPDX-License-Identifier: Apache-2.0
// Plain text that lines up.

/** @param {number} value three digits that tell */
export function short(value) {
  if (!Number.isFinite(value)) return "-";
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** @param {string} first @param {(string | number)[]} rest @param {number} [width] of the first column */
export function line(first, rest, width = 42) {
  const cells = rest.map((cell) => (typeof cell === "number" ? short(cell) : cell).padStart(9));
  console.log(`  ${first.padEnd(width)} ${cells.join(" ")}`);
}

/** What was asked for, beside what came out. */
export class Aims {
  /** @type {{text: string, reached: string, met: boolean, why: string}[]} */
  #list = [];

  /** @param {string} text @param {number} reached @param {number} least @param {string} [why] where it is missed */
  atLeast(text, reached, least, why = "") {
    this.#add(`${text}: at least ${least}`, short(reached), reached >= least, why);
  }
  /** @param {string} text @param {number} reached @param {number} most @param {string} [unit] */
  atMost(text, reached, most, unit = "") {
    this.#add(`${text}: at most ${most}${unit}`, `${short(reached)}${unit}`, reached <= most);
  }
  /** @param {string} text @param {string} reached @param {boolean} met @param {string} [why] */
  #add(text, reached, met, why = "") {
    this.#list.push({ text, reached, met, why });
  }
  print() {
    for (const { text, reached, met, why } of this.#list) {
      console.log(`  ${met ? "met   " : "MISSED"}  ${text.padEnd(88)} ${reached}`);
      if (!met && why) console.log(`          ${why}`);
    }
  }
}
