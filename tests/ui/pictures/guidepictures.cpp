// SPDX-License-Identifier: MIT
#include "guidepictures.h"

#include "scenes.h"
#include "stagehand.h"

#include <QCheckBox>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QHash>
#include <QSplitter>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vzaps::test {

namespace {

constexpr qsizetype mostColours = 256;
constexpr int activityHeight = 190;
constexpr int detailsHeight = 440;

//! Names that a reader takes for what they are.
void giveFriendlyNames(WindowFixture &fixture)
{
    static constexpr const char *names[] = {
        "Padaria São João",     "Clínica Norte",       "Ótica Visão",      "Farmácia Central",
        "Tienda Tres Ríos",     "Taller Doña Carmen",  "Harbor Physio",    "Oak Street Florist",
        "Mercadinho São Bento", "Escola Ipê Amarelo",  "Recepción",        "Riverside Realty",
        "Academia Nuevo Sol",   "Barbearia Boa Vista", "Café Montevideo",  "Clínica Três Irmãos",
        "Ferretería Los Andes", "Loja Estrela do Sul", "Northside Dental", "Panadería La Esquina",
    };
    int number = 0;
    for (const std::string &id : fixture.sandbox->instanceIds()) {
        sandbox::InstanceRecord record = *fixture.sandbox->instance(id);
        record.name = names[number % std::size(names)];
        const int round = ++number / int(std::size(names));
        if (round > 0)
            record.name += ' ' + std::to_string(round + 1);
        fixture.sandbox->putInstance(record);
    }
}

QWidget *scene(const QString &name, WindowFixture &fixture)
{
    const QList<Scene> all = scenes();
    const auto found =
        std::find_if(all.begin(), all.end(), [&name](const Scene &scene) { return scene.name == name; });
    return found == all.end() ? nullptr : found->open(fixture);
}

//! The dock's own widget, or nullptr.
QDockWidget *dock(const WindowFixture &fixture, const QString &name)
{
    return fixture.window->findChild<QDockWidget *>(name);
}

QWidget *filteredList(WindowFixture &fixture)
{
    QWidget *window = scene(u"main-list"_s, fixture);
    const auto *facets = qobject_cast<QTreeWidget *>(StageHand::part(window, u"facetsTreeWidget"_s));
    StageHand hand(fixture);
    if (!facets || !facets->topLevelItem(0)->child(0) || !hand.act(u"showDetailsAction"_s))
        return nullptr;
    hand.table()->setColumnWidth(0, 170);
    const int before = hand.table()->model()->rowCount();
    facets->topLevelItem(0)->child(0)->setCheckState(0, Qt::Checked);
    return QTest::qWaitFor([&] { return hand.table()->model()->rowCount() < before; }) ? window : nullptr;
}

QWidget *details(WindowFixture &fixture)
{
    QWidget *window = scene(u"main-details"_s, fixture);
    auto *splitter = qobject_cast<QSplitter *>(StageHand::part(window, u"detailsSplitter"_s));
    if (!splitter)
        return nullptr;
    dock(fixture, u"filterDockWidget"_s)->hide();
    splitter->setSizes({splitter->height() - detailsHeight, detailsHeight});
    return StageHand::part(window, u"detailsPanel"_s);
}

QWidget *unknownOutcome(WindowFixture &fixture)
{
    QWidget *dialog = scene(u"restart-unknown"_s, fixture);
    StageHand hand(fixture);
    if (!StageHand::press(dialog, u"closePushButton"_s) || !hand.act(u"activityAction"_s))
        return nullptr;
    fixture.window->resizeDocks({dock(fixture, u"activityDockWidget"_s)}, {activityHeight}, Qt::Vertical);
    // The program reads for most of a minute before it leaves the question to the user.
    const auto settled = [&hand] {
        return StageHand::part(hand.main(), u"checkAgainPushButton"_s) != nullptr;
    };
    return QTest::qWaitFor(settled, 70000) ? StageHand::part(hand.main(), u"activityPanel"_s) : nullptr;
}

QWidget *allAccounts(WindowFixture &fixture)
{
    QWidget *window = scene(u"main-all-accounts"_s, fixture);
    if (window)
        dock(fixture, u"filterDockWidget"_s)->hide();
    return StageHand::part(window, u"allAccountsView"_s);
}

QWidget *quietHours(WindowFixture &fixture)
{
    QWidget *dialog = scene(u"preferences-messages"_s, fixture);
    for (const QString &name : {u"trayCheckBox"_s, u"quietHoursCheckBox"_s}) {
        auto *box = qobject_cast<QCheckBox *>(StageHand::part(dialog, name));
        if (!box || !box->isEnabled())
            return nullptr;
        box->click();
    }
    // Low, but so that nothing of the page is scrolled away.
    dialog->resize(GuidePictures::width, 340);
    return dialog;
}

//! As few colours as do: what is rare is the edge of a letter.
QImage withFewColours(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            ++counts[line[x] | 0xff000000U];
    }
    QList<QRgb> colours = counts.keys();
    std::sort(colours.begin(), colours.end(), [&counts](QRgb one, QRgb other) {
        return counts[one] != counts[other] ? counts[one] > counts[other] : one < other;
    });
    colours.resize(std::min(colours.size(), mostColours));
    return image.convertToFormat(QImage::Format_Indexed8, colours, Qt::ThresholdDither | Qt::AvoidDither);
}

} // namespace

