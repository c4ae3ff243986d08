// SPDX-License-Identifier: MIT
#pragma once

#include "api/apierror.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace vzaps {

//! A call under way. It belongs to its QObject parent; deleting it aborts it, and nobody is called back.
//! A call never finishes before control returned to the event loop.
class ApiCall : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual bool isFinished() const = 0;

    //! Ends the call with ErrorKind::Cancelled; finished() follows from the event loop.
    void cancel();

    //! True once a request of this call has been given to the network.
    [[nodiscard]] bool handedOver() const { return m_handedOver; }

Q_SIGNALS:
    //! Emitted exactly once, unless the call is deleted before.
    void finished();
    //! Emitted by cancel(); whoever carries out the call answers with a Cancelled result.
    void cancelRequested();

protected:
    bool m_handedOver = false;
};

//! A call with its typed result.
template <class T> class Call final : public ApiCall {
public:
    using ApiCall::ApiCall;

    [[nodiscard]] bool isFinished() const override { return m_result.has_value(); }

    //! The result; only after finished().
    [[nodiscard]] const Result<T> &result() const { return *m_result; }

    //! Calls handler once with the result if context still lives then, and deletes the call afterwards.
    template <class Handler> void onFinished(QObject *context, Handler handler)
    {
        connect(this, &ApiCall::finished, context, [this, handler = std::move(handler)]() mutable {
            deleteLater();
            handler(*m_result);
        });
    }

    //! For the code that carries out the call: takes the first result only and says so once.
    void finish(Result<T> result)
    {
        if (m_result)
            return;
        m_result = std::move(result);
        QMetaObject::invokeMethod(this, &ApiCall::finished, Qt::QueuedConnection);
    }

    //! For the code that carries out the call.
    void markHandedOver() { m_handedOver = true; }

private:
    std::optional<Result<T>> m_result;
};

} // namespace vzaps
