import type { ApiDescription } from '@crm-clients/openapi'
import { makeSecrets, type Secrets } from './secrets.ts'
import { isRead, listSubjects, listSubjectsAs, type Subject } from './subject.ts'

/** What all cases share: the document's calls, and clients to make them with. */
export interface Laboratory {
  /** The operations, once for each media type of their bodies. */
  readonly subjects: readonly Subject[]
  /** The operations, each with the first media type of its body. */
  readonly operations: readonly Subject[]
  /** A call that may be sent again, has a body, and is none of the operations. Empty when an operation is like that. */
  readonly repeatable: readonly Subject[]
  readonly secrets: Secrets
  /** A client of the server at an origin. It keeps what its hooks are told in `events`. */
  readonly createClient: (origin: string, options?: object) => TestClient
}

/** A client, and what it told about itself. */
export interface TestClient {
  readonly client: object
  readonly events: readonly HookEvent[]
}

/** What a hook was told at the start or at the end of a call or an attempt. */
export interface HookEvent {
  readonly attempt?: number
  readonly retryIn?: number
}

/** Prepares the cases of a document. */
export function createLaboratory(api: ApiDescription, factory: (options: unknown) => object): Laboratory {
  const secrets = makeSecrets(api.credentials)
  const [basePath] = api.basePaths
  function createClient(origin: string, options: object = {}): TestClient {
    const events: HookEvent[] = []
    const record = (event: HookEvent) => {
      events.push(event)
      return record
    }
    const client = factory({
      ...secrets,
      baseUrl: origin + basePath,
      rateLimit: false,
      retry: { attempts: 3, delay: 1 },
      hooks: { operation: record, attempt: record },
      ...options,
    })
    return { client, events }
  }
  const subjects = listSubjects(api)
  const isRepeatable = subjects.some(subject => subject.isRepeatable && !isRead(subject))
  return {
    subjects,
    operations: subjects.filter(({ isFirst }) => isFirst),
    repeatable: isRepeatable ? [] : listSubjectsAs(api, 'PUT').slice(0, 1),
    secrets,
    createClient,
  }
}

/** Has a client pass its calls through middleware that changes nothing. */
export function addMiddleware(client: object): void {
  const { use } = client as { use?: (middleware: object) => void }
  use?.({ onRequest: () => undefined, onResponse: () => undefined })
}
