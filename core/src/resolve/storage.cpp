// SPDX-License-Identifier: Apache-2.0
#include "resolver.hpp"

namespace pegada::detail {
namespace {

/// One kind of drive the job keeps. Factors are per good drive, so no yield enters.
StorageInputs<double> drives(Resolver& r, double capacity_tb, Field type, bool solid_state, double copies) {
  const StorageType& drive = tables::storage_types[r.chosen(type)];
  if (drive.solid_state != solid_state) r.fault(type, Code::unknown_id, r.out()[type].value);
  r.cite(type, drive.embodied_g_per_gb.citation);
  return {.capacity = of(capacity_tb * copies, unit::terabyte),
          .power = of(drive.power_w_per_tb.value(), unit::watt_per_terabyte),
          .carbon = of(drive.embodied_g_per_gb.value(), unit::gram_per_gigabyte)};
}

}  // namespace

void resolve_storage(Resolver& r) {
  auto& in = r.inputs();
  const double ssd_tb = r.number(Field::ssd_tb).value;
  const double hdd_tb = r.number(Field::hdd_tb).value;
  if (ssd_tb == 0 && hdd_tb == 0) return;
  const double copies = r.number(Field::replication).value;
  if (ssd_tb > 0) in.ssd = drives(r, ssd_tb, Field::ssd_type, true, copies);
  if (hdd_tb > 0) in.hdd = drives(r, hdd_tb, Field::hdd_type, false, copies);
  const Resolved& retention = r.number(Field::retention_days);
  in.retention_is_run_time = !retention.known();
  if (!retention.known() && !in.hours_known) r.fault(Field::retention_days, Code::missing);
  in.retention = of(retention.value, unit::day);
}

}  // namespace pegada::detail
