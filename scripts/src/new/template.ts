import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ApiDescription } from '@crm-clients/openapi'
import { renderMarkdownTable } from '@crm-clients/openapi/command-line'
import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { camelCase, constantCase } from '@crm-clients/openapi/operation'
import { vendorPlaces } from '../repository/workspace.ts'

/** The folder with the files that every vendor begins with. */
const TEMPLATE = fileURLToPath(new URL('../../template/', import.meta.url))

/** What stands between double underscores in a template, and what it becomes. */
export type TemplateValues = Readonly<Record<string, string>>

/** The files of a new vendor, by their path below the root of the repository. */
export function renderTemplate(slug: string, values: TemplateValues): ReadonlyMap<string, string> {
  const files = readdirSync(TEMPLATE, { withFileTypes: true, recursive: true }).filter(entry => entry.isFile())
  const rendered = files.map(entry => {
    const file = join(entry.parentPath, entry.name)
    return [destination(relative(TEMPLATE, file), slug), fill(readFileSync(file, 'utf8'), values)] as const
  })
  return new Map(rendered.sort(([a], [b]) => a.localeCompare(b)))
}

/** What a vendor's files say about it. */
export function templateValues(slug: string, { document, credentials }: ApiDescription): TemplateValues {
  const { factoryName } = vendorPlaces(slug)
  const environment = constantCase(slug)
  const variable = (suffix: string) => `${environment}_${suffix}`
  const needsBaseUrl = !/^https?:\/\//.test(document.servers?.[0]?.url ?? '')
  const options = [
    ...(needsBaseUrl
      ? [{ option: 'baseUrl', suffix: 'BASE_URL', about: 'where the API is: its spec names no address' }]
      : []),
    ...credentials.map(({ option, environmentSuffix, key }) => ({
      option,
      suffix: environmentSuffix,
      about: describe(document, key),
    })),
  ]
  const rows = options.map(({ option, suffix, about }) => [`\`${option}\``, `\`${variable(suffix)}\``, about])
  const fromEnvironment = options.map(({ option, suffix }) => `${option}: process.env.${variable(suffix)}`)
  const forTests = options.map(({ option }) => `${option}: ${option === 'baseUrl' ? "'http://api.test'" : "'test'"}`)
  return {
    slug,
    Name: factoryName.replace(/^create|Client$/g, ''),
    client: camelCase(slug),
    title: document.info.title
      .replaceAll(/["\\]|\*\//g, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
    options: fromEnvironment.length > 0 ? `{ ${fromEnvironment.join(', ')} }` : '',
    testOptions: `{ ${[...forTests, 'fetch'].join(', ')} }`,
    credentials:
      rows.length > 0
        ? renderMarkdownTable(['option', 'environment variable', 'what it is'], rows)
        : 'None: the API is open to everybody.',
  }
}

/** The title of a vendor whose spec is still to be written. */
export function titleOf(slug: string): string {
  return slug
    .split('-')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}

/** Puts values in place of their names; text between double underscores that is none of them stays. */
export function fill(text: string, values: TemplateValues): string {
  return text.replace(/__([A-Za-z]+)__/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  )
}

function destination(file: string, slug: string): string {
  const path = file.replaceAll('\\', '/')
  if (path === 'spec.yaml') return `specs/${slug}.yaml`
  if (path === 'changeset.md') return `.changeset/add-${slug}.md`
  return path.replace(/^package\//, `packages/${slug}/`)
}

function describe(document: OpenApiDocument, key: string): string {
  const scheme = document.components?.securitySchemes?.[key]
  const description = scheme && 'description' in scheme ? String(scheme.description) : `the security scheme ${key}`
  return description.split('\n')[0] ?? ''
}
