import type { ApiSource } from '@crm-clients/openapi'
import { refuseWrongArgument, SOURCE } from '@crm-clients/openapi/command-line'
import { jsonParserFor } from '@crm-clients/openapi/document'
import { readStart } from '@crm-clients/openapi/http'
import type { Routed } from '@crm-clients/openapi/request'
import { readContent, readMediaType } from '@crm-clients/openapi/serialization'
import { compare } from '../compare/compare.ts'
import { isJudged } from '../compare/is-judged.ts'
import { MOST_JUDGED_VALUES } from '../exchange/read-body.ts'
import type { ServerAnswer, ServerExchange } from '../exchange/server-exchange.ts'
import type { VerifyingFetchOptions } from '../options.ts'
import { loadJudged } from '../verification/load-judged.ts'
import { createDeviationFilter } from './deviation-filter.ts'
import { checkFetchOptions } from './fetch-options.ts'
import { findsOperations } from './judged-operation.ts'
import { type ObservedRequest, observeRequest, readTarget } from './observed-request.ts'

/** A `fetch` that judges what it sends and receives. */
export async function wrapFetch(source: ApiSource, options: VerifyingFetchOptions): Promise<typeof fetch> {
  refuseWrongArgument('createVerifyingFetch', 'source', source, SOURCE)
  const { report, sample, maxBytes, waitUntil, baseUrl, fetch: given } = checkFetchOptions(options)
  if (sample === 0) return given ?? fetch
  refuseWithoutCode()
  const api = await loadJudged(source)
  const find = findsOperations(api, baseUrl)
  const listNew = createDeviationFilter(api)

  async function judge(request: ObservedRequest, route: Routed, answer: Promise<ServerAnswer>): Promise<void> {
    // What breaks on its way, or is aborted, the caller knows already.
    const [incoming, outcome] = await Promise.all([request, answer]).catch(() => [])
    if (!incoming || !outcome) return
    await untilTheCallerHasIt()
    const mediaType = incoming.headers.get('content-type') ?? ''
    const content = await readContent(incoming.bytes, mediaType, jsonParserFor(api.document), MOST_JUDGED_VALUES)
    const exchange: ServerExchange = { request: incoming, path: route.path, content, outcome }
    for (const deviation of listNew(exchange, route.operation, compare(api, route.operation, exchange))) {
      report(deviation)
    }
  }

  return async (...args) => {
    const send = given ?? fetch
    if (sample < 1 && Math.random() >= sample) return await send(...args)
    const target = readTarget(args)
    const route = target && find(target.method, target.url)
    if (!route) return await send(...args)
    const request = observeRequest(args, maxBytes)
    const response = await send(...args)
    if (!request) return response
    const judged = judge(request, route, readAnswer(route, response, maxBytes)).catch(tellOfFault)
    waitUntil?.(judged)
    return response
  }
}

/** Of an answer that is left alone, the body stays the caller's. */
async function readAnswer({ operation }: Routed, response: Response, most: number): Promise<ServerAnswer> {
  const { status, headers } = response
  const known = { kind: 'answer', status, headers } as const
  const isRead = isJudged(operation, headers) || readMediaType(headers.get('content-type') ?? '') === ''
  if (!isRead || Number(headers.get('content-length') ?? 0) > most) {
    return { ...known, bytes: new Uint8Array(), ...(response.body && { rest: response.body }) }
  }
  // Before anybody else reads it; and at leisure, because the caller comes first.
  const { body } = response.clone()
  const read = await readStart(body, most)
  void read.rest?.cancel()
  return { ...known, ...read }
}

/** Whatever waits for the answer comes before whoever judges it. */
function untilTheCallerHasIt(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve))
}

/** Schemas are compiled to code. @see https://developers.cloudflare.com/workers/runtime-apis/web-standards */
function refuseWithoutCode(): void {
  try {
    new Function('return true')()
  } catch (cause) {
    throw new Error(
      'This runtime makes no code from texts, so that no schema can be compiled. Verify where it can: in a test, or with crm-verify --proxy.',
      { cause },
    )
  }
}

/** A fault of ours, or of `report`, is nothing that a call may fail for; and nothing to be quiet about. */
function tellOfFault(error: unknown): void {
  console.error('createVerifyingFetch could not judge an exchange:', error)
}
