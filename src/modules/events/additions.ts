import type { Child } from 'hono/jsx'
import type { EventAddition, EventParts } from './event-parts.ts'

type Showing = 'onPage' | 'onLink' | 'forTeam'
type ArgumentsOf<What extends Showing> = Parameters<NonNullable<EventAddition[What]>>

/** What the modules above add to a page, in the order `app.ts` names them. */
export async function readAdditions<What extends Showing>(
  { additions = [] }: Pick<EventParts, 'additions'>,
  what: What,
  ...shown: ArgumentsOf<What>
): Promise<readonly Child[]> {
  const parts: Child[] = []
  for (const addition of additions) {
    const show = addition[what] as ((...given: ArgumentsOf<What>) => Promise<Child>) | undefined
    if (show !== undefined) parts.push(await show(...shown))
  }
  return parts
}
