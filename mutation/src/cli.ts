import { runCommandLine } from '@crm-clients/openapi/command-line'
import { mutate } from './mutate.ts'

process.exitCode = await runCommandLine(mutate, process.argv.slice(2))
