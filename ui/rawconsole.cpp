// SPDX-License-Identifier: MIT
#include "ui/rawconsole.h"

#include "api/apiclient.h"
#include "fleet/activeaccount.h"
#include "operations/operationrunner.h"

#include "ui/busybutton.h"
#include "ui/combobox.h"
#include "ui/desktop.h"
#include "ui/dialogheader.h"
#include "ui/dialogparts.h"
#include "ui/discardquestion.h"
#include "ui/fieldnote.h"
#include "ui/messagestrip.h"
#include "ui/plainlabel.h"
#include "ui/secretedit.h"
#include "ui/signlabel.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr int signSize = 12;
constexpr qsizetype shownCharacters = 500'000;

Meaning meaningOfStatus(int httpStatus)
{
    if (httpStatus >= 200 && httpStatus < 300)
        return Meaning::Good;
    return httpStatus >= 500 ? Meaning::Bad : Meaning::Attention;
}

void makeCode(QPlainTextEdit *edit)
{
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setTabChangesFocus(true);
}

} // namespace

RawConsole::RawConsole(ActiveAccount &account, Desktop &desktop, const RawRequest &draft, QWidget *parent)
    : QDialog(parent)
    , m_account(&account)
    , m_desktop(desktop)
    , m_verb(new ComboBox(this))
    , m_path(new QLineEdit(this))
    , m_token(new SecretEdit(tr("Instance token"), tr("Show instance token"), tr("Hide instance token"),
                             u"instanceToken"_s, this))
    , m_body(new QPlainTextEdit(this))
    , m_strip(new MessageStrip(this))
    , m_discard(new DiscardQuestion(tr("&Keep editing"), tr("Disc&ard"), this))
    , m_send(new BusyButton(tr("&Send"), u"sendPushButton"_s, this))
    , m_sign(new SignLabel(signSize, this))
    , m_status(new PlainLabel(tr("No answer yet."), this))
    , m_answer(new QPlainTextEdit(this))
    , m_copy(new BusyButton(tr("&Copy answer"), u"copyAnswerPushButton"_s, this))
    , m_close(makeButton(tr("C&lose"), u"closePushButton"_s, this))
{
    build();
    m_verb->setCurrentText(draft.verb);
    m_path->setText(draft.path);
    m_token->edit()->setText(draft.instanceToken);
    m_body->setPlainText(QString::fromUtf8(draft.body));
    connectParts();
    connect(&account, &QObject::destroyed, this, [this] { QDialog::reject(); });
    connect(&account.operations(), &OperationRunner::changed, this, &RawConsole::onOperationChanged);
}

RawConsole::~RawConsole() = default;

void RawConsole::build()
{
    setObjectName(u"requestConsoleDialog"_s);
    setWindowTitle(tr("Request console"));
    const AccountProfile &profile = m_account->profile();
    auto *header = new DialogHeader(
        tr("Send a request with the credentials of account \"%1\".").arg(displayText(profile.name, 80)),
        profile, this);
    m_strip->setObjectName(u"consoleMessageStrip"_s);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"consoleSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(8);
    splitter->addWidget(buildRequest());
    splitter->addWidget(buildAnswer());
    splitter->setSizes({240, 300});
    m_send->setDefault(true);

    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addWidget(header);
    layout->addWidget(splitter, 1);
    layout->addLayout(makeButtonRow(m_send, m_close, {m_copy}));
    // The lowest height is the layout's: a message with its details needs more.
    setMinimumWidth(480);
    resize(QSize(760, 640).boundedTo(screen()->availableSize() * 0.9));
    m_path->setFocus();
}

