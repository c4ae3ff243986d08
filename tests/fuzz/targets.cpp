// SPDX-License-Identifier: MIT
#include "properties.h"

namespace vzaps::fuzz {

const QList<Target> &targets()
{
    static const QList<Target> all{
        {"page", checkPage},
        {"instance", checkInstance},
        {"accesstoken", checkAccessToken},
        {"checkout", checkCheckout},
        {"errorbody", checkErrorBody},
        {"journal", checkJournal},
        {"profiles", checkProfiles},
        {"preferences", checkPreferences},
        {"fleetcache", checkFleetCache},
        {"retryafter", checkRetryAfter},
        {"vettedurl", checkVettedUrl},
        {"serveraddress", checkServerAddress},
        {"instancepath", checkInstancePath},
        {"redactor", checkRedactor},
        {"rawrequest", checkRawRequest},
        {"rawanswer", checkRawAnswer},
        {"displaytext", checkDisplayText},
    };
    return all;
}

} // namespace vzaps::fuzz
