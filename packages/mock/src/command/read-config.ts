import { readFileSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import { joinPointer, parseFile, type Schema } from '@crm-clients/openapi/document'
import { validate } from '@crm-clients/openapi/validation'
import { loadControlApi } from '../control/control-document.ts'
import type { OperationReply } from '../replies/mock-reply.ts'

/** A mock that a configuration asks for. */
export interface ConfiguredMock {
  /** A vendor, or the path of a file. */
  readonly vendor: string
  readonly port?: number
  readonly replies?: readonly OperationReply[]
}

/** What a configuration may hold. A reply is what the control API takes. */
const SCHEMA: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['vendors'],
  properties: {
    vendors: {
      type: 'array',
      minItems: 1,
      items: {
        type: ['string', 'object'],
        minLength: 1,
        additionalProperties: false,
        required: ['vendor'],
        properties: {
          vendor: { type: 'string', minLength: 1 },
          port: { type: 'integer', minimum: 0, maximum: 65_535 },
          replies: { type: 'array', items: { $ref: '#/components/schemas/Reply' } },
        },
      },
    },
  },
}

/**
 * The mocks that a configuration in YAML or JSON asks for. Paths in it start at its folder.
 * @throws when it cannot be read, or has anything that no configuration has, each with its line.
 */
export async function readConfig(file: string): Promise<ConfiguredMock[]> {
  const config = parseFile(readText(file), file)
  const violations = validate(await loadControlApi(), 'request', SCHEMA, config.value, { name: 'It', location: [] })
  if (violations.length > 0) {
    const lines = violations.map(({ location, message }) => {
      const pointer = joinPointer('#', ...location)
      return `  ${file}:${config.locate(pointer).line}: ${message.replace(/^It (?:property )?/, '')}`
    })
    throw new Error(`${file} is no configuration:\n${lines.join('\n')}`)
  }
  const { vendors } = config.value as { readonly vendors: readonly (string | ConfiguredMock)[] }
  return vendors.map(given => {
    const mock = typeof given === 'string' ? { vendor: given } : given
    return { ...mock, vendor: fromFolder(mock.vendor, dirname(file)) }
  })
}

function fromFolder(vendor: string, folder: string): string {
  const isPath = /[/\\]|\.(?:ya?ml|json)$/.test(vendor)
  return isPath && !isAbsolute(vendor) ? join(folder, vendor) : vendor
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : 'unreadable'
    const reason = code === 'ENOENT' ? 'there is no such file' : String(code)
    throw new Error(`Cannot read the configuration ${file}: ${reason}.`, { cause })
  }
}
