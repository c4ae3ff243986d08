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
#include <QUrl>

namespace vzaps::test {

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! A certification authority of this test's own, and one server certificate that it signed.
class Certificates final {
public:
    enum class Validity { Now, Over };

    explicit Certificates(const QString &serverName, Validity validity = Validity::Now)
    {
        const QStringList fresh{QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                                QStringLiteral("-nodes")};
        run(fresh
            + QStringList{QStringLiteral("-x509"), QStringLiteral("-days"), QStringLiteral("2"),
                          QStringLiteral("-subj"), QStringLiteral("/CN=Test CA of nobody"),
                          QStringLiteral("-keyout"), path("ca.key"), QStringLiteral("-out"), caFile()});
        run(fresh
            + QStringList{QStringLiteral("-subj"), QStringLiteral("/CN=") + serverName,
                          QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:") + serverName,
                          QStringLiteral("-keyout"), path("server.key"), QStringLiteral("-out"),
                          path("server.csr")});
        run({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-copy_extensions"),
             QStringLiteral("copy"), QStringLiteral("-in"), path("server.csr"), QStringLiteral("-CA"),
             caFile(), QStringLiteral("-CAkey"), path("ca.key"), QStringLiteral("-CAcreateserial"),
             QStringLiteral("-days"), QLatin1String(validity == Validity::Over ? "-1" : "2"),
             QStringLiteral("-out"), path("server.pem")});
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

    static void run(const QStringList &arguments)
    {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), arguments);
        if (!openssl.waitForFinished() || openssl.exitCode() != 0)
            qFatal("openssl: %s", openssl.readAllStandardError().constData());
    }

    QTemporaryDir m_folder;
};

//! Speaks TLS, counts who came, remembers what it read, and answers every request with the same bytes.
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

    [[nodiscard]] QUrl url(const QString &host = QStringLiteral("localhost")) const
    {
        return QUrl(QStringLiteral("https://%1:%2/").arg(host).arg(serverPort()));
    }

    int greeted = 0; //!< connections, before any handshake
    QByteArray received; //!< decrypted

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++greeted;
        QSslServer::incomingConnection(descriptor);
    }
};

} // namespace vzaps::test
