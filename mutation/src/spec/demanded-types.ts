import {
  isRecord,
  joinPointer,
  readPointer,
  type Schema,
  splitPointer,
  walkDocument,
} from '@crm-clients/openapi/document'
import {
  ALTERNATIVES,
  isBinary,
  type JsonType,
  listBranches,
  listTypes,
  type PlacedSchema,
  resolveSchema,
} from '@crm-clients/openapi/schema'
import { isForm } from '@crm-clients/openapi/serialization'

/**
 * Whether the types that the schema at a pointer names are demanded of the same values anyway: by what is joined with it, in each
 * place where it is used.
 */
export function areTypesDemandedAnyway(document: object, pointer: string): boolean {
  const own = readSchema(document, pointer)
  if (!isRecord(own)) return false
  const types = listTypes({ schema: own })
  const isNamed = (type: JsonType) => types.includes(type) || (type === 'integer' && types.includes('number'))
  return holdsForUses(document, pointer, use => typesAt(document, use, own).every(isNamed))
}

/** Whether it makes no difference that the schema at a pointer refuses null: something else does, or null is allowed all the same. */
export function isNullDecidedAnyway(document: object, pointer: string): boolean {
  const own = readSchema(document, pointer)
  if (!isRecord(own)) return false
  // Bytes are never null.
  if (isBinary(own)) return true
  return holdsForUses(
    document,
    pointer,
    use => isBesideNull(document, use) || !typesAt(document, use, own).includes('null'),
  )
}

/** Whether something holds for a schema, or for what it is a part of, wherever it is used. */
function holdsForUses(document: object, pointer: string, holds: (pointer: string) => boolean): boolean {
  if (holds(pointer)) return true
  const whole = pointer.replace(PART, '')
  const uses = whole === pointer ? (usesOf(document).get(pointer) ?? []) : [whole]
  return uses.length > 0 && uses.every(use => holdsForUses(document, use, holds))
}

/** The types of the values that a schema allows, as far as the keyword `type` says, without that of one part. */
function typesAt(document: object, pointer: string, except: object): readonly JsonType[] {
  const types = typesOf(document, { schema: readSchema(document, pointer) ?? true, pointer }, except)
  return isFormBody(pointer) ? types.filter(type => type === 'object') : types
}

function typesOf(document: object, place: PlacedSchema, except: object): readonly JsonType[] {
  const parts = resolveSchema(document, place)
  const named = parts.filter(({ schema }) => schema !== except).map(listTypes)
  const alternatives = parts.flatMap(part =>
    ALTERNATIVES.map(keyword => listBranches(part, keyword))
      .filter(branches => branches.length > 0)
      .map(branches => branches.flatMap(branch => typesOf(document, branch, except))),
  )
  return [...named, ...alternatives].reduce(
    (all, allowed) => all.filter(type => allowed.includes(type) || (type === 'integer' && allowed.includes('number'))),
    listTypes({ schema: {} }),
  )
}

/** Whether a pointer leads to a branch of an `anyOf` that has null for another one. */
function isBesideNull(document: object, pointer: string): boolean {
  const [, whole, index] = /^(.*)\/anyOf\/(\d+)$/.exec(pointer) ?? []
  const holder = whole === undefined ? undefined : readSchema(document, whole)
  const branches = isRecord(holder) && Array.isArray(holder.anyOf) ? holder.anyOf : []
  return branches.some((branch, place) => place !== Number(index) && isRecord(branch) && branch.type === 'null')
}

/** A form is always an object. */
function isFormBody(pointer: string): boolean {
  const [content, mediaType = '', last] = splitPointer(pointer).slice(-3)
  return content === 'content' && isForm(mediaType) && last === 'schema'
}

const PART = /\/(?:allOf|oneOf|anyOf)\/\d+$/

/** The places of the references to each schema, all without the leading `#`. */
function usesOf(document: object): ReadonlyMap<string, readonly string[]> {
  const known = uses.get(document) ?? listUses(document)
  uses.set(document, known)
  return known
}

const uses = new WeakMap<object, ReadonlyMap<string, readonly string[]>>()

function listUses(document: object): ReadonlyMap<string, readonly string[]> {
  const references = [...walkDocument(document)].filter(({ node }) => typeof node.$ref === 'string')
  const groups = Map.groupBy(references, ({ node }) => withoutHash(String(node.$ref)))
  return new Map([...groups].map(([target, found]) => [target, found.map(({ pointer }) => withoutHash(pointer))]))
}

function withoutHash(pointer: string): string {
  return joinPointer('', ...splitPointer(pointer))
}

function readSchema(document: object, pointer: string): Schema | undefined {
  return readPointer(document, pointer)?.value as Schema | undefined
}
