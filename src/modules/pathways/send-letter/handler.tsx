import type { FormState } from '#kernel/form-state.ts'
import { attachment, notFound, unkept } from '#platform/http/index.ts'
import { type Desk, type DeskContext, hrefsOf, openDesk, openOwnDesk } from '../desk.ts'
import { deskPage } from '../desk-page.ts'
import { letterDocument } from '../letter-words.ts'
import type { MailParts, PathwayParts } from '../parts.ts'
import { stepOf } from '../path.ts'
import { findLetter, readTexts } from '../pathway.queries.ts'
import { letterForm } from './form.ts'
import { LetterPage } from './page.tsx'
import { sendLetter } from './send-letter.ts'

/** Filled in from what the founders wrote before. */
export function askForLetter(parts: MailParts) {
  return async (ctx: DeskContext): Promise<Response> => {
    const desk = await openLetterDesk(ctx, parts)
    const { pathway } = desk
    const { last, idea } = await ctx.db.read(desk.actor, async (tx) => ({
      last: await findLetter(tx, pathway.id),
      idea: (await readTexts(tx, pathway.id)).get('idea')?.answers ?? {},
    }))
    const about = [idea['need'], idea['aim'], idea['activities']].filter(Boolean).join('\n\n').slice(0, 2000)
    const values = {
      office: last?.office ?? '',
      person: last?.person ?? '',
      email: last?.email ?? '',
      founder: pathway.founder,
      project: idea['title'] ?? last?.project ?? '',
      about: about === '' ? (last?.about ?? '') : about,
    }
    return show(ctx, desk, parts, { values, errors: [] })
  }
}

export function submitLetter(parts: MailParts) {
  return async (ctx: DeskContext): Promise<Response> => {
    const desk = await openLetterDesk(ctx, parts)
    const typed = await ctx.typed()
    const parsed = letterForm.parse(typed)
    if (!parsed.ok) return show(ctx, desk, parts, parsed.form)
    const result = await sendLetter(ctx.db, parts, desk, parsed.value, ctx.now)
    if (result.ok) return ctx.seeOther(hrefsOf(desk).step('letter', { meldung: 'brief' }))
    switch (result.code) {
      case 'path-unknown':
        return notFound()
      case 'confirmed-already':
        return ctx.seeOther(hrefsOf(desk).step('letter'))
      case 'paused': {
        const error = { field: 'email', code: result.code, values: { minutes: result.minutes } }
        return show(ctx, desk, parts, { values: typed, errors: [error] })
      }
    }
  }
}

/** The letter as a document, and once it was confirmed the confirmation. */
export function printLetter(parts: PathwayParts) {
  return async (ctx: DeskContext): Promise<Response> => {
    const desk = await openDesk(ctx, parts)
    const letter = await ctx.db.read(desk.actor, (tx) => findLetter(tx, desk.pathway.id))
    if (letter === undefined) return notFound()
    const bytes = parts.pdf.render(letterDocument(parts.translators('de'), letter), letter.answeredAt ?? letter.sentAt)
    return unkept(attachment(ctx, { bytes, type: 'application/pdf', name: 'schreiben-an-die-kommune.pdf' }))
  }
}

/** Only paths with such a step have a letter. */
async function openLetterDesk(ctx: DeskContext, parts: MailParts): Promise<Desk> {
  const desk = await openOwnDesk(ctx, parts)
  return stepOf(desk.path, 'letter') === undefined ? notFound() : desk
}

function show(ctx: DeskContext, desk: Desk, parts: MailParts, state: FormState): Response {
  return deskPage(ctx, desk, {
    title: desk.t('pathways.letters.write'),
    status: state.errors.length > 0 ? 422 : 200,
    content: <LetterPage ctx={ctx} desk={desk} state={state} german={parts.translators('de')} />,
  })
}
