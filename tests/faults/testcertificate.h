// SPDX-License-Identifier: MIT
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace vzaps::test {

//! A certificate for loopback that nobody but the tests trusts, made with the openssl program.
class TestCertificate final {
public:
    //! Makes it; problem() tells why it could not.
    TestCertificate();

    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString certificatePath() const;
    [[nodiscard]] QString keyPath() const;
    //! What a server with this certificate uses.
    [[nodiscard]] QSslConfiguration serverSide() const;

    //! Makes this process trust the certificate in the file, in every configuration made from the default
    //! one.
    static bool trust(const QString &certificatePath);

private:
    QTemporaryDir m_folder;
    QString m_problem;
};

} // namespace vzaps::test
