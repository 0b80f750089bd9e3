import type { Client, FetchResponse, Middleware } from 'openapi-fetch'

/**
 * The only file that imports openapi-fetch, and only its types: calls by path are typed as its users know them. Sending
 * is done here, because what its users asked for in vain cannot be built on top of it (see docs/decisions).
 */

/** Calls by path, such as `client.PATCH('/contacts/{contactId}', …)`, typed by the spec's paths. */
export type PathClient<Paths extends object> = Client<Paths>

export type { FetchResponse, Middleware }
