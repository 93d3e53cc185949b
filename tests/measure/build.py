"""Measure the build: this site's against plain Material's of the same pages, with more and more pages.

`python -m tests.measure.build` prints a Markdown table. Each set of pages is that of this
checkout, and then copies of its Learn pages with their programs. Plain Material gets the
same text: where each program was verified and the tables are written into its pages.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

import yaml
from mkdocs.utils.yaml import yaml_load

from corpus.project import ROOT, Project
from publish.after.markdown import filled_in

COPIES = [0, 50, 100, 200, 500]
RUNS = 3
ADDRESS = "http://localhost:8000/"
ENVIRONMENT = os.environ | {"NO_MKDOCS_2_WARNING": "1", "SITE_URL": ADDRESS}


def measure(folder, copies):
    """Seconds of wall time, the median of some runs: (this site, plain Material)."""
    checkout, plain = folder / f"checkout-{copies}", folder / f"plain-{copies}"
    generate(checkout, copies)
    seconds(checkout, f"tests.measure.build {plain}")
    ours, theirs = [], []
    for _ in range(RUNS):  # in turn, so that what else the machine does falls on both
        ours.append(seconds(checkout, f"publish.build site {ADDRESS}"))
        theirs.append(seconds(plain, "mkdocs build -q"))
    return median(ours), median(theirs)


def generate(checkout, copies):
    """Copy this checkout, and add that many copies of Learn pages with their programs."""
    files = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, check=True, text=True).stdout
    for name in files.splitlines():
        (checkout / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, checkout / name)
    pages = sorted(checkout.glob("docs/learn/*.md"))
    for number in range(copies):
        page = pages[number % len(pages)]
        stem = page.stem.replace("-", "_")
        text = page.read_text("utf-8").replace(f'"learn/{stem}/', f'"copies/c{number}/')
        text = re.sub(r"\]\((?!http)[^)]*\)", f"]({ADDRESS})", text)
        copy = checkout / f"docs/copies/c{number}.md"
        copy.parent.mkdir(exist_ok=True)
        copy.write_text(text, "utf-8")
        shutil.copytree(checkout / f"snippets/learn/{stem}", checkout / f"snippets/copies/c{number}")
    settings = checkout / "mkdocs.yml"
    listed = "".join(f"      - copies/c{number}.md\n" for number in range(copies))
    part = f"nav:\n  - Copies:\n{listed}" if copies else "nav:\n"
    settings.write_text(settings.read_text("utf-8").replace("nav:\n", part, 1), "utf-8")


def simplify(plain):
    """The pages of this checkout for plain Material: with the text that the site's extensions put into them."""
    for page in Project(ROOT).pages:
        target = plain / page.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(filled_in(page.read_text("utf-8").replace("template: home.html\n", "")), "utf-8")
    shutil.copytree(ROOT / "snippets", plain / "snippets")
    with plain.joinpath("mkdocs.yml").open("w", encoding="utf-8") as file:
        yaml.dump(settings(), file, sort_keys=False)


def settings():
    """mkdocs.yml without what is this site's own."""
    found = yaml_load(ROOT.joinpath("mkdocs.yml").read_text("utf-8"))
    for name in ("extra_css", "extra_javascript", "hooks", "watch"):
        del found[name]
    for name in ("custom_dir", "favicon", "logo"):
        del found["theme"][name]
    foreign = (extension for extension in found["markdown_extensions"] if not str(extension).startswith("publish."))
    extensions = ["pymdownx.superfences" if "pymdownx.superfences" in extension else extension for extension in foreign]
    return found | {"markdown_extensions": extensions, "strict": False}


def seconds(folder, *commands):
    """Wall time of some Python modules, run one after the other."""
    began = time.perf_counter()
    for command in commands:
        subprocess.run(
            [sys.executable, "-m", *command.split()], cwd=folder, env=ENVIRONMENT, check=True, capture_output=True
        )
    return time.perf_counter() - began


def main():
    """Print the table."""
    print("| Pages | This site | Plain Material | Ratio | For each page, against the first row |")
    print("|---|---|---|---|---|")
    own = len(Project(ROOT).pages)
    with tempfile.TemporaryDirectory() as folder:
        first = None
        for copies in COPIES:
            ours, theirs = measure(Path(folder), copies)
            each = ours / (own + copies)
            first = first or each
            print(
                f"| {own + copies} | {ours:.1f} s | {theirs:.1f} s | {ours / theirs:.2f} | {each / first:.2f} |",
                flush=True,
            )


if __name__ == "__main__":
    simplify(Path(sys.argv[1])) if sys.argv[1:] else main()
