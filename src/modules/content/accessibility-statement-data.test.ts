import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languages, localeOf } from '#kernel/language.ts'
import { useHouse } from '#test/house.ts'
import { accessibilityStatement } from './accessibility-statement.ts'

const house = useHouse()
const folder = join(import.meta.dirname, 'articles', 'barrierefreiheit')
const statement = accessibilityStatement({ baseUrl: 'https://vielfalt.example', operator: {} })
const article = (lang: string) => readFileSync(join(folder, `${lang}.md`), 'utf8')
// Leichte Sprache tells the most important part and leads to the whole text.
const whole = languages.filter((lang) => lang !== 'leicht' && existsSync(join(folder, `${lang}.md`)))

describe('the accessibility statement', () => {
  it('AC-20: was reviewed within the last twelve months, by the clock of this machine', () => {
    const age = Date.now() - Date.parse(statement.reviewedOn)
    expect(
      age,
      'Review the statement, mend it, and set the new day in the JSON file and in all articles.',
    ).toBeLessThan(365 * 86_400_000)
    expect(Date.parse(statement.preparedOn)).toBeLessThanOrEqual(Date.parse(statement.reviewedOn))
    expect(age).toBeGreaterThan(-86_400_000)
  })

  it('AC-20: says which gaps there are and why, wherever it does not say that there are none', () => {
    expect(statement.gaps.length === 0).toBe(statement.status === 'fully-compliant')
    expect(new Set(statement.gaps.map(({ id }) => id)).size).toBe(statement.gaps.length)
  })

  it.each(whole)(
    'AC-20: in %s says what the data say: days, gaps, the way to report and the enforcement body',
    (lang) => {
      const text = article(lang)
      for (const day of [statement.preparedOn, statement.reviewedOn]) {
        const written = new Intl.DateTimeFormat(localeOf(lang), { dateStyle: 'long', timeZone: 'UTC' }).format(
          new Date(day),
        )
        // Ukrainian writes the word for year behind the number in full.
        expect(text).toContain(written.replace(/ р\.$/, ''))
      }
      expect(text.match(/^- \*\*/gm)).toHaveLength(statement.gaps.length)
      for (const link of [
        `(/${lang}/rueckmeldung?art=barriere)`,
        '(/barrierefreiheit.json)',
        `(${statement.enforcement.url})`,
        `(${statement.enforcement.procedure})`,
      ])
        expect(text).toContain(link)
      for (const word of [
        'HessBGG',
        'HVBIT',
        'EN 301 549',
        'WCAG',
        '2016/2102',
        '{{operator.email}}',
        '{{operator.name}}',
      ])
        expect(text).toContain(word)
    },
  )

  it('AC-20: is handed out as data, with the installation filled in', async () => {
    const answer = await house.ask('nobody', '/barrierefreiheit.json')
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
    const data: unknown = await answer.json()
    expect(data).toMatchObject({
      status: 'partially-compliant',
      responsible: { name: 'Beispielbetrieb e. V.', email: 'post@betrieb.example' },
      scope: [`${house.settings.baseUrl}/`],
      feedback: { form: { de: `${house.settings.baseUrl}/de/rueckmeldung?art=barriere` }, answerWithinDays: 42 },
    })
  })

  it('leads to the form with the barrier chosen, in every language', async () => {
    for (const lang of languages) {
      const form = await house.visit('nobody', `/${lang}/rueckmeldung?art=barriere`)
      expect(form.html, lang).toMatch(/value="barrier"[^>]*checked/)
    }
  })
})
