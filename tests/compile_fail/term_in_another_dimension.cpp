// SPDX-License-Identifier: Apache-2.0
// expect: the term's unit has another dimension
#include "pegada/footprint/terms.hpp"

using namespace pegada;

void note(Trace& trace) {
#ifdef TWIN
  trace.note<Term::total_g>(of(1.0, unit::kilogram));
#else
  trace.note<Term::total_g>(of(1.0, unit::kilowatt_hour));
#endif
}
