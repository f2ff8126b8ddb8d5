import { expect, it } from 'vitest'
import { idFrom } from '#kernel/id.ts'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { openPdf } from '#platform/pdf/index.ts'
import { sourceFolder } from '#app/project-files.ts'
import type { GivenAnswer } from '#modules/questions/index.ts'
import type { Participant } from '#modules/registrations/index.ts'
import { useHouse } from '#test/house.ts'
import { buildEvent } from '../event.fixtures.ts'
import { badgesOf, openBadges } from './badges.ts'

const house = useHouse()
const t = openTranslators(readCatalogue(sourceFolder))('de')
const noLists = { district: [], project: [] }

function participant(number: number, name: string, more: Partial<Participant> = {}): Participant {
  return {
    id: idFrom(`p${number}`),
    registrationId: idFrom(`r${number}`),
    number,
    position: 1,
    kind: 'in-person',
    name,
    municipality: 'Hanau',
    signedUpBy: name,
    email: '',
    lang: 'de',
    left: false,
    ...more,
  }
}

async function readPdf(bytes: Uint8Array) {
  const { extractText, getDocumentProxy } = await import('unpdf')
  const proxy = await getDocumentProxy(bytes)
  return { pages: proxy.numPages, text: (await extractText(proxy, { mergePages: true })).text }
}

it('stand ten on a page, however long or foreign a name', async () => {
  const event = await buildEvent(house.db)
  const names = ['Ayşe Öztürk', 'ليلى حداد', 'Оксана Шевченко', 'Maximiliane-Alexandra von und zu Hohenlohe-Waldenburg']
  const people = Array.from({ length: 21 }, (_, nr) => participant(nr, names[nr] ?? `Person ${nr}`))
  const rows = { people, answers: new Map(), lists: noLists }
  const made = openBadges(openPdf(sourceFolder), sourceFolder)(t, event, rows, house.clock.now())
  expect(made.toString('latin1')).toContain('pdfuaid')
  const { pages, text } = await readPdf(new Uint8Array(made))
  expect(pages).toBe(3)
  for (const words of ['Ayşe Öztürk', 'Оксана', 'Hohenlohe', 'Person 20', 'Hanau', event.texts.de.title])
    expect(text).toContain(words)
})

it('show the project somebody named, else the place; who left has none, who has no name writes it', () => {
  const answer: GivenAnswer = { questionId: null, label: 'Projekt', kind: 'project', value: ['x'], visibility: 'team' }
  const shown = badgesOf(t, {
    people: [participant(1, ''), participant(2, 'Zoe'), participant(3, 'Ada'), participant(4, 'Bo', { left: true })],
    answers: new Map([[idFrom<'registration'>('r3'), [answer]]]),
    lists: { district: [], project: [{ value: 'x', label: 'Lotsen Hanau' }] },
  })
  expect(shown).toEqual([
    { name: 'Ada', organisation: 'Lotsen Hanau' },
    { name: 'Zoe', organisation: 'Hanau' },
    { name: '', organisation: 'Hanau' },
  ])
})

it('are for the team, from its list of participants', async () => {
  const event = await buildEvent(house.db)
  const path = `/de/mein/veranstaltungen/${event.id}/anmeldungen/namensschilder.pdf`
  const answer = await house.ask('ruth', path)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  expect((await house.ask('timo', path)).status).toBe(404)
})
