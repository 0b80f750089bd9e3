import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { loadApi } from '@crm-clients/openapi'
import { renderPages } from '@crm-clients/scripts/pages'
import { expect, test } from 'vitest'
import { openPage } from '../src/mock-page/open-mock-page.ts'
import { missingChromium } from '../src/runtimes/ask-page.ts'
import { serveFolder } from '../src/runtimes/serve-folder.ts'

test.skipIf(missingChromium)('a static page shows an operation, and asks nobody', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'))
  try {
    const files = await renderPages([await loadApi('kare')], () => '@crm-clients/kare')
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    await using server = await serveFolder(folder)
    await using opened = await openPage(`${server.origin}/kare.html`)
    const { page, requests, complaints } = opened
    await page.locator('nav a').first().click()
    await page.locator('.swagger .opblock-body').waitFor()
    expect(await page.locator('.swagger .execute').count()).toBe(0)
    expect(await page.locator('.code summary').count()).toBe(3)
    expect(requests.filter(url => !url.startsWith(`${server.origin}/`) && !url.startsWith('data:'))).toEqual([])
    expect(complaints).toEqual([])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
