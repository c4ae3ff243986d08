// SPDX-License-Identifier: MIT
#include "settings/networkpreferences.h"

#include "api/certificatefile.h"

namespace vzaps {

NetworkPreferences networkOf(const Preferences &preferences)
{
    NetworkPreferences network;
    network.settings.proxyMode = preferences.proxyMode;
    // What is not used must not look like a change of the way.
    if (preferences.proxyMode == ProxyMode::Manual) {
        network.settings.proxyKind = preferences.proxyKind;
        network.settings.proxyHost = preferences.proxyHost;
        network.settings.proxyPort = preferences.proxyPort;
    }
    if (preferences.extraCaFile.isEmpty())
        return network;
    const auto file = readCertificateFile(preferences.extraCaFile);
    if (file)
        network.settings.extraCertificates = file->pem;
    else
        network.problem = file.error();
    return network;
}

} // namespace vzaps
