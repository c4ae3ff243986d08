// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <memory>

namespace vzaps {

class ActiveAccount;
class Desktop;

//! "Activity": the operations in flight and settled, each with time, outcome, what was read to settle it, and
//! "Check again". An unknown outcome is never shown as failed or done.
class ActivityPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ActivityPanel(Desktop &desktop, QWidget *parent = nullptr);
    ~ActivityPanel() override;

    //! Shows the operations of this account; nullptr: none.
    void setAccount(ActiveAccount *account);

Q_SIGNALS:
    //! How many operations are in flight, and how many settled as unknown, changed.
    void countsChanged(int inFlight, int unknown);
    //! The user wants the payment page of this instance again.
    void paymentPageWanted(const QString &instanceId);

private:
    std::unique_ptr<class ActivityPanelPrivate> d;
};

} // namespace vzaps
