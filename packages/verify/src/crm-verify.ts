#!/usr/bin/env node
import { runCommandLine } from '@crm-clients/openapi/command-line'
import { verifyCommand } from './verify-command.ts'

process.exitCode = await runCommandLine(verifyCommand, process.argv.slice(2))
