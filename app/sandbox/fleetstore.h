// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/fleetgenerator.h"
#include "sandbox/types.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace vzaps::sandbox {

//! Order and part of the instances that a list call wants.
struct ListQuery {
    enum class Sort { CreatedAt, UpdatedAt, Name };
    std::size_t offset = 0;
    std::size_t count = 20;
    std::string text; //!< looked for in name, id and number, without regard to case
    Sort sort = Sort::CreatedAt;
    bool descending = false;
};

struct ListResult {
    std::vector<InstanceRecord> rows;
    std::size_t total = 0;
};

struct StateCounts {
    std::size_t total = 0;
    std::size_t connected = 0;
    std::size_t disconnected = 0;
    std::size_t unknown = 0;
};

//! All instances of the sandbox. Every member locks: a call sees and leaves whole records.
class FleetStore final {
public:
    using Editor = std::function<void(InstanceRecord &)>;

    FleetStore(unsigned seed, int count);
    ~FleetStore();

    [[nodiscard]] ListResult list(const ListQuery &query);
    [[nodiscard]] StateCounts counts();
    [[nodiscard]] std::optional<InstanceRecord> find(const std::string &id);
    [[nodiscard]] std::vector<std::string> ids();

    //! Adds a new instance with id, token and dates; the editor sets the rest.
    InstanceRecord create(const Editor &fill);
    //! False when there is no such instance. What the editor throws passes through; it must then not have
    //! changed the record. It must not call the store.
    bool edit(const std::string &id, const Editor &editor);
    //! `before` sees the record just before it goes.
    bool remove(const std::string &id, const Editor &before);
    void put(const InstanceRecord &record);
    //! Disconnects now; a paired instance connects again after restartTime.
    bool restart(const std::string &id, const Editor &during);
    bool setConnected(const std::string &id, std::optional<bool> connected);

    [[nodiscard]] std::string newSubscriptionId();
    [[nodiscard]] std::string newSessionId();

    static constexpr std::chrono::milliseconds restartTime{1500};

private:
    struct Entry;
    struct Restart {
        std::chrono::steady_clock::time_point due;
        std::string id;
    };
    using Order = std::vector<Entry *>;

    Entry *lookUp(const std::string &id);
    Entry *add(InstanceRecord record);
    void settle();
    void connect(InstanceRecord &record);
    void applyEdit(Entry &entry, const Editor &editor);
    void removeFromNames(const Entry &entry);
    void insertIntoNames(Entry &entry);
    const Order &order(ListQuery::Sort sort, Order &scratch);

    std::mutex m_mutex;
    FleetGenerator m_generator;
    std::unordered_map<std::string, std::unique_ptr<Entry>> m_entries;
    Order m_byCreation;
    Order m_byName;
    bool m_namesSorted = false;
    std::vector<Restart> m_restarts;
    std::optional<StateCounts> m_counts; // counted again after a change
    std::size_t m_nextNumber = 0;
};

[[nodiscard]] Timestamp currentTime();

} // namespace vzaps::sandbox
