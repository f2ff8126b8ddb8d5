import { type FormState, textOf } from '#kernel/form-state.ts'
import { marksOf } from '#kernel/language.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { Panel } from '#ui/card.tsx'
import { Radios } from '#ui/choices.tsx'
import { TextArea, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Fieldset, Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import type { District } from '#modules/places/index.ts'
import { groupMailList, groupMailWriting } from '../addresses.ts'
import { type Chosen, groupCodes, templates } from '../group-mail.ts'
import { AimFields } from './aim-fields.tsx'
import { mailForm, mailPrefix } from './form.ts'

type Props = {
  readonly t: Translator
  readonly formKey: string
  readonly districts: readonly District[]
  readonly chosen: Chosen
  /** How many people that is; undefined where nothing was chosen yet. */
  readonly found: number | undefined
  readonly most: number
  readonly state: FormState
}

/** First to whom, then what: choosing shows a number, and only the last button writes, with the number on it. */
export function WritePage(props: Props) {
  const { t, state, found } = props
  return (
    <>
      <PageHeading title={t('group-mails.write.title')} lead={t('group-mails.write.lead')} />
      <ErrorSummary t={t} errors={errorLines(state, t, mailPrefix)} />
      <Heading level={2}>{t('group-mails.choose.title')}</Heading>
      {found === undefined ? <Choosing {...props} /> : <Writing {...props} found={found} />}
    </>
  )
}

function Choosing(props: Props) {
  const { t, state } = props
  return (
    <Form action={groupMailWriting.href(t.lang)} method="get" label={t('group-mails.choose.title')}>
      <AimFields {...props} />
      <Radios
        t={t}
        id="vorlage"
        name="vorlage"
        label={t('group-mails.choose.template')}
        attributes={{ required: true }}
        value={textOf(state.values, 'template')}
        options={templates.map((one) => ({ value: one, label: t(`group-mails.template.${one}`) }))}
      />
      <FormActions>
        <Button>{t('group-mails.choose.show')}</Button>
      </FormActions>
    </Form>
  )
}

/** One form for both: whoever changes to whom loses nothing of what she wrote, and sends to nobody she was not shown. */
function Writing(props: Props & { readonly found: number }) {
  const { t, formKey, chosen, found, most, state } = props
  const field = (name: 'subject' | 'words' | 'subjectEn' | 'wordsEn') => {
    const made = control(mailForm, state, t, mailPrefix, name)
    const marks = marksOf(name.endsWith('En') ? 'en' : 'de')
    return { ...made, t, attributes: { ...made.attributes, ...marks } }
  }
  const [words, wordsEn] = [field('words'), field('wordsEn')]
  const hidden = [
    { name: '_key', value: formKey },
    { name: 'anzahl', value: String(found) },
    { name: 'wahl', value: groupCodes(chosen).join(',') },
    { name: 'template', value: textOf(state.values, 'template') },
  ]
  const may = found > 0 && found <= most
  return (
    <div data-unsaved={state.errors.length > 0 ? 'yes' : 'no'}>
      <Form action={groupMailWriting.href(t.lang)} hidden={hidden}>
        <AimFields {...props} />
        <FormActions>
          <Button look="secondary" name="do" value="count" formnovalidate>
            {t('group-mails.choose.again')}
          </Button>
        </FormActions>
        <Panel title={t('group-mails.found', { count: found })}>
          {may ? null : <p>{found === 0 ? t('group-mails.nobody') : t('group-mails.tooMany', { most })}</p>}
          <TextField {...field('subject')} />
          <TextArea {...words} attributes={{ ...words.attributes, rows: 12 }} />
          <Fieldset legend={t('group-mails.write.english')} hint={t('group-mails.write.englishHint')}>
            <TextField {...field('subjectEn')} />
            <TextArea {...wordsEn} attributes={{ ...wordsEn.attributes, rows: 8 }} />
          </Fieldset>
          <FormActions>
            {may ? <Button>{t('group-mails.write.submit', { count: found })}</Button> : null}
            <a href={groupMailList.href(t.lang)}>{t('group-mails.cancel')}</a>
          </FormActions>
        </Panel>
      </Form>
    </div>
  )
}
