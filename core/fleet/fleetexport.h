// SPDX-License-Identifier: MIT
#pragma once

#include "fleet/exportencoder.h"

#include <QBasicTimer>
#include <QObject>
#include <QSaveFile>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace vzaps {

//! The instances to export. An index stands for the same instance for as long as the export runs, however the
//! list is refreshed or sorted meanwhile: take the ids down before, look them up in at().
struct ExportRows {
    qsizetype count = 0;
    std::function<std::optional<Instance>(qsizetype index)> at; //!< nullopt: gone meanwhile
    std::function<QString(qsizetype index)> accountName; //!< only for rows of several accounts
};

//! How an export ended.
struct ExportOutcome {
    enum class Kind { Done, Cancelled, Failed };
    Kind kind = Kind::Failed;
    qsizetype written = 0;
    qsizetype gone = 0; //!< left out because they were gone when their turn came
    QString sentence; //!< for the user, translated
    QString technical; //!< of a failure, for "Details"
};

//! Writes instances to a file for its owner alone (0600), a slice at a time from the event loop. The file
//! appears in one step at the end: after a cancelled or failed export what was there before is there still.
class FleetExport final : public QObject {
    Q_OBJECT

public:
    //! Whether there is a column for the account follows from the rows, whatever the layout says.
    FleetExport(ExportRows rows, ExportEncoder::Layout layout, const QString &path,
                QObject *parent = nullptr);
    ~FleetExport() override;

    void start();
    //! Gives the export up, if it is not at its very last step.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_state != State::Idle; }
    [[nodiscard]] QString path() const { return m_path; }

Q_SIGNALS:
    void progress(qsizetype written, qsizetype total);
    //! Once for each start(), never from within it.
    void finished(const vzaps::ExportOutcome &outcome);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    enum class State { Idle, Writing, Committing };

    void writeSlice();
    [[nodiscard]] QByteArray nextSlice();
    [[nodiscard]] bool open();
    void commit();
    void fail(QFileDevice::FileError error, const QString &technical);
    void finish(ExportOutcome::Kind kind, const QString &sentence, const QString &technical = {});
    [[nodiscard]] QString doneSentence() const;
    [[nodiscard]] QString failedSentence(QFileDevice::FileError error) const;

    ExportRows m_rows;
    ExportEncoder m_encoder;
    QString m_path;
    std::shared_ptr<QSaveFile> m_file; //!< not committed when it goes: the old file stays
    QBasicTimer m_timer;
    State m_state = State::Idle;
    qsizetype m_next = 0;
    qsizetype m_gone = 0;
};

} // namespace vzaps
