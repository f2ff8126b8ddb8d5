import type { Translator } from '#platform/i18n/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Panel } from '#ui/card.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { Form } from '#ui/form.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import {
  materialEditing,
  materialPage,
  materialPublication,
  materialWithdrawal,
  versionAddition,
} from '../addresses.ts'
import { Gaps } from '../gaps.tsx'
import { currentVersion, type Material, publicationGaps } from '../material.ts'
import { StateTag, YearTag } from '../material-parts.tsx'
import type { DoneCode } from '../member-page.ts'
import { factsOf } from '../show-material/facts.tsx'
import { OlderVersions } from '../show-material/older-versions.tsx'
import { CurrentFile } from './current-file.tsx'
import type { HistoryEntry } from './history.queries.ts'
import { History } from './history.tsx'

type OverviewPageProps = {
  readonly t: Translator
  readonly formKey: string
  readonly today: string
  readonly material: Material
  readonly history: readonly HistoryEntry[]
  readonly done: DoneCode | undefined
}

export function OverviewPage({ t, formKey, today, material, history, done }: OverviewPageProps) {
  const version = currentVersion(material)
  return (
    <>
      <PageHeading title={material.texts.de.title} kicker={t(`materials.kind.${material.kind}`)}>
        <Row>
          <StateTag t={t} state={material.state} />
          {version === undefined ? null : <YearTag t={t} version={version} today={today} />}
        </Row>
      </PageHeading>
      {done === undefined ? null : <DoneNotice t={t} formKey={formKey} material={material} done={done} />}
      {material.state !== 'published' && publicationGaps(material).length > 0 ? (
        <Panel title={t('materials.overview.next')}>
          <Gaps t={t} material={material} />
        </Panel>
      ) : null}
      <Actions t={t} material={material} />
      <CurrentFile t={t} formKey={formKey} material={material} />
      <OlderVersions t={t} material={material} />
      <Heading level={2}>{t('materials.show.facts')}</Heading>
      <DescriptionList items={factsOf(t, material)} />
      <Heading level={2}>{t('materials.history.title')}</Heading>
      <History t={t} entries={history} />
    </>
  )
}

function Actions({ t, material }: Pick<OverviewPageProps, 't' | 'material'>) {
  const params = { materialId: material.id }
  const ready = publicationGaps(material).length === 0
  const hidden = material.state !== 'published'
  return (
    <Row>
      {hidden && ready ? (
        <ButtonLink href={materialPublication.href(t.lang, params)}>{t('materials.publish.button')}</ButtonLink>
      ) : null}
      <ButtonLink look={hidden && ready ? 'secondary' : 'primary'} href={versionAddition.href(t.lang, params)}>
        {t('materials.add.button')}
      </ButtonLink>
      <ButtonLink look="secondary" href={materialEditing.href(t.lang, params)}>
        {t('materials.edit.button')}
      </ButtonLink>
      <ButtonLink look="secondary" href={materialPage.href(t.lang, { slug: material.slug })}>
        {t(hidden ? 'materials.overview.preview' : 'materials.overview.publicPage')}
      </ButtonLink>
      {hidden ? null : (
        <ButtonLink look="tertiary" href={materialWithdrawal.href(t.lang, params)}>
          {t('materials.withdraw.button')}
        </ButtonLink>
      )}
    </Row>
  )
}

type DoneNoticeProps = Pick<OverviewPageProps, 't' | 'formKey' | 'material'> & { readonly done: DoneCode }

/** What was done; right after taking something back, the way to undo it. */
function DoneNotice({ t, formKey, material, done }: DoneNoticeProps) {
  const undo = done === 'zurueckgezogen' && material.state === 'withdrawn'
  return (
    <Notice t={t} kind="success" role="status">
      <p>{t(`materials.done.${done}`)}</p>
      {undo ? (
        <Form
          action={materialPublication.href(t.lang, { materialId: material.id })}
          label={t('materials.withdraw.undo')}
          hidden={[{ name: '_key', value: formKey }]}
        >
          <Button look="secondary">{t('materials.withdraw.undo')}</Button>
        </Form>
      ) : null}
    </Notice>
  )
}
