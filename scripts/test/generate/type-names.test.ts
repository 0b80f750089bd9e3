import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nameTypes } from '../../src/generate/type-names.ts'
import { repositoryRoot } from '../../src/repository/workspace.ts'

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
  expect([...nameTypes(schemas, [], 'createAcmeClient').schemas.values()]).toEqual(names)
})

test.each([
  ['names after its own', [], ['updateContact'], ['UpdateContactOperation', 'UpdateContactArguments']],
  ['names after an operationId that is no name', [], ['repos/get'], ['ReposGetOperation', 'ReposGetArguments']],
  ['a number, where a schema has the name', ['SearchArguments'], ['search'], ['Search2Operation', 'Search2Arguments']],
])('an operation gets %s', (_, schemas, operationIds, names) => {
  const named = nameTypes(schemas, operationIds, 'createAcmeClient').operations
  expect([...named.values()].flatMap(own => [own.operation, own.arguments])).toEqual(names)
})

test('every name that the index of a package exports by itself is kept free', () => {
  const index = readFileSync(join(repositoryRoot, 'scripts/template/package/src/index.ts'), 'utf8').replaceAll(
    '__Name__',
    'Acme',
  )
  const exported = [
    ...index.matchAll(/export (?:type )?\{([^}]*)\}|export (?:type|function|interface) (\w+)/g),
  ].flatMap(([, list, name]) => (list ?? name ?? '').split(',').map(each => each.trim()))
  const types = exported.filter(name => /^[A-Z]/.test(name))
  expect(types).toContain('OperationPromise')
  const names = nameTypes(types, [], 'createAcmeClient').schemas
  expect(types.filter(name => names.get(name) !== `${name}Schema`)).toEqual([])
})
