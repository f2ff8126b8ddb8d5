import { raw } from 'hono/html'
import MarkdownIt from 'markdown-it'
import type { HtmlEscapedString } from 'hono/utils/html'

// The only module that turns text into markup (IN-01, IN-03): no HTML passes, and links lead to these schemes only.
const safeLink = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false, breaks: false })
markdown.disable(['image'])
markdown.validateLink = (href) => safeLink.test(href.trim())
// Wide tables scroll in a box that the keyboard reaches; its name is the heading it stands under.
markdown.renderer.rules['table_open'] = (tokens, place) => {
  const heading = tokens.slice(0, place).findLastIndex(({ type }) => type === 'heading_open')
  const name = tokens[heading + 1]?.children?.map(({ content }) => content).join('')
  const label =
    heading < 0 || name === undefined ? '' : ` role="region" aria-label="${markdown.utils.escapeHtml(name)}"`
  return `<div class="table-scroll"${label} tabindex="0"><table>`
}
markdown.renderer.rules['table_close'] = () => '</table></div>'

/** CommonMark as markup that holds no script, no foreign node and no unsafe link. */
export function renderMarkdown(text: string): HtmlEscapedString | Promise<HtmlEscapedString> {
  return raw(markdown.render(text))
}

/** The words of a text without its marks, for search. */
export function plainText(text: string): string {
  return markdown
    .parse(text, {})
    .flatMap((token) =>
      token.type === 'inline' ? [(token.children ?? []).map((child) => child.content).join('')] : [],
    )
    .join('\n')
}
