import { isRecord, joinPointer, parentPointer, splitPointer } from '@crm-clients/openapi/document'
import { isSecretName } from '@crm-clients/runtime/redaction'
import type { PlacedKeyword } from './locate-keyword.ts'

/** One step of a JSON Patch. @see https://www.rfc-editor.org/rfc/rfc6902 */
export interface PatchOperation {
  readonly op: 'add' | 'replace' | 'remove'
  /** JSON pointer into the document. */
  readonly path: string
  readonly value?: unknown
}

/**
 * What would have to change in a document, so that a keyword accepts what was found. Undefined where that is for a person to decide:
 * which branch of a `oneOf` is meant, and what `not` is for.
 *
 * @param location where it was found: what stands below a name such as `password` is not quoted.
 */
export function suggestPatch(
  { keyword, pointer, value: said }: PlacedKeyword,
  found: unknown,
  location: readonly string[],
): readonly PatchOperation[] | undefined {
  if (keyword === undefined) return undefined
  const path = pathOf(pointer)
  const beside = (name: string) => joinPointer(parentPointer(path), name)
  switch (keyword) {
    case 'enum':
      return isQuotable(found, location) ? [{ op: 'add', path: `${path}/-`, value: found }] : undefined
    case 'const':
      return isQuotable(found, location)
        ? [
            { op: 'remove', path },
            { op: 'add', path: beside('enum'), value: [said, found] },
          ]
        : undefined
    case 'type':
      return [{ op: 'replace', path, value: joinTypes([said].flat(), typeOf(found)) }]
    case 'required':
      return replaceRequired(path, said, found)
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return [{ op: 'remove', path }]
    case 'pattern':
    case 'format':
    case 'multipleOf':
    case 'uniqueItems':
    case 'propertyNames':
      return [{ op: 'remove', path }]
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return [
        { op: 'remove', path },
        { op: 'add', path: beside(keyword === 'exclusiveMinimum' ? 'minimum' : 'maximum'), value: found },
      ]
    default: {
      const value = MEASURES[keyword]?.(found)
      return value === undefined ? undefined : [{ op: 'replace', path, value }]
    }
  }
}

/** A step that adds something to an object of the document. */
export function addTo(pointer: string, name: string, value: unknown): PatchOperation {
  return { op: 'add', path: joinPointer(pathOf(pointer), name), value }
}

/** The least that can be said of a value: its type, and nothing of a null, which will be something else another time. */
export function schemaOf(value: unknown): object {
  return value === null ? {} : { type: typeOf(value) }
}

/** A pointer in a `$ref` starts with `#` and is percent-encoded; one in a patch is not. */
function pathOf(pointer: string): string {
  return joinPointer('', ...splitPointer(pointer))
}

/** The values of which an enum can be made without telling what is about somebody. */
function isQuotable(found: unknown, location: readonly string[]): boolean {
  return (typeof found !== 'object' || found === null) && !location.some(isSecretName)
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'bigint') return 'integer'
  return Number.isInteger(value) ? 'integer' : typeof value
}

function joinTypes(said: readonly unknown[], found: string): unknown {
  const known = found === 'number' ? said.filter(type => type !== 'integer') : said
  const all = [...known, found]
  return all.length === 1 ? all[0] : all
}

function replaceRequired(path: string, said: unknown, found: unknown): readonly PatchOperation[] | undefined {
  if (!Array.isArray(said) || !isRecord(found)) return undefined
  const kept = said.filter(name => Object.hasOwn(found, String(name)))
  return [kept.length > 0 ? { op: 'replace', path, value: kept } : { op: 'remove', path }]
}

const lengthOf = (found: unknown) => (typeof found === 'string' ? [...found].length : undefined)
const itemsOf = (found: unknown) => (Array.isArray(found) ? found.length : undefined)
const propertiesOf = (found: unknown) => (isRecord(found) ? Object.keys(found).length : undefined)
const itself = (found: unknown) => found

/** What a bound has to be for a value. */
const MEASURES: Readonly<Record<string, (found: unknown) => unknown>> = {
  minimum: itself,
  maximum: itself,
  minLength: lengthOf,
  maxLength: lengthOf,
  minItems: itemsOf,
  maxItems: itemsOf,
  minProperties: propertiesOf,
  maxProperties: propertiesOf,
}
