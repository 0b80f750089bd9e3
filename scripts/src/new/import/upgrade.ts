import { type OpenApiDocument, upgradeDocument } from '@crm-clients/openapi/document'
import type { Draft, Note } from './draft.ts'

/** A document as OpenAPI 3.1, and what of it the upgrade leaves out or reads as it was meant. */
export function upgrade(given: OpenApiDocument): { readonly draft: Draft; readonly notes: Note[] } {
  const notes: Note[] = []
  const upgraded = upgradeDocument(given, (pointer, text) => {
    notes.push({ heading: 'Read as it was meant', detail: `\`${pointer}\`: ${text}` })
  })
  const { openapi: _, jsonSchemaDialect, ...rest } = structuredClone(upgraded) as unknown as Draft
  return { draft: { openapi: '3.1.1', jsonSchemaDialect, ...rest }, notes }
}
