// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSslError>
#include <QString>

namespace vzaps {

//! Why a server's certificate is not believed, and what to do, as one translated sentence: the most telling
//! of the errors. host is the name that was asked for.
[[nodiscard]] QString certificateSentence(const QList<QSslError> &errors, const QString &host);

//! All of them for "Details", in Qt's words.
[[nodiscard]] QString certificateDetails(const QList<QSslError> &errors);

} // namespace vzaps
