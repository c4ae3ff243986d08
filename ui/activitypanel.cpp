// SPDX-License-Identifier: MIT
#include "ui/activitypanel.h"

#include "fleet/activeaccount.h"
#include "operations/operationrunner.h"

#include "ui/activitymodel.h"
#include "ui/airystyle.h"
#include "ui/announcer.h"
#include "ui/desktop.h"
#include "ui/dialogparts.h"
#include "ui/downscrollarea.h"
#include "ui/meaning.h"
#include "ui/plainlabel.h"
#include "ui/tableview.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr std::chrono::seconds timesRefreshEvery(5);
constexpr int rowPadding = 10;
constexpr int longestText = 2000;

QString technicalOf(const OperationRecord &record)
{
    QStringList lines{
        QStringLiteral("operation: %1").arg(QLatin1String(infoOf(record.operation).name)),
        QStringLiteral("operation id: %1").arg(record.id.toString(QUuid::WithoutBraces)),
        QStringLiteral("approved: %1").arg(record.approvedAt.toUTC().toString(Qt::ISODate)),
    };
    if (record.settledAt.isValid())
        lines << QStringLiteral("settled: %1").arg(record.settledAt.toUTC().toString(Qt::ISODate));
    if (!record.instanceId.isEmpty())
        lines << QStringLiteral("instance id: %1").arg(displayText(record.instanceId));
    if (record.error)
        lines << technicalText(*record.error);
    return lines.join(u'\n');
}

} // namespace

ActivityPanel::ActivityPanel(Desktop &desktop, QWidget *parent)
    : QWidget(parent)
    , m_desktop(desktop)
    , m_model(new ActivityModel(desktop, this))
    , m_pages(new QStackedLayout(this))
    , m_empty(new PlainLabel(
          tr("Nothing was changed since the start. Every change you make is listed here with its "
             "outcome."),
          this))
    , m_table(new TableView(this))
    , m_title(makeText({}, u"selectedOperationLabel"_s, this))
    , m_text(makeText({}, u"selectedOutcomeLabel"_s, this))
    , m_checkAgain(makeButton(tr("Check a&gain"), u"checkAgainPushButton"_s, this))
    , m_paymentPage(makeButton(tr("Open &payment page again"), u"openPaymentPagePushButton"_s, this))
    , m_dismiss(makeButton(tr("Dis&miss"), u"dismissPushButton"_s, this))
    , m_details(makeButton(tr("Detai&ls"), u"detailsPushButton"_s, this))
    , m_copy(makeButton(tr("Copy"), u"copyDetailsPushButton"_s, this))
    , m_technical(new QPlainTextEdit(this))
{
    setObjectName(u"activityPanel"_s);
    setAccessibleName(tr("Activity"));
    build();
    connectParts();
    m_ticker.setInterval(timesRefreshEvery);
    m_model->setPalette(palette());
    onRowsChanged();
}

ActivityPanel::~ActivityPanel() = default;

void ActivityPanel::build()
{
    m_empty->setObjectName(u"noActivityLabel"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    m_table->setObjectName(u"activityTableView"_s);
    m_table->setAccessibleName(tr("Operations"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    AiryStyle::giveTo(*m_table);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(ActivityModel::OutcomeColumn, QHeaderView::Stretch);
    const int em = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(ActivityModel::ActionColumn, em * 28);
    m_table->setColumnWidth(ActivityModel::AccountColumn, em * 12);
    m_table->setColumnWidth(ActivityModel::TimeColumn, em * 12);

    auto *page = new QWidget(this);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_table, 3);
    row->addWidget(buildSelected(), 2);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(page);
}

QWidget *ActivityPanel::buildSelected()
{
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_technical->setObjectName(u"technicalPlainTextEdit"_s);
    m_technical->setAccessibleName(tr("Technical details"));
    m_technical->setReadOnly(true);
    m_technical->setTabChangesFocus(true);
    m_technical->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_technical->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_details->setCheckable(true);
    showDetails(false);

    auto *selected = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_checkAgain, m_paymentPage, m_details, m_copy, m_dismiss})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(selected);
    layout->setContentsMargins(16 - ringWidth, 8 - ringWidth, 16 - ringWidth, 8 - ringWidth);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    layout->addWidget(m_technical, 1);
    layout->addStretch(0);
    auto *scroll = new DownScrollArea(this);
    scroll->setObjectName(u"selectedOperationScrollArea"_s);
    scroll->setAccessibleName(tr("Selected operation"));
    scroll->setWidget(selected);
    return scroll;
}

