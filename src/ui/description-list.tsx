import type { Child } from 'hono/jsx'

type Item = { readonly term: string; readonly details: Child }

/** Facts in pairs: term beside details on a wide screen, above them on a phone. */
export function DescriptionList({ items }: { readonly items: readonly Item[] }) {
  return (
    <dl class="facts">
      {items.map(({ term, details }) => (
        <div class="facts__item">
          <dt>{term}</dt>
          <dd>{details}</dd>
        </div>
      ))}
    </dl>
  )
}
