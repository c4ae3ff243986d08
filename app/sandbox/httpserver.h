// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/connection.h"

#include <atomic>
#include <functional>
#include <mutex>
#include <set>
#include <thread>

namespace vzaps::sandbox {

//! cpp-httplib's server with connections of our own.
//!
//! They make stop() immediate although clients keep connections open, let a connection be dropped without
//! an answer, and keep the library from waiting for the body of a request that has none.
class HttpServer final : private httplib::Server {
public:
    using Request = httplib::Request;
    using Response = httplib::Response;
    //! Called in the thread of the connection.
    using RequestHandler = std::function<void(const Request &, Response &)>;

    //! `errors` fills answers of the library itself, such as 413.
    HttpServer(const RequestHandler &requests, RequestHandler errors);
    ~HttpServer() override;

    //! `port` 0: any. Returns the port, or 0 when it cannot be had. `bound` is told the port before the first
    //! request is served.
    [[nodiscard]] int start(int port, const std::function<void(int)> &bound);
    void stop();
    [[nodiscard]] bool isStopping() const;

    //! For a handler: the client of this request gets no answer.
    static void dropCurrentConnection();

    static constexpr std::size_t greatestBody = std::size_t{1024} * 1024;

private:
    bool process_and_close_socket(socket_t socket) override;
    void serve(Connection &connection);

    std::thread m_thread;
    std::mutex m_mutex;
    std::set<Connection *> m_connections;
    std::atomic<bool> m_stopping = false;
    std::atomic<bool> m_ended = false;
};

} // namespace vzaps::sandbox
