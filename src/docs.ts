import { directiveRules } from './directives.ts'
import type { AnyRule } from './lint.ts'
import type { Options } from './option.ts'
import { presetLevel } from './presets.ts'
import type { Example, Family, PresetSetting, Resources } from './rule.ts'
import { textOf } from './testing.ts'

const families: Readonly<Record<Family, string>> = {
  privacy: 'Possible patient identifiers. What they match is never printed.',
  citations: 'Claims without a source, and sources that do not hold.',
  conduct: 'Wording that stigmatizes, promises, insults or crosses a line.',
  readability: 'What makes a post hard to read, and doses that can be misread.',
  accessibility: 'What a screen reader cannot tell.',
  editorial: 'What a good post declares.',
}

/** A family as a heading and a sentence about it. */
function familyOf(id: string): { readonly name: Family; readonly about: string } {
  const name = id.slice(0, id.indexOf('/')) as Family
  return { name, about: families[name] }
}

/** The page of a rule, in Markdown: what `explain` prints and what a finding links to. `sample` is the output for a post of the rule's fixtures. */
export function rulePage(rule: AnyRule, sample?: { readonly post: string; readonly output: string }): string {
  const parts = [
    `# ${rule.id}`,
    rule.summary,
    `${rule.why} ${rule.fix}`,
    facts(rule),
    `## Reported\n\n${rule.examples.bad.map(exampleBlock).join('\n\n')}`,
    `## Not reported\n\n${rule.examples.good.map(exampleBlock).join('\n\n')}`,
  ]
  if (sample) parts.push(`## What it looks like\n\n\`\`\`text\n${sample.output.trimEnd()}\n\`\`\``)
  if (rule.measured) parts.push(`## How often it is right\n\n${rule.measured}`)
  parts.push(configuration(rule), `## Sources\n\n${rule.sources.map(({ title, url }) => `- ${url ? `[${title}](${url})` : title}`).join('\n')}`)
  return `${parts.join('\n\n')}\n`
}

/** The table of all rules, by family, for the README and `rules --format markdown`. `link` gives the page of a rule. */
export function ruleTable(rules: readonly AnyRule[], link: (id: string) => string): string {
  const names = [...new Set(rules.map(({ id }) => familyOf(id).name))]
  return names
    .map((name) => {
      const rows = rules
        .filter(({ id }) => familyOf(id).name === name)
        .map((rule) => `| [\`${rule.id}\`](${link(rule.id)}) | ${defaultLevel(rule)} | ${cell(rule.summary)} |`)
      return `**${name}**: ${families[name]}\n\n| rule | level | what it finds |\n|---|---|---|\n${rows.join('\n')}`
    })
    .join('\n\n')
}

/** The page of what the engine itself reports. */
export function engineRulePage(): string {
  const sections = directiveRules.map(({ id, severity, summary, why, fix }) => `## ${id}\n\n${summary} ${why} ${fix} Level: ${severity}.`)
  return `# postcheck/*\n\nWhat the engine itself reports; these cannot be switched off.\n\n${sections.join('\n\n')}\n`
}

function facts(rule: AnyRule): string {
  const rows: [string, string][] = [
    ['Level', defaultLevel(rule)],
    ...Object.entries(rule.presets ?? {})
      .filter(([preset]) => preset !== 'recommended')
      .map(([preset, setting]): [string, string] => [`In preset \`${preset}\``, shown(setting)]),
    ['Reports on', { span: 'the words to change', block: 'a block', post: 'the post as a whole' }[rule.scope]],
    ...(rule.sensitive ? [['Prints', `\`[${rule.sensitive}]\` instead of what it matched`] as [string, string]] : []),
    ...(rule.tags.length ? [['Serves', rule.tags.map((tag) => `\`${tag}\``).join(', ')] as [string, string]] : []),
  ]
  return `| | |\n|---|---|\n${rows.map(([name, value]) => `| ${name} | ${value} |`).join('\n')}`
}

function defaultLevel(rule: AnyRule): string {
  return presetLevel(rule, 'recommended')
}

function shown(setting: PresetSetting): string {
  if (typeof setting === 'string') return setting
  return Object.entries(setting)
    .map(([name, value]) => (name === 'severity' ? String(value) : `\`${name}: ${value}\``))
    .join(', ')
}

function exampleBlock(example: Example): string {
  const text = textOf(example).replace(/\{\{([^{}]*)\}\}/g, '»$1«')
  const setting =
    typeof example === 'string'
      ? []
      : Object.entries(example)
          .filter(([name]) => name !== 'text')
          .map(([name, value]) => {
            if (name === 'resources') return besideIt((value as () => Resources)())
            return `${name}: ${typeof value === 'string' ? value : name === 'terms' ? termsInWords(value) : JSON.stringify(value)}`
          })
          .filter((words) => words !== '')
  const fence = text.includes('```') ? '~~~~' : '```'
  return `${setting.length ? `With ${setting.join(', ')}:\n\n` : ''}${fence}markdown\n${text.replace(/\n+$/, '')}\n${fence}`
}

function termsInWords(terms: unknown): string {
  return Array.isArray(terms) ? terms.map(({ find }) => `\`${find}\``).join(', ') : ''
}

/** What lies beside the post of an example, in words. */
function besideIt({ images, roster }: Resources): string {
  const pictures = [...(images ?? [])].map(([name, { kinds }]) => `a file \`${name}\` that holds: ${[...kinds].join(', ')}`)
  return [...pictures, ...(roster ? [`a roster of ${roster.names.size + roster.numbers.size} invented entries`] : [])].join('; ')
}

function configuration(rule: AnyRule): string {
  const options = Object.entries(rule.options as Options)
  const table = options.length
    ? `\n\n| option | default | what it sets |\n|---|---|---|\n${options.map(([name, { what, printed }]) => `| \`${name}\` | ${cell(printed)} | ${cell(what)} |`).join('\n')}`
    : ''
  const reason = rule.sensitive ? 'the clinic’s own, public' : 'why it is right here'
  return `## Configure\n\n\`\`\`yaml\nrules:\n  ${rule.id}: off\n\`\`\`\n\nFor one place, write \`<!-- postcheck-disable-next-line ${rule.id}: ${reason} -->\` above it.${table}`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
