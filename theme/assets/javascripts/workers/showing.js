/* How a result is shown, and what is shown where there is none. */

/* The sentence of a section that has most of the words, marked; of an entry what it means, unless another has more. */
const passage = ({ gist, texts, paragraphs }, matched) => {
  const terms = new Set(matched.map(stem))
  const has = word => words(word).some(part => terms.has(stem(part)))
  const count = sentence => new Set(words(sentence).map(stem).filter(word => word.length > 3 && terms.has(word))).size
  const sentences = paragraphs.flatMap(text => text.split(/(?<=[.?!]) /)).filter(sentence => sentence.length < 300)
  const best = sentences.reduce((one, other) => count(other) > count(one) ? other : one, texts.length ? gist : sentences[0] ?? "")
  return best.split(" ").map(word => has(word) ? `<mark data-md-highlight>${escaped(word)}</mark>` : escaped(word)).join(" ")
}

/* In a few words, which of the entries with one text this is: where its page puts it, and the beginning of what it means. */
const which = ({ page, gist }) => {
  const [short] = /^.{25,}?(?=[,;:.(] ?|$)/.exec(gist) ?? [gist]
  return `<b>${escaped(short)}</b> · ${page}`
}

/* A result as Material shows it; an entry under the text that was pasted, where that is not its heading. */
const shown = ({ location, score, matched, wording, equal }) => {
  const found = sections.get(location)
  const below = equal ? which(found) : [found.page, passage(found, matched)].filter(text => text).join(" · ")
  const terms = Object.fromEntries(matched.filter(word => word.length > 2).map(word => [word, true]))
  const title = equal && !found.names.length ? `<code>${escaped(wording.text)}</code>` : found.title
  return [{ location, score, terms, title: `${title} <small>${below}</small>`, text: "" }]
}

/* How much two words look alike: what they share of their pairs of letters, from 0 to 1. */
const alike = (one, other) => {
  const pairs = word => [...word.toLowerCase()].map((letter, place, all) => letter + (all[place + 1] ?? " "))
  return likeness(pairs(one), pairs(other))
}

/* What stands in place of results for words that are nowhere: the subjects that are near to them. */
const nothing = asked => {
  const named = NEAR_BY.trim().split("\n").map(line => line.split(":")).find(([near]) => words(near).some(word => asked.includes(word)))
  const near = ({ title }) => Math.max(...asked.map(word => alike(word, title)))
  const about = (named?.[1] ?? FIRST).split(",").map(name => name.trim())
  const like = subjects.filter(subject => near(subject) > 0.45 && !about.includes(subject.title)).sort((a, b) => near(b) - near(a))
  const found = [...like, ...about.map(name => subjects.find(({ title }) => title === name))].filter(subject => subject).slice(0, 5)
  const said = `<span class="search-nothing">Nothing found for “${escaped(asked.join(" "))}”</span> <small>The nearest subjects are below; this is the index of all.</small>`
  return [{ location: subjects[0].location.split("#")[0], title: said }, ...found.map(({ location, title }) => ({ location, title: `${escaped(title)} <small>Index by subject</small>` }))]
    .map(item => [{ score: 1, terms: {}, text: "", ...item }])
}

/* How the last word that was typed may go on: as a word in the headings that were found. */
const completion = (query, found) => {
  const last = words(query).pop()
  const candidates = found.flatMap(({ location }) => words(plain(sections.get(location).title)))
  return candidates.filter(word => last && word.startsWith(last)).slice(0, 1)
}
