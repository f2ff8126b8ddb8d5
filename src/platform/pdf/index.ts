import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { PdfDocument } from './document.ts'

export { plain, type Block, type Fact, type PdfDocument, type Run } from './document.ts'

/** Makes documents. */
export type Pdf = {
  /** The document as PDF 1.7 with the tags and the mark of PDF/UA-1 (ISO 14289-1); typst refuses what cannot be read aloud. */
  render(document: PdfDocument, made: Date): Buffer
  /** As `render`, with a template of one's own (typst), which reads `data` as JSON from `sys.inputs.document`. */
  typeset(template: string, data: object, made: Date): Buffer
}

const { resolve } = createRequire(import.meta.url)
// Fira Sans and Vazirmatn as on the site, the others for names of languages in their own scripts. Copied Arabic text stays
// readable with Vazirmatn; with Noto Sans Arabic it does not.
const fontFiles = [
  'fira-sans/400Regular/FiraSans_400Regular.ttf',
  'fira-sans/400Regular_Italic/FiraSans_400Regular_Italic.ttf',
  'fira-sans/600SemiBold/FiraSans_600SemiBold.ttf',
  'vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
  'vazirmatn/600SemiBold/Vazirmatn_600SemiBold.ttf',
  'noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf',
  'noto-sans-armenian/400Regular/NotoSansArmenian_400Regular.ttf',
  'noto-sans-georgian/400Regular/NotoSansGeorgian_400Regular.ttf',
  'noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf',
  'noto-sans-gurmukhi/400Regular/NotoSansGurmukhi_400Regular.ttf',
  'noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf',
]

/** Opens the typesetter at the first document: fonts take memory, and many processes never print. */
export function openPdf(sourceFolder: string): Pdf {
  let opened: NodeCompiler | undefined
  const documentTemplate = readFileSync(join(sourceFolder, 'platform', 'pdf', 'document.typ'), 'utf8')

  function compile(template: string, input: string, made: Date): Buffer {
    opened ??= NodeCompiler.create({
      fontArgs: [{ fontBlobs: fontFiles.map((file) => readFileSync(resolve(`@expo-google-fonts/${file}`))) }],
    })
    try {
      return opened.pdf(
        { mainFileContent: template, inputs: { document: input } },
        { pdfStandard: 'ua-1', creationTimestamp: Math.floor(made.getTime() / 1000) },
      )
    } finally {
      // Nothing of one document is remembered for the next.
      opened.evictCache(0)
    }
  }

  function typeset(template: string, data: object, made: Date): Buffer {
    const input = JSON.stringify(data)
    try {
      return compile(template, input, made)
    } catch (error) {
      return compile(template, withoutLetters(input, unknownLetters(error)), made)
    }
  }

  return { render: (document, made) => typeset(documentTemplate, inputOf(document), made), typeset }
}

/** The letters that none of the fonts has, as typst names them when it refuses; what it says may quote the text, so it goes no further. */
function unknownLetters(error: unknown): readonly string[] {
  const said = String(typeof error === 'object' && error !== null && 'code' in error ? error.code : error)
  const letters = [...said.matchAll(/the text `\\+"(.+?)\\+"` could not be displayed/gsu)].map(
    (match) => match[1] ?? '',
  )
  if (letters.length === 0) throw new Error('The document cannot be typeset.')
  return letters
}

/** A letter without a shape is shown as an empty box, as browsers do, so that the rest can be read. */
function withoutLetters(input: string, letters: readonly string[]): string {
  return letters.reduce((text, letter) => text.replaceAll(letter, '\u25A1'), input)
}

function inputOf(document: PdfDocument) {
  const { easy, lead, blocks, wide, ...rest } = document
  return {
    ...rest,
    wide: wide === true,
    lead: lead ?? null,
    size: easy === true ? 13 : 11,
    leading: easy === true ? 0.9 : 0.72,
    blocks: blocks.map(shaped),
  }
}

/** Typst wants the number of columns, and cells it can lay end to end. */
function shaped(block: PdfDocument['blocks'][number]): unknown {
  switch (block.kind) {
    case 'table':
      return {
        ...block,
        columns: block.widths ?? block.header.length,
        toSign: block.toSign === true,
        rows: block.rows.map((row) => row.map((runs) => ({ runs }))),
      }
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(shaped)) }
    case 'quote':
      return { ...block, blocks: block.blocks.map(shaped) }
    default:
      return block
  }
}
