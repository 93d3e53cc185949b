/* The page Verified: choose a page and a Python; without JavaScript the whole table is there. */
document$.subscribe(() => {
  const place = document.querySelector(".verified-table")
  if (!place || place.querySelector(".verified-filters")) return
  const table = place.querySelector("table")
  const rows = [...table.tBodies[0].rows]
  const pages = [...new Set(rows.map(row => row.cells[1].textContent))]
  const pythons = [...table.tHead.rows[0].cells].slice(2).map(cell => cell.textContent)

  const choice = (text, values) => {
    const label = document.createElement("label")
    const select = document.createElement("select")
    select.add(new Option("all", ""))
    values.forEach(value => select.add(new Option(value, value)))
    select.addEventListener("change", show)
    label.append(text, " ", select)
    filters.append(label)
    return select
  }
  const show = () => {
    let shown = 0
    rows.forEach(row => {
      row.hidden = page.value !== "" && row.cells[1].textContent !== page.value
      shown += !row.hidden
    })
    ;[table.tHead.rows[0], ...rows].forEach(row =>
      pythons.forEach((value, column) => {
        row.cells[column + 2].hidden = python.value !== "" && value !== python.value
      }))
    count.textContent = `${shown} of ${rows.length} programs`
  }

  const filters = document.createElement("p")
  filters.className = "verified-filters"
  const page = choice("Page", pages)
  const python = choice("Python", pythons)
  const count = document.createElement("span")
  count.setAttribute("role", "status")
  filters.append(count)
  place.prepend(filters)
  show()
})
