// SPDX-License-Identifier: MIT
#include "updates/updatecheck.h"

#include "log/logcategories.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

using namespace std::chrono_literals;

constexpr int feedTotalMs = 30000;

//! The address without its path, which goes into the request.
QUrl serverOf(const QUrl &feed)
{
    QUrl server = feed;
    server.setPath(u"/"_s);
    server.setQuery(QString());
    server.setFragment(QString());
    return server;
}

tl::expected<Release, QString> releaseIn(const Result<WireAnswer> &answer)
{
    if (!answer)
        return tl::unexpected(technicalText(answer.error()).section(u'\n', 0, 0));
    if (answer->status != 200)
        return tl::unexpected(QString::number(answer->status));
    return readRelease(answer->body);
}

} // namespace

UpdateCheck::UpdateCheck(const QUrl &feed, const QVersionNumber &own, const ClientOptions &options,
                         Memory memory, std::function<QDateTime()> nowUtc, QObject *parent)
    : QObject(parent)
    , m_feed(feed)
    , m_own(own.normalized())
    , m_memory(std::move(memory))
    , m_now(std::move(nowUtc))
    , m_limits(options.limits)
    , m_transport(std::make_unique<Transport>(serverOf(feed), options.limits, options.network))
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    m_timer.setInterval(1h);
    connect(&m_timer, &QTimer::timeout, this, &UpdateCheck::askIfDue);
}

UpdateCheck::~UpdateCheck() = default;

void UpdateCheck::setOn(bool on)
{
    if (!on) {
        m_timer.stop();
        delete m_call;
        return;
    }
    if (m_timer.isActive())
        return;
    m_timer.start();
    askIfDue();
}

bool UpdateCheck::isDue() const
{
    const QDateTime last = m_memory.read();
    const QDateTime now = m_now();
    // A clock that was set back must not silence this for years.
    return !last.isValid() || last > now || last.secsTo(now) >= pauseSeconds;
}

void UpdateCheck::askIfDue()
{
    if (m_call || !isDue())
        return;
    // Before it goes out: what ends the program on the way must not make it ask at every start.
    m_memory.write(m_now());
    WireRequest request;
    request.operation = Operation::RawRead;
    request.verb = "GET";
    request.path = m_feed.path(QUrl::FullyEncoded).mid(1);
    if (m_feed.hasQuery())
        request.path += u'?' + m_feed.query(QUrl::FullyEncoded);
    request.maxAnswerBytes = largestFeed;
    request.totalMs = m_limits.totalMs > 0 ? m_limits.totalMs : feedTotalMs;
    m_call = m_transport->send(request, this);
    m_call->onFinished(this, [this](const Result<WireAnswer> &answer) { take(answer); });
}

void UpdateCheck::take(const Result<WireAnswer> &answer)
{
    m_call = nullptr;
    const auto release = releaseIn(answer);
    if (!release)
        qCInfo(lcApi).noquote() << "update check:" << release.error();
    const bool isNewer = release && release->version > m_own;
    if (isNewer)
        m_found = *release;
    if (isNewer)
        Q_EMIT newerFound();
    Q_EMIT asked();
}

} // namespace vzaps
