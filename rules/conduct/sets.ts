/** Words that stand for one another in the phrases of the vocabularies: `{condition}`. Data only. */
export const sets: Readonly<Record<string, string>> = {
  people:
    'person|people|patient/s|individual/s|adult/s|child/s|kid/s|woman/s|man/s|teen/s|teenager/s|adolescent/s|mother/s|mum/s|mom/s|father/s|subject/s|participant/s|population/s|veteran/s|client/s|student/s|folks',
  patients: 'patient/s|client/s|family/s|relative/s|parent/s',
  // Illnesses as claims of cure name them.
  condition:
    `cancer/s|tumour/s|tumor/s|diabetes|arthritis|autism|ADHD|HIV|AIDS|alzheimer's|dementia|depression|anxiety|asthma|eczema|psoriasis|covid|covid-19|coronavirus|lupus|MS|multiple sclerosis|IBS|ibs|endometriosis|infertility|
autoimmune [disease/s|condition/s|disorder/s]|migraine/s|headache/s|fibromyalgia|herpes|hypertension|[high] blood pressure|[chronic|back|knee|joint|neck] pain|parkinson's|epilepsy|obesity|PCOS|acne|insomnia|heart disease|leaky gut|gout|
hay fever|allergy/s|rosacea|tinnitus|hiv|colds|flu|influenza|high cholesterol|kidney disease|liver disease|fatty liver|thyroid|hypothyroidism|long covid|chronic (fatigue|illness|disease)|crohn's|colitis|reflux|GERD|measles|malaria|stroke/s|
baldness|hair loss|wrinkle/s|cellulite|varicose veins|impotence|erectile dysfunction|hot flushes|hot flashes|menopause|sciatica|shingles|vertigo|osteoporosis|PTSD|panic attacks|addiction|alcoholism|bed-wetting|infection/s|illness/s|disease/s`.replaceAll(
      '\n',
      '',
    ),
  // Medicines that people should not stop, start or change on the word of a post.
  drug: `med/s|medicine/s|medication/s|pill/s|tablet/s|capsule/s|statin/s|insulin|antidepressant/s|SSRI/s|ssris|blood thinner/s|anticoagulant/s|inhaler/s|steroid/s|metformin|blood pressure (med/s|pill/s|tablet/s|medicine/s|medication/s)|
heart (pill/s|tablet/s|med/s|medicine/s|medication/s)|birth control|contraceptive/s|prescription/s|antibiotic/s|beta~blocker/s|lithium|thyroid (med/s|pill/s|tablet/s|medicine/s|medication/s)|HRT|hrt|chemo|chemotherapy|antipsychotic/s|painkiller/s|
opioid/s|diuretic/s|water tablet/s|ADHD (med/s|medication/s)|seizure (med/s|medication/s|medicine/s|drug/s)|allergy (med/s|pill/s)|PPI/s|ppis|drug/s|treatment|chemo session/s|injections|patch|patches|reliever|preventer|EpiPen|
-statin|-pril|-sartan|-olol|-prazole|-azepam|-oxetine|-triptyline|-formin|-gliptin|-cillin|-mycin|-floxacin|-parin|-xaban|-mab|-dipine|-thiazide|-tidine|-gabalin|-codone|-pram|warfarin|prednisone|prednisolone|levothyroxine|gabapentin|
sertraline|aspirin|ibuprofen|paracetamol|acetaminophen|clopidogrel|digoxin|furosemide|amiodarone|methotrexate|tamoxifen|quetiapine|olanzapine|lamotrigine|naproxen|semaglutide|ozempic|adderall|ritalin|melatonin|citalopram|amlodipine`.replaceAll(
    '\n',
    '',
  ),
  doctor:
    'doctor/s|GP/s|gp|gps|physician/s|clinician/s|consultant/s|oncologist/s|cardiologist/s|nurse/s|specialist/s|psychiatrist/s|dentist/s|pharmacist/s|surgeon/s|dermatologist/s|pediatrician/s|paediatrician/s|endocrinologist/s|neurologist/s|medic/s|midwife/s|obstetrician/s|gynaecologist/s|gynecologist/s|therapist/s|rheumatologist/s',
  staff:
    'doctor/s|nurse/s|surgeon/s|GP/s|physician/s|midwife/s|pharmacist/s|consultant/s|registrar/s|resident/s|intern/s|colleague/s|co~worker/s|manager/s|administrator/s|paramedic/s|dentist/s|chiropractor/s|dietitian/s|dietician/s|receptionist/s|anaesthetist/s|anesthesiologist/s|radiologist/s|naturopath/s|practitioner/s|locum/s|junior/s|trainee/s|psychiatrist/s|ward staff|night staff|staff|medic/s|physio/s|orthopods|therapist/s|boss/s',
  politician:
    'politician/s|president|prime minister|minister/s|senator/s|congressman|congresswoman|congress|governor/s|mayor/s|government|MP/s|council/s|councillor/s|republican/s|democrat/s|tory/s|labour|conservative/s|liberal/s|voter/s|party|health secretary|secretary of state|white house|cabinet|lawmaker/s|left-wingers|right-wingers|leftists|administration',
  insult: `idiot/s|moron/s|imbecile/s|dimwit/s|fool/s|clown/s|liar/s|cretin/s|halfwit/s|dumbass/s|buffoon/s|numpty/s|muppet/s|nitwit/s|twit/s|simpleton/s|dunce/s|ignoramus/s|pillock/s|prat/s|plonker/s|dope/s|blockhead/s|airhead/s|loser/s|waste of (space|oxygen|time|a bed)|bozo/s|berk/s|eejit/s|gobshite/s|drongo/s|galah/s|dingbat/s|nincompoop/s|wally/s|dolt/s|numbskull/s|jackass/s|tosser/s|scum|vermin|trash|parasite/s|leech/s|lunatic/s|nutter/s|maniac/s`,
  camp: `anti~vaxxer/s|antivaxxer/s|anti-masker/s|antimaskers|covid denier/s|deniers|lefties|leftie/s|lefty|liberals|tory|tories|socialists|republicans|democrats|trump supporters|trumpers|MAGA|maga|brexiteers|remainers|conspiracy theorists|climate deniers|vaccine sceptics|vaccine skeptics|flat earthers|hippies|feminists|protesters|activists|the unvaccinated|unvaxxed|labour voters|tory voters|biden voters|trump voters|leavers|right-wingers|left-wingers|conservatives`,
  scornful: `daft|dense|witless|mindless|childish|gormless|ignorant|insufferable|unbearable|spoilt|stupid|dumb|idiotic|moronic|clueless|brainless|pathetic|thick|dim|gullible|crazy|insane|mad|nuts|gross|disgusting|revolting|filthy|smelly|ugly|lazy|useless|annoying|ridiculous|hopeless|selfish|entitled|braindead|brain-dead|worthless|deluded|a joke`,
  supplement:
    `ivermectin|hydroxychloroquine|HCQ|fenbendazole|apricot kernels|laetrile|essential oil/s|cannabis oil|CBD [oil]|vitamin (C|D|B12|c|d)|high-dose vitamin C|turmeric|curcumin|garlic|ginger|black seed oil|colloidal silver|homeopathy|homeopathic *|sea moss|raw milk|methylene blue|
apple cider vinegar|baking soda|celery juice|lemon water|alkaline water|soursop|graviola|mushroom/s|honey|cinnamon|green tea|moringa|berberine|castor oil|silver water|magnesium|zinc|probiotic/s|collagen|kombucha|hemp oil|aloe vera|noni juice|bone broth|fasting|keto|juicing|crystals|magnets|reiki|acupuncture|supplement/s|herb/s|tea/s|oil/s|chlorine dioxide|MMS|borax|urine therapy|coffee enema/s|black salve|cupping|ear candling`.replaceAll(
      '\n',
      '',
    ),
}
