"""The list of what others made: it has each of their files that is in the built site, as it is, and no other."""

import hashlib
import json
import re
from pathlib import Path

import pytest

from corpus.project import ROOT

LIST = "licences.spdx.json"
MADE = (".epub", ".html", ".json", ".md", ".py", ".txt", ".xml", ".gz", ".zip")
"""What publish/ makes; all else in the site is a copy."""
OURS = ("docs", "theme")
JOINED = "assets/stylesheets/site.css"
PACKED = re.compile(r"node_modules/((?:@[\w.-]+/)?[\w.-]+)/")
OF_OTHERS = re.compile(rb"copyright|\(c\) ?\d|licen[cs]ed? (?!\d)", re.IGNORECASE)


@pytest.fixture(scope="module")
def site(pytestconfig):
    """The folder of the built site."""
    return Path(pytestconfig.option.site)


@pytest.fixture(scope="module")
def listed(site):
    """What the list says."""
    return json.loads((site / LIST).read_text("utf-8"))


@pytest.fixture(scope="module")
def sums(listed):
    """The SHA-256 of each file of the list."""
    return {file["fileName"].removeprefix("./"): file["checksums"][1]["checksumValue"] for file in listed["files"]}


def files(site):
    """The files of the site."""
    return [path for path in sorted(site.rglob("*")) if path.is_file()]


def is_ours(site, path):
    """Whether a file is made by publish/, or one of our own, which names nobody else."""
    name = path.relative_to(site).as_posix()
    if path.suffix in MADE or name == JOINED:
        return True
    copies = [ROOT / folder / name for folder in OURS]
    same = any(copy.is_file() and copy.read_bytes() == path.read_bytes() for copy in copies)
    return same and (path.suffix == ".png" or not OF_OTHERS.search(path.read_bytes()))


def test_each_file_of_others_is_listed(site, sums):
    """What is neither made here nor written here is theirs: name it in publish/licences.toml."""
    unknown = {path.relative_to(site).as_posix() for path in files(site) if not is_ours(site, path)}
    assert unknown - sums.keys() == set()
    assert sums.keys() - unknown == set(), "listed, and ours"


def test_each_file_that_is_listed_is_there_as_it_is(site, sums):
    """By its SHA-256."""
    assert {name: hashlib.sha256((site / name).read_bytes()).hexdigest() for name in sums} == sums


def test_what_is_packed_into_a_script_is_listed_as_a_part_of_it(site, listed):
    """Its map names the packages that it was put together from."""
    names = {package["SPDXID"]: package["name"] for package in listed["packages"]}
    paths = {file["SPDXID"]: file["fileName"].removeprefix("./") for file in listed["files"]}
    of_icons = {"Material Design Icons", "Octicons", "Font Awesome Free"}
    parts = {
        (paths[one["spdxElementId"]], names[one["relatedSpdxElement"]])
        for one in listed["relationships"]
        if one["relationshipType"] == "OTHER"
    }
    packed = {
        (f"{path.relative_to(site).as_posix()}{end}", package)
        for path in (path.with_suffix("") for path in site.rglob("*.map"))
        for package in PACKED.findall("\n".join(json.loads(Path(f"{path}.map").read_text("utf-8"))["sources"]))
        for end in ("", ".map")
    }
    assert {part for part in parts if part[1] not in of_icons} == packed


def test_each_licence_is_named_once_for_all(listed):
    """A part has a licence, a source and whoever holds the copyright, as far as they say; no two have one name."""
    names = [package["name"] for package in listed["packages"]]
    assert len(set(names)) == len(names)
    for package in listed["packages"][1:]:
        assert package["downloadLocation"].startswith(("http://", "https://")), package["name"]
        assert package["licenseConcluded"] != "NOASSERTION" or package["licenseComments"], package["name"]
