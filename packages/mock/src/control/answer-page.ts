import { findVendorDocument } from '@crm-clients/openapi/document'
import { escapeForHtml } from '@crm-clients/openapi/escape'
import { type HttpAnswer, type IncomingRequest, problem, problemAnswer } from '@crm-clients/openapi/http'
import type { BuiltMock } from '../create-mock.ts'
import { describeResource } from '../memory/describe-resource.ts'
import { CONTROL_PATH, loadControlApi } from './control-document.ts'

/** What is said of a mock on its page, and not to pages of other origins. */
const DATA = ['description.json', 'code.json']

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD'])

/** Whether a request is for a file of the page, which is the same for every document. Whoever asks may have it. */
export function isForPageFile({ method, url }: IncomingRequest): boolean {
  return READS.has(method) && isPage(url) && !DATA.includes(nameOf(url))
}

/** Whether a request is for what the page shows of this mock. */
export function isForPageData({ method, url }: IncomingRequest): boolean {
  return READS.has(method) && isPage(url) && DATA.includes(nameOf(url))
}

/** Answers with a file of the page; without the package that has them, with a page that says how to get it. */
export async function answerPageFile({ url }: IncomingRequest, load = loadPage): Promise<HttpAnswer> {
  if (url.pathname === CONTROL_PATH) return { status: 308, headers: { location: `${CONTROL_PATH}/` }, body: undefined }
  const page = await load()
  const isWhole = url.pathname === `${CONTROL_PATH}/`
  if (!page) return isWhole ? answerPlainly() : notFound(url)
  const file = await page.readPageFile(isWhole ? 'page.html' : nameOf(url))
  if (!file) return notFound(url)
  return { status: 200, headers: { ...page.PAGE_HEADERS, 'content-type': file.contentType }, body: file.text }
}

/** Answers with what the page shows of a mock. */
export async function answerPageData({ mock }: BuiltMock, { url, headers }: IncomingRequest): Promise<HttpAnswer> {
  const page = await loadPage()
  if (!page) return notFound(url)
  if (nameOf(url) === 'description.json') {
    return json(page.describePage(mock.api, mock.memory.resources.map(describeResource)))
  }
  // The URL of a request has no host, and people copy what they see.
  const origin = `http://${headers.get('host') ?? 'localhost'}`
  const operation = mock.api.operation(url.searchParams.get('operation') ?? '')
  if (!operation) return notFound(url)
  try {
    const samples = await page.writeCode(mock.api, operation, origin, findClient(mock.api.name))
    return json({ samples, values: page.exampleValues(mock.api, operation) })
  } catch (error) {
    // Not every example can be sent: a header may hold what no header can carry.
    const reason = error instanceof Error ? error.message : String(error)
    return problemAnswer(problem(422, 'No code', `The example of ${operation.operationId} cannot be sent: ${reason}`))
  }
}

/** The files stand below `page/`, so that no name of a control is taken. */
function isPage({ pathname }: URL): boolean {
  return [CONTROL_PATH, `${CONTROL_PATH}/`].includes(pathname) || pathname.startsWith(`${CONTROL_PATH}/page/`)
}

function nameOf({ pathname }: URL): string {
  return pathname.slice(`${CONTROL_PATH}/page/`.length)
}

/** Not before somebody looks at it; and whoever installs without optional dependencies does not have it. */
async function loadPage(): Promise<typeof import('@crm-clients/mock-page') | undefined> {
  try {
    return await import('@crm-clients/mock-page')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return undefined
    throw error
  }
}

/** The package of the vendor's client, where that is installed. */
function findClient(vendor: string): string | undefined {
  try {
    findVendorDocument(vendor)
    return `@crm-clients/${vendor}`
  } catch {
    return undefined
  }
}

async function answerPlainly(): Promise<HttpAnswer> {
  const { operations } = await loadControlApi()
  const rows = operations.map(({ method, path, source }) => {
    const { summary = '' } = source as { readonly summary?: string }
    return `<li><code>${escapeForHtml(`${method} ${CONTROL_PATH}${path}`)}</code> ${escapeForHtml(summary)}</li>`
  })
  const body = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Mock</title></head>
<body><h1>Mock</h1>
<p>The page of this mock is in a package of its own: <code>npm install @crm-clients/mock-page</code></p>
<p>Without it, a mock can be told and asked:</p>
<ul>${rows.join('\n')}</ul>
</body></html>
`
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'" }
  return { status: 200, headers, body }
}

function json(body: unknown): HttpAnswer {
  return { status: 200, headers: { 'content-type': 'application/json' }, body }
}

function notFound({ pathname }: URL): HttpAnswer {
  return problemAnswer(problem(404, 'Not here', `The page of a mock has no ${pathname}.`))
}
