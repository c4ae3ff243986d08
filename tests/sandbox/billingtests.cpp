// SPDX-License-Identifier: MIT
#include "check.h"
#include "client.h"

#include "sandbox/types.h"

using namespace vzaps::sandbox;
using Kind = Effect::Kind;

namespace {

std::string pathOf(const Reply &subscribed, const Sandbox &sandbox)
{
    const std::string url = subscribed.json["url"];
    CHECK_EQUAL(url.substr(0, sandbox.baseUrl().size()), sandbox.baseUrl());
    return url.substr(sandbox.baseUrl().size());
}

std::vector<Kind> kinds(const Sandbox &sandbox)
{
    std::vector<Kind> result;
    for (const Effect &effect : sandbox.effects())
        result.push_back(effect.kind);
    return result;
}

} // namespace

TEST(cardOnFileIsChargedAtOnce)
{
    const auto sandbox = startedSandbox({.payment = Payment::Card});
    Client client(*sandbox);
    client.logIn();
    const std::string id = client.create("North branch")["id"];
    const std::string path = "/instances/" + id + "/subscribe";
    CHECK_EQUAL(client.call("POST", path).status, 400);
    const Reply reply = client.call("POST", path, Json::object());
    CHECK_EQUAL(reply.status, 200);
    CHECK_EQUAL(reply.json["mode"], "direct");
    CHECK(reply.json["url"].is_null() && reply.json["session_id"].is_null());
    CHECK_EQUAL(reply.json["subscription_id"], sandbox->instance(id)->subscriptionId);
    CHECK_EQUAL(client.get(id)["billing_status"], "ACTIVE");
    CHECK_EQUAL(client.call("POST", path, Json::object()).status, 409);
    CHECK(kinds(*sandbox) == std::vector({Kind::Created, Kind::Subscribed}));
}

TEST(checkoutPagePays)
{
    const auto sandbox = startedSandbox();
    Client client(*sandbox);
    client.logIn();
    const std::string id = client.create("<b>Bar & Grill</b> <img src=x>")["id"];
    const Reply reply = client.call("POST", "/instances/" + id + "/subscribe", Json::object());
    CHECK_EQUAL(reply.json["mode"], "checkout");
    CHECK(reply.json["subscription_id"].is_null());
    const std::string path = pathOf(reply, *sandbox);
    CHECK_EQUAL(path, "/checkout/" + reply.json["session_id"].get<std::string>());

    client.setHeader("Authorization", "");
    client.setHeader("X-Client-Token", "");
    const Reply page = client.call("GET", path);
    CHECK_EQUAL(page.status, 200);
    CHECK_EQUAL(page.header("Content-Type"), "text/html; charset=utf-8");
    CHECK(page.text.find("&lt;b&gt;Bar &amp; Grill&lt;/b&gt; &lt;img src=x&gt;") != std::string::npos);
    CHECK(page.text.find("<img") == std::string::npos);
    CHECK(page.text.find("action=\"" + path + "/pay\"") != std::string::npos);
    CHECK(page.text.find("action=\"" + path + "/cancel\"") != std::string::npos);
    CHECK_EQUAL(sandbox->instance(id)->billingStatus, "TRIALING");

    const Reply paid = client.callRaw("POST", path + "/pay", "", "application/x-www-form-urlencoded");
    CHECK_EQUAL(paid.status, 303);
    CHECK_EQUAL(paid.header("Location"), path);
    CHECK_EQUAL(sandbox->instance(id)->billingStatus, "ACTIVE");
    CHECK(client.call("GET", path).text.find("Payment received") != std::string::npos);
    CHECK_EQUAL(client.call("POST", path + "/pay").status, 409);
    CHECK_EQUAL(client.call("POST", path + "/cancel").status, 409);
    CHECK(kinds(*sandbox) == std::vector({Kind::Created, Kind::Subscribed}));
}

TEST(checkoutPageCanBeLeft)
{
    const auto sandbox = startedSandbox();
    Client client(*sandbox);
    client.logIn();
    const std::string id = client.create("North branch")["id"];
    const std::string path =
        pathOf(client.call("POST", "/instances/" + id + "/subscribe", Json::object()), *sandbox);
    CHECK_EQUAL(client.call("POST", path + "/cancel").status, 303);
    CHECK(client.call("GET", path).text.find("Nothing was charged") != std::string::npos);
    CHECK_EQUAL(client.call("POST", path + "/pay").status, 409);
    CHECK_EQUAL(sandbox->instance(id)->billingStatus, "TRIALING");
    CHECK_EQUAL(client.call("GET", "/checkout/unknown").status, 404);
    CHECK_EQUAL(client.call("POST", "/checkout/unknown/pay").status, 404);
    CHECK_EQUAL(client.call("PUT", path).status, 405);
}

