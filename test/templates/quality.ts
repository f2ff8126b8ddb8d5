import type { House } from '../house.ts'
import { as, at, type MemberTemplate, sendSpoiled, type Template } from './shape.ts'

type Thing = 'open' | 'settled' | 'profile' | 'proposal' | 'circle' | 'measure'

async function idOf(house: House, what: Thing): Promise<string> {
  const [row] = await house.rows<Record<Thing, string>>(
    `select a.id as open, a.profile_id as profile, (select id from quality_proposals limit 1) as proposal,
       (select id from quality_circles where ended_at is null limit 1) as circle, m.id as measure, m.assessment_id as settled
     from quality_assessments a, quality_measures m where a.settled_at is null and m.done_at is null limit 1`,
  )
  return row?.[what] ?? ''
}

const base = '/mein/qualitaet'

const of = (name: string, what: Thing, route: string, query = ''): Template => ({
  name,
  route: base + route,
  path: async (house) =>
    base +
    route
      .replace(/:(?:assessmentId|profileId|proposalId|circleId)/, await idOf(house, what))
      .replace(':measureId', await idOf(house, 'measure'))
      .replace(':slot', '13') +
    query,
})

/** Of the next version, which is begun where nobody has begun it. */
const ofDraft = (name: string, route: string): Template => ({
  name,
  route: base + route,
  path: async (house) => {
    await house.rows(
      `with made as (insert into quality_versions (number, created_at)
         select max(number) + 1, '2026-11-22' from quality_versions having bool_and(published_at is not null)
         on conflict do nothing returning number)
       insert into quality_standards (version, slot, domain, title, statement, levels, evidence, placeholder)
         select made.number, s.slot, s.domain, s.title, s.statement, s.levels, s.evidence, s.placeholder
         from made, quality_standards s where s.version = made.number - 1`,
    )
    return base + route.replace(':slot', '13')
  },
})

const answer = of('standard, team’s answer', 'open', '/einschaetzung/:assessmentId/standard/:slot')

const endedCircle: Template = {
  name: 'circle, ended',
  route: `${base}/zirkel/:circleId`,
  path: async (house) => {
    await house.rows(
      `insert into quality_circles (slot, title, created_at, ended_at, end_reason)
       select 13, 'Zirkel, der geendet hat', '2026-10-01', '2026-11-20', 'Der Text ist als Vorschlag eingereicht.'
       where not exists (select from quality_circles where ended_at is not null)`,
    )
    const [row] = await house.rows<{ id: string }>('select id from quality_circles where ended_at is not null limit 1')
    return `${base}/zirkel/${row?.id ?? ''}`
  },
}

export const memberTemplates: readonly MemberTemplate[] = [
  as('petra', at('quality', base)),
  as('ruth', at('quality, centre', base)),
  as('timo', at('quality, beginning', `${base}/einschaetzung/neu`)),
  as('petra', of('assessment, open', 'open', '/einschaetzung/:assessmentId')),
  as('petra', of('assessment, finished', 'settled', '/einschaetzung/:assessmentId')),
  as('selin', of('assessment, asked', 'open', '/einschaetzung/:assessmentId')),
  as('selin', of('standard, own answer', 'open', '/einschaetzung/:assessmentId/eigene/:slot')),
  as('petra', answer),
  as('petra', { ...answer, name: 'standard, wrong', act: sendSpoiled({ note: 'x'.repeat(2001) }) }),
  as('petra', of('measure, new', 'open', '/einschaetzung/:assessmentId/standard/:slot/massnahme')),
  as('petra', of('measure', 'settled', '/einschaetzung/:assessmentId/massnahmen/:measureId')),
  as('petra', of('assessment, finishing', 'open', '/einschaetzung/:assessmentId/abschliessen')),
  as('petra', of('assessment, sharing', 'settled', '/einschaetzung/:assessmentId/teilen')),
  as('petra', of('assessment, taking back', 'settled', '/einschaetzung/:assessmentId/zuruecknehmen')),
  as('petra', of('assessment, deleting', 'open', '/einschaetzung/:assessmentId/loeschen')),
  as('petra', of('comparison', 'profile', '/vergleich/:profileId')),
  as('anke', at('standards', `${base}/standards`)),
  as('petra', of('standard', 'open', '/standards/:slot')),
  as('ruth', at('next version, none yet', `${base}/fassung`)),
  as('ruth', ofDraft('next version', '/fassung')),
  as('ruth', ofDraft('next version, standard', '/fassung/:slot')),
  as('ruth', ofDraft('next version, publishing', '/fassung/veroeffentlichen')),
  as('petra', at('proposals', `${base}/vorschlaege`)),
  as('petra', at('proposal, new', `${base}/vorschlaege/neu`, `${base}/vorschlaege/neu?standard=13`)),
  as('petra', of('proposal', 'proposal', '/vorschlaege/:proposalId')),
  as('ruth', of('proposal, deciding', 'proposal', '/vorschlaege/:proposalId/entscheiden')),
  as('petra', at('circles', `${base}/zirkel`)),
  as('petra', at('circle, new', `${base}/zirkel/neu`)),
  as('petra', of('circle', 'circle', '/zirkel/:circleId')),
  as('leyla', of('circle, from outside', 'circle', '/zirkel/:circleId')),
  as('petra', of('circle, text', 'circle', '/zirkel/:circleId/text')),
  as('petra', of('circle, ending', 'circle', '/zirkel/:circleId/beenden')),
  as('petra', endedCircle),
  as('petra', of('circle, versions', 'circle', '/zirkel/:circleId/fassungen')),
]
