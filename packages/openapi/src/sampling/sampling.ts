import type { ApiDescription } from '../api-description.ts'
import type { MediaType } from '../document/openapi-document.ts'
import type { Acceptance } from './acceptance.ts'

/** How a sample is to be made. */
export interface Sampling {
  readonly api: ApiDescription
  /** Which properties: those that are required, or all that may be sent. */
  readonly properties: 'required' | 'all'
  /** Where the value travels: properties of the other direction are left out. */
  readonly direction: 'request' | 'response'
  /** What of a multipart form the value is, whose fields can be files: all of it, or one of its fields. */
  readonly files: 'form' | 'field' | false
  /** How the fields of a form are written. */
  readonly encoding?: MediaType['encoding']
  /** Whether lists have an item where they may. By default they are as short as they may be. */
  readonly fillsLists?: boolean
  /** Chooses among several samples where it takes trying. Without it, the first one is taken as it is. */
  readonly accepts?: Acceptance
  /** What is left to be done for one sample, counted down in all of its parts: some schemas multiply with each other. */
  readonly effort?: { parts: number }
}

/**
 * A sample that needs more parts than these stays unfinished: nobody could read it. The largest that GitHub's document asks for has
 * four hundred.
 */
export const MOST_PARTS = 4000

/** The sampling for the properties of an object: those of a form are its fields, and a field that is an object is JSON. */
export function insideObject(sampling: Sampling): Sampling {
  return { ...sampling, files: sampling.files === 'form' && 'field' }
}

/** The sampling, with what is left to be done for all parts of one sample together. */
export function withEffort(sampling: Sampling): Sampling & { readonly effort: { parts: number } } {
  return { ...sampling, effort: sampling.effort ?? { parts: MOST_PARTS } }
}
