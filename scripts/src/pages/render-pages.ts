import { describePage, PAGE_SCRIPTS, readPageFile, writeCode } from '@crm-clients/mock-page'
import type { ApiDescription } from '@crm-clients/openapi'
import { escapeForHtml } from '@crm-clients/openapi/escape'
import { findBaseUrl } from '@crm-clients/openapi/operation'
import { linkScripts } from '../bundle.ts'

/** What all pages load. Of Swagger UI there is one copy. */
const SHARED = ['page.css', 'swagger-ui.css', 'swagger-ui-bundle.js']

/** What the contract tests cover of all APIs. */
const COVERAGE = 'coverage.html'

/** The page's own scripts as one. */
const SCRIPT = 'page/page.js'

/** What a server would send as a header, for files that are served by anybody, or opened as they are: those are nobody's own. */
const POLICY =
  "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'"

/**
 * The page of each API as static files, by path: an index, a page for each, and what they share below `page/`. They say what a mock's
 * page says, and have nothing to send requests to. They may be served, or opened as they are.
 *
 * @param packageOf the package of the client of an API.
 * @param coverage the page of `crm-contract --html`, to which the index leads.
 */
export async function renderPages(
  apis: readonly ApiDescription[],
  packageOf: (api: ApiDescription) => string,
  coverage?: string,
): Promise<ReadonlyMap<string, string>> {
  const read = async (name: string) => (await readPageFile(name))?.text ?? ''
  const page = await read('page.html')
  const pages = apis.map(async api => [`${api.name}.html`, fill(page, await readData(api, packageOf(api)))] as const)
  const shared = SHARED.map(async name => [`page/${name}`, await read(name)] as const)
  const scripts = PAGE_SCRIPTS.map(async name => [name, await read(name)] as const)
  const script = await linkScripts(new Map(await Promise.all(scripts)))
  return new Map([
    ['index.html', renderIndex(apis, coverage !== undefined)],
    ...(coverage === undefined ? [] : [[COVERAGE, coverage] as const]),
    [SCRIPT, script],
    ...(await Promise.all([...pages, ...shared])),
  ])
}

async function readData(api: ApiDescription, clientPackage: string): Promise<object> {
  const origin = new URL(findBaseUrl(api.document) ?? 'https://example.test').origin
  const code = api.operations.map(async operation => {
    return [operation.operationId, await writeCode(api, operation, origin, clientPackage)] as const
  })
  return { description: describePage(api), document: api.document, code: Object.fromEntries(await Promise.all(code)) }
}

/** Data that no tag in it ends, and which is never run. */
function fill(page: string, data: object): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return page
    .replace(
      '<meta charset="utf-8">',
      () => `<meta charset="utf-8">\n<meta http-equiv="content-security-policy" content="${POLICY}">`,
    )
    .replace('<script type="module" src="page/main.js">', () => `<script defer src="${SCRIPT}">`)
    .replace('</body>', () => `<script type="application/json" id="data">${json}</script>\n</body>`)
}

function renderIndex(apis: readonly ApiDescription[], hasCoverage: boolean): string {
  const items = apis.map(({ name, document, operations }) => {
    return `<li><a href="${escapeForHtml(encodeURIComponent(name))}.html">${escapeForHtml(document.info.title)}</a>, ${operations.length} operations</li>`
  })
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>APIs</title>
<link rel="stylesheet" href="page/page.css">
</head>
<body>
<h1>APIs</h1>
<ul>
${items.join('\n')}
</ul>${hasCoverage ? `\n<p><a href="${COVERAGE}">What the contract tests cover</a></p>` : ''}
</body>
</html>
`
}
