// SPDX-License-Identifier: Apache-2.0
// What callers of the model see. Records that come straight from the field tables are in pegada.d.ts, which is generated.

/** @typedef {import("./pegada.d.ts").Scenario} Scenario */
/** @typedef {import("./pegada.d.ts").FieldName} FieldName */
/** @typedef {"processors" | "regions" | "servers" | "storage" | "memory" | "nodes" | "fabs"} TableName */

/**
 * Something wrong with a field, or worth knowing about it. Words are the caller's.
 * @typedef {{field: string, code: string, value: number | null, lowest: number | null, highest: number | null}} Issue
 */

/**
 * What a field became and who gave it its value.
 * @typedef {object} Resolved
 * @property {number | null} value in the field's unit; an index for choices and presets
 * @property {string} [id] of choices and presets
 * @property {"absent" | "typed" | "preset" | "default" | "derived"} origin
 * @property {number} citation index into citations.json, 0 where there is none
 */

/** @typedef {{[Name in import("./pegada.d.ts").FootprintName]: number | null} & {total_g: number, operational_g: number, embodied_g: number, energy_it_kwh: number, energy_facility_kwh: number}} Footprint */

/**
 * @typedef {object} Answered
 * @property {true} ok
 * @property {Footprint} footprint
 * @property {boolean} complete false: a component is unknown and the total reads "at least"
 * @property {string[]} missing die, memory, card, server, hours
 * @property {"life_cycle" | "direct" | "unstated"} basis
 * @property {Record<string, Resolved>} inputs
 * @property {string[]} active fields that matter for this kind and these methods
 * @property {Record<string, number>} terms
 * @property {Record<string, number>} termCitations
 * @property {Issue[]} warnings
 * @property {Opinion[]} opinions what other calculators would say
 */

/**
 * Another calculator's answer to the same scenario; null where it has none, or does not count the making.
 * @typedef {{tool: string, available: boolean, energy_kwh: number | null, operational_g: number | null, embodied_g: number | null, total_g: number | null, ratio: number | null}} Opinion
 */

/** @typedef {{ok: false, issues: Issue[], active: string[]}} Refused */
/** @typedef {Answered | Refused} Outcome */

/**
 * The scenario with one id changed.
 * @typedef {object} RankRow
 * @property {string} id
 * @property {boolean} available
 * @property {boolean} complete
 * @property {boolean} comparable the intensity has the same basis as the scenario's
 * @property {boolean} current
 * @property {boolean} fits_memory
 * @property {number} total_g
 * @property {number} operational_g
 * @property {number} embodied_g
 * @property {number} duration_h
 * @property {number | null} carbon_intensity_g_per_kwh
 * @property {number | null} peak_tflops
 * @property {string | null} precision
 */

/**
 * @typedef {object} FieldDescription
 * @property {string} name
 * @property {string} key in links and in the form
 * @property {"number" | "choice" | "preset"} type
 * @property {string} unit
 * @property {number} lowest
 * @property {number} highest
 * @property {boolean} whole
 * @property {number | null} warnBelow
 * @property {number | null} warnAbove
 * @property {number | string | null} default null: depends on other fields, or nothing
 * @property {string[] | null} choices
 * @property {TableName | null} table
 * @property {number} citation of the default
 * @property {string[] | null} ids choices, or ids of the table's rows
 */

/** @typedef {{id: string, symbol: string, unit: string, field: string | null}} TermDescription */

/**
 * @typedef {object} Processor
 * @property {string} id
 * @property {string} name
 * @property {string} maker
 * @property {string[]} aliases
 * @property {string} segment
 * @property {number} year
 * @property {string} server
 * @property {number | null} tdp_w
 * @property {number | null} idle_w
 * @property {Record<string, number | null>} peak_tflops
 * @property {string | null} node
 * @property {number | null} die_area_mm2 of all its dies
 * @property {number} dies 0 where their number is unknown
 * @property {number | null} memory_gb
 * @property {string | null} memory_type
 * @property {boolean} estimated a figure a job rests on is an assumption
 */

