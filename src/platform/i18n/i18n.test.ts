import { describe, expect, it } from 'vitest'
import { checkLocales } from '../../../scripts/generate-messages.ts'
import { openTranslators } from './index.ts'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

describe('a translator', () => {
  const speak = openTranslators({
    leicht: {},
    tr: {},
    uk: {},
    de: {
      'i18n.moment': '{day}, {time} Uhr',
      'x.plain': 'Hallo',
      'x.found': '{count, plural, one {# Eintrag} other {# Einträge}}',
      'x.only': 'Nur deutsch',
      'x.tag': 'a < b {name}',
    },
    en: { 'x.plain': 'Hello', 'x.found': '{count, plural, one {# entry} other {# entries}}' },
    ar: {
      'x.plain': 'مرحبا',
      'x.found':
        '{count, plural, zero {لا شيء} one {واحد} two {اثنان} few {# إدخالات} many {# إدخالاً} other {# إدخال}}',
    },
  })

  it('speaks its language, with all its plurals', () => {
    expect(speak('de').find('x.found', { count: 1 })).toBe('1 Eintrag')
    expect([0, 1, 2, 3, 11, 100].map((count) => speak('ar').find('x.found', { count }))).toEqual([
      'لا شيء',
      'واحد',
      'اثنان',
      '3 إدخالات',
      '11 إدخالاً',
      '100 إدخال',
    ])
  })

  it('says German where a text is missing, never a key', () => {
    expect(speak('ar').find('x.only')).toBe('Nur deutsch')
    expect(speak('ar').find('x.nowhere')).toBeUndefined()
  })

  it('IN-20: leaves marks in texts and values alone, for the page to escape', () => {
    expect(speak('de').find('x.tag', { name: '<b>' })).toBe('a < b <b>')
  })

  it('writes dates in the Gregorian calendar of Berlin', () => {
    const newYear = new Date('2026-12-31T23:30:00Z')
    expect(speak('de').date(newYear)).toBe('Freitag, 1. Januar 2027')
    expect(speak('ar').date(newYear)).toContain('2027')
  })

  it('writes a calendar day as that day, summer and winter', () => {
    expect(speak('de').day('2026-01-08')).toBe('Donnerstag, 8. Januar 2026')
    expect(speak('de').day('2026-07-08', 'short')).toBe('08.07.2026')
  })

  it('writes a moment as the clock in Berlin shows it', () => {
    expect(speak('de').moment(new Date('2026-12-31T23:30:00Z'), 'short')).toBe('01.01.2027, 00:30 Uhr')
  })
})

describe('the check of locale files', () => {
  function problemsOf(files: Record<string, object>): readonly string[] {
    const folder = mkdtempSync(join(tmpdir(), 'locales-'))
    try {
      for (const [path, messages] of Object.entries(files)) {
        mkdirSync(join(folder, path, '..'), { recursive: true })
        writeFileSync(join(folder, path), JSON.stringify(messages))
      }
      return checkLocales(folder).problems
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  const whole = {
    'x/locales/de.json': { a: 'A {n}' },
    'x/locales/en.json': { a: 'A {n}' },
    'x/locales/ar.json': { a: 'أ {n}' },
    'x/locales/leicht.json': { a: 'A {n}' },
    'x/locales/tr.json': { a: 'A {n}' },
    'x/locales/uk.json': { a: 'А {n}' },
  }

  it('is content with what is whole', () => {
    expect(problemsOf(whole)).toEqual([])
  })

  it.each([
    ['a missing key', { 'x/locales/ar.json': {} }, /"a" is missing/],
    ['a key too many', { 'x/locales/en.json': { a: 'A {n}', b: 'B' } }, /"b" does not exist/],
    ['a lost placeholder', { 'x/locales/en.json': { a: 'A' } }, /placeholder \{n\} is missing/],
    ['a plural form too few', { 'x/locales/de.json': { a: '{n, plural, other {#}}' } }, /plural form "one"/],
    ['a broken message', { 'x/locales/en.json': { a: 'A {n' } }, /x\/en a/],
  ])('finds %s', (_, broken, problem) => {
    expect(problemsOf({ ...whole, ...broken }).join('\n')).toMatch(problem)
  })
})
