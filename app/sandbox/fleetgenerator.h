// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/random.h"
#include "sandbox/types.h"

#include <vector>

namespace vzaps::sandbox {

//! Makes the instances of a fresh sandbox and the random parts of later ones.
class FleetGenerator final {
public:
    //! `today`: the beginning of a day; all dates are relative to it.
    FleetGenerator(unsigned seed, Timestamp today);

    //! Oldest first, with strictly growing ages; any number.
    [[nodiscard]] std::vector<InstanceRecord> makeFleet(int count);

    //! VZ and 26 letters and digits.
    [[nodiscard]] std::string newId();
    [[nodiscard]] std::string newInstanceToken();
    [[nodiscard]] std::string newSubscriptionId();
    [[nodiscard]] std::string newSessionId();
    //! A number and name as if a phone had been paired. The numbers have no real area code.
    void pair(InstanceRecord &record);

private:
    struct Slot {
        int index;
        int count;
    };

    std::vector<std::string> makeNames(int count);
    void fillSettings(InstanceRecord &record);
    void fillBilling(InstanceRecord &record, Slot slot);
    void fillConnection(InstanceRecord &record, Slot slot);
    Timestamp daysFromToday(int days) const;

    Random m_random;
    Timestamp m_today;
};

} // namespace vzaps::sandbox
