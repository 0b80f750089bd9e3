import type { ApiDescription } from '@crm-clients/openapi'
import { renderMarkdownTable } from '@crm-clients/openapi/command-line'
import type { Operation } from '@crm-clients/openapi/operation'
import { exampleCall } from '../demo/example-call.ts'
import { renderLiteral } from './render-literal.ts'

/** The formatter has its own mind about long texts, quotes and lists, and what it changes would be out of date. */
const KEEP_AS_IS = '<!-- biome-ignore format: generated -->'

/** Renders what a README says about the operations of a spec: a table, and a call of each, for the client `name`. */
export function renderOperations(api: ApiDescription, name: string): string {
  const operations = api.operations.filter(({ source }) => source.operationId !== undefined)
  if (operations.length === 0) return 'There is no operation yet.'
  const table = renderMarkdownTable(['operation', 'request', 'what it does'], operations.map(describeOperation))
  const calls = operations.map(operation => renderCall(api, operation, name))
  return [table, '', KEEP_AS_IS, '```ts', ...calls, '```'].join('\n')
}

function describeOperation({ operationId, method, path, deprecated, source }: Operation): string[] {
  const { summary, description, externalDocs } = source
  const sentence = (summary ?? description?.split('\n')[0] ?? '').trim()
  const linked = externalDocs && sentence ? `[${sentence}](${externalDocs.url})` : sentence
  return [`\`${operationId}\``, `\`${method} ${path}\``, deprecated ? `Deprecated. ${linked}`.trim() : linked]
}

function renderCall(api: ApiDescription, operation: Operation, name: string): string {
  const { args, isBodyMade } = exampleCall(api, operation)
  const start = `await ${name}.${operation.operationId}(`
  // A body without an example is the reader's to fill in: a made-up one says nothing.
  const shown = isBodyMade ? { ...args, body: Symbol('body') } : args
  return `${start}${Object.keys(shown).length === 0 ? '' : renderLiteral(shown, '', start.length + 1)})`
}
