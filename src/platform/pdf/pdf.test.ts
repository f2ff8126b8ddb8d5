import { extractText } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { join } from 'node:path'
import { openPdf, type PdfDocument, plain } from './index.ts'

const pdf = openPdf(join(import.meta.dirname, '..', '..'))
const made = new Date('2026-11-22T11:00:00Z')
const letter = (text: string): PdfDocument => ({
  title: 'Ein Blatt',
  lang: 'de',
  dir: 'ltr',
  kicker: plain('Kompetenzzentrum'),
  lead: undefined,
  blocks: [{ kind: 'paragraph', runs: plain(text) }],
  footer: 'unten',
  publisher: 'Beispielbetrieb e. V.',
})
const textOf = async (document: PdfDocument) =>
  (await extractText(new Uint8Array(pdf.render(document, made)), { mergePages: true })).text

describe('a document as PDF', () => {
  it('carries the mark of PDF/UA-1, its language and its title', () => {
    const bytes = pdf.render(letter('Guten Tag'), made).toString('latin1')
    for (const mark of ['pdfuaid', '/Lang', '/DisplayDocTitle true', '/Marked true'])
      expect(bytes, mark).toContain(mark)
  })

  it('is the same file for the same words at the same time', () => {
    expect(pdf.render(letter('gleich'), made).equals(pdf.render(letter('gleich'), made))).toBe(true)
  })

  it.each(['ትግርኛ', 'Українська', 'العربية', 'हिन्दी', 'ქართული', 'Հայերեն', 'ไทย', 'ਪੰਜਾਬੀ', 'Ελληνικά'])(
    'sets %s in its own letters',
    (name) => {
      expect(pdf.render(letter(name), made).toString('latin1')).toContain('pdfuaid')
    },
  )

  it('shows an empty box for a letter no font has, and keeps the rest', async () => {
    const text = await textOf(letter('Sprache: 中文, sehr schön 🙂'))
    expect(text).toContain('sehr schön')
  })

  it('IN-08: takes everything as text', async () => {
    const hostile = '#panic("x") $x^2$ @ref *fett* #read("/etc/passwd") \\u{41} "quote" </script>'
    expect(await textOf(letter(hostile))).toContain('#read("/etc/passwd")')
  })
})
