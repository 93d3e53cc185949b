"""A pytest plugin: the built site, served, and a Chromium that the machine has."""

import shutil
from pathlib import Path

import pytest

from tests.site import built
from tests.site.browsing.serving import serving

PATH = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
MISSING = "there is no Chromium on PATH: install it (Debian: apt-get install chromium)"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
DESKTOP, PHONE = {"width": 1350, "height": 940}, {"width": 390, "height": 844}


def pytest_generate_tests(metafunc):
    """A test that asks for a `url` runs for each page of the site; one that asks for a `kind`, for one of each kind."""
    if "url" in metafunc.fixturenames:
        pages = built.pages(Path(metafunc.config.option.site))
        metafunc.parametrize("url", [str(page).removesuffix("index.html") for page in pages])
    if "kind" in metafunc.fixturenames:
        metafunc.parametrize("kind", built.KINDS.values(), ids=built.KINDS)


@pytest.fixture(scope="session")
def address(pytestconfig):
    """Serve the built site, and return its address."""
    with serving(pytestconfig.option.site) as address:
        yield address


@pytest.fixture(scope="session")
def browser():
    """A Chromium that the machine has, with the scroll bars that readers have."""
    from playwright.sync_api import sync_playwright  # only `nox -s browser` installs it

    if not PATH:
        pytest.fail(MISSING, pytrace=False)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=PATH, args=ARGUMENTS, ignore_default_args=["--hide-scrollbars"]
        )
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser, address):
    """Open a page of the site as another reader would: a window of its own, with these options of Playwright's.

    The test fails if the site's scripts do.
    """
    contexts, failures = [], []

    def opened(url, **options):
        context = browser.new_context(base_url=address, **{"viewport": DESKTOP, **options})
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: failures.append(error))
        page.goto(url)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert failures == []


@pytest.fixture
def page(open_page):
    """A window on the site, in which the clipboard can be read."""
    return open_page("about:blank", permissions=["clipboard-read", "clipboard-write"])


def visit(page, url):
    """Go to a page; returns the bytes of each request, as they go over the line."""
    sizes = []
    network = page.context.new_cdp_session(page)
    network.send("Network.enable")
    network.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    page.goto(url, wait_until="networkidle")
    return sizes
