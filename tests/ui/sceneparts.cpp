// SPDX-License-Identifier: MIT
#include "sceneparts.h"

#include "stagehand.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace vzaps::test {

QWidget *when(bool possible, QWidget *window)
{
    return possible ? window : nullptr;
}

QWidget *when(bool possible, const QString &window)
{
    return possible ? StageHand::windowSoon(window) : nullptr;
}

Open dialogOf(const std::string &billing, bool ending, const QString &action, const QString &dialog)
{
    return [=](WindowFixture &fixture) {
        StageHand hand(fixture);
        return hand.showInstance(billing, ending) ? hand.open(action, dialog) : nullptr;
    };
}

Open failing(const QString &action, const QString &dialog, const QString &button,
             const std::string &operation, const sandbox::Fault &fault)
{
    return [=](WindowFixture &fixture) -> QWidget * {
        StageHand hand(fixture);
        if (!hand.showInstance("ACTIVE"))
            return nullptr;
        fixture.sandbox->failNext(operation, fault);
        QWidget *shown = hand.open(action, dialog);
        const auto said = [shown] { return StageHand::part(shown, u"stripTextLabel"_s) != nullptr; };
        return when(StageHand::press(shown, button) && QTest::qWaitFor(said, 15000), shown);
    };
}

Open fromTheMenu(const QString &action, const QString &dialog)
{
    return [=](WindowFixture &fixture) {
        StageHand hand(fixture);
        return hand.showList() ? hand.open(action, dialog) : nullptr;
    };
}

} // namespace vzaps::test
