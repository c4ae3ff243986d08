// SPDX-License-Identifier: MIT
#include "ui/operationwatch.h"

#include "fleet/activeaccount.h"
#include "operations/operationrunner.h"

#include "ui/busybutton.h"
#include "ui/messagestrip.h"
#include "ui/plaintooltip.h"

#include <QGuiApplication>
#include <QPushButton>
#include <QStyleHints>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace vzaps {

OperationWatch::OperationWatch(ActiveAccount &account, const Parts &parts, const Words &words,
                               QObject *parent)
    : QObject(parent)
    , m_operations(&account.operations())
    , m_parts(parts)
    , m_words(words)
    , m_closeText(parts.close.text())
{
    connect(m_operations, &OperationRunner::changed, this, &OperationWatch::onChanged);
    connect(&m_ticker, &QTimer::timeout, this, &OperationWatch::countDown);
    m_ticker.setInterval(250);
    m_doneSoon.setSingleShot(true);
    connect(&m_doneSoon, &QTimer::timeout, this, &OperationWatch::tellDone);
}

void OperationWatch::approve(const OperationRequest &request)
{
    const auto running = m_operations ? m_operations->find(m_id) : std::nullopt;
    if (!m_operations || (running && !running->isSettled()))
        return;
    if (request.despite.isNull() && takeUp(request))
        return;
    const auto id = m_operations->approve(request);
    if (!id && running && m_open) {
        // How the last try ended is as unknown as before, and so is the way on.
        showUnknown(*running, id.error());
        return;
    }
    begin(id.value_or(QUuid()), request);
    m_ofBefore = false;
    m_pressed.start();
    if (!id) {
        setOpen(false);
        m_parts.confirm.setBusy({});
        m_parts.confirm.setBlocked({});
        m_parts.strip.show(Meaning::Attention, id.error());
        return;
    }
    onChanged(m_id);
}

bool OperationWatch::takeUp(const OperationRequest &request)
{
    const auto before = m_operations ? m_operations->unknownTry(request) : std::nullopt;
    if (!before)
        return false;
    begin(before->id, request);
    m_ofBefore = true;
    onChanged(m_id);
    return true;
}

void OperationWatch::begin(QUuid id, const OperationRequest &request)
{
    m_ticker.stop();
    m_request = request;
    m_stopped = false;
    m_settled = false;
    m_id = id;
}

void OperationWatch::tellDone()
{
    setOpen(false);
    if (const auto record = m_operations ? m_operations->find(m_id) : std::nullopt)
        Q_EMIT done(*record);
}

bool OperationWatch::mayClose()
{
    if (m_doneSoon.isActive()) {
        // What follows from it closes the dialog, or is there to be read.
        m_doneSoon.stop();
        tellDone();
        return false;
    }
    const auto record = m_operations ? m_operations->find(m_id) : std::nullopt;
    if (!record || record->phase != OperationPhase::Sending || m_stopped || m_ofBefore)
        return true;
    m_stopped = true;
    m_operations->stopWaiting(m_id);
    return false;
}

void OperationWatch::onChanged(QUuid id)
{
    if (id.isNull() || id != m_id)
        return;
    if (const auto record = m_operations->find(id))
        update(*record);
}

void OperationWatch::update(const OperationRecord &record)
{
    const bool waits = record.phase == OperationPhase::Sending && !m_ofBefore;
    m_parts.close.setText(waits ? tr("Stop waitin&g") : m_closeText);
    m_parts.close.setAccessibleName(m_parts.close.text().remove(u'&'));
    switch (record.phase) {
    case OperationPhase::Sending:
        m_parts.strip.clear();
        m_parts.confirm.setBlocked({});
        m_parts.confirm.setBusy(m_words.running);
        setOpen(true);
        return;
    case OperationPhase::Checking:
        m_settled = false;
        showChecking(record);
        return;
    case OperationPhase::Settled:
        break;
    }
    if (m_settled && record.outcome == Outcome::Done) {
        Q_EMIT verified(record);
        return;
    }
    m_settled = true;
    m_parts.confirm.setBusy({});
    if (record.outcome == Outcome::Unknown) {
        showUnknown(record, {});
    } else if (record.outcome == Outcome::Done) {
        m_parts.strip.clear();
        m_parts.confirm.setBlocked(tr("It is done."));
        const int doubleClick = QGuiApplication::styleHints()->mouseDoubleClickInterval();
        const qint64 since = m_pressed.isValid() ? m_pressed.elapsed() : doubleClick;
        m_doneSoon.start(static_cast<int>(std::max<qint64>(doubleClick - since, 0)));
    } else {
        showRefused(record);
    }
}

