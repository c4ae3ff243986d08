// SPDX-License-Identifier: MIT
#include "check.h"
#include "client.h"

using namespace vzaps::sandbox;

namespace {

std::string repeated(const std::string &text, int count)
{
    std::string result;
    for (int i = 0; i < count; ++i)
        result += text;
    return result;
}

} // namespace

TEST(wrongCredentialsAre401)
{
    const auto sandbox = startedSandbox();
    Client client(*sandbox);
    const auto token = [&](const Json &body) { return client.call("POST", "/token", body).status; };
    CHECK_EQUAL(token({{"client_token", "demo-client-token"}, {"client_secret", "wrong"}}), 401);
    CHECK_EQUAL(token({{"client_token", "wrong"}, {"client_secret", "demo-client-secret"}}), 401);
    CHECK_EQUAL(token({{"client_token", "demo-client-token"}}), 400);
    CHECK_EQUAL(token({{"client_token", 5}, {"client_secret", "x"}}), 400);
    CHECK_EQUAL(
        token({{"client_token", "demo-client-token"}, {"client_secret", "demo-client-secret"}, {"more", 1}}),
        400);
}

TEST(everyAccountCallWantsBothTokens)
{
    const auto sandbox = startedSandbox();
    const std::string path = "/instances/" + sandbox->instanceIds().front();
    const std::vector<std::pair<std::string, std::string>> calls{{"PUT", "/instances/create"},
                                                                 {"POST", "/instances/list"},
                                                                 {"POST", "/instances/get"},
                                                                 {"PATCH", path},
                                                                 {"DELETE", path},
                                                                 {"POST", path + "/restart"},
                                                                 {"POST", path + "/subscribe"},
                                                                 {"POST", path + "/resume-subscription"},
                                                                 {"PUT", path + "/cancel"},
                                                                 {"DELETE", path + "/cancel"},
                                                                 {"GET", path + "/session/status"}};
    for (const auto &[method, target] : calls) {
        Client client(*sandbox);
        CHECK_EQUAL(client.call(method, target).status, 401);
        client.setHeader("Authorization", "Bearer made.up.token");
        CHECK_EQUAL(client.call(method, target).status, 401);
        client.setHeader("Authorization", "");
        client.logIn();
        client.setHeader("X-Client-Token", "wrong");
        CHECK_EQUAL(client.call(method, target).status, 401);
        client.setHeader("X-Client-Token", "");
        CHECK_EQUAL(client.call(method, target).status, 401);
    }
    CHECK(sandbox->effects().empty());
}

TEST(expiredTokensAre401AndANewOneWorks)
{
    const auto sandbox = startedSandbox();
    Client client(*sandbox);
    client.logIn();
    CHECK_EQUAL(client.list().status, 200);
    sandbox->expireTokens();
    CHECK_EQUAL(client.list().status, 401);
    client.logIn();
    CHECK_EQUAL(client.list().status, 200);
    client.setHeader("X-Instance-Token", "wrong");
    CHECK_EQUAL(client.call("DELETE", "/instances/" + sandbox->instanceIds().front()).status, 401);
}

TEST(unknownThingsAre404And405)
{
    const auto sandbox = startedSandbox();
    Client client(*sandbox);
    client.logIn();
    CHECK_EQUAL(client.call("POST", "/instances/get", {{"id", "VZUNKNOWN"}}).status, 404);
    CHECK_EQUAL(client.call("POST", "/instances/get", {{"id", "nonsense"}}).status, 400);
    CHECK_EQUAL(client.call("PATCH", "/instances/VZUNKNOWN", {{"name", "Long enough"}}).status, 404);
    for (const char *call : {"restart", "resume-subscription"})
        CHECK_EQUAL(client.call("POST", std::string("/instances/VZUNKNOWN/") + call).status, 404);
    CHECK_EQUAL(client.call("POST", "/instances/VZUNKNOWN/subscribe", Json::object()).status, 404);
    CHECK_EQUAL(client.call("PUT", "/instances/VZUNKNOWN/cancel").status, 404);
    CHECK_EQUAL(client.call("DELETE", "/instances/VZUNKNOWN").status, 404);
    CHECK_EQUAL(client.call("GET", "/instances/VZUNKNOWN/session/status").status, 404);
    CHECK_EQUAL(client.call("GET", "/nowhere").status, 404);
    CHECK_EQUAL(client.call("POST", "/instances/list/").status, 404);
    const Reply wrong = client.call("GET", "/instances/VZUNKNOWN");
    CHECK_EQUAL(wrong.status, 405);
    CHECK_EQUAL(wrong.header("Allow"), "PATCH, DELETE");
    CHECK_EQUAL(client.call("POST", "/instances/create", {{"name", "North"}}).status, 405);
    CHECK_EQUAL(client.call("PATCH", "/instances/create", {{"name", "North"}}).status, 405);
    CHECK_EQUAL(client.call("GET", "/token").status, 405);
    CHECK_EQUAL(client.call("OPTIONS", "/token").status, 405);
}

