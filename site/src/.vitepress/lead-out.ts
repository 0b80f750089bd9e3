import { existsSync } from 'node:fs'
import { dirname, extname, join, relative, sep } from 'node:path'
import type { MarkdownRenderer } from 'vitepress'

/** Where the files are that are no pages of this site. */
const REPOSITORY = 'https://github.com/crm-clients/crm-clients/blob/main/'

/** Makes links that lead out of the docs, to code and other READMEs, lead to the repository. */
export function leadOut(markdown: MarkdownRenderer, docs: string): void {
  markdown.core.ruler.push('lead-out', ({ tokens, env }) => {
    // The page as it is on disk: its place on the site may be another one.
    const folder = dirname(join(docs, env.realPath ? relative(docs, env.realPath) : env.relativePath))
    for (const { children } of tokens)
      for (const token of children ?? []) {
        const href = token.type === 'link_open' && token.attrGet('href')
        if (href) token.attrSet('href', leadTo(href, folder, docs))
      }
  })
}

function leadTo(href: string, folder: string, docs: string): string {
  const [path = '', ...hash] = href.split('#')
  if (path === '' || /^\w+:/.test(path)) return href
  const place = join(folder, decodeURI(path))
  // The first page has another name on the site.
  if (place === join(docs, 'README.md')) return href.replace('README.md', 'index.md')
  if (extname(place) === '.md' && !relative(docs, place).startsWith('..')) return href
  if (!existsSync(place)) throw new Error(`${href} leads nowhere from ${folder}.`)
  return [REPOSITORY + relative(dirname(docs), place).replaceAll(sep, '/'), ...hash].join('#')
}
