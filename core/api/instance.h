// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace vzaps {

//! Whether an instance is connected to WhatsApp. Unknown: the server did not say.
enum class ConnectionState { Unknown, Connected, Disconnected };

//! One instance as the server describes it (contract: schema Instance). Absent, null and empty texts are all
//! empty.
struct Instance {
    QString id;
    QString name;
    QString token; //!< instance token, a secret; may be empty or masked outside of create
    QString url; //!< page in the vendor's web app, as sent; never opened unvetted
    QString webhook;
    QStringList events; //!< subscribed event names, as the server spells them
    std::optional<bool> rejectCalls;
    std::optional<bool> autoReadMessages;
    QJsonObject labels;
    std::optional<bool> connected; //!< nullopt: not known
    QDateTime connectedAt;
    QString pushName;
    QString jid; //!< whatsapp_jid, number@server
    QString status; //!< open string
    QString billingStatus; //!< open string, e.g. TRIALING
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime cancelAt; //!< when a scheduled cancellation takes effect
    QDateTime expiredAt; //!< when trial or subscription ran out
    bool odd = false; //!< a field of this record had an unexpected type and was left out

    bool operator==(const Instance &) const = default;

    [[nodiscard]] ConnectionState connectionState() const;
    //! The digits of the paired phone number from the JID, empty if not paired.
    [[nodiscard]] QString phone() const;
    //! cancelAt, else expiredAt, else an invalid date.
    [[nodiscard]] QDateTime endsAt() const;
    //! Whether this billing status means that money is or will be taken without another approval.
    [[nodiscard]] bool isPaying() const;
    //! Billing status is ACTIVE and no end is scheduled.
    [[nodiscard]] bool isActive() const;
};

//! Whether a token is shown with stars or bullets in place of its letters: then it is not one.
[[nodiscard]] bool isMasked(const QString &token);

//! The documented event names, in the documented order (contract: schema EventName).
[[nodiscard]] const QStringList &knownEvents();

//! What a new instance is created with (contract: InstanceCreateRequest).
struct InstanceDraft {
    QString name; //!< 3 to 255 characters
    QString webhook; //!< empty: not sent
    QStringList events; //!< sent as an array; empty: not sent
    bool rejectCalls = false;
    bool autoReadMessages = false;

    bool operator==(const InstanceDraft &) const = default;
};

//! What is changed in an existing instance; only what is set is sent (contract: InstanceUpdateRequest).
struct InstanceChanges {
    std::optional<QString> name;
    std::optional<QString> webhook;
    std::optional<QStringList> events;
    std::optional<bool> rejectCalls;
    std::optional<bool> autoReadMessages;

    [[nodiscard]] bool isEmpty() const;
    bool operator==(const InstanceChanges &) const = default;
};

//! The draft an existing instance would be edited from.
[[nodiscard]] InstanceDraft draftOf(const Instance &instance);
//! What has to be sent so that before becomes after. Settings the server never told are left alone unless
//! touched.
[[nodiscard]] InstanceChanges changesBetween(const InstanceDraft &before, const InstanceDraft &after);

//! One page of the list (contract: schema InstancePage).
struct InstancePage {
    QList<Instance> instances;
    int page = 1; //!< first page is 1
    int size = 0; //!< rows asked for, or what the server says it used
    std::optional<qint64> total; //!< rows in all, if the server said something believable
    std::optional<qint64> totalPages;
    int rejectedRecords = 0; //!< records without an id or not an object

    bool operator==(const InstancePage &) const = default;
};

//! What the list is asked for (contract: InstanceListRequest).
struct ListQuery {
    int page = 1;
    int size = 100;
    QString search; //!< filter.query; empty: no filter
    QString sort = QStringLiteral("createdAt"); //!< the only attested value
    bool descending = true;

    bool operator==(const ListQuery &) const = default;
};

//! Answer of subscribe (contract: BillingHostedSession).
struct Checkout {
    QString mode; //!< direct (charged at once) or checkout (url is to be opened); open string
    QString url; //!< as the server sent it; vet before opening
    QString sessionId;
    QString subscriptionId;

    [[nodiscard]] bool needsPayment() const { return !url.isEmpty(); }
    bool operator==(const Checkout &) const = default;
};

//! Answer of restart (contract: InstanceActionResponse) and, with text only, of resume and cancel.
struct ActionAnswer {
    QString status;
    QString text; //!< text for a person, plain

    bool operator==(const ActionAnswer &) const = default;
};

} // namespace vzaps
