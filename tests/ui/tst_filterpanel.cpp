// SPDX-License-Identifier: MIT
#include "ui/filterpanel.h"
#include "ui/savedviews.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace vzaps;
using namespace Qt::StringLiterals;

namespace {

constexpr int billingGroup = 1;
constexpr int hostGroup = 4;

//! Many values, of which the last ones are the most frequent.
QList<FacetCounts::Value> invented(int kinds)
{
    QList<FacetCounts::Value> values;
    for (int i = 1; i <= kinds; ++i)
        values.append({u"INVENTED_%1"_s.arg(i, 5, 10, QLatin1Char('0')), i});
    return values;
}

} // namespace

//! A server may invent as many values as it likes: the panel stays a panel.
class TestFilterPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void inventedStatusesAreBounded();
    void inventedHostsAreBounded();
    void fewValuesAreAllListed();
    void checkedStatusStaysAmongMany();
    void restIsNoChoice();
    void keyboardStaysAtTheRest();
    void rowsStayWhereTheyAreWithOtherNumbers_data();
    void rowsStayWhereTheyAreWithOtherNumbers();
    void otherAccountBeginsAnew();

private:
    [[nodiscard]] QTreeWidgetItem *group(int index) const { return m_tree->topLevelItem(index); }
    [[nodiscard]] QTreeWidgetItem *last(int index) const
    {
        return group(index)->child(group(index)->childCount() - 1);
    }

    QTemporaryDir m_dir;
    QSettings m_settings{m_dir.filePath(u"window.ini"_s), QSettings::IniFormat};
    SavedViews m_views{m_settings};
    std::unique_ptr<FilterPanel> m_panel;
    QTreeWidget *m_tree = nullptr;
};

void TestFilterPanel::init()
{
    m_panel = std::make_unique<FilterPanel>(m_views);
    m_tree = m_panel->findChild<QTreeWidget *>(u"facetsTreeWidget"_s);
    QVERIFY(m_tree);
}

void TestFilterPanel::inventedStatusesAreBounded()
{
    FacetCounts counts;
    counts.billing = invented(5000);
    m_panel->setCounts(counts);
    QCOMPARE(group(billingGroup)->childCount(), 13);
    // The most frequent, by name, and how many instances have others.
    QCOMPARE(group(billingGroup)->child(0)->text(1), QLocale().toString(4989));
    QCOMPARE(last(billingGroup)->text(0), u"%1 more"_s.arg(QLocale().toString(4988)));
    QCOMPARE(last(billingGroup)->text(1), QLocale().toString(4988 * 4989 / 2));
    // Again, with other numbers: the line stays the last one, and one.
    counts.billing = invented(20);
    m_panel->setCounts(counts);
    QCOMPARE(group(billingGroup)->childCount(), 13);
    QCOMPARE(last(billingGroup)->text(0), u"8 more"_s);
}

void TestFilterPanel::inventedHostsAreBounded()
{
    FacetCounts counts;
    counts.hosts = invented(5000);
    m_panel->setCounts(counts);
    QCOMPARE(group(hostGroup)->childCount(), 13);
    QVERIFY(last(hostGroup)->text(0).endsWith(u"more"_s));
}

void TestFilterPanel::fewValuesAreAllListed()
{
    FacetCounts counts;
    counts.billing = invented(12);
    m_panel->setCounts(counts);
    QCOMPARE(group(billingGroup)->childCount(), 12);
    QCOMPARE(last(billingGroup)->flags() & Qt::ItemIsUserCheckable, Qt::ItemIsUserCheckable);
}

void TestFilterPanel::checkedStatusStaysAmongMany()
{
    FacetCounts counts;
    counts.billing = invented(5000);
    FleetFilter filter;
    filter.billing.insert(counts.billing.first().name);
    m_panel->setFilter(filter);
    m_panel->setCounts(counts);
    QCOMPARE(group(billingGroup)->childCount(), 14);
    QCOMPARE(group(billingGroup)->child(0)->checkState(0), Qt::Checked);
    QCOMPARE(group(billingGroup)->child(0)->text(1), u"1"_s);
}

void TestFilterPanel::restIsNoChoice()
{
    FacetCounts counts;
    counts.billing = invented(5000);
    counts.billing.append({QString(), 3}); // "Not told", which has no name
    m_panel->setCounts(counts);
    QSignalSpy changed(m_panel.get(), &FilterPanel::filterChanged);
    QVERIFY(!(last(billingGroup)->flags() & Qt::ItemIsUserCheckable));
    QVERIFY(!last(billingGroup)->data(0, Qt::CheckStateRole).isValid());
    FleetFilter filter;
    filter.billing.insert(QString());
    m_panel->setFilter(filter);
    QVERIFY(!last(billingGroup)->data(0, Qt::CheckStateRole).isValid());
    QVERIFY(changed.isEmpty());
}

void TestFilterPanel::keyboardStaysAtTheRest()
{
    FacetCounts counts;
    counts.billing = invented(20);
    m_panel->setCounts(counts);
    m_tree->setCurrentItem(last(billingGroup));
    // Every refresh counts anew.
    counts.billing = invented(30);
    counts.billing.last().name = u"NEW"_s;
    m_panel->setCounts(counts);
    QCOMPARE(last(billingGroup)->text(0), u"18 more"_s);
    QCOMPARE(m_tree->currentItem(), last(billingGroup));
}

void TestFilterPanel::rowsStayWhereTheyAreWithOtherNumbers_data()
{
    QTest::addColumn<int>("which");
    QTest::addRow("billing") << billingGroup;
    QTest::addRow("hosts") << hostGroup;
}

void TestFilterPanel::rowsStayWhereTheyAreWithOtherNumbers()
{
    QFETCH(int, which);
    const auto count = [this, which](const QList<FacetCounts::Value> &values) {
        FacetCounts counts;
        (which == billingGroup ? counts.billing : counts.hosts) = values;
        m_panel->setCounts(counts);
        QStringList rows;
        for (int i = 0; i < group(which)->childCount(); ++i)
            rows << group(which)->child(i)->text(0) + u' ' + group(which)->child(i)->text(1);
        return rows;
    };
    QCOMPARE(count({{u"c"_s, 9}, {u"a"_s, 5}, {u"b"_s, 1}}), QStringList({u"a 5"_s, u"b 1"_s, u"c 9"_s}));
    // A search leaves one of them, and finds one that is new.
    QCOMPARE(count({{u"bb"_s, 7}, {u"c"_s, 2}}), QStringList({u"a 0"_s, u"b 0"_s, u"bb 7"_s, u"c 2"_s}));
    QCOMPARE(count({{u"a"_s, 5}, {u"bb"_s, 7}, {u"c"_s, 9}}),
             QStringList({u"a 5"_s, u"b 0"_s, u"bb 7"_s, u"c 9"_s}));
}

void TestFilterPanel::otherAccountBeginsAnew()
{
    FacetCounts counts;
    counts.billing = invented(20);
    m_panel->setCounts(counts);
    m_panel->forgetValues();
    counts.billing = invented(2);
    m_panel->setCounts(counts);
    QCOMPARE(group(billingGroup)->childCount(), 2);
}

QTEST_MAIN(TestFilterPanel)
#include "tst_filterpanel.moc"
