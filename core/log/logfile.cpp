// SPDX-License-Identifier: MIT
#include "log/logfile.h"

namespace vzaps {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace

LogFile::LogFile(const QString &path, qint64 largestBytes, int olderFiles)
    : m_file(path)
    , m_largestBytes(largestBytes)
    , m_olderFiles(olderFiles)
{
}

void LogFile::write(const QString &line)
{
    const QMutexLocker lock(&m_mutex);
    QString oneLine = line;
    oneLine.replace(u'\n', QLatin1String("\\n")).replace(u'\r', QLatin1String("\\r"));
    const QByteArray bytes = oneLine.toUtf8() + '\n';
    if (!ensureOpen())
        return;
    if (m_file.size() > 0 && m_file.size() + bytes.size() > m_largestBytes) {
        rotate();
        if (!ensureOpen())
            return;
    }
    m_file.write(bytes);
}

QStringList LogFile::lastLines(int most) const
{
    const QMutexLocker lock(&m_mutex);
    QStringList lines = linesOf(m_file.fileName());
    if (lines.size() < most)
        lines = linesOf(olderPath(1)) + lines;
    return lines.mid(std::max<qsizetype>(0, lines.size() - most));
}

bool LogFile::ensureOpen()
{
    if (m_file.isOpen())
        return true;
    const auto how = QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered;
    if (!m_file.open(how, ownerOnly))
        return false;
    // The permissions above count for a new file alone.
    m_file.setPermissions(ownerOnly);
    return true;
}

void LogFile::rotate()
{
    m_file.close();
    QFile::remove(olderPath(m_olderFiles));
    for (int age = m_olderFiles - 1; age >= 1; --age)
        QFile::rename(olderPath(age), olderPath(age + 1));
    if (m_olderFiles < 1 || !QFile::rename(m_file.fileName(), olderPath(1)))
        QFile::remove(m_file.fileName());
}

QString LogFile::olderPath(int age) const
{
    return QStringLiteral("%1.%2").arg(m_file.fileName()).arg(age);
}

} // namespace vzaps
