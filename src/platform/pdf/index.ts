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
}

const { resolve } = createRequire(import.meta.url)
const fontFiles = [
  '@expo-google-fonts/fira-sans/400Regular/FiraSans_400Regular.ttf',
  '@expo-google-fonts/fira-sans/400Regular_Italic/FiraSans_400Regular_Italic.ttf',
  '@expo-google-fonts/fira-sans/600SemiBold/FiraSans_600SemiBold.ttf',
  // Copied text stays readable with Vazirmatn; with Noto Sans Arabic it does not.
  '@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
  '@expo-google-fonts/vazirmatn/600SemiBold/Vazirmatn_600SemiBold.ttf',
]

/** Opens the typesetter at the first document: fonts take memory, and many processes never print. */
export function openPdf(sourceFolder: string): Pdf {
  let opened: NodeCompiler | undefined
  const template = readFileSync(join(sourceFolder, 'platform', 'pdf', 'document.typ'), 'utf8')
  return {
    render: (document, made) => {
      opened ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: fontFiles.map((file) => readFileSync(resolve(file))) }] })
      try {
        return opened.pdf(
          { mainFileContent: template, inputs: { document: JSON.stringify(inputOf(document)) } },
          { pdfStandard: 'ua-1', creationTimestamp: Math.floor(made.getTime() / 1000) },
        )
      } finally {
        // Nothing of one document is remembered for the next.
        opened.evictCache(0)
      }
    },
  }
}

function inputOf(document: PdfDocument) {
  const { easy, lead, blocks, ...rest } = document
  return {
    ...rest,
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
      return { ...block, columns: block.header.length, rows: block.rows.map((row) => row.map((runs) => ({ runs }))) }
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(shaped)) }
    case 'quote':
      return { ...block, blocks: block.blocks.map(shaped) }
    default:
      return block
  }
}
