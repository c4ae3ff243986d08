// SPDX-License-Identifier: MIT
#include "accounts/secretstore.h"

#include <QCoreApplication>

namespace vzaps {

QString sentence(const SecretError &error)
{
    switch (error.kind) {
    case SecretError::Kind::NotFoundOrLocked:
        return QCoreApplication::translate(
            "vzaps::SecretError",
            "The keychain is locked or has no entry for this account. Unlock it "
            "and try again, or enter the credentials again.");
    case SecretError::Kind::Denied:
        return QCoreApplication::translate(
            "vzaps::SecretError",
            "Access to the keychain was denied. Unlock it or allow the access and "
            "try again, or keep the credentials for this session only.");
    case SecretError::Kind::Unavailable:
        return QCoreApplication::translate("vzaps::SecretError",
                                           "No keychain answers on this computer. Start its service and try "
                                           "again, or keep the credentials for this session only.");
    case SecretError::Kind::NotVerified:
        return QCoreApplication::translate(
            "vzaps::SecretError",
            "The keychain did not keep what was saved in it. Try again, or keep "
            "the credentials for this session only.");
    case SecretError::Kind::NotKept:
        return QCoreApplication::translate("vzaps::SecretError",
                                           "The credentials of this account were kept for one session only. "
                                           "Enter them again.");
    case SecretError::Kind::Other:
        break;
    }
    return QCoreApplication::translate(
        "vzaps::SecretError",
        "The keychain reported a problem. Try again, or keep the credentials for "
        "this session only.");
}

} // namespace vzaps
