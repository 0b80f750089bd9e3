import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkContract, renderPage } from '@crm-clients/contract'
import { loadApi } from '@crm-clients/openapi'
import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { HOSTILE_TEXT } from '@crm-clients/test-support/hostile'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listAccessibilityFindings, openPage } from '../src/mock-page/open-mock-page.ts'
import { missingChromium } from '../src/runtimes/ask-page.ts'

const HOSTILE = HOSTILE_TEXT.toWellFormed()

/** Texts of a document that the page shows: a title, names of properties, keywords of a reason. */
const DOCUMENT = {
  openapi: '3.1.0',
  info: { title: `Shop ${HOSTILE}`, version: '1' },
  paths: {
    '/things': {
      post: {
        operationId: 'createThing',
        parameters: [
          { name: 'sort', in: 'query', schema: { type: 'string', enum: ['a', `"><img src=x onerror=alert(1)>`] } },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: { [`${HOSTILE} name`]: { type: 'string', maxLength: 4 }, never: { not: {} } },
              },
            },
          },
        },
        responses: { '201': { description: HOSTILE } },
      },
    },
  },
}

let folder: string
let url: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coverage-page-'))
  const apis = await Promise.all([loadApi('telecrm'), loadApi(DOCUMENT as unknown as OpenApiDocument)])
  const coverages = await Promise.all(apis.map(api => checkContract(api)))
  await writeFile(join(folder, 'coverage.html'), renderPage(coverages))
  url = pathToFileURL(join(folder, 'coverage.html')).href
}, 120_000)

afterAll(() => rm(folder, { recursive: true }))

describe.skipIf(missingChromium)('the coverage page', () => {
  test.each([
    [360, 'light'],
    [360, 'dark'],
    [1600, 'light'],
    [1600, 'dark'],
  ] as const)(
    '%d pixels wide and %s, is accessible, scrolls no wider, and does nothing',
    async (width, colorScheme) => {
      await using opened = await openPage(url, { viewport: { width, height: 800 }, colorScheme })
      const { page, requests, complaints } = opened
      await page.locator('h2', { hasText: '<script>globalThis.planted=1</script>' }).waitFor()
      await page.evaluate(() => {
        for (const group of document.querySelectorAll('details')) group.open = true
      })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      expect(await listAccessibilityFindings(page)).toEqual([])
      const background = await page.locator('body').evaluate(body => getComputedStyle(body).backgroundColor)
      expect(background === 'rgb(255, 255, 255)').toBe(colorScheme === 'light')
      expect(await page.evaluate(() => 'planted' in globalThis)).toBe(false)
      expect(requests.filter(each => !each.startsWith('data:'))).toEqual([url])
      expect(complaints).toEqual([])
    },
  )
})
