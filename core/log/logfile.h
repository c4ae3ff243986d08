// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QMutex>
#include <QString>
#include <QStringList>

namespace vzaps {

//! A log on disk for its owner alone (0600) that stays small: a full file becomes ".1", that one ".2", and so
//! on; the oldest goes. Lines are written at once, so that they survive a crash. May be used from any thread.
//!
//! What is written must be redacted before.
class LogFile final {
public:
    //! largestBytes is the size at which a file is full; olderFiles how many full ones stay.
    explicit LogFile(const QString &path, qint64 largestBytes = 1 << 20, int olderFiles = 2);

    //! Appends a line. A disk that is full or gone is no reason to disturb anyone: the line is lost.
    void write(const QString &line);

    [[nodiscard]] QString path() const { return m_file.fileName(); }
    //! The latest lines, oldest first, from this file and the one before.
    [[nodiscard]] QStringList lastLines(int most) const;

private:
    [[nodiscard]] bool ensureOpen();
    void rotate();
    [[nodiscard]] QString olderPath(int age) const;

    mutable QMutex m_mutex;
    QFile m_file;
    qint64 m_largestBytes;
    int m_olderFiles;
};

} // namespace vzaps
