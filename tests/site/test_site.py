"""The built site: its links lead somewhere, nothing is loaded from elsewhere, and what is beside the pages is right."""

import hashlib
import json
import re
import zipfile
from base64 import b64encode
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest

from corpus.pages import blocks, glossary
from corpus.programs import transcripts
from corpus.project import Project
from publish.after import dates
from tests.site import built


def pytest_generate_tests(metafunc):
    """One test for each page."""
    pages = built.pages(Path(metafunc.config.option.site))
    if "page" in metafunc.fixturenames:
        metafunc.parametrize("page", pages, ids=str)


def test_terms_of_the_glossary_are_marked_in_running_text(pytestconfig):
    """Once in a section, with the words of the glossary; no headings, links, code and tables."""
    words = {term.words for term in glossary.terms(Project(pytestconfig.rootpath))}
    found = 0
    for page in built.pages(Path(pytestconfig.option.site)):
        seen = set()
        for tag in page.html.select(".md-content :is(h1, h2, p, li) abbr, .md-content :is(h1, h2)"):
            if tag.name != "abbr":
                seen.clear()
            elif tag["title"] in words:
                assert tag["title"] not in seen, f"{page}: {tag} is marked twice"
                assert not tag.find_parent(["h1", "h2", "h3", "a", "code", "table", "dl"]), f"{page}: {tag}"
                assert "verified" not in tag.find_parent(["p", "li"]).get("class", []), f"{page}: {tag}"
                seen.add(tag["title"])
                found += 1
    assert found > len(words)


def test_no_code_is_shown_but_what_is_run(page, pytestconfig):
    """Each block is a program, a transcript or a session of the page, exactly and once; or a configuration file.

    One page shows what other Pythons printed, too, and what is run in the browser.
    """
    name = page.path.relative_to(page.site).with_suffix("").as_posix().removesuffix("/index").replace("-", "_")
    folder = pytestconfig.rootpath / "snippets" / name
    own = [path for path in folder.glob("*.*") if path.suffix in (".py", ".out", ".console", ".txt")]
    files = sorted(path.read_text("utf-8").rstrip("\n") for path in own if path.name != "__init__.py")
    configuration = page.html.select(", ".join(f".language-{kind}" for kind in blocks.PLAIN))
    if f"docs/{name.replace('_', '-')}.md" == blocks.OF_BROWSER:
        configuration += page.html.select(
            ".language-js, .language-html, .highlight:has(> .filename:-soup-contains('In the browser'))"
        )
    shown = [block for block in page.html.select("pre") if block.find_parent("div") not in configuration]
    assert sorted(block.get_text().rstrip("\n") for block in shown) == files
    inline = page.html.select("article code")
    assert [code for code in inline if not code.find_parent("pre") and "\n" in code.get_text().strip()] == []
    assert page.html.select("article :is(textarea, samp, xmp, listing, plaintext, iframe)") == []


def test_a_page_loads_nothing_from_elsewhere(page):
    """Fonts, scripts and styles are served from the site."""
    assert [request for request in page.requests if "//" in request] == []


def test_all_that_a_page_loads_is_there(page):
    """The site's own styles, which are written in parts, as one file."""
    loaded = [page.target(urlsplit(request).path) for request in page.requests]
    assert [path for path in loaded if not path.is_file()] == []
    assert [path.name for path in loaded if path.suffix == ".css" and ".min." not in path.name] == ["site.css"]


def test_every_link_within_the_site_leads_somewhere(page):
    """Anchors included."""
    assert list(page.broken_links) == []


def test_links_to_other_sites_are_well_formed(page):
    """Encrypted, to a host with a full name, without a space or a bracket that Markdown left over."""
    wrong = [
        link for link in page.external_links if not re.fullmatch(r"https://[\w-]+(\.[\w-]+)+(/[^\s<>\[\]]*)?", link)
    ]
    assert wrong == []


@pytest.fixture
def site(pytestconfig):
    """The folder of the built site."""
    return Path(pytestconfig.option.site).absolute()


def test_each_program_is_downloaded_by_its_name(page):
    """As the page shows it."""
    for link, copied in zip(page.html.select("a[download]:not(.site-files a)"), page.programs, strict=False):
        assert link.get_text() == copied.name
        assert page.target(link["href"]).read_text("utf-8") == copied.text
    assert len(page.html.select(".language-python .filename a[download]")) == len(list(page.programs))


def test_what_a_program_did_not_print_is_set_off(page):
    """The rules of a transcript, each alone on its line."""
    marked = [rule.get_text() for rule in page.html.select(".language-text .rule")]
    outputs = map(built.text_of, page.html.select(".language-text.highlight"))
    lines = [line for output in outputs for line in output.splitlines()]
    endings = (transcripts.ANY_ORDER, transcripts.THEN, "...")
    assert marked == [line for line in lines if line in endings or transcripts.ENDING.fullmatch(line)]


def test_the_archive_holds_every_session_and_every_program_beside_its_transcripts(site, pytestconfig):
    """In the folders of the pages."""
    with zipfile.ZipFile(site / "programs.zip") as archive:
        packed = {name.removeprefix("programs/"): archive.read(name) for name in archive.namelist()}
    snippets = pytestconfig.rootpath / "snippets"
    files = [file for file in snippets.glob("*/**/*.*") if file.suffix in (".py", ".out", ".console")]
    assert packed == {
        file.relative_to(snippets).as_posix(): file.read_bytes() for file in files if file.name != "__init__.py"
    }


