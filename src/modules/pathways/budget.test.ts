import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reckonBudget } from './budget.ts'

const rules = { projectMaxCents: 300_000, minijobMaxCents: 720_000, limitCents: 60_300, employerPercent: 30 }

describe('the budget of a Mikroprojekt', () => {
  it('shows the gap of a full Minijob in 2026', () => {
    const budget = reckonBudget({ projectCents: 280_000, wageCents: 60_300, months: 12 }, rules)
    // 603 × 12 = 7,236; 30 percent on top are 2,170.80; together 9,406.80, of which 7,200 are funded.
    expect(budget.minijob).toEqual({
      planned: 940_680,
      funded: 720_000,
      gap: 220_680,
      wages: 723_600,
      charges: 217_080,
    })
    expect(budget.project).toEqual({ planned: 280_000, funded: 280_000, gap: 0 })
    expect(budget).toMatchObject({ overLimit: false, wageWithoutGap: 46_100, ownMoney: 220_680 })
  })

  it('shows the gap of 2025, and none at the wage it suggests', () => {
    const of2025 = { ...rules, limitCents: 55_600 }
    expect(reckonBudget({ projectCents: 0, wageCents: 55_600, months: 12 }, of2025).minijob?.gap).toBe(147_360)
    expect(reckonBudget({ projectCents: 0, wageCents: 46_100, months: 12 }, of2025).minijob?.gap).toBe(0)
    expect(reckonBudget({ projectCents: 0, wageCents: 46_200, months: 12 }, of2025).minijob?.gap).toBe(720)
  })

  it('says when it is no Minijob any more, and suggests no such wage', () => {
    expect(reckonBudget({ projectCents: 0, wageCents: 60_400, months: 6 }, rules)).toMatchObject({
      overLimit: true,
      wageWithoutGap: 60_300,
    })
  })

  it('reckons nothing it does not know', () => {
    const unknown = { ...rules, minijobMaxCents: undefined, employerPercent: undefined }
    expect(reckonBudget({ projectCents: 400_000, wageCents: 1, months: 12 }, unknown)).toEqual({
      project: { planned: 400_000, funded: 300_000, gap: 100_000 },
      minijob: undefined,
      overLimit: false,
      wageWithoutGap: undefined,
      ownMoney: undefined,
    })
  })

  it('never funds more than planned or allowed, and loses no cent', () => {
    const cents = fc.integer({ min: 0, max: 2_000_000 })
    fc.assert(
      fc.property(cents, cents, fc.integer({ min: 0, max: 12 }), (projectCents, wageCents, months) => {
        const { project, minijob } = reckonBudget({ projectCents, wageCents, months }, rules)
        for (const part of [project, minijob]) {
          if (part === undefined) throw new Error('All rules are known.')
          expect(part.funded + part.gap).toBe(part.planned)
          expect(part.funded).toBeLessThanOrEqual(720_000)
        }
      }),
    )
  })
})
