// SPDX-License-Identifier: MIT
#include "tourdesktop.h"

namespace vzaps {

bool TourDesktop::openUrl(const QUrl &url)
{
    m_openedUrls.append(url);
    return true;
}

void TourDesktop::copyText(const QString &) { }

void TourDesktop::copySecret(const QString &) { }

QDateTime TourDesktop::now() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace vzaps
