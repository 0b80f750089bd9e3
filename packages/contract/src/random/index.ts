export { type RandomRequestOptions, testRandomRequests } from './test-random-requests.ts'
