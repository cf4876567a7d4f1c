// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace pegada {

/// Where a number comes from: an index into `citations.json`, written by the same generator. 0 means "none".
using Citation = std::uint16_t;

/// What kind of evidence stands behind a number.
enum class Evidence : std::uint8_t { none, measured, manufacturer, model, assumption };

/// A number from the world as its table states it, in the unit its column name says, or its typed absence:
/// never 0 or NaN for "unknown". Kept as decimal digits, for that is what tables hold: half the bytes of a
/// double and its flags, and the value is the double nearest to what is written.
struct Figure {
  /// Marks absence.
  static constexpr std::int16_t absent = -0x8000;

  /// Not zero where absent: wasm data is cut where zeros run long, and in pieces it compresses badly.
  std::int32_t digits = -1;
  Citation citation = 0;
  std::int16_t exponent = absent;  // of ten, within [-22, 22]

  constexpr bool known() const { return exponent != absent; }

  /// digits · 10^exponent. Both factors are exact in a double, so the one operation rounds once, to the
  /// nearest.
  constexpr double value() const {
    constexpr double tens[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                               1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    if (!known()) return 0.0;
    return exponent < 0 ? digits / tens[-exponent] : digits * tens[exponent];
  }
};
static_assert(sizeof(Figure) == 8);

/// A fitted coefficient of another tool, with all its digits: more of them than a Figure holds.
struct Coefficient {
  double number;
  Citation citation;

  constexpr double value() const { return number; }
};

/// Index of a row in one of the generated tables; `no_row` where nothing is referred to.
using Row = std::uint16_t;
inline constexpr Row no_row = 0xFFFF;

/// What a carbon intensity counts: `life_cycle` with fuel supply and plant building, `direct` the stack
/// alone.
/// `unstated` is a typed figure's whose source does not say; no region's.
enum class Basis : std::uint8_t { life_cycle, direct, unstated };

/// Number formats a processor may list a dense matrix peak for, in the order of `precision_ids`.
/// `fp16` is FP16 with FP32 accumulation.
enum class Precision : std::uint8_t { bf16, fp16, tf32, fp32, fp8 };
inline constexpr std::size_t precision_count = 5;

/// One manufacturing node of ACT: what a square centimetre of finished wafer needs and emits.
struct LogicNode {
  const char* id;
  const char* name;
  Figure fab_energy_kwh_per_cm2;  // EPA
  Figure gas_95_g_per_cm2;        // GPA at 95 % abatement
  Figure gas_97_g_per_cm2;        // GPA at 97 %
  Figure gas_99_g_per_cm2;        // GPA at 99 %
  Figure materials_g_per_cm2;     // MPA
  Figure defects_per_cm2;         // of one study; low and high are what others say
  Figure llmcarbon_g_per_cm2;     // LLMCarbon's own carbon per area of a die, only of nodes it has
};

/// Carbon intensity of the electricity a fab uses.
struct FabPlace {
  const char* id;
  const char* name_en;
  const char* name_pt;
  Figure carbon_intensity_g_per_kwh;
};

/// Memory technology: carbon per gigabyte of good product.
struct MemoryType {
  const char* id;
  const char* name;
  Figure embodied_g_per_gb;
};

/// Drive technology: carbon per gigabyte of good product and power while powered.
struct StorageType {
  const char* id;
  const char* name;
  bool solid_state;
  Figure embodied_g_per_gb;
  Figure power_w_per_tb;
};

/// The machine a processor sits in, without its accelerators.
struct Server {
  const char* id;
  const char* name_en;
  const char* name_pt;
  Figure devices_per_host;
  Figure host_power_training_w;  // per device
  Figure host_power_serving_w;   // per device
  Figure allocated_share_percent;
  Figure pue;  // only where the place is fixed by the machine (a desktop at home)
  Figure cpu_count;
  Figure cpu_die_area_mm2;  // of one CPU, all its dies together
  Row cpu_node;
  Figure cpu_dies;  // of one CPU
  Figure dram_gb;
  Row dram_type;
  Figure ssd_gb;
  Row ssd_type;
  Figure case_kg;
  Figure board_kg;
  Figure power_supplies_kg;
};

/// Default MFU of a hardware generation, from published runs.
struct Generation {
  const char* id;
  const char* name;
  Figure mfu_percent;
};

/// Its id is a line of `processor_ids`.
struct Processor {
  std::uint16_t year;
  Row server;
  Row generation;
  Figure tdp_w;
  Figure idle_w;
  Figure peak_tflops[precision_count];  // dense
  Row node;
  Figure die_area_mm2;  // all compute dies of one device together
  Figure packages;      // packaged ICs of one device, memory stacks inside a package not counted
  Figure memory_gb;
  Figure memory_bandwidth_gb_per_s;
  Row memory_type;
  std::uint8_t dies;  // that share the die area; 0 where unknown
};

/// What a whole card or module cost to make, as its maker declares it or a life-cycle assessment finds.
struct CardFootprint {
  Row processor;
  Figure card_kg;
};

/// Measured average power of a whole system in training, laid on its devices: host, memory, network and fans
/// are in it.
struct SystemPower {
  Row processor;
  Figure system_power_w;
};

/// What the operator of a cloud region says of its own electricity; never the default of a result.
struct ProviderIntensity {
  Row region;
  Figure intensity_g_per_kwh;
};

/// Its id is a line of `region_ids`.
struct Region {
  Basis basis;
  std::uint8_t profile;  // index into the profiles: how its intensity moves through the day; or `no_profile`
  std::uint16_t year;    // of the intensity
  Figure carbon_intensity_g_per_kwh;
  Figure pue;  // only of a data-centre region that publishes one
  Figure life_cycle_g_per_kwh =
      {};  // of a direct region: fuel mix x life-cycle factors, where the mix is at hand
  Figure grid_loss_percent = {};  // lost between power plant and consumer
};

/// No hours of a region's grid are at hand.
inline constexpr std::uint8_t no_profile = 0xFF;

/// How a grid's intensity moves through the mean day of a year, hour by hour of its local clock from
/// midnight: the mean over the days of the ratio to the day's own mean, and the 5th and 95th percentile of
/// the days. Ratios have no unit and stand in ten-thousandths, as exact as their table. The name is in
/// `profiles.json` under the same series.
struct Profile {
  static constexpr double scale = 1e4;

