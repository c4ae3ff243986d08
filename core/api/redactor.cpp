// SPDX-License-Identifier: MIT
#include "api/redactor.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace vzaps {

namespace {

constexpr int shortestSecret = 6;
constexpr int mostSecrets = 256;

QString mark()
{
    return QStringLiteral("[redacted]");
}

} // namespace

void Redactor::addSecret(const QByteArray &secret)
{
    if (secret.size() < shortestSecret)
        return;
    const QMutexLocker lock(&m_mutex);
    m_secrets.removeOne(secret);
    m_secrets.append(secret);
    if (m_secrets.size() > mostSecrets)
        m_secrets.removeFirst();
}

void Redactor::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_secrets.clear();
}

QString Redactor::redacted(const QString &text) const
{
    // The longest first, so that a secret inside another one does not leave the rest behind.
    QMutexLocker lock(&m_mutex);
    QList<QByteArray> longestFirst = m_secrets;
    lock.unlock();
    std::sort(longestFirst.begin(), longestFirst.end(),
              [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
    QString clean = text;
    for (const QByteArray &secret : std::as_const(longestFirst)) {
        const QString plain = QString::fromUtf8(secret);
        clean.replace(plain, mark());
        clean.replace(QString::fromLatin1(QUrl::toPercentEncoding(plain)), mark(), Qt::CaseInsensitive);
        QString escaped = plain;
        escaped.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
        clean.replace(escaped, mark());
        escaped.replace(u'/', QLatin1String("\\/"));
        clean.replace(escaped, mark());
    }
    return redactedByShape(clean);
}

QString redactedByShape(const QString &text)
{
    static const QRegularExpression jwt(QStringLiteral(R"(eyJ[\w-]*\.[\w-]*(\.[\w-]*)?)"));
    static const QRegularExpression stripe(QStringLiteral(R"(\b(cs|sk|pk|rk)_(live|test)_\w+)"));
    static const QRegularExpression bearer(QStringLiteral(R"(\b(Bearer|Basic)\s+[^\s",;]+)"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression field(
        QStringLiteral(
            R"re((["']?\b(?:x-)?(?:client[_-]?secret|client[_-]?token|instance[_-]?token|access[_-]?token)\b["']?\s*[:=]\s*)("(?:[^"\\]|\\.)*"?|'[^']*'?|[^\s,;&}]+))re"),
        QRegularExpression::CaseInsensitiveOption);
    QString clean = text;
    clean.replace(jwt, mark());
    clean.replace(stripe, mark());
    clean.replace(bearer, QStringLiteral("\\1 [redacted]"));
    clean.replace(field, QStringLiteral("\\1[redacted]"));
    return clean;
}

} // namespace vzaps
