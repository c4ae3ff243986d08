// SPDX-License-Identifier: MIT
#include "windowfixture.h"

#include "accounts/sessionsecretstore.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

#include <algorithm>

namespace vzaps::test {

WindowFixture::WindowFixture(const sandbox::Options &fleet)
    : dir(std::make_unique<QTemporaryDir>())
    , sandbox(std::make_unique<sandbox::Sandbox>(fleet))
{
    options.limits.inactivityMs = 1500;
    options.limits.retryBaseMs = 2;
    options.limits.retryCapMs = 4;
    if (!sandbox->start())
        qFatal("the sandbox did not start");
    auto inMemory = std::make_unique<SessionSecretStore>();
    keychain = inMemory.get();
    accounts = std::make_unique<AccountManager>(std::make_unique<ProfileStore>(dir->path()),
                                                std::move(inMemory), std::make_unique<SessionSecretStore>());
    accounts->load();
}

WindowFixture::~WindowFixture()
{
    window.reset();
    if (!watch.violations().isEmpty())
        QTest::qFail(qPrintable(watch.violations().join(u'\n')), __FILE__, __LINE__);
}

sandbox::Options WindowFixture::smallFleet()
{
    sandbox::Options options;
    options.instances = 40;
    options.seed = 3;
    return options;
}

void WindowFixture::open()
{
    settings = std::make_unique<QSettings>(dir->filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    journal = std::make_unique<OperationJournal>(dir->filePath(QStringLiteral("operations.json")));
    ConnectDefaults defaults;
    defaults.serverAddress = address();
    preferences = std::make_unique<PreferencesStore>(dir->path());
    preferences->load();
    MainWindow::Services services{*accounts, *journal, desktop, *settings, defaults, options};
    services.log = log;
    services.cache = cache.get();
    services.preferences = preferences.get();
    services.canShowDemo = true;
    services.canStartOnLogin = true;
    services.tray = &tray;
    services.updates = updates;
    services.updateChoice = PreferenceChoices::UpdateCheck::Offered;
    window = std::make_unique<MainWindow>(services);
    window->resize(size);
    window->show();
}

void WindowFixture::reopen()
{
    window.reset();
    open();
}

bool WindowFixture::fillConnectDialog(const QString &name, const QString &token, const QString &secret,
                                      const QString &server)
{
    const QString title = QStringLiteral("Connect account");
    return QTest::qWaitFor([&title] { return GuiDriver::window(title) != nullptr; })
        && GuiDriver::type(title, QStringLiteral("Account name"), name)
        && GuiDriver::type(title, QStringLiteral("Client token"), token)
        && GuiDriver::type(title, QStringLiteral("Client secret"), secret)
        && GuiDriver::type(title, QStringLiteral("Server address"), server)
        && GuiDriver::click(title, QStringLiteral("Connect"));
}

bool WindowFixture::connectAccount(const QString &name)
{
    const bool asked = clickSoon(mainTitle, QStringLiteral("Connect account"))
        && fillConnectDialog(name, QString::fromStdString(sandbox->clientToken()),
                             QString::fromStdString(sandbox->clientSecret()), address().toString());
    return asked && QTest::qWaitFor([] { return GuiDriver::rowCount(mainTitle, tableName) > 0; }, 10000);
}

QUuid WindowFixture::addOtherAccount(const QString &name, int instances, unsigned seed)
{
    sandbox::Options fleet;
    fleet.instances = instances;
    fleet.seed = seed;
    others.push_back(std::make_unique<sandbox::Sandbox>(fleet));
    const sandbox::Sandbox &server = *others.back();
    if (!others.back()->start())
        qFatal("the sandbox did not start");
    AccountProfile profile;
    profile.id = QUuid::createUuid();
    profile.name = name;
    profile.serverAddress = QUrl(QString::fromStdString(server.baseUrl()) + QLatin1Char('/'));
    const Credentials credentials{QString::fromStdString(server.clientToken()),
                                  QString::fromStdString(server.clientSecret())};
    (void)accounts->add(profile, credentials, KeepWhere::Keychain, accounts.get());
    (void)QTest::qWaitFor([&] { return accounts->profile(profile.id).has_value(); });
    return profile.id;
}

void WindowFixture::forgetCredentials(QUuid account)
{
    for (const QLatin1String field : {clientTokenField, clientSecretField})
        (void)keychain->remove(account, field, accounts.get());
}

sandbox::InstanceRecord WindowFixture::instanceWith(const std::string &billing, bool ending) const
{
    for (const std::string &id : sandbox->instanceIds()) {
        const auto record = *sandbox->instance(id);
        const auto sameName = [this, &record](const std::string &other) {
            return sandbox->instance(other)->name == record.name;
        };
        const auto ids = sandbox->instanceIds();
        // Rows are found by their text: the name has to be the only one of its kind, and plain.
        const bool plain = record.name.size() < 40 && record.name.find('<') == std::string::npos
            && record.name.front() != ' ';
        if (record.billingStatus == billing && record.cancelAt.has_value() == ending && plain
            && std::count_if(ids.begin(), ids.end(), sameName) == 1)
            return record;
    }
    return {};
}

bool WindowFixture::choose(const QString &instanceName, const QString &button)
{
    return GuiDriver::selectRow(mainTitle, tableName, instanceName) && clickSoon(mainTitle, button);
}

bool WindowFixture::clickSoon(const QString &windowTitle, const QString &button)
{
    return QTest::qWaitFor([&] { return GuiDriver::click(windowTitle, button); }, 5000);
}

QString WindowFixture::textsOf(const QString &windowTitle)
{
    QStringList texts;
    if (const QWidget *shown = GuiDriver::window(windowTitle)) {
        const QList<QLabel *> labels = shown->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->window() == shown)
                texts << label->text();
        }
    }
    return texts.join(u'\n');
}

bool WindowFixture::did(sandbox::Effect::Kind kind, const std::string &id) const
{
    const auto effects = sandbox->effects();
    return std::count_if(
               effects.begin(), effects.end(),
               [&](const sandbox::Effect &effect) { return effect.kind == kind && effect.instanceId == id; })
        == 1;
}

QUrl WindowFixture::address() const
{
    return QUrl(QString::fromStdString(sandbox->baseUrl()) + QLatin1Char('/'));
}

} // namespace vzaps::test
