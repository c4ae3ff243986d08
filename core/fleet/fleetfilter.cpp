// SPDX-License-Identifier: MIT
#include "fleet/fleetfilter.h"

#include "fleet/textfold.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace vzaps {

namespace {

struct FieldName {
    const char *name;
    FilterTerm::Field field;
};

constexpr std::array fieldNames{
    FieldName{"name", FilterTerm::Field::Name},   FieldName{"id", FilterTerm::Field::Id},
    FieldName{"phone", FilterTerm::Field::Phone}, FieldName{"webhook", FilterTerm::Field::Webhook},
    FieldName{"host", FilterTerm::Field::Host},   FieldName{"billing", FilterTerm::Field::Billing},
    FieldName{"state", FilterTerm::Field::State},
};

struct StateName {
    const char *name;
    ConnectionState state;
};

constexpr std::array stateNames{
    StateName{"connected", ConnectionState::Connected},
    StateName{"disconnected", ConnectionState::Disconnected},
    StateName{"unknown", ConnectionState::Unknown},
};

const char *nameOf(ConnectionState state)
{
    for (const StateName &known : stateNames) {
        if (known.state == state)
            return known.name;
    }
    return "unknown";
}

//! The words of a text; quotes keep white space together, and a quoted word is no field.
struct Word {
    QString text;
    qsizetype colon = -1; //!< of the first one outside of quotes
    bool negated = false;
};

QList<Word> wordsOf(const QString &text)
{
    QList<Word> words;
    Word word;
    bool quoted = false;
    const auto finish = [&] {
        if (!word.text.isEmpty())
            words << word;
        word = {};
    };
    for (const QChar c : text) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (c.isSpace() && !quoted) {
            finish();
        } else if (c == u'-' && word.text.isEmpty() && !quoted && !word.negated) {
            word.negated = true;
        } else {
            if (c == u':' && !quoted && word.colon < 0)
                word.colon = word.text.size();
            word.text += c;
        }
    }
    finish();
    return words;
}

std::optional<FilterTerm::Field> fieldOf(const Word &word)
{
    if (word.colon <= 0)
        return {};
    const QByteArray name = folded(word.text.left(word.colon));
    for (const FieldName &known : fieldNames) {
        if (name == known.name)
            return known.field;
    }
    return {};
}

bool isSeparator(char c)
{
    return c == '_' || c == ' ' || c == '-';
}

//! "Past due", "past_due" and "PASTDUE" are one status.
bool beginsWithStatus(std::string_view status, std::string_view needle)
{
    size_t at = 0;
    for (const char wanted : needle) {
        if (isSeparator(wanted))
            continue;
        while (at < status.size() && isSeparator(status[at]))
            ++at;
        if (at == status.size() || findFolded(status.substr(at, 1), {&wanted, 1}) != 0)
            return false;
        ++at;
    }
    return true;
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

bool holds(std::string_view text, std::string_view needle)
{
    if (holdsFolded(text, needle))
        return true;
    if (isAscii(text))
        return false;
    const QByteArray bytes = folded(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    return bytes.contains(QByteArrayView(needle.data(), static_cast<qsizetype>(needle.size())));
}

bool nameHolds(const PackedInstance &instance, std::string_view needle)
{
    const std::string_view both = instance.foldedNames();
    return both.empty() ? holdsFolded(instance.name(), needle)
                        : both.substr(0, both.find('\n')).find(needle) != std::string_view::npos;
}

bool fitsTerm(const PackedInstance &instance, const FilterTerm &term)
{
    const std::string_view needle = view(term.needle);
    switch (term.field) {
    case FilterTerm::Field::Any:
        return instance.holds(needle);
    case FilterTerm::Field::Name:
        return nameHolds(instance, needle);
    case FilterTerm::Field::Id:
        return holds(instance.id(), needle);
    case FilterTerm::Field::Phone:
        return holds(instance.phone(), needle);
    case FilterTerm::Field::Webhook:
        return holds(instance.webhook(), needle);
    case FilterTerm::Field::Host:
        return holds(hostOf(instance.webhook()), needle);
    case FilterTerm::Field::Billing:
        return beginsWithStatus(instance.billingStatus(), needle);
    case FilterTerm::Field::State:
        return std::string_view(nameOf(instance.connectionState())).starts_with(needle);
    }
    return false;
}

template <class Values> QJsonArray sortedArray(const Values &values)
{
    QStringList sorted(values.begin(), values.end());
    sorted.sort();
    return QJsonArray::fromStringList(sorted);
}

QSet<QString> stringSet(const QJsonValue &value)
{
    QSet<QString> set;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        if (entry.isString())
            set.insert(entry.toString());
    }
    return set;
}

} // namespace