TEST(namesAreCountedInCharacters)
{
    const auto sandbox = startedSandbox();
    Client client(*sandbox);
    client.logIn();
    const auto create = [&](const Json &body) {
        return client.call("PUT", "/instances/create", body).status;
    };
    CHECK_EQUAL(create({{"name", "ab"}}), 400);
    CHECK_EQUAL(create({{"name", "é🌻"}}), 400);
    CHECK_EQUAL(create({{"name", "é🌻é"}}), 200);
    CHECK_EQUAL(create({{"name", repeated("🌻", 255)}}), 200);
    CHECK_EQUAL(create({{"name", repeated("x", 256)}}), 400);
    CHECK_EQUAL(create({{"name", 12345}}), 400);
    CHECK_EQUAL(create({{"webhook", "https://a.example"}}), 400);
    CHECK_EQUAL(create({{"name", "North"}, {"reject_calls", "yes"}}), 400);
    CHECK_EQUAL(create({{"name", "North"}, {"labels", "x"}}), 400);
    CHECK_EQUAL(create({{"name", "North"}, {"events_subscribe", {1}}}), 400);
    CHECK_EQUAL(sandbox->effects().size(), 2u);
    const std::string path = "/instances/" + sandbox->instanceIds().front();
    CHECK_EQUAL(client.call("PATCH", path, {{"name", "ab"}}).status, 400);
    CHECK_EQUAL(client.call("PATCH", path, {{"name", nullptr}}).status, 400);
}

TEST(refusedFieldsAreNamed)
{
    const auto sandbox = startedSandbox();
    Client client(*sandbox);
    client.logIn();
    for (const char *webhook :
         {"ftp://a.example", "not a url", "https://", "https:// a.example", "javascript:alert(1)"}) {
        const Reply reply =
            client.call("PUT", "/instances/create", {{"name", "North"}, {"webhook", webhook}});
        CHECK_EQUAL(reply.status, 422);
        CHECK_EQUAL(reply.json["errors"][0]["field"], "webhook");
        CHECK_EQUAL(reply.json["errors"][0]["message"], reply.json["message"]);
    }
    for (const Style style : {Style::Bare, Style::Envelope, Style::Camel}) {
        sandbox->setStyle(style);
        const Reply reply =
            client.call("PUT", "/instances/create", {{"name", "North"}, {"events_subscribe", {"Receipt"}}});
        CHECK_EQUAL(reply.status, 422);
        CHECK_EQUAL(reply.json["errors"][0]["field"],
                    style == Style::Camel ? "eventsSubscribe" : "events_subscribe");
        CHECK_EQUAL(reply.json.contains("message"), style != Style::Camel);
    }
}

TEST(unreadableBodiesAreRefused)
{
    const auto sandbox = startedSandbox();
    Client client(*sandbox);
    client.logIn();
    const auto list = [&](const std::string &body, const std::string &type = "application/json") {
        return client.callRaw("POST", "/instances/list", body, type).status;
    };
    CHECK_EQUAL(list("{\"page\":"), 400);
    CHECK_EQUAL(list("[]"), 400);
    CHECK_EQUAL(list("\"text\""), 400);
    CHECK_EQUAL(list("{\"filter\":{\"query\":\"\xff\"}}"), 400);
    CHECK_EQUAL(list(""), 400);
    CHECK_EQUAL(list("{}", "text/plain"), 415);
    CHECK_EQUAL(list("{}", "application/json; charset=utf-8"), 200);
    CHECK_EQUAL(list("{\"x\":" + repeated("[", 100000) + repeated("]", 100000) + "}"), 400);
    CHECK_EQUAL(list("{\"x\":\"" + repeated("x", 1024 * 1024) + "\"}"), 413);
    CHECK_EQUAL(list("{\"x\":\"" + repeated("x", 1000 * 1000) + "\"}"), 200);
    for (const char *body : {R"({"page":0})", R"({"page":"1"})", R"({"page":1.5})", R"({"page":-1})",
                             R"({"size":0})", R"({"size":null})", R"({"filter":"x"})",
                             R"({"filter":{"query":7}})", R"({"sort":1})", R"({"sortDesc":1})"})
        CHECK_EQUAL(list(body), 400);
    const std::string path = "/instances/" + sandbox->instanceIds().front();
    CHECK_EQUAL(client.call("DELETE", path, Json::object()).status, 400);
    CHECK_EQUAL(client.call("PUT", path + "/cancel", Json::object()).status, 400);
    CHECK_EQUAL(client.call("PATCH", path).status, 400);
    CHECK(sandbox->effects().empty());
}

