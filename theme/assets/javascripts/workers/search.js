/* The search worker, in place of Material's own, whose messages it understands.
   First come the entries of the part Errors whose text, or one of whose names, is what was
   typed or pasted. Then come the sections that have most of its words, as MiniSearch finds
   them. Each section is a result of its own: a link to the very place. */
const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3
const MOST = 10, LONGEST = 40 // as many results as Material shows at once
const BOOST = { heading: 4, names: 4, page: 2, wordings: 1.5, gist: 1.5, prose: 1, code: 0.1 }
const PARTS = { learn: 1.4, choose: 1.35, recipes: 1.2, scale: 1.2 }

/* Where a page was opened from a disk, a frame stands for the worker, and does not wait for scripts. */
const here = self.document?.currentScript.src ?? location.href
const scripts = ["minisearch.js", "vocabulary.js", "pasted.js", "entries.js", "showing.js"].map(name => new URL(name, here).href)

let sections, subjects, index, inIndex, silent, likewise

const plain = html => html
  .replace(/<\/?(?:code|em|strong)>/g, "")
  .replace(/<[^>]*>/g, " ")
  .replace(/&(lt|gt|quot|#39|amp);/g, (_, name) => ({ lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" })[name])
  .replace(/\s+/g, " ")
  .trim()

const escaped = text => text.replace(/[&<>]/g, sign => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign])

const inside = (html, pattern) => [...html.matchAll(pattern)].map(([, content]) => plain(content))

/* What a section holds. An entry has a table of its wordings, or a line of its other names.
   A heading that several pages have (What next) does not say what is below it. */
const section = ({ location, title, text }, page, isCommon) => {
  const table = /Last line Python (.*?)(?=<p>|$)/s.exec(text)?.[1] ?? ""
  const wordings = inside(table, /<code>(.*?)<\/code>/gs)
  const names = inside(text, /<p>Also known as: (.*?)<\/p>/gs).flatMap(line => line.split(", "))
  const paragraphs = inside(text, /<(?:p|li)>(?!Also known as: )(.*?)<\/(?:p|li)>/gs)
  const heading = plain(title)
  return {
    location,
    title,
    page,
    names,
    paragraphs,
    texts: [...wordings, ...(names.length ? [heading, ...names] : [])].map(wording),
    isCommon,
    heading: wordings.length || isCommon ? "" : heading,
    wordings: wordings.length ? [heading, ...wordings] : [],
    gist: paragraphs[0] ?? "",
    prose: plain(text.replace(/<pre>.*?<\/pre>/gs, " ")),
    code: inside(text, /<pre>(.*?)<\/pre>/gs),
  }
}

/* A function that keeps what it returned. */
const keeping = make => {
  const kept = new Map()
  return key => kept.get(key) ?? kept.set(key, make(key)).get(key)
}

/* A name (apply_async, ProcessPoolExecutor) and its parts; of can't the letters. */
const parts = keeping(word => {
  const some = word.match(/\d[\d.]*|\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+/gu) ?? []
  const all = /['’]/.test(word) ? [word.replace(/['’]/, "")] : some.length > 1 ? [word, ...some] : [word]
  return all.map(part => part.toLowerCase())
})