bool FleetFilter::hasFacets() const
{
    FleetFilter bare = *this;
    bare.text.clear();
    return !bare.isEmpty();
}

QJsonObject FleetFilter::toJson() const
{
    QStringList stateList;
    for (const ConnectionState state : states)
        stateList << QLatin1String(nameOf(state));
    return {{QStringLiteral("text"), text},
            {QStringLiteral("states"), sortedArray(stateList)},
            {QStringLiteral("billing"), sortedArray(billing)},
            {QStringLiteral("ending_days"),
             ending == Ending::Within7Days        ? 7
                 : ending == Ending::Within30Days ? 30
                                                  : 0},
            {QStringLiteral("webhook"),
             webhook == Webhook::With          ? QStringLiteral("with")
                 : webhook == Webhook::Without ? QStringLiteral("without")
                                               : QString()},
            {QStringLiteral("hosts"), sortedArray(hosts)}};
}

FleetFilter FleetFilter::fromJson(const QJsonObject &object)
{
    FleetFilter filter;
    filter.text = object.value(QLatin1String("text")).toString();
    const QSet<QString> stateList = stringSet(object.value(QLatin1String("states")));
    for (const StateName &known : stateNames) {
        if (stateList.contains(QLatin1String(known.name)))
            filter.states.insert(known.state);
    }
    filter.billing = stringSet(object.value(QLatin1String("billing")));
    const int days = object.value(QLatin1String("ending_days")).toInt();
    filter.ending = days == 7 ? Ending::Within7Days : days == 30 ? Ending::Within30Days : Ending::Any;
    const QString hook = object.value(QLatin1String("webhook")).toString();
    filter.webhook = hook == QLatin1String("with") ? Webhook::With
        : hook == QLatin1String("without")         ? Webhook::Without
                                                   : Webhook::Any;
    filter.hosts = stringSet(object.value(QLatin1String("hosts")));
    return filter;
}

QList<FilterTerm> parseFilterText(const QString &text)
{
    QList<FilterTerm> terms;
    const QList<Word> words = wordsOf(text);
    for (const Word &word : words) {
        FilterTerm term;
        const auto field = fieldOf(word);
        term.field = field.value_or(FilterTerm::Field::Any);
        term.needle = folded(field ? word.text.mid(word.colon + 1) : word.text);
        term.negated = word.negated;
        if (!term.needle.isEmpty())
            terms << term;
    }
    return terms;
}

bool fits(const PackedInstance &instance, const QList<FilterTerm> &terms)
{
    return std::all_of(terms.begin(), terms.end(), [&instance](const FilterTerm &term) {
        return fitsTerm(instance, term) != term.negated;
    });
}

QString serverWords(const QString &text)
{
    QStringList words;
    const QList<FilterTerm> terms = parseFilterText(text);
    for (const FilterTerm &term : terms) {
        const bool known = term.field == FilterTerm::Field::Any || term.field == FilterTerm::Field::Name;
        if (known && !term.negated)
            words << QString::fromUtf8(term.needle);
    }
    return words.join(u' ');
}

} // namespace vzaps