GuidePictures::GuidePictures(const QString &folder)
    : m_folder(folder)
{
}

QList<GuidePictures::Picture> GuidePictures::pictures()
{
    const auto shown = [](const QString &name) {
        return [name](WindowFixture &fixture) { return scene(name, fixture); };
    };
    return {
        {u"list"_s, {1100, 640}, filteredList, {width, 410}},
        {u"details"_s, {width, 1040}, details, {640, detailsHeight}},
        {u"subscribe"_s, {1100, 640}, shown(u"subscribe"_s)},
        {u"payment"_s, {1100, 640}, shown(u"payment-page"_s)},
        {u"activity"_s, {width, 640}, unknownOutcome},
        {u"accounts"_s, {width, 640}, allAccounts, {width, 330}},
        {u"preferences"_s, {1100, 640}, quietHours},
    };
}

QStringList GuidePictures::takeAll(const QString &only)
{
    m_faults.clear();
    if (!QDir().mkpath(m_folder))
        return {u"the folder can't be made"_s};
    const QList<Picture> all = pictures();
    for (const Picture &picture : all) {
        if (picture.name.startsWith(only))
            take(picture);
    }
    return m_faults;
}

void GuidePictures::take(const Picture &picture)
{
    WindowFixture fixture;
    giveFriendlyNames(fixture);
    fixture.size = picture.window;
    QWidget *shown = picture.open(fixture);
    if (!shown || !QTest::qWaitForWindowExposed(shown->window())) {
        m_faults << u"%1: it did not come up"_s.arg(picture.name);
        return;
    }
    (void)QTest::qWaitForWindowActive(shown->window());
    QCoreApplication::processEvents();
    const QSize part = picture.part.isEmpty() ? shown->size() : picture.part.boundedTo(shown->size());
    const QImage image = shown->grab(QRect(QPoint(), part)).toImage();
    const QString file = QDir(m_folder).filePath(picture.name + u".png"_s);
    constexpr int smallest = 0; // of the file, not of what is seen
    if (!withFewColours(image.convertToFormat(QImage::Format_RGB32)).save(file, "PNG", smallest))
        m_faults << u"%1: it can't be saved"_s.arg(file);
    else if (QFileInfo(file).size() > mostBytes)
        m_faults << u"%1: has %2 bytes"_s.arg(picture.name).arg(QFileInfo(file).size());
}

} // namespace vzaps::test
