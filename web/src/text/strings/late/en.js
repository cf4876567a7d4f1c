// SPDX-License-Identifier: Apache-2.0

/**
 * Words of the sections that come late, in English. Same form as those of the page.
 *
 * @type {Record<string, import("../../messages.js").Text>}
 */
export const en = {
  "opinion.tool": "Calculator",
  "opinion.ratio": "Ratio",
  "opinion.not": "Does not apply",
  "opinion.mlco2": "ML CO2 Impact",
  "opinion.version.mlco2": "as meant, Lacoste 2019",
  "opinion.why.mlco2":
    "TDP for every device-hour; no idle power, no host, no PUE, and nothing for making the hardware.",
  "opinion.not.mlco2": "It needs hours of a device whose TDP is known.",
  "opinion.mlco2-displayed": "ML CO2 Impact, displayed",
  "opinion.version.mlco2-displayed": "as its page rounds",
  "opinion.why.mlco2-displayed":
    "The same, but each step is rounded to two decimals first, so a clean grid’s intensity itself is off.",
  "opinion.not.mlco2-displayed": "It needs hours of a device whose TDP is known.",
  "opinion.green-algorithms": "Green Algorithms",
  "opinion.version.green-algorithms": "3.0",
  "opinion.why.green-algorithms":
    "TDP at full use and a fixed power for each gigabyte of memory, times its own PUE if none is typed; nothing for making.",
  "opinion.not.green-algorithms": "It needs hours of a device whose TDP is known.",
  "opinion.ecologits": "EcoLogits",
  "opinion.version.ecologits": "0.9.1",
  "opinion.why.ecologits":
    "The service alone, by a regression over H100 servers for each token written; prompts and waiting cost nothing there.",
  "opinion.not.ecologits": "It is about language models in service.",
  "opinion.codecarbon": "CodeCarbon",
  "opinion.version.codecarbon": "3",
  "opinion.why.codecarbon":
    "The energy it would measure, at a PUE of 1 unless told otherwise; nothing for making the hardware.",
  "opinion.not.codecarbon": "It measures a run; here there is none to measure.",
  "opinion.cloud-carbon-footprint": "Cloud Carbon Footprint",
  "opinion.version.cloud-carbon-footprint": "methodology",
  "opinion.why.cloud-carbon-footprint":
    "Power halfway between idle and peak, whatever the load; no host, and nothing for making the hardware.",
  "opinion.not.cloud-carbon-footprint": "It needs hours of a device whose TDP is known.",
  "opinion.llmcarbon": "LLMCarbon",
  "opinion.version.llmcarbon": "released code, 2024",
  "opinion.why.llmcarbon":
    "The training alone: average watts of a whole system for the time its operations take, and dies by a carbon per area.",
  "opinion.not.llmcarbon":
    "Its code is about trainings with known tokens; of a mixture of experts it asks for the base model.",
  "opinion.sci": "SCI",
  "opinion.version.sci": "1.1, ISO/IEC 21031:2024",
  "opinion.why.sci":
    "Our own electricity; of the hardware the time reserved alone, with nothing for the part of its life that nobody uses.",
  "opinion.not.sci": "It needs a result of ours.",
  "sci.title": "Software carbon intensity (SCI)",
  "sci.per": "per {unit}",
  "sci.note":
    "ISO/IEC 21031: operation and the hardware’s share, over the functional unit. A rate of the figure above, not another estimate.",
  "sci.none": "This kind of work has no such unit: choose another.",
  "market.title": "By the operator’s own electricity",
  "market.note":
    "Electricity as the provider reports it, contracts and certificates included. Shown apart: it is in no total here.",
  "market.none": "No provider-reported intensity is known for this place.",
  "published.runs": "Published runs",
  "published.run": "Run",
  "published.reported": "Published",
  "published.unreported": "No figure published",
  "published.load": "Load {name}",
  "published.changed": "The scenario has been changed since; this compares the run as published.",
  "published.again": "Load it again",
  "published.by.authors": "its authors",
  "published.by.second-hand": "somebody else",
  "published.by.computed": "worked out from other figures of theirs",
  "published.energy.by": "Energy: {by}.",
  "published.carbon.by": "Emissions: {by}.",
  "published.covers.device": "Their energy covers the devices alone.",
  "published.covers.it": "Their energy covers whole machines, without cooling.",
  "published.covers.facility": "Their energy covers the whole facility.",
  "published.hardware.in": "Their emissions include making the hardware, and so do ours here.",
  "published.hardware.out": "Their emissions are of electricity alone, and so are ours here.",
  "published.grid.own": "Grid: the intensity the authors used.",
  "published.grid.year": "Grid: the average of its year.",
  "published.grid.newest": "Grid: the newest average; none of its year is known.",
  "published.grid.world": "Grid: unknown, so the world average.",
  "published.pue.own": "PUE: as published.",
  "published.pue.default": "PUE: not published, so the usual one.",
  "published.source": "Source: {source}.",
};