/**
 * @typedef {object} Region
 * @property {string} id
 * @property {string} name_en
 * @property {string} name_pt
 * @property {string} country
 * @property {string} place
 * @property {string[]} aliases
 * @property {"life_cycle" | "direct"} basis
 * @property {number} year
 * @property {boolean} old the yearly average is more than three years older than the tables
 * @property {number | null} carbon_intensity_g_per_kwh
 * @property {number | null} pue
 * @property {number | null} life_cycle_g_per_kwh converted figure of a direct region, where its fuel mix is at hand
 * @property {number | null} grid_loss_percent
 */

/** @typedef {{id: string, name_en: string, name_pt: string, devices_per_host: number | null, host_power_training_w: number | null, allocated_share_percent: number | null, parts: {name: string, value: number | null, citation: number}[]}} Server */
/** @typedef {{id: string, name: string, solid_state: boolean, embodied_g_per_gb: number | null, power_w_per_tb: number | null}} StorageType */
/** @typedef {{id: string, name: string, embodied_g_per_gb: number | null}} MemoryType */
/** @typedef {{id: string, name: string, fab_energy_kwh_per_cm2: number | null, gas_95_g_per_cm2: number | null, gas_97_g_per_cm2: number | null, gas_99_g_per_cm2: number | null, materials_g_per_cm2: number | null}} LogicNode */
/** @typedef {{id: string, name_en: string, name_pt: string, carbon_intensity_g_per_kwh: number | null}} Fab */
/** @typedef {{id: string, processor: string, devices: number}} Instance a cloud instance, or another name for a processor and how many */

/**
 * @typedef {object} Presets
 * @property {Processor[]} processors
 * @property {Region[]} regions
 * @property {Server[]} servers
 * @property {StorageType[]} storage
 * @property {MemoryType[]} memory
 * @property {LogicNode[]} nodes
 * @property {Fab[]} fabs
 * @property {Instance[]} instances
 */

/**
 * @typedef {object} Description
 * @property {string} dataVersion
 * @property {string} modelVersion
 * @property {FieldDescription[]} fields
 * @property {Map<string, number>} indexByName
 * @property {Map<string, Map<string, number>>} rowsById
 * @property {TermDescription[]} terms
 * @property {string[]} footprint
 * @property {FootprintName[]} ranged figures that carry an interval
 * @property {Driver[]} drivers
 * @property {Map<string, number>} driverById
 * @property {import("./pegada.d.ts").RangeOrigin[]} rangeOrigins
 * @property {import("./pegada.d.ts").Budget[]} budgets
 * @property {import("./pegada.d.ts").Solved[]} solved
 * @property {string[]} codes
 * @property {string[]} origins
 * @property {string[]} precisions
 * @property {string[]} tools
 * @property {Presets} presets
 */

/** @typedef {import("./pegada.d.ts").FootprintName} FootprintName */
/** @typedef {import("./pegada.d.ts").DriverId} DriverId */

/**
 * An uncertain quantity that moves as one in every draw: a field, or a factor that no field holds.
 * @typedef {import("./pegada.d.ts").RawDriver} Driver
 */

/** What the reader says of ranges, by driver: low and high, or that it was measured and has none. @typedef {{[Id in DriverId]?: {low: number, high: number} | "fixed"}} Ranges */

/** Wrong with the scenario, or with the range of a driver: then `field` is its id. @typedef {{ok: false, issues: Issue[]}} RangeRefused */

/**
 * What a driver may be, and what the total is at either end with all else as entered.
 * @typedef {object} DriverRange
 * @property {DriverId} id
 * @property {number} value as entered
 * @property {number} low
 * @property {number} high
 * @property {import("./pegada.d.ts").RangeOrigin} origin
 * @property {number} citation of the range, 0 where the reader gave it or there is none
 * @property {number} total_low_g
 * @property {number} total_high_g
 * @property {number} share of the total's variance that it has a part in: its total Sobol index, of few points
 */

/**
 * @typedef {object} Spread
 * @property {true} ok
 * @property {number} points
 * @property {number} share of the draws that an interval holds
 * @property {{[Name in FootprintName]?: {value: number, low: number, high: number, low_error: number, high_error: number}}} figures only those that exist
 * @property {number[]} dots twenty quantiles of total_g, 2.5 % to 97.5 %
 * @property {number} median of total_g
 * @property {number} mean of total_g
 * @property {DriverRange[]} drivers the widest swing first, those without a range last
 */

