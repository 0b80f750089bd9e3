import type { ApiDescription } from '@crm-clients/openapi'
import { quoteForTypeScript, renderLiteral, showControls } from '@crm-clients/openapi/escape'
import { type CallArguments, camelCase, credentialsOf, type Operation } from '@crm-clients/openapi/operation'
import { curlCommand, sampleSecret, writeRequest } from '@crm-clients/openapi/request'
import { exampleCall } from '@crm-clients/openapi/sampling'
import { isMultipart } from '@crm-clients/openapi/serialization'
import { basePathOf } from './describe-page.ts'

/** How an operation is called in one language. */
export interface CodeSample {
  readonly language: 'curl' | 'fetch' | 'client'
  readonly text: string
}

/**
 * Writes an example call of an operation: for a shell, for `fetch`, and for the vendor's client where there is one.
 *
 * @param origin where the mock is.
 * @param clientPackage the package of the vendor's client, if there is one.
 */
export async function writeCode(
  api: ApiDescription,
  operation: Operation,
  origin: string,
  clientPackage?: string,
): Promise<CodeSample[]> {
  const call = exampleCall(api, operation)
  const baseUrl = `${origin}${basePathOf(api, operation)}`
  const request = writeRequest({ baseUrl, operation, credentials: credentialsOf(operation) }, call.args)
  return [
    { language: 'curl', text: showControls(await curlCommand(baseUrl, call)) },
    { language: 'fetch', text: await writeFetch(request) },
    ...(clientPackage === undefined
      ? []
      : [{ language: 'client', text: writeClient(api, operation, call.args, baseUrl, clientPackage) } as const]),
  ]
}

/** The values that {@link writeCode} gives to the parameters of an operation, by where these are and what they are called. */
export function exampleValues(api: ApiDescription, operation: Operation): Omit<CallArguments, 'body'> {
  const { body: _, ...values } = exampleCall(api, operation).args
  return values
}

async function writeFetch(request: Request): Promise<string> {
  // The boundary between the parts is made by fetch itself.
  const isForm = isMultipart(request.headers.get('content-type') ?? '')
  const headers = [...request.headers].filter(([name]) => !(isForm && name === 'content-type'))
  const body = isForm ? 'form' : quoteUnlessEmpty(await request.clone().text())
  const form = isForm ? `const form = new FormData()\n${await writeFields(request)}\n` : ''
  const options = [
    `method: ${quoteForTypeScript(request.method)}`,
    headers.length > 0 && `headers: { ${headers.map(pair => pair.map(quoteForTypeScript).join(': ')).join(', ')} }`,
    body && `body: ${body}`,
  ].filter(Boolean)
  return `${form}const response = await fetch(${quoteForTypeScript(request.url)}, {\n  ${options.join(',\n  ')},\n})`
}

async function writeFields(request: Request): Promise<string> {
  const fields = [...(await request.formData())].map(async ([name, value]) =>
    typeof value === 'string'
      ? `form.append(${quoteForTypeScript(name)}, ${quoteForTypeScript(value)})`
      : `form.append(${quoteForTypeScript(name)}, new Blob([${quoteForTypeScript(await value.text())}]), ${quoteForTypeScript(value.name)})`,
  )
  return (await Promise.all(fields)).join('\n')
}

function quoteUnlessEmpty(text: string): string {
  return text === '' ? '' : quoteForTypeScript(text)
}

function writeClient(
  api: ApiDescription,
  operation: Operation,
  args: object,
  baseUrl: string,
  clientPackage: string,
): string {
  const name = camelCase(clientPackage.replace(/^.*\//, ''))
  const factory = `create${name.charAt(0).toUpperCase()}${name.slice(1)}Client`
  const options = {
    ...Object.fromEntries(api.credentials.map(({ option, kind }) => [option, sampleSecret(kind)])),
    baseUrl,
  }
  const given = Object.keys(args).length === 0 ? '' : renderLiteral(args)
  const member = /^[A-Za-z_$][\w$]*$/.test(operation.operationId)
    ? `.${operation.operationId}`
    : `[${quoteForTypeScript(operation.operationId)}]`
  return `import { ${factory} } from ${quoteForTypeScript(clientPackage)}

const ${name} = ${factory}(${renderLiteral(options)})
const result = await ${name}${member}(${given})`
}
