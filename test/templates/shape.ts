import type { Page } from 'playwright-core'
import type { House, Persona } from '../house.ts'

/** A page of the house in one of its states. */
export type Template = {
  readonly name: string
  /** The route it shows, as the table of contents writes it. */
  readonly route: string
  /** Its address without the language. */
  readonly path: (house: House) => Promise<string> | string
  /** What brings it into its state once it is open. */
  readonly act?: (page: Page) => Promise<void>
  /** True where somebody did something that needs a cookie. */
  readonly stores?: boolean
  /** What the server answers where it is not 200. */
  readonly status?: number
}

export type MemberTemplate = Template & { readonly persona: Persona }

/** A template at a fixed address. */
export const at = (name: string, route: string, path: string = route): Template => ({ name, route, path: () => path })

/** The template as the persona sees it. */
export const as = (persona: Persona, template: Template): MemberTemplate => ({ ...template, persona })

/** Sends the main form of the page after emptying or spoiling its fields, to see its errors. */
export const sendSpoiled =
  (fields: Readonly<Record<string, string>>) =>
  async (page: Page): Promise<void> => {
    for (const [name, value] of Object.entries(fields)) {
      await page.locator(`main [name="${name}"]`).evaluate((control, typed) => {
        const field = control as unknown as { value: string; form: { noValidate: boolean } }
        field.form.noValidate = true
        field.value = typed
      }, value)
    }
    await page
      .locator('main form[method="post"] button[type="submit"], main form[method="post"] button:not([type])')
      .first()
      .click()
    await page.waitForLoadState()
  }