def test_each_page_is_there_as_markdown(page, site):
    """With all its programs and transcripts, and with nothing that only MkDocs understands."""
    if page.path.name == "404.html":
        return
    text = page.path.with_name("index.md").read_text("utf-8")
    for copied in page.programs:
        assert f'```python title="{copied.name}"\n{copied.text}```' in text
        for title, output in copied.outputs.items():
            block = f'```text title="Output"\n{output}```'
            assert (f"**{title}**\n\n{block}" if title else block) in text
    outside = re.sub(r"^(```+).*?^\1$", "", text, flags=re.MULTILINE | re.DOTALL)
    assert not re.search(r'--8<--|^=== "|^[!?]{3}|\{ [#.]|^</?div|\]\((?!\w+:)', outside, re.MULTILINE)
    links = re.findall(r"\]\((.*?)\)", outside)
    assert [link for link in links if link.startswith(built.address(site)) and not is_there(site, link)] == []


def is_there(site, link):
    """Whether an absolute link into the site leads somewhere, anchor included."""
    assert link.startswith(built.address(site))
    parts = urlsplit(link.removeprefix(built.address(site)))
    target = built.Page(site / "index.html", site).target(parts.path)
    return target.is_file() and (not parts.fragment or parts.fragment in built.anchors(target))


def test_llms_txt_lists_each_page_and_llms_full_txt_holds_them(site, pytestconfig):
    """As Markdown, with every program."""
    index, full = site.joinpath("llms.txt").read_text("utf-8"), site.joinpath("llms-full.txt").read_text("utf-8")
    listed = re.findall(r"^- \[.+?\]\((.+?)\)", index, re.MULTILINE)
    assert all(is_there(site, link) for link in listed)
    pages = {path.relative_to(site).as_posix() for path in site.rglob("index.md")}
    assert pages == {link.removeprefix(built.address(site)) for link in listed if link.endswith(".md")}
    for program in Project(pytestconfig.rootpath).programs:
        assert program.read_text("utf-8") in full


def test_the_feed_leads_to_pages(site):
    """Each item to one that is there."""
    items = ElementTree.parse(site / "feed.xml").findall("channel/item")
    assert bool(items) == bool(dates.of(Project(Path())))
    assert all(is_there(site, item.findtext("link")) for item in items)
    assert all(item.findtext(name) for item in items for name in ("title", "description", "guid", "pubDate"))


def test_a_page_runs_only_the_scripts_of_the_site(page):
    """Its policy names each inline script, and nothing is in its HTML that the policy forbids."""
    policy = page.html.select_one('meta[http-equiv="Content-Security-Policy"]')["content"]
    assert "unsafe" not in policy
    for script in page.html.select("script:not([src]):not([type$=json])"):
        digest = b64encode(hashlib.sha256(script.get_text().encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy
    forbidden = [tag for tag in page.html.find_all(True) if any(re.match("style$|on", name) for name in tag.attrs)]
    assert page.html.select("style") + forbidden == []


def test_the_next_page_may_be_fetched_ahead(page):
    """Firefox does so with what rel="next" names, and asks default-src whether it may."""
    policy = page.html.select_one('meta[http-equiv="Content-Security-Policy"]')["content"]
    assert "default-src 'self'" in policy.split("; ")


def test_a_page_says_what_it_is(page, site):
    """To search engines and to sites that link to it."""
    assert page.html.title.get_text()
    assert page.html.select_one('meta[name="description"]')["content"]
    if page.path.name == "404.html":
        return
    assert is_there(site, page.html.select_one('link[rel="canonical"]')["href"])
    assert is_there(site, page.html.select_one('meta[property="og:image"]')["content"])
    data = [json.loads(script.get_text()) for script in page.html.select('script[type="application/ld+json"]')]
    assert {part["@type"] for part in data} <= {"WebSite", "TechArticle", "BreadcrumbList"}
    date = page.html.select_one(".changed time")
    assert bool(date) == bool(dates.of(Project(Path())))
    if date:
        assert all(part["dateModified"] == date["datetime"] for part in data if part["@type"] == "TechArticle")
        canonical = page.html.select_one('link[rel="canonical"]')["href"]
        entry = f"<loc>{canonical}</loc>\n         <lastmod>{date['datetime']}</lastmod>"
        assert entry in site.joinpath("sitemap.xml").read_text("utf-8")


def test_the_index_of_errors_lists_what_people_paste(site):
    """No output of a program, no rule of a transcript, no half of a sentence."""
    page = next(page for page in built.pages(site) if str(page) == "errors/index.html")
    table = page.html.select_one(".errors-table")
    texts = [code.get_text() for code in table.select("td:first-child code")]
    said = "An attempt has been made to start a new process before the current process has finished its bootstrapping"
    assert f"RuntimeError: {said} phase." in texts
    lines_of_logs = r"(?:\[(?:CRITICAL|ERROR)\]|Task handler|Process '|raised unexpected|Other threads)"  # after a date
    rule = rf"\(|\[|\.\.\.(?!\w*(?:Warning|: )|{lines_of_logs})|all orders"
    assert [text for text in texts if re.match(rule, text)] == []
