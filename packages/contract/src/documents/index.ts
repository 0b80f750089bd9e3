export { documentArbitrary } from './document-arbitrary.ts'
export { PARAMETER_SHAPES, type ParameterForm, type ParameterShape, parameterForms } from './parameter-forms.ts'
