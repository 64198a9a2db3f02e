import type { Term } from '../../../src/text/terms.ts'
import { asa12 } from '../sources.ts'

const brand = 'ozempic|wegovy|mounjaro|zepbound|saxenda|botox|dysport|juvederm|viagra|cialis|adderall|xanax|humira|keytruda|accutane|latisse|azzalure|bocouture|xeomin|rybelsus|vyvanse|concerta|profhilo|victoza|trulicity'

// biome-ignore format: one entry a line
export const promotions: readonly Term[] = [
  { find: `(ask (your doctor|me|us) (about|for)|get|buy|order|try|now offering|we [now] (offer|stock|have|sell|provide|supply)|book|in stock|grab|available now|save on|# off|top up your) [your|our|some|a|the] *1 (${brand})`, why: 'promotes a prescription medicine to the public', tip: 'use the generic name and give risks with benefits', source: asa12, severity: 'warning', unlessNear: 'do not|don\'t|never|scam*|fake|counterfeit|illegal*|without a prescription|if you' },
  { find: `(${brand}) *3 (now (available|in stock)|in stock|on sale|special|party|parties|deal/s|offer/s|from $|book|prescribed online|delivered|to your door|next-day|half price)`, why: 'promotes a prescription medicine to the public', tip: 'use the generic name and give risks with benefits', source: asa12, severity: 'warning', unlessNear: 'shortage|fake|counterfeit|warn*' },
]
