import type { Term } from '../../../src/text/terms.ts'
import { newsReview } from '../sources.ts'

const frightens = 'frightens without telling the risk'
const risk = 'state the actual risk'

// biome-ignore format: one entry a line
export const scares: readonly Term[] = [
  { find: 'silent killer/s', say: 'often without symptoms', why: frightens, source: newsReview, severity: 'warning' },
  { find: 'killer (disease/s|virus/s|bug/s|flu|bacteria|superbug/s|diet/s|habit/s|food/s|drug/s|cancer/s|condition/s|heat|mould|mold|breakfast|snack/s|ingredient/s|chemical/s|product/s)', why: frightens, tip: risk, source: newsReview, severity: 'warning' },
  { find: 'deadly (mistake/s|habit/s|food/s|danger/s|secret/s|truth|poison/s|side effect/s|reason/s|ingredient/s|toxin/s|chemical/s|combination/s|trap/s|combo/s)', why: frightens, tip: risk, source: newsReview, severity: 'warning', unlessNear: 'mushroom*|botul*|nightshade|carbon monoxide' },
  { find: '(terrifying|horrifying|petrifying|nightmarish|chilling|bone-chilling|scary|frightening|shocking|alarming|sickening|sinister) [*] (truth|reality|reason/s|fact/s|statistic/s|side effect/s|risk/s|danger/s|news|rise|disease/s|consequences|new|study|photos|link/s|warning/s|discovery|rate/s|number/s|way/s)', why: frightens, tip: risk, source: newsReview, severity: 'warning', unlessNear: 'thunder|dream*|nightmare*|feel' },
  { find: 'ticking [time] bomb/s | ticking time~bomb/s | time~bomb in your', why: frightens, tip: risk, source: newsReview, severity: 'warning' },
  { find: "you (could|may|might|will) be next | (it could|it might|this could|this might|it can) (kill|happen to) you | your life (depends|may depend|could depend) on it | (could|may|might|is|are) [slowly|secretly|silently|quietly|literally|actually] [be] killing (you|us|your *) | will kill you | [a] death sentence | one-way ticket to [the|an early] (grave|hospital|ER|morgue) | (dig/v|eating your way to|on your way to|heading for) [your|an early|own] [own|early] grave | drop dead | (you|your child|your baby|your children|your kids|your family) (will|could|may|might) (die|be dead|drop dead) [if|unless|before|from|because]", why: frightens, tip: risk, source: newsReview, severity: 'warning', unlessNear: 'carbon monoxide|gunshot|no longer|court|execut*|suicid*' },
  { find: "before it's too late | before it is too late | until it's too late", why: frightens, tip: 'say when to seek help', source: newsReview, severity: 'warning' },
  { find: 'flesh-eating', say: 'tissue-destroying', why: frightens, source: newsReview, severity: 'info' },
  { find: '(ravage/v|ravages of|wreak/v havoc|decimate/v)', why: frightens, tip: 'name the effect', source: newsReview, severity: 'info' },
  { find: 'plague of (obesity|diabetes|dementia|autism|addiction|loneliness|anxiety)', why: frightens, tip: 'give the figures', source: newsReview, severity: 'warning' },
  { find: '(tsunami|avalanche|tidal wave|explosion|flood|wave) of [*] (cases|patients|cancer/s|diabetes|dementia|disease/s|illness/s)', why: frightens, tip: 'give the figures', source: newsReview, severity: 'warning', unlessBefore: 'first|second|third|new' },
  { find: "(mass panic|panic (grips|spreads|over|as)|sparks panic)", why: frightens, tip: risk, source: newsReview, severity: 'info' },
  { find: 'nightmare (bacteria|bug/s|virus|scenario|disease/s|side effects)', why: frightens, tip: risk, source: newsReview, severity: 'warning' },
  { find: 'horror (story/s|virus|disease/s|side effects|injury/s)', why: frightens, tip: risk, source: newsReview, severity: 'info' },
  { find: '(lurk/v|hidden danger/s|toxic time~bomb|hidden killer/s|hidden poison/s)', why: frightens, tip: risk, source: newsReview, severity: 'info' },
  { find: "if you [really] (love|care about) your (kids|children|family|baby|child|unborn *|parents)", why: 'uses guilt', tip: 'say what helps', source: newsReview, severity: 'warning' },
  { find: "(good|responsible|caring|real|loving) (mother/s|parent/s|mom/s|mum/s|dad/s) (would|never|always|don't|do not|wouldn't|does not|doesn't)", why: 'uses guilt', tip: 'say what helps', source: newsReview, severity: 'warning' },
  { find: '(epidemic|pandemic) of (loneliness|screen time|laziness|fatness|anxiety|stress|sitting|processed food)', why: frightens, tip: 'give the figures', source: newsReview, severity: 'info' },
  { find: "(poisoning|destroying|rotting|frying|wrecking|ruining|killing off|melting) [your] (your|our) (brain/s|body|bodies|gut|liver|kids|children|family|heart|hormones|organs|children's *|child's *|kids' *|baby)", why: frightens, tip: risk, source: newsReview, severity: 'warning', unlessNear: 'autoimmune|immune system' },
  { find: "(you'll|you will|they'll|you'd|you are going to|you're going to|they will) (regret|be sorry|pay for it|end up (in a wheelchair|dead|blind|on a ventilator|in a coffin|in the morgue|burying)|lose (a limb|your *)|go blind|be burying|bury)", why: frightens, tip: risk, source: newsReview, severity: 'warning', near: 'vaccin*|jab|test*|screen*|ignor*|doctor|unless|if|treatment|diet|sugar|smok*|pressure|check', unlessNear: 'driving licence' },
  { find: "(your|a) (coffin|funeral|grave|tombstone|headstone|obituary|body bag)", why: frightens, tip: risk, source: newsReview, severity: 'warning', near: 'if|unless|ignore|skip|smok*|jab|vaccin*|sugar|salt|check|test|screen*|next', unlessNear: 'plan|planning|costs|grief|bereave*|pay for|arrange*' },
]
