// SPDX-License-Identifier: Apache-2.0
#include <emscripten/bind.h>

#include <array>
#include <cstddef>

#include "mailbox.hpp"
#include "pegada/answer.hpp"
#include "pegada/footprint/record.hpp"
#include "pegada/opinions.hpp"
#include "pegada/rank.hpp"
#include "tables_to_js.hpp"

/// The bridge: plain numbers in and out, nothing to delete. `model.js` checks what JavaScript sends and gives
/// the arrays names; nobody else calls these.
namespace pegada::bridge {
namespace {

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

/// For each field whether it matters, then the faults or the answer.
val active_fields(const Resolution& resolution) {
  Outbox out;
  for (std::size_t i = 0; i < field_count; ++i) out.put(resolution.active.has(static_cast<Field>(i)) ? 1 : 0);
  return out.send();
}

/// Two numbers a figure: whether it exists, and what it is.
val footprint_rows(const Footprint<double>& footprint) {
  const FootprintRecord figures = record(footprint);
  Outbox out;
  for (const FootprintField& field : footprint_fields) {
    out.put(known(field.needs, footprint) ? 1 : 0);
    out.put(figures.*field.member);
  }
  return out.send();
}

/// Seven numbers a tool: whether it has an answer, whether it counts the making, kWh, g, g, g, and its total
/// over ours.
val opinion_rows(const Scenario& scenario, const Answer& answer) {
  const double ours = answer.footprint.total.in(unit::gram);
  Outbox out;
  for (const Opinion& opinion : opinions(scenario, answer)) {
    const double total = opinion.total.in(unit::gram);
    for (const double number : {opinion.available ? 1.0 : 0.0, opinion.embodied_counted ? 1.0 : 0.0,
                                opinion.energy.in(unit::kilowatt_hour), opinion.operational.in(unit::gram),
                                opinion.embodied.in(unit::gram), total, ours > 0 ? total / ours : -1.0})
      out.put(number);
  }
  return out.send();
}

val answer_scenario() {
  const Scenario scenario = asked();
  const Answer answer = pegada::answer(scenario);
  const Resolution& resolution = answer.resolution;
  val out = val::object();
  out.set("ok", answer.ok());
  out.set("active", active_fields(resolution));
  if (!answer.ok()) {
    out.set("issues", issue_rows(resolution.faults));
    return out;
  }
  const auto& in = resolution.inputs;
  out.set("footprint", footprint_rows(answer.footprint));
  out.set("complete", answer.footprint.complete);
  out.set("die_known", in.die_known);
  out.set("memory_known", in.memory_known);
  out.set("card_known", in.card_known);
  out.set("host_known", in.host_known);
  // Hardware charged whole, or not at all, needs no hours; the hosts of metered devices do.
  const bool hosts_metered = in.energy_covers != EnergyCovers::device;
  out.set("hours_known", in.hours_known || (in.allocation != Allocation::time && hosts_metered));
  out.set("basis", static_cast<unsigned>(resolution.basis));
  out.set("inputs", input_rows(resolution));
  out.set("terms", term_rows(answer));
  out.set("warnings", issue_rows(resolution.warnings));
  out.set("opinions", opinion_rows(scenario, answer));
  return out;
}

template <std::size_t N>
val ranked(std::size_t (*rank)(const Scenario&, std::span<RankRow>)) {
  std::array<RankRow, N> rows;
  const std::size_t count = rank(asked(), rows);
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

}  // namespace
}  // namespace pegada::bridge

EMSCRIPTEN_BINDINGS(pegada) {
  using namespace pegada;
  using namespace pegada::bridge;

  emscripten::function("_describe", &bridge::describe);
  emscripten::function("_presets", &bridge::presets);
  emscripten::function("_inbox", &inbox_view);
  emscripten::function("_answer", &answer_scenario);
  emscripten::function(
      "_rankRegions", +[] { return ranked<region_rows>(&rank_regions); });
  emscripten::function(
      "_rankProcessors", +[] { return ranked<processor_rows>(&rank_processors); });
}
