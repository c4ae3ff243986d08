// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTemporaryDir>

namespace vzaps::test {

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! A certification authority of this test's own, and one server certificate that it signed.
class Certificates final {
public:
    explicit Certificates(const QString &serverName)
    {
        run({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-subj"),
             QStringLiteral("/CN=Test CA of nobody"), QStringLiteral("-keyout"), path("ca.key"),
             QStringLiteral("-out"), caFile()});
        run({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-CA"), caFile(),
             QStringLiteral("-CAkey"), path("ca.key"), QStringLiteral("-subj"),
             QStringLiteral("/CN=") + serverName, QStringLiteral("-addext"),
             QStringLiteral("subjectAltName=DNS:") + serverName, QStringLiteral("-keyout"),
             path("server.key"), QStringLiteral("-out"), path("server.pem")});
    }

    [[nodiscard]] QString caFile() const { return path("ca.pem"); }
    [[nodiscard]] QByteArray ca() const { return contentOf(caFile()); }

    [[nodiscard]] QSslConfiguration server() const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setPrivateKey(QSslKey(contentOf(path("server.key")), QSsl::Rsa));
        configuration.setLocalCertificate(QSslCertificate(contentOf(path("server.pem"))));
        return configuration;
    }

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    void run(const QStringList &arguments) const
    {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      arguments
                          + QStringList{QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                                        QStringLiteral("-nodes"), QStringLiteral("-days"),
                                        QStringLiteral("2")});
        if (!openssl.waitForFinished() || openssl.exitCode() != 0)
            qFatal("openssl: %s", openssl.readAllStandardError().constData());
    }

    QTemporaryDir m_folder;
};

//! Speaks TLS, remembers what it read, and answers every request with the same bytes.
class TlsServer final : public QSslServer {
public:
    explicit TlsServer(const QSslConfiguration &configuration, const QByteArray &answer = {})
    {
        setSslConfiguration(configuration);
        if (!listen(QHostAddress::LocalHost))
            qFatal("TLS server can't listen");
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this, answer] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                const auto read = [this, socket, answer] {
                    received += socket->readAll();
                    if (received.contains("\r\n\r\n"))
                        socket->write(answer);
                };
                connect(socket, &QTcpSocket::readyRead, this, read);
            }
        });
    }

    QByteArray received; //!< decrypted
};

} // namespace vzaps::test
