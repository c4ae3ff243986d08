// SPDX-License-Identifier: MIT
#include "ui/confirmdialog.h"

#include "fleet/activeaccount.h"
#include "fleet/instancetablemodel.h"
#include "operations/operationrecord.h"
#include "operations/operationrunner.h"

#include "ui/busybutton.h"
#include "ui/confirmwords.h"
#include "ui/dialogheader.h"
#include "ui/dialogparts.h"
#include "ui/heightfitter.h"
#include "ui/instancereader.h"
#include "ui/messagestrip.h"
#include "ui/operationwatch.h"
#include "ui/plainlabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr int dialogWidth = 480;
constexpr int longestName = 300;

} // namespace

ConfirmDialog::ConfirmDialog(ActiveAccount &account, Operation operation, const Instance &instance,
                             QWidget *parent)
    : QDialog(parent)
    , m_account(&account)
    , m_operation(operation)
    , m_instance(instance)
    , m_strip(new MessageStrip(this))
    , m_close(makeButton(tr("C&lose"), u"closePushButton"_s, this))
    , m_reader(new InstanceReader(account, instance.id, this))
{
    const ConfirmWords words = confirmWords(operation, instance, account.profile().name);
    m_confirm = new BusyButton(words.button, words.buttonName, this);
    m_watch = new OperationWatch(account, {*m_strip, *m_confirm, *m_close},
                                 {words.running, words.checkAgain, words.approveAnew}, this);
    // Money and destruction are not to be had with Enter.
    m_confirm->setAutoDefault(false);
    m_close->setAutoDefault(false);
    build();
    connectParts();
    connect(&account, &QObject::destroyed, this, [this] { QDialog::reject(); });
}

ConfirmDialog::~ConfirmDialog() = default;

void ConfirmDialog::build()
{
    const ConfirmWords words = confirmWords(m_operation, m_instance, m_account->profile().name);
    setObjectName(words.objectName);
    setWindowTitle(words.title);
    m_strip->setObjectName(u"outcomeMessageStrip"_s);
    auto *header = new DialogHeader(words.whatHappens, m_account->profile(), this);
    header->setInstance(m_instance);

    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addWidget(header);
    auto *paragraphs = new QVBoxLayout;
    paragraphs->setSpacing(8);
    for (const QString &paragraph : words.consequences)
        paragraphs->addWidget(makeText(paragraph, u"consequenceLabel"_s, this));
    layout->addLayout(paragraphs);
    if (wantsName())
        addNameField(layout);
    layout->addWidget(m_strip);
    layout->addLayout(makeButtonRow(m_confirm, m_close));
    resize(dialogWidth, sizeHint().height());
    setMinimumWidth(400);
    new HeightFitter(this);
    if (m_name)
        m_name->setFocus();
    else
        m_close->setFocus();
}

void ConfirmDialog::addNameField(QVBoxLayout *layout)
{
    auto *group = new QVBoxLayout;
    group->setSpacing(8);
    group->addWidget(
        makeText(tr("To delete it, type its name: %1").arg(displayText(wantedName(), longestName)),
                 u"typeNameLabel"_s, this));
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"instanceNameLineEdit"_s);
    QGridLayout *grid = makeFieldGrid();
    addField(grid, tr("Instance &name"), m_name);
    group->addLayout(grid);
    layout->addLayout(group);
    connect(m_name, &QLineEdit::textChanged, this, &ConfirmDialog::onNameTyped);
    onNameTyped();
}

void ConfirmDialog::connectParts()
{
    connect(m_confirm, &QPushButton::clicked, this, &ConfirmDialog::confirm);
    connect(m_close, &QPushButton::clicked, this, &ConfirmDialog::reject);
    connect(m_watch, &OperationWatch::openChanged, this, [this](bool open) {
        if (m_name)
            m_name->setReadOnly(open);
    });
    connect(m_watch, &OperationWatch::done, this, &ConfirmDialog::onDone);
    connect(m_watch, &OperationWatch::verified, this, [this](const OperationRecord &record) {
        if (record.instance)
            showCharged(*record.instance);
    });
    connect(m_reader, &InstanceReader::succeeded, this, &ConfirmDialog::showCharged);
    connect(m_reader, &InstanceReader::failed, this,
            [this](const ApiError &error) { showNotConfirmed(userSentence(error)); });
}

bool ConfirmDialog::wantsName() const
{
    return m_operation == Operation::DeleteInstance
        && (m_instance.connectionState() == ConnectionState::Connected || m_instance.isPaying());
}

QString ConfirmDialog::wantedName() const
{
    const QString name = m_instance.name.trimmed();
    return name.isEmpty() ? m_instance.id : name;
}

void ConfirmDialog::onNameTyped()
{
    if (m_watch->isOpen())
        return;
    const QString typed = m_name->text().trimmed();
    // A name with characters that can't be seen is typed as it is shown.
    const bool right = typed == wantedName() || typed == displayText(wantedName(), longestName).trimmed();
    m_confirm->setBlocked(right ? QString() : tr("Type the name of the instance first."));
}

void ConfirmDialog::confirm()
{
    if (m_watch->isOpen())
        return;
    OperationRequest request;
    request.operation = m_operation;
    request.instanceId = m_instance.id;
    request.instanceName = m_instance.name;
    request.instanceToken = m_instance.token;
    m_watch->approve(request);
}

void ConfirmDialog::onDone(const OperationRecord &record)
{
    if (m_operation != Operation::Subscribe) {
        Q_EMIT succeeded();
        accept();
    } else if (record.checkout && record.checkout->needsPayment()) {
        Q_EMIT checkoutReady(m_instance, *record.checkout);
        accept();
    } else {
        m_confirm->hide();
        m_close->setDefault(true);
        m_close->setFocus();
        if (record.instance)
            showCharged(*record.instance);
        else
            showNotConfirmed({});
        Q_EMIT succeeded();
    }
}

void ConfirmDialog::showCharged(const Instance &instance)
{
    if (m_operation != Operation::Subscribe)
        return;
    if (!instance.isActive()) {
        const QString billing =
            instance.billingStatus.isEmpty() ? tr("not told") : billingWord(instance.billingStatus);
        showNotConfirmed(tr("Billing is \"%1\" so far.").arg(displayText(billing, 40)));
        return;
    }
    m_strip->show(Meaning::Good,
                  tr("The subscription of \"%1\" is active.").arg(displayText(m_instance.name, 80)));
    m_close->setFocus();
}

void ConfirmDialog::showNotConfirmed(const QString &why)
{
    QStringList sentences{tr("The server accepted the subscription of \"%1\". It is not confirmed yet.")
                              .arg(displayText(m_instance.name, 80))};
    if (!why.isEmpty())
        sentences << why;
    m_strip->show(Meaning::Info, sentences.join(u' '));
    m_strip->addButton(tr("C&heck status"), u"checkStatusPushButton"_s, [this] { m_reader->read(); });
}

void ConfirmDialog::reject()
{
    if (m_watch->mayClose())
        QDialog::reject();
}

} // namespace vzaps
