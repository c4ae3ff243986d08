// SPDX-License-Identifier: MIT
#include "sandbox/commandline.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>
#include <system_error>

namespace vzaps::sandbox {

namespace {

std::optional<int> number(const std::string &text, int least, int greatest)
{
    int value = 0;
    const char *end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, value);
    const bool whole = error == std::errc() && stopped == end && !text.empty();
    return whole && value >= least && value <= greatest ? std::optional(value) : std::nullopt;
}

bool setNumber(int &target, const std::string &text, int least, int greatest)
{
    const std::optional<int> value = number(text, least, greatest);
    target = value.value_or(target);
    return value.has_value();
}

bool setOption(Options &options, const std::string &name, const std::string &value)
{
    if (name == "--port")
        return setNumber(options.port, value, 0, 65535);
    if (name == "--instances")
        return setNumber(options.instances, value, 0, 1000000);
    if (name == "--latency")
        return setNumber(options.latencyMs, value, 0, 600000);
    if (name == "--token-lifetime")
        return setNumber(options.tokenLifetimeSeconds, value, 1, 1000000);
    if (name == "--seed") {
        int seed = 0;
        const bool good = setNumber(seed, value, 0, 2147483647);
        options.seed = static_cast<unsigned>(seed);
        return good;
    }
    if (name == "--payment") {
        options.payment = value == "card" ? Payment::Card : Payment::None;
        return value == "card" || value == "none";
    }
    options.style = value == "envelope" ? Style::Envelope : value == "camel" ? Style::Camel : Style::Bare;
    return value == "bare" || value == "envelope" || value == "camel";
}

bool isKnown(const std::string &name)
{
    static constexpr std::array<std::string_view, 7> known{
        "--port", "--instances", "--seed", "--latency", "--payment", "--style", "--token-lifetime"};
    return std::ranges::find(known, name) != known.end();
}

} // namespace

CommandLine parseCommandLine(const std::vector<std::string> &arguments)
{
    CommandLine result;
    for (std::size_t i = 0; i < arguments.size() && result.error.empty(); ++i) {
        const std::string &argument = arguments[i];
        if (argument == "--help" || argument == "-h") {
            result.help = true;
            continue;
        }
        if (argument == "--log") {
            result.log = true;
            continue;
        }
        const std::size_t equals = argument.find('=');
        const std::string name = argument.substr(0, equals);
        if (!isKnown(name))
            result.error = "Unknown argument: " + argument;
        else if (equals == std::string::npos && i + 1 == arguments.size())
            result.error = name + " needs a value";
        else if (const std::string value =
                     equals == std::string::npos ? arguments[++i] : argument.substr(equals + 1);
                 !setOption(result.options, name, value))
            result.error.append("Not a value for ").append(name).append(": ").append(value);
    }
    return result;
}

std::string helpText()
{
    return "Usage: vzaps-sandbox [options]\n"
           "\n"
           "Imitates the VZaps service on 127.0.0.1, with invented instances.\n"
           "\n"
           "  --port P             port to listen on (default 0: any free one)\n"
           "  --instances N        number of instances at the start (default 40)\n"
           "  --seed S             the same seed makes the same instances (default 1)\n"
           "  --latency MS         milliseconds that every call takes longer (default 0)\n"
           "  --payment card|none  subscribe charges a card at once, or leads to a\n"
           "                       payment page (default none)\n"
           "  --style bare|envelope|camel\n"
           "                       form of the answers and errors (default bare)\n"
           "  --token-lifetime S   seconds that an access token is valid (default 3600)\n"
           "  --log                print every request and every change\n"
           "  --help               this text\n";
}

} // namespace vzaps::sandbox
