"""What a reader copies from the built site runs and prints what is shown, and stands above what the record says."""

from pathlib import Path

import pytest

from corpus.libraries import pins
from corpus.pages import words
from corpus.pages.showing import page_of
from corpus.programs import cells, digests, record, rewriting, sessions, titles, transcripts, variants
from corpus.project import Project
from tests.programs import running
from tests.site import built


def pytest_generate_tests(metafunc):
    """One test for each program of each page and each start method."""
    if "copied" in metafunc.fixturenames:
        pages = built.pages(Path(metafunc.config.option.site))
        methods = metafunc.config.option.start_method or cells.available_start_methods()
        shown = list(copies(Project(metafunc.config.rootpath), pages, methods))
        metafunc.parametrize(("program", "copied", "method"), shown)


def copies(project, pages, methods):
    """Each program as it is copied from a page, with the file that it comes from, under each start method."""
    files = {(path.name, path.read_text("utf-8")): path for path in project.programs}
    for page in pages:
        for copied in page.programs:
            program = files.get((copied.name, copied.text))
            for method in methods:
                marks = [pytest.mark.recordable(program, method)] if is_as_on_record(copied, program) else []
                name = f"{page.path.parent.name}-{copied.name}-{method}"
                yield pytest.param(program, copied, method, marks=marks, id=name)


def is_as_on_record(copied, program):
    """Whether a program is copied as it is, with its transcripts after it: what is on record of it holds."""
    titled = titles.titles(program) if program else {}
    texts = {title if len(titled) > 1 else "": path.read_text("utf-8") for path, title in titled.items()}
    return copied.outputs == texts


def test_each_program_copied_from_a_page_prints_what_the_page_shows(program, copied, method, tmp_path):
    """Pasted into an empty folder."""
    assert program, "it is not the text of a program"
    if pins.group_of(program) == pins.SCALE:
        pytest.skip("not run: it needs a large library; as it stands in snippets/, `nox -s scale` runs it")
    cell = variants.current_cell(method, program)
    if reason := pins.not_run(program, [cell]):
        pytest.skip(f"not run: {reason}")
    pasted = tmp_path / copied.name
    pasted.write_text(copied.text, "utf-8", newline="\n")
    shown = copied.outputs.get("") or copied.outputs[titles.titles(program)[variants.choose(program)[cell]]]
    run = running.run(pasted, method, shown)
    assert (run.faults, run.hung) == ([], bool(transcripts.limit(shown)))
    if not transcripts.matches(shown, run.printed):
        pytest.fail(rewriting.difference("the page", shown, run.printed), pytrace=False)


def test_every_program_is_in_the_site(pytestconfig):
    """With its own text: none is lost or changed on the way from the checkout to the reader."""
    shown = [copied.text for page in built.pages(Path(pytestconfig.option.site)) for copied in page.programs]
    assert sorted(shown) == sorted(path.read_text("utf-8") for path in Project(pytestconfig.rootpath).programs)


def test_below_each_program_stands_what_the_record_says(pytestconfig):
    """In the record's words; what was changed since is not called verified."""
    project = Project(pytestconfig.rootpath)
    known = record.read(project.root / record.NAME)
    programs = {path.read_text("utf-8"): path for path in project.programs}
    for copied in (copied for page in built.pages(Path(pytestconfig.option.site)) for copied in page.programs):
        program = programs[copied.text]
        runs = known.verified(digests.name_of(project, program), digests.digest(program))
        wanted = f"Verified: {words.standing(program, runs)}" if runs else "Not verified yet"
        assert copied.verified == wanted


def test_every_session_is_in_the_site(pytestconfig):
    """With its own text, what is copied of it, and in what follows its last variant where it was verified."""
    project, site = Project(pytestconfig.rootpath), Path(pytestconfig.option.site)
    known = record.read(project.root / record.NAME)
    for session in sessions.sessions(project):
        page = built.Page(site / page_of(project, session).removesuffix(".md") / "index.html", site)
        blocks = {built.text_of(block): block for block in page.html.select("div.language-console.highlight")}
        for path in variants.transcripts_of(session):
            block = blocks[text := path.read_text("utf-8")]
            typed = [step.typed.removeprefix("$ ") for step in sessions.steps(text) if step.typed != "^C"]
            assert block.code["data-copy"] == "\n".join(typed)
        runs = known.verified(digests.name_of(project, session), digests.digest(session))
        wanted = f"Verified: {words.standing(session, runs)}" if runs else "Not verified yet"
        assert block.find_next("p", class_="verified").get_text() == wanted


def test_the_page_verified_lists_every_program_and_session(pytestconfig):
    """Readable without JavaScript; and its table counts them."""
    site = Path(pytestconfig.option.site)
    table = built.Page(site / "verified/index.html", site).html.select_one(".verified-table")
    names = [item.get_text() for item in table.select("details li")]
    project = Project(pytestconfig.rootpath)
    assert sorted(names) == sorted(path.name for path in (*project.programs, *sessions.sessions(project)))
    assert sum(int(row.select("td")[1].get_text()) for row in table.select("tbody tr")) == len(names)
