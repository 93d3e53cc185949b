/* Tabs: the title of each says where its output holds, as in "Python 3.13 and earlier · fork"
   (tests/variants.py). What the reader has chosen, in any of them and on any page, is one Python,
   start method and platform; each set of tabs shows what is printed there. */
{
  const PYTHONS = [15, 14, 13, 12, 11] // of 3.N; in each list, what a page shows first comes first
  const SYSTEMS = ["Linux", "macOS", "Windows"]
  const METHODS = ["fork", "forkserver", "spawn"]
  const CELLS = PYTHONS.flatMap(python => SYSTEMS.flatMap(system => METHODS.map(method => ({ python, system, method }))))
    .filter(({ system, method }) => system !== "Windows" || method === "spawn")

  /* Whether a part of a title, "Python 3.12 to 3.13" or "forkserver, spawn", holds for a cell. */
  const fits = (words, { python, system, method }) => {
    if (!words.startsWith("Python ")) return words.split(", ").some(name => name === system || name === method)
    const minors = words.match(/(?<=3\.)\d+/g).map(Number)
    if (words.includes(",")) return minors.includes(python)
    return (words.endsWith("earlier") || minors[0] <= python) && (words.endsWith("later") || python <= minors.at(-1))
  }
  const holds = (title, cell) => title.split("; ").some(part => part.split(" · ").every(words => fits(words, cell)))

  const sets = [...document.querySelectorAll(".tabbed-set")]
  let remembered = __md_get("tabs") ?? [] // titles, the last chosen first

  /* What was chosen last counts, and what was chosen before as far as it is no contradiction. */
  const chosen = () => remembered.reduce((cells, title) => {
    const narrowed = cells.filter(cell => holds(title, cell))
    return narrowed.length ? narrowed : cells
  }, CELLS)[0]
  const apply = () => {
    const cell = chosen()
    for (const set of sets) {
      const label = [...set.querySelector(".tabbed-labels").children].find(label => holds(label.textContent, cell))
      if (label) label.control.checked = true
    }
  }
  document.addEventListener("change", ({ target }) => {
    const set = target.closest(".tabbed-set")
    if (!set) return
    const title = target.labels[0].textContent
    if (!CELLS.some(cell => holds(title, cell))) return // "Everywhere else"
    const top = set.getBoundingClientRect().top
    remembered = [title, ...remembered.filter(other => other !== title)]
    __md_set("tabs", remembered)
    apply()
    scrollBy({ top: set.getBoundingClientRect().top - top, behavior: "instant" }) // it stays where the reader sees it
  })
  if (remembered.length) apply()
}
