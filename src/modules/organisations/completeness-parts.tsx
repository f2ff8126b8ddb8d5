import type { Translator } from '#platform/i18n/index.ts'
import { Progress } from '#ui/figure.tsx'
import type { Completeness } from './completeness.ts'
import { partHref } from './profile-parts.tsx'

type BarProps = { readonly t: Translator; readonly id: string; readonly completeness: Completeness }

/** How much is said, as a bar and in words. */
export function CompletenessBar({ t, id, completeness: { share } }: BarProps) {
  return (
    <Progress
      id={id}
      label={t('organisations.completeness.label')}
      value={share}
      max={100}
      text={t('organisations.completeness.share', { share })}
    />
  )
}

/** The same in a line of a table, whose column says what it is about. */
export function ShareInLine({ t, completeness }: Omit<BarProps, 'id'>) {
  return (
    <>
      <div class="kern-progress progress">
        <progress value={completeness.share} max={100} aria-label={t('organisations.completeness.label')} />
      </div>
      {completeness.missing.length === 0 ? (
        t('organisations.completeness.complete')
      ) : (
        <details class="more-in-line">
          <summary>{t('organisations.completeness.line', { count: completeness.missing.length })}</summary>
          <ul>
            {completeness.missing.map((part) => (
              <li>{t(`organisations.part.${part}`)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** What is missing, in a few words; beyond `most` parts their number. */
export function missingWords(t: Translator, { missing }: Completeness, most = missing.length): string {
  if (missing.length === 0) return t('organisations.completeness.complete')
  const named = missing.slice(0, most).map((part) => t(`organisations.part.${part}`))
  const further = missing.length - named.length
  return [...named, ...(further === 0 ? [] : [t('organisations.completeness.further', { count: further })])].join(', ')
}

type TodoProps = {
  readonly t: Translator
  readonly profileId: string
  readonly completeness: Completeness
  readonly byCentre: boolean
}

/** What to do next: one sentence a line, each leading to where it is done. */
export function Todos({ t, profileId, completeness: { missing }, byCentre }: TodoProps) {
  return (
    <ul>
      {missing.map((part) => (
        <li>
          {part === 'responsible' && !byCentre ? (
            t('organisations.todo.responsible-by-centre')
          ) : (
            <a href={partHref(part, t.lang, profileId)}>{t(`organisations.todo.${part}`)}</a>
          )}
        </li>
      ))}
    </ul>
  )
}
