// SPDX-License-Identifier: MIT
#pragma once

#include "api/apicall.h"
#include "api/rawrequest.h"
#include "ui/typedtext.h"

#include <QDialog>
#include <QPointer>
#include <QUuid>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSplitter;

namespace vzaps {

class ActiveAccount;
class BusyButton;
class Desktop;
class DiscardQuestion;
class FieldNote;
class MessageStrip;
class PlainLabel;
class SecretEdit;
class SignLabel;
struct OperationRecord;

//! "Request console": sends a request typed by the user with the account's credentials and shows the answer.
//! A request that changes something asks first and goes through the operations like every other.
class RawConsole final : public QDialog, public TypedText {
    Q_OBJECT

public:
    //! desktop must outlive the dialog; if account goes away, the dialog closes. draft is in the fields.
    RawConsole(ActiveAccount &account, Desktop &desktop, const RawRequest &draft, QWidget *parent = nullptr);
    ~RawConsole() override;

    //! What is typed. May hold secrets.
    [[nodiscard]] RawRequest request() const;

    //! Gives up waiting, or closes. Whoever made it can keep what was typed.
    void reject() override;
    //! What was answered may be lost: the activity tells of it.
    [[nodiscard]] bool hasTypedText() const override;
    void askToDiscard(const std::function<void()> &then) override;

private:
    void build();
    QWidget *buildRequest();
    QWidget *buildAnswer();
    void connectParts();
    void submit();
    void read(const RawRequest &request);
    void ask(const RawRequest &request);
    void change(const RawRequest &request);
    void onOperationChanged(QUuid id);
    void showRecord(const OperationRecord &record);
    void showAnswer(const RawAnswer &answer);
    void showError(const ApiError &error);
    void setRunning(bool running);

    QPointer<ActiveAccount> m_account;
    Desktop &m_desktop;
    QComboBox *m_verb;
    QLineEdit *m_path;
    SecretEdit *m_token;
    QPlainTextEdit *m_body;
    FieldNote *m_pathNote = nullptr;
    MessageStrip *m_strip;
    DiscardQuestion *m_discard;
    BusyButton *m_send;
    SignLabel *m_sign;
    PlainLabel *m_status;
    QPlainTextEdit *m_answer;
    BusyButton *m_copy;
    QPushButton *m_close;
    QPointer<ApiCall> m_call;
    RawRequest m_answered; //!< the one whose answer is shown
    QUuid m_operation; //!< the change under way or last made
};

} // namespace vzaps
