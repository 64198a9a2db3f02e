const fs = require('node:fs')
const Module = require('node:module')
const os = require('node:os')
const path = require('node:path')
const process = require('node:process')
const v8 = require('node:v8')
const vm = require('node:vm')

const dist = path.join(__dirname, '../dist') + path.sep

/**
 * Keeps the compiled form of `dist` between runs, which saves about a third of the time to start. From Node 22 on Node does so itself; for older ones this does the same, in the user's
 * own cache folder, under a name that changes with every build. NODE_DISABLE_COMPILE_CACHE and NODE_COMPILE_CACHE are heeded as Node does.
 * What cannot be read or written costs time and nothing else.
 */
exports.keepCompiled = () => {
  // Node keeps compiled code of its own modules, but no longer takes it once a flag is set: what every check needs of them comes first.
  for (const name of ['node:fs/promises', 'node:stream', 'node:tty']) require(name)
  for (const name of ['stdout', 'stderr']) Reflect.get(process, name)
  // V8 complains aloud of a flag that it does not know, so each is set only on versions of Node on which it was tried.
  const major = Number.parseInt(process.versions.node, 10)
  // Patterns run a few times each: compiled once for good they cost less than interpreted first and compiled at the second run.
  if (major <= 24) v8.setFlagsFromString('--no-regexp-tier-up')
  // For one post nearly all that V8 would optimise in the background comes too late; for hundreds it comes soon enough.
  if (major < 22) v8.setFlagsFromString('--interrupt-budget=250000')
  if (Module.enableCompileCache) Module.enableCompileCache()
  else if (!process.env.NODE_DISABLE_COMPILE_CACHE) keepInFolder()
}

function keepInFolder() {
  const build = linesOf('build-id')
  // Compiled code that was kept has forgotten how to import modules, so Node itself compiles the files that do.
  const importing = linesOf('importing')
  if (build.length === 0) return
  const own = ownFolder()
  const home = process.env.NODE_COMPILE_CACHE || own
  if (!home) return
  // The name changes whenever anything in `dist` does: V8 itself compares no more than lengths.
  const folder = path.join(home, `${build[0]}-${process.version}-${process.arch}`)
  const fresh = new Map()
  const compile = Module.prototype._compile
  Module.prototype._compile = function (source, filename, ...rest) {
    if (!filename.startsWith(dist) || importing.includes(path.basename(filename))) return compile.call(this, source, filename, ...rest)
    const kept = path.join(folder, path.basename(filename))
    const script = new vm.Script(Module.wrap(source), {
      filename,
      cachedData: readIfThere(kept),
    })
    if (script.cachedDataRejected !== false || isOlderThan(day, kept)) fresh.set(kept, script)
    return script.runInThisContext().call(this.exports, this.exports, Module.createRequire(filename), this, filename, path.dirname(filename))
  }
  // At the end, so that what was compiled on the way is kept as well; anew each day, since no run compiles all.
  process.once('exit', () => {
    for (const [kept, script] of fresh) writeIfPossible(kept, script.createCachedData())
    if (fresh.size > 0 && home === own) removeOldBuilds(home, folder)
  })
}

function linesOf(name) {
  return (readIfThere(path.join(dist, name)) ?? '').toString('latin1').split('\n').filter(Boolean)
}

const day = 86_400_000

/** Undefined where the user has none: Node cannot tell the home of a user without an entry in the system's list, as containers run under. */
function ownFolder() {
  try {
    return path.join(cacheFolder(), 'postcheck', 'compiled')
  } catch {
    return undefined
  }
}

function cacheFolder() {
  if (process.platform === 'win32') return process.env.LOCALAPPDATA || path.join(os.homedir(), 'AppData', 'Local')
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library', 'Caches')
  // A relative one is to be ignored (XDG Base Directory Specification); it would also run what the folder of the posts holds.
  const named = process.env.XDG_CACHE_HOME
  return named && path.isAbsolute(named) ? named : path.join(os.homedir(), '.cache')
}

/** Every build has a folder; one in use is written to each day. */
function removeOldBuilds(home, current) {
  for (const name of namesIn(home)) {
    const folder = path.join(home, name)
    if (folder !== current && isOlderThan(30 * day, folder)) removeIfThere(folder)
  }
}

function namesIn(folder) {
  try {
    return fs.readdirSync(folder)
  } catch {
    return []
  }
}

function isOlderThan(age, file) {
  try {
    return Date.now() - fs.statSync(file).mtimeMs > age
  } catch {
    return true
  }
}

function readIfThere(file) {
  try {
    return fs.readFileSync(file)
  } catch {
    return undefined
  }
}

function writeIfPossible(file, data) {
  const half = `${file}.${process.pid}`
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
    fs.writeFileSync(half, data, { mode: 0o600 })
    fs.renameSync(half, file)
  } catch {
    removeIfThere(half)
  }
}

function removeIfThere(file) {
  try {
    fs.rmSync(file, { force: true, recursive: true })
  } catch {
    // Its folder is none: then there is nothing to remove.
  }
}
