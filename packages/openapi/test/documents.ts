import { parseDocument } from '../src/document/load-document.ts'
import type { OpenApiDocument } from '../src/document/openapi-document.ts'

/** A document of one YAML text, which starts with what comes after `info`. */
export function documentOf(yaml: string, openapi = '3.1.1'): OpenApiDocument {
  return parseDocument(`openapi: ${openapi}\ninfo: { title: Shop, version: v1 }\n${yaml}`, 'shop.yaml')
}
