// SPDX-License-Identifier: MIT
#include "server/loadserver.h"

#include "server/connection.h"

#include <array>
#include <cstdio>
#include <cstdlib>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace vzaps::bench {

namespace {

constexpr std::string_view json = "application/json";

//! A number in a flat JSON text; fallback if it is not there.
std::int64_t numberIn(const std::string &body, const char *key, std::int64_t fallback)
{
    const std::size_t at = body.find("\"" + std::string(key) + "\"");
    if (at == std::string::npos)
        return fallback;
    const std::size_t colon = body.find(':', at);
    const std::int64_t number = std::strtoll(body.c_str() + colon + 1, nullptr, 10);
    return number > 0 ? number : fallback;
}

} // namespace

LoadServer::LoadServer(const FleetPages &pages, std::string page, std::string script)
    : m_pages(pages)
    , m_page(std::move(page))
    , m_script(std::move(script))
{
}

LoadServer::~LoadServer()
{
    m_connections.clear();
    if (m_listener >= 0)
        ::close(m_listener);
    if (m_epoll >= 0)
        ::close(m_epoll);
}

int LoadServer::listen()
{
    m_epoll = ::epoll_create1(EPOLL_CLOEXEC);
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto *plain = reinterpret_cast<sockaddr *>(&address);
    constexpr int backlog = 64;
    if (::bind(m_listener, plain, length) != 0 || ::listen(m_listener, backlog) != 0
        || ::getsockname(m_listener, plain, &length) != 0)
        return 0;
    watch(m_listener, EPOLLIN, true);
    watch(STDIN_FILENO, EPOLLIN, true);
    return ntohs(address.sin_port);
}

void LoadServer::watch(int fd, unsigned events, bool isNew) const
{
    epoll_event event{};
    event.events = events;
    event.data.fd = fd;
    ::epoll_ctl(m_epoll, isNew ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, fd, &event);
}

void LoadServer::run()
{
    std::array<epoll_event, 64> events{};
    for (;;) {
        const int count = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), -1);
        for (int i = 0; i < count; ++i) {
            const epoll_event &event = events[static_cast<std::size_t>(i)];
            if (event.data.fd == STDIN_FILENO) {
                char ignored = 0;
                if (::read(STDIN_FILENO, &ignored, 1) <= 0)
                    return;
            } else if (event.data.fd == m_listener) {
                accept();
            } else {
                serve(event.data.fd, event.events);
            }
        }
    }
}

void LoadServer::accept()
{
    const int fd = ::accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (fd < 0)
        return;
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    m_connections[fd] = std::make_unique<Connection>(fd);
    ++m_stats.connections;
    watch(fd, EPOLLIN, true);
}

void LoadServer::serve(int fd, unsigned events)
{
    const auto found = m_connections.find(fd);
    if (found == m_connections.end())
        return;
    Connection &connection = *found->second;
    bool alive = !(events & (EPOLLERR | EPOLLHUP)) && (!(events & EPOLLIN) || connection.read());
    while (alive) {
        const auto request = connection.next();
        if (!request)
            break;
        answer(connection, *request);
    }
    if (!alive || !connection.write()) {
        m_connections.erase(found);
        return;
    }
    watch(fd, EPOLLIN | (connection.hasOutput() ? unsigned(EPOLLOUT) : 0U), false);
}

void LoadServer::answer(Connection &connection, const Request &request)
{
    if (request.path == "/stats")
        return connection.answer(200, json, takeStats());
    const int rows = std::atoi(request.path.c_str() + 1);
    const std::size_t slash = request.path.find('/', 1);
    std::string rest = slash == std::string::npos ? std::string() : request.path.substr(slash);
    rest = rest.substr(0, rest.find('?'));
    if (rest == "/instances/list")
        return answerList(connection, request, rows);
    if (rest == "/token") {
        ++m_stats.tokens;
        return connection.answer(200, json, R"({"access_token":"bench-token","expires_in":3600})");
    }
    if (rest == "/beacon") {
        std::puts(request.body.c_str());
        std::fflush(stdout);
        return connection.answer(200, json, "{}");
    }
    if (rest == "/")
        return connection.answer(200, "text/html; charset=utf-8", m_page);
    if (rest == "/page.js")
        return connection.answer(200, "text/javascript; charset=utf-8", m_script);
    if (request.path != "/favicon.ico")
        ++m_stats.others;
    connection.answer(404, json, R"({"code":404,"success":false,"error":"not found"})");
}

void LoadServer::answerList(Connection &connection, const Request &request, int rows)
{
    constexpr std::int64_t defaultSize = 20;
    const std::int64_t number = numberIn(request.body, "page", 1);
    const std::int64_t size = numberIn(request.body, "size", defaultSize);
    FleetPages::Page page = m_pages.page(number, size, rows);
    ++m_stats.lists;
    ++m_stats.sizes[size];
    m_stats.rows += page.rows;
    m_stats.bytes += static_cast<std::int64_t>(page.records.size());
    if (!m_stats.seen.emplace(number, size).second)
        ++m_stats.repeated;
    connection.answer(200, json, std::move(page.head), page.records, std::move(page.tail));
}

std::string LoadServer::takeStats()
{
    std::string sizes;
    for (const auto &[size, pages] : m_stats.sizes)
        sizes += (sizes.empty() ? "\"" : ",\"") + std::to_string(size) + "\":" + std::to_string(pages);
    const std::string text = "{\"connections\":" + std::to_string(m_stats.connections)
        + ",\"tokens\":" + std::to_string(m_stats.tokens) + ",\"lists\":" + std::to_string(m_stats.lists)
        + ",\"others\":" + std::to_string(m_stats.others) + ",\"rows\":" + std::to_string(m_stats.rows)
        + ",\"bytes\":" + std::to_string(m_stats.bytes) + ",\"repeated\":" + std::to_string(m_stats.repeated)
        + ",\"sizes\":{" + sizes + "}}";
    m_stats = {};
    return text;
}

} // namespace vzaps::bench
