// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"

#include <QByteArray>
#include <QSet>

#include <string_view>
#include <vector>

namespace vzaps {

//! What is known of the connection of an instance.
struct KnownState {
    std::string_view id; //!< owned by whoever gave it
    ConnectionState state = ConnectionState::Unknown;
};

//! Tells how many instances lost their connection between two looks at a fleet. Goes by ids: one that comes
//! back does not hide one that drops.
class DropWatch final {
public:
    //! How many that were connected at the last look are disconnected now. The first look finds none; one
    //! that is gone, or of which nothing is known, did not drop.
    int look(const std::vector<KnownState> &fleet);
    //! How many were disconnected at the last look.
    [[nodiscard]] int disconnected() const { return m_disconnected; }
    //! Another fleet comes next.
    void forget();

private:
    QSet<QByteArray> m_connected; //!< ids
    int m_disconnected = 0;
};

} // namespace vzaps
