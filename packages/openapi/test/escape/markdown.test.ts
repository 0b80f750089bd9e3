import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import { renderMarkdownTable } from '../../src/command-line/index.ts'
import { codeForMarkdown, escapeForMarkdown, linkForMarkdown } from '../../src/escape/index.ts'
import { CONTROLS, hostileText } from './hostile-texts.ts'

// As a page that trusts the text would: HTML is let through, and so are all protocols.
const render = (markdown: string) =>
  micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })

/** The tags of a page, but for links that a bare address becomes by itself. */
const tagsOf = (html: string) =>
  new Set([...html.matchAll(/<\/?([a-z][\w-]*|!--)/gi)].map(([, name = '']) => name.toLowerCase()))

/** Holds for any hostile text. */
function holds(check: (text: string) => void): void {
  fc.assert(
    fc.property(hostileText, text => {
      check(text)
    }),
    { numRuns: 300 },
  )
}

test('a text is a paragraph, in which there is text and code', () => {
  holds(text => {
    const markdown = escapeForMarkdown(text)
    expect(markdown).not.toMatch(CONTROLS)
    const html = render(markdown)
    expect([...tagsOf(html)].filter(name => !['p', 'code', 'a'].includes(name))).toEqual([])
    for (const [, address] of html.matchAll(/<a href="([^"]*)"/g)) expect(address).toMatch(/^(https?|mailto):/)
  })
})

test.each([
  ['Acme *Corp* [x](javascript:alert(1))', 'Acme *Corp* [x](javascript:alert(1))'],
  ['# Acme', '# Acme'],
  ['1. Acme', '1. Acme'],
  ['a_b and _c_ ~~d~~ &lt;', 'a_b and _c_ ~~d~~ &amp;lt;'],
  ['<!-- operations:end -->', '&lt;!-- operations:end --&gt;'],
  ['`code` and ``a ` b``', '<code>code</code> and <code>a ` b</code>'],
  ['one `\ntwo', 'one ` two'],
  ['\\`not code\\`', '\\<code>not code\\</code>'],
])('%j is shown as it is', (text, shown) => {
  expect(render(escapeForMarkdown(text)).replace(/^<p>|<\/p>$/g, '')).toBe(shown)
})

test('code is one span of code', () => {
  holds(text => {
    const html = render(`x ${codeForMarkdown(text)} y`)
    expect(html).toMatch(/^<p>x <code>[^<]*<\/code> y<\/p>$/)
  })
})

test('a link leads to where it says on the web, or nowhere', () => {
  holds(text => {
    for (const url of [text, `https://acme.test/${text}`, `javascript:${text}`, `https:${text}`]) {
      const html = render(`x ${linkForMarkdown('Acme', url)}`)
      expect([...tagsOf(html)].filter(name => !['p', 'a'].includes(name))).toEqual([])
      for (const [, address] of html.matchAll(/<a href="([^"]*)"/g)) expect(address).toMatch(/^https?:\/\//i)
    }
  })
  expect(linkForMarkdown('Acme', 'https://acme.test/a_b?c=d#e')).toBe('[Acme](https://acme.test/a_b?c=d#e)')
})

test('a cell of a table ends neither its cell nor its table', () => {
  holds(text => {
    const rows = [
      [escapeForMarkdown(text), codeForMarkdown(text.replaceAll('\\', '')), 'end'],
      ['a', 'b', 'c'],
    ]
    const html = render(renderMarkdownTable(['text', 'code', 'more'], rows))
    expect(html.match(/<td>/g)).toHaveLength(6)
    expect(html).toContain('<td>end</td>')
  })
})
