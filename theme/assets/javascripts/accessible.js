/* Its job: what is on a page gets what a keyboard, a screen reader or a copied program needs,
   and Material's script does not give. */
{
  const SCROLLS = ".highlight pre > code, .table-box"

  // What scrolls sideways can be reached, and then scrolled, with the keyboard.
  // All are measured before any is changed: or else each would be laid out anew.
  const look = boxes => {
    const scrolling = boxes.filter(box => box.tabIndex < 0 && box.scrollWidth > box.clientWidth)
    for (const box of scrolling) box.tabIndex = 0
  }
  // A box is measured when it comes near the window: to measure all at once would be to lay out all of a long page.
  const near = new IntersectionObserver(
    entries => look(entries.filter(entry => entry.isIntersecting).map(entry => entry.target)),
    { rootMargin: "100%" },
  )
  const observe = () => {
    near.disconnect()
    for (const box of document.querySelectorAll(SCROLLS)) near.observe(box)
  }
  addEventListener("resize", observe)
  observe()

  const complete = button => {
    button.setAttribute("aria-label", button.title)
    // Not a navigation: it holds one copy button.
    button.parentElement.setAttribute("role", "none")
    // A program is copied as it is, with the end of its last line. A command is not: that would run it.
    const program = button.closest(".language-python")
    if (program) button.dataset.clipboardText = program.querySelector("code").textContent
  }
  // Material's script adds copy buttons, and on a phone takes the tabindex away.
  new MutationObserver(changes => {
    const added = changes.flatMap(change => [...change.addedNodes]).filter(node => node.matches?.(".md-code__nav"))
    added.flatMap(nav => [...nav.querySelectorAll(".md-code__button")]).forEach(complete)
    look(changes.map(change => change.target).filter(target => target.matches(SCROLLS)))
  }).observe(document.body, { attributeFilter: ["tabindex"], childList: true, subtree: true })
}
