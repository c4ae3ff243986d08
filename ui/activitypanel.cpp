// SPDX-License-Identifier: MIT
#include "ui/activitypanel.h"

#include "fleet/activeaccount.h"
#include "operations/operationrunner.h"
#include "ui/desktop.h"
#include "ui/meaning.h"
#include "ui/plainlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vzaps {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int ageTickMs = 10'000;

Meaning meaningOfRecord(const OperationRecord &record)
{
    if (record.phase == OperationPhase::Sending)
        return Meaning::Info;
    switch (record.outcome) {
    case Outcome::Done: return Meaning::Good;
    case Outcome::Rejected:
    case Outcome::NotSent: return Meaning::Bad;
    case Outcome::Cancelled: return Meaning::Quiet;
    case Outcome::Unknown: break;
    }
    return Meaning::Attention;
}

QString outcomeWord(const OperationRecord &record)
{
    if (record.phase == OperationPhase::Sending)
        return ActivityPanel::tr("Sending");
    if (record.phase == OperationPhase::Checking)
        return ActivityPanel::tr("Checking");
    switch (record.outcome) {
    case Outcome::Done: return ActivityPanel::tr("Done");
    case Outcome::Rejected: return ActivityPanel::tr("Refused");
    case Outcome::NotSent: return ActivityPanel::tr("Not sent");
    case Outcome::Cancelled: return ActivityPanel::tr("Cancelled");
    case Outcome::Unknown: break;
    }
    return ActivityPanel::tr("Not known");
}

} // namespace

class ActivityPanelPrivate {
public:
    ActivityPanelPrivate(ActivityPanel &panel, Desktop &usedDesktop)
        : q(panel)
        , desktop(usedDesktop)
    {
    }

    void build();
    QPushButton *addButton(QHBoxLayout &row, const QString &text, const QString &objectName);
    void refill();
    void fill(QTreeWidgetItem &item, const OperationRecord &record) const;
    void review();
    [[nodiscard]] std::optional<OperationRecord> selected() const;

    ActivityPanel &q;
    Desktop &desktop;
    QPointer<ActiveAccount> account;
    QTreeWidget *list = nullptr;
    PlainLabel *empty = nullptr;
    PlainLabel *text = nullptr;
    QPushButton *checkAgain = nullptr;
    QPushButton *copyDetails = nullptr;
    QPushButton *paymentPage = nullptr;
    QPushButton *dismiss = nullptr;
    QTimer ages;
};

QPushButton *ActivityPanelPrivate::addButton(QHBoxLayout &row, const QString &label, const QString &objectName)
{
    auto *button = new QPushButton(label, &q);
    button->setObjectName(objectName);
    row.addWidget(button);
    return button;
}

