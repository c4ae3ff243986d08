// SPDX-License-Identifier: MIT
#include "sandbox/commandline.h"
#include "sandbox/logprinter.h"
#include "sandbox/sandbox.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <iostream>
#include <thread>

namespace {

std::atomic<bool> asked = false;
static_assert(std::atomic<bool>::is_always_lock_free, "set in a signal handler");

void noteSignal(int)
{
    asked = true;
}

void waitForSignal(vzaps::sandbox::LogPrinter *log)
{
    while (!asked) {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        if (log)
            log->printNews();
    }
}

} // namespace

int main(int argc, char **argv)
{
    using namespace vzaps::sandbox;
    const CommandLine commandLine = parseCommandLine({argv + 1, argv + argc});
    if (!commandLine.error.empty()) {
        std::cerr << commandLine.error << "\n\n" << helpText();
        return 2;
    }
    if (commandLine.help) {
        std::cout << helpText();
        return 0;
    }
    std::signal(SIGINT, noteSignal);
    std::signal(SIGTERM, noteSignal);

    Sandbox sandbox(commandLine.options);
    if (!sandbox.start()) {
        std::cerr << sandbox.errorText() << std::endl;
        return 1;
    }
    std::cout << "VZaps sandbox with " << sandbox.instanceCount() << " instances\n"
              << "Server address: " << sandbox.baseUrl() << '\n'
              << "Client token:   " << sandbox.clientToken() << '\n'
              << "Client secret:  " << sandbox.clientSecret() << '\n'
              << "Ctrl+C stops it." << std::endl;
    LogPrinter log(sandbox, std::cout);
    waitForSignal(commandLine.log ? &log : nullptr);
    sandbox.stop();
    std::cout << "Stopped." << std::endl;
    return 0;
}
