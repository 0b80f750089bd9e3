// Takes the pictures of READMEs: pnpm --filter @crm-clients/end-to-end screenshots
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkContract, renderPage } from '@crm-clients/contract'
import { startMock } from '@crm-clients/mock'
import { loadApi } from '@crm-clients/openapi'
import { repositoryRoot } from '@crm-clients/scripts/repository'
import { clickOperation, openPage } from './open-mock-page.ts'

await using mock = await startMock('fintoro', { stateful: true })
await using opened = await openPage(`${mock.controlUrl}/`, {
  viewport: { width: 1200, height: 750 },
  colorScheme: 'light',
})
const { page } = opened
await page.getByLabel('Search operations').fill('client')
await clickOperation(page, 'createClient')
await page.locator('.swagger .execute').click()
await page.locator('.requests li').waitFor()
mock.respond('listClients', { status: 503, delay: 300 }, { times: 1 })
const headers = { authorization: 'Bearer test' }
await fetch(`${mock.url}/clients`, { headers })
await fetch(`${mock.url}/clients`, { headers })
await page.locator('.requests li').nth(2).waitFor()
await page.locator('.code summary').last().click()
await page.evaluate(() => scrollTo(0, 0))
await page.screenshot({ path: join(repositoryRoot, 'docs/pictures/mock-page.png') })

const folder = await mkdtemp(join(tmpdir(), 'coverage-page-'))
const file = join(folder, 'coverage.html')
await writeFile(file, renderPage([await checkContract(await loadApi('telecrm'))]))
await using coverage = await openPage(pathToFileURL(file).href, {
  viewport: { width: 1200, height: 750 },
  colorScheme: 'light',
})
await coverage.page.locator('details', { hasText: 'request' }).first().locator('summary').click()
await coverage.page.screenshot({ path: join(repositoryRoot, 'docs/pictures/coverage-page.png') })
await rm(folder, { recursive: true })
