/* The button "Copy page as Markdown": copies the index.md that lies beside the page. */
document$.subscribe(() => {
  for (const button of document.querySelectorAll(".page-copy[hidden]")) {
    const text = button.textContent
    const load = () => fetch(new URL("index.md", location.href))
      .then(response => response.ok ? response.text() : Promise.reject(response.status))
      .then(page => new Blob([page], { type: "text/plain" }))
    button.hidden = false
    button.setAttribute("aria-live", "polite")
    button.addEventListener("click", async () => {
      // The text comes as a promise: Safari lets nothing be copied that long after a click.
      button.textContent = await navigator.clipboard.write([new ClipboardItem({ "text/plain": load() })])
        .then(() => "Copied", () => "It could not be copied")
      setTimeout(() => { button.textContent = text }, 2000)
    })
  }
})
