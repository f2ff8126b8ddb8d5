import { directionOf, tagOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { type PdfDocument, plain } from '#platform/pdf/index.ts'
import { addressOf, type CommunityEvent, organiserOf } from '#modules/events/index.ts'
import type { OfferDate } from '#modules/registrations/index.ts'
import type { Attendee } from '../attendance.queries.ts'
import { byName, dateWords, nameOf, rowCode } from '../words.ts'

type Parts = { readonly event: CommunityEvent; readonly date: OfferDate; readonly people: readonly Attendee[] }

// Whoever comes without having signed up signs below the others.
const emptyRows = 4

/** The sheet that lies at the door: one row a person with its code, and room to sign. */
export function signInDocument(t: Translator, { event, date, people }: Parts): PdfDocument {
  const rows = people
    .toSorted((a, b) => byName(t)(a.participant, b.participant))
    .map(({ participant }) => [
      [{ text: rowCode(participant), strong: true }],
      plain(nameOf(t, participant)),
      plain(participant.municipality),
      plain(''),
    ])
  const empty = Array.from({ length: emptyRows }, () => [plain(''), plain(''), plain(''), plain('')])
  return {
    title: t('attendance.sheet.title', { title: event.texts.de.title }),
    lang: tagOf(t.lang),
    dir: directionOf(t.lang),
    kicker: plain(organiserOf(t, event)),
    lead: plain(dateWords(t, date)),
    blocks: [
      {
        kind: 'paragraph',
        runs: plain(
          [
            ...(addressOf(event) === '' ? [] : [addressOf(event)]),
            ...(date.units === 0 ? [] : [t('attendance.units', { units: date.units })]),
          ].join(' · '),
        ),
      },
      {
        kind: 'table',
        header: (['code', 'name', 'municipality', 'signature'] as const).map((name) =>
          plain(t(`attendance.sheet.${name}`)),
        ),
        rows: [...rows, ...empty],
        widths: [2, 7, 5, 8],
        toSign: true,
      },
      { kind: 'note', runs: plain(t('attendance.sheet.note')) },
    ],
    footer: t('attendance.sheet.footer', { title: event.texts.de.title, date: t.date(date.startsAt, 'short') }),
    publisher: organiserOf(t, event),
  }
}
