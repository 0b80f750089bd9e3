import type { Middleware } from '../openapi-fetch.ts'

/** What middleware is told about a call, as openapi-fetch tells it. */
export type MiddlewareContext = Omit<Parameters<NonNullable<Middleware['onRequest']>>[0], 'request'>

/**
 * Runs a call through middleware, each around those that were added after it. Where openapi-fetch differs, its users
 * asked for this: a `Response` from `onRequest` still passes the `onResponse` of the middleware before it and its own,
 * and what `onRequest` or `onResponse` throws reaches the `onError` of the middleware around it.
 *
 * @see https://openapi-ts.dev/openapi-fetch/middleware-auth
 */
export async function runMiddleware(
  middleware: readonly Middleware[],
  context: MiddlewareContext,
  request: Request,
  send: (request: Request) => Promise<Response>,
  index = 0,
): Promise<Response> {
  if (index === middleware.length) return send(request)
  // Which is nothing where somebody has one under a condition: `use(isTest && logging)`.
  const current: Partial<Middleware> = middleware[index] || {}
  let inner = request
  let response: Response | undefined
  try {
    const early = await current.onRequest?.({ ...context, request })
    if (isResponse(early)) response = early
    else if (early) inner = early
    response ??= await runMiddleware(middleware, context, inner, send, index + 1)
  } catch (error) {
    const handled = await current.onError?.({ ...context, request: inner, error })
    if (!isResponse(handled)) throw handled ?? error
    response = handled
  }
  return (await current.onResponse?.({ ...context, request: inner, response })) ?? response
}

/** Not `instanceof`: the polyfills and mocks of some platforms bring a class of their own. */
function isResponse(value: unknown): value is Response {
  return 'status' in Object(value)
}
