export { BODY_MEDIA_TYPES } from './body-arbitrary.ts'
export { componentSchemasFor } from './components.ts'
export { documentArbitrary } from './document-arbitrary.ts'
export {
  PARAMETER_SHAPES,
  type ParameterForm,
  type ParameterShape,
  parameterForms,
  usualForm,
} from './parameter-forms.ts'
export { ANSWER_MEDIA_TYPES } from './response-arbitrary.ts'
export { schemaArbitrary } from './schema-arbitrary.ts'
