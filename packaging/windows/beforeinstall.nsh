; SPDX-License-Identifier: MIT
; Before the files are copied: takes away the version that is there, without a question. Its data stays.

ReadRegStr $R0 SHCTX "${VZAPS_UNINSTALL_KEY}" "UninstallString"
ReadRegStr $R1 SHCTX "Software\${VZAPS_VENDOR}\${VZAPS_GUID}" ""
StrCmp $R0 "" before_done
StrCmp $R1 "" before_done
!insertmacro WaitUntilClosed "$R1" before
; "Start when I log in" outlives an upgrade.
ReadRegStr $R3 HKCU "${VZAPS_RUN_KEY}" "VZaps Manager"
ClearErrors
; With the folder named, the uninstaller runs where it is and is waited for.
ExecWait '$R0 /S _?=$R1' $R2
IfErrors before_failed
StrCmp $R2 "0" before_removed
before_failed:
MessageBox MB_OK|MB_ICONSTOP "The installed version of VZaps Manager could not be replaced." /SD IDOK
SetErrorLevel 2
Quit
before_removed:
StrCmp $R3 "" +2
WriteRegStr HKCU "${VZAPS_RUN_KEY}" "VZaps Manager" "$R3"
Delete "$R1\Uninstall.exe"
RMDir "$R1"
before_done:
SetOutPath "$INSTDIR"
