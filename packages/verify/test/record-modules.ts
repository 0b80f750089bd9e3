import { registerHooks } from 'node:module'

// Preloaded by the tests of what a start loads: prints the URL of each module to stderr, in a line of its own.
registerHooks({
  load(url, context, nextLoad) {
    process.stderr.write(`${url}\n`)
    return nextLoad(url, context)
  },
})
