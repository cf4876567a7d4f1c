// SPDX-License-Identifier: Apache-2.0

/**
 * English words of the Method page alone.
 *
 * @type {Record<string, import("../../messages.js").Text>}
 */
export const en = {
  "method.document": "Method · Pegada",
  "method.description":
    "The equations behind the calculator, what they count and leave out, how a chip comes to its carbon, and how the results stand beside published and measured figures.",
  "method.lead":
    "How a model, a machine and a place become energy and emissions; which published work each step comes from; and how close the answers land to what others measured.",
  "method.skip": "Skip to the method",
  "method.contents": "On this page",
  "method.sources": "Sources:",
  "method.range": "{low} to {high}",
  "method.rows": { one: "{n} row", other: "{n} rows" },

  // What is computed
  "method.scheme": "What is computed",
  "method.scheme.two":
    "A run emits in two ways. Operational carbon comes with the electricity it uses. Embodied carbon was emitted earlier, when the hardware was made; the run answers for the part of the hardware’s life that it takes up.",
  "method.scheme.example":
    "These are the equations of the scenario the calculator opens with, a model of {parameters} parameters trained on {tokens} tokens by {devices} H100 devices, and the result of each. Another kind of work, power model or boundary changes single lines; the calculator always shows the lines in use.",
  "method.scheme.op": "Operational",
  "method.scheme.emb": "Embodied, and the total",
  "method.kinds.table": "Where the energy of each kind of work comes from",
  "method.kinds.how": "How it is worked out",
  "method.kinds.train":
    "Parameters times tokens give the floating-point operations; peak speed times hardware use gives the time, and power over that time the energy.",
  "method.kinds.infer":
    "Reading a prompt is bound by arithmetic, writing the answer by memory. The two are timed apart, at a stated batch, in a shared service or in reserved replicas, whose idle hours count.",
  "method.kinds.hours": "The device-hours are known; power over them is the energy.",
  "method.kinds.energy":
    "The energy was metered. Host and PUE are added only where the meter did not cover them.",
  "method.kinds.life":
    "Data, experiments, training, retraining and serving stand as phases of one scenario, over a period of service.",

  // What is counted
  "method.boundaries": "What is counted",
  "method.boundaries.why":
    "An embodied figure says little until it says what it is of. Pegada keeps the boundaries apart, names the chosen one beside every result, and never adds one to another.",
  "method.boundaries.table": "What each boundary takes in, and one H100 SXM inside it",
  "method.boundaries.part": "Part",
  "method.boundaries.h100": "One H100 SXM",
  "method.boundaries.chips": "Chips",
  "method.boundaries.card": "Card, by its maker",
  "method.boundaries.server": "Chips and server",
  "method.boundaries.board":
    "With chips and server, the accelerator’s own board, cooler and housing stay out: no source itemises them. A maker’s footprint of the card includes them, but it is drawn up by other rules than ACT’s, so the difference between the two is not the board. With the maker’s method the server is added to the card instead of the chips.",
  "method.boundaries.life":
    "A run carries the share of the hardware’s life that it takes: its device-hours over the lifetime, times the part of the lifetime in which anyone uses the hardware. Idle life is thus shared out over the work that gets done.",
  "method.part.dies": "Processor dies",
  "method.part.memory": "Memory in the package or on the card",
  "method.part.packaging": "Packaging of the chips",
  "method.part.board": "The card’s board, cooler and housing",
  "method.part.host": "The server’s CPUs, memory and drives, shared over its devices",
  "method.part.enclosure": "The server’s board, case and power supplies, shared too",
  "method.inside": "included",
  "method.outside": "—",
  "method.boundaries.out": "Left out of every boundary",
  "method.out.building": "Building the data centre and its cooling and power plant.",
  "method.out.other": "Water, minerals and land: only the climate is counted.",

  // ACT
  "method.act": "From wafer to emissions",
  "method.act.area.why":
    "ACT prices a die by its area. For every square centimetre of wafer a fab draws electricity, lets a part of its process gases escape and uses up materials. Dividing by the yield lays the carbon of the dies that fail on those that work.",
  "method.act.gigabyte.why":
    "Memory and drives are priced by the gigabyte, packaging by the chip. The sum is the making of a device, spread over its life; the electricity of its use joins only at the end.",
  "method.act.caption": "The ACT model, with the figures of one H100 SXM at work for 1,000 hours",
  "method.act.words": "The diagram in words",
  "method.act.fab": "In the fab, for each cm² of wafer",
  "method.act.cps": "For each gigabyte (CPS)",
  "method.act.energy": "Electricity",
  "method.act.gases": "Gases",
  "method.act.materials": "Materials",
  "method.act.cpa": "CPA",
  "method.act.hbm": "Memory",
  "method.act.ssd": "SSD",
  "method.act.hdd": "Hard disk",
  "method.act.gigabytes": "By capacity",
  "method.act.gigabytes.how": "CPS × gigabytes",
  "method.act.dies": "Dies",
  "method.act.memory": "Memory",
  "method.act.drives": "Drives",
  "method.act.drives.how": "CPS × capacity",
  "method.act.drives.where": "in the server",
  "method.act.packaging": "Packaging",
  "method.act.packaging.how": "{mass} for each packaged chip",
  "method.act.host": "Share of the server",
  "method.act.host.how": "the same sums over its own parts",
  "method.act.device": "Making the device",
  "method.act.device.how": "within the boundary",
  "method.act.share": "Share of life",
  "method.act.share.how": "time ÷ (lifetime × use)",
  "method.act.embodied": "Embodied",
  "method.act.use": "Electricity used",
  "method.act.operational": "Operational",
  "method.act.total": "Total",
  "method.act.words.wafer":
    "For each square centimetre of wafer: electricity, {energy} times the carbon intensity of the fab’s grid; process gases that escape, {gases}; materials, {materials}.",
  "method.act.words.die":
    "Their sum divided by the yield is the carbon per area, {cpa}. Times the die area it makes the dies: {dies}.",
  "method.act.words.capacity":
    "Memory and drives are their capacity times carbon per gigabyte: {hbm} for the memory of this device, {ssd} for an SSD, {hdd} for a hard disk. The memory makes {memory}.",
  "method.act.words.packaging":
    "Each packaged chip adds its packaging: {packaging}. The device’s share of its server, summed up in the same way, adds {host}.",
  "method.act.words.device": "Together they are the making of the device: {device}.",
  "method.act.words.share":
    "The work takes {share} of the hardware’s life in use, and so its embodied carbon is {embodied}.",
  "method.act.words.operational":
    "Beside it, the electricity used, {use}, times PUE times the carbon intensity of the grid, is the operational carbon: {operational}.",
  "method.act.words.total": "The total is {total}.",

  // Lessons
  "method.lessons": "What the data show",
  "method.lessons.why":
    "Four rules of thumb about hardware and its carbon, each beside the figures it can be read from. All rows are on the Data page, with their sources.",
  "method.dies": "A GPU is a larger piece of silicon than a CPU",
  "method.dies.read":
    "Where a processor is one die, accelerators are close to the largest area a chip machine can expose at once, and desktop CPUs take a fraction of it. Carbon grows with area, so a GPU starts with more of it. It grows faster than area once yield falls with size.",
  "method.dies.chiplets":
    "Server CPUs reach the same totals, and pass them, by joining several small dies in one package: the hollow dots. The rule holds for the piece of silicon, not always for the package.",
  "method.dies.figure": "Die area of each processor, in mm²",
  "method.dies.accelerator": "Data-centre accelerators",
  "method.dies.graphics": "Workstation and consumer GPUs",
  "method.dies.server-cpu": "Server CPUs",
  "method.dies.desktop-cpu": "Desktop CPUs",
  "method.dies.counts": "{single} of {n} on a single die",
  "method.dies.one": "One die",
  "method.dies.several": "Several dies in a package, summed",
  "method.dies.median": "Median",
  "method.dies.table": "Area of processors on a single die, and the carbon of making the median one at 5 nm",
  "method.dies.group": "Group",
  "method.dies.known": "Known areas",
  "method.dies.singles": "Single die",
  "method.dies.range": "Smallest to largest",
  "method.dies.carbon": "Making the median",
  "method.drives": "A gigabyte of flash costs more carbon than a gigabyte of disk",
  "method.drives.read":
    "Flash is made as chips are, on wafers; a disk stores its gigabytes on coated platters. The median SSD of the tables stands several times above the median hard disk, and the gap is the same for a terabyte.",
  "method.drives.balance":
    "Not for every pair: the fastest hard disks store so little that they pass many SSDs. Cold data is cheapest on large, slow disks; hot data may repay an SSD with the time and energy it saves.",
  "method.drives.figure": "Carbon of making one gigabyte, in g CO₂e/GB on a logarithmic scale",
  "method.drives.ssd": "SSD",
  "method.drives.hdd": "Hard disk",
  "method.drives.table": "Making a gigabyte, and a terabyte, of each kind of drive",
  "method.drives.family": "Kind",
  "method.drives.rows": "Rows",
  "method.drives.lowest": "Lowest",
  "method.drives.highest": "Highest",
  "method.drives.terabyte": "A terabyte of the median",
  "method.pue": "PUE is to be made small",
  "method.pue.read":
    "PUE is the energy of the whole facility over the energy of its computers. It multiplies every kilowatt-hour, so the best it can do is nothing, at 1. Better cooling lowers it; nothing is gained by raising it.",
  "method.pue.table": "The scenario the calculator opens with, in four buildings",
  "method.pue.place": "Building",
  "method.pue.ideal": "Ideal",
  "method.pue.best": "Lowest in the tables",
  "method.pue.average": "Average of the industry’s survey",
  "method.pue.worst": "Latin America, same survey",
  "method.mfu": "Hardware use is not power",
  "method.mfu.read":
    "MFU says how much of the peak arithmetic is done; it does not say how many watts are drawn. A device that waits for memory or for its neighbours does little arithmetic at nearly full power. Pegada therefore asks for the two apart: power moves between idle and peak with the load, and MFU sets the time.",
  "method.mfu.cancels":
    "Multiplying peak power by MFU, as the formula E = W · MFU · s · N · PUE · IC does, undercounts metered runs. And where the time itself comes from FLOPs, MFU cancels: run time falls as power rises, and using the hardware better appears to save nothing.",
  "method.mfu.table": "Computing energy of the scenario the calculator opens with, by MFU and power model",
  "method.mfu.time": "Run time",
  "method.mfu.slope_w": "W, idle to peak",
  "method.mfu.slope_kwh": "Energy, idle to peak",
  "method.mfu.essay_w": "W, peak × MFU",
  "method.mfu.essay_kwh": "Energy, peak × MFU",

  // Gases
  "method.gases": "Gases other than CO₂",
  "method.gases.gwp":
    "Etching and cleaning wafers takes gases that warm the climate thousands of times as much as CO₂. Each is brought to a common measure by its global warming potential (GWP): the warming of one kilogram over 100 years, against one kilogram of CO₂.",
  "method.gases.law": "Carbon dioxide equivalent",
  "method.gases.gas": "gas",
  "method.gases.act":
    "ACT’s figure for process gases (GPA) is already this sum, in grams of CO₂e for each square centimetre: the gases behind it are not published one by one. Pegada takes the sum as it is and computes no gas anew. What can be chosen is abatement, the share destroyed before it escapes; as in ACT, 97% is the mean of its figures for 95% and 99%.",
  "method.gases.table": "Global warming potential over 100 years (IPCC)",
  "method.gases.name": "Gas",
  "method.gases.formula": "Formula",
  "method.gases.nodes": "Process gases of a wafer’s area, by abatement, in g CO₂e/cm²",
  "method.gases.abated": "{percent} abated",

  // Agreement with papers
  "method.agreement": "Agreement with the papers",
  "method.agreement.why":
    "Pegada’s equations reproduce the released codes they come from. Whether those reach the tables printed in their papers is another question. Each row below is worked out from what its paper says went in.",
  "method.printed": "printed {value}",
  "method.agreement.mfu": "Hardware use of published runs",
  "method.agreement.way.tokens": "from tokens a second",
  "method.agreement.way.speed": "from the speed of a device",
  "method.agreement.way.iteration": "from the time of an iteration",
  "method.agreement.mfu.printed": "MFU, printed",
  "method.agreement.mfu.computed": "MFU, computed",
  "method.agreement.without": "Without attention",
  "method.agreement.gpt3":
    "GPT-3 is not reproduced. The PaLM paper prints {printed}; its own formula, fed with the speed it quotes, gives {computed}. Counting attention three times gives {tripled}. Pegada keeps the formula.",
  "method.agreement.llmcarbon.why":
    "LLMCarbon’s five models, by its released code. The right-hand columns hold what the code answers against the emissions the paper takes as published, which Patterson et al. had from measurements.",
  "method.agreement.llmcarbon": "LLMCarbon’s table of operational carbon",
  "method.agreement.days": "Days",
  "method.agreement.energy": "Energy",
  "method.agreement.coded": "CO₂e, code",
  "method.agreement.published": "CO₂e, published",
  "method.agreement.deviation": "Deviation",
  "method.agreement.xlm":
    "Embodied carbon is held against one model, XLM: the code answers {computed} where the paper prints {printed}, {deviation}.",
  "method.agreement.circular":
    "Such agreement proves less than it seems: tokens, base parameters and efficiency were set for each model, and power is the measured average of the same run.",

  // One H100
  "method.h100": "One H100, several answers",
  "method.h100.why":
    "Ask how much carbon it took to make an H100 and the answers lie tens of times apart. Most of that is not disagreement: each answers for other parts. What they leave out is as much a part of the answer as the figure.",
  "method.h100.table": "Carbon of making one accelerator, by method",
  "method.h100.method": "Method",
  "method.h100.published": "Published",
  "method.h100.computed": "Computed here",
  "method.h100.includes": "Includes",
  "method.h100.leaves": "Leaves out",
  "method.h100.own.chips": "Pegada, chips",
  "method.h100.own.chips.includes": "the die by ACT, memory and packaging",
  "method.h100.own.chips.leaves": "board, cooling, server",
  "method.h100.own.server": "Pegada, chips and server",
  "method.h100.own.server.includes": "the chips, and this device’s share of the server around it",
  "method.h100.own.server.leaves": "the card’s board and cooling",
  "method.h100.memory":
    "Memory is the widest unknown: nobody publishes what a gigabyte of HBM costs to make. Pegada’s figure for it is an assumption, marked as one, with a wide range.",

  // Power
  "method.power": "Power, predicted and metered",
  "method.power.why":
    "Only runs whose power somebody metered can tell methods of power apart. Each is predicted from its processor alone, with the calculator’s defaults; where the meter covered the whole system, the host is in the prediction, too, for the methods that have one.",
  "method.power.read":
    "The smaller figure is predicted over metered: 1 is agreement. With so few points no constant was fitted to them. Multiplying peak power by hardware use falls far short of the meter, and a host beside it makes up for a part only; the formulas that do so are there to be chosen, with their bias stated.",
  "method.power.table": "Watts of one device, metered and by method",
  "method.power.run": "Run",
  "method.power.metered": "Metered",
  "method.power.slope": "Idle to peak",
  "method.power.tdp": "Share of peak",
  "method.power.llmcarbon": "Peak × use, host",
  "method.power.essay": "Peak × MFU",
  "method.power.covers.system": "whole system",
  "method.power.covers.device": "device alone",
  "method.power.peak": "highest draw",
  "method.power.plateau": "while training",
  "method.power.median": "Median of the ratios",
  "method.power.of": { one: "{n} run", other: "{n} runs" },
  "method.power.excluded": "Runs left out because nobody metered them",

  // Tokens
  "method.tokens": "Energy of a token, predicted and measured",
  "method.tokens.why":
    "Generating a token is bound by memory: the weights are read once for a whole batch. The model is a roofline, the least time that reading and computing take, at a stated share of the bandwidth and a stated power. Here it stands beside measurements of the devices alone, kept busy throughout.",
  "method.tokens.read":
    "A roofline is a lower bound, and in most rows it shows: predicted over measured runs from {low} to {high}, half of the rows below {middle}. It comes closest at small batches. At large ones a real server also reads prompts, attends over long contexts and waits for its scheduler; the measurements hold all of that, their prompts are not published, and none is in the prediction.",
  "method.tokens.power":
    "The last column takes the watts that were metered instead of the default, and leaves the time alone on trial: at batches up to 32 its middle is {timed}. The default power of decode, {usual}% of the way from idle to peak, goes back to one H200; these servers drew more, so a reader with a meter does better to type their own figure.",
  "method.tokens.table": "Joules of a generated token, processors alone",
  "method.tokens.devices": "Devices",
  "method.tokens.batch": "Batch",
  "method.tokens.measured": "Measured",
  "method.tokens.predicted": "Predicted",
  "method.tokens.ratio": "Ratio",
  "method.tokens.watts": "W a device, and predicted",
  "method.tokens.timed": "Ratio at the metered watts",

  // Runs
  "method.runs": "Published runs",
  "method.runs.why":
    "Runs whose authors reported an energy or a mass, each evaluated under its own device-hours, PUE and grid, with the carbon intensity of its year where it is known, and compared for what the report covers. Where a power was metered it is an input; agreement then says that the account adds up. The column of the default power says what the model would have guessed without it.",
  "method.runs.metered": "Runs with a metered power or energy",
  "method.runs.rated":
    "Most reports are hours times rated power. Against those Pegada is higher by what they leave out: the host and, where they give no PUE, the surveyed average. For rows marked as of unknown place, the Llama 3 family and StarCoder among them, the world’s average grid stands in as well: their ratio of mass tells how far the world is from their grid, not how good the account is. Lower energies come from a device that draws less than its rating.",
  "method.runs.rated.table": "Runs reckoned from hours and an assumed power",
  "method.runs.energy": "Energy, reported",
  "method.runs.own": "By its metered watts",
  "method.runs.usual": "By default power",
  "method.runs.carbon": "CO₂e, reported",
  "method.runs.computed": "CO₂e, computed",
  "method.runs.placeless": "place unknown",
  "method.runs.covers.device": "devices alone",
  "method.runs.covers.it": "computers",
  "method.runs.covers.facility": "facility",

  // Slips
  "method.slips": "Slips in released codes",
  "method.slips.why":
    "Reproducing a code means reproducing its mistakes. Where one was found, both answers are kept: the faithful one for comparison with what others computed, the corrected one for everything else.",
  "method.slips.table": "What a code answers, and what it would",
  "method.slips.code": "Code",
  "method.slips.what": "What happens",
  "method.slips.coded": "As coded",
  "method.slips.corrected": "Corrected",
  "method.slips.stops": "stops",
  "method.slips.kept": "kept as it is",
  "method.slips.absent": "not computed",
  "method.slips.board.code": "ACT, boards",
  "method.slips.board":
    "A printed board of eight layers and {area}. The factors are hundreds of times below Boavizta’s, most likely grams where kilograms were meant, or one area unit for another.",
  "method.slips.yields.code": "ACT, yield",
  "method.slips.yields":
    "The helpers for Poisson and Murphy yields stop with an error, and no test runs them. Poisson’s yield of a die of {area}, at ACT’s defect density.",
  "method.slips.drive.code": "ACT, drives",
  "method.slips.drive":
    "A maker’s footprint of a hard disk is divided by a wafer’s yield, though it is already that of a working drive. One terabyte of {drive}.",
  "method.slips.packaging.code": "ACT, packaging",
  "method.slips.packaging":
    "The number of packaged chips is zero unless given, so packaging vanishes in silence.",
  "method.slips.vintage.code": "ACT, fab electricity",
  "method.slips.vintage":
    "The default file is that of 2022, which the one of 2023 replaces. The die of an H100, made in Taiwan.",
  "method.slips.v100.code": "LLMCarbon, V100",
  "method.slips.v100":
    "A ratio of benchmark scores is subtracted as a share instead of multiplied. GPT-3 on V100; {reached} were reported.",
  "method.slips.field.code": "LLMCarbon, embodied",
  "method.slips.field": "The result’s field for the mass holds the relative error instead. XLM.",
  "method.slips.rounding.code": "ML CO₂ Impact",
  "method.slips.rounding":
    "Each step is rounded to two decimals, the grid’s kilograms per kWh first. An H100 for {hours} hours in {place}.",
  "method.slips.modules.code": "CodeCarbon, memory",
  "method.slips.modules": "Watts are guessed from a number of modules, so that more memory can draw less.",
  "method.slips.water.code": "EcoLogits, water",
  "method.slips.water":
    "The water behind the electricity is multiplied by PUE twice. Energy and carbon are not affected.",
  "method.ranges": "How sure it is",
  "method.ranges.from":
    "No input is known exactly, so each has a low and a high beside its value: those of its own row in the tables, where sources disagree or runs differ; else the usual spread of its kind. Where only the ends are known, anything between them is as likely. Where one value is the usual one, it is the likeliest and the ends are never passed. Where sources lie many times apart, as for memory and servers, low and high are the 5th and the 95th percentile around the value.",
  "method.ranges.drawn":
    "All inputs are drawn together, 4,096 times at every change and 65,536 times once the inputs rest, through the very equations above. The draws are the evenly spread points of Sobol, scrambled by a fixed seed, so that everybody sees the same digits. What has one cause moves as one: one grid, one yield, one carbon per area for all silicon. Methods, boundaries and other choices are yours and are never drawn.",
  "method.ranges.interval":
    "The figure is what the inputs as entered give; it is not the middle of the draws. An interval of 90% leaves out as many draws below as above, and is moved as far as it takes to hold the figure. The second digit of an end is printed only where the draws know it.",
  "method.ranges.typed":
    "A number you type keeps, in proportion, the range of the one it replaces, until you call it measured or give its low and high yourself. What only you know (tokens, hours, requests) has no range until you give one.",
  "method.ranges.table": "The opening scenario: {total}, between {low} and {high} in nine draws of ten",
  "method.ranges.input": "Input",
  "method.ranges.value": "Value",
  "method.ranges.low": "Low",
  "method.ranges.high": "High",
  "method.ranges.shape": "Shape",
  "method.ranges.totals": "Total, this input alone",
  "method.ranges.uniform": "even",
  "method.ranges.triangular": "triangular",
  "method.ranges.lognormal": "lognormal",
};
