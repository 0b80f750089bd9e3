#!/usr/bin/env node
import { runCommandLine } from '@crm-clients/openapi/command-line'
import { contractCommand } from './contract-command.ts'

process.exitCode = await runCommandLine(contractCommand, process.argv.slice(2))
