// SPDX-License-Identifier: MIT
#include "check.h"
#include "client.h"

#include <chrono>
#include <regex>
#include <set>
#include <thread>

using namespace vzaps::sandbox;
using Kind = Effect::Kind;

namespace {

std::vector<std::string> namesOf(const Reply &reply)
{
    std::vector<std::string> names;
    for (const Json &row : reply.json["content"])
        names.push_back(row["name"]);
    return names;
}

} // namespace

TEST(tokenAnswersBareAsInTheContract)
{
    const auto sandbox = startedSandbox();
    Client client(*sandbox);
    const Reply reply = client.call(
        "POST", "/token", {{"client_token", "demo-client-token"}, {"client_secret", "demo-client-secret"}});
    CHECK_EQUAL(reply.status, 200);
    CHECK_EQUAL(reply.json.size(), 2u);
    CHECK_EQUAL(reply.json["expires_in"], 3600);
    const std::string token = reply.json["access_token"];
    CHECK(std::regex_match(token, std::regex("[\\w-]+\\.[\\w-]+\\.[\\w-]+")));
}

TEST(createAnswersEveryFieldOfTheContract)
{
    const auto sandbox = startedSandbox();
    Client client(*sandbox);
    client.logIn();
    const Reply reply = client.call("PUT", "/instances/create",
                                    {{"name", "North branch"},
                                     {"webhook", "https://hooks.example.org/vzaps/north"},
                                     {"events_subscribe", {"Message", "ReadReceipt", "Message"}},
                                     {"reject_calls", true},
                                     {"labels", {{"a_key", 1}}}});
    CHECK_EQUAL(reply.status, 200);
    const Json &json = reply.json;
    CHECK(std::regex_match(json["id"].get<std::string>(), std::regex("VZ[A-Z0-9]{26}")));
    CHECK_EQUAL(json["name"], "North branch");
    CHECK_EQUAL(json["events_subscribe"], "Message,ReadReceipt");
    CHECK_EQUAL(json["reject_calls"], true);
    CHECK_EQUAL(json["auto_read_messages"], false);
    CHECK_EQUAL(json["labels"], Json({{"a_key", 1}}));
    CHECK_EQUAL(json["connected"], false);
    CHECK_EQUAL(json["billing_status"], "TRIALING");
    CHECK_EQUAL(json["url"], "https://app.vzaps.com/instances/" + json["id"].get<std::string>());
    CHECK(std::regex_match(json["created_at"].get<std::string>(),
                           std::regex("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ")));
    for (const char *key : {"connected_at", "whatsapp_push_name", "whatsapp_jid", "cancel_at", "expired_at"})
        CHECK(json.contains(key) && json[key].is_null());
    CHECK_EQUAL(client.get(json["id"]), json);
    CHECK_EQUAL(sandbox->instanceCount(), 41);
    CHECK(sandbox->effects() == std::vector<Effect>({{Kind::Created, json["id"], ""}}));
}

TEST(createTakesTheAliasAndACommaString)
{
    const auto sandbox = startedSandbox();
    Client client(*sandbox);
    client.logIn();
    const auto created = [&](const Json &extra) {
        Json body{{"name", "North"}};
        body.update(extra);
        return client.call("PUT", "/instances/create", body);
    };
    CHECK_EQUAL(created({{"eventsSubscribe", {"All"}}}).json["events_subscribe"], "All");
    CHECK_EQUAL(created({{"events_subscribe", "Message,Connected"}}).json["events_subscribe"],
                "Message,Connected");
    CHECK_EQUAL(created({{"events_subscribe", ""}}).json["events_subscribe"], "");
    CHECK_EQUAL(created({{"events_subscribe", {"All"}}, {"eventsSubscribe", {"All"}}}).status, 400);
}

