import type { FormState } from '#kernel/form-state.ts'
import { type Lang, languages, marksOf } from '#kernel/language.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import type { CommunityEvent } from '#modules/events/index.ts'
import { agenda, agendaItem, agendaItemRemoval } from '../addresses.ts'
import type { AgendaItem } from './agenda.queries.ts'
import { agendaTimes } from './agenda-list.tsx'
import { agendaForm, agendaPrefix } from './form.ts'

type AgendaPageProps = {
  readonly t: Translator
  readonly formKey: string
  readonly event: CommunityEvent
  readonly items: readonly AgendaItem[]
  readonly state: FormState
  readonly done: string | undefined
}

export function AgendaPage({ t, formKey, event, items, state, done }: AgendaPageProps) {
  return (
    <>
      <PageHeading title={t('meetings.agenda.title')} kicker={event.texts.de.title} lead={t('meetings.agenda.lead')} />
      <ErrorSummary t={t} errors={errorLines(state, t, agendaPrefix)} />
      <DoneNotice t={t} done={done} />
      {items.length === 0 ? (
        <EmptyState title={t('meetings.agenda.empty.title')} text={t('meetings.agenda.empty.text')} />
      ) : (
        <DataTable
          id="agenda"
          caption={t('meetings.agenda.title')}
          hideCaption
          columns={columns(t, event)}
          rows={items}
        />
      )}
      <Heading level={2}>{t('meetings.agenda.add')}</Heading>
      <Form action={agenda.href(t.lang, { eventId: event.id })} hidden={[{ name: '_key', value: formKey }]}>
        <AgendaFields t={t} state={state} />
        <FormActions>
          <Button>{t('meetings.agenda.addSubmit')}</Button>
        </FormActions>
      </Form>
    </>
  )
}

function columns(t: Translator, event: CommunityEvent): readonly Column<AgendaItem>[] {
  return [
    {
      label: t('meetings.agenda.what'),
      rowHeader: true,
      cell: ({ id, title }) => <a href={agendaItem.href(t.lang, { eventId: event.id, itemId: id })}>{title.de}</a>,
    },
    { label: t('meetings.agenda.time'), cell: (item) => agendaTimes(t, event, item) },
    { label: t('meetings.agenda.speaker.label'), cell: ({ speaker }) => speaker },
    { label: t('meetings.agenda.room.label'), cell: ({ room }) => room },
  ]
}

type AgendaItemPageProps = Omit<AgendaPageProps, 'items' | 'done' | 'formKey'> & {
  readonly formKeys: readonly [string, string]
  readonly item: AgendaItem
}

export function AgendaItemPage({ t, formKeys, event, item, state }: AgendaItemPageProps) {
  const params = { eventId: event.id, itemId: item.id }
  return (
    <>
      <PageHeading title={t('meetings.agenda.editTitle')} kicker={event.texts.de.title} lead={item.title.de} />
      <ErrorSummary t={t} errors={errorLines(state, t, agendaPrefix)} />
      <Form action={agendaItem.href(t.lang, params)} hidden={[{ name: '_key', value: formKeys[0] }]}>
        <AgendaFields t={t} state={state} />
        <FormActions>
          <Button>{t('meetings.save')}</Button>
          <a href={agenda.href(t.lang, { eventId: event.id })}>{t('meetings.cancel')}</a>
        </FormActions>
      </Form>
      <Form
        action={agendaItemRemoval.href(t.lang, params)}
        label={t('meetings.agenda.remove')}
        hidden={[{ name: '_key', value: formKeys[1] }]}
      >
        <FormActions>
          <Button look="tertiary">{t('meetings.agenda.remove')}</Button>
        </FormActions>
      </Form>
    </>
  )
}

function AgendaFields({ t, state }: { readonly t: Translator; readonly state: FormState }) {
  const field = (name: keyof typeof agendaForm.fields, lang?: Lang) => {
    const props = { t, ...control(agendaForm, state, t, agendaPrefix, name) }
    return lang === undefined ? props : { ...props, attributes: { ...props.attributes, ...marksOf(lang) } }
  }
  return (
    <>
      <TextField {...field('day')} width="medium" />
      <TextField {...field('starts')} width="short" />
      <TextField {...field('ends')} width="short" />
      <TextField {...field('title_de', 'de')} />
      <TextField {...field('speaker')} />
      <TextField {...field('room')} />
      <details class="filters">
        <summary class="filters__summary">{t('meetings.otherLanguages')}</summary>
        {languages
          .filter((lang) => lang !== 'de')
          .map((lang) => (
            <TextField {...field(`title_${lang}`, lang)} />
          ))}
      </details>
    </>
  )
}
