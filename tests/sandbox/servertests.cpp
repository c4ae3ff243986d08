// SPDX-License-Identifier: MIT
#include "check.h"
#include "client.h"

#include <atomic>
#include <chrono>
#include <future>
#include <thread>

using namespace vzaps::sandbox;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

} // namespace

TEST(aPortInUseIsReported)
{
    const auto first = startedSandbox();
    Sandbox second({.port = first->port()});
    CHECK(!second.start());
    CHECK(!second.errorText().empty());
    CHECK_EQUAL(first->baseUrl(), "http://127.0.0.1:" + std::to_string(first->port()));
}

TEST(stopIsImmediateWithOpenConnectionsAndStartTakesTheSamePort)
{
    const auto sandbox = startedSandbox();
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(std::make_unique<Client>(*sandbox));
        CHECK_EQUAL(clients.back()->call("GET", "/nowhere").status, 404);
    }
    const int port = sandbox->port();
    const auto begin = Clock::now();
    sandbox->stop();
    CHECK(Clock::now() - begin < 900ms);
    CHECK_EQUAL(clients.front()->call("GET", "/nowhere").status, 0);
    CHECK(sandbox->start());
    CHECK_EQUAL(sandbox->port(), port);
    CHECK_EQUAL(clients.front()->call("GET", "/nowhere").status, 404);
}

TEST(stopGivesUpWaitingRequestsWithoutEffect)
{
    const auto sandbox = startedSandbox();
    Client client(*sandbox);
    client.logIn();
    sandbox->setLatency(60000);
    auto reply = std::async(std::launch::async, [&] {
        return client.call("PUT", "/instances/create", {{"name", "North"}});
    });
    while (sandbox->requestCount("createInstance") == 0)
        std::this_thread::sleep_for(1ms);
    const auto begin = Clock::now();
    sandbox->stop();
    CHECK(Clock::now() - begin < 2s);
    CHECK_EQUAL(reply.get().status, 0);
    CHECK(sandbox->effects().empty());
}

TEST(keptConnectionsAnswerWithoutDelay)
{
    const auto sandbox = startedSandbox();
    Client client(*sandbox);
    client.logIn();
    const auto begin = Clock::now();
    for (int i = 0; i < 200; ++i)
        CHECK_EQUAL(client.call("DELETE", "/instances/VZNONE").status, 404);
    CHECK(Clock::now() - begin < 5s);
    CHECK_EQUAL(client.callRaw("GET", "/nowhere", "unexpected body", "text/plain").status, 404);
    CHECK_EQUAL(client.list().status, 200);
}

TEST(latencyDelaysCalls)
{
    const auto sandbox = startedSandbox({.latencyMs = 120});
    Client client(*sandbox);
    const auto begin = Clock::now();
    client.logIn();
    CHECK(Clock::now() - begin >= 120ms);
}

TEST(scriptedFaultsAreAnsweredInOrder)
{
    const auto sandbox = startedSandbox();
    Client client(*sandbox);
    client.logIn();
    sandbox->failNext("listInstances", {.status = 429, .body = std::nullopt, .retryAfter = "7"});
    sandbox->failNext("listInstances",
                      {.status = 200, .body = "<html>", .contentType = "text/html", .count = 2});
    sandbox->failNext("listInstances", {.status = 503, .body = ""});
    const Reply limited = client.list();
    CHECK_EQUAL(limited.status, 429);
    CHECK_EQUAL(limited.header("Retry-After"), "7");
    CHECK_EQUAL(limited.json["code"], 429);
    CHECK_EQUAL(client.list().text, "<html>");
    CHECK_EQUAL(client.list().header("Content-Type"), "text/html");
    const Reply empty = client.list();
    CHECK_EQUAL(empty.status, 503);
    CHECK_EQUAL(empty.text, "");
    CHECK_EQUAL(client.list().status, 200);
    sandbox->failNext("*", {.status = 302, .body = "", .headers = {{"Location", "http://127.0.0.1:1/"}}});
    CHECK_EQUAL(client.list().header("Location"), "http://127.0.0.1:1/");
    bool threw = false;
    try {
        sandbox->failNext("listInstance", {});
    } catch (const std::exception &) {
        threw = true;
    }
    CHECK(threw);
}

