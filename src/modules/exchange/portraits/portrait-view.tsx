import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { renderPost } from '#modules/content/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { TextArea } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice, Notice } from '#ui/notice.tsx'
import { StatusTag, type Tone } from '#ui/tags.tsx'
import { doneSentence } from '../member-page.ts'
import { portraitDecision, portraitEditing, portraitHandingIn } from '../addresses.ts'
import { decisionForm, decisionPrefix } from './form.ts'
import { isEditable, missingParts, type Portrait, portraitParts, type PortraitState } from './portrait.ts'

const tones: Readonly<Record<PortraitState, Tone>> = {
  draft: 'neutral',
  'handed-in': 'info',
  returned: 'warning',
  taken: 'success',
}

export function PortraitTag({ t, state }: { readonly t: Translator; readonly state: PortraitState }) {
  return <StatusTag tone={tones[state]}>{t(`exchange.portraits.state.${state}`)}</StatusTag>
}

type Props = {
  readonly ctx: RequestContext
  readonly portrait: Portrait
  readonly own: boolean
  readonly centre: boolean
  readonly state: FormState
  /** Somebody else has decided meanwhile. */
  readonly late: boolean
  /** The text of the site that was made from it. */
  readonly articleHref: string | undefined
}

/** One portrait as it is written, and what its author or the centre can do next. */
export function PortraitView({ ctx, portrait, own, centre, state, late, articleHref }: Props) {
  const { t } = ctx
  const params = { portraitId: portrait.id }
  const missing = missingParts(portrait)
  return (
    <>
      <PageHeading title={portrait.title} lead={<bdi>{portrait.place}</bdi>}>
        <p>
          <PortraitTag t={t} state={portrait.state} /> <bdi>{portrait.authorName}</bdi>
        </p>
      </PageHeading>
      <ErrorSummary t={t} errors={errorLines(state, t, decisionPrefix)} />
      {late ? (
        <Notice t={t} kind="warning" role="alert">
          <p>{t('exchange.decision.late')}</p>
        </Notice>
      ) : (
        <DoneNotice t={t} done={doneSentence(ctx)} />
      )}
      {portrait.state === 'returned' ? (
        <Notice t={t} kind="warning" title={t('exchange.portraits.returned')}>
          <p dir="auto">{portrait.reason}</p>
        </Notice>
      ) : null}
      {articleHref === undefined ? null : (
        <p>
          <a href={articleHref}>{t('exchange.portraits.article')}</a>
        </p>
      )}
      {portraitParts.map((part) =>
        portrait[part] === '' ? null : (
          <section aria-labelledby={part}>
            <Heading level={2} id={part}>
              {t(`exchange.portrait.${part}.label`)}
            </Heading>
            <div class="post__text prose" dir="auto">
              {renderPost(portrait[part])}
            </div>
          </section>
        ),
      )}
      {own && isEditable(portrait) ? (
        <>
          <Row>
            <ButtonLink look="secondary" href={portraitEditing.href(t.lang, params)}>
              {t('exchange.portraits.edit')}
            </ButtonLink>
          </Row>
          {missing.length > 0 ? (
            <p>
              {t('exchange.portraits.missing', {
                parts: missing.map((part) => t(`exchange.portrait.${part}.label`)).join(', '),
              })}
            </p>
          ) : (
            <Form action={portraitHandingIn.href(t.lang, params)} hidden={[{ name: '_key', value: ctx.formKey }]}>
              <p>{t('exchange.portraits.handInText')}</p>
              <FormActions>
                <Button>{t('exchange.portraits.handIn')}</Button>
              </FormActions>
            </Form>
          )}
        </>
      ) : null}
      {own && portrait.state === 'handed-in' ? (
        <Form
          action={portraitHandingIn.href(t.lang, params)}
          label={t('exchange.portraits.takeBack')}
          hidden={[{ name: '_key', value: ctx.formKey }]}
        >
          <FormActions>
            <Button look="secondary" name="do" value="undo">
              {t('exchange.portraits.takeBack')}
            </Button>
          </FormActions>
        </Form>
      ) : null}
      {centre && portrait.state === 'handed-in' ? <Decision ctx={ctx} portrait={portrait} state={state} /> : null}
    </>
  )
}

function Decision({ ctx, portrait, state }: Pick<Props, 'ctx' | 'portrait' | 'state'>) {
  const { t } = ctx
  const field = (name: 'decision' | 'reason') => ({ t, ...control(decisionForm, state, t, decisionPrefix, name) })
  return (
    <>
      <Heading level={2}>{t('exchange.decision.title')}</Heading>
      <Form
        action={portraitDecision.href(t.lang, { portraitId: portrait.id })}
        hidden={[{ name: '_key', value: ctx.formKey }]}
      >
        <Radios
          {...field('decision')}
          options={(['take', 'return'] as const).map((value) => ({
            value,
            label: t(`exchange.decision.${value}`),
            hint: t(`exchange.decision.${value}.hint`),
          }))}
        />
        <TextArea {...field('reason')} />
        <FormActions>
          <Button>{t('exchange.decision.submit')}</Button>
        </FormActions>
      </Form>
    </>
  )
}
