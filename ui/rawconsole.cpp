// SPDX-License-Identifier: MIT
#include "ui/rawconsole.h"

#include "api/apiclient.h"
#include "fleet/activeaccount.h"
#include "operations/operationrunner.h"
#include "ui/desktop.h"
#include "ui/dialogheader.h"
#include "ui/fieldmessage.h"
#include "ui/messagestrip.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace vzaps {

class RawConsolePrivate {
public:
    RawConsolePrivate(RawConsole &console, ActiveAccount &activeAccount, Desktop &usedDesktop)
        : q(console)
        , account(&activeAccount)
        , desktop(usedDesktop)
    {
    }

    void build();
    void buildForm(QFormLayout &form);
    [[nodiscard]] RawRequest typed() const;
    void send();
    void read(const RawRequest &request);
    void askFirst(const RawRequest &request);
    void change(const RawRequest &request);
    void follow(const QUuid &id);
    void show(const RawAnswer &answer);
    void setBusy(bool busy);

    RawConsole &q;
    QPointer<ActiveAccount> account;
    Desktop &desktop;
    QComboBox *verb = nullptr;
    QLineEdit *path = nullptr;
    FieldMessage *problem = nullptr;
    QPlainTextEdit *body = nullptr;
    QLineEdit *token = nullptr;
    MessageStrip *strip = nullptr;
    PlainLabel *status = nullptr;
    QPlainTextEdit *answer = nullptr;
    QPushButton *sendButton = nullptr;
    QUuid operation;
};

void RawConsolePrivate::buildForm(QFormLayout &form)
{
    verb = new QComboBox(&q);
    verb->setObjectName(QStringLiteral("methodComboBox"));
    verb->setAccessibleName(RawConsole::tr("Method"));
    verb->addItems({QStringLiteral("GET"), QStringLiteral("POST"), QStringLiteral("PUT"), QStringLiteral("PATCH"),
                    QStringLiteral("DELETE")});
    path = new QLineEdit(&q);
    path->setObjectName(QStringLiteral("pathLineEdit"));
    path->setAccessibleName(RawConsole::tr("Path"));
    path->setPlaceholderText(QStringLiteral("/instances/list"));
    problem = new FieldMessage(path, &q);
    body = new QPlainTextEdit(&q);
    body->setObjectName(QStringLiteral("bodyPlainTextEdit"));
    body->setAccessibleName(RawConsole::tr("Body"));
    body->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    body->setTabChangesFocus(true);
    body->setMaximumHeight(110);
    token = new QLineEdit(&q);
    token->setObjectName(QStringLiteral("instanceTokenLineEdit"));
    token->setAccessibleName(RawConsole::tr("Instance token"));
    token->setEchoMode(QLineEdit::Password);
    token->setPlaceholderText(RawConsole::tr("optional"));
    form.addRow(RawConsole::tr("&Method:"), verb);
    form.addRow(RawConsole::tr("&Path:"), path);
    form.addRow(QString(), problem);
    form.addRow(RawConsole::tr("&Body (JSON):"), body);
    form.addRow(RawConsole::tr("Instance &token:"), token);
}

