import { expect, test } from 'vitest'
import { listPrintingBlocks, renderProgram } from './readme.ts'

const readme = `# Title

\`\`\`sh
npm i shop
\`\`\`

\`\`\`ts
import { sell } from 'shop' // npm i shop

const thing = sell()
\`\`\`

\`\`\`text
sold
\`\`\`

\`\`\`ts
const thing = sell(1)
\`\`\`

\`\`\`sh
ls
\`\`\`

\`\`\`text
README.md
\`\`\`
`

test('a text behind TypeScript is what it prints', () => {
  expect(listPrintingBlocks(readme)).toEqual([
    { code: "import { sell } from 'shop' // npm i shop\n\nconst thing = sell()\n", output: 'sold\n' },
  ])
})

test('a README becomes one program, in which every line of code stays where it is', () => {
  const program = renderProgram(readme).split('\n')
  expect(program[0]).toBe("import { sell } from 'shop'; export {}")
  const kept = readme.split('\n').flatMap((line, index) => (line.startsWith('const') ? [[index, line]] : []))
  expect(kept.map(([index]) => [index, program[Number(index)]])).toEqual(kept)
})

test('a block may declare again what a block above it has declared', () => {
  expect(renderProgram(readme).replaceAll(/\s+/g, ' ')).toContain('{ const thing = sell() { const thing = sell(1) }}')
})
