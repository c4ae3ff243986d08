// SPDX-License-Identifier: MIT
#include "ui/paymentpagedialog.h"

#include "api/apierror.h"
#include "fleet/activeaccount.h"
#include "fleet/instancetablemodel.h"
#include "operations/operationrunner.h"

#include "ui/announcer.h"
#include "ui/busybutton.h"
#include "ui/desktop.h"
#include "ui/dialogheader.h"
#include "ui/dialogparts.h"
#include "ui/heightfitter.h"
#include "ui/instancereader.h"
#include "ui/messagestrip.h"
#include "ui/plainlabel.h"
#include "ui/plaintooltip.h"
#include "ui/quietlabel.h"
#include "ui/signlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr int dialogWidth = 560;
constexpr int signSize = 16;
constexpr int longestUrl = 2048;
constexpr int shortestPause = 1000; // between reads that coming back to the window causes

bool isPaid(const Instance &instance)
{
    return instance.billingStatus.compare("ACTIVE"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

PaymentPageDialog::PaymentPageDialog(ActiveAccount &account, Desktop &desktop, const Instance &instance,
                                     const Checkout &checkout, const Timing &timing, QWidget *parent)
    : QDialog(parent)
    , m_account(&account)
    , m_desktop(desktop)
    , m_instance(instance)
    , m_checkout(checkout)
    , m_url(vetUrl(checkout.url, account.profile().serverAddress))
    , m_timing(timing)
    , m_reader(new InstanceReader(account, instance.id, this))
    , m_sign(new SignLabel(signSize, this))
    , m_state(makeText({}, u"paymentStateLabel"_s, this))
    , m_lastRead(new QuietLabel({}, this))
    , m_link(new QLineEdit(this))
    , m_strip(new MessageStrip(this))
    , m_openAgain(new BusyButton(tr("&Open again"), u"openAgainPushButton"_s, this))
    , m_copy(new BusyButton(tr("&Copy link"), u"copyLinkPushButton"_s, this))
    , m_checkNow(new BusyButton(tr("Check &now"), u"checkNowPushButton"_s, this))
    , m_close(makeButton(tr("C&lose"), u"closePushButton"_s, this))
{
    build();
    connectParts();
    connect(&account, &QObject::destroyed, this, &PaymentPageDialog::reject);
    startWatching();
}

PaymentPageDialog::PaymentPageDialog(ActiveAccount &account, Desktop &desktop, const Instance &instance,
                                     const Checkout &checkout, QWidget *parent)
    : PaymentPageDialog(account, desktop, instance, checkout, Timing{}, parent)
{
}

PaymentPageDialog::~PaymentPageDialog() = default;

void PaymentPageDialog::build()
{
    setObjectName(u"paymentPageDialog"_s);
    setWindowTitle(tr("Payment page"));
    const AccountProfile &profile = m_account->profile();
    auto *header = new DialogHeader(tr("Pay for \"%1\" of account \"%2\" in your browser.")
                                        .arg(displayText(m_instance.name, 80), displayText(profile.name, 80)),
                                    profile, this);
    m_sign->setFixedSize(signSize, signSize);
    m_lastRead->setObjectName(u"lastReadLabel"_s);
    m_lastRead->setWordWrap(true);
    m_lastRead->hide();
    m_strip->setObjectName(u"linkMessageStrip"_s);
    m_close->setDefault(true);

    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addWidget(header);
    auto *state = new QGridLayout;
    state->setHorizontalSpacing(8);
    state->setVerticalSpacing(4);
    state->setColumnStretch(1, 1);
    state->addWidget(m_sign, 0, 0, Qt::AlignTop);
    state->addWidget(m_state, 0, 1);
    state->addWidget(m_lastRead, 1, 1);
    layout->addLayout(state);
    addLink(layout);
    layout->addWidget(m_strip);
    layout->addLayout(makeButtonRow(nullptr, m_close, {m_openAgain, m_copy, m_checkNow}));
    resize(dialogWidth, sizeHint().height());
    setMinimumWidth(440);
    new HeightFitter(this);
    m_checkNow->setFocus();
}

void PaymentPageDialog::addLink(QVBoxLayout *layout)
{
    m_link->setObjectName(u"paymentLinkLineEdit"_s);
    m_link->setAccessibleName(tr("Payment link"));
    m_link->setReadOnly(true);
    m_link->setText(displayText(m_checkout.url, longestUrl));
    m_link->setCursorPosition(0);
    setPlainToolTip(*m_link, m_link->text());
    QGridLayout *grid = makeFieldGrid();
    addField(grid, tr("L&ink"), m_link);
    layout->addLayout(grid);
    if (m_url.verdict != UrlVerdict::Refused)
        return;
    m_openAgain->setBlocked(m_url.reason);
    m_copy->setBlocked(m_url.reason);
    m_strip->show(Meaning::Bad, tr("Nothing was opened. %1", "followed by the reason").arg(m_url.reason));
}

void PaymentPageDialog::connectParts()
{
    connect(m_openAgain, &QPushButton::clicked, this, &PaymentPageDialog::openPage);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_desktop.copyText(QString::fromLatin1(m_url.url.toEncoded()));
        m_strip->show(Meaning::Good, tr("The link is on the clipboard."));
    });
    connect(m_checkNow, &QPushButton::clicked, this, [this] {
        startWatching();
        readNow();
    });
    connect(m_close, &QPushButton::clicked, this, &PaymentPageDialog::reject);
    connect(m_reader, &InstanceReader::started, this, [this] { m_checkNow->setBusy(tr("Checking…")); });
    connect(m_reader, &InstanceReader::succeeded, this, &PaymentPageDialog::take);
    connect(m_reader, &InstanceReader::failed, this, &PaymentPageDialog::onReadFailed);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PaymentPageDialog::readNow);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            onBack();
    });
}

