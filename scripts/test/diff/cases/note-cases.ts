import { a, properties, type SchemaEdit } from './schema-edit.ts'

/** What is said without ruling values out. */
export const noteCases: readonly SchemaEdit[] = [
  [
    'a default is documented',
    a('type: string'),
    a('type: string, default: x'),
    'patch request-default-added',
    'patch response-default-added',
  ],
  [
    'a default changes',
    a('type: string, default: x'),
    a('type: string, default: y'),
    'breaking request-default-changed',
    'patch response-default-changed',
  ],
  [
    'a description changes',
    a('type: string, description: x'),
    a('type: string, description: y'),
    'patch client-documentation-changed',
    'patch client-documentation-changed',
  ],
  [
    'an example is added',
    a('type: string'),
    a('type: string, examples: [x]'),
    'patch client-documentation-changed',
    'patch client-documentation-changed',
  ],
  [
    'a property that is called description changes',
    properties('description: { type: string }'),
    properties('description: { type: integer }'),
    'breaking request-type-changed',
    'breaking response-type-changed',
  ],
]
