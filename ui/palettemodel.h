// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QByteArray>
#include <QIcon>
#include <QList>
#include <QPointer>
#include <QString>

#include <functional>

class QAction;

namespace vzaps {

//! Something that the command palette offers: an action of the window, or an instance to go to.
struct PaletteEntry {
    QString title;
    QString detail; //!< the menu it stands in, or the id
    QString keys; //!< its shortcut in the platform's writing
    QString reason; //!< why it is not possible; empty: it is
    QString alsoFoundBy; //!< more words, and numbers in any writing; not shown
    QIcon icon;
    QPointer<QAction> action; //!< null for an instance
    QString instanceId; //!< empty for an action
};

//! The entries that match what was typed: every word of it begins a word of the entry, upper and lower case
//! and accents alike; three digits and more are found inside of numbers, too. Instances come up once there is
//! something typed. At most mostRows, the best first.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int mostRows = 100;
    static constexpr int mostInstances = 1000; //!< more are not looked at

    enum Role {
        DetailRole = Qt::UserRole + 1,
        KeysRole,
        ReasonRole,
    };

    using QAbstractListModel::QAbstractListModel;

    //! Gives the instances that have all of these folded words in them somewhere, at most mostInstances.
    using Instances = std::function<QList<PaletteEntry>(const QByteArrayList &words)>;

    void setEntries(const QList<PaletteEntry> &entries);
    //! Asked with every query: entries of a whole fleet would take long to make.
    void setInstances(Instances instances) { m_instances = std::move(instances); }
    //! Shows what matches every word typed, best first, at most mostRows of them. Empty: the actions alone.
    void setQuery(const QString &typed);

    //! All that match, shown or not.
    [[nodiscard]] int matchCount() const { return m_matchCount; }
    //! There may be more instances than were looked at.
    [[nodiscard]] bool isCut() const { return m_entries.size() - m_fixed >= mostInstances; }
    [[nodiscard]] const PaletteEntry &entryAt(int row) const { return m_entries.at(m_shown.at(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    //! What is looked at while typing, folded once.
    struct Key {
        QByteArray words; //!< " word word", of everything it is found by
        QByteArray title; //!< the words of the title alone
        QByteArray digits;
    };

    [[nodiscard]] static QByteArray wordsOf(const QString &text);
    //! Smaller is better; below zero: no match.
    [[nodiscard]] int rank(const Key &key, bool isInstance, const QByteArrayList &typed) const;

    void append(const QList<PaletteEntry> &entries);

    Instances m_instances;
    qsizetype m_fixed = 0; //!< so many entries stay, those behind belong to the query
    QList<PaletteEntry> m_entries;
    QList<Key> m_keys;
    QList<int> m_shown;
    int m_matchCount = 0;
};

} // namespace vzaps
