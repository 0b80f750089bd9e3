import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ApiDescription } from '@crm-clients/openapi'
import { renderMarkdownTable } from '@crm-clients/openapi/command-line'
import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { escapeForComment, escapeForJson, escapeForMarkdown } from '@crm-clients/openapi/escape'
import { camelCase, constantCase } from '@crm-clients/openapi/operation'
import { vendorTitle } from '../generate/vendor-title.ts'
import { vendorPlaces } from '../repository/workspace.ts'

/** The folder with the files that every vendor begins with. */
const TEMPLATE = fileURLToPath(new URL('../../template/', import.meta.url))

/** What stands between double underscores in a template, and what it becomes. */
export interface TemplateValues {
  /** What a document says: each kind of file has it in its own writing. */
  readonly texts: Readonly<Record<string, string>>
  /** Names, code and tables, which are put in as they are. */
  readonly parts: Readonly<Record<string, string>>
}

/** How texts are written in a kind of file, where the templates have them: in the comments of code, between the quotes of JSON. */
const WRITING: Readonly<Record<string, (text: string) => string>> = {
  '.json': escapeForJson,
  '.md': escapeForMarkdown,
  '.ts': escapeForComment,
  // The stub of a spec says nothing but the name of its vendor.
  '.yaml': text => text,
}

/** The files of a new vendor, by their path below the root of the repository. */
export function renderTemplate(slug: string, values: TemplateValues): ReadonlyMap<string, string> {
  const files = readdirSync(TEMPLATE, { withFileTypes: true, recursive: true }).filter(entry => entry.isFile())
  const rendered = files.map(entry => {
    const file = join(entry.parentPath, entry.name)
    const write = WRITING[extname(file)] ?? escapeForMarkdown
    return [destination(relative(TEMPLATE, file), slug), fill(readFileSync(file, 'utf8'), values, write)] as const
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
      about: escapeForMarkdown(describe(document, key)),
    })),
  ]
  const rows = options.map(({ option, suffix, about }) => [`\`${option}\``, `\`${variable(suffix)}\``, about])
  const fromEnvironment = options.map(({ option, suffix }) => `${option}: process.env.${variable(suffix)}`)
  const forTests = options.map(({ option }) => `${option}: ${option === 'baseUrl' ? "'http://api.test'" : "'test'"}`)
  const parts = {
    slug,
    Name: factoryName.replace(/^create|Client$/g, ''),
    client: camelCase(slug),
    options: fromEnvironment.length > 0 ? `{ ${fromEnvironment.join(', ')} }` : '',
    testOptions: `{ ${[...forTests, 'fetch'].join(', ')} }`,
    credentials:
      rows.length > 0
        ? renderMarkdownTable(['option', 'environment variable', 'what it is'], rows)
        : 'None: the API is open to everybody.',
  }
  return { texts: { title: vendorTitle(document) }, parts }
}

/** The title of a vendor whose spec is still to be written. */
export function titleOf(slug: string): string {
  return slug
    .split('-')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}

/** Puts values in place of their names; text between double underscores that is none of them stays. */
function fill(template: string, { texts, parts }: TemplateValues, write: (text: string) => string): string {
  return template.replace(/__([A-Za-z]+)__/g, (whole, name: string) => {
    if (Object.hasOwn(texts, name)) return write(texts[name] ?? '')
    return Object.hasOwn(parts, name) ? (parts[name] ?? whole) : whole
  })
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
