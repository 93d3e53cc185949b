/* Terms: what the glossary says of one is shown while the pointer or the keyboard is on it,
   or after a tap, in one box for the whole page. Without this script it is the browser's title. */
if (HTMLElement.prototype.showPopover) {
  const box = document.createElement("div")
  box.className = "term"
  box.id = "term"
  box.role = "tooltip"
  box.popover = "manual"
  document.body.append(box)

  let term
  const place = () => {
    const { left, top, bottom } = term.getBoundingClientRect()
    const fits = bottom + box.offsetHeight < innerHeight
    box.style.left = `${Math.max(0, Math.min(left, innerWidth - box.offsetWidth))}px`
    box.style.top = `${fits ? bottom : top - box.offsetHeight}px`
  }
  const show = ({ target }) => {
    if (target === box) return // it can be pointed at too
    box.hidePopover()
    if (!target.matches?.("article abbr")) return
    term = target
    term.dataset.meaning ??= term.title
    term.removeAttribute("title") // or else the browser would show it too
    term.setAttribute("aria-describedby", box.id)
    box.textContent = term.dataset.meaning
    box.showPopover()
    place()
  }
  document.addEventListener("pointerover", show)
  document.addEventListener("focusin", show)
  document.addEventListener("focusout", () => box.hidePopover())
  document.addEventListener("scroll", () => box.matches(":popover-open") && place(), { passive: true })
  document.addEventListener("keydown", ({ key }) => key === "Escape" && box.hidePopover())
  for (const each of document.querySelectorAll("article abbr")) each.tabIndex = 0
}
