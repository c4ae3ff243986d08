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
    static const QRegularExpression bearer(QStringLiteral(R"(\b(Bearer|Basic)[ \t]+[^\s",;]+)"),
                                           QRegularExpression::CaseInsensitiveOption);
    // An empty value does not take the next field for its own. What is possessive gives nothing back: else a
    // long value would run out of the matcher's stack, and nothing at all would be replaced.
    static const QRegularExpression field(
        QStringLiteral(
            R"re((["']?\b(?:x-)?%1\b["']?\s*[:=]\s*+)(?!["']?(?:x-)?%1["']?\s*[:=])("(?:[^"\\]++|\\[\s\S]?)*+"?|'[^']*+'?|[^\s,;&}]+))re")
            .arg(
                QStringLiteral("(?:client[_-]?secret|client[_-]?token|instance[_-]?token|access[_-]?token)")),
        QRegularExpression::CaseInsensitiveOption);
    // In a text with half a surrogate pair no expression finds anything.
    QString clean = text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    clean.replace(jwt, mark());
    clean.replace(stripe, mark());
    clean.replace(bearer, QStringLiteral("\\1 [redacted]"));
    clean.replace(field, QStringLiteral("\\1[redacted]"));
    return clean;
}

} // namespace vzaps
