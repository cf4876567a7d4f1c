// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <emscripten/val.h>

namespace pegada::bridge {

/// All descriptions JavaScript reads once: fields, terms, results, codes. Numbers and ids; no prose.
emscripten::val describe();

/// The preset tables: ids, short names, aliases, figures (`null` where unknown).
emscripten::val presets();

}  // namespace pegada::bridge
