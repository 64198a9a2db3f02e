import type { Sentence } from '../../../src/post/post.ts'
import { defineRule } from '../../../src/rule.ts'
import { proseOf } from '../prose.ts'

export default defineRule({
  id: 'readability/relative-risk',
  severity: 'warning',
  summary: 'A relative change of a risk without the risk itself.',
  why: 'Half of very little is very little: readers choose treatments for relative figures that they refuse for absolute ones.',
  fix: 'Say how many people in 1,000 it happens to, with and without.',
  sources: [
    {
      title: 'Carling et al. 2009: The effect of alternative summary statistics for communicating risk reduction on decisions about taking statins',
      url: 'https://doi.org/10.1371/journal.pmed.1000134',
    },
    { title: 'VA.gov content style guide: writing about risk', url: 'https://design.va.gov/content-style-guide/' },
  ],
  measured: 'On 291 posts of health sites (488,000 words) it speaks 17 times, 16 of them rightly.',
  tags: ['cci:16', 'discern:6', 'hnr:2'],
  options: {},
  scope: 'span',
  examples: {
    bad: [
      'The pill {{lowers your risk of a stroke by 30%}}.',
      'Smokers have {{twice the risk}} of a heart attack.',
      'People who sit all day are {{40% more likely}} to fall ill.',
    ],
    good: [
      'The pill lowers your risk of a stroke by 30%, from 10 in 1,000 to 7 in 1,000.',
      'The drug has a half life of two days, which decreases the risk of withdrawal.',
      'Smokers have twice the risk of a heart attack. That is 4 out of 100 people and not 2.',
      'Half of them took the risk, and 30% of the nurses were women.',
    ],
  },
  *check(post, { audience }) {
    if (audience === 'clinician') return
    for (const block of proseOf(post)) {
      if (!hint.test(block.folded)) continue
      for (const sentence of block.sentences) {
        if (!quantity.test(sentence.folded) || !hint.test(sentence.folded)) continue
        const match = change.exec(sentence.folded)
        if (!match || isAbsolute(sentence) || isAbsolute(block.sentences[sentence.index + 1]) || isAbsolute(block.sentences[sentence.index - 1])) continue
        const start = sentence.start + match.index
        yield {
          start,
          end: start + match[0].length,
          confidence: 'medium',
          message: 'A relative figure alone says little: give the numbers with and without, such as 7 in 1,000 and 10 in 1,000',
        }
      }
    }
  },
})

const risk = '(?:risks?|chances?|odds|likelihood|probability|incidence|rates?)'
const gap = '(?:[^.;:()]{0,60}?\\s)'
const share = '(?:\\d{1,3}(?:\\.\\d+)?(?:\\s?(?:-|to)\\s?\\d{1,3})?\\s?(?:%|per\\s?cent\\b|percent\\b))'
const times = '(?:\\d+(?:\\.\\d+)?|two|three|four|five|six|seven|eight|nine|ten)(?:\\s?(?:-|to)\\s?\\d+)?'
const hint = /\b(?:risks?|chances?|odds|likely|likelihood|probability|incidence)\b/i
/** Without one of these a sentence gives no relative figure; the large pattern below is compiled only where one may. */
const quantity = /%|\bper\s?cent\b|\b(?:half|twice|times)\b|fold\b|doubl|tripl|quadrupl|halv|\bthirds?\b|\bquarter\b/i
const change = new RegExp(
  [
    `\\b(?:reduc|lower|cut|decreas|rais|increas|drop|halv|slash)(?:e|es|ed|ing|s|ting|ped)?\\s${gap}?(?:the\\s|your\\s|their\\s|his\\s|her\\s|a\\s)?${risk}\\b${gap}?by\\s(?:about\\s|around\\s|nearly\\s|up to\\s|almost\\s|more than\\s|as much as\\s|over\\s)?(?:${share}|half|two[- ]thirds|a third|a quarter)`,
    `\\b${share}\\s(?:lower|higher|less|more|greater|reduced|increased|smaller)\\s(?:${gap}?${risk}\\b|likely\\b)`,
    `\\b${share}\\s(?:reduction|increase|decrease|rise|drop)\\sin\\s(?:the\\s|your\\s|their\\s)?(?:${gap}?)?(?:risk|odds|chance|likelihood|incidence)s?\\b`,
    `\\b(?:doubl|tripl|halv|quadrupl)(?:e|es|ed|ing)\\s(?:the\\s|your\\s|their\\s|her\\s|his\\s|our\\s)(?:[\\w-]+\\s){0,2}?(?:risks?|chances?|odds|likelihood)\\b`,
    `\\b(?:twice|half|${times}\\stimes|${times}-?fold)\\s(?:as\\s|more\\s|less\\s)?(?:the\\s|higher\\s|greater\\s)?(?:risk|chance|odds|likely)\\b`,
  ].join('|'),
  'i',
)
const absolute =
  /\bfrom\s(?:about\s|around\s)?[\d.,]+\s?(?:%|per\s?cent|in\b|out\b|per\b)?.{0,40}?\bto\s(?:about\s|around\s)?[\d.,]+|\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|half a million)\s(?:[a-z]+\s){0,2}?(?:in|out\sof|per|of\severy|in\severy)\s(?:every\s|each\s)?(?:\d[\d,.]*|ten|a\shundred|a\sthousand|a\smillion|100|1,000)\b|\babsolute\b|\bcompared (?:with|to) (?:about |only |just )?[\d.]+\s?%|[\d.]+\s?% (?:vs|versus|against|compared (?:with|to)) [\d.]+\s?%/i

function isAbsolute(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && absolute.test(sentence.folded)
}
