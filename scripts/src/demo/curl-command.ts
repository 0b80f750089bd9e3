import type { ApiDescription } from '@crm-clients/openapi'
import type { Credential } from '@crm-clients/openapi/operation'
import type { ExampleCall } from './example-call.ts'

/** A credential that opens a mock. */
export const DEMO_CREDENTIAL = 'demo'

/** A command line that makes the call against a mock, to be copied as it is. */
export function curlCommand(api: ApiDescription, url: string, { method, path, args }: ExampleCall): string {
  const headers = api.credentials.flatMap(credentialHeader)
  return [
    `curl -X ${method} ${quote(url + path)}`,
    ...headers.map(header => `-H ${quote(header)}`),
    ...(args.body === undefined
      ? []
      : ["-H 'Content-Type: application/json'", `-d ${quote(JSON.stringify(args.body))}`]),
  ].join(' ')
}

function credentialHeader({ kind, name }: Credential): string[] {
  if (kind === 'header') return [`${name}: ${DEMO_CREDENTIAL}`]
  return kind === 'bearer' ? [`Authorization: Bearer ${DEMO_CREDENTIAL}`] : []
}

/** For a POSIX shell, where nothing is special inside single quotes but the quote itself. */
function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