TEST(everyErrorHasAnEnvelopeAndARequestId)
{
    const auto sandbox = startedSandbox();
    Client client(*sandbox);
    client.logIn();
    const std::string tooLarge(1100000, 'x');
    for (const Style style : {Style::Bare, Style::Envelope, Style::Camel}) {
        sandbox->setStyle(style);
        for (const Reply &reply : {client.call("GET", "/nowhere"), client.call("GET", "/token"),
                                   client.call("POST", "/instances/get", {{"id", "VZNONE"}}),
                                   client.callRaw("POST", "/instances/list", tooLarge, "application/json"),
                                   client.callRaw("POST", "/instances/list", "{", "application/json")}) {
            CHECK(reply.status >= 400);
            CHECK(!reply.header("X-Request-Id").empty());
            CHECK_EQUAL(reply.header("Content-Type"), "application/json");
            if (style == Style::Bare) {
                CHECK_EQUAL(reply.json["code"], reply.status);
                CHECK_EQUAL(reply.json["success"], false);
                CHECK(reply.json["error"].is_string());
            } else if (style == Style::Envelope) {
                CHECK(reply.json["message"].is_string() && reply.json["code"].is_string()
                      && reply.json["details"].is_object());
            } else {
                CHECK(reply.json["errors"][0]["message"].is_string());
                CHECK_EQUAL(reply.json.size(), 1u);
            }
        }
    }
    client.setHeader("X-Request-Id", "my-own_id7");
    CHECK_EQUAL(client.call("GET", "/nowhere").header("X-Request-Id"), "my-own_id7");
    client.setHeader("X-Request-Id", "not <usable>");
    CHECK(client.call("GET", "/nowhere").header("X-Request-Id") != "not <usable>");
}

TEST(envelopeStyleWrapsEveryAnswer)
{
    const auto sandbox = startedSandbox({.style = Style::Envelope});
    Client client(*sandbox);
    client.logIn();
    const std::string id = client.create("North branch")["data"]["id"];
    const std::string path = "/instances/" + id;
    const std::vector<Reply> replies{client.list(),
                                     client.call("POST", "/instances/get", {{"id", id}}),
                                     client.call("PATCH", path, {{"name", "South"}}),
                                     client.call("POST", path + "/restart"),
                                     client.call("PUT", path + "/cancel"),
                                     client.call("POST", path + "/resume-subscription"),
                                     client.call("POST", path + "/subscribe", Json::object()),
                                     client.call("DELETE", path)};
    for (const Reply &reply : replies) {
        CHECK_EQUAL(reply.status, 200);
        CHECK_EQUAL(reply.json["code"], 200);
        CHECK_EQUAL(reply.json["success"], true);
        CHECK(reply.json.contains("data"));
        CHECK_EQUAL(reply.json.size(), 3u);
    }
    CHECK(replies.back().json["data"].is_null());
}

TEST(camelStyleRenamesKeysButNotLabels)
{
    const auto sandbox = startedSandbox({.style = Style::Camel});
    Client client(*sandbox);
    const Json token =
        client
            .call("POST", "/token",
                  {{"client_token", "demo-client-token"}, {"client_secret", "demo-client-secret"}})
            .json;
    CHECK(token.contains("accessToken") && token.contains("expiresIn"));
    client.logIn();
    const Json json =
        client.call("PUT", "/instances/create", {{"name", "North"}, {"labels", {{"a_key", 1}}}}).json;
    for (const char *key : {"createdAt", "eventsSubscribe", "billingStatus", "whatsappPushName", "cancelAt"})
        CHECK(json.contains(key));
    CHECK(!json.contains("created_at"));
    CHECK_EQUAL(json["labels"], Json({{"a_key", 1}}));
    const Json page = client.list().json;
    CHECK(page.contains("totalPages") && page["content"][0].contains("createdAt"));
    CHECK_EQUAL(client.call("DELETE", "/instances/" + json["id"].get<std::string>()).status, 204);
}
