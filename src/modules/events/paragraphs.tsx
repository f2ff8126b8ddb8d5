import type { InLanguage } from '#ui/layout.tsx'

/** Plain text as it was typed: an empty line begins a paragraph, a new line stays one. */
export function Paragraphs({ text, lang, dir }: InLanguage & { readonly text: string }) {
  return (
    <div lang={lang} dir={dir}>
      {text
        .split(/\n\s*\n/)
        .filter((part) => part.trim() !== '')
        .map((part) => (
          <p>
            {part
              .trim()
              .split('\n')
              .map((line, index) => (
                <>
                  {index === 0 ? null : <br />}
                  {line}
                </>
              ))}
          </p>
        ))}
    </div>
  )
}
