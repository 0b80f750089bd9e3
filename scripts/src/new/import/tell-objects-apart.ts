import { loadApiSync } from '@crm-clients/openapi'
import { type OpenApiDocument, readPointer } from '@crm-clients/openapi/document'
import { listSpreadClashes } from '../../check/check-spread-objects.ts'
import { type Draft, isObject, type Note, type PartOfDraft } from './draft.ts'

/**
 * Keeps the properties of an exploded object together under its name, where nobody could tell whose they are: as a deepObject, which
 * is what most servers read, or, in a cookie, as one text.
 *
 * @param partOf what of the draft is looked at.
 */
export function tellObjectsApart(draft: Draft, partOf: PartOfDraft): Note[] {
  const clashes = listSpreadClashes(loadApiSync(partOf(draft) as unknown as OpenApiDocument))
  const notes = [...new Map(clashes.map(clash => [clash.object, clash])).values()].flatMap(clash => {
    const styled = readPointer(draft, clash.object)?.value
    const style = clash.in === 'cookie' ? { explode: false } : { style: 'deepObject', explode: true }
    if (!isObject(styled) || Object.entries(style).every(([key, value]) => styled[key] === value)) return []
    Object.assign(styled, style)
    const told = Object.entries(style).map(([key, value]) => `\`${key}: ${value}\``)
    return [
      {
        heading: 'Kept objects together whose properties nobody could tell from others',
        detail: `\`${clash.object}\` has now ${told.join(' and ')}: ${clash.message}`,
      },
    ]
  })
  // What stands beside an object under its name may have that name as well.
  return notes.length > 0 ? [...notes, ...tellObjectsApart(draft, partOf)] : []
}
