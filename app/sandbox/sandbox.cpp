// SPDX-License-Identifier: MIT
#include "sandbox/sandbox.h"

#include "sandbox/httpserver.h"
#include "sandbox/service.h"

#include <atomic>
#include <utility>

namespace vzaps::sandbox {

class Sandbox::Private {
public:
    explicit Private(Options wanted)
        : options(std::move(wanted))
        , service(options)
        , port(0)
    {
    }

    Options options;
    Service service;
    std::unique_ptr<HttpServer> server;
    std::atomic<int> port;
    std::string errorText;
};

Sandbox::Sandbox(Options options)
    : d(std::make_unique<Private>(std::move(options)))
{
}

Sandbox::~Sandbox()
{
    stop();
}

bool Sandbox::start()
{
    if (d->server)
        return true;
    Service &service = d->service;
    service.setStopped(false);
    auto server = std::make_unique<HttpServer>(
        [&service](const HttpServer::Request &request, HttpServer::Response &response) {
            service.answerRequest(request, response);
        },
        [&service](const HttpServer::Request &request, HttpServer::Response &response) {
            service.answerLibraryError(request, response);
        });
    const int wanted = d->port != 0 ? d->port.load() : d->options.port;
    const int port = server->start(wanted, [this, &service](int bound) {
        d->port = bound;
        service.setBaseUrl(baseUrl());
    });
    if (port == 0) {
        d->errorText = "Cannot listen on 127.0.0.1, port " + std::to_string(wanted) + ". Is it in use?";
        return false;
    }
    d->errorText.clear();
    d->server = std::move(server);
    return true;
}

void Sandbox::stop()
{
    if (!d->server)
        return;
    d->service.setStopped(true);
    d->server->stop();
    d->server.reset();
}

std::string Sandbox::errorText() const
{
    return d->errorText;
}

int Sandbox::port() const
{
    return d->port;
}

std::string Sandbox::baseUrl() const
{
    return "http://127.0.0.1:" + std::to_string(d->port.load());
}

std::string Sandbox::clientToken() const
{
    return d->options.clientToken;
}

std::string Sandbox::clientSecret() const
{
    return d->options.clientSecret;
}

void Sandbox::expireTokens()
{
    d->service.tokens().expireAll();
}

void Sandbox::setPayment(Payment payment)
{
    d->service.setPayment(payment);
}

void Sandbox::setStyle(Style style)
{
    d->service.setStyle(style);
}

void Sandbox::setLatency(int milliseconds)
{
    d->service.setLatency(milliseconds);
}

void Sandbox::failNext(const std::string &operation, Fault fault)
{
    if (operation != "*" && !isOperationName(operation))
        throw std::invalid_argument("no such operation: " + operation);
    d->service.journal().addFault(operation, std::move(fault));
}

void Sandbox::clearFaults()
{
    d->service.journal().clearFaults();
}

int Sandbox::requestCount(const std::string &operationOrPathPrefix) const
{
    return d->service.journal().requestCount(operationOrPathPrefix);
}

std::vector<LoggedRequest> Sandbox::log() const
{
    return d->service.journal().requests();
}

void Sandbox::clearLog()
{
    d->service.journal().clearRequests();
}

std::vector<Effect> Sandbox::effects() const
{
    return d->service.journal().effects();
}

int Sandbox::instanceCount() const
{
    return static_cast<int>(d->service.store().counts().total);
}

std::vector<std::string> Sandbox::instanceIds() const
{
    return d->service.store().ids();
}

std::optional<InstanceRecord> Sandbox::instance(const std::string &id) const
{
    return d->service.store().find(id);
}

bool Sandbox::setConnected(const std::string &id, std::optional<bool> connected)
{
    return d->service.store().setConnected(id, connected);
}

void Sandbox::putInstance(const InstanceRecord &record)
{
    d->service.store().put(record);
}

bool Sandbox::removeInstance(const std::string &id)
{
    return d->service.store().remove(id, [](InstanceRecord &) {});
}

bool Sandbox::pay(const std::string &sessionId)
{
    return d->service.billing().pay(sessionId);
}

} // namespace vzaps::sandbox
