import { type Delimiter, delimiters, UnreadableTable } from './table.ts'

/**
 * The records of a text with separated values (RFC 4180): quotes doubled inside quotes, line breaks inside quotes kept, any kind of
 * line end. A quote in the middle of a bare value is an ordinary character, as people write `5" Rohr`.
 */
export function* csvRows(text: string, delimiter: Delimiter): Generator<string[], void, undefined> {
  let position = skipMark(text)
  let row: string[] = []
  let number = 1
  while (position < text.length) {
    const cell = text[position] === '"' ? quoted(text, position, number) : bare(text, position, delimiter)
    row.push(cell.value)
    position = cell.end
    const next = text[position]
    if (next === delimiter) {
      position += 1
      // A separator at the very end opens one more, empty value.
      if (position === text.length) row.push('')
      continue
    }
    position += next === '\r' && text[position + 1] === '\n' ? 2 : 1
    yield row
    row = []
    number += 1
  }
  if (row.length > 0) yield row
}

type Cell = { readonly value: string; readonly end: number }

function quoted(text: string, start: number, row: number): Cell {
  let value = ''
  for (let from = start + 1; ;) {
    const quote = text.indexOf('"', from)
    if (quote === -1) throw new UnreadableTable('quote-open', row)
    value += text.slice(from, quote)
    if (text[quote + 1] !== '"') return trailing(text, value, quote + 1)
    value += '"'
    from = quote + 2
  }
}

const ends = new Set([...delimiters, '\n', '\r'])

/** Characters between a closing quote and the next separator belong to the value; nothing is dropped. */
function trailing(text: string, value: string, start: number): Cell {
  let end = start
  while (end < text.length && !ends.has(text[end] ?? '')) end += 1
  return { value: value + text.slice(start, end), end }
}

function bare(text: string, start: number, delimiter: Delimiter): Cell {
  let end = start
  for (; end < text.length; end += 1) {
    const character = text[end]
    if (character === delimiter || character === '\n' || character === '\r') break
  }
  return { value: text.slice(start, end), end }
}

const separatorLine = /^sep=(.)\r?\n/i

/** Excel writes its separator into a first line of its own; it is no record. */
function skipMark(text: string): number {
  return separatorLine.exec(text)?.[0].length ?? 0
}

const lookedAt = 20

/** The separator under which the first records have the same number of values, and more than one; `;` where nothing tells. */
export function findDelimiter(text: string): Delimiter {
  const said = separatorLine.exec(text)?.[1]
  const known = delimiters.find((delimiter) => delimiter === said)
  if (known !== undefined) return known
  const scores = delimiters.map((delimiter) => ({ delimiter, score: scoreOf(text.slice(0, 200_000), delimiter) }))
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).delimiter
}

function scoreOf(text: string, delimiter: Delimiter): number {
  const widths: number[] = []
  try {
    for (const row of csvRows(text, delimiter)) {
      if (row.length > 1 || row[0] !== '') widths.push(row.length)
      if (widths.length === lookedAt) break
    }
  } catch {
    // The cut may have gone through quotes.
  }
  const width = widths[0] ?? 0
  if (width < 2) return 0
  const alike = widths.filter((one) => one === width).length / widths.length
  return alike * 1000 + Math.min(width, 100)
}
