import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { repositoryRoot, runOrThrow } from '@crm-clients/scripts/repository'
import { beforeAll, expect, test } from 'vitest'
import { openPage } from '../src/mock-page/open-mock-page.ts'
import { missingChromium } from '../src/runtimes/ask-page.ts'
import { serveFolder } from '../src/runtimes/serve-folder.ts'

const site = join(repositoryRoot, 'site/dist')
const docs = globSync('**/*.md', { cwd: join(repositoryRoot, 'docs') })
const pageOf = (file: string) => file.replace(/\.md$/, '.html').replace('README', 'index')

beforeAll(() => runOrThrow('pnpm', ['--filter', '@crm-clients/site', 'pages'], { cwd: repositoryRoot }), 400_000)

test('every page of the docs is a page of the site, to which the first one leads', () => {
  const start = readFileSync(join(site, 'index.html'), 'utf8')
  const pages = docs.map(pageOf)
  expect(pages.filter(page => !existsSync(join(site, page)))).toEqual([])
  const hidden = pages.filter(page => page !== 'index.html' && !start.includes(`href="/${page}"`))
  expect(hidden).toEqual([])
})

test('every link leads to a page of the site, or to a file of the repository', () => {
  const broken = globSync('**/*.html', { cwd: site, exclude: ['vendors/**'] }).flatMap(page => {
    const links = [...readFileSync(join(site, page), 'utf8').matchAll(/<a [^>]*href="([^"#]+)/g)].map(
      ([, href = '']) => href,
    )
    return links.filter(href => !leadsSomewhere(href, dirname(page))).map(href => `${page}: ${href}`)
  })
  expect(broken).toEqual([])
})

function leadsSomewhere(href: string, folder: string): boolean {
  const repository = /^https:\/\/github\.com\/crm-clients\/crm-clients\/blob\/main\/(.*)/.exec(href)?.[1]
  if (repository !== undefined) return existsSync(join(repositoryRoot, repository))
  if (/^\w+:/.test(href)) return true
  if (href === '/') return true
  return existsSync(href.startsWith('/') ? join(site, href) : join(site, folder, href))
}

test.skipIf(missingChromium)('a page is found by its words, and nobody else is asked', async () => {
  await using server = await serveFolder(site)
  await using opened = await openPage(`${server.origin}/index.html`)
  const { page, requests, complaints } = opened
  await page.locator('.DocSearch-Button').click()
  await page.locator('#localsearch-input').fill('revalidate kept answer')
  await page.locator('.results a[href="/nextjs.html#pages-and-how-long-they-keep-an-answer"]').click()
  await page.locator('h1', { hasText: 'Next.js' }).waitFor()
  await page.goto(`${server.origin}/vendors/index.html`)
  await page.locator('a[href="fintoro.html"]').click()
  await page.locator('nav a').first().waitFor()
  expect(requests.filter(url => !url.startsWith(`${server.origin}/`) && !url.startsWith('data:'))).toEqual([])
  expect(complaints).toEqual([])
})
