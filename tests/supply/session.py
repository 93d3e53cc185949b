"""`nox -s supply`: which pins have known faults, and which have newer releases.

Known faults come from the advisories of PyPI and npm, by pip-audit and `npm audit`. Where they cannot be asked, that is
an error, as a fault is: silence would be taken for health. A newer release is said, and no error.
"""

import json
import re
import subprocess
import sys
import tempfile
from itertools import groupby
from pathlib import Path

PIN = re.compile(r"^([\w.-]+)(?:\[[^\]]*\])?==([^\s;\\]+)", re.MULTILINE)
OF_PYPI, OF_NPM = "PyPI's advisories", "npm's advisories"


class NotAnswered(Exception):
    """Somebody who had to be asked did not answer: who, and what came instead."""


def pins(text):
    """What a requirements file pins, [(name, version)], whatever the platform that it is for."""
    return [(name.lower().replace("_", "-"), version) for name, version in PIN.findall(text)]


def one_version_each(pinned):
    """Lists in which no name stands twice: where Pythons differ in their pins, each is asked about."""
    lists = []
    for _, versions in groupby(sorted(set(pinned)), key=lambda pin: pin[0]):
        for number, pin in enumerate(versions):
            lists[number:] = lists[number:] or [[]]
            lists[number].append(pin)
    return lists


def run(*command, cwd=None):
    """What a command prints, on each stream; how it ends says no more than that."""
    done = subprocess.run(command, capture_output=True, text=True, cwd=cwd)
    return done.stdout, done.stderr


def read(who, printed, errors):
    """A report in JSON; whatever else came is no answer."""
    try:
        return json.loads(printed)
    except ValueError:
        lines = (errors or printed).strip().splitlines() or ["nothing"]
        raise NotAnswered(f"{who} could not be asked: {lines[-1]}") from None


def faults_of_pypi(pinned):
    """The known faults of pins, a line each."""
    answer = [one for some in one_version_each(pinned) for one in audited(some)]
    told = {(one["name"].lower().replace("_", "-"), one["version"]) for one in answer if "vulns" in one}
    if untold := sorted(set(pinned) - told):
        some = ", ".join(f"{name} {version}" for name, version in untold[:3])
        yield f"? {OF_PYPI} say nothing of {len(untold)} of {len(set(pinned))} pins: {some} …"
    for one in answer:
        for fault in one.get("vulns", []):
            fixed = " or ".join(fault["fix_versions"]) or "no release"
            yield f"{one['name']} {one['version']}: {fault['id']}, fixed in {fixed}"


def audited(pinned):
    """What pip-audit reports of pins, an object each."""
    audit = ("-m", "pip_audit", "--disable-pip", "--no-deps", "--format=json", "--progress-spinner=off")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "pins.txt")
        file.write_text("".join(f"{name}=={version}\n" for name, version in pinned), "utf-8")
        return read(OF_PYPI, *run(sys.executable, *audit, f"--requirement={file}"))["dependencies"]


def faults_of_npm(folder):
    """The known faults of what a lock file of npm pins, a line each."""
    answer = read(OF_NPM, *run("npm", "audit", "--audit", "--package-lock-only", "--json", cwd=folder))
    if "vulnerabilities" not in answer:
        raise NotAnswered(f"{OF_NPM} could not be asked: {answer.get('message') or answer.get('error') or answer}")
    for name, fault in answer["vulnerabilities"].items():
        titles = [via["title"] for via in fault["via"] if isinstance(via, dict)] or fault["via"]
        yield f"{folder}: {name} {fault['range']}: {'; '.join(titles)}"


def newer_on_pypi(file, folder):
    """What a file pins otherwise than the one of its name in a folder, which has the newest of all."""
    pinned, newest = (pins(path.read_text("utf-8")) for path in (file, folder / file.name))
    for name in sorted(dict(pinned).keys() & dict(newest).keys()):
        here, there = ({version for other, version in some if other == name} for some in (pinned, newest))
        if there - here:
            yield f"{name} {', '.join(sorted(here))}: there is {', '.join(sorted(there - here))}"


def newer_on_npm(folder):
    """What npm's own newest release is, of what package.json names."""
    answer = read("npm's registry", *run("npm", "outdated", "--json", cwd=folder))
    if "error" in answer:
        raise NotAnswered(f"npm's registry could not be asked: {answer['error'].get('summary', answer['error'])}")
    named = json.loads(Path(folder, "package.json").read_text("utf-8"))["dependencies"]
    for name, version in named.items():
        newest = answer.get(name, {}).get("latest", version)
        if numbers(newest) > numbers(version):  # for an old Node, npm takes an old release for the newest
            yield f"{name} {version}: there is {newest}"


def numbers(version):
    """A version of npm as what can be compared."""
    return [int(number) for number in re.findall(r"\d+", version)]


def main(newest):
    """Ask all, whoever answers; the status is 1 where a fault is known or somebody did not answer."""
    files = sorted(Path("requirements").glob("*.txt"))
    folders = sorted(path.parent for path in Path("requirements").glob("*/package-lock.json"))
    pinned = [pin for file in files for pin in pins(file.read_text("utf-8"))]
    bad = asked("Known faults, PyPI", faults_of_pypi, pinned)
    for folder in folders:
        bad += asked(f"Known faults, {folder}", faults_of_npm, folder)
    for file in files:
        if Path(newest, file.name).exists():
            asked(f"Newer releases, {file}", newer_on_pypi, file, Path(newest))
    for folder in folders:
        bad += [line for line in asked(f"Newer releases, {folder}", newer_on_npm, folder) if line.startswith("?")]
    print(f"\n{len(bad)} known faults, or questions without an answer" if bad else "\nno known fault")
    return 1 if bad else 0


def asked(title, function, *arguments):
    """Print what is found below a title, and return it; a question without an answer begins with a question mark."""
    try:
        found = list(function(*arguments))
    except NotAnswered as error:
        found = [f"? {error}"]
    print(f"{title}:", *([f"\n  {line}" for line in found] or ["none"]), sep=" " if not found else "", flush=True)
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
