// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

/// The choices a reader makes by name. Each enumerator is an index into the ids beside it; ids are what links
/// and callers write, and are never renamed without an alias.
namespace pegada {

/// What the reader knows of the job: its model and data, its requests, its hours, its metered energy, or a
/// whole life from data to service.
enum class Kind : std::uint8_t { train, infer, hours, energy, life };
inline constexpr const char* kind_ids[] = {"train", "infer", "hours", "energy", "life"};
constexpr bool trains(Kind kind) { return kind == Kind::train || kind == Kind::life; }
constexpr bool serves(Kind kind) { return kind == Kind::infer || kind == Kind::life; }

inline constexpr const char* precision_ids[] = {"bf16", "fp16", "tf32", "fp32", "fp8"};

enum class PowerMethod : std::uint8_t { slope, tdp, measured, essay, system, llmcarbon };
inline constexpr const char* power_method_ids[] = {"slope", "tdp",    "measured",
                                                   "essay", "system", "llmcarbon"};

/// Whether power is taken to follow the share of its span in use, or useful operations.
constexpr bool follows_utilisation(PowerMethod method) {
  return method == PowerMethod::slope || method == PowerMethod::tdp;
}
constexpr bool follows_mfu(PowerMethod method) {
  return method == PowerMethod::essay || method == PowerMethod::llmcarbon;
}

/// What a measured power covers: the device alone (nvidia-smi), or the whole system, host included.
enum class PowerCovers : std::uint8_t { device, system };
inline constexpr const char* power_covers_ids[] = {"device", "system"};

/// What a metered energy covers: the devices alone (nvidia-smi), the whole system, or what the facility took
/// from the grid.
enum class EnergyCovers : std::uint8_t { device, it, facility };
inline constexpr const char* energy_covers_ids[] = {"device", "it", "facility"};

/// Whether training counts the operations of attention: left out, in full as PaLM's appendix B has it, or
/// halved as a causal mask leaves them.
enum class Attention : std::uint8_t { none, full, causal };
inline constexpr const char* attention_ids[] = {"none", "full", "causal"};

/// Who pays for the hours a service waits: replicas of one's own, or a share of a busy service.
enum class Service : std::uint8_t { shared, reserved };
inline constexpr const char* service_ids[] = {"shared", "reserved"};

/// How the energy of a token is found: from operations and bytes moved, or by the regression of EcoLogits.
enum class InferenceMethod : std::uint8_t { roofline, ecologits };
inline constexpr const char* inference_method_ids[] = {"roofline", "ecologits"};

/// Where the phases of a life come from: each from its own inputs, or all from the training by a published
/// split (Wu et al. 2022).
enum class Split : std::uint8_t { none, wu_power, wu_rm1 };
inline constexpr const char* split_ids[] = {"none", "wu-power", "wu-rm1"};

inline constexpr const char* basis_ids[] = {"life_cycle", "direct", "unstated"};

/// Whether what the grid loses on the way is added to what it generates.
enum class GridLosses : std::uint8_t { none, included };
inline constexpr const char* grid_losses_ids[] = {"none", "included"};

/// How the making of the hardware is charged to the run: by the time used, whole, or not at all.
enum class Allocation : std::uint8_t { time, whole, none };
inline constexpr const char* allocation_ids[] = {"time", "whole", "none"};

/// What the embodied figure covers: dies, memory and packaging of the devices; the whole card as its maker
/// declares it; or either of these and the share of the host.
enum class Boundary : std::uint8_t { chips, card, server };
inline constexpr const char* boundary_ids[] = {"chips", "card", "server"};

/// Whose account of making the hardware: ACT's equations, LLMCarbon's carbon per area, or the footprint the
/// maker publishes for the card.
enum class EmbodiedMethod : std::uint8_t { act, llmcarbon, manufacturer };
inline constexpr const char* embodied_method_ids[] = {"act", "llmcarbon", "manufacturer"};

/// Where the yield comes from: a fixed share, or defects over the die's area by one of the standard models.
enum class YieldModel : std::uint8_t { fixed, poisson, murphy, seeds, negative_binomial, bose_einstein };
inline constexpr const char* yield_model_ids[] = {"fixed", "poisson",           "murphy",
                                                  "seeds", "negative-binomial", "bose-einstein"};

/// Whether the wafer's edge, where no whole die fits, is charged to the dies.
enum class WaferLoss : std::uint8_t { none, edge };
inline constexpr const char* wafer_loss_ids[] = {"none", "edge"};

/// What a software carbon intensity (SCI, ISO/IEC 21031) is stated per.
enum class FunctionalUnit : std::uint8_t { job, device_hour, request, thousand_requests, million_tokens };
inline constexpr const char* functional_unit_ids[] = {"job", "device-hour", "request", "thousand-requests",
                                                      "million-tokens"};

/// Share of the draws that an interval holds.
inline constexpr const char* interval_ids[] = {"50", "80", "90", "95"};
inline constexpr double interval_shares[] = {0.5, 0.8, 0.9, 0.95};

/// Share of the fab's process gases that is destroyed before release.
enum class Abatement : std::uint8_t { percent_95, percent_97, percent_99 };
inline constexpr const char* abatement_ids[] = {"95", "97", "99"};

}  // namespace pegada
