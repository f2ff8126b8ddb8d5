import { listZip, readZip, type ZipEntry } from './zip.ts'

export const officeTypes = [
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
] as const
export type OfficeType = (typeof officeTypes)[number]

/** What an archive is: a document of an office program, one with macros inside, or nothing we know. */
export type OfficeContent = { readonly type: OfficeType } | { readonly type: undefined; readonly macros: boolean }

const unknown: OfficeContent = { type: undefined, macros: false }
const withMacros: OfficeContent = { type: undefined, macros: true }

// The main part of each kind of document (ECMA-376), by what [Content_Types].xml calls it.
const mainParts: readonly (readonly [string, OfficeType])[] = [
  ['wordprocessingml.document', officeTypes[0]],
  ['spreadsheetml.sheet', officeTypes[1]],
  ['presentationml.presentation', officeTypes[2]],
]
const longestContentTypes = 1_000_000

/** Looks into the archive. Documents that carry macros or controls are none that we take, whatever their name says. */
export function officeContentOf(bytes: Uint8Array): OfficeContent {
  const entries = listZip(bytes)
  if (entries === undefined) return unknown
  const first = entries.toSorted((a, b) => a.start - b.start)[0]
  return first?.name === 'mimetype' ? openDocument(bytes, entries, first) : openXml(bytes, entries)
}

/** ODF 1.3, part 2, § 3.3: the type is the content of the first entry, stored as it is. */
function openDocument(bytes: Uint8Array, entries: readonly ZipEntry[], first: ZipEntry): OfficeContent {
  const said = first.stored ? readZip(bytes, first, 100)?.toString('latin1') : undefined
  const type = officeTypes.find((one) => one === said)
  if (type === undefined || !entries.some(({ name }) => name === 'content.xml')) return unknown
  return entries.some(({ name }) => /^(?:Basic|Scripts)\//.test(name)) ? withMacros : { type }
}

function openXml(bytes: Uint8Array, entries: readonly ZipEntry[]): OfficeContent {
  const list = entries.find(({ name }) => name === '[Content_Types].xml')
  const types = list === undefined ? undefined : readZip(bytes, list, longestContentTypes)?.toString('utf8')
  if (types === undefined) return unknown
  const active = entries.some(({ name }) => /vbaProject|vbaData|activeX\//i.test(name))
  if (active || /macroEnabled|vbaProject/i.test(types)) return withMacros
  const found = mainParts.filter(([part]) =>
    types.includes(`"application/vnd.openxmlformats-officedocument.${part}.main+xml"`),
  )
  const [only] = found
  return only === undefined || found.length > 1 ? unknown : { type: only[1] }
}
