// SPDX-License-Identifier: MIT
#include "api/certificatefile.h"

#include "files/privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSslCertificate>

namespace vzaps {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(vzaps::CertificateFile)
};

constexpr qint64 largestFile = 4 << 20;

QString nameOf(const QSslCertificate &certificate)
{
    const QString name = certificate.subjectDisplayName();
    return name.isEmpty() ? certificate.issuerDisplayName() : name;
}

QString sentenceFor(const FileError &error, const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    switch (error.kind) {
    case FileError::Kind::Missing:
        return Tr::tr("There is no file \"%1\". Choose another one.").arg(shown);
    case FileError::Kind::TooLarge:
        return Tr::tr("The file \"%1\" is too large to hold certificates. Choose another one.").arg(shown);
    case FileError::Kind::Unreadable:
        break;
    }
    return Tr::tr("The file \"%1\" could not be read. Check its permissions or choose another one.")
        .arg(shown);
}

} // namespace

tl::expected<CertificateFile, QString> readCertificateFile(const QString &path)
{
    const auto content = readFile(path, largestFile);
    if (!content)
        return tl::unexpected(sentenceFor(content.error(), path));
    QList<QSslCertificate> certificates = QSslCertificate::fromData(*content, QSsl::Pem);
    if (certificates.isEmpty())
        certificates = QSslCertificate::fromData(*content, QSsl::Der);
    CertificateFile file;
    for (const QSslCertificate &certificate : std::as_const(certificates)) {
        if (certificate.isNull())
            continue;
        if (file.count++ == 0)
            file.firstName = nameOf(certificate);
        if (!file.validUntil.isValid() || certificate.expiryDate() < file.validUntil)
            file.validUntil = certificate.expiryDate();
        file.pem += certificate.toPem();
    }
    if (file.count == 0)
        return tl::unexpected(
            Tr::tr("There is no certificate in \"%1\". A file in PEM or DER form is needed.")
                .arg(QDir::toNativeSeparators(path)));
    return file;
}

} // namespace vzaps
