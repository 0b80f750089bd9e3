import type { Parameter } from '@crm-clients/openapi/document'
import { reasonAgainstWriting, UNWRITABLE } from '@crm-clients/openapi/serialization'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apiWith, createSender, SHAPES, whatIsSent } from './written-requests.ts'

const STYLES: readonly (readonly [place: string, styles: readonly (string | undefined)[]])[] = [
  ['path', [undefined, 'simple', 'label', 'matrix']],
  ['query', [undefined, 'form', 'spaceDelimited', 'pipeDelimited', 'deepObject']],
  ['header', [undefined, 'simple']],
  ['cookie', [undefined, 'form']],
]

const CASES = STYLES.flatMap(([place, styles]) =>
  styles.flatMap(style =>
    [undefined, false, true].flatMap(explode =>
      Object.keys(SHAPES).map(shape => [shape, place, style, explode] as const),
    ),
  ),
)

/** A parameter beside the one that is tried, to which nothing may be lost. */
const SIBLING: Parameter = { name: 'page', in: 'query', schema: { type: 'integer' } }

/** Whether a client has to refuse a value, which it is not to leave out. What is empty in a path cannot be left out. */
function isUnwritable(parameter: Parameter, value: unknown): boolean {
  const reason = reasonAgainstWriting(parameter, value)
  const isLeftOut = reason === UNWRITABLE.empty || reason === UNWRITABLE.absent
  return reason !== undefined && (!isLeftOut || parameter.in === 'path')
}

async function tryParameter(parameter: Parameter, values: fc.Arbitrary<unknown>) {
  const send = await createSender(apiWith([SIBLING, parameter]))
  const place = parameter.in
  const usual = values.filter(value => !Object.keys(Object(value)).includes('page'))
  await fc.assert(
    fc.asyncProperty(usual, async value => {
      const query = { page: 7, ...(place === 'query' && { q: value }) }
      const arrival = await send({ query, ...(place !== 'query' && { [place]: { q: value } }) })
      const isRefused =
        isUnwritable(parameter, whatIsSent(value)) || (isUnwritable(parameter, value) && arrival.count === 0)
      if (isRefused) {
        expect([arrival.count, arrival.refused]).toMatchObject([0, { argument: `${place}.q` }])
        return
      }
      expect(arrival).toEqual({
        count: 1,
        values: whatIsSent({ query, ...(place !== 'query' && { [place]: { q: value } }) }),
      })
    }),
    { numRuns: 15 },
  )
}

test.each(CASES)(
  '%s in the %s with the style %s, explode %s, arrives as it was given, or is refused',
  async (shape, place, style, explode) => {
    const { schema, values } = SHAPES[shape] as (typeof SHAPES)[string]
    await tryParameter(
      {
        name: 'q',
        in: place,
        ...(place === 'path' && { required: true }),
        ...(style !== undefined && { style }),
        ...(explode !== undefined && { explode }),
        schema,
      },
      values,
    )
  },
)

test.each(['path', 'query', 'header', 'cookie'])('everything arrives as JSON in the %s', async place => {
  for (const { schema, values } of Object.values(SHAPES)) {
    const parameter = { name: 'q', in: place, ...(place === 'path' && { required: true }) }
    const send = await createSender(apiWith([{ ...parameter, content: { 'application/json': { schema } } }]))
    await fc.assert(
      fc.asyncProperty(values, async value => {
        const arrival = await send({ [place]: { q: value } })
        const isWritable =
          reasonAgainstWriting({ ...parameter, content: { 'application/json': {} } }, value) === undefined
        if (isWritable) expect(arrival).toEqual({ count: 1, values: { [place]: { q: value } } })
        else expect(arrival.count).toBe(0)
      }),
      { numRuns: 10 },
    )
  }
})
