import { listOf, type TypedValues } from '#kernel/form-state.ts'
import { marksOf } from '#kernel/language.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { Card, CardList } from '#ui/card.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading, Stack } from '#ui/layout.tsx'
import { type NotedText, SensitiveHints } from '#ui/sensitive-hints.tsx'
import { adviceForm } from '../addresses.ts'
import { type FittingAnswers, fittingKinds, isNothing } from './fitting-answers.ts'

/** Which of the two buttons was pressed: send, or back to the question. */
export const step = { name: 'schritt', send: 'senden', change: 'aendern' } as const

type Props = {
  readonly ctx: RequestContext
  readonly found: FittingAnswers
  /** What in the question may be about a single person (PR-04), each text under its label. */
  readonly looked: readonly NotedText[]
  /** What was typed, field by field; the form carries it on. */
  readonly typed: TypedValues
  readonly fields: readonly string[]
}

/** What was typed as the step carries it on, several topics as several again. */
export function withTopicsApart(typed: TypedValues): TypedValues {
  return { ...typed, topics: listOf(typed, 'topics').flatMap((codes) => codes.split(' ').filter(Boolean)) }
}

/** Where nothing fits, the page is there for the second look alone. */
export function fittingTitle({ t }: RequestContext, found: FittingAnswers): string {
  return t(isNothing(found) ? 'consultations.fitting.look.title' : 'consultations.fitting.title')
}

/** Between form and sending: what may help at once. Nothing is sent yet, and nothing typed is lost. */
export function FittingPage({ ctx, found, looked, typed, fields }: Props) {
  const { t, lang } = ctx
  // A hidden field stands there once, so several values go as one: codes have no blanks in them.
  const carried = fields.map((name) => ({ name, value: listOf(typed, name).join(' ') }))
  return (
    <Stack>
      <PageHeading
        title={fittingTitle(ctx, found)}
        lead={t(isNothing(found) ? 'consultations.fitting.look.lead' : 'consultations.fitting.lead')}
      />
      <SensitiveHints t={t} texts={looked} />
      {fittingKinds.map((kind) =>
        found[kind].length === 0 ? null : (
          <section>
            <Heading level={2}>{t(`consultations.fitting.${kind}`)}</Heading>
            <CardList>
              {found[kind].map((one) => (
                <Card title={one.title} href={one.href} {...(one.lang === lang ? {} : marksOf(one.lang))}>
                  {one.about === '' ? null : <p>{one.about}</p>}
                </Card>
              ))}
            </CardList>
          </section>
        ),
      )}
      {isNothing(found) ? null : <Heading level={2}>{t('consultations.fitting.stillOpen')}</Heading>}
      <Form
        action={adviceForm.href(lang)}
        label={t('consultations.fitting.stillOpen')}
        hidden={[{ name: '_key', value: ctx.formKey }, ...carried]}
      >
        <FormActions>
          <Button name={step.name} value={step.send}>
            {t('consultations.fitting.send')}
          </Button>
          <Button look="secondary" name={step.name} value={step.change}>
            {t('consultations.fitting.change')}
          </Button>
        </FormActions>
      </Form>
    </Stack>
  )
}
