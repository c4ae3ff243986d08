// SPDX-License-Identifier: MIT
#include "ui/fieldgrid.h"

#include "ui/meaning.h"
#include "ui/plainlabel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

constexpr int twoColumnsFrom = 660;

} // namespace

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(5);
}

void FieldGrid::add(const QString &label, QWidget *value)
{
    auto *name = new PlainLabel(label, this);
    name->setBuddy(value);
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    name->setContentsMargins(0, textInset, 0, textInset);
    value->setParent(this);
    m_fields.append({name, value});
    tintLabels();
}

void FieldGrid::setFieldVisible(QWidget *value, bool visible)
{
    for (Field &field : m_fields) {
        if (field.value == value)
            field.visible = visible;
    }
}

void FieldGrid::arrange()
{
    m_columns = wantedColumns();
    for (const Field &field : std::as_const(m_fields)) {
        m_layout->removeWidget(field.label);
        m_layout->removeWidget(field.value);
        field.label->setVisible(field.visible);
        field.value->setVisible(field.visible);
    }
    QList<Field> shown;
    std::copy_if(m_fields.cbegin(), m_fields.cend(), std::back_inserter(shown),
                 [](const Field &field) { return field.visible; });
    const qsizetype rows = (shown.size() + m_columns - 1) / m_columns;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const int row = static_cast<int>(i % rows);
        const int column = static_cast<int>(i / rows) * 3;
        m_layout->addWidget(shown.at(i).label, row, column, Qt::AlignTop);
        m_layout->addWidget(shown.at(i).value, row, column + 1, Qt::AlignTop);
    }
    m_layout->setColumnStretch(1, 1);
    m_layout->setColumnStretch(4, m_columns > 1 ? 1 : 0);
    m_layout->setColumnMinimumWidth(2, m_columns > 1 ? 16 : 0);
    // A scroll area keeps to itself that its content was laid out anew, which the order of Tab depends on.
    QCoreApplication::postEvent(window(), new QEvent(QEvent::LayoutRequest));
}

QStringList FieldGrid::linesWithout(const QWidget *value) const
{
    QStringList lines;
    for (const Field &field : m_fields) {
        if (!field.visible || field.value == value)
            continue;
        QStringList texts;
        if (const auto *label = qobject_cast<const QLabel *>(field.value))
            texts << label->text();
        const auto parts = field.value->findChildren<const QLabel *>();
        for (const QLabel *part : parts)
            texts << part->text();
        // Signs are labels without a text.
        texts.removeAll(QString());
        lines << tr("%1: %2", "field and its value").arg(field.label->text(), texts.join(u' '));
    }
    return lines;
}

int FieldGrid::wantedColumns() const
{
    return width() >= twoColumnsFrom ? 2 : 1;
}

void FieldGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (wantedColumns() != m_columns)
        arrange();
}

void FieldGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tintLabels();
}

void FieldGrid::tintLabels()
{
    for (const Field &field : std::as_const(m_fields)) {
        QPalette quiet = palette();
        quiet.setColor(QPalette::WindowText, meaningColour(Meaning::Quiet, palette()));
        field.label->setPalette(quiet);
    }
}

} // namespace vzaps
