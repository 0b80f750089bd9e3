import { join } from 'node:path'
import { loadApiSync } from '@crm-clients/openapi'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import { nameTypesOf } from '../../src/generate/type-names.ts'
import { typeDocument } from '../../src/generate/typed-document/typed-document.ts'
import { listVendors, repositoryRoot } from '../../src/repository/workspace.ts'

// What an editor shows of the packages of vendors. The language service is that of the compiler that openapi-typescript needs.

const VENDORS = listVendors().map(vendor => {
  const api = loadApiSync(vendor.specFile)
  const names = nameTypesOf(typeDocument(api), api.operations, vendor.factoryName)
  return { ...vendor, api, names }
})
const MOST_CHARACTERS = 300

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
}

/** What somebody writes who uses a vendor. */
function program({ factoryName, slug, api, names }: (typeof VENDORS)[number]): string {
  const types = [
    ...names.schemas.values(),
    ...[...names.operations.values()].flatMap(own => [own.arguments, own.operation]),
  ]
  const calls = api.operations.map(({ operationId }, index) =>
    [
      `export async function call${index}(args: ${names.operations.get(operationId)?.arguments}) {`,
      `  const result = await client.${operationId}(args)`,
      `  const data = await client.${operationId}(args).unwrap()`,
      '  if (result.ok) {',
      '    const success = result',
      '    const { data: body } = result',
      '    console.log(data, success, body)',
      '  } else {',
      '    const failure = result',
      '    console.log(failure)',
      '  }',
      '}',
    ].join('\n'),
  )
  return [
    `import { ${factoryName}, ${types.map(name => `type ${name}`).join(', ')} } from '@crm-clients/${slug}'`,
    `const client = ${factoryName}()`,
    ...calls,
    ...types.map((name, index) => `export type Type${index} = ${name}`),
    '',
  ].join('\n')
}

let service: ts.LanguageService
const texts = new Map(
  VENDORS.map(vendor => [join(repositoryRoot, 'packages', vendor.slug, 'src', 'hovers.ts'), program(vendor)]),
)

beforeAll(() => {
  const { readFile, readDirectory, directoryExists, getDirectories, realpath, useCaseSensitiveFileNames } = ts.sys
  service = ts.createLanguageService({
    readFile: file => texts.get(file) ?? readFile(file),
    fileExists: file => texts.has(file) || ts.sys.fileExists(file),
    readDirectory,
    directoryExists,
    getDirectories,
    ...(realpath && { realpath }),
    useCaseSensitiveFileNames: () => useCaseSensitiveFileNames,
    getCompilationSettings: () => options,
    getCurrentDirectory: () => repositoryRoot,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [...texts.keys()],
    getScriptVersion: () => '1',
    getScriptSnapshot: file => {
      const text = texts.get(file) ?? readFile(file)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
  })
})

function hoverAt(file: string, position: number): string {
  return ts.displayPartsToString(service.getQuickInfoAtPosition(file, position)?.displayParts)
}

describe.each(VENDORS)('$slug', vendor => {
  const file = join(repositoryRoot, 'packages', vendor.slug, 'src', 'hovers.ts')
  const text = texts.get(file) ?? ''

  test('the program that is pointed at compiles', () => {
    const problems = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)]
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
  })

  test.each(vendor.api.operations)('$operationId is shown by the names of its types', ({ operationId }) => {
    const own = vendor.names.operations.get(operationId)
    const hover = hoverAt(file, text.indexOf(`client.${operationId}(`) + 'client.'.length)
    expect(hover).toContain(`(args`)
    expect(hover).toContain(`: ${own?.arguments}) => OperationPromise<${own?.operation}>`)
  })

  test.each(vendor.api.operations)('$operationId is explained where it is completed', ({ operationId, source }) => {
    const position = text.indexOf(`client.${operationId}(`) + 'client.'.length
    const entry = service.getCompletionEntryDetails(file, position, operationId, {}, undefined, {}, undefined)
    const { summary, description } = source
    expect(ts.displayPartsToString(entry?.documentation)).toContain(summary ?? description)
  })

  test('no method, argument or result is shown in more than 300 characters', () => {
    // The name of a schema shows what it stands for, such as all values of an enum.
    const schemas = new Set(vendor.names.schemas.values())
    const aliases = [...text.matchAll(/^export type (\w+) = (\w+)$/gm)].filter(([, , name]) => schemas.has(name ?? ''))
    const standing = new Set([...schemas, ...aliases.map(([, alias]) => alias)])
    const shown = [...text.matchAll(/[A-Za-z]\w*/g)]
      .filter(({ 0: name }) => !standing.has(name))
      .map(({ 0: name, index }) => ({ name, hover: hoverAt(file, index) }))
    expect(shown.filter(({ hover }) => hover.length > 0).length).toBeGreaterThan(20)
    expect(shown.filter(({ hover }) => hover.length > MOST_CHARACTERS)).toEqual([])
  })
})
