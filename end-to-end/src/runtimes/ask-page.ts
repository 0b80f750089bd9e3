import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { findChromium } from './find-chromium.ts'
import { serveFolder } from './serve-folder.ts'

/** Chromium, as this machine has it. */
export const executablePath = findChromium(process.env)

/** Why there is no page. */
export const missingChromium = executablePath
  ? undefined
  : 'no Chromium on the PATH and no CHROMIUM_PATH. `apt-get install chromium` brings one.'

/**
 * Opens a page of a project in Chromium, without a bundler, only with an import map, and asks it something.
 *
 * @param folder the project, in which the packages are installed and `smoke` has the script.
 * @param host by which name the page is reached. Chromium takes that of this machine for as good as https, and others not.
 */
export async function askPage<Answer>(
  folder: string,
  script: string,
  ask: (page: Page) => Promise<Answer>,
  host = '127.0.0.1',
): Promise<Answer> {
  const file = `smoke/${script.replace(/\.js$/, '.html')}`
  await writeFile(join(folder, file), renderPage(folder, script))
  await using server = await serveFolder(folder)
  const browser = await chromium.launch({ executablePath: executablePath as string, args: [...QUIET] })
  try {
    const page = await browser.newPage()
    const errors: unknown[] = []
    page.on('pageerror', error => errors.push(error))
    await page.goto(`${server.origin.replace('127.0.0.1', host)}/${file}`)
    if (errors.length > 0) throw new AggregateError(errors, 'The page did not load')
    return await ask(page)
  } finally {
    await browser.close()
  }
}

/** It shall call nobody but our servers. */
export const QUIET: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP *.test 127.0.0.1',
]

function renderPage(folder: string, script: string): string {
  const { resolve } = createRequire(join(folder, 'package.json'))
  const names = [
    '@crm-clients/fintoro',
    '@crm-clients/atzcrm',
    '@crm-clients/kare',
    '@crm-clients/runtime',
    '@crm-clients/runtime/files',
  ]
  const imports = Object.fromEntries(names.map(name => [name, `/${relative(folder, resolve(name))}`]))
  return `<!doctype html>
<title>Smoke</title>
<link rel="icon" href="data:,">
<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module" src="${script}"></script>
`
}
