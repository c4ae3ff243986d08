; SPDX-License-Identifier: MIT
; Included at the head of the script CPack makes.

; An upgrade goes where the version before it is.
InstallDirRegKey HKLM "Software\${VZAPS_VENDOR}\${VZAPS_GUID}" ""

!define VZAPS_UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${VZAPS_GUID}"
; Where "Start when I log in" has its value: core/settings/autostartregistry.cpp.
!define VZAPS_RUN_KEY "Software\Microsoft\Windows\CurrentVersion\Run"

; Waits until the program is closed: a running one can't be replaced, and must not lose what is on its way.
; PREFIX makes the labels of installer and uninstaller different.
!macro WaitUntilClosed FOLDER PREFIX
  ${PREFIX}_check:
  IfFileExists "${FOLDER}\bin\vzaps-manager.exe" 0 ${PREFIX}_closed
  ClearErrors
  FileOpen $9 "${FOLDER}\bin\vzaps-manager.exe" a
  IfErrors ${PREFIX}_running
  FileClose $9
  Goto ${PREFIX}_closed
  ${PREFIX}_running:
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION \
    "VZaps Manager is running. Close it, then press Retry." /SD IDCANCEL IDRETRY ${PREFIX}_check
  SetErrorLevel 2
  Quit
  ${PREFIX}_closed:
  ClearErrors
!macroend
