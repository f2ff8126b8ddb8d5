import { describe, expect, it } from 'vitest'
import { weekdayOf } from '#kernel/calendar-day.ts'
import { daysOf, isMonth, monthsLater } from './keep-days/month.ts'
import { criteriaIn } from './find-trainers/criteria.ts'
import {
  enquiryStates,
  type EnquiryStep,
  isFree,
  mayGiveFeedback,
  publicFields,
  publicOffering,
  stateAfter,
} from './trainer.ts'

describe('free days', () => {
  it.each([
    ['2027-01-15', 5, true],
    ['2027-01-16', 6, false],
    ['2027-01-17', 7, true],
    ['2028-02-29', 2, false],
  ])('%s is weekday %i, and free: %s', (day, weekday, free) => {
    // Fridays, but not on the 22nd; and on one Sunday.
    const days = new Map([
      ['2027-01-22', false],
      ['2027-01-17', true],
    ])
    expect(weekdayOf(day)).toBe(weekday)
    expect(isFree({ weekdays: [5], days, booked: new Set() }, day)).toBe(free)
    expect(isFree({ weekdays: [5], days, booked: new Set() }, '2027-01-22')).toBe(false)
    // Whoever teaches is not free, whatever she says.
    expect(isFree({ weekdays: [5], days, booked: new Set([day]) }, day)).toBe(false)
  })

  it('months begin at today and know their length', () => {
    expect(daysOf('2027-02', '2027-02-27')).toEqual(['2027-02-27', '2027-02-28'])
    expect(daysOf('2027-02', '2027-03-01')).toEqual([])
    expect(monthsLater('2026-11', 3)).toBe('2027-02')
    expect(['2027-13', '2027-00', '27-01', '2027-1'].filter(isMonth)).toEqual([])
  })
})

describe('what the public sees', () => {
  const all = {
    name: 'Henrik',
    about: 'Über mich',
    subjects: 'Grenzen',
    topics: ['behoerde'],
    modules: [8],
    languages: ['de'],
    districts: ['giessen'],
    formats: ['online' as const],
    feeFromCents: 4000,
    feeToCents: 6000,
    website: 'https://kurse.example',
  }
  const nothing = {
    name: 'Henrik',
    about: '',
    subjects: '',
    topics: [],
    modules: [],
    languages: [],
    districts: [],
    formats: [],
    feeFromCents: null,
    feeToCents: null,
    website: '',
  }

  it('is the name alone, everything, or each field by itself', () => {
    expect(publicOffering({ ...all, publicFields: [] })).toEqual(nothing)
    expect(publicOffering({ ...all, publicFields: [...publicFields] })).toEqual(all)
    expect(publicOffering({ ...all, publicFields: ['fee'] })).toEqual({
      ...nothing,
      feeFromCents: 4000,
      feeToCents: 6000,
    })
    expect(publicOffering({ ...all, publicFields: ['topics'] })).toEqual({
      ...nothing,
      topics: ['behoerde'],
      subjects: 'Grenzen',
    })
  })
})

describe('the life of a question', () => {
  const steps: readonly EnquiryStep[] = ['forward', 'accept', 'decline', 'withdraw']

  it('knows these steps and no others', () => {
    const all = enquiryStates.flatMap((from) => steps.map((step) => `${from} ${step} ${stateAfter(from, step) ?? '–'}`))
    expect(all.filter((line) => !line.endsWith('–'))).toEqual([
      'asked forward forwarded',
      'asked withdraw withdrawn',
      'forwarded accept accepted',
      'forwarded decline declined',
      'forwarded withdraw withdrawn',
      'accepted decline declined',
      'accepted withdraw withdrawn',
    ])
  })

  it('asks for feedback once, after a promised course', () => {
    const enquiry = { state: 'accepted', day: '2027-01-15', feedbackAt: null } as Parameters<typeof mayGiveFeedback>[0]
    expect(mayGiveFeedback(enquiry, '2027-01-14')).toBe(false)
    expect(mayGiveFeedback(enquiry, '2027-01-15')).toBe(true)
    expect(mayGiveFeedback({ ...enquiry, state: 'declined' }, '2027-01-15')).toBe(false)
    expect(mayGiveFeedback({ ...enquiry, feedbackAt: new Date(0) }, '2027-01-15')).toBe(false)
  })
})

it('takes no notice of what nobody can look for', () => {
  const asked = new URLSearchParams({
    thema: 'x',
    modul: '9',
    sprache: "de'",
    kreis: '../x',
    form: 'post',
    tag: '2027-02-31x',
    nach: 'x',
  })
  expect(Object.values(criteriaIn(asked)).filter((value) => value !== undefined)).toEqual([])
})
