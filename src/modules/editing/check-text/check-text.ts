import { isLang, type Lang } from '#kernel/language.ts'
import { type Outline, outlineOf, pictureIdOf } from '#modules/content/index.ts'
import type { TextFields } from '../article.ts'
import { scriptFits } from './script.ts'
import vague from './vague-links.json' with { type: 'json' }

/** What blocks publishing, and what is only said. */
const errors = [
  'heading-first',
  'heading-skipped',
  'heading-empty',
  'link-vague',
  'link-empty',
  'link-refused',
  'link-unknown',
  'picture-unknown',
  'picture-without-alt',
  'script-of-other-language',
  'body-empty',
] as const
const hints = ['link-draft', 'link-http', 'link-other-language', 'summary-empty'] as const

export type FindingCode = (typeof errors)[number] | (typeof hints)[number]
export type Finding = {
  readonly code: FindingCode
  /** Counted from 1 in the text; null where it is about the whole. */
  readonly line: number | null
  /** The words it is about. */
  readonly about: string
}

/** What the site knows of the places a text leads to. */
export type Surroundings = {
  link(path: string): 'known' | 'draft' | 'unknown'
  /** Undefined where there is no such picture; whether it has words of its own in this language, or is decoration. */
  picture(id: string): { readonly speaks: boolean } | undefined
}

export function blocks(finding: Finding): boolean {
  return errors.some((code) => code === finding.code)
}

/** Looks a text over before people read it (EN 301 549, 11.8.2); in the order of its lines. */
export function checkText(lang: Lang, fields: TextFields, around: Surroundings): readonly Finding[] {
  const outline = outlineOf(fields.body)
  const found = [
    ...whole(lang, fields),
    ...headings(outline),
    ...outline.links.flatMap((link) => linkFindings(lang, link, around)),
    ...refusedLinks(outline),
    ...pictures(outline, around),
  ]
  return found.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
}

function whole(lang: Lang, { title, summary, body }: TextFields): readonly Finding[] {
  const about = (code: FindingCode): Finding => ({ code, line: null, about: '' })
  return [
    ...(body === '' ? [about('body-empty')] : []),
    ...(summary === '' ? [about('summary-empty')] : []),
    ...(scriptFits(lang, `${title} ${body}`) ? [] : [about('script-of-other-language')]),
  ]
}

/** The title of the page is its first level, so texts begin at the second and skip none (WCAG 1.3.1). */
function headings({ headings: all }: Outline): readonly Finding[] {
  return all.flatMap(({ line, level, text }, index): readonly Finding[] => {
    const before = all[index - 1]?.level ?? 1
    if (text === '') return [{ code: 'heading-empty', line, about: '' }]
    if (level === 1 || (index === 0 && level !== 2)) return [{ code: 'heading-first', line, about: text }]
    return level > before + 1 ? [{ code: 'heading-skipped', line, about: text }] : []
  })
}

type Link = Outline['links'][number]

function linkFindings(lang: Lang, { line, href, text }: Link, around: Surroundings): readonly Finding[] {
  const about = (code: FindingCode, words = text): Finding => ({ code, line, about: words })
  const spoken = text
    .toLocaleLowerCase(lang === 'leicht' ? 'de' : lang)
    .replaceAll(/[.!…»«>\s]+$/g, '')
    .trim()
  return [
    ...(text === '' ? [about('link-empty', href)] : []),
    ...(vague[lang].includes(spoken) ? [about('link-vague')] : []),
    ...(href.startsWith('http://') ? [about('link-http', href)] : []),
    ...(href.startsWith('/') ? inside(lang, href, around).map((code) => about(code, href)) : []),
  ]
}

function inside(lang: Lang, href: string, around: Surroundings): readonly FindingCode[] {
  const path = decodedPath(href)
  const [, first = '', ...rest] = path.split('/')
  if (!isLang(first)) return ['link-unknown']
  const known = around.link(`/${rest.join('/')}`)
  return [
    ...(known === 'unknown' ? (['link-unknown'] as const) : []),
    ...(known === 'draft' ? (['link-draft'] as const) : []),
    ...(first === lang ? [] : (['link-other-language'] as const)),
  ]
}

/** The path alone; what cannot be read leads nowhere. */
export function decodedPath(href: string): string {
  const path = href.replace(/[?#].*$/, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** A link the renderer would not make stays behind as the marks that were typed. */
function refusedLinks(outline: Outline): readonly Finding[] {
  return outline.blocks.flatMap(({ line, text }): readonly Finding[] => {
    const refused = /\]\([^)\s]*\)?/.exec(text)
    return refused === null ? [] : [{ code: 'link-refused', line, about: refused[0].slice(2, 80) }]
  })
}

function pictures({ pictures: all }: Outline, around: Surroundings): readonly Finding[] {
  return all.flatMap(({ line, address, alt }): readonly Finding[] => {
    const picture = around.picture(pictureIdOf(address) ?? '')
    if (picture === undefined) return [{ code: 'picture-unknown', line, about: address }]
    return alt === '' && !picture.speaks ? [{ code: 'picture-without-alt', line, about: address }] : []
  })
}
