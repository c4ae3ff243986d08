// SPDX-License-Identifier: MIT
#include "faults/modelruns.h"

#include "faults/modelrun.h"
#include "faults/testcertificate.h"

#include <QDir>
#include <QTemporaryDir>

namespace vzaps::test {

namespace {

//! Saving waits for the disk; in memory a run takes a third of the time.
QString quickFolder()
{
    const QString inMemory = QStringLiteral("/dev/shm");
    return (QDir(inMemory).exists() ? inMemory : QDir::tempPath()) + QStringLiteral("/vzaps-runs-XXXXXX");
}

} // namespace

class ModelRunsPrivate {
public:
    TestCertificate certificate;
    QTemporaryDir folder{quickFolder()};
    FaultServer http;
    std::unique_ptr<FaultServer> https;
};

ModelRuns::ModelRuns()
    : d(std::make_unique<ModelRunsPrivate>())
{
    if (!d->certificate.problem().isEmpty() || !d->folder.isValid())
        qFatal("no certificate or no folder: %s", qPrintable(d->certificate.problem()));
    d->https = std::make_unique<FaultServer>(d->certificate.serverSide());
    TestCertificate::trust(d->certificate.certificatePath());
}

ModelRuns::~ModelRuns() = default;

QString ModelRuns::play(quint32 seed)
{
    ModelRun run(seed % 5 == 0 ? *d->https : d->http, seed, d->folder.path());
    const QStringList broken = run.play();
    m_total += run.count();
    if (broken.isEmpty())
        return {};
    return QStringLiteral("seed %1 (again: VZAPS_SEED=%1 VZAPS_RUNS=1)\n%2\n%3")
        .arg(QString::number(seed), broken.join(u'\n'), run.story());
}

quint32 numberFrom(const char *variable, quint32 otherwise)
{
    bool isNumber = false;
    const quint32 number = qEnvironmentVariable(variable).toUInt(&isNumber);
    return isNumber ? number : otherwise;
}

} // namespace vzaps::test
