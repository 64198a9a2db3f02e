import type { Term } from '../../../src/text/terms.ts'
import { ftcEndorsements, ftcHealth } from '../sources.ts'

const borrows = 'borrows an authority that is not named'

// biome-ignore format: one entry a line
export const authorities: readonly Term[] = [
  { find: '(doctor|dentist|physician|paediatrician|pediatrician|dermatologist|nurse|midwife|pharmacist|hospital|expert|clinician|GP|surgeon|nutritionist)-(recommended|approved|endorsed|trusted|formulated|tested|designed|developed)', why: borrows, tip: 'say who, and how many', source: ftcHealth, severity: 'warning', unlessNext: 'dose*|treatment plan' },
  { find: '(recommended|approved|endorsed|trusted|used|loved) by (#|nine|9|most|top|leading|thousands of|hundreds of|real|many|all|over) [*|* *|out of *|in *] (doctors|dentists|physicians|GPs|pediatricians|paediatricians|dermatologists|surgeons|nurses|experts|hospitals|cardiologists|clinicians|scientists)', why: borrows, tip: 'say who, and how many', source: ftcHealth, severity: 'warning', unlessNear: 'guideline*|survey' },
  { find: 'FDA-(approved|cleared|registered|certified|endorsed) [*] (supplement/s|vitamin/s|herb/s|herbal|facility|clinic|cosmetic/s|cream/s|food/s|tea/s|lab|gummy/s|capsule/s)', why: 'is false: the FDA does not approve supplements', tip: 'leave it out', source: ftcHealth, severity: 'error' },
  { find: '(supplement/s|vitamin/s|herb/s|gummies|tea|capsules|cream|patch) *4 (is|are) [fully] FDA-(approved|cleared|certified|endorsed)', why: 'is false: the FDA does not approve supplements', tip: 'leave it out', source: ftcHealth, severity: 'error', unlessNear: 'prescription|nicotine|estrogen|oestrogen|fentanyl|lidocaine' },
  { find: 'as (seen|featured) (on|in) (TV|tv|Dr Oz|dr oz|oprah|forbes|the news|GMA|vogue|national television|the (media|press|daily *))', why: borrows, tip: 'cite the evidence', source: ftcEndorsements, severity: 'info' },
  { find: '(harvard|stanford|oxford|NASA|nobel|nobel-prize|nobel prize|swiss|german|japanese|navy seal) [winning|*] (approved|formula|discovery|secret|scientists swear|doctors swear|technology|backed formula)', why: borrows, tip: 'cite the study', source: ftcHealth, severity: 'warning', near: 'supplement*|pill|weight|formula|cure*|miracle|device|diet' },
]
