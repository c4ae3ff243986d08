// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <memory>

namespace vzaps {

class ActiveAccount;
class Desktop;

//! "Request console": sends a request typed by the user with the account's credentials and shows the answer. A
//! request that changes something asks first and goes through the operations like every other.
class RawConsole final : public QDialog {
    Q_OBJECT

public:
    //! desktop must outlive the dialog; if account goes away, the dialog closes.
    RawConsole(ActiveAccount &account, Desktop &desktop, QWidget *parent = nullptr);
    ~RawConsole() override;

private:
    std::unique_ptr<class RawConsolePrivate> d;
};

} // namespace vzaps
