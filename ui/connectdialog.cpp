// SPDX-License-Identifier: MIT
#include "ui/connectdialog.h"

#include "api/apiclient.h"
#include "api/serveraddress.h"
#include "ui/fieldmessage.h"
#include "ui/icons.h"
#include "ui/messagestrip.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vzaps {

class ConnectDialogPrivate {
public:
    ConnectDialogPrivate(ConnectDialog &dialog, AccountManager &manager, const TransportLimits &usedLimits)
        : q(dialog)
        , accounts(manager)
        , limits(usedLimits)
    {
    }

    struct Field {
        QLineEdit *edit = nullptr;
        FieldMessage *message = nullptr;
    };

    void build(const QString &introduction, const QString &demoHint);
    Field addField(QFormLayout &form, const QString &label, const QString &name, const char *objectName);
    void addRevealAction();
    void reviewAddress();
    [[nodiscard]] bool check();
    void connectNow();
    void signedIn(const Result<Nothing> &result);
    void store(KeepWhere keep);
    void stored(const QUuid &id);
    void notStored(const AccountError &error);
    void setBusy(const QString &progress);
    void setError(const Field &field, const QString &error);

    ConnectDialog &q;
    AccountManager &accounts;
    TransportLimits limits;
    AccountProfile profile; //!< null id: a new account
    Credentials credentials;
    std::unique_ptr<ApiClient> client;
    QFormLayout *form = nullptr;
    Field name;
    Field clientToken;
    Field clientSecret;
    Field address;
    MessageStrip *strip = nullptr;
    QPushButton *connectButton = nullptr;
};

ConnectDialogPrivate::Field ConnectDialogPrivate::addField(QFormLayout &rows, const QString &label, const QString &title,
                                                           const char *objectName)
{
    Field field;
    field.edit = new QLineEdit(&q);
    field.edit->setObjectName(QLatin1String(objectName));
    field.edit->setAccessibleName(title);
    field.edit->setMinimumWidth(340);
    field.message = new FieldMessage(field.edit, &q);
    rows.addRow(label, field.edit);
    rows.addRow(QString(), field.message);
    rows.setRowVisible(field.message, false);
    return field;
}

