import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byFit, judgeLine, minijobGap, nextDay, type Values } from './judge-line.ts'
import { type FundingLine, fundingLines } from './line.ts'
import { type Facts, legalForms, purposes } from './question.ts'

const today = '2026-11-22'
const values: Values = {
  'funding.microproject.max_cents': { value: 300_000 },
  'funding.microproject.minijob_max_cents': { value: 720_000 },
  'funding.microproject.deadline': { value: 1231 },
  'minijob.limit_month_cents': { value: 60_300 },
  'minijob.employer_share': { value: 30 },
  'application.lead_weeks_training': { value: 4 },
  'application.lead_weeks_interpreters': { value: 4 },
  'funding.interpreters.people_min': { value: 5 },
  'funding.strategies.residents_min': { value: 10_000 },
  'funding.strategies.residents_max': { value: 50_000 },
  'funding.strategies.max_cents': { value: 3_000_000 },
  'funding.projects.deadline': { value: 1231 },
  'funding.dsee.max_cents': { value: 150_000 },
}
const line = (id: string): FundingLine => {
  const found = fundingLines.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no line ${id}`)
  return found
}
const leyla: Facts = {
  legalForm: 'non-profit',
  place: 'offenbach-stadt',
  purpose: 'integration',
  start: '2027-02-01',
  amountCents: 300_000,
  size: 40,
  paidStaff: false,
  migrantLed: true,
}
const judge = (id: string, changes: Partial<Facts> = {}, known: Values = values) =>
  judgeLine(line(id), { ...leyla, ...changes }, known, today)
const codeOf = (id: string, rule: string, changes: Partial<Facts> = {}, known: Values = values) =>
  judge(id, changes, known).reasons.find((reason) => reason.rule === rule)

describe('what there is', () => {
  it('is said of guides by the rates of the programme, and only where all of them are known', () => {
    const rates: Values = {
      'training.rate_per_participant_ue_cents': { value: 1250 },
      'allowance.rate_per_hour_cents': { value: 500 },
      'coordination.lump_sum_year_cents': { value: 200_000 },
    }
    const guides = { purpose: 'guides' } as const
    expect(codeOf('guides', 'amount', guides, { ...values, ...rates })).toEqual({
      rule: 'amount',
      verdict: 'fits',
      code: 'by-rate',
      rates: [1250, 500, 200_000],
    })
    expect(judge('guides', guides, { ...values, ...rates }).verdict).toBe('fits')
    expect(codeOf('guides', 'amount', guides)).toMatchObject({ code: 'unknown' })
  })

  it('is that of a year where the amount is for several, and no centre is promised to a town that cannot have one', () => {
    const town = { legalForm: 'municipality', purpose: 'strategy', amountCents: 20_000_000 } as const
    const known: Values = { ...values, 'funding.centres.period_cents': { value: 60_000_000 } }
    expect(judge('centres', town, known).limits).toEqual([12_000_000])
    expect(codeOf('centres', 'amount', town, known)).toMatchObject({ code: 'too-much', cents: 12_000_000 })
    expect(judge('centres', { ...town, amountCents: 10_000_000 }, known).verdict).toBe('unclear')
    expect(codeOf('centres', 'line', town, known)).toMatchObject({ code: 'all-there' })
  })
})

describe('a microproject', () => {
  it('fits Leyla’s association but for the gap of the minijob', () => {
    const { verdict, reasons } = judge('microproject')
    expect(verdict).toBe('fits')
    expect(reasons.filter((one) => one.verdict !== 'fits')).toEqual([
      { rule: 'own-share', verdict: 'unclear', code: 'minijob', cents: 220_680 },
    ])
  })

  it('fits outright in a year in which the minijob was paid in full', () => {
    expect(judge('microproject', {}, { ...values, 'minijob.limit_month_cents': { value: 45_000 } }).verdict).toBe(
      'fits',
    )
  })

  it.each([
    ['a municipality', { legalForm: 'municipality' }, 'legal-form', 'wrong'],
    ['an association without the notice', { legalForm: 'association' }, 'legal-form', 'wrong'],
    ['a place outside Hesse', { place: 'elsewhere' }, 'place', 'outside'],
    ['only worship or culture of origin', { purpose: 'inward' }, 'purpose', 'inward'],
    ['guides', { purpose: 'guides' }, 'purpose', 'wrong'],
    ['what began today', { start: today }, 'start', 'begun'],
    ['paid staff', { paidStaff: true }, 'paid-staff', 'some'],
    ['no migrant majority', { migrantLed: false }, 'migrant-led', 'no'],
    ['a cent too much', { amountCents: 1_020_001 }, 'amount', 'too-much'],
  ] as const)('does not fit %s', (_, changes, rule, code) => {
    expect(judge('microproject', changes).verdict).toBe('fits-not')
    expect(codeOf('microproject', rule, changes)).toMatchObject({ verdict: 'fits-not', code })
  })

  it('fits the highest amount to the cent', () => {
    expect(codeOf('microproject', 'amount', { amountCents: 1_020_000 })).toMatchObject({
      verdict: 'fits',
      code: 'within',
    })
  })

  it.each([
    ['2026-12-31', 'unclear', 'before-deadline'],
    ['2027-01-01', 'fits', 'later'],
    ['2026-11-23', 'unclear', 'before-deadline'],
  ] as const)('starting on %s is %s', (start, verdict, code) => {
    expect(codeOf('microproject', 'start', { start })).toMatchObject({ verdict, code })
  })
})

describe('weeks ahead', () => {
  const guides = { purpose: 'guides' } as const
  it.each([
    ['2026-12-19', 'fits-not', 'too-soon'],
    ['2026-12-20', 'fits', 'later'],
  ] as const)('a course that starts on %s: %s', (start, verdict, code) => {
    expect(codeOf('guides', 'start', { ...guides, start })).toMatchObject({ verdict, code })
  })
})

describe('size', () => {
  const pool = { purpose: 'interpreting' } as const
  const town = { legalForm: 'municipality', purpose: 'strategy' } as const
  it.each([
    ['interpreters', { ...pool, size: 4 }, 'unclear', 'too-small'],
    ['interpreters', { ...pool, size: 5 }, 'fits', 'right'],
    ['strategies', { ...town, size: 9999 }, 'unclear', 'too-small'],
    ['strategies', { ...town, size: 10_000 }, 'fits', 'right'],
    ['strategies', { ...town, size: 50_000 }, 'fits', 'right'],
    ['strategies', { ...town, size: 50_001 }, 'fits-not', 'too-large'],
  ] as const)('%s of %o: %s', (id, changes, verdict, code) => {
    expect(codeOf(id, 'size', changes)).toMatchObject({ verdict, code })
  })
})

describe('what nobody knows', () => {
  it('is said, and leaves a line doubtful', () => {
    expect(codeOf('projects', 'amount')).toEqual({ rule: 'amount', verdict: 'unclear', code: 'unknown' })
    expect(codeOf('projects', 'own-share')).toEqual({ rule: 'own-share', verdict: 'unclear', code: 'unknown' })
    expect(judge('projects').verdict).toBe('unclear')
    expect(judge('dsee', { amountCents: 150_000 }).verdict).toBe('unclear')
    expect(judge('dsee', { amountCents: 150_001 }).verdict).toBe('fits-not')
    expect(codeOf('dsee', 'amount', {}, {})).toEqual({ rule: 'amount', verdict: 'unclear', code: 'unknown' })
    expect(codeOf('interpreters', 'size', { purpose: 'interpreting' }, {})).toMatchObject({ code: 'unknown' })
  })

  it('is the own share of a microproject in a year whose minijob limit nobody has entered', () => {
    const { 'minijob.limit_month_cents': _, ...rest } = values
    expect(codeOf('microproject', 'own-share', {}, rest)).toMatchObject({ verdict: 'unclear', code: 'unknown' })
  })

  it('counts once somebody enters it: the share of a project', () => {
    const known = {
      ...values,
      'funding.projects.max_cents': { value: 5_000_000 },
      'funding.projects.share': { value: 80 },
    }
    expect(codeOf('projects', 'own-share', { ownShare: 20 }, known)).toMatchObject({ verdict: 'fits', percent: 20 })
    expect(codeOf('projects', 'own-share', { ownShare: 19 }, known)).toMatchObject({ verdict: 'fits-not', percent: 20 })
    expect(codeOf('projects', 'own-share', {}, known)).toMatchObject({ verdict: 'unclear', code: 'open' })
    expect(judge('projects', { ownShare: 20 }, known).verdict).toBe('fits')
  })

  it('about whoever asks is a question to her and never a no', () => {
    for (const one of fundingLines) expect(judgeLine(one, {}, values, today).verdict, one.id).toBe('unclear')
  })
})

describe('the next deadline', () => {
  it.each([
    [1231, '2026-11-22', '2026-12-31'],
    [1231, '2026-12-31', '2026-12-31'],
    [1231, '2027-01-01', '2027-12-31'],
    [301, '2026-11-22', '2027-03-01'],
  ])('%s seen from %s is %s', (monthDay, day, next) => {
    expect(nextDay(monthDay, day)).toBe(next)
  })
})

it('the minijob costs more than is paid since 2025 (DRV, 603 euros in 2026)', () => {
  expect(minijobGap(values)).toBe(220_680)
  expect(minijobGap({})).toBeUndefined()
})

it('a rule that says no decides whatever the others say, and answering more never turns a no into a yes', () => {
  const facts = fc.record(
    {
      legalForm: fc.constantFrom(...legalForms),
      place: fc.constantFrom('giessen', 'elsewhere'),
      purpose: fc.constantFrom(...purposes),
      start: fc.constantFrom('2026-01-01', '2026-12-01', '2027-06-01'),
      amountCents: fc.nat(2_000_000),
      ownShare: fc.nat(100),
      size: fc.nat(60_000),
      paidStaff: fc.boolean(),
      migrantLed: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(facts, facts, fc.constantFrom(...fundingLines), (some, more, one) => {
      const before = judgeLine(one, some, values, today)
      const after = judgeLine(one, { ...more, ...some }, values, today)
      const no = before.reasons.some(({ verdict }) => verdict === 'fits-not')
      expect(before.verdict === 'fits-not').toBe(no)
      if (no) expect(after.verdict).toBe('fits-not')
    }),
  )
})

it('shows what fits first', () => {
  const all = byFit(fundingLines.map((one) => judgeLine(one, leyla, values, today)))
  expect(all[0]?.line.id).toBe('microproject')
  expect(all.at(-1)?.verdict).toBe('fits-not')
})
