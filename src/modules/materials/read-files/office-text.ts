import { SaxesParser } from 'saxes'
import { listZip, readZip } from '#platform/files/zip.ts'
import { type ReadFileText, tidyParts } from './file-text.ts'

// A part of a document larger than this holds no text that somebody wrote.
const longestPart = 30_000_000
const pieceLength = 4000

/** Which elements of which parts hold the words; `slides` where each part is a page of its own. */
type Dialect = {
  readonly part: RegExp
  readonly text: readonly string[]
  readonly ends: readonly string[]
  /** Deleted passages that are still in the file, and other words nobody sees. */
  readonly hidden: readonly string[]
  readonly slides: boolean
}

const xml = { hidden: [], slides: false } as const
const openDocument: Dialect = {
  ...xml,
  part: /^content\.xml$/,
  text: ['text:p', 'text:h'],
  ends: ['text:p', 'text:h', 'text:line-break'],
  hidden: ['text:tracked-changes', 'office:annotation', 'text:note-citation'],
}
const dialects: Readonly<Record<string, Dialect>> = {
  wordprocessingml: { ...xml, part: /^word\/document\.xml$/, text: ['w:t'], ends: ['w:p', 'w:br', 'w:tab'] },
  presentationml: { ...xml, part: /^ppt\/slides\/slide\d+\.xml$/, text: ['a:t'], ends: ['a:p', 'a:br'], slides: true },
  spreadsheetml: { ...xml, part: /^xl\/sharedStrings\.xml$/, text: ['t'], ends: ['si'] },
  opendocument: openDocument,
}

/** The text of a document of an office program, as its parts hold it. */
export function readOffice(bytes: Uint8Array, type: string): ReadFileText {
  const dialect = Object.entries(dialects).find(([name]) => type.includes(name))?.[1]
  const entries = listZip(bytes)?.filter(({ name }) => dialect?.part.test(name) === true)
  if (dialect === undefined || entries === undefined) return { ok: false, code: 'damaged' }
  const parts: string[] = []
  for (const entry of entries.toSorted((a, b) => numberIn(a.name) - numberIn(b.name))) {
    const part = readZip(bytes, entry, longestPart)
    if (part === undefined) return { ok: false, code: entry.size > longestPart ? 'too-large' : 'damaged' }
    const text = wordsOf(part.toString('utf8'), dialect)
    if (text === undefined) return { ok: false, code: 'damaged' }
    parts.push(text)
  }
  const pages = dialect.slides ? parts.length : null
  return { ok: true, text: { pages, tagged: null, parts: tidyParts(dialect.slides ? parts : parts.flatMap(pieces)) } }
}

function wordsOf(document: string, dialect: Dialect): string | undefined {
  const words: string[] = []
  let [inText, inHidden] = [0, 0]
  let broken = false
  const parser = new SaxesParser({})
  parser.on('opentag', ({ name }) => {
    if (dialect.text.includes(name)) inText += 1
    if (dialect.hidden.includes(name)) inHidden += 1
    if (name === 'text:s' || name === 'text:tab') words.push(' ')
  })
  parser.on('text', (text) => {
    if (inText > 0 && inHidden === 0) words.push(text)
  })
  parser.on('closetag', ({ name }) => {
    if (dialect.text.includes(name)) inText -= 1
    if (dialect.ends.includes(name) && inHidden === 0) words.push('\n')
    if (dialect.hidden.includes(name)) inHidden -= 1
  })
  parser.on('error', () => {
    broken = true
  })
  try {
    parser.write(document).close()
  } catch {
    return undefined
  }
  return broken ? undefined : words.join('')
}

/** Some paragraphs together, so that a passage found is not the whole document. */
function pieces(text: string): readonly string[] {
  const made: string[] = []
  let piece = ''
  for (const line of text.split('\n')) {
    if (piece !== '' && piece.length + line.length > pieceLength) {
      made.push(piece)
      piece = ''
    }
    piece += `${line}\n`
  }
  return piece.trim() === '' ? made : [...made, piece]
}

function numberIn(name: string): number {
  return Number(/\d+/.exec(name)?.[0] ?? 0)
}
