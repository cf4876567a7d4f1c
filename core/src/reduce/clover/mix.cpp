// SPDX-License-Identifier: Apache-2.0
#include "pegada/reduce/clover/mix.hpp"

#include "pegada/math.hpp"

namespace pegada::clover {
namespace {

bool within(double number, double lowest, double highest) { return number >= lowest && number <= highest; }

constexpr Configuration whole(std::size_t variant) {
  Configuration out{.count = 1};
  out.sizes[0] = whole_device;
  out.variants[0] = static_cast<std::uint8_t>(variant);
  return out;
}

/// The most accurate variant a whole device can have; of equals the one of less energy.
std::size_t most_accurate(const Menu& menu) {
  constexpr std::size_t place = place_of(whole_device);
  std::size_t best = menu.variants;
  for (std::size_t v = 0; v < menu.variants; ++v) {
    const Cell& cell = menu.cells[v][place];
    if (!cell.known) continue;
    if (best == menu.variants) {
      best = v;
      continue;
    }
    const Cell& other = menu.cells[best][place];
    const bool as_good = cell.accuracy.coherent == other.accuracy.coherent;
    if (cell.accuracy.coherent > other.accuracy.coherent ||
        (as_good && cell.energy.coherent < other.energy.coherent))
      best = v;
  }
  return best;
}

Outcome why_not(const Front& front) {
  if (!front.points.empty()) return Outcome::served;
  if (front.any_serves && !front.any_meets) return Outcome::latency;
  if (front.any_meets && !front.any_serves) return Outcome::rate;
  return Outcome::both;
}

}  // namespace

bool is_sound(const Question& question) {
  const bool one = (question.family != nullptr) != !question.table.empty();
  const bool whole_number = floor_of(question.devices) == question.devices;
  return one && (question.family != nullptr || is_sound(question.table)) &&
         within(question.carbon_weight, 0, 1) && within(question.rate.coherent, 1e-9, 1e9) &&
         within(question.target.coherent, 1e-9, 1e9) && within(question.devices, 0, 1e9) && whole_number &&
         within(question.base_intensity.in(unit::gram_per_kilowatt_hour), 1e-9, 1e6);
}

Base base_of(const Menu& menu, Rate<double> rate, Duration<double> target) {
  Base base{.variant = most_accurate(menu)};
  const Configuration configuration = whole(base.variant);
  const auto time = menu.cells[base.variant][place_of(whole_device)].time;
  const auto busiest = utilisation_within(time, target);
  // A target of just the bare time is met by a device that nobody else asks: by none.
  base.within = busiest.coherent > 0;
  const auto answered = (base.within ? busiest : number<double>(1.0)) / time;
  base.devices = larger(of(ceiling_of((rate / answered).coherent), unit::one), number<double>(1.0)).coherent;
  // Rounding may leave one too few; at most that, and what is served in full is not yet served in time.
  for (int i = 0; i < 2; ++i) {
    base.rate = rate / of(base.devices, unit::one);
    base.served = served_by(configuration, menu, base.rate);
    if (base.within ? base.served.serves_within(target) : base.served.serves()) break;
    base.devices = base.devices + 1.0;
  }
  base.rate = rate / of(base.devices, unit::one);
  base.served = served_by(configuration, menu, base.rate);
  return base;
}

Mix mix(const Machine& machine, const Question& question, Room& room) {
  Mix out{.machine = machine, .carbon_weight = question.carbon_weight};
  out.menu = question.family != nullptr
                 ? modelled(*question.family, workings_of(*question.family, machine), machine)
                 : measured(question.table);
  out.base = base_of(out.menu, question.rate, question.target);
  out.base_carbon = base_carbon(out, question.base_intensity);
  out.devices = question.devices > 0 ? question.devices : out.base.devices;
  out.rate = question.rate / of(out.devices, unit::one);
  out.front = find_front(out.menu, out.rate, question.target, room);
  out.outcome = why_not(out.front);
  return out;
}

double fewest_devices(const Mix& mix) {
  if (!mix.front.any_meets) return 0;
  const auto requests = mix.rate * of(mix.devices, unit::one);
  return ceiling_of((requests / mix.front.most_within).coherent);
}

Mass<double> base_carbon(const Mix& mix, CarbonIntensity<double> intensity) {
  return request_carbon(mix.machine, mix.base.rate, mix.base.served.energy, intensity);
}

Mass<double> carbon_of(const Mix& mix, const Candidate& point, CarbonIntensity<double> intensity) {
  return request_carbon(mix.machine, mix.rate, point.energy, intensity);
}

double objective(const Mix& mix, const Candidate& point, CarbonIntensity<double> intensity) {
  const auto carbon = carbon_of(mix, point, intensity);
  // A base that emits nothing (no idle power, no making) leaves nothing to save.
  const bool emits = mix.base_carbon.coherent > 0;
  const auto saved = emits ? (mix.base_carbon - carbon) / mix.base_carbon : number<double>(0.0);
  const auto lost = (mix.base.served.accuracy - point.accuracy) / mix.base.served.accuracy;
  return mix.carbon_weight * saved.coherent - (1.0 - mix.carbon_weight) * lost.coherent;
}

std::size_t choose(const Mix& mix, CarbonIntensity<double> intensity) {
  std::size_t best = 0;
  double most = 0;
  for (std::size_t i = 0; i < mix.front.points.size(); ++i) {
    const double value = objective(mix, mix.front.points[i], intensity);
    if (i > 0 && !(value > most)) continue;
    best = i;
    most = value;
  }
  return best;
}

}  // namespace pegada::clover
