#!/usr/bin/env node
import { runCommandLine } from '@crm-clients/openapi/command-line'
import { serveCommand } from './serve-command.ts'

process.exitCode = await runCommandLine(serveCommand, process.argv.slice(2))
