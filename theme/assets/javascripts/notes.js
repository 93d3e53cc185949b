/* Notes to a program: a list item that begins with a piece of its code. Point at the note,
   or tap it, and that piece is marked in the program above. */
document$.subscribe(() => {
  if (!CSS.highlights) return
  CSS.highlights.delete("note")
  for (const quoted of document.querySelectorAll(".md-content li > strong:first-child > code")) {
    const note = quoted.closest("li")
    const list = note.parentElement
    const program = programAbove(list)
    const ranges = program ? find(program, quoted.textContent) : []
    if (!ranges.length) continue
    note.classList.add("note")
    const mark = () => CSS.highlights.set("note", new Highlight(...ranges))
    note.addEventListener("pointerenter", mark)
    note.addEventListener("click", mark)
    note.addEventListener("pointerleave", () => CSS.highlights.delete("note"))
  }

  /* The last program before an element, in the same section. */
  function programAbove(element) {
    for (let other = element.previousElementSibling; other; other = other.previousElementSibling) {
      if (other.matches("h2")) return null
      if (other.matches(".language-python")) return other.querySelector("code")
    }
    return null
  }

  /* Where a text stands in a program, however it is colored. */
  function find(code, text) {
    const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT)
    const nodes = []
    let length = 0
    while (walker.nextNode()) {
      nodes.push([length, walker.currentNode])
      length += walker.currentNode.length
    }
    const place = (range, method, offset) => {
      const [start, node] = nodes.findLast(([start]) => start < offset || start === 0)
      range[method](node, offset - start)
    }
    const ranges = []
    const all = code.textContent
    for (let at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + text.length)) {
      const range = new Range()
      place(range, "setStart", at)
      place(range, "setEnd", at + text.length)
      ranges.push(range)
    }
    return ranges
  }
})
