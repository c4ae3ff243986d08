// SPDX-License-Identifier: MIT
#pragma once

#include "api/clientoptions.h"
#include "api/transport.h"
#include "updates/release.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace vzaps {

//! Asks a release feed whether there is a newer version, at most once a day, and only tells: nothing is
//! fetched or installed. The request carries no credentials and nothing of the accounts; it goes by the same
//! rules as all others (https, no redirects, limits of size and time, the proxy of the preferences). What
//! goes wrong is a line in the log, and the next try is on the next day.
class UpdateCheck final : public QObject {
    Q_OBJECT

public:
    //! When the feed was asked last (UTC); kept by the caller, so that it survives the program.
    struct Memory {
        std::function<QDateTime()> read;
        std::function<void(const QDateTime &)> write;
    };

    //! feed that is no https address (or http on loopback): nothing is ever asked.
    UpdateCheck(const QUrl &feed, const QVersionNumber &own, const ClientOptions &options, Memory memory,
                std::function<QDateTime()> nowUtc, QObject *parent = nullptr);
    ~UpdateCheck() override;

    //! On: asks soon if a day went by, and goes on so. Off: a request under way is given up.
    void setOn(bool on);
    //! The newer version that was found in this run.
    [[nodiscard]] const std::optional<Release> &found() const { return m_found; }
    [[nodiscard]] QUrl feed() const { return m_feed; }

    static constexpr qint64 largestFeed = 16 * 1024; //!< bytes
    static constexpr int pauseSeconds = 24 * 60 * 60;

Q_SIGNALS:
    //! found() has something to tell.
    void newerFound();
    //! A request came to its end, whatever it said.
    void asked();

private:
    void askIfDue();
    [[nodiscard]] bool isDue() const;
    void take(const Result<WireAnswer> &answer);

    QUrl m_feed;
    QVersionNumber m_own;
    Memory m_memory;
    std::function<QDateTime()> m_now;
    TransportLimits m_limits;
    std::unique_ptr<Transport> m_transport;
    QPointer<Call<WireAnswer>> m_call;
    QTimer m_timer;
    std::optional<Release> m_found;
};

} // namespace vzaps
