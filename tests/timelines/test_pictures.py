"""The timelines: each is of its program as it is now, small, in words too, and on a page."""

import gzip
import re

import pytest

from corpus.project import ROOT, Project
from tests.timelines.scenes import FOLDER, SCENES

BYTES = 15_000
REDRAW = "`nox -s timelines` draws it; then read the text beside it"
LINE = re.compile(r"^!\[(.*)\]\((?:\.\./)*(?:learn/)?timelines/([a-z-]+)\.svg\)\{(.*)\}$", re.MULTILINE)


@pytest.fixture(scope="module")
def shown():
    """The pictures that pages show: {name: [(text in its place, attributes)]}."""
    found = {}
    for page in Project(ROOT).pages:
        for text, name, attributes in LINE.findall(page.read_text("utf-8")):
            found.setdefault(name, []).append((text, attributes))
    return found


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_a_picture_is_of_its_program_as_it_is_now(scene):
    """A picture of another program tells what is no longer so."""
    assert scene.picture.is_file(), f"there is no {scene.picture.name}: {REDRAW}"
    text = scene.picture.read_text("utf-8")
    assert f"<desc>{scene.drawn_from}</desc>" in text, f"{scene.program} is another now than in its picture: {REDRAW}"


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_a_picture_is_small(scene):
    """As it is sent: compressed."""
    assert len(gzip.compress(scene.picture.read_bytes())) <= BYTES


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_a_picture_is_shown_with_a_text_in_its_place_and_loaded_lazily(scene, shown):
    """On one page at least, by its size."""
    assert scene.name in shown, f"no page shows {scene.name}.svg"
    width, height = re.search(r'<svg [^>]*width="(\d+)" height="(\d+)"', scene.picture.read_text("utf-8")).groups()
    for text, attributes in shown[scene.name]:
        assert len(text) >= 60, f"{scene.name}: say in its place what it shows"
        assert attributes == f' .diagram width="{width}" height="{height}" loading="lazy" '


def test_each_picture_is_drawn():
    """By a scene: another would never be drawn again."""
    assert {path.name for path in FOLDER.iterdir()} == {scene.picture.name for scene in SCENES}
