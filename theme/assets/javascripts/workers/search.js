/* The search worker: Material's own, and before its results the entries of the part Errors
   whose text, or one of whose other names, is what was typed or pasted. */
const original = new URL(location.href).searchParams.get("original")
let typed = ""
let entries

/* What tells one error from another: no addresses, numbers, quotes and punctuation. */
const words = text => text
  .replace(/0x[0-9a-f]+/gi, " ")
  .toLowerCase()
  .split(/[^\p{L}_]+/u)
  .filter(word => word)

/* Whether a text is an entry's, in which ... stands for any text. */
const fits = (pattern, text) => {
  const [first, ...rest] = pattern.split("...")
  if (!rest.length) return text === pattern
  const last = rest.pop()
  if (!text.startsWith(first) || !text.endsWith(last)) return false
  let position = first.length
  for (const piece of rest) {
    position = text.indexOf(piece, position)
    if (position < 0) return false
    position += piece.length
  }
  return position + last.length <= text.length
}

/* How much two bags of words have in common, from 0 to 1 (F1 score). */
const likeness = (a, b) => {
  const rest = [...b]
  const common = a.filter(word => {
    const index = rest.indexOf(word)
    if (index >= 0) rest.splice(index, 1)
    return index >= 0
  }).length
  return 2 * common / (a.length + b.length)
}

const load = async () => {
  const response = await fetch(new URL("../../../errors.json", location.href))
  const found = response.ok ? (await response.json()).entries : []
  entries = found.map(entry => ({ ...entry, words: words(entry.text ?? entry.symptom) }))
}

const alike = query => {
  const asked = words(query)
  const line = query.trim()
  const best = new Map()
  for (const entry of entries ?? []) {
    const score = entry.text && fits(entry.text, line) ? 1 + entry.text.length / 1000 : likeness(asked, entry.words)
    if (score >= 0.75 && score > (best.get(entry.url)?.score ?? 0)) best.set(entry.url, { ...entry, score })
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, 5)
}

const escaped = text => text.replace(/[&<>]/g, sign => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign])

const send = self.postMessage.bind(self)
self.postMessage = message => {
  if (message.type === 3) {
    const first = alike(typed).map(entry => [{
      location: entry.url,
      title: `${escaped(entry.title)} <small>${escaped(entry.cause)}</small>`,
      text: "",
      score: 1e6 * entry.score,
      terms: {},
    }])
    const taken = new Set(first.map(([item]) => item.location))
    const others = message.data.items
      .map(items => items.filter(item => !taken.has(item.location)))
      .filter(items => items.length > 0)
    message.data.items = [...first, ...others]
  }
  send(message)
}

/* Before Material's own listener: a query waits until the entries are there. */
addEventListener("message", event => {
  if (event.data.type !== 2) return
  typed = event.data.data
  if (entries) return
  event.stopImmediatePropagation()
  load().catch(() => { entries = [] }).then(() => dispatchEvent(new MessageEvent("message", { data: event.data })))
})

importScripts(original)
