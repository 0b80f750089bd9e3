export type { Base, BaseFile } from './base.ts'
export { findBase } from './find-base.ts'
export { type CompilerError, compile } from './types/compile.ts'
