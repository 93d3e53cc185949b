/* The button "Copy page as Markdown": copies the index.md that lies beside the page. */
document$.subscribe(() => {
  for (const button of document.querySelectorAll(".page-copy[hidden]")) {
    const text = button.textContent
    button.hidden = false
    button.addEventListener("click", async () => {
      const said = await fetch(new URL("index.md", location.href))
        .then(response => response.ok ? response.text() : Promise.reject(response.status))
        .then(page => navigator.clipboard.writeText(page))
        .then(() => "Copied", () => "It could not be copied")
      button.textContent = said
      setTimeout(() => { button.textContent = text }, 2000)
    })
  }
})
