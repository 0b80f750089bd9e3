import { equalsJson, joinPointer } from '@crm-clients/openapi/document'
import { type Operation, readSignature } from '@crm-clients/openapi/operation'
import type { Comparison } from '../comparison.ts'
import type { SpecVersion } from '../spec-version.ts'
import { diffCallbacksOf } from './diff-callbacks.ts'
import { diffEvent } from './diff-event.ts'

/** Compares the events that the vendor sends by itself. */
export function diffWebhooks(comparison: Comparison): void {
  const { before, after, log } = comparison
  const { report } = log
  const [old, current] = [nameWebhooks(before), nameWebhooks(after)]
  for (const [name, webhook] of current) {
    const twin = old.get(name)
    const pointer = joinPointer('#', 'webhooks', webhook.path)
    if (!twin) report('client-webhook-added', { after: pointer }, `The webhook \`${webhook.path}\` is new`)
    else {
      const pair = { comparison, before: twin, after: webhook, name: webhook.path }
      diffEvent(pair)
      diffCallbacksOf(pair)
    }
  }
  for (const [name, { path }] of old) {
    if (current.has(name)) continue
    const pointer = joinPointer('#', 'webhooks', path)
    report('client-webhook-removed', { before: pointer }, `The webhook \`${path}\` is gone`)
  }
  diffSignature(comparison)
}

/** Compares how events are signed. */
function diffSignature({ before, after, log: { report } }: Comparison): void {
  const [old, current] = [readSignature(before.document), readSignature(after.document)]
  if (equalsJson(old, current)) return
  const pointer = '#/x-webhook-signature'
  if (!old) {
    report('client-webhook-signature-added', { after: pointer }, 'Events can be verified: `verifyWebhook` is new')
    if (before.webhooks.length > 0)
      report(
        'client-webhook-guard-removed',
        { after: pointer },
        'The type guard of events gives way to `verifyWebhook`',
      )
  } else if (!current)
    report(
      'client-webhook-signature-removed',
      { before: pointer },
      'Events cannot be verified any more: `verifyWebhook` is gone',
    )
  else
    report('client-webhook-signature-changed', { before: pointer, after: pointer }, 'Events are signed in another way')
}

function nameWebhooks({ webhooks }: SpecVersion): Map<string, Operation> {
  return new Map(webhooks.map(webhook => [`${webhook.method} ${webhook.path}`, webhook]))
}
