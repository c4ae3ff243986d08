// SPDX-License-Identifier: MIT
#pragma once

#include "api/operation.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace vzaps::test {

//! An instance as the server has it.
struct ModelInstance {
    QString id;
    QString name;
    QString webhook;
    bool active = false; //!< paid; else on trial
    bool ending = false; //!< an end is scheduled
    QDateTime createdAt;
};

//! Something the server really did.
struct ModelEffect {
    Operation operation = Operation::RestartInstance;
    QString key; //!< the name for create, else the id
    QString instanceId;
    QByteArray requestId; //!< X-Request-Id of the request that caused it
    int sequence = 0; //!< position in the log, from 1
    bool exists = true; //!< whether the instance is there afterwards
    ModelInstance after;
};

//! The account as the server has it: instances, and a true log of everything that was done to them. Knows
//! nothing of HTTP or faults. Not thread-safe.
class AccountModel final {
public:
    struct Answer {
        int status = 200;
        QByteArray body;
    };

    //! New ids start with this.
    void setPrefix(const QString &prefix) { m_prefix = prefix; }
    //! Whether subscribe charges at once (else it answers with a payment page).
    void setCardOnFile(bool on) { m_cardOnFile = on; }
    //! How many lists a new instance is missing from, as on a server whose copies lag behind.
    void setListLag(int lists) { m_listLag = lists; }
    //! Puts an instance there; part of the start, not an effect.
    void add(const ModelInstance &instance);

    //! Carries out a request and gives the answer a healthy server gives.
    Answer handle(Operation operation, const QString &id, const QJsonObject &body,
                  const QByteArray &requestId);

    [[nodiscard]] const QList<ModelEffect> &effects() const { return m_effects; }
    [[nodiscard]] const QList<ModelInstance> &initial() const { return m_initial; }
    [[nodiscard]] const QList<ModelInstance> &instances() const { return m_instances; }

private:
    [[nodiscard]] ModelInstance *find(const QString &id);
    Answer create(const QJsonObject &body, const QByteArray &requestId);
    Answer list(const QJsonObject &body);
    Answer change(Operation operation, ModelInstance &instance, const QJsonObject &body,
                  const QByteArray &requestId);
    void log(Operation operation, const QString &key, const ModelInstance &after, bool exists,
             const QByteArray &requestId);

    QList<ModelInstance> m_initial;
    QList<ModelInstance> m_instances;
    QList<ModelEffect> m_effects;
    QHash<QString, int> m_hidden; // id -> lists it is still missing from
    QString m_prefix = QStringLiteral("VZ");
    bool m_cardOnFile = true;
    int m_listLag = 0;
    int m_created = 0;
};

} // namespace vzaps::test
