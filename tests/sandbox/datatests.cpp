// SPDX-License-Identifier: MIT
#include "check.h"
#include "client.h"

#include "sandbox/commandline.h"
#include "sandbox/textfold.h"

#include <chrono>
#include <set>

using namespace vzaps::sandbox;

namespace {

std::string everything(Options options)
{
    const auto sandbox = startedSandbox(std::move(options));
    Client client(*sandbox);
    client.logIn();
    return client.list({{"size", 1000}}).text;
}

} // namespace

TEST(theSameSeedMakesTheSameFleet)
{
    CHECK(everything({.seed = 7}) == everything({.seed = 7}));
    CHECK(everything({.seed = 7}) != everything({.seed = 8}));
}

TEST(everySmallFleetShowsEveryState)
{
    for (const unsigned seed : {1u, 2u, 3u}) {
        Sandbox sandbox({.instances = 12, .seed = seed});
        std::set<std::string> billing;
        std::set<std::string> connected;
        std::set<bool> webhook;
        bool ending = false;
        for (const std::string &id : sandbox.instanceIds()) {
            const InstanceRecord record = *sandbox.instance(id);
            billing.insert(record.billingStatus);
            connected.insert(record.connected ? (*record.connected ? "yes" : "no") : "unknown");
            ending = ending || (record.billingStatus == "ACTIVE" && record.cancelAt);
            webhook.insert(record.webhook.has_value());
            CHECK(record.updatedAt >= record.createdAt);
            CHECK(!record.connectedAt || *record.connectedAt >= record.createdAt);
            CHECK(codePointCount(record.name) >= 3 && codePointCount(record.name) <= 255);
        }
        CHECK(billing == std::set<std::string>({"ACTIVE", "CANCELED", "PAST_DUE", "TRIALING"}));
        CHECK_EQUAL(connected.size(), 3u);
        CHECK_EQUAL(webhook.size(), 2u);
        CHECK(ending);
    }
}

TEST(awkwardNamesArePresent)
{
    Sandbox sandbox({});
    std::set<std::string> names;
    std::size_t longest = 0;
    for (const std::string &id : sandbox.instanceIds()) {
        names.insert(sandbox.instance(id)->name);
        longest = std::max(longest, codePointCount(sandbox.instance(id)->name));
    }
    CHECK(names.count("<b>Bar & Grill</b> <img src=x>") == 1);
    CHECK(names.count("مطعم الواحة - خدمة العملاء") == 1);
    CHECK_EQUAL(longest, 250u);
}

TEST(fleetsOfAnySizeWork)
{
    for (const int count : {0, 1, 2, 3, 5, 7}) {
        const auto sandbox = startedSandbox({.instances = count});
        Client client(*sandbox);
        client.logIn();
        const Reply reply = client.list();
        CHECK_EQUAL(reply.json["total"], count);
        CHECK_EQUAL(reply.json["total_pages"], count == 0 ? 0 : 1);
        CHECK_EQUAL(reply.json["content"].size(), static_cast<std::size_t>(count));
    }
}

TEST(aLargeFleetIsServedPageByPage)
{
    const auto begin = std::chrono::steady_clock::now();
    const auto sandbox = startedSandbox({.instances = 100000});
    Client client(*sandbox);
    client.logIn();
    std::set<std::string> ids;
    for (int page = 1; page <= 100; page += 9) {
        const Reply reply = client.list({{"page", page}, {"size", 1000}, {"sortDesc", true}});
        for (const Json &row : reply.json["content"])
            ids.insert(row["id"]);
    }
    CHECK_EQUAL(ids.size(), 12000u);
    const auto took = std::chrono::steady_clock::now() - begin;
    CHECK(took < std::chrono::seconds(40)); // generous: sanitizers and slow machines
}

TEST(foldingKeepsAccentsAndOtherScripts)
{
    CHECK_EQUAL(foldCase("ABC xyz ÀÉÑÕÜ Ž Ÿ ЁЖ ΑΩ 你好 🌻 עברית"), "abc xyz àéñõü ž ÿ ёж αω 你好 🌻 עברית");
    CHECK_EQUAL(codePointCount("aé🌻"), 3u);
}

TEST(commandLineIsRead)
{
    const CommandLine good = parseCommandLine({"--port", "8123", "--instances=5", "--seed", "9",
                                               "--latency=20", "--payment", "card", "--style=camel"});
    CHECK_EQUAL(good.error, "");
    CHECK_EQUAL(good.options.port, 8123);
    CHECK_EQUAL(good.options.instances, 5);
    CHECK_EQUAL(good.options.seed, 9u);
    CHECK_EQUAL(good.options.latencyMs, 20);
    CHECK(good.options.payment == Payment::Card);
    CHECK(good.options.style == Style::Camel);
    CHECK(parseCommandLine({"--help"}).help);
    for (const std::vector<std::string> &bad : std::vector<std::vector<std::string>>{{"--port"},
                                                                                     {"--port", "x"},
                                                                                     {"--port", "70000"},
                                                                                     {"--payment", "cash"},
                                                                                     {"--style", ""},
                                                                                     {"--what"},
                                                                                     {"5"}})
        CHECK(!parseCommandLine(bad).error.empty());
}
