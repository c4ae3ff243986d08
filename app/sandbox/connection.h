// SPDX-License-Identifier: MIT
#pragma once

#include <httplib.h>

#include <array>
#include <atomic>
#include <chrono>

namespace vzaps::sandbox {

//! One accepted socket as a stream. It owns the socket and closes it in the end.
class Connection final : public httplib::Stream {
public:
    explicit Connection(socket_t socket);
    ~Connection() override;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    //! Waits for the next request; false at its end, on a closed connection and after interrupt().
    [[nodiscard]] bool waitForRequest(std::chrono::milliseconds timeout);
    //! From any thread: no more reading, what waits returns at once.
    void interrupt();
    //! Nothing that is written from here on reaches the client.
    void drop();
    [[nodiscard]] bool isDropped() const;
    //! Reads and forgets the body of a request whose method has none.
    void discard(std::size_t count);

    [[nodiscard]] bool is_readable() const override;
    [[nodiscard]] bool is_writable() const override;
    ssize_t read(char *target, size_t size) override;
    ssize_t write(const char *source, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    [[nodiscard]] socket_t socket() const override;

private:
    [[nodiscard]] bool waitFor(short events, std::chrono::milliseconds timeout) const;

    socket_t m_socket;
    std::atomic<bool> m_interrupted{false};
    bool m_dropped = false;
    std::array<char, 8192> m_buffer{};
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
};

} // namespace vzaps::sandbox
