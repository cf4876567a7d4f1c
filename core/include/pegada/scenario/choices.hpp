// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

/// The choices a reader makes by name. Each enumerator is an index into the ids beside it; ids are what links
/// and callers write, and are never renamed without an alias.
namespace pegada {

enum class Kind : std::uint8_t { train, hours };
inline constexpr const char* kind_ids[] = {"train", "hours"};

inline constexpr const char* precision_ids[] = {"bf16", "fp16", "tf32", "fp32", "fp8"};

enum class PowerMethod : std::uint8_t { slope, tdp, measured, essay };
inline constexpr const char* power_method_ids[] = {"slope", "tdp", "measured", "essay"};

/// What a measured power covers: the device alone (nvidia-smi), or the whole system, host included.
enum class PowerCovers : std::uint8_t { device, system };
inline constexpr const char* power_covers_ids[] = {"device", "system"};

inline constexpr const char* basis_ids[] = {"life_cycle", "direct"};

/// Whether what the grid loses on the way is added to what it generates.
enum class GridLosses : std::uint8_t { none, included };
inline constexpr const char* grid_losses_ids[] = {"none", "included"};

/// How the making of the hardware is charged to the run: by the time used, whole, or not at all.
enum class Allocation : std::uint8_t { time, whole, none };
inline constexpr const char* allocation_ids[] = {"time", "whole", "none"};

/// What the embodied figure covers: dies, memory and packaging of the devices, or these and their share of
/// the host.
enum class Boundary : std::uint8_t { chips, server };
inline constexpr const char* boundary_ids[] = {"chips", "server"};

/// Share of the fab's process gases that is destroyed before release.
enum class Abatement : std::uint8_t { percent_95, percent_97, percent_99 };
inline constexpr const char* abatement_ids[] = {"95", "97", "99"};

}  // namespace pegada
