import type { Oracle } from '@crm-clients/contract'
import type { Mock } from '@crm-clients/mock'
import type { ApiDescription } from '@crm-clients/openapi'
import { joinPointer } from '@crm-clients/openapi/document'

/** What is wrong with the events that a mock sends by itself: each webhook of a document once. */
export async function emitEvents(api: ApiDescription, mock: Mock, oracle: Oracle): Promise<string[]> {
  const broken: string[] = []
  for (const { path, requestBody, pointers } of api.webhooks) {
    const [mediaType = ''] = Object.keys(requestBody?.content ?? {})
    let received: unknown
    let sentType: string | null = null
    const to = async (request: Request) => {
      sentType = request.headers.get('content-type')
      received = await request.json()
      return new Response()
    }
    try {
      await mock.emit(path, { to })
    } catch (error) {
      broken.push(`${path}: ${(error as Error).message}`)
      continue
    }
    if (sentType !== mediaType) broken.push(`${path}: sent as ${sentType} in place of ${mediaType}`)
    const pointer = joinPointer(pointers.requestBody ?? '#', 'content', mediaType, 'schema')
    const event = { name: path, direction: 'response', pointer, value: received, judgement: 'accepted' } as const
    if (!(await oracle.accepts(event))) broken.push(`${path}: the oracle refuses the event ${JSON.stringify(received)}`)
  }
  return broken
}