void RawConsolePrivate::build()
{
    q.setObjectName(QStringLiteral("rawConsoleDialog"));
    q.setWindowTitle(RawConsole::tr("Request console"));
    q.resize(680, 620);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    buildForm(*form);
    strip = new MessageStrip(&q);
    status = new PlainLabel(RawConsole::tr("The answer appears here."), &q);
    status->setObjectName(QStringLiteral("answerStatusLabel"));
    status->setWordWrap(true);
    answer = new QPlainTextEdit(&q);
    answer->setObjectName(QStringLiteral("answerPlainTextEdit"));
    answer->setAccessibleName(RawConsole::tr("Answer"));
    answer->setReadOnly(true);
    answer->setFont(body->font());

    auto *buttons = new QDialogButtonBox(&q);
    sendButton = buttons->addButton(RawConsole::tr("&Send"), QDialogButtonBox::ActionRole);
    sendButton->setObjectName(QStringLiteral("sendPushButton"));
    QPushButton *copy = buttons->addButton(RawConsole::tr("&Copy answer"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyAnswerPushButton"));
    QPushButton *close = buttons->addButton(RawConsole::tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("closePushButton"));
    for (QPushButton *button : {sendButton, copy, close})
        button->setAutoDefault(false);

    auto *layout = new QVBoxLayout(&q);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(new DialogHeader(account->profile(), &q));
    layout->addLayout(form);
    layout->addWidget(strip);
    layout->addWidget(status);
    layout->addWidget(answer, 1);
    layout->addWidget(buttons);
    QObject::connect(sendButton, &QPushButton::clicked, &q, [this] { send(); });
    QObject::connect(path, &QLineEdit::returnPressed, &q, [this] { send(); });
    QObject::connect(copy, &QPushButton::clicked, &q, [this] { desktop.copyText(answer->toPlainText()); });
    QObject::connect(close, &QPushButton::clicked, &q, &QDialog::reject);
    QObject::connect(strip, &MessageStrip::copyRequested, &q, [this](const QString &text) { desktop.copyText(text); });
    QObject::connect(account.data(), &QObject::destroyed, &q, &QDialog::reject);
    QObject::connect(&account->operations(), &OperationRunner::changed, &q, [this](const QUuid &id) { follow(id); });
    path->setFocus();
}

RawRequest RawConsolePrivate::typed() const
{
    return {verb->currentText(), path->text().trimmed(), body->toPlainText().toUtf8(), token->text().trimmed()};
}

void RawConsolePrivate::send()
{
    const RawRequest request = typed();
    strip->clear();
    problem->setError(problemOf(request));
    if (problem->hasError() || !account || !sendButton->isEnabled())
        return;
    if (effectOf(request) == Effect::Reads)
        read(request);
    else
        askFirst(request);
}

void RawConsolePrivate::read(const RawRequest &request)
{
    setBusy(true);
    account->client().raw(request, &q)->onFinished(&q, [this](const Result<RawAnswer> &result) {
        setBusy(false);
        if (result)
            show(*result);
        else
            strip->show(result.error());
    });
}

void RawConsolePrivate::askFirst(const RawRequest &request)
{
    strip->show(Meaning::Attention,
                RawConsole::tr("This may change something or cost money: %1 %2, as account \"%3\". It is sent once.")
                    .arg(request.verb, displayText(request.path, 120), displayText(account->profile().name, 80)));
    strip->addButton(RawConsole::tr("Send it"), QStringLiteral("sendAnywayPushButton"), [this, request] {
        strip->clear();
        change(request);
    });
    strip->addButton(RawConsole::tr("Do not send"), QStringLiteral("doNotSendPushButton"), [this] { strip->clear(); })
        ->setFocus();
}

void RawConsolePrivate::change(const RawRequest &raw)
{
    if (!account)
        return;
    OperationRequest request;
    request.operation = Operation::RawChange;
    request.instanceName = raw.verb + QLatin1Char(' ') + raw.path.section(u'?', 0, 0);
    request.raw = raw;
    const auto id = account->operations().approve(request);
    if (!id) {
        strip->show(Meaning::Attention, id.error());
        return;
    }
    operation = *id;
    setBusy(true);
}

void RawConsolePrivate::follow(const QUuid &id)
{
    if (id != operation || operation.isNull() || !account)
        return;
    const auto record = account->operations().find(id);
    if (!record || !record->isSettled())
        return;
    operation = {};
    setBusy(false);
    if (record->raw)
        show(*record->raw);
    if (record->outcome != Outcome::Done && !record->raw)
        strip->show(record->outcome == Outcome::Unknown ? Meaning::Attention : Meaning::Bad, describe(*record));
}

void RawConsolePrivate::show(const RawAnswer &shown)
{
    status->setText(RawConsole::tr("%1 %2 in %3 ms, request id %4",
                                   "status code, reason, milliseconds, request id of an answer")
                        .arg(QString::number(shown.httpStatus), displayText(shown.reason, 60),
                             QString::number(shown.milliseconds), displayText(shown.requestId, 60)));
    answer->setPlainText(readableBody(shown));
}

void RawConsolePrivate::setBusy(bool busy)
{
    sendButton->setEnabled(!busy);
    sendButton->setText(busy ? RawConsole::tr("Sending\u2026") : RawConsole::tr("&Send"));
}

RawConsole::RawConsole(ActiveAccount &account, Desktop &desktop, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<RawConsolePrivate>(*this, account, desktop))
{
    d->build();
}

RawConsole::~RawConsole() = default;

} // namespace vzaps
