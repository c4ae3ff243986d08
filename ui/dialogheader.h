// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/accountprofile.h"
#include "api/instance.h"

#include <QWidget>

class QVBoxLayout;

namespace vzaps {

//! The top of a dialog that changes something: what will happen, the account with its colour, and which
//! instance.
class DialogHeader final : public QWidget {
    Q_OBJECT

public:
    //! sentence says what will happen, with the names in it made fit for display.
    DialogHeader(const QString &sentence, const AccountProfile &profile, QWidget *parent = nullptr);
    //! The same for several accounts; of many only the first ones are named, the others counted.
    DialogHeader(const QString &sentence, const QList<AccountProfile> &profiles, QWidget *parent = nullptr);

    //! A line with the instance's state, billing and id; takes the place of the one before.
    void setInstance(const Instance &instance);

private:
    void addSentence(const QString &sentence);
    void addAccount(const AccountProfile &profile);

    QVBoxLayout *m_layout;
    QWidget *m_instance = nullptr;
};

} // namespace vzaps
