// SPDX-License-Identifier: MIT
//
// The probe as a plugin that Qt loads into any program, here the released one:
// QT_QPA_GENERIC_PLUGINS=vzapsprobe, with QT_PLUGIN_PATH naming the folder above "generic".
#include "probe/probe.h"

#include <QCoreApplication>
#include <QGenericPlugin>

namespace vzaps::bench {

class ProbePlugin final : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "probeplugin.json")

public:
    using QGenericPlugin::QGenericPlugin;

    QObject *create(const QString &, const QString &) override
    {
        auto *owner = new QObject;
        // The application is still being made when plugins are loaded.
        QMetaObject::invokeMethod(
            owner, [owner] { Probe::startFromEnvironment(owner); }, Qt::QueuedConnection);
        return owner;
    }
};

} // namespace vzaps::bench

#include "probeplugin.moc"
