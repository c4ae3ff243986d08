// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace vzaps {

class PlainLabel;

//! Labels with values beside them, in one column or, where there is room, in two.
class FieldGrid final : public QWidget {
    Q_OBJECT

public:
    //! Room above and below the text of a value, which makes a line as high as one with buttons.
    static constexpr int textInset = 2;

    explicit FieldGrid(QWidget *parent = nullptr);

    //! Adds a field; the grid takes over the value.
    void add(const QString &label, QWidget *value);
    //! Shows or hides the field with this value.
    void setFieldVisible(QWidget *value, bool visible);
    //! To be called after a round of setFieldVisible().
    void arrange();
    //! The visible fields as they are read out, a line each, but for the one with this value.
    [[nodiscard]] QStringList linesWithout(const QWidget *value) const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Field {
        PlainLabel *label = nullptr;
        QWidget *value = nullptr;
        bool visible = true;
    };

    void tintLabels();
    [[nodiscard]] int wantedColumns() const;

    QGridLayout *m_layout;
    QList<Field> m_fields;
    int m_columns = 1;
};

} // namespace vzaps
