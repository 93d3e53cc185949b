"""The search of the built site, in Chromium: what readers paste and type leads to its place."""

import json
import re
from pathlib import Path

import pytest

from corpus.pages import entries
from corpus.programs import transcripts, variants
from corpus.project import ROOT, Project
from tests.site.browsing.chromium import PHONE

PROJECT = Project(ROOT)
ALL = (PROJECT.root / "tests/site/phrasings.tsv").read_text("utf-8")
ASIDE = "# Set aside"


@pytest.fixture(scope="session")
def results(browser, address):
    """The results of the search, in a window of its own."""
    page = browser.new_page()
    page.set_default_timeout(10_000)
    page.goto(address)
    return page.locator(".md-search-result__list > li")


@pytest.fixture(scope="session")
def search(results, address):
    """Type something into the search, and return the addresses of the results, best first."""
    page = results.page
    field = page.locator("[data-md-component=search-query]")
    asks = page.locator(".md-search-result__meta", has_text="Type what")

    def addresses(text):
        field.fill("")
        asks.wait_for()
        paste(page, field, text)
        results.first.wait_for(state="attached")
        links = results.locator("> a").evaluate_all("links => links.map(link => link.href)")
        return [re.sub(r"\?[^#]*", "", link.removeprefix(address)) for link in links]

    return addresses


def paste(page, field, text):
    """Put a text into a field as a reader's clipboard does, which makes spaces of the ends of lines."""
    field.focus()
    page.keyboard.insert_text(text)
    assert field.input_value().split() == text.split()


def pasted():
    """What readers paste or type, with the addresses of the entries that have it."""
    found = {}
    for entry in entries.entries(PROJECT):
        paths = (path for program in entry.programs for path in variants.transcripts_of(program))
        lines = {line.rstrip() for path in paths for line in transcripts.split(path.read_text("utf-8"))}
        texts = [text for text, _ in entry.wordings]
        printed = [line for line in lines if any(transcripts.in_this_order([text], [line]) for text in texts)]
        reported = [text for text, words in entry.wordings if words.startswith((entries.REPORTED, "Pyodide"))]
        for text in [*map(filled_in, printed + reported), *entry.known_as]:
            found.setdefault(text, set()).add(entry.url)
    return sorted(found.items())


def filled_in(line):
    """A line with something like what Python prints in place of each `...`."""
    line = re.sub(r"0x\.\.\.|(?<= at )\.\.\.", "0x7f3a2c1b5e50", line)
    line = line.replace("[Errno ...] Connection reset", "[Errno 104] Connection reset")
    line = line.replace("'...'", "'7f3a2c1b5e50'")
    return line.replace("...", "4711")


@pytest.mark.parametrize(("text", "urls"), pasted())
def test_what_is_pasted_into_the_search_gives_its_entry_first(search, text, urls):
    """The last line of a traceback, with its addresses and numbers, or the name of a symptom."""
    assert search(text)[0] in urls


PASTED = Path("tests/site/tracebacks")


def phrasings(part=""):
    """What readers type or paste, with the addresses of the pages or sections where the answer stands.

    Of a line that begins with @, the traceback of that name. A part is what stands below the line with these words.
    """
    text = ALL.partition(part)[2] if part else ALL
    for line in text.splitlines():
        if line and not line.startswith("#") and "\t" in line:
            said, urls = line.split("\t")
            yield traceback(said[1:]) if said.startswith("@") else said, urls.split()


def traceback(name):
    """A traceback, as it was printed."""
    return (PROJECT.root / PASTED / f"{name}.txt").read_text("utf-8")


def test_every_traceback_is_looked_for():
    """Each of the folder is in the list once."""
    listed = re.findall(r"^@(\w+)\t", ALL, re.MULTILINE)
    assert sorted(listed) == sorted(path.stem for path in (PROJECT.root / PASTED).iterdir())


def place(found, urls):
    """At which place, from 0, an answer was found; a page's address stands for all its sections too."""
    hits = (url in urls or any(url.startswith(page) for page in urls if "#" not in page) for url in found)
    return next((place for place, hit in enumerate(hits) if hit), len(found))


