import allowedList from './allowed.json' with { type: 'json' }
import { rules } from './rules.ts'
import { shownText, type Span } from './sentences.ts'

/** A place in a text that does otherwise than a rule of Leichte Sprache says. A hint for the writer: only readers can tell. */
export type PlainLanguageFinding = Span & {
  readonly rule: keyof typeof rules
  /** The words at this place, as written. */
  readonly words: string
}

/** Words that may stand where a rule says otherwise, each with the reason. */
type Allowed = { readonly words: string; readonly reason: string }

const everywhere: readonly Allowed[] = allowedList

/**
 * Where a text in Leichte Sprache (CommonMark, or plain) does otherwise than the rules that a machine can look at, in the order of
 * the text. Names and terms of `allowed.json` are passed over.
 */
export function findHardPlaces(
  written: string,
  allowed: readonly Allowed[] = everywhere,
): readonly PlainLanguageFinding[] {
  const text = { written, shown: shownText(written) }
  const excused = allowed.flatMap(({ words }) => placesOf(words, written))
  return (Object.keys(rules) as readonly (keyof typeof rules)[])
    .flatMap((rule) =>
      rules[rule](text).map(({ start, end }) => ({ rule, start, end, words: written.slice(start, end) })),
    )
    .filter((finding) => !excused.some(({ start, end }) => start <= finding.start && finding.end <= end))
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
}

function placesOf(words: string, written: string): readonly Span[] {
  const places: Span[] = []
  for (let at = written.indexOf(words); at >= 0; at = written.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length })
  return places
}
