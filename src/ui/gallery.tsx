// Every component in its states, for looking at and for the accessibility tests. Not a page of the product.
import type { Child } from 'hono/jsx'
import type { Translator } from '#platform/i18n/index.ts'
import { GalleryForm } from '#ui/gallery-form.tsx'
import { GalleryParts } from '#ui/gallery-parts.tsx'
import { GalleryStart } from '#ui/gallery-start.tsx'
import { samplesIn, type SampleKey, type Say } from '#ui/gallery-samples.ts'
import { PageHeading } from '#ui/layout.tsx'
import { Page, type PageProps } from '#ui/page.tsx'

type GalleryPage = {
  readonly title: SampleKey
  readonly layout: NonNullable<PageProps['layout']>
  readonly area: NonNullable<PageProps['area']>
  readonly content: (t: Translator, say: Say) => Child
}

export const galleryPages: Readonly<Record<string, GalleryPage>> = {
  start: {
    title: 'start.title',
    layout: 'bands',
    area: 'public',
    content: (t, say) => <GalleryStart t={t} say={say} />,
  },
  parts: {
    title: 'member.title',
    layout: 'plain',
    area: 'member',
    content: (t, say) => <GalleryParts t={t} say={say} />,
  },
  form: { title: 'form.title', layout: 'plain', area: 'public', content: (t, say) => <GalleryForm t={t} say={say} /> },
  'form-errors': {
    title: 'form.title',
    layout: 'plain',
    area: 'public',
    content: (t, say) => <GalleryForm t={t} say={say} wrong />,
  },
}

type GalleryProps = { readonly name: string; readonly t: Translator; readonly asset: PageProps['asset'] }

/** One page of the gallery as a whole document. */
export function Gallery({ name, t, asset }: GalleryProps) {
  const page = galleryPages[name]
  if (page === undefined) throw new Error(`No gallery page ${name}`)
  const say = samplesIn(t.lang)
  const isMember = page.area === 'member'
  return (
    <Page
      t={t}
      title={say(page.title)}
      description={say('start.lead')}
      alternates={[
        { lang: 'de', href: '/de' },
        { lang: 'en', href: '/en' },
        { lang: 'ar', href: '/ar' },
      ]}
      nav={(['find', 'events', 'courses', 'advice', 'funding', 'about'] as const).map((id) => ({
        id,
        label: say(`nav.${id}`),
        href: `/${id}`,
      }))}
      section="events"
      breadcrumb={
        name === 'start'
          ? []
          : [
              { label: say('crumb.start'), href: '/' },
              { label: say('nav.events'), href: '/events' },
              { label: say(page.title) },
            ]
      }
      person={
        isMember
          ? {
              name: 'Petra Beispiel',
              groups: [
                {
                  links: [
                    { label: say('member.profile'), href: '/profile' },
                    { label: say('member.security'), href: '/security' },
                  ],
                },
              ],
              signOut: { action: '/sign-out', hidden: { key: 'once' } },
            }
          : undefined
      }
      links={{
        home: '/',
        search: '/search',
        signIn: '/sign-in',
        more: [{ label: 'Wörterbuch', href: '/woerterbuch' }],
        contact: '/contact',
        feedback: '/feedback',
        accessibility: '/accessibility',
        privacy: '/privacy',
        imprint: '/imprint',
        plainLanguage: '/leicht',
        signLanguage: '/dgs',
      }}
      asset={asset}
      area={page.area}
      layout={page.layout}
    >
      {page.layout === 'bands' ? null : (
        <PageHeading title={say(page.title)} kicker={say('nav.events')} lead={say('form.lead')} />
      )}
      {page.content(t, say)}
    </Page>
  )
}
