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
  /** @type {{text: string, reached: string, met: boolean}[]} */
  #list = [];

  /** @param {string} text @param {number} reached @param {number} least @param {string} [unit] */
  atLeast(text, reached, least, unit = "") {
    this.#add(`${text}: at least ${least}${unit}`, `${short(reached)}${unit}`, reached >= least);
  }
  /** @param {string} text @param {number} reached @param {number} most @param {string} [unit] */
  atMost(text, reached, most, unit = "") {
    this.#add(`${text}: at most ${most}${unit}`, `${short(reached)}${unit}`, reached <= most);
  }
  /** @param {string} text @param {string} reached @param {boolean} met */
  #add(text, reached, met) {
    this.#list.push({ text, reached, met });
  }
  print() {
    for (const { text, reached, met } of this.#list)
      console.log(`  ${met ? "met   " : "MISSED"}  ${text.padEnd(66)} ${reached}`);
  }
}
