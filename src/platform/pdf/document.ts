import type { Direction } from '#kernel/language.ts'

/** A piece of text of one look. `lang` and `dir` where it differs from its document; `ltr` for numbers and addresses. */
export type Run = {
  readonly text: string
  readonly strong?: boolean
  readonly emphasis?: boolean
  /** An absolute address (https, mailto, tel). */
  readonly href?: string
  readonly lang?: string
  readonly dir?: Direction
  readonly ltr?: boolean
  /** A new line; `text` is ignored. */
  readonly break?: boolean
}

export type Fact = { readonly term: readonly Run[]; readonly details: readonly Run[] }

/** One part of a document, from the top to the bottom. Headings begin at the second level: the title is the first. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph' | 'note'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      readonly start: number
      readonly items: readonly (readonly Block[])[]
    }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'rule' }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'table'
      readonly header: readonly (readonly Run[])[]
      readonly rows: readonly (readonly (readonly Run[])[])[]
      /** How wide the columns are against each other; by their content where it is left out. */
      readonly widths?: readonly number[]
      /** Rows high enough to sign in, with lines between all cells. */
      readonly toSign?: boolean
    }

/** What a page says, as a document to print or keep. */
export type PdfDocument = {
  readonly title: string
  /** BCP 47 tag of the text. */
  readonly lang: string
  readonly dir: Direction
  /** The small line above the title. */
  readonly kicker: readonly Run[]
  readonly lead: readonly Run[] | undefined
  readonly blocks: readonly Block[]
  /** The line at the foot of each page: where and when it was made. */
  readonly footer: string
  readonly publisher: string
  /** Larger letters and wider lines, for Leichte Sprache. */
  readonly easy?: boolean
  /** Across the page, for tables of many columns. */
  readonly wide?: boolean
}

/** A document of plain words only. */
export function plain(text: string): readonly Run[] {
  return [{ text }]
}
