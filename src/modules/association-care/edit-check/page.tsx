import type { FormState } from '#kernel/form-state.ts'
import { control } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { Material } from '#modules/materials/index.ts'
import type { ProfileHead } from '#modules/organisations/index.ts'
import { Button } from '#ui/button.tsx'
import { Panel } from '#ui/card.tsx'
import { Radios } from '#ui/choices.tsx'
import { TextArea, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { ConflictNotice, hintWith, SavedMeanwhile, type SavedTexts } from '#ui/saved-meanwhile.tsx'
import { checkEditing, fromKit, kitPage, lightsPage } from '../addresses.ts'
import { checkStates, noticeKinds } from '../check.ts'
import { Guide } from '../guide.tsx'
import { MaterialLinks } from '../material-links.tsx'
import { isLightTopic, type Topic, topicFacts } from '../topic.ts'
import { type CheckFieldName, checkForm, offeredFields } from './form.ts'

export const checkPrefix = 'association-care.check'

type Props = {
  readonly t: Translator
  readonly topic: Topic
  /** Whether one goes back to the hand-over. */
  readonly ofKit: boolean
  readonly association: ProfileHead
  readonly state: FormState
  readonly saved: SavedTexts
  readonly materials: readonly Material[]
  readonly errors: readonly { readonly id: string; readonly text: string }[]
  readonly hidden: readonly { readonly name: string; readonly value: string }[]
}

/** One topic: what it is about, what the library has, and what the board notes. */
export function EditCheckPage(props: Props) {
  const { t, topic, ofKit, association, saved, materials, errors, hidden } = props
  const params = { profileId: association.id }
  return (
    <>
      <PageHeading
        title={t(`association-care.topic.${topic}`)}
        kicker={association.name}
        lead={t(`association-care.about.${topic}`)}
      />
      <ConflictNotice t={t} saved={saved} />
      <ErrorSummary t={t} errors={errors} />
      {isLightTopic(topic) ? <Guide t={t} topic={topic} /> : null}
      <Form action={checkEditing.href(t.lang, { ...params, topic }, ofKit ? fromKit : {})} hidden={hidden}>
        {offeredFields(topic).map((name) => (
          <Field {...props} name={name} />
        ))}
        <FormActions>
          <Button>{t('association-care.check.submit')}</Button>
          <a href={(ofKit ? kitPage : lightsPage).href(t.lang, params)}>{t('association-care.cancel')}</a>
        </FormActions>
      </Form>
      {materials.length === 0 ? null : (
        <Panel>
          <MaterialLinks t={t} materials={materials} />
        </Panel>
      )}
    </>
  )
}

function Field({ t, topic, state, saved, name }: Props & { readonly name: CheckFieldName }) {
  const props = control(checkForm, state, t, checkPrefix, name)
  const other = saved[name]
  const choice = name === 'state' || name === 'notice'
  const field = {
    t,
    ...props,
    hint: hintWith(props.hint, other === undefined ? undefined : <SavedMeanwhile t={t} text={other} choice={choice} />),
  }
  switch (name) {
    case 'state':
      return (
        <Radios
          {...field}
          options={statesOf(topic).map((one) => ({ value: one, label: t(`association-care.state.${one}`) }))}
        />
      )
    case 'notice':
      return (
        <Radios
          {...field}
          options={noticeKinds.map((one) => ({ value: one, label: t(`association-care.notice.${one}`) }))}
        />
      )
    case 'dated':
      return <TextField {...field} width="medium" />
    case 'ends_on':
      return (
        <TextField
          {...field}
          label={t.find(`association-care.ends.${topic}`) ?? field.label}
          hint={hintWith(
            t('association-care.check.ends_on.hint'),
            other === undefined ? undefined : <SavedMeanwhile t={t} text={other} />,
          )}
          width="medium"
        />
      )
    case 'note':
      return <TextArea {...field} />
    case 'kept_at':
    case 'office':
      return <TextField {...field} />
  }
}

/** What can be said of a topic: some are never needless. */
function statesOf(topic: Topic) {
  const needless = topicFacts[topic].mayBeNeedless || !isLightTopic(topic)
  return checkStates.filter((state) => state !== 'not-needed' || needless)
}
