import type { CallResult, ResultParts } from '../answer/call-result.ts'
import type { authenticate } from './authenticate.ts'
import type { BodyFeatures } from './body-writer.ts'
import type { chooseBody } from './choose-body.ts'
import type { chooseServer } from './choose-server.ts'
import type { placeCredential } from './credential-placements.ts'
import type { createIdempotencyKey } from './idempotency-key.ts'
import type { MethodFeature } from './method-feature.ts'
import type { readNextLink } from './next-link.ts'
import type { followRedirects } from './redirects.ts'
import type { shareRateLimit } from './shared-rate-limit.ts'

/**
 * The parts of the runtime that a client brings along only when its spec needs them. The generator names them in the
 * vendor's constants, so that a bundler leaves out the others.
 */
export interface Features extends BodyFeatures {
  readonly authenticate?: typeof authenticate
  readonly chooseBody?: typeof chooseBody
  readonly chooseServer?: typeof chooseServer
  readonly createIdempotencyKey?: typeof createIdempotencyKey
  readonly followRedirects?: typeof followRedirects
  /** What methods can do besides calling. Each sees to the operations whose details concern it. */
  readonly methods?: readonly MethodFeature[]
  readonly placeCredential?: typeof placeCredential
  readonly readNextLink?: typeof readNextLink
  readonly result?: new (parts: ResultParts) => CallResult
  readonly shareRateLimit?: typeof shareRateLimit
}
