import { createHash } from 'node:crypto'
import { type Direction, isLang, type Lang } from '#kernel/language.ts'
import { type ArticlePlace, placeOf } from './article-kind.ts'

/** One text of an article in one language. `body` is CommonMark without HTML; headings begin at the second level. */
export type Article = {
  readonly slug: string
  readonly lang: Lang
  readonly title: string
  readonly summary: string
  readonly body: string
  /** Calendar day, `YYYY-MM-DD`. */
  readonly updatedOn: string
  readonly nativeChecked: boolean
}

/** An article as its file has it; the German one also says what it is. */
export type FileArticle = Article & { readonly checksum: string; readonly place: ArticlePlace | undefined }

/** Reads an article file: front matter between `---` lines, then the text. Throws when a needed line is missing. */
export function readArticleFile(slug: string, lang: string, file: string): FileArticle {
  if (!isLang(lang)) throw new Error(`${slug}: ${lang} is no language of the site`)
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file)
  const header = new Map(
    (parts?.[1] ?? '').split('\n').flatMap((line) => {
      const found = /^([a-z_]+): *(.*)$/.exec(line)
      return found === null ? [] : [[found[1] ?? '', unquoted(found[2] ?? '')] as const]
    }),
  )
  const needed = (name: string): string => {
    const value = header.get(name)
    if (value === undefined || value === '') throw new Error(`${slug}/${lang}.md: ${name} is missing`)
    return value
  }
  return {
    slug,
    lang,
    title: needed('title'),
    summary: needed('summary'),
    body: (parts?.[2] ?? '').trim(),
    updatedOn: needed('updated'),
    nativeChecked: lang === 'de' || header.get('native_checked') === 'true',
    checksum: createHash('sha256').update(file).digest('base64url'),
    place: lang === 'de' ? placeOf(slug, header) : undefined,
  }
}

/** Fills `{{operator.name}}` and the like; what the operator has not given yet is said in words. */
export function withOperator(
  body: string,
  operator: Readonly<Record<string, string>>,
  missing: (name: string) => string,
  dir: Direction = 'ltr',
): string {
  return body.replaceAll(/\{\{operator\.([a-z_]+)\}\}/g, (_, name: string) => {
    const value = operator[name]
    return value === undefined || value === '' ? missing(name) : isolated(asLiteral(value), dir)
  })
}

/** In Arabic text a telephone number would be read from its wrong end: a first-strong isolate keeps it (UAX 9). */
function isolated(text: string, dir: Direction): string {
  return dir === 'rtl' ? `\u2068${text}\u2069` : text
}

/** Settings are plain text: nothing in them may become Markdown. */
function asLiteral(text: string): string {
  return text.replaceAll(/([\\`*_{}[\]()#+\-!|<>~])/g, '\\$1').replaceAll(/\s+/g, ' ')
}

function unquoted(text: string): string {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'")
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('\\"', '"') : text
}
