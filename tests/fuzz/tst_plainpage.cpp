// SPDX-License-Identifier: MIT
#include "api/instancecodec.h"
#include "api/jsonreader.h"
#include "fleet/packedpage.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <random>

using namespace vzaps;

namespace {

//! As every other answer is read: QJsonDocument and JsonReader.
tl::expected<PackedPage, QString> readByQt(const QByteArray &body, const ListQuery &query)
{
    const auto json = parseJson(body);
    if (!json)
        return tl::unexpected(json.error());
    const auto page = decodePage(unwrapped(*json), query);
    if (!page)
        return tl::unexpected(page.error());
    return packed(*page);
}

//! What is different, or nothing.
QString difference(const tl::expected<PackedPage, QString> &one,
                   const tl::expected<PackedPage, QString> &other)
{
    if (one.has_value() != other.has_value())
        return QStringLiteral("refused by one of them");
    if (!one)
        return one.error() == other.error() ? QString() : one.error() + u'\n' + other.error();
    if (one->size != other->size || one->total != other->total || one->totalPages != other->totalPages)
        return QStringLiteral("numbers of the page");
    if (one->rejectedRecords != other->rejectedRecords || one->rows() != other->rows())
        return QStringLiteral("rows");
    const auto isSame = [](const PackedInstance &a, const PackedInstance &b) { return a.sameAs(b); };
    return std::equal(one->instances->begin(), one->instances->end(), other->instances->begin(), isSame)
        ? QString()
        : QStringLiteral("instances");
}

QString differenceOf(const QByteArray &body)
{
    const ListQuery query;
    return difference(decodePackedPage(body, query), readByQt(body, query));
}

QByteArray pageOf(const QByteArray &record)
{
    return "{\"total\": 1, \"content\": [" + record + "]}";
}

QByteArrayList corpus(const char *target)
{
    QByteArrayList inputs;
    const QDir folder(QStringLiteral(VZAPS_FUZZ_CORPUS "/") + QLatin1String(target));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            inputs << file.readAll();
    }
    return inputs;
}

//! Where readers of JSON have disagreed before.
const QByteArrayList &oddities()
{
    static const QByteArrayList texts{"1e-400",
                                      "-1e-400",
                                      "0.0",
                                      "-0",
                                      "-0.0",
                                      "1e400",
                                      "01",
                                      "1.",
                                      ".5",
                                      "+1",
                                      "1e5",
                                      "1E+2",
                                      "NaN",
                                      "9007199254740991",
                                      "9007199254740992",
                                      "9223372036854775808",
                                      "18446744073709551616",
                                      "123456789012345678901234567890",
                                      "0.1",
                                      "\"\\ud83d\\ude00\"",
                                      "\"\\ud800\"",
                                      "\"\\udc00\"",
                                      "\"\\ud800\\u0041\"",
                                      "\"\\u0000\"",
                                      "\"\\ufeff\"",
                                      "\"\xEF\xBB\xBF\"",
                                      "\"\xED\xA0\x80\"",
                                      "\"\xC0\x80\"",
                                      "\"\xF4\x90\x80\x80\"",
                                      "\"\xEF\xBF\xBE\"",
                                      "\xFF",
                                      "\"\\x\"",
                                      "\"\\/\"",
                                      "\"\t\"",
                                      "\"\x7F\"",
                                      "\x01",
                                      QByteArray(1, '\0'),
                                      "\\",
                                      "\"",
                                      "{",
                                      "}",
                                      "[",
                                      "]",
                                      ",",
                                      ":",
                                      "null",
                                      "true",
                                      "false",
                                      "tru",
                                      "{}",
                                      "[]",
                                      "\"id\":\"VZ2\",",
                                      "\"Id\":null,",
                                      "\"i_d\":\"VZ3\",",
                                      "\"\\u0069d\":\"VZ4\",",
                                      "\"instance_id\":7,",
                                      "\"lin\xE2\x84\xAA\":1,",
                                      "\"\":1,",
                                      "\"labels\":{\"b\":1,\"a\":[0.5,null]},",
                                      "\"labels\":{\"a\":\"\\ufeff\"},",
                                      "\"labels\":{\"a\":\"1\",\"a\":\"2\"},",
                                      "\"events_subscribe\":[\"Message\",\"\\u00a0All\"],",
                                      "\"events_subscribe\":\" All\\u000b,,All,\",",
                                      "\"created_at\":\"2026-03-04T05:06:07.123456+02:00\",",
                                      "\"created_at\":\"2026-03-29T02:30:00\",",
                                      "\"created_at\":\"2026-02-30T02:30:00Z\",",
                                      "\"connected\":\"TRUE\",",
                                      "\"data\":[],",
                                      "\"code\":1,",
                                      "\"content\":[{\"id\":\"VZ5\"}],",
                                      "\"total\":-1,",
                                      "\"size\":\"7\",",
                                      " ",
                                      "\n",
                                      "\x0C",
                                      "\xC2\xA0",
                                      "\xEF\xBB\xBF",
                                      "/**/"};
    return texts;
}

