import { isCentreStaff, keptProfiles } from '#kernel/actor.ts'
import { textOf, type TypedValues } from '#kernel/form-state.ts'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { SelectField } from '#ui/fields.tsx'
import { listProfileHeads } from '#modules/organisations/index.ts'

/** For whom somebody speaks: one of her projects under its name, or the centre. Names of persons are not shown to other projects. */
export type Voice = { readonly profileId: Id<'profile'> | null; readonly saidBy: string }

/** The voices this person has; empty for the centre, which has one only. */
export async function listVoices(tx: Tx): Promise<readonly { readonly id: Id<'profile'>; readonly name: string }[]> {
  return listProfileHeads(tx, keptProfiles(tx.actor))
}

/** The voice that was chosen; the only one where there is no choice. Leaves with 404 for one that is not hers. */
export async function voiceOf(ctx: RequestContext, typed: TypedValues): Promise<Voice> {
  const voices = await ctx.db.read(ctx.actor, listVoices)
  const asked = textOf(typed, 'voice')
  const chosen = voices.length === 1 ? voices[0] : voices.find(({ id }) => id === asked)
  if (chosen !== undefined) return { profileId: chosen.id, saidBy: chosen.name }
  return isCentreStaff(ctx.actor) && asked === '' ? { profileId: null, saidBy: '' } : notFound()
}

/** Who said something, in words. */
export function voiceWords(t: Translator, { saidBy }: { readonly saidBy: string }): string {
  return saidBy === '' ? t('quality.centre') : saidBy
}

type VoiceFieldProps = {
  readonly t: Translator
  readonly voices: Awaited<ReturnType<typeof listVoices>>
  readonly value: string
}

/** Asks for whom one speaks, where one may speak for several. */
export function VoiceField({ t, voices, value }: VoiceFieldProps) {
  return voices.length < 2 ? null : (
    <SelectField
      t={t}
      id="voice"
      name="voice"
      label={t('quality.voice')}
      options={voices.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      attributes={{ required: true }}
    />
  )
}
