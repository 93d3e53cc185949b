"""The built site: what a reader copies from it runs and prints what is shown; nothing is loaded from elsewhere."""

import hashlib
import json
import re
import zipfile
from base64 import b64encode
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest

from tests import built, glossary, record, running, transcripts, variants
from tests.pages import Project
from theme.after import dates


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
    run = running.run(program, method, transcripts.limit(shown), partial(transcripts.matches, shown))
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
    """Readable without JavaScript; and its table counts them."""
    site = Path(pytestconfig.option.site)
    table = built.Page(site / "verified/index.html", site).html.select_one(".verified-table")
    names = [item.get_text() for item in table.select("details li")]
    assert sorted(names) == sorted(path.name for path in Project(pytestconfig.rootpath).programs)
    assert sum(int(row.select("td")[1].get_text()) for row in table.select("tbody tr")) == len(names)


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


def test_a_page_loads_nothing_from_elsewhere(page):
    """Fonts, scripts and styles are served from the site."""
    assert [request for request in page.requests if "//" in request] == []


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
    lines = [line for copied in page.programs for output in copied.outputs.values() for line in output.splitlines()]
    endings = (transcripts.ANY_ORDER, transcripts.THEN, "...")
    assert marked == [line for line in lines if line in endings or transcripts.ENDING.fullmatch(line)]


def test_the_archive_holds_every_program_beside_its_transcripts(site, pytestconfig):
    """In the folders of the pages."""
    with zipfile.ZipFile(site / "programs.zip") as archive:
        packed = {name.removeprefix("programs/"): archive.read(name) for name in archive.namelist()}
    snippets = pytestconfig.rootpath / "snippets"
    files = [file for file in snippets.glob("*/**/*.*") if file.suffix in (".py", ".out")]
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
