// SPDX-License-Identifier: MIT
#include "settings/preferencesstore.h"

#include "files/privatefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

Q_LOGGING_CATEGORY(log, "vzaps.settings")

constexpr qint64 largestFile = 1 << 20;

} // namespace

PreferencesStore::PreferencesStore(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_dataDir(dataDir)
{
}

QString PreferencesStore::filePath() const
{
    return QDir(m_dataDir).filePath(u"preferences.json"_s);
}

void PreferencesStore::load()
{
    m_notices.clear();
    m_readOnly = false;
    const auto content = readFile(filePath(), largestFile);
    if (content) {
        Preferences read;
        if (!fromJson(*content, read)) {
            putAside();
            return;
        }
        m_content = *content;
        m_current = read;
        return;
    }
    switch (content.error().kind) {
    case FileError::Kind::Missing:
        return;
    case FileError::Kind::TooLarge:
        putAside();
        return;
    case FileError::Kind::Unreadable:
        break;
    }
    qCWarning(log).noquote() << content.error().technical;
    m_readOnly = true;
    m_notices.append(tr("The preferences could not be read, so the defaults are in use. Check the file %1.")
                         .arg(QDir::toNativeSeparators(filePath())));
}

void PreferencesStore::putAside()
{
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'hhmmsszzz'Z'"_s);
    const QString aside = filePath() + ".corrupt-"_L1 + time;
    if (QFile::rename(filePath(), aside)) {
        m_notices.append(tr("The preferences were damaged, so the defaults are in use. The damaged file is "
                            "kept as %1.")
                             .arg(QDir::toNativeSeparators(aside)));
        return;
    }
    m_readOnly = true;
    m_notices.append(tr("The preferences are damaged and could not be put aside, so the defaults are in use "
                        "and changes are not saved. Move the file %1 away.")
                         .arg(QDir::toNativeSeparators(filePath())));
}

tl::expected<void, PreferencesError> PreferencesStore::save(const Preferences &preferences)
{
    tl::expected<void, PreferencesError> result;
    const QByteArray content = toJson(preferences, m_content);
    const auto written = m_readOnly ? tl::expected<void, QString>(tl::unexpected(u"not to be replaced"_s))
                                    : writePrivateFile(filePath(), content);
    if (written)
        m_content = content;
    else
        result = tl::unexpected(PreferencesError{tr("The preferences are in use now, but could not be saved "
                                                    "for the next start. Check the folder %1.")
                                                     .arg(QDir::toNativeSeparators(m_dataDir)),
                                                 written.error()});
    const Preferences before = std::exchange(m_current, preferences);
    if (before != m_current)
        Q_EMIT changed(before);
    return result;
}

} // namespace vzaps
