import { joinPointer } from '@crm-clients/openapi/document'
import type { Credential } from '@crm-clients/openapi/operation'
import type { Comparison } from '../comparison.ts'

/** Compares the client's options for credentials. */
export function diffCredentials({ before, after, log: { report } }: Comparison): void {
  const old = new Map(before.credentials.map(credential => [credential.option, credential]))
  const current = new Map(after.credentials.map(credential => [credential.option, credential]))
  for (const [option, credential] of current) {
    const twin = old.get(option)
    const place = { after: pointerTo(credential) }
    if (!twin) report('client-credential-added', place, `The client has the option \`${option}\``)
    else if (kindOf(twin) !== kindOf(credential)) {
      const message = `\`${option}\` is ${kindOf(credential)}, was ${kindOf(twin)}`
      report('client-credential-kind-changed', place, message)
    } else if (describe(twin) !== describe(credential)) {
      report(
        'client-credential-moved',
        place,
        `\`${option}\` travels as ${describe(credential)}, was ${describe(twin)}`,
      )
    }
  }
  for (const [option, credential] of old) {
    if (current.has(option)) continue
    report('client-credential-removed', { before: pointerTo(credential) }, `The option \`${option}\` is gone`)
  }
}

function pointerTo({ key }: Credential): string {
  return joinPointer('#', 'components', 'securitySchemes', key)
}

/** What callers have to pass: the value of a key is the same wherever it travels. */
function kindOf({ kind }: Credential): string {
  return kind === 'bearer' || kind === 'basic' ? `a ${kind} credential` : 'a key'
}

function describe({ kind, name }: Credential): string {
  return name === undefined ? kind : `${kind} \`${name}\``
}
