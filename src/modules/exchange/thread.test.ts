import { describe, expect, it } from 'vitest'
import { passageOf, wordsOf } from './find-posts/find-posts.ts'
import { invites, isInside, keeps, manages, mayJoin, moderates, staysClosed } from './group.ts'
import { portraitText } from './portraits/portrait.ts'
import { quoted } from './thread.ts'

describe('quoting', () => {
  it('puts a mark before each line, so that it stays a quotation', () => {
    expect(quoted('Eins\n\n> Zwei', 'Petra schrieb:')).toBe('> Petra schrieb:\n>\n> Eins\n>\n> > Zwei\n\n')
  })
})

describe('searching', () => {
  it('knows words by letters and digits, at most eight', () => {
    expect(wordsOf(`Lots*innen & "Räume" 2026`)).toEqual(['Lots', 'innen', 'Räume', '2026'])
    expect(wordsOf("' | ! :* <->")).toEqual([])
    expect(wordsOf('a '.repeat(20))).toHaveLength(8)
  })

  it('shows the part of the text around a word', () => {
    const text = `${'Anfang '.repeat(40)}Papagei ${'Ende '.repeat(80)}`
    expect(passageOf(text, ['papagei'])).toMatch(/^… .*Papagei .* …$/)
    expect(passageOf('Kurz', ['fehlt'])).toBe('Kurz')
  })
})

describe('groups', () => {
  it.each([
    [{ member: false, open: true, invited: false }, true],
    [{ member: false, open: false, invited: true }, true],
    [{ member: false, open: false, invited: false }, false],
    [{ member: true, open: true, invited: true }, false],
  ])('%o may join: %s', (group, may) => expect(mayJoin(group)).toBe(may))

  it('are moderated by keepers while they are members, and by the centre where it reads along', () => {
    expect(moderates({ member: true, keeper: true, watched: false })).toBe(true)
    expect(moderates({ member: false, keeper: true, watched: false })).toBe(false)
    expect(moderates({ member: false, keeper: false, watched: true })).toBe(true)
  })

  it('are looked after by the centre also where it does not read', () => {
    expect(manages({ member: false, keeper: true }, false)).toBe(false)
    expect(manages({ member: false, keeper: false }, true)).toBe(true)
    expect(isInside({ member: false, watched: false })).toBe(false)
  })
})

describe('an open group', () => {
  it('is one because its keepers say so, and takes invitations of the centre; a closed one takes them of keepers alone', () => {
    const stranger = { member: false, keeper: false }
    const keeper = { member: true, keeper: true }
    expect([keeps(keeper), keeps(stranger), keeps({ member: false, keeper: true })]).toEqual([true, false, false])
    expect(invites({ ...stranger, open: true }, true)).toBe(true)
    expect(invites({ ...stranger, open: false }, true)).toBe(false)
    expect(invites({ member: true, keeper: false, open: false }, true)).toBe(false)
    expect(invites({ ...keeper, open: false }, false)).toBe(true)
    expect(invites({ ...stranger, open: true }, false)).toBe(false)
  })

  it.each([
    [{ open: false, written: true }, true],
    [{ open: false, written: false }, false],
    [{ open: true, written: true }, false],
  ])('%o stays closed: %s', (group, stays) => expect(staysClosed(group)).toBe(stays))
})

describe('a portrait', () => {
  it('becomes a text with the questions of the template as headings, and leaves out what is empty', () => {
    const headings = { occasion: 'Anlass?', work: 'Arbeit?', result: 'Ergebnis?', advice: 'Rat?' }
    const text = portraitText(
      {
        title: 'Abend',
        place: 'Friedberg',
        occasion: 'Wenige kamen. Viele fragten.',
        work: 'Anrufe',
        result: '',
        advice: '',
      },
      headings,
    )
    expect(text).toEqual({
      title: 'Abend (Friedberg)',
      summary: 'Wenige kamen.',
      body: '## Anlass?\n\nWenige kamen. Viele fragten.\n\n## Arbeit?\n\nAnrufe',
    })
  })
})
