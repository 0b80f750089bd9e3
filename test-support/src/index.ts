export { documentOf, documentWithBody } from './documents.ts'
