// SPDX-License-Identifier: Apache-2.0
/** @template T @param {T} value @returns {T} the same, unchangeable through and through */
export function deepFreeze(value) {
  if (value === null || typeof value !== "object" || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
