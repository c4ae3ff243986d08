// SPDX-License-Identifier: MIT
#pragma once

#include "settings/preferences.h"

#include <QObject>
#include <QStringList>

#include <tl/expected.hpp>

namespace vzaps {

//! Why the preferences were not saved.
struct PreferencesError {
    QString sentence; //!< for the user, translated
    QString technical;
};

//! The preferences in use, kept in "preferences.json" in the data folder, for its owner alone (0600). A file
//! that can't be understood is kept beside it and said in notices(), never thrown away.
class PreferencesStore final : public QObject {
    Q_OBJECT

public:
    explicit PreferencesStore(const QString &dataDir, QObject *parent = nullptr);

    //! Reads the file; to be called once, before anything else. No file: the defaults.
    void load();

    [[nodiscard]] const Preferences &current() const { return m_current; }
    //! Sentences for the user about the last load(), translated.
    [[nodiscard]] const QStringList &notices() const { return m_notices; }
    [[nodiscard]] QString filePath() const;
    [[nodiscard]] QString dataDir() const { return m_dataDir; }

    //! Takes them over for this session in any case; an error says that they will not be there at the next
    //! start.
    tl::expected<void, PreferencesError> save(const Preferences &preferences);

Q_SIGNALS:
    //! current() is another one than before.
    void changed(const vzaps::Preferences &before);

private:
    void putAside();

    QString m_dataDir;
    Preferences m_current;
    QByteArray m_content; //!< the file as it was read or written
    QStringList m_notices;
    bool m_readOnly = false; //!< the file is there and could not be read: it must not be replaced
};

} // namespace vzaps
