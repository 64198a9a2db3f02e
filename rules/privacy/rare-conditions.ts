/** Conditions that so few people have that the name with a place or a day can tell who it is: at most about 1 in 2,000 (Regulation (EC) 141/2000), one a line, in lower case. */
export const rareConditions: readonly string[] = `
als
huntington's
achondroplasia
acromegaly
addison's disease
adrenoleukodystrophy
agammaglobulinemia
aicardi syndrome
alkaptonuria
alport syndrome
alström syndrome
amyotrophic lateral sclerosis
angelman syndrome
anophthalmia
apert syndrome
arthrogryposis
ataxia-telangiectasia
bardet-biedl
bartter syndrome
batten disease
behçet's disease
biliary atresia
birt-hogg-dubé
bladder exstrophy
brugada syndrome
budd-chiari
canavan disease
castleman disease
charcot-marie-tooth
chediak-higashi
chordoma
chronic granulomatous disease
churg-strauss
cockayne syndrome
congenital adrenal hyperplasia
conjoined twins
cornelia de lange
creutzfeldt-jakob
cri du chat
crouzon syndrome
cushing's disease
cystinosis
dandy-walker
dermatomyositis
diamond-blackfan
dravet syndrome
duchenne
eagle syndrome
edwards syndrome
ehlers-danlos
epidermolysis bullosa
erdheim-chester
ewing sarcoma
fabry disease
familial mediterranean fever
fanconi anemia
fanconi anaemia
fibrodysplasia ossificans progressiva
friedreich's ataxia
galactosemia
gaucher disease
gitelman syndrome
glanzmann
goodpasture
guillain-barré
hailey-hailey
hemophilia
haemophilia
harlequin ichthyosis
hereditary angioedema
hermansky-pudlak
hirschsprung
homocystinuria
hunter syndrome
huntington's disease
hurler syndrome
hutchinson-gilford
hypophosphatasia
ichthyosis
inclusion body myositis
isaacs syndrome
jeune syndrome
joubert syndrome
kabuki syndrome
kallmann syndrome
kawasaki disease
kearns-sayre
kleine-levin
klippel-feil
klippel-trenaunay
krabbe disease
lambert-eaton
langerhans cell histiocytosis
leber's
leigh syndrome
lennox-gastaut
leprosy
lesch-nyhan
li-fraumeni
locked-in syndrome
loeys-dietz
lymphangioleiomyomatosis
mad cow
maple syrup urine disease
marfan syndrome
mccune-albright
menkes disease
mesothelioma
metachromatic leukodystrophy
mitochondrial disease
moebius syndrome
moyamoya
mucopolysaccharidosis
multiple system atrophy
myasthenia gravis
myelofibrosis
narcolepsy
necrotizing fasciitis
neuroblastoma
neurofibromatosis
neuromyelitis optica
niemann-pick
noonan syndrome
ochronosis
osteogenesis imperfecta
osteosarcoma
paroxysmal nocturnal hemoglobinuria
pemphigus
pheochromocytoma
phaeochromocytoma
phenylketonuria
pompe disease
porphyria
prader-willi
primary ciliary dyskinesia
progeria
progressive supranuclear palsy
proteus syndrome
pseudomyxoma peritonei
pseudoxanthoma elasticum
rabies
rasmussen's encephalitis
rett syndrome
retinoblastoma
rhabdomyosarcoma
sanfilippo
scleroderma
severe combined immunodeficiency
shwachman-diamond
sirenomelia
spina bifida
spinal muscular atrophy
stargardt
stevens-johnson
stickler syndrome
stiff person syndrome
sturge-weber
susac syndrome
takayasu arteritis
tay-sachs
thalassemia
thalassaemia
transverse myelitis
treacher collins
trimethylaminuria
tuberous sclerosis
turner syndrome
usher syndrome
vacterl
von hippel-lindau
von willebrand
waardenburg
werner syndrome
west syndrome
whipple's disease
williams syndrome
wilms tumor
wilms tumour
wilson disease
wilson's disease
wiskott-aldrich
wolf-hirschhorn
wolfram syndrome
xeroderma pigmentosum
zellweger
`
  .trim()
  .split('\n')
