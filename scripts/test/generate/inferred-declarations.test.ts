import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadApiSync } from '@crm-clients/openapi'
import { readPagination } from '@crm-clients/openapi/operation'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { listVendors } from '../../src/repository/workspace.ts'

// Under pnpm a package sees what it depends on itself, and nothing behind it: what is inferred of a vendor's client has to have a
// name that the vendor exports.

const options: ts.CompilerOptions = {
  strict: true,
  declaration: true,
  emitDeclarationOnly: true,
  allowImportingTsExtensions: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
}

test('what is inferred of the client of every vendor can be declared by those who only see the vendor', {
  timeout: 120_000,
}, t => {
  const folder = mkdtempSync(join(tmpdir(), 'crm-clients-'))
  t.onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'node_modules/@crm-clients'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const files = listVendors().map(vendor => {
    symlinkSync(vendor.packageFolder, join(folder, 'node_modules/@crm-clients', vendor.slug))
    const file = join(folder, `${vendor.slug}.ts`)
    writeFileSync(file, program(vendor))
    return file
  })
  const compiler = ts.createProgram(files, options)
  const written: string[] = []
  const { diagnostics } = compiler.emit(undefined, (_, text) => written.push(text))
  const problems = [
    ...files.flatMap(file => ts.getPreEmitDiagnostics(compiler, compiler.getSourceFile(file))),
    ...diagnostics,
  ]
  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
  expect(written.join('\n')).toContain('OperationPromise<')
})

function program({ slug, factoryName, specFile }: ReturnType<typeof listVendors>[number]): string {
  const api = loadApiSync(specFile)
  const calls = api.operations.flatMap((operation, index) => {
    const { operationId, method, path } = operation
    const args = `...args: Parameters<typeof client.${operationId}>`
    return [
      `export const call${index} = (${args}) => client.${operationId}(...args)`,
      `export const data${index} = (${args}) => client.${operationId}(...args).unwrap()`,
      `export const result${index} = async (${args}) => await client.${operationId}(...args)`,
      `export const success${index} = async (${args}) => {`,
      `  const result = await client.${operationId}(...args)`,
      '  return result.ok ? { success: result, data: result.data } : { failure: result, error: result.error }',
      '}',
      `export const byPath${index} = (init: never) => client.${method}('${path}', init)`,
      ...(readPagination(operation)
        ? [
            `export const items${index} = (...args: Parameters<typeof client.${operationId}.items>) => client.${operationId}.items(...args)`,
            `export const pages${index} = (...args: Parameters<typeof client.${operationId}.pages>) => client.${operationId}.pages(...args)`,
          ]
        : []),
    ]
  })
  return [
    `import { ${factoryName} } from '@crm-clients/${slug}'`,
    `export const client = ${factoryName}()`,
    `export const use = client.use`,
    ...calls,
    '',
  ].join('\n')
}
