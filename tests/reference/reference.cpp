// SPDX-License-Identifier: Apache-2.0
// Prints the footprint of the reference scenarios, one a line: name, total, operational, embodied in grams.
// Two versions of the data are compared by what they make of these.
#include <cstdio>
#include <initializer_list>
#include <string_view>
#include <utility>

#include "pegada/answer.hpp"
#include "pegada/data/tables.hpp"
#include "pegada/footprint/record.hpp"

namespace {

using namespace pegada;

struct Reference {
  const char* name;
  const char* processor;
  const char* region;
  std::initializer_list<std::pair<Field, double>> typed;
};

constexpr double hours = static_cast<double>(Kind::hours);

const Reference references[] = {
    {"7B on 256 H100, world", "h100-sxm", "world", {}},
    {"7B on 256 H100, Sao Paulo", "h100-sxm", "aws.sa-east-1", {}},
    {"7B on 256 H100, Virginia", "h100-sxm", "us-srvc", {}},
    {"70B on 1024 A100, France", "a100-80", "fr", {{Field::parameters, 70e9}, {Field::count, 1024}}},
    {"70B on 512 TPU v4, Iowa",
     "tpu-v4",
     "gcp.us-central1",
     {{Field::parameters, 70e9}, {Field::count, 512}}},
    {"1B on one RTX 4090, Brazil",
     "rtx-4090",
     "br",
     {{Field::parameters, 1e9}, {Field::training_tokens, 2e10}, {Field::count, 1}}},
    {"1000 h of 8 V100, Germany",
     "v100",
     "de",
     {{Field::kind, hours}, {Field::count, 8}, {Field::duration_h, 1000}}},
    {"1000 h of 8 MI300X, Finland",
     "mi300x",
     "fi",
     {{Field::kind, hours}, {Field::count, 8}, {Field::duration_h, 1000}}},
    {"1000 h of one EPYC 7763, India",
     "epyc-7763",
     "in",
     {{Field::kind, hours}, {Field::count, 1}, {Field::duration_h, 1000}}},
    {"100 TB of SSD beside 7B, China", "h100-sxm", "cn", {{Field::ssd_tb, 100}}},
};

}  // namespace

int main() {
  for (const Reference& reference : references) {
    Scenario scenario;
    const Row processor = find_processor(reference.processor);
    const Row region = find_region(reference.region);
    scenario.set(Field::processor, processor);
    scenario.set(Field::region, region);
    for (const auto& [field, value] : reference.typed) scenario.set(field, value);
    const Answer answer = pegada::answer(scenario);
    if (!answer.ok()) {
      std::printf("%s\trefused\n", reference.name);
      continue;
    }
    const FootprintRecord footprint = record(answer.footprint);
    std::printf("%s\t%.17g\t%.17g\t%.17g\n", reference.name, footprint.total_g, footprint.operational_g,
                footprint.embodied_g);
  }
}
