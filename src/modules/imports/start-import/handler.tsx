import { keptProfiles } from '#kernel/actor.ts'
import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { type Id, parseId } from '#kernel/id.ts'
import { refusedForm } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { listProfileHeads } from '#modules/organisations/index.ts'
import { importPage } from '../addresses.ts'
import { offeredTargets } from '../import.policy.ts'
import type { ImportHead } from '../import.ts'
import { importsPage } from '../member-page.tsx'
import { targetNamed } from '../targets.ts'
import { mostBytes, startForm } from './form.ts'
import { StartPage } from './page.tsx'
import { startImport } from './start-import.ts'

export async function askForFile(ctx: RequestContext): Promise<Response> {
  const [only] = offeredTargets(ctx.actor)
  return startPage(ctx, { ...emptyForm, values: { target: only ?? '' } })
}

export async function submitFile(ctx: RequestContext): Promise<Response> {
  const typed = await ctx.typed()
  const parsed = startForm.parse(typed)
  if (!parsed.ok) return startPage(ctx, parsed.form)
  const { target } = parsed.value
  if (target === '' || !offeredTargets(ctx.actor).includes(target))
    return startPage(ctx, { values: typed, errors: [{ field: 'target', code: 'required' }] })
  const file = (await ctx.files()).find(({ field }) => field === 'file')
  if (file === undefined || (file.bytes.length === 0 && !file.tooLarge))
    return startPage(ctx, { values: typed, errors: [{ field: 'file', code: 'required' }] })
  if (file.tooLarge)
    return startPage(ctx, {
      values: typed,
      errors: [{ field: 'file', code: 'too-big', values: { max: mostBytes / 1_048_576 } }],
    })
  const result = await startImport(ctx.db, ctx.actor, {
    target,
    profileId: targetNamed(target).scope === 'profile' ? profileOf(ctx, parsed.value.profile) : null,
    fileName: file.name === '' ? ctx.t('imports.upload.nameless') : file.name,
    bytes: file.bytes,
  })
  if (result.ok) return ctx.seeOther(importPage.href(ctx.lang, { importId: result.value }))
  switch (result.code) {
    case 'not-yours':
      return startPage(ctx, refusedForm(typed, result, 'target'))
    case 'same-file':
      return startPage(ctx, refusedForm(typed, result, 'file'), result.earlier)
  }
}

/** The profile that was chosen, or the only one there is. */
function profileOf(ctx: RequestContext, typed: string): Id<'profile'> | null {
  const kept = keptProfiles(ctx.actor)
  const only = kept.length === 1 ? kept[0] : undefined
  return parseId<'profile'>(typed) ?? only ?? null
}

async function startPage(ctx: RequestContext, state: FormState, earlier?: ImportHead): Promise<Response> {
  const profiles = await ctx.db.read(ctx.actor, (tx) => listProfileHeads(tx, keptProfiles(ctx.actor)))
  return importsPage(ctx, {
    title: ctx.t('imports.upload.title'),
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <StartPage
        t={ctx.t}
        formKey={ctx.formKey}
        state={state}
        targets={offeredTargets(ctx.actor)}
        profiles={profiles}
        earlier={earlier}
      />
    ),
  })
}
