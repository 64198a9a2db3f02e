import type { Term } from '../../../src/text/terms.ts'
import { ama, fsmb } from '../sources.ts'

const exposes = 'makes private facts of the author public'
const drop = 'leave it out'

// biome-ignore format: one entry a line
export const exposures: readonly Term[] = [
  { find: "(my|our) (home|house|apartment|flat) [address] (is (at|on|#)|address is|at #) | I live (at|on) (#|* (street|road|avenue|lane|close|drive|crescent)) | we live (at|on) # | my [home] address is", why: exposes, tip: 'use the clinic’s address', source: ama, severity: 'error' },
  { find: "(my|our) (kid/s|kid's|kids'|son/s|son's|daughter/s|daughter's|child/s|child's|children's|little one|boy|girl|eldest|youngest|twins) *4 (go/v to|goes to|attend/v|start/v at|starts at|school is|school run|is in * (class|year|grade) at|school|nursery) [^|at ^|the ^]", why: exposes, tip: drop, source: ama, severity: 'warning', near: 'school|primary|nursery|academy|elementary|kindergarten|college|preschool|infants|juniors', unlessNear: 'vaccin*|home~school|homeschool*|allerg*|diagnos*' },
  { find: "(we're|I'm|we are|I am) (away|off to *|on (vacation|holiday)|out of town|flying *|in (spain|france|italy|greece|portugal|florida|bali|hawaii|mexico)) (until|till|for (a|two|three|the|#)|from|this|next|all)", why: exposes, tip: 'post it after you are back', source: ama, severity: 'info' },
  { find: "(house|home|flat|apartment|place) (is|will be|is sitting|stands|sits) (empty|unoccupied)", why: exposes, tip: drop, source: ama, severity: 'warning', near: 'we|I|our|my|away|holiday|vacation|week*' },
  { find: '(I was|I am|I\'m|I have been|I\'ve been|I (struggle|live|suffer)) *2 (diagnosed with|with|on) [*] (depression|anxiety|HIV|bipolar|addiction|cancer|ADHD|alcoholism|antidepressants|PTSD)', why: exposes, tip: 'share it only if it helps readers and you are at ease with it', source: ama, severity: 'info' },
  { find: "(I'm|I am|we were|got|was|still|turned up|came in) *1 (drunk|wasted|hung~over|high|stoned|tipsy|plastered|hammered) *6 (shift|work|call|clinic|rounds|ward|surgery|theatre|list) | hung~over (on|at|for|during) [the|a|my|this] [*] (shift|work|clinic|rounds|ward round|list)", why: 'harms trust in the author', tip: drop, source: fsmb, severity: 'error', unlessNear: 'patient|he was|she was' },
  { find: "(my|our) [medical] (licence|license|passport|DEA|NPI|GMC|badge|ID|prescriber|NMC|registration|AHPRA|social security|national insurance) (number|no|#|photo|pin) [is]", why: exposes, tip: drop, source: ama, severity: 'error' },
  { find: "(I|we) (make|earn|bill|charge|pocket|take home|get paid) [about|around|over|nearly] $", why: exposes, tip: drop, source: ama, severity: 'info' },
  { find: "(my|our) [new] [work|hospital|staff] (badge|ID card|lanyard|ID badge) [photo|pic|selfie|on|in|is]", why: exposes, tip: 'hide the details of the badge', source: ama, severity: 'info', near: 'photo*|pic*|selfie*|post*|look|new|here' },
  { find: "(checking in (at|from)|currently at|come find me at|find me at|I'm at the|you can find me at) *4 (every|tonight|now|today|pub|gym|bar|home|until|cafe|park|restaurant|#)", why: exposes, tip: 'leave out where you are', source: ama, severity: 'info', unlessNear: 'clinic|surgery|conference|booth|hospital' },
  { find: "(every|each) (morning|day|evening|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekday) (at #|at (five|six|seven|eight|nine)|around #|from #) *6 (I|we) (run|walk|jog|cycle|swim|train|leave|drop)", why: exposes, tip: 'leave out time and place', source: ama, severity: 'info' },
  { find: "(my (wife|husband|partner|daughter|son|kids)|we|I) [all|just|recently|have] (live|moved|moved house|bought a house|bought a flat) [just|right] (behind|opposite|next to|round the corner from|across from|next door to|two doors *) *", why: exposes, tip: 'leave out where you live', source: ama, severity: 'warning', near: 'house|home|street|road|flat|school|hospital|station|live|neighbour*' },
  { find: "my (daughter|son|kid|child|little boy|little girl|eldest|youngest|toddler) , ^ , *1 (#|who|aged|at|in|is)", why: exposes, tip: 'leave out names of your children', source: ama, severity: 'warning', near: 'school|nursery|class|year|grade|team|club|street' },
  { find: "my (#|*) year old [*] [son|daughter|girl|boy|twins] *4 (go/v to|goes to|attends|started at|starts at|plays for|at) *3 (school|primary|elementary|academy|nursery|preschool|street|road|park|college)", why: exposes, tip: 'leave out the school', source: ama, severity: 'warning' },
]
