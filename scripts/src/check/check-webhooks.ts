import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord, joinPointer } from '@crm-clients/openapi/document'
import type { VendorPlaces } from '../repository/workspace.ts'
import type { Finding } from './finding.ts'
import { pointerLocator } from './pointer-locator.ts'

/** What `x-webhook-signature` has to say, and a value of it. */
const FIELDS: readonly (readonly [string, (value: unknown) => boolean, string])[] = [
  ['header', isText, 'the header with the signature'],
  ['encoding', value => value === 'hex' || value === 'base64', '`hex` or `base64`'],
  ['signs', value => isText(value) && value.includes('{body}'), 'what is signed, with `{body}` in it'],
]

/** A scheme that says too little would make a function that refuses every event, or lets a forged one pass. */
export function checkWebhooks(vendor: VendorPlaces, { document }: ApiDescription): Finding[] {
  const signature = document['x-webhook-signature']
  if (signature === undefined) return []
  const pointer = '#/x-webhook-signature'
  const fields = isRecord(signature) ? signature : {}
  const locate = pointerLocator(vendor, document)
  return FIELDS.filter(([name, isRight]) => !isRight(fields[name])).map(([name, , meaning]) => ({
    ...locate(name in fields ? joinPointer(pointer, name) : pointer),
    rule: 'spec/webhook-signature',
    severity: 'error' as const,
    message: `\`${name}\` is ${JSON.stringify(fields[name]) ?? 'missing'}.`,
    fix: `Write ${meaning}: see specs/README.md.`,
  }))
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
