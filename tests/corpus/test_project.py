"""This project's own pages, programs, transcripts, navigation, error entries and terms."""

import re

import pytest

from corpus import checks
from corpus.pages import entries, front_matter, glossary, subjects
from corpus.programs import cells
from corpus.project import ROOT, Project

PROJECT = Project(ROOT)


@pytest.fixture(scope="module")
def fail_with():
    """Fail with a list of problems, if there are any; with nothing but what cannot be read, if that is one of them."""
    unreadable = checks.unreadable(PROJECT)

    def fail(problems):
        if found := unreadable or list(problems):
            pytest.fail("\n".join(found), pytrace=False)

    return fail


def test_pages_programs_transcripts_and_navigation_agree(fail_with):
    """Every program is on its page, before its transcripts; every page is in the navigation."""
    fail_with(checks.problems(PROJECT))


def test_each_error_text_is_printed_by_a_program_of_its_entry(fail_with):
    """On every Python that the entry names."""
    fail_with(entries.problems(PROJECT))


def test_each_page_has_a_title_and_a_description_of_its_own(fail_with):
    """They are what a search engine shows."""
    fail_with(front_matter.problems(PROJECT))


def test_each_page_has_subjects_of_the_index(fail_with):
    """By the names that the index has."""
    fail_with(subjects.problems(PROJECT))


def test_the_glossary_is_in_order(fail_with):
    """Each term is there once, with an anchor and a link."""
    fail_with(glossary.problems(PROJECT))


def test_the_tabs_of_the_pages_know_every_python():
    """They show the newest first."""
    script = PROJECT.root.joinpath("theme/assets/javascripts/tabs.js").read_text("utf-8")
    known = re.search(r"PYTHONS = \[(.*?)\]", script)[1]
    assert known == ", ".join(str(minor) for _, minor in reversed(cells.PYTHONS))
