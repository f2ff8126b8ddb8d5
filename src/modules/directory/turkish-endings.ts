// Turkish hangs "in", "from", "to" and "of" on a name behind an apostrophe: Offenbach’ta, Kassel’den, Hanau’ya, Gießen’in.
const ending = /(?<=\p{Script=Latin}{3})['’](?:y?[aeıiuü]|n?[ıiuü]n|[dt][ae]n?|[dt][ae]ki|l[ae])(?!\p{L})/giu

/** The text with the bare names in it, so that they are found as they are written elsewhere. */
export function withoutTurkishEndings(text: string): string {
  return text.normalize('NFC').replaceAll(ending, '')
}
