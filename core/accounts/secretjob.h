// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <optional>
#include <tl/expected.hpp>

namespace vzaps {

//! Something under way that reads or changes secrets. It belongs to its QObject parent; deleting it means
//! that nobody is called back, not that the work is undone. It never finishes before control returned to the
//! event loop.
class SecretJob : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual bool isFinished() const = 0;

Q_SIGNALS:
    //! Emitted exactly once, unless the job is deleted before.
    void finished();
    //! It takes long, most often because the system asks the user to unlock the keychain. It goes on. May
    //! come more than once, never after finished().
    void slow();
};

//! A job with its typed result: a T, or an E.
template <class T, class E> class SecretJobOf final : public SecretJob {
public:
    using Result = tl::expected<T, E>;
    using SecretJob::SecretJob;

    [[nodiscard]] bool isFinished() const override { return m_result.has_value(); }

    //! The result; only after finished().
    [[nodiscard]] const Result &result() const { return *m_result; }

    //! Calls handler once with the result if context still lives then, and deletes the job afterwards.
    template <class Handler> void onFinished(QObject *context, Handler handler)
    {
        connect(this, &SecretJob::finished, context, [this, handler = std::move(handler)]() mutable {
            deleteLater();
            const Result result = *m_result;
            handler(result);
        });
    }

    //! For the code that carries out the job: takes the first result only and says so once.
    void finish(Result result)
    {
        if (m_result)
            return;
        m_result.emplace(std::move(result));
        QMetaObject::invokeMethod(this, &SecretJob::finished, Qt::QueuedConnection);
    }

    //! For the code that carries out the job: it is not finished yet, and that is noticeable.
    void reportSlow()
    {
        if (!m_result)
            Q_EMIT slow();
    }

private:
    std::optional<Result> m_result;
};

} // namespace vzaps
