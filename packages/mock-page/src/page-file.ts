import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { PAGE_LOOK } from '@crm-clients/openapi/look'

/** A file of the page, as a server sends it. */
export interface PageFile {
  readonly contentType: string
  readonly text: string
}

/**
 * What is sent with each file of the page. Texts of a document share an origin with the controls of a mock: no script runs but those
 * of the page, nothing is asked of another origin, and no other page may show this one.
 */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/** The modules of the page; the first one starts it. */
export const PAGE_SCRIPTS = [
  'main.js',
  'cookies.js',
  'element.js',
  'events.js',
  'field.js',
  'follow.js',
  'memory.js',
  'operations.js',
  'outcome.js',
  'reference.js',
  'replies.js',
  'requests.js',
  'single-operation.js',
  'source.js',
] as const

/** The styles of the page, in their order. */
export const PAGE_STYLES = ['swagger-ui.css', 'page.css'] as const

const BROWSER = new URL('browser/', import.meta.url)

const TYPES = { css: 'text/css', html: 'text/html', js: 'text/javascript' } as const

/** Where each file is. Nothing else is ever read. */
const FILES: ReadonlyMap<string, URL> = new Map([
  ...['page.html', 'page.css', ...PAGE_SCRIPTS].map(name => [name, new URL(name, BROWSER)] as const),
  ...['swagger-ui.css', 'swagger-ui-bundle.js'].map(name => [name, new URL(name, findSwaggerUi())] as const),
])

/** Reads a file of the page: `page.html`, or what that loads. Undefined where the page has no such file. */
export async function readPageFile(name: string): Promise<PageFile | undefined> {
  const file = FILES.get(name)
  if (!file) return undefined
  const ending = name.slice(name.lastIndexOf('.') + 1) as keyof typeof TYPES
  const text = await readFile(file, 'utf8')
  return { contentType: `${TYPES[ending]}; charset=utf-8`, text: name === 'page.css' ? `${PAGE_LOOK}${text}` : text }
}

/** Swagger UI comes with this package; in the repository it is where it is installed. */
function findSwaggerUi(): URL {
  const packed = new URL('swagger-ui/', import.meta.url)
  return existsSync(packed) ? packed : new URL('.', import.meta.resolve('swagger-ui-dist/package.json'))
}
