"""The built site: what a reader copies from it runs and prints what is shown; nothing is loaded from elsewhere."""

from pathlib import Path

import pytest

from tests import built, record, running, transcripts, variants
from tests.pages import Project


def pytest_generate_tests(metafunc):
    """One test for each page, or for each program of each page and each start method."""
    pages = built.pages(Path(metafunc.config.option.site).absolute())
    if "page" in metafunc.fixturenames:
        metafunc.parametrize("page", pages, ids=str)
    if "copied" in metafunc.fixturenames:
        programs = [(page, copied) for page in pages for copied in page.programs]
        ids = [f"{page.path.parent.name}-{copied.name}" for page, copied in programs]
        metafunc.parametrize("copied", [copied for _, copied in programs], ids=ids)
        metafunc.parametrize("method", metafunc.config.option.start_method or variants.available_start_methods())


def test_each_program_copied_from_a_page_prints_what_the_page_shows(copied, method, tmp_path):
    """Pasted into an empty folder."""
    program = tmp_path / copied.name
    program.write_text(copied.text, "utf-8", newline="\n")
    shown = copied.outputs.get("") or copied.outputs[title_for(copied, method)]
    run = running.run(program, method, transcripts.limit(shown))
    assert (run.faults, run.hung) == ([], bool(transcripts.limit(shown)))
    if not transcripts.matches(shown, run.printed):
        pytest.fail(transcripts.difference("the page", shown, run.printed), pytrace=False)


def title_for(copied, method):
    """The title of the tab that holds here: the one that the program's transcript has."""
    (program,) = (path for path in Project(Path()).programs if path.read_text("utf-8") == copied.text)
    return variants.titles(program)[variants.choose(program)[variants.current_cell(method)]]


def test_every_program_is_in_the_site(pytestconfig):
    """With its own text: none is lost or changed on the way from the checkout to the reader."""
    shown = [copied.text for page in built.pages(Path(pytestconfig.option.site)) for copied in page.programs]
    assert sorted(shown) == sorted(path.read_text("utf-8") for path in Project(pytestconfig.rootpath).programs)


def test_below_each_program_stands_what_the_record_says(page, pytestconfig):
    """In the record's words; what was changed since is not called verified."""
    project = Project(pytestconfig.rootpath)
    entries = record.read(project.root / record.NAME).programs
    digests = record.digests(project)
    names = {path.read_text("utf-8"): record.name_of(project, path) for path in project.programs}
    for copied in page.programs:
        entry = entries.get(name := names[copied.text])
        verified = entry is not None and entry.sha256 == digests[name] and bool(entry.cells)
        assert copied.verified == (f"Verified: {record.words(entry.cells)}" if verified else "Not verified yet")


def test_the_page_verified_lists_every_program(pytestconfig):
    """In its table, readable without JavaScript."""
    site = Path(pytestconfig.option.site)
    rows = built.Page(site / "verified/index.html", site).html.select(".verified-table tbody tr")
    names = [row.td.get_text() for row in rows]
    assert names == [path.name for path in Project(pytestconfig.rootpath).programs]


def test_a_page_loads_nothing_from_elsewhere(page):
    """Fonts, scripts and styles are served from the site."""
    assert [request for request in page.requests if "//" in request] == []


def test_every_link_within_the_site_leads_somewhere(page):
    """Anchors included."""
    assert list(page.broken_links) == []
