import { listBlocks } from '@crm-clients/test-support'

/** A block of TypeScript, and the block of text behind it that says what it prints. */
export interface PrintingBlock {
  readonly code: string
  readonly output: string
}

/** The blocks of TypeScript that are followed by what they print. */
export function listPrintingBlocks(readme: string): PrintingBlock[] {
  const blocks = listBlocks(readme)
  return blocks.flatMap(({ language, code: output }, index) => {
    const before = blocks[index - 1]
    return language === 'text' && before?.language === 'ts' ? [{ code: before.code, output }] : []
  })
}

/**
 * A README as the program that its reader sees: a block knows what the blocks above it have imported and declared, and may
 * declare it anew. Each line stays where it is, so that an error names the line of the README.
 */
export function renderProgram(readme: string): string {
  const lines = readme.split('\n').map(() => '')
  const imports = new Set<string>()
  const blocks = listBlocks(readme).filter(({ language }) => language === 'ts')
  for (const { line, code } of blocks) {
    lines[line - 1] = '{'
    for (const [index, text] of code.split('\n').entries()) {
      if (/^import .* from '.*'/.test(text)) imports.add(text.replace(/ \/\/.*/, ''))
      else lines[line + index] = text
    }
  }
  lines[0] = [...imports, 'export {}'].join('; ')
  return lines.join('\n') + '}'.repeat(blocks.length)
}
