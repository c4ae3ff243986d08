// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"

#include <QColor>
#include <QDateTime>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace vzaps {

//! What a colour and its sign say. Never the colour alone: a word stands beside it.
enum class Meaning { Quiet, Good, Attention, Bad, Info };

//! The colour of a meaning on this palette's base, light or dark.
[[nodiscard]] QColor meaningColour(Meaning meaning, const QPalette &palette);
//! The sign of a meaning, drawn in its colour (circle, triangle, square, ring, empty circle).
[[nodiscard]] QIcon meaningIcon(Meaning meaning, const QPalette &palette);
//! The same in a size of so many device-independent pixels.
[[nodiscard]] QPixmap meaningPixmap(Meaning meaning, const QColor &colour, int size, qreal pixelRatio);

[[nodiscard]] Meaning meaningOf(ConnectionState state);
//! Attention for what ends: a scheduled end, or a trial in less than 3 days.
[[nodiscard]] Meaning meaningOfBilling(const Instance &instance, const QDateTime &now);

[[nodiscard]] bool isDark(const QPalette &palette);

//! "12 s ago", "in 3 days", older ones as a date in the locale; empty for an invalid date.
[[nodiscard]] QString relativeTime(const QDateTime &time, const QDateTime &now);
//! Whether time is of the local day of now: sentences say "at" of a time of day, and "on" of a date.
[[nodiscard]] bool isToday(const QDateTime &time, const QDateTime &now);
//! The local time of day; before today, or after it, with the date.
[[nodiscard]] QString timeOrDate(const QDateTime &time, const QDateTime &now);
//! Full local date and time in the locale.
[[nodiscard]] QString exactTime(const QDateTime &time);

} // namespace vzaps
