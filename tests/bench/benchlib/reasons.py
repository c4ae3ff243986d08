# SPDX-License-Identifier: MIT
"""Why a figure may miss its target, by the figure's key: shown in the report where it does."""

REASONS = {
    "limit_open": "single runs, cause not found; the others are about half of the limit",
    "start": "the credentials come from a keyring over D-Bus, then a sign-in, then the first page, one after the "
             "other; the empty window alone is painted after some 80 to 100 ms, most of it Qt's own start",
    "memory": "nearly all of it is there without any row: Qt's libraries, which nothing else on this computer shares",
    "stall": "single runs, cause not found; the program also paints and merges while it loads, on two cores with its "
             "own decoding, the server and the display",
    "filter": "the first letter in single rounds; the mean of a word is less than half",
    "list": "every record is parsed by QJsonDocument, checked field by field and packed, on all processors; jq only "
            "counts records",
    "small_pages": "900 requests more, each about 0.7 ms of QNetworkAccessManager",
}
