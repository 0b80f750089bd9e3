import { walkDocument } from '@crm-clients/openapi/document'
import { isSchema } from '@crm-clients/openapi/schema'
import { isForm } from '@crm-clients/openapi/serialization'
import { allowsFields } from '../../check/check-forms.ts'
import { type Draft, type Note, objectIn } from './draft.ts'

/**
 * Makes forms of fields of those whose schema allows no object, such as a list that is meant for JSON or the bytes of a file: they are
 * omitted where a body has other media types, and may have any fields where it has none.
 */
export function mendForms(draft: Draft): Note[] {
  return [...walkDocument(draft)]
    .filter(({ kind }) => kind === 'request body')
    .flatMap(({ node, pointer }) => {
      const content = objectIn(node, 'content')
      const wrong = Object.keys(content).filter(mediaType => {
        const { schema } = objectIn(content, mediaType)
        return isForm(mediaType) && !allowsFields(draft, isSchema(schema) ? schema : undefined)
      })
      const isAll = wrong.length === Object.keys(content).length
      return wrong.map((mediaType): Note => {
        const detail = `\`${mediaType}\` at \`${pointer}\``
        if (isAll) content[mediaType] = { schema: { type: 'object' } }
        else delete content[mediaType]
        return {
          heading: isAll
            ? 'Gave any fields to forms whose schema allows no object'
            : 'Omitted forms whose schema allows no object',
          detail,
        }
      })
    })
}
