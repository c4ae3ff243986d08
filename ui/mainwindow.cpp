// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "ui/icons.h"
#include "ui/mainwindowprivate.h"

#include <QCloseEvent>

namespace vzaps {

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("VZaps Manager"));
    setWindowIcon(applicationIcon());
    setMinimumSize(800, 500);
    setContextMenuPolicy(Qt::NoContextMenu);
    d = std::make_unique<MainWindowPrivate>(*this, services);
    d->start();
}

MainWindow::~MainWindow() = default;

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && d)
        retintIcons(this);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!d->mayClose()) {
        event->ignore();
        return;
    }
    d->store();
    event->accept();
}

} // namespace vzaps