/* The words, versions (3.14) and names in a text. */
const words = text => (text.match(/\d+(?:\.\d+)+|[\p{L}\p{N}_]+(?:['’](?:d|ll|m|re|s|t|ve)\b)?/gu) ?? []).flatMap(parts)

/* A word without the endings of English: hangs, hanging and hanged are hang. */
const stem = keeping(word => !/^[a-z]{4,}$/.test(word) ? word : word
  .replace(/ies$/, "y")
  .replace(/(?<![us])s$/, "")
  .replace(/(?<=...)(ing|ed|e)$/, "")
  .replace(/([bdgmnprt])\1$/, "$1"))

const setup = all => {
  const isSubject = ({ location }) => /^tags(?:\.html)?\/?(?:#|$)/.test(location)
  const docs = all.filter(doc => !isSubject(doc))
  subjects = all.filter(isSubject).map(({ location, title }) => ({ location, title: plain(title) }))
  const titles = new Map(docs.map(({ location, title }) => [location, plain(title)]))
  const headings = docs.map(({ title }) => title)
  const isCommon = title => headings.indexOf(title) < headings.lastIndexOf(title)
  sections = new Map(docs.map(doc => {
    const [page, anchor] = doc.location.split("#")
    return [doc.location, section(doc, anchor ? titles.get(page) : "", isCommon(doc.title))]
  }))
  inIndex = new Set()
  index = new MiniSearch({
    idField: "location",
    fields: Object.keys(BOOST),
    stringifyField: value => [value].flat().join(" "),
    tokenize: words,
    processTerm: word => {
      const term = stem(word)
      inIndex.add(term)
      return term
    },
    searchOptions: { boost: BOOST, tokenize: word => [word], processTerm: stem },
  })
  index.addAll([...sections.values()])
  silent = new Set(words(SAY_NOTHING).map(stem))
  likewise = new Map()
  for (const group of MEAN_THE_SAME.trim().split("\n").map(words)) {
    for (const word of group) likewise.set(stem(word), [...likewise.get(stem(word)) ?? [], ...group])
  }
}

/* Whether a word is anywhere on the site, as it is or in one that means nearly the same; the last may be half a word. */
const isThere = (word, isLast) => {
  const term = stem(word)
  return inIndex.has(term) || silent.has(term) || likewise.has(term) || (isLast && [...inIndex].some(other => other.startsWith(word)))
}

/* A word as the index has it: one that is not there may be misspelled, by a letter, or by two in a long word. */
const corrected = (word, isLast) => {
  if (word.length < 4 || isThere(word, isLast)) return word
  const near = distance => index.autoSuggest(word, { fuzzy: distance, prefix: false }).map(({ terms }) => terms[0])
  const letters = text => [...text].sort().join("")
  return near(1)[0] ?? near(2).find(other => other[0] === word[0] && (word.length > 7 || letters(other) === letters(stem(word)))) ?? word
}

/* The words of a query that say something; of a long one the last, where a traceback has its message. */
const telling = query => {
  const typed = words(query).slice(-LONGEST)
  const all = [...new Set(typed.map((word, place) => corrected(word, place === typed.length - 1)))]
  const some = all.filter(word => !silent.has(stem(word)))
  return some.length ? some : all
}

/* The score of each section for a word, or half of it for one that means nearly the same. */
const scores = (word, isLast) => {
  const found = new Map()
  const add = (results, weight) => results.forEach(({ id, score }) => {
    found.set(id, Math.max(found.get(id) ?? 0, weight * score))
  })
  add(index.search(word, { prefix: isLast }), 1)
  for (const other of likewise.get(stem(word)) ?? []) add(index.search(other), 0.5)
  return found
}

/* Pages and every part but Errors come first, and what lists links to other places (What next, Errors) last. */
const weight = ({ location, isCommon }) =>
  (location.includes("#") ? 1 : 1.25) * (PARTS[location.split("/")[0]] ?? 1) * (isCommon ? 0.6 : 1)

/* The sections by what they have of the words; rare words count more. */
const ranked = asked => {
  const items = new Map()
  let most = 0
  asked.forEach((word, place) => {
    const found = scores(word, place === asked.length - 1)
    const rarity = Math.log(1 + sections.size / (1 + found.size))
    most += rarity
    for (const [location, score] of found) {
      const item = items.get(location) ?? { score: 0, weight: 0, matched: [] }
      items.set(location, {
        location,
        score: item.score + score,
        weight: item.weight + rarity,
        matched: [...item.matched, word],
      })
    }
  })
  return [...items.values()]
    .map(item => ({ ...item, score: item.score * (item.weight / most) * weight(sections.get(item.location)) }))
    .sort((a, b) => b.score - a.score)
}

const search = query => {
  const asked = words(query)
  const told = telling(query)
  const first = entries(query)
  if (!first.length && asked.length && !told.some((word, place) => isThere(word, place === told.length - 1))) {
    return { items: nothing([...new Set(query.toLowerCase().match(/[\p{L}\p{N}_.-]+/gu))].filter(word => !silent.has(stem(word)))), suggest: [] }
  }
  const taken = new Set(first.map(item => item.location))
  const others = ranked(told).filter(item => !taken.has(item.location))
  const found = [...first, ...others].slice(0, MOST)
  return { items: found.map(shown), suggest: completion(query, found) }
}

addEventListener("message", async ({ data: { type, data } }) => {
  if (type === SETUP) {
    await importScripts(...scripts)
    setup(data.docs)
    postMessage({ type: READY })
  } else if (type === QUERY) {
    postMessage({ type: RESULT, data: search(data) })
  }
})
