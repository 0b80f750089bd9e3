// Traces calls with OpenTelemetry, one span for each attempt. Here they end in memory; yours go where your exporter
// sends them. The real ATZ CRM answers when you leave `token` and `fetch` out and set ATZCRM_TOKEN.
import { createAtzcrmClient } from '@crm-clients/atzcrm'
import { createMock } from '@crm-clients/mock'
import { openTelemetryHooks } from '@crm-clients/runtime/opentelemetry'
import { trace } from '@opentelemetry/api'
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'

const exporter = new InMemorySpanExporter()
trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] }))

const mock = await createMock('atzcrm')
mock.respond('editActivity', { status: 429, headers: { 'retry-after': 0 } }, { times: 1 })
const atzcrm = createAtzcrmClient({ token: 'test', fetch: mock.fetch, hooks: openTelemetryHooks() })
await atzcrm.editActivity({ path: { id: 42 }, body: { title: 'Demo' } }).unwrap()

for (const { name, attributes } of exporter.getFinishedSpans()) {
  console.log(name, attributes['http.response.status_code'], 'resent:', attributes['http.request.resend_count'] ?? 0)
}

/* Prints:
PUT /v1/activity/{id} 429 resent: 0
PUT /v1/activity/{id} 200 resent: 1
*/
