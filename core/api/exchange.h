// SPDX-License-Identifier: MIT
#pragma once

#include "api/transport.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace vzaps {

//! One HTTP exchange under way: watches size and time, and turns the end of the reply into a result. A child
//! of its call, so that deleting the call aborts the reply.
class Exchange final : public QObject {
    Q_OBJECT

public:
    //! Takes over the reply and, if given, the manager it came from.
    Exchange(Call<WireAnswer> *call, QNetworkReply *reply, QNetworkAccessManager *manager,
             const WireRequest &request, const QByteArray &requestId);
    ~Exchange() override;

private:
    void limitBuffer();
    void watchSize();
    void onFinished();
    //! False if the server announced more than came.
    [[nodiscard]] bool isWhole(int status) const;
    void giveUp(ErrorKind kind, const QString &technical);
    void finish(Result<WireAnswer> result);
    [[nodiscard]] ApiError failure(ErrorKind kind, const QString &technical) const;
    [[nodiscard]] WireAnswer answer(int status);

    Call<WireAnswer> *m_call;
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    QElapsedTimer m_clock;
    QByteArray m_verb;
    QByteArray m_requestId;
    qint64 m_maxAnswerBytes;
};

} // namespace vzaps
