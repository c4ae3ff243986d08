// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"

#include <QDialog>

#include <memory>

namespace vzaps {

class ActiveAccount;
class Desktop;

//! "Payment page": opens the vetted checkout URL in the browser, offers it again and as a link to copy, and watches
//! the instance until it is active. Never calls a payment failed: only a read of the instance counts.
class PaymentPageDialog final : public QDialog {
    Q_OBJECT

public:
    //! Pauses between reads of the instance, and how long to go on, in milliseconds.
    struct Timing {
        QList<int> pauses{3000, 5000, 10000, 20000, 30000, 60000}; //!< the last one repeats
        int watchFor = 15 * 60 * 1000;
    };

    //! desktop must outlive the dialog; if account goes away, the dialog closes.
    PaymentPageDialog(ActiveAccount &account, Desktop &desktop, const Instance &instance,
                      const Checkout &checkout, const Timing &timing, QWidget *parent = nullptr);
    PaymentPageDialog(ActiveAccount &account, Desktop &desktop, const Instance &instance,
                      const Checkout &checkout, QWidget *parent = nullptr);
    ~PaymentPageDialog() override;

    //! Opens the page in the browser if the URL may be opened without asking; call it right after the click.
    void openPage();

Q_SIGNALS:
    //! A fresh read shows the instance active.
    void paid(const vzaps::Instance &instance);

protected:
    void changeEvent(QEvent *event) override;

private:
    friend class PaymentPageDialogPrivate;
    std::unique_ptr<class PaymentPageDialogPrivate> d;
};

} // namespace vzaps
