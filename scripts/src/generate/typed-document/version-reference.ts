import { isRecord, type JsonRecord } from '@crm-clients/openapi/document'
import type { TypePurpose } from './typed-schema.ts'

/**
 * The `$ref` of a typed schema: it leads to a version of a schema, which gets its name when all versions are known. In JSON it is the
 * reference alone, so that two versions of a schema have the same text where they only refer to different versions.
 */
export class VersionReference {
  readonly reference: string
  readonly purpose: TypePurpose

  constructor(reference: string, purpose: TypePurpose) {
    this.reference = reference
    this.purpose = purpose
  }

  /** The version for the other direction. */
  get turned(): VersionReference {
    const { reference, purpose } = this
    if (purpose !== 'request' && purpose !== 'response') return this
    return new VersionReference(reference, purpose === 'request' ? 'response' : 'request')
  }

  toJSON(): string {
    return this.reference
  }
}

/** A value in which each reference to a version is another one, or the text that its name gives. What stays the same is shared. */
export function replaceReferences<Value>(value: Value, replaceOne: (version: VersionReference) => unknown): Value {
  const replace = (node: unknown): unknown => {
    if (node instanceof VersionReference) return replaceOne(node)
    if (Array.isArray(node)) return replaceList(node)
    return isRecord(node) ? replaceRecord(node) : node
  }
  const replaceList = (list: readonly unknown[]) => {
    const replaced = list.map(replace)
    return replaced.some((item, index) => item !== list[index]) ? replaced : list
  }
  const replaceRecord = (record: JsonRecord) => {
    let copy: JsonRecord | undefined
    for (const key of Object.keys(record)) {
      const replaced = replace(record[key])
      if (replaced === record[key]) continue
      copy ??= { ...record }
      copy[key] = replaced
    }
    return copy ?? record
  }
  return replace(value) as Value
}
