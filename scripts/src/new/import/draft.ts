import { HTTP_METHODS, isRecord } from '@crm-clients/openapi/document'

/** Any JSON object. */
export type JsonObject = Record<string, unknown>

/** An OpenAPI document that is being changed into one of ours. */
export interface Draft extends JsonObject {
  openapi: string
}

/** Something of the given document that is different in ours, or missing. */
export interface Note {
  /** What was done, as a heading for all of its kind: `Renamed operations`. */
  readonly heading: string
  /** Where, and what exactly. */
  readonly detail: string
}

/** A step on the way from a given document to ours: changes the draft, and says what it changed. */
export type Step = (draft: Draft) => Note[]

/** The part of a draft that may be wrong, with all that it refers to. Everything in it stands where it does in the draft. */
export type PartOfDraft = (draft: Draft) => Draft

/** An operation of a draft. */
export interface DraftOperation {
  readonly path: string
  /** In small letters. */
  readonly method: string
  readonly item: JsonObject
  readonly operation: JsonObject
}

/** Every operation that a client can call. */
export function draftOperations(draft: Draft): DraftOperation[] {
  return Object.entries(objectIn(draft, 'paths')).flatMap(([path, item]) =>
    isObject(item)
      ? HTTP_METHODS.flatMap(method =>
          isObject(item[method]) ? [{ path, method, item, operation: item[method] }] : [],
        )
      : [],
  )
}

/** What an operation is called in notes: `GET /clients`. */
export function requestOf({ method, path }: Pick<DraftOperation, 'method' | 'path'>): string {
  return `${method.toUpperCase()} ${path}`
}

/** Keeps the parameters of an operation or path that pass, and returns the others. */
export function filterParameters(owner: JsonObject, isKept: (parameter: JsonObject) => boolean): JsonObject[] {
  const parameters = objectsIn(owner, 'parameters')
  const kept = parameters.filter(isKept)
  if (kept.length < parameters.length) owner.parameters = kept
  return parameters.filter(parameter => !kept.includes(parameter))
}

/** Tells a JSON object from arrays, null and scalars. */
export function isObject(value: unknown): value is JsonObject {
  return isRecord(value)
}

/** The object below a key, or an empty one that stands nowhere. */
export function objectIn(node: JsonObject, key: string): JsonObject {
  return isObject(node[key]) ? node[key] : {}
}

/** The objects of the list below a key. */
export function objectsIn(node: JsonObject, key: string): JsonObject[] {
  return Array.isArray(node[key]) ? node[key].filter(isObject) : []
}
