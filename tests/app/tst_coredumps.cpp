// SPDX-License-Identifier: MIT
#include "coredumps.h"

#include <QTest>

#include <csignal>
#include <cstdlib>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace vzaps;

namespace {

//! Runs something in a process of its own and gives what waitpid() says of its end.
template <class Run> int endOf(Run run)
{
    const pid_t child = fork();
    if (child == 0) {
        run();
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return status;
}

} // namespace

class TestCoreDumps final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void limitIsZero();
    void processIsNotDumpable();
    void crashLeavesNoCore();
};

void TestCoreDumps::limitIsZero()
{
    const int status = endOf([] {
        forbidCoreDumps();
        rlimit limit{1, 1};
        getrlimit(RLIMIT_CORE, &limit);
        _exit(limit.rlim_cur == 0 && limit.rlim_max == 0 ? 0 : 1);
    });
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

void TestCoreDumps::processIsNotDumpable()
{
#ifdef Q_OS_LINUX
    const int status = endOf([] {
        const int before = prctl(PR_GET_DUMPABLE);
        forbidCoreDumps();
        _exit(before == 1 && prctl(PR_GET_DUMPABLE) == 0 ? 0 : 1);
    });
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
#else
    QSKIP("only Linux knows this");
#endif
}

void TestCoreDumps::crashLeavesNoCore()
{
    const int status = endOf([] {
        forbidCoreDumps();
        std::signal(SIGSEGV, SIG_DFL);
        std::raise(SIGSEGV);
    });
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGSEGV);
    QVERIFY(!WCOREDUMP(status));
}

QTEST_APPLESS_MAIN(TestCoreDumps)
#include "tst_coredumps.moc"