  const char* series;
  const char* time_zone;  // of that clock, as IANA names it
  Citation citation;
  std::uint16_t ratio[24];
  std::uint16_t low[24];
  std::uint16_t high[24];
};

/// ACT's own named carbon intensities, both vintages, for the functions that take ACT's names.
struct ActIntensity {
  const char* id;         // world, taiwan, coal, ...
  std::uint16_t vintage;  // 2022, 2023; 0 for energy sources, which have one table
  Figure carbon_intensity_g_per_kwh;
};

/// ACT's named memory and drive factors, whole, for the functions that take ACT's names.
struct ActCapacity {
  const char* id;
  const char* family;        // dram, ssd, hdd
  Figure embodied_g_per_gb;  // before yield
};

/// ACT's factors of what is not silicon. One of the figures is known: what the factor is of.
struct ActPart {
  const char* id;
  const char* family;  // capacitor, board, battery, material
  const char* name;
  Figure energy_mj_per_kg;  // of making it, times the carbon intensity of the factory
  Figure carbon_g_each;
  Figure carbon_kg_per_m2;
  Figure carbon_kg_per_kwh;
  Figure carbon_kg_per_kg;
};

/// One component of a device that ACT ships a bill of materials of. Empty words and absent figures: ACT's
/// default, or nothing the component's model asks for.
struct BillLine {
  const char* bill;
  const char* component;
  const char* model;    // logic, dram, ssd, hdd
  const char* process;  // of `logic_nodes` or `act_capacities`
  const char* fab;      // of `act_intensities`
  Figure component_area_mm2;
  Figure capacity_gb;
  Figure abatement_percent;
  Figure ics;
};

/// A fitted scaling law and the range of models it was fitted to.
struct FittedLaw {
  const char* id;
  const char* name;
  Figure irreducible_loss;
  Figure parameter_scale;
  Figure token_scale;
  Figure parameter_exponent;
  Figure token_exponent;
  Figure fewest_parameters;
  Figure most_parameters;
  Figure fewest_tokens;
  Figure most_tokens;
};

/// How an uncertain quantity is spread between its low and high, in the order of `shape_ids`. `triangular`
/// has its mode at the value. `lognormal` is in two halves: median the value, low and high its 5th and 95th
/// percentiles.
enum class Shape : std::uint8_t { uniform, triangular, lognormal };
inline constexpr const char* shape_ids[] = {"uniform", "triangular", "lognormal"};

/// What the row of a citation says its figure could be, at least and at most, in the figure's unit. An end
/// the row does not give is an unknown figure.
struct CitationRange {
  Citation citation;
  Figure low;
  Figure high;
};

/// Shape of one driver, and its range as ratios of its value where the row it comes from gives none. Both
/// ends are unknown where nothing is known of its spread.
struct DriverSpread {
  Shape shape;
  Figure low_ratio;   // within [0, 1]
  Figure high_ratio;  // 1 or more
  Citation citation;
};

/// What one dimension of the Sobol sequence is built from, as Joe and Kuo write it: the polynomial
/// x^degree + a_1 x^(degree-1) + ... + 1, its inner coefficients a_1 a_2 ... as one binary number, and as
/// many initial numbers m_k as the degree, odd and below 2^k. Degree 0 is the van der Corput sequence.
struct SobolDirection {
  std::uint8_t degree;
  std::uint8_t polynomial;
  std::uint16_t initial[9];
};

/// What a lever acts on, in the order of `lever_group_ids`.
enum class LeverGroup : std::uint8_t { flops, hardware, site, embodied };
inline constexpr const char* lever_group_ids[] = {"flops", "hardware", "site", "embodied"};

/// What a lever costs whoever pulls it, the least first, in the order of `catch_ids`.
enum class Catch : std::uint8_t { none, effort, time, quality };
inline constexpr const char* catch_ids[] = {"none", "effort", "time", "quality"};

/// A change of inputs that would reduce a footprint: what the reader may set of it, and the evidence.
struct LeverRow {
  const char* id;
  LeverGroup group;
  Catch cost;
  const char* unit;  // of the amount; empty where there is none to set
  double lowest;     // bounds of the amount; both 0 where there is none to set, or it is a row of a table
  double highest;
  /// What a lever stands at until the reader says otherwise; unknown where it depends on the scenario. Where
  /// the effect is the amount or follows from it, its published range is that of the citation
  /// (`citation_ranges`); of levers with points (`lever_points`) it stands there.
  Figure amount;
  Citation citation;  // of the lever, also where the amount is unknown
  bool always_same;   // its effect is arithmetic or the model's own: good for every system
};

/// A processor that a lever's evidence was measured on.
struct LeverEvidence {
  std::uint8_t lever;  // row of `levers`
  Row processor;
};

/// One published measurement of a lever whose effect no equation gives. Sorted by lever, training before
/// serving, size (unknown first), and `at`.
struct LeverPoint {
  std::uint8_t lever;     // row of `levers`
  bool serving;           // else training
  double at;              // of kernel_fusion tokens of context, of power_cap % of TDP, of quantisation bits
  Figure parameters;      // unknown where the measurement is for no size of model
  Figure energy_percent;  // of what it is without the lever; unknown where not published
  Figure time_percent;
};

/// A processor that can be divided into slices, each with its own compute and memory (NVIDIA's MIG).
struct SlicedProcessor {
  Row processor;
  std::uint8_t slices;
  Citation citation;
};

/// One way to divide it: sizes of the slices, in sevenths of its compute.
struct MigPartition {
  std::uint8_t count;
  std::uint8_t slices[7];
  Citation citation;
};

/// Models for the same task, of different quality.
struct CloverFamily {
  const char* id;
  const char* name;
  const char* metric;         // what accuracy is a percentage of
  Figure efficiency_percent;  // of the peak that a request reaches, beyond its overhead
  Figure overhead_ms;         // of a request alone, whatever its operations
  std::uint8_t first;         // row of its first variant; they follow one another
  std::uint8_t count;
};

struct CloverVariant {
  std::uint8_t family;
  const char* id;
  const char* name;
  Figure accuracy_percent;
  Figure flops_per_request;  // a multiply-add is two
  Figure parameters;
};

/// What a batch of requests was measured to take.
struct CloverTime {
  std::uint8_t variant;
  Row processor;
  std::uint16_t batch;
  Figure time_ms;  // of the whole batch
};

/// An hour of the grids Clover was tried on, in the order of `clover_trace_ids`.
inline constexpr std::size_t clover_trace_count = 3;
struct CloverHour {
  Figure g_per_kwh[clover_trace_count];
};

}  // namespace pegada
