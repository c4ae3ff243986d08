// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"
#include "faults/invariants.h"

#include <QObject>
#include <QRandomGenerator>

#include <memory>

namespace vzaps {
class ApiClient;
class OperationJournal;
class OperationRunner;
} // namespace vzaps

namespace vzaps::test {

//! One random story of an account: instances, approvals, impatience, faults, a crash now and then. The seed
//! decides everything but the order in which threads get the processor.
class ModelRun final : public QObject {
    Q_OBJECT

public:
    //! folder: where the journal is kept; emptied by the run.
    ModelRun(FaultServer &server, quint32 seed, const QString &folder);
    ~ModelRun() override;

    //! Plays the story and gives the broken promises.
    [[nodiscard]] QStringList play();
    [[nodiscard]] WireCount count() const { return m_count; }
    //! What happened, for a failure message.
    [[nodiscard]] QString story() const;

private:
    void fillAccount();
    void planFaults();
    void start();
    void crash();
    void act();
    void approve(Operation operation, const QString &instanceId);
    void approveSomething();
    void poke(void (OperationRunner::*what)(QUuid));
    void remember(QUuid id);
    void learn(const Instance &instance);
    [[nodiscard]] bool settle();
    [[nodiscard]] QString journalPath() const;
    [[nodiscard]] int below(int limit) { return int(m_random.bounded(quint32(limit))); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

    FaultServer &m_server;
    quint32 m_seed;
    QString m_folder;
    QRandomGenerator m_random;
    QUuid m_accountId;
    QHash<QString, Instance> m_known; // what the list shows
    QStringList m_names; // that creates choose from
    QStringList m_story;
    ShownAccount m_account;
    WireCount m_count;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<OperationJournal> m_journal;
    std::unique_ptr<OperationRunner> m_runner;
};

} // namespace vzaps::test
