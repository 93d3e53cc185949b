/* Tabs: the title of each says where its output holds, as in "Python 3.13.7 and earlier · fork"
   (corpus/programs/titles.py). What the reader has chosen, in any of them and on any page, is one release of
   Python, start method and platform; each set of tabs shows what is printed there. */
{
  const PYTHONS = [15, 14, 13, 12, 11] // of 3.N; in each list, what a page shows first comes first
  const SYSTEMS = ["Linux", "macOS", "Windows"]
  const METHODS = ["fork", "forkserver", "spawn"]

  const sets = [...document.querySelectorAll(".tabbed-set")]
  const labels = set => [...set.querySelector(".tabbed-labels").children]
  let remembered = __md_get("tabs") ?? [] // titles, the last chosen first

  /* The releases of each Python that titles tell apart, the newest first: at each that they name, and next to it. */
  const titles = [...remembered, ...sets.flatMap(labels).map(label => label.textContent)]
  const named = titles.flatMap(title => [...title.matchAll(/3\.(\d+)\.(\d+)/g)].map(match => match.slice(1).map(Number)))
  const RELEASES = PYTHONS.flatMap(python => {
    const near = named.filter(([minor]) => minor === python).flatMap(([, micro]) => [micro + 1, micro, micro - 1])
    const micros = [...new Set(near)].filter(micro => micro >= 0).sort((one, other) => other - one)
    return [Infinity, ...micros].map(micro => [python, micro])
  })
  const CELLS = RELEASES.flatMap(python => SYSTEMS.flatMap(system => METHODS.map(method => ({ python, system, method }))))
    .filter(({ system, method }) => system !== "Windows" || method === "spawn")

  /* Whether a release comes before another, or is it. */
  const until = ([minor, micro], [last, lastMicro]) => minor < last || (minor === last && micro <= lastMicro)
  /* Whether a part of a title, "Python 3.11, 3.12.4 to 3.13" or "forkserver, spawn", holds for a cell. */
  const fits = (words, { python, system, method }) => {
    if (!words.startsWith("Python ")) return words.split(", ").some(name => name === system || name === method)
    return words.split(", ").some(part => {
      const bounds = [...part.matchAll(/3\.(\d+)(?:\.(\d+))?/g)]
      const oldest = [Number(bounds[0][1]), Number(bounds[0][2] ?? 0)]
      const newest = [Number(bounds.at(-1)[1]), Number(bounds.at(-1)[2] ?? Infinity)]
      return (part.endsWith("earlier") || until(oldest, python)) && (part.endsWith("later") || until(python, newest))
    })
  }
  const holds = (title, cell) => title.split("; ").some(part => part.split(" · ").every(words => fits(words, cell)))

  /* What was chosen last counts, and what was chosen before as far as it is no contradiction. */
  const chosen = () => remembered.reduce((cells, title) => {
    const narrowed = cells.filter(cell => holds(title, cell))
    return narrowed.length ? narrowed : cells
  }, CELLS)[0]
  const apply = () => {
    const cell = chosen()
    for (const set of sets) {
      const label = labels(set).find(label => holds(label.textContent, cell))
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
