import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '#platform/pdf/index.ts'
import { blocksOf } from './blocks-of-page.ts'
import { listedMainOf } from './page-tree.ts'

const base = 'https://vielfalt.example/de/seite'
const blocks = (html: string): readonly Block[] => {
  const main = listedMainOf(`<main>${html}</main>`)
  return main === undefined ? [] : blocksOf(main, base)
}
const words = (list: readonly Block[]): string => JSON.stringify(list)

describe('parts of a page as parts of a document', () => {
  it.each<readonly [string, string, readonly Block[]]>([
    [
      'words',
      '<p>Guten  <strong>Tag</strong></p>',
      [{ kind: 'paragraph', runs: [{ text: 'Guten ' }, { text: 'Tag', strong: true }] }],
    ],
    ['a heading', '<h2> Was  </h2>', [{ kind: 'heading', level: 2, runs: [{ text: 'Was' }] }]],
    [
      'a link within the site',
      '<p><a href="/de/x">x</a></p>',
      [{ kind: 'paragraph', runs: [{ text: 'x', href: 'https://vielfalt.example/de/x' }] }],
    ],
    [
      'a link that runs something',
      '<p><a href="javascript:alert(1)">x</a></p>',
      [{ kind: 'paragraph', runs: [{ text: 'x' }] }],
    ],
    [
      'another language',
      '<p>عند <bdi lang="de" dir="ltr">Brücke</bdi></p>',
      [{ kind: 'paragraph', runs: [{ text: 'عند ' }, { text: 'Brücke', lang: 'de', dir: 'ltr' }] }],
    ],
    [
      'facts',
      '<dl><div><dt>Ort</dt><dd>Friedberg</dd><dd>Bad Nauheim</dd></div></dl>',
      [
        {
          kind: 'facts',
          facts: [
            { term: [{ text: 'Ort' }], details: [{ text: 'Friedberg' }, { text: ', ' }, { text: 'Bad Nauheim' }] },
          ],
        },
      ],
    ],
    [
      'a list',
      '<ol start="3"><li>a</li><li><p>b</p></li></ol>',
      [
        {
          kind: 'list',
          ordered: true,
          start: 3,
          items: [[{ kind: 'paragraph', runs: [{ text: 'a' }] }], [{ kind: 'paragraph', runs: [{ text: 'b' }] }]],
        },
      ],
    ],
    [
      'cards in a list',
      '<ul><li><h3>A</h3><p>b</p></li></ul>',
      [
        { kind: 'heading', level: 3, runs: [{ text: 'A' }] },
        { kind: 'paragraph', runs: [{ text: 'b' }] },
      ],
    ],
    [
      'a table',
      '<table><thead><tr><th>Tag</th></tr></thead><tbody><tr><td>Mo</td></tr></tbody></table>',
      [{ kind: 'table', header: [[{ text: 'Tag' }]], rows: [[[{ text: 'Mo' }]]] }],
    ],
    [
      'a word of the glossary, without what opens at it',
      '<p>Der <button class="term" type="button" popovertarget="wort-traeger">Träger</button> zahlt.</p><div popover="auto" id="wort-traeger"><p>Eine Organisation</p></div>',
      [{ kind: 'paragraph', runs: [{ text: 'Der ' }, { text: 'Träger' }, { text: ' zahlt.' }] }],
    ],
    [
      'a question with its answer, open or not',
      '<details><summary><h3>Was?</h3></summary><p>Das.</p></details><details open><summary>Wo?</summary></details>',
      [
        { kind: 'heading', level: 3, runs: [{ text: 'Was?' }] },
        { kind: 'paragraph', runs: [{ text: 'Das.' }] },
        { kind: 'paragraph', runs: [{ text: 'Wo?' }] },
      ],
    ],
    [
      'what one presses, draws or hides',
      '<nav>n</nav><form>f</form><button>b</button><svg><text>s</text></svg><p hidden>h</p><div aria-hidden="true">d</div>',
      [],
    ],
  ])('%s', (_, html, expected) => expect(blocks(html)).toEqual(expected))

  it('keeps every word of a paragraph, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 8 }), (list) => {
        const html = list.map((word, place) => (place % 2 === 0 ? word : `<em>${word}</em>`)).join(' ')
        const [block] = blocks(`<p>${html}</p>`)
        const text = block?.kind === 'paragraph' ? block.runs.map((run) => run.text).join('') : ''
        expect(text).toBe(list.join(' '))
        expect(words(blocks(`<div><p>${html}</p></div>`))).toBe(words(blocks(`<p>${html}</p>`)))
      }),
    )
  })
})
