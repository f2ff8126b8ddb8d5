import type { RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Hidden } from '#ui/layout.tsx'
import { SearchForm } from '#ui/search.tsx'
import { groupEvents } from '../addresses.ts'
import type { Linked } from '../parts.ts'

type Props = {
  readonly ctx: RequestContext
  readonly groupId: string
  readonly words: string
  readonly events: readonly Linked[]
}

/** Events that come next, or those with the words in their title: one press takes one into the group. */
export function FoundEvents({ ctx, groupId, words, events }: Props) {
  const { t } = ctx
  const action = groupEvents.href(t.lang, { groupId })
  return (
    <>
      <SearchForm
        id="q"
        action={action}
        label={t('exchange.events.search')}
        submitLabel={t('exchange.search.submit')}
        value={words}
      />
      {events.length === 0 ? (
        <p>{t('exchange.events.none')}</p>
      ) : (
        <ul class="found-events" aria-label={t('exchange.events.add')}>
          {events.map(({ label, href, when }) => (
            <li>
              <span>
                {when === undefined ? null : <>{when}: </>}
                <a href={href}>
                  <bdi>{label}</bdi>
                </a>
              </span>
              <Form
                action={action}
                label={`${t('exchange.events.submit')}: ${label}`}
                hidden={[
                  { name: '_key', value: ctx.formKey },
                  { name: 'address', value: href },
                ]}
              >
                <Button look="tertiary">
                  {t('exchange.events.submit')}
                  <Hidden>{`: ${label}`}</Hidden>
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
