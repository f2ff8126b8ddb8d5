import { describe, expect, it } from 'vitest'
import { caseStates, dueDay, mayCloseWithoutAnswer, reminderStep, stateAfter } from './case.ts'

describe('the life of a case', () => {
  it('goes from received over in progress and answered to closed', () => {
    expect(stateAfter('received', 'take-up')).toBe('in-progress')
    expect(stateAfter('in-progress', 'answer')).toBe('answered')
    expect(stateAfter('answered', 'close')).toBe('closed')
  })

  it('begins again when the person writes after the answer, and only then', () => {
    const after = Object.fromEntries(caseStates.map((state) => [state, stateAfter(state, 'write-again')]))
    expect(after).toEqual({
      received: 'received',
      'in-progress': 'in-progress',
      answered: 'reopened',
      reopened: 'reopened',
      closed: undefined,
    })
  })

  it('ends for good when it is closed', () => {
    for (const step of ['take-up', 'answer', 'write-again', 'close'] as const)
      expect(stateAfter('closed', step)).toBeUndefined()
  })

  it('HVBIT § 6: a barrier is not closed without an answer, unless it is abuse', () => {
    expect(mayCloseWithoutAnswer('barrier', 'in-progress', 'solved')).toBe(false)
    expect(mayCloseWithoutAnswer('barrier', 'answered', 'solved')).toBe(true)
    expect(mayCloseWithoutAnswer('barrier', 'received', 'abuse')).toBe(true)
    expect(mayCloseWithoutAnswer('praise', 'received', 'solved')).toBe(true)
  })
})

describe('the clock of a case', () => {
  it.each([
    ['barrier', '2026-11-22T11:00:00Z', '2027-01-03'],
    ['wrong', '2026-11-22T11:00:00Z', '2026-12-06'],
    // Half past eleven at night in London is the next day in Berlin.
    ['idea', '2026-11-22T23:30:00Z', '2026-12-07'],
    // Over the end of summer time.
    ['barrier', '2026-10-01T10:00:00Z', '2026-11-12'],
  ] as const)('%s written at %s is due on %s', (kind, writtenAt, due) => {
    expect(dueDay(kind, new Date(writtenAt))).toBe(due)
  })

  it.each([
    ['2026-12-26', undefined],
    ['2026-12-27', 'week-before'],
    ['2027-01-02', 'week-before'],
    ['2027-01-03', 'due-day'],
    ['2027-03-01', 'due-day'],
  ])('due on 3 January: on %s the reminder is %s', (today, step) => {
    expect(reminderStep('2027-01-03', today)).toBe(step)
  })
})
