import { describe, expect, it } from 'vitest'
import { contestedForm, openedForm, returnedForm } from './edited.ts'

const names = ['title', 'text'] as const
const first = { title: 'Fest', text: 'Am Montag' }

describe('a form that several people have open', () => {
  const { seen } = openedForm(names, first)

  it('comes back with what both wrote where both changed the same field, and says which', () => {
    const saved = { title: 'Sommerfest', text: 'Am Dienstag' }
    const typed = { title: 'Fest', text: 'Am Mittwoch' }
    const edited = contestedForm(names, { seen, typed, saved, words: (name) => `Dort: ${saved[name]}` })
    expect(edited).toMatchObject({ status: 409, saved: { text: 'Dort: Am Dienstag' } })
    expect(edited.state).toEqual({
      values: { title: 'Sommerfest', text: 'Am Mittwoch' },
      errors: [{ field: 'text', code: 'moved-on' }],
    })
    // Sent once more as it is, it builds on what is saved now.
    const again = contestedForm(names, { seen: edited.seen, typed: edited.state.values, saved, words: () => '' })
    expect(again.state.errors).toEqual([])
  })

  it('keeps its marks when something else in it is wrong', () => {
    const state = { values: { title: '', text: 'x' }, errors: [{ field: 'title', code: 'required' }] }
    expect(returnedForm(state, seen)).toEqual({ state, seen, saved: {}, status: 422 })
  })
})
