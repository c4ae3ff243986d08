// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"
#include "fleet/fleetstore.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <optional>

namespace vzaps {

//! Which instances the user wants to see: a text and a choice in each facet. A value: compared, stored, sent
//! around.
//!
//! The text is words, "quoted phrases" and field:value, all of which have to be there; a minus before one
//! means that it must not. Fields: name, id, phone, webhook, host, billing, state. Case and accents do not
//! count.
struct FleetFilter {
    enum class Webhook { Any, With, Without };
    enum class Ending { Any, Within7Days, Within30Days };

    QString text;
    QSet<ConnectionState> states; //!< empty: any
    QSet<QString> billing; //!< statuses as the server spells them; empty: any
    Ending ending = Ending::Any;
    Webhook webhook = Webhook::Any;
    QSet<QString> hosts; //!< webhook hosts in lower case; empty: any

    bool operator==(const FleetFilter &) const = default;
    //! Whether it lets everything through.
    [[nodiscard]] bool isEmpty() const { return *this == FleetFilter(); }
    //! Whether a facet is chosen, text aside.
    [[nodiscard]] bool hasFacets() const;

    [[nodiscard]] QJsonObject toJson() const;
    //! Tolerant: what is not understood is left out.
    [[nodiscard]] static FleetFilter fromJson(const QJsonObject &object);
};

inline size_t qHash(ConnectionState state, size_t seed = 0)
{
    return ::qHash(static_cast<int>(state), seed);
}

//! One condition of a filter's text.
struct FilterTerm {
    //! Any: name, push name, id, phone and webhook.
    enum class Field { Any, Name, Id, Phone, Webhook, Host, Billing, State };
    Field field = Field::Any;
    QByteArray needle; //!< folded, never empty
    bool negated = false;

    bool operator==(const FilterTerm &) const = default;
};

//! The conditions in a text. A field that is not known is part of the word; a field without a value is left
//! out, as it is still being typed.
[[nodiscard]] QList<FilterTerm> parseFilterText(const QString &text);

//! The words among the conditions of a text that a server can look for.
[[nodiscard]] QString serverWords(const QString &text);

//! Whether one packed instance fits all terms.
[[nodiscard]] bool fits(const PackedInstance &instance, const QList<FilterTerm> &terms);

} // namespace vzaps
