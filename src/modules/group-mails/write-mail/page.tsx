import { type FormState, textOf } from '#kernel/form-state.ts'
import { marksOf } from '#kernel/language.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { Panel } from '#ui/card.tsx'
import { Checkboxes, Radios } from '#ui/choices.tsx'
import { TextArea, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Fieldset, Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { type District, nameIn } from '#modules/places/index.ts'
import { groupMailList, groupMailWriting } from '../addresses.ts'
import { type Chosen, groupCodes, groupNames, regionsOf, templates } from '../group-mail.ts'
import { mailForm, mailPrefix } from './form.ts'

type Props = {
  readonly t: Translator
  readonly formKey: string
  readonly districts: readonly District[]
  readonly chosen: Chosen
  /** How many people that is; undefined where nothing was chosen. */
  readonly found: number | undefined
  readonly most: number
  readonly state: FormState
}

/** First to whom, then what: choosing shows a number, and only the second button writes, with the number on it. */
export function WritePage(props: Props) {
  const { t, state } = props
  return (
    <>
      <PageHeading title={t('group-mails.write.title')} lead={t('group-mails.write.lead')} />
      <ErrorSummary t={t} errors={errorLines(state, t, mailPrefix)} />
      <Heading level={2}>{t('group-mails.choose.title')}</Heading>
      <Choosing {...props} />
      <Writing {...props} />
    </>
  )
}

function Choosing({ t, chosen, districts, state }: Props) {
  return (
    <Form action={groupMailWriting.href(t.lang)} method="get" label={t('group-mails.choose.title')}>
      <Checkboxes
        t={t}
        id="gruppe"
        name="gruppe"
        label={t('group-mails.choose.groups')}
        values={chosen.groups}
        options={groupNames.map((name) => ({ value: name, label: t(`group-mails.group.${name}`) }))}
      />
      <details class="filters" open={chosen.groups.includes('kreise') || chosen.groups.includes('regionen')}>
        <summary class="filters__summary">{t('group-mails.choose.places')}</summary>
        <Checkboxes
          t={t}
          id="region"
          name="region"
          label={t('group-mails.choose.regions')}
          values={chosen.regions}
          options={regionsOf(districts).map((region) => ({ value: region, label: region }))}
        />
        <Checkboxes
          t={t}
          id="kreis"
          name="kreis"
          label={t('group-mails.choose.districts')}
          values={chosen.districtIds}
          options={districts.map((one) => ({ value: one.id, label: nameIn(one, t.lang) }))}
        />
      </details>
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
        <Button look="secondary">{t('group-mails.choose.show')}</Button>
      </FormActions>
    </Form>
  )
}

function Writing({ t, formKey, chosen, found, most, state }: Props) {
  if (found === undefined) return null
  const title = t('group-mails.found', { count: found })
  if (found === 0 || found > most)
    return (
      <Panel title={title}>
        <p>{found === 0 ? t('group-mails.nobody') : t('group-mails.tooMany', { most })}</p>
      </Panel>
    )
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
  return (
    <Panel title={title}>
      <Form action={groupMailWriting.href(t.lang)} hidden={hidden}>
        <TextField {...field('subject')} />
        <TextArea {...words} attributes={{ ...words.attributes, rows: 12 }} />
        <Fieldset legend={t('group-mails.write.english')} hint={t('group-mails.write.englishHint')}>
          <TextField {...field('subjectEn')} />
          <TextArea {...wordsEn} attributes={{ ...wordsEn.attributes, rows: 8 }} />
        </Fieldset>
        <FormActions>
          <Button>{t('group-mails.write.submit', { count: found })}</Button>
          <a href={groupMailList.href(t.lang)}>{t('group-mails.cancel')}</a>
        </FormActions>
      </Form>
    </Panel>
  )
}
