// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"
#include "api/vettedurl.h"
#include "ui/meaning.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace vzaps {

class ActiveAccount;
class BusyButton;
class Desktop;
class InstanceReader;
class MessageStrip;
class PlainLabel;
class SignLabel;
struct ApiError;

//! "Payment page": opens the vetted checkout URL in the browser, offers it again and as a link to copy, and
//! watches the instance until it is active. Never calls a payment failed: only a read of the instance counts.
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
    bool event(QEvent *event) override;

private:
    void build();
    void addLink(QVBoxLayout *layout);
    void connectParts();
    void startWatching();
    void scheduleNext();
    void readNow();
    void onBack();
    void take(const Instance &instance);
    void onReadFailed(const ApiError &error);
    void showRead(const QString &sentence);
    void showActive();
    void showState(Meaning meaning, const QString &sentence);
    void askForHost();
    void openInBrowser();

    QPointer<ActiveAccount> m_account;
    Desktop &m_desktop;
    Instance m_instance;
    Checkout m_checkout;
    VettedUrl m_url;
    Timing m_timing;
    InstanceReader *m_reader;
    SignLabel *m_sign;
    PlainLabel *m_state;
    PlainLabel *m_lastRead;
    QLineEdit *m_link;
    MessageStrip *m_strip;
    BusyButton *m_openAgain;
    BusyButton *m_copy;
    BusyButton *m_checkNow;
    QPushButton *m_close;
    QTimer m_timer;
    QElapsedTimer m_watchingSince;
    QElapsedTimer m_sinceRead;
    int m_reads = 0; //!< since the watch began
    bool m_active = false;
};

} // namespace vzaps
