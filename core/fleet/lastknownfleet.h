// SPDX-License-Identifier: MIT
#pragma once

#include "fleet/packedinstance.h"

#include <QDateTime>
#include <QObject>
#include <QUuid>

#include <functional>
#include <vector>

namespace vzaps {

class FleetCache;
class InstanceTableModel;

//! The last known list of one account: drawn in grey until the server has answered, and kept anew after that.
class LastKnownFleet final : public QObject {
    Q_OBJECT

public:
    //! model must outlive this, and cache, if there is one; without it nothing is kept.
    LastKnownFleet(FleetCache *cache, QUuid account, InstanceTableModel &model, QObject *parent = nullptr);

    //! Puts what is kept into the model, a part at a time, until isOutdated says that there is something
    //! newer.
    void show(std::function<bool()> isOutdated);
    //! When the server gave what was shown (UTC); invalid if nothing was.
    [[nodiscard]] QDateTime answeredAt() const { return m_answeredAt; }
    //! Keeps what the model knows, as the server gave it then. Deleting this ends what is still to be
    //! written.
    void keep(const QDateTime &answeredAt);

Q_SIGNALS:
    void shown();

private:
    void takeNext();

    FleetCache *m_cache;
    QUuid m_account;
    InstanceTableModel &m_model;
    QDateTime m_answeredAt;
    std::function<bool()> m_isOutdated;
    std::vector<PackedInstance> m_read; //!< on its way into the model
    size_t m_taken = 0;
};

} // namespace vzaps
