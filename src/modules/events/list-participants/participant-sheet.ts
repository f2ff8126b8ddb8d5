import { dayInBerlin } from '#platform/clock/index.ts'
import type { WrittenTable } from '#platform/sheets/index.ts'
import type { Id } from '#kernel/id.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { answerText, type GivenAnswer, type Lists } from '#modules/questions/index.ts'
import type { Registration } from '#modules/registrations/index.ts'
import { languageName } from '#modules/organisations/index.ts'

export type ParticipantRows = {
  readonly people: readonly Registration[]
  readonly answers: ReadonlyMap<Id<'registration'>, readonly GivenAnswer[]>
  readonly lists: Lists
}

const columns = ['number', 'name', 'email', 'kind', 'quantity', 'state', 'lang', 'signedUp'] as const

/** Everybody with what she answered. Needs stay on the page: a file is passed on (PR-28). */
export function participantSheet(
  t: Translator,
  name: string,
  { people, answers, lists }: ParticipantRows,
): WrittenTable {
  const asked = labelsOf(answers, () => true)
  return {
    name,
    head: [...columns.map((column) => t(`events.participants.${column}`)), ...asked],
    rows: people.map((person) => [
      String(person.number),
      person.name,
      person.email,
      t(`registrations.kind.${person.kind}`),
      String(person.quantity),
      t(`registrations.state.${person.state}`),
      person.lang === 'leicht' ? 'Leichte Sprache' : languageName(person.lang, t.lang),
      dayInBerlin(person.createdAt),
      ...answersUnder(t, asked, answers.get(person.id) ?? [], lists),
    ]),
  }
}

/** For speakers: who comes without a name, with the answers they may see (F35). */
export function speakerSheet(t: Translator, name: string, { people, answers, lists }: ParticipantRows): WrittenTable {
  const mayBeSeen = ({ visibility }: GivenAnswer) => visibility === 'speakers'
  const asked = labelsOf(answers, mayBeSeen)
  return {
    name,
    head: [t('events.participants.number'), t('events.participants.quantity'), ...asked],
    rows: people
      .filter(({ state }) => state === 'seated')
      .map((person, place) => [
        String(place + 1),
        String(person.quantity),
        ...answersUnder(t, asked, (answers.get(person.id) ?? []).filter(mayBeSeen), lists),
      ]),
  }
}

function labelsOf(answers: ParticipantRows['answers'], fits: (answer: GivenAnswer) => boolean): readonly string[] {
  return [...new Set([...answers.values()].flatMap((given) => given.filter(fits).map(({ label }) => label)))]
}

function answersUnder(t: Translator, labels: readonly string[], given: readonly GivenAnswer[], lists: Lists) {
  return labels.map((label) =>
    given
      .filter((answer) => answer.label === label)
      .map((answer) => answerText(t, answer, lists))
      .join('; '),
  )
}
