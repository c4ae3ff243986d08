// SPDX-License-Identifier: MIT
#pragma once

#include "server/fleetpages.h"

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>

namespace vzaps::bench {

class Connection;
struct Request;

//! Answers on the loopback interface as fast as a client can ask: one thread, epoll, pages sent from where
//! they lie. The first part of a path is the number of rows the client gets to see:
//!
//! POST /N/token, POST /N/instances/list: as the API. GET /N/ and /N/page.js: the page for a browser.
//! POST /N/beacon: a line of JSON for standard output. GET /stats: what was asked since the last time.
class LoadServer final {
public:
    //! pages must outlive this. page and script are sent for a browser.
    LoadServer(const FleetPages &pages, std::string page, std::string script);
    ~LoadServer();

    //! Any free port of 127.0.0.1; 0 if that failed.
    [[nodiscard]] int listen();
    //! Serves until standard input ends.
    void run();

private:
    struct Stats {
        std::int64_t connections = 0;
        std::int64_t tokens = 0;
        std::int64_t lists = 0;
        std::int64_t others = 0; //!< asked for by a program, but neither token nor list
        std::int64_t rows = 0;
        std::int64_t bytes = 0;
        std::int64_t repeated = 0; //!< pages asked for more than once
        std::map<std::int64_t, std::int64_t> sizes; //!< pages by their size
        std::set<std::pair<std::int64_t, std::int64_t>> seen;
    };

    void accept();
    void serve(int fd, unsigned events);
    void answer(Connection &connection, const Request &request);
    void answerList(Connection &connection, const Request &request, int rows);
    [[nodiscard]] std::string takeStats();
    void watch(int fd, unsigned events, bool isNew) const;

    const FleetPages &m_pages;
    std::string m_page;
    std::string m_script;
    int m_listener = -1;
    int m_epoll = -1;
    std::map<int, std::unique_ptr<Connection>> m_connections;
    Stats m_stats;
};

} // namespace vzaps::bench
