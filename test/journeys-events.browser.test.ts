import { expect, test } from 'vitest'
import { systemActor } from '#kernel/actor.ts'
import { signUp } from '#modules/registrations/index.ts'
import { buildEvent, testParts } from '#modules/events/event.fixtures.ts'
import { findDemoProfiles } from '#modules/organisations/demo.fixtures.ts'
import { useBrowserHouse } from './browser.ts'
import { storageFaults } from './page-inspection.ts'
import { useWindows } from './windows.ts'

const house = useBrowserHouse(3782)
const open = useWindows(house)

type Mail = { kind: string; subject: string; action_href: string; calendar: string | null }

/** The latest mail to the address. */
async function mailTo(email: string): Promise<Mail> {
  const [mail] = await house.rows<Mail>(
    'select kind, subject, action_href, calendar from outbox_mails where recipient = $1 order by age(xmin) limit 1',
    [email],
  )
  if (mail === undefined) throw new Error(`No mail to ${email}`)
  return mail
}

test.each([
  { javaScript: true, email: 'nour@mail.example', title: 'الأهل والحضانة' },
  { javaScript: false, email: 'rima@mail.example', title: 'الأهل والمدرسة الابتدائية' },
])(
  'Amira’s sister signs up with childcare, waits, moves up, and gets mail and calendar entry (scripts: $javaScript)',
  async ({ javaScript, email, title }) => {
    const { petras } = await findDemoProfiles(house)
    const event = await buildEvent(
      house.db,
      { title_de: 'Eltern und Kita', title_ar: title, text_ar: 'أمسية.', seats_in_person: '1' },
      petras,
    )
    // Somebody was there first.
    await house.db.inTransaction(systemActor('test'), async (tx) => {
      const person = {
        kind: 'in-person',
        quantity: 1,
        name: 'Erste',
        email: '',
        lang: 'de',
        care: null,
        byTeam: true,
      } as const
      await signUp(tx, event.offerId, person, testParts.key, () => Promise.resolve())
    })

    const { page } = await open('nobody', { width: 320, height: 640, javaScript })
    await page.goto('/ar/')
    await page.getByRole('main').getByRole('link', { name: 'جميع الفعاليات' }).click()
    await page.getByRole('link', { name: title }).click()
    await page.getByRole('link', { name: 'إلى قائمة الانتظار' }).click()
    await page.getByLabel('الاسم', { exact: true }).fill('Nour')
    await page.getByLabel('عنوان البريد الإلكتروني').fill(email)
    await page.getByLabel('رعاية الأطفال').check()
    await page.getByRole('button', { name: 'إضافتي إلى قائمة الانتظار' }).click()
    // She forgot to agree: everything she typed is still there.
    await page.getByText('لا يجوز لنا حفظ احتياجاتكم').first().waitFor()
    expect(await page.getByLabel('الاسم', { exact: true }).inputValue()).toBe('Nour')
    expect(await page.getByLabel('رعاية الأطفال').isChecked()).toBe(true)
    await page.getByLabel(/^أوافق على أن يطّلع/).check()
    await page.getByRole('button', { name: 'إضافتي إلى قائمة الانتظار' }).click()
    await page.getByRole('heading', { level: 1, name: 'يرجى مراجعة بريدكم' }).waitFor()
    expect(await storageFaults(page)).toEqual([])

    await page.goto((await mailTo(email)).action_href)
    await page.getByRole('button', { name: 'تأكيد الآن' }).click()
    await page.getByRole('heading', { name: 'رقم 1 في قائمة الانتظار' }).waitFor()
    expect(await mailTo(email)).toMatchObject({
      kind: 'events.waiting',
      subject: `قائمة الانتظار، رقم 1: ${title}`,
    })

    const petra = await open('petra', { javaScript })
    await petra.page.goto(`/de/mein/veranstaltungen/${event.id}`)
    expect(await petra.page.getByRole('main').innerText()).toContain('Kinderbetreuung: 1')
    await petra.page.getByRole('link', { name: 'Bearbeiten' }).click()
    await petra.page.getByLabel('Plätze vor Ort').fill('2')
    await petra.page.getByRole('button', { name: 'Änderungen speichern' }).click()
    await petra.page.getByText('Die Änderungen sind gespeichert.').waitFor()

    const offered = await mailTo(email)
    expect(offered.kind).toBe('events.offered')
    await page.goto(offered.action_href)
    await page.getByRole('button', { name: 'قبول المكان' }).click()
    await page.getByText('لديكم مكان.').waitFor()
    const seated = await mailTo(email)
    expect(seated.kind).toBe('events.seated')
    expect(seated.calendar).toContain(`UID:${event.id}@`)

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'إضافة إلى التقويم' }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/\.ics$/)
    await page.getByRole('link', { name: 'إلغاء التسجيل' }).click()
    await page.getByRole('button', { name: 'نعم، إلغاء' }).click()
    await page.getByText('أُلغي هذا التسجيل.').waitFor()
    expect(await storageFaults(page)).toEqual([])
  },
  180_000,
)
