import axe from 'axe-core'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { executablePath, QUIET } from '../runtimes/ask-page.ts'

/** A page in Chromium, and what it did. */
export interface OpenedPage extends AsyncDisposable {
  readonly page: Page
  /** The URLs that were asked for, in their order. */
  readonly requests: readonly string[]
  /** What must not happen: errors, dialogs, and what the policy refused. */
  readonly complaints: readonly string[]
}

/** Opens a page in Chromium, and writes down what it does. */
export async function openPage(url: string, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  const browser = await chromium.launch({ executablePath: executablePath as string, args: [...QUIET] })
  const page = await browser.newPage(options)
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', request => requests.push(request.url()))
  page.on('dialog', dialog => {
    complaints.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('pageerror', error => complaints.push(String(error)))
  page.on('console', message => {
    if (message.text().includes('Content Security Policy')) complaints.push(message.text())
  })
  await page.goto(url)
  return { page, requests, complaints, [Symbol.asyncDispose]: () => browser.close() }
}

/** Opens an operation by its link in the list of a mock's page, and waits until it can be sent. */
export async function clickOperation(page: Page, operationId: string): Promise<void> {
  await page.locator(`nav a[href="#${new URLSearchParams({ operation: operationId })}"]`).click()
  // The form of the operation that was open before can be sent as well.
  await page.locator('#reference > p > code').getByText(operationId, { exact: true }).waitFor()
  await page.locator('.swagger .execute').waitFor()
}

/** What axe-core has against one place of a page. */
export interface AccessibilityFinding {
  readonly rule: string
  readonly place: string
}

/** What axe-core has against a page, or a part of it, by WCAG 2.1 AA. */
export async function listAccessibilityFindings(
  page: Page,
  part: { readonly include?: string; readonly exclude?: string } = {},
): Promise<AccessibilityFinding[]> {
  // A script tag of ours would be refused by the policy of a mock's page; what the debugger runs is not.
  await page.evaluate(axe.source)
  return page.evaluate(async ({ include = 'html', exclude }) => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe }
    const { violations } = await inPage.run(
      { include: [include], ...(exclude && { exclude: [exclude] }) },
      { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] },
    )
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => ({ rule: id, place: target.join(' ') })))
  }, part)
}
