import { type FormState, textOf, type TypedValues } from '#kernel/form-state.ts'
import { errorLines, marksOfValues, mergeValues, refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { searchMaterials } from '#modules/materials/index.ts'
import { movedOnState, type SavedTexts } from '#ui/saved-meanwhile.tsx'
import { type checkEditing, fromKit, kitPage, lightsPage } from '../addresses.ts'
import { findCheck } from '../check.queries.ts'
import { getAssociation, memberPage } from '../member-page.ts'
import { isLightTopic, isTopic, type Topic, topicFacts } from '../topic.ts'
import { checkForm, offeredFields, typedOf } from './form.ts'
import { checkPrefix, EditCheckPage } from './page.tsx'
import { saveCheck } from './save-check.ts'

type Context = RequestContext<typeof checkEditing.path>

export async function askForCheck(ctx: Context): Promise<Response> {
  const topic = topicOf(ctx)
  const values = await readSaved(ctx, topic)
  return editPage(ctx, topic, { state: { values, errors: [] }, seen: marksOfValues(offeredFields(topic), values) })
}

export async function submitCheck(ctx: Context): Promise<Response> {
  const topic = topicOf(ctx)
  const { id: profileId } = await getAssociation(ctx, ctx.params.profileId)
  const typed = await ctx.typed()
  const seen = textOf(typed, 'seen')
  const offered: readonly string[] = offeredFields(topic)
  const parsed = checkForm.parse(Object.fromEntries(Object.entries(typed).filter(([name]) => offered.includes(name))))
  if (!parsed.ok) return editPage(ctx, topic, { state: { values: typed, errors: parsed.form.errors }, seen })
  const result = await saveCheck(ctx.db, ctx.actor, { profileId, topic, seen, typed })
  if (result.ok) {
    const page = comesFromKit(ctx, topic) ? kitPage : lightsPage
    return ctx.seeOther(page.href(ctx.lang, { profileId }, { meldung: 'gespeichert', thema: topic }))
  }
  switch (result.code) {
    case 'association-unknown':
      return notFound()
    case 'contested':
      return contestedPage(ctx, topic, seen, typed)
    case 'unreadable':
    case 'secret':
      return editPage(ctx, topic, { state: refusedForm(typed, result, 'state'), seen })
  }
}

/** What was saved meanwhile stands beside each field that both changed; saving again builds on that. */
async function contestedPage(ctx: Context, topic: Topic, seen: string, typed: TypedValues): Promise<Response> {
  const saved = await readSaved(ctx, topic)
  const names = offeredFields(topic)
  const { values, contested } = mergeValues(names, seen, typed, saved)
  const edited = {
    state: movedOnState(values, contested),
    seen: marksOfValues(names, saved),
    saved: Object.fromEntries(contested.map((name) => [name, wordsOf(ctx, saved, name)])),
  }
  return editPage(ctx, topic, edited, 409)
}

function wordsOf({ t }: Context, saved: TypedValues, name: string): string {
  const value = textOf(saved, name)
  if (name === 'state' || name === 'notice') return t.find(`association-care.${name}.${value}`) ?? value
  return value
}

async function readSaved(ctx: Context, topic: Topic): Promise<TypedValues> {
  const { id } = await getAssociation(ctx, ctx.params.profileId)
  return typedOf(await ctx.db.read(ctx.actor, (tx) => findCheck(tx, id, topic)))
}

function topicOf({ params }: Context): Topic {
  return isTopic(params.topic) ? params.topic : notFound()
}

/** What has no light stands on the hand-over only. */
function comesFromKit({ url }: Context, topic: Topic): boolean {
  return !isLightTopic(topic) || url.searchParams.get('von') === fromKit.von
}

type Edited = { readonly state: FormState; readonly seen: string; readonly saved?: SavedTexts }

async function editPage(
  ctx: Context,
  topic: Topic,
  { state, seen, saved = {} }: Edited,
  status = state.errors.length > 0 ? 422 : 200,
): Promise<Response> {
  const association = await getAssociation(ctx, ctx.params.profileId)
  const materials = await ctx.db.read(ctx.actor, (tx) => searchMaterials(tx, topicFacts[topic].words, 3))
  return memberPage(ctx, {
    title: ctx.t(`association-care.topic.${topic}`),
    association,
    status,
    content: (
      <EditCheckPage
        t={ctx.t}
        topic={topic}
        ofKit={comesFromKit(ctx, topic)}
        association={association}
        state={state}
        saved={saved}
        materials={materials}
        errors={errorLines(state, ctx.t, checkPrefix)}
        hidden={[
          { name: '_key', value: ctx.formKey },
          { name: 'seen', value: seen },
        ]}
      />
    ),
  })
}
