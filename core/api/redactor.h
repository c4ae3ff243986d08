// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QString>

namespace vzaps {

//! Takes secrets out of texts, at the one place where a text is made. Knows the live secrets of an account
//! and the shapes that secrets have. May be used from any thread.
class Redactor final {
public:
    //! Remembers a live secret; texts under 6 characters are too common to look for. Of more
    //! than 256 those go that were not named for longest.
    void addSecret(const QByteArray &secret);
    void addSecret(const QString &secret) { addSecret(secret.toUtf8()); }
    //! Forgets every live secret; the shapes are still looked for.
    void clear();

    //! The text with every live secret (plain, percent-encoded or JSON-escaped), JSON Web Token, Stripe
    //! session id and value after a secret's field name replaced by [redacted].
    [[nodiscard]] QString redacted(const QString &text) const;

private:
    mutable QMutex m_mutex;
    QList<QByteArray> m_secrets; // the latest last
};

//! The part of Redactor that needs no live secrets.
[[nodiscard]] QString redactedByShape(const QString &text);

} // namespace vzaps
