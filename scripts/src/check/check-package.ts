import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { loadApiSync } from '@crm-clients/openapi'
import { parseFile } from '@crm-clients/openapi/document'
import { renderTemplate, templateValues } from '../new/template.ts'
import type { VendorPlaces } from '../repository/workspace.ts'
import type { Finding } from './finding.ts'

/** What may differ from vendor to vendor in a package.json. */
const OWN_FIELDS: ReadonlySet<string> = new Set([
  'version',
  'description',
  'keywords',
  'dependencies',
  'devDependencies',
])

/**
 * Where the package of a vendor is not like all others. What a package has to look like, the template of `pnpm new` says:
 * the same files, the same package.json but for the vendor's name, the same code in `src/index.ts`.
 */
export function checkPackage(vendor: VendorPlaces, root: string): Finding[] {
  const values = templateValues(vendor.slug, loadApiSync(vendor.specFile))
  const expected = [...renderTemplate(vendor.slug, values)].filter(([place]) => place.startsWith('packages/'))
  return expected.flatMap(([place, text]) => {
    const file = join(root, place)
    if (!existsSync(file))
      return [complain(place, 'package/files', 'The file is missing.', `Write it like ${template(place)}.`)]
    if (place.endsWith('/package.json')) return checkPackageJson(place, file, text)
    return place.endsWith('/src/index.ts') ? checkIndex(place, file, text) : []
  })
}

function checkPackageJson(place: string, file: string, text: string): Finding[] {
  const expected = JSON.parse(text) as Record<string, unknown>
  const { value, locate } = parseFile(readFileSync(file, 'utf8'), file)
  const actual = value as Record<string, unknown>
  const fields = Object.keys(expected).filter(field => !OWN_FIELDS.has(field))
  return fields
    .filter(field => !isDeepStrictEqual(actual[field], expected[field]))
    .map(field => {
      const message = field in actual ? `${field} is not that of the other vendors.` : `${field} is missing.`
      const fix = `Write "${field}": ${JSON.stringify(expected[field])}`
      return {
        ...complain(place, 'package/manifest', message, fix),
        ...locate(`#/${field in actual ? field : ''}`),
      }
    })
}

function checkIndex(place: string, file: string, text: string): Finding[] {
  const lines = codeLines(readFileSync(file, 'utf8'))
  const expected = codeLines(text)
  // The name of a vendor decides where its lines are broken.
  if (unbroken(lines) === unbroken(expected)) return []
  const index = expected.findIndex((line, position) => lines[position]?.text !== line.text)
  const { text: wanted } = expected[index] ?? { text: 'nothing more' }
  const finding = complain(
    place,
    'package/index',
    'The code is not that of the other vendors.',
    `Here stands: ${wanted}`,
  )
  return [{ ...finding, line: lines[index === -1 ? expected.length : index]?.line ?? lines.length }]
}

function unbroken(lines: readonly { readonly text: string }[]): string {
  const code = lines.map(({ text }) => text).join('')
  return code.replaceAll(/\s+/g, '').replaceAll(',)', ')')
}

/** The lines that are code: comments differ from vendor to vendor. */
function codeLines(text: string): { text: string; line: number }[] {
  const lines = text.split('\n').map((line, index) => ({ text: line.trim(), line: index + 1 }))
  return lines.filter(line => line.text !== '' && !/^(\/\*\*|\*|\/\/)/.test(line.text))
}

function complain(file: string, rule: string, message: string, fix: string): Finding {
  return { file, line: 1, column: 1, rule, severity: 'error', message, fix }
}

function template(place: string): string {
  return place.replace(/^packages\/[^/]+/, 'scripts/template/package')
}
