// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace vzaps {

//! A request body that can be read once. QNetworkAccessManager re-sends any request whose connection dropped
//! before an answer, two times over http and four over https, whatever the verb; it can't where the body
//! can't be rewound. Measured on Qt 6.4.2; the code is _q_error() in qhttpnetworkconnectionchannel.cpp. Works
//! for an empty body too.
class OneShotBody final : public QIODevice {
    Q_OBJECT

public:
    OneShotBody(QByteArray content, QObject *parent);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override;
    [[nodiscard]] qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_content;
    qint64 m_position = 0;
};

} // namespace vzaps
