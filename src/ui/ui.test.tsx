import { join } from 'node:path'
import type { Child } from 'hono/jsx'
import { describe, expect, it } from 'vitest'
import { directionOf, languages, tagOf } from '#kernel/language.ts'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { AreaSign, Card, CardList, Doors, Panel } from '#ui/card.tsx'
import { CheckboxField, Checkboxes, Radios } from '#ui/choices.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField, TextArea, TextField } from '#ui/fields.tsx'
import { Figure, Progress, Why } from '#ui/figure.tsx'
import { Filters } from '#ui/filters.tsx'
import { ErrorSummary, Fieldset, Form, HiddenField } from '#ui/form.tsx'
import { Gallery, galleryPages } from '#ui/gallery.tsx'
import { Heading, Hero, Ltr, PageHeading, Section } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { Page } from '#ui/page.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { SearchForm } from '#ui/search.tsx'
import { StatusTag, Tags } from '#ui/tags.tsx'

const translator = openTranslators(readCatalogue(join(import.meta.dirname, '..')))
const t = translator('de')
const hostile = `"'><b onclick="x">&amp;`
const field = { t, id: 'phone', name: 'phone', label: 'Telefon' }
const hostileField = { t, id: 'f', name: hostile, label: hostile, hint: hostile, error: hostile }
const hostileOptions = [{ value: hostile, label: hostile, hint: hostile }]

const hostileComponents: readonly (readonly [string, Child])[] = [
  ['AreaSign', <AreaSign area="volunteers" label={hostile} />],
  ['Button', <Button name={hostile} value={hostile} children={hostile} />],
  ['ButtonLink', <ButtonLink href={hostile} children={hostile} />],
  [
    'Card',
    <CardList
      label={hostile}
      children={<Card title={hostile} href={hostile} meta={hostile} actions={hostile} children={hostile} />}
    />,
  ],
  ['CheckboxField', <CheckboxField {...hostileField} value={hostile} checked />],
  ['Checkboxes', <Checkboxes {...hostileField} values={[hostile]} options={hostileOptions} />],
  [
    'DataTable',
    <DataTable
      id="d"
      caption={hostile}
      columns={[{ label: hostile, cell: (row: string) => row }]}
      rows={[hostile]}
      footer={[hostile]}
    />,
  ],
  ['DescriptionList', <DescriptionList items={[{ term: hostile, details: hostile }]} />],
  ['Doors', <Doors label={hostile} items={[{ title: hostile, text: hostile, href: hostile }]} />],
  ['EmptyState', <EmptyState title={hostile} text={hostile} action={hostile} />],
  ['ErrorSummary', <ErrorSummary t={t} errors={[{ id: hostile, text: hostile }]} />],
  ['Fieldset', <Fieldset legend={hostile} hint={hostile} children={hostile} />],
  [
    'Figure',
    <Figure value={hostile} unit={hostile} label={hostile} year={hostile} source={hostile} sourceHref={hostile} />,
  ],
  [
    'Filters',
    <Filters
      t={t}
      action={hostile}
      label={hostile}
      groups={[
        { name: hostile, label: hostile, kind: 'one', options: [{ value: hostile, label: hostile, checked: true }] },
      ]}
      keep={[{ name: hostile, value: hostile }]}
      clearHref={hostile}
    />,
  ],
  ['Form', <Form action={hostile} label={hostile} hidden={[{ name: hostile, value: hostile }]} children={hostile} />],
  ['Heading', <Heading level={2} id={hostile} children={hostile} />],
  ['Hero', <Hero title={hostile} lead={hostile} children={hostile} />],
  ['HiddenField', <HiddenField name={hostile} value={hostile} />],
  ['Ltr', <Ltr children={hostile} />],
  ['Notice', <Notice t={t} kind="danger" title={hostile} id={hostile} children={hostile} />],
  ['PageHeading', <PageHeading title={hostile} kicker={hostile} lead={hostile} children={hostile} />],
  ['Pagination', <Pagination t={t} previous={hostile} next={hostile} summary={hostile} pages={[]} />],
  ['Panel', <Panel title={hostile} id={hostile} children={hostile} />],
  ['Progress', <Progress id="p" label={hostile} value={1} max={2} text={hostile} />],
  ['Radios', <Radios {...hostileField} value={hostile} options={hostileOptions} />],
  [
    'SearchForm',
    <SearchForm id="s" action={hostile} label={hostile} hint={hostile} value={hostile} submitLabel={hostile} />,
  ],
  ['Section', <Section title={hostile} id={hostile} children={hostile} />],
  ['SelectField', <SelectField {...hostileField} value={hostile} options={hostileOptions} emptyLabel={hostile} />],
  ['StatusTag', <StatusTag tone="info" children={hostile} />],
  ['Tags', <Tags label={hostile} items={[{ text: hostile, href: hostile }]} />],
  ['TextArea', <TextArea {...hostileField} value={`\n</textarea>${hostile}`} />],
  ['TextField', <TextField {...hostileField} value={hostile} prefix={hostile} suffix={hostile} />],
  ['Why', <Why summary={hostile} children={hostile} />],
]

