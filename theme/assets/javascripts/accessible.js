/* Its job: what Material's script adds to a page gets what a keyboard or a screen reader
   needs. Instant navigation changes the page without loading it, so it looks again when
   the browser is idle after a change. */
{
  const look = () => {
    waiting = false
    // Not a navigation: it holds one copy button.
    for (const nav of document.querySelectorAll(".md-code__nav:not([role])")) {
      nav.setAttribute("role", "none")
    }
    for (const button of document.querySelectorAll(".md-code__button:not([aria-label])")) {
      button.setAttribute("aria-label", button.title)
    }
    // What scrolls sideways can be reached, and then scrolled, with the keyboard.
    // All are measured before any is changed: or else each would be laid out anew.
    const boxes = document.querySelectorAll(".highlight pre > code, .md-typeset__scrollwrap, .errors-table, .verified-table")
    const scrolling = [...boxes].filter(box => box.tabIndex < 0 && box.scrollWidth > box.clientWidth)
    for (const box of scrolling) box.tabIndex = 0
  }
  let waiting = false
  const soon = () => {
    if (waiting) return
    waiting = true
    if (window.requestIdleCallback) requestIdleCallback(look, { timeout: 1000 })
    else setTimeout(look, 100)
  }
  new MutationObserver(soon).observe(document.body, {
    attributeFilter: ["tabindex"],
    childList: true,
    subtree: true,
  })
  addEventListener("resize", soon)
  soon()
}