/** A run of draws: one at a time, in parts. @typedef {{ok: true, more: (count: number) => number, result: () => Spread}} Run */
/** @typedef {{ok: true, points: number, drivers: {id: DriverId, first: number, total: number}[]}} Indices */
/** @typedef {{ok: true, points: number, lower: number, ratio: {value: number, low: number, high: number} | null}} Comparison null: the first is nothing */

/**
 * A field's value at which the footprint is what was asked, or why there is none: `nearest` is what comes closest.
 * Not exact where the model jumps, or between whole numbers: the value is then on the side that stays within.
 * @typedef {{ok: true, value: number, figure: number, exact: boolean} | {ok: false, reason: "too-low" | "too-high" | "flat" | "no-answer", nearest: {value: number, figure: number} | null, issues: Issue[]}} Solution
 */

/**
 * One field moved and all else as it is; not a number where there is no answer, or no interval.
 * @typedef {object} Sweep
 * @property {true} ok
 * @property {import("./pegada.d.ts").FieldName} field
 * @property {boolean} log the values are evenly spread by order of magnitude
 * @property {number | null} current of the field
 * @property {number[]} values
 * @property {boolean[]} ok_at
 * @property {number[]} total_g
 * @property {number[]} low_g
 * @property {number[]} high_g
 * @property {number[]} operational_g
 * @property {number[]} embodied_g
 * @property {{value: number, kind: "embodied-operational"}[]} crossings
 */

/**
 * Every processor in every region; `total_g` row by row (a row is a processor), not a number where there is no answer.
 * @typedef {object} AllPairs
 * @property {string[]} processors
 * @property {string[]} regions
 * @property {Float64Array} total_g
 * @property {Uint8Array} complete of each processor
 * @property {Uint8Array} comparable of each region
 * @property {[number, number]} current row and column of the scenario's own
 */

/** One side of an upgrade. @typedef {{devices: number, operational_g_per_year: number, energy_kwh_per_year: number, embodied_g: number, duration_h: number}} UpgradeSide */

/**
 * New hardware's debt and what pays it back; `null` years: never.
 * @typedef {object} Upgrade
 * @property {true} ok
 * @property {number} count of the new devices
 * @property {boolean} keeps_up false: so few do not do the work in the time
 * @property {boolean} complete false: a part of the new hardware's making is unknown, the debt reads "at least"
 * @property {number} points
 * @property {number} debt_g
 * @property {number} saved_g_per_year
 * @property {{value: number | null, low: number | null, high: number | null}} years
 * @property {number} never share of the draws that never pay back
 * @property {UpgradeSide} old
 * @property {UpgradeSide} new
 */

/**
 * Best hours on the mean day of the region's grid. Ratios are to the day's mean.
 * @typedef {{available: false, issues?: Issue[]} | {
 *   available: true,
 *   series: string,
 *   timeZone: string,
 *   hours: {ratio: number, low: number, high: number}[],
 *   best: {start: number, ratio: number},
 *   worst: {start: number, ratio: number},
 *   usual: number,
 *   paused: {ratio: number, hours: number[], days: number},
 *   saving_start_percent: number,
 *   saving_paused_percent: number,
 *   citation: number,
 * }} When
 */

/** A model of a family; `citation` is of its FLOPs and parameters. @typedef {{id: string, name: string, accuracy: number, flops: number, parameters: number, accuracy_citation: number, citation: number}} CloverVariant */
/** Models for one task; efficiency is the share of peak reached beyond the overhead of a request. @typedef {{id: string, name: string, metric: string, efficiency_percent: number, efficiency_citation: number, overhead_ms: number, overhead_citation: number, variants: CloverVariant[]}} CloverFamily */

/**
 * A device divided into slices with a variant on each, at the scenario's intensity. Latency: mean, on the slowest slice.
 * @typedef {object} CloverConfig
 * @property {{size: number, variant: string}[]} slices sizes in sevenths, the largest first
 * @property {number} accuracy percent, mean over requests
 * @property {number} carbon_g_per_request embodied included
 * @property {number} energy_j_per_request idle and host included, the facility's share not
 * @property {number} latency_ms
 * @property {number} utilisation of every slice
 * @property {number} objective
 * @property {number | null} mean_flops of a request; null: a reader's table states none
 * @property {Record<string, number>} shares of the requests, by variant
 */

