import { dayAfter } from '#kernel/calendar-day.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Check, emptyCheck, judge, namesSecret, noticeEnd } from './check.ts'
import { lightTopics, topicFacts } from './topic.ts'

const today = '2026-11-22'
const check = (topic: Check['topic'], changes: Partial<Check> = {}): Check => ({
  ...emptyCheck(topic),
  state: 'there',
  ...changes,
})

describe('the light of a topic', () => {
  it.each([
    ['nothing said', check('statute', { state: 'unknown' }), 'open', 'not-said'],
    ['a statute', check('statute'), 'green', 'there'],
    ['no statute', check('statute', { state: 'missing' }), 'red', 'missing'],
    ['no website', check('website', { state: 'missing' }), 'yellow', 'wished'],
    ['no website, and none wanted', check('website', { state: 'not-needed' }), 'green', 'not-needed'],
    ['a bank account said to be needless', check('bank', { state: 'not-needed' }), 'red', 'missing'],
    ['a board whose term nobody knows', check('board'), 'yellow', 'date-missing'],
    ['a notice without its day', check('non-profit'), 'yellow', 'date-missing'],
    ['an insurance without an end', check('insurance'), 'green', 'there'],
    ['a board until yesterday', check('board', { endsOn: '2026-11-21' }), 'red', 'ended'],
    ['a board until today', check('board', { endsOn: today }), 'yellow', 'ends-soon'],
    ['a board for ninety days more', check('board', { endsOn: dayAfter(today, 90) }), 'yellow', 'ends-soon'],
    ['a board for ninety-one days more', check('board', { endsOn: dayAfter(today, 91) }), 'green', 'holds'],
    ['a website until yesterday', check('website', { endsOn: '2026-11-21' }), 'yellow', 'ended'],
  ] as const)('%s', (_, one, light, why) => {
    expect(judge(one, today)).toMatchObject({ light, why })
  })

  it('tells the days that are left, over the end of summer time as well', () => {
    expect(judge(check('board', { endsOn: '2026-10-26' }), '2026-10-24')).toMatchObject({ days: 2 })
    expect(judge(check('board', { endsOn: '2026-10-24' }), '2026-10-26')).toMatchObject({ days: -2 })
  })

  it('never turns better while time passes and nobody does anything', () => {
    const order = { green: 0, yellow: 1, red: 2, open: 3 } as const
    fc.assert(
      fc.property(fc.constantFrom(...lightTopics), fc.nat(800), fc.nat(400), (topic, end, later) => {
        const one = check(topic, topicFacts[topic].hasEnd ? { endsOn: dayAfter(today, end - 400) } : {})
        const [now, then] = [judge(one, today), judge(one, dayAfter(today, later))]
        expect(order[then.light]).toBeGreaterThanOrEqual(order[now.light])
      }),
    )
  })
})

describe('§ 63 Abs. 5 AO', () => {
  it.each([
    ['2022-05-10', 'assessment', '2027-05-10'],
    ['2024-02-29', 'assessment', '2029-02-28'],
    ['2024-01-01', 'statute', '2027-12-31'],
    ['2024-12-31', 'statute', '2027-12-31'],
  ] as const)('a notice of %s after %s holds until %s', (dated, notice, end) => {
    expect(noticeEnd(dated, notice)).toBe(end)
  })
})

describe('a secret in a text', () => {
  it.each([
    'Passwort: sonne12',
    'Das Passwort ist Sonne12',
    'PIN 2 lautet 4711',
    'password = abc123',
    'Kennwort fürs Konto: geheim',
  ])('is seen in "%s"', (text) => expect(namesSecret(text)).toBe(true))
  it.each([
    'Passwörter stehen im Tresor der Kassenwartin.',
    'Das Passwort kennt der Vorstand.',
    'Die PIN ist bei der Kassenwartin.',
    'Zugang zum Konto: zwei Personen',
    'Spinnerei: 2. Stock',
  ])('is not seen in "%s"', (text) => expect(namesSecret(text)).toBe(false))
})
