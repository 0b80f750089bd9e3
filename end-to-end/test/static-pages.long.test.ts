import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { renderPage } from '@crm-clients/contract'
import { loadApi } from '@crm-clients/openapi'
import { renderPages } from '@crm-clients/scripts/pages'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPage } from '../src/mock-page/open-mock-page.ts'
import { missingChromium } from '../src/runtimes/ask-page.ts'
import { serveFolder } from '../src/runtimes/serve-folder.ts'

let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'))
  const apis = [await loadApi('kare'), await loadApi('telecrm')]
  const files = await renderPages(apis, ({ name }) => `@crm-clients/${name}`, renderPage([]))
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function lookAt(origin: string): Promise<void> {
  await using opened = await openPage(`${origin}/kare.html`)
  const { page, requests, complaints } = opened
  await page.locator('nav a').first().click()
  await page.locator('.swagger .opblock-body').waitFor()
  expect(await page.locator('.swagger .execute').count()).toBe(0)
  expect(await page.locator('.code summary').count()).toBe(3)
  expect(await page.locator('.skip').allInnerTexts()).toEqual(['To the operation'])
  expect(requests.filter(url => !url.startsWith(`${origin}/`) && !url.startsWith('data:'))).toEqual([])
  expect(complaints).toEqual([])
}

test('all pages share one copy of everything but their data', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  expect(files.map(({ name }) => name).sort()).toEqual([
    'coverage.html',
    'index.html',
    'kare.html',
    'page.css',
    'page.js',
    'swagger-ui-bundle.js',
    'swagger-ui.css',
    'telecrm.html',
  ])
})

test.skipIf(missingChromium)('the index leads to each page, and to what the contract tests cover', async () => {
  await using server = await serveFolder(folder)
  await using opened = await openPage(`${server.origin}/index.html`)
  const { page, complaints } = opened
  expect(await page.locator('li a').allInnerTexts()).toEqual(['Kare', 'teleCRM'])
  await page.getByText('What the contract tests cover').click()
  await page.getByRole('heading', { name: 'Contract coverage' }).waitFor()
  expect(complaints).toEqual([])
})

describe.skipIf(missingChromium)('a static page shows an operation, and asks nobody', () => {
  test('where it is served', async () => {
    await using server = await serveFolder(folder)
    await lookAt(server.origin)
  })

  test('where it is opened as a file', async () => {
    await lookAt(pathToFileURL(folder).href)
  })
})
