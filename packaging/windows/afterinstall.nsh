; SPDX-License-Identifier: MIT
; After the files are copied: what "Apps & features" shows beside what CPack writes.

WriteRegStr SHCTX "${VZAPS_UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
WriteRegStr SHCTX "${VZAPS_UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
SectionGetSize 0 $R0
WriteRegDWORD SHCTX "${VZAPS_UNINSTALL_KEY}" "EstimatedSize" $R0
