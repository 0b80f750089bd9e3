import { expectTypeOf, test } from 'vitest'
import type { OperationArguments, OperationData, OperationResult, VendorClient } from '../../src/index.ts'

// What users of openapi-fetch asked its types for, each with the number of its thread in
// https://github.com/openapi-ts/openapi-typescript/issues

interface Pet {
  readonly id: number
  readonly born: Date
  readonly photo: Blob
  readonly tags: readonly string[]
  readonly owners: readonly { readonly names: readonly (readonly string[])[] }[]
}

/** Three levels of unions, each told apart by a property, as generators from class hierarchies write them. */
type Animal = { '@type': 'Cat'; lives: number; prey: Prey } | { '@type': 'Dog'; tricks: readonly string[] }
type Prey = { '@type': 'Mouse'; tail: { '@type': 'Long'; length: number } | { '@type': 'None' } } | { '@type': 'Bird' }

interface Json<Body, Headers = Record<string, unknown>> {
  headers: Headers
  content: { 'application/json': Body }
}

interface Operations {
  getPet: {
    parameters: { query?: never; header?: never; path: { id: number }; cookie?: never }
    requestBody?: never
    responses: {
      200: Json<Pet, { 'X-Total': number; 'X-Next'?: string; [name: string]: unknown }>
      400: Json<{ reason: 'invalid'; field: string }>
      404: Json<{ reason: 'missing' }>
      500: {
        headers: Record<string, unknown>
        content: { 'text/plain': string; 'application/json': { fault: string } }
      }
    }
  }
  getAnimal: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    requestBody?: never
    responses: { 200: Json<{ readonly animals: readonly Animal[] }> }
  }
  createUser: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    requestBody: { content: { 'application/json': UserWritable } }
    responses: { 201: Json<User>; 204: { headers: Record<string, unknown>; content?: never } }
  }
  upload: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    requestBody: { content: { 'multipart/form-data': { file: Blob; more?: Blob[]; note?: string } } }
    responses: { 204: { headers: Record<string, unknown>; content?: never } }
  }
}

// Of one schema `User` with `id: { readOnly: true }` and `password: { writeOnly: true }`: what answers hold, and what
// requests take. https://spec.openapis.org/oas/v3.0.4.html#fixed-fields-for-use-with-schemas
interface User {
  id: string
  name: string
}
interface UserWritable {
  /** The server's to say: not even a `User` that was read may be sent back with it. */
  id?: never
  name: string
  password: string
}

interface Paths {
  '/pets/{id}': { get: Operations['getPet'] }
  '/animals': { get: Operations['getAnimal'] }
  '/users': { post: Operations['createUser'] }
  '/files': { post: Operations['upload'] }
}

declare const client: VendorClient<Paths, Operations>

/** The compiler is the judge: the function is never called, and holds what has to compile, and what must not. */
function compiled(calls: () => unknown): void {
  expectTypeOf(calls).toBeFunction()
}

test('#1687, #1954: unwrap resolves to data that is always defined', () =>
  compiled(async () => {
    expectTypeOf(await client.getPet({ path: { id: 1 } }).unwrap()).toEqualTypeOf<Pet>()
    expectTypeOf<OperationData<Operations['getPet']>>().toEqualTypeOf<Pet>()
    expectTypeOf(await client.createUser({ body: { name: '', password: '' } }).unwrap()).toEqualTypeOf<
      User | undefined
    >()
  }))

test('#2360, #1970: data and error are narrowed by status', () =>
  compiled(async () => {
    const result = await client.getPet({ path: { id: 1 } })
    if (result.status === 200) expectTypeOf(result.data).toEqualTypeOf<Pet>()
    else if (result.status === 400) expectTypeOf(result.error).toEqualTypeOf<{ reason: 'invalid'; field: string }>()
    else if (result.status === 404) expectTypeOf(result.error).toEqualTypeOf<{ reason: 'missing' }>()
    else if (result.status === 403) expectTypeOf(result.error).toEqualTypeOf<unknown>()
    switch (result.status) {
      case 404:
        // @ts-expect-error: 404 has no field
        return result.error.field
      case 200:
        // @ts-expect-error: a success has no error
        return result.error.reason
    }
    // @ts-expect-error: no success has this status
    return result.ok && result.status === 201
  }))

test('#2360: ok narrows as well, and both successes of an operation are told apart', () =>
  compiled(async () => {
    const result = await client.createUser({ body: { name: '', password: '' } })
    if (result.ok) expectTypeOf(result.status).toEqualTypeOf<201 | 204>()
    if (result.ok && result.status === 204) expectTypeOf(result.data).toEqualTypeOf<undefined>()
    if (result.ok && result.status === 201) expectTypeOf(result.data).toEqualTypeOf<User>()
  }))

test('#2360: a status comes before its range, and its range before default', () =>
  compiled(() => {
    type Result = OperationResult<{
      responses: { 200: Json<Pet>; 404: Json<'404'>; '4XX': Json<'4XX'>; default: Json<'else'> }
    }>
    type ErrorOf<Status> = Extract<Result, { status: Status }>['error']
    expectTypeOf<ErrorOf<404>>().toEqualTypeOf<'404'>()
    type Other = Exclude<Result, { status: 200 | 404 }>
    expectTypeOf<Extract<Other, { error: '4XX' }>['status'] & 404>().toEqualTypeOf<never>()
    expectTypeOf<Extract<Other, { error: 'else' }>['status'] & (404 | 422)>().toEqualTypeOf<never>()
  }))

