import { parseId } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { listDistricts, nameIn } from '#modules/places/index.ts'
import { readRules } from '#modules/programme/index.ts'
import { type accompaniment, type contactNote, desk, pathOverview } from '../addresses.ts'
import { openDesk } from '../desk.ts'
import { memberPage } from '../desk-page.ts'
import { nextStep } from '../next-step.ts'
import type { MailParts } from '../parts.ts'
import { listPaths, pathOf, ruleKeysOf } from '../path.ts'
import type { Pathway, StepStanding } from '../pathway.ts'
import { listAccompanied, listStandings, listWaiting, pageSize, type Position } from '../pathway.queries.ts'
import { planWith, type RulesOfDay } from '../read-plan.ts'
import { showDesk } from '../show-desk/handler.tsx'
import { noteForm } from '../show-desk/note-form.ts'
import { accompany, noteContact } from './accompany.ts'
import { type Founder, OverviewPage } from './page.tsx'

/** Everybody who asked for company, whoever stands still longest first. */
export async function showOverview(ctx: RequestContext): Promise<Response> {
  const today = dayInBerlin(ctx.now)
  const after = positionOf(ctx.url.searchParams)
  const { page, more, waiting, standings, places, rulesOn } = await ctx.db.read(ctx.actor, async (tx) => {
    const found = await listAccompanied(tx, after)
    const shown = found.slice(0, pageSize)
    return {
      page: shown,
      more: found.length > pageSize,
      waiting: after === undefined ? await listWaiting(tx) : [],
      standings: await listStandings(
        tx,
        shown.map(({ id }) => id),
      ),
      places: new Map((await listDistricts(tx, today)).map((one) => [one.id, nameIn(one, ctx.lang)])),
      rulesOn: await readRules(tx, [...new Set(listPaths().flatMap(ruleKeysOf))]),
    }
  })
  const founders = page.map((pathway) =>
    founderOf(pathway, standings.get(pathway.id) ?? [], {
      place: places.get(pathway.districtId) ?? '',
      today,
      rulesOn,
    }),
  )
  const last = page.at(-1)
  const next =
    more && last !== undefined
      ? pathOverview.href(ctx.lang, {}, { ab: last.changedAt.toISOString(), nach: last.id })
      : undefined
  return memberPage(ctx, {
    title: ctx.t('pathways.overview.title'),
    content: <OverviewPage ctx={ctx} founders={founders} waiting={waiting} next={next} today={today} />,
  })
}

type About = {
  readonly place: string
  readonly today: string
  readonly rulesOn: (day: string) => RulesOfDay
}

function founderOf(pathway: Pathway, standings: readonly StepStanding[], { place, today, rulesOn }: About): Founder {
  const path = pathOf(pathway.kind)
  const next = nextStep(path, standings)
  const plan = planWith(rulesOn, path, { start: pathway.wishedStart, standings, today })
  return {
    pathway,
    path,
    place,
    standings,
    next: next?.key,
    until: plan.planned.find(({ key }) => key === next?.key)?.until,
  }
}

function positionOf(search: URLSearchParams): Position | undefined {
  const id = parseId<'pathway'>(search.get('nach') ?? '')
  const changed = new Date(search.get('ab') ?? '')
  return id === undefined || Number.isNaN(changed.getTime()) ? undefined : { changedAt: changed.toISOString(), id }
}

/** The button "I walk along". */
export function submitAccompaniment(parts: MailParts): Handler<typeof accompaniment.path> {
  return async (ctx) => {
    const id = parseId<'pathway'>(ctx.params.pathwayId)
    const result = id === undefined ? undefined : await accompany(ctx.db, parts, ctx.actor, id)
    if (result?.ok !== true) return notFound()
    return ctx.seeOther(desk.href(ctx.lang, { pathwayId: ctx.params.pathwayId }, { meldung: 'uebernommen' }))
  }
}

export function submitNote(parts: MailParts): Handler<typeof contactNote.path> {
  return async (ctx) => {
    const opened = await openDesk(ctx, parts)
    if (opened.as !== 'companion') return notFound()
    const parsed = noteForm.parse(await ctx.typed())
    if (!parsed.ok) return showDesk(parts, parsed.form)(ctx)
    await noteContact(ctx.db, parts, opened, parsed.value.text)
    return ctx.seeOther(desk.href(ctx.lang, { pathwayId: opened.pathway.id }, { meldung: 'notiert' }))
  }
}