void PaymentPageDialog::startWatching()
{
    m_reads = 0;
    m_watchingSince.start();
    showState(Meaning::Info,
              tr("Not confirmed yet. This window watches the subscription of \"%1\".")
                  .arg(displayText(m_instance.name, 80)));
    scheduleNext();
}

void PaymentPageDialog::scheduleNext()
{
    if (m_active)
        return;
    if (m_watchingSince.elapsed() >= m_timing.watchFor) {
        m_timer.stop();
        showState(Meaning::Quiet,
                  tr("Not confirmed yet. Watching has stopped for now; \"Check now\" goes on with it."));
        return;
    }
    const qsizetype last = m_timing.pauses.size() - 1;
    m_timer.start(m_timing.pauses.value(std::min<qsizetype>(m_reads, last), 60000));
}

void PaymentPageDialog::readNow()
{
    if (m_active)
        return;
    m_timer.stop();
    m_sinceRead.start();
    m_reader->read();
}

void PaymentPageDialog::onBack()
{
    if (!isVisible() || (m_sinceRead.isValid() && m_sinceRead.elapsed() < shortestPause))
        return;
    // The first time is the dialog's own appearing.
    if (m_watchingSince.elapsed() >= shortestPause)
        readNow();
}

bool PaymentPageDialog::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        onBack();
    return QDialog::event(event);
}

void PaymentPageDialog::take(const Instance &instance)
{
    ++m_reads;
    m_checkNow->setBusy({});
    const QString at = QLocale().toString(QTime::currentTime(), QLocale::LongFormat);
    const QString billing =
        instance.billingStatus.isEmpty() ? tr("not told") : billingWord(instance.billingStatus);
    showRead(tr("Read at %1: billing is \"%2\".").arg(at, displayText(billing, 40)));
    if (!isPaid(instance)) {
        scheduleNext();
        return;
    }
    m_active = true;
    m_instance = instance;
    showActive();
    if (m_account)
        m_account->operations().noteActive(instance);
    Q_EMIT paid(instance);
}

void PaymentPageDialog::onReadFailed(const ApiError &error)
{
    ++m_reads;
    m_checkNow->setBusy({});
    const QString at = QLocale().toString(QTime::currentTime(), QLocale::LongFormat);
    showRead(tr("At %1 the instance could not be read: %2").arg(at, displayText(userSentence(error), 300)));
    scheduleNext();
}

void PaymentPageDialog::showRead(const QString &sentence)
{
    m_lastRead->setText(sentence);
    m_lastRead->show();
}

void PaymentPageDialog::showActive()
{
    const QString reason = tr("The subscription is active.");
    m_openAgain->setBlocked(reason);
    m_copy->setBlocked(reason);
    m_checkNow->setBlocked(reason);
    m_strip->clear();
    showState(Meaning::Good,
              tr("The subscription of \"%1\" is active.").arg(displayText(m_instance.name, 80)));
    m_close->setFocus();
}

void PaymentPageDialog::showState(Meaning meaning, const QString &sentence)
{
    m_sign->setMeaning(meaning);
    if (m_state->text() == sentence)
        return;
    m_state->setText(sentence);
    announce(this, sentence);
}

void PaymentPageDialog::openPage()
{
    switch (m_url.verdict) {
    case UrlVerdict::Allowed:
        openInBrowser();
        break;
    case UrlVerdict::AskFirst:
        askForHost();
        break;
    case UrlVerdict::Refused:
        break;
    }
}

void PaymentPageDialog::askForHost()
{
    m_strip->show(Meaning::Attention,
                  tr("The server gave this link. It leads to \"%1\", which is not a host this "
                     "program knows. Open it?")
                      .arg(displayText(m_url.host, 255)));
    QPushButton *keepClosed =
        m_strip->addButton(tr("Do no&t open"), u"doNotOpenPushButton"_s, [this] { m_strip->clear(); });
    m_strip->addButton(tr("Op&en"), u"openHostPushButton"_s, [this] { openInBrowser(); });
    keepClosed->setFocus();
}

void PaymentPageDialog::openInBrowser()
{
    m_strip->clear();
    if (!m_desktop.openUrl(m_url.url))
        m_strip->show(Meaning::Attention,
                      tr("The browser could not be opened. Copy the link and open it yourself."));
}

} // namespace vzaps
