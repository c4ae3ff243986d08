#!/bin/sh
# SPDX-License-Identifier: MIT
#
# For workflows: puts the signing certificate of the environment into a keychain of its own and tells the next steps
# about it. Does nothing without one: the disk image is then signed for nobody.
set -eu

[ -n "${CERTIFICATE-}" ] || exit 0

keychain=$RUNNER_TEMP/signing.keychain-db
password=$(openssl rand -hex 16)
certificate=$RUNNER_TEMP/certificate.p12
trap 'rm -f "$certificate"' EXIT
(umask 077 && printf '%s' "$CERTIFICATE" | base64 --decode >"$certificate")

security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 21600 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$certificate" -P "$CERTIFICATE_PASSWORD" -f pkcs12 -k "$keychain" -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" login.keychain-db
echo "VZAPS_CODESIGN_IDENTITY=$IDENTITY" >>"$GITHUB_ENV"

if [ -n "${NOTARY_PASSWORD-}" ]; then
    xcrun notarytool store-credentials vzaps-notary \
        --apple-id "$APPLE_ID" --team-id "$TEAM" --password "$NOTARY_PASSWORD" --keychain "$keychain"
    {
        echo "VZAPS_NOTARY_PROFILE=vzaps-notary"
        echo "VZAPS_NOTARY_KEYCHAIN=$keychain"
    } >>"$GITHUB_ENV"
fi
