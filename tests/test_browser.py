"""The built site in Chromium, used as a reader would."""

import json
import re
from pathlib import Path

import pytest

from tests import built, errors, running, transcripts, variants
from tests.chromium import PHONE
from tests.pages import Project

PROJECT = Project(Path(__file__).parents[1])


@pytest.fixture(scope="session")
def search(browser, address):
    """Type something into the search, and return the addresses of the results, best first."""
    page = browser.new_page()
    page.set_default_timeout(10_000)
    page.goto(address)
    field, results = page.locator("[data-md-component=search-query]"), page.locator(".md-search-result__list > li")
    asks, nothing = (page.locator(".md-search-result__meta", has_text=text) for text in ("Type what", "Nothing found"))

    def addresses(text):
        field.fill("")
        asks.wait_for()
        field.fill(text)
        results.or_(nothing).first.wait_for(state="attached")
        links = results.locator("> a").evaluate_all("links => links.map(link => link.href)")
        return [re.sub(r"\?[^#]*", "", link.removeprefix(address)) for link in links]

    return addresses


def pasted():
    """What readers paste or type, with the addresses of the entries that have it."""
    found = {}
    for entry in errors.entries(PROJECT):
        paths = (path for program in entry.programs for path in variants.transcripts_of(program))
        lines = {line.rstrip() for path in paths for line in transcripts.split(path.read_text("utf-8"))}
        texts = [text for text, _ in entry.wordings]
        printed = [line for line in lines if any(transcripts.in_this_order([text], [line]) for text in texts)]
        reported = [text for text, words in entry.wordings if words == errors.REPORTED]
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


TRACEBACK = """\
Traceback (most recent call last):
  File "/home/reader/resize.py", line 12, in <module>
    pool.apply_async(resize, ["dog.png"])
  File "/usr/lib/python3.14/multiprocessing/pool.py", line 458, in apply_async
    self._check_running()
  File "/usr/lib/python3.14/multiprocessing/pool.py", line 353, in _check_running
    raise ValueError("Pool not running")
ValueError: Pool not running
"""


def test_a_whole_traceback_that_is_pasted_gives_the_entry_of_its_last_line_first(search):
    """The field joins its lines."""
    assert search(TRACEBACK)[0] == "errors/pools/#pool-not-running"


