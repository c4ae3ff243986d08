// SPDX-License-Identifier: MIT
#include "ui/workarea.h"

#include "ui/detailspanel.h"
#include "ui/fleetview.h"
#include "ui/loadingbar.h"
#include "ui/messagestrip.h"

#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace vzaps {

namespace {

constexpr int besideFrom = 1100;
constexpr int colourBarHeight = 3;
const QLatin1String besideKey("window/detailsBeside");
const QLatin1String belowKey("window/detailsBelow");

QVariantList toVariants(const QList<int> &sizes)
{
    return {sizes.begin(), sizes.end()};
}

//! Sizes as stored, or an empty list if they are not two sensible ones.
QList<int> toSizes(const QVariant &value)
{
    QList<int> sizes;
    const auto list = value.toList();
    for (const QVariant &size : list)
        sizes << size.toInt();
    const bool sensible = sizes.size() == 2 && sizes.at(0) > 0 && sizes.at(1) > 0;
    return sensible ? sizes : QList<int>();
}

} // namespace

WorkArea::WorkArea(FleetView *fleet, DetailsPanel *details, QWidget *parent)
    : QWidget(parent)
    , m_colourBar(new QWidget(this))
    , m_loading(new LoadingBar(this))
    , m_demoMark(new MessageStrip(this))
    , m_strip(new MessageStrip(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_beside{860, 360}
    , m_below{275, 270}
{
    m_colourBar->setObjectName(QStringLiteral("accountColourBar"));
    m_colourBar->setFixedHeight(colourBarHeight);
    m_colourBar->setAutoFillBackground(true);
    m_demoMark->setObjectName(QStringLiteral("demoMessageStrip"));
    m_demoMark->clear();
    m_strip->setObjectName(QStringLiteral("errorMessageStrip"));
    m_strip->clear();
    m_splitter->setObjectName(QStringLiteral("detailsSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(fleet);
    m_splitter->addWidget(details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    fleet->setMinimumSize(320, 140);
    details->setMinimumSize(240, 120);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        (m_splitter->orientation() == Qt::Horizontal ? m_beside : m_below) = m_splitter->sizes();
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_colourBar);
    layout->addWidget(m_loading);
    layout->addWidget(m_demoMark);
    layout->addWidget(m_strip);
    layout->addWidget(m_splitter, 1);
}

void WorkArea::setAccountColour(const QColor &colour)
{
    QPalette own = m_colourBar->palette();
    if (colour.isValid())
        own.setColor(QPalette::Window, colour);
    m_colourBar->setPalette(own);
    m_colourBar->setAutoFillBackground(colour.isValid());
}

void WorkArea::restore(const QSettings &settings)
{
    if (const auto sizes = toSizes(settings.value(besideKey)); !sizes.isEmpty())
        m_beside = sizes;
    if (const auto sizes = toSizes(settings.value(belowKey)); !sizes.isEmpty())
        m_below = sizes;
    applySizes();
}

void WorkArea::store(QSettings &settings) const
{
    settings.setValue(besideKey, toVariants(m_beside));
    settings.setValue(belowKey, toVariants(m_below));
}

void WorkArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WorkArea::arrange()
{
    const Qt::Orientation wanted = width() >= besideFrom ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    applySizes();
}

void WorkArea::applySizes()
{
    m_splitter->setSizes(m_splitter->orientation() == Qt::Horizontal ? m_beside : m_below);
}

} // namespace vzaps
