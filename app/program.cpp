// SPDX-License-Identifier: MIT
#include "program.h"

#include "preferenceeffects.h"
#include "singleinstance.h"
#include "tour.h"
#include "tourdesktop.h"
#include "translations.h"

#include "accounts/accountmanager.h"
#include "accounts/keychainsecretstore.h"
#include "accounts/sessionsecretstore.h"
#include "api/serveraddress.h"
#include "files/privatefile.h"
#include "fleet/fleetcache.h"
#include "log/logfile.h"
#include "log/messagehandler.h"
#include "operations/operationjournal.h"
#include "sandbox/sandbox.h"
#include "settings/preferencesstore.h"
#include "ui/mainwindow.h"
#include "ui/startproblemdialog.h"
#include "ui/systemdesktop.h"
#include "ui/systemtray.h"
#include "updates/updatecheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QThreadPool>

#include <cstdio>

namespace vzaps {

namespace {

constexpr int failureCode = 1;

void print(const QString &line)
{
    std::printf("%s\n", line.toUtf8().constData());
    std::fflush(stdout);
}

//! By how this was built: where a package manager brings new versions, asking would only be in its way.
PreferenceChoices::UpdateCheck updateChoice()
{
    if (!VZAPS_UPDATE_CHECK)
        return PreferenceChoices::UpdateCheck::LeftToTheSystem;
    return *VZAPS_UPDATE_FEED ? PreferenceChoices::UpdateCheck::Offered
                              : PreferenceChoices::UpdateCheck::Absent;
}

QString settingsFile(const QString &dataDir)
{
    const QString path = QDir(dataDir).filePath(QStringLiteral("window.ini"));
    // QSettings keeps the permissions of a file that exists, and would create it for everyone to read.
    if (!QFile::exists(path))
        (void)writePrivateFile(path, {});
    return path;
}

QString programFile()
{
    // An AppImage runs from a folder that is there only while it runs.
    const QString image = qEnvironmentVariable("APPIMAGE");
    return QDir::toNativeSeparators(image.isEmpty() ? QCoreApplication::applicationFilePath() : image);
}

//! What to do about a data folder that is no good.
QString otherFolder()
{
    return Program::tr("Check that the folder is yours, can be written to and is not full, then start again. "
                       "Or use another one: --data-dir DIR.");
}

} // namespace

Program::Program(const CommandLine &commandLine, std::shared_ptr<Redactor> redactor, MessageHandler &messages,
                 Translations &translations)
    : m_commandLine(commandLine)
    , m_arguments(argumentsOf(commandLine))
    , m_redactor(std::move(redactor))
    , m_messages(messages)
    , m_translations(translations)
{
#ifndef QT_NO_SESSIONMANAGER
    // An X11 desktop asks for the one or the other.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &Program::keepForTheSession);
    connect(qGuiApp, &QGuiApplication::saveStateRequest, this, &Program::keepForTheSession);
#endif
}

Program::~Program()
{
    // What uses goes before what is used.
    m_tour.reset();
    m_window.reset();
    m_messages.setFile(nullptr);
}

std::optional<int> Program::start()
{
    // Threads without work go soon, not in the middle of a quiet minute.
    QThreadPool::globalInstance()->setExpiryTimeout(2000);
    if (const auto prepared = prepareDataDir(); !prepared)
        return giveUp(prepared.error());
    if (const QString language = Translations::chosenIn(m_dataDir); !language.isEmpty())
        m_translations.load(language);
    const auto claimed = claimDataDir();
    if (!claimed)
        return giveUp(claimed.error());
    if (*claimed)
        return *claimed;
    startLog();
    if (m_commandLine.demoInstances) {
        if (!startSandbox(*m_commandLine.demoInstances)) {
            return giveUp(
                {tr("The demo service did not start: %1").arg(QString::fromStdString(m_sandbox->errorText())),
                 tr("Nothing was changed. Start the program again, or without --demo.")});
        }
        announceSandbox();
    }
    openPreferences();
    openWindow();
    if (!m_commandLine.tourDir.isEmpty())
        startTour();
    else if (m_sandbox)
        addDemoAccount();
    return {};
}

std::optional<int> Program::giveUp(const StartProblem &problem)
{
    print(problem.whatHappened);
    print(problem.whatNext);
    // A tour has nobody who would close the window, and without a display nobody sees it.
    const QString platform = QGuiApplication::platformName();
    if (!m_commandLine.tourDir.isEmpty() || platform == u"offscreen" || platform.startsWith(u"minimal"))
        return failureCode;
    // Else closing the window would end the program with another code.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_problem = std::make_unique<StartProblemDialog>(problem.whatHappened, problem.whatNext);
    connect(m_problem.get(), &QDialog::finished, this, [] { QCoreApplication::exit(failureCode); });
    m_problem->open();
    return {};
}

tl::expected<void, Program::StartProblem> Program::prepareDataDir()
{
    // What is shown of it is to be found from anywhere.
    if (!m_commandLine.dataDir.isEmpty())
        m_dataDir = QDir(m_commandLine.dataDir).absolutePath();
    if (m_dataDir.isEmpty() && m_commandLine.demoInstances) {
        m_temporaryDir = std::make_unique<QTemporaryDir>();
        if (!m_temporaryDir->isValid()) {
            return tl::unexpected(
                StartProblem{tr("The demo has no folder for its data: %1").arg(m_temporaryDir->errorString()),
                             tr("Check that the folder for temporary files can be written to and is not "
                                "full, then start again.")});
        }
        m_dataDir = m_temporaryDir->path();
    } else if (m_dataDir.isEmpty()) {
        m_dataDir = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    }
    if (const auto made = makePrivateFolder(m_dataDir); !made) {
        return tl::unexpected(StartProblem{
            tr("The data folder \"%1\" can't be used: %2").arg(m_dataDir, made.error()), otherFolder()});
    }
    return {};
}

tl::expected<std::optional<int>, Program::StartProblem> Program::claimDataDir()
{
    m_singleInstance = std::make_unique<SingleInstance>(m_dataDir);
    switch (m_singleInstance->claim()) {
    case SingleInstance::Role::First:
        break;
    case SingleInstance::Role::Second:
        print(tr("VZaps Manager is already running; its window was raised."));
        return 0;
    case SingleInstance::Role::Blocked:
        return tl::unexpected(StartProblem{
            tr("Another VZaps Manager uses the folder \"%1\" and does not answer.").arg(m_dataDir),
            tr("End it, then start again.")});
    case SingleInstance::Role::Unwritable:
        return tl::unexpected(StartProblem{
            tr("Nothing can be written in the data folder \"%1\".").arg(m_dataDir), otherFolder()});
    }
    return std::nullopt;
}

void Program::startLog()
{
    const QDir folder(QDir(m_dataDir).filePath(QStringLiteral("log")));
    if (const auto made = makePrivateFolder(folder.path()); !made) {
        qWarning("no log: %s", qUtf8Printable(made.error()));
        return;
    }
    m_log = std::make_unique<LogFile>(folder.filePath(QStringLiteral("vzaps-manager.log")));
    m_messages.setFile(m_log.get());
    // QT_LOGGING_RULES still has the last word.
    QLoggingCategory::setFilterRules(QStringLiteral("vzaps.*.info=true"));
    qInfo("vzaps-manager %s with Qt %s", VZAPS_VERSION, qVersion());
}

bool Program::startSandbox(int instances)
{
    sandbox::Options options;
    options.instances = instances;
    m_sandbox = std::make_unique<sandbox::Sandbox>(options);
    return m_sandbox->start();
}

void Program::announceSandbox()
{
    m_commandLine.serverAddress = QUrl(QString::fromStdString(m_sandbox->baseUrl()) + QLatin1Char('/'));
    print(tr("Demo service at %1").arg(m_commandLine.serverAddress.toString()));
    print(tr("Client token: %1").arg(QString::fromStdString(m_sandbox->clientToken())));
    print(tr("Client secret: %1").arg(QString::fromStdString(m_sandbox->clientSecret())));
}

void Program::openPreferences()
{
    m_preferences = std::make_unique<PreferencesStore>(m_dataDir);
    m_preferences->load();
    m_problems = m_preferences->notices();
    m_effects = std::make_unique<PreferenceEffects>(*m_preferences, startCommand());
    connect(m_effects.get(), &PreferenceEffects::failed, this, [this](const QString &sentence) {
        if (m_window)
            m_window->showNotices({sentence});
        else
            m_problems << sentence;
    });
    m_effects->applyAll();
}

void Program::keepForTheSession(QSessionManager &session) const
{
#ifndef QT_NO_SESSIONMANAGER
    // A demo without a folder of its own would come back as another one.
    if (!m_commandLine.tourDir.isEmpty() || m_temporaryDir) {
        session.setRestartHint(QSessionManager::RestartNever);
        return;
    }
    // Qt's own command knows nothing of the arguments.
    const QString key = session.sessionId() + u'_' + session.sessionKey();
    session.setRestartCommand(QStringList{programFile(), QStringLiteral("-session"), key} + m_arguments);
#else
    Q_UNUSED(session)
#endif
}

QStringList Program::startCommand() const
{
    // A demo's data is gone at the end, and a tour is not what anyone wants at login.
    if (m_temporaryDir || m_commandLine.demoInstances)
        return {};
    QStringList command{programFile()};
    // macOS runs what was just downloaded from a place that changes every time.
    if (command.first().contains(QStringLiteral("/AppTranslocation/")))
        return {};
    if (!m_commandLine.dataDir.isEmpty())
        command << QStringLiteral("--data-dir") << QDir(m_dataDir).absolutePath();
    return command;
}

void Program::openCache()
{
    m_cache = std::make_unique<FleetCache>(m_dataDir);
    QList<QUuid> known;
    for (const AccountProfile &profile : m_accounts->profiles())
        known << profile.id;
    // An account list that could not be read is no reason to throw anything away.
    if (!m_accounts->isReadOnly() && !known.isEmpty())
        m_cache->retainOnly(known);
    connect(m_accounts.get(), &AccountManager::accountRemoved, m_cache.get(), &FleetCache::remove);
    connect(m_accounts.get(), &AccountManager::credentialsReplaced, m_cache.get(), &FleetCache::remove);
}

void Program::openUpdateCheck()
{
    if (updateChoice() != PreferenceChoices::UpdateCheck::Offered || !m_commandLine.tourDir.isEmpty())
        return;
    ClientOptions options;
    options.network = m_effects->network();
    const QString key = QStringLiteral("updates/asked");
    const UpdateCheck::Memory memory{
        [this, key] { return m_settings->value(key).toDateTime(); },
        [this, key](const QDateTime &at) { m_settings->setValue(key, at); },
    };
    m_updates = std::make_unique<UpdateCheck>(
        QUrl(QStringLiteral(VZAPS_UPDATE_FEED)), QVersionNumber::fromString(QStringLiteral(VZAPS_VERSION)),
        options, memory, [] { return QDateTime::currentDateTimeUtc(); });
    const auto follow = [this] { m_updates->setOn(m_preferences->current().updateCheck); };
    connect(m_preferences.get(), &PreferencesStore::changed, m_updates.get(), follow);
    follow();
}

void Program::openWindow()
{
    m_settings = std::make_unique<QSettings>(settingsFile(m_dataDir), QSettings::IniFormat);
    m_journal =
        std::make_unique<OperationJournal>(QDir(m_dataDir).filePath(QStringLiteral("operations.json")));
    m_accounts = std::make_unique<AccountManager>(std::make_unique<ProfileStore>(m_dataDir),
                                                  std::make_unique<KeychainSecretStore>(),
                                                  std::make_unique<SessionSecretStore>());
    m_accounts->load();
    openCache();
    if (m_commandLine.tourDir.isEmpty())
        m_desktop = std::make_unique<SystemDesktop>();
    else
        m_desktop = std::make_unique<TourDesktop>();

    ConnectDefaults defaults;
    defaults.serverAddress = m_commandLine.serverAddress;
    if (m_sandbox) {
        defaults.demoHint = tr("Demo account: client token %1, client secret %2")
                                .arg(QString::fromStdString(m_sandbox->clientToken()),
                                     QString::fromStdString(m_sandbox->clientSecret()));
    }
    ClientOptions client;
    client.redactor = m_redactor;
    client.network = m_effects->network();
    openUpdateCheck();
    m_tray = std::make_unique<SystemTray>();
    MainWindow::Services services{*m_accounts, *m_journal, *m_desktop, *m_settings, defaults, client};
    services.log = m_log.get();
    services.preferences = m_preferences.get();
    services.cache = m_cache.get();
    services.canStartOnLogin = m_effects->canStartOnLogin();
    services.canShowDemo = true;
    services.tray = m_commandLine.tourDir.isEmpty() ? m_tray.get() : nullptr;
    services.updates = m_updates.get();
    services.updateChoice = updateChoice();
    m_window = std::make_unique<MainWindow>(services);
    connectWindow();
    connect(m_singleInstance.get(), &SingleInstance::raiseRequested, m_window.get(),
            [this](const QByteArray &token) {
                // Where Qt looks for it when a window is activated.
                if (!token.isEmpty() && QGuiApplication::platformName().startsWith(u"wayland"))
                    qputenv("XDG_ACTIVATION_TOKEN", token);
                m_window->bringUp();
            });
    m_window->showNotices(m_problems);
    m_window->show();
}

void Program::connectWindow()
{
    connect(m_window.get(), &MainWindow::demoRequested, this, &Program::showDemo);
}

void Program::showDemo()
{
    constexpr int instances = 60;
    if (!m_sandbox && !startSandbox(instances)) {
        m_window->showNotices(
            {tr("The demo could not be started: %1").arg(QString::fromStdString(m_sandbox->errorText()))});
        m_sandbox.reset();
        return;
    }
    addDemoAccount();
}

void Program::addDemoAccount()
{
    if (m_accounts->profile(demoAccountId)) {
        (void)m_accounts->setCurrent(demoAccountId);
        return;
    }
    const Credentials credentials{QString::fromStdString(m_sandbox->clientToken()),
                                  QString::fromStdString(m_sandbox->clientSecret())};
    AccountProfile profile;
    profile.id = demoAccountId;
    profile.name = tr("Demo");
    profile.serverAddress = QUrl(QString::fromStdString(m_sandbox->baseUrl()) + QLatin1Char('/'));
    m_accounts->add(profile, credentials, KeepWhere::SessionOnly, this)
        ->onFinished(this, [this](const AccountManager::AddJob::Result &added) {
            if (added)
                (void)m_accounts->setCurrent(*added);
            else
                m_window->showNotices({added.error().sentence});
        });
}

void Program::startTour()
{
    m_tour = std::make_unique<Tour>(*m_window, *m_sandbox, static_cast<TourDesktop &>(*m_desktop),
                                    m_commandLine.tourDir);
    connect(m_tour.get(), &Tour::finished, this,
            [](bool everythingHappened) { QCoreApplication::exit(everythingHappened ? 0 : 1); });
    m_tour->start();
}

} // namespace vzaps
