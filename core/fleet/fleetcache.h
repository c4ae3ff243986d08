// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"

#include <QBasicTimer>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QUuid>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include <tl/expected.hpp>

namespace vzaps {

struct FleetCacheHead;

//! Why there is no last known list.
struct FleetCacheProblem {
    enum class Kind {
        Missing, //!< there never was one
        Unreadable, //!< the system does not give its content; it is left where it is
        OtherVersion, //!< of another version of the program; left where it is until the next write
        Damaged, //!< put aside as keptAs, or deleted if that could not be done
    };
    Kind kind = Kind::Missing;
    QString keptAs;
    QString sentence; //!< for the user, translated; empty where there is nothing to say
    QString technical;
};

//! The last known list of each account, "fleet-<account id>.cache" in the data folder: what the window shows
//! until the first answer. No tokens and no addresses of the vendor's web app in it. Readable by the owner
//! alone (0600), replaced in one step. One process at a time.
//!
//! Files are touched in one thread of its own, in the order of the calls. The destructor waits for what that
//! thread was given and drops what is still being encoded: the old file stays then.
class FleetCache final : public QObject {
    Q_OBJECT

public:
    //! One instance, or nullopt if it is gone. Called in the thread of the FleetCache, a slice at a time: an
    //! index has to stand for the same instance throughout.
    using Source = std::function<std::optional<Instance>(qsizetype index)>;
    //! Takes what is read, one by one. On a problem what was taken already has to be dropped.
    using Sink = std::function<void(Instance &&instance)>;
    using ReadResult = tl::expected<FleetCacheHead, FleetCacheProblem>;

    explicit FleetCache(const QString &dataDir, QObject *parent = nullptr);
    ~FleetCache() override;

    //! Whether or not there is such a file.
    [[nodiscard]] QString filePath(QUuid account) const;

    //! Writes the list that the server gave at answeredAt. Takes the place of a write of the same account
    //! that is still being encoded. source is not called, and nothing is written, once owner is gone.
    void write(QUuid account, const QDateTime &answeredAt, qsizetype count, Source source,
               const QObject *owner);
    //! The same, encoded off this thread.
    void write(QUuid account, const QDateTime &answeredAt, const QList<Instance> &instances);

    //! Reads off this thread. take is called there; done in this thread, unless context is gone by then.
    void read(QUuid account, Sink take, QObject *context, std::function<void(const ReadResult &)> done);
    //! Reads at once, in the caller's thread.
    [[nodiscard]] ReadResult readNow(QUuid account, const Sink &take) const;

    //! Deletes everything that is kept of an account, also what was put aside.
    void remove(QUuid account);
    //! Deletes what is kept of all other accounts, and what an interrupted write left behind. For the start.
    void retainOnly(const QList<QUuid> &accounts);

Q_SIGNALS:
    //! A write is safely on disk.
    void written(QUuid account, qsizetype instances);
    //! The file of before is still there.
    void writeFailed(QUuid account, const QString &technical);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Encoding;

    void encodeSlice();
    void drop(QUuid account);
    void store(QUuid account, std::function<std::pair<QByteArray, qsizetype>()> encode);

    QString m_dataDir;
    std::vector<Encoding> m_encodings; //!< the first one is under way
    QBasicTimer m_timer;
    QThreadPool m_thread; //!< last: waits for its work before anything else goes
};

} // namespace vzaps
