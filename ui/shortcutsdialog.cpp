// SPDX-License-Identifier: MIT
#include "ui/shortcutsdialog.h"

#include "ui/airystyle.h"
#include "ui/dialogparts.h"
#include "ui/plainlabel.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vzaps {

ShortcutsDialog::ShortcutsDialog(const QList<MenuAction> &actions, QWidget *parent)
    : QDialog(parent)
    , m_table(new QTableWidget(0, 3, this))
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    fill(actions);
    build();
}

void ShortcutsDialog::fill(const QList<MenuAction> &actions)
{
    for (const MenuAction &entry : actions) {
        QStringList keys;
        const QList<QKeySequence> shortcuts = entry.action->shortcuts();
        for (const QKeySequence &shortcut : shortcuts)
            keys << shortcut.toString(QKeySequence::NativeText);
        keys.removeDuplicates();
        if (keys.isEmpty())
            continue;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const QStringList texts{keys.join(tr(", ", "between two keys that do the same")),
                                plainMenuText(entry.action->text()), entry.menu};
        for (int column = 0; column < texts.size(); ++column) {
            auto *cell = new QTableWidgetItem(texts.at(column));
            cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            m_table->setItem(row, column, cell);
        }
    }
}

void ShortcutsDialog::build()
{
    m_table->setObjectName(u"shortcutsTableWidget"_s);
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_table->setHorizontalHeaderLabels({tr("Keys"), tr("Action"), tr("Menu")});
    AiryStyle::giveTo(*m_table);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setCurrentCell(0, 0);
    QPushButton *close = makeButton(tr("C&lose"), u"closePushButton"_s, this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addWidget(
        makeText(tr("Every menu and button can also be reached with Alt and its underlined letter. "
                    "The command palette finds everything else."),
                 u"introLabel"_s, this));
    layout->addWidget(m_table, 1);
    layout->addLayout(makeButtonRow(nullptr, close));
    close->setDefault(true);
    m_table->setFocus();
    resize(560, 460);
}

} // namespace vzaps
