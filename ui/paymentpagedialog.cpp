// SPDX-License-Identifier: MIT
#include "ui/paymentpagedialog.h"

#include "api/apiclient.h"
#include "api/instancesapi.h"
#include "api/vettedurl.h"
#include "fleet/activeaccount.h"
#include "fleet/instancetablemodel.h"
#include "operations/operationrunner.h"
#include "ui/desktop.h"
#include "ui/dialogheader.h"
#include "ui/elidedlabel.h"
#include "ui/messagestrip.h"

#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QEvent>
#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace vzaps {

class PaymentPageDialogPrivate {
public:
    PaymentPageDialogPrivate(PaymentPageDialog &dialog, ActiveAccount &activeAccount, Desktop &usedDesktop,
                             const Instance &shown, const Checkout &checkout,
                             const PaymentPageDialog::Timing &usedTiming)
        : q(dialog)
        , account(&activeAccount)
        , desktop(usedDesktop)
        , instance(shown)
        , url(vetUrl(checkout.url, activeAccount.profile().serverAddress))
        , timing(usedTiming)
    {
    }

    void build(const QString &rawUrl);
    void open();
    void copyLink();
    void check();
    void take(const Result<Instance> &result);
    void checkLater();

    PaymentPageDialog &q;
    QPointer<ActiveAccount> account;
    Desktop &desktop;
    Instance instance;
    VettedUrl url;
    PaymentPageDialog::Timing timing;
    PlainLabel *state = nullptr;
    MessageStrip *strip = nullptr;
    QPushButton *openAgain = nullptr;
    QPushButton *copy = nullptr;
    QPushButton *checkNow = nullptr;
    QTimer timer;
    QElapsedTimer watching;
    QPointer<ApiCall> call;
    int round = 0;
    bool active = false;
};

void PaymentPageDialogPrivate::build(const QString &rawUrl)
{
    q.setObjectName(QStringLiteral("paymentPageDialog"));
    q.setWindowTitle(PaymentPageDialog::tr("Payment page"));
    auto *what = new PlainLabel(
        PaymentPageDialog::tr("The subscription of \"%1\" is paid on a page in the browser.")
            .arg(displayText(instance.name, 120)),
        &q);
    what->setWordWrap(true);
    what->setMinimumWidth(440);
    QFont strong = what->font();
    strong.setBold(true);
    what->setFont(strong);
    auto *link = new ElidedLabel(Qt::ElideMiddle, &q);
    link->setObjectName(QStringLiteral("linkLabel"));
    link->setWhole(displayText(rawUrl, 2048));
    link->setTextInteractionFlags(Qt::TextSelectableByMouse);
    state = new PlainLabel(&q);
    state->setObjectName(QStringLiteral("paymentStateLabel"));
    state->setWordWrap(true);
    strip = new MessageStrip(&q);

    auto *buttons = new QDialogButtonBox(&q);
    const auto add = [buttons](const QString &text, const QString &name) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        button->setAutoDefault(false);
        return button;
    };
    openAgain = add(PaymentPageDialog::tr("&Open again"), QStringLiteral("openAgainPushButton"));
    openAgain->setAccessibleName(PaymentPageDialog::tr("Open again"));
    copy = add(PaymentPageDialog::tr("Copy &link"), QStringLiteral("copyLinkPushButton"));
    copy->setAccessibleName(PaymentPageDialog::tr("Copy link"));
    checkNow = add(PaymentPageDialog::tr("Check &now"), QStringLiteral("checkNowPushButton"));
    checkNow->setAccessibleName(PaymentPageDialog::tr("Check now"));
    QPushButton *close = buttons->addButton(PaymentPageDialog::tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("closePushButton"));
    close->setAutoDefault(false);
    const bool sound = url.verdict != UrlVerdict::Refused;
    openAgain->setEnabled(sound);
    copy->setEnabled(sound);

    auto *layout = new QVBoxLayout(&q);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(new DialogHeader(account->profile(), &q));
    layout->addWidget(what);
    layout->addWidget(link);
    layout->addWidget(state);
    layout->addWidget(strip);
    layout->addStretch();
    layout->addWidget(buttons);

    QObject::connect(openAgain, &QPushButton::clicked, &q, [this] { open(); });
    QObject::connect(copy, &QPushButton::clicked, &q, [this] { copyLink(); });
    QObject::connect(checkNow, &QPushButton::clicked, &q, [this] { check(); });
    QObject::connect(close, &QPushButton::clicked, &q, &QDialog::reject);
    QObject::connect(strip, &MessageStrip::copyRequested, &q, [this](const QString &text) { desktop.copyText(text); });
    QObject::connect(account.data(), &QObject::destroyed, &q, &QDialog::reject);
}

