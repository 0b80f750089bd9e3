// Preloaded into what is measured: at the end it tells, as JSON, what the process has used.
import { writeSync } from 'node:fs'
import { flushCompileCache } from 'node:module'

const REPORT_DESCRIPTOR = 3

// By default nobody is told of the end of a process that was interrupted.
process.on('SIGINT', () => process.exit())
process.on('exit', () => {
  // Otherwise Node writes it later, and whoever keeps compiled code would not be charged for that.
  flushCompileCache()
  writeSync(REPORT_DESCRIPTOR, JSON.stringify(process.resourceUsage()))
})
