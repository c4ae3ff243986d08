// SPDX-License-Identifier: MIT
// The program that the kill tests kill: a journal and a runner without a window.
//   faultworker approve URL FOLDER CERTIFICATE OPERATION INSTANCE NAME
//   faultworker resume  URL FOLDER CERTIFICATE
// It says "ready" once it could approve and, for every record that settles, a line with id, operation,
// outcome, instance and description.
#include "api/apiclient.h"
#include "faults/fault.h"
#include "faults/testcertificate.h"
#include "operations/operationjournal.h"
#include "operations/operationrunner.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

using namespace vzaps;
using namespace vzaps::test;

namespace {

const QUuid accountId(QStringLiteral("{6d1a4f6e-0000-4000-8000-000000000001}"));

Operation operationNamed(const QString &name)
{
    for (const Operation operation : changingOperations()) {
        if (QLatin1String(infoOf(operation).name) == name)
            return operation;
    }
    qFatal("no such operation");
}

void tell(const OperationRecord &record)
{
    std::printf("settled\t%s\t%s\t%d\t%s\t%s\n", qPrintable(record.id.toString()),
                infoOf(record.operation).name, int(record.outcome), qPrintable(record.instanceId),
                qPrintable(describe(record)));
    std::fflush(stdout);
}

OperationRequest requestFrom(const QStringList &arguments)
{
    OperationRequest request;
    request.operation = operationNamed(arguments.value(5));
    request.instanceId = arguments.value(6);
    request.instanceName = arguments.value(7);
    request.draft.name = request.instanceName;
    request.changes.webhook = QStringLiteral("https://hook.example/new");
    return request;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5)
        return 2;
    if (!arguments.at(4).isEmpty())
        TestCertificate::trust(arguments.at(4));
    TransportLimits limits;
    limits.inactivityMs = 1500;
    limits.totalMs = 2000;
    limits.retryBaseMs = 1;
    limits.retryCapMs = 2;
    ApiClient client(QUrl(arguments.at(2)), {QStringLiteral("token"), QStringLiteral("secret")}, limits);
    OperationJournal journal(arguments.at(3) + QStringLiteral("/operations.json"));
    if (!journal.notice().isEmpty())
        std::printf("corrupt\n");
    OperationRunner runner(client, journal, accountId, QStringLiteral("Client A"),
                           OperationRunner::Timing{{0, 2, 4}});
    QObject::connect(&runner, &OperationRunner::changed, &application, [&runner](QUuid id) {
        if (const auto record = runner.find(id); record && record->isSettled())
            tell(*record);
        if (runner.inFlightCount() == 0)
            QCoreApplication::quit();
    });
    QTimer::singleShot(0, &application, [&] {
        std::printf("ready\n");
        std::fflush(stdout);
        runner.resumeFromJournal();
        if (arguments.at(1) == QLatin1String("approve") && !runner.approve(requestFrom(arguments)))
            QCoreApplication::exit(3);
        if (runner.records().isEmpty())
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
