# SPDX-License-Identifier: MIT
"""Why a figure may miss its target, by the figure's key: shown in the report where it does."""

REASONS = {
    "list": "four fifths of the processor time go into decoding: QJsonDocument, then a hash of the fields of every "
            "record to tell odd ones; jq only counts records",
}
