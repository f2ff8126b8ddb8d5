import type { FormState } from '#kernel/form-state.ts'
import { marksOf } from '#kernel/language.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Panel } from '#ui/card.tsx'
import { TextArea } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { letterAnswer, letterPaper, letterRefusal } from '../addresses.ts'
import { confirmedSentence } from '../letter-words.ts'
import type { Letter } from '../pathway.ts'
import { refusalForm } from './form.ts'

type Props = {
  readonly ctx: RequestContext & { readonly params: { readonly token: string } }
  readonly letter: Letter
  readonly state: FormState
  /** The letter is German. */
  readonly german: Translator
}

const prefix = 'pathways.answerLetter'

/** What is asked, the sentence that is confirmed, and one button; afterwards what was answered and the paper. */
export function AnswerPage(props: Props) {
  const { ctx, letter, state, german } = props
  const { t } = ctx
  const marks = t.lang === 'de' || t.lang === 'leicht' ? {} : marksOf('de')
  return (
    <>
      <PageHeading
        title={t('pathways.answerLetter.title')}
        kicker={letter.office}
        lead={t('pathways.answerLetter.lead', { founder: letter.founder, project: letter.project })}
      />
      <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
      <div class="written" {...marks}>
        <p>
          <bdi>{letter.about}</bdi>
        </p>
      </div>
      <Panel title={t('pathways.answerLetter.sentence')} tone="mint">
        <p {...marks}>
          <strong>{confirmedSentence(german, letter)}</strong>
        </p>
      </Panel>
      {letter.answer === null ? <Ask {...props} /> : <Answered ctx={ctx} letter={letter} />}
      <Row>
        <ButtonLink
          look={letter.answer === 'confirmed' ? 'primary' : 'tertiary'}
          icon="download"
          href={letterPaper.href(t.lang, ctx.params)}
        >
          {t(letter.answer === 'confirmed' ? 'pathways.answerLetter.paper' : 'pathways.letters.paper')}
        </ButtonLink>
      </Row>
    </>
  )
}

function Ask({ ctx, state }: Props) {
  const { t, params } = ctx
  const reason = control(refusalForm, state, t, prefix, 'reason')
  return (
    <>
      <p>{t('pathways.answerLetter.kept')}</p>
      <Form action={letterAnswer.href(t.lang, params)} hidden={[{ name: '_key', value: ctx.formKey }]}>
        <FormActions>
          <Button>{t('pathways.answerLetter.submit')}</Button>
        </FormActions>
      </Form>
      <Heading level={2}>{t('pathways.answerLetter.otherwise')}</Heading>
      <Form
        action={letterRefusal.href(t.lang, params)}
        label={t('pathways.answerLetter.otherwise')}
        hidden={[{ name: '_key', value: ctx.formKey }]}
      >
        <TextArea t={t} {...reason} />
        <FormActions>
          <Button look="secondary">{t('pathways.answerLetter.decline')}</Button>
        </FormActions>
      </Form>
    </>
  )
}

function Answered({ ctx, letter }: Pick<Props, 'ctx' | 'letter'>) {
  const { t } = ctx
  if (letter.answeredAt === null) return null
  const date = t.date(letter.answeredAt)
  return letter.answer === 'confirmed' ? (
    <Notice t={t} kind="success" role="status">
      <p>{t('pathways.answerLetter.confirmed', { date })}</p>
    </Notice>
  ) : (
    <Notice t={t} kind="info" role="status">
      <p>{t('pathways.answerLetter.declined', { date })}</p>
    </Notice>
  )
}
