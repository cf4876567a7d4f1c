// SPDX-License-Identifier: Apache-2.0
// What a reader does to fields.
import { fieldText } from "../text/format.js";
import { words } from "../text/messages.js";
import { parseNumber } from "../text/number-entry.js";
import { afterPress } from "./press.js";

/** @import { Session } from "../session.js" */
/** @import { Store } from "../state.js" */
/** @import { Model } from "../../../wasm/types.js" */

const messageWait = 500;

/**
 * @param {Object} parts
 * @param {Model} parts.model
 * @param {Store} parts.store
 * @param {Session} parts.session
 * @param {string} parts.locale
 */
export function fieldActs({ model, store, session, locale }) {
  const { t } = words(locale);
  const fields = new Map(model.fields.map((field) => [field.name, field]));
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let messageTimer;
  /** @type {HTMLInputElement | null} */
  let entered = null;

  /** A message that is not yet shown waits until typing stops; one that is stays until it is answered. @param {string} name */
  const hush = (name) => {
    const told = store.ui.quiet !== name && session.derived.faults.some(({ field }) => field === name);
    clearTimeout(messageTimer);
    store.ui.quiet = told ? null : name;
    if (!told) messageTimer = setTimeout(() => store.show({ quiet: null }), messageWait);
  };

  /**
   * One field asked for instead of another, which gets the focus again when the first is put away.
   * @param {"flops" | "request" | "tokens"} flag
   * @param {boolean} on
   * @param {string} name
   * @param {string} other
   */
  const instead = (flag, on, name, other) => {
    store.ui[flag] = on;
    store.set(name, undefined);
    document.getElementById(`f-${fields.get(on ? name : other)?.key}`)?.focus();
  };

  return {
    /**
     * A number field's text, on every key.
     * @param {string} name
     * @param {string} text
     * @param {string} scale
     */
    type(name, text, scale) {
      hush(name);
      const read = parseNumber(text, locale, scale);
      if (!read.ok) {
        store.set(name, undefined, { text, scale, code: read.code === "empty" ? "" : read.code });
        return;
      }
      // "7000000000" in a field of billions is seven billion to everybody but a multiplication.
      const { highest } = /** @type {{highest: number}} */ (fields.get(name));
      const bare = scale && !read.absolute && read.value > highest ? parseNumber(text, locale) : null;
      const value = bare?.ok && bare.value <= highest ? bare.value : read.value;
      const shown = fieldText(value, locale, { scaled: true });
      const word = shown.scale ? `\u00A0${t(`scale.${shown.scale}`)}` : "";
      const readback =
        read.readback || value !== read.value ? t("readback", { value: shown.text + word }) : undefined;
      store.set(name, value, { text, scale, code: "", readback });
    },

    /** @param {string} name @param {number} value */
    slide(name, value) {
      store.set(name, value);
    },

    /** @param {string} name @param {string} id */
    choose(name, id) {
      // The basis left alone is the region's own, whichever that is.
      const basis = name === "carbon_intensity_basis";
      const region = model.presets.regions.find((row) => row.id === store.scenario.region);
      const typed = "carbon_intensity_g_per_kwh" in store.scenario;
      const fallback = basis && region && !typed ? region.basis : fields.get(name)?.default;
      store.set(name, id === fallback || id === "" ? undefined : id);
    },

    /** A cloud machine: its processor, and how many it has. @param {{processor: string, devices: number}} machine */
    chooseMachine({ processor, devices }) {
      store.scenario.count = devices;
      delete store.entries.count;
      this.choose("processor", processor);
    },

    /** @param {boolean} on */
    useFlops: (on) => instead("flops", on, "flops", "parameters"),

    /** @param {boolean} on */
    useRequest: (on) => instead("request", on, "flops_per_request", "input_tokens"),

    /** @param {boolean} on */
    useTokens(on) {
      // Either says how fast the run goes.
      if (on) {
        delete store.scenario.mfu_percent;
        delete store.entries.mfu_percent;
      }
      instead("tokens", on, "tokens_per_s", "mfu_percent");
    },

    /** The factor of a published project; none is left as it stands. @param {string} factor */
    takeOverhead(factor) {
      if (factor !== "") store.set("development_overhead", Number(factor));
    },

    /** @param {"wall" | "device"} hours */
    useHours(hours) {
      store.ui.hours = hours;
      store.set(hours === "wall" ? "device_hours" : "duration_h", undefined);
    },

    /** @param {string} name @param {HTMLInputElement} input */
    enter(name, input) {
      // Coming by keyboard or by a first click selects the text; a second click places the caret.
      if (entered !== input) input.select();
      entered = input;
      if (store.ui.lit !== name) store.show({ lit: name });
    },

    /** @param {string} name */
    leave(name) {
      entered = null;
      clearTimeout(messageTimer);
      store.ui.lit = null;
      afterPress(() => store.settle(name));
    },

    /** @param {string | null} name */
    light(name) {
      if (store.ui.lit !== name) store.show({ lit: name });
    },
  };
}
