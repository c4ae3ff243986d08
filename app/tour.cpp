// SPDX-License-Identifier: MIT
#include "tour.h"

#include "guidriver.h"
#include "tourdesktop.h"

#include "ui/mainwindow.h"

#include <QDir>
#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>
#include <cstdio>

namespace vzaps {

namespace {

using Kind = sandbox::Effect::Kind;

constexpr int tickMs = 60;
constexpr int calmTicksBeforePicture = 4;
constexpr int stepTimeoutMs = 20'000;

constexpr QLatin1String mainTitle("VZaps Manager");
constexpr QLatin1String tableName("Instances");
constexpr QLatin1String connectTitle("Connect account");
constexpr QLatin1String newTitle("New instance");
constexpr QLatin1String editTitle("Edit instance");
constexpr QLatin1String paymentTitle("Payment page");
constexpr QLatin1String firstName("Padaria Tour");
constexpr QLatin1String secondName("Padaria Tour Centro");

QString lastPart(const QUrl &url)
{
    return url.path().section(u'/', -1);
}

} // namespace

Tour::Tour(MainWindow &window, sandbox::Sandbox &sandbox, TourDesktop &desktop, const QString &pictureDir)
    : m_window(window)
    , m_sandbox(sandbox)
    , m_desktop(desktop)
    , m_pictureDir(pictureDir)
{
    m_ticks.setInterval(tickMs);
    connect(&m_ticks, &QTimer::timeout, this, &Tour::advance);
    addConnectSteps();
    addListSteps();
    addEditSteps();
    addBillingSteps();
    addDeleteSteps();
}

Tour::~Tour() = default;

void Tour::addStep(const QString &name, const QString &what, std::function<bool()> act,
                   std::function<bool()> happened)
{
    m_steps.append({name, what, std::move(act), std::move(happened)});
}

void Tour::addConnectSteps()
{
    addStep(
        QStringLiteral("welcome"), QStringLiteral("no account yet"), [] { return true; },
        [] { return GuiDriver::widget(GuiDriver::window(mainTitle), QStringLiteral("Connect account")); });
    addStep(
        QStringLiteral("connect"), QStringLiteral("the connect dialog, filled in"),
        [] { return GuiDriver::click(mainTitle, QStringLiteral("Connect account")); },
        [this] {
            return GuiDriver::type(connectTitle, QStringLiteral("Account name"), QStringLiteral("Client A"))
                && GuiDriver::type(connectTitle, QStringLiteral("Client token"),
                                   QString::fromStdString(m_sandbox.clientToken()))
                && GuiDriver::type(connectTitle, QStringLiteral("Client secret"),
                                   QString::fromStdString(m_sandbox.clientSecret()));
        });
    addStep(
        QStringLiteral("list"), QStringLiteral("connected: the list"),
        [] { return GuiDriver::click(connectTitle, QStringLiteral("Connect")); },
        [this] {
            return !GuiDriver::window(connectTitle) && m_sandbox.requestCount("listInstances") > 0
                && GuiDriver::rowCount(mainTitle, tableName) > 0;
        });
}

void Tour::addListSteps()
{
    addStep(
        QStringLiteral("search"), QStringLiteral("a search by name"),
        [] {
            return GuiDriver::type(mainTitle, QStringLiteral("Search instances"), QStringLiteral("clinica"));
        },
        [] {
            const int found = GuiDriver::rowCount(mainTitle, tableName);
            return found > 0 && found < 30;
        });
    addStep(
        QStringLiteral("no-match"), QStringLiteral("a search without a match"),
        [] { return GuiDriver::type(mainTitle, QStringLiteral("Search instances"), QStringLiteral("zzzz")); },
        [] { return GuiDriver::widget(GuiDriver::window(mainTitle), QStringLiteral("Clear search")); });
    addStep(
        QStringLiteral("search-cleared"), QStringLiteral("the search cleared"),
        [] { return GuiDriver::click(mainTitle, QStringLiteral("Clear search")); },
        [] { return GuiDriver::rowCount(mainTitle, tableName) > 10; });
}

void Tour::addEditSteps()
{
    addStep(
        QStringLiteral("new-instance"), QStringLiteral("the form of a new instance"),
        [] { return GuiDriver::click(mainTitle, QStringLiteral("New instance")); },
        [] {
            return GuiDriver::type(newTitle, QStringLiteral("Name"), firstName)
                && GuiDriver::type(newTitle, QStringLiteral("Webhook URL"),
                                   QStringLiteral("https://hooks.example.org/padaria"))
                && GuiDriver::click(newTitle, QStringLiteral("Message"));
        });
    addStep(
        QStringLiteral("created"), QStringLiteral("created and selected"),
        [] { return GuiDriver::click(newTitle, QStringLiteral("Create")); },
        [this] {
            return !GuiDriver::window(newTitle) && did(Kind::Created)
                && GuiDriver::hasRow(mainTitle, tableName, firstName);
        });
    addStep(
        QStringLiteral("edit"), QStringLiteral("the form of an instance, changed"),
        [] {
            return GuiDriver::selectRow(mainTitle, tableName, firstName)
                && GuiDriver::click(mainTitle, QStringLiteral("Edit"));
        },
        [] { return GuiDriver::type(editTitle, QStringLiteral("Name"), secondName); });
    addStep(
        QStringLiteral("edited"), QStringLiteral("the change saved"),
        [] { return GuiDriver::click(editTitle, QStringLiteral("Save")); },
        [this] {
            return !GuiDriver::window(editTitle) && did(Kind::Updated)
                && GuiDriver::hasRow(mainTitle, tableName, secondName);
        });
    confirm(QStringLiteral("restart"), QStringLiteral("Restart"), QStringLiteral("Restart?"),
            QStringLiteral("Restart"), Kind::Restarted);
}

void Tour::confirm(const QString &name, const QString &button, const QString &title,
                   const QString &confirming, sandbox::Effect::Kind effect)
{
    addStep(
        name, QStringLiteral("what %1 asks").arg(button),
        [button] {
            return GuiDriver::selectRow(mainTitle, tableName, secondName)
                && GuiDriver::click(mainTitle, button);
        },
        [title] { return GuiDriver::window(title); });
    addStep(
        name + QStringLiteral("-done"), QStringLiteral("%1 carried out").arg(button),
        [title, confirming] { return GuiDriver::click(title, confirming); },
        [this, title, effect] { return !GuiDriver::window(title) && did(effect); });
}

void Tour::addBillingSteps()
{
    addStep(
        QStringLiteral("subscribe"), QStringLiteral("what Subscribe asks"),
        [] {
            return GuiDriver::selectRow(mainTitle, tableName, secondName)
                && GuiDriver::click(mainTitle, QStringLiteral("Subscribe"));
        },
        [] { return GuiDriver::window(QStringLiteral("Subscribe?")); });
    addStep(
        QStringLiteral("payment-page"), QStringLiteral("the payment page, opened once"),
        [] { return GuiDriver::click(QStringLiteral("Subscribe?"), QStringLiteral("Subscribe")); },
        [this] { return GuiDriver::window(paymentTitle) && m_desktop.openedUrls().size() == 1; });
    addStep(
        QStringLiteral("paid"), QStringLiteral("paid in the browser, seen by a read"),
        [this] {
            return m_sandbox.pay(lastPart(m_desktop.openedUrls().constLast()).toStdString())
                && GuiDriver::click(paymentTitle, QStringLiteral("Check now"));
        },
        [this] {
            QWidget *cancel =
                GuiDriver::widget(GuiDriver::window(mainTitle), QStringLiteral("Cancel subscription"));
            return did(Kind::Subscribed) && cancel && cancel->isEnabled();
        });
    addStep(
        QStringLiteral("payment-closed"), QStringLiteral("the payment page closed"),
        [] {
            return !GuiDriver::window(paymentTitle)
                || GuiDriver::click(paymentTitle, QStringLiteral("Close"));
        },
        [] { return !GuiDriver::window(paymentTitle); });
    confirm(QStringLiteral("cancel"), QStringLiteral("Cancel subscription"),
            QStringLiteral("Cancel subscription?"), QStringLiteral("Cancel subscription"), Kind::Cancelled);
    confirm(QStringLiteral("resume"), QStringLiteral("Resume subscription"),
            QStringLiteral("Resume subscription?"), QStringLiteral("Resume subscription"), Kind::Resumed);
}

void Tour::addDeleteSteps()
{
    addStep(
        QStringLiteral("delete"), QStringLiteral("a paying instance wants its name typed"),
        [] {
            return GuiDriver::selectRow(mainTitle, tableName, secondName)
                && GuiDriver::click(mainTitle, QStringLiteral("Delete"));
        },
        [] {
            return GuiDriver::type(QStringLiteral("Delete?"), QStringLiteral("Instance name"), secondName);
        });
    addStep(
        QStringLiteral("deleted"), QStringLiteral("deleted"),
        [] { return GuiDriver::click(QStringLiteral("Delete?"), QStringLiteral("Delete")); },
        [this] {
            return !GuiDriver::window(QStringLiteral("Delete?")) && did(Kind::Deleted)
                && !GuiDriver::hasRow(mainTitle, tableName, secondName);
        });
}

void Tour::start()
{
    if (!QDir().mkpath(m_pictureDir)) {
        std::fprintf(stderr, "The folder for the pictures can't be made.\n");
        end(false);
        return;
    }
    m_window.resize(1240, 760);
    m_sinceStep.start();
    m_ticks.start();
}

void Tour::advance()
{
    if (m_current == m_steps.size()) {
        end(true);
        return;
    }
    const Step &step = m_steps.at(m_current);
    if (m_sinceStep.elapsed() > stepTimeoutMs) {
        std::fprintf(stderr, "The step \"%s\" did not happen.\n", qPrintable(step.what));
        (void)takePicture({QStringLiteral("failed-") + step.name, step.what, {}, {}});
        end(false);
        return;
    }
    if (!m_acted) {
        m_acted = step.act();
        return;
    }
    if (m_calmTicks == 0 && !step.happened())
        return;
    // A few ticks later the window is painted and what blinked has settled.
    if (++m_calmTicks < calmTicksBeforePicture)
        return;
    if (!takePicture(step)) {
        end(false);
        return;
    }
    ++m_current;
    m_acted = false;
    m_calmTicks = 0;
    m_sinceStep.restart();
}

bool Tour::takePicture(const Step &step)
{
    const QString file =
        QDir(m_pictureDir)
            .filePath(QStringLiteral("%1-%2.png").arg(m_current + 1, 2, 10, QLatin1Char('0')).arg(step.name));
    const QPixmap picture = QGuiApplication::primaryScreen()->grabWindow(0);
    if (picture.isNull() || !picture.save(file)) {
        std::fprintf(stderr, "The picture \"%s\" could not be saved.\n", qPrintable(file));
        return false;
    }
    std::printf("%s  %s\n", qPrintable(file), qPrintable(step.what));
    std::fflush(stdout);
    return true;
}

void Tour::end(bool everythingHappened)
{
    m_ticks.stop();
    Q_EMIT finished(everythingHappened);
}

bool Tour::did(sandbox::Effect::Kind kind) const
{
    const auto effects = m_sandbox.effects();
    return std::any_of(effects.begin(), effects.end(),
                       [kind](const sandbox::Effect &effect) { return effect.kind == kind; });
}

} // namespace vzaps
