/** A language's name as Ukrainian sentences hold it: українська, and (я розмовляю) українською, (шукаю) українську. */
export function withLanguageEndings(name: string): readonly string[] {
  const stem = /^(.+)ська$/.exec(name)?.[1]
  return stem === undefined ? [name] : [name, ...['ською', 'ську', 'ської', 'ський'].map((ending) => stem + ending)]
}

/** What a place may be called that is named with an ending: (у) Франкфурті, Касселі, Фульді; the name as typed first. */
export function placeNamesBehind(typed: string): readonly string[] {
  const stem = /^(.*\p{Script=Cyrillic}{2})[іиеую]$/iu.exec(typed)?.[1]
  return stem === undefined ? [typed] : [typed, stem, `${stem}ь`, `${stem}а`]
}
