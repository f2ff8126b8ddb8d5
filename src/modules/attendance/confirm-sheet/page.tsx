import type { RequestContext } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Card, CardList } from '#ui/card.tsx'
import { Checkboxes, CheckboxField } from '#ui/choices.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import type { CommunityEvent } from '#modules/events/index.ts'
import { nameMonths, type OfferDate } from '#modules/registrations/index.ts'
import { sheetConfirmation, sheetPhotos, sheetPicture, sheetRemoval, signInSheet, tapList } from '../addresses.ts'
import type { Attendee } from '../attendance.queries.ts'
import { byName, clockOf, dateWords, nameOf, presenceWords, rowCode } from '../words.ts'
import type { SheetPhoto } from './sheet-photos.ts'

type SheetPhotosProps = {
  readonly ctx: RequestContext
  readonly event: CommunityEvent
  readonly date: OfferDate
  readonly sheets: readonly SheetPhoto[]
  readonly errors: readonly { readonly id: string; readonly text: string }[]
}

export function SheetPhotosPage({ ctx, event, date, sheets, errors }: SheetPhotosProps) {
  const { t, lang } = ctx
  const params = { eventId: event.id, dateId: date.id }
  return (
    <>
      <PageHeading
        title={t('attendance.photos.title')}
        kicker={dateWords(t, date)}
        lead={t('attendance.photos.lead')}
      />
      <ErrorSummary t={t} errors={errors} />
      <Form action={sheetPhotos.href(lang, params)} multipart hidden={[{ name: '_key', value: ctx.formKey }]}>
        <TextField
          t={t}
          id="photo"
          name="photo"
          label={t('attendance.photos.photo.label')}
          hint={t('attendance.photos.photo.hint', { months: nameMonths })}
          error={errors[0]?.text}
          attributes={{ type: 'file', required: true, accept: 'image/jpeg,image/png,image/webp' }}
        />
        <FormActions>
          <Button>{t('attendance.photos.submit')}</Button>
          <a href={tapList.href(lang, params)}>{t('attendance.back')}</a>
        </FormActions>
      </Form>
      <Heading level={2}>{t('attendance.photos.list')}</Heading>
      {sheets.length === 0 ? (
        <EmptyState
          title={t('attendance.photos.none.title')}
          text={t('attendance.photos.none.text')}
          action={
            <ButtonLink look="secondary" href={signInSheet.href(lang, params)} download>
              {t('attendance.sheet.print')}
            </ButtonLink>
          }
        />
      ) : (
        <CardList label={t('attendance.photos.list')}>
          {sheets.map((sheet, index) => (
            <Card
              title={t('attendance.photos.sheet', { number: index + 1 })}
              href={sheetConfirmation.href(lang, { ...params, sheetId: sheet.id })}
              meta={`${t.date(sheet.addedAt, 'short')}, ${clockOf(sheet.addedAt)}`}
            />
          ))}
        </CardList>
      )}
    </>
  )
}

type ConfirmSheetProps = Omit<SheetPhotosProps, 'sheets' | 'errors'> & {
  readonly sheet: SheetPhoto
  readonly people: readonly Attendee[]
}

/** The photograph and the list side by side: nothing is read by a machine, a person says what she sees. */
export function ConfirmSheetPage({ ctx, event, date, sheet, people }: ConfirmSheetProps) {
  const { t, lang } = ctx
  const params = { eventId: event.id, dateId: date.id, sheetId: sheet.id }
  const picture = sheetPicture.href(lang, params)
  return (
    <>
      <PageHeading
        title={t('attendance.confirm.title')}
        kicker={dateWords(t, date)}
        lead={t('attendance.confirm.lead')}
      />
      <div class="beside-photo">
        <a class="beside-photo__picture" href={picture}>
          <img src={picture} width={sheet.width} height={sheet.height} alt={t('attendance.confirm.alt')} />
        </a>
        <div>
          <Form action={sheetConfirmation.href(lang, params)} hidden={[{ name: '_key', value: ctx.formKey }]}>
            <Checkboxes
              t={t}
              id="signed"
              name="signed"
              label={t('attendance.confirm.signed.label')}
              attributes={{ required: true }}
              values={people
                .filter(({ presence }) => presence.mark === 'present')
                .map(({ participant }) => participant.id)}
              options={people
                .toSorted((a, b) => byName(t)(a.participant, b.participant))
                .map((one) => optionOf(t, one))}
            />
            <CheckboxField
              t={t}
              id="others"
              name="others"
              value="absent"
              label={t('attendance.confirm.others')}
              checked={false}
            />
            <FormActions>
              <Button>{t('attendance.confirm.submit')}</Button>
              <a href={tapList.href(lang, params)}>{t('attendance.back')}</a>
            </FormActions>
          </Form>
          <Form
            action={sheetRemoval.href(lang, params)}
            label={t('attendance.confirm.remove')}
            hidden={[{ name: '_key', value: ctx.formKey }]}
          >
            <FormActions>
              <Button look="tertiary">{t('attendance.confirm.remove')}</Button>
            </FormActions>
          </Form>
        </div>
      </div>
    </>
  )
}

function optionOf(t: Translator, { participant, presence }: Attendee) {
  return {
    value: participant.id,
    label: `${rowCode(participant)} · ${nameOf(t, participant)}`,
    ...(presence.mark === 'open' ? {} : { hint: presenceWords(t, presence) }),
  }
}
