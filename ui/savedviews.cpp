// SPDX-License-Identifier: MIT
#include "ui/savedviews.h"

#include <QJsonDocument>
#include <QSettings>

namespace vzaps {

namespace {

const QLatin1String viewsKey("fleet/views");

} // namespace

SavedViews::SavedViews(QSettings &settings)
    : m_settings(settings)
{
}

QJsonObject SavedViews::read() const
{
    return QJsonDocument::fromJson(m_settings.value(viewsKey).toByteArray()).object();
}

void SavedViews::write(const QJsonObject &views)
{
    m_settings.setValue(viewsKey, QJsonDocument(views).toJson(QJsonDocument::Compact));
}

QStringList SavedViews::names() const
{
    QStringList names = read().keys();
    names.sort(Qt::CaseInsensitive);
    return names;
}

FleetFilter SavedViews::filter(const QString &name) const
{
    return FleetFilter::fromJson(read().value(name).toObject());
}

void SavedViews::save(const QString &name, const FleetFilter &filter)
{
    QJsonObject views = read();
    views.insert(name, filter.toJson());
    write(views);
}

void SavedViews::remove(const QString &name)
{
    QJsonObject views = read();
    views.remove(name);
    write(views);
}

} // namespace vzaps
