export { type ExampleCall, exampleCall, findExampleCall } from './example-call.ts'
