// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop.h"

#include <QList>

namespace vzaps {

//! The tour's stand-in for browser and clipboard: remembers what it was asked for.
class TourDesktop final : public Desktop {
public:
    bool openUrl(const QUrl &url) override;
    void copyText(const QString &text) override;
    void copySecret(const QString &secret) override;
    [[nodiscard]] int secretSeconds() const override { return 10; }
    [[nodiscard]] QDateTime now() const override;

    [[nodiscard]] const QList<QUrl> &openedUrls() const { return m_openedUrls; }

private:
    QList<QUrl> m_openedUrls;
};

} // namespace vzaps
