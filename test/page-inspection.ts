import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const require = createRequire(import.meta.url)
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const ibmSource = readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8')

type AxeResult = {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
  }[]
}
type IbmIssue = {
  readonly ruleId: string
  readonly value: readonly string[]
  readonly message: string
  readonly snippet: string
}

/** The rules of axe that a translation can break: names, marks of language, sizes. The others look at markup, which languages share. */
const rulesOfWords = [
  'aria-command-name',
  'aria-input-field-name',
  'aria-toggle-field-name',
  'button-name',
  'document-title',
  'empty-heading',
  'empty-table-header',
  'frame-title',
  'html-has-lang',
  'html-lang-valid',
  'image-alt',
  'input-button-name',
  'label',
  'label-content-name-mismatch',
  'label-title-only',
  'landmark-unique',
  'link-name',
  'role-img-alt',
  'select-name',
  'summary-name',
  'svg-img-alt',
  'target-size',
  'valid-lang',
]
const wholeHouse = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice']

/**
 * AC-01: everything axe finds with all its WCAG 2.2 A and AA rules, EN 301 549 and best practices; with `onlyWords`, what can be
 * wrong in this language alone.
 */
export async function axeFaults(page: Page, { onlyWords = false } = {}): Promise<readonly string[]> {
  await page.evaluate(axeSource)
  const result = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(onlyWords ? rulesOfWords : wholeHouse)},
      resultTypes: ['violations'], selectors: false })`,
  )) as AxeResult
  return result.violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map((node) => `axe ${id}: ${node.html.slice(0, 160)} ${node.failureSummary?.slice(0, 200) ?? ''}`),
  )
}

/** AC-02: violations the IBM engine finds by its WCAG 2.2 policy. */
export async function ibmFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(ibmSource)
  const issues = (await page.evaluate(
    `new ace.Checker().check(document, ['WCAG_2_2']).then((report) =>
      report.results
        .filter((one) => one.value[0] === 'VIOLATION' && one.value[1] === 'FAIL')
        .map(({ ruleId, value, message, snippet }) => ({ ruleId, value, message, snippet })))`,
  )) as readonly IbmIssue[]
  return issues.slice(0, 8).map((issue) => `ibm ${issue.ruleId}: ${issue.message} ${issue.snippet.slice(0, 160)}`)
}

/** AC-06, AC-13: no sideways scroll; the direction is the language's. */
export async function reflowFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(`(() => {
    const faults = []
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth > width + 1) {
      const wide = [...document.querySelectorAll('body *')].filter((one) => {
        const box = one.getBoundingClientRect()
        return box.width > 0 && (box.right > width + 1 || box.left < -1) && !one.closest('.table-scroll, .skip-link')
      })
      const which = wide.slice(0, 3).map((one) => one.outerHTML.slice(0, 100)).join(' | ')
      faults.push('scrolls sideways: ' + document.documentElement.scrollWidth + ' > ' + width + ' ' + which)
    }
    return faults
  })()`)
}

/**
 * AC-04, AC-05: everything that takes focus is reached with Tab in the order of the page, is seen to have it, and is not covered.
 * With `frame` false it begins in what the page has of its own and ends behind it: head and foot are the same everywhere.
 */
export async function keyboardFaults(page: Page, { frame = true } = {}): Promise<readonly string[]> {
  const faults: string[] = []
  const { first, end } = (await page.evaluate(`(() => {
    const visible = (one) => one.checkVisibility({ checkVisibilityCSS: true }) && one.getClientRects().length > 0
    window.__stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, video[controls], [tabindex="0"]')].filter((one) => {
      if (one.disabled || one.type === 'hidden' || one.tabIndex < 0 || !visible(one)) return false
      if (one.type !== 'radio') return true
      // A group is one stop: the chosen radio, else the first.
      const group = [...document.querySelectorAll('input[type="radio"]')].filter((other) => other.name === one.name && other.form === one.form)
      return one === (group.find((other) => other.checked) ?? group[0])
    })
    document.activeElement?.blur()
    const inMain = window.__stops.map((one) => one.closest('main') !== null)
    const end = ${frame} ? -1 : inMain.lastIndexOf(true) + 2
    const first = ${frame} ? -1 : Math.max(inMain.indexOf(true) - 1, -1)
    window.__stops[first]?.focus()
    window.__stop = () => {
      const one = document.activeElement
      if (one === null || one === document.body) return { index: -1 }
      const style = getComputedStyle(one)
      const box = one.getBoundingClientRect()
      const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1)
      const y = Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1)
      const top = document.elementFromPoint(x, y)
      const near = [one, one.nextElementSibling, one.parentElement, one.closest('label'), one.closest('.card, .door')].filter(Boolean)
      const area = one.querySelector('path.map__area')
      const isMarked = (part) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part)
        return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
      }
      return {
        index: window.__stops.indexOf(one),
        html: one.outerHTML.slice(0, 120),
        // Date and time fields and players have several stops of their own.
        inner: one.type === 'time' || one.type === 'date' || one.tagName === 'VIDEO',
        seen: (area !== null && parseFloat(getComputedStyle(area).strokeWidth) >= 3) || near.some(isMarked),
        covered: top !== null && !one.contains(top) && !top.contains(one) && !near.some((part) => part.contains(top)),
      }
    }
    return { first, end: end > 0 ? Math.min(end, window.__stops.length) : window.__stops.length }
  })()`)) as { first: number; end: number }
  let last = first
  for (let step = 0; step < 80 && last < end - 1; step += 1) {
    await page.keyboard.press('Tab')
    const stop = (await page.evaluate('window.__stop()')) as {
      index: number
      html?: string
      seen?: boolean
      covered?: boolean
      inner?: boolean
    }
    if (stop.index === -1) {
      faults.push(`keyboard: lost after ${step} stops (${stop.html ?? 'body'})`)
      break
    }
    if (stop.index < last || (stop.index === last && stop.inner !== true))
      faults.push(`keyboard: goes back at ${stop.html}`)
    // A page with errors begins at their summary.
    if (stop.index > last + 1 && last !== -1)
      faults.push(`keyboard: skips ${stop.index - last - 1} before ${stop.html}`)
    if (stop.seen === false) faults.push(`keyboard: focus is not seen on ${stop.html}`)
    if (stop.covered === true) faults.push(`keyboard: focus is covered on ${stop.html}`)
    last = stop.index
    if (faults.length > 4) break
  }
  await page.evaluate('document.activeElement?.blur(); window.scrollTo(0, 0)')
  return faults
}

/** PR-08: a public page leaves nothing behind. */
export async function storageFaults(page: Page): Promise<readonly string[]> {
  const kept = (await page.evaluate(`({ local: localStorage.length, session: sessionStorage.length })`)) as {
    local: number
    session: number
  }
  const cookies = await page.context().cookies()
  return [
    ...(kept.local + kept.session > 0 ? ['something is stored in the browser'] : []),
    ...cookies.map((cookie) => `a cookie is set: ${cookie.name}`),
  ]
}
