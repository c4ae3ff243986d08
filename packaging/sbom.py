#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""sbom.py PACKAGE [--qt VERSION] [--contents FOLDER]

Prints what a package contains of others' work, in CycloneDX 1.5 (JSON): every library in it with its checksum, what is
compiled into the program, and for a .deb the packages it depends on. PACKAGE is a .deb, a .tar.xz, or, with
--contents, any file whose unpacked contents are in FOLDER. On Debian the versions come from the packages the libraries
were copied from; elsewhere Qt's is given with --qt.
"""

import argparse
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tarfile
import tempfile
import uuid

HERE = pathlib.Path(__file__).resolve().parent

# Licences of what may be bundled, by the beginning of the library's file name. A library that is not here is an error:
# whoever bundles it has to look at its licence first.
LICENCES = {
    "libQt6": "LGPL-3.0-only", "Qt6": "LGPL-3.0-only", "Qt": "LGPL-3.0-only", "libq": "LGPL-3.0-only",
    "q": "LGPL-3.0-only", "libcomposeplatform": "LGPL-3.0-only", "libibusplatform": "LGPL-3.0-only",
    "libqt6keychain": "BSD-3-Clause", "qt6keychain": "BSD-3-Clause",
    "libcpp-httplib": "MIT", "libsimdjson": "Apache-2.0",
    "libicu": "Unicode-DFS-2016",
    "libbrotli": "MIT", "libzstd": "BSD-3-Clause", "libpng16": "Libpng",
    "libdouble-conversion": "BSD-3-Clause", "libpcre2": "BSD-3-Clause", "libb2": "CC0-1.0", "libmd4c": "MIT",
    "libgomp": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libproxy": "LGPL-2.1-or-later",
    "libxcb": "MIT", "libxkbcommon": "MIT", "libgraphite2": "LGPL-2.1-or-later", "libmd": "BSD-3-Clause",
    "libbsd": "BSD-3-Clause",
    "msvcp": "LicenseRef-Microsoft-Redistributable", "vcruntime": "LicenseRef-Microsoft-Redistributable",
    "concrt": "LicenseRef-Microsoft-Redistributable", "d3dcompiler": "LicenseRef-Microsoft-Redistributable",
    "opengl32sw": "MIT", "dxcompiler": "NCSA", "dxil": "LicenseRef-Microsoft-Redistributable",
}
# Compiled in from headers: name, Debian's package, licence, pin in dependencies.cmake.
HEADERS = [
    ("tl-expected", "libexpected-dev", "CC0-1.0", "expected"),
    # Elsewhere than on Debian the whole library.
    ("simdjson", "libsimdjson-dev", "Apache-2.0", "simdjson"),
    ("nlohmann-json", "nlohmann-json3-dev", "MIT", "json"),
]
# On Debian libraries of their own; elsewhere compiled in: name, licence, pin.
COMPILED_IN_ELSEWHERE = [("cpp-httplib", "MIT", "httplib"), ("qtkeychain", "BSD-3-Clause", "qtkeychain")]
LIBRARY = re.compile(r"\.so(\.\d+)*$|\.dll$|\.dylib$", re.IGNORECASE)


def run(*command):
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def project_version():
    text = (HERE.parent / "CMakeLists.txt").read_text(encoding="utf-8")
    return re.search(r"project\(vzaps-manager VERSION ([0-9.]+)", text).group(1)


def licence_of(name):
    known = [begin for begin in LICENCES if name.lower().startswith(begin.lower())]
    if not known:
        sys.exit(f"sbom.py: the licence of {name} is not in the list")
    return LICENCES[max(known, key=len)]


def purl(package, version):
    return f"pkg:deb/debian/{package}@{version.replace('+', '%2B')}?distro=bookworm"


def debian_component(package, extra=None):
    version = run("dpkg-query", "-W", "-f", "${Version}", package)
    component = {"type": "library", "name": package, "bom-ref": package}
    if version:
        component |= {"version": version, "purl": purl(package, version)}
    return component | (extra or {})


def libraries_in(folder, qt_version):
    for path in sorted(folder.rglob("*")):
        framework = path.parent.parent.parent.name.endswith(".framework") and path.parent.parent.name == "Versions"
        if path.is_symlink() or not path.is_file() or not (LIBRARY.search(path.name) or framework):
            continue
        relative = path.relative_to(folder).as_posix()
        component = {
            "type": "library",
            "name": path.name,
            "bom-ref": relative,
            "licenses": [{"expression": licence_of(path.name)}],
            "properties": [{"name": "path", "value": relative}],
            "hashes": [{"alg": "SHA-256", "content": sha256(path)}],
        }
        owner = run("dpkg-query", "-S", f"*/{path.name}").split(":")[0]
        version = owner and run("dpkg-query", "-W", "-f", "${Version}", owner)
        if version:
            component |= {"version": version, "purl": purl(owner, version)}
        elif qt_version and path.name.startswith("Qt"):
            component["version"] = qt_version
        yield component


def compiled_in(on_debian):
    pins = (HERE / "dependencies.cmake").read_text(encoding="utf-8")
    elsewhere = [] if on_debian else [(name, "", licence, pin) for name, licence, pin in COMPILED_IN_ELSEWHERE]
    for name, package, licence, pin in HEADERS + elsewhere:
        version = on_debian and run("dpkg-query", "-W", "-f", "${Version}", package)
        found = re.search(rf"dependency\({pin}\s+(\S+)", pins)
        component = {"type": "library", "name": name, "bom-ref": name, "licenses": [{"expression": licence}]}
        component["version"] = version or found.group(1).lstrip("v")
        if version:
            component["purl"] = purl(package, version)
        yield component


def dependencies(deb):
    for alternative in filter(None, run("dpkg-deb", "-f", str(deb), "Depends").split(",")):
        name, _, version = alternative.strip().partition(" ")
        needed = {"properties": [{"name": "needed", "value": version.strip("()")}]} if version else {}
        yield debian_component(name, needed | {"scope": "required"})


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("package", type=pathlib.Path)
    parser.add_argument("--qt", default="")
    parser.add_argument("--contents", type=pathlib.Path)
    options = parser.parse_args()
    package = options.package

    components = list(compiled_in(on_debian=not options.contents))
    if package.suffix == ".deb":
        components += dependencies(package)
    elif options.contents:
        components += libraries_in(options.contents, options.qt)
    else:
        with tempfile.TemporaryDirectory() as folder:
            with tarfile.open(package) as archive:
                archive.extractall(folder)
            (top,) = pathlib.Path(folder).iterdir()
            components += libraries_in(top, options.qt)

    checksum = sha256(package)
    version = project_version()
    bom = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, checksum)}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "name": "vzaps-manager",
                "version": version,
                "bom-ref": f"vzaps-manager@{version}",
                "licenses": [{"license": {"id": "MIT"}}],
                "hashes": [{"alg": "SHA-256", "content": checksum}],
                "properties": [{"name": "file", "value": os.path.basename(package)}],
            }
        },
        "components": components,
        "dependencies": [
            {"ref": f"vzaps-manager@{version}", "dependsOn": [each["bom-ref"] for each in components]}
        ],
    }
    print(json.dumps(bom, indent=2))


main()
