// SPDX-License-Identifier: MIT
#include "faults/testcertificate.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

namespace vzaps::test {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TestCertificate::TestCertificate()
{
    QStringList arguments{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-nodes")};
    // An elliptic key: a handshake costs a tenth of one with RSA.
    arguments << QStringLiteral("-newkey") << QStringLiteral("ec") << QStringLiteral("-pkeyopt")
              << QStringLiteral("ec_paramgen_curve:prime256v1") << QStringLiteral("-days")
              << QStringLiteral("2") << QStringLiteral("-subj") << QStringLiteral("/CN=localhost")
              << QStringLiteral("-addext") << QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1")
              << QStringLiteral("-keyout") << keyPath() << QStringLiteral("-out") << certificatePath();
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"), arguments);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        m_problem = QStringLiteral("openssl: %1 %2")
                        .arg(openssl.errorString(), QString::fromLocal8Bit(openssl.readAllStandardError()));
}

QString TestCertificate::certificatePath() const
{
    return m_folder.filePath(QStringLiteral("certificate.pem"));
}

QString TestCertificate::keyPath() const
{
    return m_folder.filePath(QStringLiteral("key.pem"));
}

QSslConfiguration TestCertificate::serverSide() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(contentOf(keyPath()), QSsl::Ec));
    configuration.setLocalCertificate(QSslCertificate(contentOf(certificatePath())));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

bool TestCertificate::trust(const QString &certificatePath)
{
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(certificatePath);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(certificates);
    QSslConfiguration::setDefaultConfiguration(configuration);
    return !certificates.isEmpty();
}

} // namespace vzaps::test