//! Changes some bytes, takes some out, doubles some, or puts in an oddity; once or a few times.
QByteArray mutated(QByteArray body, std::mt19937 &random)
{
    const auto below = [&random](qsizetype end) {
        return end > 0 ? static_cast<qsizetype>(random() % static_cast<size_t>(end)) : 0;
    };
    for (qsizetype i = 0, times = 1 + below(3); i < times; ++i) {
        const qsizetype at = below(body.size() + 1);
        switch (below(6)) {
        case 0:
            if (at < body.size())
                body[at] = static_cast<char>(random() % 256);
            break;
        case 1:
            body.remove(at, 1 + below(12));
            break;
        case 2:
            body.insert(at, body.mid(below(body.size()), below(40)));
            break;
        default: {
            // Oddities are most telling where a value or a key begins.
            static const QByteArray starts = ":,{[";
            qsizetype place = at;
            while (place > 0 && !starts.contains(body.at(place - 1)))
                --place;
            if (below(2) == 0) {
                const qsizetype end = body.indexOf(',', place);
                body.remove(place, end < 0 ? 0 : end - place);
            }
            body.insert(place, oddities().at(below(oddities().size())));
        }
        }
    }
    return body;
}

} // namespace

//! A page is read without Qt's JSON where that gives the same, byte by byte.
class TestPlainPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatQtReads_data();
    void readsWhatQtReads();
    void ordinaryPagesDoWithoutQt_data();
    void ordinaryPagesDoWithoutQt();
    void leavesToQt_data();
    void leavesToQt();
    void differenceIsFound();
};

void TestPlainPage::readsWhatQtReads_data()
{
    QTest::addColumn<QByteArrayList>("inputs");
    const QDir folder(QStringLiteral(VZAPS_FUZZ_CORPUS));
    const QStringList targets = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &target : targets)
        QTest::newRow(qPrintable(target)) << corpus(qPrintable(target));
    QByteArrayList pages;
    const QByteArrayList records = corpus("instance");
    for (const QByteArray &record : records)
        pages << pageOf(record) << "{\"code\": 200, \"data\": [" + record + "," + record + "]}";
    QTest::newRow("instances in pages") << pages;
}

void TestPlainPage::readsWhatQtReads()
{
    QFETCH(QByteArrayList, inputs);
    constexpr int mutationsOfEach = 400;
    std::mt19937 random(20261123);
    for (const QByteArray &input : std::as_const(inputs)) {
        QVERIFY2(differenceOf(input).isEmpty(), qPrintable(differenceOf(input)));
        if (input.size() > 4096)
            continue;
        for (int i = 0; i < mutationsOfEach; ++i) {
            const QByteArray body = mutated(input, random);
            const QString found = differenceOf(body);
            QVERIFY2(found.isEmpty(),
                     qPrintable(found + u'\n' + QString::fromLatin1(body.toPercentEncoding(" {}[]\":,"))));
        }
    }
}

void TestPlainPage::ordinaryPagesDoWithoutQt_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray record =
        R"({"id": "VZ1", "name": "Loja S\u00e3o Jo\u00e3o \ud83d\ude00", "token": "inst_1",
        "events_subscribe": "Message, ReadReceipt", "reject_calls": true, "labels": {"team": "sul"},
        "connected": null, "created_at": "2026-03-04T05:06:07.123456Z", "updated_at": "2026-03-04T05:06:07Z",
        "cancel_at": "2026-03-04T05:06:07+02:00", "score": 0.5, "more": {"deeper": [1, null, {}]}})";
    QTest::newRow("bare") << R"({"page": 1, "size": 100, "total": 1, "total_pages": 1, "content": [)" + record
            + "]}";
    QTest::newRow("envelope") << R"({"code": 200, "success": true, "data": {"items": [)" + record + "]}}";
    QTest::newRow("array alone") << "[" + record + "]";
    QTest::newRow("camel case") << pageOf(
        R"({"id": "VZ1", "rejectCalls": false, "eventsSubscribe": ["Message"]})");
    QTest::newRow("records without an id")
        << pageOf(R"({"name": "a"}, 7, null, [], {"id": ""}, {"id": null})");
    QTest::newRow("no rows") << QByteArray(R"({"content": [], "total": 0})");
}

