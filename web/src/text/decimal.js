// SPDX-License-Identifier: Apache-2.0

/**
 * Numbers as decimal digits. A scale (thousand, billion) moves the point in the text and leaves the conversion to
 * `Number()`, which rounds once: 1.1 × 10⁹ by multiplication is not always the double that "1.1e9" reads as.
 */

/** Names of the scales and the power of ten of each, smallest first. */
export const scales = new Map([
  ["thousand", 3],
  ["million", 6],
  ["billion", 9],
  ["trillion", 12],
]);

/**
 * The shortest digits that read back as the same double: value = ±0.d₁d₂d₃… × 10^point.
 * @param {number} value finite
 * @returns {{ negative: boolean, digits: string, point: number }}
 */
export function shortest(value) {
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(value.toExponential());
  if (!match) throw new RangeError("a finite number is needed");
  const digits = (match[2] + (match[3] ?? "")).replace(/0+$/, "");
  return { negative: match[1] === "-", digits: digits || "0", point: digits ? Number(match[4]) + 1 : 1 };
}

/**
 * Those digits written out, without an exponent.
 * @param {string} digits
 * @param {number} point digits before the decimal point; may be negative or beyond the last digit
 * @param {string} [separator]
 */
export function plain(digits, point, separator = ".") {
  if (point <= 0) return digits === "0" ? "0" : `0${separator}${"0".repeat(-point)}${digits}`;
  if (point >= digits.length) return digits + "0".repeat(point - digits.length);
  return digits.slice(0, point) + separator + digits.slice(point);
}

/**
 * @param {string} digits a decimal number, point as decimal separator, no exponent
 * @param {number} exponent power of ten to apply
 * @returns {number} the nearest double; ±Infinity beyond the largest
 */
export function scaled(digits, exponent) {
  return Number(`${digits}e${exponent}`);
}
