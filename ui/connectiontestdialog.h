// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/accountmanager.h"
#include "api/connectiontest.h"

#include <QDialog>
#include <QPointer>

#include <memory>

class QGridLayout;
class QPushButton;

namespace vzaps {

class BusyButton;
class MessageStrip;
class PlainLabel;
class SignLabel;

//! What is to be tested.
struct ConnectionTarget {
    QUrl serverAddress;
    QString accountName; //!< empty: no account
    std::optional<Credentials> credentials; //!< none: nobody signs in
};

//! Whether a test can tell more about such an error.
[[nodiscard]] bool connectionTestHelps(ErrorKind kind);

//! Shows how far the way to a server leads: a line for each step, and what to do at the one that fails.
class ConnectionTestDialog final : public QDialog {
    Q_OBJECT

public:
    ConnectionTestDialog(const ConnectionTarget &target, const NetworkSettings &network,
                         const ClientOptions &options, QWidget *parent = nullptr);
    //! Tests the server of the current account, with its credentials if they are at hand, else the documented
    //! server. accounts must outlive the dialog.
    ConnectionTestDialog(AccountManager &accounts, const NetworkSettings &network,
                         const ClientOptions &options, QWidget *parent = nullptr);
    ~ConnectionTestDialog() override;

private:
    struct Row {
        SignLabel *sign;
        PlainLabel *name;
        PlainLabel *state;
        PlainLabel *sentence;
    };

    void build();
    void addRow(QGridLayout *grid, const QString &name, const QString &objectName);
    void start();
    void showSteps();
    void onFinished();

    ConnectionTarget m_target;
    NetworkSettings m_network;
    ClientOptions m_options;
    QList<Row> m_rows;
    PlainLabel *m_intro;
    MessageStrip *m_strip;
    BusyButton *m_again;
    QPushButton *m_close;
    std::unique_ptr<ConnectionTest> m_test;
};

} // namespace vzaps
