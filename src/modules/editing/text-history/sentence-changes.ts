import { diffArrays } from 'diff'
import { outlineOf } from '#modules/content/index.ts'
import type { TextFields } from '../article.ts'
import { sentencesOf } from '../check-text/sentences.ts'

export type SentenceChange =
  | { readonly kind: 'new'; readonly after: string; readonly line: number | null }
  | { readonly kind: 'gone'; readonly before: string }
  | { readonly kind: 'changed'; readonly before: string; readonly after: string; readonly line: number | null }

type Sentence = { readonly text: string; readonly line: number | null }

/** Which sentences of a German text became others, in the order of the newer text; for those who translate it. */
export function sentenceChanges(before: TextFields, after: TextFields): readonly SentenceChange[] {
  const [old, now] = [sentences(before), sentences(after)]
  const parts = diffArrays([...old], [...now], { comparator: (a, b) => a.text === b.text })
  return parts.flatMap((part, index): readonly SentenceChange[] => {
    const [previous, next] = [parts[index - 1], parts[index + 1]]
    if (part.removed) return next?.added === true ? paired(part.value, next.value) : part.value.map(gone)
    return part.added && previous?.removed !== true ? part.value.map(added) : []
  })
}

/** What went and what came in the same place belong together, as far as both reach. */
function paired(removed: readonly Sentence[], come: readonly Sentence[]): readonly SentenceChange[] {
  const both = Math.min(removed.length, come.length)
  return [
    ...removed.slice(0, both).map((sentence, index): SentenceChange => {
      const after = come[index]
      return { kind: 'changed', before: sentence.text, after: after?.text ?? '', line: after?.line ?? null }
    }),
    ...removed.slice(both).map(gone),
    ...come.slice(both).map(added),
  ]
}

function gone({ text }: Sentence): SentenceChange {
  return { kind: 'gone', before: text }
}

function added({ text, line }: Sentence): SentenceChange {
  return { kind: 'new', after: text, line }
}

/** Title and summary count as sentences without a line. Where only marks changed, such as the target of a link, that line counts. */
function sentences({ title, summary, body }: TextFields): readonly Sentence[] {
  const outline = outlineOf(body)
  const targets = [
    ...outline.links.map((link) => ({ line: link.line, text: `${link.text} → ${link.href}` })),
    ...outline.pictures.map((picture) => ({ line: picture.line, text: `${picture.alt} → ${picture.address}` })),
  ]
  return [
    { text: title, line: null },
    ...sentencesOf('de', [{ text: summary, line: 0 }]).map(({ text }) => ({ text, line: null })),
    ...sentencesOf('de', outline.blocks),
    ...targets,
  ].filter((sentence) => sentence.text !== '')
}
