// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/accountprofile.h"
#include "accounts/credentials.h"

#include <QWidget>

class QLineEdit;

namespace vzaps {

class FieldNote;
class SecretEdit;

//! The fields of an account: name, credentials, server address, each with its own note.
class ConnectForm final : public QWidget {
    Q_OBJECT

public:
    explicit ConnectForm(QWidget *parent = nullptr);

    void setServerAddress(const QUrl &address);
    //! Name and address of an account that exists; they can't be changed here.
    void setExisting(const AccountProfile &profile);

    //! Checks the fields, says what is wrong under them and focuses the first wrong one. True if nothing is.
    bool check();
    //! What the server or the account list says about the credentials; focuses the field.
    void showCredentialsError(const QString &sentence);
    void setReadOnly(bool readOnly);
    //! Whether anything was typed that is not what the form began with.
    [[nodiscard]] bool isChanged() const;

    [[nodiscard]] QString name() const;
    [[nodiscard]] Credentials credentials() const;
    //! The address as it is to be used; empty if it is wrong.
    [[nodiscard]] QUrl serverAddress() const;

private:
    void build();
    void onAddressTyped();
    void focusFirstError();

    QLineEdit *m_name;
    QLineEdit *m_token;
    SecretEdit *m_secret;
    QLineEdit *m_address;
    FieldNote *m_nameNote = nullptr;
    FieldNote *m_tokenNote = nullptr;
    FieldNote *m_secretNote = nullptr;
    FieldNote *m_addressNote = nullptr;
    QString m_startAddress;
    bool m_existing = false;
};

} // namespace vzaps
