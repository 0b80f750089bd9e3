import type { DocumentedHeader } from '@crm-clients/openapi/operation'

/** What a client makes of the text of a documented header. */
export function readHeader({ isNumeric, isExact }: DocumentedHeader, text: string): string | number | bigint {
  return isNumeric ? Number(text) : isExact ? BigInt(text) : text
}
