// SPDX-License-Identifier: Apache-2.0
import { Directive, directive } from "lit/directive.js";

/**
 * For `?checked` and `?selected`: the attribute says how the form starts, the property how it is. Once a reader has
 * clicked, the attribute alone changes nothing, and at build there is only the attribute; so both are set.
 */
class Holds extends Directive {
  /** @param {boolean} on */
  render(on) {
    return on;
  }

  /** @param {any} part @param {[boolean]} value */
  update(part, [on]) {
    if (part.element[part.name] !== on) part.element[part.name] = on;
    return on;
  }
}

export const holds = directive(Holds);
