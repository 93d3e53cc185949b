"""The built site in Chromium, used as a reader would."""

import re
from pathlib import Path

import pytest

from corpus.programs import cells, titles, variants
from corpus.programs.cells import Place
from corpus.project import ROOT, Project
from tests.programs import running
from tests.site import built
from tests.site.browsing.chromium import PHONE

PROJECT = Project(ROOT)


def test_the_copy_button_copies_the_program(page, address, pytestconfig):
    """Exactly the file."""
    page.goto(address + "learn/processes/")
    page.locator("div.language-python .md-code__button[title*=Copy]").first.click()
    site = Path(pytestconfig.option.site)
    program = next(built.Page(site / "learn/processes/index.html", site).programs)
    page.get_by_text("Copied to clipboard").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == program.text


@pytest.mark.parametrize(
    ("block", "copied"),
    [
        ("Output", "snippets/errors/hangs/where_it_waits.out"),
        ("py-spy", "python joined_too_early.py &\npy-spy dump --pid $! --subprocesses\nfg"),
        ("KeyboardInterrupt", "python pipe_left_open.py"),
    ],
)
def test_a_copy_button_copies_its_own_block(page, address, block, copied):
    """Of a session what is typed, without the prompts, and without an end that would run it."""
    page.goto(address + "errors/hangs/")
    box = page.locator("div.language-text, div.language-console", has_text=block).first
    box.scroll_into_view_if_needed()
    box.locator(".md-code__button").click()
    page.get_by_text("Copied to clipboard").wait_for()
    wanted = (ROOT / copied).read_text("utf-8") if copied.endswith(".out") else copied
    assert page.evaluate("navigator.clipboard.readText()") == wanted


def test_a_downloaded_program_runs(page, address, tmp_path):
    """And prints what the page shows."""
    page.goto(address + "learn/processes/")
    with page.expect_download() as started:
        page.get_by_title("Download start_and_join.py").click()
    started.value.save_as(program := tmp_path / started.value.suggested_filename)
    shown = page.locator(".language-python + .language-text code").first.inner_text()
    run = running.run(program, cells.available_start_methods()[0])
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
    ("remembered", "place"),
    [
        (["Python 3.13 and earlier"], Place("3.13.999", "fork", "linux")),
        (["Python 3.13.7 and earlier"], Place("3.13.7", "fork", "linux")),
        (["Python 3.13.0 to 3.13.7, 3.14 and later", "Python 3.13"], Place("3.13.7", "fork", "linux")),
        (["Python 3.13.8 to 3.13.x"], Place("3.13.999", "fork", "linux")),
        (["Python 3.12 and later", "spawn", "Python 3.12 to 3.13", "fork"], Place("3.13.999", "spawn", "linux")),
        (["Windows", "fork", "Python 3.14 and earlier"], Place("3.14.999", "spawn", "windows")),
        (["macOS", "Python 3.11 and earlier", "forkserver, spawn"], Place("3.11.999", "forkserver", "macos")),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, list) else "",
)
def test_what_was_chosen_anywhere_is_chosen_in_all_tabs_that_hold_there(page, address, remembered, place):
    """Whatever their titles: 3.13 is among "Python 3.14 and earlier" too, and means its newest release.

    What was chosen last counts most.
    """
    page.goto(address)
    page.evaluate("titles => __md_set('tabs', titles)", remembered)
    for url in ("learn/start-methods/", "errors/pickling/", "errors/starting/", "errors/pools/", "what-changed/"):
        page.goto(address + url)
        shown = page.locator(".tabbed-set").evaluate_all(
            "sets => sets.map(set => set.querySelector('input:checked').labels[0].textContent)"
        )
        programs = re.findall(r'"(.+\.py)"', PROJECT.root.joinpath("docs", f"{url[:-1]}.md").read_text("utf-8"))
        programs = [PROJECT.root / "snippets" / name for name in programs if "/" in name]
        assert shown == [
            titles.titles(program)[variants.choose(program)[variants.cell_of(program, place)]]
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
    page.wait_for_function("""() => {
        const { top } = document.querySelector(decodeURIComponent(location.hash)).getBoundingClientRect()
        return 0 < top && top < 300
    }""")


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
