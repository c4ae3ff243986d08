// SPDX-License-Identifier: MIT
#include "api/certificatewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSslCertificate>

namespace vzaps {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(vzaps::CertificateWords)
};

//! The further up, the less one can do about it: what the certificate itself is beats who signed it.
int weightOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return 5;
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return 4;
    case QSslError::HostNameMismatch:
        return 3;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return 2;
    default:
        return 1;
    }
}

QString namesOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    return names.mid(0, 3).join(QLatin1String(", "));
}

QString dateOf(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

QString sentenceOf(const QSslError &error, const QString &host)
{
    const QSslCertificate certificate = error.certificate();
    switch (error.error()) {
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return Tr::tr("The certificate of \"%1\" was withdrawn. Do not use this server.").arg(host);
    case QSslError::CertificateExpired:
        return Tr::tr("The certificate of \"%1\" ended on %2. If that is not past yet, this computer's clock "
                      "is wrong.")
            .arg(host, dateOf(certificate.expiryDate()));
    case QSslError::CertificateNotYetValid:
        return Tr::tr(
                   "The certificate of \"%1\" begins on %2. If that is past, this computer's clock is wrong.")
            .arg(host, dateOf(certificate.effectiveDate()));
    case QSslError::HostNameMismatch:
        return Tr::tr("The certificate is for another server (%2), not for \"%1\". Check the server address.")
            .arg(host, namesOf(certificate));
    case QSslError::SelfSignedCertificate:
        return Tr::tr(
                   "The certificate of \"%1\" is signed by itself alone, so it proves nothing. If you know "
                   "it, add it as an extra CA file.")
            .arg(host);
    default:
        break;
    }
    if (weightOf(error.error()) == 2) {
        return Tr::
            tr("The certificate of \"%1\" is signed by \"%2\", whom this computer does not trust. If your "
               "company checks connections, add its CA file.")
                .arg(host, certificate.issuerDisplayName());
    }
    return Tr::tr("The certificate of \"%1\" could not be verified. Check the address, this computer's clock "
                  "and the network.")
        .arg(host);
}

} // namespace

QString certificateSentence(const QList<QSslError> &errors, const QString &host)
{
    const QSslError *worst = nullptr;
    for (const QSslError &error : errors) {
        if (!worst || weightOf(error.error()) > weightOf(worst->error()))
            worst = &error;
    }
    return worst ? sentenceOf(*worst, host) : QString();
}

QString certificateDetails(const QList<QSslError> &errors)
{
    QStringList lines;
    for (const QSslError &error : errors)
        lines << error.errorString();
    lines.removeDuplicates();
    return lines.join(u'\n');
}

} // namespace vzaps
