/** Teams of the demo world that have looked at themselves, too; all of them invented. */
export const otherTeams = [
  'wir-lotsinnen-laternenhof',
  'wir-lotsinnen-hafenfaden',
  'wir-lotsinnen-kompasshaus',
  'wir-lotsinnen-weberschiff',
  'sieben-stroeme',
] as const

/** Why a team stands where it says it does, by standard. */
export const demoNotes: ReadonlyMap<number, string> = new Map([
  [1, 'Die Aufgaben stehen auf einem Blatt, das alle zu Beginn bekommen.'],
  [9, 'Die Erklärung unterschreiben alle. Beispiele besprechen wir bisher nur bei Fragen.'],
  [15, 'Einmal im Monat treffen wir uns zum Gespräch.'],
])

export const demoAnswers = {
  own: [
    {
      email: 'petra@bruecke.example',
      answers: [
        { slot: 1, level: 3, note: 'Das Blatt haben alle, besprochen haben wir es lange nicht.' },
        { slot: 2, level: 2, note: '' },
        { slot: 15, level: 3, note: '' },
      ],
    },
    {
      email: 'selin@mail.example',
      answers: [
        { slot: 1, level: 2, note: 'Bei Terminen am Jugendamt weiß ich oft nicht, wie weit ich gehe.' },
        { slot: 15, level: 4, note: 'Die Gespräche am ersten Dienstag helfen mir sehr.' },
      ],
    },
  ],
  settled: [
    {
      slot: 1,
      level: 3,
      note: 'Die Aufgaben stehen fest. Die Grenzen beim Jugendamt klären wir im Januar.',
      ownEvidence: 'Aufgabenblatt, Fassung vom Mai',
    },
  ],
}

export const demoMeasures = [
  {
    slot: 9,
    text: 'Beispiele zur Vertraulichkeit sammeln und im Team besprechen',
    inDays: 10,
    duty: 'Koordination',
    done: false,
  },
  { slot: 5, text: 'Sprechzeiten auf der Profilseite aktualisieren', inDays: -90, duty: 'Koordination', done: true },
]

type Named = Readonly<Record<string, string>>
const names: Named = {
  'wir-lotsinnen-bruecke': 'WIR Lots*innen Brücke',
  'wir-lotsinnen-laternenhof': 'WIR Lots*innen Laternenhof',
}

export const demoCircle = {
  slot: 15,
  title: 'Reflexionsgespräche, die entlasten',
  names,
  texts: [
    {
      by: 'wir-lotsinnen-bruecke',
      text: 'Was ein Reflexionsgespräch braucht:\n- einen festen Tag\n- einen ruhigen Raum\n- jemanden, der leitet',
    },
    {
      by: 'wir-lotsinnen-laternenhof',
      text:
        'Was ein Reflexionsgespräch braucht:\n- einen festen Tag im Monat\n- einen ruhigen Raum\n' +
        '- jemanden, der leitet und nicht koordiniert\n- die Zusage, dass nichts nach außen geht',
    },
  ],
  note: {
    by: 'wir-lotsinnen-laternenhof',
    text: 'Wir probieren im Frühjahr eine Leitung von außen und berichten hier.',
  },
}

export const demoProposal = {
  slot: 9,
  by: 'wir-lotsinnen-laternenhof',
  statement:
    'Was Lots*innen erfahren, bleibt vertraulich, auch gegenüber dem Träger. Alle wissen, was das im Alltag heißt und wo die Grenze liegt.',
  reason: 'Gefragt werden wir vor allem vom eigenen Träger. Das sollte der Satz beantworten.',
  remark: 'Danke für den Vorschlag. Wir sprechen im Qualitätszirkel im Januar darüber.',
}
