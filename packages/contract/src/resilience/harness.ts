import type { ApiDescription } from '@crm-clients/openapi'
import { listWireShapes } from './list-wire-shapes.ts'
import type { WireShape } from './wire-shape.ts'

/** What all cases share: the document, its wire shapes, and clients to call them with. */
export interface Harness {
  readonly api: ApiDescription
  readonly shapes: readonly WireShape[]
  /** Creates a client of the server at an origin, which has these credentials and no others. */
  readonly createClient: (credentials: object, origin: string, options?: object) => TestClient
}

/** A client, and what it told about itself. */
export interface TestClient {
  readonly client: object
  /** What its hooks were told. */
  readonly events: readonly HookEvent[]
}

/** What a hook was told at the start or at the end of a call or an attempt. */
export interface HookEvent {
  readonly attempt?: number
  readonly retryIn?: number
}

/** Prepares the cases of a document. */
export function createHarness(api: ApiDescription, factory: (options: unknown) => object): Harness {
  const [basePath] = api.basePaths
  return {
    api,
    shapes: listWireShapes(api),
    createClient: (credentials, origin, options = {}) => {
      const events: HookEvent[] = []
      const record = (event: HookEvent) => {
        events.push(event)
        return record
      }
      const client = factory({
        ...credentials,
        baseUrl: origin + basePath,
        rateLimit: false,
        retry: { attempts: 3, delay: 1 },
        hooks: { operation: record, attempt: record },
        ...options,
      })
      return { client, events }
    },
  }
}

/** Has a client pass its calls through middleware that changes nothing. */
export function addMiddleware(client: object): void {
  const { use } = client as { use?: (middleware: object) => void }
  use?.({ onRequest: () => undefined, onResponse: () => undefined })
}
