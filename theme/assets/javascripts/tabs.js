/* Tabs: what is chosen in one place is chosen in all, on other pages too. Material's script
   does so as well, and measures each of them while the page loads. */
{
  const sets = [...document.querySelectorAll(".tabbed-set")]
  let remembered = __md_get("tabs") ?? [] // titles, the last chosen first
  const apply = () => {
    for (const set of sets) {
      const labels = [...set.querySelector(".tabbed-labels").children]
      const titles = labels.map(label => label.textContent)
      const title = remembered.find(title => titles.includes(title))
      if (title !== undefined) labels[titles.indexOf(title)].control.checked = true
    }
  }
  document.addEventListener("change", ({ target }) => {
    const set = target.closest(".tabbed-set")
    if (!set) return
    const title = target.labels[0].textContent
    const top = set.getBoundingClientRect().top
    remembered = [title, ...remembered.filter(other => other !== title)]
    __md_set("tabs", remembered)
    apply()
    scrollBy({ top: set.getBoundingClientRect().top - top, behavior: "instant" }) // it stays where the reader sees it
  })
  if (remembered.length) apply()
}
