import * as Browser from '@hyperjump/browser'
import { addKeyword, defineVocabulary } from '@hyperjump/json-schema/experimental'

/** The vocabulary that tells the fields of a form from what is inside of their JSON. */
export const FORM_FIELDS = 'https://crm-clients.invalid/vocabulary/form-fields'

/** A keyword: the value is a field of a form, or an item of one that is a list. Only there can files be. */
export const IS_FIELD = 'x-is-field'

/** Makes the vocabulary known to Hyperjump. */
export function defineFormFields(): void {
  const id = `${FORM_FIELDS}/${IS_FIELD}`
  addKeyword<boolean>({
    id,
    compile: async schema => Browser.value<boolean>(schema),
    interpret: (wanted, instance) => {
      let field = instance
      while (field.parent?.type === 'array') field = field.parent
      return /^\/[^/]*$/.test(field.pointer) === wanted
    },
  })
  defineVocabulary(FORM_FIELDS, { [IS_FIELD]: id })
}
