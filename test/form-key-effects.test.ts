import { expect, it } from 'vitest'
import { newFormKey } from '#platform/http/form-key.ts'
import { type House, type Persona, useHouse } from './house.ts'

const house = useHouse()

type Fields = Readonly<Record<string, string>>

type Sent = {
  readonly what: string
  readonly path: string | ((house: House) => Promise<string>)
  /** Nobody where it is left out. */
  readonly by?: Persona
  readonly fields: Fields | ((house: House, path: string) => Promise<Fields>)
  /** The table the effect is written to. */
  readonly table: string
}

const submissions: readonly Sent[] = [
  {
    what: 'feedback',
    path: '/de/rueckmeldung',
    fields: { kind: 'barrier', text: 'Der Knopf hat keinen Namen.' },
    table: 'feedback_cases',
  },
  {
    what: 'asking for an entry',
    path: '/de/eintrag/wir-lotsinnen-ruesselsheim/uebernehmen',
    fields: {
      givenName: 'Nele',
      familyName: 'Neuland',
      duty: 'Koordination',
      email: 'nele@ruesselsheim.example',
      reason: 'Ich leite das Projekt.',
      consent: 'on',
    },
    table: 'profile_claims',
  },
  {
    what: 'finding an entry right',
    path: '/de/eintrag/wir-lotsinnen-bruecke/stimmt-das',
    fields: {},
    table: 'entry_approvals',
  },
  {
    what: 'asking for advice',
    path: '/de/beratung/anfragen',
    fields: {
      topics: 'founding',
      question: 'Wie gründen wir einen Verein?',
      area: 'unsure',
      asker_kind: 'initiative',
      channel: 'written',
      schritt: 'senden',
    },
    table: 'consultations',
  },
  {
    what: 'writing again about one’s own advice',
    path: ownAdvice,
    fields: { text: 'Noch eine Frage.' },
    table: 'consultation_messages',
  },
  {
    what: 'booking a time to talk',
    path: async (open) => `${await ownAdvice(open)}/termin`,
    fields: async (open, path) => ({
      slot: /name="slot" value="([^"]+)"/.exec((await open.visit('nobody', path)).html)?.[1] ?? '',
      channel: 'video',
    }),
    table: 'appointment_bookings',
  },
  {
    what: 'ordering the newsletter',
    path: '/de/newsletter/bestellen',
    fields: { email: 'neue@post.example', lang: 'de', lists: 'lotsinnen', consent: 'on' },
    table: 'newsletter_readers',
  },
  {
    what: 'beginning a path',
    path: '/de/wege/verein-gruenden/beginnen',
    fields: {
      founder: 'Initiative Nordlicht',
      district: 'vogelsbergkreis',
      start: '',
      email: 'nordlicht@post.example',
      consent: 'on',
    },
    table: 'pathway_links',
  },
  {
    what: 'a link for signing in',
    path: '/de/mein/anmelden/link',
    fields: { email: 'petra@bruecke.example' },
    table: 'account_links',
  },
  {
    what: 'reporting a post',
    by: 'timo',
    path: async (open) => {
      const [post] = await open.rows<{ id: string }>("select id from exchange_posts where heading like 'Neue Leitf%'")
      return `/de/mein/austausch/beitraege/${post?.id ?? ''}/melden`
    },
    fields: { reason: 'Das steht zweimal da.' },
    table: 'exchange_reports',
  },
  {
    what: 'writing about a listing',
    by: 'leyla',
    path: async (open) => {
      const [listing] = await open.rows<{ id: string }>("select id from listings where title like 'Versammlungsraum%'")
      return `/de/mein/gesuche/${listing?.id ?? ''}/schreiben`
    },
    fields: async (open) => {
      const [own] = await open.rows<{ id: string }>("select id from profiles where slug = 'granatapfelgarten'")
      return { from: own?.id ?? '', text: 'Ist der Raum am Dienstag frei?' }
    },
    table: 'listing_messages',
  },
  {
    what: 'answering about a listing',
    by: 'leyla',
    path: async (open) => {
      const [begun] = await open.rows<{ id: string }>(
        `insert into listing_conversations (listing_id, owner_id, asker_id, owner_name, asker_name, last_at)
         select l.id, l.profile_id, f.id, 'Brücke e. V.', f.name, '2026-11-20' from listings l, profiles f
         where l.title like 'Partnerverein%' and f.slug = 'granatapfelgarten' returning id`,
      )
      return `/de/mein/gesuche/gespraeche/${begun?.id ?? ''}`
    },
    fields: { text: 'Wir kommen gern.' },
    table: 'listing_messages',
  },
]

/** What is counted before the effect must not use the key up: the effect would be lost with whatever fails in between. */
it.each(submissions)('CO-05: $what: a fault behind the throttle loses nothing, and comes once', async (sent) => {
  const { table, by = 'nobody' } = sent
  const path = typeof sent.path === 'string' ? sent.path : await sent.path(house)
  const fields = typeof sent.fields === 'function' ? await sent.fields(house, path) : sent.fields
  const key = newFormKey()
  const send = () => house.post(by, path, { _key: key, ...fields })
  const count = async () => (await house.rows(`select from ${table}`)).length
  const before = await count()
  await house.rows(`alter table ${table} rename to away`)
  expect((await send()).status).toBe(500)
  await house.rows(`alter table away rename to ${table}`)
  await house.rows('delete from throttles')
  expect((await send()).status).toBeLessThan(400)
  expect(await count()).toBe(before + 1)
  await send()
  expect(await count()).toBe(before + 1)
})

/** The page behind a link to a question of the demo world. */
async function ownAdvice(open: House): Promise<string> {
  const token = 'effect'.padEnd(43, '0')
  await open.rows(
    `insert into consultation_links (token_hash, consultation_id, created_at)
     select sha256(convert_to($1, 'UTF8')), id, received_at from consultations where source = 'request' order by sign limit 1
     on conflict do nothing`,
    [token],
  )
  return `/de/beratung/anfrage/${token}`
}
