import { loadApiSync } from '@crm-clients/openapi'
import type { OpenApiDocument, SchemaObject } from '@crm-clients/openapi/document'
import { expect, test } from 'vitest'
import { createSchemaOracle } from '../../src/oracle/schema-oracle.ts'

const BIG = 9007199254740993n

async function isAccepted(schema: SchemaObject, value: unknown) {
  const info = { title: 'Acme', version: '1' }
  const document = { openapi: '3.1.1', info, 'x-int64': 'bigint', paths: {}, components: { schemas: { It: schema } } }
  const oracle = createSchemaOracle(loadApiSync(document as unknown as OpenApiDocument))
  return (await oracle.judge('request', '#/components/schemas/It', value)).length === 0
}

test.each<[SchemaObject, readonly unknown[], readonly unknown[]]>([
  [{ type: 'integer' }, [BIG, 1], [0.5, '9007199254740993']],
  [{ type: ['string', 'null'] }, ['a', null], [BIG]],
  [{ type: 'integer', format: 'int64' }, [BIG, 9223372036854775807n], [9223372036854775808n]],
  [{ minimum: BIG }, [BIG, 'a'], [9007199254740992]],
  [{ maximum: 9007199254740992 }, [9007199254740992], [BIG]],
  [{ exclusiveMaximum: BIG }, [9007199254740992], [BIG]],
  [{ multipleOf: 3 }, [BIG], [BIG + 2n]],
  [{ enum: [BIG, 1] }, [BIG, 1], [9007199254740992]],
  [{ const: { id: BIG } }, [{ id: BIG }], [{ id: 9007199254740992 }]],
  [{ uniqueItems: true }, [[BIG, 9007199254740992]], [[BIG, BIG]]],
  [{ maxLength: 3, pattern: '^a' }, [BIG, 'a'], ['9007199254740993']],
])('exact integers are held to %o', async (schema, right, wrong) => {
  for (const value of right) expect(await isAccepted(schema, value)).toBe(true)
  for (const value of wrong) expect(await isAccepted(schema, value)).toBe(false)
})
