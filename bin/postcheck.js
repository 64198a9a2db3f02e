#!/usr/bin/env node
const process = require('node:process')
const { keepCompiled } = require('./compiled.js')

keepCompiled()
const { main } = require('../dist/cli.cjs')

const interruption = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => interruption.abort(signal))
// A reader that stops early (`| head`) is no error; any other trouble with stdout means that the report did not arrive.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') return
  process.stderr.write(`postcheck: The report could not be written to standard output: ${error.message}.\n`)
  process.exitCode = 2
})
process.stderr.on('error', () => {})

main(process.argv.slice(2), {
  stdin: () => process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  now: Date.now,
  interrupted: interruption.signal,
}).then((code) => {
  process.exitCode ||= code
})
