import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { chromium as browserType } from 'playwright-core'
import type { SmokeInput } from '../smoke/smoke-mocks.ts'
import { findChromium } from './find-chromium.ts'
import type { Runtime } from './runtime.ts'
import { serveFolder } from './serve-folder.ts'

const executablePath = findChromium(process.env)

/** Chromium, as this machine has it: no bundler, only an import map. Mocks are on other origins than the page. */
export const chromium: Runtime = {
  name: 'Chromium',
  loads: '`import`, through an import map',
  missing: executablePath
    ? undefined
    : 'no Chromium on the PATH and no CHROMIUM_PATH. `apt-get install chromium` brings one.',
  async run({ folder }, given) {
    await writeFile(join(folder, 'smoke', 'index.html'), renderPage(folder))
    await using server = await serveFolder(folder)
    const browser = await browserType.launch({ executablePath: executablePath as string, args: QUIET })
    try {
      const page = await browser.newPage()
      const errors: unknown[] = []
      page.on('pageerror', error => errors.push(error))
      await page.goto(`${server.origin}/smoke/index.html`)
      if (errors.length > 0) throw new AggregateError(errors, 'The page did not load')
      return await page.evaluate(
        input => (globalThis as unknown as { runSmoke: (given: SmokeInput) => Promise<unknown> }).runSmoke(input),
        given,
      )
    } finally {
      await browser.close()
    }
  },
}

/** It shall call nobody but our servers. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

function renderPage(folder: string): string {
  const { resolve } = createRequire(join(folder, 'package.json'))
  const names = ['@crm-clients/fintoro', '@crm-clients/atzcrm', '@crm-clients/kare', '@crm-clients/runtime']
  const imports = Object.fromEntries(names.map(name => [name, `/${relative(folder, resolve(name))}`]))
  return `<!doctype html>
<title>Smoke</title>
<link rel="icon" href="data:,">
<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module" src="page.js"></script>
`
}
