// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"
#include "api/vettedurl.h"

#include <QUrl>
#include <QWidget>

class QScrollArea;
class QStackedLayout;

namespace vzaps {

class Desktop;
class InstanceDetails;
class MessageStrip;
class PlainLabel;

//! The details of what is selected: one instance wholly, several as counts, nothing as a hint.
class DetailsPanel final : public QWidget {
    Q_OBJECT

public:
    //! desktop must outlive this.
    explicit DetailsPanel(Desktop &desktop, QWidget *parent = nullptr);

    void setAccountServer(const QUrl &address) { m_accountServer = address; }

    //! hint: whether there is something to select.
    void showNothing(bool hint);
    //! fromEarlierRun: it may be as an earlier run kept it, without its token.
    void showInstance(const Instance &instance, bool fromEarlierRun);
    //! How many instances are selected, and how many of them are in each state.
    void showSummary(const QList<ConnectionState> &states);

    //! Says anew how long ago things were, or when they will be.
    void refreshTimes();

    //! Gives the keyboard to the details.
    void takeFocus();

Q_SIGNALS:
    void tokenCopied();
    void copyIdWanted(const QString &id);

private:
    void ask(const VettedUrl &url);
    void onOpenTried(bool opened);

    Desktop &m_desktop;
    QUrl m_accountServer;
    QString m_shownId;
    MessageStrip *m_strip;
    QStackedLayout *m_pages;
    QScrollArea *m_scroll;
    InstanceDetails *m_details;
    PlainLabel *m_summary;
};

} // namespace vzaps
