import {
  freeName,
  joinPointer,
  readPointer,
  type Schema,
  type SchemaObject,
  splitPointer,
} from '@crm-clients/openapi/document'
import { pascalCase } from '../pascal-case.ts'
import type { NameReference, TypeSchema } from './type-schema.ts'
import type { TypePurpose } from './typed-schema.ts'

/** What is added to the name of a schema whose version for a purpose is not the first one. */
const SUFFIXES: Readonly<Record<TypePurpose, string>> = {
  response: '',
  request: 'Writable',
  form: 'Form',
  field: 'Field',
}
const PURPOSES = Object.keys(SUFFIXES) as TypePurpose[]

/** A version of a schema, in which references lead to schemas and not yet to versions of them. */
interface Version {
  readonly text: string
  readonly references: readonly (readonly [reference: string, purpose: TypePurpose])[]
}

/** The named schemas of a document in all versions that have a type of their own. */
export interface SchemaVersions {
  /** The references of the schemas by the names of their versions, and the purpose of each. */
  readonly named: ReadonlyMap<string, readonly [reference: string, purpose: TypePurpose]>
  readonly nameReference: NameReference
}

/**
 * Decides which versions of which schemas there are. A schema that is the same for all that it is used for has one, of its name.
 * One with properties that only travel one way has another for requests, `<Name>Writable`, and one with files may have another
 * for forms, `<Name>Form`, or fields of forms, `<Name>Field`. What is referred to and has no name is given one.
 *
 * @param type makes a typed schema, and names its references by a function.
 * @param used what the operations of the document refer to.
 */
export function planVersions(
  document: object,
  names: readonly string[],
  type: (nameReference: NameReference) => TypeSchema,
  used: (nameReference: NameReference) => void,
): SchemaVersions {
  const versions = new Map<string, Version>()
  const uses = new Map<string, Set<TypePurpose>>()

  function versionOf(reference: string, purpose: TypePurpose): Version {
    const key = `${purpose} ${reference}`
    const known = versions.get(key)
    if (known) return known
    const references: (readonly [string, TypePurpose])[] = []
    const typed = type((below, purposeBelow) => {
      references.push([below, purposeBelow])
      return below
    })(schemaAt(document, reference), purpose, reference)
    const version = { text: JSON.stringify(typed), references }
    versions.set(key, version)
    return version
  }

  function use(reference: string, purpose: TypePurpose): string {
    const purposes = uses.get(reference) ?? new Set()
    uses.set(reference, purposes)
    if (!purposes.has(purpose)) {
      purposes.add(purpose)
      for (const below of versionOf(reference, purpose).references) use(...below)
    }
    return reference
  }

  /** Whether two versions are the same, also in what they refer to. Those that are being compared are taken to be. */
  function isSame(reference: string, one: TypePurpose, other: TypePurpose, compared = new Set<string>()): boolean {
    const key = `${one} ${other} ${reference}`
    if (one === other || compared.has(key)) return true
    compared.add(key)
    const [first, second] = [versionOf(reference, one), versionOf(reference, other)]
    return (
      first.text === second.text &&
      first.references.every(([below, purpose], index) => {
        const [, otherPurpose] = second.references[index] ?? []
        return otherPurpose !== undefined && isSame(below, purpose, otherPurpose, compared)
      })
    )
  }

  used(use)
  for (const reference of names.map(referenceTo)) {
    const isSplit = !isSame(reference, 'response', 'request')
    if (isSplit) use(reference, 'request')
    if (isSplit || !uses.has(reference)) use(reference, 'response')
  }

  const taken = new Set(names)
  const named = new Map<string, readonly [string, TypePurpose]>()
  const nameOf = new Map<string, string>()
  const order = [...new Set([...names.map(referenceTo), ...uses.keys()])]
  for (const reference of order) {
    const distinct: TypePurpose[] = []
    for (const purpose of PURPOSES.filter(purpose => uses.get(reference)?.has(purpose))) {
      const same = distinct.find(other => isSame(reference, other, purpose))
      if (!same) distinct.push(purpose)
      const wanted = `${baseName(reference)}${distinct.length > 1 ? SUFFIXES[purpose] : ''}`
      const isOwn = distinct.length === 1 && names.includes(wanted) && reference === referenceTo(wanted)
      const name = same ? (nameOf.get(`${same} ${reference}`) ?? wanted) : isOwn ? wanted : freeName(wanted, taken)
      taken.add(name)
      nameOf.set(`${purpose} ${reference}`, name)
      if (!same) named.set(name, [reference, purpose])
    }
  }
  return {
    named,
    nameReference: (reference, purpose) => referenceTo(nameOf.get(`${purpose} ${reference}`) ?? baseName(reference)),
  }
}

/** The reference of a named schema. */
export function referenceTo(name: string): string {
  return joinPointer('#', 'components', 'schemas', name)
}

/** What a reference leads to. */
export function schemaAt(document: object, reference: string): Schema {
  return (readPointer(document, reference)?.value ?? {}) as SchemaObject
}

const STRUCTURE = new Set(['components', 'schemas', 'paths', 'content', 'schema', 'properties', '$defs'])

/** The name of a schema that a reference leads to: its own, or for one that has none, what leads to it. */
function baseName(reference: string): string {
  const keys = splitPointer(reference)
  const [components, schemas, name] = keys
  if (components === 'components' && schemas === 'schemas' && keys.length === 3 && name !== undefined) return name
  return pascalCase(keys.filter(key => !STRUCTURE.has(key)).join(' '))
}
