export { apiOf, apiWithBody } from './documents.ts'
