#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks that the packaging files agree with each other and with the tree: versions, names, pins, files that are named,
and the shape of workflows and of the Flatpak manifest. Prints what is wrong and fails."""

import os
import pathlib
import plistlib
import re
import sys
import xml.etree.ElementTree as xml

import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging/linux"
APP_ID = "com.vzaps.Manager"
problems = []


def expect(condition, problem):
    if not condition:
        problems.append(problem)


def text(path):
    return (ROOT / path).read_text(encoding="utf-8")


def document(path):
    return yaml.safe_load(text(path))


def exists(path, where):
    expect((ROOT / path).exists(), f"{where} names {path}, which is not there")


def versions():
    version = re.search(r"project\(vzaps-manager VERSION ([0-9.]+)", text("CMakeLists.txt")).group(1)
    changelog = re.match(r"vzaps-manager \(([^)]+)\)", text("packaging/linux/debian/changelog"))
    expect(changelog and changelog.group(1) == version, f"debian/changelog does not begin with version {version}")
    release = xml.parse(LINUX / f"{APP_ID}.metainfo.xml").find("releases/release")
    expect(release.get("version") == version, f"the newest release in the metainfo is not {version}")
    expect(f"## {version}" in text("CHANGELOG.md"), f"CHANGELOG.md has no section {version}")
    if os.environ.get("GITHUB_REF_TYPE") == "tag":
        tag = os.environ["GITHUB_REF_NAME"]
        expect(tag == f"v{version}", f"the tag is {tag}, and the version {version}")


def macos():
    target = r"CMAKE_OSX_DEPLOYMENT_TARGET[ =]([0-9.]+)"
    dependencies = text("packaging/dependencies.cmake")
    expect(re.findall(target, text("CMakeLists.txt")) == re.findall(target, dependencies),
           "the program and its dependencies are built for different versions of macOS")
    qt = document(".github/actions/desktop/action.yml")["inputs"]["qt"]["default"]
    expect(f"licences_of_qt(v{qt})" in dependencies, f"packaging/dependencies.cmake has the licences of another Qt than {qt}")
    for script in ("packaging/macos/sign.cmake", "cmake/VzapsInstall.cmake", ".github/workflows/packages.yml"):
        expect("VZaps Manager.app" in text(script), f"{script} has another name for the bundle")


def identity():
    desktop = text("packaging/linux/vzaps-manager.desktop")
    main = text("app/main.cpp")
    metainfo = xml.parse(LINUX / f"{APP_ID}.metainfo.xml")
    expect(metainfo.findtext("id") == APP_ID, "the id in the metainfo differs")
    expect(metainfo.findtext("launchable") == "vzaps-manager.desktop", "the metainfo launches something else")
    expect(metainfo.findtext("metadata_license") == "MIT", "the metainfo has another licence")
    expect(f'set(VZAPS_APP_ID "{APP_ID}")' in text("cmake/VzapsInstall.cmake"), "CMake has another id")
    for line in ("Icon=vzaps-manager", "Exec=vzaps-manager", "StartupWMClass=vzaps-manager"):
        expect(re.search(rf"^{line}$", desktop, re.MULTILINE), f"the desktop file has no line {line}")
    expect('"vzaps-manager"' in main and "setDesktopFileName" in main, "main.cpp does not name the desktop file")


def man_page():
    page = text("packaging/linux/vzaps-manager.1").replace("\\-", "-")
    for option in set(re.findall(r"\(\"--([a-z-]+)\"\)", text("app/commandline.cpp"))):
        expect(re.search(rf"Fl -{option}\b", page), f"the man page does not know --{option}")


def flatpak():
    path = f"packaging/linux/flatpak/{APP_ID}.yml"
    manifest = document(path)
    for key in ("id", "runtime", "runtime-version", "sdk", "command", "finish-args", "modules"):
        expect(key in manifest, f"{path} has no {key}")
    expect(manifest["id"] == APP_ID and manifest["command"] == "vzaps-manager", f"{path} makes something else")
    pins = {
        (repository, tag, commit)
        for tag, commit, repository in re.findall(
            r"^dependency\(\w+ (\S+) ([0-9a-f]{40}) (\S+)", text("packaging/dependencies.cmake"), re.MULTILINE)
    }
    found = set()
    for module in manifest["modules"]:
        expect({"name", "buildsystem", "sources"} <= module.keys(), f"{path}: incomplete module {module.get('name')}")
        for source in module["sources"]:
            if source["type"] == "git":
                repository = source["url"].removeprefix("https://github.com/").removesuffix(".git")
                found.add((repository, str(source["tag"]), source["commit"]))
            elif source["type"] == "dir":
                folder = (ROOT / path).parent / source["path"]
                expect((folder / "CMakeLists.txt").exists(), f"{path}: {source['path']} is not the program")
            else:
                expect(False, f"{path}: unknown source {source['type']}")
    expect(pins and pins == found, f"{path} and packaging/dependencies.cmake pin different versions")


def uses(step, where):
    action = step.get("uses")
    if action is None:
        expect("run" in step, f"{where}: a step without run and uses")
    elif action.startswith("./"):
        exists(f"{action}/action.yml", where)
        known = document(f"{action}/action.yml")["inputs"]
        given = step.get("with", {})
        expect(given.keys() <= known.keys(), f"{where}: {action} has no such input")
        for name, description in known.items():
            expect(not description.get("required") or name in given, f"{where}: {action} needs {name}")
    else:
        # Those of GitHub itself follow a major version; with others a tag that moves could bring anything.
        pinned = re.fullmatch(r"actions/[\w-]+@v\d+|[\w.-]+/[\w./-]+@[0-9a-f]{40}", action)
        expect(pinned, f"{where}: {action} is not pinned")
    for path in re.findall(r"(?:^|\s)(packaging/[\w./-]+|\./dev)", step.get("run", "")):
        exists(path, where)
    for command in re.findall(r"\./dev (\w+)", step.get("run", "")):
        expect(re.search(rf"^    {command}\)", text("dev"), re.MULTILINE), f"{where}: ./dev has no {command}")


def workflows():
    files = sorted((ROOT / ".github/workflows").glob("*.yml"))
    expect(files, "there are no workflows")
    for file in files:
        where = file.relative_to(ROOT).as_posix()
        workflow = document(where)
        # YAML reads the key "on" as true.
        expect("name" in workflow and (True in workflow or "on" in workflow), f"{where} has no name or trigger")
        expect("permissions" in workflow, f"{where} does not say what it may do")
        jobs = workflow["jobs"]
        for name, job in jobs.items():
            here = f"{where}, {name}"
            needs = job.get("needs", [])
            for need in [needs] if isinstance(needs, str) else needs:
                expect(need in jobs, f"{here} needs {need}, which is not there")
            if "uses" in job:
                exists(job["uses"], here)
                expect("workflow_call" in text(job["uses"]), f"{here}: {job['uses']} can't be called")
                continue
            expect("runs-on" in job, f"{here} runs nowhere")
            matrix = job.get("strategy", {}).get("matrix", {})
            keys = set(matrix) | {key for row in matrix.get("include", []) for key in row}
            for key in re.findall(r"matrix\.(\w+)", yaml.dump(job)):
                expect(key in keys, f"{here}: no matrix.{key}")
            for step in job["steps"]:
                uses(step, here)
                if "${{ matrix.command }}" in step.get("run", ""):
                    for command in matrix["command"]:
                        uses({"run": step["run"].replace("${{ matrix.command }}", command)}, here)
    action = document(".github/actions/desktop/action.yml")
    expect(action["runs"]["using"] == "composite", "the desktop action is not composite")
    for step in action["runs"]["steps"]:
        uses(step, "the desktop action")
        expect("run" not in step or "shell" in step, "the desktop action: a run without a shell")


def named_files():
    for path in sorted((ROOT / "cmake").glob("*.cmake*")):
        for name in re.findall(r"(?:^|[\s\"{/])(packaging/[\w./-]+\w)", path.read_text(encoding="utf-8")):
            exists(name, path.relative_to(ROOT))
    folder = "packaging/windows"
    for name in re.findall(r"vzaps_nsis_folder}([\w.]+)", text("cmake/VzapsPackage.cmake")):
        exists(f"{folder}/{name}", "cmake/VzapsPackage.cmake")
    appimage = text("packaging/linux/appimage/build-appimage.sh")
    for name in re.findall(r"usr/share/(applications/\S+|metainfo/\S+xml)\"", appimage):
        base = name.split("/")[1].replace("vzaps-manager.appdata.xml", f"{APP_ID}.metainfo.xml")
        exists(f"packaging/linux/{base}", "build-appimage.sh")


def property_lists():
    plistlib.loads((ROOT / "packaging/macos/Info.plist.in").read_bytes())


for part in (versions, macos, identity, man_page, flatpak, workflows, named_files, property_lists):
    try:
        part()
    except Exception as error:  # A file that can't be read at all is a finding like any other.
        problems.append(f"{part.__name__}: {type(error).__name__}: {error}")
for problem in problems:
    print(problem, file=sys.stderr)
sys.exit(1 if problems else 0)
