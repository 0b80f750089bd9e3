import { createMock, startMock } from '@crm-clients/mock'
import { loadApi } from '@crm-clients/openapi'
import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { HOSTILE_TEXT, listTexts, plantMost, readEverything } from '@crm-clients/test-support/hostile'
import { expect, test } from 'vitest'
import { openPage } from '../src/mock-page/open-mock-page.ts'
import { missingChromium } from '../src/runtimes/ask-page.ts'

/** Whether nothing of it is lost: where `paths` is called something else, no operation is left to show. */
async function isUsable(document: object): Promise<boolean> {
  try {
    return (await createMock(document as OpenApiDocument)).api.operations.length > 0
  } catch {
    return false
  }
}

test.skipIf(missingChromium)(
  'the page of a hostile document does nothing, and neither does its form',
  {
    timeout: 600_000,
  },
  async () => {
    const { paths, webhooks: _, ...everything } = readEverything()
    const small = { ...everything, paths: { '/things/{thingId}': paths?.['/things/{thingId}'] } } as OpenApiDocument
    const ofEachKind = [...new Map(listTexts(small).map(text => [text.kind, text])).values()]
    const hostile = await plantMost(small, ofEachKind, old => `${old} ${HOSTILE_TEXT.toWellFormed()}`, isUsable)
    await using mock = await startMock(await loadApi(hostile.document as OpenApiDocument))
    await using opened = await openPage(`${mock.controlUrl}/`)
    const { page, requests, complaints } = opened
    const links = page.locator('nav a')
    await links.first().waitFor()
    expect(await page.locator('header').textContent()).toContain('<script>globalThis.planted=1</script>')
    let sent = 0
    for (const link of await links.all()) {
      await link.click()
      await page.locator('.swagger .opblock-body').waitFor()
      // Without this, the page could have left out what is hostile.
      await page.locator('.swagger .text', { hasText: '<script>globalThis.planted=1</script>' }).first().waitFor()
      for (const summary of await page.locator('.code summary').all()) await summary.click()
      const send = page.locator('.swagger .execute')
      if ((await send.count()) > 0) {
        await send.click()
        sent += 1
      }
      const found = await page.evaluate(() => ({
        planted: 'planted' in globalThis,
        title: document.title.includes('<script>'),
        handlers: [...document.querySelectorAll('*')]
          .flatMap(({ attributes }) => [...attributes].map(({ name }) => name))
          .filter(name => name.startsWith('on')),
        tags: [...document.querySelectorAll('script, img, iframe, object, embed, link, base, style')]
          .map(each => each.outerHTML)
          .filter(html => !/^<(script|link)[^>]*(page\/|data:,)/.test(html)),
        links: [...document.querySelectorAll('a')]
          .map(each => each.getAttribute('href') ?? '')
          .filter(href => href !== '' && !href.startsWith('#')),
      }))
      expect(found).toEqual({ planted: false, title: true, handlers: [], tags: [], links: [] })
    }
    expect(sent).toBeGreaterThan(0)
    const { origin } = new URL(mock.controlUrl ?? '')
    expect(requests.filter(url => new URL(url).origin !== origin && !url.startsWith('data:'))).toEqual([])
    expect(complaints).toEqual([])
  },
)
