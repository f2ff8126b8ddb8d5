import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  calendarDay,
  choice,
  choices,
  defineForm,
  longText,
  mailAddress,
  secret,
  telephone,
  text,
  tick,
  timeOfDay,
  webAddress,
  wholeNumber,
} from './index.ts'

const form = defineForm({
  name: text({ max: 20, required: true }),
  about: longText({ max: 50 }),
  mail: mailAddress(),
  phone: telephone(),
  web: webAddress(),
  kind: choice(['a', 'b']),
  many: choices(['x', 'y', 'z']),
  agreed: tick(),
  from: timeOfDay({ required: false }),
  days: wholeNumber({ min: 0, max: 90, required: false }),
})
const good = { name: 'Leyla', kind: 'a' }

function codeOf(field: string, value: string | readonly string[]): string | undefined {
  const result = form.parse({ ...good, [field]: value })
  return result.ok ? undefined : result.form.errors.find((error) => error.field === field)?.code
}

describe('a form', () => {
  it('gives values of their kinds', () => {
    const result = form.parse({
      ...good,
      name: '  Leyla ',
      many: ['z', 'x', 'x'],
      agreed: 'on',
      days: '7',
      web: 'beispiel.example/x',
      mail: 'L@BEISPIEL.Example',
    })
    expect(result).toEqual({
      ok: true,
      value: {
        name: 'Leyla',
        about: '',
        mail: 'L@beispiel.example',
        phone: '',
        web: 'https://beispiel.example/x',
        kind: 'a',
        many: ['x', 'z'],
        agreed: true,
        from: '',
        days: 7,
      },
    })
  })

  it.each([
    ['name', '', 'required'],
    ['name', '   ', 'required'],
    ['name', 'x'.repeat(21), 'too-long'],
    ['name', 'two\nlines', 'characters'],
    ['mail', 'a@b', 'mail'],
    ['mail', 'a@b.example\nBcc: c@d.example', 'characters'],
    ['mail', '"a b"@c.example', 'mail'],
    ['mail', 'a@b.example, c@d.example', 'mail'],
    ['phone', 'ring me', 'telephone'],
    ['web', 'javascript:alert(1)', 'web'],
    ['web', 'https://name:word@b.example', 'web'],
    ['kind', 'c', 'choice'],
    ['many', ['x', 'q'], 'choice'],
    ['from', '25:00', 'time'],
    ['days', '7.5', 'number'],
    ['days', '91', 'too-large'],
    ['days', '-1', 'too-small'],
  ])('%s %j is refused as %s', (field, value, code) => {
    expect(codeOf(field, value)).toBe(code)
  })

  it('keeps what was typed, and nothing it did not ask for (AZ-05)', () => {
    const result = form.parse({ name: '', about: 'mein Text', state: 'published', profile_id: '1' })
    expect(result).toMatchObject({ ok: false, form: { values: { name: '', about: 'mein Text' } } })
    if (!result.ok) expect(Object.keys(result.form.values)).toEqual(['name', 'about'])
  })

  it('AU-02: takes a password exactly as typed', () => {
    const login = defineForm({ password: secret({ max: 200, required: true }) })
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 100, unit: 'grapheme' }), (password) => {
        const result = login.parse({ password })
        return password.length > 200 || (result.ok && result.value.password === password)
      }),
    )
  })

  it('IN-15: repeated parameters and any text give a value or an error, never an exception', () => {
    const anything = fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 3 }))
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(form.fields), 'x'), anything),
        (typed) => typeof form.parse(typed).ok === 'boolean',
      ),
    )
  })

  it('IN-17: takes direction overrides out of names', () => {
    expect(form.parse({ ...good, name: 'Ley\u202Ela' })).toMatchObject({ ok: true, value: { name: 'Leyla' } })
  })
})

describe('the least length', () => {
  it('counts letters as the database does, not halves of them', () => {
    const form = defineForm({ name: text({ max: 10, minLength: 2, required: true }) })
    expect(form.parse({ name: '𖦡' })).toMatchObject({ ok: false, form: { errors: [{ code: 'too-short' }] } })
    expect(form.parse({ name: '𖦡𖦡' }).ok).toBe(true)
  })
})

it('takes a day of our time, and no slip of the keyboard', () => {
  const form = defineForm({ day: calendarDay({ required: false }) })
  expect(['', '1848-05-18', '2028-02-29'].map((day) => form.parse({ day }).ok)).toEqual([true, true, true])
  for (const day of ['gestern', '2027-02-29', '0206-11-26', '9999-12-31'])
    expect(form.parse({ day })).toMatchObject({ ok: false, form: { errors: [{ code: 'date' }] } })
})
