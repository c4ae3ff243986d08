// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace vzaps {

//! Why a file was not read.
struct FileError {
    enum class Kind {
        Missing, //!< there is no such file
        TooLarge, //!< longer than the given cap
        Unreadable, //!< it is there, but the system does not give its content
    };
    Kind kind = Kind::Unreadable;
    QString technical; //!< English, for a log and for "Details"
};

//! Creates the folder and its missing parents; those it creates are for the owner alone (0700). A folder that
//! exists keeps its permissions. The error is a technical text.
[[nodiscard]] tl::expected<void, QString> makePrivateFolder(const QString &path);

//! Replaces the file in one step: after a crash at any moment it holds the old content or the new one. It is
//! readable by its owner alone (0600) before a byte is in it. Creates missing folders as makePrivateFolder().
//! The error is a technical text; the old content is then untouched.
[[nodiscard]] tl::expected<void, QString> writePrivateFile(const QString &path, const QByteArray &content);

//! The whole content of a file of at most cap bytes.
[[nodiscard]] tl::expected<QByteArray, FileError> readFile(const QString &path, qint64 cap);

} // namespace vzaps
