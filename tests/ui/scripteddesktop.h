// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop.h"

#include <QList>

namespace vzaps::test {

//! Browser, clipboard and clock of a test: remembers what it was asked for.
class ScriptedDesktop final : public Desktop {
public:
    bool openUrl(const QUrl &url) override;
    void copyText(const QString &text) override;
    void copySecret(const QString &secret) override;
    [[nodiscard]] int secretSeconds() const override { return 10; }
    [[nodiscard]] QDateTime now() const override;

    QList<QUrl> openedUrls;
    QStringList copiedTexts;
    QStringList copiedSecrets;
    bool browserWorks = true;
    QDateTime fixedNow; //!< UTC; invalid: the real time
};

} // namespace vzaps::test