QWidget *RawConsole::buildRequest()
{
    auto *request = new QWidget(this);
    for (const auto &verb : {"GET"_L1, "POST"_L1, "PUT"_L1, "PATCH"_L1, "DELETE"_L1, "HEAD"_L1})
        m_verb->addItem(verb);
    m_verb->setObjectName(u"methodComboBox"_s);
    m_path->setObjectName(u"pathLineEdit"_s);
    m_path->setPlaceholderText(u"/instances/list"_s);
    m_body->setObjectName(u"bodyPlainTextEdit"_s);
    m_body->setPlaceholderText(u"{}"_s);
    makeCode(m_body);
    for (QWidget *field : QList<QWidget *>{m_verb, m_path, m_token, m_body})
        field->setParent(request);
    m_strip->setParent(request);
    m_discard->strip()->setParent(request);

    QGridLayout *grid = makeFieldGrid();
    addField(grid, tr("&Method"), m_verb);
    m_pathNote = addField(grid, tr("&Path"), m_path);
    addField(grid, tr("Instance &token"), m_token);
    addField(grid, tr("&Body"), m_body);
    m_body->setMinimumHeight(m_body->fontMetrics().lineSpacing() * 3);
    auto *layout = new QVBoxLayout(request);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(grid, 1);
    layout->addWidget(m_strip);
    layout->addWidget(m_discard->strip());
    return request;
}

QWidget *RawConsole::buildAnswer()
{
    auto *answer = new QWidget(this);
    m_sign->setFixedWidth(signSize);
    m_sign->hide();
    m_status->setObjectName(u"answerStatusLabel"_s);
    m_status->setWordWrap(true);
    m_answer->setObjectName(u"answerPlainTextEdit"_s);
    m_answer->setAccessibleName(tr("Answer"));
    m_answer->setReadOnly(true);
    makeCode(m_answer);
    m_copy->setBlocked(tr("There is no answer yet."));
    auto *status = new QHBoxLayout;
    status->setSpacing(8);
    status->addWidget(m_sign);
    status->addWidget(m_status, 1);
    auto *layout = new QVBoxLayout(answer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(status);
    layout->addWidget(m_answer, 1);
    return answer;
}

void RawConsole::connectParts()
{
    connect(m_send, &QPushButton::clicked, this, &RawConsole::submit);
    connect(m_close, &QPushButton::clicked, this, &RawConsole::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] { m_desktop.copyText(m_answer->toPlainText()); });
    connect(m_path, &QLineEdit::textChanged, m_pathNote, &FieldNote::clear);
    connect(m_discard, &DiscardQuestion::kept, m_path, [this] { m_path->setFocus(); });
    // What was asked about is no longer what would be sent.
    const auto drop = [this] {
        m_discard->withdraw();
        if (!m_send->isBusy())
            m_strip->clear();
    };
    connect(m_path, &QLineEdit::textChanged, this, drop);
    connect(m_verb, &QComboBox::currentTextChanged, this, drop);
    connect(m_body, &QPlainTextEdit::textChanged, this, drop);
    connect(m_token->edit(), &QLineEdit::textChanged, this, drop);
}

RawRequest RawConsole::request() const
{
    return {m_verb->currentText(), m_path->text().trimmed(), m_body->toPlainText().trimmed().toUtf8(),
            m_token->secret().trimmed()};
}

void RawConsole::submit()
{
    if (!m_account || m_send->isBusy())
        return;
    const RawRequest wanted = request();
    if (const QString problem = problemOf(wanted); !problem.isEmpty()) {
        m_strip->clear();
        m_pathNote->say(Meaning::Bad, problem);
        m_path->setFocus();
        return;
    }
    m_pathNote->clear();
    if (effectOf(wanted) == Effect::Reads)
        read(wanted);
    else
        ask(wanted);
}

void RawConsole::read(const RawRequest &request)
{
    m_strip->clear();
    setRunning(true);
    Call<RawAnswer> *call = m_account->client().raw(request, this);
    m_call = call;
    call->onFinished(this, [this](const Result<RawAnswer> &result) {
        m_call = nullptr;
        setRunning(false);
        if (result)
            showAnswer(*result);
        else
            showError(result.error());
    });
}

void RawConsole::ask(const RawRequest &request)
{
    // One question at a time.
    m_discard->withdraw();
    m_strip->show(
        Meaning::Attention,
        tr("This may change something: %1 %2 as account \"%3\".")
            .arg(request.verb, displayText(request.path, 200), displayText(m_account->profile().name, 80)));
    QPushButton *keep = m_strip->addButton(tr("D&o not send"), u"doNotSendPushButton"_s, [this] {
        m_strip->clear();
        m_path->setFocus();
    });
    m_strip->addButton(tr("Send &it"), u"sendItPushButton"_s, [this, request] { change(request); });
    keep->setFocus();
}

