export { type CodeBlock, listBlocks, listNamedFiles } from './code-blocks.ts'
export { leastComputing } from './computing.ts'
export { apiOf, apiWithBody } from './documents.ts'
export { isEverything } from './everything.ts'
