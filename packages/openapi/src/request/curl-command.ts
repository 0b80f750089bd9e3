import { quoteForShell } from '../escape/shell.ts'
import type { CallArguments } from '../operation/call-arguments.ts'
import { credentialsOf } from '../operation/credential.ts'
import type { Operation } from '../operation/operation.ts'
import { isMultipart } from '../serialization/media-type.ts'
import { writeRequest } from './write-request.ts'

/** A call, and the operation that it is for. */
interface Call {
  readonly operation: Operation
  readonly args: CallArguments
}

/** A command line that makes the call against a mock, to be copied as it is. */
export async function curlCommand(baseUrl: string, { operation, args }: Call): Promise<string> {
  const request = writeRequest({ baseUrl, operation, credentials: credentialsOf(operation) }, args)
  // The boundary between the parts is curl's own.
  const isBuiltByCurl = isMultipart(request.headers.get('content-type') ?? '')
  const headers = [...request.headers].filter(([name]) => !(isBuiltByCurl && name === 'content-type'))
  return [
    `curl -X ${request.method} ${quoteForShell(request.url)}`,
    ...headers.map(([name, value]) => `-H ${quoteForShell(`${name}: ${value}`)}`),
    ...(isBuiltByCurl ? await listFields(request) : await listData(request)),
  ].join(' ')
}

async function listData(request: Request): Promise<string[]> {
  const text = await request.text()
  return text === '' ? [] : [`--data-raw ${quoteForShell(text)}`]
}

async function listFields(request: Request): Promise<string[]> {
  const fields = [...(await request.formData())].map(async ([name, value]) =>
    typeof value === 'string'
      ? `--form-string ${quoteForShell(`${name}=${value}`)}`
      : `-F ${quoteForShell(`${name}=${quoteForCurl(await value.text())};filename=${quoteForCurl(value.name)}`)}`,
  )
  return Promise.all(fields)
}

/** Without quotes, curl sends the file that a text names which begins with `@` or `<`. @see https://curl.se/docs/manpage.html#-F */
function quoteForCurl(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}
