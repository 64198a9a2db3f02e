import type { Term } from '../../../src/text/terms.ts'
import { ahpra, ahpraCosmetic, ftcEndorsements } from '../sources.ts'

const lures = 'lures people into care'
const plain = 'state the price and who needs the care'

// biome-ignore format: one entry a line
export const inducements: readonly Term[] = [
  { find: '% off | (half price|half-price|buy one get one|BOGO|2-for-1|two-for-one|special offer|limited-time (offer|only|deal|discount)|flash sale|while (stock/s|supplies) last|only # (spot/s|place/s|slot/s) left|only (two|three|four|five|six|ten|a few) (spots|places|slots|appointments) left|act now|don\'t miss out|offer ends|black friday|early bird [price|discount|offer]|free gift with|mates rates)', why: lures, tip: plain, source: ahpra, severity: 'warning', near: 'off|botox|filler*|consult*|treatment*|price|whitening|supplement*|session*|clinic|book|offer|deal|discount|sale|gift|order|today|spots|slots|places|laser|scan|test|package|course|implants|procedure|surgery|checkup|check-up' },
  { find: '(give~away/s|win (a|free) [free|*] (treatment/s|botox|filler/s|laser|session/s|whitening|consultation/s|voucher/s|prize/s|supplements|makeover|package)|enter to win|competition to win|prize draw|for (a|your) chance to win)', why: lures, tip: plain, source: ahpraCosmetic, severity: 'warning', unlessNear: 'condom*|naloxone|vaccine clinic|book' },
  { find: '(refer|bring|tell|tag) a (friend|mate) *8 ($|#|free|discount|off|reward|gift|bonus|win|half) | referral (bonus/s|reward/s|discount/s|fee/s) | refer and (earn|save|win)', why: lures, tip: plain, source: ahpra, severity: 'error' },
  { find: '(review/s|testimonial/s|rating/s|share your (story|results)|five stars|5 stars) *8 (discount|gift card/s|free|voucher/s|# off|entry|win|reward/s|credit|prize|draw|chance)', why: 'pays for reviews', tip: 'ask for feedback in private, without reward', source: ftcEndorsements, severity: 'error', unlessNear: 'peer|literature|systematic|free of charge review' },
]
