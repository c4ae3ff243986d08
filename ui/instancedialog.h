// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"
#include "operations/operationrecord.h"
#include "ui/typedtext.h"

#include <QDialog>
#include <QPointer>

#include <optional>

class QPushButton;

namespace vzaps {

class ActiveAccount;
class BusyButton;
class DiscardQuestion;
class InstanceForm;
class MessageStrip;
class OperationWatch;

//! "New instance" or "Edit instance". Stays open until the outcome is known or the user closes it; nothing
//! typed is lost on an error.
class InstanceDialog final : public QDialog, public TypedText {
    Q_OBJECT

public:
    //! A new instance. If account goes away, the dialog closes.
    explicit InstanceDialog(ActiveAccount &account, QWidget *parent = nullptr);
    //! Edits an existing one: sends only what changed.
    InstanceDialog(ActiveAccount &account, const Instance &instance, QWidget *parent = nullptr);
    ~InstanceDialog() override;

    //! Gives up waiting, or asks before what was typed is lost, or closes.
    void reject() override;
    [[nodiscard]] bool hasTypedText() const override;
    void askToDiscard(const std::function<void()> &then) override;

Q_SIGNALS:
    //! Created or changed, as the server answered or as it was read afterwards.
    void succeeded(const vzaps::Instance &instance);

private:
    InstanceDialog(QWidget *parent, ActiveAccount &account, const std::optional<Instance> &instance);
    void build();
    void submit();
    void onEdited();
    void onOpenChanged(bool open);
    void onDone(const OperationRecord &record);
    void onRefused(const OperationRecord &record);
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] OperationRequest request() const;
    [[nodiscard]] QString nameHint() const;

    QPointer<ActiveAccount> m_account;
    std::optional<Instance> m_before; //!< nullopt: a new instance
    InstanceForm *m_form;
    MessageStrip *m_strip;
    DiscardQuestion *m_discard;
    BusyButton *m_confirm;
    QPushButton *m_close;
    OperationWatch *m_watch;
};

} // namespace vzaps
