// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <tl/expected.hpp>

namespace vzaps {

//! What a file of certificates holds.
struct CertificateFile {
    QByteArray pem; //!< all of them
    int count = 0;
    QString firstName; //!< whom the first one is for; server text, show it as such
    QDateTime validUntil; //!< of the one that ends first
};

//! Reads certificates in PEM or DER. The error is a translated sentence: not there, too large, or no
//! certificate in it.
[[nodiscard]] tl::expected<CertificateFile, QString> readCertificateFile(const QString &path);

} // namespace vzaps
