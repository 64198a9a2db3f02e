// Loaded into a process that the bench starts: leaves its peak memory in the file that the bench names.
const { writeFileSync } = require('node:fs')

process.on('exit', () => writeFileSync(process.env.BENCH_PEAK_FILE, String(process.resourceUsage().maxRSS)))
