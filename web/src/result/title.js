// SPDX-License-Identifier: Apache-2.0
import { resultTitle } from "../text/titles.js";
import { regionName } from "../presets.js";

/** @import { View } from "../view.js" */

/** The shown result as a sentence: what ran, and where. @param {View} view */
export function title(view) {
  const { outcome, scenario } = view.valid;
  const { inputs, footprint } = outcome;
  const region = view.model.presets.regions.find(({ id }) => id === inputs.region?.id);
  const named =
    region && region.id !== "custom" && region.id !== "world" && !("carbon_intensity_g_per_kwh" in scenario);
  return resultTitle(
    {
      kind: inputs.kind?.id === "hours" ? "hours" : "train",
      parameters: inputs.parameters?.value,
      flops: "flops" in scenario ? inputs.flops?.value : null,
      count: inputs.count?.value,
      durationH: footprint.duration_h,
      deviceHours: "device_hours" in scenario ? inputs.device_hours?.value : null,
      processor: view.items("processors").find(({ id }) => id === inputs.processor?.id)?.name,
      region: named ? regionName(region, view.lang) : null,
    },
    view.lang,
  );
}
