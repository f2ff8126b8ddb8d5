import { textOf, type TypedValues } from '#kernel/form-state.ts'
import { contestedForm, type Edited, errorLines, openedForm, refusedForm, returnedForm } from '#platform/forms/index.ts'
import { forbidden, notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { ConflictNotice } from '#ui/saved-meanwhile.tsx'
import { draftEditing, draftPage } from '../addresses.ts'
import { nextOpen } from '../assessment.ts'
import { doneSentence, memberPage } from '../member-page.ts'
import { parseSlot, slots, type Standard } from '../standard.ts'
import { findDraft, findStandard, listStandards } from '../standard.queries.ts'
import { beginDraft, changeStandard } from './change-draft.ts'
import { standardForm, StandardFormFields, standardNames, standardPrefix, typedOfStandard } from './draft-form.tsx'

type Context = RequestContext<'/mein/qualitaet/fassung/:slot'>

export async function submitDraft(ctx: RequestContext): Promise<Response> {
  const result = await beginDraft(ctx.db, ctx.actor)
  return result.ok ? ctx.seeOther(draftPage.href(ctx.lang)) : forbidden()
}

export async function askForStandard(ctx: Context): Promise<Response> {
  return editPage(ctx, openedForm(standardNames, typedOfStandard(await getDraftStandard(ctx))))
}

export async function submitStandard(ctx: Context): Promise<Response> {
  const { slot } = await getDraftStandard(ctx)
  const typed = await ctx.typed()
  const seen = textOf(typed, 'seen')
  const parsed = standardForm.parse(typed)
  if (!parsed.ok) return editPage(ctx, returnedForm(parsed.form, seen))
  const result = await changeStandard(ctx.db, ctx.actor, { slot, seen, typed })
  if (result.ok) return goOn(ctx, slot)
  switch (result.code) {
    case 'draft-unknown':
      return notFound()
    case 'contested':
      return contestedPage(ctx, seen, typed)
    case 'unreadable':
      return editPage(ctx, returnedForm(refusedForm(typed, result, 'title'), seen))
  }
}

/** On to the next standard that still has words of ours; to the list when there is none. */
async function goOn(ctx: Context, slot: number): Promise<Response> {
  const standards = await ctx.db.read(ctx.actor, async (tx) => {
    const draft = await findDraft(tx)
    return draft === undefined ? [] : listStandards(tx, draft.number)
  })
  const written = new Set(standards.filter(({ placeholder }) => !placeholder).map((one) => one.slot))
  const next = nextOpen(slots, written, slot)
  const done = { meldung: 'gespeichert' }
  return ctx.seeOther(
    next === undefined || next === slot
      ? draftPage.href(ctx.lang, {}, done)
      : draftEditing.href(ctx.lang, { slot: String(next) }, done),
  )
}

async function getDraftStandard(ctx: Context): Promise<Standard> {
  const slot = parseSlot(ctx.params.slot) ?? notFound()
  const found = await ctx.db.read(ctx.actor, async (tx) => {
    const draft = await findDraft(tx)
    return draft === undefined ? undefined : findStandard(tx, draft.number, slot)
  })
  return found ?? notFound()
}

async function contestedPage(ctx: Context, seen: string, typed: TypedValues): Promise<Response> {
  const { t } = ctx
  const standard = await getDraftStandard(ctx)
  const saved = typedOfStandard(standard)
  const said = {
    ...saved,
    domain: t(`quality.domain.${standard.domain}`),
    evidence: standard.evidence.map((kind) => t(`quality.evidence.kind.${kind}`)).join(', '),
    official: t(standard.placeholder ? 'quality.draft.isPlaceholder' : 'quality.draft.isOfficial'),
  }
  const words = (name: (typeof standardNames)[number]) => said[name]
  return editPage(ctx, contestedForm(standardNames, { seen, typed, saved, words }))
}

async function editPage(ctx: Context, { state, seen, saved, status }: Edited): Promise<Response> {
  const { t, lang } = ctx
  const { slot, version } = await getDraftStandard(ctx)
  const title = t('quality.draftForm.heading', { slot })
  const hidden = [
    { name: '_key', value: ctx.formKey },
    { name: 'seen', value: seen },
  ]
  return memberPage(ctx, {
    title,
    status,
    above: [{ label: t('quality.draft.title'), href: draftPage.href(lang) }],
    content: (
      <>
        <PageHeading
          title={title}
          kicker={t('quality.draft.number', { number: version })}
          lead={t('quality.draftForm.lead')}
        />
        <DoneNotice t={t} done={doneSentence(ctx)} />
        <ConflictNotice t={t} saved={saved} />
        <ErrorSummary t={t} errors={errorLines(state, t, standardPrefix)} />
        <Form action={draftEditing.href(lang, { slot: String(slot) })} hidden={hidden}>
          <StandardFormFields t={t} state={state} saved={saved} />
          <FormActions>
            <Button>{t('quality.draftForm.submit')}</Button>
            <a href={draftPage.href(lang)}>{t('quality.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
