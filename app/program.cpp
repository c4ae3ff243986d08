// SPDX-License-Identifier: MIT
#include "program.h"

#include "singleinstance.h"
#include "tour.h"
#include "tourdesktop.h"

#include "accounts/accountmanager.h"
#include "accounts/keychainsecretstore.h"
#include "accounts/sessionsecretstore.h"
#include "api/serveraddress.h"
#include "files/privatefile.h"
#include "log/logfile.h"
#include "log/messagehandler.h"
#include "operations/operationjournal.h"
#include "sandbox/sandbox.h"
#include "ui/mainwindow.h"
#include "ui/systemdesktop.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <cstdio>

namespace vzaps {

namespace {

void print(const QString &line)
{
    std::printf("%s\n", line.toUtf8().constData());
    std::fflush(stdout);
}

QString settingsFile(const QString &dataDir)
{
    const QString path = QDir(dataDir).filePath(QStringLiteral("window.ini"));
    // QSettings keeps the permissions of a file that exists, and would create it for everyone to read.
    if (!QFile::exists(path))
        (void)writePrivateFile(path, {});
    return path;
}

} // namespace

Program::Program(const CommandLine &commandLine, std::shared_ptr<Redactor> redactor, MessageHandler &messages)
    : m_commandLine(commandLine)
    , m_redactor(std::move(redactor))
    , m_messages(messages)
{
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
    if (!prepareDataDir())
        return 1;
    m_singleInstance = std::make_unique<SingleInstance>(m_dataDir);
    switch (m_singleInstance->claim()) {
    case SingleInstance::Role::First:
        break;
    case SingleInstance::Role::Second:
        print(tr("VZaps Manager is already running; its window was raised."));
        return 0;
    case SingleInstance::Role::Blocked:
        print(tr("Another VZaps Manager uses the folder \"%1\" and does not answer.").arg(m_dataDir));
        return 1;
    }
    startLog();
    if (m_commandLine.demoInstances && !startSandbox())
        return 1;
    openWindow();
    if (!m_commandLine.tourDir.isEmpty())
        startTour();
    else if (m_sandbox)
        addDemoAccount();
    return {};
}

bool Program::prepareDataDir()
{
    m_dataDir = m_commandLine.dataDir;
    if (m_dataDir.isEmpty() && m_commandLine.demoInstances) {
        m_temporaryDir = std::make_unique<QTemporaryDir>();
        m_dataDir = m_temporaryDir->path();
    } else if (m_dataDir.isEmpty()) {
        m_dataDir = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    }
    if (const auto made = makePrivateFolder(m_dataDir); !made) {
        print(tr("The data folder \"%1\" can't be used: %2").arg(m_dataDir, made.error()));
        return false;
    }
    return true;
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

bool Program::startSandbox()
{
    sandbox::Options options;
    options.instances = *m_commandLine.demoInstances;
    m_sandbox = std::make_unique<sandbox::Sandbox>(options);
    if (!m_sandbox->start()) {
        print(tr("The demo service did not start: %1").arg(QString::fromStdString(m_sandbox->errorText())));
        return false;
    }
    m_commandLine.serverAddress = QUrl(QString::fromStdString(m_sandbox->baseUrl()) + QLatin1Char('/'));
    print(tr("Demo service at %1").arg(m_commandLine.serverAddress.toString()));
    print(tr("Client token: %1").arg(QString::fromStdString(m_sandbox->clientToken())));
    print(tr("Client secret: %1").arg(QString::fromStdString(m_sandbox->clientSecret())));
    return true;
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
    const MainWindow::Services services{*m_accounts, *m_journal, *m_desktop, *m_settings,
                                        defaults,    client,     m_log.get()};
    m_window = std::make_unique<MainWindow>(services);
    connect(m_singleInstance.get(), &SingleInstance::raiseRequested, m_window.get(), [this] {
        m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
        m_window->show();
        m_window->raise();
        m_window->activateWindow();
    });
    m_window->show();
}

void Program::addDemoAccount()
{
    const Credentials credentials{QString::fromStdString(m_sandbox->clientToken()),
                                  QString::fromStdString(m_sandbox->clientSecret())};
    AccountProfile profile;
    profile.name = tr("Demo");
    profile.serverAddress = m_commandLine.serverAddress;
    // The service's port differs from start to start: an account of an earlier one is brought up to date.
    for (const AccountProfile &known : m_accounts->profiles()) {
        if (known.name == profile.name && isLoopback(known.serverAddress)) {
            profile.id = known.id;
            profile.colour = known.colour;
        }
    }
    if (profile.id.isNull()) {
        (void)m_accounts->add(profile, credentials, KeepWhere::SessionOnly, this);
        return;
    }
    auto *change = m_accounts->update(profile, credentials, KeepWhere::SessionOnly, this);
    connect(change, &SecretJob::finished, this,
            [this, id = profile.id] { (void)m_accounts->setCurrent(id); });
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
