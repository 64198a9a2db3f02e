/**
 * What makes a sentence one about health. One topic a line; `*` ends a prefix, a leading `*` is an ending, everything else is a whole word in lower case.
 * Wide on purpose: a stem only lets the cues count, it is no claim by itself.
 */
export const healthWords: readonly string[] = [
  // people as patients, and those who treat them
  'patient* infant* newborn* baby babies toddler* pregnan* breastfe* breast-fe* postpartum adolescen* smoker* drinker* survivor* elderly',
  'doctor* physician* nurs* surgeon* dentist* pharmacist* midwi* clinician* *ologist *ologists *iatrist *iatrists paramedic* dietitian* dietician* physiotherap* therapist* caregiver*',
  'hospital* clinic* ambulance* emergency hospice* ward wards medicaid medicare icu',
  'sleep* nap naps napping breath* digest* menstrua* menopaus* perimenopaus* puberty fertil* ovulat* labor labour posture* appetite* hunger thirst libido insulin b12 ldl hdl hba1c triglyceride* cortisol testosterone melatonin adrenaline dopamine serotonin immun* microbiome metaboli* periods gum gums enamel plaque tooth teeth scalp hair weight',
  // what goes wrong
  'disease* disorder* ulcer* lesion* clot clots condition* illness* sick* symptom* syndrome* infect* inflam* injur* wound* fractur* sprain* burn* bruis* swell* swollen itch* rash rashes fever* cough* colds sneez* hiccup* sting stings bite bites pain pains painful* painkill* ache aches sore* cramp* nausea vomit* diarrh* constipat* bloat* reflux heartburn fatigue* tired* relief shiver* chills heartburn delirium withdrawal sober* dizz* faint* bleed* blister*',
  'cancer* tumor* tumour* carcino* leukemia* leukaemia* lymphoma* melanoma* sarcoma* metasta* stroke* diabet* prediabet* obes* overweight hypertens* hypotens* cholesterol triglycerid* asthma* allerg* eczema* psoria* acne rosacea* arthrit* gout osteopor* dementia* alzheimer* parkinson* epilep* seizure* migrain* headache* concussion* anaemi* anemi* sepsis',
  'depress* anxi* panic stress* burnout trauma* ptsd adhd autis* bipolar schizophren* psycho* suicid* self-harm addict* withdraw* overdose* insomnia apnea apnoea snor* mood* mental* cognit* memory',
  'virus* viral bacteri* fung* parasit* germ germs covid* coronavirus* influenza flu measles mumps rubella polio hepatitis hiv aids hpv herpes chlamydia gonorrh* syphilis malaria dengue tubercul* pneumon* bronch* meningit* tetanus rabies lyme tick ticks mosquito* bedbug* bed-bug* fleas mite mites lice scabies mpox ebola zika rsv norovirus salmonella toxin* poison*',
  'death* died die dies dying mortal* surviv* disab* deaf* blind* vision hearing fall falls accident* crash* drown*',
  '*itis *osis *emia *aemia *opathy *algia *ectomy *otomy *oscopy *plasty *uria *penia *rrhea *rrhoea *phobia',
  // what is done about it
  'treat* therap* efficac* absorption medicin* medicat* drug* pill pills tablet* capsule* dose* dosage* dosing inject* infus* vaccin* booster* jab jabs shot shots immunis* immuniz* antibiotic* antivir* antihistamin* antidepress* steroid* opioid* painkill* analgesi* aspirin ibuprofen paracetamol acetaminophen statin* insulin metformin naloxone inhaler* spacer* ointment* placebo* chemo* radiotherap* dialys* transplant* implant* prosthe* stent* pacemaker* catheter* transfusion*',
  '*cillin *statin *olol *pril *sartan *azole *oxetine *mycin *cycline *vir *mab *tinib *gliptin *glutide *gliflozin *zepam *zolam *dipine *prazole *triptan *setron *caine *fentanil *methrin fentanyl heroin morphine cannabis cannabidiol cbd methadone buprenorphine botox filler*',
  'surg* operation* anesthe* anaesthe* screen* diagnos* biops* scan scans x-ray* x-rays mri ct ultrasound mammogra* colonoscop* smear test tests testing checkup* check-up* biomarker* prognos* rehab* prehab* physio* counsel* cbt mindful* meditat* acupunctur* chiropract* homeopath* hypnos* massage* yoga pilates herbal herb herbs detox* cleanse* remedy remedies supplement* vitamin* mineral* probiotic* prebiotic* contracep* condom* iud',
  'warfarin lithium digoxin tramadol codeine oxycodone hydrocodone loratadine cetirizine diphenhydramine minoxidil finasteride isotretinoin retinol levothyroxine prednisone prednisolone dexamethasone hydrocortisone salbutamol albuterol tirzepatide ketamine psilocybin gabapentin pregabalin sertraline hydroxychloroquine ivermectin naltrexone varenicline bupropion epinephrine adrenalin oxytocin botulinum sildenafil ozempic wegovy',
  'lozenge* syrup* ointments balm* plaster* bandage* crutch* thermometer* wheelchair* brace braces splint* dentur* aligner* lens lenses glasses mask masks glove gloves spray sprays drops',
  // how people live
  'health* unhealth* wellness fitness diet* food foods eat eats eating ate meal* nutri* calori* sugar* salt sodium fat fats fibre fiber carb* gluten dairy milk egg eggs meat* fish vegetable* fruit* nuts grain* wholegrain* caffein* coffee tea alcohol* wine beer tobacco smok* vap* nicotine hydrat* dehydrat* fasting keto vegan* vegetarian* breakfast snack* fluoride* iron calcium magnesium zinc folic folate iodine potassium omega-3 choline antioxidant* turmeric curcumin collagen creatine honey',
  'exercis* workout* walk* running jog* cycling swim* tai aerobic* strength stretching sedentar* sitting activity weight bmi waist sunscreen* spf sunburn* sunbed* tan tanning uv hygiene handwash* toothbrush* floss* brushing rinsing mouthwash* screen-time ageing aging lifespan longevity',
  'pollut* asbestos radon mold mould smoke exposure* radiation noise heatstroke overheat* dehydrat* hypothermia frostbite altitude',
  'sex sexual* sexually gender* transgender abortion* miscarriage* stillb* ivf sperm semen foetus fetus fetal foetal placenta* birth births caesarean cesarean c-section cots cot sids',
  'chilblain* gallstone* hernia* haemorrhoid* hemorrhoid* piles varicose cataract* glaucoma tinnitus vertigo bunion* wart warts verruca* cyst* polyp* fibroid* endometrio* pcos thrush dandruff cellulit* ringworm impetigo croup colic* teething shingles chickenpox melasma melanin pigment* palpitation* arrhythmi* fibrillation nosebleed* indigestion incontinen* bedwett* bed-wett* wetting pee urine urinat* stool stools poo loo potty bile hernia frostnip sciatica stiff* numb* sinus* contagious hereditary',
  '*parin *xaban *fenac *profen *coxib *solone *thiazide *tidine *lukast *terol *pressin antacid* laxative* diuretic* decongestant* emollient* moisturis* moisturiz* sedative* stimulant* relaxant* contracept* antifungal* disinfect* antisept* tampon* nappy nappies diaper* squat* deadlift* lifting abstain* athlet* physique sprint* marathon* hiking swimmer* runner* growth',
]

