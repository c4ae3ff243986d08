// SPDX-License-Identifier: MIT
#include "ui/confirmdialog.h"

#include "fleet/activeaccount.h"
#include "fleet/instancetablemodel.h"
#include "operations/operationrecord.h"
#include "operations/operationrunner.h"

#include "ui/actionset.h"
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

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr int dialogWidth = 480;
constexpr int longestName = 300;

//! Whether what the dialog says and asks for is the same for both.
bool isSameQuestion(const Instance &one, const Instance &other)
{
    return one.connectionState() == other.connectionState() && one.billingStatus == other.billingStatus
        && one.cancelAt == other.cancelAt;
}

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
    , m_wasListed(account.model().find(instance.id).has_value())
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
    m_watch->takeUp(request());
}

ConfirmDialog::~ConfirmDialog() = default;

void ConfirmDialog::build()
{
    const ConfirmWords words = confirmWords(m_operation, m_instance, m_account->profile().name);
    setObjectName(words.objectName);
    setWindowTitle(words.title);
    m_strip->setObjectName(u"outcomeMessageStrip"_s);
    m_header = new DialogHeader(words.whatHappens, m_account->profile(), this);
    m_header->setInstance(m_instance);
    m_consequences = new QVBoxLayout;
    m_consequences->setSpacing(8);
    fillConsequences();
    m_nameGroup = new QVBoxLayout;
    m_nameGroup->setSpacing(8);

    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addWidget(m_header);
    layout->addLayout(m_consequences);
    layout->addLayout(m_nameGroup);
    if (wantsName())
        addNameField();
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

void ConfirmDialog::fillConsequences()
{
    while (const std::unique_ptr<QLayoutItem> item{m_consequences->takeAt(0)})
        delete item->widget();
    const QStringList paragraphs =
        confirmWords(m_operation, m_instance, m_account->profile().name).consequences;
    for (const QString &paragraph : paragraphs)
        m_consequences->addWidget(makeText(paragraph, u"consequenceLabel"_s, this));
}

void ConfirmDialog::addNameField()
{
    m_nameGroup->addWidget(
        makeText(tr("To delete it, type its name: %1").arg(displayText(wantedName(), longestName)),
                 u"typeNameLabel"_s, this));
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"instanceNameLineEdit"_s);
    QGridLayout *grid = makeFieldGrid();
    addField(grid, tr("Instance &name"), m_name);
    m_nameGroup->addLayout(grid);
    connect(m_name, &QLineEdit::textChanged, this, &ConfirmDialog::block);
    block();
}

void ConfirmDialog::connectParts()
{
    connect(m_confirm, &QPushButton::clicked, this, &ConfirmDialog::confirm);
    connect(m_close, &QPushButton::clicked, this, &ConfirmDialog::reject);
    connect(m_watch, &OperationWatch::openChanged, this, [this](bool open) {
        // For a second try after one of before it is typed while that one is shown.
        if (m_name)
            m_name->setReadOnly(open && isNameRight());
    });
    connect(&m_account->model(), &InstanceTableModel::fleetChanged, this, &ConfirmDialog::follow);
    connect(m_watch, &OperationWatch::done, this, &ConfirmDialog::onDone);
    connect(m_watch, &OperationWatch::refused, this, &ConfirmDialog::onRefused);
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

void ConfirmDialog::follow()
{
    if (!m_account || m_confirm->isHidden())
        return;
    const QString against = learn();
    if (against == m_against)
        return;
    m_against = against;
    block();
    // What the server said, or what is known of an operation, stays in sight.
    if (m_watch->isOpen() || (!m_strip->isHidden() && !m_saysAgainst))
        return;
    m_saysAgainst = !against.isEmpty();
    if (against.isEmpty())
        m_strip->clear();
    else
        m_strip->show(Meaning::Attention,
                      tr("This is not possible any more: %1.", "followed by the reason").arg(against));
}

QString ConfirmDialog::learn()
{
    const auto known = m_account->model().find(m_instance.id);
    // What was never in the list, such as one made a moment ago, is not gone.
    const bool gone = m_account->model().isGone(m_instance.id) || (m_wasListed && !known);
    m_wasListed = m_wasListed || known;
    if (known && !isSameQuestion(*known, m_instance)) {
        const QString name = std::exchange(m_instance, *known).name;
        m_instance.name = name;
        m_header->setInstance(m_instance);
        fillConsequences();
        if (wantsName() && !m_name)
            addNameField();
    }
    return gone ? tr("the server does not know this instance any more")
                : ActionSet::reasonAgainst(m_operation, m_instance);
}

void ConfirmDialog::onRefused()
{
    if (m_account)
        m_against = learn();
    block();
}

bool ConfirmDialog::isNameRight() const
{
    const QString typed = m_name ? m_name->text().trimmed() : QString();
    // A name with characters that can't be seen is typed as it is shown.
    return !m_name || typed == wantedName() || typed == displayText(wantedName(), longestName).trimmed();
}

void ConfirmDialog::block()
{
    const QString missing = isNameRight() ? QString() : tr("Type the name of the instance first.");
    const QString reason = m_against.isEmpty() ? missing : m_against;
    m_watch->setAgainst(reason);
    if (!m_watch->isOpen())
        m_confirm->setBlocked(reason);
}

OperationRequest ConfirmDialog::request() const
{
    OperationRequest request;
    request.operation = m_operation;
    request.instanceId = m_instance.id;
    request.instanceName = m_instance.name;
    request.instanceToken = m_instance.token;
    return request;
}

void ConfirmDialog::confirm()
{
    if (!m_watch->isOpen() && m_against.isEmpty())
        m_watch->approve(request());
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
