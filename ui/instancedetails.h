// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"
#include "api/vettedurl.h"

#include <QWidget>

namespace vzaps {

class Desktop;
class FieldGrid;
class LinkRow;
class PlainLabel;
class SecretRow;
class SignLabel;
class ValueRow;

//! Everything that is known of one instance.
class InstanceDetails final : public QWidget {
    Q_OBJECT

public:
    //! desktop must outlive this.
    explicit InstanceDetails(Desktop &desktop, QWidget *parent = nullptr);

    //! accountServer is the address of the account it belongs to. fromEarlierRun: it may be as an earlier run
    //! kept it, without its token.
    void show(const Instance &instance, const QUrl &accountServer, bool fromEarlierRun);
    //! Says anew how long ago things were, or when they will be.
    void refreshTimes();

    //! All of it in words, but for the token.
    [[nodiscard]] QString spoken() const;

Q_SIGNALS:
    void askWanted(const vzaps::VettedUrl &url);
    //! The desktop was to open an address, and did or did not.
    void openTried(bool opened);
    void tokenCopied();
    void copyIdWanted(const QString &id);

private:
    void build();
    void showState();
    void showBilling();
    void showSettings();
    void showTimes();
    [[nodiscard]] QWidget *signedLine(SignLabel *sign, PlainLabel *text);

    Desktop &m_desktop;
    Instance m_instance;
    PlainLabel *m_name;
    SignLabel *m_stateSign;
    PlainLabel *m_state;
    PlainLabel *m_odd;
    SignLabel *m_billingSign;
    PlainLabel *m_billing;
    PlainLabel *m_ends;
    PlainLabel *m_phone;
    PlainLabel *m_events;
    PlainLabel *m_rejectCalls;
    PlainLabel *m_autoRead;
    PlainLabel *m_status;
    PlainLabel *m_labels;
    PlainLabel *m_created;
    PlainLabel *m_updated;
    ValueRow *m_id;
    ValueRow *m_pushName;
    LinkRow *m_webhook;
    LinkRow *m_page;
    SecretRow *m_token;
    FieldGrid *m_grid;
};

} // namespace vzaps
