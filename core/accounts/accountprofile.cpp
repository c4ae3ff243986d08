// SPDX-License-Identifier: MIT
#include "accounts/accountprofile.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vzaps {

const QStringList &accountPalette()
{
    static const QStringList palette{u"#2f7fd1"_s, u"#d9742b"_s, u"#2e9e6b"_s, u"#c2498f"_s,
                                     u"#7c62d0"_s, u"#b58a0f"_s, u"#1f9aa8"_s, u"#cc4b4b"_s};
    return palette;
}

QString nextColour(const QList<AccountProfile> &existing)
{
    const auto uses = [&existing](const QString &colour) {
        return std::count_if(existing.begin(), existing.end(), [&colour](const AccountProfile &profile) {
            return profile.colour.compare(colour, Qt::CaseInsensitive) == 0;
        });
    };
    const QStringList &palette = accountPalette();
    return *std::min_element(palette.begin(), palette.end(),
                             [&uses](const QString &a, const QString &b) { return uses(a) < uses(b); });
}

bool isColour(const QString &text)
{
    static const QRegularExpression pattern(u"\\A#[0-9A-Fa-f]{6}\\z"_s);
    return pattern.match(text).hasMatch();
}

} // namespace vzaps
