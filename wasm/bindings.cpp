// SPDX-License-Identifier: Apache-2.0
#include <emscripten/bind.h>

#include <array>
#include <cstddef>
#include <utility>

#include "pegada/answer.hpp"
#include "pegada/footprint/record.hpp"
#include "pegada/rank.hpp"
#include "tables_to_js.hpp"
#include "to_js.hpp"

/// The bridge: plain numbers in and out, nothing to delete. `model.js` checks what JavaScript sends and gives
/// the arrays names; nobody else calls these.
namespace pegada::bridge {
namespace {

/// A scenario as numbers. Embind turns `null` into 0, so absence is a bit of its own: bit i of `typed_low`
/// for field i, bit i - 32 of `typed_high` beyond.
struct PackedScenario {
  std::array<double, field_count> values{};
  unsigned typed_low = 0;
  unsigned typed_high = 0;

  Scenario scenario() const {
    Scenario out;
    for (std::size_t i = 0; i < field_count; ++i) {
      const unsigned word = i < 32 ? typed_low : typed_high;
      if (((word >> (i % 32)) & 1U) != 0) out.set(static_cast<Field>(i), values[i]);
    }
    return out;
  }
};

/// Numbers on their way out. One buffer serves every call, for each result is copied before the next.
class Outbox {
 public:
  Outbox() { used_ = 0; }
  void put(double number) {
    if (used_ < buffer_.size()) buffer_[used_++] = number;
  }
  val send() const { return copied(buffer_.data(), used_); }

 private:
  static constexpr std::size_t widest_row = 16;
  static constexpr std::size_t longest = region_rows > processor_rows ? region_rows : processor_rows;
  static inline std::array<double, widest_row*(longest > 2 * field_count ? longest : 2 * field_count)>
      buffer_{};
  static inline std::size_t used_ = 0;
};

val issue_rows(const Issues& issues) {
  Outbox out;
  for (const Issue& issue : issues)
    for (const double number : {static_cast<double>(issue.field), static_cast<double>(issue.code),
                                issue.value, issue.lowest, issue.highest})
      out.put(number);
  return out.send();
}

/// Three numbers a field: value, origin, citation.
val input_rows(const Resolution& resolution) {
  Outbox out;
  for (const Resolved& field : resolution.fields) {
    out.put(field.value);
    out.put(static_cast<double>(field.origin));
    out.put(field.citation);
  }
  return out.send();
}

/// Three numbers a term that applies: its index, value, citation.
val term_rows(const Answer& answer) {
  Outbox out;
  for (std::size_t i = 0; i < term_count; ++i) {
    const Term term = static_cast<Term>(i);
    if (!answer.terms.has(term)) continue;
    out.put(static_cast<double>(i));
    out.put(value_of(term, answer));
    out.put(citation_of(term, answer.resolution));
  }
  return out.send();
}

val answer_scenario(const PackedScenario& packed) {
  const Answer answer = pegada::answer(packed.scenario());
  const Resolution& resolution = answer.resolution;
  val out = val::object();
  out.set("ok", answer.ok());
  out.set("active_low", static_cast<unsigned>(resolution.active.bits));
  out.set("active_high", static_cast<unsigned>(resolution.active.bits >> 32U));
  if (!answer.ok()) {
    out.set("issues", issue_rows(resolution.faults));
    return out;
  }
  const PerUnitKnown known = per_unit_known(answer.footprint);
  const auto& in = resolution.inputs;
  out.set("footprint", record(answer.footprint));
  out.set("per_token_known", known.tokens);
  out.set("per_kwh_known", known.energy);
  out.set("complete", answer.footprint.complete);
  out.set("die_known", in.die_known);
  out.set("memory_known", in.memory_known);
  out.set("host_known", in.host_known);
  out.set("direct_basis", resolution.basis == Basis::direct);
  out.set("inputs", input_rows(resolution));
  out.set("terms", term_rows(answer));
  out.set("warnings", issue_rows(resolution.warnings));
  return out;
}

template <std::size_t N>
val ranked(std::size_t (*rank)(const Scenario&, std::span<RankRow>), const PackedScenario& packed) {
  std::array<RankRow, N> rows;
  const std::size_t count = rank(packed.scenario(), rows);
  Outbox out;
  for (std::size_t i = 0; i < count; ++i) {
    const RankRow& row = rows[i];
    const unsigned flags = (row.available ? 1U : 0U) | (row.complete ? 2U : 0U) | (row.comparable ? 4U : 0U) |
                           (row.current ? 8U : 0U) | (row.fits_memory ? 16U : 0U);
    for (const double number :
         {static_cast<double>(row.row), static_cast<double>(flags), row.total_g, row.operational_g,
          row.embodied_g, row.duration_h, row.carbon_intensity_g_per_kwh, row.peak_tflops, row.precision})
      out.put(number);
  }
  return out.send();
}

template <std::size_t I>
void bind_field(emscripten::value_object<PackedScenario>& object) {
  object.field(
      describe(static_cast<Field>(I)).name, +[](const PackedScenario& packed) { return packed.values[I]; },
      +[](PackedScenario& packed, double value) { packed.values[I] = value; });
}

template <std::size_t... I>
void bind_fields(emscripten::value_object<PackedScenario>& object, std::index_sequence<I...>) {
  (bind_field<I>(object), ...);
}

}  // namespace
}  // namespace pegada::bridge

EMSCRIPTEN_BINDINGS(pegada) {
  using namespace pegada;
  using namespace pegada::bridge;

  emscripten::value_object<PackedScenario> scenario{"PackedScenario"};
  bind_fields(scenario, std::make_index_sequence<field_count>{});
  scenario.field("typed_low", &PackedScenario::typed_low).field("typed_high", &PackedScenario::typed_high);

  emscripten::value_object<FootprintRecord> footprint{"FootprintRecord"};
  for (const FootprintField& field : footprint_fields) footprint.field(field.name, field.member);

  emscripten::function("_describe", &bridge::describe);
  emscripten::function("_presets", &bridge::presets);
  emscripten::function("_answer", &answer_scenario);
  emscripten::function(
      "_rankRegions",
      +[](const PackedScenario& packed) { return ranked<region_rows>(&rank_regions, packed); });
  emscripten::function(
      "_rankProcessors",
      +[](const PackedScenario& packed) { return ranked<processor_rows>(&rank_processors, packed); });
}
