// SPDX-License-Identifier: MIT
#include "ui/instancereader.h"

#include "api/apiclient.h"
#include "api/instancesapi.h"
#include "fleet/activeaccount.h"

namespace vzaps {

InstanceReader::InstanceReader(ActiveAccount &account, const QString &instanceId, QObject *parent)
    : QObject(parent)
    , m_account(&account)
    , m_instanceId(instanceId)
{
}

InstanceReader::~InstanceReader() = default;

void InstanceReader::read()
{
    if (m_call || !m_account)
        return;
    Call<Instance> *call = m_account->client().instances().get(m_instanceId, this);
    m_call = call;
    call->onFinished(this, [this](const Result<Instance> &result) {
        m_call = nullptr;
        if (result)
            Q_EMIT succeeded(*result);
        else
            Q_EMIT failed(result.error());
    });
    Q_EMIT started();
}

} // namespace vzaps
