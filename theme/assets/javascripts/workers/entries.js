/* Which entries of the part Errors were meant by what was typed or pasted; entries with one text are told apart by what
   stands beside it. */
const SHARE = 0.15 // of what a traceback says: pages leave out most of theirs

/* How often each word is in a section, in its programs and in what they print. */
const counts = keeping(location => {
  const { title, page, prose, code } = sections.get(location)
  const all = [plain(title), page, prose, ...code].join(" ")
  const found = new Map()
  for (const word of [...words(all).map(stem), ...frames(all)]) found.set(word, (found.get(word) ?? 0) + 1)
  return found
})

/* How much each of several entries has of what was typed beside their texts: a call, a start method, the functions
   of a traceback. What all have alike tells nothing. Besides, an entry counts more that is headed by the
   text, or has it more than once, and less if it is of a library. */
const rest = (items, typed, share) => {
  const isHeading = ({ location, wording }) => sections.get(location).texts[0] === wording
  const isOfLibrary = ({ location }) => location.startsWith("errors/libraries")
  const scores = items.map(item =>
    (isHeading(item) ? 1 : 0) - (isOfLibrary(item) ? 0.5 : 0) + 0.3 * Math.log(item.texts))
  for (const word of typed) {
    const has = items.map(({ location }) => counts(location).get(word) ?? 0)
    const most = Math.max(...has)
    const weight = Math.log(1 + most) * Math.log(items.length / has.filter(count => count === most).length)
    if (most) has.forEach((count, place) => { scores[place] += share * weight * count / most })
  }
  return scores
}

/* Those that are as sure as the first are told apart by the rest. */
const apart = (items, typed, share) => {
  const equal = items.filter(({ score }) => items[0].score - score < 0.06)
  const scores = rest(equal, typed, share)
  const order = equal.map((item, place) => ({ ...item, equal: equal.length > 1, rest: scores[place] }))
  return [...order.sort((a, b) => b.rest - a.rest), ...items.slice(equal.length)]
}

/* A text of a word or two may be anybody's error: of a traceback the functions have to be the entry's too. */
const isKnown = ({ location, wording }, { isTraceback, line }) => !isTraceback || wording.bag.length > 2
  || frames(line).some(name => counts(location).has(name))

/* How sure it is that an entry was meant: as its surest text, and surer if a traceback has others of its texts too. */
const meant = ({ location, texts }, found) => {
  const items = texts
    .map(wording => ({ location, wording, score: surely(wording, found), matched: [] }))
    .filter(item => item.score >= 0.75 && isKnown(item, found))
    .sort((a, b) => b.score - a.score)
  const hasMore = items.slice(1).some(({ score, wording }) => score >= 1.4 || wording.isError !== items[0].wording.isError)
  const more = found.isTraceback && hasMore ? 0.2 : 0
  return items.slice(0, 1).map(item => ({ ...item, texts: found.isTraceback ? 1 : items.length, score: item.score + more }))
}

/* What tells entries with one text apart: of a traceback its functions, its exceptions and its last frame, or else the
   words beside the text. */
const beside = (items, { isTraceback, line, errors }) => {
  const texts = new Set(items.flatMap(({ wording }) => words(wording.text)))
  const names = errors.map(error => error.split(":")[0]).join(" ")
  const others = words(isTraceback ? `${names} ${lastFrame(line)}` : line)
    .filter(word => !texts.has(word) && !/^(?:\d.*|py|file|line|error)$/.test(word))
    .map(stem)
    .filter(word => !silent.has(word))
  return isTraceback ? [...frames(line), ...others] : others
}

/* The entries whose text or name was typed, or is in the traceback that was pasted. */
const entries = query => {
  const found = pasted(query)
  const all = [...sections.values()].flatMap(section => meant(section, found)).sort((a, b) => b.score - a.score)
  const items = apart(all.slice(0, 5), new Set(beside(all.slice(0, 5), found)), found.isTraceback ? SHARE : 1)
  const marks = found.isTraceback ? marked(found.line, items.length ? items[0].score : 0) : []
  return [...marks, ...items.filter(({ location }) => !marks.some(mark => mark.location === location))]
}

/* Where a traceback is explained that has no error of the site's. */
const marked = (line, score) => MARKS
  .filter(([pattern, , most]) => score < most && pattern.test(line))
  .flatMap(([, anchor]) => [...sections.keys()].filter(location => location.endsWith(`#${anchor}`)))
  .map(location => ({ location, score: 1, matched: [] }))
