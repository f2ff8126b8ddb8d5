import type { TypedValues } from '#kernel/form-state.ts'
import type { TemplateName } from '../course.ts'

/** An invented course; days count from the day on which the demo world is made. */
export type DemoCourse = {
  readonly template: TemplateName
  /** Slug of the profile that invites; null is the centre. */
  readonly organiser: string | null
  /** Name of the municipality; undefined online. */
  readonly place?: string
  readonly fields: TypedValues
  /** The first day, and how the others follow. */
  readonly inDays: number
  readonly everyWeeks: number
  readonly dates: number
  readonly starts: string
  readonly ends: string
  readonly pauseMinutes: number
  readonly units: number
  readonly trainers: string
  /** Positions of the modules of each date. */
  readonly modules: readonly (readonly number[])[]
  readonly goals: string
  readonly methods: string
  readonly appliedDaysBefore?: number
  readonly certificateShare?: number
  readonly people: readonly string[]
}

export const demoCourses: readonly DemoCourse[] = [
  {
    template: 'basic-36',
    organiser: 'wir-lotsinnen-bruecke',
    place: 'Friedberg (Hessen)',
    inDays: -33,
    everyWeeks: 1,
    dates: 9,
    starts: '18:00',
    ends: '21:15',
    pauseMinutes: 15,
    units: 4,
    trainers: 'Henrik Zwirnhalde',
    modules: [[1], [2], [3], [3, 4], [4], [5], [6], [7], [8]],
    goals:
      'Die Teilnehmenden kennen die Aufgaben und Grenzen von Lots*innen.\n' +
      'Sie können ein erstes Gespräch führen und wissen, an wen sie weiterleiten.\n\n' +
      'Sie kennen die Stellen im Wetteraukreis, die helfen.',
    methods: 'Gespräche zu zweit, Rollenspiele, kurze Vorträge, ein Rundgang durch Friedberg.',
    appliedDaysBefore: 70,
    certificateShare: 80,
    people: [
      'Selin Akarsu',
      'Mehret Tesfalem',
      'Darya Holunder',
      'Ismail Feldtor',
      'Olena Sommerweg',
      'Fatima Rosenbach',
      'Juan Lindenau',
      'Rezan Blaufelder',
      'Grace Ahornau',
      'Milan Seeried',
      'Hoda Tannengrund',
      'Samuel Wiesner',
    ],
    fields: {
      title_de: 'Basisqualifizierung für WIR-Lots*innen',
      text_de:
        'Neun Abende, an denen Sie lernen, was Lots*innen tun und wo ihre Aufgabe endet.\n\n' +
        'Wer an mindestens 80 Prozent teilgenommen hat, bekommt eine Bescheinigung.',
      title_leicht: 'Grund-Kurs für Lots*innen',
      text_leicht:
        'Der Kurs hat 9 Abende.\nSie lernen: Was machen Lots*innen?\nAm Ende bekommen Sie eine Bescheinigung.',
      title_en: 'Basic training for WIR volunteers',
      text_en: 'Nine evenings on what volunteer guides do, and where their task ends.',
      title_tr: 'WIR rehberleri için temel eğitim',
      text_tr: 'Rehberlerin ne yaptığını ve görevlerinin sınırlarını öğreneceğiniz dokuz akşam.',
      title_ar: 'التأهيل الأساسي لمرشدي برنامج WIR',
      text_ar: 'تسع أمسيات تتعلمون فيها ما يقوم به المرشدون وأين تنتهي مهمتهم.',
      title_uk: 'Базове навчання для провідників WIR',
      text_uk: 'Дев’ять вечорів про те, що роблять провідники і де закінчується їхнє завдання.',
      form: 'in-person',
      venue: 'Haus am Webstuhl',
      address: 'Am Webstuhl 4',
      languages: ['de'],
      accessibility: 'Eingang ohne Stufen, Aufzug.',
      seats_in_person: '14',
    },
  },
  {
    template: 'basic-20',
    organiser: null,
    inDays: 47,
    everyWeeks: 1,
    dates: 10,
    starts: '18:30',
    ends: '20:00',
    pauseMinutes: 0,
    units: 2,
    trainers: 'Henrik Zwirnhalde; Nele Morgenweg',
    modules: [[1], [2], [2], [3], [3], [4], [5], [6], [7], [8]],
    goals: 'Die Teilnehmenden kennen ihre Rolle, die Rahmenbedingungen und das Netz in ihrem Kreis.',
    methods: 'Kleine Gruppen am Bildschirm, Beispiele aus der Praxis, Aufgaben zwischen den Terminen.',
    people: ['Aylin Kirschtal', 'Dawit Sonnfeld', 'Petro Hagenau'],
    fields: {
      title_de: 'Basisqualifizierung online',
      text_de: 'Zehn Abende am Bildschirm, für Menschen aus Orten ohne eigenen Kurs.',
      title_en: 'Basic training online',
      text_en: 'Ten evenings on the screen, for people from places without a course of their own.',
      form: 'online',
      online_link: 'https://treffen.example/basis',
      languages: ['de'],
      seats_online: '16',
    },
  },
  {
    template: 'reflection',
    organiser: 'wir-lotsinnen-laternenhof',
    place: 'Kassel',
    inDays: 19,
    everyWeeks: 4,
    dates: 6,
    starts: '18:00',
    ends: '19:30',
    pauseMinutes: 0,
    units: 2,
    trainers: 'Ilka Brunntor',
    modules: [],
    goals: 'Die Gruppe spricht über belastende Einsätze und findet gemeinsam Grenzen.',
    methods: 'Kollegiale Beratung.',
    people: ['Rahel Moosgrund', 'Emre Talheim'],
    fields: {
      title_de: 'Entlastende Gespräche für Lots*innen',
      text_de: 'Eine feste Gruppe trifft sich alle vier Wochen. Was gesprochen wird, bleibt dort.',
      form: 'in-person',
      venue: 'Laternenhof',
      address: 'Hofgasse 2',
      languages: ['de'],
      seats_in_person: '10',
    },
  },
]
