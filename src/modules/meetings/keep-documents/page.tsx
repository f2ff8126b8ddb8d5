import type { FormState } from '#kernel/form-state.ts'
import type { Id } from '#kernel/id.ts'
import { acceptOf } from '#platform/files/index.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { CheckboxField, Radios } from '#ui/choices.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Fieldset, Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import type { CommunityEvent } from '#modules/events/index.ts'
import { documentRemoval, documents as documentsAddress, keptDocument } from '../addresses.ts'
import { documentVisibilities, type EventDocument } from './document.queries.ts'
import { sizeOf } from './document-list.tsx'
import { documentForm, documentPrefix } from './form.ts'
import { documentFiles } from './sent-document.ts'

type DocumentsPageProps = {
  readonly t: Translator
  readonly formKey: string
  readonly keys: ReadonlyMap<Id<'event-document'>, string>
  readonly event: CommunityEvent
  readonly documents: readonly EventDocument[]
  readonly state: FormState
  readonly done: string | undefined
}

export function DocumentsPage(props: DocumentsPageProps) {
  const { t, event, documents, state, done } = props
  return (
    <>
      <PageHeading
        title={t('meetings.document.title')}
        kicker={event.texts.de.title}
        lead={t('meetings.document.lead')}
      />
      <ErrorSummary t={t} errors={errorLines(state, t, documentPrefix)} />
      <DoneNotice t={t} done={done} />
      {documents.length === 0 ? (
        <EmptyState title={t('meetings.document.empty.title')} text={t('meetings.document.empty.text')} />
      ) : (
        <DataTable
          id="documents"
          caption={t('meetings.document.title')}
          hideCaption
          columns={columns(props)}
          rows={documents}
        />
      )}
      <Heading level={2}>{t('meetings.document.add')}</Heading>
      <Upload {...props} />
    </>
  )
}

function columns({ t, keys, event }: DocumentsPageProps): readonly Column<EventDocument>[] {
  return [
    {
      label: t('meetings.document.title.label'),
      rowHeader: true,
      cell: ({ id, title, bytes }) => (
        <>
          <a href={keptDocument.href(t.lang, { eventId: event.id, documentId: id })} download>
            {title}
          </a>{' '}
          ({sizeOf(t, bytes)})
        </>
      ),
    },
    {
      label: t('meetings.document.visibility.label'),
      cell: ({ visibility, picture }) =>
        picture ? t('meetings.document.asPicture') : t(`meetings.document.visibility.${visibility}`),
    },
    {
      label: t('meetings.document.change'),
      kind: 'actions',
      cell: ({ id, title }) => (
        <Form
          action={documentRemoval.href(t.lang, { eventId: event.id, documentId: id })}
          label={`${t('meetings.document.remove')}: ${title}`}
          hidden={[{ name: '_key', value: keys.get(id) ?? '' }]}
        >
          <Button look="tertiary">{t('meetings.document.remove')}</Button>
        </Form>
      ),
    },
  ]
}

function Upload({ t, formKey, event, state }: DocumentsPageProps) {
  const field = (name: keyof typeof documentForm.fields) => ({
    t,
    ...control(documentForm, state, t, documentPrefix, name),
  })
  const fileError = errorLines(state, t, documentPrefix).find(({ id }) => id === 'file')?.text
  const [picture, consent] = [field('picture'), field('consent')]
  return (
    <Form
      action={documentsAddress.href(t.lang, { eventId: event.id })}
      multipart
      hidden={[{ name: '_key', value: formKey }]}
    >
      <TextField
        t={t}
        id="file"
        name="file"
        label={t('meetings.document.file.label')}
        hint={t('meetings.document.file.hint')}
        attributes={{ type: 'file', required: true, accept: acceptOf(documentFiles) }}
        {...(fileError === undefined ? {} : { error: fileError })}
      />
      <TextField {...field('title')} />
      <Radios
        {...field('visibility')}
        options={documentVisibilities.map((value) => ({ value, label: t(`meetings.document.visibility.${value}`) }))}
      />
      <Fieldset legend={t('meetings.document.pictures')} hint={t('meetings.document.pictures.hint')}>
        <CheckboxField {...picture} checked={picture.value === 'on'} />
        <TextField {...field('alt')} />
        <CheckboxField {...consent} checked={consent.value === 'on'} />
      </Fieldset>
      <FormActions>
        <Button>{t('meetings.document.submit')}</Button>
      </FormActions>
    </Form>
  )
}
