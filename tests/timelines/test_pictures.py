"""The pictures: each timeline is of its program as it is now, and all are small, in words too, and on a page."""

import gzip
import re

import pytest

from corpus.project import ROOT, Project
from tests.timelines.scene import FOLDER
from tests.timelines.scenes import SCENES

BYTES = 15_000
REDRAW = "`nox -s timelines` draws it; then read the text beside it"
LINE = re.compile(r"^!\[(.*)\]\(([a-z0-9./-]+\.svg)\)\{(.*)\}$", re.MULTILINE)
FOLDERS = (FOLDER, ROOT / "docs/choose/charts", ROOT / "docs/scale/charts")
PICTURES = [path for folder in FOLDERS for path in sorted(folder.glob("*.svg"))]
BY_NAME = {"ids": lambda it: getattr(it, "stem", getattr(it, "name", None))}


@pytest.fixture(scope="module")
def shown():
    """The pictures that pages show: {path: [(text in its place, attributes)]}."""
    found = {}
    for page in Project(ROOT).pages:
        for text, link, attributes in LINE.findall(page.read_text("utf-8")):
            found.setdefault((page.parent / link).resolve(), []).append((text, attributes))
    return found


@pytest.mark.parametrize("scene", SCENES, **BY_NAME)
def test_a_picture_is_of_its_program_as_it_is_now(scene):
    """A picture of another program tells what is no longer so."""
    assert scene.picture.is_file(), f"there is no {scene.picture.name}: {REDRAW}"
    text = scene.picture.read_text("utf-8")
    assert f"<desc>{scene.drawn_from}</desc>" in text, f"{scene.program} is another now than in its picture: {REDRAW}"


@pytest.mark.parametrize("picture", PICTURES, **BY_NAME)
def test_a_picture_is_small(picture):
    """As it is sent: compressed."""
    assert len(gzip.compress(picture.read_bytes())) <= BYTES


@pytest.mark.parametrize("picture", PICTURES, **BY_NAME)
def test_a_picture_needs_nothing_but_itself(picture):
    """No script, and nothing of another file or host."""
    text = picture.read_text("utf-8")
    assert re.findall(r"<(?:script|image|foreignObject)|@import|url\((?!#)|href=[\"'](?!#)|\son\w+=", text) == []


@pytest.mark.parametrize("picture", PICTURES, **BY_NAME)
def test_a_picture_has_the_colors_of_a_dark_page(picture):
    """One for each of its own."""
    text = picture.read_text("utf-8")
    dark = re.search(r"<style>@media \(prefers-color-scheme:dark\)\{(.*)\}</style>", text)[1]
    used = set(re.findall(r"(?:fill|stroke): #\w+", text.replace(dark, "")))
    assert used
    assert sorted(one for one in used if not re.search(rf'\*="{one}"\]\{{\w+:#\w+!important', dark)) == []


@pytest.mark.parametrize("picture", PICTURES, **BY_NAME)
def test_a_picture_is_shown_with_a_text_in_its_place_and_loaded_lazily(picture, shown):
    """On one page at least, by its size."""
    assert picture in shown, f"no page shows {picture.name}"
    width, height = re.search(r'<svg [^>]*width="(\d+)" height="(\d+)"', picture.read_text("utf-8")).groups()
    for text, attributes in shown[picture]:
        assert len(text) >= 60, f"{picture.name}: say in its place what it shows"
        assert attributes == f' .diagram width="{width}" height="{height}" loading="lazy" '


def test_what_pages_show_is_there(shown):
    """Each timeline and each chart; the theme has a few pictures besides."""
    drawn = [path for path in shown if path.parent in FOLDERS]
    assert {path.parent for path in drawn} == set(FOLDERS)
    assert [path.name for path in drawn if not path.is_file()] == []


def test_each_picture_is_drawn():
    """By a scene: another would never be drawn again."""
    assert {path.name for path in FOLDER.iterdir()} == {scene.picture.name for scene in SCENES}
