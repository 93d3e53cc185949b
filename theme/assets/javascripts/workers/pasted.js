/* What was pasted: the error texts in it, whatever stands round them. A field joins the lines
   of a traceback, so the errors are found by what they look like, not by where a line ends. */

/* What tells one error from another: no addresses, numbers, quotes, punctuation and names of functions. */
self.letters = text => text
  .replace(/0x[0-9a-f]+/gi, " ")
  .replace(/[\w.<>]*?(__init__)?\(/g, " $1 ")
  .toLowerCase()
  .split(/[^\p{L}_]+/u)
  .filter(word => word)

/* The name of an exception: with what went wrong, or alone at the end of what is said of it. */
const NAME = /(?<![\w.'"\\/])(?:[A-Za-z_]\w*\.)*(?:\w+(?:Error|Exception|Warning|Interrupt|Exit|Cancelled)|Empty|Full|BrokenProcessPool)(?=: |:?\s*$|\s)/g
const BETWEEN = [
  /(?:Exception Group )?Traceback \(most recent call last\):/,
  /During handling of the above exception, another exception occurred:/,
  /The above exception was the direct cause of the following exception:/,
  /File "[^"]*", line \d+(?:, in \S+)?/,
  /when serializing /,
  /"""|'''/,
  /\+-[-+]{2,}(?: \d+ -+)?/,
].map(({ source }) => `(?:${source})`).join("|")

/* An exception that follows from another one, in another process, and does not say what happened. */
const CONSEQUENCE = /^(?:[\w.]*\.)?(?:BrokenPipeError|ConnectionResetError|EOFError|BrokenProcessPool|SystemExit|ExceptionGroup)\b/

const isTraceback = text => /Traceback \(most recent call last\)|File "[^"]*", line \d+/.test(text)

/* The errors in a text, in order, each without what follows it. A name that is only raised or caught is code. */
const errorsIn = text => text.split(new RegExp(BETWEEN)).flatMap(part => {
  const said = part.replace(/\s\|\s/g, " ").trim()
  const names = [...said.matchAll(NAME)].filter(({ index }) => !/\b(?:raise|except|from|as) $/.test(said.slice(0, index)))
  return names.map(({ index }, place) => said.slice(index, names[place + 1]?.index).trim())
})

const literal = text => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\d+/g, "-?\\d+").replace(/\s+/g, "\\s+")

/* A text as raised, in which ... stands for any text. */
const expression = (text, from, to) => new RegExp(from + text.split("...").map(literal).join(".{0,200}?") + to, "i")

/* A text with all that it is compared by. */
self.wording = text => {
  const body = text.replace(/^(?:\.\.\.\s*)+/, "")
  const [, name, message] = /^([\w.]*\.)?\w+(?:Error|Exception|Warning|Empty|Full|Pool): (.*)$/.exec(body) ?? []
  const said = message ?? body
  const says = letters(said).length
  return {
    text,
    bag: letters(text),
    isError: message !== undefined || /^[\w.]+$/.test(body),
    whole: expression(text, "^", "$"),
    start: expression(body, "^", "(?![\\w:'(])"),
    longer: expression(body, "^", ":"),
    message: says > 2 ? expression(said, "(?<!\\w)", "(?![\\w:'])") : null,
  }
}

/* How much two bags of words have in common, from 0 to 1 (F1 score). */
self.likeness = (a, b) => {
  const rest = [...b]
  const common = a.filter(word => {
    const place = rest.indexOf(word)
    if (place >= 0) rest.splice(place, 1)
    return place >= 0
  }).length
  return 2 * common / (a.length + b.length)
}

/* The functions that a traceback names, and the kinds of processes; not those that are in each. */
self.frames = text => [...text.matchAll(/line \S+, in (\w+)|\b(Fork|Spawn|ForkServer)(?:Process|PoolWorker)-/g)]
  .map(([, name, method]) => name ?? method.toLowerCase())
  .filter(name => !["run", "start", "main", "_bootstrap", "__init__"].includes(name))

/* The last frame of a traceback: where in the library it happened. */
self.lastFrame = line => line.slice(line.lastIndexOf('File "')).split(", line")[0].split(/[\\/]/).pop()
  + line.slice(line.lastIndexOf(", line"), line.lastIndexOf(", line") + 160)

/* What is found in a text that was pasted: all that the texts are compared by. */
self.pasted = query => {
  const line = query.replace(/\s+/g, " ").trim()
  const errors = errorsIn(line)
  return { line, errors, isTraceback: isTraceback(line), bags: errors.map(letters), bag: letters(line) }
}

/* The longer a text the surer; one for the names of anything is less sure than one for this name. */
const precision = text => Math.min(text.length, 300) / 1000 - (text.includes("'...'") ? 0.1 : 0)

/* How sure it is that an error is of a text, from 0 to 2. */
const sure = ({ text, bag, start, longer }, error, letters) => {
  if (start.test(error)) return 1.7 + precision(text)
  if (longer.test(error)) return 0 // as with a file that is named: another error
  if (/\[(?:Errno|WinError)/.test(text)) return 0 // the system's words: other ones are another error
  const same = likeness(letters, bag)
  return same >= 0.75 ? same : 0
}

/* How sure it is that a text is one of the errors of a traceback: the last counts most, but for those that follow from
   others. What is no error, the header of a process or a note, counts less than an error. */
const inTraceback = (wording, { line, errors, bags }) => {
  const each = errors.map((error, place) => {
    const found = sure(wording, error, bags[place])
    if (!found) return 0
    const placed = found + 0.1 * (place + 1) / errors.length
    return CONSEQUENCE.test(error) ? 0.6 * placed : found < 1 ? placed + 0.2 : placed
  })
  const is = Math.max(0, ...each)
  return is || (wording.message?.test(line) ? (wording.bag.length > 2 ? 1.4 : 0.9) + wording.text.length / 2000 : 0)
}

/* How sure it is that a text was typed or pasted, from 0 to 2. */
self.surely = (wording, found) => {
  const { line, errors, bags, bag } = found
  if (wording.whole.test(line)) return 2 + 3 * precision(wording.text)
  if (found.isTraceback) return inTraceback(wording, found)
  const is = Math.max(0, likely(wording, bag), ...errors.map((error, place) => sure(wording, error, bags[place])))
  return Math.max(is, wording.message?.test(line) ? 1.2 + precision(wording.text) : 0)
}

/* The same for a piece of a text, or one in other words. */
const likely = (wording, bag) => {
  if (bag.length > 3 && ` ${wording.bag.join(" ")} `.includes(` ${bag.join(" ")} `)) return 1.1 + bag.length / 100
  const same = likeness(bag, wording.bag)
  return same >= 0.75 ? same : 0
}