void PaymentPageDialogPrivate::open()
{
    switch (url.verdict) {
    case UrlVerdict::Refused:
        strip->show(Meaning::Bad,
                    PaymentPageDialog::tr("The payment link was not opened. %1 Nothing was charged by it. Ask VZaps for "
                                          "help.",
                                          "the placeholder is a sentence with the reason")
                        .arg(url.reason));
        return;
    case UrlVerdict::AskFirst:
        strip->show(Meaning::Attention,
                    PaymentPageDialog::tr("The payment page is on \"%1\", a host this program does not know. Open it "
                                          "only if you trust it.")
                        .arg(url.host));
        strip->addButton(PaymentPageDialog::tr("Open %1").arg(url.host), QStringLiteral("openHostPushButton"), [this] {
            strip->clear();
            desktop.openUrl(url.url);
        });
        return;
    case UrlVerdict::Allowed:
        if (!desktop.openUrl(url.url)) {
            strip->show(Meaning::Attention,
                        PaymentPageDialog::tr("No browser could be opened. Copy the link and open it yourself."));
        }
    }
}

void PaymentPageDialogPrivate::copyLink()
{
    desktop.copyText(url.url.toString(QUrl::FullyEncoded));
}

void PaymentPageDialogPrivate::check()
{
    if (!account || call || active)
        return;
    timer.stop();
    Call<Instance> *read = account->client().instances().get(instance.id, &q);
    call = read;
    checkNow->setEnabled(false);
    read->onFinished(&q, [this](const Result<Instance> &result) { take(result); });
}

void PaymentPageDialogPrivate::take(const Result<Instance> &result)
{
    call = nullptr;
    checkNow->setEnabled(true);
    const QString at = exactTime(desktop.now());
    if (result && result->isActive()) {
        active = true;
        account->operations().closeCheckout(instance.id);
        account->reread(instance.id);
        state->setText(PaymentPageDialog::tr("Paid: the subscription is active (read on %1).").arg(at));
        strip->clear();
        openAgain->setEnabled(false);
        copy->setEnabled(false);
        checkNow->setEnabled(false);
        Q_EMIT q.paid(*result);
        return;
    }
    if (result) {
        state->setText(PaymentPageDialog::tr("Not confirmed yet: billing is \"%1\" (read on %2). After paying it can "
                                             "take a few minutes.")
                           .arg(billingWord(result->billingStatus), at));
    } else {
        state->setText(PaymentPageDialog::tr("Not confirmed yet: %1", "followed by a sentence")
                           .arg(userText(result.error())));
    }
    checkLater();
}

void PaymentPageDialogPrivate::checkLater()
{
    if (watching.hasExpired(timing.watchFor)) {
        state->setText(PaymentPageDialog::tr("Not confirmed yet, and no longer watched. \"Check now\" looks again; "
                                             "the list shows it after each refresh."));
        return;
    }
    const qsizetype last = timing.pauses.size() - 1;
    timer.start(timing.pauses.value(std::min<qsizetype>(round++, last)));
}

PaymentPageDialog::PaymentPageDialog(ActiveAccount &account, Desktop &desktop, const Instance &instance,
                                     const Checkout &checkout, const Timing &timing, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<PaymentPageDialogPrivate>(*this, account, desktop, instance, checkout, timing))
{
    d->build(checkout.url);
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, [this] { d->check(); });
    d->watching.start();
    d->state->setText(tr("Waiting for the payment. Nothing is charged until you pay on the page."));
    d->checkLater();
}

PaymentPageDialog::PaymentPageDialog(ActiveAccount &account, Desktop &desktop, const Instance &instance,
                                     const Checkout &checkout, QWidget *parent)
    : PaymentPageDialog(account, desktop, instance, checkout, Timing{}, parent)
{
}

PaymentPageDialog::~PaymentPageDialog() = default;

void PaymentPageDialog::openPage()
{
    d->open();
}

void PaymentPageDialog::changeEvent(QEvent *event)
{
    // Coming back from the browser is the moment to look.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && d && d->round > 1)
        d->check();
    QDialog::changeEvent(event);
}

} // namespace vzaps
