import type { ApiDescription } from '@crm-clients/openapi'
import { renderMarkdownTable } from '@crm-clients/openapi/command-line'
import { codeForMarkdown, escapeForMarkdown, linkForMarkdown, renderLiteral } from '@crm-clients/openapi/escape'
import { type Operation, readPagination, usualResponse } from '@crm-clients/openapi/operation'
import { type ExampleCall, exampleCall } from '@crm-clients/openapi/sampling'
import { isJson } from '@crm-clients/openapi/serialization'
import { type OperationArea, operationAreas } from './operation-areas.ts'

/** The formatter has its own mind about long texts, quotes and lists, and what it changes would be out of date. */
const KEEP_AS_IS = '<!-- biome-ignore format: generated -->'

/** Renders what a README says about the operations of a spec: a table for each area, and a call of each kind, for the client `name`. */
export function renderOperations(api: ApiDescription, name: string): string {
  const areas = operationAreas(api)
  const operations = areas.flatMap(area => area.operations)
  if (operations.length === 0) return 'There is no operation yet.'
  const tables = areas.flatMap(area => [
    ...(areas.length > 1 ? [`### ${escapeForMarkdown(area.name ?? 'Others')}`, ''] : []),
    renderTable(area),
    '',
  ])
  return [...tables, KEEP_AS_IS, '```ts', ...renderCalls(api, operations, name), '```'].join('\n')
}

function renderTable({ operations }: OperationArea): string {
  return renderMarkdownTable(['operation', 'request', 'what it does'], operations.map(describeOperation))
}

function describeOperation({ operationId, method, path, deprecated, source }: Operation): string[] {
  const { summary, description, externalDocs } = source
  const sentence = (summary ?? description?.split('\n')[0] ?? '').trim()
  const linked = externalDocs && sentence ? linkForMarkdown(sentence, externalDocs.url) : escapeForMarkdown(sentence)
  return [
    codeForMarkdown(operationId),
    codeForMarkdown(`${method} ${path}`),
    deprecated && !/deprecated/i.test(sentence) ? `Deprecated. ${linked}`.trim() : linked,
  ]
}

/** One call of each kind that there is: a plain one, all pages of a list, a download. */
function renderCalls(api: ApiDescription, operations: readonly Operation[], name: string): string[] {
  const list = operations.find(operation => readPagination(operation))
  const download = operations.find(isDownload)
  const rest = operations.filter(operation => operation !== list && operation !== download)
  const plain = findPlainCall(api, rest)
  return [
    ...(plain ? [`await ${renderCall(plain, name)}`] : []),
    ...(list
      ? [`for await (const item of ${renderCall(exampleCall(api, list), name, '.items')}) console.log(item)`]
      : []),
    ...(download ? [`const file = await ${renderCall(exampleCall(api, download), name)}.unwrap()`] : []),
  ]
}

/** The first call with a body that is no made-up one, or else the first call. */
function findPlainCall(api: ApiDescription, operations: readonly Operation[]): ExampleCall | undefined {
  let first: ExampleCall | undefined
  for (const operation of operations) {
    const call = exampleCall(api, operation)
    if (call.args.body !== undefined && !call.isBodyMade) return call
    first ??= call
  }
  return first
}

function isDownload(operation: Operation): boolean {
  const mediaTypes = Object.keys(usualResponse(operation)?.response.content ?? {})
  return mediaTypes.length > 0 && mediaTypes.every(mediaType => !isJson(mediaType) && !mediaType.startsWith('text/'))
}

function renderCall({ operation, args, isBodyMade }: ExampleCall, name: string, part = ''): string {
  const start = `${name}.${operation.operationId}${part}(`
  // A body without an example is the reader's to fill in: a made-up one says nothing.
  const shown = isBodyMade ? { ...args, body: Symbol('body') } : args
  return `${start}${Object.keys(shown).length === 0 ? '' : renderLiteral(shown, '', 'await '.length + start.length)})`
}
