// SPDX-License-Identifier: MIT
#pragma once

#include "api/apiclient.h"
#include "api/billingapi.h"
#include "api/instancesapi.h"
#include "core/clients.h"
#include "support/scriptedserver.h"
#include "support/waiting.h"

#include <functional>

namespace vzaps::test {

inline const QByteArray instanceBody = R"({"id":"VZ1","name":"North"})";

//! A server that gives token-1, token-2, … and keeps to the newest, unless told otherwise.
struct Account {
    QByteArray expiresIn = "3600";
    int issued = 0;
    int refusals = 0; //!< so many calls are answered with 401 first
    Script good = answer(200, instanceBody);

    Script operator()(const SeenRequest &request)
    {
        if (request.path == "/token") {
            ++issued;
            return answer(200,
                          "{\"access_token\":\"token-" + QByteArray::number(issued)
                              + "\",\"expires_in\":" + expiresIn + "}");
        }
        if (refusals > 0) {
            --refusals;
            return answer(401, R"({"message":"token is not valid"})");
        }
        return good;
    }
};

//! One changing operation of the API.
using Change = std::function<Result<QString>(ApiClient &, QObject *)>;

template <class T> Result<QString> shortened(const Result<T> &result)
{
    if (!result)
        return tl::unexpected(result.error());
    return QStringLiteral("done");
}

inline InstanceDraft draft()
{
    InstanceDraft draft;
    draft.name = QStringLiteral("North");
    return draft;
}

inline const QString id = QStringLiteral("VZ1");

inline QList<QPair<const char *, Change>> changes()
{
    return {
        {"create",
         [](ApiClient &c, QObject *o) { return shortened(waitFor(c.instances().create(draft(), o))); }},
        {"update",
         [](ApiClient &c, QObject *o) {
             InstanceChanges renamed;
             renamed.name = QStringLiteral("South");
             return shortened(waitFor(c.instances().update(id, renamed, {}, o)));
         }},
        {"restart",
         [](ApiClient &c, QObject *o) { return shortened(waitFor(c.instances().restart(id, {}, o))); }},
        {"delete",
         [](ApiClient &c, QObject *o) { return shortened(waitFor(c.instances().remove(id, {}, o))); }},
        {"subscribe",
         [](ApiClient &c, QObject *o) { return shortened(waitFor(c.billing().subscribe(id, o))); }},
        {"resume", [](ApiClient &c, QObject *o) { return shortened(waitFor(c.billing().resume(id, o))); }},
        {"cancel", [](ApiClient &c, QObject *o) { return shortened(waitFor(c.billing().cancel(id, o))); }},
    };
}

inline int callsBesideToken(const ScriptedServer &server)
{
    return int(server.requests().size()) - server.count("/token");
}

} // namespace vzaps::test
