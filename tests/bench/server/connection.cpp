// SPDX-License-Identifier: MIT
#include "server/connection.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>

#include <strings.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

namespace vzaps::bench {

namespace {

//! The value of a header, or an empty text.
std::string_view headerOf(std::string_view head, std::string_view name)
{
    std::size_t line = head.find("\r\n");
    while (line != std::string_view::npos) {
        const std::string_view rest = head.substr(line + 2);
        if (rest.size() > name.size() && strncasecmp(rest.data(), name.data(), name.size()) == 0
            && rest[name.size()] == ':') {
            const std::string_view value = rest.substr(name.size() + 1, rest.find("\r\n") - name.size() - 1);
            return value.substr(std::min(value.find_first_not_of(' '), value.size()));
        }
        line = head.find("\r\n", line + 2);
    }
    return {};
}

} // namespace

Connection::Connection(int fd)
    : m_fd(fd)
{
}

Connection::~Connection()
{
    ::close(m_fd);
}

bool Connection::read()
{
    std::array<char, 65536> buffer;
    for (;;) {
        const ssize_t got = ::recv(m_fd, buffer.data(), buffer.size(), 0);
        if (got > 0)
            m_input.append(buffer.data(), static_cast<std::size_t>(got));
        else if (got == 0)
            return false;
        else
            return errno == EAGAIN || errno == EINTR;
    }
}

std::optional<Request> Connection::next()
{
    const std::size_t end = m_input.find("\r\n\r\n");
    if (end == std::string::npos)
        return {};
    const std::string_view head = std::string_view(m_input).substr(0, end + 2);
    const std::string length(headerOf(head, "Content-Length"));
    const std::size_t bodySize = std::strtoul(length.c_str(), nullptr, 10);
    const std::size_t size = end + 4 + bodySize;
    if (m_input.size() < size) {
        if (!headerOf(head, "Expect").empty())
            put("HTTP/1.1 100 Continue\r\n\r\n");
        return {};
    }
    const std::size_t space = head.find(' ');
    const std::size_t second = head.find(' ', space + 1);
    Request request;
    request.method = head.substr(0, space);
    request.path = head.substr(space + 1, second - space - 1);
    request.body = m_input.substr(end + 4, bodySize);
    m_input.erase(0, size);
    return request;
}

void Connection::put(std::string own, std::string_view other)
{
    if (!own.empty() || !other.empty())
        m_output.push_back({std::move(own), other});
}

void Connection::answer(int status, std::string_view type, std::string head, std::string_view middle,
                        std::string tail)
{
    const std::size_t size = head.size() + middle.size() + tail.size();
    std::string start = "HTTP/1.1 " + std::to_string(status) + (status < 400 ? " OK" : " Not Found")
        + "\r\nContent-Type: " + std::string(type) + "\r\nContent-Length: " + std::to_string(size)
        + "\r\n\r\n";
    put(start + head);
    put({}, middle);
    put(std::move(tail));
}

bool Connection::write()
{
    while (!m_output.empty()) {
        std::array<iovec, 8> parts{};
        std::size_t count = 0;
        for (const Piece &piece : m_output) {
            if (count == parts.size())
                break;
            const std::string_view view = piece.view().substr(count == 0 ? m_sent : 0);
            parts[count++] = {const_cast<char *>(view.data()), view.size()};
        }
        msghdr message{};
        message.msg_iov = parts.data();
        message.msg_iovlen = count;
        ssize_t sent = ::sendmsg(m_fd, &message, MSG_NOSIGNAL);
        if (sent < 0)
            return errno == EAGAIN || errno == EINTR;
        m_sent += static_cast<std::size_t>(sent);
        while (!m_output.empty() && m_sent >= m_output.front().view().size()) {
            m_sent -= m_output.front().view().size();
            m_output.pop_front();
        }
    }
    return true;
}

} // namespace vzaps::bench
