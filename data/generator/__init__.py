# SPDX-License-Identifier: Apache-2.0
"""From the tables of this folder to a C++ header and the citations the page shows."""
