import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languages, localeOf } from '#kernel/language.ts'
import { sourceFolder } from '#app/project-files.ts'
import { readArticleFile } from './article.ts'
import { plainText } from './markdown.ts'

const fileOf = (lang: string) => join(sourceFolder, 'modules/content/articles/barrierefreiheit', `${lang}.md`)
const written = languages.filter((lang) => existsSync(fileOf(lang)))

/** HVBIT § 4 and the model of Decision (EU) 2018/1523: what a statement must hold, as text that a machine can read. */
describe.each(written)('AC-20: the accessibility statement in %s', (lang) => {
  const { body, updatedOn } = readArticleFile('barrierefreiheit', lang, readFileSync(fileOf(lang), 'utf8'))

  it('has a part each for status, gaps, method, feedback and enforcement; exceptions beside them in the whole text', () => {
    expect(body.match(/^## /gm)).toHaveLength(lang === 'leicht' ? 5 : 6)
  })

  it('names who is responsible, where to write, and the body that enforces', () => {
    expect(body).toContain('{{operator.name}}')
    for (const way of [
      '/rueckmeldung?art=barriere)',
      '{{operator.email}}',
      '{{operator.phone}}',
      'https://lbit.hessen.de',
    ])
      expect(body).toContain(way)
    expect(plainText(body)).toMatch(/LBIT/)
  })

  it('says the day it was made, the one it carries', () => {
    const day = new Date(`${updatedOn}T12:00:00Z`)
    const spelled = new Intl.DateTimeFormat(localeOf(lang), { day: 'numeric', month: 'long', year: 'numeric' })
    // Ukrainian adds the word for year.
    expect(body).toContain(spelled.format(day).replace(/ р\.$/, ''))
  })

  it('lists its gaps', () => {
    const gaps = body.split(/^## /m)[2] ?? ''
    expect(gaps.match(/^- \*\*/gm)?.length).toBeGreaterThanOrEqual(4)
  })
})

it('AC-20: German stands for all, with the law, the standard and the grade', () => {
  const { body } = readArticleFile('barrierefreiheit', 'de', readFileSync(fileOf('de'), 'utf8'))
  for (const words of ['HessBGG', 'HVBIT', 'EN 301 549', 'teilweise vereinbar', 'Selbstbewertung', 'Die Gründe:'])
    expect(body).toContain(words)
  for (const path of ['/de/gebaerdensprache', '/de/leichte-sprache']) expect(body).toContain(path)
})
