# SPDX-License-Identifier: MIT
"""Why a figure may miss its target, by the figure's key: shown in the report where it does."""

REASONS = {
}
