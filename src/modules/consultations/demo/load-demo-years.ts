import { sql } from 'kysely'
import type { CentreArea } from '#kernel/actor.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'
import type { AskerKind, Outcome, TalkChannel } from '../consultation.ts'
import { releaseYears } from '../release-figures/release-figures.ts'
import { drawSign } from '../sign.ts'
import type { TopicCode } from '../topics.ts'

type Kind = {
  readonly area: CentreArea
  readonly topics: readonly TopicCode[]
  readonly askerKind: AskerKind
  readonly channel: TalkChannel
  readonly outcome: Outcome
  readonly minutes: number
}

// What comes up again and again; a table of a year shows nothing of what comes up once.
const kinds: readonly Kind[] = [
  {
    area: 'organisations',
    topics: ['founding', 'statutes'],
    askerKind: 'initiative',
    channel: 'phone',
    outcome: 'steps',
    minutes: 45,
  },
  {
    area: 'volunteers',
    topics: ['team'],
    askerKind: 'responsible-organisation',
    channel: 'phone',
    outcome: 'clarified',
    minutes: 20,
  },
  {
    area: 'organisations',
    topics: ['money'],
    askerKind: 'association',
    channel: 'video',
    outcome: 'clarified',
    minutes: 30,
  },
  {
    area: 'volunteers',
    topics: ['training', 'team'],
    askerKind: 'responsible-organisation',
    channel: 'video',
    outcome: 'steps',
    minutes: 30,
  },
]
const districts = ['offenbach-stadt', 'hanau', 'wetteraukreis'] as const

/** So many days apart: enough for tables that show numbers. */
const daysApart = 9

/** Invented consultations of this year and the last, closed and without texts, as they are when their months are over. */
export async function loadDemoYears(tx: Tx): Promise<void> {
  const first = Number(dayInBerlin(tx.now).slice(0, 4)) - 1
  for (let back = 1; ; back += 1) {
    const kind = kinds[back % kinds.length]
    const at = new Date(tx.now.getTime() - back * daysApart * 86_400_000)
    if (kind === undefined || Number(dayInBerlin(at).slice(0, 4)) < first) break
    await addPast(tx, kind, districts[back % districts.length] ?? null, at)
  }
  await releaseYears(tx)
}

async function addPast(tx: Tx, kind: Kind, districtId: string | null, at: Date): Promise<void> {
  const { area, topics, askerKind, channel, outcome, minutes } = kind
  await sql`with one as (
      insert into consultations (sign, source, area, state, asker_kind, channel, lang, topics, district_id, received_at, state_since,
        closed_at, outcome, cleared_at)
      values (${drawSign()}, 'record', ${area}, 'closed', ${askerKind}, ${channel}, 'de', ${[...topics]}::text[],
        (select id from districts where id = ${districtId}), ${at}, ${at}, ${at}, ${outcome}, ${at})
      on conflict (sign) do nothing returning id)
    insert into consultation_talks (consultation_id, held_on, minutes, channel, recorded_at)
    select id, ${dayInBerlin(at)}::date, ${minutes}, ${channel}, ${at} from one`.execute(tx)
}