/**
 * The most accurate variant on whole devices, as few as answer in time.
 * @typedef {object} CloverBase
 * @property {string} variant
 * @property {number} carbon_g_per_request at the scenario's intensity
 * @property {number} carbon_g_per_request_at_base_intensity C0 of the objective
 * @property {number} energy_j_per_request
 * @property {number} accuracy
 * @property {number} latency_ms
 * @property {boolean} meets_latency false: a request alone takes longer than the target
 * @property {number} devices
 * @property {number} utilisation
 * @property {number | null} mean_flops
 */

/** The choice of each hour of a trace, as an index into the front. @typedef {{intensity: number[], choice: number[], carbon_g_per_request: number[], base_carbon_g_per_request: number[]}} CloverDay */
/** What could be had where nothing serves: the greatest rate within the target, the least latency at the rate; null: none at all. @typedef {{reason: "rate" | "latency" | "both", most_requests_per_s: number | null, least_latency_ms: number | null}} CloverInfeasible */
/** A reader's own measurement; energy is of a request above idle. @typedef {{variant: string, slices: number, latency_ms: number, energy_j: number, accuracy: number}} CloverRow */
/** One of family and table. @typedef {{family?: string | null, table?: CloverRow[] | null, lambda?: number | null, requestsPerS: number, latencyMs: number, devices?: number | null, baseIntensity?: number | null, trace?: string | null}} CloverQuestion */

/**
 * @typedef {object} CloverMix
 * @property {true} available
 * @property {true} ok
 * @property {number} devices that serve
 * @property {number} fewest_devices on which some configuration would answer within the target
 * @property {number} intensity the scenario's, g/kWh
 * @property {boolean} complete false: a part of the making is unknown, carbon reads "at least"
 * @property {CloverBase} base
 * @property {CloverConfig} choice
 * @property {CloverConfig[]} front carbon and accuracy ascending: all of it where it is short, else evenly many, and every choice
 * @property {number} front_size of the whole front
 * @property {CloverConfig} least_carbon
 * @property {CloverConfig} most_accurate
 * @property {CloverDay | null} day
 * @property {number} tried configurations
 * @property {{value: number, low: number | null, high: number | null}} saving_percent of the base's carbon at the same intensity; null: a reader's table has no range of its own
 */

/** @typedef {{available: false, reason: "no-slices" | "no-service"} | {available: true, ok: false, issues: Issue[], infeasible?: CloverInfeasible} | CloverMix} Clover */

/** @typedef {import("./pegada.d.ts").LeverId} LeverId */

/**
 * A change of inputs that would reduce the footprint.
 * @typedef {object} LeverDescription
 * @property {LeverId} id
 * @property {"flops" | "hardware" | "site" | "embodied"} group what it acts on
 * @property {"none" | "effort" | "time" | "quality"} catch what it costs, the least first
 * @property {string} unit of the amount
 * @property {number} lowest
 * @property {number} highest
 * @property {number | null} amount its own; null where that depends on the scenario, or there is none
 * @property {number} citation
 * @property {LeverId[]} excludes levers that it has in it already, or that have it in them
 * @property {"number" | "region" | "fab" | "none"} takes
 * @property {boolean} whole
 */

/** Levers that are on: `true` for its own amount. @typedef {{[Id in LeverId]?: true | number | string}} Measures */
/** Time is the clock's, and of a service its period; loss in nats a token. @typedef {{total_g: number, operational_g: number, embodied_g: number, energy_facility_kwh: number, duration_h: number, request_s: number | null, loss: number | null}} ReductionFigures */
/** Total over the base's, in the same draws. @typedef {{value: number, low: number, high: number}} PairedRatio */
/** `value` is what to type, null: as if never typed; `from` and `to` stand there before and after. @typedef {{field: FieldName, from: number | string | null, value: number | string | null, to: number | string | null}} Change */

/**
 * One lever alone.
 * @typedef {object} LeverEffect
 * @property {LeverId} id
 * @property {boolean} on
 * @property {number | string | null} amount
 * @property {number | null} low of the effect that is drawn, in percent; null where it has no range of its own
 * @property {number | null} high
 * @property {number} elapsed time from beginning to end over the time it runs
 * @property {boolean} same_system the evidence is for the scenario's kind of system
 * @property {ReductionFigures} after
 * @property {number} saved_g
 * @property {PairedRatio} ratio
 * @property {Change[]} changes
 */

