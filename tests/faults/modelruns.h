// SPDX-License-Identifier: MIT
#pragma once

#include "faults/faultserver.h"
#include "faults/invariants.h"

#include <memory>

namespace vzaps::test {

//! Plays a range of seeds, over http and now and then over https.
class ModelRuns final {
public:
    //! A failure here ends the process with a message: without servers there is nothing to test.
    ModelRuns();
    ~ModelRuns();

    //! Plays one seed; the broken promises with seed and story, or empty.
    [[nodiscard]] QString play(quint32 seed);
    [[nodiscard]] const WireCount &total() const { return m_total; }

private:
    std::unique_ptr<class ModelRunsPrivate> d;
    WireCount m_total;
};

//! A number from the environment.
[[nodiscard]] quint32 numberFrom(const char *variable, quint32 otherwise);

} // namespace vzaps::test
