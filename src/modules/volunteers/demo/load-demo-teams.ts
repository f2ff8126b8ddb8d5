import { sql } from 'kysely'
import { dayAfter } from '#kernel/calendar-day.ts'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import { addQualification, type NewQualification } from '../qualifications.ts'
import { type VolunteerRole } from '../volunteer.ts'

type DemoVolunteer = {
  readonly team: string
  readonly name: string
  readonly email: string
  readonly lang: Lang
  readonly languages: readonly string[]
  readonly role: VolunteerRole
  readonly sinceDaysAgo: number
  readonly learned: readonly (Pick<NewQualification, 'kind' | 'title' | 'units' | 'provider'> & {
    readonly daysAgo: number
    readonly endsInDays?: number
  })[]
}

/** Somebody of the demo world who can sign in. */
type DemoPerson = { readonly email: string; readonly personId: Id<'person'> }

const people: readonly DemoVolunteer[] = [
  {
    team: 'wir-lotsinnen-bruecke',
    name: 'Selin Dokumacı',
    email: 'selin@mail.example',
    lang: 'tr',
    languages: ['tr', 'kmr', 'de'],
    role: 'guide',
    sinceDaysAgo: 900,
    learned: [
      {
        kind: 'health',
        title: 'Gesundheitslots*innen, Block 1',
        units: 12,
        provider: 'Landkreis',
        daysAgo: 690,
        endsInDays: 40,
      },
    ],
  },
  {
    team: 'wir-lotsinnen-bruecke',
    name: 'Mehret Fadenreich',
    email: '',
    lang: 'de',
    languages: ['ti', 'am', 'de'],
    role: 'coordinating',
    sinceDaysAgo: 1500,
    learned: [
      {
        kind: 'basic',
        title: 'Basisqualifizierung 2022',
        units: 30,
        provider: 'Kompetenzzentrum Vielfalt Hessen',
        daysAgo: 1450,
      },
      { kind: 'reflection', title: 'Reflexionsgespräche', units: 6, provider: '', daysAgo: 200 },
    ],
  },
  {
    team: 'wir-lotsinnen-laternenhof',
    name: 'Jonas Dochtmann',
    email: 'jonas@mail.example',
    lang: 'de',
    languages: ['de', 'fa'],
    role: 'guide',
    sinceDaysAgo: 300,
    learned: [{ kind: 'basic', title: 'Basisqualifizierung Kassel', units: 24, provider: '', daysAgo: 250 }],
  },
]

/** Puts the invented volunteers of the demo world into their teams; none where a team is there already. Answers how many. */
export async function loadDemoTeams(tx: Tx, today: string, persons: readonly DemoPerson[]): Promise<number> {
  const { rows } = await sql`select from volunteers limit 1`.execute(tx)
  if (rows.length > 0) return 0
  for (const person of people) {
    const personId = persons.find(({ email }) => email === person.email)?.personId ?? null
    await addPerson(tx, person, personId, today)
  }
  return people.length
}

async function addPerson(tx: Tx, person: DemoVolunteer, personId: Id<'person'> | null, today: string): Promise<void> {
  const { rows } = await sql<{ id: Id<'volunteer'> }>`
    insert into volunteers (profile_id, person_id, name, email, lang, languages, role, since, created_at, updated_at)
    select p.id, ${personId}::uuid, ${person.name}, ${person.email}, ${person.lang},
      ${[...person.languages]}::text[], ${person.role}, ${dayAfter(today, -person.sinceDaysAgo)}::date, ${tx.now}, ${tx.now}
    from profiles p where p.slug = ${person.team} returning id`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error(`No team ${person.team}`)
  for (const { daysAgo, endsInDays, ...learned } of person.learned)
    await addQualification(
      tx,
      { volunteerId: row.id },
      {
        ...learned,
        gotOn: dayAfter(today, -daysAgo),
        validUntil: endsInDays === undefined ? null : dayAfter(today, endsInDays),
      },
    )
}
