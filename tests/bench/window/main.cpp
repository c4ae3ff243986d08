// SPDX-License-Identifier: MIT
//
// vzaps-bench-window ADDRESS DATA_FOLDER: the program's main window on a server, with credentials that are
// kept in memory alone; says what happens in it as Probe does and ends when standard input ends.
//
// vzaps-bench-window --store ADDRESS DATA_FOLDER: puts an account into the folder and its credentials into
// the keychain, for the released program to start with, and ends.
#include "window/probe.h"

#include "accounts/accountmanager.h"
#include "accounts/keychainsecretstore.h"
#include "accounts/sessionsecretstore.h"
#include "operations/operationjournal.h"
#include "ui/mainwindow.h"
#include "ui/systemdesktop.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QSocketNotifier>

#include <cstdio>

#include <unistd.h>

namespace {

using namespace vzaps;

std::unique_ptr<AccountManager> accountsIn(const QString &folder)
{
    auto accounts = std::make_unique<AccountManager>(std::make_unique<ProfileStore>(folder),
                                                     std::make_unique<KeychainSecretStore>(),
                                                     std::make_unique<SessionSecretStore>());
    accounts->load();
    return accounts;
}

AccountManager::AddJob *addAccount(AccountManager &accounts, const QString &address, KeepWhere keep)
{
    AccountProfile profile;
    profile.name = QStringLiteral("Bench");
    profile.serverAddress = QUrl(address);
    return accounts.add(profile, {QStringLiteral("bench-client"), QStringLiteral("bench-secret")}, keep,
                        &accounts);
}

void endWithInput(QObject *parent)
{
    auto *input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, parent);
    QObject::connect(input, &QSocketNotifier::activated, parent, [] {
        char ignored = 0;
        if (::read(STDIN_FILENO, &ignored, 1) <= 0)
            QCoreApplication::exit(0);
    });
}

int storeAccount(QApplication &application, const QString &address, const QString &folder)
{
    const auto accounts = accountsIn(folder);
    auto *job = addAccount(*accounts, address, KeepWhere::Keychain);
    job->onFinished(&application, [](const AccountManager::AddJob::Result &result) {
        if (!result)
            std::fprintf(stderr, "%s\n", qPrintable(result.error().sentence));
        QCoreApplication::exit(result ? 0 : 1);
    });
    return application.exec();
}

int showWindow(QApplication &application, const QString &address, const QString &folder)
{
    bench::Probe::startFromEnvironment(&application);
    const QDir dir(folder);
    QSettings settings(dir.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    OperationJournal journal(dir.filePath(QStringLiteral("operations.json")));
    const auto accounts = accountsIn(folder);
    SystemDesktop desktop;
    MainWindow window(MainWindow::Services{*accounts, journal, desktop, settings, {}, {}, nullptr});
    constexpr QSize size{1100, 700};
    window.resize(size);
    window.show();
    (void)addAccount(*accounts, address, KeepWhere::SessionOnly);
    endWithInput(&application);
    return application.exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("vzaps-manager"));
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() == 2)
        return showWindow(application, arguments.at(0), arguments.at(1));
    if (arguments.size() == 3 && arguments.at(0) == QLatin1String("--store"))
        return storeAccount(application, arguments.at(1), arguments.at(2));
    std::fputs("usage: vzaps-bench-window [--store] ADDRESS DATA_FOLDER\n", stderr);
    return 2;
}
