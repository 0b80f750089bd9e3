export { describePage, type PageDescription, type PageOperation } from './describe-page.ts'
export { PAGE_HEADERS, PAGE_SCRIPTS, PAGE_STYLES, type PageFile, readPageFile } from './page-file.ts'
export { type CodeSample, exampleValues, writeCode } from './write-code.ts'
