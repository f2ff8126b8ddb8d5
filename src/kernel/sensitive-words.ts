import { listed } from './text-words.ts'

/**
 * Words that make a note one about a single person: German first, then the main words of English, Turkish, Arabic and Ukrainian.
 * A star stands for anything before or after; words are compared without case and accents, two words with one blank between.
 */
export const sensitiveWords = {
  /** Data concerning health (Art. 9 DSGVO). Insurers, offices and hospitals are no diagnosis and stand not here. */
  health: listed(`
    krank, kranke, kranker, kranken, krankem, krankheit*, *erkrank*, krankgeschrieben*, depress*, psychisch*,
    *psychiatr*, *psychotherap*, trauma, traumata, traumatisiert*, diagnos*, schwanger*, *schwerbehinder*,
    behindert*, behinderung, pflegegrad*, pflegestufe*, pflegebedurftig*, medikament*, hiv, hiv-*, aids, krebs,
    krebserkrank*, brustkrebs, diabet*, epilep*, suizid*, suchtig, suchtkrank*, alkoholik*, alkoholabhangig*,
    drogenabhangig*, autist*, demen*, burnout, illness*, disease*, disabled, pregnan*, cancer, medication,
    mentally ill, is ill, is sick, hastalik*, hastaligi*, hamile*, engelli, kanser*, depresyon*, travma*,
    psikolojik, ruhsal, teshis*, хвор*, захворюван*, вагітн*, інвалідн*, діагноз*, депресі*, онколог*, психічн*,
    лікуванн*, *مريض*, مرض, المرض, *امراض, *اكتئاب*, *سرطان*, اعاقة, *الاعاقة, *معاق*, علاج نفسي, صدمة نفسية,
    *السكري
  `),
  /** Belief, where a person is meant; communities and associations are named by adjectives, see `beliefs`. */
  religion: listed(`
    muslim, muslima, muslimin, moslem, christin, jude, judin, alevit, alevitin, jeside, jesidin, eside, ezide,
    sunnit, sunnitin, schiit, schiitin, hindu, buddhist, buddhistin, atheist, atheistin, glaubig, konvertiert*,
    getauft, religionszugehorigkeit, glaubensrichtung, zeuge jehovas, zeugin jehovas, musluman, hristiyan,
    yahudi, alevi, sunni, sii, ezidi, ateist, мусульманин*, мусульманк*, християнин*, християнк*, єврейк*,
    юдейк*, атеїст*, مسلم, مسلمة, مسيحي, مسيحية, يهودي, يهودية, شيعي, شيعية, علوي, علوية, ايزيدي, ايزيدية, ملحد
  `),
  /** Where somebody stands before the foreigners' office: not of Art. 9, and as dangerous in wrong hands. */
  residence: listed(`
    duldung*, geduldet*, aufenthaltstitel*, aufenthaltserlaubnis*, aufenthaltsstatus, aufenthaltsgestattung,
    niederlassungserlaubnis, fiktionsbescheinigung*, asylantrag*, abschieb*, abgeschoben*, ausreisepflicht*,
    subsidiar*, dublin-*, ohne papiere, illegalisiert*, asylum, asylum seeker, deport*, residence permit,
    undocumented, leave to remain, oturum izni*, ikamet izni*, iltica*, sinir disi*, siginmaci, депорт*,
    притулк*, притулок, посвідк*, біженець, біженк*, *لجوء, *ترحيل*, *دولدونغ, تصريح اقامة, تصريح الاقامة, *لاجئ,
    *لاجئة
  `),
  /** Sex life and sexual orientation (Art. 9 DSGVO). */
  orientation: listed(`
    schwul, schwuler, lesbisch, lesbe, homosexuell*, bisexuell*, transsexuell*, transident*, intergeschlechtlich,
    gay, lesbian, homosexual, bisexual, escinsel*, lezbiyen, гомосексу*, лесбійк*, مثلي, مثلية
  `),
}

/** They speak of a person only where no noun follows: "sie ist katholisch", and not "die katholische Gemeinde". */
export const beliefs = listed(`
  muslimisch, katholisch, evangelisch, orthodox, judisch, alevitisch, jesidisch, christlich
`)

/** After these an illness is one of many people, the matter of an association and no secret of anybody. */
export const groups = listed(`
  menschen, personen, leute, leuten, kinder, kindern, jugendliche, jugendlichen, frauen, manner, geflüchtete,
  geflüchteten, angehorige, angehorigen, eltern, migrantinnen, people, persons, children
`)

/** Before a name. */
export const titles = listed(`
  herr, herrn, frau, familie, eheleute, mr, mrs, ms, miss, bay, bayan, sayin, пан, пана, панові, паном, пані,
  السيد, السيدة, الانسة, الاستاذ, الاستاذة, الدكتور, الدكتورة
`)

/** Before a name, where a dot follows. */
export const dottedTitles = listed(`
  hr, fr, fam
`)

/** Between title and name; alone with a title they name an office and nobody. */
export const offices = listed(`
  dr, doktor, prof, professor, professorin, dipl, med, burgermeister, burgermeisterin, oberburgermeister,
  oberburgermeisterin, landrat, landratin, minister, ministerin, staatssekretar, staatssekretarin, prasident,
  prasidentin, vorsitzender, vorsitzende, vorsitzenden, doctor, mayor
`)

/** Behind a name, as Turkish says it. */
export const titlesBehind = listed(`
  hanim, hanimin, bey, beyin, beye, hanima
`)

/** Words after which a name comes, whatever it is; the last of them is followed by the name. */
export const introductions = listed(`
  mein name ist, ihr name ist, sein name ist, ich heisse, sie heisst, er heisst, namens, my name is,
  her name is, his name is, мене звати, її звати, його звати, benim adim, اسمي, اسمها, اسمه
`)

export const birthWords = listed(`
  geboren, geborene, geb, geburtsdatum, geburtstag, geburtsjahr, born, birth, birthday, dob, dogum, dogumlu,
  dogdu, народився, народилася, народилась, народження, رن, مواليد, الميلاد, ميلاد, ولد, ولدت
`)

/** Near an old date these say that an association is meant. */
export const foundingWords = listed(`
  gegrundet*, grundung*, eingetragen*, registe*, vereinsregister, satzung*, bescheid*, freistellung*, seit,
  besteh*, vertrag*, founded, since, established, kurul*, заснован*, تاسس*, تاسيس*
`)

export const phoneWords = listed(`
  tel, telefon, telefonnummer, handy, handynummer, mobil, mobilnummer, rufnummer, whatsapp, phone, mobile,
  telefonu, cep, телефон, тел, هاتف, الهاتف, جوال, موبايل
`)

export const months = listed(`
  januar, februar, marz, april, mai, juni, juli, august, september, oktober, november, dezember, january,
  february, march, may, june, july, october, december, ocak, subat, mart, nisan, mayis, haziran, temmuz,
  agustos, eylul, ekim, kasim, aralik, січня, лютого, березня, квітня, травня, червня, липня, серпня, вересня,
  жовтня, листопада, грудня
`)
