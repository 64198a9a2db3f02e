import { fileURLToPath } from 'node:url'
import { defineConfig } from 'rolldown'

// One bundle, split where the sources import lazily. White space goes, names stay: a smaller file starts sooner, and a stack trace can still be read.
export default defineConfig({
  optimization: { inlineConst: false },
  input: ['src/cli.ts', 'src/index.ts', 'src/builtin.ts', 'src/testing.ts'],
  platform: 'node',
  // cosmiconfig would draw the whole compiler in for configs in TypeScript, which postcheck never reads.
  external: ['typescript'],
  // The build of yaml for browsers is made of ES modules, which start faster than the CommonJS one for Node and hold the same code.
  resolve: { alias: { yaml: fileURLToPath(new URL('node_modules/yaml/browser/index.js', import.meta.url)) } },
  output: { dir: 'dist', format: 'esm', cleanDir: true, minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } } },
})
