// SPDX-License-Identifier: MIT
//
// vzaps-bench-server ROWS PAGE_FOLDER: prints its port, serves until standard input ends.
#include "server/loadserver.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace {

std::string contentOf(const std::string &path)
{
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::fputs("usage: vzaps-bench-server ROWS PAGE_FOLDER\n", stderr);
        return 2;
    }
    const vzaps::bench::FleetPages pages(std::atoi(argv[1]));
    const std::string folder = argv[2];
    vzaps::bench::LoadServer server(pages, contentOf(folder + "/index.html"), contentOf(folder + "/page.js"));
    const int port = server.listen();
    if (port == 0) {
        std::perror("vzaps-bench-server");
        return 1;
    }
    std::printf("%d\n", port);
    std::fflush(stdout);
    server.run();
    return 0;
}