def phrasings():
    """What readers type, with the addresses of the pages or sections where the answer stands."""
    lines = (PROJECT.root / "tests/phrasings.tsv").read_text("utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if not line.startswith("#"))
    return [(text, urls.split()) for text, urls in pairs]


def place(found, urls):
    """At which place, from 0, an answer was found; a page's address stands for all its sections too."""
    hits = (url in urls or any(url.startswith(page) for page in urls if "#" not in page) for url in found)
    return next((place for place, hit in enumerate(hits) if hit), len(found))


def test_what_readers_type_is_found(search):
    """Not always, since words have several meanings: the shares are what was reached."""
    found = [(text, urls, search(text)) for text, urls in phrasings()]
    places = [place(results, urls) for _, urls, results in found]
    missed = [
        f"{text}\n    is at {urls[0]}, found was {' '.join(results[:3])}"
        for (text, urls, results), where in zip(found, places, strict=True)
        if where >= 3
    ]
    first, in_three = (sum(where < most for where in places) / len(places) for most in (1, 3))
    report = f"first {first:.0%}, in the first three {in_three:.0%}; not there:\n" + "\n".join(missed)
    print(report)
    assert first >= 0.8, report
    assert in_three >= 0.94, report


def test_the_phrasings_lead_to_places_that_exist(pytestconfig):
    """Who renames a section renames it in tests/phrasings.tsv too."""
    index = json.loads((Path(pytestconfig.option.site) / "search/search_index.json").read_text("utf-8"))
    places = {section["location"] for section in index["docs"]}
    assert [(text, url) for text, urls in phrasings() for url in urls if url not in places] == []


def test_the_copy_button_copies_the_program(page, address, pytestconfig):
    """Exactly the file."""
    page.goto(address + "learn/processes/")
    page.locator("div.language-python .md-code__button[title*=Copy]").first.click()
    site = Path(pytestconfig.option.site)
    program = next(built.Page(site / "learn/processes/index.html", site).programs)
    page.get_by_text("Copied to clipboard").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == program.text


def test_a_downloaded_program_runs(page, address, tmp_path):
    """And prints what the page shows."""
    page.goto(address + "learn/processes/")
    with page.expect_download() as started:
        page.get_by_title("Download start_and_join.py").click()
    started.value.save_as(program := tmp_path / started.value.suggested_filename)
    shown = page.locator(".language-python + .language-text code").first.inner_text()
    run = running.run(program, variants.available_start_methods()[0])
    assert (program.name, run.printed) == ("start_and_join.py", shown)


def test_the_page_is_copied_as_markdown(page, address, pytestconfig):
    """The button says so."""
    page.goto(address + "learn/processes/")
    button = page.get_by_role("button", name="Copy page as Markdown")
    button.click()
    page.get_by_role("button", name="Copied").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == Path(pytestconfig.option.site, "learn/processes/index.md").read_text("utf-8")


def test_what_a_note_speaks_of_is_marked_in_the_program(page, address):
    """While the pointer is on it."""
    page.goto(address + "learn/processes/")
    note = page.locator("li.note").first
    note.hover()
    marked = "[...CSS.highlights.get('note') ?? []].map(range => range.toString())"
    assert set(page.evaluate(marked)) == {note.locator("code").first.inner_text()}
    page.get_by_role("heading", level=1).hover()
    assert page.evaluate(marked) == []


def test_a_term_is_explained(open_page):
    """While the pointer or the keyboard is on it, until Escape is pressed; and after a tap."""
    page = open_page("learn/locks/")
    term, explained = page.locator("article abbr").first, page.get_by_role("tooltip")
    words = term.get_attribute("title")
    for reach in (term.hover, term.focus):
        reach()
        assert explained.inner_text() == words
        page.keyboard.press("Escape")
        assert not explained.is_visible()
    page = open_page("learn/locks/", viewport=PHONE, is_mobile=True, has_touch=True)
    page.locator("article abbr").first.tap()
    assert page.get_by_role("tooltip").inner_text() == words


def test_a_page_of_the_table_of_verified_programs_opens_to_its_programs(page, address):
    """By name, with where they were verified."""
    page.goto(address)
    page.get_by_role("link", name="Verified", exact=True).first.click()
    part = page.locator(".verified-table details", has_text="learn/queues:")
    assert not part.locator("li").first.is_visible()
    part.locator("summary").click()
    names = sorted(path.name for path in PROJECT.root.glob("snippets/learn/queues/*.py"))
    assert part.locator("li:visible").all_inner_texts() == names
    assert "Linux" in part.locator("p").first.inner_text()


def test_the_index_of_errors_is_filtered_while_typing(page, address):
    """Each word must be there."""
    page.goto(address + "errors/")
    page.get_by_label("Show those with").first.fill("lambda pickle")
    rows = page.locator(".errors-table").first.locator("tbody tr:visible").all_inner_texts()
    assert rows
    assert all("lambda" in row and "pickle" in row.lower() for row in rows)


def test_a_tab_that_was_chosen_stays_chosen(page, address):
    """On the same page and on others."""
    page.goto(address + "learn/start-methods/")
    page.locator(".tabbed-labels label", has_text="forkserver, spawn").first.click()
    page.goto(address + "learn/sharing-data/")
    page.locator(".tabbed-labels label", has_text="forkserver, spawn").first.wait_for()
    chosen = page.evaluate("document.querySelector('.tabbed-set input:checked').labels[0].textContent")
    assert chosen == "forkserver, spawn"


@pytest.mark.parametrize(
    ("titles", "cell"),
    [
        (["Python 3.13 and earlier"], variants.Cell((3, 13), "fork", "linux")),
        (["Python 3.12 and later", "spawn", "Python 3.12 to 3.13", "fork"], variants.Cell((3, 13), "spawn", "linux")),
        (["Windows", "fork", "Python 3.14 and earlier"], variants.Cell((3, 14), "spawn", "windows")),
        (["macOS", "Python 3.11 and earlier", "forkserver, spawn"], variants.Cell((3, 11), "forkserver", "macos")),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, list) else "",
)
def test_what_was_chosen_anywhere_is_chosen_in_all_tabs_that_hold_there(page, address, titles, cell):
    """Whatever their titles: 3.13 is among "Python 3.14 and earlier" too. What was chosen last counts most."""
    page.goto(address)
    page.evaluate("titles => __md_set('tabs', titles)", titles)
    for url in ("learn/start-methods/", "errors/pickling/", "errors/queues-and-pipes/", "what-changed/"):
        page.goto(address + url)
        shown = page.locator(".tabbed-set").evaluate_all(
            "sets => sets.map(set => set.querySelector('input:checked').labels[0].textContent)"
        )
        programs = re.findall(r'"(.+\.py)"', PROJECT.root.joinpath("docs", f"{url[:-1]}.md").read_text("utf-8"))
        programs = [PROJECT.root / "snippets" / name for name in programs if "/" in name]
        assert shown == [
            variants.titles(program)[variants.choose(program)[cell]]
            for program in programs
            if len(variants.transcripts_of(program)) > 1
        ]
        assert shown


def test_no_page_asks_another_host_for_anything(page, address, pytestconfig):
    """Fonts, scripts, styles and pictures come from the site."""
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    for built_page in built.pages(Path(pytestconfig.option.site)):
        page.goto(address + str(built_page))
    assert [url for url in asked if not url.startswith((address, "data:"))] == []
    assert not [url for url in asked if url.endswith("search_index.json")], "the index is loaded before it is used"


def test_the_colors_that_were_chosen_stay(open_page):
    """Light, on a system that is dark: on the next page, and after loading it again."""
    page = open_page("", color_scheme="dark")
    page.get_by_title("Switch to light").click()
    page.get_by_role("link", name="Verified", exact=True).first.click()
    page.wait_for_url("**/verified/")
    page.reload()
    assert page.locator("body").get_attribute("data-md-color-scheme") == "default"
    assert page.get_by_title("Switch to dark").is_visible()


def test_a_first_visit_in_the_dark_is_never_white(open_page):
    """Not even before the scripts run that come as files; they are kept away here."""
    page = open_page("about:blank", color_scheme="dark")
    page.route("**/*.js", lambda route: route.abort())
    page.goto("learn/locks/")
    red, green, blue = re.findall(r"\d+", page.evaluate("getComputedStyle(document.body).backgroundColor"))
    assert max(int(red), int(green), int(blue)) < 64


def test_the_first_result_of_the_search_is_followed_to_its_section(open_page):
    """Which is in the window, with the word marked."""
    page = open_page("")
    page.get_by_role("textbox", name="Search").fill("imap")
    page.locator(".md-search-result__link[href*='#']").first.click()
    page.locator("article mark").first.wait_for()
    assert page.locator("article mark").first.inner_text().lower() == "imap"
    section = page.evaluate("document.querySelector(decodeURIComponent(location.hash)).getBoundingClientRect().top")
    assert 0 < section < 300


def test_a_phone_is_led_by_its_menu_to_another_page(open_page):
    """From the home page through a part of the site to one of its pages."""
    page = open_page("", viewport=PHONE, is_mobile=True, has_touch=True)
    page.get_by_title("Menu").tap()
    menu = page.locator(".md-nav--primary")
    menu.locator("label.md-nav__link", has_text="Learn").tap()
    menu.get_by_role("link", name="Queues", exact=True).tap()
    page.get_by_role("heading", name="Queues", level=1).wait_for()
    assert not page.locator("#__drawer").is_checked()


def test_a_missing_page_says_so_and_leads_on(open_page):
    """However deep its address is."""
    page = open_page("learn/there-is/no-such-page/")
    assert page.get_by_role("heading", level=1).inner_text() == "Page not found"
    page.get_by_role("article").get_by_role("link", name="Queues", exact=True).click()
    page.get_by_role("heading", name="Queues", level=1).wait_for()


def test_on_paper_stand_the_page_and_the_addresses_of_its_links(open_page, kind):
    """Nothing round it, all tabs, and nothing cut off at the right: A4, less the margins, is 718 pixels wide."""
    page = open_page(kind, viewport={"width": 718, "height": 1000}, color_scheme="dark")
    page.emulate_media(media="print")
    assert page.locator("nav:visible, header:visible, button:visible, input:visible, select:visible").count() == 0
    assert page.locator(".tabbed-block:not(:visible)").count() == 0
    cut_off = "boxes => boxes.filter(box => box.scrollWidth > box.clientWidth + 1).map(box => box.outerHTML)"
    assert page.locator("article :is(pre, pre > code, th, td, .table-box)").evaluate_all(cut_off) == []
    spelt_out = "links => links.every(link => getComputedStyle(link, '::after').content.includes(link.href))"
    assert page.locator("article p:not(.verified) > a[href^=http]").evaluate_all(spelt_out)
    assert page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.pdf(format="A4").startswith(b"%PDF")
