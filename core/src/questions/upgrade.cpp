// SPDX-License-Identifier: Apache-2.0
#include "pegada/questions/upgrade.hpp"

#include <algorithm>
#include <iterator>

#include "pegada/math.hpp"

namespace pegada {
namespace {

using enum Field;

/// What a reader typed of the hardware there is, and not of the work. A precision goes with the work where
/// the new hardware has it.
constexpr Field of_hardware[] = {tdp_w,
                                 peak_tflops,
                                 custom_idle_w,
                                 power_w,
                                 power_covers,
                                 idle_power_w,
                                 host_power_per_device_w,
                                 server,
                                 die_area_mm2,
                                 node,
                                 memory_gb,
                                 memory_type,
                                 memory_bandwidth_gb_per_s,
                                 tokens_per_s};

/// A scenario with everything typed but some.
template <class Keep>
Scenario only(const Scenario& scenario, Keep keep) {
  Scenario out;
  for (const FieldDescription& field : field_table())
    if (scenario.has(field.field) && keep(field.field)) out.set(field.field, scenario[field.field]);
  return out;
}

Scenario on_other_hardware(const Scenario& now, Row processor) {
  const auto typed_as = [&](Field field, PowerMethod method) {
    return now[field] == static_cast<double>(method);
  };
  const auto listed = [&](double precision) {
    if (!(precision >= 0 && precision < precision_count)) return true;  // a fault, and said as one
    return tables::processors[processor].peak_tflops[static_cast<std::size_t>(precision)].known();
  };
  Scenario out = only(now, [&](Field field) {
    if (field == precision) return listed(now[field]);
    if (field == power_method)
      return !typed_as(field, PowerMethod::measured) && !typed_as(field, PowerMethod::system);
    return std::find(std::begin(of_hardware), std::end(of_hardware), field) == std::end(of_hardware);
  });
  out.set(Field::processor, processor);
  return out;
}

/// Operations a second that a device is taken to reach in training: peak times MFU.
Throughput<double> usual_speed(const Scenario& scenario, Row processor, Issues& faults) {
  Scenario training;
  training.set(Field::processor, processor);
  if (scenario.has(peak_tflops)) training.set(peak_tflops, scenario[peak_tflops]);
  const Resolution resolution = resolve(training);
  for (const Issue& fault : resolution.faults)
    if (fault.field == precision || fault.field == peak_tflops) faults.add(fault);
  return resolution.inputs.peak * resolution.inputs.mfu;
}

/// A share of a figure that is rounding.
constexpr double rounding = 1e-12;

/// At least x, and x where it is whole but for rounding.
double whole_at_least(double x) {
  const double up = ceiling_of(x * (1 - rounding));
  return up < 1 ? 1 : up;
}

/// Replicas of a service that its requests keep busy, their share of the waiting counted.
double replicas_charged(const Inputs<double>& in, const Footprint<double>& footprint) {
  const auto charged = footprint.service.busy + footprint.service.idle;
  return (charged / (in.service.period * in.service.devices)).in(unit::one);
}

double replicas_of(const Inputs<double>& in, const Footprint<double>& footprint) {
  if (in.service.kept == Service::reserved) return in.service.replicas.coherent;
  return whole_at_least(replicas_charged(in, footprint));
}

/// Devices of the service, 0 where there is none.
double serving_devices(const Inputs<double>& in, double replicas) {
  return in.has_service() ? replicas * in.service.devices.coherent : 0;
}

Duration<double> training_time(const Footprint<double>& footprint) {
  return footprint.device_time - (footprint.service.busy + footprint.service.idle);
}

class Planner {
 public:
  Planner(const Scenario& scenario, Row processor, double devices) : asked_(devices) {
    plan_.now = scenario;
    // Whatever share of the making the scenario charges, here all of it counts, and hours do.
    plan_.now.set(allocation, static_cast<double>(Allocation::time));
    // Whole devices are bought, and those there are stay whole.
    plan_.now.clear(device_share_percent);
    plan_.then = on_other_hardware(plan_.now, processor);
  }

