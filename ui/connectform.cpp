// SPDX-License-Identifier: MIT
#include "ui/connectform.h"

#include "api/serveraddress.h"

#include "ui/dialogparts.h"
#include "ui/fieldnote.h"
#include "ui/secretedit.h"

#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace vzaps {

ConnectForm::ConnectForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_token(new QLineEdit(this))
    , m_secret(new SecretEdit(tr("Client secret"), tr("Show client secret"), tr("Hide client secret"),
                              u"clientSecret"_s, this))
    , m_address(new QLineEdit(this))
{
    setObjectName(u"connectForm"_s);
    m_name->setObjectName(u"accountNameLineEdit"_s);
    m_token->setObjectName(u"clientTokenLineEdit"_s);
    m_address->setObjectName(u"serverAddressLineEdit"_s);
    build();
    setFocusProxy(m_name);
    connect(m_name, &QLineEdit::textChanged, m_nameNote, &FieldNote::clear);
    connect(m_token, &QLineEdit::textChanged, m_tokenNote, &FieldNote::clear);
    // A refusal concerns both.
    connect(m_token, &QLineEdit::textChanged, m_secretNote, &FieldNote::clear);
    connect(m_secret->edit(), &QLineEdit::textChanged, m_secretNote, &FieldNote::clear);
    connect(m_address, &QLineEdit::textChanged, this, &ConnectForm::onAddressTyped);
}

void ConnectForm::build()
{
    QGridLayout *grid = makeFieldGrid();
    setLayout(grid);
    m_nameNote = addField(grid, tr("Account &name"), m_name);
    m_tokenNote = addField(grid, tr("Client &token"), m_token);
    m_secretNote = addField(grid, tr("Client &secret"), m_secret);
    m_addressNote = addField(grid, tr("Server &address"), m_address);
}

void ConnectForm::setServerAddress(const QUrl &address)
{
    m_startAddress = address.toString();
    m_address->setText(m_startAddress);
    m_address->setCursorPosition(0);
}

void ConnectForm::setExisting(const AccountProfile &profile)
{
    m_existing = true;
    m_name->setText(profile.name);
    setServerAddress(profile.serverAddress);
    setReadOnly(false);
    setFocusProxy(m_token);
}

bool ConnectForm::check()
{
    // What the server refused may be accepted now; only it can tell.
    m_secretNote->clear();
    if (name().isEmpty())
        m_nameNote->say(Meaning::Bad, tr("Enter a name for this account. You choose it."));
    const Credentials typed = credentials();
    if (typed.clientToken.isEmpty())
        m_tokenNote->say(Meaning::Bad, tr("Enter the client token of the account."));
    if (typed.clientSecret.isEmpty())
        m_secretNote->say(Meaning::Bad, tr("Enter the client secret of the account."));
    if (const auto address = parseServerAddress(m_address->text()); !address)
        m_addressNote->say(Meaning::Bad, address.error());
    focusFirstError();
    return !m_nameNote->isError() && !m_tokenNote->isError() && !m_secretNote->isError()
        && !m_addressNote->isError();
}

void ConnectForm::showCredentialsError(const QString &sentence)
{
    m_secretNote->say(Meaning::Bad, sentence);
    m_secret->edit()->setFocus();
    m_secret->edit()->selectAll();
}

void ConnectForm::setReadOnly(bool readOnly)
{
    m_name->setReadOnly(readOnly || m_existing);
    m_token->setReadOnly(readOnly);
    m_secret->edit()->setReadOnly(readOnly);
    m_address->setReadOnly(readOnly);
}

bool ConnectForm::isChanged() const
{
    const bool named = !m_existing && !m_name->text().isEmpty();
    return named || !m_token->text().isEmpty() || !m_secret->secret().isEmpty()
        || m_address->text() != m_startAddress;
}

QString ConnectForm::name() const
{
    return m_name->text().trimmed();
}

Credentials ConnectForm::credentials() const
{
    return Credentials{m_token->text(), m_secret->secret()}.trimmed();
}

QUrl ConnectForm::serverAddress() const
{
    return parseServerAddress(m_address->text()).value_or(QUrl());
}

void ConnectForm::onAddressTyped()
{
    // Another server may know the credentials that one refused.
    m_secretNote->clear();
    const QUrl address = serverAddress();
    if (address.scheme() == "http"_L1)
        m_addressNote->say(Meaning::Attention, tr("Insecure test server"));
    else
        m_addressNote->clear();
}

void ConnectForm::focusFirstError()
{
    for (const FieldNote *note : {m_nameNote, m_tokenNote, m_secretNote, m_addressNote}) {
        if (note->isError()) {
            note->field()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace vzaps
