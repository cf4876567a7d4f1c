// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <emscripten/val.h>

namespace pegada::bridge {

/// A JavaScript string of UTF-8 text. Embind's own conversion reads Latin-1, or needs std::string.
emscripten::val text(const char* utf8);

}  // namespace pegada::bridge
