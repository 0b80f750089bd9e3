import {
  freeName,
  joinPointer,
  readPointer,
  type Schema,
  type SchemaObject,
  splitPointer,
  writeExactJson,
} from '@crm-clients/openapi/document'
import { pascalCase } from '../pascal-case.ts'
import type { TypeSchema, TypingNotes } from './type-schema.ts'
import type { TypePurpose } from './typed-schema.ts'
import { replaceReferences, VersionReference } from './version-reference.ts'

/** What is added to the name of a schema whose version for a purpose is not the first one. */
const SUFFIXES: Readonly<Record<TypePurpose, string>> = {
  response: '',
  request: 'Writable',
  form: 'Form',
  field: 'Field',
}
const PURPOSES = Object.keys(SUFFIXES) as TypePurpose[]

/** A version of a schema. */
interface Version {
  /** As it is typed; the one for the other direction where that says the same, so that references have to be turned. */
  readonly schema: SchemaObject
  readonly references: readonly VersionReference[]
  readonly isTurned: boolean
  /** Whether something in it only travels one way. */
  readonly isOneWay: boolean
}

/** The named schemas of a document in all versions that have a type of their own. */
export interface SchemaVersions {
  /** The typed schemas, by the names of their versions. */
  readonly schemas: ReadonlyMap<string, SchemaObject>
  /** The `$ref` of a version. */
  readonly nameReference: (version: VersionReference) => string
}

/**
 * Decides which versions of which schemas there are. A schema that is the same for all that it is used for has one, of its name.
 * One with properties that only travel one way has another for requests, `<Name>Writable`, and one with files may have another
 * for forms, `<Name>Form`, or fields of forms, `<Name>Field`. What is referred to and has no name is given one.
 *
 * @param names those of the document's own schemas.
 * @param type makes typed schemas, and tells what they depend on.
 * @param used what the operations of the document refer to.
 */
export function planVersions(
  document: object,
  names: readonly string[],
  type: (notes: TypingNotes) => TypeSchema,
  used: readonly VersionReference[],
): SchemaVersions {
  const versions = new Map<string, Version>()
  const uses = new Map<string, Set<TypePurpose>>()

  function versionOf(version: VersionReference): Version {
    const known = versions.get(keyOf(version))
    if (known) return known
    const { turned } = version
    const opposite = versions.get(keyOf(turned))
    const made = opposite && !opposite.isOneWay ? turn(opposite) : typeVersion(version)
    versions.set(keyOf(version), made)
    return made
  }

  function typeVersion({ reference, purpose }: VersionReference): Version {
    const references: VersionReference[] = []
    let isOneWay = false
    const typing = type({
      refer: version => references.push(version),
      meetOneWay: () => {
        isOneWay = true
      },
    })
    const schema = typing(schemaAt(document, reference), purpose, reference)
    return { schema, references, isTurned: false, isOneWay }
  }

  function use(version: VersionReference): void {
    const { reference, purpose } = version
    const purposes = uses.get(reference) ?? new Set()
    uses.set(reference, purposes)
    if (purposes.has(purpose)) return
    purposes.add(purpose)
    versionOf(version).references.forEach(use)
  }

  const compared = new Map<string, boolean>()

  /** Whether the versions of a schema for two purposes are the same, also in what they refer to. */
  function isSame(reference: string, one: TypePurpose, other: TypePurpose): boolean {
    const assumed = new Set<string>()
    const compare = (first: VersionReference, second: VersionReference): boolean => {
      if (first.purpose === second.purpose) return true
      const key = `${first.purpose} ${keyOf(second)}`
      // Those that are being compared are taken to be the same.
      if (assumed.has(key)) return true
      const known = compared.get(key)
      if (known !== undefined) return known
      assumed.add(key)
      const result = isAlike(versionOf(first), versionOf(second), compare)
      if (!result) compared.set(key, false)
      return result
    }
    const result = compare(new VersionReference(reference, one), new VersionReference(reference, other))
    if (result) for (const key of assumed) compared.set(key, true)
    return result
  }

  used.forEach(use)
  for (const reference of names.map(referenceTo)) {
    const isSplit = !isSame(reference, 'response', 'request')
    if (isSplit) use(new VersionReference(reference, 'request'))
    if (isSplit || !uses.has(reference)) use(new VersionReference(reference, 'response'))
  }

  const taken = new Set(names)
  const schemas = new Map<string, SchemaObject>()
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
      if (!same) schemas.set(name, schemaOf(versionOf(new VersionReference(reference, purpose))))
    }
  }
  return {
    schemas,
    nameReference: ({ reference, purpose }) =>
      referenceTo(nameOf.get(`${purpose} ${reference}`) ?? baseName(reference)),
  }
}

function keyOf({ reference, purpose }: VersionReference): string {
  return `${purpose} ${reference}`
}

/** What a version is for the other direction, where nothing in it only travels one way. */
function turn({ references, isTurned, ...others }: Version): Version {
  return { ...others, references: references.map(({ turned }) => turned), isTurned: !isTurned }
}

function schemaOf({ schema, isTurned }: Version): SchemaObject {
  return isTurned ? replaceReferences(schema, ({ turned }) => turned) : schema
}

function isAlike(
  first: Version,
  second: Version,
  compare: (one: VersionReference, other: VersionReference) => boolean,
): boolean {
  if (first.schema !== second.schema && writeExactJson(first.schema) !== writeExactJson(second.schema)) return false
  return first.references.every((one, index) => {
    const other = second.references[index]
    return other !== undefined && compare(one, other)
  })
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
