// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QScrollArea;

namespace vzaps {

class FieldNote;

//! The fields of an instance that can be set: name, webhook, events and switches, each with its own note.
class InstanceForm final : public QWidget {
    Q_OBJECT

public:
    explicit InstanceForm(QWidget *parent = nullptr);

    //! Fills the fields from an instance. Events this program does not know are kept as further check boxes.
    void setInstance(const Instance &instance);
    //! What the fields hold. A text that was not touched is given back exactly as it came.
    [[nodiscard]] InstanceDraft draft() const;

    //! Checks the fields, says what is wrong under them and focuses the first wrong one. True if nothing is.
    bool check();
    //! Shows what the server said about fields (folded wire names), and focuses the first of them.
    void showErrors(const QHash<QString, QString> &byField);
    //! Says something about the name that does not keep it from being used; empty: nothing.
    void setNameHint(const QString &sentence);
    //! Fields stay readable, but can't be changed.
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

private:
    void build();
    void addEvent(const QString &name);
    void fitEvents();
    void addSwitch(QGridLayout *grid, QCheckBox *box, FieldNote *&note);
    void focusFirstError();
    void clearErrors();

    QLineEdit *m_name;
    QLineEdit *m_webhook;
    QScrollArea *m_eventsArea;
    QWidget *m_eventsBox;
    QGridLayout *m_eventsGrid = nullptr;
    QCheckBox *m_rejectCalls;
    QCheckBox *m_autoRead;
    FieldNote *m_nameNote = nullptr;
    FieldNote *m_webhookNote = nullptr;
    FieldNote *m_eventsNote = nullptr;
    FieldNote *m_rejectCallsNote = nullptr;
    FieldNote *m_autoReadNote = nullptr;
    QList<QCheckBox *> m_events;
    InstanceDraft m_before;
    QString m_shownName; //!< what the field made of the name before
    QString m_shownWebhook;
};

} // namespace vzaps
