"""The book: the pages of the archive as one EPUB, in the order of the navigation.

Pandoc makes it, from one HTML document, in which the tabs of a transcript stand one below
the other, and a part of the navigation is a heading above its pages.
"""

import sys
from html import escape
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

import pypandoc
import yaml
from bs4 import BeautifulSoup

from corpus.project import ROOT, TagsIgnored

HERE = Path(__file__).parent


def document(site, navigation):
    """All pages as one document."""
    text = "".join(part(site, entry, 1) for entry in navigation)
    return f"<html><body>{text}</body></html>"


def part(site, entry, level):
    """An entry of the navigation, in HTML: a page, or a heading with the entries below it."""
    if isinstance(entry, str):
        return chapter(site, entry, level)
    ((title, below),) = entry.items()
    if isinstance(below, str):
        return chapter(site, below, level)
    return f"<h{level}>{escape(title)}</h{level}>" + "".join(part(site, inner, level + 1) for inner in below)


def chapter(site, page, level):
    """A page, with its title at a level, and anchors that no other page of the book has."""
    file = site / Path(page).with_suffix(".html")
    article = BeautifulSoup(file.read_text("utf-8"), "html.parser").article
    for element in article.select(".headerlink, .subjects, .tabbed-set > input"):
        element.decompose()
    article.h1["id"] = ""
    for element in article.select("[id]"):
        element["id"] = anchor(site, file, element["id"])
    for link in article.select("a[href]"):
        retarget(link, site, file)
    for image in article.select("img"):
        image["src"] = str((file.parent / image["src"]).resolve())
    for heading in article.select("h2, h3"):
        heading.name = f"h{int(heading.name[1]) + 1}"  # the book is split at levels 1 and 2, so only pages begin there
    article.h1.name = f"h{level}"
    flatten(article)
    keep(article)
    return article.decode_contents()


def anchor(site, file, name):
    """What a place on a page is called in the book; a page itself has no name."""
    return "--".join([*file.relative_to(site).with_suffix("").parts, *([name] if name else [])])


def retarget(link, site, file):
    """Let a link lead to the place in the book; what leads to no page of it becomes plain text."""
    path, name = urldefrag(link["href"])
    if urlsplit(path).scheme:
        return
    page = (file.parent / unquote(path)).resolve() if path else file
    if page.suffix == ".html":
        link["href"] = "#" + anchor(site, page, unquote(name))
    else:
        link.unwrap()


def flatten(article):
    """Put the tabs of each transcript below one another, each titled with its label."""
    for tabs in article.select(".tabbed-set"):
        labels = [label.get_text() for label in tabs.select(".tabbed-labels label")]
        for label, block in zip(labels, tabs.select(".tabbed-block"), strict=True):
            name = block.select_one(".filename")
            name.string = f"{name.string}: {label}"
        tabs.select_one(".tabbed-labels").decompose()


def keep(article):
    """Carry past pandoc what it would lose: colored code with its marked lines, and the class of a paragraph."""
    for pre in article.select("pre"):
        html, pre.name, pre.attrs = str(pre), "div", {}
        pre.clear()
        pre["data-html"] = html
    for paragraph in article.select("p[class]"):
        paragraph.wrap(BeautifulSoup().new_tag("div", attrs={"class": paragraph["class"]}))


def write(site, path):
    """Write the book."""
    configuration = yaml.load(ROOT.joinpath("mkdocs.yml").read_text("utf-8"), Loader=TagsIgnored)
    html = document(site.resolve(), configuration["nav"])
    options = [
        "--split-level=2",
        "--toc-depth=3",
        "--epub-title-page=false",
        f"--lua-filter={HERE / 'keep.lua'}",
        f"--css={HERE / 'book.css'}",
        f"--epub-cover-image={HERE / 'cover.png'}",
        f"--metadata=title:{configuration['site_name']}",
        f"--metadata=description:{configuration['site_description']}",
        "--metadata=toc-title:Contents",
        "--metadata=lang:en",
        "--metadata=identifier:multiprocessing-by-example",
        "--metadata=rights:MIT License",
    ]
    pypandoc.convert_text(html, "epub3", format="html", outputfile=str(path), extra_args=options)


if __name__ == "__main__":
    write(*map(Path, sys.argv[1:]))
