import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  bundleFiles,
  createConfig,
  getLineColLocation,
  type LocationObject,
  type NormalizedProblem,
} from '../../check/redocly.ts'
import { type Draft, isObject } from './draft.ts'

/**
 * Reads an OpenAPI document, YAML or JSON, with all the files that it refers to, as one.
 * @throws when it cannot be read, refers to what is not there, or is not OpenAPI 3.0 or 3.1.
 */
export async function readDescription(file: string): Promise<Draft> {
  if (/^https?:/.test(file)) throw new Error(`${file} is a URL. Download it, and name the file.`)
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new Error(`Cannot read "${file}": there is no such file. Check the path.`)
  }
  const result = await bundleFiles({ ref: resolve(file), config: await createConfig({}) }).catch((cause: Error) => {
    throw new Error(`${file} cannot be read as an OpenAPI document: ${cause.message}.`, { cause })
  })
  const parsed: unknown = result.bundle.parsed
  if (!isObject(parsed) || typeof parsed.openapi !== 'string' || !/^3\.[01]\./.test(parsed.openapi)) {
    const version = isObject(parsed) ? (parsed.openapi ?? parsed.swagger) : undefined
    throw new Error(
      `${file} is not OpenAPI 3.0 or 3.1 but ${version === undefined ? 'something else' : `version ${version}`}. ` +
        'Convert it to OpenAPI 3.1 first.',
    )
  }
  const missing = result.problems.filter(problem => problem.severity === 'error' && !isMapping(problem))
  if (missing.length > 0) {
    const messages = missing.map(({ message, location: [place] }) => `  ${place ? describe(place) : file}: ${message}`)
    throw new Error(`${file} refers to what cannot be read:\n${[...new Set(messages)].join('\n')}`)
  }
  return { ...parsed, openapi: parsed.openapi }
}

/** The values of a discriminator may be names of schemas, which are no references. */
function isMapping({ location: [place] }: NormalizedProblem): boolean {
  return /\/discriminator\/mapping\/[^/]*$/.test(place?.pointer ?? '')
}

function describe(place: LocationObject): string {
  const { line, col } = getLineColLocation(place).start
  return `${place.source.absoluteRef}:${line}:${col} ${place.pointer}`
}
