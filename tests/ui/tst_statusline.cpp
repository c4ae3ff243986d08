// SPDX-License-Identifier: MIT
#include "stagehand.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vzaps;
using namespace vzaps::test;

//! The line at the bottom of the real window says what is shown, and what is missing only where it is.
class TestStatusLine final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void failedRefreshLeavesNothingOut();
    void failedFirstReadingSaysThatSomethingIsMissing();
    void exportSaysThatTheReadingFailed();
    void tokenThatWasNotKeptIsNotCalledUnknown();

private:
    [[nodiscard]] QString textOf(const QString &label) const;
    [[nodiscard]] bool isFailureShown() const;
    void failReading() const;
    //! Comes back to the last known list, which can't be read anew.
    void comeBackOffline();

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<StageHand> m_stage;
};

void TestStatusLine::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_stage = std::make_unique<StageHand>(*m_fixture);
}

void TestStatusLine::cleanup()
{
    m_stage.reset();
    m_fixture.reset();
}

QString TestStatusLine::textOf(const QString &label) const
{
    const auto *found = m_stage->main()->findChild<QLabel *>(label);
    return found ? found->text() : QString();
}

bool TestStatusLine::isFailureShown() const
{
    return StageHand::part(m_stage->main(), u"errorMessageStrip"_s);
}

void TestStatusLine::failReading() const
{
    sandbox::Fault fault;
    fault.status = 500;
    fault.count = 1000;
    m_fixture->sandbox->failNext("listInstances", fault);
}

void TestStatusLine::comeBackOffline()
{
    m_fixture->cache = std::make_unique<FleetCache>(m_fixture->dir->path());
    QSignalSpy written(m_fixture->cache.get(), &FleetCache::written);
    QVERIFY(m_stage->showList());
    QTRY_VERIFY(!written.isEmpty());
    failReading();
    m_fixture->reopen();
    QTRY_VERIFY(isFailureShown());
}

void TestStatusLine::failedRefreshLeavesNothingOut()
{
    QVERIFY(m_stage->showList());
    failReading();
    QVERIFY(m_stage->act(u"refreshAction"_s));
    QTRY_VERIFY(isFailureShown());
    QCOMPARE(textOf(u"countsLabel"_s), u"Showing 40 of 40"_s);
    QVERIFY(StageHand::type(m_stage->main(), u"searchLineEdit"_s, u"no such name"_s));
    QTRY_COMPARE(textOf(u"countsLabel"_s), u"Showing 0 of 40"_s);
    QVERIFY(!textOf(u"placeholderSentenceLabel"_s).contains(u"missing"_s));
}

void TestStatusLine::failedFirstReadingSaysThatSomethingIsMissing()
{
    comeBackOffline();
    QTRY_COMPARE(textOf(u"countsLabel"_s), u"Showing 40 of 40"_s);
    QVERIFY(StageHand::type(m_stage->main(), u"searchLineEdit"_s, u"no such name"_s));
    QTRY_COMPARE(textOf(u"countsLabel"_s),
                 u"Showing 0 of 40 · not everything could be read: results may be missing"_s);
    QVERIFY(!textOf(u"placeholderSentenceLabel"_s).contains(u"loading"_s));
}

void TestStatusLine::exportSaysThatTheReadingFailed()
{
    QVERIFY(m_stage->showList());
    failReading();
    QVERIFY(m_stage->act(u"refreshAction"_s));
    QTRY_VERIFY(isFailureShown());
    QVERIFY(m_stage->open(u"exportAction"_s, u"exportDialog"_s));
    const QString said = WindowFixture::textsOf(StageHand::window(u"exportDialog"_s)->windowTitle());
    QVERIFY2(said.contains(u"could not be read anew"_s), qPrintable(said));
    QVERIFY2(!said.contains(u"still being read"_s), qPrintable(said));
}

void TestStatusLine::tokenThatWasNotKeptIsNotCalledUnknown()
{
    comeBackOffline();
    QTRY_COMPARE(m_stage->table()->model()->rowCount(), 40);
    m_stage->table()->selectRow(0);
    QTRY_COMPARE(textOf(u"tokenLabel"_s), u"Shown once the list was read"_s);
    m_fixture->sandbox->clearFaults();
    QVERIFY(m_stage->act(u"refreshAction"_s));
    QTRY_VERIFY(StageHand::part(m_stage->main(), u"copyTokenToolButton"_s));
}

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
