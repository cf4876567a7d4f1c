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

  // What is counted
  "method.boundaries": "What is counted",
  "method.boundaries.why":
    "An embodied figure says little until it says what it is of. Pegada keeps the boundaries apart, names the chosen one beside every result, and never adds one to another.",
  "method.boundaries.table": "What each boundary takes in, and one H100 SXM inside it",
  "method.boundaries.part": "Part",
  "method.boundaries.h100": "One H100 SXM",
  "method.boundaries.board":
    "With chips and server, the accelerator’s own board, cooler and housing stay out: no source itemises them. A maker’s footprint of the card includes them, but it is drawn up by other rules than ACT’s, so the difference between the two is not the board.",
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
  "method.gases.nodes": "Process gases for each area of wafer, by abatement (CO₂e)",
  "method.gases.abated": "{percent} abated",
};
