import type { OutputUnit } from '@hyperjump/json-schema/draft-2020-12'
import { BasicOutputPlugin, type ErrorsContext } from '@hyperjump/json-schema/experimental'
import type * as Instance from '@hyperjump/json-schema/instance/experimental'

/** Errors, and lists of those of the schemas below, one of which can stand in several others. */
type Errors = readonly (OutputUnit | Errors)[]

/**
 * The errors that Hyperjump reports, each list of them once. What is wrong with a place by one schema is the same wherever that is
 * referred to, and would be repeated once for each way that leads there.
 */
export class ErrorList extends BasicOutputPlugin {
  private found: Errors = []

  override afterSchema(url: string, instance: Instance.JsonNode, context: ErrorsContext, isValid: boolean): void {
    super.afterSchema(url, instance, context, isValid)
    this.found = context.errors ?? []
  }

  /** What the last evaluation has found. */
  list(): OutputUnit[] {
    const seen = new Set<Errors>()
    const collect = (errors: Errors): OutputUnit[] => {
      if (seen.has(errors)) return []
      seen.add(errors)
      return errors.flatMap(error => (Array.isArray(error) ? collect(error) : [error as OutputUnit]))
    }
    return collect(this.found)
  }
}
