// SPDX-License-Identifier: MIT
#include "sandbox/connection.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#ifndef _WIN32
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace vzaps::sandbox {

namespace {

constexpr std::chrono::milliseconds transferTimeout{5000};

#ifdef _WIN32
constexpr int sendFlags = 0;
constexpr int stopReading = SD_RECEIVE;
// There shutdown() does not wake who waits.
constexpr std::chrono::milliseconds longestPoll{50};

int pollSocket(pollfd &entry, int timeout)
{
    return WSAPoll(&entry, 1, timeout);
}

void closeSocket(socket_t socket)
{
    closesocket(socket);
}
#else
#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL;
#else
constexpr int sendFlags = 0;
#endif
constexpr int stopReading = SHUT_RD;
constexpr std::chrono::milliseconds longestPoll = std::chrono::hours(1);

int pollSocket(pollfd &entry, int timeout)
{
    int result = 0;
    do {
        result = poll(&entry, 1, timeout);
    } while (result < 0 && errno == EINTR);
    return result;
}

void closeSocket(socket_t socket)
{
    close(socket);
}
#endif

} // namespace

Connection::Connection(socket_t socket)
    : m_socket(socket)
{
    const int on = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, reinterpret_cast<const char *>(&on), sizeof on);
#ifndef _WIN32
    fcntl(m_socket, F_SETFD, FD_CLOEXEC);
#endif
}

Connection::~Connection()
{
    closeSocket(m_socket);
}

bool Connection::waitFor(short events, std::chrono::milliseconds timeout) const
{
    pollfd entry{};
    entry.fd = m_socket;
    entry.events = events;
    int found = 0;
    for (auto left = timeout; found == 0 && left.count() > 0; left -= longestPoll) {
        if (m_interrupted && events == POLLIN)
            return false;
        found = pollSocket(entry, static_cast<int>(std::min(left, longestPoll).count()));
    }
    return found > 0;
}

bool Connection::waitForRequest(std::chrono::milliseconds timeout)
{
    if (m_begin < m_end)
        return true;
    if (!waitFor(POLLIN, timeout))
        return false;
    const auto count = recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
    if (count <= 0)
        return false;
    m_begin = 0;
    m_end = static_cast<std::size_t>(count);
    return true;
}

void Connection::interrupt()
{
    m_interrupted = true;
    shutdown(m_socket, stopReading);
}

void Connection::drop()
{
    m_dropped = true;
}

bool Connection::isDropped() const
{
    return m_dropped;
}

void Connection::discard(std::size_t count)
{
    std::array<char, 1024> rubbish{};
    while (count > 0) {
        const ssize_t got = read(rubbish.data(), std::min(count, rubbish.size()));
        if (got <= 0)
            return;
        count -= static_cast<std::size_t>(got);
    }
}

bool Connection::is_readable() const
{
    return m_begin < m_end || waitFor(POLLIN, transferTimeout);
}

bool Connection::is_writable() const
{
    return !m_dropped && waitFor(POLLOUT, transferTimeout);
}

ssize_t Connection::read(char *target, size_t size)
{
    if (m_begin == m_end) {
        if (!waitFor(POLLIN, transferTimeout))
            return -1;
        const auto count = recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
        if (count <= 0)
            return count;
        m_begin = 0;
        m_end = static_cast<std::size_t>(count);
    }
    const std::size_t count = std::min(size, m_end - m_begin);
    std::memcpy(target, m_buffer.data() + m_begin, count);
    m_begin += count;
    return static_cast<ssize_t>(count);
}

ssize_t Connection::write(const char *source, size_t size)
{
    if (!is_writable())
        return -1;
    return send(m_socket, source, size, sendFlags);
}

void Connection::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1"; // the only address that is listened on
    sockaddr_in address{};
    socklen_t length = sizeof address;
    if (getpeername(m_socket, reinterpret_cast<sockaddr *>(&address), &length) == 0)
        port = ntohs(address.sin_port);
}

void Connection::get_local_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    sockaddr_in address{};
    socklen_t length = sizeof address;
    if (getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &length) == 0)
        port = ntohs(address.sin_port);
}

socket_t Connection::socket() const
{
    return m_socket;
}

} // namespace vzaps::sandbox
