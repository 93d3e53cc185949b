"""Measures the built site: `python -m tests.measure.site SITE` prints a row for each kind of page and of window."""

import statistics
import sys

from playwright.sync_api import sync_playwright

from tests.site import built
from tests.site.browsing import chromium, lighthouse
from tests.site.browsing.serving import serving

RUNS = 5
CATEGORIES = ["performance", "accessibility", *lighthouse.QUALITIES]
HEADS = ["Page", "Window", "Performance", "Accessibility", "Best practices", "SEO", "CLS", "Requests", "KB"]


def loads(address):
    """What the first visit to each page loads."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.PATH, args=chromium.ARGUMENTS)
        return {url: chromium.visit(browser.new_page(), address + url) for url in built.KINDS.values()}


def row(name, url, desktop, address, sizes):
    """The medians for one page in one kind of window."""
    reports = [lighthouse.run(address + url, CATEGORIES, desktop) for _ in range(RUNS)]
    scores = [statistics.median(lighthouse.scores(report)[name] for report in reports) for name in CATEGORIES]
    shift = statistics.median(report["audits"]["cumulative-layout-shift"]["numericValue"] for report in reports)
    window = "desktop" if desktop else "phone"
    return [name, window, *scores, f"{shift:.3f}", len(sizes), round(sum(sizes) / 1000)]


def main(site):
    """Print the table, row by row."""
    with serving(site) as address:
        sizes = loads(address)
        for cells in (HEADS, ["---"] * len(HEADS)):
            print(f"| {' | '.join(cells)} |")
        for name, url in built.KINDS.items():
            for desktop in (False, True):
                print(f"| {' | '.join(map(str, row(name, url, desktop, address, sizes[url])))} |", flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
