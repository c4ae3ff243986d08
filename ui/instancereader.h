// SPDX-License-Identifier: MIT
#pragma once

#include "api/apicall.h"
#include "api/instance.h"

#include <QObject>
#include <QPointer>

namespace vzaps {

class ActiveAccount;

//! Reads one instance, one read at a time.
class InstanceReader final : public QObject {
    Q_OBJECT

public:
    //! If account goes away, nothing more is read.
    InstanceReader(ActiveAccount &account, const QString &instanceId, QObject *parent);
    ~InstanceReader() override;

    //! Starts a read unless one is under way.
    void read();
    [[nodiscard]] bool isReading() const { return m_call; }

Q_SIGNALS:
    void started();
    void succeeded(const vzaps::Instance &instance);
    void failed(const vzaps::ApiError &error);

private:
    QPointer<ActiveAccount> m_account;
    QString m_instanceId;
    QPointer<ApiCall> m_call;
};

} // namespace vzaps
