import type { Child } from 'hono/jsx'

type FigureProps = {
  readonly value: string
  readonly unit?: string | undefined
  readonly label: string
  readonly year: string
  readonly source: string
  readonly sourceHref?: string | undefined
}

/** One number that never stands alone: unit, meaning, year and source belong to it. */
export function Figure({ value, unit, label, year, source, sourceHref }: FigureProps) {
  return (
    <div class="figure">
      <p class="figure__value">
        <span class="figure__number">{value}</span>
        {unit === undefined ? null : ` ${unit}`}
      </p>
      <p class="figure__label">{label}</p>
      <p class="figure__source">
        {year} · {sourceHref === undefined ? source : <a href={sourceHref}>{source}</a>}
      </p>
    </div>
  )
}

/** Figures side by side. */
export function Figures({ children }: { readonly children: Child }) {
  return <div class="figures">{children}</div>
}

type ProgressProps = {
  readonly id: string
  readonly label: string
  readonly value: number
  readonly max: number
  /** The same in words and units, such as "120 von 200 Stunden". */
  readonly text: string
}

export function Progress({ id, label, value, max, text }: ProgressProps) {
  return (
    <div class="kern-progress progress">
      <label for={id} class="progress__label">
        {label}
      </label>
      <progress id={id} value={value} max={max} aria-describedby={`${id}-text`} />
      <p id={`${id}-text`} class="progress__text">
        {text}
      </p>
    </div>
  )
}

/** The "why" beside a number: where from, which rule, which year. */
export function Why({ summary, children }: { readonly summary: string; readonly children: Child }) {
  return (
    <details class="why">
      <summary>{summary}</summary>
      <div class="why__body">{children}</div>
    </details>
  )
}
