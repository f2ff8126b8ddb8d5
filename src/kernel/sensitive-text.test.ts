import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSensitive } from './sensitive-text.ts'

const found = (text: string) => findSensitive(text).map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`)

describe('hints on a note', () => {
  it.each([
    ['Gespräch mit Frau Okafor über die Satzung.', ['name: Okafor']],
    ['Frau Bürgermeisterin Dr. Schmidt-Weber sagt zu.', ['name: Bürgermeisterin Dr. Schmidt-Weber']],
    ['Fatimas Bruder Mehmet Yılmaz kommt mit.', ['name: Fatimas Bruder', 'name: Mehmet Yılmaz']],
    ['Sie heißt Nkechi und spricht Igbo.', ['name: Nkechi']],
    ['Fam. Berger, Ayşe Hanım und пані Шевченко', ['name: Berger', 'name: Ayşe Hanım', 'name: Шевченко']],
    ['Передайте Олександрові привіт', ['name: Олександрові']],
    ['السيدة ليلى سألت عن القاعة', ['name: ليلى سألت']],
    ['جاء ومحمد إلى المكتب', ['name: ومحمد إلى']],
    [
      'Erreichbar unter 0641 – 99 88 77 oder +49 (0) 170 1234567.',
      ['phone: 0641 – 99 88 77', 'phone: +49 (0) 170 1234567'],
    ],
    ['Tel.: 445566, هاتف ٠٥٣٢١٢٣٤٥٦٧', ['phone: 445566', 'phone: ٠٥٣٢١٢٣٤٥٦٧']],
    ['Schreiben Sie an a.b+verein@mail.example-net.de.', ['email: a.b+verein@mail.example-net.de']],
    ['Konto de89 3704 0044 0532 0130 00 bei der Bank', ['iban: de89 3704 0044 0532 0130 00']],
    ['TR330006100519786457841326', ['iban: TR330006100519786457841326']],
    ['geb. 3. März 1985, ihr Kind 2019 geboren', ['date-of-birth: 3. März 1985', 'date-of-birth: 2019']],
    ['12.03.1985 doğumlu', ['date-of-birth: 12.03.1985']],
    ['дата народження: 1990-05-17', ['date-of-birth: 1990-05-17']],
    ['Es ging um jemanden, 04/11/1979.', ['date-of-birth: 04/11/1979']],
    ['Sie hat nur eine Duldung und ist schwanger.', ['residence: Duldung', 'health: schwanger']],
    ['Er ist katholisch, sie Alevitin.', ['religion: katholisch', 'religion: Alevitin']],
    ['nach der Krebserkrankung in Psychotherapie', ['health: Krebserkrankung', 'health: Psychotherapie']],
    ['He has a residence permit and is ill.', ['residence: residence permit', 'health: is ill']],
    ['Oturum izni bitti, kendisi hamile.', ['residence: Oturum izni', 'health: hamile']],
    ['Вона вагітна, боїться депортації.', ['health: вагітна', 'residence: депортації']],
    ['هي مسلمة وتخاف من الترحيل', ['religion: مسلمة', 'residence: الترحيل']],
  ])('%s', (text, hints) => expect(found(text)).toEqual(hints))

  it.each([
    'Der Verein möchte gemeinnützig werden und fragt nach der Satzung. Muster geschickt, Rückfrage in zwei Wochen.',
    'Antrag auf Mikroprojekt: 3.500,00 € für 01.05.2026 bis 30.11.2026, Eigenanteil 10 %, Frist 31.12.2026.',
    'Verein gegründet am 12.03.1998, im Vereinsregister eingetragen seit 04.05.1999.',
    'Die evangelische Kirchengemeinde und die Moscheegemeinde teilen sich den Raum, 09.00-17.00 Uhr, Mo bis Fr.',
    'Sprechzeit 10.30-11.45 Uhr, Tel. nicht bekannt; Raum 0.12, Haus 3, 65183 Wiesbaden.',
    'Gesundheitslots*innen: Kooperation mit Krankenkasse, Gesundheitsamt und Krankenhaus gewünscht.',
    'Angebot für Menschen mit Behinderung, für kranke Kinder und Muslim*innen; der Verein sucht 2 Räume.',
    'Friedrich-Ebert-Straße 12, Sankt Elisabeth, Rosa-Luxemburg-Stiftung, Geschwister-Scholl-Schule.',
    'Förderung 2024/2025, 01/2026 - 12/2026, Aktenzeichen RP-0012-3456789, 1.000.000 Einwohner*innen.',
    'Im Mai und August je ein Treffen; jeder Cent zählt, Mark und Pfennig gibt es nicht mehr.',
    'The association asks for a template letter to the municipality; call back on 3 May 2026.',
    'Dernek tüzüğü için örnek gönderildi, bir sonraki adım Temmuz ayında.',
    'تسأل الجمعية عن نموذج النظام الأساسي وعن قاعة للاجتماعات في ٢٠٢٦',
    'Об’єднання питає про статут і про кошти на 2026 рік.',
  ])('says nothing of an ordinary note: %s', (text) => expect(found(text)).toEqual([]))

  const words = fc.array(
    fc.constantFrom('Verein', 'wir fragen', '\n', 'Raum 3', 'قاعة', 'кошти', '2026', '10 %', '«gut»'),
    { maxLength: 8 },
  )
  const around = (part: fc.Arbitrary<string>) =>
    fc
      .tuple(words, part, words)
      .map(([before, middle, after]) => [`${before.join(' ')} `, middle, ` ${after.join(' ')}`] as const)
  const digits = (min: number, max: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${min - 1},${max - 1}}$`))

  it.each([
    [
      'phone',
      fc
        .tuple(fc.constantFrom('0', '+49 ', '0049 ', '(0'), digits(3, 3), digits(4, 7))
        .map(([begin, area, number]) => (begin === '(0' ? `(0${area}) ${number}` : `${begin}${area} ${number}`)),
    ],
    [
      'email',
      fc
        .tuple(
          fc.stringMatching(/^[a-z][a-z0-9._+-]{0,20}[a-z]$/),
          fc.stringMatching(/^[a-z0-9]{1,12}\.(de|org|example)$/),
        )
        .map((parts) => parts.join('@')),
    ],
    [
      'iban',
      fc.stringMatching(/^DE\d{20}$/).chain((plain) => fc.constantFrom(plain, plain.replaceAll(/(.{4})(?=.)/g, '$1 '))),
    ],
    [
      'date-of-birth',
      fc
        .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1920, max: 2012 }))
        .map((parts) => parts.join('.')),
    ],
    [
      'name',
      fc
        .tuple(
          fc.constantFrom('Herr', 'Frau', 'Mrs', 'Sayın', 'пан'),
          fc.constantFrom('Öz', 'Okafor', 'Müller-Lüdenscheidt', 'Çelik', 'Ковальчук'),
        )
        .map((parts) => parts.join(' ')),
    ],
  ] as const)('finds every %s, wherever it stands', (kind, part) => {
    fc.assert(
      fc.property(around(part), ([before, middle, after]) => {
        const hints = findSensitive(`${before}${middle}${after}`).filter((hint) => hint.kind === kind)
        const [from, to] = [before.length, before.length + middle.length]
        expect(hints.some((hint) => hint.from < to && hint.to > from)).toBe(true)
      }),
    )
  })

  it('hints lie in the text, in order, and none upon another', () => {
    const pieces = fc.constantFrom(
      'Frau',
      'Fatima ',
      ' 0641 ',
      'DE89',
      ' 3704',
      '@',
      'a.de',
      '12.03.',
      '1985',
      'krank',
      'geb. ',
      '(',
      '-',
      '٣',
      'ß',
      '\u0301',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces).map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          let end = 0
          for (const { from, to } of findSensitive(text)) {
            expect(from).toBeGreaterThanOrEqual(end)
            expect(to).toBeGreaterThan(from)
            end = to
          }
          expect(end).toBeLessThanOrEqual(text.length)
        },
      ),
    )
  })

  it.each([
    'a@',
    '0 ',
    '(0',
    '-',
    'DE89 ',
    '12.',
    'geb. ',
    'Frau ',
    'Fatima ',
    'a-',
    '1',
    ' ',
    '0641 123 ',
    'é\u0301',
    'mit ',
    '+',
    '@.',
    '01.01.1980 ',
  ])('takes time in proportion to the text: %j without end', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length))
    const started = performance.now()
    findSensitive(text)
    // A quadratic walk over this would take minutes.
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
