import type { Schema } from '@crm-clients/openapi/document'
import type { Operation, ResourceRole } from '@crm-clients/openapi/operation'

/** Something that an API creates, shows, changes and deletes, as far as it does. */
export interface Resource {
  /** In the plural: `clients`. */
  readonly name: string
  /** What one is called, in words: `Client`. */
  readonly noun: readonly string[]
  /** The path template of all of them: `/companies/{companyId}/contacts`. */
  readonly path: string
  /** The parameters of that path, whose values say whose they are. */
  readonly parents: readonly string[]
  /** The parameter of the path that says which one is meant. */
  readonly key: string
  /** The property with the value of that parameter. Absent where no answer has it. */
  readonly id?: string
  /** Whether a key is found in upper and lower case. */
  readonly ignoresCase: boolean
  readonly operations: readonly ResourceOperation[]
}

/** An operation of a resource. */
export interface ResourceOperation {
  readonly role: Exclude<ResourceRole, 'none'>
  readonly operation: Operation
  /** Where its answer has one of the resource, or a list of them. Absent where it has none. */
  readonly place?: ItemPlace
}

/** Where an answer has an item or a list of items, and what is said of an item. */
export interface ItemPlace {
  /** JSON pointer into the body. */
  readonly pointer: string
  readonly isList: boolean
  /** Of an item. Absent where nothing is said of it. */
  readonly schema?: Schema
}
