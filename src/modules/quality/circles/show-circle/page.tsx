import type { Child } from 'hono/jsx'
import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { TextArea } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions, HiddenField } from '#ui/form.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import {
  circleEditing,
  circleEnding,
  circleHistory,
  circleJoining,
  circleLeaving,
  circlePage,
  proposalAddition,
} from '../../addresses.ts'
import { Said } from '../../said.tsx'
import type { Standard } from '../../standard.ts'
import { type listVoices, VoiceField, voiceWords } from '../../voice.tsx'
import { Statement } from '../../words.tsx'
import type { CircleHead, CircleNote, CircleText } from '../circle.queries.ts'
import { noteForm } from './form.ts'

const prefix = 'quality.note'

type CirclePageProps = {
  readonly t: Translator
  readonly formKey: () => string
  readonly circle: CircleHead
  readonly standard: Standard
  readonly text: CircleText | undefined
  readonly notes: readonly CircleNote[]
  readonly voices: Awaited<ReturnType<typeof listVoices>>
  /** A member, or the centre: sees what is written, and writes. */
  readonly inside: boolean
  readonly state: FormState
  readonly voice: string
  readonly done: Child
}

/** A circle: the standard it works on, its text, who is in it, and what members noted. */
export function CirclePage(props: CirclePageProps) {
  const { t, circle, standard, inside, state, done } = props
  return (
    <>
      <PageHeading
        title={circle.title}
        kicker={`${standard.slot}. ${standard.title}`}
        lead={t(inside || circle.endedAt !== null ? 'quality.circle.lead' : 'quality.circle.outside')}
      />
      {done}
      <Ended {...props} />
      <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
      <Statement t={t} standard={standard} />
      {inside ? <Work {...props} /> : null}
      <Heading level={2}>{t('quality.circle.members')}</Heading>
      {circle.members.length === 0 ? (
        <p>{t('quality.circle.noMembers')}</p>
      ) : (
        <ul>
          {circle.members.map((name) => (
            <li>{name}</li>
          ))}
        </ul>
      )}
      <Row>
        <Membership {...props} />
        {inside && circle.endedAt === null ? (
          <ButtonLink look="tertiary" href={circleEnding.href(t.lang, { circleId: circle.id })}>
            {t('quality.endCircle.heading')}
          </ButtonLink>
        ) : null}
      </Row>
    </>
  )
}

/** That it has ended, when, by whom and why. */
function Ended({ t, circle }: CirclePageProps) {
  const { endedAt, endReason, endedFor } = circle
  if (endedAt === null) return null
  const [day, who] = [t.date(endedAt, 'short'), voiceWords(t, { saidBy: endedFor })]
  return (
    <Notice t={t} kind="info" title={t('quality.circle.ended', { day, who })}>
      <p>
        <bdi>{endReason}</bdi>
      </p>
    </Notice>
  )
}

function Work({ t, formKey, circle, text, notes, voices, state, voice }: CirclePageProps) {
  const params = { circleId: circle.id }
  const open = circle.endedAt === null
  return (
    <>
      <Heading level={2}>{t('quality.circle.text')}</Heading>
      {text === undefined ? (
        <p>{t('quality.circle.noText')}</p>
      ) : (
        <>
          <p class="quality-text quality-text--own">
            <bdi>{text.text}</bdi>
          </p>
          <p>
            {t('quality.circle.written', {
              number: text.number,
              who: voiceWords(t, text),
              day: t.date(text.madeAt, 'short'),
            })}{' '}
            <a href={circleHistory.href(t.lang, params)}>{t('quality.circle.versions')}</a>
          </p>
        </>
      )}
      <Row>
        {open ? (
          <ButtonLink href={circleEditing.href(t.lang, params)}>{t('quality.circleText.heading')}</ButtonLink>
        ) : null}
        {text === undefined ? null : (
          <ButtonLink
            look="tertiary"
            href={proposalAddition.href(t.lang, {}, { standard: circle.slot, zirkel: circle.id })}
          >
            {t('quality.circle.propose')}
          </ButtonLink>
        )}
      </Row>
      <Heading level={2}>{t('quality.circle.notes')}</Heading>
      {open ? (
        <Form
          action={circlePage.href(t.lang, params)}
          label={t('quality.note.submit')}
          hidden={[{ name: '_key', value: formKey() }]}
        >
          <VoiceField t={t} voices={voices} value={voice} />
          <TextArea t={t} {...control(noteForm, state, t, prefix, 'text')} />
          <FormActions>
            <Button look="secondary">{t('quality.note.submit')}</Button>
          </FormActions>
        </Form>
      ) : state.errors.length > 0 ? (
        // Ended while she was writing: her words are there to be taken elsewhere.
        <TextArea t={t} {...control(noteForm, state, t, prefix, 'text')} />
      ) : null}
      <Said t={t} said={notes} empty={t('quality.circle.noNotes')} />
    </>
  )
}

/** In or out, for those who keep a project; nobody joins what has ended. */
function Membership({ t, formKey, circle, voices }: CirclePageProps) {
  if (voices.length === 0 || (!circle.joined && circle.endedAt !== null)) return null
  const address = circle.joined ? circleLeaving : circleJoining
  const label = t(circle.joined ? 'quality.circle.leave' : 'quality.circle.join')
  return (
    <form method="post" action={address.href(t.lang, { circleId: circle.id })} aria-label={label}>
      <HiddenField name="_key" value={formKey()} />
      <Button look={circle.joined ? 'tertiary' : 'primary'}>{label}</Button>
    </form>
  )
}
