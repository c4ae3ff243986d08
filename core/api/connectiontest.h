// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/credentials.h"
#include "api/clientoptions.h"

#include <QList>
#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace vzaps {

//! The steps on the way to a server, in their order.
enum class TestStep { Dns, Proxy, Connection, Tls, SignIn };

//! How far one step got.
struct TestStepResult {
    enum class State {
        Waiting, //!< not reached; after the end: never tried
        Running,
        Passed,
        Skipped, //!< not part of this way
        Failed,
    };
    TestStep step = TestStep::Dns;
    State state = State::Waiting;
    QString sentence; //!< translated, plain text; may hold names that the server gave
    QString technical; //!< for "Details"
};

//! Goes the way to a server step by step and tells at which step it ends. Nothing but the greeting of TLS is
//! sent before the server proved who it is; credentials go out in the last step alone, as in every sign-in.
class ConnectionTest final : public QObject {
    Q_OBJECT

public:
    //! options.network, if given, is not looked at: network is what is tested. No credentials: the last step
    //! is skipped.
    ConnectionTest(const QUrl &serverAddress, const NetworkSettings &network,
                   const std::optional<Credentials> &credentials, const ClientOptions &options,
                   QObject *parent = nullptr);
    ~ConnectionTest() override;

    //! To be called once.
    void start();
    //! How long one step may take, in milliseconds.
    void setStepLimit(int milliseconds);

    //! One for each TestStep, in their order.
    [[nodiscard]] const QList<TestStepResult> &steps() const;
    [[nodiscard]] bool isFinished() const;
    //! Every step passed or was skipped.
    [[nodiscard]] bool hasPassed() const;

Q_SIGNALS:
    //! A step began or ended; see steps().
    void changed();
    //! Once, after the last changed(), and never before start() returned.
    void finished();

private:
    std::unique_ptr<class ConnectionTestPrivate> d;
};

} // namespace vzaps
