// SPDX-License-Identifier: MIT
#include "files/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr QFileDevice::Permissions ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions ownerFolder = ownerFile | QFileDevice::ExeOwner;

QString about(const QString &path, const QString &what)
{
    return u"%1: %2"_s.arg(QDir::toNativeSeparators(path), what);
}

} // namespace

tl::expected<void, QString> makePrivateFolder(const QString &path)
{
    const QFileInfo folder(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (folder.isDir())
        return {};
    if (folder.exists())
        return tl::unexpected(about(path, u"is not a folder"_s));
    if (folder.isRoot())
        return tl::unexpected(about(path, u"does not exist"_s));
    if (auto parent = makePrivateFolder(folder.path()); !parent)
        return parent;
    // Somebody else may have made it in the meantime: what counts is that it is there.
    if (!QDir().mkdir(folder.filePath(), ownerFolder) && !QFileInfo(folder.filePath()).isDir())
        return tl::unexpected(about(path, u"the folder could not be created"_s));
    return {};
}

tl::expected<void, QString> writePrivateFile(const QString &path, const QByteArray &content)
{
    if (auto folder = makePrivateFolder(QFileInfo(path).absolutePath()); !folder)
        return folder;

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(about(path, file.errorString()));
    // QSaveFile's own default is 0666 minus the umask.
    if (!file.setPermissions(ownerFile))
        return tl::unexpected(about(path, file.errorString()));
    // In Qt 6.4 commit() says nothing of what a full disk refuses to take from its buffer, and replaces the
    // file with what little it took.
    if (file.write(content) != content.size() || !file.flush() || !file.commit())
        return tl::unexpected(about(path, file.errorString()));
    return {};
}

tl::expected<QByteArray, FileError> readFile(const QString &path, qint64 cap)
{
    QFile file(path);
    if (!file.exists())
        return tl::unexpected(FileError{FileError::Kind::Missing, about(path, u"no such file"_s)});
    if (QFileInfo(path).isDir())
        return tl::unexpected(FileError{FileError::Kind::Unreadable, about(path, u"is a folder"_s)});
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(FileError{FileError::Kind::Unreadable, about(path, file.errorString())});

    // Read up to one byte too many: the size that the system tells beforehand may be out of date.
    const QByteArray content = file.read(cap + 1);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(FileError{FileError::Kind::Unreadable, about(path, file.errorString())});
    if (content.size() > cap) {
        return tl::unexpected(
            FileError{FileError::Kind::TooLarge, about(path, u"longer than %1 bytes"_s.arg(cap))});
    }
    return content;
}

} // namespace vzaps
