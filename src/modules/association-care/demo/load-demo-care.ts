import { dayAfter } from '#kernel/calendar-day.ts'
import { sql } from 'kysely'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { noticeEnd } from '../check.ts'
import type { Topic } from '../topic.ts'
import joining from './joining.json' with { type: 'json' }

type Noted = {
  readonly topic: Topic
  readonly state: 'there' | 'missing'
  readonly dated?: string
  readonly endsOn?: string
  readonly keptAt?: string
  readonly office?: string
  readonly note?: string
}

/** Leyla's association with every colour of light, and how one joins its umbrella; none where there are some already. */
export async function loadDemoCare(tx: Tx): Promise<void> {
  const there = await sql`select from association_checks limit 1`.execute(tx)
  if (there.rows.length > 0) return
  const today = dayInBerlin(tx.now)
  for (const { topic, state, dated = null, endsOn = null, keptAt = '', office = '', note = '' } of notedOn(today))
    await sql`
      insert into association_checks (profile_id, topic, state, dated, notice, ends_on, kept_at, office, note, version, updated_at)
      select p.id, ${topic}, ${state}, ${dated}::date, ${topic === 'non-profit' ? 'assessment' : null}, ${endsOn}::date, ${keptAt}, ${office},
        ${note}, 1, ${tx.now} from profiles p where p.slug = 'granatapfelgarten'`.execute(tx)
  for (const [lang, text] of Object.entries(joining))
    await sql`insert into umbrella_joining (profile_id, lang, text)
      select id, ${lang}, ${text} from profiles where slug = 'sieben-stroeme'`.execute(tx)
}

function notedOn(today: string): readonly Noted[] {
  // Five years less two months ago: the notice ends soon.
  const notice = dayAfter(today, 60 - 5 * 365 - 1)
  return [
    { topic: 'statute', state: 'there', dated: '2016-05-21', keptAt: 'Blauer Ordner im Schrank des Vereinsraums' },
    {
      topic: 'register',
      state: 'there',
      dated: '2016-09-02',
      keptAt: 'Blauer Ordner im Schrank des Vereinsraums',
      office: 'Amtsgericht Offenbach am Main, Vereinsregister',
    },
    {
      topic: 'non-profit',
      state: 'there',
      dated: notice,
      endsOn: noticeEnd(notice, 'assessment'),
      keptAt: 'Roter Ordner der Kasse',
      office: 'Finanzamt Offenbach am Main',
    },
    { topic: 'board', state: 'there', endsOn: dayAfter(today, 240), keptAt: 'Protokolle der Mitgliederversammlung' },
    {
      topic: 'bank',
      state: 'there',
      keptAt: 'Zwei Personen unterschreiben gemeinsam',
      note: 'Nach der Wahl: beide zur Bank.',
    },
    { topic: 'insurance', state: 'missing' },
    { topic: 'data-protection', state: 'missing' },
    { topic: 'website', state: 'there', endsOn: dayAfter(today, 400), keptAt: 'Vertrag im roten Ordner' },
    { topic: 'members', state: 'there', keptAt: 'Liste bei der Kassenführung' },
  ]
}
