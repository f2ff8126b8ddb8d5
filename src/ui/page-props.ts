import type { Child } from 'hono/jsx'
import type { StructuredData } from '#ui/structured-data.ts'
import type { Lang } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'

export type Link = { readonly label: string; readonly href: string }
export type Alternate = { readonly lang: Lang; readonly href: string }
export type NavItem = Link & { readonly id: string }
export type Crumb = { readonly label: string; readonly href?: string | undefined }

/** The signed-in person: her own links, and the way out as a POST with its hidden fields. */
export type Person = {
  readonly name: string
  /** In the order shown; what needs no name stands without one. */
  readonly groups: readonly { readonly label?: string | undefined; readonly links: readonly Link[] }[]
  readonly signOut?: { readonly action: string; readonly hidden?: Readonly<Record<string, string>> } | undefined
}

/** The addresses every page leads to. */
export type PageLinks = {
  readonly home: string
  readonly search: string
  readonly signIn?: string | undefined
  /** What one reads up on: questions, words, examples. */
  readonly more: readonly Link[]
  readonly contact: string
  readonly feedback: string
  readonly accessibility: string
  readonly privacy: string
  readonly imprint: string
  readonly plainLanguage: string
  readonly signLanguage: string
}

/** Of the page for search engines, feed readers and those who share its link. */
export type Outside = {
  /** The origin of absolute addresses. */
  readonly origin: string
  /** The one address of this page, whatever was searched on it. */
  readonly path: string
  readonly article: boolean
  readonly feeds: readonly { readonly title: string; readonly href: string }[]
  readonly structured: readonly StructuredData[]
}

export type PageProps = {
  readonly t: Translator
  readonly title: string
  readonly description?: string | undefined
  /** The same page in every language it exists in, the current one included. */
  readonly alternates: readonly Alternate[]
  readonly nav: readonly NavItem[]
  /** The id of the navigation item this page belongs to. */
  readonly section?: string | undefined
  readonly breadcrumb?: readonly Crumb[] | undefined
  readonly person?: Person | undefined
  readonly links: PageLinks
  /** Finds the address of a built file, such as `style.css`. */
  readonly asset: (name: string) => string
  readonly robots?: string | undefined
  readonly area?: 'public' | 'member' | undefined
  /** `bands` when the children are `Section`s over the full width; `bare` is the content alone, whose links open elsewhere. */
  readonly layout?: 'plain' | 'bands' | 'bare' | undefined
  /** How the page is known outside; absent where nobody outside shall know it. */
  readonly outside?: Outside | undefined
  /** Where the content is written in another language than the frame around it. */
  readonly contentLang?: Lang | undefined
  /** This page as a document; undefined where there is none to keep. */
  readonly pdf?: string | undefined
  readonly searchText?: string | undefined
  /** Built scripts beside `page.js`, by their logical names. */
  readonly scripts?: readonly string[] | undefined
  /** A notice over the whole site, such as maintenance. */
  readonly announcement?: Child
  readonly children: Child
}
