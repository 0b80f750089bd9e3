// Preloaded into what is measured: at the end it tells, as JSON, what the process has used.
import { writeSync } from 'node:fs'
import { flushCompileCache } from 'node:module'

const REPORT_DESCRIPTOR = 3

process.on('exit', () => {
  // Otherwise Node writes it later, and whoever keeps compiled code would not be charged for that.
  flushCompileCache()
  writeSync(REPORT_DESCRIPTOR, JSON.stringify(process.resourceUsage()))
})
