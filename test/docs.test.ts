import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { engineRulePage, rulePage, ruleTable } from '../src/docs.ts'

describe('pages that are generated (npx vitest -u writes them)', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('rules/%s/README.md', async (id, rule) => {
    const post = readdirSync(`fixtures/${id}`).find((name) => name.endsWith('.out'))
    const output = post === undefined ? '' : readFileSync(`fixtures/${id}/${post}`, 'utf8')
    await expect(rulePage(rule, output === '' ? undefined : { post: post ?? '', output })).toMatchFileSnapshot(`../rules/${id}/README.md`)
  })

  test('rules/README.md', async () => {
    await expect(engineRulePage()).toMatchFileSnapshot('../rules/README.md')
  })

  test('README.md', async () => {
    const output = readFileSync('fixtures/posts/after-the-night-shift.out', 'utf8').trimEnd()
    const parts: Readonly<Record<string, string>> = {
      output: `\`\`\`text\n${output}\n\`\`\``,
      rules: ruleTable(rules, (id) => `rules/${id}/README.md`),
    }
    const page = readFileSync('README.md', 'utf8').replace(
      /<!-- generated: (\w+) -->\n[\s\S]*?<!-- \/generated -->/g,
      (_, name: string) => `<!-- generated: ${name} -->\n\n${parts[name]}\n\n<!-- /generated -->`,
    )
    await expect(page).toMatchFileSnapshot('../README.md')
  })
})

test('the README says the commands that the package has', () => {
  const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts)
  const named = [...readFileSync('README.md', 'utf8').matchAll(/npm (?:run )?(test|bench|build|check)\b/g)].map((match) => match[1])
  expect(scripts).toEqual(expect.arrayContaining(named))
})
