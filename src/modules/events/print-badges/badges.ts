import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tagOf } from '#kernel/language.ts'
import type { Id } from '#kernel/id.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { Pdf } from '#platform/pdf/index.ts'
import { answerText, type GivenAnswer, type Lists } from '#modules/questions/index.ts'
import type { Participant } from '#modules/registrations/index.ts'
import type { CommunityEvent } from '../event.ts'
import { organiserOf } from '../event-words.ts'

export type BadgeRows = {
  readonly people: readonly Participant[]
  readonly answers: ReadonlyMap<Id<'registration'>, readonly GivenAnswer[]>
  readonly lists: Lists
}

/** Makes name badges as PDF/UA-1. */
export type Badges = (t: Translator, event: CommunityEvent, rows: BadgeRows, made: Date) => Buffer

export function openBadges(pdf: Pdf, sourceFolder: string): Badges {
  const template = readFileSync(join(sourceFolder, 'modules', 'events', 'print-badges', 'badges.typ'), 'utf8')
  return (t, event, rows, made) =>
    pdf.typeset(
      template,
      {
        title: `${t('events.badges.title')}: ${event.texts.de.title}`,
        event: event.texts.de.title,
        organiser: organiserOf(t, event),
        lang: tagOf(t.lang),
        people: badgesOf(t, rows),
      },
      made,
    )
}

/** Everybody with a seat, by name; below it the project somebody named, or else where she comes from. Who has no name yet writes it. */
export function badgesOf(t: Translator, { people, answers, lists }: BadgeRows) {
  return people
    .filter(({ left }) => !left)
    .map(({ registrationId, name, municipality }) => {
      const project = answers.get(registrationId)?.find(({ kind }) => kind === 'project')
      return { name, organisation: project === undefined ? municipality : answerText(t, project, lists) }
    })
    .toSorted((a, b) => Number(a.name === '') - Number(b.name === '') || a.name.localeCompare(b.name, t.lang))
}