  UpgradePlan run() {
    if (!look(plan_.of_now, plan_.now)) return plan_;
    const auto& now = plan_.of_now.inputs;
    const FieldDescription& devices = describe(Field::count);
    if (asked_ > devices.highest) {
      plan_.faults.add({Field::count, Code::out_of_range, asked_, devices.lowest, devices.highest});
      return plan_;
    }
    if (now.kind == Kind::energy) {
      plan_.faults.add({Field::kind, Code::contradicts, static_cast<double>(now.kind)});
      return plan_;
    }
    before_ = footprint_of(now);
    keep_efficiency();
    if (now.kind == Kind::hours && !restate_hours()) return plan_;
    if (now.kind == Kind::infer) plan_.then = only(plan_.then, [](Field field) { return field != count; });
    if (!look(plan_.of_then, plan_.then)) return plan_;
    after_ = footprint_of(plan_.of_then.inputs);
    const double replicas_now = now.has_service() ? replicas_of(now, before_) : 0;
    const double training_now = now.kind == Kind::infer ? 0 : now.count.coherent;
    plan_.devices_now = training_now + serving_devices(now, replicas_now);
    if (now.has_service() && !staff_service()) return plan_;
    if (now.kind != Kind::infer) staff_training();
    return plan_;
  }

 private:
  bool look(Resolution& out, const Scenario& scenario) {
    out = resolve(scenario);
    plan_.faults = out.faults;
    return out.ok();
  }

  /// Tokens per second were measured on the old; what they say of its efficiency is all that is known of the
  /// new's.
  void keep_efficiency() {
    const Resolved& mfu = plan_.of_now[mfu_percent];
    if (plan_.now.has(tokens_per_s) && mfu.origin == Origin::derived) plan_.then.set(mfu_percent, mfu.value);
  }

  bool restate_hours() {
    const auto& now = plan_.of_now.inputs;
    const auto old = static_cast<Row>(plan_.of_now[processor].value);
    const auto before = usual_speed(plan_.now, old, plan_.faults);
    const auto after = usual_speed({}, static_cast<Row>(plan_.then[processor]), plan_.faults);
    if (!plan_.ok()) return false;
    const auto device_time = now.duration * now.count * (before / after);
    plan_.then = only(plan_.then, [](Field field) { return field != duration_h; });
    plan_.then.set(device_hours, device_time.in(unit::hour));
    return true;
  }

  /// Replicas of the new: of a reserved service as many as keep its capacity, of a shared one as many as its
  /// requests take.
  bool staff_service() {
    const auto& now = plan_.of_now.inputs;
    const auto& then = plan_.of_then.inputs;
    const double charged = replicas_charged(then, after_);
    const bool reserved = then.service.kept == Service::reserved;
    const double slower =
        (after_.service.busy / then.service.devices / (before_.service.busy / now.service.devices))
            .in(unit::one);
    double replicas = whole_at_least(reserved ? now.service.replicas.coherent * slower : charged);
    if (asked_ > 0 && now.kind == Kind::infer) {
      const double bought = floor_of(asked_ / then.service.devices.coherent);
      replicas = bought < 1 ? 1 : bought;
    }
    if (reserved) {
      plan_.then.set(Field::replicas, replicas);
      if (!look(plan_.of_then, plan_.then)) return false;
      after_ = footprint_of(plan_.of_then.inputs);
    }
    plan_.devices_then = serving_devices(plan_.of_then.inputs, replicas);
    // No worse than the old, which may be overloaded itself.
    const double load_now = (before_.service.replicas_needed / now.service.replicas).in(unit::one);
    const double capacity = reserved && load_now > 1 ? replicas * load_now : replicas;
    const double needed = reserved ? after_.service.replicas_needed.coherent : charged;
    plan_.keeps_up = needed * (1 - rounding) <= capacity;
    if (asked_ > 0 && now.kind == Kind::infer) {
      plan_.keeps_up = plan_.keeps_up && plan_.devices_then <= asked_;
      plan_.devices_then = asked_;
    }
    return true;
  }

  /// Devices that train beside those that serve. Their number decides how long the job takes, not what it
  /// takes.
  void staff_training() {
    const auto& now = plan_.of_now.inputs;
    const double same_time = (training_time(after_) / (training_time(before_) / now.count)).in(unit::one);
    const double left = asked_ - plan_.devices_then;
    const double devices = asked_ > 0 ? (left < 1 ? 1 : left) : whole_at_least(same_time);
    plan_.devices_then = asked_ > 0 ? asked_ : plan_.devices_then + devices;
    const auto round_the_clock = training_time(after_).coherent / devices;
    const auto there_is = training_time(before_).coherent / (now.count * now.allocated_share).coherent;
    plan_.keeps_up =
        plan_.keeps_up && !(asked_ > 0 && left < 1) && round_the_clock <= there_is * (1 + rounding);
    plan_.then.set(count, devices);
    look(plan_.of_then, plan_.then);
  }

  double asked_;
  UpgradePlan plan_;
  Footprint<double> before_, after_;
};

}  // namespace

UpgradePlan plan_upgrade(const Scenario& scenario, Row processor, double devices) {
  return Planner{scenario, processor, devices}.run();
}

}  // namespace pegada
