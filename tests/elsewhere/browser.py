"""What Pyodide answers in a real Chromium: the statements of `pyodide.tsv`, and the files that a page shows.

`python -m tests.elsewhere.browser`, which is what `nox -s pyodide` does.
"""

import json
import re
import shutil
import sys
import tempfile
from pathlib import Path

from corpus.project import ROOT
from tests.site.browsing.chromium import ARGUMENTS, MISSING, PATH
from tests.site.browsing.serving import serving

PAGE = ROOT / "docs/choose/other-pythons.md"
PYODIDE = Path(sys.prefix, "npm", "node_modules", "pyodide")
ANSWERS = Path(__file__).with_name("pyodide.tsv")
SHOWN = re.compile(r'^```(?:js|html) title="([\w.]+)"\n(.*?)^```$', re.MULTILINE | re.DOTALL)
PRINTED = re.compile(r'^```text title="In the browser"\n(.*?)\n```$', re.MULTILINE | re.DOTALL)
PATIENCE = 120_000
"""Milliseconds: Pyodide is 14 MB, and a machine may be busy."""
ASK = """async (statements) => {
  const { loadPyodide, version } = await import("/pyodide/pyodide.mjs");
  const python = await loadPyodide(), said = [version];
  for (const statement of statements) {
    try { said.push(String(await python.runPythonAsync(statement))); }
    catch (error) { said.push(error.message); }
  }
  return said;
}"""


def answers():
    """The statements with the last line of what each answers: {statement: answer}."""
    return dict(line.split("\t") for line in ANSWERS.read_text("utf-8").splitlines())


def main():
    """Ask, run what the page shows, and return what is not as it says, in lines."""
    from playwright.sync_api import sync_playwright  # only `nox -s browser` and `nox -s pyodide` install it

    if not PATH:
        return MISSING
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = Path(name)
        shutil.copytree(PYODIDE, folder / "pyodide")
        folder.joinpath("404.html").touch()
        for title, text in shown().items():
            folder.joinpath(title).write_text(text, "utf-8")
        browser = playwright.chromium.launch(executable_path=PATH, args=ARGUMENTS)
        page = browser.new_page()
        page.set_default_timeout(PATIENCE)
        with serving(folder) as address:
            return "\n".join([*of_statements(page, address), *of_files(page, address)])


def shown():
    """The files that the page shows, by their names."""
    return dict(SHOWN.findall(PAGE.read_text("utf-8")))


def of_statements(page, address):
    """What Pyodide answers otherwise than the list has it."""
    page.goto(f"{address}404.html")
    pinned = json.loads(ROOT.joinpath("requirements/pyodide/package.json").read_text("utf-8"))["dependencies"]
    version, *said = page.evaluate(ASK, list(answers()))
    if version != pinned["pyodide"]:
        yield f"this is Pyodide {version}"
    for (statement, wanted), got in zip(answers().items(), said, strict=True):
        if wanted not in got.splitlines():
            yield f"{ANSWERS.name}: {statement!r} answers {got.strip().splitlines()[-1:]}, not {wanted!r}"


def of_files(page, address):
    """Whether the page's own files print what it says."""
    [wanted] = PRINTED.findall(PAGE.read_text("utf-8"))
    page.goto(f"{address}index.html")
    page.wait_for_function("document.body.textContent.includes('stars')")
    if (got := page.text_content("body").strip()) != wanted:
        yield f"{PAGE.name}: the page in the browser shows {got!r}, not {wanted!r}"


if __name__ == "__main__":
    sys.exit(main() or 0)
