/** A block of code in a page of Markdown. */
export interface CodeBlock {
  /** The word behind the opening fence, such as `ts`. */
  readonly language: string
  /** Where its code begins, counted from 0. */
  readonly line: number
  readonly code: string
}

/** The blocks of code in a page, from top to bottom. */
export function listBlocks(page: string): CodeBlock[] {
  return [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(({ index, 1: language = '', 2: code = '' }) => ({
    language,
    line: page.slice(0, index).split('\n').length,
    code,
  }))
}

/** The blocks that begin with a comment which is the path of a file, such as `// app/page.tsx` or `# app/page.py`: path to what follows. */
export function listNamedFiles(page: string): Record<string, string> {
  const named = listBlocks(page).map(({ code }) => /^(?:\/\/|#) ([\w./[\]-]+\.\w+)\n(.*)/s.exec(code)?.slice(1))
  return Object.fromEntries(named.filter(file => file !== undefined))
}
