import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isConnectionError, isTimeoutError } from '../src/index.ts'
import { openTelemetryHooks } from '../src/opentelemetry.ts'
import { startServer, unusedOrigin } from './local-server.ts'
import { createShop } from './shop.ts'

const TOKEN = 'credential-that-no-span-may-hold'
const exporter = new InMemorySpanExporter()
const provider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] })
const tracer = provider.getTracer('test')

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
})

afterAll(async () => {
  context.disable()
  trace.disable()
  propagation.disable()
  await provider.shutdown()
})

beforeEach(() => {
  exporter.reset()
})

const hooks = openTelemetryHooks({ tracer, propagator: new W3CTraceContextPropagator() })
const order = { path: { orderId: 'secret-order' }, body: { note: 'secret note' } }

function createTracedShop(baseUrl: string) {
  return createShop({ baseUrl, token: TOKEN, sessionToken: TOKEN, hooks, retry: { delay: 1 } })
}

/** The finished spans; none of them may know more than it should. */
function finishedSpans() {
  const spans = exporter.getFinishedSpans()
  const text = JSON.stringify(
    spans.map(({ name, attributes, events, status, links }) => ({ name, attributes, events, status, links })),
  )
  for (const secret of [TOKEN, 'secret-order', 'secret note']) expect(text).not.toContain(secret)
  return spans
}

