import type { FormState } from '#kernel/form-state.ts'
import { control } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { District } from '#modules/places/index.ts'
import { Radios } from '#ui/choices.tsx'
import { TextArea, TextField } from '#ui/fields.tsx'
import { talkChannels } from '../consultation.ts'
import { CountsAsFields, OutcomeField } from '../counts-as-fields.tsx'
import { lengths, recordForm, talkForm } from './form.ts'

type Props = { readonly ctx: RequestContext; readonly state: FormState }

const prefix = 'consultations.staff.record'

function talkField({ ctx: { t }, state }: Props, name: keyof typeof talkForm.fields) {
  return { t, ...control(talkForm, state, t, prefix, name) }
}

/** When, how long, by which way: three taps. */
function WhenAndHow(props: Props) {
  const { t } = props.ctx
  return (
    <>
      <div class="chips">
        <Radios
          {...talkField(props, 'minutes')}
          options={lengths.map((value) => ({
            value,
            label: t('consultations.staff.record.length', { minutes: Number(value) }),
          }))}
        />
        <Radios
          {...talkField(props, 'channel')}
          options={talkChannels.map((value) => ({ value, label: t(`consultations.staff.channel.${value}`) }))}
        />
      </div>
      <TextField {...talkField(props, 'held_on')} width="medium" />
    </>
  )
}

function WhatWasSaid(props: Props) {
  const short = (name: 'question' | 'advice') => {
    const field = talkField(props, name)
    return <TextArea {...field} attributes={{ ...field.attributes, rows: 3 }} />
  }
  return (
    <>
      {short('question')}
      {short('advice')}
      <TextField {...talkField(props, 'material')} />
      <TextField {...talkField(props, 'follow_up')} width="medium" />
    </>
  )
}

/** One more conversation of a consultation. */
export function TalkFields(props: Props) {
  return (
    <>
      <WhenAndHow {...props} />
      <WhatWasSaid {...props} />
    </>
  )
}

type RecordProps = Props & {
  readonly districts: readonly District[]
  /** Those of the directory, by name. */
  readonly organisations: readonly string[]
}

/** A conversation with somebody new, in the order in which one remembers it. */
export function RecordFields(props: RecordProps) {
  const { ctx, state, districts, organisations } = props
  const field = (name: keyof typeof recordForm.fields) => ({
    t: ctx.t,
    ...control(recordForm, state, ctx.t, prefix, name),
  })
  return (
    <>
      <WhenAndHow {...props} />
      <CountsAsFields ctx={ctx} field={field} districts={districts}>
        <TextField {...field('organisation')} suggestions={organisations} />
      </CountsAsFields>
      <WhatWasSaid {...props} />
      <OutcomeField ctx={ctx} field={field} />
    </>
  )
}
