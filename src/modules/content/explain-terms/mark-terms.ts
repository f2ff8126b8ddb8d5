import type { Lang } from '#kernel/language.ts'

/** A word of the glossary, as a text of one language may hold it. */
export type MarkableTerm = { readonly slug: string; readonly title: string; readonly germanTitle: string }

/** The part of a Markdown token that marking looks at. */
type TextToken = {
  readonly type: string
  readonly content: string
  readonly nesting: number
  children: TextToken[] | null
}

/** Finds words of the glossary in the texts of one page: each word once, and only so many. */
export type TermMarker = {
  /** The text in pieces; `slug` where a word of the glossary stands. */
  cut(text: string): readonly TextPiece[]
  /** The words found so far, in the order of the page. */
  readonly found: readonly string[]
}
/** `german` where a text in another language keeps the German word. */
export type TextPiece = { readonly text: string; readonly slug?: string; readonly german?: boolean }

// More marks would make a page of dots and lines.
const most = 8
// A German noun ends differently by case and number; longer endings change the word.
const germanEnding = '(?:e[nrs]?|ern|ns?|s|se[ns]?|nen)?'

export function termMarker(lang: Lang, terms: readonly MarkableTerm[]): TermMarker {
  const german = lang === 'de' || lang === 'leicht'
  const forms = terms
    .flatMap(({ slug, title, germanTitle }) =>
      [...new Set([title, germanTitle].flatMap(formsOf))]
        .flatMap((form) => (german ? germanForms(form) : [form]))
        .map((form) => ({ slug, form, foreign: !german && formsOf(germanTitle).includes(form) })),
    )
    // "Mikroprojekt" must not be found inside a longer word of the glossary.
    .toSorted((a, b) => b.form.length - a.form.length)
  const known = new Map(forms.map((one) => [one.form.toLowerCase(), one]))
  // German nouns begin with a capital letter, which tells them from other words. Elsewhere it only begins a sentence.
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}·*])(${forms.map(({ form }) => literal(form)).join('|')})${german ? germanEnding : ''}(?![\\p{L}\\p{M}\\p{N}·*-])`,
    german ? 'gu' : 'giu',
  )
  const found: string[] = []
  return {
    found,
    cut: (text) => {
      const pieces: TextPiece[] = []
      let from = 0
      for (const match of forms.length === 0 ? [] : text.matchAll(pattern)) {
        const term = known.get((match[1] ?? '').toLowerCase())
        if (term === undefined || found.includes(term.slug) || found.length >= most) continue
        found.push(term.slug)
        if (match.index > from) pieces.push({ text: text.slice(from, match.index) })
        pieces.push({ text: match[0], slug: term.slug, ...(term.foreign ? { german: true } : {}) })
        from = match.index + match[0].length
      }
      return from < text.length ? [...pieces, { text: text.slice(from) }] : pieces
    },
  }
}

/** The spellings a title names: "Kita, Kindertagesstätte" and "Kita (Kindertagesstätte)" are two each. */
export function formsOf(title: string): readonly string[] {
  return title
    .split(/[,;()]|\s[–/]\s/)
    .map((form) => form.trim())
    .filter((form) => form.length >= 3)
}

/** A Zentrum becomes Zentren. */
function germanForms(form: string): readonly string[] {
  return form.endsWith('um') ? [form, `${form.slice(0, -2)}en`] : [form]
}

function literal(form: string): string {
  return form.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** Marks words in running text; headings, links, code and what is no text are left as they are. */
export function markTokens<Token extends TextToken>(
  tokens: readonly Token[],
  marker: TermMarker,
  pieceToken: (piece: TextPiece) => Token,
): void {
  let inHeading = false
  for (const token of tokens) {
    if (token.type === 'heading_open' || token.type === 'heading_close') inHeading = token.nesting === 1
    if (token.type !== 'inline' || inHeading || token.children === null) continue
    let links = 0
    token.children = token.children.flatMap((child) => {
      if (child.type === 'link_open' || child.type === 'link_close') links += child.nesting
      if (child.type !== 'text' || links > 0) return [child]
      const pieces = marker.cut(child.content)
      return pieces.some(({ slug }) => slug !== undefined) ? pieces.map(pieceToken) : [child]
    })
  }
}
