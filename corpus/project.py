"""A checkout: its pages, its programs and its navigation.

`docs/learn/locks.md` shows the programs of `snippets/learn/locks/`.
"""

import re
import textwrap
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import yaml

from corpus.problem import Problem

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Project:
    """A checkout: its pages, its programs and its navigation, below one folder."""

    root: Path

    @cached_property
    def pages(self):
        """The Markdown files of the site, sorted."""
        return sorted(self.root.glob("docs/**/*.md"))

    @cached_property
    def page_by_folder(self):
        """The pages, relative to docs/, by the folders of their programs."""
        return {self.folder(page): page.relative_to(self.root / "docs").as_posix() for page in self.pages}

    @cached_property
    def programs(self):
        """The programs, sorted."""
        return sorted(path for path in self.root.glob("snippets/**/*.py") if path.name != "__init__.py")

    def folder(self, page):
        """The folder of a page's programs, relative to snippets/: learn/locks for docs/learn/locks.md."""
        return page.relative_to(self.root / "docs").with_suffix("").as_posix().replace("-", "_")

    @cached_property
    def navigation(self):
        """The pages in the navigation of mkdocs.yml, in its order: [(page, heading above it or "")].

        Raises:
            Problem: there is none.
        """
        try:
            configuration = yaml.load(self.root.joinpath("mkdocs.yml").read_text("utf-8"), Loader=TagsIgnored)
            return list(leaves(configuration["nav"]))
        except (OSError, ValueError, LookupError, TypeError, AttributeError, yaml.YAMLError) as error:
            raise Problem(f"mkdocs.yml: no navigation can be read from it: {type(error).__name__}: {error}") from None

    def name(self, path):
        """A path as it is called in messages: relative to the checkout."""
        return path.relative_to(self.root).as_posix()

    def program_of(self, page, source):
        """The program that a Python fence of a page includes.

        Raises:
            Problem: the fence is not the include of one whole program of the page's folder.
        """
        folder = self.folder(page)
        include = re.fullmatch(r'\s*--8<-- "([^":]+\.py)"\s*', source)
        if not include:
            raise Problem(
                "a Python fence must include one whole program, and nothing else: "
                f'--8<-- "{folder}/NAME.py" (here: {textwrap.shorten(source, 60)})'
            )
        path = self.root / "snippets" / include[1]
        if include[1] != f"{folder}/{path.name}":
            raise Problem(f"{include[1]} is not a program of this page: they are in snippets/{folder}/")
        if not path.is_file():
            raise Problem(f"there is no program snippets/{include[1]}: write it, or mend the include")
        return path


class TagsIgnored(yaml.SafeLoader):
    """Reads mkdocs.yml without importing what its !tags name."""


TagsIgnored.add_multi_constructor("", lambda loader, suffix, node: None)


def leaves(navigation, heading=""):
    """The pages named in a nav, at whatever depth, each with the heading it stands below."""
    for entry in navigation:
        for title, value in entry.items() if isinstance(entry, dict) else [("", entry)]:
            if not isinstance(value, str | list):
                raise TypeError(f"{title!r} names no page")
            yield from leaves(value, title) if isinstance(value, list) else [(value, heading)]
