// SPDX-License-Identifier: MIT
#include "properties.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

const vzaps::fuzz::Target *chosen = nullptr;

// What the readers say about bad files would be most of the output.
void dropMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

} // namespace

//! --target=NAME among the arguments says which reader is to be tried; libFuzzer looks past it.
extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    qInstallMessageHandler(dropMessage);
    constexpr const char *option = "--target=";
    for (int i = 1; i < *count; ++i) {
        const char *argument = (*arguments)[i];
        if (std::strncmp(argument, option, std::strlen(option)) != 0)
            continue;
        for (const vzaps::fuzz::Target &target : vzaps::fuzz::targets()) {
            if (std::strcmp(target.name, argument + std::strlen(option)) == 0)
                chosen = &target;
        }
    }
    if (chosen)
        return 0;
    std::fprintf(stderr, "--target= must name one of:\n");
    for (const vzaps::fuzz::Target &target : vzaps::fuzz::targets())
        std::fprintf(stderr, "%s\n", target.name);
    std::exit(2);
}

extern "C" int LLVMFuzzerTestOneInput(const char *data, size_t size)
{
    vzaps::fuzz::Findings findings;
    chosen->check(QByteArray(data, static_cast<qsizetype>(size)), findings);
    if (!findings.isEmpty()) {
        std::fprintf(stderr, "broken property: %s\n",
                     qPrintable(findings.broken().join(QStringLiteral("\nbroken property: "))));
        std::abort();
    }
    return 0;
}
