import { control } from '#platform/forms/index.ts'
import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/fields.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { Heading } from '#ui/layout.tsx'
import { contactNote } from '../addresses.ts'
import { noteForm } from './note-form.ts'
import type { DeskPageProps } from './desk-props.ts'

/** What the accompanying person noted; founders read it, and she adds to it. */
export function Notes({ ctx, desk, notes, note }: DeskPageProps) {
  const { t, pathway } = desk
  if (notes.length === 0 && desk.as === 'founder') return null
  return (
    <>
      <Heading level={2} id="notizen">
        {t('pathways.notes.title')}
      </Heading>
      {notes.map(({ authorName, text, writtenAt }) => (
        <div class="written">
          <p>
            <strong>{t('pathways.notes.by', { name: authorName, date: t.date(writtenAt) })}</strong>
          </p>
          <p>
            <bdi>{text}</bdi>
          </p>
        </div>
      ))}
      {desk.as === 'companion' ? (
        <Form
          action={contactNote.href(t.lang, { pathwayId: pathway.id })}
          label={t('pathways.notes.title')}
          hidden={[{ name: '_key', value: ctx.formKey }]}
        >
          <TextArea t={t} {...control(noteForm, note, t, 'pathways.notes', 'text')} />
          <FormActions>
            <Button>{t('pathways.notes.submit')}</Button>
          </FormActions>
        </Form>
      ) : null}
    </>
  )
}
