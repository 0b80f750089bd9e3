import type { Client, FetchResponse, MaybeOptionalInit, Middleware } from 'openapi-fetch'
import type { RefusedOptions, SendOptions } from './options.ts'

/**
 * The only file that imports openapi-fetch, and only its types: calls by path are typed as its users know them. Sending
 * is done here, because what its users asked for in vain cannot be built on top of it (see docs/decisions).
 */

/**
 * Calls by path, such as `client.PATCH('/contacts/{contactId}', …)`, typed by the spec's paths. They take what openapi-fetch's do,
 * but for what is for the spec and the client to say, and what calls by method can be given besides.
 */
export type PathClient<Paths extends object> = Pick<Client<Paths>, 'use' | 'eject'> & {
  readonly [Method in HttpMethod as Uppercase<Method>]: <
    Path extends PathsWith<Paths, Method>,
    Init extends MaybeOptionalInit<Paths[Path], Method & keyof Paths[Path]>,
  >(
    path: Path,
    ...init: PathArguments<Init>
  ) => Promise<FetchResponse<ResponsesOf<Paths[Path], Method>, Init, MediaType>>
} & {
  readonly request: <
    Method extends HttpMethod,
    Path extends PathsWith<Paths, Method>,
    Init extends MaybeOptionalInit<Paths[Path], Method & keyof Paths[Path]>,
  >(
    method: Method,
    path: Path,
    ...init: PathArguments<Init>
  ) => Promise<FetchResponse<ResponsesOf<Paths[Path], Method>, Init, MediaType>>
}

type HttpMethod = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace'

type MediaType = `${string}/${string}`

/** The paths that have a method. */
type PathsWith<Paths, Method extends HttpMethod> = {
  [Path in keyof Paths]: Paths[Path] extends { readonly [Name in Method]: unknown } ? Path : never
}[keyof Paths]

type ResponsesOf<PathItem, Method extends HttpMethod> = PathItem extends { readonly [Name in Method]: infer Operation }
  ? Operation & Record<string | number, unknown>
  : never

/** Whatever else is given reaches middleware and `fetch`. Named here, so that what is inferred stays what was given. */
type PathArguments<Init> =
  Record<never, never> extends Init
    ? [init?: Init & PathOptions & { readonly [name: string]: unknown }]
    : [init: Init & PathOptions & { readonly [name: string]: unknown }]

/** What a call by path takes besides what openapi-fetch's takes, and what it does not take. */
interface PathOptions extends SendOptions, RefusedOptions {
  readonly baseUrl?: never
  readonly fetch?: never
}

export type { FetchResponse, Middleware }
