// SPDX-License-Identifier: Apache-2.0

/**
 * Words of mixed-quality serving, in English. Same form as those of the page.
 *
 * @type {Record<string, import("../../messages.js").Text>}
 */
export const en = {
  "clover.family": "Models",
  "clover.own": "My own table",
  "clover.field.lambda": "Weight of carbon, λ (0 to 1)",
  "clover.field.requestsPerS": "Requests per second",
  "clover.field.latencyMs": "Answer within (ms)",
  "clover.field.devices": "Devices",
  "clover.devices":
    "Devices: left empty, the {base} that the base needs. The fewest that answer in time: {fewest}.",
  "clover.trace": "Grid, hour by hour",
  "clover.trace.ciso-march": "California (CISO), March",
  "clover.trace.ciso-september": "California (CISO), September",
  "clover.trace.eso-march": "Great Britain (ESO), March",

  "clover.table": "Measurements, one row a line",
  "clover.table.help":
    "variant,slice,latency_ms,energy_j,accuracy: slices are 1, 2, 3, 4 or 7 sevenths, energy is of a request above idle, accuracy in percent; numbers have a decimal point.",
  "clover.table.more": { one: "and {n} more", other: "and {n} more" },
  "clover.table.empty": "Enter at least one row.",
  "clover.table.whole": "At least one variant must be measured on the whole device (slice 7).",
  "clover.table.rows": "At most {most} rows.",
  "clover.table.variants": "At most {most} variants.",
  "clover.line.cells": "Line {line}: five cells are needed, separated by commas.",
  "clover.line.name": "Line {line}: the variant needs a name of at most 60 characters.",
  "clover.line.number": "Line {line}: {column} is not a number.",
  "clover.line.slice": "Line {line}: the slice must be 1, 2, 3, 4 or 7.",
  "clover.line.twice": "Line {line}: this variant stands on this slice already.",
  "clover.line.why": "Line {line}: {why}.",

  "clover.whole": "{variant} whole",
  "clover.part": "{slice} {variant}",
  "clover.per": "CO₂e a request",
  "clover.range": "model, wide range: {low} to {high}",
  "clover.base": {
    one: "Base: {variant} on {n} whole device, accuracy {accuracy}, latency {latency}.",
    other: "Base: {variant} on {n} whole devices, accuracy {accuracy}, latency {latency}.",
  },
  "clover.base.late": "The base alone takes longer than the target.",
  "clover.choice": {
    one: "Choice: {config} on {n} device, accuracy {accuracy}, latency {latency}, busy {busy} of the time.",
    other:
      "Choice: {config} on each of {n} devices, accuracy {accuracy}, latency {latency}, busy {busy} of the time.",
  },
  "clover.same": "At this weight nothing is better than the base.",
  "clover.mix": "Mix",
  "clover.mix.variant": "Model",
  "clover.mix.slices": "Slices",
  "clover.mix.share": "Requests",
  "clover.use": "Use this mix",
  "clover.used": "In the scenario",
  "clover.use.what":
    "Writes the mean of {flops} a request into the scenario, which computes with its own power, devices and requests.",
  "clover.use.none": "A table of your own states no FLOPs, so there is nothing to write into the scenario.",
  "clover.applied": "Applied: the mix’s FLOPs per request",
  "clover.cannot.rate": "{rate} requests per second within {latency}: these devices cannot answer so many.",
  "clover.cannot.latency": "{rate} requests per second within {latency}: no configuration answers so fast.",
  "clover.cannot.both":
    "{rate} requests per second within {latency}: neither so many nor so fast is possible on these devices.",
  "clover.most": "Within this time at most {rate} per second.",
  "clover.least": "At this rate the least is {latency}.",

  "clover.front": "What there is to choose from",
  "clover.front.label":
    "Carbon of a request against accuracy, {n} configurations: from {low} at {lowAccuracy} to {high} at {highAccuracy}. Chosen: {choice}.",
  "clover.front.base": "Base",
  "clover.front.choice": "Choice",
  "clover.front.both": "Base and choice",
  "clover.front.carbon": "CO₂e a request ({unit})",
  "clover.front.note":
    "{tried} configurations tried; {n} are on the front, where none has both less carbon and more accuracy; {shown} are shown.",
  "clover.config": "Configuration",
  "clover.carbon": "CO₂e a request",
  "clover.accuracy": "Accuracy",
  "clover.latency": "Latency",
  "clover.busy": "Busy",

  "clover.day": "Over the hours",
  "clover.day.found": {
    one: "{grid}: {least} to {most} against the base in the same hour, with {n} change of mix.",
    other: "{grid}: {least} to {most} against the base in the same hour, with {n} changes of mix.",
  },
  "clover.day.even": {
    one: "{grid}: {most} against the base in every hour, with {n} change of mix.",
    other: "{grid}: {most} against the base in every hour, with {n} changes of mix.",
  },
  "clover.day.same": "{grid}: the base in every hour.",
  "clover.day.label": {
    one: "Carbon intensity of {grid}, hour by hour, and below it the mix of each hour: {n} is used.",
    other: "Carbon intensity of {grid}, hour by hour, and below it the mix of each hour: {n} are used.",
  },
  "clover.day.changes": "The mix, hour by hour",
  "clover.day.hour": "{hour} h",
  "clover.day.one": "Hour {from}",
  "clover.day.hours": "Hours {from}–{to}",
  "clover.day.change": "{hours}: {config}",

  "clover.method":
    "Every division of the device and every variant on it is tried; the choice has the greatest λ·saving − (1 − λ)·lost accuracy. Latency is a mean on the slowest slice, not the tail that the paper holds to its target.",
  "clover.model": "Energy and latency of variants on slices are modelled, with a wide range.",
  "clover.model.own": "Energy, latency and accuracy are from your table, without a range.",
  "clover.checked.efficientnet":
    "Times were checked against those of its eight models on a V100 (TensorRT, FP32).",
  "clover.checked.yolov5": "Times were checked against those of its three models on a V100 (PyTorch, FP16).",
  "clover.checked.albert":
    "No measured time of these models was found: efficiency and overhead are taken from YOLOv5.",
  "clover.sources": "From:",
  "clover.sources.accuracy": "accuracy",
  "clover.sources.size": "FLOPs",
  "clover.sources.efficiency": "efficiency",
  "clover.sources.overhead": "overhead",
  "clover.sources.partitions": "slices",
};
