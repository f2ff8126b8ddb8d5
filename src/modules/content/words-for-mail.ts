import { parseMarkdown } from './markdown.ts'

type Token = ReturnType<typeof parseMarkdown>[number]

/** A text for mails without markup: lists keep their marks, links are followed by their address, pictures leave their words. */
export function wordsForMail(text: string, baseUrl: string): string {
  const blocks: string[] = []
  const lists: (number | undefined)[] = []
  let item = ''
  for (const token of parseMarkdown(text)) {
    if (token.type === 'bullet_list_open') lists.push(undefined)
    else if (token.type === 'ordered_list_open') lists.push(Number(token.attrGet('start') ?? 1))
    else if (token.type.endsWith('_list_close')) lists.pop()
    else if (token.type === 'list_item_open') item = markOfItem(lists)
    else if (token.type === 'hr') blocks.push('* * *')
    else if (token.type === 'fence' || token.type === 'code_block') blocks.push(token.content.trimEnd())
    else if (token.type === 'inline') {
      blocks.push(`${item}${inline(token.children ?? [], baseUrl)}`)
      item = ''
    }
  }
  return blocks.filter((block) => block.trim() !== '').join('\n\n')
}

/** The mark of the next item; of a numbered list the number moves on. */
function markOfItem(lists: (number | undefined)[]): string {
  const depth = '  '.repeat(Math.max(0, lists.length - 1))
  const number = lists.at(-1)
  if (number === undefined) return `${depth}- `
  lists[lists.length - 1] = number + 1
  return `${depth}${number}. `
}

function inline(children: readonly Token[], baseUrl: string): string {
  let href = ''
  return children
    .map((child) => {
      if (child.type === 'softbreak' || child.type === 'hardbreak') return '\n'
      if (child.type === 'link_open') href = String(child.attrGet('href') ?? '')
      if (child.type === 'link_close') return ` (${absolute(href, baseUrl)})`
      return child.content
    })
    .join('')
}

function absolute(href: string, baseUrl: string): string {
  return href.startsWith('/') ? `${baseUrl}${href}` : href.replace(/^(?:mailto|tel):/i, '')
}
