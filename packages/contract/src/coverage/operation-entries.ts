import type { ApiDescription } from '@crm-clients/openapi'
import { joinPointer, type MediaType, type Parameter } from '@crm-clients/openapi/document'
import { isFramingHeader, isIgnoredParameter, listExamples, type Operation } from '@crm-clients/openapi/operation'
import { isForm } from '@crm-clients/openapi/serialization'
import type { CoverageEntry } from '../cases/coverage-entry.ts'

/** An entry about an answer. */
export interface AnswerEntry {
  readonly entry: CoverageEntry
  /** JSON pointer of the answer that says by itself what the entry is about, whatever operation has it. */
  readonly answer?: string
}

/** What an operation shows and documents of its requests: parameters and bodies, and their examples. */
export function operationEntries(api: ApiDescription, operation: Operation): CoverageEntry[] {
  return [...bodyEntries(api, operation), ...parameterEntries(api, operation)]
}

/** What an operation documents of its answers, and of that, what an answer says by itself: its headers and examples. */
export function answerEntries(
  { document }: ApiDescription,
  { operationId, responses, pointers }: Operation,
): AnswerEntry[] {
  return Object.entries(responses).flatMap(([status, { headers = {}, content = {} }]) => {
    const own = { operationId, status, expects: 'accepted' } as const
    const contents = Object.entries(content)
    const reached = contents.flatMap(([mediaType, described]) =>
      eachExample(document, described, { ...own, mediaType, location: '' }),
    )
    const examples = contents.flatMap(([mediaType, described]) =>
      exampleEntries(document, described, { ...own, mediaType, location: '/body' }),
    )
    const named = Object.entries(headers).filter(
      ([name, { schema, content }]) =>
        (schema ?? content) !== undefined && name.toLowerCase() !== 'content-type' && !isFramingHeader(name),
    )
    const said = [...examples, ...named.map(([name]) => ({ ...own, location: joinPointer('', 'header', name) }))]
    const { [status]: answer = '#' } = pointers.responses
    return [
      ...(reached.length > 0 ? reached : [{ ...own, location: '' }]).map(entry => ({ entry })),
      ...said.map(entry => ({ entry, answer })),
    ]
  })
}

function bodyEntries({ document }: ApiDescription, { operationId, requestBody }: Operation): CoverageEntry[] {
  const contents = Object.entries(requestBody?.content ?? {})
  const own = { operationId, location: '/body', expects: 'accepted' } as const
  if (contents.length === 0) return [{ ...own, location: '' }]
  return contents.flatMap(([mediaType, described]) => [
    ...eachExample(document, described, { ...own, mediaType }),
    ...(isForm(mediaType) ? [] : exampleEntries(document, described, { ...own, mediaType })),
  ])
}

function parameterEntries({ document }: ApiDescription, { operationId, parameters }: Operation): CoverageEntry[] {
  const own = parameters.filter(parameter => !isIgnoredParameter(parameter))
  const each = own.flatMap((parameter): CoverageEntry[] => {
    const { in: place, name, required } = parameter
    const entry = { operationId, location: joinPointer('', place, name), expects: 'accepted' } as const
    // A parameter that is required stands in every request.
    const isElsewhere = required && listExamples(document, parameter).length === 0
    return isElsewhere ? [] : eachExample(document, parameter, entry)
  })
  if (own.every(({ required }) => required)) return each
  const whole = (detail: string): CoverageEntry => ({
    operationId,
    location: '',
    keyword: 'parameters',
    detail,
    expects: 'accepted',
  })
  return [...each, whole('all'), whole('required')]
}

/** One entry for each example, or one where there is none. */
function eachExample(document: object, described: MediaType | Parameter, entry: CoverageEntry): CoverageEntry[] {
  const examples = listExamples(document, described)
  return examples.length > 0 ? examples.map(({ name }) => ({ ...entry, example: name ?? '' })) : [entry]
}

/** Each example has to be as its schema says. */
function exampleEntries(document: object, described: MediaType, entry: CoverageEntry): CoverageEntry[] {
  if (described.schema === undefined) return []
  return listExamples(document, described).map(({ name }) => ({ ...entry, example: name ?? '', keyword: 'example' }))
}
