// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace vzaps::bench {

//! The texts of another model's cells, each ready to be given away: what most programs put under a
//! QSortFilterProxyModel.
class PlainTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit PlainTable(const QAbstractItemModel &source)
        : m_columns(source.columnCount())
        , m_rows(source.rowCount())
    {
        m_texts.reserve(size_t(m_columns) * size_t(m_rows));
        for (int row = 0; row < m_rows; ++row) {
            for (int column = 0; column < m_columns; ++column)
                m_texts.push_back(source.index(row, column).data().toString());
        }
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_rows;
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_columns;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return m_texts[size_t(index.row()) * size_t(m_columns) + size_t(index.column())];
    }

private:
    int m_columns;
    int m_rows;
    std::vector<QString> m_texts;
};

} // namespace vzaps::bench