TEST(listPagesWithoutGapsAndRepeats)
{
    const auto sandbox = startedSandbox({.instances = 45});
    Client client(*sandbox);
    client.logIn();
    std::set<std::string> ids;
    for (int page = 1; page <= 5; ++page) {
        const Reply reply = client.list({{"page", page}, {"size", 10}, {"filter", Json::object()}});
        CHECK_EQUAL(reply.json["total"], 45);
        CHECK_EQUAL(reply.json["total_pages"], 5);
        CHECK_EQUAL(reply.json["page"], page);
        CHECK_EQUAL(reply.json["content"].size(), page == 5 ? 5u : 10u);
        for (const Json &row : reply.json["content"])
            ids.insert(row["id"]);
    }
    CHECK_EQUAL(ids.size(), 45u);
    CHECK_EQUAL(client.list({{"page", 6}, {"size", 10}}).json["content"].size(), 0u);
    CHECK_EQUAL(client.list({{"page", 9223372036854775807}, {"size", 1000}}).json["content"].size(), 0u);
    CHECK_EQUAL(client.list().json["size"], 20);
    CHECK_EQUAL(client.list({{"size", 5000}}).json["size"], 1000);
    CHECK_EQUAL(client.list().json["summary"]["total"], 45);
}

TEST(listSortsByCreationAndName)
{
    const auto sandbox = startedSandbox({.instances = 100});
    Client client(*sandbox);
    client.logIn();
    const auto created = [&](const Json &body) {
        std::vector<std::string> times;
        const Reply reply = client.list(body);
        for (const Json &row : reply.json["content"])
            times.push_back(row["created_at"]);
        return times;
    };
    const auto up = created({{"size", 100}, {"sort", "createdAt"}, {"sortDesc", false}});
    CHECK(std::is_sorted(up.begin(), up.end()));
    const auto down = created({{"size", 100}, {"sort", "createdAt"}, {"sort_desc", true}});
    CHECK(std::is_sorted(down.rbegin(), down.rend()));
    CHECK(up.front() != down.front());
    CHECK_EQUAL(client.list({{"sortDesc", true}, {"sort_desc", false}}).status, 400);

    client.create("aaa first");
    client.create("AAA FIRST");
    CHECK_EQUAL(namesOf(client.list({{"sort", "name"}, {"filter", {{"query", "aaa first"}}}})).size(), 2u);
    const Json before = client.create("Aab renamed soon");
    CHECK_EQUAL(
        client.call("PATCH", "/instances/" + before["id"].get<std::string>(), {{"name", "zzzz"}}).status,
        200);
    client.call("DELETE",
                "/instances/"
                    + client.list({{"sort", "name"}, {"filter", {{"query", "aaa"}}}})
                          .json["content"][0]["id"]
                          .get<std::string>());
    const auto names = namesOf(client.list({{"sort", "name"}, {"size", 200}}));
    CHECK_EQUAL(names.size(), 102u);
    CHECK(std::find(names.begin(), names.end(), "Aab renamed soon") == names.end());
    CHECK_EQUAL(client.list({{"sort", "colour"}}).status, 400);
}

TEST(searchFindsNameIdAndNumberInAnyCase)
{
    const auto sandbox = startedSandbox({.instances = 60});
    Client client(*sandbox);
    client.logIn();
    const auto hits = [&](const std::string &query) {
        return client.list({{"filter", {{"query", query}}}, {"size", 100}}).json["total"].get<int>();
    };
    client.create("Pão ÁÉÍ Ñandú ЖУК");
    CHECK_EQUAL(hits("pão áéí ÑANDÚ жук"), 1);
    CHECK_EQUAL(hits("PÃO ÁÉÍ"), 1);
    CHECK_EQUAL(hits("pao aei"), 0);
    CHECK_EQUAL(hits("no such thing anywhere"), 0);
    CHECK_EQUAL(hits(""), 61);
    for (const std::string &id : sandbox->instanceIds()) {
        const auto record = sandbox->instance(id);
        if (!record->jid)
            continue;
        std::string lower = id;
        std::transform(lower.begin(), lower.end(), lower.begin(), ::tolower);
        CHECK_EQUAL(hits(lower), 1);
        CHECK(hits(record->jid->substr(0, record->jid->find('@'))) >= 1);
        break;
    }
}

