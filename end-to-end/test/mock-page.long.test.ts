import { type StartedMock, startMock } from '@crm-clients/mock'
import { loadApiSync } from '@crm-clients/openapi'
import { parseDocument } from '@crm-clients/openapi/document'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clickOperation, listAccessibilityFindings, openPage } from '../src/mock-page/open-mock-page.ts'
import { missingChromium } from '../src/runtimes/ask-page.ts'

let mock: StartedMock
let url: string

beforeAll(async () => {
  mock = await startMock('fintoro', { stateful: true })
  url = `${mock.controlUrl}/`
})

afterAll(() => mock?.close())

/** More presses than the way to any place of the controls takes. */
const MOST_PRESSES = 12

/** Presses the tabulator until something has the focus, wherever it was before. */
async function pressUntilFocused(page: Page, wanted: Locator): Promise<void> {
  for (let press = 0; press < MOST_PRESSES; press++) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate(element => element === document.activeElement)) return
  }
  throw new Error(`${MOST_PRESSES} presses of Tab do not lead to ${wanted}.`)
}

const REFERRING = loadApiSync(
  parseDocument(
    `
openapi: 3.1.1
info: { title: Referring, version: '1' }
paths:
  /a:
    get:
      operationId: getA
      responses:
        '200': { description: What A is, content: { application/json: { schema: { type: object, properties: { size: { type: integer, description: Its size. } } } } } }
  /b:
    get:
      operationId: getB
      responses:
        '200': { $ref: '#/paths/~1a/get/responses/200' }
        '404': { description: No, content: { application/json: { schema: { $ref: '#/paths/~1a/get/responses/200/content/application~1json/schema' } } } }
`,
    'referring.yaml',
  ),
)

/** An operation whose parameters say in many ways what they may be. */
const NEEDING = loadApiSync(
  parseDocument(
    `
openapi: 3.1.1
info: { title: Needing, version: '1' }
security: [{ session: [] }]
components:
  securitySchemes:
    session: { type: apiKey, in: cookie, name: session }
  parameters:
    Shared: { name: shared, in: path, required: true, schema: { type: integer, minimum: 3 } }
paths:
  /a/{shared}/{own}/{list}:
    parameters: [{ $ref: '#/components/parameters/Shared' }]
    get:
      operationId: getA
      parameters:
        - { name: own, in: path, required: true, schema: { type: string, examples: [first] } }
        - { name: list, in: path, required: true, schema: { type: array, minItems: 1, items: { type: integer, const: 4 } } }
        - { name: word, in: query, required: true, schema: { enum: [x, y] } }
        - { name: deep, in: query, required: true, style: deepObject, schema: { type: object, required: [a], properties: { a: { type: integer, minimum: 1 } } } }
        - { name: json, in: query, required: true, content: { application/json: { schema: { type: object, required: [b], properties: { b: { type: integer, minimum: 1 } } } } } }
        - { name: left, in: query, schema: { type: string } }
        - { name: colour, in: cookie, required: true, schema: { const: red } }
        - { name: x-flag, in: header, required: true, schema: { type: boolean } }
      responses: { '204': { description: Done } }
`,
    'needing.yaml',
  ),
)

/** A document with one operation. */
const shopOf = (title: string, path: string) =>
  loadApiSync({
    openapi: '3.1.1',
    info: { title, version: '1' },
    paths: { [path]: { get: { operationId: 'get', responses: { 204: { description: 'Done' } } } } },
  })

