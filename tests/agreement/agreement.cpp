// SPDX-License-Identifier: Apache-2.0
#include <cinttypes>
#include <cstdint>
#include <cstdio>

#include "pegada/answer.hpp"
#include "pegada/footprint/record.hpp"
#include "pegada/opinions.hpp"
#include "scenarios.hpp"

namespace {

using namespace pegada;

/// FNV-1a over the bits of numbers.
class Hash {
 public:
  void add(double number) {
    std::uint64_t bits = __builtin_bit_cast(std::uint64_t, number);
    for (int byte = 0; byte < 8; ++byte, bits >>= 8U) value_ = (value_ ^ (bits & 0xFFU)) * 0x100000001B3U;
  }
  std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = 0xCBF29CE484222325U;
};

void add_issues(Hash& hash, const Issues& issues) {
  for (const Issue& issue : issues)
    for (const double number : {static_cast<double>(issue.field), static_cast<double>(issue.code),
                                issue.value, issue.lowest, issue.highest})
      hash.add(number);
}

}  // namespace

int main() {
  constexpr int scenarios = 1000000;
  testing::Random random{20261123};
  Hash hash;
  int answered = 0;
  for (int i = 0; i < scenarios; ++i) {
    const Scenario scenario = testing::random_scenario(random);
    const Answer answer = pegada::answer(scenario);
    add_issues(hash, answer.resolution.faults);
    add_issues(hash, answer.resolution.warnings);
    if (!answer.ok()) continue;
    ++answered;
    const FootprintRecord footprint = record(answer.footprint);
    for (const auto& field : footprint_fields) hash.add(footprint.*field.member);
    for (const Opinion& opinion : opinions(scenario, answer))
      for (const double number : {opinion.energy.coherent, opinion.operational.coherent,
                                  opinion.embodied.coherent, opinion.total.coherent})
        hash.add(number);
    for (std::size_t term = 0; term < term_count; ++term) hash.add(answer.terms[static_cast<Term>(term)]);
  }
  for (int i = 0; i < 1000; ++i) {
    const double base = random.spread(1e-9, 1e9);
    hash.add(power(base, random.unit()));
  }
  std::printf("%d scenarios, %d answered, hash %016" PRIx64 "\n", scenarios, answered, hash.value());
}
