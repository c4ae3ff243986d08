// SPDX-License-Identifier: MIT
#pragma once

#include "api/apicall.h"
#include "api/instance.h"
#include "api/transport.h"

namespace vzaps {

class RequestRunner;

//! The resource /instances. Every call belongs to the parent it is given.
class InstancesApi final {
public:
    explicit InstancesApi(RequestRunner &runner)
        : m_runner(runner)
    {
    }

    //! PUT /instances/create. Not idempotent: never repeated. The key, if given, tells a server that knows
    //! such keys that a later request is the same operation; it is not relied upon.
    [[nodiscard]] Call<Instance> *create(const InstanceDraft &draft, QObject *parent,
                                         const QByteArray &idempotencyKey = {});
    //! POST /instances/list, a read.
    [[nodiscard]] Call<InstancePage> *list(const ListQuery &query, QObject *parent);
    //! The same, with the answer as it came, for whoever decodes big pages elsewhere.
    [[nodiscard]] Call<WireAnswer> *listUndecoded(const ListQuery &query, QObject *parent);
    //! What to say of such an answer that could not be decoded; why is technical.
    [[nodiscard]] ApiError badList(const WireAnswer &answer, const QString &why) const;
    //! POST /instances/get, a read.
    [[nodiscard]] Call<Instance> *get(const QString &id, QObject *parent);
    //! PATCH /instances/{id} with only what changed. The answer may be empty: then the id alone is set.
    [[nodiscard]] Call<Instance> *update(const QString &id, const InstanceChanges &changes,
                                         const QString &instanceToken, QObject *parent);
    //! POST /instances/{id}/restart without a body.
    [[nodiscard]] Call<ActionAnswer> *restart(const QString &id, const QString &instanceToken,
                                              QObject *parent);
    //! DELETE /instances/{id} without a body; 204, or any complete 2xx.
    [[nodiscard]] Call<Nothing> *remove(const QString &id, const QString &instanceToken, QObject *parent);

private:
    RequestRunner &m_runner;
};

} // namespace vzaps
