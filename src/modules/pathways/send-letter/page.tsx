import { type FormState, textOf } from '#kernel/form-state.ts'
import { marksOf } from '#kernel/language.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { Panel } from '#ui/card.tsx'
import { TextArea, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { type Desk, hrefsOf } from '../desk.ts'
import { confirmedSentence } from '../letter-words.ts'
import { pathTitle } from '../words.tsx'
import { letterForm } from './form.ts'

type Props = {
  readonly ctx: RequestContext
  readonly desk: Desk
  readonly state: FormState
  /** The letter is German. */
  readonly german: Translator
}

const prefix = 'pathways.letters'

export function LetterPage({ ctx, desk, state, german }: Props) {
  const { t } = desk
  const field = (name: keyof typeof letterForm.fields) => ({ t, ...control(letterForm, state, t, prefix, name) })
  const about = field('about')
  const founder = textOf(state.values, 'founder')
  const project = textOf(state.values, 'project') === '' ? '…' : textOf(state.values, 'project')
  return (
    <>
      <PageHeading
        title={t('pathways.letters.write')}
        kicker={pathTitle(t, desk.pathway.kind)}
        lead={t('pathways.letters.lead')}
      />
      <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
      <Form
        action={hrefsOf(desk).letter()}
        label={t('pathways.letters.write')}
        hidden={[{ name: '_key', value: ctx.formKey }]}
      >
        <TextField {...field('office')} />
        <TextField {...field('person')} />
        <TextField {...field('email')} />
        <TextField {...field('founder')} />
        <TextField {...field('project')} />
        <TextArea {...about} attributes={{ ...about.attributes, rows: 8, dir: 'auto' }} />
        <Panel title={t('pathways.letters.sentence')} tone="sand">
          <div {...(t.lang === 'de' || t.lang === 'leicht' ? {} : marksOf('de'))}>
            <p>{german('pathways.letter.request', { founder, project })}</p>
            <p>{confirmedSentence(german, { office: '', person: '', founder, project, about: '' })}</p>
          </div>
        </Panel>
        <FormActions>
          <Button>{t('pathways.letters.send')}</Button>
          <a href={hrefsOf(desk).step('letter')}>{t('ui.cancel')}</a>
        </FormActions>
      </Form>
    </>
  )
}
