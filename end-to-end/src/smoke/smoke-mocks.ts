import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RecordedRequest, StartedMock } from '@crm-clients/mock'

type MockPackage = typeof import('@crm-clients/mock')

/** The servers of one run of the smoke program. */
export interface SmokeMocks extends AsyncDisposable {
  readonly urls: { readonly fintoro: string; readonly atzcrm: string }
  /** What the mocks saw and the program cannot know. */
  report(): Promise<SmokeReport>
}

/** What the mocks saw of a run. */
export interface SmokeReport {
  /** How the requests for each operation were answered, oldest first; `none` where they were not. */
  readonly answers: Readonly<Record<string, readonly (number | 'none')[]>>
  /** The media type of the upload, its title, and name, type and text of its file. */
  readonly upload: readonly unknown[]
}

/** Starts the mocks with the `@crm-clients/mock` that is installed in a consumer's folder. */
export async function startSmokeMocks(folder: string): Promise<SmokeMocks> {
  const { resolve } = createRequire(join(folder, 'package.json'))
  const { startMock } = (await import(pathToFileURL(resolve('@crm-clients/mock')).href)) as MockPackage
  const source = (vendor: string) => resolve(`@crm-clients/${vendor}/openapi.json`)
  const fintoro = await startMock(source('fintoro'), { cors: true })
  const atzcrm = await startMock(source('atzcrm'), { cors: true })
  planReplies(fintoro, atzcrm)
  return {
    urls: { fintoro: fintoro.url, atzcrm: atzcrm.url },
    report: () => describeRequests([...fintoro.requests, ...atzcrm.requests]),
    async [Symbol.asyncDispose]() {
      await Promise.all([fintoro.close(), atzcrm.close()])
    },
  }
}

function planReplies(fintoro: StartedMock, atzcrm: StartedMock): void {
  fintoro.respond('updateCrmEvent', ({ path }) => (path.endsWith('/401') ? { status: 401 } : undefined))
  const hanging = Promise.withResolvers<undefined>()
  // Some runtimes try again by themselves when a connection breaks that was used before. On a new one, the client has to.
  const comeAgain = { status: 429, headers: { 'retry-after': 0, connection: 'close' } }
  atzcrm.respond('listActivities', comeAgain, { times: 1, undocumented: true })
  atzcrm.respond('listActivities', { error: 'connection' }, { times: 1 })
  atzcrm.respond('listActivities', ({ query }) => {
    if (query.search !== 'never') return undefined
    hanging.resolve(undefined)
    return { error: 'timeout' }
  })
  atzcrm.respond('editActivity', ({ path }) => (path.endsWith('/7') ? hanging.promise : undefined))
}

async function describeRequests(requests: readonly RecordedRequest[]): Promise<SmokeReport> {
  const answers: Record<string, (number | 'none')[]> = {}
  for (const { operationId = 'none', status = 'none' } of requests) {
    answers[operationId] = [...(answers[operationId] ?? []), status]
  }
  const upload = requests.find(({ path }) => path.endsWith('/42'))
  if (upload === undefined) return { answers, upload: [] }
  const { title, attachment: file } = upload.body as { title: string; attachment: File }
  const [contentType] = upload.headers.get('content-type')?.split(';') ?? []
  return { answers, upload: [contentType, title, file.name, file.type, await file.text()] }
}
