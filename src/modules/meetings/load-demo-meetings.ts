import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import { type CommunityEvent, dayOf, daysLater, findEvent } from '#modules/events/index.ts'
import { addQuestion } from '#modules/questions/index.ts'
import { saveMinimum } from './decide-minimum/minimum.queries.ts'
import { addTask } from './note-tasks/task.queries.ts'
import { listAgenda, type NewAgendaItem, saveItem } from './plan-agenda/agenda.queries.ts'
import { saveDocumentation } from './publish-documentation/documentation.queries.ts'

/** What the demo world made of two of its events: one that is over and documented, one that is being planned. */
export async function loadDemoMeetings(tx: Tx): Promise<void> {
  const past = await findTitled(tx, 'Erstes Treffen der neuen')
  const coming = await findTitled(tx, 'Landesweites Treffen der migrantischen')
  if (past === undefined || coming === undefined || (await listAgenda(tx, past.id)).length > 0) return
  for (const item of pastAgenda) await saveItem(tx, past.id, { ...item, day: dayOf(past.localStart) })
  await saveDocumentation(tx, past.id, documentation, true)
  await addTask(tx, past.id, { text: 'Liste mit den Sprachen der Neuen verschicken', who: 'Petra', dueOn: '' })
  await addTask(tx, past.id, { text: 'Raum für das Treffen im Januar anfragen', who: 'Brücke e. V.', dueOn: '' })
  for (const item of comingAgenda) await saveItem(tx, coming.id, { ...item, day: dayOf(coming.localStart) })
  await saveMinimum(tx, coming.id, 12, daysLater(dayOf(coming.localStart), -10))
  await askInAdvance(tx, coming.offerId)
}

async function askInAdvance(tx: Tx, offerId: Id<'offer'>): Promise<void> {
  const rules = { visibility: 'team', keepDays: 30, options: [], condition: null } as const
  const table = await addQuestion(tx, offerId, {
    ...rules,
    kind: 'yes-no',
    label: {
      de: 'Möchten Sie einen Infotisch aufbauen?',
      leicht: 'Möchten Sie einen Info-Tisch haben?',
      en: 'Would you like to put up an information table?',
      tr: 'Bir bilgi masası kurmak ister misiniz?',
      ar: 'هل ترغبون في إقامة طاولة معلومات؟',
      uk: 'Чи хочете Ви поставити інформаційний стіл?',
    },
    required: true,
  })
  if (!table.ok) throw new Error(table.code)
  await addQuestion(tx, offerId, {
    ...rules,
    kind: 'text',
    label: {
      de: 'Was zeigen Sie dort?',
      leicht: 'Was zeigen Sie dort?',
      en: 'What will you show there?',
      tr: 'Orada neler göstereceksiniz?',
      ar: 'ماذا ستعرضون هناك؟',
      uk: 'Що Ви там покажете?',
    },
    required: true,
    visibility: 'speakers',
    condition: { questionId: table.value, value: 'yes' },
  })
}

async function findTitled(tx: Tx, title: string): Promise<CommunityEvent | undefined> {
  const { rows } = await sql<{ id: Id<'event'> }>`
    select event_id as id from event_texts where lang = 'de' and title like ${`${title}%`} limit 1`.execute(tx)
  const [row] = rows
  return row === undefined ? undefined : findEvent(tx, row.id)
}

type DemoItem = Omit<NewAgendaItem, 'day'>
const item = (starts: string, ends: string, title: NewAgendaItem['title'], speaker = '', room = ''): DemoItem => ({
  starts,
  ends,
  title,
  speaker,
  room,
})

const pastAgenda: readonly DemoItem[] = [
  item('17:00', '17:20', { de: 'Ankommen und Tee', en: 'Arriving and tea', ar: 'الوصول والشاي' }),
  item('17:20', '18:10', {
    de: 'Wer bin ich, was kann ich?',
    en: 'Who am I, what can I do?',
    ar: 'من أنا، وماذا أستطيع؟',
  }),
  item('18:10', '18:50', {
    de: 'Was wir voneinander brauchen',
    en: 'What we need of each other',
    ar: 'ما نحتاج إليه من بعضنا',
  }),
]

const comingAgenda: readonly DemoItem[] = [
  item(
    '10:00',
    '10:30',
    { de: 'Ankommen an den Infotischen', en: 'Arriving at the tables', ar: 'الوصول إلى طاولات المعلومات' },
    '',
    'Foyer',
  ),
  item(
    '10:30',
    '11:30',
    { de: 'Was Vereine brauchen', en: 'What associations need', ar: 'ما تحتاج إليه الجمعيات' },
    'Marta Wolke',
    'Saal',
  ),
  item(
    '11:30',
    '13:00',
    { de: 'Gespräche in kleinen Runden', en: 'Talks in small groups', ar: 'حوارات في مجموعات صغيرة' },
    '',
    'Räume 1 bis 4',
  ),
]

const documentation: ReadonlyMap<Lang, string> = new Map([
  [
    'de',
    'Elf neue Lots*innen haben sich kennengelernt. Sie sprechen zusammen neun Sprachen.\n\n' +
      'Was sie sich wünschen: ein Treffen im Monat, eine Liste mit den Sprachen aller und eine Ansprechperson am Abend.\n\n' +
      'Nächster Schritt: Die Liste kommt bis Ende des Monats.',
  ],
  [
    'leicht',
    '11 neue Lots*innen haben sich getroffen.\nZusammen sprechen sie 9 Sprachen.\n\n' +
      'Das wünschen sie sich:\nein Treffen in jedem Monat,\neine Liste mit allen Sprachen,\n' +
      'eine Person für Fragen am Abend.',
  ],
  [
    'en',
    'Eleven new guides met. Between them they speak nine languages.\n\n' +
      'What they wish for: a meeting each month, a list of everybody’s languages, and somebody to turn to in the evening.\n\n' +
      'Next step: the list comes by the end of the month.',
  ],
  [
    'ar',
    'تعارف أحد عشر مرشدًا ومرشدة جدد. وهم يتحدثون معًا تسع لغات.\n\nما يتمنونه: لقاء كل شهر، وقائمة بلغات الجميع، وشخص يمكن الرجوع إليه مساءً.',
  ],
])
