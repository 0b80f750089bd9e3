import { containsObject, type Schema } from '@crm-clients/openapi/document'
import { type Direction, isOneWay, listOneWayProperties, oneWayKeyword } from '@crm-clients/openapi/schema'

const DIRECTIONS: readonly Direction[] = ['request', 'response']

/** Which properties of a document only travel one way. Most documents have none, and none of their schemas is searched then. */
export class OneWayProperties {
  private readonly document: object
  /** The directions that something may be kept from. */
  private readonly kept = new Set<Direction>()

  constructor(document: object) {
    this.document = document
    containsObject(document, node => {
      for (const direction of DIRECTIONS) if (node[oneWayKeyword(direction)] === true) this.kept.add(direction)
      return this.kept.size === DIRECTIONS.length
    })
  }

  /** The names of those that must not travel this way. */
  listNames(schema: Schema, direction: Direction): string[] {
    return this.kept.has(direction) ? listOneWayProperties(this.document, schema, direction) : []
  }

  /** Whether a property must not travel this way. */
  includes(property: Schema, direction: Direction): boolean {
    return this.kept.has(direction) && isOneWay(this.document, { schema: property, pointer: '#' }, direction)
  }
}
