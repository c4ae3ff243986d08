// SPDX-License-Identifier: MIT
#include "scripteddesktop.h"

namespace vzaps::test {

bool ScriptedDesktop::openUrl(const QUrl &url)
{
    openedUrls.append(url);
    return browserWorks;
}

void ScriptedDesktop::copyText(const QString &text)
{
    copiedTexts.append(text);
}

void ScriptedDesktop::copySecret(const QString &secret)
{
    copiedSecrets.append(secret);
}

QDateTime ScriptedDesktop::now() const
{
    return fixedNow.isValid() ? fixedNow : QDateTime::currentDateTimeUtc();
}

} // namespace vzaps::test
