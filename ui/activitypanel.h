// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QTimer>
#include <QUuid>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace vzaps {

class ActiveAccount;
class ActivityModel;
class Desktop;
class PlainLabel;
struct OperationRecord;

//! "Activity": the operations in flight and settled, each with time, outcome, what was read to settle it, and
//! "Check again". An unknown outcome is never shown as failed or done.
class ActivityPanel final : public QWidget {
    Q_OBJECT

public:
    //! desktop must outlive the panel.
    explicit ActivityPanel(Desktop &desktop, QWidget *parent = nullptr);
    ~ActivityPanel() override;

    //! Shows the operations of this account; nullptr: none.
    void setAccount(ActiveAccount *account);
    //! No focus proxy: it would bring Tab back from the last field to the first.
    void takeFocus();

Q_SIGNALS:
    //! How many operations are in flight, and how many settled as unknown, changed.
    void countsChanged(int inFlight, int unknown);
    //! An operation had its effect, in a sentence. The others are announced here; what went well is for all.
    void succeeded(const QString &sentence);
    //! The user wants the payment page of this instance again.
    void paymentPageWanted(const QString &instanceId);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *buildSelected();
    void connectParts();
    void onRecordChanged(const OperationRecord &record);
    void onRowsChanged();
    void showSelected();
    void showDetails(bool wanted);
    void tellCounts();
    void tell(const OperationRecord &record);
    [[nodiscard]] QUuid selectedId() const;
    [[nodiscard]] const OperationRecord *selected() const;

    Desktop &m_desktop;
    QPointer<ActiveAccount> m_account;
    ActivityModel *m_model;
    QStackedLayout *m_pages;
    PlainLabel *m_empty;
    QTableView *m_table;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_checkAgain;
    QPushButton *m_paymentPage;
    QPushButton *m_dismiss;
    QPushButton *m_details;
    QPushButton *m_copy;
    QPlainTextEdit *m_technical;
    QTimer m_ticker;
    int m_inFlight = 0;
    int m_unknown = 0;
};

} // namespace vzaps
