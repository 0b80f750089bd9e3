import { joinPointer } from '@crm-clients/openapi/document'
import type { Operation } from '@crm-clients/openapi/operation'
import { isTypedAsSchema } from '../../generate/typed-document/media-types.ts'
import { absorbed, type Report } from '../change-log.ts'
import { type Content, diffContent } from './diff-content.ts'
import { findRewrittenForms } from './encodings.ts'
import { type OperationPair, operationPointer, reportArguments, reportWithin, schemaContext } from './operation-pair.ts'

/** Compares what an operation sends as its body. */
export function diffRequestBody(pair: OperationPair): void {
  const { before, after, name } = pair
  const [old, current] = [before.requestBody, after.requestBody]
  const report = reportArguments(pair)
  const label = `${name}.body`
  const place = { before: old && bodyPointer(before), after: current && bodyPointer(after) }
  if (!old || !current) {
    if (old) report('request-body-removed', place, `\`${label}\` is gone`)
    if (current?.required) report('request-required-body-added', place, `\`${label}\` is new and has to be sent`)
    else if (current) report('request-body-added', place, `\`${label}\` is new`)
    return
  }
  const required = requiredPlace(pair)
  if (current.required && !old.required) report('request-body-required', required, `\`${label}\` is required`)
  if (old.required && !current.required) report('request-body-optional', required, `\`${label}\` is optional`)

  const contents = [readContent(before), readContent(after)] as const
  diffContent('request', label, ...contents, report, (old, current) => {
    const typeOf = (mediaType: string) => (operation: string) =>
      `NonNullable<${operation}["requestBody"]>["content"][${JSON.stringify(mediaType)}]`
    const inside = reportWithin(pair, 'request', `body ${current}`, typeOf(old), typeOf(current))
    return schemaContext(pair, 'request', isTypedAsSchema(current, 'request') ? inside : absorbed(inside))
  })
  diffDefaults(label, ...contents, report)
}

function bodyPointer(operation: Operation): string {
  return operation.pointers.requestBody ?? operationPointer(operation, 'requestBody')
}

function readContent(operation: Operation): Content {
  return { content: operation.requestBody?.content ?? {}, pointer: bodyPointer(operation) }
}

function requiredPlace({ before, after }: OperationPair) {
  const isSaid = after.requestBody !== undefined && 'required' in after.requestBody
  return {
    before: joinPointer(bodyPointer(before), 'required'),
    ...(isSaid && { after: joinPointer(bodyPointer(after), 'required') }),
  }
}

/** What the client does by itself: it sends the first media type, and writes forms as `encoding` says. */
function diffDefaults(label: string, before: Content, after: Content, report: Report): void {
  const [old] = Object.keys(before.content)
  const [current] = Object.keys(after.content)
  if (old !== current && current !== undefined) {
    const message = `\`${label}\` is sent as \`${current}\` by default, was \`${old}\``
    report('request-default-media-type-changed', { after: joinPointer(after.pointer, 'content', current) }, message)
  }
  for (const place of findRewrittenForms(before, after))
    report('request-encoding-changed', { after: place }, `\`${label}\`: parts of the form are written in another way`)
}
