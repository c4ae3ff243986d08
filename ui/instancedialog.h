// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"
#include "ui/operationdialog.h"

namespace vzaps {

class InstanceForm;

//! "New instance" or "Edit instance". Stays open until the outcome is known or the user closes it; nothing typed is
//! lost on an error.
class InstanceDialog final : public OperationDialog {
    Q_OBJECT

public:
    //! A new instance. If account goes away, the dialog closes.
    explicit InstanceDialog(ActiveAccount &account, QWidget *parent = nullptr);
    //! Edits an existing one: sends only what changed.
    InstanceDialog(ActiveAccount &account, const Instance &instance, QWidget *parent = nullptr);
    ~InstanceDialog() override;

Q_SIGNALS:
    //! Created or changed, as the server answered or as it was read afterwards.
    void succeeded(const vzaps::Instance &instance);

protected:
    void confirmed() override;
    using OperationDialog::done;
    void done(const OperationRecord &record) override;
    void setEditable(bool editable) override;
    void refused(const ApiError &error) override;
    [[nodiscard]] QString secondTryText() const override;
    void reject() override;

private:
    void build(const QStringList &events);
    void review();
    [[nodiscard]] bool isNew() const { return m_instance.id.isEmpty(); }

    Instance m_instance; //!< as it was when the dialog opened; empty for a new one
    InstanceForm *m_form = nullptr;
    bool m_askedToDiscard = false;
};

} // namespace vzaps
