#!/usr/bin/env node
import module from 'node:module'
import process from 'node:process'

// From Node 22 on, compiled code is kept between runs; older ones have no such thing.
module.enableCompileCache?.()
const { main } = await import('../dist/cli.js')

const interruption = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => interruption.abort(signal))
// A reader that stops early (`| head`) is no error; any other trouble with stdout means that the report did not arrive.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') return
  process.stderr.write(`postcheck: The report could not be written to standard output: ${error.message}.\n`)
  process.exitCode = 2
})
process.stderr.on('error', () => {})

const code = await main(process.argv.slice(2), {
  stdin: () => process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  now: Date.now,
  interrupted: interruption.signal,
})
process.exitCode ||= code
