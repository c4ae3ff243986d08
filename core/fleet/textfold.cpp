// SPDX-License-Identifier: MIT
#include "fleet/textfold.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace vzaps {

namespace {

constexpr std::array<unsigned char, 256> lowerTable = [] {
    std::array<unsigned char, 256> table{};
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = static_cast<unsigned char>(i >= 'A' && i <= 'Z' ? i + ('a' - 'A') : i);
    return table;
}();

unsigned char lower(char c)
{
    return lowerTable[static_cast<unsigned char>(c)];
}

bool isAt(std::string_view text, size_t at, std::string_view needle)
{
    for (size_t i = 0; i < needle.size(); ++i) {
        if (lower(text[at + i]) != static_cast<unsigned char>(needle[i]))
            return false;
    }
    return true;
}

#if defined(__GNUC__)
// Sixteen places at a time: a fleet is some ten megabytes of text, to be searched between two key presses.
constexpr size_t blockSize = 16;
using Block = unsigned char __attribute__((vector_size(blockSize)));

Block filled(unsigned char value)
{
    return Block{} + value;
}

//! Tells for sixteen places at once whether the first two bytes of the needle may stand at one of them.
class BlockFinder final {
public:
    explicit BlockFinder(std::string_view needle)
        : m_first(needle[0])
        , m_second(needle[needle.size() > 1 ? 1 : 0])
    {
    }

    [[nodiscard]] bool mayBeginIn(const char *places, const char *following) const
    {
        const Block both = m_first.standsIn(places) & m_second.standsIn(following);
        quint64 halves[2];
        std::memcpy(halves, &both, sizeof both);
        return (halves[0] | halves[1]) != 0;
    }

private:
    struct Letter {
        explicit Letter(char c)
            : wanted(filled(static_cast<unsigned char>(c)))
            , caseBit(filled(c >= 'a' && c <= 'z' ? 0x20 : 0))
        {
        }
        [[nodiscard]] Block standsIn(const char *places) const
        {
            Block block;
            std::memcpy(&block, places, sizeof block);
            return reinterpret_cast<Block>((block | caseBit) == wanted);
        }
        Block wanted;
        Block caseBit;
    };
    Letter m_first;
    Letter m_second;
};
#endif

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

//! Appends a run of digits so that longer numbers come after shorter ones; gives where the run ends.
size_t appendNumber(std::string_view text, size_t at, QByteArray &key)
{
    size_t end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    while (at + 1 < end && text[at] == '0')
        ++at;
    // The length stands before the digits, as a byte between "0" and "9" and what comes after them.
    constexpr size_t longest = 9;
    key.append(static_cast<char>('0' + std::min(end - at, longest)));
    key.append(text.data() + at, static_cast<qsizetype>(end - at));
    return end;
}

void appendFoldedKey(std::string_view text, QByteArray &key)
{
    for (size_t i = 0; i < text.size();) {
        if (isDigit(text[i])) {
            i = appendNumber(text, i, key);
        } else {
            key.append(static_cast<char>(lower(text[i])));
            ++i;
        }
    }
}

QByteArray foldedByRules(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString bare;
    bare.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            bare.append(c);
    }
    return bare.toUtf8();
}

//! Letters up to here, those of most names, are folded one by one: none is or becomes a mark that stays and
//! whose place depends on its neighbours.
constexpr char16_t endOfLatin = 0x180;

struct FoldedLetter {
    std::array<char, 7> bytes{};
    quint8 size = 0;
};

const std::array<FoldedLetter, endOfLatin> &foldedLatin()
{
    static const std::array<FoldedLetter, endOfLatin> table = [] {
        std::array<FoldedLetter, endOfLatin> letters;
        for (char16_t c = 0; c < endOfLatin; ++c) {
            const QByteArray bytes = foldedByRules(QString(QChar(c)));
            Q_ASSERT(bytes.size() <= qsizetype(sizeof letters[c].bytes));
            std::copy(bytes.begin(), bytes.end(), letters[c].bytes.begin());
            letters[c].size = static_cast<quint8>(bytes.size());
        }
        return letters;
    }();
    return table;
}

} // namespace

QByteArray folded(QStringView text)
{
    const auto isLatin = [](QChar c) { return c.unicode() < endOfLatin; };
    if (!std::all_of(text.begin(), text.end(), isLatin))
        return foldedByRules(text.toString());
    const auto &letters = foldedLatin();
    QByteArray result(text.size() * qsizetype(sizeof FoldedLetter::bytes), Qt::Uninitialized);
    char *at = result.data();
    for (const QChar c : text) {
        const FoldedLetter &letter = letters[c.unicode()];
        at = std::copy_n(letter.bytes.begin(), letter.size, at);
    }
    result.truncate(at - result.constData());
    return result;
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 128; });
}

size_t findFolded(std::string_view text, std::string_view needle)
{
    if (text.size() < needle.size())
        return std::string_view::npos;
    const size_t last = text.size() - needle.size();
    size_t at = 0;
#if defined(__GNUC__)
    const BlockFinder finder(needle);
    for (; at + blockSize <= last; at += blockSize) {
        if (!finder.mayBeginIn(text.data() + at, text.data() + at + (needle.size() > 1 ? 1 : 0)))
            continue;
        for (size_t i = at; i < at + blockSize; ++i) {
            if (isAt(text, i, needle))
                return i;
        }
    }
#endif
    for (; at <= last; ++at) {
        if (isAt(text, at, needle))
            return at;
    }
    return std::string_view::npos;
}

void appendSortKey(std::string_view utf8, QByteArray &key)
{
    if (isAscii(utf8)) {
        appendFoldedKey(utf8, key);
        return;
    }
    const QByteArray text = folded(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
    appendFoldedKey({text.constData(), static_cast<size_t>(text.size())}, key);
}

} // namespace vzaps
