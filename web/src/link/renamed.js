// SPDX-License-Identifier: Apache-2.0

/**
 * Ids that were renamed, by table: old → new. A link is for ever, so a line is only ever added here. Choices stand
 * under the name of their field.
 *
 * @type {Map<string, Map<string, string>>}
 */
export const renamed = new Map();