/** Words that one of the endings or prefixes above would take by mistake. */
export const notHealth: readonly string[] = [
  'academy academ* autonomy economy trademark* burnish* testament* program* reservoir coldplay genera* generat* generous* genre* genuin* organi* armour stresst* heartland hearten* signal*',
]

/** Organs and tissues: a sentence that names nothing else of health describes how a body is built, which few readers want a source for. */
export const bodyWords: readonly string[] = [
  'body bodies blood brain* heart* lung* liver kidney* skin bone* muscle* joint* nerve* gut stomach bowel* colon intestin* pancrea* thyroid prostate uterus uterine ovar* cervi* breast* vagina* penis testic* bladder urin* womb',
  'mouth tongue throat ear ears eye eyes retina* nose nasal sinus* nail* neck spine spinal knee* hip hips shoulder* ankle* wrist* foot feet saliva artery arteries vein* airway* chest abdom* pelvi* tendon* ligament* cartilage* cornea* windpipe trachea* esophag* oesophag* larynx spleen lymph* marrow tonsil* appendi* lining* vessel* follicle* membrane* mucus mucous pore pores crystal*',
  'cell cells tissue* organ organs hormon* estrogen* oestrogen* progest* enzyme* antibod* gene genes genetic* dna rna protein* plasma platelet* hemoglobin haemoglobin contraction* puls* reflex*',
]
