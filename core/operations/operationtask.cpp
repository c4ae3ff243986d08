// SPDX-License-Identifier: MIT
#include "operations/operationtask.h"

#include "api/apiclient.h"
#include "api/billingapi.h"
#include "api/instancesapi.h"
#include "log/logcategories.h"

#include <algorithm>

namespace vzaps {

namespace {

const char *outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Done:
        return "done";
    case Outcome::Rejected:
        return "rejected";
    case Outcome::NotSent:
        return "not sent";
    case Outcome::Unknown:
        return "unknown";
    case Outcome::Cancelled:
        return "cancelled";
    }
    return "settled";
}

} // namespace

OperationTask::OperationTask(ApiClient &client, const JournalEntry &entry, const OperationRecord &record,
                             const QList<int> &reconcilePauses, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_entry(entry)
    , m_record(record)
    , m_pauses(reconcilePauses)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OperationTask::readNext);
}

template <class T> void OperationTask::follow(Call<T> *call)
{
    m_call = call;
    call->onFinished(this, [this](const Result<T> &result) {
        m_call = nullptr;
        if (result)
            answered(*result);
        else
            failed(result.error());
    });
}

void OperationTask::noteActive(const Instance &instance)
{
    if (m_record.operation != Operation::Subscribe || m_record.outcome != Outcome::Done)
        return;
    m_record.instance = instance;
    m_record.evidence = judge(m_entry, instance, QDateTime::currentDateTimeUtc()).evidence;
    Q_EMIT changed();
}

void OperationTask::log(const char *what) const
{
    // Names are the user's own business: ids are enough to follow what happened.
    qCInfo(lcOperations).noquote() << m_record.id.toString(QUuid::WithoutBraces)
                                   << infoOf(m_record.operation).name << "instance" << m_record.instanceId
                                   << what;
}

void OperationTask::send(const OperationRequest &request)
{
    log("approved");
    InstancesApi &instances = m_client.instances();
    BillingApi &billing = m_client.billing();
    const QString &id = request.instanceId;
    const QByteArray key = m_entry.idempotencyKey.toByteArray(QUuid::WithoutBraces);
    switch (request.operation) {
    case Operation::CreateInstance:
        follow(instances.create(request.draft, this, key));
        break;
    case Operation::UpdateInstance:
        follow(instances.update(id, request.changes, request.instanceToken, this));
        break;
    case Operation::RestartInstance:
        follow(instances.restart(id, request.instanceToken, this));
        break;
    case Operation::DeleteInstance:
        follow(instances.remove(id, request.instanceToken, this));
        break;
    case Operation::Subscribe:
        follow(billing.subscribe(id, this, key));
        break;
    case Operation::ResumeSubscription:
        follow(billing.resume(id, this));
        break;
    case Operation::CancelSubscription:
        follow(billing.cancel(id, this));
        break;
    case Operation::RawChange:
        follow(m_client.raw(request.raw, this));
        break;
    default:
        Q_UNREACHABLE();
    }
}

void OperationTask::answered(const Instance &instance)
{
    m_record.instanceId = instance.id;
    m_entry.instanceId = instance.id;
    // An update may be answered with nothing but success: then only the id is known.
    if (m_record.operation == Operation::CreateInstance || instance.createdAt.isValid()
        || !instance.name.isEmpty()) {
        m_record.instance = instance;
        Q_EMIT instanceRead(instance);
    }
    settle(Outcome::Done);
    if (m_record.operation == Operation::UpdateInstance)
        verify();
}

void OperationTask::answered(const Checkout &checkout)
{
    m_record.checkout = checkout;
    settle(Outcome::Done);
    verify();
}

void OperationTask::answered(const ActionAnswer &)
{
    settle(Outcome::Done);
    verify();
}

void OperationTask::answered(const Nothing &)
{
    settle(Outcome::Done);
    Q_EMIT instanceGone(m_record.instanceId);
}

void OperationTask::answered(const RawAnswer &answer)
{
    m_record.raw = answer;
    if (answer.httpStatus >= 200 && answer.httpStatus < 300) {
        settle(Outcome::Done);
        return;
    }
    ApiError error;
    error.kind = kindFromStatus(answer.httpStatus);
    error.httpStatus = answer.httpStatus;
    error.requestId = answer.requestId;
    m_record.error = error;
    settle(outcomeOf(error));
}