void OperationWatch::showChecking(const OperationRecord &record)
{
    setOpen(true);
    m_parts.confirm.setBusy(tr("Checking…"));
    QStringList sentences;
    if (m_stopped)
        sentences << tr("The request had gone out before you stopped waiting.");
    sentences << describe(record);
    m_parts.strip.show(Meaning::Info, sentences.join(u' '));
}

void OperationWatch::showUnknown(const OperationRecord &record, const QString &refusal)
{
    setOpen(true);
    m_parts.confirm.setBlocked(tr("It is not known yet how the last try ended."));
    m_parts.strip.show(Meaning::Attention,
                       refusal.isEmpty() ? describe(record) : describe(record) + u'\n' + refusal);
    m_parts.strip.addButton(m_words.checkAgain, u"checkAgainPushButton"_s, [this] {
        if (m_operations)
            m_operations->checkAgain(m_id);
    });
    if (!m_words.approveAnew.isEmpty())
        addApproveAnew(record);
    if (record.error)
        m_parts.strip.setDetails(technicalText(*record.error));
    m_parts.close.setFocus();
}

void OperationWatch::addApproveAnew(const OperationRecord &record)
{
    // What was created before may have been meant with other settings: that is no repetition.
    const bool isRepeated = !m_ofBefore || record.operation != Operation::CreateInstance;
    const QUuid key = isRepeated ? record.idempotencyKey : QUuid();
    const auto approveAnew = [this, key, id = record.id] {
        // A press that began before is not to be taken for one that was allowed.
        if (!m_against.isEmpty())
            return;
        m_request.idempotencyKey = key;
        m_request.despite = id;
        approve(m_request);
    };
    m_again = m_parts.strip.addButton(m_words.approveAnew, u"approveAnewPushButton"_s, approveAnew);
    // What Enter does not confirm, it does not confirm a second time either.
    m_again->setAutoDefault(m_parts.confirm.autoDefault());
    setAgainst(m_against);
}

void OperationWatch::setAgainst(const QString &reason)
{
    m_against = reason;
    if (!m_again)
        return;
    m_again->setEnabled(reason.isEmpty());
    setPlainToolTip(*m_again, reason);
}

void OperationWatch::showRefused(const OperationRecord &record)
{
    m_parts.confirm.setBlocked({});
    const bool notSent = record.outcome != Outcome::Rejected;
    m_parts.strip.show(notSent ? Meaning::Attention : Meaning::Bad, describe(record));
    if (record.error && record.outcome != Outcome::Cancelled)
        m_parts.strip.setDetails(technicalText(*record.error));
    setOpen(false);
    if (record.error && record.error->retryAfterSeconds)
        startPause(*record.error->retryAfterSeconds);
    Q_EMIT refused(record);
}

void OperationWatch::startPause(int seconds)
{
    m_pause.setRemainingTime(std::chrono::seconds(seconds));
    m_ticker.start();
    countDown();
}

void OperationWatch::countDown()
{
    const int seconds = static_cast<int>((m_pause.remainingTime() + 999) / 1000);
    if (seconds > 0) {
        m_parts.confirm.setBusy(tr("Wait %n second(s)", nullptr, seconds));
        return;
    }
    m_ticker.stop();
    m_parts.confirm.setBusy({});
    // The sentence before named a time that is over.
    m_parts.strip.show(Meaning::Info,
                       tr("The time the server asked to wait is over. You can try again now."));
}

void OperationWatch::setOpen(bool open)
{
    if (m_open == open)
        return;
    m_open = open;
    Q_EMIT openChanged(open);
}

} // namespace vzaps
