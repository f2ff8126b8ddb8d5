import type { Id } from '#kernel/id.ts'
import type { PortraitText } from '../parts.ts'

/** The parts of the template, in the order in which they are asked and shown. */
export const portraitParts = ['occasion', 'work', 'result', 'advice'] as const
export type PortraitPart = (typeof portraitParts)[number]

export type PortraitState = 'draft' | 'handed-in' | 'returned' | 'taken'

export type Portrait = Readonly<Record<PortraitPart, string>> & {
  readonly id: Id<'exchange-portrait'>
  readonly authorId: Id<'person'> | null
  readonly authorName: string
  readonly title: string
  readonly place: string
  readonly state: PortraitState
  readonly reason: string
  readonly articleId: string | null
  readonly version: number
  readonly updatedAt: Date
}

/** Its author changes it until the centre has it, and again when it came back. */
export function isEditable({ state }: Pick<Portrait, 'state'>): boolean {
  return state === 'draft' || state === 'returned'
}

/** What must be written before it can be handed in. */
export function missingParts(portrait: Pick<Portrait, PortraitPart>): readonly PortraitPart[] {
  return (['occasion', 'work', 'result'] as const).filter((part) => portrait[part].trim() === '')
}

/** The portrait as a text of the site; headings are sentences of the template. */
export function portraitText(
  portrait: Pick<Portrait, PortraitPart | 'title' | 'place'>,
  headings: Readonly<Record<PortraitPart, string>>,
): PortraitText {
  const parts = portraitParts.filter((part) => portrait[part].trim() !== '')
  const first = (portrait.occasion.split(/(?<=[.!?])\s/)[0] ?? '').slice(0, 260)
  return {
    title: portrait.place === '' ? portrait.title : `${portrait.title} (${portrait.place})`,
    summary: first,
    body: parts.map((part) => `## ${headings[part]}\n\n${portrait[part].trim()}`).join('\n\n'),
  }
}
