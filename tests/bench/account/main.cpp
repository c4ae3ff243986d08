// SPDX-License-Identifier: MIT
//
// vzaps-bench-account ADDRESS DATA_FOLDER: puts an account into the folder and its credentials into the
// keychain, for the released program to start with, and ends.
#include "accounts/accountmanager.h"
#include "accounts/keychainsecretstore.h"
#include "accounts/sessionsecretstore.h"

#include <QCoreApplication>
#include <QUrl>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace vzaps;
    QCoreApplication::setApplicationName(QStringLiteral("vzaps-manager"));
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: vzaps-bench-account ADDRESS DATA_FOLDER\n", stderr);
        return 2;
    }
    AccountManager accounts(std::make_unique<ProfileStore>(arguments.at(2)),
                            std::make_unique<KeychainSecretStore>(), std::make_unique<SessionSecretStore>());
    accounts.load();
    AccountProfile profile;
    profile.name = QStringLiteral("Bench");
    profile.serverAddress = QUrl(arguments.at(1));
    auto *job = accounts.add(profile, {QStringLiteral("bench-client"), QStringLiteral("bench-secret")},
                             KeepWhere::Keychain, &accounts);
    job->onFinished(&application, [](const AccountManager::AddJob::Result &result) {
        if (!result)
            std::fprintf(stderr, "%s\n", qPrintable(result.error().sentence));
        QCoreApplication::exit(result ? 0 : 1);
    });
    return application.exec();
}
