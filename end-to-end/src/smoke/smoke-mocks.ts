import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ReceivedRequest, RecordedRequest, StartedMock } from '@crm-clients/mock'

type MockPackage = typeof import('@crm-clients/mock')

/** What the smoke program is given. It is data: some runtimes get it as JSON. */
export interface SmokeInput {
  /** Where the mocks are. */
  readonly urls: { readonly fintoro: string; readonly atzcrm: string; readonly kare: string }
  /** An event of Fintoro's, and the secret that signed it. */
  readonly event: { readonly body: string; readonly headers: Readonly<Record<string, string>>; readonly secret: string }
}

/** The servers of one run of the smoke program. */
export interface SmokeMocks extends AsyncDisposable {
  readonly given: SmokeInput
  /** What the mocks saw and the program cannot know. */
  report(): Promise<SmokeReport>
}

/** What the mocks saw of a run. */
export interface SmokeReport {
  /** How the requests for each operation were answered, oldest first; `none` where they were not. */
  readonly answers: Readonly<Record<string, readonly (number | 'none')[]>>
  /** The media type of the upload, its title, and name, type and text of its file. */
  readonly upload: readonly unknown[]
  /** The files that were sent to URLs of answers: name, type and text. */
  readonly sent: readonly string[]
}

/** Starts the mocks with the `@crm-clients/mock` that is installed in a consumer's folder. */
export async function startSmokeMocks(folder: string): Promise<SmokeMocks> {
  const { resolve } = createRequire(join(folder, 'package.json'))
  const { startMock } = (await import(pathToFileURL(resolve('@crm-clients/mock')).href)) as MockPackage
  const source = (vendor: string) => resolve(`@crm-clients/${vendor}/openapi.json`)
  const fintoro = await startMock(source('fintoro'), { cors: true })
  const atzcrm = await startMock(source('atzcrm'), { cors: true })
  const kare = await startMock(source('kare'), { cors: true })
  planReplies({ fintoro, atzcrm, kare })
  return {
    given: {
      urls: { fintoro: fintoro.url, atzcrm: atzcrm.url, kare: kare.url },
      event: await signEvent(fintoro),
    },
    report: async () => ({
      ...(await describeRequests([...fintoro.requests, ...atzcrm.requests, ...kare.requests])),
      sent: await Promise.all(kare.uploads.map(async ({ file }) => `${file.name} ${file.type} ${await file.text()}`)),
    }),
    async [Symbol.asyncDispose]() {
      await Promise.all([fintoro.close(), atzcrm.close(), kare.close()])
    },
  }
}

async function signEvent(fintoro: StartedMock): Promise<SmokeInput['event']> {
  const secret = 'whsec_fintoro_test'
  const taken = Promise.withResolvers<SmokeInput['event']>()
  const take = async (request: Request) => {
    taken.resolve({ body: await request.text(), headers: Object.fromEntries(request.headers), secret })
    return new Response(null, { status: 204 })
  }
  await fintoro.emit('clients.created', { to: take, secret })
  return taken.promise
}

function planReplies({ fintoro, atzcrm, kare }: Record<'fintoro' | 'atzcrm' | 'kare', StartedMock>): void {
  const page = ({ query }: ReceivedRequest) => {
    const page = Number(query.page ?? 1)
    const nextPageUrl = page === 1 ? `${fintoro.url}/invoices?page=2` : null
    return { body: { data: [{ number: `page ${page}` }], paginator: { nextPageUrl, totalPages: 2 } } }
  }
  fintoro.respond('listInvoices', page, { undocumented: true })
  fintoro.respond('downloadInvoicePdf', { body: '%PDF-1.7' })
  const refuseFirstLogin = ({ headers }: ReceivedRequest) =>
    headers.get('authorization')?.endsWith('1') ? { status: 401 } : undefined
  kare.respond('listLabels', refuseFirstLogin, { undocumented: true })
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

async function describeRequests(requests: readonly RecordedRequest[]): Promise<Omit<SmokeReport, 'sent'>> {
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
