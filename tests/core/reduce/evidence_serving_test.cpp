// SPDX-License-Identifier: Apache-2.0
// What each lever of serving saves, against the figure it was published with.
#include <doctest/doctest.h>

#include "levers.hpp"

using namespace pegada;
using namespace pegada::testing;
using enum Field;

namespace {

Scenario served(double size, double bits = 16) {
  return scenario_of({{kind, as(Kind::infer)},
                      {processor, processor_row("rtx-5090")},
                      {parameters, size},
                      {weight_bits, bits}});
}

double working(const Taken& out) {
  return out.left([](const auto& f) { return f.service.working; });
}

double device_time(const Taken& out) {
  return out.left([](const auto& f) { return f.device_time; });
}

}  // namespace

TEST_CASE("Caps of 40, 60 and 80 % in serving: energy and time as measured, least energy in the middle") {
  const double published[][3] = {{40, 0.89, 2.14}, {60, 0.758, 1.227}, {80, 0.88, 1.082}, {100, 1, 1}};
  for (const auto& row : published) {
    const double at = row[0];
    const double energy = row[1];
    const double time = row[2];
    CAPTURE(at);
    const Taken cap = taken(shared_service(), Lever::power_cap, at);
    CHECK(working(cap) == doctest::Approx(energy).epsilon(1e-12));
    CHECK(cap.left([](const auto& f) { return f.service.request; }) == doctest::Approx(time).epsilon(1e-12));
  }
}

TEST_CASE("Four bits: the measured energy of a request at each size that was measured") {
  for (const LeverPoint& point : tables::lever_points) {
    if (static_cast<Lever>(point.lever) != Lever::quantisation || point.at != 4) continue;
    CAPTURE(point.parameters.value());
    const Taken out = taken(served(point.parameters.value()), Lever::quantisation);
    CHECK(out.value(weight_bits) == 4);
    CHECK(working(out) == doctest::Approx(point.energy_percent.value() / 100).epsilon(1e-9));
  }
}

TEST_CASE("Fewer bits are worse for small models and better at 7 billion parameters") {
  for (const double size : {1.1e9, 1.5e9, 3e9}) CHECK(working(taken(served(size), Lever::quantisation)) > 1);
  CHECK(working(taken(served(7e9), Lever::quantisation)) < 1);
  CHECK(working(taken(served(7e9), Lever::quantisation, 8)) > 1);
  CHECK(fate_of(served(7e9, 4), Lever::quantisation) == Fate::unavailable);
}

TEST_CASE("A distilled model has 60 % of the parameters") {
  const Taken out = taken(shared_service(), Lever::distillation);
  CHECK(out.value(parameters) ==
        doctest::Approx(0.6 * out.before.resolution[parameters].value).epsilon(1e-12));
  CHECK(out.value(active_parameters) == out.value(parameters));
  CHECK(working(out) < 1);
}

TEST_CASE("A small model on a seventh of a device") {
  const Taken out = taken(reserved_service(), Lever::partitioning);
  CHECK(*out.lever.amount == 1);
  CHECK(out.value(device_share_percent) == doctest::Approx(100.0 / 7).epsilon(1e-12));
  CHECK(device_time(out) == doctest::Approx(1.0 / 7).epsilon(1e-12));
  CHECK(fate_of(shared_service(), Lever::partitioning) == Fate::unavailable);
}

TEST_CASE("As many replicas as the requests need") {
  const Taken out = taken(reserved_service(), Lever::fewer_replicas);
  CHECK(out.value(replicas) == 1);
  CHECK(device_time(out) == doctest::Approx(1.0 / 8).epsilon(1e-12));
  CHECK(out.after.footprint.service.replicas_needed.coherent <= 1);
}

TEST_CASE("An occupancy of 80 % holds the devices for the work and a quarter more") {
  const Taken out = taken(shared_service(), Lever::higher_occupancy);
  const auto& f = out.after.footprint;
  CHECK((f.device_time / f.service.busy).coherent == doctest::Approx(1 / 0.8).epsilon(1e-12));
}

TEST_CASE("Sixty-four requests at a time: less energy each, and a longer wait") {
  const Taken out = taken(shared_service(), Lever::batching);
  CHECK(out.value(batch) == 64);
  CHECK(working(out) < 1);
  CHECK(out.left([](const auto& f) { return f.service.request; }) > 1);
}
