// SPDX-License-Identifier: MIT
#include "fleet/pagereader.h"

#include "api/instancesapi.h"
#include "files/processcare.h"

#include <QThread>

#include <algorithm>

namespace vzaps {

namespace {

// About 25 instances: up to here a hand-over to another thread costs more than it saves.
constexpr qsizetype largestDecodedHere = 16 * 1024;
// A thread that has nothing to do goes soon, not in the middle of a quiet minute.
constexpr int threadRestMs = 2000;

} // namespace

PageReader::PageReader(InstancesApi &instances, QObject *parent)
    : QObject(parent)
    , m_instances(instances)
{
    // As many as pages are asked for at once, at the most.
    m_pool.setExpiryTimeout(threadRestMs);
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 1, 4));
}

PageReader::~PageReader()
{
    m_pool.clear();
    m_pool.waitForDone();
}

Call<PackedPage> *PageReader::read(const ListQuery &query, QObject *parent)
{
    auto *call = new Call<PackedPage>(parent);
    Call<WireAnswer> *answer = m_instances.listUndecoded(query, call);
    connect(call, &ApiCall::cancelRequested, answer, &ApiCall::cancel);
    answer->onFinished(this, [this, query, guarded = QPointer(call)](const Result<WireAnswer> &result) {
        if (!guarded)
            return;
        if (result)
            decode(*result, query, guarded);
        else
            guarded->finish(tl::unexpected(result.error()));
    });
    return call;
}

void PageReader::decode(const WireAnswer &answer, const ListQuery &query, Call<PackedPage> *call)
{
    const quint64 ticket = ++m_lastTicket;
    m_waiting.insert(ticket, call);
    if (answer.body.size() <= largestDecodedHere) {
        finish(ticket, decodePackedPage(answer.body, query), answer);
        return;
    }
    m_pool.start([this, ticket, answer, query] {
        letOtherThreadsGoFirst();
        // This object waits for its threads before it goes, so it is there.
        const auto decoded = decodePackedPage(answer.body, query);
        QMetaObject::invokeMethod(
            this, [this, ticket, decoded, answer] { finish(ticket, decoded, answer); }, Qt::QueuedConnection);
    });
}

void PageReader::finish(quint64 ticket, const tl::expected<PackedPage, QString> &decoded,
                        const WireAnswer &answer)
{
    const QPointer<Call<PackedPage>> call = m_waiting.take(ticket);
    if (!call || call->isFinished())
        return;
    if (decoded)
        call->finish(*decoded);
    else
        call->finish(tl::unexpected(m_instances.badList(answer, decoded.error())));
}

} // namespace vzaps
