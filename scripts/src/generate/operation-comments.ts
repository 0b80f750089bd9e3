import { escapeForComment } from '@crm-clients/openapi/escape'
import { type ExclusiveParameters, listExclusiveParameters, type Operation } from '@crm-clients/openapi/operation'

/** The doc comment of each operation, by operationId: what it does, what was inferred, and where the vendor says so. */
export function operationComments(operations: readonly Operation[]): ReadonlyMap<string, string> {
  const comments = new Map<string, string>()
  for (const { operationId, method, path, deprecated, source } of operations) {
    const inferred = source['x-inferred']
    const lines = [
      source.summary,
      source.description,
      ...listExclusiveParameters({ source }).map(describeExclusive),
      typeof inferred === 'string' ? `Inferred, not documented by the vendor: ${inferred}` : undefined,
      `\`${method} ${path}\``,
      deprecated ? '@deprecated' : undefined,
      source.externalDocs ? `@see ${source.externalDocs.url}` : undefined,
    ]
    comments.set(operationId, toComment(lines.filter(line => line !== undefined)))
  }
  return comments
}

function describeExclusive({ parameters, required }: ExclusiveParameters): string {
  return `Takes ${required ? 'exactly' : 'at most'} one of ${parameters.map(name => `\`${name}\``).join(', ')}.`
}

function toComment(paragraphs: readonly string[]): string {
  const lines = paragraphs
    .flatMap((paragraph, index) => [...(index === 0 ? [] : ['']), ...paragraph.trim().split('\n')])
    .map(line => ` * ${escapeForComment(line)}`.trimEnd())
  return `*\n${lines.join('\n')}\n `
}
