// SPDX-License-Identifier: MIT
#pragma once

#include "api/apierror.h"
#include "api/instance.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLineEdit;

namespace vzaps {

class FieldMessage;

//! The settings of an instance as fields.
class InstanceForm final : public QWidget {
    Q_OBJECT

public:
    //! events: the names offered, the documented ones and any others the instance has.
    explicit InstanceForm(const QStringList &events, QWidget *parent = nullptr);

    void setDraft(const InstanceDraft &draft);
    [[nodiscard]] InstanceDraft draft() const;

    //! Checks what can be checked here, shows what is wrong and puts the focus there.
    [[nodiscard]] bool check();
    void setNameHint(const QString &hint);
    //! Shows the server's messages beside their fields.
    void showErrors(const ApiError &error);
    void setEditable(bool editable);

Q_SIGNALS:
    void edited();

private:
    void buildFields();
    void buildEvents(const QStringList &events);
    void clearErrors();

    QFormLayout *m_layout;
    QLineEdit *m_name;
    FieldMessage *m_nameMessage;
    QLineEdit *m_webhook;
    FieldMessage *m_webhookMessage;
    QList<QCheckBox *> m_events;
    FieldMessage *m_eventsMessage = nullptr;
    QCheckBox *m_rejectCalls;
    QCheckBox *m_autoRead;
};

} // namespace vzaps
