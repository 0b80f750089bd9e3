import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DefaultTheme } from 'vitepress'

/** The parts of the site, each with its pages in the order in which somebody needs them. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  Start: ['README', 'errors', 'types', 'runtimes', 'coming-from-openapi-fetch'],
  'In your application': ['tenants', 'logging', 'files', 'streams', 'webhooks', 'proxies'],
  Frameworks: ['express-and-fastify', 'nextjs', 'react-query', 'cloudflare-workers'],
  Testing: ['mocks', 'msw', 'commonjs-and-jest', 'contract-tests', 'verify'],
  'How good it is': ['comparison', 'benchmarks', 'mutation-report', 'dependencies', 'limits'],
}

/** Every page of the docs, under its heading. Pages that no part names stand in the last one before the decisions. */
export function listSidebar(docs: string): DefaultTheme.SidebarItem[] {
  const listed = new Set(Object.values(PARTS).flat())
  const others = listPages(docs, '*.md').filter(page => !listed.has(page))
  const parts = { ...PARTS, 'How it is made': others }
  return [
    ...Object.entries(parts).map(([text, pages]) => ({ text, items: pages.map(page => describe(docs, page)) })),
    { text: 'Decisions', collapsed: true, items: listPages(docs, 'decisions/*.md').map(page => describe(docs, page)) },
  ]
}

function listPages(docs: string, pattern: string): string[] {
  return globSync(pattern, { cwd: docs })
    .map(file => file.replace(/\.md$/, '').replaceAll('\\', '/'))
    .sort()
}

function describe(docs: string, page: string): DefaultTheme.SidebarItem {
  const [, heading = page] = /^# (.+)$/m.exec(readFileSync(join(docs, `${page}.md`), 'utf8')) ?? []
  return { text: heading.replaceAll('`', ''), link: page === 'README' ? '/' : `/${page}` }
}
