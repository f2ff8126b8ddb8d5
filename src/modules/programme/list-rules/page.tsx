import type { Translator } from '#platform/i18n/index.ts'
import { DescriptionList } from '#ui/description-list.tsx'
import { Why } from '#ui/figure.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { StatusTag } from '#ui/tags.tsx'
import { ruleAddition, ruleWithdrawal } from '../addresses.ts'
import { type RuleKey, ruleOn, type RuleValue } from '../rule.ts'
import { ruleGroups, rulesOf } from '../rule-group.ts'
import { ruleId, ruleName, validityWords, valueWords } from '../rule-words.ts'

type RulesPageProps = {
  readonly t: Translator
  readonly today: string
  readonly values: readonly RuleValue[]
  readonly mayAdd: boolean
  readonly done: (typeof doneCodes)[number] | undefined
}

export const doneCodes = ['eingetragen', 'zurueckgezogen'] as const

/** Every rule with what it is today; what it was and what it will be stand behind it. */
export function RulesPage({ t, today, values, mayAdd, done }: RulesPageProps) {
  const byKey = Map.groupBy(values, ({ key }) => key)
  return (
    <>
      <PageHeading title={t('programme.list.title')} lead={t('programme.list.lead')} />
      {done === undefined ? null : (
        <Notice t={t} kind="success" role="status">
          <p>{t(done === 'eingetragen' ? 'programme.list.added' : 'programme.list.withdrawn')}</p>
        </Notice>
      )}
      <nav aria-label={t('programme.list.groups')}>
        <ul>
          {ruleGroups.map((group) => (
            <li>
              <a href={`#${group}`}>{t(`programme.group.${group}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {ruleGroups.map((group) => (
        <section aria-labelledby={group}>
          <Heading level={2} id={group}>
            {t(`programme.group.${group}`)}
          </Heading>
          {rulesOf(group).map((key) => (
            <Rule t={t} today={today} ruleKey={key} values={byKey.get(key) ?? []} mayAdd={mayAdd} />
          ))}
        </section>
      ))}
    </>
  )
}

type RuleProps = Pick<RulesPageProps, 't' | 'today' | 'values' | 'mayAdd'> & { readonly ruleKey: RuleKey }

function Rule({ t, today, ruleKey, values, mayAdd }: RuleProps) {
  const name = ruleName(t, ruleKey)
  const now = ruleOn(values, today)
  return (
    <section aria-labelledby={ruleId(ruleKey)}>
      <Heading level={3} id={ruleId(ruleKey)}>
        {name}
      </Heading>
      <p>
        {now === undefined ? (
          <StatusTag tone="warning">{t('programme.list.unknown')}</StatusTag>
        ) : (
          <strong>{valueWords(t, now)}</strong>
        )}
      </p>
      <p>{t.find(`programme.about.${ruleKey}`)}</p>
      {values.length === 0 ? null : (
        <Why summary={t('programme.list.history', { count: values.length })}>
          {values.map((value) => (
            <Value t={t} value={value} today={today} mayWithdraw={mayAdd && value.withdrawnAt === null} />
          ))}
        </Why>
      )}
      {mayAdd ? (
        <p>
          <a href={ruleAddition.href(t.lang, { ruleKey })}>{t('programme.list.add', { name })}</a>
        </p>
      ) : null}
    </section>
  )
}

type ValueProps = Pick<RulesPageProps, 't' | 'today'> & { readonly value: RuleValue; readonly mayWithdraw: boolean }

function Value({ t, value, today, mayWithdraw }: ValueProps) {
  const german = (text: string) => (
    <bdi lang="de" dir="ltr">
      {text}
    </bdi>
  )
  const optional = (term: string, text: string) => (text === '' ? [] : [{ term, details: german(text) }])
  return (
    <>
      <p>
        <strong>{valueWords(t, value)}</strong>, {validityWords(t, value)}
        {value.withdrawnAt !== null ? (
          <>
            {' '}
            <StatusTag tone="danger">{t('programme.list.isWithdrawn')}</StatusTag>
          </>
        ) : value.validFrom > today ? (
          ` (${t('programme.list.future')})`
        ) : null}
      </p>
      <DescriptionList
        items={[
          { term: t('programme.list.source'), details: german(value.source) },
          {
            term: t('programme.list.confirmedBy'),
            details: value.confirmedBy === '' ? t('programme.list.nobody') : german(value.confirmedBy),
          },
          ...optional(t('programme.list.reason'), value.reason),
          ...optional(t('programme.list.note'), value.note),
          { term: t('programme.list.entered'), details: t.date(value.createdAt) },
          ...(value.withdrawnAt === null
            ? []
            : [{ term: t('programme.list.withdrawnOn'), details: t.date(value.withdrawnAt) }]),
          ...optional(t('programme.list.withdrawal'), value.withdrawal),
        ]}
      />
      {mayWithdraw ? (
        <p>
          <a href={ruleWithdrawal.href(t.lang, { ruleKey: value.key, valueId: value.id })}>
            {t('programme.list.withdraw', { value: valueWords(t, value), validity: validityWords(t, value) })}
          </a>
        </p>
      ) : null}
    </>
  )
}
