import { type StartedMock, startMock } from '@crm-clients/mock'
import { loadApiSync } from '@crm-clients/openapi'
import { listVendors } from '@crm-clients/scripts/repository'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  clickOperation,
  listAccessibilityFindings,
  type OpenedPage,
  openPage,
} from '../src/mock-page/open-mock-page.ts'
import { missingChromium } from '../src/runtimes/ask-page.ts'

// What stands beside the operation, and is the same for each, is in mock-page.long.test.ts.

/** What axe-core has against Swagger UI, which decision 13 says. */
const RULES_OF_SWAGGER_UI = ['color-contrast', 'label', 'scrollable-region-focusable', 'select-name']

describe.skipIf(missingChromium).each(listVendors())('the page of a mock of $slug', ({ slug, specFile }) => {
  let mock: StartedMock
  let opened: OpenedPage

  beforeAll(async () => {
    mock = await startMock(slug, { stateful: true })
    opened = await openPage(`${mock.controlUrl}/`, { viewport: { width: 1600, height: 900 } })
  })

  afterAll(async () => {
    await opened?.[Symbol.asyncDispose]()
    await mock?.close()
  })

  test.each(loadApiSync(specFile).operations.map(({ operationId }) => operationId))(
    '%s: our own parts are accessible, and the component has only what is known',
    async operationId => {
      const { page, complaints } = opened
      const findOurs = () => listAccessibilityFindings(page, { include: '#reference', exclude: '.swagger' })
      await page.emulateMedia({ colorScheme: 'light' })
      await clickOperation(page, operationId)
      await page.evaluate(() => {
        for (const sample of document.querySelectorAll<HTMLDetailsElement>('.code details')) sample.open = true
      })
      expect(await findOurs()).toEqual([])
      const rules = (await listAccessibilityFindings(page, { include: '.swagger' })).map(({ rule }) => rule)
      // Each operation has it: so it was looked at.
      expect(rules).toContain('color-contrast')
      expect(rules.filter(rule => !RULES_OF_SWAGGER_UI.includes(rule))).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await findOurs()).toEqual([])
      expect(complaints).toEqual([])
    },
  )
})
