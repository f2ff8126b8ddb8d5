import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Lang } from '#kernel/language.ts'
import { renderMarkdown } from '../markdown.ts'
import { formsOf, type MarkableTerm, termMarker } from './mark-terms.ts'

const term = (slug: string, germanTitle: string, title = germanTitle): MarkableTerm => ({ slug, title, germanTitle })
const german = [
  term('traeger', 'Träger'),
  term('zentrum', 'Vielfaltszentrum'),
  term('lotsin', 'Lots*in, Lotsin, Lotse'),
  term('zeugnis', 'Führungszeugnis'),
  term('kita', 'Kita, Kindertagesstätte'),
  term('antrag', 'Antrag, Anträge'),
  term('gemeinnuetzig', 'gemeinnützig'),
]
const marked = (lang: Lang, text: string, terms: readonly MarkableTerm[] = german) =>
  [
    ...String(renderMarkdown(text, undefined, termMarker(lang, terms))).matchAll(
      /popovertarget="wort-([a-z-]+)"[^>]*>([^<]+)</g,
    ),
  ].map(([, slug, word]) => `${slug}: ${word}`)

describe('words of the glossary in a text', () => {
  it.each([
    ['Der Träger zahlt.', ['traeger: Träger']],
    ['Fragen Sie Ihren Trägern nach.', ['traeger: Trägern']],
    ['Die Kosten des Trägers', ['traeger: Trägers']],
    ['Projektträger und Trägerschaft', []],
    ['Hosenträger-Fabrik, Träger-Verein', []],
    ['33 WIR-Vielfaltszentren', ['zentrum: Vielfaltszentren']],
    ['des Vielfaltszentrums', ['zentrum: Vielfaltszentrums']],
    ['WIR Lots\\*innen helfen', ['lotsin: Lots*innen']],
    ['zwei Führungszeugnisse', ['zeugnis: Führungszeugnisse']],
    ['mit Anträgen', ['antrag: Anträgen']],
    ['eine Kindertagesstätte', ['kita: Kindertagesstätte']],
    ['gemeinnützige Vereine', ['gemeinnuetzig: gemeinnützige']],
    // A verb or an adjective of the same letters is no noun.
    ['so träger als sonst', []],
  ])('%s', (text, found) => expect(marked('de', text)).toEqual(found))

  it('is marked once on a page, where it stands first', () => {
    const marker = termMarker('de', german)
    const texts = ['Ein Träger.', 'Noch ein Träger und eine Kita.'].map((text) =>
      String(renderMarkdown(text, undefined, marker)),
    )
    expect(texts[0]).toContain('popovertarget="wort-traeger"')
    expect(texts[1]).not.toContain('wort-traeger')
    expect(marker.found).toEqual(['traeger', 'kita'])
  })

  it('never in headings, links and code, and never more than eight', () => {
    expect(marked('de', '## Der Träger\n\n[Ein Träger](/de/x) `Träger`\n\n- **Träger**')).toEqual(['traeger: Träger'])
    expect(marked('de', '## Der Träger\n\n[Der *Träger* hier](/de/x) `Träger`')).toEqual([])
    const many = Array.from({ length: 20 }, (_, place) =>
      term(`t${String.fromCodePoint(97 + place)}`, `Wort${String.fromCodePoint(97 + place)}`),
    )
    expect(marked('de', many.map(({ title }) => title).join(' und '), many)).toHaveLength(8)
  })

  it.each<readonly [Lang, string, MarkableTerm, readonly string[]]>([
    ['leicht', 'Der Brief vom Job·center', term('jobcenter', 'Jobcenter', 'Job·center'), ['jobcenter: Job·center']],
    [
      'en',
      'Each application needs it.',
      term('antrag', 'Antrag, Anträge', 'Application (Antrag)'),
      ['antrag: application'],
    ],
    ['tr', 'Jobcenter’a bildirin', term('jobcenter', 'Jobcenter', 'İş dairesi (Jobcenter)'), ['jobcenter: Jobcenter']],
    [
      'ar',
      'اسأل مركز العمل (Jobcenter).',
      term('jobcenter', 'Jobcenter', 'مركز العمل (Jobcenter)'),
      ['jobcenter: مركز العمل'],
    ],
    [
      'uk',
      'зверніться до Jobcenter',
      term('jobcenter', 'Jobcenter', 'Центр зайнятості (Jobcenter)'),
      ['jobcenter: Jobcenter'],
    ],
  ])('in %s: %s', (lang, text, one, found) => expect(marked(lang, text, [one])).toEqual(found))

  it('says that a word in another text is German', () => {
    const one = term('jobcenter', 'Jobcenter', 'مركز العمل (Jobcenter)')
    expect(String(renderMarkdown('إلى Jobcenter', undefined, termMarker('ar', [one])))).toContain(
      'popovertarget="wort-jobcenter" lang="de" dir="ltr">Jobcenter<',
    )
    expect(String(renderMarkdown('مركز العمل', undefined, termMarker('ar', [one])))).not.toContain('lang="de"')
    expect(String(renderMarkdown('Das Jobcenter', undefined, termMarker('de', [one])))).not.toContain('lang="de"')
  })

  it('knows the spellings a title names', () => {
    expect(formsOf('Kita (Kindertagesstätte)')).toEqual(['Kita', 'Kindertagesstätte'])
    expect(formsOf('UE')).toEqual([])
  })

  it('changes no word of a text, whatever stands in it, and lets no markup through', () => {
    const words = fc.array(
      fc.oneof(
        fc.string({ maxLength: 12 }),
        fc.constantFrom('Träger', 'Lots\\*innen', '**Kita**', '`Kita`', '<b>', '[Kita](/x)'),
      ),
      { maxLength: 12 },
    )
    const plain = (html: string) => html.replaceAll(/<\/?button[^>]*>/g, '')
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ')
        expect(plain(String(renderMarkdown(text, undefined, termMarker('de', german))))).toBe(
          String(renderMarkdown(text)),
        )
      }),
    )
  })

  it('a title full of signs is no pattern', () => {
    expect(marked('de', 'Das ist a.c+ b-d hier', [term('x', 'a.c+ b-d')])).toEqual(['x: a.c+ b-d'])
    expect(marked('de', 'abcc', [term('x', 'a.c+')])).toEqual([])
  })
})
