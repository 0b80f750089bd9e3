import { expectTypeOf, test } from 'vitest'
import type { OperationArguments } from '../../src/index.ts'

/** The arguments of an operation with a body of one media type, as the generator types it. */
type Arguments<MediaType extends string, Body> = OperationArguments<{
  requestBody: { content: { [Type in MediaType]: Body } }
}>

test('bytes may come in every shape that the platform sends', () => {
  type Body = Arguments<'application/xml', string | Blob>['body']
  expectTypeOf<string | Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream>().toExtend<Body>()
  expectTypeOf<{ id: number }>().not.toExtend<Body>()
})

test('in a range of media types, whoever says which one may send all that it can carry', () => {
  type Given = Arguments<'application/*', string | Blob>
  expectTypeOf<{ body: { id: number }; contentType: 'application/json' }>().toExtend<Given>()
  expectTypeOf<{ body: { id: number } }>().not.toExtend<Given>()
  expectTypeOf<{ body: string; contentType: 'image/png' }>().not.toExtend<Given>()
  expectTypeOf<{ body: Blob }>().toExtend<Given>()
})

test('a form may be one that somebody has written already', () => {
  expectTypeOf<FormData>().toExtend<Arguments<'multipart/form-data', { a: string }>['body']>()
  expectTypeOf<URLSearchParams>().toExtend<
    Arguments<'application/x-www-form-urlencoded; charset=utf-8', object>['body']
  >()
  expectTypeOf<FormData>().not.toExtend<Arguments<'multipart/mixed', { a: string }>['body']>()
})
