// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "ui/icons.h"
#include "ui/mainwindowprivate.h"
#include "ui/taborder.h"

#include <QCloseEvent>
#include <QScreen>

namespace vzaps {

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("VZaps Manager"));
    setWindowIcon(applicationIcon());
    setMinimumSize(QSize(800, 500).boundedTo(screen()->availableSize()));
    setContextMenuPolicy(Qt::NoContextMenu);
    d = std::make_unique<MainWindowPrivate>(*this, services);
    new TabOrder(this);
    d->start();
}

MainWindow::~MainWindow() = default;

void MainWindow::showNotices(const QStringList &sentences)
{
    d->showNotices(sentences);
}

void MainWindow::bringUp()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && d)
        retintIcons(this);
    if (event->type() == QEvent::WindowStateChange && d)
        d->setSeen(isVisible() && !isMinimized());
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    d->setSeen(!isMinimized());
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    if (d)
        d->setSeen(false);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (d->staysInTray()) {
        d->store();
        event->ignore();
        hide();
        return;
    }
    if (!d->mayClose()) {
        event->ignore();
        return;
    }
    d->store();
    event->accept();
    d->endWithoutWindow();
}

} // namespace vzaps
