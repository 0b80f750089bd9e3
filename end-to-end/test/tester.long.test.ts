import { verifyWebhook } from '@crm-clients/fintoro'
import { listen } from '@crm-clients/openapi/http/server'
import { type Consumer, createConsumer } from '@crm-clients/scripts/release'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { clickOperation, openPage } from '../src/mock-page/open-mock-page.ts'
import { type InstalledMocks, startInstalledMocks } from '../src/registry/start-installed-mocks.ts'
import { missingChromium } from '../src/runtimes/ask-page.ts'

const SECRET = 'whsec_of-the-tester'

let tester: Consumer
let mocks: InstalledMocks
let receiver: Awaited<ReturnType<typeof listen>>
let control: string
/** The types of the events whose signatures were right. */
let received: string[] = []

beforeAll(async () => {
  const dependencies = { '@crm-clients/mock': '*', '@crm-clients/fintoro': '*' }
  tester = await createConsumer({ registry: inject('registry'), dependencies })
  mocks = await startInstalledMocks(tester, ['fintoro'], ['--stateful'])
  control = `${new URL(mocks.urls.get('fintoro') ?? '').origin}/__mock`
  receiver = await listen(async (request, response) => {
    const body = Buffer.concat(await Array.fromAsync<Buffer>(request))
    received.push((await verifyWebhook({ body, headers: request.headers }, { secret: SECRET })).type)
    response.writeHead(204).end()
  })
})

beforeEach(() => {
  received = []
})

afterAll(async () => {
  await receiver?.close()
  await mocks?.stop()
  await tester?.remove()
})

/** The delay that is planned, as a timer keeps it. */
const isLate = (milliseconds: number) => milliseconds > 290

/** How late the answers with 503 came, in milliseconds, as the command has logged them. */
const latenesses = () => [...mocks.log().matchAll(/listClients {2}503 {2}(\d+) ms/g)].map(([, late]) => Number(late))

test.skipIf(missingChromium)('on the page of an installed mock, a tester does what there is to do', async () => {
  await using opened = await openPage(`${control}/`)
  const { page, complaints } = opened
  const send = page.locator('.swagger .execute')
  const newest = page.locator('.requests li').first()

  await clickOperation(page, 'createClient')
  await page.locator('.swagger textarea.body-param__text').fill('{ "name": "Zed of the page" }')
  await send.click()
  await newest.filter({ hasText: '201 createClient' }).waitFor()

  await clickOperation(page, 'listClients')
  await send.click()
  await newest.filter({ hasText: '200 listClients' }).waitFor()
  await page.locator('.swagger .live-responses-table', { hasText: 'Zed of the page' }).waitFor()

  await page.getByLabel('Status').fill('503')
  await page.getByLabel('Delay').fill('300')
  await page.getByLabel('Times').fill('1')
  await page.getByRole('button', { name: 'Plan the reply' }).click()
  await page.getByText('Planned.').waitFor()
  await send.click()
  await newest.filter({ hasText: '503 listClients' }).waitFor()
  await expect.poll(latenesses).toEqual([expect.toSatisfy(isLate)])

  await page.getByText('Send an event').click()
  await page.getByLabel('Event').selectOption('clients.created')
  await page.getByLabel('Receiver').fill(receiver.origin)
  await page.getByLabel('Secret').fill(SECRET)
  await page.getByRole('button', { name: 'Send the event' }).click()
  await page.getByText('The receiver answered 204.').waitFor()
  expect(received).toEqual(['clients.created'])
  expect(complaints).toEqual([])
})

test('a tester does the same with curl', async () => {
  const clients = `${mocks.urls.get('fintoro')}/clients`
  const curl = async (url: string, body?: object, ...more: string[]) => {
    const sent = body ? ['--json', JSON.stringify(body)] : []
    const { stdout } = await tester.run('curl', ['--silent', '--write-out', '\n%{http_code}', ...sent, ...more, url])
    const [, answer = '', status] = /^(.*)\n(\d+)$/s.exec(stdout) ?? []
    return { status: Number(status), answer }
  }
  const token = ['--header', 'Authorization: Bearer test']
  const before = latenesses().length
  expect(await curl(clients, { name: 'Zed of curl' }, ...token)).toMatchObject({ status: 201 })
  expect((await curl(clients, undefined, ...token)).answer).toContain('Zed of curl')
  const reply = { operation: 'listClients', status: 503, delay: 300, times: 1 }
  expect(await curl(`${control}/replies`, reply)).toMatchObject({ status: 201 })
  expect(await curl(clients, undefined, ...token)).toMatchObject({ status: 503 })
  const { requests } = JSON.parse((await curl(`${control}/requests?operation=listClients`)).answer)
  expect(requests.at(-1).answer.status).toBe(503)
  await expect.poll(() => latenesses().slice(before)).toEqual([expect.toSatisfy(isLate)])
  const event = { to: receiver.origin, secret: SECRET }
  const sent = await curl(`${control}/events/clients.created`, event)
  expect([sent.status, JSON.parse(sent.answer).status]).toEqual([200, 204])
  expect(received).toEqual(['clients.created'])
})
