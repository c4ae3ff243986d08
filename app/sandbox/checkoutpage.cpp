// SPDX-License-Identifier: MIT
#include "sandbox/checkoutpage.h"

namespace vzaps::sandbox {

namespace {

constexpr const char *head = R"(<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>VZaps sandbox checkout</title>
<style>
:root { --back: #f3f5f7; --card: #fff; --text: #1c2329; --dim: #5a6670; --line: #d8dee4; --good: #0f7b46; }
@media (prefers-color-scheme: dark) {
  :root { --back: #14181c; --card: #1e242a; --text: #e8ecef; --dim: #9aa6b0; --line: #36404a; --good: #4cc38a; }
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--back);
       color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { width: min(27rem, calc(100vw - 2rem)); padding: 2rem; border-radius: 14px; background: var(--card);
       border: 1px solid var(--line); }
h1 { margin: 0 0 .5rem; font-size: 1.35rem; }
p { margin: .5rem 0; }
.dim { color: var(--dim); font-size: .875rem; overflow-wrap: anywhere; }
.good h1 { color: var(--good); }
.name { font-weight: 600; overflow-wrap: anywhere; max-height: 8rem; overflow: auto; }
.price { display: flex; justify-content: space-between; margin: 1.25rem 0; padding: .9rem 0;
         border-block: 1px solid var(--line); }
form { display: inline-block; margin-inline-end: .5rem; }
button { padding: .6rem 1.4rem; border-radius: 8px; border: 1px solid var(--line); background: transparent;
         color: inherit; font: inherit; cursor: pointer; }
button.pay { border-color: transparent; background: #0f7b46; color: #fff; font-weight: 600; }
button:focus-visible { outline: 3px solid #4c8dff; outline-offset: 2px; }
</style>
</head>
<body>
)";

constexpr const char *foot = R"(<p class="dim">Sandbox: no card is asked for and no money moves.</p>
</main>
</body>
</html>
)";

std::string button(const std::string &sessionId, const char *action, const char *cssClass, const char *label)
{
    return "<form method=\"post\" action=\"/checkout/" + htmlEscaped(sessionId) + '/' + action
        + "\"><button type=\"submit\" class=\"" + cssClass + "\">" + label + "</button></form>\n";
}

} // namespace

std::string htmlEscaped(const std::string &text)
{
    std::string result;
    result.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        case '\'':
            result += "&#39;";
            break;
        default:
            result += c;
        }
    }
    return result;
}

std::string checkoutPage(const std::string &sessionId, const std::string &instanceName,
                         const std::string &instanceId)
{
    return std::string(head) + "<main>\n<h1>Subscribe</h1>\n<p class=\"name\"><bdi>"
        + htmlEscaped(instanceName) + "</bdi></p>\n<p class=\"dim\">" + htmlEscaped(instanceId)
        + "</p>\n<p class=\"price\"><span>One instance, monthly</span><strong>R$ 49.90</strong></p>\n"
        + button(sessionId, "pay", "pay", "Pay") + button(sessionId, "cancel", "leave", "Cancel") + foot;
}

std::string noticePage(const std::string &title, const std::string &text, const std::string &instanceName,
                       bool good)
{
    const std::string name =
        instanceName.empty() ? "" : "<p class=\"name\"><bdi>" + htmlEscaped(instanceName) + "</bdi></p>\n";
    return std::string(head) + (good ? "<main class=\"good\">\n" : "<main>\n") + "<h1>" + htmlEscaped(title)
        + "</h1>\n" + name + "<p>" + htmlEscaped(text) + "</p>\n" + foot;
}

} // namespace vzaps::sandbox
