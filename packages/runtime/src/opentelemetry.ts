import {
  type Attributes,
  context,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  type TextMapPropagator,
  type Tracer,
  trace,
} from '@opentelemetry/api'
import { isClientError } from './errors/client-error.ts'
import type { AttemptEvent, EndEvent, Hooks } from './hooks.ts'

/** What {@link openTelemetryHooks} may be told. */
export interface OpenTelemetryOptions {
  /** Makes the spans. By default one of the global tracer provider. */
  readonly tracer?: Tracer
  /** Writes the trace context into the requests. By default the global propagator. */
  readonly propagator?: Pick<TextMapPropagator, 'inject'>
}

/**
 * Hooks that make one client span for each attempt of a call, as the semantic conventions for HTTP want it, a child of the
 * span that is active when the client is called. They see neither a credential nor a filled-in path, so no span does.
 *
 * Instrumentation of `fetch` itself would make a second span of each attempt: use one of the two.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client-span
 * @example
 * import { openTelemetryHooks } from '@crm-clients/runtime/opentelemetry'
 *
 * const fintoro = createFintoroClient({ hooks: openTelemetryHooks() })
 */
export function openTelemetryHooks({ tracer, propagator = propagation }: OpenTelemetryOptions = {}): Hooks {
  return {
    attempt: event => {
      // Asked for each time: whoever sets OpenTelemetry up may do so after the client was made.
      const spans = tracer ?? trace.getTracer('@crm-clients/runtime')
      const span = spans.startSpan(`${event.method} ${event.path}`, {
        kind: SpanKind.CLIENT,
        attributes: describeRequest(event),
      })
      propagator.inject(trace.setSpan(context.active(), span), event, {
        set: ({ setHeader }, name, value) => setHeader(name, value),
      })
      return end => {
        recordEnd(span, end)
        span.end()
      }
    },
  }
}

function describeRequest({ method, path, baseUrl, attempt }: AttemptEvent): Attributes {
  const { protocol, hostname, port } = new URL(baseUrl)
  return {
    'http.request.method': method,
    'server.address': hostname,
    'server.port': Number(port) || (protocol === 'https:' ? 443 : 80),
    'url.template': path,
    // Redacted by never having been filled in.
    'url.full': baseUrl + path,
    ...(attempt > 1 && { 'http.request.resend_count': attempt - 1 }),
  }
}

function recordEnd(span: Span, { status, error }: EndEvent): void {
  if (status !== undefined) {
    span.setAttribute('http.response.status_code', status)
    if (status < 400) return
    span.setAttribute('error.type', String(status))
    // The conventions want no description where the status code says it all.
    span.setStatus({ code: SpanStatusCode.ERROR })
    return
  }
  const type = error instanceof Error ? error.name : '_OTHER'
  span.setAttribute('error.type', type)
  if (isClientError(error)) {
    span.setStatus({ code: SpanStatusCode.ERROR, message: error.message })
    span.recordException(error)
  } else {
    // Such as the reason of the caller's own abort: nobody has taken credentials out of its message.
    span.setStatus({ code: SpanStatusCode.ERROR })
    span.recordException({ name: type })
  }
}
