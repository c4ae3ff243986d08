// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"
#include "fleet/packedinstance.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

namespace vzaps {

//! An InstancePage whose instances are packed. Copies share them.
struct PackedPage {
    std::shared_ptr<std::vector<PackedInstance>> instances;
    int size = 0; //!< rows asked for, or what the server says it used
    std::optional<qint64> total;
    std::optional<qint64> totalPages;
    int rejectedRecords = 0;

    [[nodiscard]] qsizetype rows() const
    {
        return static_cast<qsizetype>(instances->size()) + rejectedRecords;
    }
};

[[nodiscard]] PackedPage packed(const InstancePage &page);

//! Decodes the body of a list answer. May be called in any thread. The error is technical.
[[nodiscard]] tl::expected<PackedPage, QString> decodePackedPage(const QByteArray &body,
                                                                 const ListQuery &query);
//! The same, three times as fast, if QJsonDocument and JsonReader would for sure understand the body as it is
//! understood here; nullopt, most bodies that are no page among it, if not. decodePackedPage() tries this
//! first.
[[nodiscard]] std::optional<PackedPage> decodePlainPage(const QByteArray &body, const ListQuery &query);

} // namespace vzaps
