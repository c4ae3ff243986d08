// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/fleetstore.h"
#include "sandbox/journal.h"
#include "sandbox/requestbody.h"

namespace vzaps::sandbox {

//! The calls that read and change instances.
class InstanceResource final {
public:
    InstanceResource(FleetStore &store, Journal &journal);

    [[nodiscard]] Answer create(const RequestBody &body);
    [[nodiscard]] Answer list(const RequestBody &body);
    [[nodiscard]] Answer get(const RequestBody &body);
    [[nodiscard]] Answer update(const std::string &id, const RequestBody &body);
    [[nodiscard]] Answer restart(const std::string &id);
    [[nodiscard]] Answer remove(const std::string &id);
    [[nodiscard]] Answer sessionStatus(const std::string &id);

private:
    [[nodiscard]] InstanceRecord existing(const std::string &id);

    FleetStore &m_store;
    Journal &m_journal;
};

} // namespace vzaps::sandbox