TEST(aFaultCanComeAfterTheEffectOrWithoutAnAnswer)
{
    const auto sandbox = startedSandbox({.instances = 10});
    Client client(*sandbox);
    client.logIn();
    sandbox->failNext("createInstance", {.status = 500});
    CHECK_EQUAL(client.call("PUT", "/instances/create", {{"name", "North"}}).status, 500);
    CHECK_EQUAL(sandbox->instanceCount(), 10);
    sandbox->failNext("createInstance", {.status = 504, .afterEffect = true});
    CHECK_EQUAL(client.call("PUT", "/instances/create", {{"name", "North"}}).status, 504);
    CHECK_EQUAL(sandbox->instanceCount(), 11);
    sandbox->failNext("createInstance", {.afterEffect = true, .dropConnection = true});
    CHECK_EQUAL(client.call("PUT", "/instances/create", {{"name", "North"}}).status, 0);
    CHECK_EQUAL(sandbox->instanceCount(), 12);
    sandbox->failNext("createInstance", {.dropConnection = true});
    CHECK_EQUAL(client.call("PUT", "/instances/create", {{"name", "North"}}).status, 0);
    CHECK_EQUAL(sandbox->instanceCount(), 12);
    CHECK_EQUAL(client.list().status, 200);
}

TEST(theLogShowsWhatArrived)
{
    const auto sandbox = startedSandbox();
    Client client(*sandbox);
    client.logIn();
    client.setHeader("User-Agent", "test/1");
    client.call("PUT", "/instances/create", {{"name", "North"}});
    client.call("GET", "/nowhere?secret=1");
    const std::vector<LoggedRequest> log = sandbox->log();
    CHECK_EQUAL(log.size(), 3u);
    CHECK_EQUAL(log[1].operation, "createInstance");
    CHECK_EQUAL(log[1].method, "PUT");
    CHECK_EQUAL(log[1].body, "{\"name\":\"North\"}");
    CHECK_EQUAL(log[1].headers.at("user-agent"), "test/1");
    CHECK(log[1].hasHeader("authorization") && !log[0].hasHeader("authorization"));
    CHECK_EQUAL(log[1].status, 200);
    CHECK_EQUAL(log[2].path, "/nowhere");
    CHECK_EQUAL(log[2].operation, "");
    CHECK_EQUAL(sandbox->requestCount("createInstance"), 1);
    CHECK_EQUAL(sandbox->requestCount("/instances/"), 1);
    CHECK_EQUAL(sandbox->requestCount("/"), 3);
    sandbox->clearLog();
    CHECK_EQUAL(sandbox->requestCount("/"), 0);
}

TEST(eightClientsAtOnceLoseNothing)
{
    const auto sandbox = startedSandbox({.instances = 200});
    constexpr int perClient = 40;
    std::vector<std::thread> threads;
    for (int t = 0; t < 8; ++t) {
        threads.emplace_back([&sandbox, t] {
            Client client(*sandbox);
            client.logIn();
            for (int i = 0; i < perClient; ++i) {
                const std::string id =
                    client.create("Client " + std::to_string(t) + " no " + std::to_string(i))["id"];
                CHECK_EQUAL(client.list({{"sort", "name"}, {"filter", {{"query", "client"}}}}).status, 200);
                CHECK_EQUAL(client.call("PATCH", "/instances/" + id, {{"name", "Renamed"}}).status, 200);
                CHECK_EQUAL(client.call("POST", "/instances/" + id + "/restart").status, 200);
                if (i % 2 == 0)
                    CHECK_EQUAL(client.call("DELETE", "/instances/" + id).status, 204);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    CHECK_EQUAL(sandbox->instanceCount(), 200 + 8 * perClient / 2);
    CHECK_EQUAL(sandbox->effects().size(), static_cast<std::size_t>(8 * (3 * perClient + perClient / 2)));
    CHECK_EQUAL(sandbox->requestCount("createInstance"), 8 * perClient);
}
