// SPDX-License-Identifier: MIT
#include "ui/systemdesktop.h"

#include <QCryptographicHash>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMimeData>
#include <QRandomGenerator>
#include <QUrl>

#include <array>
#include <chrono>

namespace vzaps {

SystemDesktop::SystemDesktop(int secretSeconds, QObject *parent)
    : QObject(parent)
    , m_secretSeconds(secretSeconds)
{
    std::array<quint32, 8> salt{};
    QRandomGenerator::system()->fillRange(salt.data(), salt.size());
    m_salt = QByteArray(reinterpret_cast<const char *>(salt.data()), sizeof salt);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SystemDesktop::clearSecret);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SystemDesktop::clearSecret);
}

SystemDesktop::~SystemDesktop()
{
    if (qApp)
        clearSecret();
}

bool SystemDesktop::openUrl(const QUrl &url)
{
    return QDesktopServices::openUrl(url);
}

void SystemDesktop::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void SystemDesktop::copySecret(const QString &secret)
{
    auto *data = new QMimeData;
    data->setText(secret);
    // What clipboard managers look for: KDE and others, macOS, Windows.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    data->setData(QStringLiteral("application/x-nspasteboard-concealed-type"), secret.toUtf8());
    data->setData(QStringLiteral("ExcludeClipboardContentFromMonitorProcessing"), QByteArrayLiteral("1"));
    m_secretDigest = digest(secret);
    QGuiApplication::clipboard()->setMimeData(data, QClipboard::Clipboard);
    m_timer.start(std::chrono::seconds(m_secretSeconds));
}

QDateTime SystemDesktop::now() const
{
    return QDateTime::currentDateTimeUtc();
}

void SystemDesktop::clearSecret()
{
    m_timer.stop();
    if (m_secretDigest.isEmpty())
        return;
    clearIfOurs(QClipboard::Clipboard);
    if (QGuiApplication::clipboard()->supportsSelection())
        clearIfOurs(QClipboard::Selection);
    m_secretDigest.clear();
}

void SystemDesktop::clearIfOurs(QClipboard::Mode mode)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    const QString text = clipboard->text(mode);
    if (!text.isEmpty() && digest(text) == m_secretDigest)
        clipboard->clear(mode);
}

QByteArray SystemDesktop::digest(const QString &text) const
{
    return QCryptographicHash::hash(m_salt + text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace vzaps
