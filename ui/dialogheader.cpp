// SPDX-License-Identifier: MIT
#include "ui/dialogheader.h"

#include "fleet/instancetablemodel.h"

#include "ui/dialogparts.h"
#include "ui/elidedlabel.h"
#include "ui/icons.h"
#include "ui/meaning.h"
#include "ui/quietlabel.h"
#include "ui/signlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr int dotSize = 12;
constexpr qsizetype mostAccounts = 5;

} // namespace

DialogHeader::DialogHeader(const QString &sentence, const AccountProfile &profile, QWidget *parent)
    : DialogHeader(sentence, QList<AccountProfile>{profile}, parent)
{
}

DialogHeader::DialogHeader(const QString &sentence, const QList<AccountProfile> &profiles, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    addSentence(sentence);
    // "and 1 other" would take the room of its name.
    const qsizetype named = profiles.size() > mostAccounts ? mostAccounts - 1 : profiles.size();
    for (const AccountProfile &profile : profiles.first(named))
        addAccount(profile);
    if (named < profiles.size()) {
        const int others = static_cast<int>(profiles.size() - named);
        auto *more = new QuietLabel(tr("and %Ln other account(s)", nullptr, others), this);
        more->setObjectName(u"otherAccountsLabel"_s);
        m_layout->addWidget(more);
    }
}

void DialogHeader::addSentence(const QString &sentence)
{
    setObjectName(u"dialogHeader"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    PlainLabel *said = makeText(sentence, u"whatHappensLabel"_s, this);
    QFont strong = said->font();
    strong.setWeight(QFont::DemiBold);
    strong.setPointSizeF(strong.pointSizeF() * 1.1);
    said->setFont(strong);
    m_layout->addWidget(said);
    m_layout->addSpacing(4);
}

void DialogHeader::addAccount(const AccountProfile &profile)
{
    auto *dot = new PlainLabel(this);
    dot->setPixmap(accountDot(profile.colour).pixmap({dotSize, dotSize}, devicePixelRatioF()));
    auto *name = new ElidedLabel(Qt::ElideRight, this);
    name->setObjectName(u"accountNameLabel"_s);
    name->setWhole(profile.name);
    auto *server = new QuietLabel(displayText(profile.serverAddress.host(), 60), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(dot);
    row->addWidget(name);
    row->addWidget(server);
    row->addStretch(1);
    m_layout->addLayout(row);
}

void DialogHeader::setInstance(const Instance &instance)
{
    delete m_instance;
    m_instance = new QWidget(this);
    const Meaning meaning = meaningOf(instance.connectionState());
    auto *sign = new SignLabel(dotSize, m_instance);
    sign->setMeaning(meaning);
    auto *state = new PlainLabel(connectionWord(instance.connectionState()), m_instance);
    state->setObjectName(u"instanceStateLabel"_s);
    const QString billing =
        instance.billingStatus.isEmpty() ? tr("Billing not told") : billingWord(instance.billingStatus);
    auto *about = new QuietLabel(displayText(billing, 40), m_instance);
    about->setObjectName(u"instanceBillingLabel"_s);
    auto *id = new ElidedLabel(Qt::ElideMiddle, m_instance);
    id->setObjectName(u"instanceIdLabel"_s);
    id->setWhole(instance.id);
    auto *row = new QHBoxLayout(m_instance);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(sign);
    row->addWidget(state);
    row->addWidget(about);
    row->addWidget(id);
    row->addStretch(1);
    m_layout->addWidget(m_instance);
}

} // namespace vzaps
