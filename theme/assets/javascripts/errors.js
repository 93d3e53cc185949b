/* The index of errors: shows the rows that have all the typed words; without JavaScript all are there. */
document$.subscribe(() => {
  for (const place of document.querySelectorAll(".errors-table:not(:has(.errors-filter))")) {
    const rows = [...place.querySelectorAll("tbody tr")]
    const label = document.createElement("label")
    label.className = "errors-filter"
    const input = document.createElement("input")
    input.type = "search"
    input.autocomplete = "off"
    const count = document.createElement("span")
    count.setAttribute("role", "status")
    const show = () => {
      const words = input.value.toLowerCase().split(/\s+/)
      rows.forEach(row => {
        const text = row.textContent.toLowerCase()
        row.hidden = !words.every(word => text.includes(word))
      })
      count.textContent = `${rows.filter(row => !row.hidden).length} of ${rows.length}`
    }
    input.addEventListener("input", show)
    label.append("Show those with ", input, " ", count)
    place.prepend(label)
    show()
  }
})
