import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { linkScripts } from '../src/bundle.ts'

test('modules as one script run once each, whoever imports them, and have names of their own', async () => {
  const script = await linkScripts(
    new Map([
      [
        'main.js',
        "import { add } from './add.js'\nimport { twice } from './twice.js'\nlet own = 1\ndone(add(twice(own)))",
      ],
      ['twice.js', "import { add } from './add.js'\nconst own = 2\nexport const twice = value => add(value) * own"],
      ['add.js', 'let own = 0\nexport function add(value) {\n  own += 1\n  return value + own\n}'],
    ]),
  )
  expect(runInNewContext(`let found\nconst done = value => { found = value }\n${script}\nfound`)).toBe(6)
})

test('a module that is not there is an error', async () => {
  await expect(linkScripts(new Map([['main.js', "import './nowhere.js'"]]))).rejects.toThrow('nowhere.js')
})
