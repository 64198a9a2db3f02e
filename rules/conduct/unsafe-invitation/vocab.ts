import type { Term } from '../../../src/text/terms.ts'
import { gmc, postcheck } from '../sources.ts'

const asks = 'invites health details in public'

// biome-ignore format: one entry a line
export const invitations: readonly Term[] = [
  { find: '(post|share|tell (me|us)|drop|write|comment|leave|list|describe|type|put) *4 (symptom/s|diagnosis|diagnoses|medication/s|meds|story|condition/s|test result/s|weight|history|results|dose|photo/s|scan/s|bloods|experience|experiences with *) [*] [in the|below|in|down|on this] (comment/s|comments section|below|replies|thread|post)', why: asks, tip: 'ask readers not to share health details in comments', source: postcheck, severity: 'error', unlessNear: 'do not|don\'t|never|please avoid' },
  { find: '(in the comments|below|in the replies) *3 (tell (me|us)|share|post|list) *3 (symptom/s|diagnosis|medication/s|meds|story|condition/s|results|weight|dose)', why: asks, tip: 'ask readers not to share health details in comments', source: postcheck, severity: 'error' },
  { find: '(what|which) *2 (symptoms|medication/s|meds|antidepressant|drugs|dose|diagnosis) (are you|do you|have you|did you) *3 [comment/s|below|let (me|us) know|tell us|share]', why: asks, tip: 'ask a question that needs no health details', source: postcheck, severity: 'warning', near: 'comment*|below|replies|drop|let me know|tell us', unlessNear: 'doctor may ask|your doctor|clinician|nurse' },
  { find: "tag (a|your|someone|anyone|that) *4 (who (has|suffers|needs|is|struggles|drinks|smokes)|with *)", why: 'exposes the health of others', tip: 'ask readers to share the post instead', source: gmc, severity: 'warning' },
  { find: '(tell|let|share with|show) (us|me) [know|all] (in the comments|below|in a comment|in the replies|in the chat) *5 (symptom/s|medication/s|meds|story|condition/s|results|weight|dose|diagnosis|{drug}|scar/s|rash|illness|bloods|mental health|take|takes|have|suffer/v)', why: 'invites health details in public', tip: 'ask readers not to share health details in comments', source: gmc, severity: 'error' },
  { find: '(post|drop|share|put|leave|paste|write) your (blood|lab|test|scan|MRI|sugar|HbA1c|PSA|thyroid|cholesterol|pressure|peak flow|BMI|weight) *2 (below|here|in the comments|in the replies|in the thread|under this post)', why: 'invites health details in public', tip: 'ask readers not to share health details in comments', source: gmc, severity: 'error' },
]
