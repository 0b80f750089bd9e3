import { gzipSync } from 'node:zlib'

/** A request that a mock of `traps.yaml` gets right or wrong. */
export interface Trap {
  readonly name: string
  /** What the document and the standards say of it. */
  readonly wanted: 'accepted' | 'refused'
  readonly path: string
  readonly init: RequestInit
}

const authorization = 'Bearer secret'

/** Requests that are right, or wrong in one thing. */
export const TRAPS: readonly Trap[] = [
  refused('a field is missing', ...json({})),
  refused('a field has another type', ...json({ name: 7 })),
  refused('a number is too large', '/things?limit=11', { headers: { authorization } }),
  refused('a read-only property is sent', ...json({ id: 1, name: 'Zed' })),
  refused('a discriminator names another schema', ...json({ name: 'Zed', pet: { kind: 'dog', lives: 9 } })),
  refused('a day that no calendar has', ...json({ name: 'Zed', day: '2026-02-30' })),
  refused('an unknown query parameter', '/things?limti=1', { headers: { authorization } }),
  refused('an unknown field of a closed form', '/forms', form({ name: 'Zed', nmae: 'Zed' })),
  refused('a text in place of a file', '/files', parts('a text')),
  refused('no credential', '/things', {}),
  refused('the credential `Bearer undefined`', '/things', { headers: { authorization: 'Bearer undefined' } }),
  refused('a media type that is not documented', '/things', {
    method: 'POST',
    headers: { authorization, 'content-type': 'text/plain' },
    body: 'name=Zed',
  }),
  refused('a method that is not documented', '/things', { method: 'PUT', headers: { authorization } }),
  accepted('`null` as a JSON body', '/nothing', json(null)[1]),
  accepted('19.99 as a multiple of 0.01', ...json({ name: 'Zed', price: 19.99 })),
  accepted('a text as long as it may be, with emoji', ...json({ name: '😀😀😀😀' })),
  accepted('`1` in a query for `enum: [1]`', '/things?version=1', { headers: { authorization } }),
  accepted('`bearer` in small letters', '/things', { headers: { authorization: 'bearer secret' } }),
  accepted('a file', '/files', parts(new File(['x'], 'x.txt'))),
  accepted('a body that is compressed', '/things', {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json', 'content-encoding': 'gzip' },
    body: gzipSync('{ "name": "Zed" }'),
  }),
  // The last one: who matches without a bound answers nobody any more.
  refused('a text on which a pattern takes forever', ...json({ name: 'Zed', code: `${'a'.repeat(40)}!` })),
]

function refused(name: string, path: string, init: RequestInit): Trap {
  return { name, wanted: 'refused', path, init }
}

function accepted(name: string, path: string, init: RequestInit): Trap {
  return { name, wanted: 'accepted', path, init }
}

function json(body: unknown): [path: string, init: RequestInit] {
  const headers = { authorization, 'content-type': 'application/json' }
  return ['/things', { method: 'POST', headers, body: JSON.stringify(body) }]
}

function form(fields: Record<string, string>): RequestInit {
  return { method: 'POST', headers: { authorization }, body: new URLSearchParams(fields) }
}

function parts(file: string | File): RequestInit {
  const body = new FormData()
  body.set('file', file)
  return { method: 'POST', headers: { authorization }, body }
}
