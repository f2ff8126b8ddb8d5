import { describe, expect, it } from 'vitest'
import type { Lang } from '#kernel/language.ts'
import { blocks, checkText, type Surroundings } from './check-text.ts'

const around: Surroundings = {
  link: (path) => (path === '/finden' || path === '/' ? 'known' : path === '/entwurf' ? 'draft' : 'unknown'),
  picture: (id) => (id.startsWith('1') ? { speaks: true } : id.startsWith('2') ? { speaks: false } : undefined),
}
const speaking = '/medien/11111111-1111-4111-8111-111111111111'
const silent = '/medien/22222222-2222-4222-8222-222222222222'
const foreign = '/medien/33333333-3333-4333-8333-333333333333'

function found(body: string, lang: Lang = 'de') {
  const fields = { title: 'T', summary: 'S', body }
  return checkText(lang, fields, around).map(({ code, line }) => (line === null ? code : `${code} ${line}`))
}

describe('looking a text over (AC-24)', () => {
  it.each<[string, string, readonly string[]]>([
    ['nothing', '## A\n\nText mit [Orten](/de/finden).\n\n### B\n\n## C', []],
    ['a first heading of another level', 'Text\n\n### Tief', ['heading-first 3']],
    ['the level of the title', '# Groß', ['heading-first 1']],
    ['a skipped level', '## A\n\n#### B', ['heading-skipped 3']],
    ['a heading without words', '## \n\nText', ['heading-empty 1']],
    ['"here"', '## A\n\nZeile\n[Hier klicken](/de/finden)!', ['link-vague 4']],
    ['a link without words', '[](/de/finden)', ['link-empty 1']],
    ['a page that is not there', '[Orte](/de/nirgends)', ['link-unknown 1']],
    ['a path without language', '[Orte](/finden)', ['link-unknown 1']],
    ['a draft', '[Bald](/de/entwurf)', ['link-draft 1']],
    ['another language', '[Orte](/tr/finden?q=x#y)', ['link-other-language 1']],
    ['http', '[Amt](http://amt.example)', ['link-http 1']],
    ['a script', 'Text [x](javascript:alert(1)) mehr', ['link-refused 1']],
    ['a picture with words', `![](${speaking})`, []],
    ['a picture without', `Text\n\n![](${silent})`, ['picture-without-alt 3']],
    ['words at the place', `![Ein Haus](${silent})`, []],
    [
      'no picture of ours',
      `![Wort](${foreign})\n![Wort](https://x.example/y.png)`,
      ['picture-unknown 1', 'picture-unknown 2'],
    ],
    ['no text', '', ['body-empty']],
  ])('%s', (_, body, expected) => {
    expect(found(body)).toEqual(expected)
  })

  it.each<[Lang, string]>([
    ['tr', '[Buraya tıklayın](/tr/finden)'],
    ['ar', '[اضغط هنا](/ar/finden)'],
    ['uk', '[Натисніть тут](/uk/finden)'],
    ['en', '[Click here](/en/finden)'],
    ['leicht', '[Hier](/leicht/finden)'],
  ])('knows vague links in %s', (lang, body) => {
    expect(found(body, lang)).toEqual(['link-vague 1'])
  })

  it('notices a text that stands at the wrong language', () => {
    expect(found('Das ist ein deutscher Text mit vielen Worten.', 'ar')).toEqual(['script-of-other-language'])
    expect(found('هذا نص عربي فيه كلمات كثيرة ومفيدة.', 'ar')).toEqual([])
    expect(found('هذا نص عربي فيه كلمات كثيرة ومفيدة.', 'de')).toEqual(['script-of-other-language'])
  })

  it('tells hints from what blocks', () => {
    const all = checkText(
      'de',
      { title: 'T', summary: '', body: '[Amt](http://amt.example) [hier](/de/finden)' },
      around,
    )
    expect(all.map((finding) => [finding.code, blocks(finding)])).toEqual([
      ['summary-empty', false],
      ['link-http', false],
      ['link-vague', true],
    ])
  })
})
