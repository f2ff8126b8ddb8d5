import { describe, expect, it } from 'vitest'
import { idFrom } from '#kernel/id.ts'
import { newQuestion, questionForm, questionOf } from './question-form.ts'
import { fieldOf, type Lists, type Question, readAnswers } from './question.ts'

const lists: Lists = { district: [{ value: 'giessen', label: 'Gießen' }], project: [] }

function question(id: string, changes: Partial<Question> = {}): Question {
  return {
    id: idFrom(id),
    position: 1,
    kind: 'text',
    label: { de: `Frage ${id}` },
    options: [],
    required: false,
    visibility: 'team',
    keepDays: 30,
    condition: null,
    ...changes,
  }
}

const eats = question('eats', { kind: 'yes-no', required: true })
const dish = question('dish', {
  kind: 'one',
  options: [{ de: 'Suppe' }, { de: 'Salat' }],
  required: true,
  condition: { questionId: eats.id, value: 'yes' },
})
const read = (questions: readonly Question[], typed: Record<string, string | readonly string[]>) =>
  readAnswers(
    questions,
    Object.fromEntries(Object.entries(typed).map(([id, value]) => [fieldOf(idFrom(id)), value])),
    lists,
    ({ label }) => label.de,
  )

describe('reading answers', () => {
  it('asks only what its condition asks for, whatever was sent', () => {
    expect(read([eats, dish], { eats: 'yes' }).faults).toMatchObject([{ field: 'frage_dish', code: 'required' }])
    expect([...read([eats, dish], { eats: 'no', dish: 'Suppe' }).answers]).toEqual([['eats', ['no']]])
    expect(read([eats, dish], { eats: 'yes', dish: 'Salat' })).toMatchObject({ faults: [] })
    const dessert = question('dessert', { required: true, condition: { questionId: dish.id, value: 'Suppe' } })
    expect(read([eats, dish, dessert], { eats: 'no', dish: 'Suppe' }).faults).toEqual([])
  })

  it.each([
    ['a choice nobody offered', question('a', { kind: 'several', options: [{ de: 'x' }] }), ['x', 'y'], 'choice'],
    ['a district there is not', question('a', { kind: 'district' }), 'atlantis', 'choice'],
    ['no number', question('a', { kind: 'number' }), '2,5', 'number'],
    ['more than anybody reads', question('a'), 'x'.repeat(601), 'too-long'],
    ['nothing where something must be', question('a', { required: true }), '  ', 'required'],
  ])('refuses %s', (_, asked, value, code) => {
    expect(read([asked], { a: value }).faults.map((fault) => fault.code)).toEqual([code])
  })

  it('takes what fits, without signs nobody sees', () => {
    const all = [question('a'), question('b', { kind: 'district' }), question('c', { kind: 'number' })]
    const { answers, faults } = read(all, { a: ' Tee\u202E\n', b: 'giessen', c: '12' })
    expect([faults, [...answers.values()]]).toEqual([[], [['Tee'], ['giessen'], ['12']]])
  })
})

describe('the form of a question', () => {
  const typed = { ...newQuestion, kind: 'one', label_de: 'Was essen Sie?', options_de: 'Suppe\n\nSalat\nSuppe' }

  it('pairs choices of other languages by their line, and counts the same once', () => {
    const parsed = questionForm.parse({ ...typed, label_en: 'What will you eat?', options_en: 'Soup\n\nSalad\nSoup' })
    expect(parsed.ok ? questionOf(parsed.value) : parsed).toMatchObject({
      label: { de: 'Was essen Sie?', en: 'What will you eat?' },
      options: [
        { de: 'Suppe', en: 'Soup' },
        { de: 'Salat', en: 'Salad' },
      ],
    })
  })
})
