// SPDX-License-Identifier: MIT
#include "ui/palettemodel.h"

#include "fleet/textfold.h"

#include <QAction>

#include <algorithm>
#include <utility>

namespace vzaps {

namespace {

constexpr int fewestDigits = 3;

bool isNumber(const QByteArray &word)
{
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

QByteArray PaletteModel::wordsOf(const QString &text)
{
    QString spaced(u' ');
    for (const QChar c : text)
        spaced += c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? c : QChar(u' ');
    return folded(spaced);
}

void PaletteModel::setEntries(const QList<PaletteEntry> &entries)
{
    m_entries.clear();
    m_keys.clear();
    append(entries);
    m_fixed = entries.size();
    setQuery({});
}

void PaletteModel::append(const QList<PaletteEntry> &entries)
{
    m_entries += entries;
    m_keys.reserve(m_entries.size());
    for (const PaletteEntry &entry : entries) {
        Key key;
        key.title = wordsOf(entry.title);
        key.words = key.title + wordsOf(entry.detail) + wordsOf(entry.alsoFoundBy);
        for (const char c : std::as_const(key.words)) {
            if (c >= '0' && c <= '9')
                key.digits += c;
        }
        m_keys.append(key);
    }
}

void PaletteModel::setQuery(const QString &typed)
{
    QByteArrayList words = wordsOf(typed).split(' ');
    words.removeAll({});
    beginResetModel();
    m_entries.resize(m_fixed);
    m_keys.resize(m_fixed);
    if (m_instances && !words.isEmpty())
        append(m_instances(words));
    QList<std::pair<int, int>> found; // rank, entry
    for (int i = 0; i < m_entries.size(); ++i) {
        if (const int place = rank(m_keys.at(i), !m_entries.at(i).action, words); place >= 0)
            found.append({place, i});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    m_matchCount = static_cast<int>(found.size());
    m_shown.clear();
    for (const auto &[place, entry] : found.mid(0, mostRows))
        m_shown.append(entry);
    endResetModel();
}

int PaletteModel::rank(const Key &key, bool isInstance, const QByteArrayList &typed) const
{
    if (typed.isEmpty())
        return isInstance ? -1 : 0;
    bool inTitle = true;
    for (const QByteArray &word : typed) {
        const bool begins = key.words.contains(' ' + word);
        const bool within = word.size() >= fewestDigits && isNumber(word) && key.digits.contains(word);
        if (!begins && !within)
            return -1;
        inTitle = inTitle && key.title.contains(' ' + word);
    }
    if (key.title.trimmed().startsWith(typed.join(' ')))
        return isInstance ? 1 : 0;
    return inTitle ? 2 : 3;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaletteEntry &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::DecorationRole:
        return entry.icon;
    case DetailRole:
        return entry.detail;
    case KeysRole:
        return entry.keys;
    case ReasonRole:
        return entry.reason;
    case Qt::AccessibleTextRole:
        if (!entry.reason.isEmpty())
            return tr("%1, not possible: %2", "action: reason").arg(entry.title, entry.reason);
        return entry.keys.isEmpty()
            ? tr("%1, %2", "action or instance, menu or id").arg(entry.title, entry.detail)
            : tr("%1, %2, %3", "action, menu, key").arg(entry.title, entry.detail, entry.keys);
    default:
        return {};
    }
}

} // namespace vzaps
