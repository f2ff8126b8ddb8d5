import { type HtmlElement, HtmlValidate, StaticConfigLoader } from 'html-validate'
import { directionOf, type Lang, tagOf } from '#kernel/language.ts'
import { readCatalogue } from '#platform/i18n/index.ts'
import { sourceFolder } from '#app/project-files.ts'

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // Taste of the tool, not rules of HTML.
      'no-trailing-whitespace': 'off',
      'no-inline-style': 'error',
      'void-style': 'off',
      'attr-quotes': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'long-title': 'off',
      'doctype-style': 'off',
      'no-implicit-button-type': 'error',
      // Names of languages and places are what they are.
      'tel-non-breaking': 'off',
      'text-content': 'off',
      'prefer-native-element': ['error', { exclude: ['region', 'list'] }],
      'no-redundant-role': 'off',
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
      'require-sri': 'off',
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
    },
  }),
)

/** The document of a page. */
export async function documentOf(html: string): Promise<HtmlElement> {
  const source = { data: html, filename: 'page.html', line: 1, column: 1, offset: 0 }
  // The parser is there at run time, but not in the published types.
  const { getParserFor } = validator as unknown as {
    getParserFor(this: HtmlValidate, from: typeof source): Promise<{ parseHtml(from: typeof source): HtmlElement }>
  }
  return (await getParserFor.call(validator, source)).parseHtml(source)
}

/** What is wrong with a page by the rules of the house; an empty list is a good page. */
export async function houseFaults(html: string, lang: Lang): Promise<readonly string[]> {
  const report = await validator.validateString(html, 'page.html')
  const faults = report.results.flatMap((result) =>
    result.messages.map((message) => `${message.ruleId}: ${message.message} (line ${message.line})`),
  )
  const document = await documentOf(html)
  faults.push(...frameFaults(document, lang), ...formFaults(document), ...textFaults(html))
  return faults
}

function frameFaults(document: HtmlElement, lang: Lang): readonly string[] {
  const faults: string[] = []
  const root = document.querySelector('html')
  if (attribute(root, 'lang') !== tagOf(lang)) faults.push(`lang is ${attribute(root, 'lang')}, not ${tagOf(lang)}`)
  if (attribute(root, 'dir') !== directionOf(lang)) faults.push(`dir is ${attribute(root, 'dir')}`)
  if (document.querySelector('[lang="leicht"], [hreflang="leicht"]') !== null) faults.push('leicht is no language tag')
  const headings = document.querySelectorAll('h1')
  if (headings.length !== 1) faults.push(`${headings.length} h1`)
  const title = words(document.querySelector('title')?.textContent ?? '')
  // A heading may keep a code in one piece and from left to right; a title has no need to.
  const heading = words(headings[0]?.textContent ?? '')
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll('\u2011', '-')
  if (heading === '' || !title.startsWith(heading)) faults.push(`title "${title}" does not begin with h1 "${heading}"`)
  let level = 1
  for (const element of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const next = Number(element.tagName.slice(1))
    if (next > level + 1) faults.push(`heading "${words(element.textContent)}" skips a level (h${level} → h${next})`)
    level = next
  }
  for (const script of document.querySelectorAll('script')) {
    // Data for search engines are no script: nothing in them can end their element, and they must be JSON (IN-18).
    if (attribute(script, 'type') === 'application/ld+json') faults.push(...dataFaults(script.textContent))
    else if (attribute(script, 'src') === undefined) faults.push('a script stands in the page')
  }
  for (const element of document.querySelectorAll('[src], link[href]')) {
    // These name pages and load nothing.
    if (['canonical', 'alternate'].includes(attribute(element, 'rel') ?? '')) continue
    const target = attribute(element, 'src') ?? attribute(element, 'href') ?? ''
    if (/^(?:[a-z]+:)?\/\//i.test(target)) faults.push(`something is loaded from elsewhere: ${target}`)
  }
  return faults
}

function dataFaults(text: string): readonly string[] {
  if (/[<>&\u2028\u2029]/.test(text)) return ['data in the page are not escaped']
  try {
    JSON.parse(text)
    return []
  } catch {
    return ['data in the page are no JSON']
  }
}

function formFaults(document: HtmlElement): readonly string[] {
  const faults: string[] = []
  for (const form of document.querySelectorAll('form')) {
    const method = attribute(form, 'method')?.toLowerCase()
    if (method !== 'get' && method !== 'post') faults.push('a form without method')
    // Forms of our scripts go as JSON, to routes that take nothing else.
    if (method === 'post' && !form.hasAttribute('hidden') && form.querySelector('input[name="_key"]') === null)
      faults.push('a form without its one-time key')
  }
  const summary = document.querySelector('.error-summary')
  for (const control of document.querySelectorAll('[aria-invalid="true"]')) {
    const described = (attribute(control, 'aria-describedby') ?? '').split(' ')
    if (!described.some((id) => id !== '' && document.querySelector(`#${escaped(id)}`) !== null))
      faults.push('a wrong field is not tied to its error')
    if (summary === null) faults.push('a wrong field, but no summary of errors')
  }
  for (const link of summary?.querySelectorAll('a') ?? []) {
    const id = (attribute(link, 'href') ?? '').slice(1)
    if (document.querySelector(`#${escaped(id)}`) === null)
      faults.push(`the summary leads to #${id}, which is not there`)
  }
  return faults
}

const owners = [...new Set(Object.keys(readCatalogue(sourceFolder).de).map((key) => key.split('.')[0]))]
const keyLike = new RegExp(`\\b(?:${owners.join('|')})\\.[a-z][A-Za-z-]*\\.[A-Za-z.-]+`)

function textFaults(html: string): readonly string[] {
  const text = html.replaceAll(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/g, '').replaceAll(/<[^>]*>/g, ' ')
  const faults: string[] = []
  const key = keyLike.exec(text)
  if (key !== null) faults.push(`a message key is shown: ${key[0]}`)
  if (/\bundefined\b|\[object |\bNaN\b|Invalid Date/.test(text)) faults.push('an unfinished value is shown')
  if (/\{[a-z]+(?:,|\})/i.test(text)) faults.push(`a placeholder is shown: ${/\{[a-z]+[^ ]*/i.exec(text)?.[0]}`)
  return faults
}

function attribute(element: HtmlElement | null, name: string): string | undefined {
  const value = element?.getAttributeValue(name)
  return value === null ? undefined : value
}

function words(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

function escaped(id: string): string {
  return id.replaceAll(/[^\w-]/g, (character) => `\\${character}`)
}
