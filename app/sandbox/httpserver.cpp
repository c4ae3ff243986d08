// SPDX-License-Identifier: MIT
#include "sandbox/httpserver.h"

#include <chrono>
#include <cstdlib>
#include <utility>

namespace vzaps::sandbox {

namespace {

using namespace std::chrono_literals;

// An open connection holds a thread, idle or not: this is the number of connections served at a time.
constexpr std::size_t threads = 32;
constexpr auto idleTime = 15s;
constexpr std::size_t requestsPerConnection = 100000;

thread_local Connection *currentConnection = nullptr;

void allowQuickRestart([[maybe_unused]] socket_t socket)
{
    // Not SO_REUSEPORT, the library's default: it would let two sandboxes share one port. On Windows
    // SO_REUSEADDR would, and a quick restart needs nothing.
#ifndef _WIN32
    const int on = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, reinterpret_cast<const char *>(&on), sizeof on);
#endif
}

bool mayHaveBody(const std::string &method)
{
    return method == "POST" || method == "PUT" || method == "PATCH" || method == "DELETE";
}

void prepare(httplib::Request &request, Connection &connection)
{
    // The library would compress with the slowest setting, and read a body without length until a timeout.
    request.headers.erase("Accept-Encoding");
    const bool chunked = request.has_header("Transfer-Encoding");
    if (mayHaveBody(request.method)) {
        if (!chunked && !request.has_header("Content-Length"))
            request.set_header("Content-Length", "0");
    } else if (chunked) {
        connection.interrupt();
    } else if (request.has_header("Content-Length")) {
        connection.discard(std::strtoul(request.get_header_value("Content-Length").c_str(), nullptr, 10));
    }
}

} // namespace

HttpServer::HttpServer(const RequestHandler &requests, RequestHandler errors)
{
    Get(".*", requests);
    Post(".*", requests);
    Put(".*", requests);
    Patch(".*", requests);
    Delete(".*", requests);
    Options(".*", requests);
    set_error_handler(
        HandlerWithResponse([errors = std::move(errors)](const Request &request, Response &response) {
            errors(request, response);
            return HandlerResponse::Handled;
        }));
    set_payload_max_length(greatestBody);
    set_keep_alive_max_count(requestsPerConnection);
    set_keep_alive_timeout(std::chrono::seconds(idleTime).count());
    set_socket_options(allowQuickRestart);
    set_tcp_nodelay(true);
    new_task_queue = [] { return new httplib::ThreadPool(threads); };
}

HttpServer::~HttpServer()
{
    stop();
}

int HttpServer::start(int port, const std::function<void(int)> &bound)
{
    const int actual = port == 0          ? bind_to_any_port("127.0.0.1")
        : bind_to_port("127.0.0.1", port) ? port
                                          : -1;
    if (actual <= 0)
        return 0;
    bound(actual);
    m_thread = std::thread([this] {
        listen_after_bind();
        m_ended = true;
    });
    // The library forgets a stop() that comes before it runs.
    while (!is_running() && !m_ended)
        std::this_thread::sleep_for(1ms);
    return m_ended ? 0 : actual;
}

void HttpServer::stop()
{
    if (!m_thread.joinable())
        return;
    m_stopping = true;
    httplib::Server::stop();
    {
        const std::lock_guard lock(m_mutex);
        for (Connection *connection : m_connections)
            connection->interrupt();
    }
    m_thread.join();
}

bool HttpServer::isStopping() const
{
    return m_stopping;
}

void HttpServer::dropCurrentConnection()
{
    if (currentConnection)
        currentConnection->drop();
}

bool HttpServer::process_and_close_socket(socket_t socket)
{
    Connection connection(socket);
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return false;
        m_connections.insert(&connection);
    }
    currentConnection = &connection;
    serve(connection);
    currentConnection = nullptr;
    const std::lock_guard lock(m_mutex);
    m_connections.erase(&connection);
    return true;
}

void HttpServer::serve(Connection &connection)
{
    for (std::size_t left = requestsPerConnection; left > 0 && connection.waitForRequest(idleTime); --left) {
        bool closed = false;
        const bool answered = process_request(connection, left == 1, closed,
                                              [&](Request &request) { prepare(request, connection); });
        if (!answered || closed || m_stopping || connection.isDropped())
            return;
    }
}

} // namespace vzaps::sandbox