void ActivityPanelPrivate::build()
{
    q.setObjectName(QStringLiteral("activityPanel"));
    list = new QTreeWidget(&q);
    list->setObjectName(QStringLiteral("activityTreeWidget"));
    list->setAccessibleName(ActivityPanel::tr("Activity"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHeaderLabels({ActivityPanel::tr("Outcome"), ActivityPanel::tr("Action"), ActivityPanel::tr("Instance"),
                           ActivityPanel::tr("Account"), ActivityPanel::tr("Time")});
    list->header()->setStretchLastSection(true);
    list->setColumnWidth(0, 130);
    list->setColumnWidth(1, 160);
    list->setColumnWidth(2, 280);
    list->setColumnWidth(3, 140);
    empty = new PlainLabel(ActivityPanel::tr("Nothing was changed yet. What you create, restart, pay or delete is "
                                             "listed here with its outcome."),
                           &q);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    text = new PlainLabel(&q);
    text->setObjectName(QStringLiteral("activityTextLabel"));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    checkAgain = addButton(*row, ActivityPanel::tr("Check &again"), QStringLiteral("activityCheckAgainPushButton"));
    paymentPage = addButton(*row, ActivityPanel::tr("Open payment &page again"),
                            QStringLiteral("activityPaymentPagePushButton"));
    copyDetails = addButton(*row, ActivityPanel::tr("Copy &details"), QStringLiteral("activityCopyPushButton"));
    dismiss = addButton(*row, ActivityPanel::tr("Dis&miss"), QStringLiteral("activityDismissPushButton"));
    row->addStretch();
    auto *layout = new QVBoxLayout(&q);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(list, 1);
    layout->addWidget(empty, 1);
    layout->addWidget(text);
    layout->addLayout(row);

    QObject::connect(list, &QTreeWidget::currentItemChanged, &q, [this] { review(); });
    QObject::connect(checkAgain, &QPushButton::clicked, &q, [this] {
        if (const auto record = selected())
            account->operations().checkAgain(record->id);
    });
    QObject::connect(paymentPage, &QPushButton::clicked, &q, [this] {
        if (const auto record = selected())
            Q_EMIT q.paymentPageWanted(record->instanceId);
    });
    QObject::connect(copyDetails, &QPushButton::clicked, &q, [this] {
        if (const auto record = selected(); record && record->error)
            desktop.copyText(technicalText(*record->error));
    });
    QObject::connect(dismiss, &QPushButton::clicked, &q, [this] {
        if (const auto record = selected())
            account->operations().dismiss(record->id);
    });
    QObject::connect(&ages, &QTimer::timeout, &q, [this] { refill(); });
    refill();
}

void ActivityPanelPrivate::refill()
{
    const QList<OperationRecord> records = account ? account->operations().records() : QList<OperationRecord>();
    const QString chosen = list->currentItem() ? list->currentItem()->data(0, idRole).toString() : QString();
    const QSignalBlocker quiet(list);
    while (list->topLevelItemCount() > records.size())
        delete list->takeTopLevelItem(list->topLevelItemCount() - 1);
    while (list->topLevelItemCount() < records.size())
        list->addTopLevelItem(new QTreeWidgetItem);
    int inFlight = 0;
    int unknown = 0;
    for (int row = 0; row < records.size(); ++row) {
        const OperationRecord &record = records.at(row);
        QTreeWidgetItem *item = list->topLevelItem(row);
        fill(*item, record);
        if (item->data(0, idRole).toString() == chosen || (chosen.isEmpty() && row == 0))
            list->setCurrentItem(item);
        inFlight += !record.isSettled();
        unknown += record.isSettled() && record.outcome == Outcome::Unknown;
    }
    list->setVisible(!records.isEmpty());
    empty->setVisible(records.isEmpty());
    // Ages tick only while someone may see them.
    if (records.isEmpty())
        ages.stop();
    else if (!ages.isActive())
        ages.start(ageTickMs);
    review();
    Q_EMIT q.countsChanged(inFlight, unknown);
}

void ActivityPanelPrivate::fill(QTreeWidgetItem &item, const OperationRecord &record) const
{
    item.setData(0, idRole, record.id.toString());
    item.setText(0, outcomeWord(record));
    item.setIcon(0, meaningIcon(meaningOfRecord(record), list->palette()));
    item.setText(1, actionName(record.operation));
    item.setText(2, displayText(record.instanceName, 120));
    item.setToolTip(2, plainToolTip(record.instanceName));
    item.setText(3, displayText(record.accountName, 80));
    item.setText(4, relativeTime(record.approvedAt, desktop.now()));
    item.setToolTip(4, exactTime(record.approvedAt));
}

std::optional<OperationRecord> ActivityPanelPrivate::selected() const
{
    if (!account || !list->currentItem())
        return {};
    return account->operations().find(QUuid::fromString(list->currentItem()->data(0, idRole).toString()));
}

void ActivityPanelPrivate::review()
{
    const auto record = selected();
    QString sentence = record ? describe(*record) : QString();
    if (record && record->fromJournal)
        sentence = ActivityPanel::tr("Found unfinished from an earlier run. %1", "followed by what is known")
                       .arg(sentence);
    text->setText(displayText(sentence, 1200));
    text->setVisible(!sentence.isEmpty());
    const bool settled = record && record->isSettled();
    checkAgain->setEnabled(settled && record->outcome == Outcome::Unknown);
    dismiss->setEnabled(settled);
    copyDetails->setEnabled(record && record->error);
    paymentPage->setEnabled(record && account->operations().openCheckout(record->instanceId).has_value());
    paymentPage->setVisible(paymentPage->isEnabled());
}

ActivityPanel::ActivityPanel(Desktop &desktop, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<ActivityPanelPrivate>(*this, desktop))
{
    d->build();
}

ActivityPanel::~ActivityPanel() = default;

void ActivityPanel::setAccount(ActiveAccount *account)
{
    if (d->account)
        d->account->operations().disconnect(this);
    d->account = account;
    if (account) {
        connect(&account->operations(), &OperationRunner::changed, this, [this] { d->refill(); });
        connect(&account->operations(), &OperationRunner::dismissed, this, [this] { d->refill(); });
        connect(account, &QObject::destroyed, this, [this] {
            d->account = nullptr;
            d->refill();
        });
    }
    d->refill();
}

} // namespace vzaps