describe.skipIf(missingChromium)('the page of a mock', () => {
  test('lists all operations without Swagger UI and without the document, and finds one', async () => {
    await using opened = await openPage(url)
    const { page, requests, complaints } = opened
    await page.getByText('109 of 109 operations').waitFor()
    await page.getByLabel('Search operations').fill('banks')
    await page.getByText('1 of 109 operations').waitFor()
    const asked = requests.map(each => new URL(each).pathname)
    expect(asked.filter(path => /swagger|openapi\.json/.test(path))).toEqual([])
    expect(complaints).toEqual([])
  })

  test('can be used within a second', async () => {
    const times: number[] = []
    for (let run = 0; run < 5; run++) {
      await using opened = await openPage(url)
      await opened.page.getByText('109 of 109 operations').waitFor()
      times.push(await opened.page.evaluate(() => performance.now()))
    }
    // Other tests have the machine as well: the best of five is the page's own time.
    expect(Math.min(...times)).toBeLessThan(1000)
  })

  test('sends an operation to the mock, and shows the request at once', async () => {
    mock.reset()
    await using opened = await openPage(url)
    const { page, requests, complaints } = opened
    await clickOperation(page, 'createClient')
    await page.locator('.swagger .execute').click()
    await page.locator('.requests', { hasText: 'createClient' }).waitFor()
    expect(await page.locator('.requests li').count()).toBe(1)
    expect(await page.locator('.requests li b').textContent()).toBe('201')
    expect(mock.requestsTo('createClient')).toHaveLength(1)
    expect(await page.locator('.requests').textContent()).not.toContain('test-credential')
    expect(requests.filter(each => new URL(each).origin !== new URL(url).origin && !each.startsWith('data:'))).toEqual(
      [],
    )
    expect(complaints).toEqual([])
  })

  test('shows what is inferred, and code for a shell, fetch and our client', async () => {
    await using opened = await openPage(url)
    const { page } = opened
    await clickOperation(page, 'createClient')
    expect(await page.locator('.code summary').allInnerTexts()).toEqual([
      'curl',
      'JavaScript with fetch',
      'TypeScript with our client',
    ])
    await page.locator('.swagger').getByText('x-inferred').first().waitFor()
  })

  test('plans a 503 by keyboard alone, and the next request gets it', async () => {
    mock.reset()
    await using opened = await openPage(url)
    const { page } = opened
    await page.getByText('109 of 109 operations').waitFor()
    await pressUntilFocused(page, page.getByRole('link', { name: 'To the planned replies' }))
    await page.keyboard.press('Enter')
    const fields = [
      ['Operation', 'listBanks'],
      ['Status', '503'],
      ['Delay', '20'],
      ['Times', '1'],
    ] as const
    for (const [label, text] of fields) {
      await pressUntilFocused(page, page.locator('#controls').getByLabel(label))
      await page.keyboard.type(text)
    }
    await page.keyboard.press('Enter')
    await page.getByText('Planned.').waitFor()
    await page.locator('.replies', { hasText: 'listBanks, status: 503, delay: 20, times: 1' }).waitFor()
    const statuses = []
    for (const headers of [{ authorization: 'Bearer t' }, { authorization: 'Bearer t' }]) {
      statuses.push((await fetch(`${mock.url}/banks`, { headers })).status)
    }
    expect(statuses).toEqual([503, 200])
    await page.locator('.requests li', { hasText: '503' }).waitFor()
  })

  test('shows what an operation refers to in another one, and not that one', async () => {
    await using referring = await startMock(REFERRING)
    await using opened = await openPage(`${referring.controlUrl}/`)
    const { page } = opened
    await clickOperation(page, 'getB')
    await page.locator('.swagger .responses-inner').getByText('What A is').waitFor()
    expect(await page.locator('.swagger').textContent()).not.toContain('Resolver error')
    expect(await page.locator('.swagger .opblock').count()).toBe(1)
  })

  test('begins a form with the values of the code beside it, and sends cookies', async () => {
    await using needing = await startMock(NEEDING)
    await using opened = await openPage(`${needing.controlUrl}/`)
    const { page } = opened
    await clickOperation(page, 'getA')
    await page.locator('.swagger .execute').click()
    await page.locator('.requests li', { hasText: 'getA' }).waitFor()
    expect(needing.requests.map(({ status, values }) => [status, values])).toEqual([
      [
        204,
        {
          path: { shared: 3, own: 'first', list: [4] },
          query: { word: 'x', deep: { a: 1 }, json: { b: 1 } },
          header: { 'x-flag': true },
          cookie: { colour: 'red' },
        },
      ],
    ])
    expect(needing.requests[0]?.headers.get('cookie')).toContain('session=')
    expect(await page.context().cookies()).toEqual([])
  })

  test('follows what others plan, use up and reset', async () => {
    mock.reset()
    await using opened = await openPage(url)
    const { page } = opened
    await page.getByText('109 of 109 operations').waitFor()
    await page.getByText('No request yet.').waitFor()
    mock.respond('listBanks', { status: 503 }, { times: 1, undocumented: true })
    const planned = page.locator('.replies li', { hasText: 'listBanks, status: 503' })
    await planned.waitFor()
    await fetch(`${mock.url}/banks`, { headers: { authorization: 'Bearer t' } })
    await page.locator('.requests li', { hasText: '503' }).waitFor()
    await planned.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Forget them' }).waitFor({ state: 'hidden' })
    mock.respond('listBanks', { status: 401 })
    await page.locator('.replies li').waitFor()
    await fetch(`${mock.controlUrl}/reset`, { method: 'POST' })
    await page.getByText('No request yet.').waitFor()
    expect(await page.locator('.requests li').count()).toBe(0)
    await page.locator('.replies li').waitFor({ state: 'detached' })
  })

  test('goes on with a mock that is reloaded, or started anew on its port', async () => {
    await using first = await startMock(shopOf('Old shop', '/old'))
    await using opened = await openPage(`${first.controlUrl}/`)
    const { page } = opened
    await fetch(`${first.url}/old`)
    await page.locator('.requests', { hasText: 'GET /old' }).waitFor()
    await first.reload(shopOf('New shop', '/new'))
    await fetch(`${first.url}/new`)
    await page.locator('.requests', { hasText: 'GET /new' }).waitFor()
    await page.getByRole('heading', { name: 'New shop' }).waitFor()
    expect(await page.locator('nav').textContent()).not.toContain('/old')
    await first.close()
    await using second = await startMock(shopOf('Third shop', '/third'), { port: first.port })
    await fetch(`${second.url}/third`)
    await page.locator('.requests', { hasText: 'GET /third' }).waitFor()
    await page.getByRole('heading', { name: 'Third shop' }).waitFor()
  })

  test('says why a reply cannot be planned', async () => {
    await using opened = await openPage(url)
    const { page } = opened
    await page.getByLabel('Operation', { exact: true }).selectOption('listBanks')
    await page.getByLabel('Status').fill('418')
    await page.getByRole('button', { name: 'Plan the reply' }).click()
    await page.getByRole('alert').filter({ hasText: '418' }).waitFor()
  })

  test('says why an event cannot be sent', async () => {
    await using opened = await openPage(url)
    const { page } = opened
    await page.getByText('Send an event').click()
    await page.getByLabel('Receiver').fill('https://elsewhere.test/hooks')
    await page.getByLabel('Secret').fill('whsec_test')
    await page.getByRole('button', { name: 'Send the event' }).click()
    await page.getByRole('alert').filter({ hasText: '--allow-receiver https://elsewhere.test' }).waitFor()
  })

  test('says what the mock remembers, and makes it forget', async () => {
    mock.reset()
    await using opened = await openPage(url)
    const { page } = opened
    await page.getByText('clients: create list get update delete').waitFor()
    await fetch(`${mock.url}/banks`)
    await page.locator('.requests li').waitFor()
    await page.getByRole('button', { name: 'Reset requests, replies and memory' }).click()
    await page.getByText('As at the start.').waitFor()
    expect([await page.locator('.requests li').count(), mock.requests.length]).toEqual([0, 0])
  })

  test.each([
    [360, 'light'],
    [360, 'dark'],
    [1600, 'light'],
    [1600, 'dark'],
  ] as const)(
    '%d pixels wide and %s, nothing scrolls sideways, and our own parts are accessible',
    async (width, colorScheme) => {
      await using opened = await openPage(url, { viewport: { width, height: 800 }, colorScheme })
      const { page } = opened
      await clickOperation(page, 'createClient')
      await page.locator('.code summary').first().click()
      await fetch(`${mock.url}/banks`)
      await page.locator('.requests summary').first().click()
      await page.getByText('Send an event').click()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      expect(await listAccessibilityFindings(page, { exclude: '.swagger' })).toEqual([])
      const text = await page.locator('body').evaluate(body => getComputedStyle(body).backgroundColor)
      expect(text === 'rgb(255, 255, 255)').toBe(colorScheme === 'light')
    },
  )
})
