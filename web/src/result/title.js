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
      kind: /** @type {import("../text/titles.js").Subject["kind"]} */ (inputs.kind?.id ?? "train"),
      parameters: inputs.parameters?.value,
      flops: inputs.kind?.id === "train" && "flops" in scenario ? inputs.flops?.value : null,
      requests: "flops_per_request" in scenario ? inputs.requests_per_day?.value : null,
      days: inputs.days?.value,
      energyKwh: inputs.measured_energy_kwh?.value,
      count: inputs.count?.value,
      durationH: footprint.duration_h,
      deviceHours: "device_hours" in scenario ? inputs.device_hours?.value : null,
      processor: view.items("processors").find(({ id }) => id === inputs.processor?.id)?.name,
      region: named ? regionName(region, view.lang) : null,
    },
    view.lang,
  );
}
