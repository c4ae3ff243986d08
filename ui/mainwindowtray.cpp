// SPDX-License-Identifier: MIT
#include "ui/mainwindowprivate.h"

#include "api/vettedurl.h"
#include "updates/updatecheck.h"

#include "ui/actionset.h"
#include "ui/desktop.h"
#include "ui/messagestrip.h"
#include "ui/plainlabel.h"
#include "ui/tray.h"
#include "ui/traywatch.h"

#include <QAction>
#include <QDialog>
#include <QGuiApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vzaps {

void MainWindowPrivate::buildTray()
{
    if (m_services.updates) {
        connect(m_services.updates, &UpdateCheck::newerFound, this, &MainWindowPrivate::offerUpdate);
        if (m_services.updates->found())
            offerUpdate();
    }
    Tray *tray = m_services.tray;
    if (!tray || !m_services.preferences)
        return;
    qApp->installEventFilter(this);
    m_trayWatch = new TrayWatch(*tray, *m_services.preferences, m_services.desktop, this);
    connect(m_trayWatch, &TrayWatch::switched, this, [this] { setSeen(m_seen); });
    connect(tray, &Tray::openWanted, this, [this] { q.bringUp(); });
    connect(tray, &Tray::refreshWanted, m_actions->refresh, &QAction::trigger);
    connect(tray, &Tray::quitWanted, this, &MainWindowPrivate::quit);
}

bool MainWindowPrivate::staysInTray() const
{
    // The end of the desktop's session is not to be held up.
    return m_trayWatch && m_trayWatch->isOn() && !m_quitting && !m_sessionEnds && !m_closeAnyway
        && !qGuiApp->isSavingSession();
}

void MainWindowPrivate::endWithoutWindow()
{
    // With an icon in the tray the last window takes nothing with it.
    if (m_trayWatch && !QGuiApplication::quitOnLastWindowClosed())
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

void MainWindowPrivate::offerUpdate()
{
    const Release release = m_services.updates->found().value_or(Release());
    MessageStrip &strip = *m_updateMark;
    strip.show(Meaning::Info,
               tr("Version %1 of VZaps Manager is available. This is version %2.")
                   .arg(release.version.toString(), QCoreApplication::applicationVersion()));
    const VettedUrl page = vetUrl(release.page, m_services.updates->feed());
    if (page.verdict != UrlVerdict::Refused) {
        strip.addButton(tr("What is ne&w"), u"updatePagePushButton"_s, [this, page] {
            if (page.verdict == UrlVerdict::AskFirst)
                askToOpen(page);
            else
                openUpdatePage(page.url);
        });
    }
    strip.addButton(tr("Dismiss"), u"dismissUpdatePushButton"_s, [&strip] { strip.clear(); });
}

void MainWindowPrivate::askToOpen(const VettedUrl &page)
{
    MessageStrip &strip = *m_updateMark;
    strip.show(Meaning::Attention,
               tr("The address of the new version leads to \"%1\", which is not a host of VZaps. Open it?")
                   .arg(page.host));
    QPushButton *keep =
        strip.addButton(tr("Do not open"), u"doNotOpenUpdatePushButton"_s, [&strip] { strip.clear(); });
    strip.addButton(tr("Open"), u"openUpdatePushButton"_s, [this, &strip, target = page.url] {
        strip.clear();
        openUpdatePage(target);
    });
    keep->setFocus();
}

void MainWindowPrivate::openUpdatePage(const QUrl &page)
{
    if (m_services.desktop.openUrl(page))
        return;
    MessageStrip &strip = *m_updateMark;
    strip.show(Meaning::Attention,
               tr("The browser could not be opened. The page is at %1")
                   .arg(displayText(page.toDisplayString(), 500)));
    strip.addButton(tr("Dismiss"), u"dismissUpdatePushButton"_s, [&strip] { strip.clear(); });
}

} // namespace vzaps