void ActivityPanel::connectParts()
{
    connect(m_model, &ActivityModel::recordChanged, this, &ActivityPanel::onRecordChanged);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        // The newest is what the user just did, unless they are reading something else, or are about to press
        // a button that belongs to it. Not selectRow(): from right to left it selects nothing in a table that
        // was never shown.
        if (!isAncestorOf(QApplication::focusWidget()))
            m_table->setCurrentIndex(m_model->index(0, 0));
        onRowsChanged();
    });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ActivityPanel::onRowsChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ActivityPanel::onRowsChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ActivityPanel::showSelected);
    connect(m_details, &QPushButton::toggled, this, &ActivityPanel::showDetails);
    connect(m_copy, &QPushButton::clicked, this, [this] { m_desktop.copyText(m_technical->toPlainText()); });
    connect(m_checkAgain, &QPushButton::clicked, this, [this] {
        if (m_account)
            m_account->operations().checkAgain(selectedId());
    });
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        if (m_account)
            m_account->operations().dismiss(selectedId());
    });
    connect(m_paymentPage, &QPushButton::clicked, this, [this] {
        if (const OperationRecord *record = selected())
            Q_EMIT paymentPageWanted(record->instanceId);
    });
    connect(&m_ticker, &QTimer::timeout, m_model, &ActivityModel::refreshTimes);
}

void ActivityPanel::takeFocus()
{
    m_table->setFocus();
}

void ActivityPanel::setAccount(ActiveAccount *account)
{
    m_account = account;
    m_model->setOperations(account ? &account->operations() : nullptr);
}

void ActivityPanel::onRecordChanged(const OperationRecord &record)
{
    tellCounts();
    if (record.id == selectedId())
        showSelected();
    if (record.phase != OperationPhase::Sending)
        tell(record);
}

void ActivityPanel::onRowsChanged()
{
    tellCounts();
    m_pages->setCurrentIndex(m_model->rowCount() == 0 ? 0 : 1);
    if (m_model->rowCount() > 0 && selectedId().isNull())
        m_table->setCurrentIndex(m_model->index(0, 0));
    showSelected();
}

void ActivityPanel::showSelected()
{
    const OperationRecord *record = selected();
    m_title->setText(record ? titleOf(*record) : QString());
    m_text->setText(record ? displayText(outcomeText(*record), longestText) : QString());
    m_technical->setPlainText(record ? technicalOf(*record) : QString());
    const bool unknown = record && record->isSettled() && record->outcome == Outcome::Unknown;
    const bool page = record && record->operation == Operation::Subscribe && m_account
        && m_account->operations().openCheckout(record->instanceId);
    m_checkAgain->setVisible(unknown);
    m_paymentPage->setVisible(page);
    m_dismiss->setVisible(record && record->isSettled());
    m_details->setVisible(record);
    showDetails(m_details->isChecked() && record);
}

void ActivityPanel::showDetails(bool wanted)
{
    m_technical->setVisible(wanted);
    m_copy->setVisible(wanted);
}

void ActivityPanel::tellCounts()
{
    int inFlight = 0;
    int unknown = 0;
    for (const OperationRecord &record : m_model->records()) {
        inFlight += record.isSettled() ? 0 : 1;
        unknown += record.isSettled() && record.outcome == Outcome::Unknown ? 1 : 0;
    }
    if (inFlight == m_inFlight && unknown == m_unknown)
        return;
    m_inFlight = inFlight;
    m_unknown = unknown;
    Q_EMIT countsChanged(inFlight, unknown);
}

void ActivityPanel::tell(const OperationRecord &record)
{
    const QString text =
        tr("%1: %2", "operation: what is known of it").arg(titleOf(record), outcomeText(record));
    if (m_table->accessibleDescription() == text)
        return;
    m_table->setAccessibleDescription(text);
    if (record.isSettled() && record.outcome == Outcome::Done)
        Q_EMIT succeeded(outcomeText(record));
    else
        announce(this, text);
}

QUuid ActivityPanel::selectedId() const
{
    const OperationRecord *record = selected();
    return record ? record->id : QUuid();
}

const OperationRecord *ActivityPanel::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->records().at(rows.first().row());
}

void ActivityPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_model->setPalette(palette());
}

void ActivityPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->refreshTimes();
    m_ticker.start();
}

void ActivityPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_ticker.stop();
}

} // namespace vzaps
