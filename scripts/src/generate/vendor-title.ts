import type { OpenApiDocument } from '@crm-clients/openapi/document'

/** What a document calls its vendor: its title, which often ends with the word API. Texts say "the API of" it by themselves. */
export function vendorTitle({ info }: OpenApiDocument): string {
  const title = info.title.replaceAll(/\s+/g, ' ').trim()
  return title.replace(/ (REST )?API$/i, '') || title
}
