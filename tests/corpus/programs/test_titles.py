"""Titles: the words for people with which a page heads the variants of a transcript."""

import pytest

from corpus.programs import titles


@pytest.mark.parametrize(
    ("names", "wanted"),
    [
        ([""], [""]),
        (["", "until-3.13."], ["Python 3.14 and later", "Python 3.13 and earlier"]),
        (["", "since-3.12.until-3.13."], ["Python 3.11 and earlier, 3.14 and later", "Python 3.12 to 3.13"]),
        (["", "until-3.11."], ["Python 3.12 and later", "Python 3.11 and earlier"]),
        (["", "since-3.15."], ["Python 3.15 and later", "Python 3.14 and earlier"]),
        (["", "since-3.13.until-3.13."], ["Python 3.12 and earlier, 3.14 and later", "Python 3.13"]),
        (["", "fork."], ["fork", "forkserver, spawn"]),
        (["", "windows."], ["Linux, macOS", "Windows"]),
        (
            ["", "since-3.14.forkserver."],
            ["fork; Python 3.13 and earlier · forkserver; spawn", "Python 3.14 and later · forkserver"],
        ),
        # releases of one Python
        (["", "until-3.13.7."], ["Python 3.13.8 and later", "Python 3.13.7 and earlier"]),
        (["", "since-3.13.8."], ["Python 3.13.8 and later", "Python 3.13.7 and earlier"]),
        (["", "until-3.13.0."], ["Python 3.13.1 and later", "Python 3.13.0 and earlier"]),
        (["", "until-3.11.2."], ["Python 3.11.3 and later", "Python 3.11.2 and earlier"]),
        (["", "since-3.15.2."], ["Python 3.15.2 and later", "Python 3.15.1 and earlier"]),
        (
            ["", "until-3.13.", "until-3.13.7."],
            ["Python 3.14 and later", "Python 3.13.8 to 3.13.x", "Python 3.13.7 and earlier"],
        ),
        (
            ["", "until-3.13.7.", "until-3.13.3.", "until-3.13.2."],
            ["Python 3.13.8 and later", "Python 3.13.4 to 3.13.7", "Python 3.13.3", "Python 3.13.2 and earlier"],
        ),
        (
            ["", "since-3.12.until-3.13.7.", "until-3.11."],
            ["Python 3.13.8 and later", "Python 3.12 to 3.13.7", "Python 3.11 and earlier"],
        ),
        (
            ["", "since-3.13.8.until-3.14.", "until-3.13.7."],
            ["Python 3.15 and later", "Python 3.13.8 to 3.14", "Python 3.13.7 and earlier"],
        ),
        (
            ["", "since-3.14.1.", "since-3.13.8.until-3.13."],
            ["Python 3.14.1 and later", "Python 3.13.7 and earlier, 3.14.0", "Python 3.13.8 to 3.13.x"],
        ),
        (
            ["", "since-3.13.until-3.13.7."],
            ["Python 3.12 and earlier, 3.13.8 and later", "Python 3.13.0 to 3.13.7"],
        ),
        (
            ["", "until-3.13.7.forkserver."],
            ["fork; Python 3.13.8 and later · forkserver; spawn", "Python 3.13.7 and earlier · forkserver"],
        ),
        (
            ["", "windows.", "until-3.13.7.", "until-3.13.7.windows."],
            [
                "Python 3.13.8 and later · Linux, macOS",
                "Python 3.13.8 and later · Windows",
                "Python 3.13.7 and earlier · Linux, macOS",
                "Python 3.13.7 and earlier · Windows",
            ],
        ),
        (["", "until-3.13.7.spawn.macos."], ["Everywhere else", "Python 3.13.7 and earlier · spawn · macOS"]),
    ],
)
def test_a_page_titles_the_variants_for_people(tmp_path, names, wanted):
    """Newest Python first, with no more conditions than it takes."""
    for name in names:
        tmp_path.joinpath(f"pid.{name}out").touch()
    assert list(titles.titles(tmp_path / "pid.py").values()) == wanted
