import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PAGE_HEADERS, PAGE_SCRIPTS, readPageFile } from '../src/page-file.ts'

const folder = new URL('../src/browser/', import.meta.url)

test('every file of the page is there, and what it loads', async () => {
  expect(
    readdirSync(folder)
      .filter(name => name.endsWith('.js'))
      .sort(),
  ).toEqual([...PAGE_SCRIPTS].sort())
  for (const name of ['page.html', 'page.css', 'swagger-ui.css', 'swagger-ui-bundle.js', ...PAGE_SCRIPTS]) {
    expect((await readPageFile(name))?.text, name).not.toBe('')
  }
})

test.each(['../page-file.ts', 'page-file.ts', '/etc/passwd', '', '__proto__', 'package.json'])(
  'nothing else is read: %s',
  async name => {
    expect(await readPageFile(name)).toBeUndefined()
  },
)

test('the policy lets no script run but those of the page, and no other origin be asked', () => {
  const policy = PAGE_HEADERS['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|\*|https?:/)
})

test('nothing of the page is parsed as HTML, and no script or style stands in it', () => {
  const html = readFileSync(new URL('page.html', folder), 'utf8')
  expect(html).not.toMatch(/<script(?![^>]* src=)|<style| on\w+=| style=/)
  for (const name of PAGE_SCRIPTS) {
    expect(readFileSync(new URL(name, folder), 'utf8')).not.toMatch(
      /innerHTML|outerHTML|insertAdjacent|document\.write|DOMParser|\beval\b|new Function/,
    )
  }
})
