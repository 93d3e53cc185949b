"""The built site for those who see it dark or large, use it by keyboard alone, or read it without JavaScript."""

import pytest

from tests.site.browsing import npm
from tests.site.browsing.chromium import DESKTOP, PHONE

NARROW = {"width": 320, "height": 640}  # what is left of 1280 pixels at 400 %

# The elements that stick out of the window, or of what is laid out later, and lie in no box that scrolls by itself.
STICKING_OUT = """() => [...document.querySelectorAll("body *")].filter(element => {
    const { left, right, width, height } = element.getBoundingClientRect()
    const later = element.parentElement.closest("[data-lines]")
    const edge = later ? later.getBoundingClientRect() : { left: 0, right: innerWidth }
    if (!width || !height || (left >= edge.left && right <= edge.right + 1)) return false
    if (getComputedStyle(element).visibility === "hidden") return false
    for (let box = element.parentElement; box !== document.body; box = box.parentElement) {
        if (getComputedStyle(box).overflowX !== "visible") return false
    }
    return true
}).map(element => element.outerHTML.slice(0, 120))"""

# Whether the element with the focus is seen: in the window, below the head, with a mark.
SEEN = """() => {
    const focused = document.activeElement
    const tabs = focused.matches(".tabbed-set > input") && focused.parentElement.querySelector(".tabbed-labels")
    const shown = tabs || focused
    const { left, right, top, bottom } = shown.getBoundingClientRect()
    const above = shown.closest(".md-header, .md-skip") ? 0 : document.querySelector(".md-header").clientHeight
    const beside = right > Math.max(left, 0) && left < innerWidth
    const between = bottom > Math.max(top, above) && top < innerHeight
    return beside && between && getComputedStyle(shown).outlineStyle !== "none"
}"""

# What is on the page and takes no room, after each tab was chosen in turn.
UNREACHABLE = """() => {
    const lost = new Set(document.querySelectorAll("article :is(h1, h2, h3, p, li, td, pre)"))
    const look = () => lost.forEach(element => element.getClientRects().length && lost.delete(element))
    look()
    const tabs = [...document.querySelectorAll("article .tabbed-set > input")]
    for (let number = 1; number < 9; number++) {
        tabs.filter(tab => tab.matches(`:nth-child(${number})`)).forEach(tab => tab.checked = true)
        look()
    }
    return [...lost].map(element => element.outerHTML.slice(0, 120))
}"""

# What is far from the window is laid out, and can be reached, when the reader comes near.
LAY_OUT_ALL = """() => {
    document.querySelectorAll("[data-lines]").forEach(part => { part.style.contentVisibility = "visible" })
}"""
SCROLL_THROUGH = """async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 2 * innerHeight) {
        scrollTo(0, y)
        await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
    }
    scrollTo(0, 0)
}"""

MOVING = """() => [...document.querySelectorAll("*")].filter(element => ["", "::before", "::after"].some(pseudo => {
    const style = getComputedStyle(element, pseudo)
    const durations = `${style.transitionDuration}, ${style.animationDuration}`.split(", ")
    return durations.some(duration => parseFloat(duration) > 0) || style.scrollBehavior === "smooth"
})).map(element => element.className)"""


def violations(page, **options):
    """What axe finds in a page all of which was seen."""
    page.emulate_media(reduced_motion="reduce")
    page.evaluate(LAY_OUT_ALL)
    page.evaluate(SCROLL_THROUGH)
    page.evaluate("new Promise(done => requestIdleCallback(() => requestIdleCallback(done)))")
    return violations_now(page, **options)


def violations_now(page, **options):
    """What axe finds in a page as it is now, nothing of it fading in: each rule, with places."""
    page.emulate_media(reduced_motion="reduce")
    page.evaluate(npm.file("axe-core/axe.min.js").read_text("utf-8"))
    options = {"resultTypes": ["violations"], "reporter": "no-passes", **options}
    found = page.evaluate("options => axe.run(options)", options)["violations"]
    return [
        (
            rule["help"],
            [[node["html"][:160], *(check["message"] for check in node["any"])] for node in rule["nodes"][:3]],
        )
        for rule in found
    ]


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_axe_finds_nothing(open_page, url, viewport):
    """With all its rules in a page that was seen whole; with the one that asks what scrolls, before that too."""
    page = open_page(url, viewport=viewport, color_scheme="light")
    assert violations_now(page, runOnly=["scrollable-region-focusable"]) == []
    assert violations(page) == []


