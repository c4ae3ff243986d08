// SPDX-License-Identifier: MIT
#include "fleet/dropwatch.h"

namespace vzaps {

int DropWatch::look(const std::vector<KnownState> &fleet)
{
    QSet<QByteArray> connected;
    int dropped = 0;
    m_disconnected = 0;
    for (const KnownState &instance : fleet) {
        const QByteArray id(instance.id.data(), static_cast<qsizetype>(instance.id.size()));
        switch (instance.state) {
        case ConnectionState::Connected:
            connected.insert(id);
            break;
        case ConnectionState::Disconnected:
            ++m_disconnected;
            dropped += m_connected.contains(id) ? 1 : 0;
            break;
        case ConnectionState::Unknown:
            // It may turn out to have dropped.
            if (m_connected.contains(id))
                connected.insert(id);
            break;
        }
    }
    m_connected = std::move(connected);
    return dropped;
}

void DropWatch::forget()
{
    m_connected.clear();
    m_disconnected = 0;
}

} // namespace vzaps
