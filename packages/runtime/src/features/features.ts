import type { authenticate } from './authenticate.ts'
import type { BodyWriter } from './body-writer.ts'
import type { chooseServer } from './choose-server.ts'
import type { placeCredential } from './credential-placements.ts'
import type { readNextLink } from './next-link.ts'
import type { paginate } from './pagination.ts'
import type { followRedirects } from './redirects.ts'
import type { FormFeatures } from './written-field.ts'

/**
 * The parts of the runtime that a client brings along only when its spec needs them. The generator names them in the
 * vendor's constants, so that a bundler leaves out the others.
 */
export interface Features extends FormFeatures {
  readonly authenticate?: typeof authenticate
  readonly chooseServer?: typeof chooseServer
  readonly followRedirects?: typeof followRedirects
  readonly paginate?: typeof paginate
  readonly placeCredential?: typeof placeCredential
  readonly readNextLink?: typeof readNextLink
  /** The first that knows a body's media type writes it. `writeRaw` knows them all, and comes last. */
  readonly bodies?: readonly BodyWriter[]
}
