import { getDocumentProxy } from 'unpdf'
import type { FileText, ReadFileText } from './file-text.ts'
import { textBounds, tidyParts } from './file-text.ts'

/** The text of a PDF, page by page, in the order in which the file draws it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadFileText> {
  try {
    return { ok: true, text: await pagesOf(bytes) }
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException'
    return { ok: false, code: encrypted ? 'encrypted' : 'damaged' }
  }
}

async function pagesOf(bytes: Uint8Array): Promise<FileText> {
  // Only words are wanted: nothing is drawn.
  const pdf = await getDocumentProxy(bytes, { disableFontFace: true, verbosity: 0 })
  const parts: string[] = []
  for (let number = 1; number <= Math.min(pdf.numPages, textBounds.parts); number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    parts.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''))
    page.cleanup()
  }
  const marks: unknown = await pdf.getMarkInfo()
  const tagged = typeof marks === 'object' && marks !== null && 'Marked' in marks && marks.Marked === true
  return { pages: pdf.numPages, tagged, parts: tidyParts(parts) }
}
