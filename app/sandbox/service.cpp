// SPDX-License-Identifier: MIT
#include "sandbox/service.h"

#include "sandbox/answerstyle.h"
#include "sandbox/httpserver.h"
#include "sandbox/textfold.h"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <utility>

namespace vzaps::sandbox {

namespace {

constexpr const char *requestIdHeader = "X-Request-Id";

bool sendsBody(const httplib::Request &request)
{
    return !request.body.empty() || request.get_header_value<std::uint64_t>("Content-Length") > 0;
}

std::string unpaddedToken(const std::string &authorization)
{
    static constexpr std::string_view scheme = "bearer ";
    if (foldCase(authorization.substr(0, scheme.size())) != scheme)
        return {};
    return authorization.substr(scheme.size());
}

void write(const StyledAnswer &answer, httplib::Response &response)
{
    response.status = answer.status;
    if (!answer.contentType.empty())
        response.set_content(answer.body, answer.contentType);
}

} // namespace

Service::Service(Options options)
    : m_options(std::move(options))
    , m_store(m_options.seed, std::max(m_options.instances, 0))
    , m_tokens(m_options.tokenLifetimeSeconds)
    , m_instances(m_store, m_journal)
    , m_billing(m_store, m_journal)
    , m_payment(m_options.payment)
    , m_style(m_options.style)
    , m_latencyMs(m_options.latencyMs)
{
}

void Service::setBaseUrl(const std::string &url)
{
    const std::lock_guard lock(m_mutex);
    m_baseUrl = url;
}

void Service::setStopped(bool stopped)
{
    const std::lock_guard lock(m_mutex);
    m_stopped = stopped;
    m_wake.notify_all();
}

bool Service::pause(int milliseconds)
{
    std::unique_lock lock(m_mutex);
    if (milliseconds <= 0)
        return !m_stopped;
    return !m_wake.wait_for(lock, std::chrono::milliseconds(milliseconds), [this] { return m_stopped; });
}

std::string Service::requestId(const httplib::Request &request)
{
    const std::string own = request.get_header_value(requestIdHeader);
    const bool usable = !own.empty() && own.size() <= 64
        && std::all_of(own.begin(), own.end(),
                       [](unsigned char c) { return std::isalnum(c) || c == '-' || c == '_'; });
    return usable ? own : "req_sandbox_" + std::to_string(++m_requestNumber);
}

std::size_t Service::note(const RouteMatch &match, const httplib::Request &request)
{
    LoggedRequest logged;
    logged.method = request.method;
    logged.path = request.target.substr(0, request.target.find('?'));
    logged.operation = match.route ? std::string(match.route->name) : std::string();
    logged.body = request.body;
    for (const auto &[name, value] : request.headers) {
        const bool fromLibrary =
            name == "REMOTE_ADDR" || name == "REMOTE_PORT" || name == "LOCAL_ADDR" || name == "LOCAL_PORT";
        if (!fromLibrary)
            logged.headers[foldCase(name)] = value;
    }
    return m_journal.noteRequest(std::move(logged));
}

void Service::answerRequest(const httplib::Request &request, httplib::Response &response)
{
    const RouteMatch match = findRoute(request.method, request.path);
    const std::size_t number = note(match, request);
    response.set_header(requestIdHeader, requestId(request));
    const std::optional<Fault> fault =
        match.route ? m_journal.takeFault(std::string(match.route->name)) : std::nullopt;
    if (!pause(m_latencyMs)) {
        HttpServer::dropCurrentConnection();
        return;
    }
    if (!fault || fault->afterEffect)
        respond(match, request, response);
    if (fault)
        answerFault(*fault, response);
    m_journal.noteAnswer(number, response.status);
}

void Service::respond(const RouteMatch &match, const httplib::Request &request, httplib::Response &response)
{
    try {
        if (!match.allowedMethods.empty() && !match.route)
            response.set_header("Allow", match.allowedMethods);
        Answer answer = perform(match, request);
        for (const auto &[name, value] : answer.headers)
            response.set_header(name, value);
        if (answer.form == Answer::Form::Html) {
            response.set_header("Cache-Control", "no-store");
            response.set_header(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'");
        }
        write(styled(std::move(answer), m_style), response);
    } catch (const Refusal &refusal) {
        setError(refusal.status(), refusal.what(), refusal.field(), response);
    } catch (const std::exception &) {
        setError(500, "the sandbox failed", {}, response);
    }
}

Answer Service::perform(const RouteMatch &match, const httplib::Request &request)
{
    if (!match.route && match.allowedMethods.empty())
        throw Refusal(404, "no such path");
    if (!match.route)
        throw Refusal(405, "the method is not allowed here, only " + match.allowedMethods);
    if (request.body.size() > HttpServer::greatestBody)
        throw Refusal(413, "the body is larger than 1 MB");
    checkAccess(match, request);
    if (match.route->takesBody)
        return call(match, RequestBody(request.body, request.get_header_value("Content-Type")));
    if (match.route->access != Access::Open && sendsBody(request))
        throw Refusal(400, "this call takes no body");
    return call(match, RequestBody());
}

void Service::checkAccess(const RouteMatch &match, const httplib::Request &request)
{
    if (match.route->access == Access::Open)
        return;
    const std::string clientToken = request.get_header_value("X-Client-Token");
    if (clientToken.empty())
        throw Refusal(401, "X-Client-Token is missing");
    if (clientToken != m_options.clientToken)
        throw Refusal(401, "X-Client-Token is not valid");

    const std::string instanceToken = request.get_header_value("X-Instance-Token");
    const std::optional<InstanceRecord> record =
        match.parameter.empty() ? std::nullopt : m_store.find(match.parameter);
    const bool ownsInstance = record && instanceToken == record->token;
    if (match.route->access == Access::AccountOrInstance && ownsInstance)
        return;
    checkBearer(request);
    if (record && !instanceToken.empty() && !ownsInstance)
        throw Refusal(401, "X-Instance-Token is not valid");
}

void Service::checkBearer(const httplib::Request &request) const
{
    const std::string token = unpaddedToken(request.get_header_value("Authorization"));
    if (token.empty())
        throw Refusal(401, "a bearer token is missing");
    switch (m_tokens.check(token)) {
    case TokenIssuer::Verdict::Valid:
        return;
    case TokenIssuer::Verdict::Expired:
        throw Refusal(401, "the access token has expired");
    case TokenIssuer::Verdict::Unknown:
        throw Refusal(401, "the access token is not valid");
    }
}

Answer Service::call(const RouteMatch &match, const RequestBody &body)
{
    const std::string &id = match.parameter;
    switch (match.route->operation) {
    case Operation::CreateToken:
        return issueToken(body);
    case Operation::CreateInstance:
        return m_instances.create(body);
    case Operation::ListInstances:
        return m_instances.list(body);
    case Operation::GetInstance:
        return m_instances.get(body);
    case Operation::UpdateInstance:
        return m_instances.update(id, body);
    case Operation::DeleteInstance:
        return m_instances.remove(id);
    case Operation::RestartInstance:
        return m_instances.restart(id);
    case Operation::SubscribeInstance: {
        std::unique_lock lock(m_mutex);
        const std::string baseUrl = m_baseUrl;
        lock.unlock();
        return m_billing.subscribe(id, body, m_payment, baseUrl);
    }
    case Operation::ResumeSubscription:
        return m_billing.resume(id);
    case Operation::CancelInstance:
    case Operation::CancelInstanceByDelete:
        return m_billing.cancel(id);
    case Operation::GetSessionStatus:
        return m_instances.sessionStatus(id);
    case Operation::ShowCheckout:
        return m_billing.showCheckout(id);
    case Operation::PayCheckout:
        return m_billing.payCheckout(id);
    case Operation::AbandonCheckout:
        return m_billing.abandonCheckout(id);
    }
    throw Refusal(404, "no such path");
}

Answer Service::issueToken(const RequestBody &body)
{
    body.allowOnly({"client_token", "client_secret"});
    const std::string token = body.requiredText("client_token");
    const std::string secret = body.requiredText("client_secret");
    if (token != m_options.clientToken || secret != m_options.clientSecret)
        throw Refusal(401, "client_token or client_secret is wrong");
    Answer answer;
    answer.body = {{"access_token", m_tokens.issue()}, {"expires_in", m_tokens.lifetimeSeconds()}};
    return answer;
}

void Service::answerFault(const Fault &fault, httplib::Response &response)
{
    if (!pause(fault.delayMs) || fault.dropConnection) {
        HttpServer::dropCurrentConnection();
        return;
    }
    response.body.clear();
    if (fault.body) {
        response.status = fault.status;
        response.set_content(*fault.body, fault.contentType);
    } else {
        setError(fault.status, "scripted failure", {}, response);
    }
    if (!fault.retryAfter.empty())
        response.set_header("Retry-After", fault.retryAfter);
    for (const auto &[name, value] : fault.headers)
        response.set_header(name, value);
}

void Service::setError(int status, const std::string &message, const std::string &field,
                       httplib::Response &response) const
{
    write(styledError(status, message, field, m_style), response);
}

void Service::answerLibraryError(const httplib::Request &request, httplib::Response &response)
{
    // Errors of our own carry the header already, even those with an empty body.
    if (response.has_header(requestIdHeader))
        return;
    response.set_header(requestIdHeader, requestId(request));
    setError(response.status,
             response.status == 413 ? "the body is larger than 1 MB" : "the request cannot be read", {},
             response);
}

} // namespace vzaps::sandbox
