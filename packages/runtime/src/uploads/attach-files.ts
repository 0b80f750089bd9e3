import type { OperationDetails } from '../description.ts'
import { leadHome } from '../errors/lead-home.ts'
import { UploadError } from '../errors/upload-error.ts'
import type { OperationIdentity } from '../operation-identity.ts'
import { readPath, replacePath } from '../value-path.ts'

/** The method of an operation, as far as files are concerned. */
type UploadMethod = (args: UploadArguments) => { unwrap(): Promise<unknown> }

/** The arguments of a call, of which the options are those of the upload as well. */
interface UploadArguments {
  readonly path?: unknown
  readonly query?: unknown
  readonly header?: unknown
  readonly cookie?: unknown
  readonly contentType?: unknown
  readonly body?: unknown
}

/**
 * Gives the method of an operation that takes tokens of uploaded files its `withFiles`, which uploads them first: a feature of
 * clients whose spec has `x-upload` with the style `token`.
 */
export function attachFiles<Method extends UploadMethod>(
  method: Method,
  { identity, details: { upload } }: { readonly identity: OperationIdentity; readonly details: OperationDetails },
  _context: unknown,
  client: Readonly<Record<string, UploadMethod>>,
): Method {
  if (upload?.style !== 'token') return method
  const withFiles = async (args: UploadArguments, files: readonly Blob[]) => {
    // What is left are options of a call.
    const { path, query, header, cookie, contentType, body, ...options } = args
    const given = readPath(body, upload.tokens) ?? []
    if (files.length === 0) return method(args).unwrap()
    const answer = await client[upload.operation]?.({ ...options, body: replacePath({}, upload.files, files) }).unwrap()
    const tokens = [readPath(answer, upload.items)].flat().map(item => readPath(item, upload.token))
    if (tokens.length !== files.length || tokens.includes(undefined)) {
      throw new UploadError(identity, `got no token for each of ${files.length} files`, answer)
    }
    const filled = replacePath(body, upload.tokens, [given, tokens].flat())
    return method({ ...args, body: filled }).unwrap()
  }
  return Object.assign(method, {
    withFiles: (args: UploadArguments, files: readonly Blob[]) => leadHome(() => withFiles(args, files)),
  })
}
