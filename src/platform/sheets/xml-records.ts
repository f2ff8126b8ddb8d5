import { SaxesParser } from 'saxes'
import { boundedRows, tableLimits, UnreadableTable } from './table.ts'

type Values = Map<string, string>

/**
 * The rows of a list in XML, such as `<list><offer id="1"><details><name>…`: each child of the root is a row, each path below it a column
 * (`@id`, `details/name`), and what repeats is joined by `; `. The first row holds the columns. No document type, so no entities beyond
 * the five of XML itself; depth and size are bounded (FI-11).
 */
export function xmlRows(text: string): readonly (readonly string[])[] {
  const columns: string[] = []
  const records: Values[] = []
  const bounded = boundedRows()
  const path: string[] = []
  let values: Values | undefined
  let typed = ''
  const parser = new SaxesParser({ fragment: false })
  const add = (column: string, value: string) => {
    const trimmed = value.trim()
    if (values === undefined || trimmed === '') return
    if (!columns.includes(column)) columns.push(column)
    const before = values.get(column)
    values.set(column, before === undefined ? trimmed : `${before}; ${trimmed}`)
  }
  parser.on('doctype', () => {
    throw new UnreadableTable('document-type')
  })
  parser.on('error', () => {
    throw new UnreadableTable('xml-broken', records.length + 1)
  })
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name)
    if (path.length > tableLimits.xmlDepth) throw new UnreadableTable('xml-too-deep', records.length + 1)
    if (path.length === 2) values = new Map()
    typed = ''
    const at = path.slice(2).join('/')
    for (const [attribute, value] of Object.entries(attributes)) add(`${at}${at === '' ? '' : '/'}@${attribute}`, value)
    if (columns.length > tableLimits.columns) throw new UnreadableTable('too-many-columns', records.length + 1)
  })
  const take = (part: string) => {
    typed += part
    if (typed.length > tableLimits.cellLength) throw new UnreadableTable('cell-too-long', records.length + 1)
  }
  parser.on('text', take)
  parser.on('cdata', take)
  parser.on('closetag', () => {
    if (path.length > 2) add(columnName(path), typed)
    typed = ''
    path.pop()
    if (path.length !== 1 || values === undefined) return
    bounded([...values.values()])
    records.push(values)
    values = undefined
  })
  parser.write(text).close()
  if (records.length === 0 || columns.length === 0) throw new UnreadableTable('xml-no-list')
  return [columns, ...records.map((record) => columns.map((column) => record.get(column) ?? ''))]
}

/** Lists inside a record wrap their items in elements of one name; the wrapper is the column. */
function columnName(path: readonly string[]): string {
  const below = path.slice(2)
  return (below.at(-1) === 'element' ? below.slice(0, -1) : below).join('/')
}
