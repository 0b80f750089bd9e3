import type { ApiDescription } from '@crm-clients/openapi'
import {
  type CallArguments,
  listExclusiveParameters,
  type Operation,
  schemaOfParameter,
} from '@crm-clients/openapi/operation'
import type { Generation, ValuePlace } from '@crm-clients/openapi/sampling/random'
import { mutateValue, mutateWithin } from '@crm-clients/openapi/sampling/random'
import {
  isForm,
  isJsonLines,
  losesField,
  reasonAgainstBody,
  reasonAgainstWriting,
  takesAnyName,
} from '@crm-clients/openapi/serialization'
import { isFormRightOtherwise } from '../cases/unsendable-values.ts'
import { listParameters, placeOfBody, placeOfParameter } from './call-arbitrary.ts'
import { isRaw } from './raw-body-arbitrary.ts'
import type { RequestKind } from './request-kinds.ts'

/** A call that breaks its document in one place. */
export interface BrokenCall {
  /** The JSON Schema keyword that is violated, or `unknown` for a query parameter that nobody documented. */
  readonly keyword: string
  readonly location: readonly string[]
  readonly call: CallArguments
}

/** The ways to break a valid call, each in one place. */
export function mutateCall(
  api: ApiDescription,
  { operation, mediaType }: RequestKind,
  call: CallArguments,
): BrokenCall[] {
  const generationAt = (place: ValuePlace): Generation => ({ api, place, limit: () => {} })
  const groups = listExclusiveParameters(operation)
  const isNeeded = (name: string) => groups.some(group => group.required && group.parameters.includes(name))
  const parameters = (['path', 'query', 'header', 'cookie'] as const).flatMap(place => {
    const values = call[place] ?? {}
    const change = (changed: object) => ({ ...call, [place]: changed })
    return listParameters(operation, place).flatMap((parameter): BrokenCall[] => {
      const { name, required } = parameter
      if (!Object.hasOwn(values, name)) return []
      const { [name]: value, ...others } = values
      const location = [place, name]
      // A path cannot do without, and a parameter that is null is one that is not sent.
      const isDroppable = (required || (place === 'query' && isNeeded(name))) && place !== 'path'
      const dropped = isDroppable ? [{ keyword: 'required', location, call: change(others) }] : []
      const broken = mutateWithin(
        name,
        mutateValue(generationAt(placeOfParameter(parameter)), schemaOfParameter(parameter) ?? true, value),
        part => part,
      )
      return [
        ...dropped,
        ...broken
          .filter(({ value }) => reasonAgainstWriting(parameter, value) === undefined)
          .map(mutation => ({
            ...mutation,
            location: [place, ...mutation.location],
            call: change({ ...values, [name]: mutation.value }),
          })),
      ]
    })
  })
  const unknown = {
    keyword: 'unknown',
    location: ['query'],
    call: { ...call, query: { ...call.query, undocumented: 'x' } },
  }
  const undocumented = takesAnyName(api, operation.parameters) ? [] : [unknown]
  return [...parameters, ...undocumented, ...bodies(api, operation, mediaType, call, generationAt)]
}

function bodies(
  api: ApiDescription,
  { requestBody }: Operation,
  mediaType: string | undefined,
  call: CallArguments,
  generationAt: (place: ValuePlace) => Generation,
): BrokenCall[] {
  if (mediaType === undefined || call.body === undefined) return []
  const { body: _, ...withoutBody } = call
  const missing = requestBody?.required ? [{ keyword: 'required', location: ['body'], call: withoutBody }] : []
  const isText = isRaw(mediaType)
  const place = isText ? 'form' : placeOfBody(mediaType)
  const mutations = mutateValue(generationAt(place), requestBody?.content?.[mediaType]?.schema ?? true, call.body)
  const described = requestBody?.content?.[mediaType] ?? {}
  const isTold = (location: readonly string[], value: unknown) => {
    // Nobody looks into other texts than plain ones, and the value of one line may be the whole body.
    if (isText) return mediaType.startsWith('text/')
    if (isJsonLines(mediaType)) return Array.isArray(value) && value.length > 1
    if (!isForm(mediaType)) return true
    const { schema = true, encoding = {} } = described
    const form = { mediaType, encoding, schema: { schema, pointer: '#' } }
    return !losesField(described, value) && !isFormRightOtherwise(api, form, String(location[0] ?? ''), value)
  }
  const sendable = mutations.filter(
    ({ location, value }) => reasonAgainstBody(mediaType, described, value) === undefined && isTold(location, value),
  )
  const broken = sendable.map(({ keyword, location, value }) => ({
    keyword,
    location: ['body', ...location],
    call: { ...call, body: value },
  }))
  return [...missing, ...broken]
}
