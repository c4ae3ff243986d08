// SPDX-License-Identifier: MIT
#include "faults/faultanswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vzaps::test {

namespace {

using Kind = Fault::Kind;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

//! 128 MB of one letter in a gzip wrapper. The checksum at the end is wrong, but nobody should get there.
const QByteArray &gzipBomb()
{
    static const QByteArray bomb = [] {
        const QByteArray zlib = qCompress(QByteArray(128 << 20, 'a'), 6).mid(4); // after Qt's length
        const QByteArray deflated = zlib.mid(2, zlib.size() - 6);
        return QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", 10) + deflated + QByteArray(8, '\0');
    }();
    return bomb;
}

QByteArray listWith(const QByteArray &body, const std::function<void(QJsonObject &)> &edit)
{
    QJsonObject list = QJsonDocument::fromJson(body).object();
    edit(list);
    return wholeAnswer(200, compact(list));
}

void doubleRows(QJsonObject &list)
{
    QJsonArray rows = list.value(QLatin1String("content")).toArray();
    const QJsonArray again = rows;
    for (const QJsonValue &row : again)
        rows.append(row);
    list.insert(QStringLiteral("content"), rows);
}

void exaggerate(QJsonObject &list)
{
    list.insert(QStringLiteral("total"), 9e18);
    list.insert(QStringLiteral("total_pages"), -1);
    list.insert(QStringLiteral("size"), 4e9);
    list.insert(QStringLiteral("page"), QStringLiteral("many"));
}

QByteArray failureBody(const char *text)
{
    return compact({{QStringLiteral("success"), false}, {QStringLiteral("error"), QLatin1String(text)}});
}

QByteArray refusal(const Fault &fault)
{
    const QByteArray more = fault.retryAfter >= 0
        ? "Retry-After: " + QByteArray::number(fault.retryAfter) + "\r\n"
        : QByteArray();
    const QByteArray body = failureBody("no, not now");
    return head(fault.status, body.size(), more) + body;
}

} // namespace

QByteArray head(int status, qsizetype length, const QByteArray &more, const QByteArray &contentType)
{
    QByteArray lines =
        "HTTP/1.1 " + QByteArray::number(status) + " Text\r\nContent-Type: " + contentType + "\r\n";
    if (status != 204)
        lines += "Content-Length: " + QByteArray::number(length) + "\r\n";
    return lines + more + "\r\n";
}

QByteArray wholeAnswer(int status, const QByteArray &body)
{
    return head(status, body.size()) + body;
}

QByteArray answerInsteadOf(const Fault &fault, const QByteArray &healthyBody)
{
    switch (fault.kind) {
    case Kind::GzipBomb:
        return head(200, gzipBomb().size(), "Content-Encoding: gzip\r\n") + gzipBomb();
    case Kind::WrongContentType:
        return head(200, healthyBody.size(), {}, "text/plain") + healthyBody;
    case Kind::WebPage: {
        const QByteArray page = "<!doctype html><html><body>Please sign in to this network</body></html>";
        return head(200, page.size(), {}, "text/html") + page;
    }
    case Kind::DeepNesting:
        return wholeAnswer(200, QByteArray(200'000, '['));
    case Kind::DuplicateIds:
        return listWith(healthyBody, doubleRows);
    case Kind::AbsurdTotals:
        return listWith(healthyBody, exaggerate);
    case Kind::WrongTypes:
        return wholeAnswer(200, R"({"id":{"a":1},"name":[],"status":7,"content":"x","url":false})");
    case Kind::OtherInstance:
        return wholeAnswer(200, R"({"id":"VZother","name":"Another one"})");
    case Kind::EmptyBody:
        return wholeAnswer(200, {});
    case Kind::SaysFailure:
        return wholeAnswer(200, failureBody("it did not work"));
    case Kind::Redirect:
        return head(fault.status, 0, "Location: /elsewhere\r\n");
    case Kind::Status:
        return refusal(fault);
    default:
        return {};
    }
}

int statusSentFor(const Fault &fault, int healthyStatus)
{
    switch (fault.kind) {
    case Kind::None:
    case Kind::Late:
    case Kind::InformationThenAnswer:
        return healthyStatus;
    case Kind::Redirect:
    case Kind::Status:
        return fault.status;
    case Kind::WrongContentType:
    case Kind::WebPage:
    case Kind::DeepNesting:
    case Kind::DuplicateIds:
    case Kind::AbsurdTotals:
    case Kind::WrongTypes:
    case Kind::OtherInstance:
    case Kind::EmptyBody:
    case Kind::SaysFailure:
        return 200;
    default:
        return 0;
    }
}

} // namespace vzaps::test
