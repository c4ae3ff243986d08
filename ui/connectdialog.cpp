// SPDX-License-Identifier: MIT
#include "ui/connectdialog.h"

#include "api/apiclient.h"
#include "api/serveraddress.h"

#include "ui/busybutton.h"
#include "ui/connectform.h"
#include "ui/connectiontestdialog.h"
#include "ui/dialogheader.h"
#include "ui/dialogparts.h"
#include "ui/discardquestion.h"
#include "ui/heightfitter.h"
#include "ui/messagestrip.h"
#include "ui/plainlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr int dialogWidth = 520;

} // namespace

ConnectDialog::ConnectDialog(AccountManager &accounts, const ConnectDefaults &defaults,
                             const ClientOptions &options, QWidget *parent)
    : ConnectDialog(accounts, defaults, std::nullopt, options, parent)
{
}

ConnectDialog::ConnectDialog(AccountManager &accounts, const AccountProfile &existing,
                             const ClientOptions &options, QWidget *parent)
    : ConnectDialog(accounts, ConnectDefaults(), existing, options, parent)
{
}

ConnectDialog::ConnectDialog(AccountManager &accounts, const ConnectDefaults &defaults,
                             const std::optional<AccountProfile> &existing, const ClientOptions &options,
                             QWidget *parent)
    : QDialog(parent)
    , m_accounts(accounts)
    , m_options(options)
    , m_existing(existing)
    , m_form(new ConnectForm(this))
    , m_strip(new MessageStrip(this))
    , m_discard(new DiscardQuestion(tr("Keep editin&g"), tr("D&iscard"), this))
    , m_confirm(new BusyButton(tr("&Connect"), u"connectPushButton"_s, this))
    , m_close(makeButton(tr("C&lose"), u"closePushButton"_s, this))
{
    build(defaults);
    connect(m_confirm, &QPushButton::clicked, this, &ConnectDialog::submit);
    connect(m_close, &QPushButton::clicked, this, &ConnectDialog::reject);
    connect(m_discard, &DiscardQuestion::kept, m_form, [this] { m_form->setFocus(); });
    // "Try again" and "Keep for this session only" are about what was typed when Connect was pressed.
    const auto drop = [this] {
        m_discard->withdraw();
        if (!m_confirm->isBusy())
            m_strip->clear();
    };
    const auto edits = m_form->findChildren<QLineEdit *>();
    for (const QLineEdit *edit : edits)
        connect(edit, &QLineEdit::textChanged, this, drop);
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::build(const ConnectDefaults &defaults)
{
    setObjectName(u"connectDialog"_s);
    setWindowTitle(tr("Connect account"));
    m_strip->setObjectName(u"connectMessageStrip"_s);
    m_confirm->setDefault(true);
    QVBoxLayout *layout = makeDialogLayout(this);
    if (m_existing) {
        m_form->setExisting(*m_existing);
        layout->addWidget(new DialogHeader(
            tr("Enter the credentials of account \"%1\" again. Its server address can be changed too.")
                .arg(displayText(m_existing->name, 80)),
            *m_existing, this));
    } else {
        m_form->setServerAddress(defaults.serverAddress.isEmpty() ? defaultServerAddress()
                                                                  : defaults.serverAddress);
        layout->addWidget(
            makeText(tr("Connect a VZaps account. Its credentials are kept in the keychain of this "
                        "computer and are sent to its server alone."),
                     u"introductionLabel"_s, this));
    }
    if (!defaults.demoHint.isEmpty()) {
        auto *hint = new MessageStrip(this);
        hint->setObjectName(u"demoHintMessageStrip"_s);
        hint->show(Meaning::Info, defaults.demoHint);
        layout->addWidget(hint);
    }
    layout->addWidget(m_form);
    layout->addWidget(m_strip);
    layout->addWidget(m_discard->strip());
    layout->addLayout(makeButtonRow(m_confirm, m_close));
    resize(dialogWidth, sizeHint().height());
    setMinimumWidth(440);
    new HeightFitter(this);
    m_form->setFocus();
}

void ConnectDialog::submit()
{
    if (m_confirm->isBusy() || !m_form->check())
        return;
    m_profile = m_existing.value_or(AccountProfile());
    m_profile.name = m_form->name();
    m_profile.serverAddress = m_form->serverAddress();
    m_credentials = m_form->credentials();
    m_strip->clear();
    m_discard->withdraw();
    setRunning(tr("Connecting…"));
    m_client = std::make_unique<ApiClient>(m_profile.serverAddress, m_credentials, m_options);
    m_client->checkSignIn(m_client.get())->onFinished(this, [this](const Result<Nothing> &result) {
        // The call that tells this belongs to the client.
        m_client.release()->deleteLater();
        if (result)
            store(m_keep);
        else
            onSignInFailed(result.error());
    });
}

void ConnectDialog::onSignInFailed(const ApiError &error)
{
    setRunning({});
    if (error.kind == ErrorKind::BadCredentials) {
        m_form->showCredentialsError(userText(error));
        return;
    }
    m_strip->show(error);
    if (connectionTestHelps(error.kind))
        m_strip->addButton(tr("Test c&onnection"), u"testConnectionPushButton"_s,
                           [this] { testConnection(); });
}

void ConnectDialog::testConnection()
{
    const ConnectionTarget target{m_profile.serverAddress, m_profile.name, m_credentials};
    auto *dialog = new ConnectionTestDialog(
        target, m_options.network ? m_options.network->current() : NetworkSettings(), m_options, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConnectDialog::store(KeepWhere keep)
{
    m_strip->clear();
    setRunning(tr("Saving…"));
    if (m_existing) {
        auto *job = m_accounts.update(m_profile, m_credentials, keep, this);
        follow(job);
        job->onFinished(this, [this, keep](const AccountManager::ChangeJob::Result &result) {
            if (result)
                onStored(m_existing->id);
            else
                onNotStored(result.error(), keep);
        });
        return;
    }
    auto *job = m_accounts.add(m_profile, m_credentials, keep, this);
    follow(job);
    job->onFinished(this, [this, keep](const AccountManager::AddJob::Result &result) {
        if (result)
            onStored(*result);
        else
            onNotStored(result.error(), keep);
    });
}

void ConnectDialog::follow(SecretJob *job)
{
    m_job = job;
    connect(job, &SecretJob::slow, this, [this] {
        m_strip->show(Meaning::Info,
                      tr("Waiting for the keychain… It may be asking you to unlock it in another "
                         "window."));
    });
}

void ConnectDialog::onStored(QUuid accountId)
{
    setRunning({});
    m_credentials = {};
    Q_EMIT connected(accountId);
    accept();
}

void ConnectDialog::onNotStored(const AccountError &error, KeepWhere keep)
{
    setRunning({});
    m_strip->show(Meaning::Attention, error.sentence);
    m_strip->addButton(tr("T&ry again"), u"tryAgainPushButton"_s, [this, keep] { store(keep); })->setFocus();
    if (error.canKeepForSession())
        m_strip->addButton(tr("&Keep for this session only"), u"sessionOnlyPushButton"_s,
                           [this] { store(KeepWhere::SessionOnly); });
    if (!error.technical.isEmpty())
        m_strip->setDetails(error.technical);
}

void ConnectDialog::setRunning(const QString &progress)
{
    m_confirm->setBusy(progress);
    m_form->setReadOnly(!progress.isEmpty());
}

bool ConnectDialog::hasTypedText() const
{
    return m_form->isChanged();
}

void ConnectDialog::askToDiscard(const std::function<void()> &then)
{
    m_discard->ask(then);
}

void ConnectDialog::reject()
{
    if (m_discard->isOpen())
        m_discard->keepEditing();
    else if (hasTypedText())
        askToDiscard({});
    else
        done(Rejected);
}

void ConnectDialog::done(int result)
{
    if (result == Rejected) {
        m_client.reset();
        delete m_job;
        setRunning({});
    }
    QDialog::done(result);
}

} // namespace vzaps