TEST(twoCheckoutsOfOneInstanceChargeOnce)
{
    const auto sandbox = startedSandbox();
    Client client(*sandbox);
    client.logIn();
    const std::string id = client.create("North branch")["id"];
    const auto subscribe = [&] {
        return client.call("POST", "/instances/" + id + "/subscribe", Json::object());
    };
    const Reply first = subscribe();
    const Reply second = subscribe();
    CHECK(first.json["session_id"] != second.json["session_id"]);
    CHECK(sandbox->pay(first.json["session_id"]));
    CHECK(!sandbox->pay(first.json["session_id"]));
    CHECK(client.call("GET", pathOf(second, *sandbox)).text.find("Already active") != std::string::npos);
    CHECK(!sandbox->pay(second.json["session_id"]));
    CHECK(!sandbox->pay("unknown"));
    CHECK(kinds(*sandbox) == std::vector({Kind::Created, Kind::Subscribed}));
}

TEST(checkoutOfADeletedInstanceSaysSo)
{
    const auto sandbox = startedSandbox();
    Client client(*sandbox);
    client.logIn();
    const std::string id = client.create("North branch")["id"];
    const std::string path =
        pathOf(client.call("POST", "/instances/" + id + "/subscribe", Json::object()), *sandbox);
    sandbox->removeInstance(id);
    CHECK_EQUAL(client.call("GET", path).status, 410);
    CHECK_EQUAL(client.call("POST", path + "/pay").status, 303);
    CHECK(kinds(*sandbox) == std::vector({Kind::Created}));
}

TEST(cancelSchedulesAndResumeTakesItBack)
{
    const auto sandbox = startedSandbox({.payment = Payment::Card});
    Client client(*sandbox);
    client.logIn();
    const std::string id = client.create("North branch")["id"];
    const std::string path = "/instances/" + id;
    CHECK_EQUAL(client.call("POST", path + "/resume-subscription").status, 409);
    const Reply canceled = client.call("PUT", path + "/cancel");
    CHECK_EQUAL(canceled.status, 200);
    CHECK(canceled.json["message"].is_string());
    CHECK(client.get(id)["cancel_at"] > client.get(id)["created_at"]);
    CHECK_EQUAL(client.get(id)["billing_status"], "TRIALING");
    CHECK_EQUAL(client.call("PUT", path + "/cancel").status, 409);
    CHECK_EQUAL(client.call("POST", path + "/resume-subscription").json, Json({{"status", "ok"}}));
    CHECK(client.get(id)["cancel_at"].is_null());
    CHECK_EQUAL(client.call("DELETE", path + "/cancel").status, 200);
    CHECK_EQUAL(client.call("POST", path + "/subscribe", Json::object()).status, 200);
    CHECK(client.get(id)["cancel_at"].is_null());
    CHECK(kinds(*sandbox)
          == std::vector({Kind::Created, Kind::Cancelled, Kind::Resumed, Kind::Cancelled, Kind::Subscribed}));
}

TEST(cancelOfAPastDueInstanceIsImmediate)
{
    const auto sandbox = startedSandbox({.payment = Payment::Card});
    Client client(*sandbox);
    client.logIn();
    for (const std::string &id : sandbox->instanceIds()) {
        if (sandbox->instance(id)->billingStatus != "PAST_DUE")
            continue;
        CHECK_EQUAL(client.call("PUT", "/instances/" + id + "/cancel").status, 200);
        CHECK_EQUAL(client.get(id)["billing_status"], "CANCELED");
        CHECK(client.get(id)["expired_at"].is_string());
        CHECK_EQUAL(client.call("PUT", "/instances/" + id + "/cancel").status, 409);
        CHECK_EQUAL(client.call("POST", "/instances/" + id + "/subscribe", Json::object()).status, 200);
        CHECK_EQUAL(client.get(id)["billing_status"], "ACTIVE");
        CHECK(client.get(id)["expired_at"].is_null());
        return;
    }
    CHECK(!"an instance is past due");
}
