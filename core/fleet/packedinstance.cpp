// SPDX-License-Identifier: MIT
#include "fleet/packedinstance.h"

#include "fleet/textfold.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace vzaps {

PackedInstance::Header PackedInstance::header() const
{
    Header header{};
    std::memcpy(&header, m_block.get(), sizeof header);
    return header;
}

const char *PackedInstance::textBegin(const Header &header) const
{
    return m_block.get() + sizeof header + size_t(std::popcount(header.times)) * timeBytes;
}

std::string_view PackedInstance::text(Text which) const
{
    const Header head = header();
    const char *at = textBegin(head);
    for (int i = 0; i < which; ++i)
        at += head.length[i];
    return {at, head.length[which]};
}

QString PackedInstance::string(Text which) const
{
    const std::string_view view = text(which);
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

qint64 PackedInstance::time(Time which) const
{
    const Header head = header();
    if (!(head.times & (1U << which)))
        return noTime;
    const auto before = std::popcount(static_cast<quint8>(head.times & ((1U << which) - 1U)));
    const char *at = m_block.get() + sizeof head + size_t(before) * timeBytes;
    quint64 bits = 0;
    for (int i = 0; i < timeBytes; ++i)
        bits |= quint64(static_cast<unsigned char>(at[i])) << (8 * i);
    // Times before 1970 are negative.
    constexpr int unusedBits = 64 - 8 * timeBytes;
    return static_cast<qint64>(bits << unusedBits) >> unusedBits;
}

PackedInstance PackedInstance::copy() const
{
    PackedInstance copied;
    if (!isNull()) {
        copied.m_block = std::make_unique<char[]>(bytes());
        std::memcpy(copied.m_block.get(), m_block.get(), bytes());
    }
    return copied;
}

std::string_view PackedInstance::id() const
{
    return text(Id);
}

std::string_view PackedInstance::name() const
{
    return text(Name);
}

std::string_view PackedInstance::pushName() const
{
    return text(PushName);
}

std::string_view PackedInstance::jid() const
{
    return text(Jid);
}

std::string_view PackedInstance::phone() const
{
    const std::string_view all = text(Jid);
    return all.substr(0, std::min(all.find_first_of("@:"), all.size()));
}

std::string_view PackedInstance::webhook() const
{
    return text(Webhook);
}

std::string_view PackedInstance::billingStatus() const
{
    return text(Billing);
}

bool PackedInstance::holds(std::string_view needle) const
{
    const Header head = header();
    // The texts from Name to Webhook lie side by side: one search over all of them, and only for a hit the
    // question which one it is in.
    const char *const begin = textBegin(head);
    size_t span = 0;
    for (int i = Name; i <= Webhook; ++i)
        span += head.length[i];
    for (size_t from = 0;;) {
        const size_t hit = findFolded({begin + from, span - from}, needle);
        if (hit == std::string_view::npos)
            break;
        if (isInOneText(head, from + hit, needle.size()))
            return true;
        from += hit + 1;
    }
    const std::string_view names = foldedNames();
    return !names.empty() && names.find(needle) != std::string_view::npos;
}

bool PackedInstance::isInOneText(const Header &head, size_t at, size_t length) const
{
    size_t begin = 0;
    for (int i = Name; i <= Webhook; ++i) {
        const size_t end = begin + (i == Jid ? phone().size() : head.length[i]);
        if (at >= begin && at + length <= end)
            return true;
        begin += head.length[i];
    }
    return false;
}

std::string_view PackedInstance::foldedNames() const
{
    return text(Folded);
}

ConnectionState PackedInstance::connectionState() const
{
    const quint8 flags = header().flags;
    if (!(flags & ConnectedKnown))
        return ConnectionState::Unknown;
    return flags & Connected ? ConnectionState::Connected : ConnectionState::Disconnected;
}

qint64 PackedInstance::endsAt() const
{
    const qint64 cancel = time(CancelAt);
    return cancel != noTime ? cancel : time(ExpiredAt);
}

qint64 PackedInstance::createdAt() const
{
    return time(CreatedAt);
}

qint64 PackedInstance::updatedAt() const
{
    return time(UpdatedAt);
}

bool PackedInstance::hasToken() const
{
    const std::string_view token = text(Token);
    // As isMasked(), without a copy.
    return !token.empty() && token.find('*') == std::string_view::npos
        && token.find("\xE2\x80\xA2") == std::string_view::npos;
}

size_t PackedInstance::bytes() const
{
    const Header head = header();
    return bytesWithout(TextCount, head);
}

size_t PackedInstance::bytesWithout(Text last, const Header &header) const
{
    size_t size = static_cast<size_t>(textBegin(header) - m_block.get());
    for (int i = 0; i < last; ++i)
        size += header.length[i];
    return size;
}

bool PackedInstance::sameAs(const PackedInstance &other) const
{
    const size_t size = bytes();
    return size == other.bytes() && std::memcmp(m_block.get(), other.m_block.get(), size) == 0;
}

bool PackedInstance::sameButToken(const PackedInstance &other) const
{
    Header mine = header();
    Header theirs = other.header();
    // The token is the last text: all before it can be compared in one go.
    mine.length[Token] = theirs.length[Token] = 0;
    const size_t size = bytesWithout(Token, mine);
    return std::memcmp(&mine, &theirs, sizeof mine) == 0 && size == other.bytesWithout(Token, theirs)
        && std::memcmp(m_block.get() + sizeof mine, other.m_block.get() + sizeof theirs, size - sizeof mine)
        == 0;
}

} // namespace vzaps
