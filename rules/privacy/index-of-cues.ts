/** Words that call the cues of each vocabulary: see src/text/keyed-patterns.ts. Made by test/data/privacy-cues.test.ts. */
export const cueIndex = {
  aggregate: ` 3
0 0 5
adults 10
all 2
anyone 7
children 8
men 10
patients 1
people 6
per 4
those 9
veterans 10
women 10`,
  appositive: `
0 1
an 1
boy 4
child 7
day 0
dayold 0
dayolds 0
days 0
daysold 0
daysolds 0
f 1
female 2
gentleman 13
girl 5
infant 6
lady 14
male 2
man 3
month 0
monthold 0
montholds 0
months 0
monthsold 0
monthsolds 0
o 1
old 0
olds 0
patient 10
pt 11
teenager 9
the 1
toddler 8
veteran 12
week 0
weekold 0
weekolds 0
weeks 0
weeksold 0
weeksolds 0
widow 15
widower 15
woman 3
year 0
yearold 0
yearolds 0
years 0
yearsold 0
yearsolds 0
yo 1
yr 1
yrold 0
yrolds 0
yrs 0
yrsold 0
yrsolds 0`,
  biometric: `
earprint 0
earprints 0
face 1
faceprint 0
faceprints 0
facial 1
finger 0
fingerprint 0 1
fingerprints 0
footprint 0
footprints 0
image 1
images 1
iris 1
number 0 2
palm 1
palmprint 0
palmprints 0
print 0
prints 0 2
profile 3
recognition 1
record 0 2
recording 1
recordings 1
retina 1
retinal 1
scans 1
signature 1 4
signatures 1
template 0 1 2 3
templates 1
thumb 0
thumbprint 0
thumbprints 0
voice 0 1 2
voiceprint 0 2
voiceprints 0 2`,
  birth: `
b 2 4
bd 3
bday 5
birth 1 13
birthdate 1 14
birthday 1
born 0
dob 2
geb 7
geboren 6
geburtsdatum 17
nacida 11
nacido 11
nacimiento 15
nació 10
naissance 16
nata 12
nato 12
né 8 9
née 8 9
o 2
ob 2`,
  byline: ` 6 12
author 7
authors 7
byline 4
clinically 0
conflict 13
conflicts 13
contributor 5
contributors 5
copyright 11
disclosure 14
disclosures 14
edited 2
editor 8
editors 8
illustrated 3
illustration 3
illustrations 3
medically 0
photography 9
reserved 10
reviewed 0
written 1`,
  byOthers: `
according 4
article 2
author 9
authors 9
book 13
ceo 28
court 19
data 16
developed 25
director 27
et 14
founded 26
interview 5
interviewed 5
journal 15
lawsuit 20
paper 3
president 21
professor 23
researcher 10
researchers 10
said 17
says 18
senator 22
studies 12
study 11
tweet 0
twitter 1
university 24
writes 7
written 8
wrote 6`,
  caption: `
close 6
closeup 6
face 8
headshot 5
image 7
images 7
photo 0 7 8
photograph 0 8
photos 7
picture 1 7 8
pictures 7
portrait 2 8
selfie 3 8
tattoo 0 4 6 7
tattoos 0 3 4 6 7
video 4`,
  care: ` 70
accident 64
admission 1
admit 0
admitted 0
appointment 7
appt 8
arrest 93
arrested 94
arrived 107
assessed 32
attack 69
aufgenommen 113
billed 120
biopsied 38
biopsy 38
birth 71
blood 55
buried 21
bypass 92
cabg 88
called 131
came 105
care 128
check 83
checkup 83
chemo 47
chemotherapy 47
coded 121
collapsed 61
collected 53
colonoscopy 44
consented 97
consult 35
consultation 35
crash 63
ct 41
death 19
delivered 17
depuis 110
diagnosed 23
diagnosis 24
dialysis 48
died 18
discharge 2 3
discharged 2
dispensed 124
drawn 54
drove 103
dx 25
echo 43
emailed 134
encounter 85
endoscopy 45
enrolled 96
entlassen 114
evaluated 30
examined 31
extubated 60
f 37
fell 62
filled 123
flew 104
follow 36
followup 36
funeral 22
home 126
hospitalised 58
hospitalisé 115
hospitalisée 115
hospitalized 58
implanted 14
infusion 49
ingreso 111
ingresó 111
injection 50
injury 65
intake 75
interview 76
interviewed 76
intubated 59
kam 109
lab 56
labs 56
last 129
left 108
married 100
met 77
mother 125
moved 102
mri 40
noted 118
onset 74
operada 112
operado 112
operated 10
operation 10
opéré 116
opérée 116
overdose 66
overdosed 66
passed 20
pci 91
placed 15
posted 135
prescribed 122
presented 29
procedure 46
ray 42
readmitted 82
recorded 119
referred 33
relapsed 80
remission 81
removed 16
replaced 12
replacement 13
retired 101
saw 130
scan 39
scanned 39
seen 4
seizure 68
sentenced 95
service 86
session 84
signed 98
since 72 73 127
specimen 52
started 78
stopped 79
stroke 67
surgery 9 87
tested 57
texted 133
thr 90
tkr 89
transferred 34
transplant 11
transplanted 11
treated 26
treatment 27
underwent 28
vaccinated 51
visit 5 6
visited 5
visits 6
wedding 99
went 106
worsened 117
wrote 132
xray 42`,
  careVerb: `
admission 4
admitted 3
appointment 20
assessed 35
biopsy 26
born 32
bypass 29
cabg 38
care 22
cared 23
carried 48
chemo 46
chemotherapy 46
colonoscopy 44
consult 21
consultation 21
delivered 31
diagnosed 7
dialysis 37
died 33
discharged 17
done 49
endoscopy 43
evaluated 5
examined 6
follow 15
followed 14
followup 15
hospitalised 25
hospitalized 25
implanted 34
lab 39
labs 39
managed 16
mri 42
on 50
operated 12
performed 47
presented 9
presenting 10
presents 11
procedure 27
referred 19
rehab 36
replacement 28
scan 41
scanned 41
seen 0
stent 45
surgery 13
tested 40
transferred 18
transplant 30
treated 1
treatment 2
underwent 24
visit 8
visited 8`,
  drawn: `
actor 10
cartoon 3
chart 6 17
clip 14
clipart 14
diagram 0
doll 19
drawing 2
flowchart 17
graph 7
icon 4
illustration 1
infographic 13
logo 5
mannequin 18
model 9
posed 11
schematic 16
screenshot 12
sketch 15
stock 8`,
  evidence: ` 207 208 253
abuela 268
accident 121
account 36
add 202 203
address 24
admission 101 115 117 169
admit 116
admitted 79 80 83 130 131
aged 78
am 223
another 0
appointment 101 103 182 187
ask 305
asked 127
asks 204
assessed 91
asthma 0
atendida 97
atendido 97
attended 81
aufgenommen 100
aunt 40 299
auntie 259
aunty 260
autopsy 126
average 205
avoid 200
b 60
baby 31 191 301
bd 61
bday 61
bed 111
bedside 126 177
begum 258
bill 187
biopsy 151 187
birth 62
birthday 313
blood 187
born 63 191
boss 29
boyfriend 47
brother 12 290
buried 130
called 2 127 276
came 128 129 187
cancer 0 121 184
car 22
card 77 154
cardiologist 167
care 132
cared 91 130 131
caregiver 17
carer 16
case 106
caseload 132
cell 27
chart 32 66 106 139 187
check 202 203
chemo 144
chemotherapy 145
client 273
clinic 132
collapsed 81
commented 194
composite 218
confirm 202 203
consent 188 189
ct 172
dad 11 289
date 202 203
daughter 3 281
day 61 67
days 67
death 117
deathbed 178
delivered 130 131 191
department 132
details 201
diagnosed 79 80 83 130 131
diagnosis 85 117 149 187
dialysis 0 121 146
died 81
discharge 112 117 140
discharged 79 80 83 130 131
do 118
doa 118
dob 60 175
dod 118
don 199
dos 118
doña 244
dummy 210
each 202 203 204 205
elderly 0
emailed 127 194
employer 21
enter 202 203
er 132
evaluated 91 92
every 204 205
everyone 135
ex 19 193
exam 132
examined 91 92 131
example 219
face 33
family 18
father 8 286
favorite 0
favourite 0
fiancé 49
fiancée 49
fictional 212
fictitious 213
first 0 91 101
follow 101 107
followed 91 92 93
forget 302
former 0
frau 237
from 132
full 202 203
funeral 125 126
geboren 70
girl 191
girlfriend 46
give 198 199 202 203
goodbye 130 309
got 223
granddaughter 39
grandfather 294
grandma 264 295
grandmother 293
grandpa 265 296
grandson 38
granny 267
guardian 48
habite 95
had 223
have 223
heart 0
herr 238
herrn 239
history 88
home 25
hospice 0 132
hospital 132 148
hospitalised 79 80
hospitalisé 99
hospitalisée 99
hospitalized 79 80
house 104
hugged 127
husband 6 284
hx 89 90
hypothetical 215
i 224
icu 0 132 181
ideal 205
imaginary 214
imagine 222
implant 35 158
include 197 198 199 202 203
including 200
ingresada 97
ingresado 97
ingreso 98
ingresó 98
injury 117
insulin 138
insurance 37 176
interview 120 278
interviewee 119
intubated 79 83 130
invented 217
kam 94
kaumātua 262
kidney 0 162
kidneys 108 162
know 136
knows 136
kumari 248
lab 187
labor 152
labour 152
landlord 44
last 0 91 101
latest 101
letter 114
like 59
list 132
little 303
live 195
liver 163
lives 195
local 0
looked 130 131
lost 130
madame 234
made 216
mademoiselle 235
managed 92
maternity 0
matua 250
medical 65 157
medication 183
meet 308
memory 122 311
meneer 255
mention 197 198 199
messaged 127
met 130 131
mevrouw 254
miss 230 312
missed 186
mister 263
mlle 233
mme 232
mobile 26
mom 10 288
monsieur 236
month 67
months 67
mother 7 285
mr 227
mri 171
mrn 64 174
mrs 228
ms 229
mum 9 287
mx 231
myself 226
nació 72
name 277
named 2 191 275
naming 200
nana 266
nata 74
nato 74
needs 204
neighbor 20
neighbour 20
nephew 43 298
never 197
new 0
newborn 137
next 0 101 109
nhs 76
nicu 132
niece 42 297
note 202 203
notes 106
notre 51
number 66 76
nurse 127 130 168
nurses 127 130
né 71
née 71
o 60 68 118
ob 60
obituary 124 126
od 118
office 127 128 132
old 0 67
oldest 0
oncologist 166
onset 117
operada 97
operado 97
operated 83 91 130 131 314
operating 132
operation 101 143
os 118
own 225
pacemaker 159
paciente 50 54
panel 132
parent 30
parents 30
partner 14 292
passed 81
patient 0 1 56 57 204 205 206 271
patiente 51 53
patienti 52
patientin 52
patients 206
peace 123 310
phone 23
phoned 127
placeholder 211
police 192
post 198 199
posted 194
posting 200
practice 132
prescription 160 187
presented 81 86
presenting 87
pressure 161
previous 101
previously 79
print 202 203
pt 58 272
pts 58
publish 197 198 199
quote 190 279
rang 127
ray 170
rays 170
readmitted 79
received 85
recent 101
recently 79
recipient 121
record 202 203
referral 113
referred 83 91
release 189
remember 131 307
replaced 108
replacement 108
reside 195
resident 274
resides 195
residing 196
result 173 187
results 173 187
resuscitated 79 83 130
review 105 185
reviewed 106
roommate 45
round 129
sample 209
saw 130 131 223
say 222
says 204
scan 141 187
scheduled 107
sectioned 79
security 155
seen 91 92
seizure 165
seizures 165
send 198 199
senhor 257
senhora 256
sent 83 130
service 117 134
señor 241
señora 240
señorita 242
share 198 199
sharing 200
showed 127 187
shri 246
shrimati 247
sickest 0
sign 202 203
signor 252
signora 251
similar 59
since 55
sister 13 28 291
smt 245
sn 75
son 4 282
spouse 15
sra 243
ssn 75
staff 127 130
started 223
state 202 203
story 280
stroke 0 121 153
subsequently 79
such 59
suppose 222
surgery 101 108 117 132 142 187
survivor 121
team 130
template 220
test 221
texted 127 194
thank 304
thanked 127
theatre 132
this 306
told 127
took 223
transferred 79 80 83 130
transplant 0 85 108 121 147
trauma 0
treated 83 91 92 130 131
treatment 150
tumor 164
tumour 164
turned 223
tweeted 194
twin 191
twins 191
typical 205
tía 269
tío 270
uncle 41 261 300
underwent 81 82 223
unit 132
unsere 133
use 198 202 203
vaccinated 79
ve 223
ventilator 180
victim 121
visit 101 102 104 117 187
visited 81 131
vive 96
waiting 132
wants 204
ward 132
was 223
week 67
weeks 67 84
went 223
whaea 249
wheelchair 179
wife 5 283
wohnhaft 73
wristband 34 110 156
write 198 199 202 203
wrong 0
wrote 127 194
xray 170
xrays 170
year 67 69
years 67
yo 68
young 0
youngest 0
yrs 67`,
  health: ` 23 33 35 42
abortion 18
admitted 25
aids 11
attack 38
biopsy 1
birth 44
burn 34
burns 34
cancer 7
chemo 20
chemotherapy 20
clinic 27
colonoscopy 0
dementia 12
depression 14
detox 41
diabetes 13
dialysis 21
disease 30
frostbite 37
giving 43
hands 36
hearing 36
hiv 10
hospital 28
icu 29
infection 32
lost 36
miscarriage 17
operation 4
overdose 9
psychosis 15
rehab 22
scan 2
seizure 8
seizures 8
sight 36
stillbirth 19
stroke 6
suicide 16
surgery 3
syndrome 31
transplant 5
treated 24
tumor 39
tumour 39
vasectomy 40
ward 26`,
  home: `
address 6 10
addressthe 6 10
ambulance 21
apartment 17
atthe 0 13
called 16
collapsed 15
delivered 18
enthe 24
found 14
from 11
fromthe 9 11
habite 23
habitethe 23
home 7 13
house 5 12
inthe 0
isthe 7
live 0
lived 2
lives 0
living 1
mailed 19
moved 8
onthe 0
picked 9
resided 3
resides 3
residing 3
sent 20
tothe 20
visit 4
visitthe 4 5
vive 24
wohnhaft 22
wohnhaftthe 22`,
  introductions: ` 26
abuela 41
ask 69
aunt 63
auntie 32
aunty 33
baby 64
begum 31
brother 56
called 73
client 46
dad 55
daughter 47
doña 17
father 52
forget 66
frau 10
grandfather 60
grandma 37
grandmother 59
grandpa 38
granny 40
herr 11
herrn 12
husband 50
interview 75
kaumātua 35
kumari 21
little 67
madame 7
mademoiselle 8
matua 23
meneer 28
mevrouw 27
miss 3
mister 36
mlle 6
mme 5
mom 54
monsieur 9
mother 51
mr 0
mrs 1
ms 2
mum 53
mx 4
name 74
named 72
nana 39
nephew 62
niece 61
operated 71
partner 58
patient 44
pt 45
quote 76
resident 65
senhor 30
senhora 29
señor 14
señora 13
señorita 15
shri 19
shrimati 20
signor 25
signora 24
sister 57
smt 18
son 48
sra 16
story 77
thank 68
this 70
tía 42
tío 43
uncle 34
whaea 22
wife 49`,
  livesIn: `
address 26
based 25
born 14
domiciliado 22
drove 27
everyone 29
farm 9
flood 28
grew 15
habitant 20
habite 19
home 7
house 8
live 0
lived 2
lives 0
living 1
moved 23
native 13
neighbor 24
neighbour 24
only 30
raised 16
reside 3
resided 3
resident 5 6
residents 6
resides 3
residing 4
vive 21
wohnhaft 17
wohnt 18
work 10
worked 12
working 11
works 10`,
  marker: `
boy 6
case 13
child 3
dentist 9
doctor 8
everyone 17
family 0
farmer 11
girl 7
know 19
man 4
mean 18
only 16
patient 2
person 1
pupil 15
resident 14
survivor 12
teacher 10
woman 5`,
  nameAfter: ` 0 1 2 3 4 6 7 10 11 12 14 15 16 18 19 20 22 24 27 28 29 30 31
0 5
a 5
act 25
agar 26
age 5
aged 5
agreed 9
airport 25
amendment 25
an 5
anaemia 26
anaesthetist 23
anemia 26
anesthesiologist 23
anesthetist 23
are 17
arrived 8 9
as 17
asked 8 9
assessment 26
ataxia 26
audiologist 23
aunt 13
auntie 13
avenue 25
award 25
battle 21
beat 9
became 8
bed 9
been 9
bill 25
biopsy 9
birth 21
blood 9
bodies 26
body 26
born 9
boss 13
boyfriend 13
breathing 26
bridge 25
brother 9 13
building 25
called 8 9
came 8 9
canal 26
cancer 9
carcinoma 26
cardiologist 23
caregiver 13
carer 13
case 25
catheter 26
cell 26
cells 26
center 25
centre 25
chaplain 23
chart 9
children 25
chorea 26
classification 26
clinic 25
collaboration 26
college 25
coma 26
consultant 23
contracture 26
coordinator 23
could 9
couldn 9
counsellor 23
counselor 23
cousin 13
cried 9
criteria 26
curve 26
cyst 26
dad 9 13
database 26
daughter 9 13
day 5
deformity 26
dementia 26
dentist 23
dermatologist 23
diagnosis 9 21
dialysis 9
didn 9
died 9
diet 26
dietician 23
dietitian 23
disease 26
disorder 26
doctor 23
drive 25
duct 26
dystrophy 26
effect 26
emailed 8
emergency 13
employer 13
encephalitis 26
endocrinologist 23
epidemiologist 23
equation 26
esophagus 26
experiment 26
f 5
fall 9
family 9
father 9 13
fell 9
fellowship 25
fever 26
fiancé 13
fiancée 13
fight 21
finally 8
formula 26
foundation 25
fracture 26
fund 25
gait 26
gave 8
geriatrician 23
gift 21
girlfriend 13
gland 26
gp 23
grade 26
grading 26
gran 13
granddaughter 13
grandfather 13
grandma 13
grandmother 13
grandpa 13
grandson 13
granny 13
guardian 13
gynaecologist 23
gynecologist 23
had 8 9
haematologist 23
hall 25
has 8 9
have 17
heart 9
held 8
hematologist 23
hernia 26
hospital 25
house 25
hugged 8 9
husband 9 13
hygienist 23
hypothesis 26
immunologist 23
index 26
institute 25
insulin 9
inventory 26
is 5
itch 26
joined 8
journey 21
just 8
kept 9
know 9
lab 9
labs 9
landlord 13
later 8
laughed 9
law 13 25 26
learned 9
learnt 9
lecture 25
lecturer 23
left 8
let 8
library 25 26
line 26
lines 26
lived 9
lives 9
looked 8
lost 9
lymphoma 26
mam 13
manager 23
maneuver 26
manoeuvre 26
medal 25
medical 25
memorial 25
messaged 8
method 26
midwife 23
miracle 21
missed 9
model 26
mom 9 13
month 5
mother 9 13
mum 9 13
muscle 26
nan 13
nana 13
needed 9
needle 26
neighbor 13
neighbour 13
nephew 13
nerve 26
neurologist 23
neuroma 26
never 9
new 21
next 13
niece 13
node 26
nodes 26
nurse 9 23
nutritionist 23
o 5
oath 26
obstetrician 23
oesophagus 26
once 8
oncologist 23
operation 26
optometrist 23
paediatrician 23
palsy 26
paramedic 23
parent 9 13
parents 9 13
park 25
partner 13
passed 9
pathologist 23
pediatrician 23
pharmacist 23
phenomenon 26
physician 23
physiotherapist 23
position 26
practitioner 23
principle 26
prize 25
procedure 26
professor 23
psychiatrist 23
psychologist 23
pump 26
questionnaire 26
radiologist 23
rang 9
rash 26
reaction 26
received 9
recovered 9
recovery 9 21
reflex 26
refused 9
registrar 23
relapsed 9
report 26
researcher 23
resides 9
result 9
results 9
review 26
reviewed 17
rheumatologist 23
ring 26
risk 26
road 21 25
room 9
roommate 13
round 9
rule 25 26
ruling 25
said 8 9
sarcoma 26
sat 8
saw 17
scale 26
scan 9
scholarship 25
school 25
scientist 23
score 26
see 23
sees 23
seizure 9
showed 8
sign 26
sister 9 13
smiled 9
social 23
son 9 13
spent 9
spot 26
spots 26
spouse 13
squeezed 8
stage 9 26
staging 26
stain 26
started 9
station 25
stepdaughter 13
stepfather 13
stepmother 13
stepson 13
stopped 9
story 9 21
street 25
stroke 9
study 26
surgeon 23
surgery 9 21
survey 26
survived 9
syndrome 26
technique 26
tell 9
test 26
texted 8
thank 17
thanked 8 9
then 8
theory 26
therapist 23
three 9
thyroiditis 26
told 8 9
transplant 21
triad 26
trial 25 26
trusted 8
tube 26
tumor 9 26
tumour 9 26
turned 5 9
turns 5
type 9
ulcer 26
uncle 13
university 25
urologist 23
v 25
virologist 23
virus 26
visited 8
visitor 23
vs 25
waited 9
walked 8 9
want 9
wanted 9
was 5 8
week 5
weighed 9
weighs 9
went 9
wept 9
whether 9
who 8 9
widow 13
widower 13
wife 9 13
will 9
woke 9
won 9
words 9
wrote 8 9
year 5 21
years 5
yo 5
you 17
your 17
yr 5
yrs 5`,
  nameBefore: ` 3 5 7 8 9 13 17 18 21 22 23 24 25 26 28 29
academy 31
acute 30
admitted 11
advanced 30
against 30
allergic 30
allergy 30
am 14
appointment 11
ask 11
asked 11
asking 11
association 31
baby 2 11
bank 31
beneficiary 2
between 30
birthday 11
board 31
brother 4
buried 11
call 11
called 0 4
cape 31
card 1
cared 11
caring 11
case 16
center 31
centre 31
chart 1
cheering 11
child 2 4
chronic 30
city 31
claimant 2
client 0 2
college 31
combining 30
congratulations 11
consent 11
consented 2
contact 2
council 31
county 31
daughter 2 4
day 6 20
dayold 6
dayolds 6
days 6
daysold 6
daysolds 6
deceased 2
delivered 11
department 31
diagnosed 11 30
diagnosis 30
discharge 11
discharged 11
donor 2
dosage 30
dose 30
doses 30
dx 30
early 30
east 31
effect 30
effects 30
elevated 30
email 11
emergency 2 12
employer 2
examined 11
example 27
family 1
farewell 11 19
father 2 4
female 4 16
finally 10
first 1
for 20
forename 1
forget 11
form 1
fort 31
foundation 31
friend 4
full 1
fundraiser 11
gentleman 4
girl 16
given 1
goodbye 11 19
guarantor 2
guardian 2
h 30
had 10
have 10
helping 20
her 12
high 30
his 12
history 30
hospital 31
how 20
husband 4
hx 30
i 10 14
identified 14
imagine 27
infant 4
initials 2
inpatient 0
instance 27
institute 31
insured 2
interview 11
interviewed 11
interviewee 0
introducing 15
it 14
its 14
journal 31
just 10
known 0 14 30
label 1
lake 31
last 1
legal 1
let 27
letter 11
like 16
little 11
looked 11
losing 11
lost 11
low 30
maiden 1
male 16
management 30
meet 11 15 19
memory 11
message 11
met 11
middle 1
ministry 31
miss 11
month 6
monthold 6
montholds 6
months 6
monthsold 6
monthsolds 6
mother 2 4
mount 31
mri 11
my 12
name 0 1 14
named 0 4
names 1
new 31
next 2 12
nicknamed 4
nok 2
nom 1
nombre 1
north 31
nurse 10
nurses 10
o 6
office 31
olds 6
on 30
once 10
operated 11
operation 30
our 12
paciente 0
patient 0 2 12
patiente 0
patientin 0
patients 0
peace 11
permission 11
photo 11
picture 11
port 31
positive 30
possible 30
prayers 11
praying 11
preferred 1
prescribed 30
prescription 11
prevent 30
preventing 30
pt 0 2 12
quote 11
ray 11
re 2
reaction 30
reactions 30
recent 30
recently 10
recipient 2
recurrent 30
referral 11
remember 11 15
remembering 11 19
republic 31
resident 0 2
results 11
rip 11
risk 30
river 31
sat 11
saved 11
saving 20
say 27
scan 11
school 31
service 0
severe 30
signed 2
sister 4
society 31
son 2
south 31
speaking 11 14
spoke 11
spouse 2
staff 10
stage 30
started 30
starting 30
state 31
story 11
student 4
subject 2
subscriber 2
such 16
suppose 27
surgery 11
surname 1
suspected 30
symptom 30
symptoms 30
taking 30
team 10
teenager 4
text 11
thank 11 19
the 12 31
their 12
this 14 15
thoughts 11
toddler 4
told 11
treat 11 30
treated 11 30
treating 11 30
treatment 30
university 31
use 30
using 30
ve 10
versus 30
veteran 4
victim 2
visited 11
visiting 11
voicemail 11
vs 30
we 10
week 6
weekold 6
weekolds 6
weeks 6
weeksold 6
weeksolds 6
welcome 11
west 31
what 20
when 20
why 20
with 30
woman 4 16
wristband 1
xray 11
year 6
yearold 6
yearolds 6
years 6
yearsold 6
yearsolds 6
yo 6`,
  notPersonal: ` 10
accessed 5
aired 72
announced 27
application 59
applications 59
approval 8
approved 7
archived 41
article 48
as 33
awareness 67
before 37
begin 54
begins 54
best 11
between 82
briefing 45
broadcast 71
by 36
cited 42
closed 57
closes 58
conducted 75
conference 21
copyright 22
court 88
data 79
dated 50
deadline 16
declared 32
downloaded 40
due 60
edition 70
effective 23
enacted 28
end 55
ends 55
episode 15
event 63
expire 9
expires 9
festival 66
filed 89
fiscal 38
hearing 46
holiday 68
issued 24
join 17
launch 26
launched 26
lockdown 86
lot 14
meeting 65
open 56 62
opens 56
outbreak 85
pandemic 84
passed 30
posted 1
premiere 73
premiered 73
premieres 73
press 44
published 0
quarter 39
ran 74
recall 13
recalled 13
recruited 81
register 18
registration 19
release 25
released 25
report 49
reported 49
reporters 43
retrieved 6
review 4
reviewed 3
revised 52
search 83
searched 83
season 69
signed 29
start 53
starts 53
studies 77
study 76
submitted 61
survey 78
talk 64
trial 80
tweet 47
tweeted 47
until 34
updated 2
use 12
valid 35
version 51
viewers 43
voted 31
war 87
webinar 20`,
  office: `
appointment 0
appointments 0
book 28
booking 28
call 4
clinic 14
contact 24
crisis 12
customer 19
department 31
donate 41
donations 42
enquiries 34
fax 1
find 23
front 8
helpdesk 39
helpline 9
hotline 10
hours 3
information 30 33
inquiries 35
lifeline 11
located 22
location 38
main 6
media 17
office 5 15
pharmacy 32
poison 40
press 16
questions 25
reception 7
register 29
schedule 26 27
suite 2
support 20
switchboard 13
toll 18
tollfree 18
venue 36
visit 21
where 37`,
  onePerson: `
boy 3
child 4
couple 6
family 5
farmer 12
girl 2
he 13
her 13
his 13
man 1
mayor 9
priest 11
she 13
teacher 10
triplets 8
twins 7
woman 0`,
  publicPerson: `
0 1
actor 7
actress 8
biography 15
born 0
celebrity 6
charles 11
discovered 14
documentary 19
elizabeth 10
film 17
george 11
henry 11
historian 13
medicine 12
minister 5
movie 18
nobel 2
novel 16
president 3
published 20
senator 4
singer 9`,
  reaches: ` 1
call 0
called 0
cell 2
cellno 2
cellnumber 2
contact 0 2
contacted 0
contactno 2
contactnumber 2
email 0
emailed 0
emergency 2
family 0
grandma 0
kinno 2
kinnumber 2
mail 0
mailed 0
message 0
messageed 0
mobile 2
mobileno 2
mobilenumber 2
next 2
nok 2
nokno 2
noknumber 2
number 2
ph 2
phno 2
phnumber 2
phone 0 2
phoneed 0
phoneno 2
phonenumber 2
reach 0
reached 0
ring 0
ringed 0
tel 2
telephone 2
telephoneno 2
telephonenumber 2
telno 2
telnumber 2
text 0
texted 0
whatsapp 0
whatsapped 0
write 0`,
  shown: `
actual 1 2
close 1
closeup 1
elderly 1 2
face 3
former 1 2
headshot 1
holding 3
image 1 4
images 4
paediatric 1 2
patient 0 2 3
patients 0
pediatric 1 2
photo 1 3 4
photograph 1
photos 4
picture 1 4
pictures 4
portrait 1 3
real 2
selfie 1 3
smiling 3
young 2`,
  statementCues: `
account 0
accounts 0
altered 2
authorisation 8 9
authorization 8 9
cases 0
changed 2
character 0
characters 0
combine 3
combines 3
composite 0 1
composites 1
consent 6 7 8 9 10
details 2
disguised 2
example 0
examples 0
fictional 0 1
fictitious 0 1
hypothetical 0
imaginary 0
included 6
informed 9
invented 0
made 0
modified 2
names 0
obtained 9
parents 8
permission 6 7 8 9
person 0 4
persons 0
photographed 6
printed 6
provided 8
pseudonym 5
pseudonyms 5
published 6
real 4 11
release 8
reproduced 6
scenario 0
scenarios 0
stories 0
story 0
vignette 0
vignettes 0
written 6 9`,
  storyParts: ` 289 290 292 293 295 300 302 317 328 330 333 346 349 350 353 354 358 359 364 365 380 383 388 394 398 399 402 403 405 406 410 412 414 415 416 417 419 422 427 430 431 432 433 436 439 447 448 451 455 458 471
0 27
accident 526
across 666 668 669 673 674 675 677 679 680 683 685
actor 106
addison 291
addisons 291
adopted 499 501 502 503 504 505
adoptedbrother 504
adoptedchild 501
adopteddaughter 500
adoptedfather 503
adoptedmother 502
adoptedsister 505
adoptedson 499
age 1
aged 1
aicardi 294
allergy 472
alpacas 229 232 233 234 235 236 237 238 239 240 241 244 245 247
alport 296
alström 297
amyotrophic 298
an 28
angelman 299
anzac 275
apert 301
astronaut 172
ataxia 303
athlete 102
atoll 675
attack 534
auctioneer 178
australia 277
avalanche 526 534
award 647
baker 86 542 573
ballerina 105
banker 179
barber 88 543 574
bardet 304
bartender 90
bartter 305
base 617 674
batten 306
beekeeper 126
behçet 307
behçets 307
biliary 308
birt 309
bishop 150
black 552
blackout 534
blacksmith 116
bladder 310
blaze 534
blind 556
blizzard 534
blood 472
boating 526
bombing 534
both 514
boxer 201
boxing 269
boy 39 564
brewer 188
broke 641 642 643 644 647 648 649 651 653
brother 504 506
brothers 489 490 491 492 493 494 495 496 497 498 517
brugada 311
budd 312
bush 532
bushfire 532
butcher 87
canada 276
canavan 313
cancer 472
candidate 207
captain 82 663
captained 640 641 642 643 644 645 647 648 649 650 651 652 653 654
career 227
caretaker 162
carnival 534
carpenter 117
carrier 76
case 570
cases 474
castleman 314
casualty 536
cattle 232 233 234 235 237 238 244 247
centenarian 24
ceremony 534
champion 658
championship 534 646
charcot 315
chediak 316
cheerleader 157
cheesemaker 190
chef 152
chemical 526
chief 225
child 501 512 561 586
children 474 489 490 491 492 493 494 495 496 497 498 516
childs 586
choirmaster 175
christmas 263 280
churg 319
city 608
class 613
clerk 210
climber 170 197
club 653
coach 96
coached 231
coaches 230
cobbler 185
cockayne 320
collapse 526
collision 526
combined 434
commune 682
company 652
concert 534
condition 472
congenital 321
congregation 612
conjoined 322 475
convent 687
cook 153
cornelia 323
councillor 66
county 55 56 57 59 60 61 63 64 65 77 78 79 80 81 83 86 88 94 96 98 104 106 107 115 121 122 124 127 130 131 135 139 147 148 149 150 151 152 153 155 158 167 168 171 179 183 188 191 193 194 196 201 202 203 209 210 212 213 215 220 221 225 226 534 599 665 679
cowboy 124
crash 526 534 649
creutzfeldt 324
crew 619
cri 325
crier 212
cropduster 221
crossing 160
crouzon 326
cushing 327
cushings 327
cyclist 198
cyclone 531
dad 477 478 481 485 486
dancer 104
dandy 329
daughter 42 500 511
daughters 489 490 491 492 493 494 495 496 497 498 515
day 0 249 288
days 0 249 261 262
deacon 151
deaf 555
debate 534
defect 472
delivers 246
dentist 129 540 567 590
dentists 590
department 611
deputy 209
derailment 527
derby 534
diamond 331
director 176
disaster 526 534
discovered 640 641 642 643 644 645 647 648 649 650 651 652 653 654
disease 472
disorder 472
district 606
diver 171
diwali 284
doctor 56 539 566 589
doctors 589
dozen 474
dravet 332
driver 77 78 79 80
drives 236
drove 237
drummer 112
during 281 284
duster 221
eagle 334
early 3 12
earthquake 528
easter 264 281
editor 135
edwards 335
ehlers 336
eight 483 495
eighties 10
eldest 519
election 279 534
electrician 119
eleven 498
else 639
engineer 166
epidermolysis 337
erdheim 338
estate 683
estranged 506 507 508 509 510 511 512
estrangedbrother 506
estrangedchild 512
estrangeddaughter 511
estrangedhusband 509
estrangedsister 507
estrangedson 510
estrangedwife 508
evening 523
every 232 233 234
everyone 635
ewing 339
exbrother 506
exchild 512
exdaughter 511
exhusband 509
explosion 526 534
exsister 507
exson 510
extremely 472
exwife 508
fabry 340
factory 526
families 474 582
familiess 582
family 551 558 581
familys 581
fanconi 342 343
farmed 245
farmer 57 191 544
farms 244
father 41 271 477 478 479 480 481 482 483 484 485 486 487 503
ferry 526
ferryman 143
festival 654
few 474
fibrodysplasia 344
fifties 7
final 534
finals 534
fire 526 534
firefighter 71
fireman 72
first 232 233 234 620 621 622 623 624 625 626 627 628 629 630 631 632 633 634
fisherman 58
five 474 480 492
flood 534
floods 534
florist 182
footballer 100
former 55 56 57 59 60 61 63 64 65 77 78 79 80 81 83 86 88 94 96 98 104 106 107 115 121 122 124 127 130 131 135 139 147 148 149 150 151 152 153 155 158 167 168 171 179 183 188 191 193 194 196 201 202 203 209 210 212 213 215 220 221 225 226 655 656 661
forties 6
foster 499 501 502 503 505
fosterbrother 504
fosterchild 501
fosterdaughter 500
fosterfather 503
fostermother 502
fostersister 505
fosterson 499
founded 640 641 642 643 644 645 647 648 649 651 652 653
four 474 479 491
friday 254
friedreich 345
friedreichs 345
from 30
front 523
gardener 164
gaucher 347
gentleman 51
girl 38 565
gitelman 348
glassblower 187
goal 233
goalkeeper 99
governor 659
grain 526
grand 534
grandfather 49
grandmother 48
granulomatous 318
gravedigger 145
great 520
grocer 94
groundskeeper 165
guess 638
guide 194
guillain 351
gymnast 199
hailey 352
hairdresser 89
half 534
halftime 534
halloween 267 287
hamlet 668
handful 474
hanukkah 285
harbormaster 142
harbour 141
harlequin 355
he 13 14 15 16 17 18 33
headlines 521 522
headmaster 223
headmistress 222
headteacher 54
heat 534
heatwave 534
heaviest 620 621 622 623 624 625 626 627 628 629 630 631 632 633 634
held 643 648 651 653
helicopter 526
her 12 34
hereditary 356
hermansky 357
highway 526
hippel 456
his 12 35
holds 641 642 643 644 647 648 649 651 653
homecoming 159 534
house 591
houses 591
hunter 193 360
huntington 361
huntingtons 361
hurler 362
hurricane 529
husband 45 509
husbands 489 490 491 492 493 494 495 496 497 498
hutchinson 363
identical 475
imam 64
in 473
inauguration 534
inclusion 366
independence 272
infection 472
influencer 205
innkeeper 92
interstate 526
isaacs 367
island 55 56 57 59 60 61 63 64 65 77 78 79 80 81 83 86 88 94 96 98 104 106 107 115 121 122 124 127 130 131 135 139 147 148 149 150 151 152 153 155 158 167 168 171 179 183 188 191 193 194 196 201 202 203 209 210 212 213 215 220 221 225 226 598 665 666
jackaroo 219
janitor 163
jeune 368
jewish 553
job 227
jockey 98
joubert 369
journalist 133
judge 131
just 13 14 15 16 17 18
kabuki 370
kallmann 371
kawasaki 372
kearns 373
keep 664
keeps 664
kids 489 490 493 497
kleine 374
klippel 375 376
know 636 637 638
knows 637
krabbe 377
labor 274
lady 50
lambert 378
landslide 534
langerhans 379
last 260 665
late 12 508 510
latebrother 506
latechild 512
latedaughter 511
latehusband 509
latesister 507
lateson 510
latewife 508
lawyer 130
leigh 381
lennox 382
lesch 384
li 385
librarian 95
lifeguard 195
lighthouse 140 664
local 55 56 61 63 64 65 81 86 96 106 121 127 131 148 149 152 153 158 171 194 201 203 210 212 215 225
lockdown 534
locked 386
loeys 387
logger 122
lollipop 161
longest 620 621 622 623 624 625 626 627 628 629 630 631 632 633 634
lottery 645
mad 389
made 522
magistrate 132
man 37 562 587
manages 243
mans 587
maple 390
marathon 534
marfan 391
matron 147
mayor 65
mccune 392
mechanic 120
medal 641
mediterranean 341
memorial 273
menkes 393
metachromatic 395
mid 12
mideighties 10
midfifties 7
midforties 6
midnineties 11
midseventies 9
midsixties 8
midteens 3
midthirties 5
midtwenties 4
midwife 146 547 578
mill 526
mine 526
miner 121
mining 526
minister 62
mitochondrial 396
moebius 397
mom 477 478 481 485 486
monastery 686
monday 250 266 274 275
monk 149
month 0 249
months 0 249
morning 259 264 266 269 270 271 274 275 276 288
mother 40 270 477 478 479 480 481 482 483 484 485 486 487 502
motorway 526
multiple 400
mum 477 478 481 485 486
muscular 438
musician 108
muslim 554
mutation 472
myasthenia 401
necrotizing 404
neighborhood 681
neighbourhood 681
neuromyelitis 407
newborn 21
news 521
newsreader 136
niemann 408
night 258 266 288
nine 484 496
nineties 11
nobody 639
nonagenarian 23
noonan 409
nun 148
nurse 55 546 577
o 2
octogenarian 22
of 31 473
officer 70
oldest 519 620 621 622 623 624 625 626 627 628 629 630 631 632 633 634
olympian 657
olympics 534
one 473
only 13 14 15 16 17 18 580
onlybrother 506
onlychild 512
onlydaughter 511
onlyhusband 509
onlysister 507
onlyson 510
onlywife 508
openly 557
operator 169
organ 232 233 234
organist 109
osteogenesis 411
outback 676
owned 235
owns 234
painter 113
paper 521
papers 521
parade 534
parent 477 478 479 480 481 482 483 484 485 486 487
parents 513
parish 605 673
paroxysmal 413
passover 286
pastor 60
patient 560 585
patients 474 585
patrick 278
pearl 215
peninsula 672
people 474 584
peoples 584
person 442 559 583
persons 583
pharmacist 181
pianist 111
piano 232 233 234
pile 526
pileup 526
pilot 81 579
plane 526
played 239
playoff 534
playoffs 534
plays 238
plumber 118
police 226
policeman 68 548
policewoman 69 549
pompe 418
postman 73
postmaster 74
postmistress 75
potter 115
power 534
prader 420
preaches 242
premiere 534
presenter 137
president 662
priest 59 541 576
primary 421
principal 53
prison 685
prize 644
probably 638
professor 174
prom 534
proteus 424
province 603
pseudomyxoma 425
pseudoxanthoma 426
publican 91
pupil 571 593
pupils 593
quad 526
quadruplet 475
quadruplets 475
quarterback 101
queen 158
quintuplet 475
quintuplets 475
rabbi 63
race 648
rally 534
ramadan 283
ran 233
rancher 123
ranger 139 220
rare 472
rasmussen 428
rasmussens 428
realtor 180
recognise 638
recognize 638
record 640
referee 97
regatta 534
region 607
remaining 665
remember 638
reporter 134
rescued 640 641 642 643 644 645 647 648 649 651 652 653
reservation 615 670
reserve 616 671
retired 52 55 56 57 59 60 61 63 64 65 67 70 72 73 76 77 78 79 80 81 82 83 84 85 86 87 88 94 96 97 98 102 103 104 106 107 111 112 113 115 118 121 122 123 124 127 129 130 131 135 139 141 146 147 148 149 150 151 152 153 155 156 158 163 167 168 170 171 173 179 180 182 183 185 188 191 192 193 194 196 197 198 199 201 202 203 208 209 210 212 213 215 216 217 220 221 225 226
rett 429
ringer 213
riot 534
rodeo 534
roofer 168
runs 232
sailor 83
saturday 255
school 55 56 57 59 60 61 63 64 65 77 78 79 80 81 83 86 88 94 96 98 104 106 107 115 121 122 124 127 130 131 135 139 147 148 149 150 151 152 153 155 158 167 168 171 179 183 188 191 193 194 196 201 202 203 209 210 212 213 215 220 221 225 226 526 601
scoutmaster 177
sculptor 114
seamstress 184
second 232 233 234 235 237 238 244 247
seen 638
senator 208 660
septuagenarian 25
served 241
serves 240
set 643
seven 482 494
seventies 9
she 13 14 15 16 17 18 32
shearer 216 217
sheep 232 233 234
shepherd 125
sheriff 67
ship 618
shooting 534 535 537 650
shopkeeper 93
shwachman 435
siblings 489 490 491 492 493 494 495 496 497 498
siege 534
singer 107
sings 247
sister 505 507
sisters 489 490 491 492 493 494 495 496 497 498 518
six 474
sixties 8
skater 202
skier 203
skiing 526
smallest 620 621 622 623 624 625 626 627 628 629 630 631 632 633 634
snowboarder 204
snowmobile 526
soldier 84
son 43 510
sons 489 490 493 497 514
spill 526
spina 437
squad 614
stabbing 534
starred 640 641 642 643 644 645 647 648 649 651 652 653
state 534 602
step 499
stepbrother 504
stepchild 501
stepdaughter 500
stepfather 503
stepmother 502
stepsister 505
stepson 499
stevens 440
stickler 441
stockman 218
storm 534
street 604 680
strike 534
student 156 572 594
students 594
sturge 443
sunday 256 266 274 275
super 534
superintendent 224
supranuclear 423
surfer 196
surgeon 173
survived 581 583 584 585 586 587 588 589 590 591 592 593 594 640 641 642 643 644 645 647 648 649 650 651 652 653 654
surviving 620 621 622 623 624 625 626 627 628 629 630 631 632 633 634
survivor 550 569 595
survivors 595
susac 444
swimmer 103
syndrome 472
tailor 183
takayasu 445
tallest 620 621 622 623 624 625 626 627 628 629 630 631 632 633 634
taught 229
tay 446
teacher 52 538 568 592
teachers 592
teaches 228
team 609 651
teenager 19
teens 3
television 523
ten 474
thanksgiving 265 282
thatcher 214
the 29 248
their 12
third 232 233 234
thirties 5
thursday 253
title 642
toddler 20
tornado 530
town 56 64 127 148 149 152 153 596 677
township 678
tractor 526
trailer 684
train 526
transverse 449
trapper 192
treacher 450
treasurer 211
trial 534
triplet 475
triplets 475 488
tsunami 534
tuberous 452
tuesday 251
tumor 472
tumour 472
turned 1
turner 453
tv 523
twenties 4
twin 475 508 510
twinbrother 506
twinchild 512
twindaughter 511
twinhusband 509
twins 475 487
twinsister 507
twinson 510
twinwife 508
ultra 472
ultrarare 472
undertaker 144
usher 454
valentine 268
valley 600 665 669
very 472
vet 127 545 575
veteran 85
veterinarian 128
vicar 61
village 52 55 56 57 59 60 61 63 64 65 67 70 72 73 76 77 78 79 80 81 82 83 84 85 86 87 88 94 96 97 98 102 103 104 106 107 111 112 113 115 118 121 122 123 124 127 129 130 131 135 139 141 146 147 148 149 150 151 152 153 155 156 158 163 167 168 170 171 173 179 180 182 183 185 188 191 192 193 194 196 197 198 199 201 202 203 208 209 210 212 213 215 216 217 220 221 225 226 597 665 667
violin 232 233 234 235 237 238 244 247
violinist 110
viral 524 525
von 457
waiter 155
waitress 154
ward 610
was 13 14 15 16 17 18 248
watchmaker 186
weatherman 138
wednesday 252
week 0 249 288
weekend 288
weeks 0 249
welder 167
well 638
werner 459
west 460
whipple 461
whipples 461
who 26
widow 46 476
widower 47 476
wife 44 508
wildfire 533
williams 462
wilms 463 464
wilson 465 466
wilsons 466
winemaker 189
wiskott 467
within 560 561 562 563 564 565 566 570 571 573 575 577 579 580
wives 489 490 491 492 493 496 497
wolf 468
wolfram 469
woman 36 563 588 638
womans 588
won 643
worked 227
working 227
works 227
world 534
wreck 526
wrestler 200
xeroderma 470
year 0 249 266
years 0 249
yesterday 257
yo 2
youngest 519 620 621 622 623 624 625 626 627 628 629 630 631 632 633 634
youtuber 206`,
  throughKin: `
boss 1
brother 12
caregiver 19
carer 18
cell 3 8 9 10
dad 10
daughter 2
employer 0
family 13
father 7
her 14 17
his 14 17
husband 5
landlord 16
mobile 1 3 4 8 9 10 18 21
mom 9
mother 6
mum 8
neighbor 17
neighbour 17
next 21
number 1 3 4 8 9 10 18 21
office 1 3 4 8 9 10 18 21
parent 14
parents 14
partner 15
patient 14 17
phone 1 3 4 8 9 10 21
pt 14 17
school 20
sister 11
son 3
their 14 17
wife 4
work 3 8 9 10`,
}