def test_axe_finds_nothing_before_the_reader_scrolls(open_page, kind):
    """With all its rules."""
    assert violations_now(open_page(kind)) == []


def test_axe_finds_no_faint_color_in_the_dark(open_page, url):
    """In any part of the page."""
    page = open_page(url, color_scheme="dark")
    page.locator("body[data-md-color-scheme=slate]").wait_for()
    assert violations(page, runOnly=["color-contrast", "link-in-text-block"]) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_where_something_is_open(open_page, scheme):
    """The search with results, and the menu of a phone."""
    page = open_page("learn/locks/", color_scheme=scheme)
    page.keyboard.press("/")
    page.keyboard.type("pickle lock")
    page.locator(".md-search-result__item").first.wait_for()
    assert violations(page) == []
    page = open_page("learn/locks/", color_scheme=scheme, viewport=PHONE)
    page.get_by_title("Menu").click()
    page.locator(".md-nav--primary").get_by_role("link", name="Queues", exact=True).wait_for()
    assert violations(page) == []


def test_axe_finds_nothing_at_400_percent(open_page, kind):
    """Which is a window of 320 pixels."""
    assert violations(open_page(kind, viewport=NARROW)) == []


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE, NARROW], ids=["desktop", "phone", "400 percent"])
def test_nothing_is_cut_off(open_page, url, viewport):
    """The page does not scroll sideways; what is wider does so by itself."""
    page = open_page(url, viewport=viewport)
    page.evaluate(LAY_OUT_ALL)
    assert page.evaluate(STICKING_OUT) == []
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_the_first_stop_of_the_keyboard_skips_to_the_content(open_page):
    """And the next is in it."""
    page = open_page("learn/locks/")
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Skip to content"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.locator("article :focus").count() == 1


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_what_has_the_focus_is_seen(open_page, kind, viewport):
    """At each of the first fifty stops, there and back."""
    page = open_page(kind, viewport=viewport, reduced_motion="reduce")
    for key in ["Tab"] * 50 + ["Shift+Tab"] * 30:
        page.keyboard.press(key)
        if not page.evaluate("document.activeElement === document.body"):
            assert page.evaluate(SEEN), page.evaluate("document.activeElement.outerHTML.slice(0, 200)")


def test_the_search_is_used_by_keyboard(open_page):
    """The slash opens it, arrows choose, Enter follows; Escape closes it."""
    page = open_page("")
    page.keyboard.press("/")
    page.keyboard.type("deadlock")
    page.locator(".md-search-result__item").first.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    address = page.locator(".md-search-result__link:focus").get_attribute("href")
    page.keyboard.press("Enter")
    page.wait_for_url(address)
    page.locator("article mark").first.wait_for()
    page.keyboard.press("/")
    page.locator("#__search:checked").wait_for(state="attached")
    page.keyboard.press("Escape")
    page.locator("#__search:not(:checked)").wait_for(state="attached")


def test_the_menu_of_a_phone_is_opened_by_keyboard(open_page):
    """So is it at 400 %, where there is often a keyboard."""
    page = open_page("learn/locks/", viewport=NARROW)
    page.get_by_title("Menu").focus()
    page.keyboard.press("Enter")
    page.locator(".md-nav--primary").get_by_role("link", name="Queues", exact=True).wait_for()


def test_arrows_choose_among_tabs(open_page):
    """As they do among radio buttons, which tabs are."""
    page = open_page("learn/start-methods/")
    tabs = page.locator(".tabbed-set").first
    tabs.locator("input").first.focus()
    page.keyboard.press("ArrowRight")
    assert tabs.locator("input").nth(1).is_checked()
    assert tabs.locator(".tabbed-block").nth(1).is_visible()
    assert not tabs.locator(".tabbed-block").nth(0).is_visible()


def test_a_program_too_wide_for_the_window_is_scrolled_by_keyboard(open_page):
    """It gets the focus, and arrows move it."""
    page = open_page("learn/locks/", viewport=NARROW)
    page.locator(".language-python").first.scroll_into_view_if_needed()
    page.locator(".language-python pre > code[tabindex='0']").first.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("() => document.activeElement.scrollLeft > 0")


def test_everything_can_be_read_without_javascript(open_page, url):
    """Each text, each program, the transcript in each tab."""
    page = open_page(url, java_script_enabled=False)
    assert page.evaluate(UNREACHABLE) == []


def test_nothing_moves_for_those_who_want_it_so(open_page, kind):
    """No transition, no animation, no smooth scrolling."""
    assert open_page(kind, reduced_motion="reduce").evaluate(MOVING) == []
