// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QUuid>

#include <functional>

#include <tl/expected.hpp>

namespace vzaps {

//! The bytes of a fleet's last known list: a head, a record per instance, a checksum. All numbers are little
//! endian, texts UTF-8 with their length before them; texts that come again and again (billing status, event
//! names) are written once. No tokens: records pass withoutSecrets() first.
//!
//! head: "VZFLEET" NUL, u32 version, 16 bytes account id, i64 time of the answer (ms since 1970), u32
//! records, u64 bytes of records; then the records; then 32 bytes BLAKE2b-256 of everything before.
class FleetCacheEncoder final {
public:
    FleetCacheEncoder(QUuid account, const QDateTime &answeredAt);

    //! A text over 65,535 bytes is cut, labels of that size are left out; the instance is odd then.
    void append(const Instance &instance);
    //! The whole file. Nothing can be appended after it.
    [[nodiscard]] QByteArray finish();
    [[nodiscard]] quint32 count() const { return m_count; }

private:
    void putNumber(quint64 number);
    void putText(const QString &text, bool &cut);
    void putRepeated(const QString &text, bool &cut);
    void putLabels(const QJsonObject &labels, bool &cut);

    QByteArray m_bytes;
    QHash<QString, quint64> m_repeated;
    quint32 m_count = 0;
};

//! Who wrote a cache, and when.
struct FleetCacheHead {
    QUuid account;
    QDateTime answeredAt; //!< UTC
    qsizetype count = 0;

    bool operator==(const FleetCacheHead &) const = default;
};

struct FleetCacheFault {
    enum class Kind {
        Damaged, //!< not such a file, or not as it was written
        OtherVersion, //!< of a version of the program that writes another format
    };
    Kind kind = Kind::Damaged;
    QString technical;
};

//! Reads what FleetCacheEncoder wrote, and hands each instance to take. The checksum is looked at before the
//! first one. Any bytes at all may be given: every length and count is held against what is there. On an
//! error what was taken already has to be dropped.
[[nodiscard]] tl::expected<FleetCacheHead, FleetCacheFault>
decodeFleetCache(const QByteArray &bytes, const std::function<void(Instance &&)> &take);

} // namespace vzaps
