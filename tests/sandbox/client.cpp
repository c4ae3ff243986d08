// SPDX-License-Identifier: MIT
#include "client.h"

#include "check.h"

using namespace vzaps::sandbox;

std::string Reply::header(const std::string &name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? std::string() : found->second;
}

std::unique_ptr<Sandbox> startedSandbox(Options options)
{
    auto sandbox = std::make_unique<Sandbox>(std::move(options));
    if (!sandbox->start())
        throw std::runtime_error(sandbox->errorText());
    return sandbox;
}

Client::Client(const Sandbox &sandbox)
    : m_sandbox(sandbox)
    , m_http("127.0.0.1", sandbox.port())
{
    m_http.set_keep_alive(true);
    m_http.set_tcp_nodelay(true);
    m_http.set_read_timeout(10);
    m_headers["X-Client-Token"] = sandbox.clientToken();
}

void Client::logIn()
{
    const Reply reply =
        call("POST", "/token",
             {{"client_token", m_sandbox.clientToken()}, {"client_secret", m_sandbox.clientSecret()}});
    CHECK_EQUAL(reply.status, 200);
    const Json &data = reply.json.contains("data") ? reply.json["data"] : reply.json;
    const char *key = data.contains("accessToken") ? "accessToken" : "access_token";
    setHeader("Authorization", "Bearer " + data.value(key, std::string()));
}

void Client::setHeader(const std::string &name, const std::string &value)
{
    m_headers[name] = value;
    if (value.empty())
        m_headers.erase(name);
}

Reply Client::call(const std::string &method, const std::string &path, const Json &body)
{
    return body.is_null() ? callRaw(method, path, {}, {})
                          : callRaw(method, path, body.dump(), "application/json");
}

Reply Client::callRaw(const std::string &method, const std::string &path, const std::string &body,
                      const std::string &contentType)
{
    httplib::Request request;
    request.method = method;
    request.path = path;
    for (const auto &[name, value] : m_headers)
        request.headers.emplace(name, value);
    request.body = body;
    if (!contentType.empty())
        request.headers.emplace("Content-Type", contentType);
    const httplib::Result result = m_http.send(request);
    Reply reply;
    if (!result)
        return reply;
    reply.status = result->status;
    reply.text = result->body;
    reply.headers = result->headers;
    reply.json = Json::parse(result->body, nullptr, false);
    return reply;
}

Reply Client::list(const Json &body)
{
    return call("POST", "/instances/list", body);
}

Json Client::get(const std::string &id)
{
    return call("POST", "/instances/get", {{"id", id}}).json;
}

Json Client::create(const std::string &name)
{
    return call("PUT", "/instances/create", {{"name", name}}).json;
}
