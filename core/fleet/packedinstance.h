// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"

#include <array>
#include <memory>
#include <optional>
#include <string_view>

namespace vzaps {

struct InstanceView;

//! An Instance in one block of about 250 bytes, so that a fleet of 100,000 fits in some 30 MB. What finding,
//! filtering and sorting need is read from the block without unpacking. Texts are UTF-8; one longer than
//! 65,535 bytes is cut, a URL with control characters may be left out; the instance is odd then.
class PackedInstance final {
public:
    PackedInstance() = default;
    explicit PackedInstance(const Instance &instance);
    explicit PackedInstance(const InstanceView &instance);

    [[nodiscard]] bool isNull() const { return !m_block; }
    [[nodiscard]] Instance unpacked() const;
    [[nodiscard]] PackedInstance copy() const;

    [[nodiscard]] std::string_view id() const;
    [[nodiscard]] std::string_view name() const;
    [[nodiscard]] std::string_view pushName() const;
    [[nodiscard]] std::string_view jid() const; //!< number@server
    [[nodiscard]] std::string_view phone() const; //!< the part of jid() before "@" and ":"
    [[nodiscard]] std::string_view webhook() const;
    [[nodiscard]] std::string_view billingStatus() const;
    //! Whether a folded needle is in name, push name, id, phone or webhook.
    [[nodiscard]] bool holds(std::string_view needle) const;
    //! name() and pushName() folded, a line each, if they are not ASCII; empty if they are.
    [[nodiscard]] std::string_view foldedNames() const;
    [[nodiscard]] ConnectionState connectionState() const;
    //! As Instance::endsAt(), createdAt and updatedAt, in milliseconds since 1970; noTime if there is none.
    [[nodiscard]] qint64 endsAt() const;
    [[nodiscard]] qint64 createdAt() const;
    [[nodiscard]] qint64 updatedAt() const;
    static constexpr qint64 noTime = INT64_MIN;

    //! Whether there is a token that is not masked.
    [[nodiscard]] bool hasToken() const;
    //! Equal in everything, or in everything but the token.
    [[nodiscard]] bool sameAs(const PackedInstance &other) const;
    [[nodiscard]] bool sameButToken(const PackedInstance &other) const;
    //! Size of the block.
    [[nodiscard]] size_t bytes() const;

private:
    enum Text {
        Name,
        PushName,
        Id,
        Jid,
        Webhook,
        Url,
        Status,
        Billing,
        Events,
        Labels,
        Folded,
        Token,
        TextCount
    };
    enum Flag : quint8 {
        ConnectedKnown = 1,
        Connected = 2,
        RejectKnown = 4,
        Reject = 8,
        ReadKnown = 16,
        Read = 32,
        Odd = 64,
    };
    enum Time { CancelAt, ExpiredAt, CreatedAt, UpdatedAt, ConnectedAt, TimeCount };
    struct Header {
        quint16 length[TextCount];
        quint16 knownEvents; //!< a bit for each of knownEvents(), if Events is empty
        quint8 flags; //!< of Flag
        quint8 times; //!< a bit for each time that is there
    };

    using Texts = std::array<std::string_view, TextCount>;
    using Times = std::array<std::optional<qint64>, TimeCount>;
    //! Six end in the year 6429, and "never" is often written 9999.
    static constexpr int timeBytes = 7;

    template <typename Record> void pack(const Record &instance);
    //! Lengths and times of the header are its own work; a text that has to be cut makes it odd.
    void fill(Header header, const Texts &texts, const Times &times);
    [[nodiscard]] Header header() const;
    [[nodiscard]] const char *textBegin(const Header &header) const;
    [[nodiscard]] std::string_view text(Text which) const;
    [[nodiscard]] QString string(Text which) const;
    [[nodiscard]] qint64 time(Time which) const;
    [[nodiscard]] bool isInOneText(const Header &header, size_t at, size_t length) const;
    [[nodiscard]] size_t bytesWithout(Text last, const Header &header) const;

    std::unique_ptr<char[]> m_block; //!< header, times, texts
};

} // namespace vzaps
