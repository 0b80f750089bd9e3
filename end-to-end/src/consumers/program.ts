import { type Activity, type AtzcrmOptions, createAtzcrmClient, type Importance } from '@crm-clients/atzcrm'
import { testContract } from '@crm-clients/contract'
import { testRandomRequests } from '@crm-clients/contract/random'
import { testResilience } from '@crm-clients/contract/resilience'
import {
  type CrmEvent,
  type CrmEventUpdate,
  createFintoroClient,
  type FintoroClient,
  isApiError,
  isClientError,
  isTimeoutError,
  type operations,
} from '@crm-clients/fintoro'
import { createMock, type Mock, startMock } from '@crm-clients/mock'
import { type ApiDescription, loadApi } from '@crm-clients/openapi'
import type { Hooks, Limiter, OperationData, OperationResult } from '@crm-clients/runtime'
import { downloadedFile, toFile } from '@crm-clients/runtime/files'
import { openTelemetryHooks } from '@crm-clients/runtime/opentelemetry'
import { createRedactor, type Redactor, secretsOf } from '@crm-clients/runtime/redaction'
import { type VerifyReport, verifyServer } from '@crm-clients/verify'

// A program that is compiled and never run. It looks at the types as closely as it can: what compiles here by accident,
// because a declaration was not found and everything is `any`, is an unused `@ts-expect-error` below.

type Equal<Left, Right> = (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false
declare function assertType<Value extends true>(): Value

declare const token: string | undefined
declare const limiter: Limiter
declare function test(name: string, body: () => void | Promise<void>): void

export const hooks: Hooks = {
  operation({ vendor, operation, method }) {
    assertType<Equal<typeof operation, string>>()
    return ({ status, error, duration }) => console.log(vendor, method, status, error, duration.toFixed())
  },
}

export const fintoro: FintoroClient = createFintoroClient({
  token,
  hooks: [hooks, openTelemetryHooks()],
  rateLimit: limiter,
  retry: { attempts: 2 },
})
export const redactor: Redactor = createRedactor(secretsOf('Bearer test'))
// @ts-expect-error A secret is a text.
createRedactor([42])
export const options: AtzcrmOptions = { token: async ({ refresh }) => (refresh ? 'new' : 'kept'), timeout: 1_000 }
export const atzcrm = createAtzcrmClient(options)

// @ts-expect-error There is no such option.
createFintoroClient({ tokens: 'a' })
// @ts-expect-error A credential is a text, or a function that gives one.
createFintoroClient({ token: 42 })

export async function passFilesOn(invoice: number): Promise<void> {
  const download = await fintoro.downloadInvoicePdf({ path: { invoice } })
  if (!download.ok) return
  const files = [downloadedFile(download), await toFile(new Uint8Array([1]), { name: 'note.bin' })]
  await fintoro.uploadCrmEventAttachments({ body: { files } })
  // @ts-expect-error A text may be a path or a content.
  await toFile('note.bin')
}

export async function narrowByStatus(body: CrmEventUpdate): Promise<string | undefined> {
  const result = await fintoro.updateCrmEvent({ path: { contactActivityLog: 551 }, body })
  assertType<Equal<typeof result, OperationResult<operations['updateCrmEvent']>>>()
  // @ts-expect-error Whether there is data is not known yet.
  result.data.id
  if (result.ok) {
    assertType<Equal<typeof result.status, 200>>()
    assertType<Equal<typeof result.data, CrmEvent>>()
    return result.data.metadata?.relatedDocument?.currency?.symbol
  }
  if (result.status === 401) {
    assertType<Equal<typeof result.error.message, string>>()
    // @ts-expect-error The documented body has no such property.
    return result.error.messages
  }
  assertType<Equal<typeof result.error, unknown>>()
  if (result.status === 429) return result.header('Retry-After')?.toFixed()
  // @ts-expect-error What has been ruled out above does not come back.
  return result.status === 401 ? 'again' : undefined
}

export async function unwrap(): Promise<void> {
  try {
    const activity = await atzcrm.editActivity({ path: { id: 42 }, body: { title: 'Demo' } }).unwrap()
    assertType<Equal<typeof activity, Activity>>()
    assertType<Equal<typeof activity, OperationData<import('@crm-clients/atzcrm').operations['editActivity']>>>()
  } catch (error) {
    if (isApiError(error)) assertType<Equal<typeof error.status, number>>()
    else if (isTimeoutError(error) || isClientError(error)) console.log(error.message.length)
    else throw error
  }
}

export async function wrongCalls(): Promise<void> {
  const path = { contactActivityLog: 551 }
  // @ts-expect-error The body is required.
  await fintoro.updateCrmEvent({ path })
  // @ts-expect-error The id is a number.
  await fintoro.updateCrmEvent({ path: { contactActivityLog: '551' }, body: { metadata: {} } })
  // @ts-expect-error An event stays with its client.
  await fintoro.updateCrmEvent({ path, body: { metadata: {}, clientId: 1 } })
  // @ts-expect-error What is optional is left out, and not undefined.
  await fintoro.updateCrmEvent({ path, body: { metadata: {}, deletedAttachmentIds: undefined } })
  // @ts-expect-error Nothing is so important.
  const importance: Importance = 'urgent'
  // @ts-expect-error A file is uploaded, not its size.
  await atzcrm.editActivity({ path: { id: 1 }, body: { importance, attachment: 8 } })
  // @ts-expect-error There is no such operation.
  await atzcrm.deleteActivity()
}

export async function walkAndUpload(file: Blob, signal: AbortSignal): Promise<void> {
  for await (const { id, title } of atzcrm.listActivities.items({ query: { limit: 25 } }, { limit: 50 })) {
    const body = { title: `${title} (${id})`, attachment: file }
    await atzcrm.editActivity({ path: { id: 42 }, contentType: 'multipart/form-data', body, signal })
  }
  const { data } = await fintoro.PATCH('/contact-activity-logs/{contactActivityLog}', {
    params: { path: { contactActivityLog: 551 } },
    body: { metadata: { content: 'Called back' } },
  })
  assertType<Equal<typeof data, CrmEvent | undefined>>()
}

export async function testing(): Promise<void> {
  const mock: Mock = await createMock('fintoro')
  createFintoroClient({ token: 'test', fetch: mock.fetch })
  mock.respond('updateCrmEvent', { status: 404 }, { times: 1 })
  // @ts-expect-error There is no such fault.
  mock.respond('updateCrmEvent', { error: 'earthquake' })
  const typed = await createMock<operations>('fintoro')
  typed.respond('updateCrmEvent', { status: 503, delay: 300 })
  // @ts-expect-error There is no such operation.
  typed.respond('updateCrmEvnt', { status: 503 })
  const api: ApiDescription = await loadApi('fintoro')
  const served = await startMock(api, { port: 0 })
  console.log(served.url, served[Symbol.asyncDispose], api.operations.length)
  testContract({ test, spec: 'fintoro', createClient: createFintoroClient })
  testRandomRequests({ test, spec: 'fintoro', createClient: createFintoroClient })
  testResilience({ test, spec: 'fintoro', createClient: createFintoroClient })
  const report = await verifyServer(api, { baseUrl: served.url, credentials: { token: 'test' } })
  assertType<Equal<typeof report, VerifyReport>>()
  await served.close()
}
