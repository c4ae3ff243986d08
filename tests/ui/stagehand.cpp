// SPDX-License-Identifier: MIT
#include "stagehand.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

namespace vzaps::test {

StageHand::StageHand(WindowFixture &fixture)
    : m_fixture(fixture)
{
}

QWidget *StageHand::window(const QString &name)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->isVisible() && window->objectName() == name)
            return window;
    }
    return nullptr;
}

QWidget *StageHand::windowSoon(const QString &name)
{
    QWidget *found = nullptr;
    (void)QTest::qWaitFor([&] { return (found = window(name)) != nullptr; });
    return found;
}

QWidget *StageHand::part(const QWidget *window, const QString &name)
{
    if (!window)
        return nullptr;
    const auto parts = window->findChildren<QWidget *>(name);
    for (QWidget *part : parts) {
        if (part->isVisible())
            return part;
    }
    return nullptr;
}

bool StageHand::press(QWidget *window, const QString &button)
{
    QAbstractButton *found = nullptr;
    const bool ready = QTest::qWaitFor([&] {
        found = qobject_cast<QAbstractButton *>(part(window, button));
        return found && found->isEnabled();
    });
    if (ready)
        found->click();
    return ready;
}

bool StageHand::type(QWidget *window, const QString &field, const QString &text)
{
    QWidget *found = nullptr;
    if (!QTest::qWaitFor([&] { return (found = part(window, field)) && found->isEnabled(); }))
        return false;
    found->setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(found))
        line->setText(text);
    else if (auto *lines = qobject_cast<QPlainTextEdit *>(found))
        lines->setPlainText(text);
    else
        return false;
    return true;
}

bool StageHand::act(const QString &action)
{
    auto *found = main()->findChild<QAction *>(action);
    const bool possible = found && QTest::qWaitFor([found] { return found->isEnabled(); });
    if (possible)
        found->trigger();
    return possible;
}

bool StageHand::showList()
{
    m_fixture.open();
    AccountProfile profile;
    profile.name = QStringLiteral("Client A");
    profile.serverAddress = m_fixture.address();
    const Credentials credentials{QString::fromStdString(m_fixture.sandbox->clientToken()),
                                  QString::fromStdString(m_fixture.sandbox->clientSecret())};
    (void)m_fixture.accounts->add(profile, credentials, KeepWhere::Keychain, m_fixture.window.get());
    const int wanted = m_fixture.sandbox->instanceCount();
    return QTest::qWaitFor(
        [&] {
            const bool listed = table() && table()->model() && table()->model()->rowCount() == wanted;
            // The numbers in the filter come a moment after the rows.
            return listed && countedInstances() == wanted;
        },
        10000);
}

int StageHand::countedInstances() const
{
    const auto *facets = main()->findChild<QTreeWidget *>(QStringLiteral("facetsTreeWidget"));
    const QTreeWidgetItem *states = facets ? facets->topLevelItem(0) : nullptr;
    int sum = 0;
    for (int i = 0; states && i < states->childCount(); ++i)
        sum += QLocale().toInt(states->child(i)->text(1));
    return sum;
}

bool StageHand::showInstance(const std::string &billing, bool ending)
{
    if (!showList())
        return false;
    const QString name = QString::fromStdString(m_fixture.instanceWith(billing, ending).name);
    const QAbstractItemModel *model = table()->model();
    const QModelIndex row =
        model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly).value(0);
    if (name.isEmpty() || !row.isValid())
        return false;
    table()->setFocus();
    table()->selectionModel()->setCurrentIndex(
        row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    table()->scrollTo(row);
    return true;
}

QWidget *StageHand::open(const QString &action, const QString &window)
{
    return act(action) ? windowSoon(window) : nullptr;
}

QWidget *StageHand::main() const
{
    return m_fixture.window.get();
}

QTableView *StageHand::table() const
{
    return main()->findChild<QTableView *>(QStringLiteral("instancesTableView"));
}

} // namespace vzaps::test
