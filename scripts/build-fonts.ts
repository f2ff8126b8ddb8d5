// Cuts the fonts down to the letters of our languages. Sources: Fira Sans, Vazirmatn and Noto Sans Ethiopic, all OFL-1.1.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

type Font = { readonly file: string; readonly letters: string; readonly features?: readonly string[] }

const { resolve } = createRequire(import.meta.url)

// With Turkish, and with what names of languages hold (Română, Slovenčina, Lietuvių): the start page needs one file less.
const latin = span(0x20, 0x7e) + span(0xa0, 0xff) + 'ăčĞğİıŞşųŒœ‐‑‒–—‘’‚‛“”„•…‹›€™−'
// Names and languages of Europe and Turkey, Kurmanji, Romanian, Azerbaijani; German capital sharp s.
const latinExtended = span(0x100, 0x17f) + 'ƏəȘșȚțẞ'
// Amharic, Tigrinya and Tigre by their own names: whole texts in these languages come later, and with them the whole script.
const ethiopicNames = 'አማርኛትግረ'
// Names of languages in Cyrillic letters on pages in other languages: Українська, Русский, Български, Македонски, Српски, Тоҷикӣ.
const cyrillicNames = 'БМРСТУабгдеийклмнопрсуъьїҷӣ'
// Ukrainian and Russian, with the Latin letters, figures and signs that Ukrainian pages hold: two files do for them.
const ukrainian =
  span(0x410, 0x44f) + 'ЁёЄєІіЇїҐґ№ʼ' + span(0x20, 0x7e) + '\u00a0§©«»·ÄÖÜßäöüàáâçèéêíîñóúùăčğıİşŞų–—‘’“”„…€'
// Arabic, Persian, Dari, Pashto, Sorani and Urdu as they are written today, without the marks of the Quran.
const arabic =
  span(0x621, 0x63a) +
  span(0x640, 0x652) +
  span(0x660, 0x66c) +
  span(0x6f0, 0x6f9) +
  span(0x200c, 0x200f) +
  '،؛؟پچژگکیەۆێڕڵڤۇېۍټډړږښڼځڅۀٹڈڑںےھہ'

// Kerning, and figures of equal width for tables; everything else of Fira Sans is left out.
const features = ['kern', 'tnum']

const fonts: Readonly<Record<string, Font>> = {
  'fira-400.woff2': { file: fira('400Regular'), letters: latin, features },
  'fira-600.woff2': { file: fira('600SemiBold'), letters: latin, features },
  'fira-ext-400.woff2': {
    file: fira('400Regular'),
    letters: latinExtended,
    features,
  },
  'fira-ext-600.woff2': {
    file: fira('600SemiBold'),
    letters: latinExtended,
    features,
  },
  'ethiopic-400.woff2': {
    file: '@fontsource/noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic-400-normal.woff',
    letters: ethiopicNames,
  },
  'cyrillic-names-400.woff2': { file: fira('400Regular'), letters: cyrillicNames, features: ['tnum'] },
  'ukrainian-400.woff2': { file: fira('400Regular'), letters: ukrainian, features },
  'ukrainian-600.woff2': { file: fira('600SemiBold'), letters: ukrainian, features },
  'vazirmatn-400.woff2': { file: '@fontsource/vazirmatn/files/vazirmatn-arabic-400-normal.woff', letters: arabic },
  'vazirmatn-600.woff2': { file: '@fontsource/vazirmatn/files/vazirmatn-arabic-600-normal.woff', letters: arabic },
}

export function fontSources(): readonly string[] {
  return Object.values(fonts).map((font) => resolve(font.file))
}

export async function buildFonts(): Promise<readonly (readonly [string, Buffer])[]> {
  const { default: subsetFont } = await import('subset-font')
  const built: (readonly [string, Buffer])[] = []
  for (const [name, { file, letters, features: kept }] of Object.entries(fonts)) {
    const options = {
      targetFormat: 'woff2',
      noHinting: true,
      ...(kept === undefined ? {} : { keepFeatures: kept }),
    } as const
    built.push([name, await subsetFont(readFileSync(resolve(file)), letters, options)])
  }
  return built
}

/** Fira Sans with all its scripts in one file. */
function fira(style: string): string {
  return `@expo-google-fonts/fira-sans/${style}/FiraSans_${style}.ttf`
}

function span(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))
}
