import { keptProfiles } from '#kernel/actor.ts'
import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { type Handler, notFound, unkept } from '#platform/http/index.ts'
import { listProfileHeads } from '#modules/organisations/index.ts'
import { findDistrict, nameIn } from '#modules/places/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { PageHeading, Row } from '#ui/layout.tsx'
import { linkAgain, linkDesk, pathList } from '../addresses.ts'
import { type Desk, type DeskContext, findByLink, openDesk, titleOf } from '../desk.ts'
import { deskPage } from '../desk-page.ts'
import type { MailParts } from '../parts.ts'
import type { Pathway } from '../pathway.ts'
import { findLetter, listNotes, listStandings } from '../pathway.queries.ts'
import { readPlan } from '../read-plan.ts'
import { confirmPathway } from './confirm.ts'
import { ConfirmLinkPage } from './confirm-page.tsx'
import { DeskPage } from './page.tsx'

/** The desk of a path. A link that was never pressed shows one button first: mail scanners open links, too. */
export function showDesk(parts: MailParts, note: FormState = emptyForm) {
  return async (ctx: DeskContext): Promise<Response> => {
    const { token } = ctx.params
    if (token !== undefined) {
      const pathway = await findByLink(ctx, token)
      if (pathway === undefined) return unknownLink(ctx)
      if (!pathway.confirmed) return askToConfirm(ctx, pathway, token)
    }
    return show(ctx, await openDesk(ctx, parts), note)
  }
}

/** The button of the first page: the address is the person's own, and work begins. */
export function submitConfirmation(parts: MailParts): Handler<typeof linkDesk.path> {
  return async (ctx) => {
    const { token } = ctx.params
    const result = await confirmPathway(ctx.db, token)
    if (result.ok) return ctx.seeOther(linkDesk.href(ctx.lang, { token }, { meldung: 'begonnen' }))
    switch (result.code) {
      case 'link-unknown':
        return notFound()
      case 'confirmed-already':
        return showDesk(parts)(ctx)
    }
  }
}

function askToConfirm(ctx: DeskContext, pathway: Pathway, token: string): Response {
  const title = ctx.t('pathways.confirm.title')
  return unkept(
    ctx.page({
      title,
      unlisted: true,
      content: <ConfirmLinkPage t={ctx.t} formKey={ctx.formKey} pathway={pathway} token={token} />,
    }),
  )
}

/** The same 404 for a link that never was and one that ended, with the way to a new one. */
function unknownLink(ctx: DeskContext): Response {
  const { t, lang } = ctx
  const title = t('pathways.unknown.title')
  return unkept(
    ctx.page({
      title,
      unlisted: true,
      status: 404,
      breadcrumb: [{ label: t('pathways.list.title'), href: pathList.href(lang) }, { label: title }],
      content: (
        <>
          <PageHeading title={title} lead={t('pathways.unknown.text')} />
          <Row>
            <ButtonLink href={linkAgain.href(lang)}>{t('pathways.again.title')}</ButtonLink>
          </Row>
        </>
      ),
    }),
  )
}

async function show(ctx: DeskContext, desk: Desk, note: FormState): Promise<Response> {
  const { pathway, path, lang } = desk
  const shown = await ctx.db.read(desk.actor, async (tx) => {
    const standings = (await listStandings(tx, [pathway.id])).get(pathway.id) ?? []
    const district = await findDistrict(tx, pathway.districtId)
    return {
      standings,
      plan: await readPlan(tx, path, { start: pathway.wishedStart, standings }),
      notes: await listNotes(tx, pathway.id),
      letter: await findLetter(tx, pathway.id),
      place: district === undefined ? '' : nameIn(district, lang),
    }
  })
  const keeps = pathway.profileId === null && 'token' in desk.door ? keptProfiles(ctx.actor) : []
  const profiles = await ctx.db.read(ctx.actor, (tx) => listProfileHeads(tx, keeps))
  return deskPage(ctx, desk, {
    title: titleOf(desk),
    status: note.errors.length > 0 ? 422 : 200,
    content: <DeskPage ctx={ctx} desk={desk} note={note} profiles={profiles} {...shown} />,
  })
}