test('#1954: a failure has no data, and a success no error', () =>
  compiled(async () => {
    const result = await client.getPet({ path: { id: 1 } })
    if (result.ok) expectTypeOf(result.error).toEqualTypeOf<undefined>()
    else expectTypeOf(result.data).toEqualTypeOf<undefined>()
    if (result.data) expectTypeOf(result.status).toEqualTypeOf<200>()
  }))

test('#1723: the error of several statuses and media types is the union of all', () =>
  compiled(() => {
    type Errors = Extract<OperationResult<Operations['getPet']>, { status: 400 | 404 | 500 }>['error']
    expectTypeOf<Errors>().toEqualTypeOf<
      { reason: 'invalid'; field: string } | { reason: 'missing' } | string | { fault: string }
    >()
  }))

test('#2615: readonly arrays, Date and Blob come out of a method as they are', () =>
  compiled(async () => {
    const result = await client.getPet({ path: { id: 1 } })
    if (!result.ok) return
    expectTypeOf(result.data.tags).toEqualTypeOf<readonly string[]>()
    expectTypeOf(result.data.owners).toEqualTypeOf<Pet['owners']>()
    expectTypeOf(result.data.tags.map(tag => tag.length)).toEqualTypeOf<number[]>()
    expectTypeOf(result.data.born).toEqualTypeOf<Date>()
    expectTypeOf(result.data.photo).toEqualTypeOf<Blob>()
    // @ts-expect-error: it is readonly
    result.data.tags.push('x')
  }))

test('#2615: and out of a call by path', () =>
  compiled(async () => {
    const { data } = await client.GET('/pets/{id}', { params: { path: { id: 1 } } })
    expectTypeOf(data).toEqualTypeOf<Pet | undefined>()
    expectTypeOf(data?.owners[0]?.names).toEqualTypeOf<readonly (readonly string[])[] | undefined>()
    expectTypeOf(data?.born.getTime()).toEqualTypeOf<number | undefined>()
    expectTypeOf(data?.photo.size).toEqualTypeOf<number | undefined>()
  }))

test.each([['a method'], ['a call by path']])('#2620: nested unions are narrowed by their discriminator, from %s', () =>
  compiled(async () => {
    const byMethod = (await client.getAnimal().unwrap()).animals[0]
    const byPath = (await client.GET('/animals')).data?.animals[0]
    for (const animal of [byMethod, byPath]) {
      expectTypeOf(animal).toEqualTypeOf<Animal | undefined>()
      if (animal?.['@type'] === 'Dog') expectTypeOf(animal.tricks).toEqualTypeOf<readonly string[]>()
      if (animal?.['@type'] !== 'Cat') continue
      expectTypeOf(animal.prey).toEqualTypeOf<Prey>()
      if (animal.prey['@type'] === 'Mouse' && animal.prey.tail['@type'] === 'Long') {
        expectTypeOf(animal.prey.tail.length).toEqualTypeOf<number>()
      }
      // @ts-expect-error: a cat has no tricks
      animal.tricks
    }
  }),
)

test('#604: requests do not take read-only properties', () =>
  compiled(async () => {
    await client.createUser({ body: { name: '', password: '' } })
    // @ts-expect-error: the id is the server's to say
    await client.createUser({ body: { id: '7', name: '', password: '' } })
    const read: User = { id: '7', name: '' }
    // @ts-expect-error: nor may it be smuggled in with what was read
    await client.createUser({ body: { ...read, password: '' } })
    // @ts-expect-error: what is write-only is still required
    await client.createUser({ body: { name: '' } })
    // @ts-expect-error: and the same for a call by path
    await client.POST('/users', { body: { id: '7', name: '', password: '' } })
  }))

test('#604: answers have no write-only properties', () =>
  compiled(async () => {
    const result = await client.createUser({ body: { name: '', password: '' } })
    if (!result.ok || result.status !== 201) return
    expectTypeOf(result.data.id).toEqualTypeOf<string>()
    // @ts-expect-error: a password is not read back
    result.data.password
    const { data } = await client.POST('/users', { body: { name: '', password: '' } })
    expectTypeOf(data).toEqualTypeOf<User | undefined>()
  }))

test('#2805: response headers have the types of the spec', () =>
  compiled(async () => {
    const result = await client.getPet({ path: { id: 1 } })
    if (result.status !== 200) return
    expectTypeOf(result.header('X-Total')).toEqualTypeOf<number | undefined>()
    expectTypeOf(result.header('X-Next')).toEqualTypeOf<string | undefined>()
    expectTypeOf(result.header('etag')).toEqualTypeOf<string | undefined>()
  }))

test('#1214: a form takes a File or a Blob, and no text in its place', () =>
  compiled(async () => {
    expectTypeOf<OperationArguments<Operations['upload']>['body']>().toEqualTypeOf<
      { file: Blob; more?: Blob[]; note?: string } | FormData
    >()
    await client.upload({ body: { file: new File([], 'a.pdf'), more: [new Blob([])] } })
    // @ts-expect-error: a text is no file
    await client.upload({ body: { file: 'a.pdf' } })
  }))

test('#2567: a timeout is an option of one call', () =>
  compiled(async () => {
    await client.getPet({ path: { id: 1 }, timeout: 1000, totalTimeout: 5000 })
    await client.GET('/pets/{id}', { params: { path: { id: 1 } }, timeout: 1000 })
    // @ts-expect-error: milliseconds
    await client.getPet({ path: { id: 1 }, timeout: '1s' })
  }))
