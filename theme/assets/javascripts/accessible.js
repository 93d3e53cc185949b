/* Its job: what is on a page gets what a keyboard, a screen reader or a copied program needs,
   and Material's script does not give. */
{
  const SCROLLS = ".highlight pre > code, .table-box"

  // Each block says how many columns it has: so what scrolls can be told of all, also of those far from the window,
  // where nothing is laid out. How many there is room for is measured in a block of its own.
  const room = () => {
    const probe = document.createElement("div")
    probe.className = "highlight"
    probe.innerHTML = `<pre><code><span>${"0".repeat(100)}</span></code></pre>`
    document.querySelector("article").append(probe)
    const code = probe.querySelector("code")
    const { paddingLeft, paddingRight } = getComputedStyle(code)
    const width = code.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)
    const columns = 100 * width / code.firstElementChild.getBoundingClientRect().width
    probe.remove()
    return columns
  }
  const blocks = [...document.querySelectorAll("[data-columns]")]
  let columns = 0
  // In a list or a note there are a few less.
  const isWide = ({ dataset, parentElement }) => dataset.columns > columns - (parentElement.closest("li, .admonition") ? 8 : 0)
  const reach = blocks => blocks.filter(isWide).forEach(block => { block.tabIndex = 0 })

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
  const measure = () => {
    if (blocks.length) columns = room()
    reach(blocks)
    observe()
  }
  addEventListener("resize", measure)
  measure()

  const complete = button => {
    button.setAttribute("aria-label", button.title)
    // Not a navigation: it holds one copy button.
    button.parentElement.setAttribute("role", "none")
    // Its own block, as it is, with the end of the last line: Material's script would copy the first block of the
    // section. Of a session what is typed, without the end: that would run it.
    const code = button.closest(".highlight").querySelector("code")
    button.dataset.clipboardText = code.dataset.copy ?? code.textContent
  }
  // Material's script adds copy buttons, and on a phone takes the tabindex away.
  new MutationObserver(changes => {
    const added = changes.flatMap(change => [...change.addedNodes]).filter(node => node.matches?.(".md-code__nav"))
    added.flatMap(nav => [...nav.querySelectorAll(".md-code__button")]).forEach(complete)
    const changed = changes.filter(({ type }) => type === "attributes").map(({ target }) => target)
    reach(changed.filter(target => target.matches("[data-columns]:not([tabindex])")))
    look(changed.filter(target => target.matches(SCROLLS)))
  }).observe(document.body, { attributeFilter: ["tabindex"], childList: true, subtree: true })
}
