// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/reduce/clover/front.hpp"

/// Which variants to serve on which slices, so that carbon falls more than accuracy does: the choice of Li et
/// al. 2023 (Clover, SC '23), found exactly, with energies and times of a model or of the reader.
namespace pegada::clover {

struct Question {
  const CloverFamily* family = nullptr;  // or:
  std::span<const TableRow> table = {};  // sound rows, which then stand for the family and the model
  double carbon_weight = 0.1;            // lambda, in [0, 1]
  Rate<double> rate{};                   // of all requests, > 0
  Duration<double> target{};             // mean time of a request on the slowest slice, > 0
  double devices = 0;                    // whole, at least 1; 0: as many as the base needs
  CarbonIntensity<double> base_intensity{};
};

/// Whether a question can be answered: numbers in their bounds, one of family and sound table.
bool is_sound(const Question& question);

/// What there would be without slices: the most accurate variant on whole devices, the fewest that answer
/// every request within the target, or, where a request alone takes longer than that, at all.
struct Base {
  std::size_t variant = 0;
  double devices = 0;
  bool within = false;  // the target
  Served served{};
  Rate<double> rate{};  // a device
};

Base base_of(const Menu& menu, Rate<double> rate, Duration<double> target);

/// Why nothing serves.
enum class Outcome : std::uint8_t {
  served,
  rate,     // more requests than any configuration answers
  latency,  // a shorter target than any meets, even unhurried
  both,     // both of these, or each alone could be had but not together
};
inline constexpr const char* outcome_ids[] = {"served", "rate", "latency", "both"};

/// A choice to be made at any intensity.
struct Mix {
  Outcome outcome = Outcome::served;
  Machine machine{};
  Menu menu{};
  Base base{};
  double devices = 0;
  Rate<double> rate{};  // a device
  Front front{};        // its points lie in the room
  double carbon_weight = 0;
  Mass<double> base_carbon{};  // of a request, at the base intensity: C0
};

/// `question` is sound.
[[nodiscard]] Mix mix(const Machine& machine, const Question& question, Room& room);

/// The fewest devices on which some configuration answers every request within the target; 0 where none meets
/// it on any number.
double fewest_devices(const Mix& mix);

/// Carbon of a request of the base at an intensity.
Mass<double> base_carbon(const Mix& mix, CarbonIntensity<double> intensity);

/// Carbon of a request of one of the front's points.
Mass<double> carbon_of(const Mix& mix, const Candidate& point, CarbonIntensity<double> intensity);

/// f = lambda · (C0 - C) / C0 - (1 - lambda) · (A0 - A) / A0, as the paper's code has it.
double objective(const Mix& mix, const Candidate& point, CarbonIntensity<double> intensity);

/// The point that serves best at an intensity: the greatest objective, of equals the least energy.
std::size_t choose(const Mix& mix, CarbonIntensity<double> intensity);

/// What a choice saves of the base's carbon at the same intensity, in percent.
struct Saving {
  double value = 0;
  double low = 0;
  double high = 0;
  bool ranged = false;  // false: a reader's table, whose own spread nobody knows
};

/// Ends of the scenario's utilisation, as its ranges have them.
struct UtilisationRange {
  Ratio<double> low, high;
};
UtilisationRange utilisation_range(const Serving& serving);

/// `low` and `high` over the ends of the model's three own figures (efficiency, overhead, utilisation), each
/// moved in choice and base alike; devices and mix stay. Where a slower device would not keep up it is
/// reckoned as if it did.
Saving saving_of(const Mix& mix, const CloverFamily* family, const Candidate& point,
                 CarbonIntensity<double> intensity, const UtilisationRange& utilisation);

}  // namespace pegada::clover
