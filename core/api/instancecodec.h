// SPDX-License-Identifier: MIT
#pragma once

#include "api/apierror.h"
#include "api/instance.h"

#include <QByteArray>
#include <QJsonValue>

namespace vzaps {

//! Decoders take the payload after unwrapped(); the error text is technical. Unknown fields are ignored, one
//! odd field spoils itself only.

[[nodiscard]] tl::expected<Instance, QString> decodeInstance(const QJsonValue &payload);
//! Rows are content, items or the array itself (contract notes, line 6); records without an id are counted.
[[nodiscard]] tl::expected<InstancePage, QString> decodePage(const QJsonValue &payload,
                                                             const ListQuery &query);
[[nodiscard]] tl::expected<Checkout, QString> decodeCheckout(const QJsonValue &payload);
[[nodiscard]] ActionAnswer decodeActionAnswer(const QJsonValue &payload);

//! Answer of POST /token.
struct AccessTokenAnswer {
    QByteArray token;
    qint64 expiresInSeconds = 0;
};
//! A missing or non-positive expires_in is an error (contract notes, "What the SDKs do").
[[nodiscard]] tl::expected<AccessTokenAnswer, QString> decodeAccessToken(const QJsonValue &payload);

//! Request bodies, to the letter of the contract notes.
[[nodiscard]] QByteArray encodeTokenRequest(const QString &clientToken, const QString &clientSecret);
[[nodiscard]] QByteArray encodeCreate(const InstanceDraft &draft);
[[nodiscard]] QByteArray encodeList(const ListQuery &query);
[[nodiscard]] QByteArray encodeGet(const QString &id);
[[nodiscard]] QByteArray encodeUpdate(const InstanceChanges &changes);

} // namespace vzaps
