// SPDX-License-Identifier: MIT
#pragma once

#include "fleet/fleetfilter.h"

#include <QStringList>

class QSettings;

namespace vzaps {

//! Filters that the user gave names, kept in the settings.
class SavedViews final {
public:
    //! settings must outlive this.
    explicit SavedViews(QSettings &settings);

    [[nodiscard]] QStringList names() const; //!< in alphabetical order
    //! An empty filter if there is no view of this name.
    [[nodiscard]] FleetFilter filter(const QString &name) const;
    //! Replaces one of the same name.
    void save(const QString &name, const FleetFilter &filter);
    void remove(const QString &name);

private:
    [[nodiscard]] QJsonObject read() const;
    void write(const QJsonObject &views);

    QSettings &m_settings;
};

} // namespace vzaps
