import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const places = ['README.md', 'CONTRIBUTING.md', 'docs/**/*.md', 'specs/*.md', 'packages/*/README.md', 'examples/*.md']
const pages = globSync(places, { cwd: root }).sort()
const read = (page: string) => readFileSync(join(root, page), 'utf8')

/** READMEs of packages are read on npm, where a link to the docs has to be a whole URL. */
const REPOSITORY = 'https://github.com/crm-clients/crm-clients/blob/main/'

/** The pages of this repository that a page links to, each with the heading that is meant, if any. */
function listLinks(page: string): [page: string, heading: string | undefined][] {
  const targets = [...read(page).matchAll(/\]\(([^)\s]+)\)|^\[[^\]]+\]: (\S+)$/gm)].map(
    ([, link, reference]) => link ?? reference ?? '',
  )
  return targets.flatMap(target => {
    const [file = '', heading] = target.split('#')
    if (file.startsWith(REPOSITORY)) return [[file.slice(REPOSITORY.length), heading]]
    const isPage = file === '' || (file.endsWith('.md') && !/^\w+:/.test(file))
    return isPage ? [[file === '' ? page : normalize(join(dirname(page), file)), heading]] : []
  })
}

/** The name that GitHub gives to each heading of a page. */
function listHeadings(page: string): string[] {
  const headings = [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, text = '']) => text)
  return headings.map(text =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

test('every link from page to page leads to a page and a heading', () => {
  const broken = pages.flatMap(page =>
    listLinks(page)
      .filter(([target, heading]) => {
        if (!existsSync(join(root, target))) return true
        return heading !== undefined && !listHeadings(target).includes(heading)
      })
      .map(link => [page, ...link]),
  )
  expect(broken).toEqual([])
})
