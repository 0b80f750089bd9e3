import { joinPointer } from '@crm-clients/openapi/document'
import type { Operation } from '@crm-clients/openapi/operation'
import type { Comparison } from '../comparison.ts'
import { diffContent } from '../operations/diff-content.ts'
import type { SpecVersion } from '../spec-version.ts'

/** Compares the bodies that the vendor sends by itself: they are for reading, as responses are. */
export function diffWebhooks(comparison: Comparison): void {
  const { before, after, log } = comparison
  const { report } = log
  const [old, current] = [nameWebhooks(before), nameWebhooks(after)]
  for (const [name, webhook] of current) {
    const twin = old.get(name)
    const pointer = joinPointer('#', 'webhooks', webhook.path)
    if (!twin) report('client-webhook-added', { after: pointer }, `The webhook \`${webhook.path}\` is new`)
    else {
      const contentOf = ({ requestBody, pointers }: Operation) => ({
        content: requestBody?.content ?? {},
        pointer: pointers.requestBody ?? pointer,
      })
      const context = { comparison, direction: 'response', report, seen: new Set<string>() } as const
      diffContent('response', webhook.path, contentOf(twin), contentOf(webhook), report, () => context)
    }
  }
  for (const [name, { path }] of old) {
    if (current.has(name)) continue
    const pointer = joinPointer('#', 'webhooks', path)
    report('client-webhook-removed', { before: pointer }, `The webhook \`${path}\` is gone`)
  }
}

function nameWebhooks({ webhooks }: SpecVersion): Map<string, Operation> {
  return new Map(webhooks.map(webhook => [`${webhook.method} ${webhook.path}`, webhook]))
}
