export { type ResilienceOptions, testResilience } from './test-resilience.ts'
