; SPDX-License-Identifier: MIT
; Before the files are removed. Accounts, settings and the record of what was done stay unless the person asks for
; their removal; a silent run and an upgrade never remove them. The credentials are in the Credential Manager, where the
; program's "Remove account" deletes them.

!insertmacro WaitUntilClosed "$INSTDIR" uninstall
DeleteRegValue HKCU "${VZAPS_RUN_KEY}" "VZaps Manager"
SetShellVarContext current
IfFileExists "$APPDATA\vzaps-manager\*.*" 0 uninstall_keep
MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 \
  "Also delete the accounts, settings and activity VZaps Manager keeps on this computer?$\r$\n$\r$\nThis can't be undone. Nothing is changed at VZaps, and credentials stay in the Credential Manager." \
  /SD IDNO IDNO uninstall_keep
RMDir /r "$APPDATA\vzaps-manager"
uninstall_keep:
SetShellVarContext all
