// SPDX-License-Identifier: MIT
#include "ui/connectiontestdialog.h"

#include "api/serveraddress.h"

#include "ui/busybutton.h"
#include "ui/dialogparts.h"
#include "ui/heightfitter.h"
#include "ui/meaning.h"
#include "ui/messagestrip.h"
#include "ui/plainlabel.h"
#include "ui/signlabel.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

using State = TestStepResult::State;

constexpr int signSize = 14;
constexpr int longestSentence = 600;

Meaning meaningOf(State state)
{
    switch (state) {
    case State::Passed:
        return Meaning::Good;
    case State::Failed:
        return Meaning::Bad;
    case State::Running:
        return Meaning::Info;
    case State::Waiting:
    case State::Skipped:
        break;
    }
    return Meaning::Quiet;
}

QString wordOf(State state, bool over)
{
    switch (state) {
    case State::Passed:
        return ConnectionTestDialog::tr("Passed");
    case State::Failed:
        return ConnectionTestDialog::tr("Failed");
    case State::Running:
        return ConnectionTestDialog::tr("Under way");
    case State::Skipped:
        return ConnectionTestDialog::tr("Not needed");
    case State::Waiting:
        break;
    }
    return over ? ConnectionTestDialog::tr("Not tried") : ConnectionTestDialog::tr("Waiting");
}

} // namespace

bool connectionTestHelps(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ProxyFailed:
    case ErrorKind::TlsFailed:
    case ErrorKind::ConnectionFailed:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
        return true;
    default:
        return false;
    }
}

ConnectionTestDialog::ConnectionTestDialog(const ConnectionTarget &target, const NetworkSettings &network,
                                           const ClientOptions &options, QWidget *parent)
    : QDialog(parent)
    , m_target(target)
    , m_network(network)
    , m_options(options)
    , m_intro(makeText({}, u"introLabel"_s, this))
    , m_strip(new MessageStrip(this))
    , m_again(new BusyButton(tr("&Test again"), u"testAgainPushButton"_s, this))
    , m_close(makeButton(tr("C&lose"), u"closePushButton"_s, this))
{
    build();
    connect(m_again, &QPushButton::clicked, this, &ConnectionTestDialog::start);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    if (!m_target.serverAddress.isEmpty())
        start();
}

ConnectionTestDialog::ConnectionTestDialog(AccountManager &accounts, const NetworkSettings &network,
                                           const ClientOptions &options, QWidget *parent)
    : ConnectionTestDialog(ConnectionTarget(), network, options, parent)
{
    const auto profile = accounts.profile(accounts.currentId());
    m_target.serverAddress = profile ? profile->serverAddress : defaultServerAddress();
    if (!profile) {
        start();
        return;
    }
    m_target.accountName = profile->name;
    m_again->setBusy(tr("Testing…"));
    accounts.credentials(profile->id, this)->onFinished(this, [this](const CredentialsJob::Result &result) {
        if (result)
            m_target.credentials = *result;
        start();
    });
}

ConnectionTestDialog::~ConnectionTestDialog() = default;

void ConnectionTestDialog::build()
{
    setObjectName(u"connectionTestDialog"_s);
    setWindowTitle(tr("Test connection"));
    m_strip->setObjectName(u"connectionTestMessageStrip"_s);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(3, 1);
    addRow(grid, tr("Server name (DNS)"), u"dns"_s);
    addRow(grid, tr("Proxy"), u"proxy"_s);
    addRow(grid, tr("Connection"), u"connection"_s);
    addRow(grid, tr("Identity of the server (TLS)"), u"tls"_s);
    addRow(grid, tr("Sign-in"), u"signIn"_s);
    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addWidget(m_intro);
    layout->addLayout(grid);
    layout->addWidget(m_strip);
    layout->addLayout(makeButtonRow(m_again, m_close));
    m_close->setDefault(true);
    m_close->setFocus();
    resize(640, sizeHint().height());
    setMinimumWidth(520);
    new HeightFitter(this);
}

void ConnectionTestDialog::addRow(QGridLayout *grid, const QString &name, const QString &objectName)
{
    Row row{new SignLabel(signSize, this), new PlainLabel(name, this), new PlainLabel(this),
            new PlainLabel(this)};
    row.sign->setFixedSize(signSize, fontMetrics().height());
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    row.name->setFont(strong);
    row.state->setObjectName(objectName + "StateLabel"_L1);
    row.sentence->setObjectName(objectName + "SentenceLabel"_L1);
    row.sentence->setWordWrap(true);
    const int line = static_cast<int>(m_rows.size());
    grid->addWidget(row.sign, line, 0, Qt::AlignTop);
    grid->addWidget(row.name, line, 1, Qt::AlignTop);
    grid->addWidget(row.state, line, 2, Qt::AlignTop);
    grid->addWidget(row.sentence, line, 3, Qt::AlignTop);
    m_rows.append(row);
}

void ConnectionTestDialog::start()
{
    const QString host = displayText(m_target.serverAddress.host(), 80);
    m_intro->setText(m_target.accountName.isEmpty()
                         ? tr("The way to \"%1\", step by step.").arg(host)
                         : tr("The way to \"%1\", the server of account \"%2\", step by step.")
                               .arg(host, displayText(m_target.accountName, 80)));
    m_strip->clear();
    m_again->setBusy(tr("Testing…"));
    m_test =
        std::make_unique<ConnectionTest>(m_target.serverAddress, m_network, m_target.credentials, m_options);
    connect(m_test.get(), &ConnectionTest::changed, this, &ConnectionTestDialog::showSteps);
    connect(m_test.get(), &ConnectionTest::finished, this, &ConnectionTestDialog::onFinished);
    m_test->start();
    showSteps();
}

void ConnectionTestDialog::showSteps()
{
    if (!m_test)
        return;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const TestStepResult &step = m_test->steps().at(i);
        const Row &row = m_rows.at(i);
        row.sign->setMeaning(meaningOf(step.state));
        // Without credentials nobody could sign in, which is not the same as that nobody has to.
        const bool untried = step.state == State::Skipped && TestStep(i) == TestStep::SignIn;
        row.state->setText(wordOf(untried ? State::Waiting : step.state, m_test->isFinished() || untried));
        row.sentence->setText(displayText(step.sentence, longestSentence));
        row.sentence->setAccessibleName(tr("%1: %2. %3", "step: state. sentence")
                                            .arg(row.name->text(), row.state->text(), row.sentence->text()));
    }
}

void ConnectionTestDialog::onFinished()
{
    showSteps();
    m_again->setBusy({});
    if (m_test->hasPassed()) {
        m_strip->show(Meaning::Good,
                      m_target.credentials ? tr("Everything works, sign-in included.")
                                           : tr("The server can be reached."));
        return;
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const TestStepResult &step = m_test->steps().at(i);
        if (step.state != State::Failed)
            continue;
        m_strip->show(Meaning::Bad, tr("The way ends at: %1").arg(m_rows.at(i).name->text()));
        if (!step.technical.isEmpty())
            m_strip->setDetails(step.technical);
    }
}

} // namespace vzaps
