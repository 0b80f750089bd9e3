import { expect, test } from 'vitest'
import { typeNames } from '../../src/generate/render-schema-names.ts'

test.each([
  ['its own name, where that can be one', ['Contact', 'contact_2', 'Größe'], ['Contact', 'contact_2', 'Größe']],
  ['a name in PascalCase for a word of the language', ['import', 'package', 'string'], ['Import', 'Package', 'String']],
  [
    'a name in PascalCase for what is no name',
    ['full-repository', 'a.b', '2fa'],
    ['FullRepository', 'AB', 'Schema2fa'],
  ],
  ['a number, where two would be called the same', ['Import', 'import', 'im-port'], ['Import', 'Import2', 'ImPort']],
  [
    'an addition, where the package exports another thing',
    ['ApiError', 'api-error'],
    ['ApiErrorSchema', 'ApiErrorSchema2'],
  ],
  [
    'an addition, where the package has its own type',
    ['AcmeClient', 'AcmeOptions'],
    ['AcmeClientSchema', 'AcmeOptionsSchema'],
  ],
])('a schema gets %s', (_, schemas, names) => {
  expect([...typeNames(schemas, 'createAcmeClient').values()]).toEqual(names)
})