describe('openTelemetryHooks', () => {
  it('makes a client span of a call, and sends its trace context', async () => {
    const { origin, arrivals } = await startServer((_, response) => {
      response.setHeader('content-type', 'application/json').end('{"id":"1"}')
    })
    await createTracedShop(`${origin}/api`).updateOrder(order)

    const [span, ...others] = finishedSpans()
    expect(others).toEqual([])
    expect(span?.name).toBe('PUT /orders/{orderId}')
    expect(span?.kind).toBe(SpanKind.CLIENT)
    expect(span?.status).toEqual({ code: SpanStatusCode.UNSET })
    expect(span?.attributes).toEqual({
      'http.request.method': 'PUT',
      'http.response.status_code': 200,
      'server.address': '127.0.0.1',
      'server.port': Number(new URL(origin).port),
      'url.full': `${origin}/api/orders/{orderId}`,
      'url.template': '/orders/{orderId}',
    })
    const { traceId, spanId } = span?.spanContext() ?? {}
    expect(arrivals[0]?.headers.traceparent).toBe(`00-${traceId}-${spanId}-01`)
    expect(arrivals[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`)
  })

  it('makes it a child of the span that is active in the caller', async () => {
    const { origin } = await startServer((_, response) => response.writeHead(204).end())
    const shop = createTracedShop(origin)
    await tracer.startActiveSpan('sync orders', async parent => {
      await Promise.all([shop.ping(), shop.ping()])
      parent.end()
    })

    const spans = finishedSpans()
    const parent = spans.find(({ name }) => name === 'sync orders')
    const children = spans.filter(({ name }) => name === 'GET /ping')
    expect(children.map(({ parentSpanContext }) => parentSpanContext?.spanId)).toEqual([
      parent?.spanContext().spanId,
      parent?.spanContext().spanId,
    ])
  })

  it('calls a 404 an error without describing it', async () => {
    const { origin } = await startServer((_, response) => response.writeHead(404).end(`{"message":"no ${TOKEN}"}`))
    const result = await createTracedShop(origin).updateOrder(order)

    expect(result.status).toBe(404)
    const [span] = finishedSpans()
    expect(span?.attributes).toMatchObject({ 'http.response.status_code': 404, 'error.type': '404' })
    expect(span?.status).toEqual({ code: SpanStatusCode.ERROR })
    expect(span?.events).toEqual([])
  })

  it('makes one span of each attempt, and counts those after the first', async () => {
    const { origin, arrivals } = await startServer((_, response, count) => {
      response.writeHead(count === 1 ? 503 : 200, { 'content-type': 'application/json' }).end('{"id":"1"}')
    })
    await createTracedShop(origin).updateOrder(order)

    const [first, second, ...others] = finishedSpans()
    expect(others).toEqual([])
    expect(first?.attributes).toMatchObject({ 'http.response.status_code': 503, 'error.type': '503' })
    expect(first?.attributes).not.toHaveProperty('http.request.resend_count')
    expect(first?.status.code).toBe(SpanStatusCode.ERROR)
    expect(second?.attributes).toMatchObject({ 'http.response.status_code': 200, 'http.request.resend_count': 1 })
    expect(second?.status.code).toBe(SpanStatusCode.UNSET)
    const sent = arrivals.map(({ headers }) => String(headers.traceparent).split('-')[2])
    expect(sent).toEqual([first?.spanContext().spanId, second?.spanContext().spanId])
  })

  it('records a refused connection', async () => {
    const origin = await unusedOrigin()
    const call = createShop({ baseUrl: origin, token: TOKEN, hooks, retry: false }).updateOrder(order)
    await expect(call).rejects.toSatisfy(isConnectionError)

    const [span] = finishedSpans()
    expect(span?.attributes).toMatchObject({ 'error.type': 'ConnectionError' })
    expect(span?.attributes).not.toHaveProperty('http.response.status_code')
    expect(span?.status.code).toBe(SpanStatusCode.ERROR)
    expect(span?.status.message).toContain('PUT /orders/{orderId}')
    expect(span?.events.map(({ name, attributes }) => [name, attributes?.['exception.type']])).toEqual([
      ['exception', 'ConnectionError'],
    ])
  })

  it('records a failure without the credential that its cause quotes', async () => {
    const fetch = () => Promise.reject(new Error(`cannot send ${TOKEN}`))
    await expect(createShop({ token: TOKEN, hooks, retry: false, fetch }).updateOrder(order)).rejects.toThrow(
      'cannot send',
    )

    const [span] = finishedSpans()
    expect(span?.status.message).toContain('cannot send [redacted]')
    expect(span?.events).toHaveLength(1)
  })

  it('records a timeout', async () => {
    const { origin } = await startServer(() => undefined)
    const call = createTracedShop(origin).updateOrder({ ...order, timeout: 20, retry: false })
    await expect(call).rejects.toSatisfy(isTimeoutError)

    const [span] = finishedSpans()
    expect(span?.attributes).toMatchObject({ 'error.type': 'TimeoutError' })
  })

  it('records an abort by its type alone, because its reason is whatever the caller says', async () => {
    const controller = new AbortController()
    const reason = new Error(`gave up with ${TOKEN}`)
    const { origin } = await startServer(() => controller.abort(reason))
    const call = createTracedShop(origin).updateOrder({ ...order, signal: controller.signal })
    await expect(call).rejects.toBe(reason)

    const [span, ...others] = finishedSpans()
    expect(others).toEqual([])
    expect(span?.attributes).toMatchObject({ 'error.type': 'Error' })
    expect(span?.status).toEqual({ code: SpanStatusCode.ERROR })
    expect(span?.events.map(({ attributes }) => attributes)).toEqual([{ 'exception.type': 'Error' }])
  })

  it('records an abort whose reason is no error', async () => {
    const controller = new AbortController()
    const { origin } = await startServer(() => controller.abort('enough'))
    await expect(createTracedShop(origin).ping({ signal: controller.signal })).rejects.toBe('enough')

    expect(finishedSpans()[0]?.attributes).toMatchObject({ 'error.type': '_OTHER' })
  })

  it('uses what is set up globally, also when that happens after the client was made', async () => {
    const { origin, arrivals } = await startServer((_, response) => response.writeHead(204).end())
    const shop = createShop({ baseUrl: origin, hooks: openTelemetryHooks() })
    await shop.ping()
    expect(finishedSpans()).toEqual([])
    expect(arrivals[0]?.headers).not.toHaveProperty('traceparent')

    trace.setGlobalTracerProvider(provider)
    propagation.setGlobalPropagator(new W3CTraceContextPropagator())
    await shop.ping()
    const [span] = finishedSpans()
    expect(span?.instrumentationScope.name).toBe('@crm-clients/runtime')
    expect(arrivals[1]?.headers.traceparent).toContain(span?.spanContext().spanId)
  })

  it('knows the port that a scheme implies', async () => {
    const fetch = async () => new Response(null, { status: 204 })
    await createShop({ baseUrl: 'https://shop.test/api', hooks, fetch }).ping()
    await createShop({ baseUrl: 'http://shop.test/api', hooks, fetch }).ping()

    const ports = finishedSpans().map(({ attributes }) => attributes['server.port'])
    expect(ports).toEqual([443, 80])
  })
})
