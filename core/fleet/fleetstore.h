// SPDX-License-Identifier: MIT
#pragma once

#include "fleet/packedinstance.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace vzaps {

//! All known instances of an account, packed, each in a slot of its own that stays its own. Knows no order
//! and no filter.
class FleetStore final {
public:
    using Slot = quint32;
    static constexpr Slot noSlot = UINT32_MAX;

    //! What filters and counts look at, at hand without touching the packed block.
    struct Facts {
        qint64 endsAt = PackedInstance::noTime; //!< milliseconds since 1970
        quint16 billing = 0; //!< index in billingValues()
        quint16 host = 0; //!< index in hosts(); 0 is "no webhook"
        ConnectionState state = ConnectionState::Unknown;
        quint16 pass = 0; //!< the last pass in which it was put
        bool present = false; //!< false: the slot of an instance that was removed
        bool gone = false; //!< the server does not know it any more, but it is still shown
    };

    //! What put() did.
    struct PutResult {
        Slot slot = noSlot;
        bool added = false;
        bool changed = false; //!< known before, and different now
    };

    FleetStore();

    //! Adds or replaces the instance with this id. A token that is missing or masked does not take away one
    //! that is known. It is not gone any more.
    PutResult put(PackedInstance &&instance);
    //! Adds an instance that is known from an earlier run, as one that was not put in this pass; leaves alone
    //! what is there already.
    PutResult putOld(PackedInstance &&instance);
    //! The slot stays free for the same id, should it come again.
    void remove(Slot slot);
    void clear();
    //! Begins a new count of what is put: unseen() is what has not been put since.
    void beginPass() { ++m_pass; }
    [[nodiscard]] std::vector<Slot> unseen() const;
    //! False if nothing changed.
    bool setGone(Slot slot, bool gone);

    //! noSlot if it is not known.
    [[nodiscard]] Slot find(std::string_view id) const;
    [[nodiscard]] Slot find(const QString &id) const;
    [[nodiscard]] qsizetype size() const { return m_size; }
    //! Slots lie below this number.
    [[nodiscard]] Slot slotEnd() const { return static_cast<Slot>(m_facts.size()); }
    [[nodiscard]] bool isPresent(Slot slot) const { return m_facts[slot].present; }
    //! For slots below slotEnd().
    [[nodiscard]] const Facts &facts(Slot slot) const { return m_facts[slot]; }
    [[nodiscard]] const PackedInstance &at(Slot slot) const { return m_packed[slot]; }

    //! Billing statuses and webhook hosts as they came up, by the numbers in Facts.
    [[nodiscard]] const QStringList &billingValues() const { return m_billings.names; }
    [[nodiscard]] const QStringList &hosts() const { return m_hosts.names; }

private:
    struct Names {
        QStringList names;
        QHash<QByteArray, quint16> numbers;
        [[nodiscard]] quint16 numberOf(std::string_view name);
        [[nodiscard]] quint16 numberOfLower(std::string_view name);
    };

    void setFacts(Slot slot);
    void growIndex();
    [[nodiscard]] static quint32 hashOf(std::string_view id);
    //! The place of an id in the index, or the free place where it belongs.
    [[nodiscard]] size_t placeOf(std::string_view id) const;

    std::vector<PackedInstance> m_packed;
    std::vector<Facts> m_facts;
    std::vector<quint32> m_hashes; //!< of the ids: a million of them asked anew would be felt in the window
    std::vector<Slot> m_index; //!< open addressing; a QHash would take three times the memory
    qsizetype m_size = 0;
    quint16 m_pass = 0;
    Names m_billings;
    Names m_hosts;
};

//! The host in an http(s) address as it is written there, without port and user; empty if there is none.
[[nodiscard]] std::string_view hostOf(std::string_view address);

} // namespace vzaps