void TestPlainPage::ordinaryPagesDoWithoutQt()
{
    QFETCH(QByteArray, body);
    const ListQuery query;
    const auto plain = decodePlainPage(body, query);
    QVERIFY(plain);
    QCOMPARE(difference(*plain, readByQt(body, query)), QString());
}

void TestPlainPage::leavesToQt_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto add = [](const char *what, const QByteArray &body) { QTest::newRow(what) << body; };
    // Refused by simdjson, and here and there accepted by Qt.
    add("half of a surrogate pair", pageOf(R"({"id": "VZ1", "name": "\ud83d"})"));
    add("second half alone", pageOf(R"({"id": "VZ1", "name": "\ude00"})"));
    add("number over a double", pageOf(R"({"id": "VZ1", "x": 1e400})"));
    add("integer over 64 bits", pageOf(R"({"id": "VZ1", "x": 18446744073709551616})"));
    add("control character", pageOf("{\"id\": \"VZ1\", \"name\": \"a\tb\"}"));
    add("not UTF-8", pageOf("{\"id\": \"VZ1\", \"name\": \"\xFF\"}"));
    add("deep", pageOf("{\"id\": \"VZ1\", \"x\": " + QByteArray(70, '[') + QByteArray(70, ']') + "}"));
    add("nothing", QByteArray());
    add("trailing garbage", pageOf(R"({"id": "VZ1"})") + "x");
    // Accepted by simdjson, refused by Qt: never taken from simdjson.
    add("number under a double", pageOf(R"({"id": "VZ1", "x": 1e-400})"));
    add("number under a double in a list", pageOf(R"({"id": "VZ1", "x": [{"y": -1e-400}]})"));
    add("no object and no list", QByteArray("7"));
    // Read differently by the two.
    add("byte order mark before a text",
        pageOf("{\"id\": \"VZ1\", \"name\": \"\xEF\xBB\xBF"
               "a\"}"));
    add("byte order mark before a text, escaped", pageOf(R"({"id": "VZ1", "name": "\ufeffa"})"));
    add("byte order mark before it all", "\xEF\xBB\xBF" + pageOf(R"({"id": "VZ1"})"));
    add("key twice", pageOf(R"({"id": "VZ1", "name": "a", "name": "b"})"));
    // Where JsonReader has a rule.
    add("two spellings",
        pageOf(R"({"id": "VZ1", "push": 1, "created_at": null, "createdAt": "2026-03-04T05:06:07Z"})"));
    add("key that is ASCII in lower case", pageOf("{\"id\": \"VZ1\", \"webhoo\xE2\x84\xAA\": \"a\"}"));
    add("number for a text", pageOf(R"({"id": 7})"));
    add("text for a flag", pageOf(R"({"id": "VZ1", "connected": "true"})"));
    add("no time", pageOf(R"({"id": "VZ1", "created_at": "yesterday"})"));
    add("text for labels", pageOf(R"({"id": "VZ1", "labels": "a"})"));
    add("number in labels", pageOf(R"({"id": "VZ1", "labels": {"a": 1}})"));
    add("number in a list", pageOf(R"({"id": "VZ1", "events_subscribe": ["All", 1]})"));
    add("list with blanks from elsewhere",
        pageOf(R"({"id": "VZ1", "events_subscribe": "All,\u00a0Message"})"));
    add("text for a count", R"({"content": [], "total": "7"})");
    add("fraction for a count", R"({"content": [], "total": 7.5})");
    add("negative count", R"({"content": [], "total": -1})");
    add("count that is none exactly", R"({"content": [], "total": 9007199254740992})");
    add("no rows", R"({"total": 7})");
}

void TestPlainPage::leavesToQt()
{
    QFETCH(QByteArray, body);
    QVERIFY(!decodePlainPage(body, {}));
    QCOMPARE(differenceOf(body), QString());
}

void TestPlainPage::differenceIsFound()
{
    const ListQuery query;
    const auto one = decodePackedPage(pageOf(R"({"id": "VZ1", "name": "a"})"), query);
    const auto other = decodePackedPage(pageOf(R"({"id": "VZ1", "name": "b"})"), query);
    QCOMPARE(difference(one, other), QStringLiteral("instances"));
    QCOMPARE(difference(one, one), QString());
    QVERIFY(!difference(one, decodePackedPage("x", query)).isEmpty());
    QVERIFY(!difference(decodePackedPage("x", query), decodePackedPage("{}", query)).isEmpty());
}

QTEST_GUILESS_MAIN(TestPlainPage)
#include "tst_plainpage.moc"