/**
 * All that are on, as one change.
 * @typedef {object} Together
 * @property {ReductionFigures} after
 * @property {number} saved_g
 * @property {PairedRatio} ratio
 * @property {number} lower share of the draws below the base
 * @property {number} points
 * @property {Change[]} changes
 * @property {Record<string, {low: number, high: number} | null>} ranges of drivers, to be written with them; null: none any more
 * @property {LeverId[]} ignored another that is on has them in it
 * @property {LeverId[]} unavailable on, and not for this scenario
 * @property {{id: LeverId, saved_g: number}[]} last what each saves added last
 * @property {number | null} product_ratio of those alone, were they independent; null where one of them is out of bounds alone
 */

/** @typedef {{ok: true, complete: boolean, base: ReductionFigures, levers: LeverEffect[], together: Together | null}} Reduction */
/** The measures with a lever at each of its amounts; `best`: the place of the least total. @typedef {{ok: true, lever: LeverId, unit: string, amounts: number[], total_g: number[], operational_g: number[], embodied_g: number[], duration_h: number[], request_s: (number | null)[], best: number, current: number | null}} LeverSweep */
/** The smallest set that reaches a target; not `exact`: it can spare none, and may not be the smallest. @typedef {{ok: true, reached: boolean, exact: boolean, target_g: number, measures: LeverId[], after: ReductionFigures, ratio: number, tried: number}} Plan */

/**
 * @typedef {object} Model
 * @property {string} dataVersion
 * @property {string} modelVersion
 * @property {FieldDescription[]} fields
 * @property {TermDescription[]} terms
 * @property {Presets} presets
 * @property {(scenario: Scenario) => Outcome} evaluate
 * @property {(scenario: Scenario, table: "regions" | "processors") => RankRow[]} rank
 * @property {Driver[]} drivers
 * @property {(scenario: Scenario, options?: {ranges?: Ranges, points?: number, plain?: boolean}) => Spread | RangeRefused} uncertainty
 * @property {(scenario: Scenario, options?: {ranges?: Ranges, points?: number, plain?: boolean}) => Run | RangeRefused} startDraws
 * @property {(scenario: Scenario, options?: {ranges?: Ranges, points?: number}) => Indices | RangeRefused} indices
 * @property {(a: Scenario, b: Scenario, options?: {rangesA?: Ranges, rangesB?: Ranges, points?: number}) => Comparison | RangeRefused} compare
 * @property {(scenario: Scenario, fieldName: string, options?: {from?: number, to?: number, steps?: number, ranges?: Ranges, points?: number}) => Sweep | RangeRefused} sweep
 * @property {(scenario: Scenario) => AllPairs} rankAll
 * @property {(scenario: Scenario, question: {figure: string, target: number, field: string}) => Solution} solve
 * @property {(scenario: Scenario, options: {processor: string, count?: number, ranges?: Ranges, points?: number}) => Upgrade | RangeRefused} upgrade
 * @property {LeverDescription[]} levers
 * @property {(scenario: Scenario, options?: {measures?: Measures, ranges?: Ranges, points?: number}) => Reduction | RangeRefused} reduce
 * @property {(scenario: Scenario, options: {lever: string, measures?: Measures, steps?: number}) => LeverSweep | RangeRefused} leverSweep
 * @property {(scenario: Scenario, question: {target_g?: number, target_percent?: number, without?: string[]}) => Plan | RangeRefused} plan
 * @property {(scenario: Scenario, question: {hours: number, hoursADay?: number}) => When} when
 * @property {(scenario: Scenario, question: CloverQuestion) => Clover} clover
 * @property {CloverFamily[]} cloverFamilies
 * @property {{id: string, hours: number[], citation: number}[]} cloverTraces g/kWh, hour by hour
 * @property {number[][]} cloverPartitions sizes in sevenths, in the order of their places
 * @property {string[]} cloverProcessors that can be divided
 * @property {{lambda: number, baseIntensity: number, citation: number, partitionCitation: number}} cloverDefaults
 */

export {};
