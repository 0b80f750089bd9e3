import type { ClientContext } from '../context.ts'
import { leadHome } from '../errors/lead-home.ts'
import { UploadError } from '../errors/upload-error.ts'
import type { PreparedOperation } from '../prepared-operation.ts'
import { send } from '../sending/send.ts'
import type { SendArguments } from '../sending/sending.ts'
import { readPath, replacePath } from '../value-path.ts'

/** The arguments of a call, as far as its file is concerned. */
interface FileArguments extends SendArguments {
  readonly body?: unknown
}

/**
 * Gives the method of an operation that answers with a URL for a file its `withFile`, which sends it there: a feature of clients
 * whose spec has `x-upload` with the style `url`. The URL is permission enough, and its host is somebody else's: nothing but the
 * file and its media type goes there, no credential, no header of the client, and through no middleware or hook.
 */
export function sendFile<Method extends (args: FileArguments) => { unwrap(): Promise<unknown> }>(
  method: Method,
  operation: PreparedOperation,
  context: ClientContext,
): Method {
  const { identity, details } = operation
  const { upload } = details
  if (upload?.style !== 'url') return method
  const withFile = async (args: FileArguments, file: Blob) => {
    let { body } = args
    const describe = (path: readonly string[] | undefined, fact: unknown) => {
      const said = (path && readPath(body, path)) ?? fact
      if (path) body = replacePath(body, path, said)
      return said as string
    }
    describe(upload.name, (file as File).name)
    if (upload.size) body = replacePath(body, upload.size, file.size)
    const headers = { 'content-type': describe(upload.type, file.type || 'application/octet-stream') }
    const data = await method({ ...args, body }).unwrap()
    const url = `${readPath(data, upload.url)}`
    let status: number | undefined
    let cause: unknown
    try {
      // A file must not travel in the open where calls do not.
      if (!/^https:/.test(url) && /^https:/.test(identity.baseUrl)) throw new TypeError('no https URL was given')
      const { response } = await send(
        {
          ...context,
          vendor: { ...context.vendor, security: [] },
          options: { ...context.options, rateLimit: false, hooks: undefined },
        },
        {
          identify: () => identity,
          operation: { ...operation, details: {}, isIdempotent: true },
          parts: { url, method: 'PUT', headers, body: file },
          args: { ...args, init: undefined },
          // Errors must not repeat the URL.
          sent: [{ credentials: { url }, headers: {} }],
          read: answer => answer.body?.cancel(),
        },
      )
      if (response.ok) return data
      status = response.status
    } catch (error) {
      args.signal?.throwIfAborted()
      cause = error
    }
    throw new UploadError(identity, 'did its work, but the file was not taken', data, status, cause)
  }
  return Object.assign(method, { withFile: (args: FileArguments, file: Blob) => leadHome(() => withFile(args, file)) })
}
