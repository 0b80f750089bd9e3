import type { placeCredential } from './credential-placements.ts'
import type { needsMultipart, writeForm } from './forms.ts'
import type { paginate } from './pagination.ts'
import type { followRedirects } from './redirects.ts'
import type { writeStyledParameter } from './styled-parameters.ts'

/**
 * The parts of the runtime that a client brings along only when its spec needs them. The generator names them in the
 * vendor's constants, so that a bundler leaves out the others.
 */
export interface Features {
  readonly followRedirects?: typeof followRedirects
  readonly placeCredential?: typeof placeCredential
  readonly needsMultipart?: typeof needsMultipart
  readonly writeForm?: typeof writeForm
  readonly writeStyledParameter?: typeof writeStyledParameter
  readonly paginate?: typeof paginate
}