void OperationTask::failed(const ApiError &error)
{
    m_record.error = error;
    const Outcome outcome = outcomeOf(error);
    if (outcome == Outcome::Unknown) {
        reconcile();
        return;
    }
    settle(outcome);
    // A refusal often means that the list is out of date.
    if (error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Conflict)
        verify();
}

void OperationTask::stopWaiting()
{
    if (m_record.phase == OperationPhase::Sending && m_call)
        m_call->cancel();
}

void OperationTask::settle(Outcome outcome)
{
    m_timer.stop();
    m_record.outcome = outcome;
    m_record.phase = OperationPhase::Settled;
    m_record.settledAt = QDateTime::currentDateTimeUtc();
    log(outcomeName(outcome));
    Q_EMIT changed();
}

void OperationTask::reconcile()
{
    if (m_record.phase == OperationPhase::Checking)
        return;
    if (!m_entry.sentTo.isEmpty() && m_entry.sentTo != m_client.mark()) {
        // What is not found there says nothing: it went somewhere else.
        m_record.evidence =
            tr("It was sent with other credentials, or to another server, than this account has now. It can "
               "only be looked up there.");
        settle(Outcome::Unknown);
        return;
    }
    m_record.phase = OperationPhase::Checking;
    m_record.outcome = Outcome::Unknown;
    m_record.settledAt = {};
    m_round = 0;
    m_goneReads = 0;
    log("outcome unknown, reading");
    Q_EMIT changed();
    m_timer.start(m_pauses.value(0));
}

void OperationTask::readNext()
{
    delete m_reconciler;
    JournalEntry entry = m_entry;
    if (m_madeByOthers)
        entry.baselineIds += m_madeByOthers();
    m_reconciler = new Reconciler(m_client, entry, this);
    m_reconciler->read(m_round, [this](const Finding &finding) { take(finding); });
}

bool OperationTask::isAnothers(const Finding &finding) const
{
    return m_record.operation == Operation::CreateInstance && finding.instance && m_madeByOthers
        && m_madeByOthers().contains(finding.instance->id);
}

bool OperationTask::mayBeAnothers(const Finding &finding) const
{
    return m_record.operation == Operation::CreateInstance && finding.verdict == Finding::Verdict::HadEffect
        && m_rivalIsSending && m_rivalIsSending();
}

int OperationTask::pauseBefore(qsizetype round) const
{
    return m_pauses.value(std::min(round, m_pauses.size() - 1));
}

void OperationTask::take(Finding finding)
{
    if (mayBeAnothers(finding)) {
        // The other's answer will say whose it is; this round is played again.
        m_timer.start(pauseBefore(m_round + 1));
        return;
    }
    // Another create of the same name may have found it while this one was reading.
    if (isAnothers(finding)) {
        finding = {};
        finding.verdict = Finding::Verdict::NotSeen;
    }
    if (m_reconciler)
        m_reconciler->deleteLater();
    ++m_round;
    if (!finding.evidence.isEmpty())
        m_record.evidence = finding.evidence;
    if (finding.instance) {
        m_record.instance = finding.instance;
        Q_EMIT instanceRead(*finding.instance);
    }
    // One "not found" may come from a replica that lags: only the second one in a row counts.
    m_goneReads = finding.gone ? m_goneReads + 1 : 0;
    const bool certain = !finding.gone || m_goneReads >= 2;
    if (finding.gone && certain)
        Q_EMIT instanceGone(m_record.instanceId);

    if (finding.verdict == Finding::Verdict::HadEffect && certain) {
        if (finding.instance)
            m_record.instanceId = finding.instance->id;
        settle(Outcome::Done);
    } else if (m_round < m_pauses.size() || (finding.gone && !certain)) {
        // Two reads must lie apart to say different things.
        m_timer.start(pauseBefore(m_round));
        Q_EMIT changed();
    } else {
        settle(Outcome::Unknown);
    }
}

void OperationTask::verify()
{
    if (m_record.instanceId.isEmpty())
        return;
    m_client.instances()
        .get(m_record.instanceId, this)
        ->onFinished(this, [this](const Result<Instance> &result) {
            if (result) {
                m_record.instance = *result;
                m_record.evidence = m_record.outcome == Outcome::Done
                    ? judge(m_entry, *result, QDateTime::currentDateTimeUtc()).evidence
                    : QString();
                Q_EMIT instanceRead(*result);
                Q_EMIT changed();
            } else if (result.error().kind == ErrorKind::NotFound) {
                Q_EMIT instanceGone(m_record.instanceId);
            }
        });
}

} // namespace vzaps
