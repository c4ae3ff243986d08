// SPDX-License-Identifier: MIT
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>

namespace vzaps::bench {

//! One request as it arrived.
struct Request {
    std::string method;
    std::string path;
    std::string body;
};

//! One HTTP/1.1 connection that is kept open.
class Connection final {
public:
    explicit Connection(int fd);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    //! Takes what has arrived; false if the client closed or broke it.
    [[nodiscard]] bool read();
    //! The next complete request.
    [[nodiscard]] std::optional<Request> next();
    //! Puts a complete answer into the queue; middle is not copied and must stay.
    void answer(int status, std::string_view type, std::string head, std::string_view middle = {},
                std::string tail = {});
    //! Sends what fits; false if the connection broke.
    [[nodiscard]] bool write();
    [[nodiscard]] bool hasOutput() const { return !m_output.empty(); }

private:
    struct Piece {
        std::string own;
        std::string_view other; //!< sent instead of own if own is empty
        [[nodiscard]] std::string_view view() const { return own.empty() ? other : std::string_view(own); }
    };
    void put(std::string own, std::string_view other = {});

    int m_fd;
    std::string m_input;
    std::deque<Piece> m_output;
    std::size_t m_sent = 0; //!< of the first piece
};

} // namespace vzaps::bench
