import type { ApiDescription } from '../src/api-description.ts'
import { parseDocument } from '../src/document/load-document.ts'
import { loadApiSync } from '../src/load-api.ts'

/** The API that one YAML text describes, which starts with what comes after `info`. */
export function apiOf(yaml: string, openapi = '3.1.1'): ApiDescription {
  return loadApiSync(parseDocument(`openapi: ${openapi}\ninfo: { title: Shop, version: v1 }\n${yaml}`, 'shop.yaml'))
}