TEST(updateChangesOnlyWhatIsSent)
{
    const auto sandbox = startedSandbox();
    Client client(*sandbox);
    client.logIn();
    const Json before = client.create("North branch");
    const std::string id = before["id"];
    Json after =
        client.call("PATCH", "/instances/" + id, {{"webhook", "http://a.example/x"}, {"reject_calls", true}})
            .json;
    CHECK_EQUAL(after["webhook"], "http://a.example/x");
    CHECK_EQUAL(after["reject_calls"], true);
    CHECK_EQUAL(after["name"], "North branch");
    CHECK_EQUAL(after["token"], before["token"]);
    after = client.call("PATCH", "/instances/" + id, {{"webhook", ""}, {"events_subscribe", {"All"}}}).json;
    CHECK(after["webhook"].is_null());
    CHECK_EQUAL(after["events_subscribe"], "All");
    CHECK_EQUAL(client.call("PATCH", "/instances/" + id, Json::object()).status, 400);
    CHECK_EQUAL(client.call("PATCH", "/instances/" + id, {{"unknown_field", 1}}).status, 200);
    const std::vector<Effect> expected{{Kind::Created, id, ""},
                                       {Kind::Updated, id, "webhook,reject_calls"},
                                       {Kind::Updated, id, "webhook,events_subscribe"}};
    CHECK(sandbox->effects() == expected);
}

TEST(restartDisconnectsAndConnectsAgain)
{
    const auto sandbox = startedSandbox();
    Client client(*sandbox);
    client.logIn();
    const std::string id = client.create("North branch")["id"];
    CHECK(sandbox->setConnected(id, true));
    CHECK_EQUAL(client.get(id)["connected"], true);
    const Reply reply = client.call("POST", "/instances/" + id + "/restart");
    CHECK_EQUAL(reply.status, 200);
    CHECK_EQUAL(reply.json["instance_id"], id);
    CHECK(reply.json["status"].is_string());
    CHECK_EQUAL(client.get(id)["connected"], false);
    const auto limit = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    while (client.get(id)["connected"] != true && std::chrono::steady_clock::now() < limit)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    CHECK_EQUAL(client.get(id)["connected"], true);
    CHECK_EQUAL(sandbox->effects().back().kind == Kind::Restarted, true);
    CHECK_EQUAL(client.call("POST", "/instances/" + id + "/restart", Json::object()).status, 400);
}

TEST(deleteAnswersNothingAndRemoves)
{
    const auto sandbox = startedSandbox();
    Client client(*sandbox);
    client.logIn();
    const std::string id = sandbox->instanceIds().front();
    const Reply reply = client.call("DELETE", "/instances/" + id);
    CHECK_EQUAL(reply.status, 204);
    CHECK_EQUAL(reply.text, "");
    CHECK_EQUAL(client.call("DELETE", "/instances/" + id).status, 404);
    CHECK_EQUAL(sandbox->instanceCount(), 39);
    CHECK(sandbox->effects() == std::vector<Effect>({{Kind::Deleted, id, ""}}));
}

TEST(sessionStatusIsAnEnvelopeInEveryStyle)
{
    const auto sandbox = startedSandbox();
    Client client(*sandbox);
    client.logIn();
    const std::string id = client.create("North branch")["id"];
    const std::string path = "/instances/" + id + "/session/status";
    for (const Style style : {Style::Bare, Style::Envelope, Style::Camel}) {
        sandbox->setStyle(style);
        sandbox->setConnected(id, false);
        CHECK_EQUAL(client.call("GET", path).json,
                    Json({{"code", 200}, {"success", true}, {"data", {{"connected", false}}}}));
        sandbox->setConnected(id, true);
        const Json data = client.call("GET", path).json["data"];
        CHECK_EQUAL(data["connected"], true);
        CHECK(data.contains(style == Style::Camel ? "whatsappJid" : "whatsapp_jid"));
    }
    client.setHeader("Authorization", "");
    CHECK_EQUAL(client.call("GET", path).status, 401);
    client.setHeader("X-Instance-Token", sandbox->instance(id)->token);
    CHECK_EQUAL(client.call("GET", path).status, 200);
    CHECK_EQUAL(client.list().status, 401);
}