void ConnectDialogPrivate::build(const QString &introduction, const QString &demoHint)
{
    q.setObjectName(QStringLiteral("connectDialog"));
    q.setWindowTitle(ConnectDialog::tr("Connect account"));
    auto *intro = new PlainLabel(introduction, &q);
    intro->setWordWrap(true);
    intro->setMinimumWidth(460);
    form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    name = addField(*form, ConnectDialog::tr("Account &name:"), ConnectDialog::tr("Account name"), "accountNameLineEdit");
    clientToken = addField(*form, ConnectDialog::tr("Client &token:"), ConnectDialog::tr("Client token"),
                           "clientTokenLineEdit");
    clientSecret = addField(*form, ConnectDialog::tr("Client &secret:"), ConnectDialog::tr("Client secret"),
                            "clientSecretLineEdit");
    address = addField(*form, ConnectDialog::tr("Server &address:"), ConnectDialog::tr("Server address"),
                       "serverAddressLineEdit");
    addRevealAction();
    strip = new MessageStrip(&q);

    auto *buttons = new QDialogButtonBox(&q);
    connectButton = buttons->addButton(ConnectDialog::tr("&Connect"), QDialogButtonBox::ApplyRole);
    connectButton->setObjectName(QStringLiteral("connectPushButton"));
    connectButton->setAccessibleName(ConnectDialog::tr("Connect"));
    connectButton->setDefault(true);
    QPushButton *close = buttons->addButton(ConnectDialog::tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("closePushButton"));
    close->setAutoDefault(false);

    auto *layout = new QVBoxLayout(&q);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(intro);
    if (!demoHint.isEmpty()) {
        auto *hint = new PlainLabel(demoHint, &q);
        hint->setObjectName(QStringLiteral("demoHintLabel"));
        hint->setWordWrap(true);
        hint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        hint->setFrameShape(QFrame::StyledPanel);
        hint->setMargin(8);
        layout->addWidget(hint);
    }
    layout->addLayout(form);
    layout->addWidget(strip);
    layout->addStretch();
    layout->addWidget(buttons);
    QObject::connect(connectButton, &QPushButton::clicked, &q, [this] { connectNow(); });
    QObject::connect(close, &QPushButton::clicked, &q, &QDialog::reject);
    QObject::connect(address.edit, &QLineEdit::textChanged, &q, [this] { reviewAddress(); });
    QObject::connect(strip, &MessageStrip::copyRequested, &q,
                     [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
}

void ConnectDialogPrivate::addRevealAction()
{
    QLineEdit *edit = clientSecret.edit;
    edit->setEchoMode(QLineEdit::Password);
    QAction *reveal = edit->addAction(themedIcon(QStringLiteral("reveal"), q.palette()), QLineEdit::TrailingPosition);
    reveal->setObjectName(QStringLiteral("revealSecretAction"));
    reveal->setCheckable(true);
    reveal->setText(ConnectDialog::tr("Show the client secret"));
    reveal->setToolTip(reveal->text());
    QObject::connect(reveal, &QAction::toggled, edit, [this, edit, reveal](bool shown) {
        edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        reveal->setIcon(themedIcon(shown ? QStringLiteral("conceal") : QStringLiteral("reveal"), q.palette()));
    });
}

void ConnectDialogPrivate::reviewAddress()
{
    const auto parsed = parseServerAddress(address.edit->text());
    const bool insecure = parsed && parsed->scheme() == QLatin1String("http");
    address.message->setHint(insecure ? ConnectDialog::tr("Insecure test server on this computer.") : QString());
    form->setRowVisible(address.message, insecure);
}

void ConnectDialogPrivate::setError(const Field &field, const QString &error)
{
    field.message->setError(error);
    form->setRowVisible(field.message, !error.isEmpty());
}

bool ConnectDialogPrivate::check()
{
    credentials = Credentials{clientToken.edit->text(), clientSecret.edit->text()}.trimmed();
    const auto server = parseServerAddress(address.edit->text());
    const auto needed = [](const QString &text, const QString &what) { return text.isEmpty() ? what : QString(); };
    const QString typedName = name.edit->text().trimmed();
    setError(name, needed(typedName, ConnectDialog::tr("Give the account a name of your choice.")));
    setError(clientToken, needed(credentials.clientToken, ConnectDialog::tr("Enter the client token.")));
    setError(clientSecret, needed(credentials.clientSecret, ConnectDialog::tr("Enter the client secret.")));
    reviewAddress();
    if (!server)
        setError(address, server.error());
    for (const Field &field : {name, clientToken, clientSecret, address}) {
        if (field.message->hasError()) {
            field.edit->setFocus();
            return false;
        }
    }
    profile.name = typedName;
    profile.serverAddress = *server;
    return true;
}

void ConnectDialogPrivate::connectNow()
{
    strip->clear();
    if (!connectButton->isEnabled() || !check())
        return;
    setBusy(ConnectDialog::tr("Connecting\u2026"));
    client = std::make_unique<ApiClient>(profile.serverAddress, credentials, limits);
    client->checkSignIn(&q)->onFinished(&q, [this](const Result<Nothing> &result) { signedIn(result); });
}

void ConnectDialogPrivate::signedIn(const Result<Nothing> &result)
{
    if (result) {
        store(KeepWhere::Keychain);
        return;
    }
    setBusy({});
    if (result.error().kind == ErrorKind::BadCredentials) {
        setError(clientSecret, userText(result.error()));
        clientSecret.edit->setFocus();
        clientSecret.edit->selectAll();
    } else {
        strip->show(result.error());
    }
}

void ConnectDialogPrivate::store(KeepWhere keep)
{
    strip->clear();
    setBusy(ConnectDialog::tr("Saving\u2026"));
    const auto waiting = [this] {
        strip->show(Meaning::Info, ConnectDialog::tr("Waiting for the keychain. It may be asking for its password."));
    };
    if (profile.id.isNull()) {
        auto *job = accounts.add(profile, credentials, keep, &q);
        QObject::connect(job, &SecretJob::slow, &q, waiting);
        job->onFinished(&q, [this](const auto &result) { result ? stored(*result) : notStored(result.error()); });
        return;
    }
    auto *job = accounts.update(profile, credentials, keep, &q);
    QObject::connect(job, &SecretJob::slow, &q, waiting);
    job->onFinished(&q, [this](const auto &result) { result ? stored(profile.id) : notStored(result.error()); });
}

void ConnectDialogPrivate::stored(const QUuid &id)
{
    Q_EMIT q.connected(id);
    q.accept();
}

void ConnectDialogPrivate::notStored(const AccountError &error)
{
    setBusy({});
    strip->show(Meaning::Attention, error.sentence);
    if (!error.technical.isEmpty())
        strip->addDetails(error.technical);
    strip->addButton(ConnectDialog::tr("Try a&gain"), QStringLiteral("tryAgainPushButton"),
                     [this] { store(KeepWhere::Keychain); });
    if (error.canKeepForSession()) {
        strip->addButton(ConnectDialog::tr("&Keep for this session only"), QStringLiteral("sessionOnlyPushButton"),
                         [this] { store(KeepWhere::SessionOnly); });
    }
}

void ConnectDialogPrivate::setBusy(const QString &progress)
{
    const bool busy = !progress.isEmpty();
    connectButton->setText(busy ? progress : ConnectDialog::tr("&Connect"));
    connectButton->setEnabled(!busy);
    for (const Field &field : {name, clientToken, clientSecret, address})
        field.edit->setReadOnly(busy);
}

ConnectDialog::ConnectDialog(AccountManager &accounts, const ConnectDefaults &defaults, const TransportLimits &limits,
                             QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<ConnectDialogPrivate>(*this, accounts, limits))
{
    d->build(tr("Client token and client secret are in the web app, under Security. They are kept in the keychain of "
                "this computer."),
             defaults.demoHint);
    d->address.edit->setText(defaults.serverAddress.toString());
    d->name.edit->setFocus();
}

ConnectDialog::ConnectDialog(AccountManager &accounts, const AccountProfile &existing, const TransportLimits &limits,
                             QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<ConnectDialogPrivate>(*this, accounts, limits))
{
    d->profile = existing;
    d->build(tr("Enter the credentials of account \"%1\" again.").arg(displayText(existing.name, 80)), {});
    d->name.edit->setText(existing.name);
    d->address.edit->setText(existing.serverAddress.toString());
    d->clientToken.edit->setFocus();
}

ConnectDialog::~ConnectDialog() = default;

} // namespace vzaps
