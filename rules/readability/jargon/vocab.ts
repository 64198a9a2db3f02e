/** Medical words and what to write instead, in the notation of `../plain-words.ts`; sources are keys of `../guidance.ts`. The wording is ours. */
export const medicalWords = `
abdominal | belly | nci | unless-next: aortic muscles muscle crunches
ablation | = destroying tissue with heat, cold or another method | nci
abrasion/s | scrape/s, graze/s | cdc
abscess | = pocket of pus | nci
absorption/s | = taking in | cdc
accumulate/v | build/v up | cdc
accumulation/s | build-up | cdc
acetabulum | hip socket | medlineplus
achondroplasia | = a form of short stature | medlineplus
acidosis | = too much acid in the blood | medlineplus
acromegaly | = an illness of too much growth hormone | nci
acuity | sharpness | medlineplus
acute | sudden, short-term | cdc | unless-next: detail angle eye sense hospital hospitals care
adenocarcinoma/s | = cancer that starts in glands | nci
adenoma/s | = growth in a gland that is not cancer | nci
adequate | enough | cdc
adhere/v to | stick/v to, follow/v | prism
adhesion/s | = band of scar tissue | medlineplus
adipose | fat | medlineplus
adjacent | = next to it | cdc
adjacent to | next to | plainlanguage | safe
adjuvant | = given after the main treatment | cdc
administer/v | give/v | cdc
adverse | harmful | cdc
adverse effect/s | side effect/s, harm/s | nci
adverse event/s | harm/s, bad reaction/s | cdc
adverse reaction/s | bad reaction/s | nci
adversely affect/v | harm/v | prism
aerobic exercise | = exercise that makes you breathe faster | cdc
aetiologic | = to do with the cause | medlineplus
aetiology/s | cause/s | cdc
afebrile | = without a fever | medlineplus
affective disorder/s | mood disorder/s | medlineplus
agglutination | clumping | medlineplus
aggravate/v | = make/v worse | cdc
ailment/s | illness/s | prism
akathisia | restlessness | medlineplus
albuminuria | protein in the urine | medlineplus
allergen/s | = thing you are allergic to | cdc
alleviate/v | ease/v | cdc
alleviation/s | relief | cdc
allogeneic | from a donor | nci
alopecia/s | hair loss | cdc
alteration/s | change/s | cdc
amblyopia | lazy eye | medlineplus
ambulation/s | walking | cdc
ambulatory | = able to walk | cdc
ameliorate/v | ease/v | cdc
amelioration/s | getting better | cdc
amenorrhea/s | missed periods | medlineplus
amenorrhoea/s | missed periods | medlineplus
amnesia | memory loss | cdc
amniocentesis | = test of the fluid around the baby | medlineplus
amoxycillin | amoxicillin | medlineplus
anaemia | = too few healthy red blood cells | medlineplus
anaesthesia | = medicine that stops you feeling pain | medlineplus
anaesthetic/s | = medicine that stops you feeling pain | medlineplus
analgesia/s | pain relief | nci
analgesic/s | painkiller/s | prism
anaphylaxis/s | = life-threatening allergic reaction | cdc
anemia | = too few healthy red blood cells | cdc
anesthesia | = medicine that stops you feeling pain | nci
anesthesiologist/s | = doctor who puts you to sleep for surgery | nci
anesthetic/s | = medicine that stops you feeling pain | nci
aneurysm/s | = weak spot in a blood vessel | medlineplus
angina | = chest pain from the heart | medlineplus
angiogram/s | = X-ray of blood vessels | nci
angiography | = X-ray of blood vessels | nci
angioplasty | = opening a blocked artery with a small balloon | nci
ankylosing spondylitis | = arthritis of the spine | medlineplus
anosmia | loss of smell | medlineplus
anovulation | = not releasing an egg | medlineplus
anoxia | lack of oxygen | medlineplus
antacid/s | medicine for heartburn | medlineplus
antenatal | pregnancy | nhs
anterior/s | front | prism
antiarrhythmic/s | = medicine for an uneven heartbeat | medlineplus
antibacterial | = that kills bacteria | nci
antibody/s | = protein that fights germs | cdc
anticipate/v | expect/v | prism
anticoagulant/s | blood thinner/s | prism
anticoagulation/s | blood thinning | medlineplus
anticonvulsant/s | seizure medicine/s | nci
antidiarrheal | medicine for diarrhea | nci
antiemetic/s | medicine/s to stop you feeling sick | nci
antifungal/s | = medicine for fungus | nci
antigen/s | = germ marker | cdc
antihistamine/s | allergy medicine/s | nci
antihyperlipidemic | cholesterol medicine | medlineplus
antihypertensive/s | blood pressure medicine/s | cdc
antimicrobial | = medicine that kills germs | nci
antineoplastic | cancer-fighting | nci
antipruritic | anti-itch | medlineplus
antipsychotic/s | = medicine for a mental illness | nci
antipyretic/s | fever medicine/s | cdc
antiseptic/s | = something that kills germs on skin | medlineplus
antispasmodic/s | = medicine for muscle cramps | medlineplus
antitussive/s | cough medicine/s | medlineplus
antiviral | = medicine that fights a virus | cdc
anuria | not making urine | medlineplus
anxiolytic/s | anxiety medicine/s | nci
aphasia | = trouble speaking or finding words | medlineplus
apnea | = pause in breathing | medlineplus
apnoea | = pause in breathing | medlineplus
appendectomy | = surgery to remove the appendix | nci
are applicable to | apply to | plainlanguage | safe
arrhythmia/s | uneven heartbeat | prism
arterial | artery | medlineplus | adj; unless-next: line lines blood
arteriole/s | small artery/s | medlineplus
arteriosclerosis/s | hardened arteries | prism
arthralgia/s | joint pain/s | cdc
arthroplasty | joint replacement | medlineplus
arthroscopy | = look inside a joint with a camera | medlineplus
ascertain/s | find out | cdc
ascites/s | = fluid in the belly | nci
asphyxia | = not getting enough oxygen | medlineplus
asphyxiation | choking | prism
aspirate | draw out | prism
assess/v | check/v | cdc
asthenia/s | weakness | nci
astigmatism | = blurred sight from the shape of the eye | medlineplus
asymptomatic | = without symptoms | cdc
ataxia | = loss of control over how you move | nci
atherosclerosis/s | clogged arteries | cdc
atopic dermatitis | eczema | prism
atopic eczema | eczema | medlineplus
atrial fibrillation | = fast, uneven heartbeat | nci
atrophy/s | wasting away | medlineplus
attenuated | weakened | nci
audiologist/s | = hearing specialist | medlineplus
aural | ear | prism | adj
auscultation | = listening with a stethoscope | medlineplus
autoimmune | = where the body attacks itself | medlineplus
autologous | = from your own body | nci
autonomic | = of the nerves that work by themselves | medlineplus
axilla | armpit | nci
axillary | armpit | nci
bacteraemia | bacteria in the blood | medlineplus
bacteremia | bacteria in the blood | medlineplus
bacteriuria | bacteria in the urine | medlineplus
bariatric surgery | weight-loss surgery | nci
basal cell carcinoma | = a common skin cancer | nci
beneficial | helpful | cdc
benign | = not cancer | cdc
bilateral | = on both sides | cdc
biliary | bile | nci | adj
bioavailability | = how much of a medicine reaches the blood | medlineplus
biologic therapy | = medicine made from living cells | medlineplus
biomarker/s | = sign we can measure | nci
biopsy/s | = test of a small piece of tissue | prism
blepharitis | sore eyelids | medlineplus
blood glucose | blood sugar | prism
bolus | = single large dose | medlineplus
botulism | = rare food poisoning that weakens muscles | medlineplus
brachial | arm | medlineplus
bradycardia/s | slow heartbeat | prism
bradykinesia | slow movement | medlineplus
bronchial | lung | nci | adj; unless-next: asthma
bronchitis | = swelling of the airways | nci
bronchodilator/s | medicine/s that opens/s the airways | cdc
bronchoscopy | = look into the lungs with a camera | nci
bronchospasm | tight airways | medlineplus
bruxism | teeth grinding | medlineplus
buccal | cheek | medlineplus | adj
bursitis/s | = swelling around a joint | cdc
calcification | = build-up of calcium | nci
calculi | stones | medlineplus
callus/s | hard skin | medlineplus
candidiasis | yeast infection, thrush | nci
cannula/s | thin tube/s | medlineplus
carcinogen/s | = thing that can cause cancer | cdc
carcinogenesis | how cancer starts | nci
carcinogenic | cancer-causing | medlineplus
carcinoma/s | cancer/s | prism
cardiac | heart | prism | unless-next: catheterization catheterisation
cardiac arrest | = when the heart stops | medlineplus
cardiac catheterization | = thin tube into the heart | nci
cardiologist/s | heart doctor/s | cdc
cardiology/s | heart care | cdc
cardiomyopathy/s | = heart muscle disease | medlineplus
cardiopulmonary | heart and lung | nci
cardiovascular | heart | cdc
cardioversion | = resetting the heartbeat | medlineplus
caries/s | tooth decay | cdc
carotid artery | neck artery | nci
carpal | wrist | prism | unless-next: tunnel
catabolism | = breaking down food for energy | medlineplus
catheter/s | = thin tube | prism
catheterisation/s | = putting in a thin tube | cdc
catheterization/s | = putting in a thin tube | cdc
cellulitis/s | skin infection | prism
cephalalgia | headache | medlineplus
cerebellum | = part of the brain for balance | nci
cerebral | brain | cdc
cerebrospinal fluid | = fluid around the brain and spine | nci
cerebrovascular accident/s | stroke/s | prism
cerebrovascular disease/s | = disease of the blood vessels in the brain | cdc
cervical spine | neck | medlineplus
cessation/s | = stopping | cdc
chemoprevention | = medicine to prevent cancer | nci
cholangitis | bile duct infection | medlineplus
cholecystectomy/s | = operation to remove the gallbladder | medlineplus
cholecystitis | swollen gallbladder | medlineplus
cholelithiasis | gallstones | medlineplus
chromosome/s | = package of genes | nci
circulatory | blood flow | cdc
cirrhosis/s | = scarring of the liver | nci
claudication | = leg pain when you walk | medlineplus
clavicle/s | collarbone/s | prism
clinician/s | = doctor or nurse | nhs
clotting factor/s | = protein that helps blood clot | medlineplus
co-morbidity/s | = other health problem | nci
coagulate/v | clot/v | cdc
coagulation/s | blood clotting | cdc
coagulopathy/s | = bleeding problem | medlineplus
coeliac disease | = reaction to gluten | medlineplus
cognition/s | thinking | nci
cognitive | thinking | prism | unless-next: behavioral behavioural dissonance psychology revolution therapy
cognitive impairment/s | trouble with thinking and memory | nci
cohort study/s | = study that follows a group of people | nci
coitus | sex | prism
colectomy | = surgery to remove the large bowel | nci
colic | cramps | cdc | unless-before: baby infant
colitis | = swollen large bowel | nci
colonoscopy/s | = look inside the bowel with a camera | prism
colorectal | bowel | prism
colostomy | = opening in the belly for stool | nci
colposcopy | = close look at the cervix | nci
comatose | in a coma | cdc
communicable | = that spreads from person to person | cdc
comorbidity/s | = other health problem | nci
compression fracture | = crushed bone in the spine | nci
computed tomography/s | = CT scan | prism
concomitant | = at the same time | nci
concomitantly | at the same time | medlineplus
concurrent | = at the same time | medlineplus
concurrently | at the same time | medlineplus
congenital | = present from birth | cdc
congestive heart failure | heart failure | prism
conjunctivitis/s | pink eye | cdc
consequently | so | cdc
constrict/v | narrow/v | medlineplus
constriction | narrowing | medlineplus
contact dermatitis | = rash from something that touched the skin | medlineplus
contagious | = that spreads easily | cdc
contaminant/s | = harmful substance | cdc
continence | bladder and bowel control | medlineplus
contraindicated | = not safe to use | prism
contraindication/s | = reason not to use it | cdc
contralateral | = on the other side | nci
contusion/s | bruise/s | cdc
convulsion/s | seizure/s, fit/s | cdc
cornea/s | = clear front of the eye | nci
coronary | heart | prism
coronary angioplasty | = opening a blocked heart artery | medlineplus
coronary artery disease/s | = narrowed heart arteries | nci
coronary heart disease/s | = narrowed heart arteries | cdc
corpus luteum | = part of the ovary after an egg is out | medlineplus
correlation/s | link/s | prism | unless-next: coefficient coefficients; unless-before: pearson
corticosteroid/s | steroid/s | cdc
costochondritis | = sore joints of the ribs | medlineplus
cranial | skull | medlineplus | unless-next: nerve nerves
craniotomy | = surgery that opens the skull | nci
cranium | skull | nci
creatinine | = waste that the kidneys clear | nci
crepitus | crackling | medlineplus
cryotherapy | freezing | nci
culture and sensitivity | = test for germs and what kills them | medlineplus
cutaneous | skin | cdc
cyanosis | blue skin | nci
cystitis/s | bladder infection | cdc
cytology | = study of cells | nci
cytotoxic | cell-killing | medlineplus
debilitating | weakening | prism
debride/v | clean/v | medlineplus
debridement | = cleaning a wound of dead tissue | medlineplus
decongestant/s | = medicine for a blocked nose | medlineplus
decubitus ulcer/s | pressure sore/s, bedsore/s | nci
deep vein thrombosis | = blood clot in a deep vein | prism
defecate/v | poo/v | medlineplus
defecation | pooing | nci
defibrillator/s | = machine that restarts the heart | medlineplus
deficiency/s | = not enough of it | cdc
deficient | = lacking | cdc
degeneration/s | = slow damage | prism
deglutition | swallowing | medlineplus
delirium | = sudden, strong confusion | nci
demyelination | nerve damage | medlineplus
dermal | skin | cdc
dermatitis/s | itchy, sore skin | nci
dermatological | skin | medlineplus
dermatologist/s | skin doctor/s | cdc
dermatology | skin care | cdc
desensitisation | = getting used to it step by step | medlineplus
desensitization | = getting used to it step by step | medlineplus
deteriorate/v | get/v worse | cdc
deteriorating | getting worse | cdc
detrimental | harmful | cdc
diabetic ketoacidosis | = dangerous build-up of acids in diabetes | medlineplus
diaphoresis/s | sweating | prism
diaphragm | = muscle under the lungs | nci
diastolic | = between heartbeats | medlineplus
diathermy | heat treatment | nci
dietitian/s | = food expert | nhs
differential diagnosis | = list of what it could be | medlineplus
dilatation | widening | medlineplus
dilate/v | get/v wider | cdc
dilation | widening | medlineplus
diminish/v | become/v less | cdc
diminished | lower | cdc
diplopia | double vision | medlineplus
disc prolapse | slipped disc | medlineplus
discontinue/v | stop/v | cdc
discrepancy/s | difference/s | prism
disorientated | confused | medlineplus
disorientation | confusion | nci
disoriented | confused | medlineplus
disseminate/v | spread/v | cdc
dissemination/s | spread | cdc
distal | = far from the middle of the body | nci
diuresis | passing more urine | nci
diuretic/s | water pill/s | prism
diverticulitis/s | = swollen pouches in the bowel | prism
dorsal | back | medlineplus | adj
dosage/s | dose/s | nhs
drowsy | sleepy | cdc
duodenum | = first part of the small bowel | nci
dysarthria | slurred speech | medlineplus
dysfunction/s | problem/s | prism
dysgeusia | a change in taste | nci
dyskinesia | = movements that you cannot control | medlineplus
dyslipidaemia | = unhealthy fats in the blood | medlineplus
dyslipidemia | = unhealthy fats in the blood | medlineplus
dysmenorrhea/s | painful periods | prism
dysmenorrhoea/s | painful periods | prism
dyspareunia | pain during sex | medlineplus
dyspepsia/s | indigestion | cdc
dysphagia/s | trouble swallowing | prism
dysphasia | trouble with speech | medlineplus
dysplasia | = cells that look abnormal | nci
dyspnea/s | trouble breathing | prism
dyspnoea/s | trouble breathing | prism
dystonia | muscles that tighten by themselves | medlineplus
dysuria/s | pain when you pee | medlineplus
ecchymosis | bruising | nci
echocardiogram/s | heart ultrasound/s | prism
eclampsia | = seizures in pregnancy | medlineplus
ectopic pregnancy | = pregnancy outside the womb | nci
edema/s | swelling | prism
efficacy/s | = how well it works | prism
effusion | fluid build-up | nci
elective surgery | planned surgery | medlineplus
electrocardiogram/s | heart tracing/s | nci
electroencephalogram | brain wave test | nci
electrolyte/s | = body salt | cdc
electromyography | muscle test | medlineplus
elevated | high, raised | cdc
elucidate | explain | prism
emaciated | very thin | cdc
embolism/s | = blocked blood vessel | cdc
embolus/s | = clot that moves | prism
emesis/s | vomiting | prism
emollient/s | moisturiser/s | nci
emphysema | = lung damage that makes it hard to breathe | cdc
encephalitis/s | swelling of the brain | cdc
encephalopathy/s | brain disease | cdc
endemic | = always present in an area | nci
endocarditis | = infection of the heart lining | nci
endocrine | hormone | cdc | adj
endocrinologist/s | hormone doctor/s | nci
endocrinology | hormone care | nci
endogenous | = made by the body | nci
endometriosis | = womb-like tissue outside the womb | nci
endometrium/s | lining of the womb | prism
endoscopy/s | = look inside with a camera | nci
endotracheal tube | breathing tube | medlineplus
enhance/v | improve/v | cdc
enteral | = through the gut | medlineplus
enteric | gut | medlineplus
enteritis | swollen bowel | medlineplus
enuresis/s | bed-wetting | prism
enzyme/s | = protein that speeds up work in the body | nci
epidemiologist/s | = expert on how disease spreads | prism
epidemiology/s | = study of how disease spreads | cdc
epidermis | = outer layer of the skin | nci
epidural | = injection for pain in the back | nci
epigastric | upper belly | nci
epinephrine | adrenaline | nci
episiotomy | = cut to widen the birth opening | medlineplus
epistaxis/s | nosebleed/s | medlineplus
epithelium | = thin outer layer of tissue | nci
eradicate/v | get/v rid of | prism
eradicated | wiped out | prism
eradication/s | = getting rid of it | prism
eructation | burping | nci
erythema/s | red skin | nci
erythematous | red | medlineplus
erythrocyte/s | red blood cell/s | nci
esophageal | food pipe | nci
esophagitis | = sore food pipe | nci
esophagus/s | food pipe | nci
essential hypertension | high blood pressure | medlineplus
etiology/s | cause/s | cdc
euphoria | great happiness | nci
euthyroid | = with normal thyroid hormones | medlineplus
evaluate/v | check/v | prism
exacerbate/v | = make/v worse | cdc
exacerbation/s | flare-up/s | cdc
exanthem | rash | medlineplus
excise/v | cut/v out | prism
excision/s | = cutting out | prism
excrete/s | get rid of | nci
exertion/s | effort | cdc
exfoliate/v | peel/v | medlineplus
exfoliation | peeling | medlineplus
exhalation/s | breathing out | cdc
exhale/v | breathe/v out | cdc
exogenous | = from outside the body | medlineplus
expectorant/s | = cough medicine that loosens mucus | medlineplus
expectorate | cough up and spit out | cdc
expedite/s | speed up | prism
extremities | arms and legs | medlineplus
extremity | = arm or leg | nci
exudate | = fluid that leaks out | medlineplus
facilitate/v | help/v | cdc
faecal | stool | medlineplus | unless-next: immunochemical calprotectin
faeces/s | poo, stool | nhs
familial | = that runs in the family | medlineplus
fascia | = tissue around the muscles | medlineplus
fatigue/s | tiredness | cdc
feasible | possible | cdc
febrile/s | = with a fever | cdc
fecal | stool | medlineplus
feces | stool, poop | nci
femoral | thigh | medlineplus | adj; unless-next: artery vein nerve
femur/s | thigh bone/s | prism
fetal | unborn baby's | nci | adj; unless-next: alcohol position
fetus/s | unborn baby/s | prism
fibrillation | uneven heartbeat | medlineplus
fibroid/s | = growth in the womb that is not cancer | nci
fibromyalgia | = illness with pain all over | medlineplus
fibrosis/s | = scarring of tissue | nci
fissure/s | crack/s | medlineplus
fistula/s | = abnormal passage | nci
flatulence/s | passing gas, wind | nhs
fluctuate/v | go/v up and down | cdc
foetal | unborn baby's | medlineplus | adj; unless-next: alcohol position
foetus/s | unborn baby/s | prism
gait | way of walking | medlineplus
ganglion cyst | = lump near a joint | medlineplus
gastrectomy | = surgery to remove the stomach | nci
gastric | stomach | prism
gastritis/s | = sore stomach lining | nci
gastroenteritis/s | stomach bug | nci
gastroenterologist/s | stomach and bowel doctor/s | prism
gastroenterology | gut care | medlineplus
gastroesophageal reflux/s | heartburn | prism
gastrointestinal | gut | nci
gastroparesis | = stomach that empties slowly | medlineplus
generic drug/s | = same medicine without the brand name | medlineplus
genetic predisposition | = higher chance through your genes | nci
genitalia | private parts | medlineplus
geriatric | = for older people | medlineplus
geriatrician/s | doctor for older people | medlineplus
gestation/s | pregnancy | prism
gestational age | = how far along a pregnancy is | medlineplus
gestational diabetes/s | = diabetes in pregnancy | medlineplus
gingiva | gums | nci
gingival | gum | medlineplus
gingivitis | gum disease | medlineplus
glaucoma | = eye disease from pressure in the eye | cdc
glomerular filtration rate | = how well the kidneys filter | medlineplus
glomerulonephritis | = swollen filters in the kidneys | nci
glucose tolerance | = how the body handles sugar | medlineplus
glycaemia/s | blood sugar | nci
glycaemic | blood sugar | nci | unless-next: index load
glycemia/s | blood sugar | nci
glycemic | blood sugar | nci | unless-next: index load
glycosuria | sugar in the urine | medlineplus
goiter | swollen thyroid | nci
goitre | swollen thyroid | medlineplus
gout | = joint pain from crystals | nci
gynaecological | = of the female organs | medlineplus
gynaecologist/s | doctor/s for women's health | prism
gynaecomastia | swollen breasts in men | medlineplus
gynecological | = of the female organs | medlineplus
gynecologist/s | doctor/s for women's health | prism
gynecomastia | swollen breasts in men | nci
haematemesis | vomiting blood | medlineplus
haematological | blood | cdc
haematologist/s | blood doctor/s | nci
haematology | blood care | medlineplus
haematoma/s | bruise/s, pool/s of blood | prism
haematuria/s | blood in your pee | nci
haemodialysis | = machine cleaning of the blood | medlineplus
haemoglobin | = part of blood that carries oxygen | medlineplus
haemolysis | breaking down of red blood cells | medlineplus
haemophilia | = illness where blood does not clot well | medlineplus
haemoptysis | coughing up blood | medlineplus
haemorrhage/s | bleeding | prism
haemorrhagic | bleeding | cdc
haemorrhoid/s | pile/s | nci
halitosis | bad breath | medlineplus
hallux valgus | bunion | medlineplus
hematemesis | vomiting blood | medlineplus
hematological | blood | cdc
hematologist/s | blood doctor/s | nci
hematology | blood care | medlineplus
hematoma/s | bruise/s, pool/s of blood | prism
hematuria/s | blood in your pee | nci
hemiparesis | weakness on one side | medlineplus
hemiplegia | = one side of the body that cannot move | medlineplus
hemodialysis | = machine cleaning of the blood | cdc
hemoglobin | = part of blood that carries oxygen | nci
hemolysis | breaking down of red blood cells | nci
hemophilia | = illness where blood does not clot well | nci
hemoptysis | coughing up blood | nci
hemorrhage/s | bleeding | prism
hemorrhagic | bleeding | cdc
hemorrhoid/s | pile/s | nci
hepatic | liver | cdc
hepatitis | = swelling of the liver | nci
hepatocellular carcinoma | liver cancer | nci
hepatologist/s | liver doctor/s | medlineplus
hepatomegaly | swollen liver | nci
hereditary | inherited | prism
herein | here | plainlanguage
heretofore | until now | plainlanguage
herniated disc | slipped disc | medlineplus
herniated disk | slipped disk | medlineplus
herpes zoster/s | shingles | cdc
hiatus hernia | = part of the stomach in the chest | medlineplus
high-density lipoprotein | good cholesterol | medlineplus
hirsutism | extra hair growth | prism
histology | = study of tissue | nci
histopathology | = study of tissue for disease | nci
hormone replacement therapy | = treatment with hormones | nci
humerus | upper arm bone | medlineplus
hydrocephalus | = fluid build-up in the brain | nci
hyperactivity | = being too active | nci
hyperacusis | sensitive hearing | medlineplus
hypercalcaemia | too much calcium in the blood | medlineplus
hypercalcemia | too much calcium in the blood | nci
hypercapnia | too much carbon dioxide in the blood | medlineplus
hypercholesterolaemia/s | high cholesterol | medlineplus
hypercholesterolemia/s | high cholesterol | medlineplus
hyperemesis | strong vomiting | medlineplus
hyperglycaemia/s | high blood sugar | nci
hyperglycemia/s | high blood sugar | nci
hyperhidrosis | too much sweating | medlineplus
hyperkalaemia | too much potassium in the blood | medlineplus
hyperkalemia | too much potassium in the blood | medlineplus
hyperlipidaemia/s | high blood fats | cdc
hyperlipidemia/s | high blood fats | cdc
hypernatraemia | too much salt in the blood | medlineplus
hypernatremia | too much salt in the blood | medlineplus
hyperopia/s | long sight | prism
hyperpigmentation | dark patches | nci
hyperplasia | = too many cells | nci
hyperpyrexia | very high fever | medlineplus
hypersensitive | allergic | cdc
hypersensitivity/s | allergy/s | cdc
hypersomnia | sleeping too much | medlineplus
hypertension/s | high blood pressure | cdc
hypertensive | = with high blood pressure | cdc
hyperthermia | = being too hot | nci
hyperthyroidism/s | overactive thyroid | prism
hypertrophic | thickened | medlineplus
hypertrophy | thickening | medlineplus
hyperuricaemia | = too much of a waste product in the blood | medlineplus
hyperuricemia | = too much of a waste product in the blood | nci
hyperventilate/v | breathe/v too fast | medlineplus
hyperventilation | breathing too fast | medlineplus
hypnotic/s | sleeping pill/s | medlineplus
hypocalcaemia | too little calcium in the blood | medlineplus
hypocalcemia | too little calcium in the blood | medlineplus
hypoglycaemia/s | low blood sugar | nci
hypoglycemia/s | low blood sugar | nci
hypokalaemia | too little potassium in the blood | medlineplus
hypokalemia | too little potassium in the blood | medlineplus
hyponatraemia | too little salt in the blood | medlineplus
hyponatremia | too little salt in the blood | nci
hypotension/s | low blood pressure | cdc
hypothermia | = being dangerously cold | medlineplus
hypothesis/s | = idea to test | prism
hypothyroidism/s | underactive thyroid | prism
hypovolaemia | too little blood | medlineplus
hypovolemia | too little blood | medlineplus
hypoxaemia | too little oxygen in the blood | medlineplus
hypoxemia | too little oxygen in the blood | nci
hypoxia/s | low oxygen | prism
hysterectomy/s | = operation to remove the womb | cdc
iatrogenic | = caused by treatment | medlineplus
icterus | yellow skin | medlineplus
idiopathic | = of unknown cause | prism
ileostomy | = opening in the belly for stool | nci
ileum | = last part of the small bowel | nci
ileus | blocked bowel | nci
immobile/s | = not able to move | prism
immobilisation/s | = keeping still | prism
immobilization/s | = keeping still | prism
immune deficiency | weak immune system | medlineplus
immune response | = how the body fights germs | nci
immunisation/s | vaccination | cdc
immunise/v | vaccinate/v | cdc
immunization/s | vaccination | cdc
immunize/v | vaccinate/v | cdc
immunocompromised | = with a weak immune system | nci
immunodeficiency/s | = weak immune system | nci
immunoglobulin/s | = protein that fights germs | nci
immunosuppressant/s | = medicine that weakens the immune system | medlineplus
immunosuppressed | = with a weak immune system | nci
immunosuppression | = weakening of the immune system | nci
immunosuppressive | = that weakens the immune system | nci
immunotherapy/s | = treatment that helps your body fight the disease | cdc
impairment/s | problem/s | nci
impede/v | slow/v down | cdc
impetigo | = skin infection with sores | medlineplus
implement/v | carry/v out, start/v | cdc
impotence/s | = erection problems | prism
in accordance with/s | following | plainlanguage
in excess of | more than | cdc | safe
in lieu of | instead of | prism | safe
in the vicinity of | near | plainlanguage | safe
in utero | in the womb | medlineplus
inadequate | not enough | prism
inadvertently | by mistake | cdc
inasmuch as/s | since | plainlanguage | safe
incarcerated hernia | trapped hernia | medlineplus
incidence/s | = the number of new cases | cdc
incision/s | cut/s | cdc
incontinence | = leaking urine or stool | nci
incubation period | = time before symptoms start | cdc
indolent | slow-growing | nci
ineffective | = that does not work | prism
inexpensive | cheap | cdc
infarct/s | = dead tissue | medlineplus
infarction/s | = tissue death | medlineplus
infectious | = that spreads from person to person | cdc
infestation | = being overrun by pests | medlineplus
inflammation/s | swelling | cdc
inflammatory | = causing swelling | nci
influenza/s | flu | cdc
infusion/s | = drip into a vein | cdc
ingest/v | eat/v or drink/v | prism
ingested | eaten or drunk | prism
ingesting | eating or drinking | prism
ingestion/s | = eating or drinking | cdc
ingrown toenail | = toenail that grows into the skin | medlineplus
inguinal | groin | medlineplus
inguinal hernia | groin hernia | medlineplus
inhalation/s | breathing in | cdc
inhale/v | breathe/v in | cdc
inhibit/v | block/v | cdc
innocuous | harmless | medlineplus
inoculation/s | shot/s, jab/s | cdc
inpatient | = patient who stays in hospital | nhs
insemination | = putting sperm into the womb | medlineplus
insidious | slow and hidden | medlineplus
insomnia/s | trouble sleeping | nci
insufficient | not enough | cdc
insulin resistance | = when the body does not use insulin well | medlineplus
intercostal | rib | medlineplus | adj
intercurrent | = that comes at the same time | medlineplus
intermittent | = on and off | prism
interstitial cystitis | painful bladder | medlineplus
interstitial lung disease | scarred lungs | medlineplus
intestinal | bowel | nci
intestine/s | bowel | nci
intra-abdominal | = inside the belly | medlineplus
intracranial | = inside the skull | nci
intractable | = very hard to treat | medlineplus
intradermal | = into the skin | nci
intramuscular | = into a muscle | prism
intranasal | = into the nose | nci
intraocular | = inside the eye | nci
intrathecal | = into the spine | nci
intrauterine device/s | coil/s | cdc
intravenous | = into a vein | cdc
intravenously | into a vein | cdc
intubate/v | = put/v a breathing tube in | prism
intubation | = putting in a breathing tube | nci
invasive | = that cuts or enters the body | medlineplus | unless-next: species plant plants cancer
ipsilateral | = on the same side | nci
irrigation | rinsing | nci | unless-next: system systems water ditch; unless-before: crop farm
is applicable to | applies to | plainlanguage | safe
is contingent upon/s | depends on | prism | safe
ischaemia/s | = poor blood flow | nci
ischaemic | = caused by poor blood flow | nci
ischaemic stroke/s | = stroke from a blocked vessel | medlineplus
ischemia/s | = poor blood flow | nci
ischemic | = caused by poor blood flow | nci
ischemic stroke/s | = stroke from a blocked vessel | medlineplus
jaundice/s | = yellow skin and eyes | cdc
keloid/s | raised scar/s | nci
keratin | = hard protein of skin, hair and nails | nci
keratitis | sore eye | medlineplus
ketoacidosis | = dangerous build-up of acids in the blood | medlineplus
kyphosis | hunched back | nci
laceration/s | cut/s | cdc
lachrymal | tear | medlineplus | adj
lacrimal | tear | medlineplus | adj
lactation/s | making breast milk | prism
lactose intolerance | = trouble digesting milk | nci
laparoscopic | keyhole | medlineplus
laparoscopy | keyhole surgery | nci
laparotomy | = surgery that opens the belly | nci
laryngectomy | = surgery to remove the voice box | nci
laryngitis | = swollen voice box | nci
larynx | voice box | prism
latent | hidden | nci | unless-next: heat variable variables
lateral | side | prism | adj; unless-next: thinking
laxative/s | = medicine that helps you poo | nci
lesion/s | sore/s, damaged area/s | nci
lethargic | very tired | prism
lethargy/s | lack of energy | nci
leucocyte/s | white blood cell/s | medlineplus
leucopenia | too few white blood cells | medlineplus
leukaemia | = cancer of the blood | medlineplus
leukemia | = cancer of the blood | nci
leukocyte/s | white blood cell/s | nci
leukopenia | too few white blood cells | nci
libido | sex drive | nci
ligament/s | = band that holds bones together | cdc
ligation | tying off | nci
lipid/s | fat/s | prism | unless-next: profile panel
lipoma/s | fatty lump/s | nci
lithotripsy | = breaking stones with sound waves | medlineplus
local anaesthetic | = medicine that numbs one spot | medlineplus
local anesthetic | = medicine that numbs one spot | medlineplus
localised | = in one place | cdc
localized | = in one place | cdc
low-density lipoprotein | bad cholesterol | medlineplus
lumbago | low back pain | medlineplus
lumbar | lower back | nci | unless-next: puncture punctures
lumbar puncture | spinal tap | nci
lumpectomy | = surgery to remove a lump | nci
lymphadenopathy/s | swollen glands | nci
lymphedema | = swelling from blocked lymph | nci
lymphocyte/s | white blood cell/s | cdc
lymphoedema | = swelling from blocked lymph | medlineplus
lymphoma/s | = a blood cancer | prism
macula | = centre of the back of the eye | medlineplus
macular degeneration | = loss of sight in the centre | nci
macule/s | flat spot/s | medlineplus
magnetic resonance imaging | MRI | nci
malabsorption | = trouble taking in food | medlineplus
maladaptive | unhelpful | medlineplus
malaise/s | feeling unwell | prism
malignancy/s | cancer/s | prism
malignant/s | cancerous | cdc
malnourished | = not fed well enough | nci
malnutrition | = not getting the right food | nci
malocclusion | = teeth that do not meet well | medlineplus
mammary | breast | nci
mammogram/s | breast X-ray/s | cdc
mammography/s | breast X-ray | nci
mandible | jaw | nci
manifestation/s | sign/s | prism
mastalgia | breast pain | nci
mastectomy/s | = operation to remove a breast | nci
mastication | chewing | medlineplus
mastitis | = sore, infected breast | nci
maxilla | upper jaw | nci
meconium | = a baby's first stool | medlineplus
medial | inner | medlineplus | adj
medulla | = inner part | medlineplus
melaena | black stools | medlineplus
melanoma/s | = skin cancer | nci
melena | black stools | medlineplus
menarche/s | first period | prism
meningitis | = infection around the brain | nci
meniscus | = pad in the knee | medlineplus
menopausal | = around the end of periods | medlineplus
menorrhagia | heavy periods | nci
menses/s | period | prism
menstrual | period | medlineplus | unless-next: cycle cycles cup cups
menstruate/v | have/v a period | medlineplus
menstruation | periods | prism
metabolic syndrome | = high blood pressure, sugar, fats and weight together | nci
metabolise/v | break/v down | prism
metabolism/s | = how your body uses food | cdc
metabolize/v | break/v down | prism
metabolized | broken down | prism
metacarpal/s | hand bone/s | medlineplus
metastasis/s | = spread of cancer | nci
metastasise/s | spread | prism
metastasize/v | spread/v | prism
metastatic | = that has spread | prism
metatarsal/s | foot bone/s | medlineplus
methodology/s | methods | plainlanguage
microbe/s | germ/s | cdc
micturition | passing urine | medlineplus
minimise/s | = keep as small as you can | cdc
minimize/v | = keep/v as small as you can | cdc
minimized | = kept as small as possible | cdc
minimizing | = keeping as small as possible | cdc
miosis | small pupils | medlineplus
mitigate/v | reduce/v | cdc
monoclonal antibody | = lab-made protein that finds a target | nci
mononucleosis | mono, glandular fever | medlineplus
monotherapy/s | = treatment with one medicine | nci
morbid obesity | = weight that is a danger to health | medlineplus
morbidity/s | = illness | cdc
mortality/s | = the number of deaths | cdc
motor neuron/s | = nerve that moves a muscle | medlineplus
mucosa | = moist lining | nci
mucositis | sore mouth or gut | nci
mucous membrane/s | = moist lining of the body | nci
multifactorial | = with many causes | medlineplus
multiple myeloma | = cancer of plasma cells | nci
musculoskeletal | muscle and bone | prism
mutation/s | = change in a gene | cdc
myalgia/s | muscle pain/s | nci
myasthenia gravis | = illness that weakens muscles | nci
mycosis | fungal infection | medlineplus
mydriasis | wide pupils | medlineplus
myeloma | = cancer of plasma cells | nci
myelopathy | = damage to the spinal cord | medlineplus
myocardial | heart muscle | cdc
myocardial infarction/s | heart attack/s | prism
myocarditis/s | = inflamed heart muscle | nci
myocardium | heart muscle | medlineplus
myopathy | muscle disease | medlineplus
myopia/s | short sight | prism
myositis | swollen muscles | medlineplus
narcolepsy/s | = sudden sleep attacks | medlineplus
narcotic/s | = strong painkiller | cdc
nasal | nose | nci | adj; unless-next: spray sprays voice cavity polyps
nasogastric tube | = feeding tube through the nose | nci
nasopharynx | = space behind the nose | nci
nausea/s | feeling sick | prism
nauseous | feeling sick | prism
nebuliser/s | = machine that turns medicine into mist | cdc
nebulizer/s | = machine that turns medicine into mist | cdc
necrosis/s | = tissue death | nci
negligible | very small | prism
neonatal | newborn | cdc
neonate/s | newborn baby/s | medlineplus
neoplasm/s | growth/s | nci
nephrectomy | = surgery to remove a kidney | nci
nephritis | swollen kidneys | nci
nephrolithiasis | kidney stones | medlineplus
nephrologist/s | kidney doctor/s | nci
nephrology/s | kidney care | cdc
nephropathy/s | kidney disease | prism
nephrotic syndrome | = kidney problem that loses protein | nci
nephrotoxic | = that harms the kidneys | nci
neuralgia/s | nerve pain | prism
neuroleptic/s | = medicine for a mental illness | medlineplus
neurologic | brain and nerve | cdc
neurological | brain and nerve | cdc
neurologist/s | brain and nerve doctor/s | nci
neurology/s | brain and nerve care | cdc
neuropathy/s | = nerve damage | cdc
neurotransmitter/s | = chemical messenger in the brain | nci
neutropenia | = too few of a kind of white blood cell | nci
nocturia/s | = needing to pee at night | medlineplus
nocturnal | at night, night-time | medlineplus | unless-next: animal animals
nocturnal enuresis | bed-wetting | medlineplus
nodule/s | small lump/s | prism
non-Hodgkin lymphoma | = a cancer of the lymph system | nci
non-invasive | = without cutting the skin | prism
non-malignant | not cancer | medlineplus
non-prescription | = that you can buy without a prescription | medlineplus
noninvasive | = without cutting the skin | prism
norovirus | winter vomiting bug | medlineplus
nosocomial | = caught in hospital | cdc
notwithstanding | despite | plainlanguage
nutritional supplement/s | = vitamins or minerals to take | nci
nystagmus | = eyes that move by themselves | medlineplus
obstetrician/s | = pregnancy doctor | nci
obstetrics | pregnancy and birth care | medlineplus
obstructed | blocked | medlineplus
occlude/v | block/v | prism
occlusion | blockage | prism
occult blood | hidden blood | medlineplus
occupational therapist/s | = therapist who helps with daily tasks | cdc
ocular | eye | nci
odynophagia | painful swallowing | medlineplus
oedema/s | swelling | prism
oesophageal | food pipe | medlineplus
oesophagitis | = sore food pipe | medlineplus
oesophagus/s | food pipe | nci
oligomenorrhea | = rare periods | medlineplus
oligomenorrhoea | = rare periods | medlineplus
oliguria | too little urine | medlineplus
oncologist/s | cancer doctor/s | prism
oncology/s | cancer care | prism
onset/s | start | prism
oophorectomy | = surgery to remove the ovaries | nci
ophthalmic | eye | nci
ophthalmologist/s | eye doctor/s | nci
ophthalmology | eye care | medlineplus
opioid/s | = strong painkiller that can be addictive | nci | unless-next: crisis epidemic
optic nerve | = nerve of the eye | nci
optimal | best | cdc
optimum | best | prism
optometrist/s | eye doctor/s | nhs
oral contraceptive/s | birth control pill/s | nhs
oral hygiene | = keeping your mouth clean | medlineplus
orchitis | swollen testicle | cdc
orthodontic | = for straight teeth | medlineplus
orthodontist/s | = dentist who straightens teeth | nci
orthopaedic | bone and joint | prism
orthopaedic surgeon/s | bone surgeon/s | cdc
orthopaedics | bone and joint care | medlineplus
orthopedic | bone and joint | cdc
orthopedic surgeon/s | bone surgeon/s | cdc
orthopedics | bone and joint care | cdc
orthopnea | = trouble breathing when you lie down | medlineplus
orthosis | brace | medlineplus
orthostatic hypotension | = blood pressure that drops when you stand up | medlineplus
orthotics | shoe inserts | medlineplus
osteoarthritis/s | = wear and tear of the joints | medlineplus
osteomyelitis | bone infection | nci
osteopenia | = weak bones | nci
osteoporosis/s | = weak, brittle bones | cdc
osteosarcoma | bone cancer | nci
ostomy | = opening in the belly for waste | nci
otalgia | earache | medlineplus
otitis | ear infection | medlineplus
otitis externa | swimmer's ear, outer ear infection | medlineplus
otitis media/s | middle ear infection | cdc
otolaryngologist/s | ear, nose and throat doctor/s | prism
otorrhea | runny ear | medlineplus
otorrhoea | runny ear | medlineplus
otoscope | = light to look into the ear | medlineplus
ototoxic | = that harms hearing | medlineplus
outpatient | = patient who goes home the same day | nhs
ovulate/v | release/v an egg | medlineplus
ovulation | = release of an egg | nci
paediatric | children's | nci
paediatrician/s | children's doctor/s | nci
palate | = roof of the mouth | nci
palliation/s | = easing symptoms | nci
palliative | comfort | prism
pallor/s | pale skin | prism
palpable | = that you can feel | prism
palpate/v | feel/v | prism
palpitation/s | pounding heartbeat/s | prism
palsy | = weakness or loss of movement | medlineplus
pancreatitis | = swollen pancreas | nci
pancytopenia | too few blood cells | nci
papilloma/s | wart/s | medlineplus
papule/s | small bump/s | cdc
paraesthesia/s | = pins and needles | prism
paraplegia | = legs that cannot move | medlineplus
parenteral | = by drip or injection | medlineplus
paresis | weakness | medlineplus
paresthesia/s | = pins and needles | prism
parotitis | swollen cheek glands | medlineplus
paroxysmal | = that comes in attacks | medlineplus
parturition/s | childbirth | prism
patella | kneecap | medlineplus
patellar | kneecap | medlineplus
patent ductus arteriosus | = hole near the heart from birth | medlineplus
pathogen/s | germ/s | cdc
pathogenic | = that causes disease | cdc
pathological | = due to disease | medlineplus | unless-next: liar gambling
pathologist/s | = doctor who looks at cells for disease | nci
pathology report | = report on your cells | nci
pathophysiology | = how the disease works | medlineplus
pectoral | chest | medlineplus
pediatric | children's | nci
pediatrician/s | children's doctor/s | nci
pediculosis | lice | medlineplus
pelvic floor | = muscles that hold up the bladder and bowel | medlineplus
pelvic inflammatory disease | = infection of the womb and tubes | nci
peptic ulcer/s | stomach ulcer/s | nci
percutaneous | through the skin | nci
perforation | hole | cdc
pericarditis/s | swelling around the heart | cdc
perinatal | = around birth | nhs
periodically | from time to time | prism
periodontal | gum | medlineplus | unless-next: ligament
periodontitis | gum disease | medlineplus
perioperative | = around the time of surgery | nci
peripheral | = away from the middle of the body | prism
peristalsis | = squeezing of the bowel | nci
peritoneum | = lining of the belly | cdc
peritonitis | = infection of the belly lining | nci
persist/v | last/v | prism
persistent | lasting | cdc
pertaining to | about | prism | safe
pertinent | useful | cdc
pertussis/s | whooping cough | nci
petechiae | tiny red spots | cdc
pharmacokinetics | = how the body handles a medicine | nci
pharmacologic | medicine | prism
pharmacological | medicine | prism
pharmacotherapy/s | = treatment with medicines | prism
pharyngeal | throat | medlineplus
pharyngitis/s | sore throat | prism
pharynx | throat | nci
phlebitis/s | = swollen vein | nci
phlebotomy/s | = taking blood | nci
photophobia | pain from light | nci
photosensitive | = easily burnt by the sun | cdc
photosensitivity | = skin that burns easily in the sun | nci
physiological | = of how the body works | prism
physiotherapist/s | = therapist for movement | medlineplus
physiotherapy | = therapy for movement | medlineplus
pilonidal cyst | = cyst near the tailbone | medlineplus
pituitary | = gland at the base of the brain | medlineplus
placebo/s | = dummy treatment | cdc
plantar | sole | medlineplus | unless-next: fasciitis wart warts
plantar fasciitis | heel pain | medlineplus
platelet/s | = blood cell that helps clots form | cdc
pleura | = lining of the lungs | nci
pleurisy | = sore lining of the lungs | cdc
pneumonia | = infection of the lungs | cdc
pneumothorax | collapsed lung | nci
podiatrist/s | = foot doctor | nci
podiatry/s | foot care | cdc
poliomyelitis | polio | cdc
polycythaemia | too many red blood cells | medlineplus
polycythemia | too many red blood cells | medlineplus
polydipsia | great thirst | medlineplus
polyp/s | = small growth | nci
polypharmacy | = taking many medicines | medlineplus
polyuria | passing a lot of urine | medlineplus
post-operative | = after surgery | prism
post-traumatic | = after a shock or an injury | medlineplus | unless-next: stress
posterior/s | back | prism | unless-next: distribution distributions probability probabilities
postnatal | = after birth | cdc
postoperative | = after surgery | prism
postpartum | = after birth | nci
postprandial | after meals | nci
pre-eclampsia | = dangerous high blood pressure in pregnancy | medlineplus
pre-operative | = before surgery | medlineplus
precancerous | = that may turn into cancer | nci
precipitate/v | bring/v on | medlineplus | verb
preclinical | = before tests in people | prism
predispose/v | = make/v more likely | prism
predisposed | = more likely | prism
predisposition/s | = higher chance | prism
preeclampsia | = dangerous high blood pressure in pregnancy | medlineplus
premature birth | early birth | nci
premature ejaculation | = coming too soon | medlineplus
premenstrual | = before a period | medlineplus | unless-next: syndrome
prenatal | pregnancy | prism
preoperative | = before surgery | medlineplus
presbycusis | = hearing loss of old age | medlineplus
presbyopia | = trouble seeing close things with age | medlineplus
prevalence/s | = the number of people who have it | cdc
prevalent | common | prism
primary care physician/s | = your main doctor | medlineplus
primary care provider/s | = your main doctor or nurse | nci
procreate/v | have/v children | medlineplus
proctitis | sore bottom | nci
proctologist/s | bowel doctor/s | medlineplus
prognosis/s | outlook | prism
progression/s | getting worse | cdc
proliferate | grow fast | cdc
proliferation/s | fast growth | cdc
prone | lying face down | prism | next: position
prophylactic | protective | cdc
prophylactically | to prevent it | medlineplus
prophylaxis/s | treatment to prevent it | cdc
prostatectomy | = surgery to remove the prostate | nci
prostatitis | swollen prostate | cdc
prosthesis/s | artificial part | prism
prostrate | lying flat | medlineplus
proteinuria | protein in the urine | nci
proximal | = near the middle of the body | prism
pruritus/s | itching | nci
psoriasis | = scaly, itchy skin | cdc
psychiatric | mental health | medlineplus | unless-next: association
psychiatry | mental health care | cdc
psychoeducation | = learning about your illness | medlineplus
psychosis | = losing touch with what is real | nci
psychosocial | = of mind and social life | prism
psychosomatic | = of body and mind together | medlineplus
psychotherapy/s | talking therapy | nci
psychotropic | = that acts on the mind | prism
ptosis | drooping eyelid | nci
puerperium | = six weeks after birth | medlineplus
pulmonary | lung | cdc
pulmonary embolism | = blood clot in the lung | prism
pulmonologist/s | = lung doctor | cdc
purpura | purple spots | medlineplus
pursuant to | under | prism | safe
purulent | full of pus | medlineplus
pustule/s | pus spot/s | medlineplus
pyelonephritis | kidney infection | medlineplus
pyrexia | fever | medlineplus
quadriplegia | = arms and legs that cannot move | medlineplus
radiation oncologist/s | = doctor who treats cancer with radiation | nci
radical mastectomy | = removal of the whole breast | nci
radiograph/s | X-ray/s | medlineplus
radiographer/s | = X-ray specialist | nhs
radiologic | X-ray | medlineplus
radiological | X-ray | medlineplus
radiologist/s | = doctor who reads scans | cdc
radiology | X-ray department | cdc
radiotherapy/s | treatment with radiation | nci
ramification/s | effect/s | prism
randomised | = put into groups by chance | prism
randomized | = put into groups by chance | prism
rationale/s | reason/s | cdc
rectal | bottom | nci | adj; unless-next: cancer cancers bleeding exam
rectum | = last part of the bowel | nhs
recuperate/v | get/v better | cdc
recuperating | getting better | cdc
recur/v | come/v back | cdc
recurrence/s | return | nci
recurrent | = that keeps coming back | prism
recurring | = that keeps coming back | prism
referral | = being sent to a specialist | prism
refraction | = test for glasses | medlineplus
refractory | = that treatment does not help | prism
regimen/s | treatment plan/s | cdc
regurgitate/v | bring/v back up | medlineplus
regurgitation | bringing food back up | medlineplus
rehabilitation/s | = getting back your strength | cdc
relapse/s | = the illness coming back | prism
relapsing | = that comes back | medlineplus
remission/s | = a time without signs of the disease | cdc
remuneration/s | pay | plainlanguage
renal | kidney | cdc
renal calculi | kidney stones | medlineplus
renal failure | kidney failure | nci
renal insufficiency | weak kidneys | medlineplus
resect/s | cut out | prism
resection/s | = operation to cut it out | prism
respiration/s | breathing | cdc
respiratory | = to do with breathing | cdc
respiratory distress | trouble breathing | medlineplus
respiratory failure | = lungs that fail | medlineplus
respiratory tract | = nose, throat and lungs | nci
respiratory tract infection/s | = infection of the nose, throat or lungs | medlineplus
resuscitate/v | = bring/v back to life | medlineplus
resuscitation/s | = bringing someone back to life | medlineplus
retina | = back of the eye that sees light | nci
retinopathy/s | = damage to the back of the eye | medlineplus
retrosternal | = behind the breastbone | medlineplus
rheumatic fever | = illness of joints and heart after strep | medlineplus
rheumatoid arthritis | = illness where the body attacks the joints | cdc
rheumatologist/s | = joint doctor | cdc
rheumatology | joint care | cdc
rhinitis/s | runny or stuffy nose | medlineplus
rhinorrhea | runny nose | medlineplus
rhinorrhoea | runny nose | medlineplus
rigor/s | shivering | medlineplus | before: with fever and had has have
rubella | German measles | cdc
rubeola | measles | cdc
sacral | lower back | medlineplus | adj
sacrum | = bone at the base of the spine | nci
saline | salt water | nci
salivate/v | drool/v | medlineplus
salpingitis | = swollen tube of the womb | medlineplus
sarcoma/s | = cancer of bone or soft tissue | prism
scabies | = itchy mites in the skin | medlineplus
scapula | shoulder blade | nci
schizophrenia | = illness that changes how you see what is real | nci
sciatica | = pain down the leg from the back | medlineplus
scleroderma | = illness that hardens skin | nci
sclerosis | hardening | prism | unless-before: multiple amyotrophic lateral
sclerotherapy | = injection to close a vein | nci
scoliosis/s | = curved spine | nci
screening mammogram | = breast X-ray to look for cancer | nci
scrotum | = bag of skin that holds the testicles | nci
sebaceous | oil | medlineplus | adj
seborrheic dermatitis | = flaky, itchy skin | medlineplus
secondary infection | = another infection on top | medlineplus
secrete/v | = make/v and give/v off | nci
secretion/s | = fluid that the body makes | medlineplus
sedation/s | = medicine to make you sleepy | nci
sedative | = medicine to make you calm or sleepy | prism
sedentary | = sitting a lot | prism
semen | = fluid with sperm | nci
sepsis | = dangerous reaction to an infection | prism
septic shock | = very low blood pressure from an infection | medlineplus
septicaemia | blood poisoning | medlineplus
septicemia | blood poisoning | nci
sequela/s | = lasting effect | nci
sequelae/s | lasting effects | nci
sequentially | one after the other | prism
serum | = clear part of blood | nci | unless-before: vitamin face facial hair truth
sexually transmitted infection/s | = infection that you can get from sex | nci
singultus | hiccups | medlineplus
sinusitis | = swollen sinuses | prism
skeletal muscle/s | = muscle that moves bones | medlineplus
sleep apnea/s | = pauses in breathing during sleep | nci
sleep apnoea/s | = pauses in breathing during sleep | nci
soluble | = that dissolves | nci | unless-next: fibre fiber
somnolence/s | sleepiness | prism
spasticity | stiff muscles | medlineplus
speculum | = tool to look inside | nci
sphincter | = ring of muscle | nci
spirometry | breathing test | medlineplus
splenectomy | = surgery to remove the spleen | nci
splenomegaly | swollen spleen | nci
spondylosis | = wear of the spine | medlineplus
sputum | phlegm | nci
squamous cell carcinoma | = a common skin cancer | nci
steatosis | fatty liver | medlineplus
stenosis/s | narrowing | prism
stent/s | = small tube that keeps a vessel open | nci
sterilisation | = surgery so that you cannot have children | medlineplus | noun; before: female male after
sternum/s | breastbone | nci
stoma | = opening in the belly | nci
stomatitis | sore mouth | nci
strabismus/s | = crossed eyes | nci
stringent | strict | cdc
stupor | = being barely awake | medlineplus
subarachnoid haemorrhage | = bleeding around the brain | medlineplus
subarachnoid hemorrhage | = bleeding around the brain | medlineplus
subclinical | = too mild to notice | medlineplus
subcutaneous | = under the skin | prism
subcutaneously | under the skin | prism
subdural haematoma | = bleeding under the skull | medlineplus
subdural hematoma | = bleeding under the skull | medlineplus
sublingual | = under the tongue | prism
subsequent | later, next | cdc
subsequently | later, then | cdc
substernal | = behind the breastbone | medlineplus
supination | = turning the palm up | medlineplus
supine | lying face up | prism
suppository | = medicine for the bottom | nci
suppress/v | hold/v back | cdc
suppuration | pus | medlineplus
supraventricular tachycardia | = fast heartbeat in attacks | medlineplus
susceptible | = likely to catch it | cdc
sustenance/s | food | prism
suture/s | stitch/s | cdc
symptomatic | = with symptoms | prism
symptomatology | symptoms | medlineplus
syncope/s | fainting | medlineplus
synovial fluid | joint fluid | medlineplus
systemic | = that affects the whole body | cdc | unless-next: lupus racism change issues discrimination
systolic | = when the heart beats | medlineplus
tachycardia/s | fast heartbeat | prism
tachypnea | fast breathing | nci
tachypnoea | fast breathing | medlineplus
tactile | touch | medlineplus | adj
telehealth | = care by phone or video | nci
temporal arteritis | = swollen vessel at the temple | medlineplus
tendinitis | sore tendon | medlineplus
tendonitis | = sore tendon | medlineplus
teratogenic | = that harms unborn babies | cdc
testis | testicle | nci
tetraplegia | = arms and legs that cannot move | medlineplus
therapeutic | healing | cdc | adj; unless-next: community goods massage index range
therein | in it | plainlanguage
thereof | of it | plainlanguage
thoracic | chest | prism
thoracotomy | = surgery that opens the chest | nci
thorax/s | chest | nci
thrombocytopenia | = too few of the cells that help blood clot | nci
thromboembolic | = to do with blood clots | medlineplus
thromboembolism | = clot that blocks a vessel | medlineplus
thrombolysis | = medicine that breaks up a clot | nci
thrombolytic/s | clot-busting medicine | medlineplus
thrombophlebitis | = swollen vein with a clot | nci
thrombosis/s | blood clot | prism
thrombus/s | blood clot/s | nci
thyroidectomy | = surgery to remove the thyroid | nci
thyroiditis | swollen thyroid | nci
thyrotoxicosis | too much thyroid hormone | medlineplus
tibia | shin bone | nci
tinea | ringworm | medlineplus | unless-next: pedis cruris versicolor
tinea cruris | jock itch | medlineplus
tinea pedis | athlete's foot | medlineplus
tinnitus/s | = ringing in the ears | nci
titrate | = change the dose step by step | cdc
tonsillectomy | = surgery to remove the tonsils | medlineplus
tonsillitis | = sore, swollen tonsils | medlineplus
topical | = put on the skin | cdc | next: cream creams steroid steroids treatment treatments ointment corticosteroid medicine medication medications antibiotic
topically | on the skin | medlineplus
torsion | twisting | medlineplus
toxicity | = how poisonous it is | prism
toxin/s | poison/s | prism
trachea/s | windpipe | prism
tracheostomy | = opening in the neck to breathe | nci
traction | pulling | medlineplus | before: in skeletal spinal
transcutaneous | through the skin | medlineplus
transdermal | = through the skin | prism
transfusion/s | = giving blood | nci
transient | short-lived | medlineplus
transient ischaemic attack/s | mini-stroke/s | medlineplus
transient ischemic attack/s | mini-stroke/s | medlineplus
transmissible | = that can be passed on | medlineplus
transplantation | transplant | nci
traumatic | very upsetting | cdc | unless-next: brain head injury injuries spinal
tremor/s | shaking | cdc
triage | = sorting out who needs care first | nhs
triglyceride/s | = a fat in the blood | medlineplus
trimester/s | = three months of pregnancy | nhs
tubal ligation | = surgery to close the tubes | nci
tuberculosis | = TB | cdc
tumescence | swelling | medlineplus
tympanic membrane | eardrum | medlineplus
ulcerated | with open sores | medlineplus
ulceration | open sore | nci
ulcerative colitis | = illness with sores in the large bowel | nci
ulna | = bone of the lower arm | medlineplus
ultrasonography | ultrasound | nci
umbilical cord | = cord between mother and baby | medlineplus
umbilicus | belly button | medlineplus
undescended testicle | = testicle that has not come down | nci
unilateral | = on one side | nci
unremitting | non-stop | medlineplus
ureter/s | = tube from the kidney | nci
urethra | = tube that you pee through | nci
urethritis | = sore tube that you pee through | medlineplus
urinalysis | urine test | prism
urinary | = to do with pee and the bladder | nci
urinary catheter | = tube to drain urine | medlineplus
urinary frequency | needing to pee often | medlineplus
urinary incontinence | leaking urine | nci
urinary retention | not being able to pee | nci
urinary tract infection/s | = bladder or kidney infection | nhs
urinate/v | pee/v | cdc
urination | peeing | medlineplus
urologist/s | = doctor for bladder and kidneys | nci
urology | bladder and kidney care | medlineplus
urticaria/s | hives | cdc
uterine/s | womb | cdc
uterus/s | womb | cdc
utilisation | use | prism
utilise/v | use/v | cdc | safe
utilization/s | use | prism
utilize/v | use/v | cdc | safe
vaginitis | sore vagina | medlineplus
vaginosis | vaginal infection | medlineplus | unless-before: bacterial
valvular heart disease | heart valve disease | medlineplus
varicella/s | chickenpox | cdc | unless-next: zoster
varices | swollen veins | medlineplus
varicose vein/s | = swollen, twisted vein | nci
vascular | blood vessel | medlineplus | adj; unless-next: dementia surgeon surgery
vasculitis | swollen blood vessels | medlineplus
vasectomy/s | = operation to make a man sterile | nci
vasoconstriction | narrowing of blood vessels | medlineplus
vasodilation | widening of blood vessels | medlineplus
vasodilator/s | = medicine that opens blood vessels | medlineplus
vasovagal syncope | fainting | medlineplus
vector/s | = animal that carries a disease | prism | next: borne-disease control of
vector-borne | = carried by insects | medlineplus
venepuncture | taking blood | medlineplus
venereal disease | = infection that you can get from sex | medlineplus
venipuncture | taking blood | nci
venous | vein | medlineplus | adj
ventilator/s | breathing machine/s | nci
ventral | front | medlineplus | adj
ventricle/s | = lower chamber of the heart | nci
ventricular | = of the lower heart | medlineplus
ventricular fibrillation | = dangerous, uneven heartbeat | medlineplus
verruca | wart | medlineplus
vertebra | = bone of the spine | medlineplus
vertebrae | bones of the spine | medlineplus
vertebral | spine | medlineplus | adj; unless-next: artery
vertigo/s | spinning dizziness | prism
vestibular | balance | medlineplus | adj
vicinity/s | area | cdc
viraemia/s | = virus in the blood | cdc
viral | = caused by a virus | nci | unless-before: go goes going gone went
viral load | = amount of virus in the blood | medlineplus
viremia/s | = virus in the blood | cdc
virulent | very dangerous | cdc
visceral | = of the inner organs | nci
viscous | thick | medlineplus
visual acuity/s | = sharp sight | medlineplus
vitiligo | = loss of skin colour in patches | medlineplus
vocal cords | = bands that make your voice | medlineplus
vomitus | vomit | medlineplus
vulva | = outer female parts | nci
vulvovaginal | = of the outer female parts | medlineplus
wheeze/v | = make/v a whistling sound when breathing | cdc | verb
xerophthalmia | dry eyes | medlineplus
xerosis | dry skin | medlineplus
xerostomia | dry mouth | nci
zoonosis | = disease from animals | medlineplus
zoonotic | = that comes from animals | medlineplus
zygote | = fertilised egg | medlineplus
`
