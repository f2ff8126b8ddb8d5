import type { Translator } from '#platform/i18n/index.ts'
import { Notice } from '#ui/notice.tsx'
import { materialVersionFile } from '../addresses.ts'
import type { Material, MaterialVersion } from '../material.ts'
import { hostOf, otherThan, sourceText } from '../material-parts.tsx'

/** What stood at this address before; folded, so that nobody takes it for what counts. */
export function OlderVersions({ t, material }: { readonly t: Translator; readonly material: Material }) {
  const older = material.versions.slice(1)
  if (older.length === 0) return null
  return (
    <details>
      <summary>{t('materials.older.title', { count: older.length })}</summary>
      <Notice t={t} kind="warning">
        <p>{t('materials.older.notice')}</p>
      </Notice>
      <ul>
        {older.map((version) => (
          <li>
            <Older t={t} slug={material.slug} version={version} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Older({
  t,
  slug,
  version,
}: {
  readonly t: Translator
  readonly slug: string
  readonly version: MaterialVersion
}) {
  const { number, file, link, validYear, news } = version
  const name = t('materials.versionOf', { number, date: t.date(version.addedAt, 'short') })
  const href = file === null ? (link ?? '') : materialVersionFile.href(t.lang, { slug, number: String(number) })
  return (
    <>
      <a href={href}>{`${name} (${file === null ? hostOf(href) : sourceText(t, version)})`}</a>
      {validYear === null ? null : ` – ${t('materials.valid.past', { year: String(validYear) })}`}
      {news === '' ? null : (
        <>
          <br />
          <span {...otherThan(t, 'de')}>{news}</span>
        </>
      )}
    </>
  )
}