def report(asked):
    """The shares of what is found first, and among three, of texts with their answers and what the search gave."""
    places = [place(results, urls) for _, urls, results in asked]
    missed = [
        f"{text[-80:]!r}\n    is at {urls[0]}, found was {' '.join(results[:3])}"
        for (text, urls, results), where in zip(asked, places, strict=True)
        if where >= 3
    ]
    first, in_three = (sum(where < most for where in places) / len(places) for most in (1, 3))
    said = f"of {len(places)} first {first:.0%}, in the first three {in_three:.0%}; not there:\n" + "\n".join(missed)
    print(said)
    return first, in_three, said


def test_what_readers_type_is_found(search):
    """Not always, since words have several meanings: the shares are what was reached, of all and of those set aside."""
    asked = [(text, urls, search(text)) for text, urls in phrasings() if "Traceback" not in text]
    aside = {text for text, _ in phrasings(ASIDE)}
    for part, least in (asked, 0.8), ([one for one in asked if one[0] in aside], 0.75):
        first, in_three, said = report(part)
        assert first >= least, said
        assert in_three >= 0.94, said


def test_a_whole_traceback_that_is_pasted_gives_its_error_first(search):
    """Whatever stands round it: notes, chains, groups, several processes."""
    first, in_three, said = report([(text, urls, search(text)) for text, urls in phrasings() if "\n" in text])
    assert first >= 0.9, said
    assert in_three >= 0.96, said


def test_a_note_pasted_alone_leads_to_what_notes_are(search):
    """And to the line to take."""
    assert search("when serializing dict item 'lock'")[0] == "errors/reading-a-traceback/#notes"


def test_a_piece_of_a_text_is_found_whatever_words_it_has(search):
    """Words that say nothing elsewhere are part of it."""
    assert search("the future was running or pending")[0] == "errors/pools/#pool-terminated-abruptly"


@pytest.mark.parametrize(
    ("beside", "answer"),
    [
        ("start()", "errors/starting/#broken-pipe-in-start"),
        ("Connection send", "errors/queues-and-pipes/#pipe-broken"),
        ("manager dict", "errors/managers/#manager-broken-pipe"),
    ],
)
def test_a_call_beside_a_text_tells_entries_apart(search, beside, answer):
    """The text is that of all of them."""
    assert search(f"BrokenPipeError: [Errno 32] Broken pipe {beside}")[0] == answer


def test_entries_with_one_text_say_which_they_are(search, results):
    """In a few words below the text, other words in each."""
    found = search("BrokenPipeError: [Errno 32] Broken pipe")[:3]
    said = [results.nth(number).locator("small b").inner_text() for number in range(len(found))]
    assert len(set(said)) == 3
    assert all(len(words) < 90 for words in said)


def test_a_word_that_is_nowhere_gives_the_nearest_subjects(search, results):
    """And says so, in place of a number of places."""
    first, *others = search("airflow")
    assert first == "tags/"
    assert "Nothing found for “airflow”" in results.first.inner_text()
    assert "tags/#daemonic-process" in others
    assert all(url.startswith("tags/#") for url in others)


def test_as_many_places_are_shown_as_are_named(search, results):
    """None waits for the reader to scroll."""
    search("process")
    named = results.page.locator(".md-search-result__meta").inner_text()
    assert named == f"{results.count()} matching places"


def test_nothing_covers_what_is_typed_on_a_phone(open_page):
    """The buttons stand beside it."""
    page = open_page("", viewport=PHONE)
    page.locator(".md-header label[for=__search]").first.click()
    page.locator("[data-md-component=search-query]").fill(
        "a long text that goes on to the end of the field and further"
    )
    edges = page.evaluate("""() => {
        const field = document.querySelector("[data-md-component=search-query]")
        const end = field.getBoundingClientRect().right - parseFloat(getComputedStyle(field).paddingRight)
        const buttons = [...document.querySelectorAll(".md-search__options > *")].filter(button => button.offsetWidth)
        return [end, Math.min(...buttons.map(button => button.getBoundingClientRect().left))]
    }""")
    assert edges[0] <= edges[1]


def test_the_phrasings_lead_to_places_that_exist(pytestconfig):
    """Who renames a section renames it in tests/site/phrasings.tsv too."""
    index = json.loads((Path(pytestconfig.option.site) / "search/search_index.json").read_text("utf-8"))
    places = {section["location"] for section in index["docs"]}
    assert [(text, url) for text, urls in phrasings() for url in urls if url not in places] == []
