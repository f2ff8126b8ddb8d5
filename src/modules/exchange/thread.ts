import type { Id } from '#kernel/id.ts'

export const threadKinds = ['talk', 'question'] as const
export type ThreadKind = (typeof threadKinds)[number]

export type Thread = {
  readonly id: Id<'exchange-thread'>
  readonly groupId: Id<'exchange-group'>
  readonly kind: ThreadKind
  readonly title: string
  readonly authorId: Id<'person'> | null
  readonly authorName: string
  readonly createdAt: Date
  readonly lastPostAt: Date
  readonly posts: number
  readonly bestPostId: Id<'exchange-post'> | null
  readonly closedAt: Date | null
  readonly hiddenAt: Date | null
}

export type Post = {
  readonly id: Id<'exchange-post'>
  readonly threadId: Id<'exchange-thread'>
  readonly groupId: Id<'exchange-group'>
  readonly authorId: Id<'person'> | null
  readonly authorName: string
  /** Empty where it is hidden from this person. */
  readonly text: string
  readonly byMail: boolean
  readonly version: number
  readonly createdAt: Date
  readonly editedAt: Date | null
  readonly hiddenAt: Date | null
  /** Its author took it back: nothing of it is left. */
  readonly withdrawnAt: Date | null
  readonly files: readonly PostFile[]
}

export type PostFile = { readonly id: Id<'exchange-file'>; readonly name: string; readonly bytes: number }

export const mostFiles = 5
/** Of one post, as the table says it. */
export const longestPost = 12_000

/** A hidden thread is there for its author and for those who moderate. */
export function threadIsShown({ hiddenAt, authorId }: Thread, reader: string, moderator: boolean): boolean {
  return hiddenAt === null || moderator || authorId === reader
}

/** What is hidden is read by its author, who learns why, and by those who moderate. */
export function postIsShown(
  { hiddenAt, authorId }: Pick<Post, 'hiddenAt' | 'authorId'>,
  reader: string,
  moderator: boolean,
): boolean {
  return hiddenAt === null || moderator || authorId === reader
}

/** What others said to a question: neither the question itself nor what its author adds. */
export function isAnswer(
  { authorId, createdAt }: Pick<Post, 'authorId' | 'createdAt'>,
  asked: Pick<Thread, 'kind' | 'authorId' | 'createdAt'>,
): boolean {
  if (asked.kind !== 'question') return false
  // Of people who are gone nothing but the time tells who asked.
  return authorId === null ? createdAt > asked.createdAt : authorId !== asked.authorId
}

/** The text of another post as a quotation in Markdown, below the line that says who wrote it. */
export function quoted(text: string, wrote: string): string {
  const lines = text.slice(0, 1500).split('\n')
  return `> ${wrote}\n>\n${lines.map((line) => `> ${line}`.trimEnd()).join('\n')}\n\n`
}