void RawConsole::change(const RawRequest &request)
{
    m_strip->clear();
    OperationRequest approved;
    approved.operation = Operation::RawChange;
    approved.instanceName = request.verb + u' ' + request.path;
    approved.raw = request;
    m_operation = QUuid();
    if (!m_account)
        return;
    const auto id = m_account->operations().approve(approved);
    if (!id) {
        m_strip->show(Meaning::Attention, id.error());
        return;
    }
    m_operation = *id;
    setRunning(true);
    onOperationChanged(m_operation);
}

void RawConsole::onOperationChanged(QUuid id)
{
    if (id.isNull() || id != m_operation || !m_account)
        return;
    if (const auto record = m_account->operations().find(id))
        showRecord(*record);
}

void RawConsole::showRecord(const OperationRecord &record)
{
    if (record.phase == OperationPhase::Sending)
        return;
    setRunning(record.phase == OperationPhase::Checking);
    if (record.raw)
        showAnswer(*record.raw);
    // An answer that is shown says by itself that it was done or refused.
    const bool told = record.raw && record.outcome != Outcome::Unknown;
    if (record.isSettled() && (told || record.outcome == Outcome::Done)) {
        m_strip->clear();
        return;
    }
    m_strip->show(record.outcome == Outcome::Rejected ? Meaning::Bad : Meaning::Attention, describe(record));
    if (record.error)
        m_strip->setDetails(technicalText(*record.error));
}

void RawConsole::showAnswer(const RawAnswer &answer)
{
    m_answered = request();
    const Meaning meaning = meaningOfStatus(answer.httpStatus);
    m_sign->setMeaning(meaning);
    m_sign->show();
    QStringList parts{tr("%1 %2", "HTTP status and its reason")
                          .arg(answer.httpStatus)
                          .arg(displayText(answer.reason, 60))
                          .trimmed(),
                      tr("%L1 ms").arg(answer.milliseconds)};
    if (!answer.requestId.isEmpty())
        parts << tr("request ID %1").arg(displayText(answer.requestId, 80));
    QString body = readableBody(answer);
    if (body.size() > shownCharacters) {
        body.truncate(shownCharacters);
        parts << tr("only the first %L1 characters are shown").arg(shownCharacters);
    }
    m_status->setText(parts.join(u" · "_s));
    m_answer->setPlainText(body);
    m_copy->setBlocked(body.isEmpty() ? tr("The answer has no body.") : QString());
}

void RawConsole::showError(const ApiError &error)
{
    if (error.kind == ErrorKind::Cancelled)
        m_strip->show(Meaning::Info, tr("You stopped waiting for the answer."));
    else
        m_strip->show(error);
}

void RawConsole::setRunning(bool running)
{
    m_send->setBusy(running ? tr("Sending…") : QString());
    m_path->setReadOnly(running);
    m_body->setReadOnly(running);
    m_verb->setEnabled(!running);
    m_token->edit()->setReadOnly(running);
}

bool RawConsole::hasTypedText() const
{
    const RawRequest typed = request();
    const bool anything = !typed.path.isEmpty() || !typed.body.isEmpty() || !typed.instanceToken.isEmpty();
    return anything && !m_send->isBusy() && typed != m_answered;
}

void RawConsole::askToDiscard(const std::function<void()> &then)
{
    m_strip->clear();
    m_discard->ask(then);
}

void RawConsole::reject()
{
    const auto record = m_account ? m_account->operations().find(m_operation) : std::nullopt;
    if (m_call)
        m_call->cancel();
    else if (record && record->phase == OperationPhase::Sending)
        m_account->operations().stopWaiting(m_operation);
    else if (m_discard->isOpen())
        m_discard->keepEditing();
    else
        QDialog::reject();
}

} // namespace vzaps
