export type { AST } from '@eslint-community/regexpp'
export { compilePattern, listSlowPatterns, type PatternMatcher } from './match-pattern.ts'
export { parsePattern } from './parse-pattern.ts'
