import { beforeEach, describe, expect, it } from 'vitest'
import { systemActor } from '#kernel/actor.ts'
import { useHouse } from '#test/house.ts'
import { testDay } from '#test/test-day.ts'
import { ruleAt } from './index.ts'

const house = useHouse()
const path = '/de/mein/regeln/training.rate_per_participant_ue_cents/neu'
const rate = (day: string) =>
  house.db.read(systemActor('test'), (tx) => ruleAt(tx, 'training.rate_per_participant_ue_cents', day))
const typed = {
  value: '13,75',
  valid_from: '2027-01-01',
  source: 'Staatsanzeiger 1/2027',
  confirmed_by: 'Ministerium',
  reason: 'Neuer Satz ab 2027',
}

beforeEach(async () => {
  house.clock.set(testDay)
  await house.rows("delete from rule_values where valid_from > '2026-01-01'")
  await house.rows("update rule_values set valid_to = null, ended_by = null where key like 'training.%'")
})

describe('rules of the programme', () => {
  it('are read by everybody who is signed in, with source and what nobody knows', async () => {
    for (const persona of ['petra', 'ruth', 'anke', 'olaf'] as const) {
      const { status, text } = await house.visit(persona, '/de/mein/regeln')
      expect(status).toBe(200)
      expect(text).toContain('12,50')
      expect(text).toContain('Seite Qualifizierung')
      expect(text).toContain('Heute ist kein Wert bekannt')
    }
    expect((await house.visit('nobody', '/de/mein/regeln')).status).toBe(303)
  })

  it('get a new value from a day on, while the old one stays for the days before', async () => {
    expect((await house.submit('ruth', path, typed)).status).toBe(303)
    expect((await rate('2026-12-31'))?.value).toBe(1250)
    expect(await rate('2027-01-01')).toMatchObject({ value: 1375, source: 'Staatsanzeiger 1/2027' })
    const { text } = await house.visit('petra', '/de/mein/regeln')
    expect(text).toContain('von 01.01.2021 bis 31.12.2026')
    expect(text).toContain('13,75')
    expect(text).toContain('gilt noch nicht')
  })

  it.each([
    [{ valid_from: '2021-01-01' }, 'Für einen dieser Tage gibt es schon einen Wert (seit 01.01.2021)'],
    [{ valid_to: '2026-12-31' }, 'Das Ende liegt vor dem Beginn.'],
    [{ value: 'viel' }, 'Geben Sie einen Betrag in Euro ein'],
    [{ source: '' }, 'Geben Sie an, wo das steht.'],
    [{ reason: '' }, 'Schreiben Sie, warum der Wert sich ändert.'],
  ])('keep what was typed when it cannot be: %o', async (wrong, sentence) => {
    const answer = await house.submit('ruth', path, { ...typed, ...wrong })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
    expect(answer.html).toContain('Ministerium')
    expect(await rate('2027-01-01')).toMatchObject({ value: 1250 })
  })

  it('are added to by centre staff only, and by nobody past the trigger', async () => {
    for (const persona of ['petra', 'anke', 'olaf'] as const)
      expect((await house.visit(persona, path)).status).toBe(403)
    expect((await house.visit('ruth', '/de/mein/regeln/training.nothing/neu')).status).toBe(404)
    await expect(
      house.rows(
        `insert into rule_values (key, value, valid_from, source, created_at)
         values ('training.basis.ue_max', 40, '2027-01-01', 'Seite', now())`,
      ),
    ).rejects.toThrow('two values of one rule')
  })

  it('never change: of a value that is there only the end can be set', async () => {
    const change = house.db.inTransaction(systemActor('test'), async (tx) => {
      const { sql } = await import('kysely')
      return sql`update rule_values set value = 1`.execute(tx)
    })
    await expect(change).rejects.toThrow('permission denied')
  })

  it('let a wrong value be withdrawn with a reason: it stays in the history, and the one it had ended holds again', async () => {
    await house.submit('ruth', path, { ...typed, value: '137,50' })
    const [wrong] = await house.rows<{ id: string }>("select id from rule_values where valid_from = '2027-01-01'")
    const withdrawal = `/de/mein/regeln/training.rate_per_participant_ue_cents/${wrong?.id}/zurueckziehen`
    for (const persona of ['petra', 'anke', 'olaf'] as const)
      expect((await house.visit(persona, withdrawal)).status, persona).toBe(403)
    const empty = await house.submit('ruth', withdrawal, { reason: '' })
    expect(empty.status).toBe(422)
    expect(empty.text).toContain('Schreiben Sie, was an dem Wert falsch ist.')
    // Both have the form open before either sends it: opened later, it is gone.
    const answers = await Promise.all(
      (['ruth', 'daria'] as const).map((persona) => house.post(persona, withdrawal, { reason: 'Komma vergessen' })),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)[0]).toBe(303)
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
    expect((await rate('2027-01-01'))?.value).toBe(1250)
    const { text } = await house.visit('petra', '/de/mein/regeln')
    expect(text).toContain('zurückgezogen')
    expect(text).toContain('Komma vergessen')
    expect(text).toContain('137,50')
    // The right one may begin on the same day; the withdrawn one stays for good.
    expect((await house.submit('ruth', path, typed)).status).toBe(303)
    expect((await rate('2027-01-01'))?.value).toBe(1375)
    await expect(
      house.rows('update rule_values set withdrawn_at = null, withdrawal = $1 where id = $2', ['', wrong?.id ?? '']),
    ).rejects.toThrow('a withdrawn value stays as it is')
  })

  it('are added once when two press at the same time', async () => {
    const answers = await Promise.all([house.submit('ruth', path, typed), house.submit('daria', path, typed)])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422])
  })
})
