// SPDX-License-Identifier: MIT
// The negative control: the linker puts this function in the place of Transport::sendOnce, and everything
// else stays as it is. Changes go out as QNetworkAccessManager sends them by itself.
#include "api/exchange.h"
#include "api/transport.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUuid>

using namespace vzaps;

extern "C" Call<WireAnswer> *
__wrap__ZN5vzaps9Transport8sendOnceERKNS_11WireRequestEP7QObject(Transport *transport,
                                                                 const WireRequest &request, QObject *parent);

Call<WireAnswer> *__wrap__ZN5vzaps9Transport8sendOnceERKNS_11WireRequestEP7QObject(Transport *transport,
                                                                                   const WireRequest &request,
                                                                                   QObject *parent)
{
    const QByteArray requestId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    auto *call = new Call<WireAnswer>(parent);
    auto *manager = new QNetworkAccessManager;
    const QUrl address = transport->serverAddress();
    QNetworkRequest plain(QUrl(address.toString(QUrl::FullyEncoded) + request.path));
    plain.setTransferTimeout(transport->limits().inactivityMs);
    plain.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    plain.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    plain.setRawHeader("Authorization", "Bearer " + request.accessToken);
    plain.setRawHeader("X-Request-Id", requestId);
    const QByteArray body = request.body.value_or(QByteArray());
    QNetworkReply *reply = nullptr;
    if (request.verb == "PUT")
        reply = manager->put(plain, body);
    else if (request.verb == "POST")
        reply = manager->post(plain, body);
    else if (request.verb == "DELETE")
        reply = manager->deleteResource(plain);
    else
        reply = manager->sendCustomRequest(plain, request.verb, body);
    new Exchange(call, reply, manager, request, requestId);
    return call;
}
