import { runCommandLine } from '@crm-clients/openapi/command-line'
import { laws } from './laws.ts'

process.exitCode = await runCommandLine(laws, process.argv.slice(2))
