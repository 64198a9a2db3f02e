import { lazyPattern } from '../../../src/text/lazy-pattern.ts'

/** A link parameter that a chat assistant adds to what it cites; taking it away changes nothing else. */
export const parameter = /^(?:utm_source=(?:chatgpt\.com|openai|copilot\.com)|referrer=grok\.com)/

/** Exact tokens only; each is written by a machine and by nobody else. From Wikipedia's list of signs of AI writing. */
const tokens: readonly string[] = [
  String.raw`utm_source=(?:chatgpt\.com|openai(?:\.com)?|copilot\.com)`,
  String.raw`referrer=grok\.com`,
  String.raw`:contentReference\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?`,
  String.raw`\[?oai_citation:\d{1,4}\u2021[^\]\s]{0,200}\]?(?:\([^)\s]{0,500}\))?`,
  String.raw`\[?oaicite:\d{1,4}\]?`,
  String.raw`[\ue200-\ue2ff]?\b(?:cite)?[\ue200-\ue2ff]?turn\d{1,3}(?:search|view|news|fetch|image|file|academia|reddit|youtube|open|forecast|finance|product)\d{1,3}(?:[\ue200-\ue2ff](?:turn\d{1,3}[a-z]{4,10}\d{1,3})?)*`,
  String.raw`\[attached_file:\d{1,3}\]`,
  String.raw`\u3010\d{1,4}(?::\d{1,4})?\u2020[^\u3011\n]{0,80}\u3011`,
  String.raw`\b[Aa]s an? (?:AI|artificial intelligence) language model\b`,
  String.raw`\b[Aa]s a large language model(?:,| trained)`,
]
export const residues = lazyPattern(tokens, 'gu')
