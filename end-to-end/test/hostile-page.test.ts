import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createMock } from '@crm-clients/mock'
import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { HOSTILE_TEXT, listTexts, plantMost, readEverything } from '@crm-clients/test-support/hostile'
import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { findChromium } from '../src/runtimes/find-chromium.ts'

const executablePath = findChromium(process.env)

/** Whether nothing of it is lost: where `paths` is called something else, no operation is left to show. */
async function isUsable(document: object): Promise<boolean> {
  try {
    return (await createMock(document as OpenApiDocument)).api.operations.length > 0
  } catch {
    return false
  }
}

test.runIf(executablePath)(
  'a page about a hostile document does nothing in a browser',
  { timeout: 240_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
    const { paths, webhooks: _, ...everything } = readEverything()
    // One operation has every kind of text, and the cases of all take long.
    const small = { ...everything, paths: { '/things/{thingId}': paths?.['/things/{thingId}'] } } as OpenApiDocument
    // Where a reference leads is no text, and it leads nowhere with more behind it.
    const texts = listTexts(small).filter(({ kind }) => !kind.endsWith('/$ref'))
    const ofEachKind = [...new Map(texts.map(text => [text.kind, text])).values()]
    const hostile = await plantMost(small, ofEachKind, old => `${old} ${HOSTILE_TEXT.toWellFormed()}`, isUsable)
    const [file, html] = [join(folder, 'hostile.json'), join(folder, 'coverage.html')]
    writeFileSync(file, JSON.stringify(hostile.document))
    const program = fileURLToPath(import.meta.resolve('@crm-clients/contract')).replace(
      /index\.\w+$/,
      'crm-contract.ts',
    )
    const { stdout, stderr } = spawnSync(process.execPath, [program, file, '--html', html], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    })
    expect(stderr).toBe('')
    expect(stdout).toMatch(/planted.* cases, \d+ failed/)
    expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n\t]|[\u2028\u2029\u202a-\u202e\u2066-\u2069\u200f\ufeff]/u)
    expect(readFileSync(html, 'utf8')).toContain('planted')

    const browser = await chromium.launch({
      executablePath: executablePath as string,
      args: ['--no-sandbox', '--disable-gpu'],
    })
    try {
      const page = await browser.newPage()
      const requests: string[] = []
      const events: string[] = []
      page.on('request', request => requests.push(request.url()))
      page.on('dialog', dialog => void events.push(dialog.message()))
      page.on('pageerror', error => events.push(String(error)))
      await page.goto(pathToFileURL(html).href)
      for (const heading of await page.locator('summary').all()) await heading.click()
      const found = await page.evaluate(() => ({
        planted: 'planted' in globalThis,
        title: document.title,
        tags: [...new Set([...document.querySelectorAll('*')].map(({ localName }) => localName))],
        handlers: [...document.querySelectorAll('*')]
          .flatMap(({ attributes }) => [...attributes].map(({ name }) => name))
          .filter(name => name.startsWith('on')),
        links: [...document.querySelectorAll('link')].map(({ href }) => href),
        text: document.body.textContent.includes('<script>globalThis.planted=1</script>'),
      }))
      expect(found).toMatchObject({ planted: false, title: 'Contract coverage', handlers: [], text: true })
      for (const tag of ['script', 'img', 'svg', 'iframe', 'a']) expect(found.tags).not.toContain(tag)
      // Our own, which keeps a browser from asking for an icon.
      expect(found.links).toEqual(['data:,'])
      expect(requests).toEqual([pathToFileURL(html).href])
      expect(events).toEqual([])
    } finally {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
)