describe('text from people', () => {
  it.each(hostileComponents)('%s shows markup as text', async (_name, component) => {
    const html = await render(component)
    expect(html).toContain('&lt;b onclick')
    expect(html).not.toContain('<b ')
    expect(html).not.toContain('onclick="')
    expect(html.match(/<\/textarea>/g) ?? []).toHaveLength(html.includes('<textarea') ? 1 : 0)
  })

  it('stays text in every place of a page', async () => {
    const link = { label: hostile, href: hostile }
    const html = await render(
      <Page
        t={t}
        title={hostile}
        description={hostile}
        alternates={languages.map((lang) => ({ lang, href: hostile }))}
        nav={[{ ...link, id: 'x' }]}
        breadcrumb={[link, { label: hostile }]}
        person={{
          name: hostile,
          groups: [{ label: hostile, links: [link] }],
          signOut: { action: hostile, hidden: { [hostile]: hostile } },
        }}
        links={{
          home: hostile,
          search: hostile,
          more: [{ label: hostile, href: hostile }],
          contact: hostile,
          feedback: hostile,
          accessibility: hostile,
          privacy: hostile,
          imprint: hostile,
          plainLanguage: hostile,
          signLanguage: hostile,
        }}
        asset={() => hostile}
        searchText={hostile}
        announcement={hostile}
      >
        {hostile}
      </Page>,
    )
    expect(html).not.toContain('<b ')
    expect(html).not.toContain('onclick="')
  })
})

describe('a field', () => {
  it('names its hint and its error', async () => {
    const html = await render(<TextField {...field} hint="Nur Ziffern" error="Zu kurz" value="069" />)
    expect(html).toContain('aria-describedby="phone-hint phone-error"')
    expect(html).toContain('aria-invalid="true"')
    expect(html).toMatch(/id="phone-hint"[^>]*>Nur Ziffern/)
    expect(html).toMatch(/id="phone-error".*Fehler:.*Zu kurz/s)
  })

  it('describes nothing when there is nothing to say', async () => {
    expect(await render(<TextField {...field} value="" />)).not.toMatch(/aria-describedby|aria-invalid/)
  })

  it('says in a word what may be left out', async () => {
    expect(await render(<TextField {...field} />)).toContain('(freiwillig)')
    expect(await render(<TextField {...field} attributes={{ required: true }} />)).not.toContain('freiwillig')
  })

  it('keeps a first line break and everything else that was typed', async () => {
    expect(await render(<TextArea {...field} value={'\nerste Zeile'} />)).toContain('>\n\nerste Zeile</textarea>')
  })

  it('never sends a file name back', async () => {
    expect(await render(<TextField {...field} value="C:\\geheim.pdf" attributes={{ type: 'file' }} />)).not.toContain(
      'geheim',
    )
  })

  it('sends a tick also where the box came back empty', async () => {
    expect(await render(<CheckboxField {...field} value="" checked={false} />)).toContain('value="on"')
  })

  it('gives the first choice the id that the error summary leads to', async () => {
    const options = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ]
    const html = await render(<Radios {...field} options={options} error="Bitte wählen" />)
    expect(html).toMatch(/<input[^>]*id="phone"/)
    expect(html).toMatch(/<fieldset[^>]*aria-describedby="phone-error"/)
  })
})

it.each([
  ['date', 'gestern', 'text'],
  ['date', '2027-02-29', 'text'],
  ['date', '2027-03-01', 'date'],
  ['date', '', 'date'],
  ['time', 'halb acht', 'text'],
  ['time', '19:30', 'time'],
] as const)('a field for a %s with %j shows what was typed', async (type, value, shown) => {
  const html = await render(
    <TextField {...field} value={value} attributes={{ type, required: true, min: '2026-01-01' }} />,
  )
  expect(html).toContain(`type="${shown}" value="${value}"`)
  expect(html).toContain('required')
  expect(html.includes('min=')).toBe(shown === type)
})

describe.each(languages)('every gallery page in %s', (lang) => {
  it.each(Object.keys(galleryPages))('%s has unique ids, labels for all, and nothing inline', async (name) => {
    const html = await render(<Gallery name={name} t={translator(lang)} asset={(file) => `/assets/${file}`} />)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const pointers = [...html.matchAll(/ (?:for|aria-describedby|aria-labelledby)="([^"]+)"/g)].flatMap(
      ([, list = '']) => list.split(' '),
    )
    expect(pointers.filter((id) => !ids.includes(id))).toEqual([])
    expect(html).not.toMatch(/ style="| on[a-z]+="|<style|<script(?![^>]* src=)/)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).toContain(`<html lang="${tagOf(lang)}" dir="${directionOf(lang)}"`)
    expect(html).not.toMatch(/undefined|\[object/)
  })
})

async function render(component: Child): Promise<string> {
  const html: string | Promise<string> = (<>{component}</>).toString()
  return html
}
