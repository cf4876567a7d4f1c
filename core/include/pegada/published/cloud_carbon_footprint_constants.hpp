// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/data/tables.hpp"
#include "pegada/published/cloud_carbon_footprint.hpp"

namespace pegada::cloud_carbon_footprint {

/// The coefficients of the methodology.
inline constexpr Coefficients<double> released{
    .memory = of(constants::ccf_memory_w_per_gb.value(), unit::watt_per_gigabyte),
    .ssd = of(constants::ccf_ssd_w_per_tb.value(), unit::watt_per_terabyte),
    .hdd = of(constants::ccf_hdd_w_per_tb.value(), unit::watt_per_terabyte),
    .network = of(constants::ccf_network_kwh_per_gb.value(), unit::kilowatt_hour_per_gigabyte)};

}  // namespace pegada::cloud_carbon_footprint
