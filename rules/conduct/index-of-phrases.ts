/** Which phrases of the conduct vocabularies a word may belong to; generated, see `indexPhrases`. */
export const index = `# st.0.1.1 sw.0.0.0 t3.0.0.0
#1 nz.0.1.2
#ambassador vw.0.0.0
#brandambassador vw.0.0.0
#brandpartner vw.0.0.0
#collab vw.0.0.0
#gifted vw.0.0.0
#partner vw.0.0.0
#sp vw.0.0.0
#spon vw.0.0.0
#thanks vw.0.0.0
$ qt.0.3.8 zb.0.2.4
% wx.0.0.0
've v3.0.1.1
000 19v.0.1.1
1 nz.0.2.3
10 10o.0.3.8
100 av.0.0.0
100% av.0.0.0 aw.0.0.0 bz.0.0.0 ph.0.0.0 pi.1.0.0 tg.0.0.0 tx.0.1.1 u5.0.1.4 u7.0.1.1
112 19v.0.1.1
19 cp.0.1.1
2 wx.1.0.0 x3.0.0.0
5G ou.0.0.0 pt.0.0.0 qf.0.0.0
5g q0.0.0.0
911 19v.0.1.1
999 19v.0.1.1
@aol zy.5.0.0
@gmail zy.0.0.0
@googlemail zy.7.0.0
@hotmail zy.1.0.0
@icloud zy.4.0.0
@live zy.8.0.0
@me zy.9.0.0
@outlook zy.3.0.0
@protonmail zy.6.0.0
@yahoo zy.2.0.0
A fd.0.3.3 gh.0.2.2 m5.0.0.0 yg.0.3.f yo.0.4.9
AALFD eh.a.0.0
ADD 2l.0.1.2
ADHD 2l.0.1.2 cp.0.0.0 pw.0.2.8 qg.0.3.d qh.0.0.0 qq.0.0.0 qq.1.0.0 uh.0.2.7 vi.0.2.7 132.0.1.4 13a.0.2.4 13d.0.3.6
AHPRA za.0.1.2 zu.0.1.1
AIDS 4f.0.0.0 4g.0.0.0 4i.0.0.0 4i.0.1.1 4k.0.0.0 4m.0.0.0 4m.1.0.0 4o.0.2.2 4p.1.0.0 4q.0.2.2 4r.0.2.2 cp.0.0.0 qq.0.0.0 qq.1.0.0 141.0.0.0 142.0.0.0
AMA gr.0.1.3
Academy zt.0.5.i
Addict 13v.0.0.0
Addictive 13o.0.0.0
Advisory 13w.0.0.0
Alcoholics 13h.0.0.0
American 145.0.0.0 14f.0.0.0
Amputee 14j.0.0.0
Avenue zk.0.3.a
BAME 8q.0.0.0 ai.0.0.0
BBC qj.0.1.1
BME 8q.1.0.0 ai.1.0.0
BOGO wx.1.0.0
BS ma.0.1.1
Bethlem 14x.0.0.0
Bill qf.0.0.0
Birth 14m.0.0.0 14n.0.0.0
Blind 14c.0.3.3
Boulevard zk.0.3.a
Breakthrough 158.0.0.0 159.0.0.0 15a.0.0.0
Broadmoor 14w.0.0.0
CFS cp.0.0.0 qq.0.0.0 qq.1.0.0
CNA lb.0.2.2
COPD 9k.0.2.6 cp.0.0.0
COPDs 9k.0.2.6
CPAP ct.0.1.5
CT uk.0.2.9 ya.0.2.b
CTD ge.1.0.0
Cancer 15g.0.0.0
Caucasian 8n.0.0.0
Caucasians 8n.0.0.0
Center 13t.0.0.0 14a.0.0.0
Children's 15p.0.0.0
Close zk.0.3.a
Clown 15i.0.0.0
Cocaine 13j.0.0.0
Court zk.0.3.a
Crazy 15j.0.0.0
Crescent zk.0.3.a
Crippled 15m.0.0.0
Crystal 13k.0.0.0
Cure 15d.0.0.0 15f.0.0.0
DEA za.0.1.2 zu.0.1.1
DJ yw.0.1.2
DM d0.0.0.0 d1.1.1.1 d1.2.0.0 d1.5.2.2 d1.7.0.0 d3.0.0.0 de.0.0.0 dv.0.0.0 dw.0.0.0 dz.0.0.0
DMs d1.1.1.1 d1.2.0.0 d1.5.2.2
DNA ov.0.2.7 q6.0.2.4
Deaf 14c.0.3.3
Depressed 13m.0.0.0
Diabetic 14u.0.0.0 14v.0.0.0
Disabled 14c.0.3.3 14h.0.0.0
Down 5s.0.0.0 14q.0.0.0
Down's 5r.0.0.0 14o.0.0.0
Dr xj.0.1.5
Drive zk.0.3.a
Drug 13r.0.0.0 13s.0.0.0
ECG ya.0.2.b
ED fd.0.3.3 gh.0.3.3 yf.0.4.8 yg.0.3.f yh.0.2.2 yk.0.1.1 yo.0.4.9
EKG ya.0.2.b
EMF qf.0.0.0
EMFs qf.0.0.0
ER fd.0.3.3 gh.0.3.3 yf.0.4.8 yg.0.3.f yh.0.2.2 yk.0.1.1 yo.0.4.9
Elderly 14c.0.3.3
Elementary zt.0.5.i
Elizabeth 13x.0.0.0
EpiPen ct.0.1.5
Epileptic 14t.0.0.0
Eskimo 8r.0.0.0
Eskimos 8r.0.0.0
FB d7.0.3.6
FC zt.0.5.i
FDA mw.0.0.0 mx.0.2.7
FFS m7.4.0.0
FITH ge.4.0.0
FLK eh.7.0.0
FLKs eh.8.0.0
FML m7.7.0.0
FOOBA eh.3.0.0
G zl.0.2.9 zp.0.1.4
GDPR yz.c.0.0
GERD cp.0.0.0 uh.0.2.7
GMC y7.5.3.3 yz.c.1.1 za.0.1.2 zu.0.1.1 zv.0.1.1
GMO qf.0.0.0
GMOs pt.0.0.0 qf.0.0.0
GOMER ee.1.0.0
GOMERs ee.2.0.0
GORK eh.9.0.0
GP lb.0.2.2 ta.0.0.0 10v.0.1.1 11t.0.1.1
GPs lg.0.0.0 n0.0.1.5 ta.0.0.0
GTFO m7.3.0.0
Gardens zk.0.3.a
Global 143.0.0.0
Grove zk.0.3.a
Guide 147.0.0.0
HCA lb.0.2.2
HCQ c1.0.0.0
HIPAA y7.3.0.0 y7.5.2.2 yz.c.0.0
HIV 4f.0.0.0 4h.0.0.0 4k.0.0.0 4l.0.0.0 4q.0.2.2 9i.0.1.3 cp.0.0.0 qb.1.0.0 qq.0.0.0 140.0.0.0
HIVers 4p.0.0.0
HPV qf.0.0.0 qu.0.0.0
HR m5.0.0.0
HRT uk.0.2.9 vb.0.2.6
Handicap 14d.0.0.0
Handicapped 14c.0.3.3
I at.0.0.0 ch.0.0.0 dr.0.0.0 dt.0.3.5 dx.0.0.0 dx.1.0.0 g9.0.1.1 gh.0.0.0 t7.0.1.1 td.0.0.0 us.0.0.0 va.0.0.0 va.0.1.1 w6.0.0.0 w8.0.0.0 wk.0.1.1 wm.0.2.6 xe.0.0.0 xe.1.0.0 xm.0.0.0 xt.0.0.0 xv.0.0.0 xz.0.0.0 y7.8.0.0 yx.0.2.7 yz.8.0.0 yz.9.0.0 z4.1.0.0 z8.0.0.0 10u.0.0.0
I'd dr.0.0.0 va.0.0.0
I'll ch.0.1.1 df.0.0.0 dr.0.0.0 yz.g.0.0
I'm z8.0.0.0 zd.0.0.0
I've w8.0.0.0 z8.0.0.0
IBS cp.0.0.0 uh.0.2.7 vi.0.2.7 xk.0.4.f
ICU yf.0.4.8 yh.0.2.2
ID za.0.1.2 zc.0.1.3
INR vj.0.2.2
IQ fv.5.0.0 108.0.3.6
IT m5.0.0.0
IU ud.0.2.a
IV c.0.0.0
IVDU c.1.0.0
Individuals 14k.0.0.0
Infants zt.0.5.i
JPFROG ge.2.0.0
Journal 13n.0.0.0
Juniors zt.0.5.i
Juvenile 14s.0.0.0
Karen fl.0.1.2
Karens fl.0.1.2
LMFAO m7.6.0.0
LOBNH ge.3.0.0
LOL eh.0.0.0
LOLNAD eh.1.0.0
Lane zk.0.3.a
Lighthouse 148.0.0.0 149.0.0.0
Little 156.0.0.0
MAGA 103.0.0.0 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
ME cp.0.0.0 qq.0.0.0 qq.1.0.0
MLM dj.0.1.6
MMR qf.0.0.0 vb.0.2.6
MMS po.0.1.4
MP yj.0.0.0 ym.0.3.6 yw.0.1.2 101.0.1.4 10i.0.1.1 10j.0.2.2
MP's z0.0.0.0
MPs 101.0.1.4 10i.0.1.1 10j.0.2.2
MRI uk.0.2.9 ya.0.2.b
MS cp.0.0.0 qg.0.3.d
MSG qf.0.0.0
MSM qj.0.1.1
Mental 15k.0.0.0
Mews zk.0.3.a
Miracle 15o.0.0.0
Moby 176.0.0.0
NFN eh.5.0.0
NI zu.0.1.1
NMC za.0.1.2 zu.0.1.1
NPI za.0.1.2 zu.0.1.1
Narcotics 13i.0.0.0
National 13e.0.0.0 13g.0.0.0 144.0.0.0 146.0.0.0 14b.0.0.0 14l.0.0.0 14p.0.0.0 151.0.0.0 152.0.0.0 153.0.0.0 154.0.0.0
Nursery zt.0.5.i
OAP 73.1.0.0
OAPs 73.2.0.0
OCD 2k.0.1.2 cp.0.0.0 12o.0.0.0 132.0.1.4 13a.0.2.4 13c.0.2.6 13d.0.3.6
OMFG m7.5.0.0
Office 155.0.0.0
Oriental 8o.0.1.1 8o.2.0.0
Orientals 8o.0.1.1 8o.1.0.0
Overeaters 13l.0.0.0
PAFO ge.0.0.0
PBAB eh.6.0.0
PCOS cp.0.0.0 qq.0.0.0 qq.1.0.0 uh.0.2.7
PIA ge.g.0.0
PIN zu.0.1.1
PITA ge.g.0.0
PM d0.0.0.0 d3.0.0.0
PMDD cp.0.0.0
PMS cp.0.0.0 vi.0.2.7
PMs d1.1.1.1 d1.5.2.2
POTS cp.0.0.0
PR vy.1.0.0
PSA vj.0.2.2
PTSD cp.0.0.0 qq.0.0.0 qq.1.0.0 13d.0.3.6
PhD g3.1.0.0
Philip 177.0.0.0
Place zk.0.3.a
President's 14g.0.0.0
Primary zt.0.5.i
Prisoners 157.0.0.0
Program 14z.0.0.0
Psycho 14y.0.0.0
Quackwatch 15h.0.0.0
Race 15c.0.0.0
Rally 15e.0.0.0
Road zk.0.3.a
Rovers zt.0.5.i
Row zk.0.3.a
Ryan 13z.0.0.0
SHPOS eh.2.0.0
SIDS pw.0.2.8 qg.0.3.d qh.0.0.0
SPF wj.0.2.9
SSN zu.0.1.1
STD 51.0.0.0
STDs 51.1.0.0
STFU m7.2.0.0
School zt.0.5.i
Senior 150.0.0.0
Shriners 15n.0.0.0
Smokers 15l.0.0.0
Spastics 14i.0.0.0
Special 14e.0.0.0 14r.0.0.0
Stand 15b.0.0.0
Street zk.0.3.a
Substance 13f.0.0.0 13p.0.0.0 13q.0.0.0 13u.0.0.0
TBD eu.8.0.0
TSH vj.0.2.2
TTFO eh.4.0.0
TV y9.0.1.1 yj.0.0.0
Terrace zk.0.3.a
UBI eh.b.0.0
UTI uh.0.3.8 vi.0.2.7
UTIs cp.0.0.0
United zt.0.5.i
VA 17p.0.0.0
VIP y9.0.0.0
WTAF m7.1.0.0
WTF m7.0.0.0
World 13y.0.0.0
^ vd.0.1.2 wo.0.3.b wr.0.2.4 wt.0.5.c
abide g9.0.1.1
able 5z.0.0.0
ablebodied 5z.0.0.0
abnormal 5x.0.0.0
aborted qc.0.2.7
absconder a1.1.1.1
absconders a1.1.1.1
absolute u4.0.0.0
absolutely aw.0.0.0 ax.0.2.2 o9.0.0.0 tg.0.0.0 tx.0.1.1
abuse p.0.1.1 s.0.1.1 t.0.0.0 u.0.2.2 160.0.2.2
abuser 8.0.1.1 a6.1.1.2
abusers 8.0.1.1 a6.1.1.2
academy g7.0.0.0 zt.0.5.i
accept d8.0.1.3
account d5.0.3.4 d6.0.2.2 zu.0.1.1
accutane x4.0.1.6 x5.0.0.0
acetaminophen ul.0.4.f
ache cp.0.1.1 vl.0.1.1
acid 9n.0.0.0 ql.0.1.4
acidhead 9n.0.0.0
acidheads 9n.0.0.0
acne cp.0.0.0 xk.0.4.f
acopia eo.0.0.0
acopic eo.1.0.0
across cb.0.2.5 n5.2.2.4 xo.0.3.3 zf.0.2.7
act s4.0.0.0 wx.1.0.0
actions ik.0.0.0
activists 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
actor yj.0.0.0 yw.0.1.2 z3.0.1.2
actor's z0.0.0.0
actress yj.0.0.0 yw.0.1.2 z3.0.1.2
actual m2.0.0.0
add d8.0.1.3 ti.0.2.5 vv.0.0.0 wp.0.0.0
added t8.0.1.2
adderall uk.0.2.9 x4.0.1.6 x5.0.0.0
addict 0.0.0.0 1.0.1.1 1e.0.0.0 aj.0.3.4
addicted 7.0.0.0 1b.0.0.1 1e.0.0.0 2q.0.0.0 95.0.1.1 9i.0.1.3 9i.0.2.4 12m.0.0.0
addiction cp.0.0.0 qq.0.0.0
addicts 0.0.0.0 1.0.1.1
addled 9o.0.1.1
address ds.0.4.6 z4.3.1.2
addresses e7.0.1.2
adds xx.0.0.0
adherence go.1.1.1
adherent go.0.1.1 191.0.1.1
adieu c4.0.2.6
adios c4.3.0.0
adjustment xy.0.2.5
adjustments xy.0.2.5
administration 101.0.1.4 10i.0.1.1 10j.0.2.2
administrators lg.0.0.0
admit h1.0.1.1
admits h1.0.1.1
admitted h1.0.1.1 y2.0.3.9 yn.0.2.8 ys.0.2.2
admitting h1.0.1.1
adore vz.0.1.2
adrenal pf.0.0.0
adrenals pc.0.1.2 q6.0.2.4 r0.0.2.2
advanced o1.0.1.1
adverse az.0.1.4
advice ib.0.2.9 ip.0.3.6 va.0.1.1
advisory w1.0.0.0
affair du.0.1.1 e2.0.0.0 zv.0.1.1
afflicted 46.0.0.0 9i.0.1.3 a9.0.1.1
afraid s4.0.2.2 s4.0.1.1 s4.0.4.4
after xs.0.0.0
again 98.2.3.3 bi.0.3.8 cf.0.1.1 gh.0.3.3 t0.1.1.1
against ba.0.1.2 gr.0.1.3
aged 9i.0.1.3
ageing 6w.0.0.0 bc.0.1.1 cp.0.0.0
ages ax.0.3.3
aggressor 6z.0.0.0
aggressors 6z.0.0.0
aging 6w.0.0.0 bc.0.1.1 cp.0.0.0
agony kk.0.3.b xw.0.2.2
agoraphobic 9g.0.1.3
agoraphobics 9g.0.1.3 9h.6.0.0
ahead oe.2.1.1
ailment br.0.2.3 iq.0.1.4
ailments br.0.2.3 iq.0.1.4
ain't 9c.0.0.0
air q1.0.0.0 wj.0.2.9 10q.0.3.b
airdrop dz.0.0.0
airhead fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
airheads fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
airlifted yn.0.2.8
alarm zu.0.1.1
alarming r8.0.0.0
albatross f2.0.0.0 19k.0.0.0
albatrosses f2.0.0.0
album xc.0.1.7
alcohol 9.0.0.0 p.1.2.2 q.0.0.0 18n.0.0.0
alcoholic m.0.1.2 95.0.0.0 9g.0.1.3 9i.0.1.3 15q.0.0.0 15r.0.1.1
alcoholics m.0.1.2 n.0.0.0 9g.0.1.3
alcoholism cp.0.0.0
alive ry.0.0.0 s4.0.2.2
alkaline pb.1.0.0 pb.2.5.6 q7.0.0.0
alkalise pb.0.0.0
alkalised pb.0.0.0
alkalises pb.0.0.0
alkalising pb.0.0.0
alkalize pb.0.0.0
alkalized pb.0.0.0
alkalizes pb.0.0.0
alkalizing pb.0.0.0
alkie 97.0.1.1 9n.0.0.0 aj.0.3.4
alkies 97.0.1.1 9n.0.0.0
alky 9n.0.0.0
all tl.0.0.0
allege gy.0.1.1
alleged gy.0.1.1 h0.0.0.0
allegedly gz.0.0.0
alleges gy.0.1.1
alleging gy.0.1.1
allergies cp.0.0.0 cp.0.1.1 pw.0.2.8 qg.0.3.d qh.0.0.0
allergy cp.0.0.0 vi.0.2.7
alley ab.0.1.1
allopathic pl.0.0.0
allowed 7u.0.0.0 gd.0.3.3 yz.b.1.1
almost br.0.1.2 ui.0.1.1
already 6u.0.0.0 qi.9.1.3 s4.0.2.2 s4.0.4.4 s4.0.1.1
altering nm.1.1.1
alternative bl.0.1.1
alternatives bl.0.1.1
aluminium oz.0.3.6
aluminum oz.0.3.6
always sp.0.0.0 u5.0.1.4
alzheimer's 6p.0.1.2 cp.0.0.0 13a.0.2.4
am vz.0.1.2
amalgam qf.0.0.0
amateur g7.0.0.0
amateurs le.0.1.1 lp.0.2.5
amaze si.0.1.1 st.1.2.2 t4.0.3.6 td.0.3.8
amazed oa.0.2.7 sr.0.2.2 t2.0.2.4
amazing bf.0.0.0 cr.0.3.8 nl.0.0.0 t5.0.3.4
amber qx.0.0.0
america 105.0.1.1
american 189.0.0.0
amoeba g6.1.3.4
amoxicillin ul.0.4.f
amputation 9k.0.2.6 sc.0.0.0
amputations 9k.0.2.6
amputee 67.0.0.0
amputees 67.0.0.0
anaemia cp.0.0.0 vi.0.2.7
anaesthetics m5.0.0.0
anaesthetist 10v.0.1.1 11t.0.1.1
anaesthetists lg.0.0.0
anatomical 185.0.0.0
ancient o4.0.0.0
anemia cp.0.0.0
anesthesia m5.0.0.0
anesthesiologist 10v.0.1.1 11t.0.1.1
aneurysm 12r.0.3.4 13d.0.3.6
angina cp.0.0.0
anguish kk.0.3.b
annoying h8.0.0.0
anorexic 2a.0.1.1 95.0.0.0 9g.0.1.3 9i.0.1.3 12p.0.0.0 132.0.1.4 13c.0.2.6
anorexics 2a.0.1.1 2a.1.0.0 9g.0.1.3
another 18.0.4.4 ly.0.3.a
answer cf.0.1.1 tm.0.2.4 u4.0.3.3
answering vd.0.0.0
anti 7b.0.0.0 7b.1.0.0 8t.0.0.0 8t.1.0.0 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
antiageing 7b.1.0.0
antiaging 7b.0.0.0
antibiotic ul.0.4.f uv.0.2.5
antibiotics pr.0.0.0 uk.0.2.9 ul.0.4.f uv.0.2.5 vb.0.2.6
antidepressant ux.0.2.2 vo.0.1.3
antidepressants ct.0.1.5 j8.0.2.8 qf.0.0.0 uk.0.2.9 ux.0.2.2
antifreeze ji.0.4.c qc.0.2.7
antihistamine ul.0.4.f
antihistamines ul.0.4.f
antimaskers 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
antiperspirant q1.0.0.0
antiperspirants q1.0.0.0
antivaxer 8t.1.0.0
antivaxers 8t.1.0.0
antivaxxer 8t.0.0.0 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
antivaxxers 8t.0.0.0 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
anxiety cp.0.0.0 h7.0.2.3 ir.0.2.6 qq.0.0.0 qq.1.0.0 uh.0.2.7 uj.0.2.7 vi.0.2.7 xk.0.4.f
anxious h8.0.1.1
anybody u3.0.0.0
anyone ax.0.2.2 bm.0.0.0 u3.0.0.0 y7.5.2.2
anything br.0.1.2
apart od.0.1.1
apartment z4.0.1.1 zz.0.1.1 100.0.1.2
apeshit m8.e.0.0
apnea cp.0.1.1
apnoea cp.0.1.1
apocalypse s4.0.0.0
apocalyptic s9.0.0.0
apology lq.0.1.2
app w0.0.2.3 we.1.2.3 wj.0.2.9
appalling 9y.0.1.4 s9.0.0.0
apparent u4.0.0.0
apparently gz.0.0.0
appointments ip.0.3.6 wx.1.2.3
approved mu.0.1.1 mv.0.0.0 mz.0.1.3
apps w0.0.2.3
apricot c1.0.0.0
argue u4.0.2.7
arguing ty.4.2.3
argument u4.0.4.4 u6.0.2.7
argumentative h8.0.0.0
armageddon s4.0.0.0
armpit r4.0.3.6
armpits r4.0.3.6
army gf.0.1.2
around n5.2.2.4
arrest yt.0.1.3
arrived yn.0.1.7
arrogant kz.0.0.0
arse fl.0.4.5 gj.0.0.0 if.0.3.3 md.0.1.1 md.4.0.0 md.5.0.0 mq.3.0.0 mr.0.4.6 ms.0.0.0 ms.1.0.0 ms.f.1.2 mt.1.0.0
arseache mt.1.0.0
arsed i4.0.3.6 is.0.3.6 ms.2.0.0 ms.3.2.2
arsehole md.4.0.0
arseholes md.4.0.0
arses if.0.3.3 md.0.1.1 md.5.0.0
arsewipe ml.8.0.0
arsing ms.2.0.0
art nd.0.3.3
arterial ck.0.1.4
arteries ck.0.1.4
arthritic 41.1.1.1 9g.0.1.3 13c.0.2.6
arthritics 41.0.0.0 9g.0.1.3
arthritis cp.0.0.0 uh.0.2.7 vi.0.2.7 xk.0.4.f
as tr.2.0.0
ash ge.a.0.0
ashamed hq.0.2.2 ly.0.3.a
asinine fc.0.0.0
ask db.0.0.0 hg.4.0.0 un.0.1.5 11s.0.0.0
asked db.0.0.0 dy.0.1.5 e6.0.2.2 hg.4.0.0 ht.0.3.6 id.3.3.3 in.1.1.3
asking db.0.0.0 hg.4.0.0 un.0.1.5
asks db.0.0.0 hg.4.0.0
asleep ly.0.1.8
aspartame pt.0.0.0 qf.0.0.0
asperger 6k.0.0.0
asperger's 6k.0.0.0
aspergers 6k.0.0.0
aspie 6l.0.0.0
aspies 6l.0.0.0
aspirin ul.0.4.f
ass md.0.1.1 md.3.0.0 mr.0.4.6 179.0.1.3
assassin rz.1.3.6 rz.2.0.0 se.0.4.8
asses md.0.1.1 179.0.1.3
assess dg.0.1.5
asshat md.6.0.0
asshats md.6.0.0
asshole md.3.0.0
assholes md.3.0.0
assistant lb.0.3.3
assisted 18p.0.1.1
assured bz.0.0.0
assuredly u5.0.1.4
asthma cp.0.0.0 pw.0.2.8 qg.0.3.d qh.0.0.0 qq.0.0.0 uh.0.2.7 xk.0.4.f
asthmatic 3w.0.1.1 95.0.0.0 9g.0.1.3
asthmatics 3w.0.1.1 3w.1.0.0 9g.0.1.3
astonished oa.0.2.7
astonishing nj.0.0.0 nk.0.2.4 td.0.3.8
astounded n5.5.0.0 oa.0.2.7
astounding nj.0.0.0 nk.0.2.4
asylum 1v.0.1.1 gd.0.0.0 16r.0.0.0
asylums 1v.0.1.1 16r.0.0.0
ate i0.0.0.0 sz.0.1.1 t8.0.1.2
athlete n0.0.1.5 yj.0.0.0
athlete's cp.0.0.0
athletes n0.0.1.5
atrial cp.0.0.0
attack 9k.0.3.7 sc.0.2.2 12q.0.3.6
attacks 9k.0.3.7 pw.0.3.9
attempt k8.1.1.1 ko.0.1.3 kp.0.3.3
attempts ib.0.2.9 ko.0.1.3
attend ic.0.1.5
attender gm.3.1.1
attenders gm.3.1.1
attention 2m.0.0.0 2m.1.0.0 fl.0.1.2 fs.0.1.4 fz.0.2.6 g5.0.0.0 ie.0.3.6 ir.0.2.6 k0.0.0.0 kp.0.2.4 kp.0.1.1 kp.0.2.2 108.0.3.6
attic ji.0.4.c
attractive dc.0.0.0
aunt ye.0.1.1
aura r0.0.2.2
autism 6d.0.2.2 6f.0.0.0 6g.0.1.4 6h.0.2.2 cp.0.0.0 ot.0.2.6 pw.0.2.8 qg.0.3.d qh.0.0.0 qq.0.0.0 qq.1.0.0 uh.0.2.7 vi.0.2.7 13a.0.2.4
autistic 6j.0.1.2 6m.0.1.1 9i.0.1.3 q9.0.2.4 12p.0.0.0 12z.0.2.2 132.0.1.4 13c.0.2.6
autoimmune cp.0.0.0 pw.0.2.8 qg.0.3.d
available vv.0.0.0 wc.0.0.0
avalanche rf.0.0.0
avoid ld.0.0.0 uo.0.0.0
awakened qj.0.0.0
award gi.1.0.0 of.0.0.0
away 9f.2.0.0 b3.0.1.1 bv.0.3.6 bw.0.1.1 c5.0.2.7 cy.0.2.4 kd.0.3.6 ke.1.1.1 wy.0.1.1 z6.0.1.2
aways wy.0.1.1
awe oa.0.3.8 ol.4.2.4
awestruck oa.0.2.7
awkward h8.0.0.0
azzalure x4.0.1.6 x5.0.0.0
babies 1d.0.1.1 9j.0.1.2 a2.0.0.0 11q.0.2.3
baby 1d.0.1.1 rk.0.4.6 s1.0.1.1 y3.0.2.h y4.0.3.8 zg.0.1.1 11w.2.0.0
babysitter e9.0.0.0
babysitters lp.0.2.5
back cz.0.4.7 ly.0.3.a ly.0.4.b xk.0.4.f xw.0.2.2 106.0.2.4 10f.0.1.1
backache cp.0.0.0
backbencher 101.0.1.4 10i.0.1.1 10j.0.2.2
backbenchers 101.0.1.4 10i.0.1.1 10j.0.2.2
backbone hx.1.1.2 i5.3.2.2 ig.0.2.6 108.0.3.6
backed mz.0.1.3 106.0.2.4 107.0.2.3 109.0.2.3
backhander qt.0.3.8
backhanders qt.0.3.8
backing 106.0.2.4
backs 106.0.2.4
backside fl.0.4.5 gj.0.0.0 if.0.3.3 lt.0.5.c mr.0.4.6 ms.f.1.2
backsides if.0.3.3
backstabbing ln.0.0.0
backstreet m0.0.0.0
backward 9u.1.0.0 a9.1.0.0
backwards bc.0.1.1 tb.0.2.e
bad cp.0.0.0 hl.0.0.0 ik.0.0.0 md.0.0.0 md.8.0.0 11q.0.2.3
badarse md.0.0.0
badarses md.0.0.0
badass md.0.0.0 md.8.0.0
badasses md.0.0.0
badge za.0.1.2 zc.0.1.3 zu.0.1.1
badly 3p.0.0.0
baffled oa.0.2.7 sr.0.2.2 sr.0.1.1 t2.0.2.4
bag 9n.0.0.0 fh.0.1.1 gj.0.0.0 ji.0.4.c mt.3.0.0 rp.0.2.2 sa.0.1.1 x1.0.0.0
baghead 9n.0.0.0
bagheads 9n.0.0.0
bags cy.0.3.5 fh.0.1.1 s4.0.1.1 sa.0.1.1
bake r2.0.0.0
baked r2.0.0.0
baker yw.0.1.2
baker's z0.0.0.0
bakes r2.0.0.0
baking cv.0.0.0 q7.0.0.0 r2.0.0.0
balancing qr.0.1.2
balcony ji.0.4.c jj.0.2.6
bald s8.0.0.0
baldness cp.0.0.0 sc.0.0.0
bali z6.0.2.3
ball mt.0.0.0
ballache mt.0.0.0
ballaches mt.0.0.0
ballet ed.0.4.a
balls mq.1.0.0 ms.b.0.0
balm wj.0.2.9
band lx.0.5.k wj.0.2.9
bane g2.0.3.8
bang vf.0.0.0
banging ik.0.0.0
banish b3.0.0.0 bq.0.0.0 bt.0.1.2 c7.0.0.0 cl.0.0.0
banished b3.0.0.0 bn.0.1.5 bq.0.0.0 bt.0.1.2 c7.0.0.0 cl.0.0.0
banishes b3.0.0.0 bq.0.0.0 bt.0.1.2 c7.0.0.0 cl.0.0.0
banishing b3.0.0.0 bq.0.0.0 bt.0.1.2 c7.0.0.0 cl.0.0.0
bank ch.0.0.0 u2.2.2.2 zu.0.1.1
bankruptcy zv.0.1.1
banned qj.0.0.0
banning on.0.2.6
bar e0.0.2.b ed.0.4.a ty.6.0.0
barbecue dh.1.0.0 dy.1.4.4 e0.0.2.b e1.0.0.0 ed.0.4.a
barber yw.0.1.2
barbie e0.0.2.b m2.1.0.0
barely lk.0.2.9
barflies 9n.0.0.0
barfly 9n.0.0.0
bargain m0.0.0.0
bargepole lx.0.5.k
barmaid yw.0.1.2
barmy 9f.1.1.1 fc.0.0.0 138.1.1.1
barn ji.0.4.c lt.0.3.a
barrel jh.0.2.5
barren 7i.0.0.0 9i.0.1.3 a2.0.0.0 q9.0.2.4
bars wj.0.2.9
based ur.0.0.0 uy.0.0.0
basket 9q.0.1.2 aj.0.3.4 fm.0.1.5 fz.0.2.6 lk.0.2.9 lq.0.1.2 wk.0.0.0
bastard a2.0.0.0 mf.0.0.0
bastards mf.0.0.0
bat fh.0.1.1 fz.0.3.7 17f.0.0.0
bath lt.0.4.b
bathed gb.0.1.3
bats fh.0.1.1
batshit m8.f.0.0
battle 4b.0.2.4 4c.0.0.0 4e.0.1.1 lu.0.2.c
battleaxe fh.0.1.1 lu.0.2.c
battleaxes fh.0.1.1 lu.0.2.c
battled 4c.0.0.0
battlefield se.0.4.8
battles 4c.0.0.0
battling 4c.0.0.0
batty 9f.1.1.1 fc.0.0.0 gk.0.1.1
bay 9m.0.3.4 fn.0.0.0 fr.0.0.0 y3.0.1.d yd.0.2.4 yf.0.4.8 yi.0.2.3 z1.0.4.6
be uw.0.2.4
beach 3h.0.0.0 ed.0.4.a
beached 32.0.0.0
beamed y0.0.0.0
beams xx.0.0.0 y0.0.0.0
bean lp.0.2.5 lr.2.1.1 lz.0.0.0
beancounter lr.2.1.1
beancounters lr.2.1.1
bear g9.0.1.1
beastly fc.0.0.0
beat bq.0.0.0 bt.0.1.2 c0.0.1.8 c7.0.0.0 cl.0.0.0 kl.0.1.3
beaten bt.0.1.2 c0.0.1.8 c7.0.0.0 cl.0.0.0 kl.1.0.0
beating bt.0.1.2 c0.0.1.8 c7.0.0.0 cl.0.0.0 of.0.1.1
beats bq.0.0.0 bt.0.1.2 c0.0.1.8 c7.0.0.0 cl.0.0.0 q3.0.2.2
beauty gg.0.1.2
because tp.0.2.2 u4.0.3.3
bed 57.0.0.0 9f.0.0.0 9m.0.3.4 cp.0.0.0 e2.0.1.1 em.0.0.0 em.1.0.0 em.2.0.0 fn.0.0.0 fr.0.0.0 fs.0.1.4 ge.i.0.0 i5.2.2.3 ie.0.3.6 ik.0.2.2 je.0.2.3 wj.0.2.9 y3.0.1.d yd.0.2.4 yi.0.2.3 z1.0.4.6 19y.0.0.0
bedblocker em.0.0.0
bedblockers em.0.0.0
bedblocking em.1.0.0
bedded e2.0.0.0
bedridden 57.0.0.0 9i.0.1.3 s8.0.0.0
beds gb.1.3.6
bedsheet je.0.2.3
bedsheets je.0.2.3
bedsit 100.0.1.2
beemer et.0.1.1
beemers et.0.1.1
beer dh.0.1.4 e0.0.2.b e1.0.0.0 i3.0.3.a zp.0.1.4
beers dh.0.1.4 dh.1.0.0 e0.0.2.b e1.0.0.0 zl.0.2.9 zp.0.1.4
before qj.0.0.0 xd.0.1.6 19o.0.0.0
begging sr.0.2.2
beginning n5.c.0.0
begone c4.4.1.3
behind cg.0.2.7 zf.0.2.7 11x.2.0.0
believe ch.0.0.0 ii.0.3.3 sf.0.2.3 up.0.1.1 up.0.2.2 yv.0.1.1 106.0.2.4
believed 106.0.2.4
believes 106.0.2.4
believing 106.0.2.4
bellend fm.0.1.5 lk.0.2.9 lq.0.1.2 ml.5.0.0
bellends fm.0.1.5 lk.0.2.9 lq.0.1.2 ml.5.0.0
belligerent hb.0.0.0
belly gj.0.0.0 r4.0.3.6
below vm.0.2.c vn.0.0.0 vq.0.2.4
belt je.0.2.3 ji.0.4.c wj.0.2.9
benefit a2.0.0.0 10f.0.0.0
benefited cc.0.2.9
benefits cc.0.2.9 ie.0.3.6
benign uj.0.2.7
bent gb.3.0.0 ms.d.1.1
benzos uk.0.2.9
bereft wq.0.1.4
berk fm.0.1.5 lk.0.2.9 lq.0.1.2
berks fm.0.1.5 lk.0.2.9 lq.0.1.2
best dd.0.1.3 nz.0.1.2 o0.0.0.0
bet ch.0.0.0 u2.2.2.2 yv.0.0.0
beta uk.0.2.9
better 9z.0.0.0 bk.0.0.0 cc.0.3.a cr.0.3.8 ic.0.2.6 k6.0.2.2 kl.0.3.5 lw.0.1.2 q3.0.3.4 q3.0.3.3 wf.0.3.4 11n.0.2.4 11q.0.2.3
between e6.0.0.0 yz.1.0.0 yz.3.1.1
beyond ik.0.0.0 tg.0.0.0 to.0.0.0 ty.0.1.1 ty.2.0.0 ty.3.0.0 u4.0.0.0 u7.0.1.1
biddies fh.0.1.1
biddy fh.0.1.1
biden 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
big n5.b.2.2
bigarse md.0.0.0
bigarses md.0.0.0
bigass md.0.0.0
bigasses md.0.0.0
biggest oc.0.0.0
bike e1.0.0.0
bikini 3h.0.0.0 11w.2.0.0
bill qf.0.0.0
bin bj.0.0.0 cg.0.4.9 ua.0.1.5 ub.0.0.0 uo.0.0.0 v0.0.0.0 vc.0.2.8 ve.0.0.0 vk.0.0.0
bingo e0.0.2.b ed.0.4.a
bint mt.s.0.0
bints mt.s.0.0
bio o6.1.0.0 o6.2.0.0 wi.0.4.5 wi.1.3.3
biohack o6.1.0.0
biohacked o6.1.0.0
biohacker o6.2.0.0
biohackers o6.2.0.0
biohacking o6.1.0.0
biohacks o6.1.0.0
biologically a3.0.0.0
biopsy uk.0.2.9 vb.0.2.6 ya.0.2.b
bipolar 28.0.1.1 29.0.1.1 95.0.0.0 9i.0.1.3 qq.0.0.0 uh.0.2.7 12p.0.0.0 12z.0.2.2 132.0.1.4 13a.0.2.4 13c.0.2.6 16a.0.0.0
bipolars 28.0.1.1 28.1.0.0
bird wp.0.1.1 wx.1.1.1 x3.0.1.1 yz.7.2.2
birdbrain fm.0.1.5 lk.0.2.9 lq.0.1.2
birdbrains fm.0.1.5 lk.0.2.9 lq.0.1.2
birthday dy.1.4.4 e0.0.2.b
bishop yj.0.0.0
bit c6.0.2.7 g7.0.2.2 g8.0.1.3 m0.0.1.1
bitch lu.0.2.c me.0.0.0
bitched mt.e.0.0
bitches lu.0.2.c me.0.0.0
bitchfest mt.f.0.0
bitching me.2.0.0
bitchy me.1.0.0
bite g8.0.1.3 gc.0.1.4
biter g5.0.0.0
biters g5.0.0.0
biting fp.0.0.0
bits c6.0.2.7
black c1.0.0.0 cv.0.0.0 gi.1.0.0 wx.1.0.0 x3.0.0.0 18h.0.0.0 1ac.0.0.0
blade ji.0.4.c
blades ji.0.4.c
blame hg.1.3.3 ia.4.2.2 id.1.0.0 id.2.1.1 id.2.3.3
blasted ms.a.0.0
bleach ji.0.4.c po.0.1.4
bleat gi.0.1.2
bleedin ms.p.0.0
bleeding ms.a.0.0 vl.0.1.1
blender wj.0.2.9
bless gh.0.0.0
blew ol.6.0.0
blighted 7m.0.0.0 9a.0.0.0 a7.0.0.0
blind 5c.0.1.1 ro.0.2.5 s0.0.4.i s8.0.0.0 12e.0.0.0 12f.0.0.0 12g.0.2.2 12j.0.0.0 13b.0.0.0 165.0.1.1 166.0.0.0 167.0.1.1 16y.0.0.0
blindingly u4.0.0.0
blindness cp.0.0.0 sc.0.0.0
blindspot 12f.0.0.0
blindspots 12f.0.0.0
blister g7.0.2.2 vl.0.1.1
bloating cp.0.0.0
blobby ad.0.0.0
block ba.0.0.0 zr.0.1.1
blocked 9l.0.0.0 ba.0.0.0
blockhead fm.0.1.5 lk.0.2.9 lq.0.1.2
blockheads fm.0.1.5 lk.0.2.9 lq.0.1.2
blocking ba.0.0.0
blocks ba.0.0.0
bloke vd.0.2.2 y3.0.2.h y4.0.3.8 z3.0.1.2
blokes 11w.0.0.0
blonde 12z.0.2.2
blood ly.0.2.9
bloods v6.0.2.3 vj.0.2.2 vl.0.1.1
bloody mc.2.0.0 mk.0.0.0 ms.a.0.0 171.0.0.0
blow ol.6.0.0 si.0.1.1 sv.0.0.0
blowhard fm.0.1.5 lk.0.2.9 lq.0.1.2
blowhards fm.0.1.5 lk.0.2.9 lq.0.1.2
blowing ol.6.0.0
blown 4n.0.1.1 n5.5.0.0 oa.0.2.7 ok.1.1.1 ol.6.0.0
blows ol.6.0.0
blubber 9r.2.0.0
blubberer g5.0.0.0
blubberers g5.0.0.0
blubberguts 9r.2.0.0
blubbery ad.0.0.0
boat e0.0.3.c
bob wn.0.3.7
bobbing f0.4.0.0
bocouture x4.0.1.6 x5.0.0.0
body ax.0.3.3 c5.0.5.a gj.0.0.0 qy.0.4.d xq.0.0.0
body's p7.0.1.5 qs.0.1.4
bog mq.7.0.0
bogof x3.0.0.0
bogus 10f.0.0.0
boil g2.0.4.9 vi.0.2.7
bollocks ml.0.0.0
bolshy h8.0.0.0
bomb r9.2.1.1 rj.0.2.2 rz.1.4.7
bone fc.0.0.0 kz.0.0.0 la.0.0.0 ln.0.0.0 lp.0.2.5 r8.0.0.0
boned ad.0.1.1
bonehead fm.0.1.5 la.0.0.0 lk.0.2.9 lq.0.1.2
boneheads fm.0.1.5 la.0.0.0 lk.0.2.9 lq.0.1.2
bonkers 124.0.0.0
bonus ly.0.4.c qt.0.3.8 wb.0.2.6 wn.0.3.7
bonused q4.0.2.5
book ce.0.2.4 un.0.1.5 w4.0.0.0 x2.0.0.0
booked wv.0.3.6 xo.0.2.2
booking un.0.1.5
books e6.0.2.2
boomers 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
boor fm.0.1.5 lk.0.2.9 lq.0.1.2
boors fm.0.1.5 lk.0.2.9 lq.0.1.2
booster qf.0.0.0 qw.0.0.0 18m.0.0.0
boosters qa.2.0.0 qf.0.0.0 qw.0.0.0
boosting qr.0.1.2
booze 98.0.3.5 i3.0.3.a
boozer k.0.0.0
boozers k.0.0.0
borax c1.0.0.0 po.0.1.4
borderline 16b.0.0.0
borderlines 2e.0.0.0
bore g2.0.1.6
bored g2.0.1.6
boredom ir.0.2.6
bores g2.0.1.6
boring g2.0.1.6
born 1c.0.1.1 94.0.0.0
boss c4.2.4.7 ls.2.0.0 y7.5.3.3 ye.0.1.1
boss's e4.0.1.1 z0.0.0.0
bossy 11d.0.0.0 120.0.0.0
botch l3.0.0.0
botched jo.0.0.0 l3.0.0.0
botches l3.0.0.0
botching l3.0.0.0
both 11g.0.0.0
bother un.0.1.5 v7.0.1.1
bothered hs.0.2.3 i4.0.3.6 is.0.3.6
bothering un.0.1.5
botox x4.0.1.6 x5.0.0.0 xq.1.3.5
bottle 98.0.3.5 98.1.2.2 ce.0.2.4 di.0.1.7 eb.0.0.0 w9.0.2.2 wj.0.2.9 zl.0.2.9 zp.0.1.4
bottles zl.0.2.9 zp.0.1.4
bottom if.0.3.3 ly.0.1.8
bottoms if.0.3.3
bought dy.0.1.5 jc.0.0.0 q4.0.2.5 qj.0.0.0 wh.1.2.5 wl.0.1.6 wv.0.3.6
bounce eg.0.0.0 19i.0.0.0
bounceback eg.0.0.0
bouncebacks eg.0.0.0
bouncers lp.0.2.5
bound tv.0.0.0 u0.0.0.0
bouquet eb.0.0.0
bovine fc.0.0.0
bow cy.0.1.3
bowed cy.0.1.3
bowel 18r.0.0.0
bowing cy.0.1.3
bowled n5.5.0.0
bows cy.0.1.3
box eb.0.0.0 lz.0.0.0 m4.0.5.m s6.1.5.7 wj.0.2.9
boxed 18h.0.0.0
boy y3.0.2.h y4.0.3.8 z5.0.1.1 zg.0.2.2 zh.0.2.2 zj.0.1.1 zq.0.1.1
boyfriend 11i.0.1.1
boys zj.0.1.1 zq.0.1.1 11c.2.0.0 11o.0.0.0
bozo fm.0.1.5 lk.0.2.9 lq.0.1.2
bozos fm.0.1.5 lk.0.2.9 lq.0.1.2
bra wj.0.2.9
brace ct.0.1.5 ip.0.3.6 td.0.0.0 wj.0.2.9
bracelet qx.0.0.0
bracelets qx.0.0.0
braces xq.1.3.5
brain fv.0.2.5 10q.0.4.c
brainbox gg.0.1.2
braindead fc.0.0.0 130.0.0.0
brainless fc.0.0.0 kz.0.0.0
brains gg.0.1.2 108.0.3.6 10q.0.4.c
brainwashed 10d.0.0.0
brand cs.0.3.4 w0.0.2.3 w1.0.0.0 wa.0.5.7 wj.0.2.9
brands w0.0.2.3
bras pt.0.0.0 qf.0.0.0
brassed mq.8.0.0
brat fz.0.2.6 g5.0.0.0
brats fz.0.2.6 g5.0.0.0
brave a0.0.0.0 oj.1.0.1 qj.0.0.0
break cf.0.0.0 kh.0.0.0 n1.0.0.0
breakdown zv.0.1.1 13d.0.3.6
breaking kh.0.0.0 n5.0.1.1 sq.0.0.0 y7.4.1.1
breaks kh.0.0.0
breakthrough n1.0.0.0 184.0.0.0
breakthroughs n1.0.0.0
breasts xq.0.0.0
breath gb.5.0.0 gj.0.0.0
breathtaking nj.0.0.0 nk.0.2.4
breed g6.4.1.2 gd.0.0.0
breeding se.0.4.8
brewing s2.0.1.3
brexit 103.0.0.0 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
brexiteers 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
bribe qt.0.3.8
bribed q4.0.2.5
bribes qt.0.3.8
brick g6.1.3.4 m4.0.4.l
bride yw.0.1.2 z3.0.1.2
bridesmaid dy.2.0.0
bridge ji.0.4.c jj.0.2.6
brigade 96.0.2.3 99.0.2.6 gf.0.1.2 10e.0.1.2
bright gg.0.1.2 gk.0.1.1
brilliant t5.0.3.4
bring v5.0.0.0
brittle 3l.0.0.0
broke gb.3.0.0 kh.0.0.0 td.0.0.0
broken a2.0.0.0 g7.0.2.2 kh.0.0.0 lt.0.3.a
bronchitis cp.0.0.0
brother's uz.0.4.5
brotherhood 120.0.0.0
brought im.0.0.0 w1.0.0.0 wv.0.3.6 yn.0.2.8
brownies zt.0.5.i
bruise g7.0.2.2 vi.0.2.7 vl.0.1.1
brunch e0.0.2.b
brush wj.0.2.9
brushed gb.0.1.3
bubonic 1ab.0.0.0
bucket m0.0.0.0
buckled gb.3.0.0
budget m2.1.0.0
budgie lx.0.5.k
buff dc.0.0.0
buffoon fm.0.1.5 lk.0.2.9 lq.0.1.2
buffoons fm.0.1.5 lk.0.2.9 lq.0.1.2
bug vi.0.2.7
bugger ml.a.0.0 ml.c.0.0 mq.6.0.0 mt.m.0.0
buggeration mt.o.0.0
buggered mt.n.0.0
buggers mt.m.0.0
build gb.2.0.0 ql.0.2.5 qu.1.0.0
builder ym.0.3.6 yw.0.1.2
builder's z0.0.0.0
building qu.1.0.0 zr.0.1.1
builds qu.1.0.0
built ql.0.1.4 qu.1.0.0
bulimic 2b.0.1.1 95.0.0.0 9g.0.1.3
bulimics 2b.0.1.1 2b.1.0.0 9g.0.1.3
bull m8.g.0.0 ms.7.0.0
bullcow ms.7.0.0
bullcrap ms.7.0.0
bulldog gj.0.0.0
bullet bb.0.0.0 jh.0.2.5
bulletproof bb.0.0.0
bullied ka.0.0.0 kh.0.0.0
bullies lp.0.2.5
bullshit m8.a.0.0 ms.7.0.0
bullshitting m8.b.0.0
bullying ln.0.0.0
bum 81.0.1.1 if.0.3.3 mr.0.4.6 mt.2.0.0
bumache mt.2.0.0
bumble e2.0.0.0
bumbling ln.0.0.0
bump v5.0.0.0 vl.0.1.1
bumpkin fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
bumpkins fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
bums 81.0.1.1 if.0.3.3
bun lt.0.3.a
bunch 99.0.2.6 eb.0.0.0 g0.0.1.3 mt.3.0.0
bundle wp.0.0.0
bunfight lt.0.3.a
bung dz.0.0.0 qt.0.3.8 vf.0.0.0
bungalow zr.0.1.1 100.0.1.2
bungled ko.0.0.0
bungling kz.0.0.0
bungs qt.0.3.8
bunions cp.0.0.0
burden 6v.0.3.5 6v.1.0.0 kk.0.3.b
burdened 9a.0.0.0 a7.0.0.0
burdens 6v.0.3.5
bureaucrat 101.0.1.4 10i.0.1.1 10j.0.2.2
bureaucrats 101.0.1.4 10i.0.1.1 10j.0.2.2
burger if.0.3.3
burgers i3.0.3.a if.0.3.3
buried 9v.0.0.0 on.0.2.6 qe.0.1.3 s2.0.1.3
burn b6.0.0.0 b7.0.0.0 bj.0.0.0 gj.0.0.0 vh.0.0.0 10b.0.0.0 10p.0.2.5
burning ik.0.0.0
burnout cp.0.0.0 vi.0.2.7 zv.0.1.1
burns yt.0.1.3
burst gc.0.1.4 tf.1.0.0
bursting 9l.0.0.0
bury ro.0.1.4
burying on.0.2.6 ro.0.2.5
bus lt.0.4.b yw.0.1.2
business cm.0.4.7 dj.0.1.6 dk.0.0.0 dy.2.0.0 e9.0.0.0 qd.1.3.8
businessman 120.0.0.0
businessmen 120.0.0.0
busting qr.0.1.2
busy ly.0.2.9
but id.0.1.2
butcher l1.0.1.1 yw.0.1.2 1a3.0.0.0
butcher's m0.0.0.0 z0.0.0.0 1a2.0.0.0
butchered l2.0.0.0
butcherous ln.0.0.0
butchers l1.0.1.1 le.0.1.1
buts u2.2.3.3
butt fl.0.4.5 if.0.3.3 mr.0.4.6
butter m4.0.4.l
butterball ad.0.0.0
butterflies e2.0.0.0
butts if.0.3.3
buy dj.0.1.6 vg.0.0.0 vv.0.0.0 wk.0.2.2 wp.0.0.0 wx.1.0.0 x3.0.0.0
buzzing n5.5.0.0 n5.7.2.5 oa.0.2.7 zw.0.1.3
bye bo.0.2.2 bo.0.1.1 c4.0.3.7 c4.0.2.6 c4.3.0.0 cf.0.0.0
bypass do.0.0.0 vb.0.2.6
c vb.0.2.6
cabal qj.0.1.1
cabbage a8.0.1.2 f1.0.0.0 g6.1.3.4 gl.0.0.0
cabbages gl.0.0.0
cabinet 101.0.1.4 10i.0.1.1 10j.0.2.2 10o.0.2.7
cack ln.0.0.0
cackle fg.0.0.0
cackled fg.0.0.0
cackles fg.0.0.0
cackling fg.0.0.0
caesarean vb.0.2.6
caged 9v.0.0.0
cake i3.0.3.a if.0.3.3
cakes i3.0.3.a if.0.3.3
calcifying pz.0.1.7
call d0.0.0.0 de.0.0.0 df.1.2.3 e3.0.0.0 un.0.1.5
called e3.0.0.0 ea.0.1.3 h0.0.1.1 ln.0.1.1 m0.0.1.1
caller vd.0.2.2
calling e3.0.0.0 io.0.1.1 un.0.1.5
calls e3.0.0.0
calories pa.1.1.2
cambridgeshire ey.0.2.2
came cc.0.2.9 ea.0.1.3 im.0.0.0 t7.0.1.1 xo.0.2.2 y3.0.1.d yn.0.1.7
cameraman 120.0.0.0
camping e0.0.2.b e1.0.0.0
can v1.0.1.1 vk.0.0.0
can't gh.0.1.1
canal jf.0.3.8
canberra 10o.0.2.7
cancel uo.0.0.0
cancelling hw.0.1.1
cancer 4a.0.0.0 cp.0.0.0 cs.0.3.4 pw.0.2.8 qg.0.3.d qm.0.2.5 sc.0.0.0 uj.0.3.8 xk.0.4.f 12k.0.1.2
cancers cp.0.0.0 qg.0.3.d qm.0.2.5 12k.0.1.2
candida cp.0.0.0 qf.0.0.0
candlelit eb.0.0.0
cane ct.0.1.5
cannabis q7.0.0.0
cannot ca.2.1.1 gh.0.0.0 sr.0.1.1
cannulate ll.0.1.2
canola qf.0.0.0
cantankerous h8.0.0.0
capitol 10o.0.2.7
capsule j8.0.2.8 ud.0.2.a
capsules j8.0.2.8 ud.0.2.a uu.0.2.4 wj.0.2.9 xy.0.2.5
captive 9v.0.0.0 aa.0.0.0 je.0.2.3
captives aa.0.0.0
car je.0.2.3 ji.0.4.c yt.0.1.3
caravan e0.0.3.c
cardiologist n0.0.1.5 ta.0.0.0 10v.0.1.1 11t.0.1.1
cardiologists n0.0.1.5 ta.0.0.0
care ic.0.1.5 ic.0.2.6
cared y2.0.3.9
career 120.0.0.0
careful i8.0.4.5
caregiver 10w.0.1.1 11u.0.1.1
careless i1.0.0.0
carer 10w.0.1.1 11u.0.1.1
carpal cp.0.0.0 vi.0.2.7
carpenter lp.0.2.5
carpenters lp.0.2.5
carried yn.0.2.8
carrier a1.0.1.2 je.0.2.3
carriers a1.0.1.2
carrot a8.0.1.2 g6.1.3.4
carry gh.0.2.2
cart wk.0.0.0
case 1r.6.1.1 1r.7.1.1 99.0.2.6 aj.0.4.5 to.0.0.0 u4.0.2.2 ur.0.2.2
caseload yf.0.4.8
cases 1r.6.1.1 1r.7.1.1 96.0.2.3 99.0.2.6 9q.0.2.3 nu.1.0.0 u4.0.2.2
cash di.0.1.7 e6.0.0.0 qd.1.3.8 qj.0.0.0 qt.0.3.8
casino ed.0.4.a
cast g0.0.1.3
casualty yg.0.3.f yo.0.4.9 yt.0.1.3
cat e9.0.0.0 lx.0.5.k
cataracts cp.0.0.0
catastrophic sd.0.0.0
catatonic 9g.0.1.3 132.0.1.4 13c.0.2.6
catatonics 9g.0.1.3
catch dw.0.0.0 gg.0.1.2 ll.0.1.2
catching ks.1.1.1
categorical u4.0.0.0
catering 11p.0.0.0
cattle gd.0.0.0
caught 4i.0.0.0
cause c9.0.1.3 qb.0.2.4 th.0.2.2 tj.0.1.1 tk.0.1.1 u4.0.3.3
caused tj.0.1.1 tk.0.1.1 tp.0.2.2 u4.0.3.3
causes tj.0.1.1 tk.0.1.1
causing tj.0.1.1 tk.0.1.1
caveman fm.0.1.5 lk.0.2.9 lq.0.1.2
cavemen fm.0.1.5 lk.0.2.9 lp.0.2.5 lq.0.1.2
cavities cp.0.0.0
cease ua.0.1.5
celebrity y9.0.0.0 y9.0.1.1 yj.0.0.0 ym.0.3.6
celebrity's e4.0.1.1 z0.0.0.0
celery cv.0.0.0
celestial ew.1.0.0 ew.2.0.0
celiac cp.0.0.0 qq.0.0.0 uh.0.2.7
celiacs 9h.2.0.0
cell d4.0.4.a d5.0.3.4 d6.0.2.2 dp.0.3.6 ds.0.4.6 fv.0.3.6 fv.6.2.2 g6.0.3.5 q0.0.0.0
cells fv.0.3.6 fv.0.2.5 g6.0.3.5 qm.0.3.6
cellulite cp.0.0.0 pa.1.1.2
cemetery s6.1.5.7 sa.0.0.0
censored qj.0.0.0
central ab.0.1.1
century ol.c.3.3
cert u8.0.1.2
certain tt.0.2.4 tt.0.3.5 tv.0.0.0 u0.0.0.0 u7.0.2.2 yz.h.1.1
certainly tg.0.0.0 tx.0.1.1 u5.0.1.4 u7.0.2.2
certainty u8.0.1.2
certificate ly.0.3.a
cervical 7d.1.0.0
cesspit se.0.4.8
cesspool se.0.4.8
chained 9e.0.0.0
chair 9m.0.3.4 fr.0.0.0 m4.0.5.m wj.0.2.9 yg.0.4.g z1.0.4.6
chairman 110.0.0.0
chairman's z0.0.0.0
chairmen 110.1.0.0
chakras r0.0.2.2
challenged 61.0.1.1 a9.0.1.1
challenging 6y.0.0.0
champagne eb.0.0.0
champion gi.1.0.0
chance c8.0.1.3 ib.0.2.9 wy.0.2.2
chancellor 101.0.1.4 10i.0.1.1 10j.0.2.2
chancer fl.0.1.2 fm.0.1.5 lk.0.2.9 lq.0.1.2
chancers fl.0.1.2 fm.0.1.5 fs.0.1.4 lk.0.2.9 lq.0.1.2
chances ib.0.2.9
change ic.0.1.5 o7.0.1.2 od.0.0.0 si.0.1.1 um.0.0.0
changed gb.0.1.3 ic.0.1.5 od.0.0.0 sv.0.0.0 td.0.0.0 x6.0.1.3 xr.0.0.2 y1.0.2.8
changes ic.0.1.5 od.0.0.0 td.0.1.1 td.0.0.0
changing bf.0.1.1 ic.0.1.5 n5.0.1.1 nm.0.1.1 od.0.0.0 oh.0.1.1
channel wi.0.4.5
chap vd.0.2.2 y3.0.2.h y4.0.3.8 z3.0.1.2
chaps 11z.1.2.4
charcoal je.0.2.3
charge 10o.0.2.7
charlatan fm.0.1.5 kx.0.0.0 lk.0.2.9 lq.0.1.2
charlatans fm.0.1.5 kx.0.0.0 le.0.1.1 lk.0.2.9 lq.0.1.2
charm b5.1.3.3 108.0.3.6
charmer gg.0.1.2 gh.0.2.2
charming gg.0.1.2 gk.0.1.1
chart ya.0.3.c
charts nk.0.4.6 ol.8.2.2
chase cq.0.0.0
chased cq.0.0.0
chases cq.0.0.0
chasing cq.0.0.0
chat vq.0.4.6
chatted e2.0.0.0
chatting e2.0.0.0
chav ek.5.0.0 fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
chavs ek.5.0.0 fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
cheat 3a.0.0.0 3f.0.0.0 3s.0.0.0 i9.0.0.0
cheated 3f.0.0.0 3s.0.0.0 i9.0.0.0
cheating 3f.0.0.0 3s.0.0.0 i9.0.0.0
cheats 3f.0.0.0 3s.0.0.0 i9.0.0.0 10f.0.1.1
check dg.0.1.5 ht.0.3.6 ke.4.0.0 qt.0.3.8
checked dl.0.0.0 ht.0.3.6 ke.4.0.0
checking ke.4.0.0 zd.0.0.0
checks ke.4.0.0 qt.0.3.8
cheerful gk.0.1.1
cheering ol.1.0.0 ol.4.1.3
cheesed mq.8.0.0
chef yj.0.0.0 yw.0.1.2 z3.0.1.2
chelation cv.0.0.0
chemical p4.0.0.0 p6.0.0.0 se.0.4.8
chemicals p5.0.2.4 qo.2.1.3
chemistry e2.0.0.0
chemo vb.0.2.6
chemotherapy vb.0.2.6
chemtrails pt.0.0.0 qf.0.0.0
cheque ly.0.5.d qt.0.3.8
cheques qt.0.3.8
chewed jd.0.0.0
chicken g6.1.3.4 qi.c.0.0 qu.0.0.0
chickenpox qi.c.0.0 qu.0.0.0 vi.0.2.7
chief gv.0.0.0 z0.0.0.0 11t.0.1.1
child lx.0.5.k rk.0.4.6 s1.0.1.1 u3.0.1.1 u3.0.2.2 y3.0.2.h y4.0.3.8 z5.0.1.1 zg.0.1.1 zh.0.1.1 zj.0.1.1
child's z5.0.1.1
childish fc.0.0.0
childless a2.0.0.0
childlike fc.0.0.0
children rk.0.4.6 s1.0.1.1 z5.0.1.1 zj.0.1.1
children's z5.0.1.1
chilling r8.0.0.0
chin xq.0.0.0
chips i3.0.3.a
chiropractors lg.0.0.0
chlorine c1.0.0.0 po.0.1.4
chocoholic a6.3.0.0
chocoholics a6.3.0.0
chocolate m4.0.4.l
chocolates di.0.1.7
choice x.0.2.2 hk.0.3.9 hk.1.0.0 in.2.2.3 15t.0.2.2 15u.0.2.2
choices ik.0.0.0 ik.0.1.1
cholesterol cp.0.1.1 qq.0.1.1 vj.0.2.2
choose hk.1.0.0 kr.0.0.0
choosing hk.1.0.0 kr.0.0.0
chose hk.1.0.0 kr.0.0.0
chosen hk.1.0.0 kr.0.0.0
christ mq.5.0.0 mt.z.0.0
christening dy.1.4.4 e0.0.2.b
chronic cp.0.0.0 eu.2.0.0 hn.0.0.0
chubby 31.0.0.0 ad.0.0.0
chubster 30.5.0.0
chubsters 30.5.0.0
chuck bj.0.0.0 dz.0.0.0 vf.0.0.0 vk.0.0.0
chuckled gc.1.0.0
chuckles y0.0.0.0
chuffing ms.a.0.0
chump fm.0.1.5 lk.0.2.9 lq.0.1.2
chumps fm.0.1.5 lk.0.2.9 lq.0.1.2
chunky 9r.2.0.0
church ed.0.4.a
cialis x4.0.1.6 x5.0.0.0
ciao c4.3.0.0
cigarettes i3.0.3.a
cinema e0.0.2.b e1.0.0.0 ed.0.4.a
circus g0.0.1.3 gd.0.0.0 lf.0.0.0
cirrhosis cp.0.0.0
city 10o.0.2.7
claim gy.0.1.1 ii.0.0.0
claimed gy.0.1.1 h0.0.0.0 ii.0.0.0 kl.0.1.3
claiming gy.0.1.1 ii.0.0.0
claims gy.0.1.1 ii.0.0.0
class gi.1.1.1 ip.0.3.6 ny.0.1.1 of.0.2.2 zt.0.5.i
classes ip.0.3.6
clay qx.0.0.0
clean 11.0.0.0 12.0.1.2 13.0.0.0 3e.0.0.0 3e.1.1.1 50.0.1.1 9p.0.0.0 9p.0.1.1 c5.0.2.7 cs.0.3.4 gk.0.1.1 161.0.0.0
cleaning 11p.0.0.0
cleanse p0.0.0.0 p3.0.1.2 r1.0.0.0 xy.0.2.5 18v.0.0.0
cleansed p0.0.0.0 r1.0.0.0 18v.0.0.0
cleanser wj.0.2.9
cleanses p0.0.0.0 p3.0.1.2 r1.0.0.0 18v.0.0.0
cleansing p0.0.0.0 p3.0.1.2 pe.0.0.0 qr.0.1.2 r1.0.0.0 18v.0.0.0
clear bw.0.0.0 by.0.0.0 c7.0.0.0 u4.0.0.0 u4.0.1.1 xn.0.2.6
cleared bw.0.0.0 c7.0.0.0 x6.0.1.3 xl.0.3.6 xn.0.2.6
clearing bw.0.0.0 c7.0.0.0 xn.0.2.6
clearly ui.0.1.1
clears bq.0.0.0 bw.0.0.0 c7.0.0.0 xn.0.2.6
clerked y2.0.3.9
clerks lp.0.2.5
cletus f0.3.0.0
clever gg.0.1.2
click vv.0.0.0 wf.2.0.0
client y3.0.2.h y4.0.3.8 yu.0.1.2
clients x7.0.1.2
cliff jf.0.3.8 ji.0.4.c jj.0.2.6
climate 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
clingy fb.1.0.0 h8.0.0.0
clinic ab.0.1.1 fd.0.3.3 ge.h.1.1 m1.1.1.1 m1.1.0.0 xy.0.2.5 yf.0.4.8 yg.0.3.f yh.0.2.2 yk.0.1.1 yo.0.4.9
clinical 16u.0.0.0
clinics m1.1.1.1
clipboard lz.0.0.0
clock bc.0.3.4 s4.0.1.1
clogged 9l.0.0.0 cp.0.0.0
close zr.0.1.1
closer tc.0.1.2
closing sb.0.2.5
clot os.0.0.0
clotshot os.0.0.0
clotshots os.0.0.0
clown fm.0.1.5 lf.0.0.0 lh.0.1.2 lk.0.2.9 ln.0.0.0 lq.0.1.2 1a4.0.0.0
clowns fm.0.1.5 le.0.1.1 lh.0.1.2 lk.0.2.9 lq.0.1.2
club ed.0.4.a gf.0.1.2 zt.0.5.i
clubbing e0.0.2.b e1.0.0.0
clue lo.0.3.7 lo.0.4.8
clueless fc.0.0.0 kz.0.0.0 lk.0.2.9 lp.0.2.5 11q.0.2.3
clusterfuck m6.b.0.0
clusterfucks m6.b.0.0
co e9.0.0.0 ye.0.1.1
coach dj.0.3.8 dk.0.2.2 yw.0.1.2
coach's z0.0.0.0
coaching w2.0.1.3
coalition 101.0.1.4 10i.0.1.1 10j.0.2.2
cocaine 4.0.0.0 zv.0.1.1
cock mq.0.0.0 178.0.0.0
cockroach f2.0.0.0 fm.0.1.5 lk.0.2.9 lq.0.1.2
cockroaches f2.0.0.0 fm.0.1.5 lk.0.2.9 lq.0.1.2
cocktail e0.0.2.b qi.3.1.1 qi.4.1.1 zl.0.2.9 zp.0.1.4
cocktails e0.0.2.b zl.0.2.9 zp.0.1.4
code es.0.0.0 ge.9.0.0 vt.0.1.3 vu.0.2.2 wk.0.0.0 ws.0.2.5 19n.0.0.0
codger fh.0.1.1
codgers fh.0.1.1
coeliac cp.0.0.0 qq.0.0.0 uh.0.2.7
coeliacs 9h.1.0.0
coffee c1.0.0.0 cv.0.0.0 dh.0.1.4 dh.1.0.0 e0.0.2.b e1.0.0.0 ed.0.4.a wj.0.2.9
coffin 9s.0.0.0 rp.0.1.1 s6.1.5.7 s8.0.2.2 sa.0.0.0 sc.0.1.1
coffins sa.0.0.0
coke 9d.0.0.0
coked zw.0.1.3
cokehead 9d.0.0.0
cokeheads 9d.0.0.0
cold cp.0.0.0 cp.0.2.2 cp.0.1.1 g7.0.2.2 lt.0.3.a ps.0.4.8 uh.0.3.8 vi.0.2.7
colds cp.0.0.0
colic vi.0.2.7
colitis cp.0.0.0
collaboration w1.0.1.1
collagen we.1.2.3 wj.0.2.9
colleague ye.0.1.1
colleague's e4.0.1.1 z0.0.0.0
collection g0.0.1.3
college zt.0.5.i
colloidal c1.0.0.0 cv.0.0.0 po.0.1.4
colon 18s.0.0.0
colonoscopy vb.0.2.6
colored 8p.0.0.0
coloured 8p.0.0.0
coma sc.0.1.1 130.0.2.2
combative h9.0.0.0 h9.1.2.2
come ht.0.3.6 ua.0.1.5 ub.0.0.0 uw.0.2.4 vc.0.2.8 vk.0.0.0 zd.0.0.0
comedian gg.0.1.2 yj.0.0.0 z3.0.1.2
comedy gc.1.0.0
comeuppance id.3.2.2
comfort a6.3.0.0
coming id.3.3.3 io.0.1.1 ru.0.0.0 sb.0.2.5 sf.0.3.4 vc.0.2.8
comment v6.0.2.3 vm.0.2.c vq.0.4.6
commenter vd.0.2.2
comments vm.0.2.c vn.0.2.2 vq.0.4.6
commission qt.0.3.8 wn.0.3.7
commitment ig.0.2.6
common sx.0.1.2
communists 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
company wa.0.5.7 19a.0.1.1
comparison 19p.0.3.3
comparisons 19p.0.3.3
compassion 108.0.3.6
comped w7.0.1.7 wl.0.1.6 wv.0.3.6
compensation ie.0.3.6
competent u9.0.1.2
competition m1.1.0.0 oj.2.2.4 wy.0.0.0
competitor m1.1.0.0
competitors m1.1.0.0
complain gi.0.1.2 gu.0.0.0
complained gu.0.0.0
complainer fa.0.0.0
complainers fa.0.0.0
complaining gu.0.0.0
complains gu.0.0.0
complaint iq.0.1.4 19c.0.0.0
complaints gu.1.0.0 iq.0.1.4 19c.0.0.0
complete bz.0.0.0 17u.0.0.0
completed jm.1.0.0
completely aw.0.0.0 ca.2.0.0 ph.0.0.0
compliance gm.1.1.1 gn.0.1.1 18z.0.1.2 190.0.0.0
compliant 53.0.0.0 gm.0.1.1
complications bx.0.2.4
complier gm.2.1.1
compliers gm.2.1.1
complimentary vy.2.0.0
compression ip.0.3.6
con pm.0.2.2 pq.0.3.6 pq.0.2.5 qd.1.3.8 qi.a.3.6 qz.0.1.3
concealed qj.0.0.0
concerned v8.0.2.6
concert eb.0.0.0 ed.0.4.a
concerta x4.0.1.6 x5.0.0.0
condemn kh.0.0.0
condemned 9e.0.0.0 9w.0.0.0 kh.0.0.0
condemning kh.0.0.0
condemns kh.0.0.0
condition br.0.2.3 iq.0.1.4
confidential yz.c.0.0
confidentiality yz.c.0.0
confined 9e.0.0.0
congress 101.0.1.4 10i.0.1.1 10j.0.2.2 10o.0.2.7
congressman 101.0.1.4 10i.0.1.1 10j.0.2.2
congresswoman 101.0.1.4 10i.0.1.1 10j.0.2.2
conjunctivitis vi.0.2.7
conman fm.0.1.5 lk.0.2.9 lq.0.1.2
conmen fm.0.1.5 lk.0.2.9 lq.0.1.2
connect oq.0.0.0
conquer b3.0.0.0 c0.0.1.8 c7.0.0.0 cl.0.0.0
conquered b3.0.0.0 c0.0.1.8 c7.0.0.0 cl.0.0.0
conquering b3.0.0.0 c0.0.1.8 c7.0.0.0 cl.0.0.0
conquers b3.0.0.0 c0.0.1.8 c7.0.0.0 cl.0.0.0
conscience 108.0.3.6
conscientious 198.0.0.0
consent 7v.0.0.0
consented 7v.0.0.0
consenting 7v.0.0.0
consents 7v.0.0.0
conservative 101.0.1.4 10i.0.1.1 10j.0.2.2 10t.0.0.0
conservatives 101.0.1.4 10i.0.1.1 10j.0.2.2 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
consigned 9w.0.0.0
conspiracy 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
constipated 13c.0.2.6
constipation cp.0.0.0
consult un.0.1.5
consultant ls.2.0.0 w1.0.0.0 10v.0.1.1 11t.0.1.1
consultant's z0.0.0.0
consultants lg.0.0.0
consultation xy.0.2.5
consultations xy.0.2.5
consulting un.0.1.5
consumptive 9g.0.1.3
consumptives 9g.0.1.3 9h.9.0.0
contact ct.0.1.5
contacts ct.0.1.5
contagious ks.1.1.1 q9.0.2.4
contaminated aj.0.2.3
contestant z3.0.1.2
contingent gf.0.1.2
contraceptive qf.0.0.0
control 3q.0.2.3 lu.0.2.c
controlled qj.0.0.0
conventional pl.0.0.0
convict 86.0.1.1 1a9.0.0.0
convicted 1a9.0.0.0
convicting 1a9.0.0.0
convicts 86.0.1.1 1a9.0.0.0
convinced xx.0.1.1
cooked ea.0.1.3
cookie 1a6.0.0.0
coot fh.0.1.1
coots fh.0.1.1
cop kp.0.1.1
copper qx.0.0.0
copy ks.2.0.0
copycat ks.3.0.0
cord ji.0.4.c
core 1i.0.1.1
cornwall ey.0.2.2
coronary 12r.0.3.4
coronavirus cp.0.0.0 qb.1.0.0
corpse a8.0.1.2 a8.0.2.3 s7.0.0.0
corpses s7.0.0.0
corrupt kz.0.0.0 10r.3.0.0
cortisol pc.0.1.2 r0.0.2.2
cosplay m2.1.0.0
cot pw.0.2.8 qg.0.3.d qh.0.0.0
cottage zr.0.1.1 zz.0.1.1 100.0.1.2
cotton 10q.0.3.b
couch a6.3.0.0 i3.0.3.a if.0.3.3
cough vl.0.1.1
coughs cp.0.0.0
couldn't fp.0.0.0 g6.6.0.0 gc.1.1.1 gh.0.0.0 ko.0.0.0 kp.0.0.0 lk.0.2.9 lo.0.1.5 ly.0.1.8 tf.1.0.0
council a2.0.0.0 101.0.1.4 10i.0.1.1 10j.0.2.2 10o.0.2.7
councillor yj.0.0.0 ym.0.3.6 yw.0.1.2 101.0.1.4 10i.0.1.1 10j.0.2.2
councillor's z0.0.0.0
councillors 101.0.1.4 10i.0.1.1 10j.0.2.2
councils 101.0.1.4 10i.0.1.1 10j.0.2.2
count if.0.0.0 ll.0.1.2
counter lv.0.2.5
country 10o.0.2.7
county yb.0.4.7
couple vd.0.2.2 y3.0.2.h y4.0.3.8 z3.0.1.2
couples a3.0.1.1
coupon vt.0.1.3
courageous a0.0.0.0
course hu.0.4.5 w2.0.2.4 xy.0.2.5
court zv.0.1.1
cousin ye.0.1.1
cousin's e4.0.1.1
cover or.0.2.3 or.0.1.1
covered on.0.2.6 w7.0.1.7 wl.0.1.6 wv.0.3.6
covering on.0.2.6
covid cp.0.0.0 qb.1.0.0 qi.7.2.5 qi.c.0.0 qu.0.0.0
covidiot 8v.1.0.0
covidiots 8v.1.0.0 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
cow lu.0.2.c
coward fm.0.1.5 lk.0.2.9 lq.0.1.2
coward's k2.0.2.2 k2.1.1.1 kb.0.0.0
cowardly fc.0.0.0 kp.0.2.2 kp.0.0.0
cowards fm.0.1.5 k2.0.2.2 kp.0.0.0 lk.0.2.9 lq.0.1.2
cowboy ln.0.0.0 lp.0.2.5 m0.0.0.0
cowboys le.0.1.1 lp.0.2.5
cows lu.0.2.c
crack f.0.0.0 1e.0.0.0 9n.0.0.0 gc.0.1.4 12n.0.1.1 130.0.1.1 163.0.0.0
cracked fc.0.0.0 gb.3.0.0 gc.0.1.4 163.0.0.0
crackhead f.0.0.0
crackheads f.0.0.0
cracking 163.0.0.0
crackpot fm.0.1.5 lk.0.2.9 lq.0.1.2 10e.0.0.0
crackpots 9q.0.1.2 fm.0.1.5 lk.0.2.9 lq.0.1.2 10e.0.0.0
cracks 163.0.0.0
craftsman 120.0.0.0
crammed 9l.0.0.0
cramps cp.0.0.0
crane gb.1.2.5
crank v5.0.0.0
cranks 10e.0.1.2
crap m9.0.0.0 17e.0.0.0
crapload m9.3.0.0
crapped ms.9.0.0
crapping m9.2.0.0
crappy m0.0.0.0 m9.1.0.0
craps m9.0.0.0
crapulous mt.p.0.0
crash yt.0.1.3
crashed ea.0.1.3
cravings cp.0.0.0
crawl g2.0.4.9 ry.0.0.0
crawled ry.0.0.0
crawling a7.0.0.0 ry.0.0.0
crawls ry.0.0.0
crazed 25.0.0.0 9o.0.1.1
crazies 97.0.1.1 9q.0.1.2 10e.0.1.2
craziest ff.0.0.0
crazily 121.1.0.0
craziness 121.2.0.0
crazy 9q.0.1.2 aj.0.2.3 fc.0.0.0 h8.0.0.0 n5.7.3.6 121.0.0.0 16z.0.0.0 170.0.0.0
cream ce.0.2.4 ip.0.3.6 we.1.2.3 wj.0.2.9
crease fg.0.0.0
creased fg.0.0.0
creases fg.0.0.0
creasing fg.0.0.0
credit wb.0.2.6
creep fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
creeping s2.0.1.3
creeps fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
crepe ev.0.1.1
cretin fi.5.0.0 fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
cretinous fc.0.0.0
cretins fi.5.0.0 fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
crew 99.0.2.6 gf.0.1.2
cricket ed.0.4.a
cricketer yj.0.0.0
cried gc.0.1.4 tf.1.0.0
crim 9n.0.0.0
crime se.0.4.8
criminally 16t.0.0.0
crims 9n.0.0.0
cringe g8.0.1.3
cringed g8.0.1.3
cringes g8.0.1.3
cringing g8.0.1.3
crinklies 9s.0.0.0
crinkly 9s.0.0.0
cripple 5h.0.1.1 aj.0.2.3 aj.0.3.4 135.0.0.0 13b.3.2.2
crippled 48.0.0.0 9a.0.0.0 9i.0.1.3 a7.0.0.0 s8.0.0.0 12c.1.0.0 135.0.0.0
cripples 5h.0.1.1 135.0.0.0
crippling 48.0.0.0 9y.0.1.4 12c.0.0.0 135.0.0.0
crisps i3.0.3.a if.0.3.3 ij.0.1.3
crock ei.0.1.2 ms.8.0.0 ms.c.0.0 19g.0.0.0
crocks ei.0.1.2
crocodile g4.4.0.0
crohn's cp.0.0.0
crone fh.0.1.1
crones fh.0.1.1
crook fm.0.1.5 lk.0.2.9 lq.0.1.2
crooked kz.0.0.0
crooks fm.0.1.5 le.0.1.1 lk.0.2.9 lq.0.1.2
croup vi.0.2.7
crowd 96.0.2.3 99.0.2.6 g0.0.1.3 gf.0.1.2
crown ol.b.0.0
cruel 9y.0.1.4 9z.0.0.0
cruise e1.0.0.0 ed.0.4.a
crumble cy.0.1.3
crumbled cy.0.1.3
crumbles cy.0.1.3
crumblies fh.4.0.0 fh.5.0.0
crumbling cy.0.1.3
crumbly fh.5.0.0
crunchers lz.0.1.1
crush c7.0.0.0 db.0.0.0 e2.0.0.0
crushed c7.0.0.0 iy.0.0.0 jd.0.0.0
crushes c7.0.0.0
crushing c7.0.0.0
crutches ct.0.1.5
cry f9.0.0.0 fl.0.1.2 g1.3.0.0 gi.0.1.2 ju.0.0.0 10b.0.0.0
crybabies f9.0.0.0 fm.0.1.5 fs.0.1.4 g1.3.0.0 g5.0.0.0 lk.0.2.9 lq.0.1.2
crybaby f9.0.0.0 fm.0.1.5 g1.3.0.0 g5.0.0.0 lk.0.2.9 lq.0.1.2
crying g7.0.0.0 ol.1.0.0 wq.0.1.4
crystal qx.0.0.0
crystals cv.0.0.0 qx.0.0.0
crème ol.b.0.0
cubicle 9m.0.3.4 fn.0.0.0 fr.0.0.0 yd.0.2.4 yi.0.2.3 z1.0.4.6
cuddle e2.0.0.0 eb.0.0.0
cuddled e2.0.0.0
cuddles eb.0.0.0
cul zr.0.1.1
cult 10e.0.1.2
cultists 10d.0.1.3
cumbria ey.0.2.2
cunt mm.3.0.0
cunts mm.3.0.0
cupping cv.0.0.0 qx.0.0.0
cups qx.0.0.0
curdling s9.0.1.1
cure aq.0.0.0 ar.0.0.0 b2.0.1.2 bt.0.1.2 c0.0.1.8 c7.0.0.0 ce.0.2.4 ch.0.2.2 cl.0.0.0 no.0.1.2 pu.0.2.4 pu.1.0.0 pu.2.4.4 py.0.0.0 qy.0.3.c th.0.2.2 ti.0.2.5 tm.0.2.4 u1.0.5.7 17i.0.0.0 17j.0.2.2
cured ar.0.0.0 b2.0.1.2 bn.0.1.5 bt.0.1.2 c0.0.1.8 c7.0.0.0 cc.0.3.a cl.0.0.0 cr.0.3.8 u1.0.5.7 x6.0.1.3 xl.0.3.6 y1.0.2.8 180.0.0.0 182.0.0.0
cures ar.0.0.0 b2.0.1.2 bt.0.1.2 c0.0.1.8 c7.0.0.0 cd.0.0.0 cl.0.0.0 no.0.1.2 pu.2.3.3 py.0.0.0 qy.0.3.c u1.0.5.7
curing ar.0.0.0 bt.0.1.2 c0.0.1.8 c7.0.0.0 cl.0.0.0 pu.2.3.3 u1.0.5.7 183.0.0.0
currently zd.0.0.0
curse it.1.3.3 10r.1.0.0
cursed 9a.0.0.0 a7.0.0.0 10r.1.0.0
curses 10r.1.0.0
cursing 10r.1.0.0
curtain je.0.2.3
curtains s6.0.2.5
cushion wj.0.2.9
custard 10q.0.3.b
custody zv.0.1.1
customer pu.3.4.5 qj.0.0.0
customers qj.0.0.0 x7.0.1.2
cut ht.0.3.6 ic.0.1.5 m2.1.0.0 qt.0.3.8 t8.0.1.2 ua.0.1.5 ub.0.0.0 uw.0.2.4 v5.0.0.0 ve.0.0.0 vh.0.0.0 wb.0.2.6 wn.0.3.7
cute dc.0.0.0
cutter 2p.0.1.2 1a5.0.0.0
cutters 2p.0.1.2
cutting nc.0.0.0 q7.0.0.0
cycle ze.0.5.b
cyst uh.0.3.8 uj.0.3.8 vi.0.2.7
cystitis cp.0.0.0
cysts cp.0.0.0
dab vf.0.0.0
dad rl.0.1.1 vd.0.2.2 y3.0.2.h y4.0.3.8
dad's uz.0.4.5 11w.2.0.0
daddy 11w.2.0.0
dads ih.0.0.0 rl.0.1.1 11w.0.0.0
daft fc.0.0.0 fu.0.1.1 fw.0.0.0 g6.3.0.0 gk.0.1.1 ln.0.0.0
daily ue.0.2.3
dairy qf.0.0.0
damage c9.0.1.3 qg.0.4.e qh.0.1.1
damaged qi.1.1.1 s8.0.1.1
dammit mb.5.0.0 ms.h.0.0
damn mb.0.0.0 mb.4.0.0 ms.h.0.0 10r.1.0.0
damned mb.1.0.0
dance e9.0.0.0 ed.0.4.a s4.0.0.0
dancing e0.0.2.b ol.1.0.0 ol.4.1.3 s4.0.0.0
dandruff cp.0.0.0
danger bx.0.2.4 c8.0.1.3 ca.2.1.1 ly.0.3.a
dangerous qj.0.1.1
dangers bx.0.2.4
dark cp.0.0.0
darling gg.0.1.2
darts ed.0.4.a
darwin gh.0.0.0 10c.0.0.0
data yz.c.0.0
date db.0.0.0 db.0.3.3 e0.0.2.b e1.0.0.0 e9.0.0.0 ed.0.4.a
date's e4.0.1.1
dated db.0.0.0
dates db.0.0.0 e1.0.0.0
dating db.0.0.0 e2.0.0.0
daughter s1.0.1.1 z5.0.1.1 zg.0.1.1 zh.0.1.1 zj.0.1.1 zq.0.1.1
daughter's qh.0.1.1 uz.0.4.5 z5.0.1.1
daughters s1.0.1.1 z5.0.1.1 zj.0.1.1 zq.0.1.1
dawn n5.c.0.0 oj.1.1.2 oj.1.0.1
day ie.0.3.6 ue.0.2.3
days ie.0.3.6 zn.0.5.e zs.0.5.e
dead cg.0.3.8 ch.0.1.1 fc.0.1.1 lu.0.2.c ra.9.3.4 rr.7.0.0 s0.0.4.i s7.0.0.0 wq.0.1.4 130.0.1.1 13c.0.3.7
deadbeat g5.0.0.0
deadbeats g5.0.0.0
deadly pq.0.2.5 r7.0.0.0 rv.0.0.0 sd.0.0.0 18f.0.0.0
deadweight lu.0.2.c
deaf 5d.0.1.1 5e.0.0.0 gk.0.1.1 12h.0.2.2 133.0.0.0 13b.1.0.0 167.0.1.1
deafmute 5e.0.0.0
deafmutes 5e.0.0.0
deafness cp.0.0.0
deal ws.0.2.5
dealers lp.0.3.6 lp.0.2.5
dear 78.1.1.1
dears 78.1.1.1
death 6u.0.1.1 9z.0.1.1 iz.0.0.0 k9.0.0.0 m0.0.0.0 os.0.0.0 ra.5.0.1 rt.0.2.5 s4.0.1.1 s4.0.0.0 s6.0.3.6 s7.0.0.0 sa.0.0.0 sc.0.0.0 se.0.4.8
death's s4.0.1.1
deaths iz.0.0.0 nu.1.0.0 s7.0.0.0
deathtrap se.0.4.8
debatable u4.0.2.3
debate tn.0.2.4 to.0.2.2 to.0.1.1 u4.0.4.4 u4.0.4.5 u6.0.2.7
debris gd.0.1.1
debts zv.0.1.1
decade ol.c.3.3
decent u9.0.1.2
deception qz.0.1.3
decided kr.0.0.0
deciding kr.0.0.0
decimate rd.0.0.0
decimated rd.0.0.0
decimates rd.0.0.0
decimating rd.0.0.0
deep p0.0.0.0 qj.0.1.1 103.2.1.1
defaulter a1.1.1.1
defaulters a1.1.1.1
defeat c7.0.0.0
defeated bn.0.1.5 c7.0.0.0 kl.1.0.0
defeating c7.0.0.0
defeats c7.0.0.0
defect 5u.0.1.1
defective 22.1.1.1 5x.0.0.0 9u.1.0.0
defectives 22.1.1.1
defects 5u.0.1.1
defences p7.0.1.5 px.0.2.5 qs.0.2.5
defenses px.0.2.5
deficient 9u.1.0.0 a9.0.1.1
definitely ch.0.1.1 tg.0.0.0 tx.0.1.1 u7.0.1.1 ui.0.1.1
deformed 5v.0.0.0
defund 105.0.0.0
degenerate fm.0.1.5 lk.0.2.9 lq.0.1.2 10h.0.1.1
degenerates fm.0.1.5 lk.0.2.9 lq.0.1.2 10h.0.1.1
degree g3.1.0.0 lk.0.4.b ly.0.3.a
dehydration vi.0.2.7
deleted qe.0.1.3
delight gg.0.1.2 gh.0.2.2
delighted xh.0.0.1 xp.0.2.3
delightful gg.0.1.2
deliver g9.0.0.0 yy.0.0.0
delivered 7t.0.1.1 y2.0.3.9 yr.0.1.2 ys.0.2.2 yy.0.0.0
delivering yy.0.0.0
delivers cd.0.0.0 yy.0.0.0
delivery wp.0.1.1
deluded fc.0.0.0
demanding h8.0.0.0
demented 6n.0.0.0 9i.0.1.3 s8.0.0.0 12p.0.0.0 131.0.0.0 132.0.1.4 13c.0.2.6
dementia 6p.0.1.2 6q.0.0.0 6w.0.0.0 9k.0.2.6 cp.0.0.0 qg.0.3.d sc.0.0.0 12z.0.2.2 13a.0.2.4
dementias 97.0.1.1 9k.0.2.6
dementing 6o.0.0.0
democrap 102.2.0.0
democraps 102.2.0.0
democrat 101.0.1.4 103.0.0.0 10i.0.1.1 10j.0.2.2 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
democrats 101.0.1.4 10i.0.1.1 10j.0.2.2 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
demographic 6w.0.0.0
demons kk.0.3.b kl.2.3.3
demonstrated tw.0.2.3
den ab.0.1.1
denial he.0.2.2
denied gx.0.1.1 u4.0.3.3 10c.0.2.3 19b.0.2.2
denier 10k.0.1.1 10l.0.1.1 10m.0.2.5 10n.0.1.1 10t.0.1.1
deniers 10k.0.1.1 10k.0.0.0 10l.0.1.1 10l.0.0.0 10m.0.2.5 10m.0.1.4 10n.0.1.1 10n.0.0.0 10t.0.1.1 10t.0.0.0
denies gx.0.1.1
dens ab.0.1.1
dense fc.0.0.0 fu.0.1.1 g6.3.0.0 gk.0.1.1
dental 10w.0.1.1 11u.0.1.1
dentist n0.0.1.5 ta.0.0.0 10v.0.1.1 11t.0.1.1
dentist's z0.0.0.0
dentists lg.0.0.0 n0.0.1.5 ta.0.0.0
dentures ct.0.1.5
deny gx.0.1.1 u4.0.2.7
denying gx.0.1.1 ty.4.2.3
deodorant pt.0.0.0 q1.0.0.0 qf.0.0.0 wj.0.2.9
deodorants q1.0.0.0 qf.0.0.0
department ls.2.2.2 yf.0.4.8 yh.0.2.2 yk.0.1.1 10o.0.2.7
departure f1.0.0.0
depend ra.2.3.3
dependent 3m.0.1.2 9o.0.1.1 q5.0.2.4
dependents a6.0.1.1
depends ra.2.2.2
depopulation oz.0.1.4
depressed 2d.0.1.2 9i.0.1.3
depression cp.0.0.0 qq.0.0.0 qq.1.0.0 uh.0.2.7 vi.0.2.7 xk.0.4.f
depressive 2c.0.1.1 95.0.0.0 9g.0.1.3
depressives 2c.0.1.1 2c.1.0.0 9g.0.1.3
deranged 24.0.0.0 13c.0.2.6
derelict 83.0.1.1 1ai.0.0.0
derelicts 83.0.1.1
dermatitis cp.0.0.0
dermatologist n0.0.1.5 ta.0.0.0
dermatologists n0.0.1.5 ta.0.0.0
dermatology m5.0.0.0
description ur.0.2.2 v6.0.2.3
deserts id.3.3.3
deserve id.3.3.3 10c.0.0.0
deserved id.3.3.3 10c.0.0.0
deserves 10c.0.0.0
deserving 10c.0.0.0
design 19p.0.3.3
designed mu.0.1.1
desk lv.0.2.5 120.0.2.2
desperate km.0.2.7
despise lc.0.0.0
despite 6b.0.0.0
destined 9w.0.0.0
destitute 9i.0.1.3
destroy b3.0.0.0 c0.0.1.8
destroyed b3.0.0.0 c0.0.1.8
destroying b3.0.0.0 c0.0.1.8 rn.0.0.0
destroys b3.0.0.0 c0.0.1.8
details wk.0.0.0
detox p0.0.0.0 p2.0.0.0 p3.0.1.2 pe.0.0.0 qy.0.3.c r1.0.0.0 w2.0.1.3 xy.0.2.5 18o.0.0.0 18q.0.1.1
detoxed p0.0.0.0 r1.0.0.0
detoxes p0.0.0.0 r1.0.0.0
detoxification 18q.0.1.1
detoxified p0.0.0.0 r1.0.0.0
detoxifies p0.0.0.0 r1.0.0.0
detoxify p0.0.0.0 r1.0.0.0
detoxifying p0.0.0.0 pe.0.0.0 r1.0.0.0
detoxing p0.0.0.0 pe.0.0.0 r1.0.0.0
detritus gd.0.1.1
devastating sd.0.0.0
developed mu.0.1.1
developmental 16g.0.0.0
device ce.0.2.4 w0.0.2.3 wj.0.2.9
devices w0.0.2.3
devon ey.0.2.2
diabetes cp.0.0.0 pw.0.2.8 qq.0.0.0 uh.0.2.7 xk.0.4.f
diabetic 3j.0.1.4 3k.0.0.0 3v.0.0.0 9g.0.1.3 9i.0.1.3 9k.0.2.6
diabetics 3j.0.1.4 3j.1.0.0 9g.0.1.3 9k.0.2.6
diagnose dg.0.1.5 ll.0.1.2
diagnosed y2.0.3.9
diagnosis vo.0.1.3
dial v5.0.0.0
dialysis 9f.0.0.0 s8.0.1.1 sc.0.0.0 vb.0.2.6
diary ip.0.3.6 jg.0.0.0
dicing rr.4.0.0
dick mg.1.1.2 mt.6.0.0 175.0.0.0
dickhead mg.0.0.0
dickheads mg.0.0.0
dickish mt.d.0.0
dickwad mt.6.0.0
dickwads mt.6.0.0
dictator fm.0.1.5 lk.0.2.9 lq.0.1.2
dictators fm.0.1.5 lk.0.2.9 lq.0.1.2
did sz.0.1.1 t8.0.1.2
didn't s4.0.3.3
die g8.0.1.3 iz.0.0.0 j9.0.2.g j9.0.4.i km.0.5.a km.0.4.9 m1.0.1.2 m1.0.3.4 ra.9.2.3 rs.2.2.2 s4.0.5.5 s4.0.3.3 s7.0.0.0 10p.0.2.5 12t.1.4.4
died gc.0.1.4 iz.0.0.0 j5.0.0.0 kj.0.0.0 m1.0.1.2 qi.2.0.0
diet bh.0.1.2 ce.0.2.4 hu.0.4.5 hu.1.3.4 ip.0.3.6 m2.1.0.0
dieting xw.0.2.2
dietitian ta.0.0.0
dietitians ta.0.0.0
difference cr.0.4.9
differently 61.0.0.0
difficult h8.0.0.0
dig vh.0.0.0
digging rr.2.0.0 s4.0.0.0
dim fc.0.0.0 fi.3.0.0 fu.0.1.1 g6.3.0.0 gk.0.1.1 ln.0.0.0
dimwit fi.3.0.0 fm.0.1.5 lk.0.2.9 lq.0.1.2
dimwits fi.3.0.0 fm.0.1.5 lk.0.2.9 lq.0.1.2
dined ea.0.1.3
dingbat fm.0.1.5 lk.0.2.9 lq.0.1.2
dingbats fm.0.1.5 lk.0.2.9 lq.0.1.2
dinner db.0.0.0 dh.0.1.4 dh.1.0.0 e0.0.2.b e1.0.0.0 eb.0.0.0 ed.0.4.a 11p.0.0.0
diploma ly.0.3.a
dippy fc.0.0.0
dipshit m8.d.0.0
dipshits m8.d.0.0
dipsomaniac 9g.0.1.3 9h.f.0.0
dipsomaniacs 9g.0.1.3 9h.e.0.0
dire sd.0.0.0
direct d0.0.0.0
dirt ek.0.0.0 ek.1.0.0
dirtbag ek.1.0.0
dirtbags ek.1.0.0
dirtball ek.0.0.0
dirtballs ek.0.0.0
dirty y.0.0.0 z.0.0.0 ag.0.0.0 aj.0.2.3 s9.0.0.0
disability ie.0.3.6 iq.0.1.4
disabled 5b.0.1.2
disappear bn.0.1.5 bv.0.2.5 c7.0.0.0 cy.0.1.3 xn.0.2.6
disappeared bn.0.1.5 c7.0.0.0 cy.0.1.3 qi.9.1.3 xl.0.3.6 xn.0.2.6
disappearing bn.0.1.5 c7.0.0.0 cy.0.1.3 xn.0.2.6
disappears bn.0.1.5 c7.0.0.0 cy.0.1.3 xn.0.2.6
disappoint c9.0.1.3
disaster se.0.4.8
discharge vl.0.1.1
discharged ew.0.0.0 y2.0.3.9
disciplinary zv.0.1.1
discipline i5.3.2.2 ig.0.2.6
discontinue ua.0.1.5 ub.0.0.0
discount m2.1.0.0 wk.0.0.0 ws.0.2.5 ws.0.1.3
discovered xo.0.2.2
discoveries o5.0.1.2
discovery mz.0.1.3 o5.0.1.2
disease br.0.2.3 cp.0.0.0
diseased 9i.0.1.3
diseases br.0.2.3 cp.0.0.0
disfigured 5w.0.0.0 9i.0.1.3
disfigurement 5w.2.0.0
disfigurements 5w.2.0.0
disfiguring 5w.1.0.0
disgrace ly.0.3.a
disgusting fc.0.0.0
dishy dc.0.0.0
disinfectant po.0.1.4
dismal fc.0.0.0
dispute u4.0.2.7
disputed u4.0.3.3
disregard up.0.0.0
dissolve b3.0.0.0 c0.0.1.8 c7.0.0.0
dissolved b3.0.0.0 c0.0.1.8 c7.0.0.0
dissolves b3.0.0.0 c0.0.1.8 c7.0.0.0
dissolving b3.0.0.0 c0.0.1.8 c7.0.0.0
distant c2.0.3.6 cg.0.3.8
distress 7x.0.1.1 ij.0.3.5
distributor dj.0.3.8 dk.0.2.2
ditch bj.0.0.0 ua.0.1.5 ub.0.0.0 uo.0.0.0 v0.0.0.0 vc.0.2.8 ve.0.0.0 vk.0.0.0
ditched t8.0.1.2
div fm.0.1.5 lk.0.2.9 lq.0.1.2
diva fl.0.1.2 g5.0.0.0
divas fl.0.1.2 g5.0.0.0
diversability 61.0.0.0
divided t2.0.2.4
divorce zv.0.1.1
divvies fm.0.1.5 lk.0.2.9 lq.0.1.2
divvy fm.0.1.5 lk.0.2.9 lq.0.1.2
dizziness vl.0.1.1
dm d0.0.0.0 d1.1.1.1 d1.2.0.0 d1.5.2.2 d1.8.0.0 d3.0.0.0 de.0.0.0 dv.0.0.0 dw.0.0.0 dz.0.0.0
dms d1.1.1.1 d1.2.0.0 d1.5.2.2
do ht.0.3.6 hv.0.1.2 sp.1.0.0
doctor n0.0.1.5 ta.0.0.0 10v.0.1.1 11t.0.1.1
doctor's z0.0.0.0
doctorate g3.1.0.0
doctors lg.0.0.0 n0.0.1.5 ta.0.0.0 ts.0.0.1
dodderer 9s.0.0.0
dodderers 9s.0.0.0
doddering 9s.0.0.0
doddery 9s.0.0.0
dodgy m0.0.0.0
does t8.0.1.2
doesn't cy.0.1.3
dog e9.0.0.0 lx.0.5.k m4.0.5.m ms.7.0.0
dogcow ms.7.0.0
dogcrap ms.7.0.0
dogshit ms.7.0.0
dogsitter e9.0.0.0
doing hh.0.2.3 hy.0.4.4 hy.1.3.3 hy.2.4.4 su.0.2.3
dolt fm.0.1.5 lk.0.2.9 lq.0.1.2
doltish fc.0.0.0
dolts fm.0.1.5 lk.0.2.9 lq.0.1.2
domino ks.4.0.0
don't ld.0.0.0 td.0.0.0 v7.0.0.0
done ht.0.3.6
donuts i3.0.3.a
doolally 9f.1.1.1
doomed 9w.0.0.0 s4.0.3.3 s4.0.2.2
doomsday s4.0.0.0
door c4.2.3.6 e6.0.1.1 zo.0.2.2 zu.0.1.1
doorknob g6.1.3.4
doornail m4.0.5.m
doors yg.0.4.g zf.0.3.8
dopamine r0.0.2.2
dope e.1.0.0 e.2.0.0 9n.0.0.0 fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
dopehead e.2.0.0 9n.0.0.0
dopeheads e.2.0.0 9n.0.0.0
dopes fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
dopey fc.0.0.0 ln.0.0.0
dosage uf.0.2.3 ut.0.1.3
dose uf.0.2.3 ut.0.1.3 vo.0.1.3
doses uf.0.2.3
dosser 9n.0.0.0
dossers 9n.0.0.0
double nw.0.0.0 tf.1.2.2 ua.0.1.5 ub.0.0.0 v0.0.0.0 v9.0.4.8 vc.0.2.8 ve.0.0.0
doubled nw.0.0.0
doubles nw.0.0.0
doubling nw.0.0.0 ua.0.1.5
doubt tg.0.1.1 tn.0.2.4 u4.0.2.7 u4.0.4.4 u4.0.3.4 u6.0.2.7 u7.0.2.2
doubted u4.0.3.3
douche mm.8.0.0 17g.0.0.0
douchebag mm.4.0.0
douchebags mm.4.0.0
doughnuts i3.0.3.a if.0.3.3
down 5p.0.0.0 9n.0.0.0 be.0.1.3 tp.0.2.2 vf.0.0.0 11m.0.0.0
down's 5p.0.0.0 5q.0.1.1 af.0.0.0
downed iy.0.0.0 jd.0.0.0
downing 10o.0.2.7
download wp.0.0.0
downright fx.0.1.1
downs 5p.0.0.0 5q.0.1.1 af.0.0.0
downside bx.0.2.4 ca.2.1.1
downsides bx.0.2.4 ca.2.1.1
downtime be.0.1.3
dozy ln.0.0.0
drag r2.0.0.0
dragged r2.0.0.0
dragging r2.0.0.0
dragon lu.0.2.c
dragons lu.0.2.c
drags r2.0.0.0
drain er.0.2.2 vh.0.0.0 105.0.0.0
drama f8.0.0.0 fs.0.1.4 fz.0.2.6 g5.0.0.0 gh.0.2.2 gl.0.0.0 11q.0.2.3
dramatic h8.0.0.0 nh.0.0.0 ni.0.0.0
dramatically nh.0.0.0 ni.0.0.0
drank ea.0.1.3 i0.0.0.0 r2.0.0.0 sz.0.1.1 t8.0.1.2
draw g8.0.1.3 r2.0.0.0
drawbacks bx.0.2.4
drawing r2.0.0.0
drawn r2.0.0.0
draws r2.0.0.0
dread g8.0.1.3
dreaded g8.0.1.3
dreadful 9y.0.1.4 fc.0.0.0
dreading g8.0.1.3
dreads g8.0.1.3
dream bf.0.0.0 og.0.0.0 oj.4.2.2
dreaming oj.3.4.7
dregs a2.0.1.1 g5.0.0.0 gd.0.0.0
dressing je.0.2.3
dressings ip.0.3.6
drew g8.0.1.3 r2.0.0.0
dribbling a8.0.1.2 s8.0.0.0
drink 98.0.3.5 dh.0.1.4 e0.0.2.b e1.0.0.0 i0.0.0.0 lt.0.3.a r2.0.0.0 sx.0.1.2 t1.0.1.2 t9.0.1.3 zp.0.1.4
drinker a5.0.1.1
drinkers a5.0.1.1
drinking dy.2.0.0 e9.0.0.0 i0.0.0.0 i3.0.3.a r2.0.0.0 su.0.2.3 zv.0.1.1 19q.0.1.1
drinks db.0.0.0 dh.0.1.4 dh.1.0.0 e0.0.2.b e1.0.0.0 ed.0.4.a i0.0.0.0 r2.0.0.0 t1.0.1.2 t8.0.1.2 t9.0.1.3 zp.0.1.4
dripping ry.0.0.0
drive cq.0.0.0 g2.0.1.6 ka.0.0.0 kh.0.0.0 zr.0.1.1
driven cq.0.0.0 g2.0.1.6 ka.0.0.0 kh.0.0.0
drivers 11w.2.1.1
drives cq.0.0.0 g2.0.1.6 ka.0.0.0 kh.0.0.0
driving cq.0.0.0 g2.0.1.6 ka.0.0.0 kh.0.0.0 zu.0.1.1 138.2.0.0
drongo fm.0.1.5 lk.0.2.9 lq.0.1.2
drongos fm.0.1.5 lk.0.2.9 lq.0.1.2
drooling ol.4.1.3
drop b6.0.0.0 b7.0.0.0 b7.1.0.0 cy.0.1.3 d1.0.0.0 d1.3.0.0 dc.0.0.0 dz.0.0.0 m1.0.1.2 ra.8.0.0 ra.9.2.3 rs.2.2.2 ua.0.1.5 ub.0.0.0 uw.0.2.4 v0.0.0.0 v5.0.0.0 vc.0.2.8 ve.0.0.0 vk.0.0.0 vr.0.0.0 ze.0.5.b 10p.0.2.5
dropout l6.0.1.2
dropouts l6.0.1.2 lp.0.2.5
dropped cy.0.1.3 ea.0.1.3 g6.6.0.0 tf.1.0.0 wg.0.4.9 xe.2.1.1
dropping cy.0.1.3 vc.0.2.8
drops cy.0.1.3 ip.0.3.6 ud.0.2.a wj.0.2.9 xy.0.2.5
drove cq.0.0.0 dy.0.1.5 ea.0.1.3 g2.0.1.6 ka.0.0.0 kh.0.0.0
drowning 9l.0.0.0 yt.0.1.3
drug ce.0.2.4 sx.0.1.2 zv.0.1.1
drugged q5.0.2.4
druggie e.0.0.0 aj.0.2.3 aj.0.3.4
druggies e.0.0.0
drugging pz.0.1.7
drugs qp.0.3.9 vo.0.1.3
drummer yw.0.1.2 z3.0.1.2
drunk l.0.1.2 aj.0.3.4 i0.0.0.0 r2.0.0.0 z9.0.1.3 zl.1.1.2 zw.0.1.3
drunkard 9n.0.0.0
drunkards 9n.0.0.0
drunks l.1.0.0
dry 17z.0.0.0
duchess gl.0.1.1
duck 1a1.0.0.0
ducks 1a1.0.0.0
due tp.0.2.2 u4.0.3.3
dull 9u.1.0.0
dullard fm.0.1.5 lk.0.2.9 lq.0.1.2
dullards fm.0.1.5 lk.0.2.9 lq.0.1.2
dumb fc.0.0.0 fm.0.1.5 fu.0.1.1 fw.0.0.0 g6.3.0.0 gk.0.1.1 kz.0.0.0 lk.0.2.9 lq.0.1.2 md.0.0.0 ms.7.0.0 128.0.0.0 17a.0.0.0 17c.0.0.0
dumbarse md.0.0.0
dumbarses md.0.0.0
dumbass fm.0.1.5 lk.0.2.9 lq.0.1.2 md.0.0.0
dumbasses fm.0.1.5 lk.0.2.9 lq.0.1.2 md.0.0.0
dumbbell 17b.0.0.0
dumbbells 17b.0.0.0
dumbcow ms.7.0.0
dumbcrap ms.7.0.0
dumber 128.1.0.0
dumbest ff.0.0.0 128.2.0.0
dumbing pz.0.1.7
dumbo fm.0.1.5 lk.0.2.9 lq.0.1.2
dumbos fm.0.1.5 lk.0.2.9 lq.0.1.2
dumbshit ms.7.0.0
dumbstruck n5.5.0.0
dump bj.0.0.0 m3.0.0.0 se.0.4.8 ub.0.0.0 vk.0.0.0
dumped m3.0.0.0
dumping m3.0.0.0
dumps m3.0.0.0
dumpster lf.0.0.0
dumpy ad.0.0.0
dunce fm.0.1.5 lk.0.2.9 lq.0.1.2
dunces fm.0.1.5 lk.0.2.9 lq.0.1.2
dunderhead fi.c.0.0
dunderheads fi.c.0.0
dust cg.0.4.9 cy.0.3.5 cy.0.4.6
dustbin cg.0.4.9
dwarf 64.0.1.1 aj.0.3.4 12w.0.0.0 16j.0.0.0
dwarfed 12w.0.0.0
dwarfing 12w.0.0.0
dwarfs 12w.0.0.0 12w.1.0.0
dwarves 64.1.0.0
dying 9i.0.1.3 ge.e.0.0 m1.0.2.3 s7.0.0.0
dyslexia cp.0.0.0 qq.0.0.0 qq.1.0.0
dyslexic 9g.0.1.3
dyslexics 9g.0.1.3 9h.0.0.0
dysport x4.0.1.6 x5.0.0.0
dyspraxic 9g.0.1.3
dyspraxics 9g.0.1.3
e d0.0.0.0 d6.0.2.2 dv.0.0.0 dz.0.0.0 w2.0.1.3
ear cv.0.0.0 ik.0.2.2 qx.0.0.0 r4.0.3.6 vi.0.2.7
earlier i8.0.3.4
ears r4.0.3.6
earth oe.4.0.0 oe.5.0.0
earthing cv.0.0.0
earthshattering oe.4.0.0
ease u1.0.5.7 v5.0.0.0
eased u1.0.5.7 xn.0.2.6
eases u1.0.5.7
easing u1.0.5.7
easy k2.0.2.2
eat gi.0.1.2 ht.0.3.6 i0.0.0.0
eaten a7.0.0.0 ht.0.3.6 i0.0.0.0 s4.0.0.0
eater a5.0.1.1 a6.3.1.1
eaters a5.0.1.1 a6.3.1.1
eating i0.0.0.0 i3.0.3.a su.0.2.3
eats i0.0.0.0 s4.0.0.0 t8.0.1.2
ebook w2.0.1.3
economical i9.0.0.0
ecstatic n5.5.0.0 oa.0.2.7
eczema cp.0.0.0 uh.0.2.7 vi.0.2.7 xk.0.4.f
educated g3.0.1.1
educationally 9u.0.0.0
eejit fm.0.1.5 lk.0.2.9 lq.0.1.2
eejits fm.0.1.5 lk.0.2.9 lq.0.1.2
eff ms.j.2.2
effective bk.0.1.1 cd.0.0.0 cx.0.0.0
effin ms.n.0.0
effing mo.6.0.0 ms.a.0.0
effort i2.0.3.4 i4.0.4.7
effortlessly cu.0.0.0
egg lt.0.4.b
einstein gg.0.1.2
elbow lt.0.3.a lt.0.5.c
elderly 71.0.1.2 72.0.0.0 7c.0.0.0
eldest z5.0.1.1 zg.0.1.1 zh.0.1.1 zj.0.1.1 zq.0.1.1
elected kr.0.0.0
electrolytes wj.0.2.9
elementary zt.0.5.i
elephantine ad.0.0.0
eliminate b3.0.0.0 c0.0.1.8 c7.0.0.0 ti.0.2.5
eliminated b3.0.0.0 bn.0.1.5 c0.0.1.8 c7.0.0.0
eliminates b3.0.0.0 c0.0.1.8 c7.0.0.0
eliminating b3.0.0.0 c0.0.1.8 c7.0.0.0
elite qj.0.1.1
else id.0.1.2
email d0.0.0.0 d3.0.0.0 d5.0.3.4 d6.0.2.2 dp.0.4.7 ds.0.4.6 dv.0.0.0 dz.0.0.0 jg.0.0.0 v6.0.2.3
emailed xx.0.0.0
emails e7.0.1.2
emergency yg.0.3.f yo.0.4.9
emotional kp.0.0.0 11d.0.0.0 11q.0.2.3
emotionally 23.0.0.0
empathy 108.0.3.6
emperor gl.0.1.1
emphysema cp.0.0.0
empire lz.0.0.0
empty 6u.0.0.0 a8.0.1.2 z7.0.2.3 zm.0.3.5 zm.1.3.3
end bq.0.0.0 bt.0.1.2 c7.0.0.0 c7.0.2.2 cf.0.1.1 cf.0.2.2 gj.0.1.1 j9.0.2.g k4.0.2.3 kd.0.2.5 ke.0.0.0 ki.0.2.e km.0.4.9 o8.0.1.4 ro.0.1.4 s6.0.3.6 th.0.2.2 tj.0.1.1 to.0.0.0 to.0.2.2
ended bt.0.1.2 c7.0.0.0 j4.0.0.0 j5.0.0.0 k5.0.0.0 ke.0.0.0 kf.0.4.c ki.0.2.e kj.0.0.0 tj.0.1.1 y1.0.2.8
ending bt.0.1.2 c7.0.0.0 k9.0.0.0 ke.0.0.0 kf.0.3.b ki.0.2.e km.0.1.6 tj.0.1.1
endless fw.0.0.0
endometriosis cp.0.0.0 qq.0.0.0 uh.0.2.7
endorsed mu.0.1.1 mv.0.0.0
ends bq.0.0.0 bt.0.1.2 c7.0.0.0 j9.0.2.g ke.0.0.0 ki.0.2.e tj.0.1.1 wp.0.0.0
enemy rz.1.3.6 rz.2.0.0 10h.0.0.0
energy gl.0.0.0 r0.0.2.2
engage ic.0.1.5
engaged du.0.0.0 ic.0.1.5
engages ic.0.1.5
engaging ic.0.1.5
enough ca.1.1.1 g9.0.1.1
enrol w3.0.0.0
enroll w3.0.0.0
enter wy.0.0.0
enthused y0.0.0.0
enthuses y0.0.0.0
entirely aw.0.0.0 ca.2.0.0
entitled h8.0.0.0
entombed 9v.0.0.0
environmental ql.0.1.4
enzymes q8.0.2.6
epidemic 6f.0.0.0 js.0.0.0 rm.0.0.0
epidurals qf.0.0.0
epilepsy cp.0.0.0 13d.0.3.6
epileptic 3x.0.1.1 3y.0.0.0 95.0.0.0 9g.0.1.3 9i.0.1.3 12p.0.0.0
epileptics 3x.0.1.1 3x.1.0.0 9g.0.1.3
epoch n5.1.0.0 oh.0.0.0
era oj.1.1.2
eradicate b3.0.0.0
eradicated b3.0.0.0
eradicates b3.0.0.0
eradicating b3.0.0.0
erase b3.0.0.0 bq.0.0.0 c7.0.0.0
erased b3.0.0.0 bn.0.1.5 bq.0.0.0 c7.0.0.0
erases b3.0.0.0 bq.0.0.0 c7.0.0.0
erasing b3.0.0.0 bq.0.0.0 c7.0.0.0
erectile cp.0.0.0
error t9.0.1.3
errors t9.0.1.3
escape ku.0.2.5 s4.0.3.3
essential c1.0.0.0 cv.0.0.0
essex ey.0.2.2
established tw.0.2.3
establishment qj.0.1.1
estrogen r0.0.2.2
ethics 108.0.3.6
euphoric n5.5.0.0
eureka oj.5.0.0
evaluated w5.0.2.2
evaporate cy.0.1.3
evaporated cy.0.1.3
evaporates cy.0.1.3
evaporating cy.0.1.3
evening ue.0.2.3 zs.0.4.c
ever of.0.1.1 sp.0.1.1
every s3.0.0.0 u4.0.0.0
everybody ax.0.2.2 bm.0.0.0 tl.0.0.0 tr.1.0.0 u3.0.0.0
everyday sx.0.1.2
everyone ax.0.2.2 bm.0.0.0 ia.2.1.1 n5.6.2.2 tl.0.0.0 tr.0.0.0 u3.0.0.0
everything br.0.1.2 oq.0.1.1 si.0.2.2 t5.0.3.4 td.0.3.8 td.0.0.0
everywhere s0.0.4.i
evidence tz.1.1.2 u4.0.1.1 u4.0.2.2 10s.0.0.0
evil 9y.0.1.4 pq.0.2.5 rv.0.0.0
ex 6.0.0.0 87.0.0.0 e4.0.1.1
ex's e4.0.1.1
exaggerate h5.0.0.0
exaggerated h5.0.0.0
exaggerates h5.0.0.0
exaggerating h5.0.0.0
examined y2.0.3.9 ys.0.2.2 10s.1.3.3
exception u4.0.1.1
exchange v4.0.0.0
exciting nn.0.0.0 oc.0.1.1
excon 87.0.0.0
excons 87.0.0.0
excruciating s4.0.0.0
excuse ia.1.2.2 ia.3.1.3 lq.0.1.2 m0.0.0.0
excuses ia.0.1.4
exercise 3g.0.1.1 ce.0.2.4 ic.0.1.5 t1.0.1.2
exercises ce.0.2.4 hu.0.4.5 hu.1.3.4 ip.0.3.6 t1.0.1.2
exhaust je.0.2.3 ji.0.4.c
exhilarating nn.0.0.0
exist qb.0.2.4 qb.0.3.5
expect hg.6.3.3 t4.0.4.7 t6.0.4.7
expectations oj.2.1.3
expected td.0.2.2
experienced nz.0.2.3
experiment oz.0.2.5
experimental oz.0.1.4 qi.6.0.0 qi.7.2.5
expert gi.1.0.0 n0.0.1.5 n0.0.2.6 ta.0.0.0 u4.0.3.4
experts n0.0.1.5 n0.0.2.6 ta.0.0.0 ts.0.0.1
explain sr.0.2.2
explanation u4.0.3.3
explode od.0.0.0
exploded od.0.0.0
explodes od.0.0.0
exploding od.0.0.0
explosion rf.0.0.0
exposed pm.0.0.0
express jf.0.3.8 jj.0.2.6
extension je.0.2.3
extraordinary nj.0.0.0
eye fp.0.0.0 fq.0.1.a nj.0.0.0
eyes fp.0.2.2 fq.0.3.c g2.0.3.8 g8.0.3.5 oq.0.2.2 rx.1.3.4
f ms.j.2.2
fabulous bf.0.0.0
face bc.0.3.3 gb.5.0.0 gc.1.1.1 gj.0.0.0 qf.0.0.0 xq.0.0.0
facebook d6.0.2.2 d7.0.3.6
faced fc.0.1.1 ln.0.1.1
facelift xq.1.3.5
facetime dz.0.0.0
fact to.0.2.3 tt.0.3.5 tt.0.4.6 tz.0.1.5 tz.1.1.2 u2.1.2.3 u8.0.1.2
facts sj.0.1.5 tz.1.1.2
fade cy.0.1.3
faded cy.0.1.3
fades cy.0.1.3
fading cy.0.1.3
fags i3.0.3.a
fail 10.0.0.0 b1.0.1.1 b1.2.1.2 b1.7.0.0 cb.0.1.4 ch.0.0.0 ch.0.1.1 ch.0.3.3 gs.0.1.2 iu.0.1.2 u5.0.2.5
failed 10.0.0.0 7f.0.0.0 gs.0.1.2 iu.0.1.2 jo.0.0.0 jq.0.0.0 lk.0.2.9 lp.0.2.5 ly.0.1.8 m2.2.0.0 194.0.0.0
failing 10.0.0.0 7f.0.0.0 gs.0.1.2 hw.0.1.1 iu.0.1.2
fails 10.0.0.0 b1.0.1.1 b1.1.1.1 gh.0.1.1 gs.0.1.2 iu.0.1.2
failsafe ch.0.0.0
failure 7e.0.0.0 7f.0.0.0 cp.0.1.1 gt.0.1.1 sc.0.1.1 195.0.0.0 196.0.1.1
failures gt.0.1.1
faint gi.0.1.2
fainted tf.1.0.0
fairer 11o.0.1.1
fairy qi.a.3.6
fake h3.0.0.0 m2.1.0.0 os.0.3.5
faked h3.0.0.0
faker h4.0.0.0
fakers h4.0.0.0
fakes h3.0.0.0
faking h3.0.0.0
fall 9k.0.2.6
fallen a2.0.0.0 e2.0.0.0
falling e2.0.0.0
falls 9k.0.2.6 ik.0.0.0
family lb.0.2.2 rk.0.4.6 s1.0.1.1 y3.0.2.h y4.0.3.8
famous ny.0.1.1 y9.0.0.0 ym.0.3.6 yz.h.2.2 yz.h.1.1
fanciable dc.0.0.0
fancied db.0.0.0 e2.0.0.0
fancies db.0.0.0
fancy db.0.0.0
fancying db.0.0.0
far tc.0.1.2
farewell bo.0.1.1 c4.0.2.6 c4.3.0.0 cf.0.0.0
farmer y3.0.2.h y4.0.3.8 yw.0.1.2
farmer's z0.0.0.0
fart fh.0.1.1 gi.0.1.2
farts fh.0.1.1
fashioned jc.0.0.0
fast i3.0.3.a
fasted t8.0.1.2
fasting q7.0.0.0 qy.0.3.c
fat 2z.0.0.0 2z.1.1.1 2z.2.1.1 9r.2.0.0 ad.0.0.0 gk.0.1.1 md.0.0.0 pa.0.2.5 pa.1.1.2 pa.2.2.2 15w.0.0.0 15x.0.1.1
fatal j6.0.0.0 s6.0.2.5 sd.0.0.0
fatarse md.0.0.0
fatarses md.0.0.0
fatass md.0.0.0
fatasses md.0.0.0
fate 9z.0.0.0
fated 9w.0.0.0
fathead 9r.2.0.0
fatheads 9r.2.0.0
father y3.0.2.h y4.0.3.8
father's uz.0.4.5
fatherless a2.0.0.0
fathers ih.0.0.0 11w.0.0.0
fatso 30.1.0.0 30.6.0.0 aj.0.2.3
fatsos 30.1.0.0
fatties 9r.0.0.0 9r.1.0.0
fatty 30.0.1.2 9r.1.0.0 aj.0.2.3 cp.0.0.0 15v.0.0.0
fatuous fc.0.0.0
fault hg.0.2.3 id.1.0.0
favorite dd.0.1.3 dd.0.2.4
favourite dd.0.1.3 dd.0.2.4
fck m6.d.0.0
fcking m6.e.0.0
feast rz.0.0.0
feasted rz.0.0.0
feasting rz.0.0.0
feasts rz.0.0.0
featured my.0.1.1
feck ms.q.0.0 mt.x.0.0
feckin ms.o.0.0
fecking ms.r.0.0
feckless fc.0.0.0 hl.0.0.0 i1.0.0.0
fed g9.0.0.0 lc.0.0.0 wv.0.3.6
fee wn.0.3.7
feeble 97.0.1.1 9b.0.1.1 9i.0.1.3 fc.0.0.0 12s.0.0.0
feeds pn.0.1.1
feel ll.0.1.2
feeling if.0.1.1
feels cc.0.2.9 xx.0.0.0
fees ly.0.4.c
feet gb.5.0.0 ip.0.3.6 lt.0.5.c ol.4.3.5 r4.0.3.6
feign h3.0.0.0
feigned h3.0.0.0
feigning h3.0.0.0
feigns h3.0.0.0
feisty 120.0.0.0
fell db.0.0.0 e2.0.0.0 gc.0.1.4 gj.0.0.0 tf.0.0.0
fella z3.0.1.2
felon 88.0.0.0
felons 88.0.0.0
felt cc.0.2.9
female 10y.1.0.0 11l.0.0.0
females 11e.0.1.1
feminazi 102.6.0.0
feminazis 102.6.0.0
feminine 11l.0.0.0
feminists 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
fenbendazole c1.0.0.0
feral a2.0.0.0 gd.0.0.0
ferrari ol.b.0.0
ferritin vj.0.2.2
festival ed.0.4.a
fetal oz.0.3.6 qc.0.2.7
fever vl.0.1.1
few g6.8.0.0 wp.0.1.1 x3.0.1.1 zl.0.2.9
ffs m7.a.0.0
fib i9.0.0.0
fibbed i9.0.0.0
fibbing i9.0.0.0
fibroids cp.0.0.0
fibromyalgia cp.0.0.0 qq.0.0.0 qq.1.0.0
fibs i9.0.0.0 i9.0.1.1
fickle fc.0.0.0
fiction qi.a.3.6
fifth zp.1.2.2
fight 4b.0.2.4 4c.0.0.0 4e.0.1.1 ba.0.0.0
fighting 4c.0.0.0 ba.0.0.0
fights 4c.0.0.0 ba.0.0.0
figure z2.0.1.5
file vh.0.0.0
filler xq.1.3.5 xy.0.2.5
fillers xq.1.3.5 xy.0.2.5
filthy fc.0.0.0 fo.0.0.0
final s6.0.3.6
finally k6.0.0.0 te.0.0.0
find cb.0.1.4 lk.0.3.a lk.0.4.b ll.0.1.2 qj.0.2.2 vg.0.0.0 zd.0.0.0 zd.0.2.2
fine ij.0.1.3 uj.0.2.7
finer wf.0.3.4
finest nz.0.1.2 o0.0.0.0
finger i2.0.3.4
finish c7.0.0.0 vc.0.2.8
finished c7.0.0.0 ko.0.0.0
finishes c7.0.0.0
finishing c7.0.0.0 vc.0.2.8
fire ch.0.1.1 dz.0.0.0 gb.1.2.5 lt.0.3.a m4.0.4.l up.0.0.0
fired ly.0.3.a yz.a.2.2
firefighter yw.0.1.2
fireman yw.0.1.2 120.0.0.0
firemen 120.0.0.0
first wp.0.0.0
fisherman yw.0.1.2
fishing e0.0.2.b e1.0.0.0 ed.0.4.a
fit 3z.0.1.2 dc.0.0.0
fits 3z.0.1.2
fitter cr.0.3.8
five e0.0.2.b m4.0.5.m u3.0.1.1 x0.0.0.0
fix aq.3.0.0 bt.0.1.2 bw.0.0.0 c7.0.0.0 cl.0.0.0 g6.5.2.2 ll.0.1.2 th.0.2.2 ti.0.2.5
fixed bt.0.1.2 bw.0.0.0 c7.0.0.0 cl.0.0.0 x6.0.1.3 y1.0.2.8
fixes bq.0.0.0 bt.0.1.2 bw.0.0.0 c7.0.0.0 cl.0.0.0
fixing bt.0.1.2 bw.0.0.0 c7.0.0.0 cl.0.0.0
fizzy i3.0.3.a
flab pa.0.2.5 pa.1.1.2
flabbergasted n5.5.0.0
flabby ad.0.0.0
flash wp.0.0.0 wx.1.0.0
flashbacks 13d.0.3.6
flat cs.0.3.4 z4.0.1.1 zr.0.1.1 zz.0.1.1 100.0.1.2 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
flatlining 130.0.0.0
flatmate dy.2.0.0 e9.0.0.0
flattened gb.3.0.0
flawless bf.0.0.0 cs.0.3.4
flea g6.1.3.4
flee cy.0.1.3
fleed cy.0.1.3
fleeing cy.0.1.3
flees cy.0.1.3
flesh rc.0.0.0 18k.0.0.0
flew dy.0.1.5 w7.0.1.7 wg.0.4.9 wl.0.1.6 wv.0.3.6
fling dz.0.0.0 e2.0.0.0
flipping mo.2.0.0
flirt db.0.0.0
flirted db.0.0.0 e2.0.0.0
flirting db.0.0.0 e2.0.0.0 s4.0.0.0
flirts db.0.0.0
floaters cp.0.0.0
flood g0.0.1.3 rf.0.0.0
floor si.0.1.1 t5.0.3.4
floored oa.0.2.7
florida z6.0.2.3
florist's z0.0.0.0
flotsam gd.0.1.1
flowers di.0.1.7
flu cp.0.0.0 ps.0.4.8 pw.0.2.8 qi.c.0.0 qu.0.0.0 vi.0.2.7
fluoride pt.0.0.0 qf.0.0.0
flush bj.0.0.0 p0.0.0.0 p3.0.1.2 r2.0.0.0 vk.0.0.0
flushed p0.0.0.0 r2.0.0.0
flushes p0.0.0.0 p3.0.1.2 r2.0.0.0
flushing p0.0.0.0 qr.0.1.2 r2.0.0.0
fly m0.0.0.0
flying kl.2.0.0 z6.0.1.2
flyover jj.0.2.6
fob m3.0.0.0
fobbed m3.0.0.0
fobbing m3.0.0.0
fobs m3.0.0.0
foetal oz.0.3.6 qc.0.2.7
fog cp.0.1.1
folks 75.0.1.1 wa.0.5.7
follow d8.0.1.3 ht.0.3.6 ks.5.0.0 oq.0.0.0
followed ht.0.3.6 ks.5.0.0 sz.0.1.1 t8.0.1.2
follower vd.0.2.2
following ks.5.0.0
follows ks.5.0.0
food qy.0.3.c sh.2.2.3 sj.0.1.5 sx.0.1.2 t1.0.1.2 t9.0.1.3
foods sj.0.1.5 t1.0.1.2 t9.0.1.3
fool b1.6.0.0 fm.0.1.5 lk.0.2.9 lq.0.1.2 u3.0.1.1 u4.0.3.4 u4.0.2.3
foolproof b1.6.0.0
fools fm.0.1.5 lk.0.2.9 lq.0.1.2
foot cv.0.0.0 eb.0.0.0 qx.0.0.0
football ed.0.4.a
footballer y9.0.1.1 yj.0.0.0 ym.0.3.6 yw.0.1.2 z3.0.1.2
footballer's z0.0.0.0
footed wl.0.1.6 wv.0.3.6
forbidden yz.b.0.0
force kh.0.0.0
forced i2.1.1.2 in.1.1.3 kh.0.0.0
forces kh.0.0.0
forcing kh.0.0.0
forefathers 120.0.0.0
foreigners 10f.0.1.1
forget cf.0.0.0 do.0.0.0 ld.0.0.0 up.0.0.0 v0.0.0.0 v7.0.0.0 vc.0.2.8 vk.0.0.0
forgetting hw.0.1.1
fork 3g.0.4.4 if.0.3.3
forklift gb.1.2.5
formaldehyde qc.0.2.7
former 6.0.0.0 1ah.0.0.0
formula mz.0.1.3 qf.0.0.0 wj.0.2.9
formulated mu.0.1.1
fortnight zn.0.5.e zs.0.5.e
forward dz.0.0.0
fossils fh.2.0.0
fought 4c.0.0.0 ba.0.0.0
foul fc.0.0.0
found cb.0.1.4 dl.0.0.0 j5.0.0.0 j5.0.1.1 k6.0.0.0 t7.0.2.2 xo.0.2.2
fountain bc.0.0.0
fourth zp.1.2.2
frail 9b.0.3.4 9b.0.1.1
frame ct.0.1.5
france z6.0.2.3
frankly fx.0.1.1 o9.0.0.0
fraud qi.a.3.6 qz.0.1.3
freak aj.0.3.4 fl.0.1.2 fz.0.2.6 gd.0.0.0
freakin mo.4.0.0
freaking mo.0.0.0
freaks fl.0.1.2 fz.0.2.6 10e.0.1.2
free bp.0.2.3 by.0.0.0 dn.0.2.9 ie.0.3.6 pj.0.1.1
freebie ie.0.3.6
freedom ku.0.2.5
freeloader 10f.0.0.0
freeloaders fs.0.1.4 10f.0.0.0
freeze r2.0.0.0 vh.0.0.0
freezes r2.0.0.0
freezing r2.0.0.0
frequency cv.0.0.0
frequent ef.0.0.3 ge.8.0.0 19l.0.0.0 19m.0.0.0
freshman 120.0.0.0
fret v8.0.1.5
frets v8.0.1.5
fretted v8.0.1.5
fretting v8.0.1.5
frickin mo.3.0.0
fricking mo.1.0.0
friday zs.0.4.c
friday's yq.0.1.1
friend d8.0.1.3 d9.0.1.3 wz.0.2.2 ye.0.1.1
friend's e4.0.1.1 uz.0.4.5
friends da.0.0.1 da.1.2.5
friggin ms.m.0.0
frigging mo.5.0.0
frightened s4.0.3.3
frightening r8.0.0.0 rw.0.0.0
from uy.0.0.0
front lv.0.2.5 z4.4.1.2 zo.0.1.1 zr.0.1.1 101.0.1.4 10i.0.1.1 10j.0.2.2
froze r2.0.0.0 tf.1.0.0
frozen cp.0.0.0 r2.0.0.0 vi.0.2.7
fruit 1r.8.0.0 g5.0.0.0 sx.0.1.2
fruitcake fm.0.1.5 fz.0.2.6 lk.0.2.9 lq.0.1.2 10e.0.0.0
fruitcakes 9q.0.1.2 fm.0.1.5 fz.0.2.6 lk.0.2.9 lq.0.1.2 10e.0.0.0
fruitloop 1r.8.0.0
fruitloops 1r.8.0.0
fryer wj.0.2.9
frying pz.0.1.7 rn.0.0.0
fuck m6.0.0.0 m6.1.0.0 mc.0.2.2 ms.i.1.1
fucked m6.0.0.0
fucker m6.2.0.0 m6.9.1.1
fuckers m6.2.0.0 m6.9.1.1
fuckery m6.c.0.0
fuckface m6.6.0.0
fuckin m6.3.0.0
fuckin' m6.4.0.0
fucking m6.0.0.0 m6.a.1.1
fucks m6.0.0.0 m6.1.0.0
fucktard m6.8.0.0
fucktards m6.8.0.0
fuckup m6.7.0.0
fuckups m6.7.0.0
fuckwit m6.5.0.0
fuckwits m6.5.0.0
fueled 9o.0.1.1
fuelled 9o.0.1.1
fuk m6.f.0.0
fuking m6.g.0.0
full 9l.0.0.0
fully aw.0.0.0 m2.0.0.0
fumigate gj.0.0.0
fun gh.0.4.4 i3.0.3.a
functional 17k.0.0.0
functioning 6e.0.1.1
funeral in.2.2.3 rp.0.1.1 sa.0.0.0
funerals sa.0.0.0
funfair ed.0.4.a
fungal vi.0.3.8
fungus vi.0.2.7
funniest ff.0.0.0 gc.1.0.0
funny 1s.1.0.0 ez.0.0.0
furious sr.0.2.2 t2.0.2.4
furnace se.0.4.8
further cf.0.1.1
fuss g7.0.2.2
fusspot fl.0.1.2 g5.0.0.0
fusspots fl.0.1.2 g5.0.0.0
fussy h8.0.0.0
future o8.0.1.1 ol.c.3.3
futuristic oh.0.0.0
g ud.0.2.a
ga 9f.1.1.1
gaga 9f.1.1.1 138.1.1.1
gaggle g0.0.1.3
gain if.0.3.3
galah fm.0.1.5 lk.0.2.9 lq.0.1.2
galahs fm.0.1.5 lk.0.2.9 lq.0.1.2
gallery xc.0.1.7
gallstones cp.0.0.0
gals 11y.0.1.1
gambler a5.0.1.1
gamblers a5.0.1.1
gambling rr.4.0.0
game ed.0.4.a n2.0.0.0 n2.1.0.0 n5.1.0.0 oe.6.0.0 s6.0.2.5
gamechanger n2.0.0.0
gamechangers n2.0.0.0
gamechanging n2.1.0.0
gammon 102.5.0.0
gammons 102.5.0.0
gang 99.0.2.6 g0.0.1.3 gf.0.1.2
garage ji.0.4.c
garbage gd.0.1.1
garlic qx.0.0.0
gas 9d.2.0.0 l8.0.0.0 uh.0.2.7 uj.0.2.7
gasbag fm.0.1.5 lk.0.2.9 lq.0.1.2
gasbags fm.0.1.5 lk.0.2.9 lq.0.1.2
gasped tf.1.0.0
gastroenterologist ta.0.0.0
gastroenterologists ta.0.0.0
gate lv.0.2.5
gatekeepers lu.0.2.c
gave cj.0.1.3 kp.0.0.0 sz.0.1.1 t8.0.1.2 v9.0.3.7 vy.0.0.0 wd.0.1.2 wg.0.4.9 wl.0.1.6 xr.0.0.2 y1.0.2.8
gay a3.0.1.1 q9.0.2.4
gays a3.0.0.0 a3.0.1.1
gears g2.0.3.8
geezer 76.0.0.0
geezers 76.0.0.0
gem gg.0.1.2
generation 103.3.1.3
genes ov.0.2.7
genetic ov.0.2.7
genius gg.0.1.2 t5.0.3.4 td.0.3.8 u4.0.3.4
genocide os.0.1.1
genome ov.0.2.7
gentle ca.2.0.0
gentleman vd.0.2.2 y3.0.2.h y4.0.3.8 11z.0.0.0 120.0.0.0
gentlemen 11z.0.0.0 11z.1.2.4
gentlemen's 120.0.0.0
geriatric 7c.0.0.0 13c.0.2.6
geriatrics 97.0.1.1 m5.0.0.0
germ qb.2.0.0
get ua.0.1.5 ub.0.0.0 uw.0.2.4 v5.0.0.0 vg.0.0.0 w9.0.0.0 wp.0.0.0
getting ic.0.1.5 ty.4.2.3
ghastly s9.0.0.0
ghetto 8g.0.0.0
ghettos 8g.0.0.0
ghost cy.0.4.6
ghoul fm.0.1.5 lk.0.2.9 lq.0.1.2
ghoulish s9.0.0.0
ghouls fm.0.1.5 lk.0.2.9 lq.0.1.2
giant n5.1.0.0
giddy n5.5.0.0 ol.4.1.3
gift di.0.1.7 wx.1.1.1
gifted vy.0.0.0 wd.0.1.2 wg.0.4.9 wl.0.1.6
gifts di.0.1.7
gig e0.0.2.b e1.0.0.0 ed.0.4.a
giggle fg.0.0.0
giggled fg.0.0.0 gc.1.0.0
giggles fg.0.0.0
giggling fg.0.0.0 fp.0.1.1 fq.0.2.b
gimp 5i.0.1.2
gimps 5i.0.1.2
gin zl.0.2.9 zp.0.1.4
gins zl.0.2.9 zp.0.1.4
girl 7s.0.1.1 vd.0.2.2 y3.0.2.h y4.0.3.8 z3.0.1.2 z5.0.1.1 zg.0.2.2 zh.0.2.2 zj.0.1.1 zq.0.1.1 10y.0.0.0 11c.3.2.2 120.0.0.0
girlboss 120.0.0.0
girlfriend 11i.0.1.1 11n.0.2.4
girls 99.0.2.6 zj.0.1.1 zq.0.1.1 11b.0.1.2 11c.5.1.1 11r.1.0.0 11y.0.1.1
git fh.0.1.1 fm.0.1.5 lk.0.2.9 lq.0.1.2 mt.c.0.0
gits fh.0.1.1 fm.0.1.5 lk.0.2.9 lq.0.1.2 mt.c.0.0
give ic.0.1.5 v2.0.0.0 v9.0.3.7 v9.0.4.8 vk.0.0.0
giveaway wy.0.0.0
giveaways wy.0.0.0
given ur.0.0.0 v9.0.3.7
gives v9.0.3.7
giving v9.0.3.7
glad g9.0.0.0
glass zl.0.2.9 zp.0.1.4
glasses ct.0.1.5 wj.0.2.9 zl.0.2.9 zp.0.1.4
glaucoma cp.0.0.0
globalists qj.0.1.1
glorified lm.0.0.0 ln.0.0.0
gloucestershire ey.0.2.2
glowing xp.0.2.3
glucose 3u.0.2.3
glue 9d.3.0.0 vh.0.0.0
gluten qf.0.0.0
gluttony i3.0.3.a
gnat g6.1.3.4
gnaw rz.0.0.0
gnawed rz.0.0.0
gnawing rz.0.0.0
gnaws rz.0.0.0
go ua.0.1.5 un.0.1.5 v5.0.0.0
goad kh.0.0.0
goaded kh.0.0.0
goading kh.0.0.0
goads kh.0.0.0
goals bg.0.1.1
gobshite fm.0.1.5 lk.0.2.9 lq.0.1.2 ml.9.0.0
gobshites fm.0.1.5 lk.0.2.9 lq.0.1.2 ml.9.0.0
gobsmacked n5.5.0.0 oa.0.2.7 ol.4.1.3
gobsmacking mt.v.0.0
god g9.0.0.0 gh.0.0.0 ik.0.0.0 ly.0.1.8 ly.0.4.b mq.5.0.0 ms.h.0.0 pv.0.0.0
god's f1.0.0.0 qn.0.0.0
goddammit mb.6.0.0
goddamn mb.2.0.0 mq.5.0.0
goddamned mb.3.0.0
godfather dy.2.0.0
godforsaken mq.5.0.0
godmother dy.2.0.0
godparent e9.0.0.0
godsend wh.0.2.5
goes cc.0.2.9 cy.0.1.3 td.0.0.0 tu.0.1.1
going un.0.1.5 uy.0.0.0 139.0.2.4
gold gi.1.0.0 ol.b.0.0
golden oj.1.0.1
goldfish g6.1.3.4 lx.0.5.k
golf e0.0.2.b e1.0.0.0 e9.0.0.0 ed.0.4.a ly.0.4.c
golfer yj.0.0.0
gomer ee.0.0.0
gomers ee.0.0.0
gone bn.0.1.5 c4.4.2.4 s0.0.4.i sq.0.0.0 td.0.0.0 tf.0.0.0 xl.0.3.6 xn.0.2.6 139.0.2.4
goner cy.0.3.5
good ol.5.1.2
goodbye bo.0.1.1 bo.1.0.0 c4.0.2.6 c7.0.1.1 cf.0.0.0
goodness q8.0.2.6
google dl.0.0.0
googled dl.0.0.0
googles dl.0.0.0
googling dl.0.0.0
goosebumps oj.5.0.0
gorgeous dc.0.0.0
gorgon lu.0.2.c
gorgons lu.0.2.c
gork eq.0.0.0
gorked eq.1.0.0
gorks eq.0.0.0
gormless fc.0.0.0 kz.0.0.0
gory s9.0.0.0
gout cp.0.0.0 uh.0.2.7 vi.0.2.7
government 101.0.1.4 10i.0.1.1 10j.0.2.2 10o.0.2.7
governor 101.0.1.4 10i.0.1.1 10j.0.2.2
governor's z0.0.0.0
governors 101.0.1.4 10i.0.1.1 10j.0.2.2
grab vg.0.0.0 w9.0.0.0 wp.0.0.0
grabbing l0.0.1.1
grade gi.1.0.0 zt.0.5.i
graduated lk.0.2.9
grams ud.0.2.a
gran en.0.0.0 lx.0.5.k
grand ly.0.2.9
grandad en.0.0.0
grandaddrop en.0.0.0
grandaddroped en.0.0.0
grandaddroping en.0.0.0
grandaddrops en.0.0.0
grandaddump en.0.0.0
grandaddumped en.0.0.0
grandaddumping en.0.0.0
grandaddumps en.0.0.0
grandchildren s1.0.1.1
grandfather y3.0.2.h y4.0.3.8 12y.1.0.0 1ad.0.0.0
grandfathered 12y.0.0.0
grandfathering 12y.1.0.0
grandma en.0.0.0 pv.0.0.0
grandma's qn.0.0.0
grandmadrop en.0.0.0
grandmadroped en.0.0.0
grandmadroping en.0.0.0
grandmadrops en.0.0.0
grandmadump en.0.0.0
grandmadumped en.0.0.0
grandmadumping en.0.0.0
grandmadumps en.0.0.0
grandmother y3.0.2.h y4.0.3.8
grandmothers pv.0.1.1
grandrop en.0.0.0
grandroped en.0.0.0
grandroping en.0.0.0
grandrops en.0.0.0
grandump en.0.0.0
grandumped en.0.0.0
grandumping en.0.0.0
grandumps en.0.0.0
granny en.0.0.0 en.1.0.0 en.2.0.0 en.3.0.0 lx.0.5.k
grannydrop en.0.0.0
grannydroped en.0.0.0
grannydroping en.0.0.0
grannydrops en.0.0.0
grannydump en.0.0.0
grannydumped en.0.0.0
grannydumping en.0.0.0
grannydumps en.0.0.0
graphene ou.0.0.0 qc.0.2.7
grasping fc.0.0.0
grass cg.0.4.9
grateful xp.0.2.3
grave ra.7.1.7 rp.0.1.1 rr.1.2.2 rz.1.4.7 s6.1.5.7 s6.1.6.8 sa.0.0.0 sc.0.1.1
graves sa.0.0.0
graveside sa.0.0.0
graveyard se.0.4.8
greasy fo.0.0.0
great cr.0.3.8
greatest oc.0.0.0
greece z6.0.2.3
greed i3.0.3.a
greedy fc.0.0.0 hx.2.1.1 i5.4.1.1 kz.0.0.0 10g.0.0.0
green 103.0.0.0 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
greens 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
grenade se.0.4.8
grew ci.0.0.0
grid wi.0.4.5 wi.1.3.3
grief cp.0.0.0
grim s4.0.0.0 s9.0.0.0 sa.0.0.0
grindr e2.0.0.0
grinned y0.0.0.0
grins xx.0.0.0 y0.0.0.0
grip if.0.2.2
gripe gi.0.1.2
grisly s9.0.0.0
groan g8.0.1.3
groaned g8.0.1.3
groaning g8.0.1.3
groans g8.0.1.3
groom yw.0.1.2
gross fc.0.0.0
grossest ff.0.0.0
grotesque fc.0.0.0
ground n3.0.0.0 s6.1.5.7 s8.0.2.2
groundbreaking n3.0.0.0
grounding cv.0.0.0
group 4y.0.2.2
groups 4y.0.2.2
grow ci.0.0.0 11c.1.0.0
growing ci.0.0.0 s2.0.1.3 vi.0.2.7
grown ci.0.0.0
grows ci.0.0.0
growth qm.0.2.5 16d.0.0.0
growths qm.0.2.5
grubbing l0.0.1.1
grubby fc.0.0.0
gruesome s9.0.0.0
grumble gi.0.1.2
grumbler g5.0.0.0
grumblers g5.0.0.0
grump gl.0.1.1
grumps gl.0.1.1
grumpy gl.0.0.0
guarantee as.0.0.0 at.0.1.1 au.0.1.2 cn.0.0.0
guaranteed as.0.0.0 at.0.0.0 at.1.1.1 au.0.1.2 bz.0.0.0 cn.0.0.0 tv.0.0.0 u0.0.0.0 17n.0.0.0 17o.0.0.0
guaranteeing as.0.0.0 cn.0.0.0
guarantees as.0.0.0 au.0.1.2 cn.0.0.0
guard lu.0.2.c
guess sf.0.2.3 td.0.0.0 td.0.2.2 yl.0.2.3 yv.0.1.1 yv.0.0.0 yz.j.0.0 z2.0.1.5
guides zt.0.5.i
guilt 3b.0.0.0
guinea qi.5.1.1 qi.5.0.0
gullible fc.0.0.0
gulped jd.0.0.0
gum cp.0.0.0
gummies we.1.2.3 wj.0.2.9
gun in.0.3.4 jh.0.2.5 ji.0.4.c
gunge ql.0.1.4
gunk ql.0.1.4
gunning sb.0.2.5
gushed y0.0.0.0
gushes xx.0.0.0 y0.0.0.0
gut gj.0.0.0 pc.0.1.2 qy.0.4.d r0.0.2.2
gutless 10r.3.0.0
guttersnipe 9n.0.0.0
guttersnipes 9n.0.0.0
guy vd.0.2.2 y3.0.2.h y4.0.3.8 z3.0.1.2
guys 119.0.1.1
gym a6.3.0.0 e9.0.0.0 ed.0.4.a
gymslip a2.0.0.0
gypsies 8s.0.0.0
gypsy 8s.0.0.0 1ae.0.0.0 1af.0.0.0
habit v.0.1.1 w.0.2.3 sh.2.2.3 sx.0.1.2 t1.0.1.2 t9.0.1.3
habits v.0.1.1 ik.0.1.1 t1.0.1.2 t9.0.1.3
habitual 7l.0.0.0 hn.0.0.0
hack lp.0.2.5 o6.0.1.1 t9.0.1.3
hacks le.0.1.1 lp.0.2.5 o6.0.1.1 sj.0.1.5 t9.0.1.3
had cb.0.1.4 g9.0.0.0 i7.0.0.0 y2.0.3.9
haemophiliac 40.0.0.0 95.0.0.0 9g.0.1.3
haemophiliacs 40.0.0.0 9g.0.1.3
haemorrhoid vi.0.2.7
haemorrhoids cp.0.0.0 vi.0.2.7
hag 77.0.1.1 lu.0.2.c
hags 77.0.1.1 lu.0.2.c
hair cp.0.0.0 gj.0.0.0 s9.0.0.0 xq.0.0.0 xq.1.3.5
hairdresser yw.0.1.2
half 9u.1.0.0 fc.0.0.0 fv.0.1.4 g6.0.1.3 ko.0.0.0 md.0.0.0 md.1.0.0 md.2.0.0 wp.0.0.0 wx.1.0.0 x3.0.0.0 zs.0.5.e
halfarse md.0.0.0
halfarsed md.2.0.0
halfarses md.0.0.0
halfass md.0.0.0
halfassed md.1.0.0
halfasses md.0.0.0
halfwit fi.4.0.0 fm.0.1.5 lk.0.2.9 ln.0.0.0 lq.0.1.2
halfwits fi.4.0.0 fm.0.1.5 lk.0.2.9 lq.0.1.2
halt 9b.0.1.1
halve ua.0.1.5 ub.0.0.0 v0.0.0.0 vc.0.2.8 ve.0.0.0
halving ua.0.1.5
ham g4.2.0.0 ln.0.0.0
hammed g4.2.0.0
hammered 1h.0.1.1 z9.0.1.3 zw.0.1.3
hamming g4.2.0.0
hams g4.2.0.0
hamster g6.1.3.4 lx.0.5.k
hand ch.0.0.0 ke.6.5.8 ly.0.2.9 120.0.1.1
handful g5.0.0.0
handfuls g5.0.0.0
handgun je.0.2.3 jh.0.2.5
handi 61.0.0.0
handicap 5a.0.0.0
handicapable 61.0.0.0
handicapped 58.0.1.2 59.0.0.0 5a.0.0.0
handle sv.0.2.2
handles e7.0.1.2
hands ty.6.0.0 10r.0.5.9
handsome dc.0.0.0
handsomely wf.1.3.4
handyman 120.0.0.0
hang 10p.0.2.5
hanged kj.0.0.0 10p.0.3.6
hangers fs.0.1.4
hangnail g7.0.2.2
hangover cp.0.0.0 zv.0.1.1
hangovers cp.0.0.0
hapless 9x.0.0.0 ln.0.0.0
happen ra.1.2.2 t0.0.2.3
happened t0.0.2.3 t7.0.1.1
happening t0.0.2.3
happens t0.0.2.3 t7.0.1.1
happy 2i.0.0.0 dr.0.0.0 xh.0.0.1 xp.0.2.3
harassed ka.0.0.0
hard if.0.1.1
hardarse md.0.0.0
hardarses md.0.0.0
hardass md.0.0.0
hardasses md.0.0.0
hardcore 1i.0.0.0
harder if.0.1.1
hare 65.0.0.0 65.1.0.0
harebrained fc.0.0.0
harelip 65.0.0.0
harelipped 65.1.0.0
harelips 65.0.0.0
harm bx.0.2.4 c9.0.1.3 c9.0.3.5 c9.0.4.6 tk.0.1.1
harmed tk.0.1.1
harming tk.0.1.1
harmless ca.2.0.0 uj.0.2.7
harms tk.0.1.1
harrowing s9.0.0.0
hasn't lo.0.1.5
hate lc.0.0.0 sr.0.1.1
hateful h8.0.0.0
have v3.0.1.1
haven't lo.0.1.5
havoc rd.0.1.1
hawaii z6.0.2.3
hay cp.0.0.0 vi.0.2.7
hazard bx.0.2.4
hazards bx.0.2.4
he 10z.0.0.0
he's hv.0.3.4
head 2h.0.0.0 9c.3.2.2 g2.0.3.8 h6.0.3.4 n5.4.4.4 oi.0.4.8
headache cp.0.0.0 iq.0.1.4 vl.0.1.1 xk.0.4.f
headaches cp.0.0.0 iq.0.1.4 xk.0.4.f xw.0.2.2
headcase 1r.7.0.0 fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
headcases 1r.7.0.0 9q.0.1.2 fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
headfuck ms.i.0.0
headless 13b.3.2.2
headline oh.0.0.0
headmaster's z0.0.0.0
heads h6.0.3.4
headshrinker lr.6.0.0
headshrinkers lr.6.0.0
headstone rp.0.1.1
headteacher ym.0.3.6 yw.0.1.2
headteacher's z0.0.0.0
heal aq.2.0.0 b3.0.0.0 bt.0.1.2 c0.0.1.8 c7.0.0.0 cl.0.0.0 th.0.2.2 ti.0.2.5
healed b3.0.0.0 bn.0.1.5 bt.0.1.2 c0.0.1.8 c7.0.0.0 cl.0.0.0 cs.0.3.4 x6.0.1.3 xl.0.3.6 y1.0.2.8
healing b3.0.0.0 bt.0.1.2 c0.0.1.8 c7.0.0.0 cl.0.0.0 qy.0.3.c
heals b3.0.0.0 bq.0.0.0 bt.0.1.2 c0.0.1.8 c7.0.0.0 cl.0.0.0
healthcare lb.0.2.2
healthier cr.0.3.8
healthy a4.0.0.0 pu.2.3.3
hear ll.0.1.2 qj.0.2.2 td.0.3.3
heard z2.0.2.6
hearing 5f.0.0.0 cp.0.0.0 ct.0.1.5 wj.0.2.9
hearse s6.1.5.7 sa.0.0.0
heart cp.0.0.0
heartbreaking t5.0.3.4
heartburn cp.0.0.0 uh.0.2.7 vi.0.2.7
hearts g8.0.1.3
heartsink fy.0.0.0
heartsinks fy.0.0.0
heat q7.0.0.0 uh.0.2.7 vi.0.2.7
heaven g9.0.0.0 gh.0.0.0
heaven's f1.0.0.0
heaving 9l.0.0.0 ry.0.0.0
heavy p1.0.1.7 q2.0.2.9 qf.0.0.0 ql.0.1.4
heck mc.0.2.2 ms.j.2.2
hector kh.0.0.0
hectored kh.0.0.0
hectoring kh.0.0.0
hectors kh.0.0.0
heel cp.0.0.0
heifer 9r.2.0.0
heifers 9r.2.0.0
heinous fc.0.0.0
helium je.0.2.3
hell 9z.0.1.1 g5.0.2.2 lf.0.0.0 mc.0.2.2 mc.1.0.0 ms.j.2.2 xw.0.2.2 10b.0.2.2 10r.1.1.1
hell's ms.k.0.0
hellhole lf.0.0.0
hellholes lf.0.0.0
help cd.0.0.0 cx.0.0.0 ic.0.1.5 ik.0.2.2 th.0.2.2 u1.0.5.7
helped ic.0.1.5 u1.0.5.7
helping ic.0.1.5 ik.0.1.1 u1.0.5.7
helpless 9x.0.0.0
helpline 120.0.2.2
helps cd.0.0.0 cx.0.0.0 ic.0.1.5 u1.0.5.7
hemophiliac 40.0.0.0 95.0.0.0 9g.0.1.3
hemophiliacs 40.0.0.0 9g.0.1.3
hemorrhoids cp.0.0.0
hen dy.1.4.4 e0.0.2.b
hepatitis cp.0.0.0
herarse md.0.0.0
herarses md.0.0.0
herass md.0.0.0
herasses md.0.0.0
herb bh.0.1.2 sx.0.1.2 t1.0.1.2
herbal qo.0.2.4 qo.1.0.0
herbs qy.0.3.c t1.0.1.2
herding gd.0.0.0
here te.0.0.0
here's sn.0.0.0 te.0.0.0
herefordshire ey.0.2.2
hermaphrodite 91.0.0.0
hermaphrodites 91.0.0.0
hernia uh.0.3.8 vi.0.2.7
hero gg.0.1.2 wh.0.2.5
heroic a0.0.0.0
heroin 2.0.0.0 95.0.0.0
herpes cp.0.0.0
herself b4.0.1.1 hg.2.3.5 hg.3.3.4 hg.5.3.3 hv.0.2.3 i4.0.3.6 it.0.3.9 iv.0.1.1 ix.0.1.1 k1.0.1.1 ke.2.1.1 ki.0.3.f ly.0.4.c
hick fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
hicks fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
hid qe.0.1.3
hidden on.0.2.6 or.0.0.0 qj.0.0.0 rj.0.0.0
hide g2.0.5.a g8.0.1.3
hideous 9y.0.1.4 fc.0.0.0
hiding on.0.2.6 qj.0.2.4 s2.0.1.3
high 1g.0.1.1 z9.0.1.3 zt.0.5.i zw.0.1.3
highlights wi.0.4.5 wi.1.3.3
hike cy.0.3.5
hilarious gc.1.0.0
hill 79.0.2.2
hillbillies fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
hillbilly fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
hills cy.0.4.6
him 10z.0.0.0
himself b4.0.1.1 hg.2.3.5 hg.3.3.4 hg.5.3.3 hv.0.2.3 i4.0.3.6 it.0.3.9 iv.0.1.1 ix.0.1.1 k1.0.1.1 ke.2.1.1 ki.0.3.f ly.0.4.c
hinge e2.0.0.0
hint c6.0.2.7 c8.0.1.3
hints c6.0.2.7
hip 9k.0.2.6
hippies 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
hippo 9r.2.0.0
hippos 9r.2.0.0
hips 9k.0.2.6
his 10z.0.0.0
hisarse md.0.0.0
hisarses md.0.0.0
hisass md.0.0.0
hisasses md.0.0.0
hispanic eu.5.0.0
historian h2.0.1.1
historians h2.0.1.1
historic ng.0.0.0 187.0.0.0
history bv.0.2.5 c2.0.2.5 cg.0.3.8 cg.0.4.9 cg.0.2.7 o8.0.3.3 oh.0.0.0 xl.0.3.6 18x.0.1.1
histrionics g7.0.0.0
hit cy.0.4.6 d1.4.0.0 dw.0.0.0 ll.0.1.2 wf.2.0.0 yt.0.1.3
hiv cp.0.0.0
hives cp.0.0.0 vi.0.2.7
hoarded jd.0.0.0
hoax os.0.0.0 os.0.3.5 pm.0.2.2 qi.a.3.6 qz.0.1.3
hobo 9n.0.0.0
hobos 9n.0.0.0
hoist gb.1.2.5
hold gh.0.0.0 td.0.0.0 ve.0.0.0
holiday db.0.0.0 dh.1.0.0 dy.1.4.4 e0.0.2.b e1.0.0.0 ed.0.4.a qt.0.3.8 z6.0.2.3
holidays qt.0.3.8
holistic qy.0.3.c
holy ms.7.0.0 n8.0.0.0 wh.0.2.5
holycow ms.7.0.0
holycrap ms.7.0.0
holyshit ms.7.0.0
home d4.0.4.a dp.0.3.6 e0.0.3.c ed.0.4.a fv.4.2.7 id.4.1.1 yf.0.5.9 z4.0.1.1 zr.0.1.1 zz.0.1.1 100.0.1.2 10w.0.1.1 11u.0.1.1
homeless 7y.0.1.1 7z.0.0.0
homeopathic qo.0.2.4
homeopaths lg.0.0.0 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
homeopathy c1.0.0.0 cv.0.0.0
homework hu.0.4.5 hu.1.3.4 ip.0.3.6
homosexual 8w.0.0.0
homosexuals 8w.0.0.0
honest i9.0.1.1 u9.0.1.2
honestly va.0.0.0
honked ga.0.0.0
honks ga.0.0.0
honoraria w1.0.0.0
honorarium w1.0.0.0
hook db.0.0.0
hooked db.0.0.0 q5.0.2.4 s8.0.0.0 wg.0.4.9 wl.0.1.6 12m.0.0.0
hooker 9n.0.0.0
hookers 9n.0.0.0
hooking db.0.0.0
hooks db.0.0.0
hop d1.0.0.0 d2.0.0.0
hope np.0.1.1 10u.0.0.0
hopeless 9x.0.0.0 fc.0.0.0 kz.0.0.0 lk.0.2.9 11q.0.2.3
hoper g1.8.1.1 g5.0.1.1
hopers g1.8.1.1 g5.0.1.1
hoping oj.3.4.7
horde g0.0.1.3
hordes g5.0.0.0
hormonal uh.0.2.7 uj.0.2.7 11d.0.0.0
hormones h7.0.2.3 ir.0.2.6 pc.0.1.2 q6.0.2.4 qy.0.3.c r0.0.2.2 vi.0.2.7
horrendous 9y.0.1.4
horrible fc.0.0.0 s4.0.0.0
horrid fc.0.0.0
horrific 9y.0.1.4 s9.0.0.0
horrify si.0.1.1
horrifying r8.0.0.0 rw.0.0.0
horror fz.0.2.6 ri.0.0.0 18j.0.0.0
horrors fz.0.2.6
horse ik.0.4.4 ms.7.0.0
horsecow ms.7.0.0
horsecrap ms.7.0.0
horseshit m8.c.0.0 ms.7.0.0
hose gj.0.0.0 ji.0.4.c
hosepipe je.0.2.3
hospital 1x.0.1.1 m1.1.0.0 yb.0.4.7 yf.0.4.8 yg.0.3.f yo.0.4.9
hospitals 1x.0.1.1
hostage aa.0.0.0
hostages aa.0.0.0
hosted w7.0.1.7 wg.0.4.9 wl.0.1.6 wv.0.3.6
hostile 7h.0.0.0 h8.0.0.0
hot cp.0.0.0 dc.0.0.0 fk.0.0.0 ie.0.3.6 xk.0.4.f
hotbed se.0.4.8
hound kh.0.0.0
hounded ka.0.0.0 kh.0.0.0
hounding kh.0.0.0
hounds kh.0.0.0
hours ue.0.3.4
house ab.0.1.1 dy.1.4.4 e0.0.3.c ed.0.4.a z4.0.1.1 zo.0.1.1 zr.0.1.1 zz.0.1.1 100.0.1.2 11o.0.4.4
housebound 69.2.0.0
household sx.0.1.2 yz.h.1.1
housemate e9.0.0.0
houseplant a8.0.1.2 lx.0.5.k
houses ab.0.1.1
housewife 116.0.0.0
housewifes 116.0.0.0
housewives 11v.0.0.0
how kp.0.0.0
howled gc.0.1.4
howling g7.0.0.0
hubby 120.0.0.0
hug eb.0.1.1
hugged e2.0.0.0
hugs dm.2.0.0
humanity 108.0.3.6
humira x4.0.1.6 x5.0.0.0
hummed ga.0.0.0
hunchback 9g.0.1.3
hunchbacks 9g.0.1.3 9h.b.0.0
hundred av.0.1.1
hung ea.0.1.3 z9.0.1.3 z9.1.0.0 zl.1.1.2 zw.0.1.3 10p.0.3.6
hungover z9.0.1.3 z9.1.0.0 zl.1.1.2 zw.0.1.3
hungry l0.0.1.1
hunting jh.0.2.5 sb.0.2.5
hurry wp.0.0.0
hurt c9.0.1.3 tk.0.1.1
hurting tk.0.1.1
hurts tk.0.1.1
husband s1.0.1.1 11h.0.0.0 11i.0.1.1
husband's uz.0.4.5
husbands 11h.0.0.0 11w.0.0.0
hush yz.d.0.0
hushed qj.0.0.0
hydrogen cv.0.0.0 po.0.1.4
hydroxychloroquine c1.0.0.0
hypertension cp.0.0.0
hypertensive 9g.0.1.3
hypertensives 42.0.0.0 9g.0.1.3
hypochondria ir.0.2.6
hypochondriac f7.0.0.0 g5.0.0.0
hypochondriacs f7.0.0.0 fs.0.1.4 g5.0.0.0
hypocrite fm.0.1.5 lk.0.2.9 lq.0.1.2
hypocrites fm.0.1.5 lk.0.2.9 lq.0.1.2
hypothyroid uh.0.2.7
hypothyroidism cp.0.0.0
hysterectomy uk.0.2.9 vb.0.2.6
hysteria h7.0.2.3 ir.0.2.6
hysterical 2n.0.0.0 hc.0.0.0 ln.0.0.0 11d.0.0.0 16v.0.0.0
ibs cp.0.0.0
ibuprofen ul.0.4.f
idea lk.0.3.a lo.0.3.7
ideal 36.0.0.0
idiot fi.2.0.0 fm.0.1.5 lk.0.2.9 ln.0.0.0 lq.0.1.2 u3.0.1.1 u4.0.2.3
idiotic fc.0.0.0 fu.0.1.1 fw.0.0.0 kz.0.0.0 12a.0.0.0
idiots fi.2.0.0 fm.0.1.5 lk.0.2.9 lq.0.1.2
idle hx.2.1.1 i5.4.1.1 ln.0.0.0 lp.0.2.5
idleness i3.0.3.a
if i6.0.0.0 i7.0.0.0 va.0.0.0
ifs to.0.1.1
igniting qr.0.1.2
ignoramus fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
ignoramuses fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
ignorant fc.0.0.0 fu.0.1.1 hl.0.0.0 i1.0.0.0
ignore up.0.0.0
ignored im.0.0.0
ignoring hw.0.1.1 su.0.2.3
ill pu.4.0.0 q5.0.2.4 qk.0.3.9 qk.0.2.8 qk.0.4.b
illegal 8a.0.0.0
illegals 8b.0.1.2 8b.1.0.0
illegitimate 7p.0.0.0
illness br.0.2.3 cp.0.0.0 iq.0.1.4 qk.0.3.9
illnesses br.0.2.3 cp.0.0.0
image xc.0.1.7
images xc.0.1.7
imaginary h0.0.0.0
imagination h6.0.3.4
imagine s5.0.0.0
imagined h0.0.0.0
imam's z0.0.0.0
imbecile fi.0.0.0 fm.0.1.5 lk.0.2.9 lq.0.1.2
imbeciles fi.0.0.0 fm.0.1.5 lk.0.2.9 lq.0.1.2
imbecilic fc.0.0.0
immediate b5.0.0.0
immediately cu.0.0.0
immigrants 10f.0.1.1
immune p7.0.1.5 p8.0.0.0 px.0.1.4 q6.0.2.4 qs.0.1.4
immunity ow.0.1.1 p7.0.1.5 p8.1.0.0 px.0.1.4 q6.0.2.4 qs.0.1.4 qs.0.2.5
impatient h8.0.0.0
impetigo vi.0.2.7
implants xq.1.3.5 xy.0.2.5
important ly.0.2.9 oc.0.1.1
impossible ca.2.0.0 h8.0.0.0
imposter fm.0.1.5 lk.0.2.9 lq.0.1.2
imposters fm.0.1.5 lk.0.2.9 lq.0.1.2
impostor fm.0.1.5 lk.0.2.9 lq.0.1.2
impostors fm.0.1.5 lk.0.2.9 lq.0.1.2
impotence cp.0.0.0 sc.0.0.0
impotent q9.0.2.4 s8.0.0.0 12s.0.0.0
imprisoned 9v.0.0.0
improve th.0.2.2
improved cc.0.2.9 xn.0.2.6
impurities p1.0.1.7 q2.0.2.9 ql.0.1.4
inane fc.0.0.0 fw.0.0.0
inbox d0.0.0.0 d1.1.1.1 d1.6.0.0 d3.0.0.0
inbred g5.0.0.0
inbreds g5.0.0.0
incapacitated a9.0.1.1
incarceritis eu.4.0.0
incentivised q4.0.2.5
incentivized q4.0.2.5
incompetent 7d.0.0.0 kz.0.0.0 lk.0.2.9 lp.0.2.5
incomplete jo.0.0.0
incontinent 9i.0.1.3 s8.0.0.0
incontrovertibly ty.6.0.0
incorrectly tb.0.2.e
increase ua.0.1.5 v5.0.0.0
incredible bf.0.0.0 nj.0.0.0 nk.0.2.4 nl.0.0.0 t5.0.3.4 td.0.3.8
incurables 9h.c.0.0
indigestion cp.0.0.0 uh.0.2.7 vi.0.2.7
indisputably ty.6.0.0
individual xf.0.0.0
indoors 120.0.1.1
induction vb.0.2.6
industrial gb.1.2.5 18a.0.0.0
industry qz.0.1.3
inebriate 9n.0.0.0
inebriates 9n.0.0.0
inept ln.0.0.0
inevitably tx.0.1.1 u5.0.1.4
infallible b1.8.0.0
infallibly u5.0.1.4
infantile fc.0.0.0
infants zt.0.5.i
infected 4i.0.0.0 4j.0.0.0 9i.0.1.3
infection cp.0.0.0 uh.0.3.8
infections cp.0.0.0
infectious ks.1.1.1
infertile 7i.0.0.0 9i.0.1.3 q9.0.2.4 s8.0.0.0
infertility cp.0.0.0 pw.0.2.8 qg.0.3.d qh.0.0.0 sc.0.0.0
infested ry.0.0.0
infirm 97.0.1.1 9b.0.3.3 9b.0.1.1
influencer yj.0.0.0
influenza cp.0.0.0
informed u9.0.1.2
infuriating h8.0.0.0
ingested iy.0.0.0 jd.0.0.0
ingredient bh.0.1.2 sx.0.1.2
ingredients qy.0.4.d
inhaler ct.0.1.5 ip.0.3.6 uv.0.2.5
inhalers ct.0.1.5 uv.0.2.5
inhospitable 7h.0.0.0
injected jd.0.0.0
injecting c.0.0.0
injection c.0.0.0 qw.0.0.0 xy.0.2.5
injections qw.0.0.0 xy.0.2.5
injured qi.1.1.1
injuries iq.0.1.4 qi.1.1.1
injury iq.0.1.4 qi.1.1.1
inmate 84.0.0.0
inmates 84.0.0.0
inner 8f.0.0.0 12o.1.1.1
innocent 54.0.0.0
innovative o1.0.1.1
insane 9i.0.1.3 fc.0.0.0 td.0.3.8 122.0.0.0 131.0.0.0
insanely 122.1.0.0
insanity 122.2.0.0 136.0.1.1 16s.0.0.0
inside oi.0.2.6 s4.0.3.3
insight ig.0.2.6
insist gy.0.1.1 ii.0.0.0
insisted gy.0.1.1 ii.0.0.0
insisting gy.0.1.1 ii.0.0.0
insists gy.0.1.1 ii.0.0.0 xx.0.0.0
insole qx.0.0.0
insolent fc.0.0.0
insoles qx.0.0.0 wj.0.2.9
insomnia cp.0.0.0 xk.0.4.f xw.0.2.2
insomniac 9g.0.1.3
insomniacs 9g.0.1.3 9h.7.0.0
inspirational 6c.0.0.0 a0.0.0.0
inspiring 6c.0.0.0
insta d7.0.3.6
instagram d5.0.3.4 d6.0.2.2 d7.0.3.6
instant b5.0.0.0 bz.0.0.0
instantaneous b5.0.0.0
instantly b5.1.1.1 cu.0.0.0
instas e7.0.1.2
institution 1w.0.1.1
institutions 1w.0.1.1
instruction ib.0.2.9
instructions g6.6.1.1 hu.0.4.5 hu.1.3.4 ib.0.2.9
insufferable h8.0.0.0
insulin 9f.0.0.0 cp.0.0.0 ct.0.1.5 ip.0.3.6 j8.0.2.8 ji.0.4.c uk.0.2.9 ul.0.4.f ux.0.2.2 vb.0.2.6
insurer 199.0.0.0
insurers 199.0.0.0
integrity 108.0.3.6
intellect 108.0.3.6
intelligent u9.0.1.2
intent 17h.0.1.1
interest ig.0.2.6 17r.0.2.2
interesting gk.0.1.1
internet td.0.2.2 td.0.1.1
interpret dg.0.1.5 ll.0.1.2
intolerance cp.0.1.1
intrauterine 16e.0.0.0
intravenous c.0.0.0
intubated y2.0.3.9
invalid 68.0.1.2 16k.0.0.0
invalids 68.0.1.2
invariably u5.0.1.4
invention qi.a.3.6
invest dj.0.1.6 dk.0.0.0
invested dj.0.1.6
investigation zv.0.1.1
investing dj.0.1.6
investment dj.0.1.6
investments dj.0.1.6
investor e9.0.0.0
invests dj.0.1.6
invisible rv.0.0.0
invited dy.0.1.5 w7.0.1.7 wg.0.4.9 wl.0.1.6
iridology cv.0.0.0
iron vi.0.3.8
irradiating pz.0.1.7
irrefutably ty.6.0.0
irresponsible i1.0.0.0
irritating h8.0.0.0
island yb.0.4.7
isn't 9c.0.0.0 if.0.1.1
issue e3.0.0.0
issued e3.0.0.0
issues e3.0.0.0
issuing e3.0.0.0
it's gh.0.0.0
italy z6.0.2.3
itch vl.0.1.1
itching xw.0.2.2
itself b4.0.1.1 pd.0.4.7
ivermectin c1.0.0.0 q7.0.0.0 ul.0.4.f
jab i8.0.4.5 os.0.1.2 qf.0.0.0 qf.0.1.1 qi.7.2.5 qw.0.0.0 qw.0.1.1 vb.0.2.6
jabs qf.0.0.0 qf.0.1.1 qw.0.0.0 vb.0.2.6
jack md.0.0.0 ms.7.0.0 vk.0.0.0
jackarse md.0.0.0
jackarses md.0.0.0
jackass fm.0.1.5 lk.0.2.9 lq.0.1.2 md.0.0.0 mm.5.0.0
jackasses fm.0.1.5 lk.0.2.9 lq.0.1.2 md.0.0.0 mm.5.0.0
jackcow ms.7.0.0
jackcrap ms.7.0.0
jackshit ms.7.0.0
jailbird 9n.0.0.0
jailbirds 9n.0.0.0
jailed 10p.0.3.6
jaw bf.0.0.0 nj.0.0.0 nk.0.2.4 sv.0.0.0 td.0.0.0 tf.1.0.0
jawline xq.0.0.0
jaws ol.2.0.0
jelly 10q.0.3.b
jerk mt.g.0.0
jerkoff mt.h.0.0
jesus mq.5.0.0 mt.y.0.0
job cm.0.5.8
jobs 11o.0.1.1
jobsworth kz.0.0.0 ln.0.0.0 lz.0.0.0
jobsworths lp.0.2.5 lz.0.0.0
jockey yj.0.0.0 yw.0.1.2
jog ze.0.5.b
join dj.0.1.6 dk.0.0.0 w3.0.0.0 wp.0.0.0
joke fc.0.1.1 ly.0.3.a m0.0.0.0
joker gg.0.1.2
jokers le.0.1.1
joy gh.0.2.2 gh.0.0.0
joys gh.0.1.1
judge ym.0.3.6 yw.0.1.2 z3.0.1.2
judge's z0.0.0.0
judging uy.0.0.0
juicer wj.0.2.9
juicing q7.0.0.0
jump d1.0.0.0 do.0.0.0 e6.0.0.0 ix.0.0.0 j9.0.2.g j9.0.4.i
jumped ix.0.0.0 j5.0.0.0 j9.0.2.g ln.0.0.0
jumper km.0.1.6 kn.0.0.0 kn.1.1.2 yt.0.1.3
jumpers km.0.1.6 kn.0.0.0
jumping ix.0.0.0 j9.0.2.g n5.5.0.0 ol.1.0.0
jumps ix.0.0.0 j9.0.2.g
junior lb.0.2.2
juniors lg.0.0.0 zt.0.5.i
junk 3d.0.0.0 a6.3.0.0 i3.0.3.a
junkie d.0.0.0 1e.0.0.0 95.0.0.0 9n.0.0.0 aj.0.2.3 aj.0.3.4
junkies d.0.0.0
jury u4.0.1.1
just bv.0.2.5 qd.0.1.2
juvederm x4.0.1.6 x5.0.0.0
juvenile 3n.0.0.0 3n.1.0.0
karaoke e0.0.2.b ed.0.4.a
karma id.5.0.0
keep qk.0.2.8 ti.0.2.5 yz.4.0.0
keeping on.0.2.6 pp.0.2.5 qj.0.2.4 qk.0.2.8
kept gc.1.0.0 ht.0.3.6 i8.0.2.3 on.0.2.6 qj.0.0.0 qj.0.1.1
kerosene po.0.1.4
ketamine uk.0.2.9
keto q7.0.0.0
kettle wj.0.2.9
key cf.0.1.1 zu.0.1.1 zx.0.1.2
key's zx.0.1.2
keys zx.0.1.2
keytruda x4.0.1.6 x5.0.0.0
kick c7.0.0.0 cq.0.0.0 md.0.0.0 md.7.0.0 vk.0.0.0
kickabout e0.0.2.b
kickarse md.0.0.0
kickarses md.0.0.0
kickass md.0.0.0 md.7.0.0
kickasses md.0.0.0
kickback qt.0.3.8 wb.0.2.6 wn.0.3.7
kickbacks qt.0.3.8
kicked c7.0.0.0 cq.0.0.0
kicking c7.0.0.0 cq.0.0.0
kicks c7.0.0.0 cq.0.0.0
kid 9j.0.1.2 lx.0.5.k s1.0.1.1 y3.0.2.h y4.0.3.8 z3.0.1.2 z5.0.1.1 zg.0.1.1 zh.0.1.1 zj.0.1.1 zq.0.1.1
kid's z5.0.1.1
kidney cp.0.0.0 sc.0.0.0
kids 9j.0.1.2 lx.0.5.k rk.0.4.6 s1.0.1.1 z5.0.1.1 zj.0.1.1 zq.0.1.1
kill ba.0.0.0 bq.0.0.0 c0.0.1.8 c7.0.0.0 gh.0.0.0 j9.0.2.g ly.0.1.8 os.0.0.0 ra.1.2.2 ra.4.1.1 s7.0.0.0 tj.0.1.1 12t.1.4.4 12u.0.0.0
killed ba.0.0.0 bq.0.0.0 c0.0.1.8 c7.0.0.0 k5.0.0.0 kj.0.0.0 kt.1.0.0 ly.0.1.8 qe.0.1.3 s7.0.0.0 tj.0.1.1
killer r6.0.0.0 rv.0.0.0 rw.0.0.0 rz.1.3.6 rz.2.0.0 se.0.4.8 18b.0.1.1 18b.0.0.0 18d.0.1.1 18e.0.0.0 18x.0.1.1
killers 18d.0.1.1
killing ba.0.0.0 bq.0.0.0 c0.0.1.8 c7.0.0.0 k3.0.0.0 k9.0.0.0 kf.0.3.b ly.0.1.8 oz.0.1.4 pp.0.2.5 pq.0.2.5 pz.0.1.7 ra.3.1.3 rn.0.0.0 s7.0.0.0 tj.0.1.1
kills ba.0.0.0 bq.0.0.0 c0.0.1.8 c7.0.0.0 ly.0.1.8 s6.0.3.6 s7.0.0.0 tj.0.1.1
kind g6.4.1.2 na.0.3.3 of.0.3.3
kindergarten zt.0.5.i
kiss cf.0.0.0 cq.0.0.0 db.0.0.0 eb.0.0.0 rr.6.0.0
kissed cq.0.0.0 db.0.0.0 105.0.1.1
kisses cq.0.0.0 db.0.0.0 eb.0.0.0
kissing cq.0.0.0 db.0.0.0
kit wj.0.2.9 wj.0.3.a
kitchen je.0.2.3 jh.0.2.5 sx.0.1.2
kitted wl.0.1.6
kleptomaniac 9g.0.1.3
kleptomaniacs 9g.0.1.3 9h.d.0.0
knackers mt.l.0.0
knee xk.0.4.f xw.0.2.2
knees xk.0.4.f
knife jh.0.2.5 ji.0.4.c
knob mt.5.0.0
knobend mt.5.0.0
knobends mt.5.0.0
knobhead ml.6.0.0
knobheads ml.6.0.0
knock bw.0.0.0 c7.0.0.0 cq.0.0.0 v5.0.0.0 ve.0.0.0 vf.0.0.0
knocked bw.0.0.0 c7.0.0.0 cq.0.0.0
knocking bw.0.0.0 c7.0.0.0 cq.0.0.0 s2.0.1.3
knocks bw.0.0.0 c7.0.0.0 cq.0.0.0
knotted jc.0.0.0 ms.d.1.1
know fm.0.1.5 lk.0.2.9 lq.0.1.2 td.0.3.3 y6.0.1.1 z2.0.1.5
knowing e6.0.3.3
known cb.0.1.4 i8.0.2.3
knows z2.0.1.5 11w.3.2.2
knuckle la.2.0.0 ln.0.0.0 lp.0.2.5 lr.7.0.0
knuckledragger la.2.0.0
knuckledraggers la.2.0.0
knucklehead fi.d.0.0
knuckleheads fi.d.0.0
lab m5.0.1.1 ya.0.2.b
labour 101.0.1.4 103.0.0.0 10i.0.1.1 10j.0.2.2 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
lad vd.0.2.2 y3.0.2.h y4.0.3.8 z3.0.1.2 zj.0.1.1 zq.0.1.1 11z.0.0.0
ladies 9n.0.0.0 11a.0.0.0 11l.0.0.0 11o.0.0.0 11r.0.0.0 11r.1.0.0 11y.0.1.1
lads 99.0.2.6 zq.0.1.1 11z.0.0.0
lady gl.0.0.0 vd.0.2.2 y3.0.2.h y4.0.3.8 z3.0.1.2 10y.0.0.0 11l.0.0.0 11w.2.0.0 11w.2.1.1 11z.0.0.0 11z.1.1.3
ladyship gl.0.1.1
laetrile c1.0.0.0
lag 9n.0.1.1
lags 9n.0.1.1
laid a7.0.0.0 wl.0.1.6 wv.0.3.6
lake jf.0.3.8
lame 9b.0.1.1 9i.0.1.3 127.0.1.2 134.0.0.0
lamebrain fm.0.1.5 lk.0.2.9 lq.0.1.2
lamebrains fm.0.1.5 lk.0.2.9 lq.0.1.2
lamp wj.0.2.9
lancashire ey.0.2.2
lance vh.0.0.0
land 9r.2.0.0
landlord ye.0.1.1
landlord's e4.0.1.1 z0.0.0.0
landmark ne.0.0.0 186.0.0.0
lanyard zc.0.1.3
lapdog fm.0.1.5 lk.0.2.9 lq.0.1.2
lapdogs fm.0.1.5 lk.0.2.9 lq.0.1.2
lard 30.3.0.0 30.4.0.0 9r.2.0.0 9r.2.2.2
lardass 30.3.0.0
lardasses 30.3.0.0
lardball 9r.2.0.0
lardballs 9r.2.0.0
lardbucket 9r.2.0.0
lardbuckets 9r.2.0.0
lardies 9r.2.0.0
lardy 9r.2.0.0 ad.0.0.0 aj.0.2.3
largest oc.0.0.0
laser xy.0.2.5
lasses 11y.0.1.1
last c6.0.2.7 rx.0.3.3 s6.0.3.6 tc.0.2.3 te.0.1.1
lasting bz.0.0.0
lasts q3.0.2.2
late rb.0.3.3 rb.1.4.4 rs.0.3.4 rs.1.1.1 s0.0.5.j
latisse x4.0.1.6 x5.0.0.0
laugh fg.0.0.0 fq.0.3.c gc.0.3.6 gc.1.1.1 gc.1.0.0 gc.1.2.2
laughable fc.0.0.0
laughed fg.0.0.0 fp.0.0.0 fq.0.1.a gc.0.1.4 gc.1.0.0 y0.0.0.0
laughing fg.0.0.0 fp.0.1.1 fq.0.2.b fq.0.3.c
laughs fg.0.0.0 xx.0.0.0 y0.0.0.0
law's e4.0.3.3 e4.0.2.2
lawmaker 101.0.1.4 10i.0.1.1 10j.0.2.2
lawmakers 101.0.1.4 10i.0.1.1 10j.0.2.2
lawsuit zv.0.1.1
lay v1.1.0.0 vk.0.0.0
layabout g5.0.0.0
layabouts g5.0.0.0
laying g7.0.0.0
layman 120.0.0.0
layman's 120.0.0.0
laymen 120.0.0.0
laziness i3.0.3.a
lazy 39.0.0.0 fc.0.0.0 fz.0.2.6 gk.0.1.1 hl.0.0.0 hx.2.1.1 i3.0.3.a i5.4.1.1 kz.0.0.0 lp.0.2.5 ly.0.2.9 md.0.0.0 10g.0.0.0
lazyarse md.0.0.0
lazyarses md.0.0.0
lazyass md.0.0.0
lazyasses md.0.0.0
lead fs.0.1.4 g4.1.2.2 g5.0.0.0 ik.0.0.0 tj.0.1.1 tk.0.1.1
leading ny.0.1.1 nz.0.1.2 o0.0.0.0 tj.0.1.1 tk.0.1.1
leads tj.0.1.1 tk.0.1.1
leaflet i8.0.4.5 ip.0.3.6
leaflets ip.0.3.6
leaky cp.0.0.0 pg.0.0.0
leap ix.0.0.0 j9.0.2.g oe.0.1.1
leaped ix.0.0.0 j9.0.2.g
leaping ix.0.0.0 j9.0.2.g ol.1.0.0
leaps ix.0.0.0 j9.0.2.g oe.0.1.1
leapt ix.0.0.0 j5.0.0.0 j9.0.2.g
learn ic.0.1.5
learned ic.0.1.5
learning ic.0.1.5 qg.0.3.d
learns ic.0.1.5
learnt ic.0.1.5
leave im.0.0.0 v0.0.0.0 v1.1.0.0 vc.0.2.8 ve.0.0.0 vk.0.0.0 vr.0.0.0 ze.0.5.b 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
leavers 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
leaves cc.0.2.9 im.0.0.0
leaving im.0.0.0
lecture ib.0.2.9
lectures ib.0.2.9
led tj.0.1.1 tk.0.1.1
leech f2.0.0.0 fm.0.1.5 gl.0.0.0 lk.0.2.9 lq.0.1.2
leeches f2.0.0.0 fm.0.1.5 lk.0.2.9 lq.0.1.2
left im.0.0.0 wx.1.3.3
leftard 102.a.0.0
leftards 102.a.0.0
leftie 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
lefties 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
leftist 103.0.0.0
leftists 101.0.1.4 10i.0.1.1 10j.0.2.2
lefty 103.0.0.0 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
leg rx.1.3.4
leggings wj.0.2.9
legless zw.0.1.3
lego m2.1.0.0
legs gb.5.0.0 gj.0.0.0 rx.1.3.4 xq.0.0.0
leinster 10o.0.2.7
lemmings 10d.0.1.3
lenses wj.0.2.9
lent wd.0.1.2 wg.0.4.9 wl.0.1.6
leopard ik.0.1.1
leopards ik.0.0.0
leper 9g.0.1.3 9h.5.0.0 aj.0.3.4
lepers 9g.0.1.3 9h.5.0.0
leprous 95.0.0.0
lesbian a3.0.1.1
less 3g.0.2.2 i1.1.2.3 i4.0.3.6 i9.0.0.0 if.0.1.1 lo.0.4.8
let 3i.0.0.0 b1.9.1.1 b1.a.1.1 c9.0.1.3 dr.0.0.0 hz.0.0.0 hz.1.0.0 qj.0.2.2 wg.0.4.9 yz.g.0.0 yz.i.1.2 10c.0.0.0
let's yz.g.0.0 105.0.0.0
lethal j6.0.0.0 rv.0.0.0 rw.0.0.0 sd.0.0.0 18g.0.0.0
lets 3i.0.0.0 b1.9.1.1 b1.a.1.1 hz.0.0.0 hz.1.0.0
letter ib.0.2.9 j1.0.1.1 j2.0.3.3 jb.0.2.3 jg.0.0.0 jg.1.1.1 v6.0.2.3
letters ib.0.2.9
letting 3i.0.0.0 b1.9.1.1 b1.a.1.1 hz.0.0.0 hz.1.0.0
lettuce g6.1.3.4
leukaemia cp.0.0.0
leukemia cp.0.0.0
level g6.4.1.2 vj.0.2.2
levels vj.0.2.2
levothyroxine ux.0.2.2
liability g5.0.0.0 ly.0.3.a
liar fm.0.1.5 lk.0.2.9 lq.0.1.2
liars fm.0.1.5 lk.0.2.9 lq.0.1.2
liberal 101.0.1.4 103.0.0.0 10i.0.1.1 10j.0.2.2
liberals 101.0.1.4 10i.0.1.1 10j.0.2.2 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
liberated by.0.0.0
libs 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
libtard 102.0.0.0 103.0.0.0
libtards 102.0.0.0 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
licence gd.0.2.2 ly.0.3.a za.0.1.2
license ly.0.3.a za.0.1.2
lie fe.0.1.3 i9.0.0.0 os.0.3.5 pm.0.2.2 qi.a.3.6 qz.0.1.3 sm.0.5.b
lied i9.0.0.0
lies i9.0.0.0 i9.0.1.1 pm.0.0.0
life 9z.0.1.1 c5.0.5.a cf.0.0.0 kd.0.5.8 ki.0.5.h rx.1.3.4 10b.0.2.2 130.0.1.1
lifeline wh.0.2.5
lifelong qj.0.0.0
lifesaver wh.0.2.5
lifestyle 92.0.1.1 hj.0.0.0 i3.0.3.a ik.0.0.0
lifestyles 92.0.1.1
lift i4.0.2.5 xn.0.2.6 xq.1.3.5
lifted xn.0.2.6
lifting xn.0.2.6
lifts xn.0.2.6
ligature je.0.2.3
light oe.1.0.0 181.0.0.0
likelihood c8.0.1.3
likely ui.0.1.1 ui.0.2.2
limbless s8.0.0.0
limited wp.0.0.0 wx.1.0.0 x3.0.0.0
limp iq.0.1.4 12s.0.0.0
limped yn.0.1.7
limpet gl.0.0.0
limpets gl.0.0.0
limping xw.0.2.2
lincolnshire ey.0.2.2
line d5.0.3.4 d6.0.2.2 g0.0.1.3 jf.0.3.8 10c.0.4.5
lingerie eb.0.0.0
lining sb.0.2.5
link vs.0.1.1 vu.0.2.2 vv.0.0.0 wk.0.0.0
linkedin d7.0.3.6
links vs.0.1.1 wk.0.0.0
liposuction xq.1.3.5
lips xq.0.0.0 yz.6.1.1
list yf.0.4.8 yh.0.2.2
listen ht.0.3.6 hv.0.1.2 ic.0.1.5 up.0.1.1 up.0.2.2
listened ht.0.3.6 i8.0.2.3 ic.0.1.5
listening ic.0.1.5
listens ic.0.1.5
lithium ux.0.2.2
little z5.0.1.1 zj.0.1.1 zq.0.1.1 11n.0.2.4 120.0.1.1
live cf.0.0.0 vz.0.2.3 z4.2.1.1
lived t8.0.1.2
liver cp.0.0.0
lives j9.0.5.j kd.0.5.8 ki.0.5.h
living du.0.0.0
lmao fg.0.0.0
load ms.c.0.0 ql.0.2.5
loaded se.0.4.8
loathe lc.0.0.0
loathsome fc.0.0.0
lobotomised 13c.0.2.6
lobotomized 13c.0.2.6
lobotomy 10s.1.2.2
local ym.0.3.6 z0.0.0.0
lock 105.0.0.0
lockdown 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
lockdowns qa.2.0.0
locked 9v.0.0.0
locker zu.0.1.1
lodger dy.2.0.0 e9.0.0.0
loft ji.0.4.c
login zu.0.1.1
lol fg.0.0.0
lollipop yw.0.1.2 11p.0.0.0
loneliness ir.0.2.6
long bo.0.2.2 c4.0.3.7 c4.3.1.1 cp.0.0.0 qq.0.0.0 qq.1.0.0
longer 6u.0.1.1 k6.0.1.1
look dg.0.3.7 dg.0.1.5 dl.0.0.0 ht.0.3.6 ic.0.1.5 in.2.2.3
looked dl.0.0.0 gj.0.0.0 ht.0.3.6 i8.0.2.3 ic.0.1.5 wl.0.1.6 y2.0.3.9
looking dc.0.1.1 dl.0.0.0 ic.0.1.5 uy.0.0.0
lookout in.2.2.3
looks dl.0.0.0 ic.0.1.5 ug.0.0.0
loon fz.0.2.6
looney 1r.4.0.0
looneys 1r.4.0.0
loonies 1r.3.0.0 97.0.1.1 9q.0.1.2 g5.0.0.0 10e.0.1.2
loons 9q.0.1.2 fz.0.2.6 10e.0.1.2
loony 1r.3.0.0 1s.0.0.0 aj.0.3.4 g5.0.0.0 gd.0.0.0
looped jc.0.0.0
loopy aj.0.2.3 fc.0.0.0 138.1.1.1
loose 9c.2.2.2 a2.0.0.0
lord gh.0.0.0 gl.0.0.0
lords 101.0.1.4 10i.0.1.1 10j.0.2.2
lordship gl.0.1.1
lorry jf.0.3.8 jj.0.2.6
lose b6.0.0.0 b7.0.0.0 b7.1.0.0 c7.0.0.0 ca.2.5.5 g8.0.1.3 ht.0.3.6 ic.0.1.5 ly.0.2.9 ro.0.1.4 v0.0.0.0 v8.0.1.5 vk.0.0.0 yz.a.1.1 138.0.0.0
loser fl.0.1.2 fm.0.1.5 lk.0.2.9 lq.0.1.2
losers fl.0.1.2 fm.0.1.5 lk.0.2.9 lq.0.1.2
loses c7.0.0.0 ic.0.1.5 kq.0.0.0
losing 9t.0.1.4 c7.0.0.0 ic.0.1.5 kq.0.0.0 138.0.0.0
lost 9c.4.1.1 9t.0.1.4 c7.0.0.0 cc.0.2.9 g1.d.0.0 ht.0.3.6 i8.0.2.3 ic.0.1.5 kq.0.0.0 pu.3.4.5 tf.1.0.0 wq.0.2.5 wq.0.1.4 xe.2.1.1 y2.0.3.9 10b.0.1.1 138.0.0.0
lot 96.0.2.3 99.0.2.6 gf.0.1.2 m1.1.1.1 10r.2.1.1
lotion wj.0.2.9
loud gk.0.1.1
lout fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
louts fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
love db.0.1.1 dm.1.0.0 eb.0.0.0 gj.0.4.4 vz.0.1.2
loved mv.0.0.0 s1.0.1.1
lovelies 11y.0.1.1
lovely gg.0.1.2
lower a2.0.1.1 th.0.2.2 ti.0.2.5 ua.0.1.5 v5.0.0.0
lowlife ek.6.0.0 fm.0.1.5 lk.0.2.9 lq.0.1.2
lowlifes ek.6.0.0 fm.0.1.5 lk.0.2.9 lq.0.1.2
luciferase qc.0.2.7
luck gh.0.2.2
lucky gh.0.0.0
ludicrous fc.0.0.0
lummox fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
lump qm.0.2.5 vl.0.1.1
lumps qm.0.2.5 vl.0.1.1
lunacy 136.0.1.1 136.1.2.2
lunatic 1r.5.0.0 fm.0.1.5 lk.0.2.9 lq.0.1.2 131.0.0.0 13b.3.2.2 16q.0.0.0
lunatics 1r.5.0.0 9q.0.1.2 fm.0.1.5 lk.0.2.9 lq.0.1.2
lunch dh.0.1.4 dh.1.0.0 e0.0.2.b e1.0.0.0 ed.0.4.a 11p.0.0.0
lupus cp.0.0.0 uh.0.2.7
lurk rj.0.0.0
lurked rj.0.0.0
lurking rj.0.0.0 s2.0.1.3
lurks rj.0.0.0
lush k.3.0.0
lushes k.3.0.0
lying i9.0.0.0 ln.0.0.0 or.0.2.2 10r.3.0.0
lyme cp.0.0.0
lymph q6.0.2.4 r0.0.2.2
lymphatic q6.0.2.4
lymphoma cp.0.0.0
mRNA qf.0.0.0 qi.7.2.5 qw.0.0.0
macho 120.0.0.0
macular cp.0.0.0
mad 1t.0.0.0 9i.0.1.3 9q.0.1.2 fc.0.0.0 g6.3.0.0 gk.0.1.1 n5.7.3.6 131.0.0.0 138.1.1.1 13b.2.0.0 16n.0.0.0
madam gl.0.0.0
madams gl.0.0.0
maddening h8.0.0.0
made i2.1.1.2 in.1.1.3
madhouse 1t.0.0.0 gd.0.0.0
madman 1u.0.0.0 13b.3.2.2
madmen 1u.1.0.0
madness sc.0.0.0 136.0.1.1 136.1.2.2
madwoman 1u.2.0.0
madwomen 1u.3.0.0
maga 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
magat 102.8.0.0
magats 102.8.0.0
magic ap.0.0.0 b5.1.2.2 og.0.0.0
magical ap.0.0.0 nl.0.0.0
magically cu.0.0.0
magnesium ul.0.4.f wj.0.2.9
magnet qx.0.0.0
magnetic ou.0.0.0 q9.0.2.4 qx.0.0.0
magnets cv.0.0.0 qx.0.0.0
maid a2.0.1.1
maiden 120.0.0.0
maids a2.0.1.1
mailed wg.0.4.9
maimed 9i.0.1.3
maiming oz.0.1.4
mainliner 9n.0.0.0
mainliners 9n.0.0.0
mainstream or.0.0.0 pl.0.0.0 qj.0.1.1
maintain ii.0.0.0
maintained ii.0.0.0
maintaining ii.0.0.0
maintains ii.0.0.0
maintenance h8.0.1.1
majesty gl.0.1.1
maker qd.1.4.9 wa.0.5.7
makers qd.1.4.9 wa.0.5.7
making g7.0.0.0 hh.0.2.3 hy.0.4.4 hy.1.3.3 hy.2.4.4 ia.1.1.1 pp.0.2.5 su.0.2.3
malaria cp.0.0.0
male a3.0.1.1 10x.0.0.0 11z.1.1.3
males a3.0.1.1
malformed 5v.0.0.0
malingerer h4.0.0.0
malingerers fs.0.1.4 h4.0.0.0
malingering h4.0.0.0
mammogram vb.0.2.6
mammograms vb.0.2.6
man dy.2.1.1 vd.0.2.2 y3.0.2.h y4.0.3.8 z3.0.1.2 113.0.0.0 11c.0.0.0 11c.4.2.3 11k.0.0.0 11o.0.2.2 120.0.1.1
man's 11o.0.1.1
manage ll.0.1.2
managed jq.0.0.0 ko.0.0.0 18p.0.1.1
management m5.0.0.0
manager ls.2.0.0
manager's z0.0.0.0
managers lg.0.0.0
maniac 26.0.0.0 fm.0.1.5 lk.0.2.9 lq.0.1.2
maniacal 131.0.0.0
maniacs 26.0.0.0 fm.0.1.5 lk.0.2.9 lq.0.1.2
manic 27.0.1.1 27.1.0.0 9g.0.1.3 12p.0.0.0 12z.0.2.2 132.0.1.4 13c.0.2.6 16p.0.0.0
manipulating kp.0.0.0
manipulative h8.0.0.0 k0.0.0.0
mankind 114.0.0.0
manly 120.0.0.0
manned 115.0.0.0
manners 108.0.3.6
manning 120.0.0.0
manopause 11w.2.0.0
manpower 112.0.0.0
mansized 120.0.0.0
mansplain 120.0.0.0
mansplained 120.0.0.0
mansplaining 120.0.0.0
mansplains 120.0.0.0
manufacturer wa.0.5.7
many oy.0.1.1
mardy gl.0.0.0
margarita zp.0.1.4
margaritas zl.0.2.9 zp.0.1.4
mark ty.6.0.0
marketing qi.a.3.6
married du.0.0.0
martyr aa.0.0.0
martyrs aa.0.0.0
marxists 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
marzipan m4.0.4.l
mask we.1.2.3 wj.0.2.9 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
masks qa.2.0.0 qf.0.0.0
mass ed.0.4.a rg.0.0.0 s4.0.0.0
massage ce.0.2.4 eb.0.0.0 wj.0.2.9 xy.0.2.5
massages xy.0.2.5
massive gf.0.1.2 n5.1.0.0 or.0.0.0
masterclass w2.0.1.3
mastermind gg.0.1.2
mat wj.0.2.9
match c2.0.3.6 cy.0.3.5 e0.0.2.b ed.0.4.a
matched e2.0.0.0
mate wz.0.2.2
maternal 7g.0.1.2
mates wx.1.0.0
matron ls.2.0.0
matter u4.0.3.4
mattress we.1.2.3 wj.0.2.9
maturity 3o.1.0.0
may 10u.0.0.0
mayor y9.0.1.1 yj.0.0.0 ym.0.3.6 yw.0.1.2 101.0.1.4 10i.0.1.1 10j.0.2.2
mayor's z0.0.0.0
mayors 101.0.1.4 10i.0.1.1 10j.0.2.2
mcg ud.0.2.a
me e5.0.1.1 e8.0.1.1 td.0.3.8 yz.0.5.7
meal g4.5.2.2 t1.0.1.2 w2.0.1.3 wj.0.2.9
meals t1.0.1.2
means tj.0.1.1
meant yz.b.1.1
measles cp.0.0.0 qi.c.0.0 qu.0.0.0
meat la.1.0.0
meathead fm.0.1.5 la.1.0.0 lk.0.2.9 lq.0.1.2
meatheads fm.0.1.5 la.1.0.0 lk.0.2.9 lq.0.1.2
mechanic lp.0.2.5
mechanics lp.0.2.5
media qj.0.1.1
medical 11z.0.0.0 11z.1.1.3
medicated q5.0.2.4
medication 17.0.0.0 ct.0.1.5 ip.0.3.6 j8.0.2.8 uv.0.2.5 vo.0.1.3
medications uv.0.2.5 vo.0.1.3
medicine ce.0.2.4 uv.0.2.5 11z.0.0.0
medicines uv.0.2.5
meds ct.0.1.5 uu.0.2.4 uv.0.2.5 vo.0.1.3
meet cb.0.1.4 11s.0.0.0
melancholic 9g.0.1.3
melancholics 9g.0.1.3
melanoma cp.0.0.0
melatonin ul.0.4.f
melodramatic h8.0.0.0
melt b6.0.0.0 b7.0.0.0 bv.0.2.5 c7.0.0.0 cy.0.1.3
melted b7.0.0.0 c7.0.0.0 cy.0.1.3 xn.0.2.6
melting b7.0.0.0 c7.0.0.0 cy.0.1.3 rn.0.0.0
melts b7.0.0.0 c7.0.0.0 cy.0.1.3
memory c2.0.3.6 c6.0.2.7 cg.0.3.8
men 11w.0.0.0
menace fz.0.2.6 g5.0.0.0 ly.0.3.a
menaces fz.0.2.6 g5.0.0.0
menagerie gd.0.0.0
menfolk 120.0.1.1 120.0.0.0
menopausal 11d.0.0.0
menopause cp.0.0.0 qq.0.0.0 uh.0.2.7 vi.0.2.7
mental 1y.0.0.0 aj.0.2.3 125.0.1.1 137.0.1.2 13b.3.2.2
mentally 1z.0.1.1 20.0.0.0 21.0.0.0 22.0.0.0 5l.0.0.0 9u.0.0.0 ae.0.0.0
mentals 9q.0.1.2
mention y7.2.1.3
mentioning y7.6.0.0
merch w2.0.1.3
merchandise w2.0.1.3
mercury oz.0.3.6 qc.0.2.7 qf.0.0.0
merely fx.0.1.1
merry zl.1.1.2 zw.0.1.3
mess wq.0.2.5
message d0.0.1.1 d0.0.0.0 d3.0.0.0 de.0.0.0 dv.0.0.0 dw.0.0.0 dz.0.0.0 j2.0.2.2 jb.0.2.3 jg.0.0.0 jg.1.1.1 ur.0.2.2 v6.0.2.3
messaged xx.0.0.0
messenger d7.0.3.6
met cb.0.1.4 cy.0.2.4 gb.0.1.3 xo.0.2.2 y2.0.3.9
metabolic ql.0.1.4
metabolism p9.0.1.3 q6.0.2.4
metformin uk.0.2.9 ul.0.4.f ux.0.2.2
meth 5.0.0.0 i.0.0.0 1e.0.0.0 9n.0.0.0
methamphetamine 5.0.0.0
methhead i.0.0.0
methheads i.0.0.0
method j3.0.1.2 xy.0.2.5
methods j3.0.1.2
methylene c1.0.0.0
mexico z6.0.2.3
mg ud.0.2.a
mickey m0.0.0.0
microbiome q6.0.2.4
microchip ou.0.0.0 qc.0.2.7
microchips ou.0.0.0 qc.0.2.7
micrograms ud.0.2.a
microwave q1.0.0.0 qf.0.0.0
microwaves pt.0.0.0 q1.0.0.0 qf.0.0.0
microwaving pz.0.1.7
mid l5.0.0.0
middleman 120.0.0.0
midget 63.0.0.0 aj.0.3.4
midgets 63.0.0.0
midlevel l5.1.0.0
midlevels l5.1.0.0
midwife lb.0.2.2 n0.0.1.5 ta.0.0.0 10w.0.1.1 11u.0.1.1
midwife's z0.0.0.0
midwifery m5.0.0.0
midwives lg.0.0.0 n0.0.1.5 ta.0.0.0
migraine cp.0.0.0 uh.0.2.7 vi.0.2.7 xk.0.4.f 13d.0.3.6
migraines cp.0.0.0 uh.0.2.7 xk.0.4.f xw.0.2.2 13d.0.3.6
migrants 10f.0.1.1
mile lx.0.5.k
militant 10g.0.0.0
milk g4.0.0.0
milked g4.0.0.0
milking g4.0.0.0
milks g4.0.0.0
millennials 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
milligrams ud.0.2.a
milliliters ud.0.2.a
millilitres ud.0.2.a
mince m4.0.4.l
mind h6.0.3.4 h7.0.4.5 if.0.0.0 ir.0.4.8 ms.i.0.0 nj.0.0.0 nk.0.2.4 nl.0.0.0 oh.0.0.0 ok.0.2.2 sv.0.0.0 td.0.0.0 up.0.1.1 v7.0.1.1
mindblowing nj.0.0.0 nk.0.2.4
minded 2r.0.1.1 9u.1.1.1 u9.0.2.3
mindfuck ms.i.0.0
mindless fc.0.0.0
minds h6.0.3.4 ok.0.2.2
minefield se.0.4.8
minger fm.0.1.5 lk.0.2.9 lq.0.1.2 mt.u.0.0
mingers fm.0.1.5 lk.0.2.9 lq.0.1.2 mt.u.0.0
minging ms.s.0.0
minister yj.0.0.0 101.0.1.4 101.0.2.5 10i.0.1.1 10i.0.2.2 10j.0.2.2 10j.0.3.3
minister's z0.0.0.0
ministers 101.0.1.4 10i.0.1.1 10j.0.2.2
ministry 10o.0.2.7
minorities 8l.0.0.0
minority 8l.1.0.0
minutes b5.1.2.2
miracle ak.0.0.0 am.0.1.4 an.0.0.1 og.0.0.0 17x.0.0.0
miracles an.0.0.1
miraculous ak.0.0.0 al.0.0.0 nk.0.2.4
miraculously al.1.0.0 cu.0.0.0
miscarriage pw.0.2.8 qg.0.3.d qh.0.0.0 yt.0.1.3
miscarriages pw.0.2.8 qg.0.3.d qh.0.0.0
miserable 9x.0.0.0 gl.0.0.0 h8.0.0.0
misery fz.0.2.6 g1.6.0.0 g5.0.0.0 kk.0.3.b xw.0.2.2
miss ve.0.0.0 wx.1.1.1
missed 7k.0.0.0
missing hw.0.1.1 su.0.2.3
missus 11n.0.2.4 11w.1.2.3 120.0.1.1
mistake sh.2.2.3 sj.0.1.5 sx.0.1.2 t9.0.1.3 tb.0.3.f ty.6.2.2
mistakes sj.0.1.5 t9.0.1.3
misuser a6.1.1.2
misusers a6.1.1.2
mixed jd.0.0.0
ml ud.0.2.a
moan gi.0.1.2 gl.0.0.0
moaner fa.0.0.0 fs.0.1.4 fz.0.2.6 g1.0.0.0 g5.0.0.0
moaners fa.0.0.0 fs.0.1.4 fz.0.2.6 g1.0.0.0 g5.0.0.0
moaning fa.0.0.0 fb.1.0.0 fs.0.1.4 g1.5.0.0 g5.0.0.0 h8.0.0.0 if.0.1.1
mob gf.0.1.2
mobile d4.0.4.a d5.0.3.4 d6.0.2.2 dp.0.3.6 ds.0.4.6 e7.0.1.2 q0.0.0.0 qf.0.0.0
modern pl.0.0.0
moisturiser wj.0.2.9
moisturizer wj.0.2.9
mole vi.0.2.7 vl.0.1.1
mom rl.0.1.1 vd.0.2.2 y3.0.2.h y4.0.3.8 118.0.0.0 11n.0.2.4 11v.0.0.0 11w.1.1.2
mom's uz.0.4.5
moment ol.a.1.2
mommy 11w.2.0.0
moms ih.0.0.0 rl.0.1.1 118.0.0.0 11r.1.0.0 11v.0.0.0
monday zs.0.4.c
monday's yq.0.1.1
money at.2.2.2 di.0.1.7 ly.0.4.c py.1.1.1 qd.1.3.8 qt.0.3.8 qv.0.2.5 wp.0.0.0
moneyspinner qd.1.3.8
moneyspinners qd.1.3.8
mong aj.0.2.3
mongolism 5o.0.0.0
mongoloid 5n.0.0.0
mongoloids 5n.0.0.0
monitor we.1.2.3 wj.0.2.9
monkey gd.0.0.0 l7.0.1.1
monkeypox qb.1.0.0
monkeys l7.0.1.1 lp.0.2.5
monster fz.0.2.6 lu.0.2.c rw.0.0.0 rz.1.3.6 rz.2.0.0
monsters fz.0.2.6 lu.0.2.c
month zn.0.5.e zs.0.5.e
months zn.0.5.e zs.0.5.e
monumental n5.1.0.0
moody gl.0.0.0 11d.0.0.0
moon cv.0.0.0 gh.0.1.1 n5.5.2.2 oa.0.4.9 oj.5.0.0
moonshot oj.5.0.0
morals 108.0.3.6
morbid 2w.0.0.0
morgue s6.1.5.7 sa.0.0.0
morning ue.0.2.3
morning's yq.0.2.2
moron fi.1.0.0 fm.0.1.5 lk.0.2.9 ln.0.0.0 lq.0.1.2 u4.0.2.3
moronic fc.0.0.0 fw.0.0.0 kz.0.0.0
morons fi.1.0.0 fm.0.1.5 lk.0.2.9 lq.0.1.2
mortuary s6.1.5.7 sa.0.0.0
mosquito g7.0.2.2
most sw.0.0.0
mother lx.0.5.k rl.0.1.1 y3.0.2.h y4.0.3.8 11j.0.0.0
mother's uz.0.4.5 11w.2.0.0
motherfucker m6.9.0.0
motherfuckers m6.9.0.0
motherfucking m6.a.0.0
mothers ih.0.0.0 rl.0.1.1 118.0.0.0 11j.0.0.0 11v.0.0.0
motivated hx.0.1.1
motivation hx.1.1.2 ig.0.2.6
mounjaro uk.0.2.9 x4.0.1.6 x5.0.0.0
mouth cp.0.0.0 g5.0.0.0
mouthed ol.4.2.4
mouthwash wj.0.2.9
mouthy h8.0.0.0
move 3g.0.1.1 um.0.0.0 v5.0.0.0
moved du.0.0.0 e2.0.0.0 ea.0.1.3
movies ed.0.4.a
much g6.7.1.1 11x.0.4.6
mucky g5.0.0.0
mucoid ql.0.1.4
multi jj.0.2.6
multip 7w.3.0.0
multiple cp.0.0.0
multips 7w.1.0.0
multistorey jj.0.2.6
mum lx.0.5.k rl.0.1.1 vd.0.2.2 y3.0.2.h y4.0.3.8 118.0.0.0 11n.0.2.4 11v.0.0.0 11w.1.1.2
mum's uz.0.4.5
mummies 11v.0.0.0
mummy 11w.2.0.0 120.0.0.0
mumpreneur 120.0.0.0
mumpreneurs 120.0.0.0
mumps qi.c.0.0 qu.0.0.0
mums ih.0.0.0 rl.0.1.1 118.0.0.0 11r.1.0.0 11v.0.0.0
munch rz.0.0.0
munchausen ge.7.0.0
munchausen's ge.7.0.0
munched rz.0.0.0
munches rz.0.0.0
munching rz.0.0.0
munter fm.0.1.5 lk.0.2.9 lq.0.1.2
munters fm.0.1.5 lk.0.2.9 lq.0.1.2
muppet fm.0.1.5 gl.0.0.0 lk.0.2.9 ln.0.0.0 lq.0.1.2
muppets fi.b.0.0 fm.0.1.5 gl.0.0.0 lk.0.2.9 lq.0.1.2
murderer rz.1.3.6 rz.2.0.0 se.0.4.8
murdering oz.0.1.4 pp.0.2.5
murderous rv.0.0.0
muscular uh.0.2.7 uj.0.2.7
mush 10q.0.3.b
mushroom wj.0.2.9
must sq.0.0.0
mutton gj.0.0.0
myarse md.0.0.0
myarses md.0.0.0
myass md.0.0.0
myasses md.0.0.0
myopia cp.0.0.0
myself fg.0.1.1 iv.0.1.1 kt.0.1.1
myth qi.a.3.6 qz.0.1.3
myths sj.0.1.5
n xd.0.2.7
naff ms.e.0.0
naffing ms.a.0.0
nag g5.0.0.0 g5.0.1.1 kh.0.0.0 11x.0.2.4
nagged kh.0.0.0 11x.0.2.4
nagging kh.0.0.0 11d.0.0.0 11x.0.2.4 11x.1.0.0
nags g5.0.0.0 g5.0.1.1 kh.0.0.0 11x.0.2.4
nail cp.0.0.0 je.0.2.3 rr.3.0.0
name ch.0.2.2 lt.0.5.c ws.0.2.4 y7.2.1.3 y8.1.0.0 y8.2.3.3 y8.3.0.0 yz.f.3.3
names y7.0.1.1 y7.1.1.1 y7.2.2.4 y8.0.0.0 yz.f.3.3
naming y7.7.0.0
nanny 10w.0.1.1 11u.0.1.1
nano ou.0.0.0
nanobots ou.0.0.0 qc.0.2.7
nappies s8.0.1.1
nappy s8.0.2.2 wj.0.2.9
naproxen ul.0.4.f
narc 1a.0.0.0
narcolepsy 13a.0.2.4
narcoleptic 9g.0.1.3
narcoleptics 9g.0.1.3
nasty fc.0.0.0 rv.0.0.0
national za.0.1.2
nationalists 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
natter gi.0.1.2
natural 7r.0.0.0 bl.1.0.0 ph.0.1.1 ph.1.0.0 ph.3.1.3 pi.0.1.1 qo.0.2.4 qo.1.0.0 qy.0.3.c
naturally pk.0.1.4 18y.0.0.0
nature pv.0.0.0 pv.0.1.1 qn.0.0.0 qo.0.3.5
nature's qn.0.0.0 qn.0.1.1
naturopaths lg.0.0.0
naughty 3c.0.0.0
navel r4.0.3.6
ne'er g5.0.0.0
neanderthal fm.0.1.5 lk.0.2.9 lq.0.1.2
neanderthals fm.0.1.5 lk.0.2.9 lq.0.1.2
neck fl.0.4.5 r4.0.3.6 vf.0.0.0
necked jd.0.0.0
necklace qx.0.0.0
necktie je.0.2.3
need sq.0.0.0 u4.0.2.3 uc.0.2.3
needed gj.0.0.0
needle 98.0.3.5 9f.0.0.0 9n.0.0.0 lx.0.5.k qi.3.1.1
needles qi.3.1.1
needless tu.0.0.0
needn't v7.0.1.1 v7.0.0.0
needs ly.0.1.8
needy fb.1.0.0 gk.0.1.1 h8.0.0.0
negligent hl.0.0.0 kz.0.0.0
neighbor ye.0.1.1
neighbor's e4.0.1.1 uz.0.4.5 z0.0.0.0
neighbour ye.0.1.1
neighbour's e4.0.1.1 uz.0.4.5 z0.0.0.0
nerve g2.0.5.a
nerves g2.0.4.9 h7.0.2.3 ir.0.2.6
nervous 2j.0.0.0 pc.0.1.2 r0.0.2.2
network dj.0.1.6
neurologist ta.0.0.0
neurologists ta.0.0.0
neuropathy cp.0.0.0
neurotic 2f.0.1.1 2f.0.0.0 9g.0.1.3 h8.0.0.0
neurotics 2f.0.0.0 9g.0.1.3
never bu.0.0.0 c3.0.1.3 co.0.1.1 cw.0.2.5 sp.0.0.0
new cs.0.3.4
newborn y3.0.2.h y4.0.3.8
news qj.0.1.1
newsletter wi.0.4.5
newsreader yj.0.0.0 yw.0.1.2 z3.0.1.2
newsreader's z0.0.0.0
newt g6.1.3.4
next oe.3.1.1 ra.0.3.3 rq.0.3.4 sg.0.2.2 zf.0.2.7 zs.0.3.b
nibs gl.0.1.1
nicely wf.1.3.4
nicer wf.0.3.4
night du.0.0.0 e0.0.2.b e1.0.0.0 ue.0.2.3
night's yq.0.2.2
nightclub e0.0.2.b
nightmare 9z.0.1.1 fz.0.2.6 g5.0.0.0 h8.0.0.0 rh.0.0.0 rw.0.0.0 s4.0.0.0 18i.0.0.0
nightmares fz.0.2.6
nightmarish r8.0.0.0
nights zn.0.5.e zs.0.5.e
nincompoop fm.0.1.5 lk.0.2.9 lq.0.1.2
nincompoops fm.0.1.5 lk.0.2.9 lq.0.1.2
ninnies fm.0.1.5 lk.0.2.9 lq.0.1.2
ninny fm.0.1.5 lk.0.2.9 lq.0.1.2
nipped ea.0.1.3
nitroglycerin ul.0.4.f
nits vi.0.2.7
nitwit fi.6.0.0 fm.0.1.5 lk.0.2.9 lq.0.1.2
nitwits fi.6.0.0 fm.0.1.5 lk.0.2.9 lq.0.1.2
no c4.4.1.3 cf.0.0.0 s4.0.0.0 tl.0.0.0 v7.0.0.0
nobody 6u.0.0.0 s4.0.0.0 sq.0.0.0 td.0.0.0 tl.0.0.0 zm.2.0.0
noctor l4.0.0.0
noctors l4.0.0.0
noisy h8.0.0.0
nonadherence go.1.0.0
nonadherent go.0.0.0 192.0.0.0
nonalcoholic 15s.0.0.0
nonattender gm.3.0.0
nonattenders gm.3.0.0
nonce fm.0.1.5 lk.0.2.9 lq.0.1.2
nonces fm.0.1.5 lk.0.2.9 lq.0.1.2
noncompliance gm.1.0.0
noncompliant gm.0.0.0
noncomplier gm.2.0.0
noncompliers gm.2.0.0
noone tl.0.0.0
noose je.0.2.3
norfolk ey.0.2.2
normal 5y.0.0.0 7q.0.0.0 a4.0.0.0 uj.0.2.7
nose lt.0.5.c xq.0.0.0 xq.1.3.5
not 6u.0.0.0 9c.0.0.0 tc.0.1.2
note j1.0.1.1 j2.0.3.3 j2.0.2.2 jb.0.2.3 jg.0.0.0 jg.1.1.1
nothing ca.2.0.0 fm.0.2.6 g5.0.2.2 hr.0.0.0 hr.1.0.0 lk.0.3.a lo.0.2.6 lq.0.2.3 n5.d.0.0 nk.0.2.4 o8.0.0.0 o9.0.0.0 tc.0.1.2 u4.0.0.0 uj.0.2.7 we.0.0.0 wq.0.1.4 10q.0.3.b
nothings fm.0.2.6 g5.0.2.2 lk.0.3.a lq.0.2.3
novelist yj.0.0.0
now te.0.0.0
nudge v5.0.0.0
nuisance g5.0.0.0
nuisances g5.0.0.0
numb mt.4.0.0
number d5.0.3.4 d6.0.2.2 dp.0.3.6 ds.0.4.6 nz.0.1.2 vl.0.1.1
numbers 3t.0.1.1 e7.0.1.2 nu.1.0.0
numbness cp.0.0.0 vl.0.1.1
numbskull fi.8.0.0 fm.0.1.5 lk.0.2.9 lq.0.1.2
numbskulls fi.8.0.0 fm.0.1.5 lk.0.2.9 lq.0.1.2
numpties fi.7.0.0 fm.0.1.5 lk.0.2.9 lq.0.1.2
numpty fi.7.0.0 fm.0.1.5 gl.0.0.0 lk.0.2.9 lq.0.1.2
numskull fm.0.1.5 lk.0.2.9 lq.0.1.2
numskulls fm.0.1.5 lk.0.2.9 lq.0.1.2
nun yw.0.1.2
nurse lb.0.2.2 n0.0.1.5 ta.0.0.0 y3.0.2.h y4.0.3.8 10w.0.1.1 11u.0.1.1
nursed y2.0.3.9
nursery zt.0.5.i
nurses lg.0.0.0 n0.0.1.5 ta.0.0.0
nursing m5.0.0.0 11z.0.0.0
nut 1r.1.0.0 1r.2.0.0 1s.2.0.0 9c.3.2.2 cp.0.0.0
nutcase 1r.1.0.0 fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
nutcases 1r.1.0.0 9q.0.1.2 fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
nuthouse 1s.3.0.0 gd.0.0.0
nuthouses 1s.3.0.0
nutjob 1r.2.0.0 fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
nutjobs 1r.2.0.0 9q.0.1.2 fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2 10e.0.1.2
nutrients q8.0.2.6
nutrition qy.0.3.c
nutritionist n0.0.1.5
nutritionists n0.0.1.5
nuts fc.0.0.0 123.0.1.2
nutter 1r.0.0.0 aj.0.3.4 fl.0.1.2 fm.0.1.5 fz.0.2.6 g5.0.0.0 lk.0.2.9 lq.0.1.2
nutters 1r.0.0.0 9q.0.1.2 fl.0.1.2 fm.0.1.5 fz.0.2.6 g5.0.0.0 lk.0.2.9 lq.0.1.2 10e.0.1.2
nutty fc.0.0.0 g6.3.0.0 gk.0.1.1
oaf fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
oafs fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
obese 2t.0.0.1 2u.0.1.2 2v.0.1.1 2x.0.1.2 9i.0.1.3 15y.0.0.0
obesity 33.0.0.0 34.1.1.2 cp.0.0.0 qq.0.0.0
obituary rp.0.1.1 sa.0.0.0
obliterate b3.0.0.0
obliterated b3.0.0.0
obliterates b3.0.0.0
obliterating b3.0.0.0
obnoxious h8.0.0.0
obsession wh.0.2.5
obsolete cm.0.2.5
obstetrics m5.0.0.0
obtuse fc.0.0.0
obvious u4.0.0.0
obviously tu.0.0.0 ui.0.1.1
oddball fl.0.1.2 g1.9.0.0
oddballs fl.0.1.2 g1.9.0.0
odious fc.0.0.0
odor fo.0.1.1
odour fo.0.1.1
oestrogen r0.0.2.2
off z6.0.1.2
offender 89.0.0.1
offenders 89.0.0.1
offer ws.0.2.5 ws.0.2.4 wx.1.1.1 wx.1.0.0
offered wg.0.4.9
office yg.0.4.g yo.0.4.9 11p.0.0.0
offload m3.0.0.0
offloaded m3.0.0.0
offloading m3.0.0.0
offloads m3.0.0.0
ogre lu.0.2.c
ogres lu.0.2.c
oh ge.f.0.0 gh.0.0.0
oil bh.0.1.2 gj.0.1.1 wj.0.2.9
old 78.0.1.1 9s.0.0.0 ac.0.0.0
oldies 9s.0.0.0
oligoneuronal f0.2.0.0
olympic gi.1.0.0
omeprazole ul.0.4.f
once co.0.2.2 n5.1.0.0 o8.0.0.0 u4.0.0.0
oncologist ta.0.0.0
oncologists ta.0.0.0
one 99.0.2.6 vd.0.2.2 yp.0.0.0 z3.0.1.2
ones 96.0.2.3 99.0.2.6 s1.0.2.2
onion qx.0.0.0
onions qx.0.0.0
only qd.0.1.2 sw.0.0.0 t5.1.0.0
onset 3o.0.1.1
open u4.0.2.3
opera ed.0.4.a
operated y2.0.3.9 ys.0.2.2
operation vb.0.2.6
opiate 3.0.0.0
opioid 3.0.0.0 16.0.0.0
opioids ie.0.3.6 uk.0.2.9
opposite tc.0.2.3 zf.0.2.7 11f.0.0.0
opposition 101.0.1.4 10i.0.1.1 10j.0.2.2
opted kr.0.0.0
optician ta.0.0.0
opticians ta.0.0.0
option kb.1.1.1 tm.0.2.4
order v9.0.3.7 vg.0.0.0 vv.0.0.0 w9.0.0.0 wp.0.0.0
ordered v9.0.3.7
ordering v9.0.3.7
orders v9.0.3.7
ordinary a4.0.0.0
organic qo.0.2.4 qo.1.0.0
orphan sa.0.0.0
orphans sa.0.0.0
orthopaedics m5.0.0.0
orthopedics m5.0.0.0
orthopod l9.0.0.0
orthopods l9.0.0.0
oscar g4.7.0.0 g7.0.0.0 ol.b.0.0
osteoporosis cp.0.0.0 qq.0.0.0
ottawa 10o.0.2.7
ought hq.0.0.0
ours in.2.4.5
out db.0.1.1 ru.0.0.0 sb.0.2.5
outpatients m5.0.0.0
outperforms q3.0.2.2
overcame 6b.0.0.0 cl.0.0.0
overcome 6b.0.0.0 cl.0.0.0 kl.1.0.0
overcomes 6b.0.0.0 cl.0.0.0
overcoming 6b.0.0.0 cl.0.0.0
overdose 9k.0.2.6 ca.2.1.1 ko.0.1.3 yt.0.1.3
overdosed iy.0.0.0 j0.0.0.0
overdoses 97.0.1.1 9k.0.2.6 ko.0.1.3
overdraft zv.0.1.1
overeaters a6.3.0.0
overeating i3.0.3.a
overnight b5.0.0.0 b5.1.1.1 cu.0.0.0
overpaid kz.0.0.0
overpass jj.0.2.6
overrun 9l.0.0.0
overturn od.0.0.0
overturned od.0.0.0
overturning od.0.0.0
overturns od.0.0.0
overweight 2y.0.0.0 9i.0.1.3
own d4.0.4.a
owned qv.0.1.4
oxygen 9f.0.0.0 q7.0.0.0 qa.0.3.8 qa.1.3.5 vj.0.2.2
ozempic uk.0.2.9 x4.0.1.6 x5.0.0.0
ozone cv.0.0.0
p wp.0.1.1
pH r0.0.2.2
pack vk.0.0.0
packed 9l.0.0.0
packing c4.1.2.5
paediatrician n0.0.1.5
paediatricians n0.0.1.5
paid q4.0.2.5 r3.0.2.4 w1.0.0.0 w7.0.1.7 wl.0.1.6 wv.0.3.6
pain bd.0.0.1 cc.0.2.9 cp.0.0.1 cr.0.3.8 cs.0.3.4 fz.0.2.6 g2.0.3.8 iq.0.1.4 kk.0.3.b kl.2.0.0 vj.0.2.2 vl.0.1.1 xk.0.4.f xw.0.2.2
painkiller 18c.0.0.0
painkillers ct.0.1.5 j8.0.2.8 uv.0.2.5 18c.0.0.0
painless bd.0.0.1 17v.0.0.0
pains iq.0.1.4
paint m4.0.4.l
pair ce.0.2.4 eb.0.0.0
palaver gh.0.2.2
palm m3.0.0.0
palmed m3.0.0.0
palming m3.0.0.0
palms m3.0.0.0
palpitations vl.0.1.1
panacea aq.1.0.0
panaceas aq.1.0.0
pandemic qb.1.1.1 rm.0.0.0
panic cp.0.0.0 ir.0.2.6 rg.0.0.0 v8.0.1.5 vi.0.2.7 12r.0.3.4 13d.0.3.6 18l.0.0.0
pants mt.w.0.0
paper g7.0.2.2 lz.0.0.0
papercut g7.0.2.2
papers qj.0.1.1
paracetamol j8.0.2.8 ul.0.4.f
paracetamols j8.0.2.8
parade g0.0.1.3 gd.0.0.0 gf.0.1.2
paradigm n9.0.0.0
paralysed 9i.0.1.3 s8.0.0.0 12d.0.0.0
paralysis qh.0.0.0 sc.0.0.0
paralyzed 9i.0.1.3 12d.0.0.0
paramedic lb.0.2.2 ta.0.0.0 10v.0.1.1 11t.0.1.1
paramedics ta.0.0.0
paraplegic 66.0.1.1 95.0.0.0 9g.0.1.3
paraplegics 66.1.0.0 9g.0.1.3
parasite fm.0.1.5 lk.0.2.9 lq.0.1.2
parasites cp.0.0.0 fm.0.1.5 lk.0.2.9 lq.0.1.2 qc.0.2.7 qf.0.0.0 ql.0.1.4
parasuicidal jz.2.0.0
parasuicide jz.1.0.0
parasuicides jz.1.0.0
parent rl.0.1.1
parent's s4.0.1.1
parents ih.0.0.0 rk.0.4.6 rl.0.1.1
parish yb.0.4.7
park vk.0.0.0
parkinson's cp.0.0.0 13a.0.2.4
parliament 101.0.1.4 10i.0.1.1 10j.0.2.2 10o.0.2.7
parrots lp.0.2.5
part hu.0.4.5 hu.1.3.4 ip.0.3.6
partied ea.0.1.3
parties qi.b.1.2
partner dj.0.3.8 s1.0.1.1
partner's uz.0.4.5
partnered w1.0.0.0
partnership w1.0.1.1
parts ge.b.2.2
party dh.1.0.0 dy.1.4.4 e0.0.2.b e1.0.0.0 ed.0.4.a lt.0.3.a qi.b.1.2 101.0.1.4 10i.0.1.1 10j.0.2.2
partying i3.0.3.a
pass gh.0.0.0 yz.5.1.2
passcode zu.0.1.1
passengers lu.0.2.c
passport za.0.1.2 zu.0.1.1
password zu.0.1.1
past 9s.0.0.0 a2.0.0.0 bv.0.6.9 c2.0.6.9 cg.0.4.9 cg.0.6.b cm.0.6.9 ik.0.0.0
paste vr.0.0.0
pastor's z0.0.0.0
patch qx.0.0.0 wj.0.2.9
patches wj.0.2.9
patent qv.0.1.4
patentable qv.0.1.4
patented qv.0.1.4 qv.0.2.5
patents qv.0.1.4
path jf.0.3.8
pathetic 9x.0.0.0 fc.0.0.0
pathology m5.0.0.0
patience g2.0.3.8
patient ec.0.1.3 fd.0.0.0 y3.0.2.h y4.0.3.8 yu.0.1.2
patients ec.0.1.3 fd.0.0.0 x7.0.1.2
patsy fm.0.1.5 lk.0.2.9 lq.0.1.2
pause v0.0.0.0 ve.0.0.0
pay ro.0.1.4
payback id.5.0.0
paycheck ly.0.4.c
payment qt.0.3.8
payments qt.0.3.8
payout ie.0.3.6 qt.0.3.8
payouts qt.0.3.8
payroll zu.0.1.1
payslip ly.0.4.c zv.0.1.1
pea fm.0.1.5 g6.1.3.4 lk.0.2.9 lq.0.1.2
peace kk.0.3.b kl.2.1.1 ku.0.2.5
peaceful k6.0.0.0
peak vj.0.2.2
peanut cp.0.0.0 g6.1.3.4
pediatrician n0.0.1.5
pediatricians n0.0.1.5
peel xq.1.3.5
peerless ny.0.0.0
peers 101.0.1.4 10i.0.1.1 10j.0.2.2
pen lp.0.2.5 lr.1.0.0 lz.0.0.0
pencil lx.0.6.l
pendant qx.0.0.0
pendants qx.0.0.0
penknife je.0.2.3
penmanship 120.0.0.0
penpusher lr.1.0.0 lz.0.0.0
penpushers lr.1.0.0 lz.0.0.0
pensioner 73.0.0.2 y3.0.2.h y4.0.3.8
pensioners 73.0.0.2
people 10a.0.1.1
per wn.0.3.7
percent td.0.2.2
percentage wn.0.3.7
perfect bf.0.0.0 cs.0.3.4 17y.0.0.0
perfectly aw.0.0.0 ij.0.1.3
performance g4.6.1.1 gh.0.2.2
perimenopause uh.0.2.7 vi.0.2.7
period cp.0.0.0 to.0.0.0
perk wn.0.3.7
permanent bz.0.0.0
permanently cu.0.0.0
person vd.0.2.2
personal d4.0.4.a
personally va.0.0.0
pest g5.0.0.0
pests g5.0.0.0
pet lx.0.5.k
petri se.0.4.8
petrifying r8.0.0.0
petrol po.0.1.4
petulant h8.0.0.0
pharma op.0.1.1
pharmacist lb.0.2.2 n0.0.1.5 ta.0.0.0 10v.0.1.1 11t.0.1.1
pharmacists n0.0.1.5 ta.0.0.0
pharmacy m5.0.0.0 m5.0.1.1 yg.0.3.f yo.0.4.9
phenomenal bf.0.0.0 nj.0.0.0 nk.0.2.4
philistine fm.0.1.5 lk.0.2.9 lq.0.1.2
philistines fm.0.1.5 lk.0.2.9 lq.0.1.2
phobias cp.0.0.0
phone d5.0.3.4 d6.0.2.2 df.1.2.3 dp.0.3.6 ds.0.4.6 e3.0.0.0 e7.0.1.2 ib.0.2.9 ij.0.3.5 lv.0.2.5 q0.0.0.0 qf.0.0.0
phoned e3.0.0.0
phones e3.0.0.0 lv.0.2.5 120.0.2.2
phoning e3.0.0.0 io.0.1.1
photo dq.0.1.3 ur.0.2.2 v6.0.2.3 xc.0.1.7 ya.0.2.b yc.0.0.0
photos dq.0.1.3 v6.0.2.3 xc.0.1.7 yc.0.0.0
physician n0.0.1.5 10v.0.1.1 11t.0.1.1
physicians lg.0.0.0 n0.0.1.5
physio hu.0.4.5 hu.1.3.4 ip.0.3.6 lb.0.2.2 m5.0.0.0 ta.0.0.0
physiological 16x.0.0.0
physios ta.0.0.0
pic dq.0.1.3 v6.0.2.3 xc.0.1.7 yc.0.0.0
pick kp.0.4.4 vh.0.0.0 w9.0.0.0
picked wl.0.1.6 wv.0.3.6
pickled zl.1.1.2
picnic ed.0.4.a
pics dq.0.1.3 v6.0.2.3 xc.0.1.7 yc.0.0.0
picture dq.0.1.3 gg.0.1.2 s5.0.0.0 v6.0.2.3 xc.0.1.7 yc.0.0.0
pictures dq.0.1.3 v6.0.2.3 xc.0.1.7 yc.0.0.0
pie if.0.3.3
pieces wq.0.2.5
pier jf.0.3.8 jj.0.2.6
pies i3.0.3.a if.0.3.3
pig fc.0.0.0 i5.4.1.1 ln.0.0.0
pigsty gd.0.0.0
pile ms.c.0.0
piles cp.0.0.0 vi.0.2.7
pill 1a.1.0.0 9d.1.0.0 9f.0.0.0 9n.0.0.0 bh.0.1.2 bh.1.1.1 ce.0.2.4 j8.0.2.8 lp.0.2.5 lr.0.0.0 qf.0.1.1 t1.0.1.2 ud.0.2.a 1a8.0.0.0
pillhead 9d.1.0.0
pillheads 9d.1.0.0
pillock fm.0.1.5 lk.0.2.9 lq.0.1.2 mt.9.0.0
pillocks fm.0.1.5 lk.0.2.9 lq.0.1.2 mt.9.0.0
pillow r4.0.3.6 we.1.2.3 wj.0.2.9
pillpusher lr.0.0.0
pillpushers lr.0.0.0
pills ct.0.1.5 ie.0.3.6 j8.0.2.8 ji.0.4.c qp.0.3.9 t1.0.1.2 ud.0.2.a uf.0.2.3 uu.0.2.4 uv.0.2.5
pilot yw.0.1.2
pimple g7.0.2.2 vi.0.2.7
pin zu.0.1.1
pinch oj.5.0.0
pinching n5.5.0.0
pine ex.0.0.0
ping d0.0.0.0 dw.0.0.0 dz.0.0.0
pinhead fm.0.1.5 lk.0.2.9 lq.0.1.2
pinheads fm.0.1.5 lk.0.2.9 lq.0.1.2
pink 11o.0.0.0
pins 174.0.0.0
pint dh.0.1.4 e0.0.2.b e1.0.0.0 zl.0.2.9 zp.0.1.4
pints dh.0.1.4 e0.0.2.b e1.0.0.0 zl.0.2.9 zp.0.1.4
pioneering oh.0.0.0
pipe 98.0.3.5
piss 9n.0.0.0 lt.0.3.a mi.0.0.0 mi.2.0.0 mi.3.2.2 mi.4.0.0 mi.5.0.0 mq.2.0.0 ms.5.0.0
pissed mi.0.0.0 mi.1.0.0 mj.0.1.1 mq.8.0.0 ms.4.0.0 zw.0.1.3
pisses mi.0.0.0
pisshead 9n.0.0.0 mt.r.0.0
pissheads 9n.0.0.0 mt.r.0.0
pissing mc.3.0.0 mi.0.0.0 ms.4.0.0
pisstake mi.5.0.0
pisstakes mi.5.0.0
pistol jh.0.2.5
pitched yn.0.1.7
pitching io.0.1.1
pitiful 9x.0.0.0 fc.0.0.0
place e0.0.3.c ed.0.4.a va.0.2.2 zr.0.1.1 zz.0.1.1 100.0.1.2
places wx.1.2.3
plague 8v.0.0.0 re.0.0.0 12l.0.0.0 1aa.0.0.0
plagued 9a.0.0.0 a7.0.0.0 12l.0.0.0
plagues 12l.0.0.0
plaguing 12l.0.0.0
plain fx.0.1.1 u4.0.0.0 u4.0.1.1
plan ce.0.2.4 hu.0.4.5 hu.1.3.4 ip.0.3.6 os.0.3.5 xy.0.2.5
plandemic os.0.0.0
plank g6.1.3.4
planks m4.0.4.l
plant bh.0.1.2 qo.0.2.4 qo.0.3.5 qo.1.0.0 sx.0.1.2
plantar cp.0.0.0 vi.0.2.7
plants qo.0.3.5
plaque ck.0.1.4
plaster ll.0.1.2 lx.0.5.k
plastered 1h.0.1.1 z9.0.1.3
plastic je.0.2.3 m2.1.0.0 qf.0.0.0
plate zo.1.1.1 zo.2.1.4
play ik.0.0.0 m2.1.0.0
player yj.0.0.0
playgroup zt.0.5.i
playing rr.4.0.0 rr.5.0.0
pleas ib.0.2.9
pleasant gk.0.1.1
pleb fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
plebs fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
plonker fm.0.1.5 lk.0.2.9 lq.0.1.2 mt.a.0.0
plonkers fm.0.1.5 lk.0.2.9 lq.0.1.2 mt.a.0.0
plucky a0.0.0.0
plumber lp.0.2.5
plumbers lp.0.2.5
plumbum eu.3.0.0
plump ad.0.0.0
plus e9.0.0.0
pm d0.0.0.0 d3.0.0.0
pneumonia cp.0.0.0
pocket qj.0.2.2
podgy ad.0.0.0
podiatry m5.0.0.0
point v7.0.1.1
pointless cm.0.2.5 fc.0.0.0 fw.0.0.0
points wb.0.2.6 wn.0.3.7
poison oz.0.3.6 p5.0.2.4 pq.0.2.5 qc.0.2.7 ql.0.1.4 se.0.4.8
poisoning oz.0.1.4 pp.0.2.5 pq.0.2.5 pz.0.1.7 rn.0.0.0
poisonous pq.0.2.5
poisons p1.0.1.7 p5.0.2.4 q2.0.2.9 qc.0.2.7 ql.0.1.4
poke dw.0.0.0
poker e0.0.2.b e1.0.0.0
policeman yw.0.1.2 120.0.0.0
policeman's z0.0.0.0
policemen 120.0.0.0
policewoman yw.0.1.2
polio qu.0.0.0
politician y9.0.1.1 yj.0.0.0 ym.0.3.6 101.0.1.4 10i.0.1.1 10j.0.2.2
politicians 101.0.1.4 10i.0.1.1 10j.0.2.2
polyps cp.0.0.0
pompous ln.0.0.0
pond ek.8.0.0 g5.0.0.0
pong ga.0.0.0
ponged ga.0.0.0
ponging ga.0.0.0
pongs ga.0.0.0
pool e0.0.3.c
poor 8d.0.1.1 9x.0.0.0 ik.0.0.0 m2.1.0.0
poorly 3p.0.0.0 3r.0.0.0
pop dz.0.0.0 ea.0.1.3 en.0.0.0 vf.0.0.0 vh.0.0.0 yj.0.0.0
popdrop en.0.0.0
popdroped en.0.0.0
popdroping en.0.0.0
popdrops en.0.0.0
popdump en.0.0.0
popdumped en.0.0.0
popdumping en.0.0.0
popdumps en.0.0.0
popped ea.0.1.3 wg.0.4.9 wl.0.1.6
popping n5.5.0.0
porker 30.2.0.0
porkers 30.2.0.0
porkies 9r.2.0.0 i9.0.1.1
porky ad.0.0.0
porridge 10q.0.3.b
portugal z6.0.2.3
posh ly.0.2.9
positive ge.d.0.0
positives a1.0.1.2
posse gf.0.1.2
possibility c8.0.1.3
post dv.0.0.0 dz.0.0.0 jg.0.1.1 jg.1.1.1 qq.0.0.0 ur.0.2.2 v6.0.2.3 vm.0.2.c vr.0.0.0
postage wp.0.1.1
postal 138.1.1.1
posted wg.0.4.9
postie yw.0.1.2
postman yw.0.1.2 120.0.0.0
postman's z0.0.0.0
pot g.0.0.0 9d.4.0.0 a8.0.1.2 lx.0.5.k
potassium vj.0.2.2
potato g6.1.3.4
potatoes qx.0.0.0
pothead g.0.0.0
potheads g.0.0.0 9d.4.0.0
pound m2.1.0.0
poundland m2.1.0.0
pour g6.6.2.2
powder wj.0.2.9
power hx.1.2.3 ln.0.0.0 qf.0.0.0 10o.0.2.7
powerful bk.0.1.1 o1.0.1.1
powerhouse ns.0.1.2
powerhouses ns.0.1.2
poxy ms.a.0.0
practice m1.1.1.1 m1.1.0.0 m5.0.1.1 yb.0.4.7 yf.0.4.8 yg.0.3.f yh.0.2.2 yk.0.1.1 yo.0.4.9 19w.0.1.1
practices m1.1.1.1 19w.0.1.1
prat fm.0.1.5 lk.0.2.9 lq.0.1.2 mt.b.0.0
prats fm.0.1.5 lk.0.2.9 lq.0.1.2 mt.b.0.0
praying oj.3.4.7
pre wp.0.0.0 zt.0.5.i
predator rz.1.3.6
prediabetes cp.0.0.0
prednisolone ul.0.4.f
prednisone ul.0.4.f ux.0.2.2
preferred kr.0.0.0
premier nz.0.1.2 101.0.1.4 10i.0.1.1 10j.0.2.2
preorder wp.0.0.0
prepare ok.2.0.0 td.0.0.0
preschool zt.0.5.i
prescribe df.1.2.3 e3.0.0.0 v9.0.3.7 v9.0.4.8
prescribed e3.0.0.0 v9.0.3.7
prescriber za.0.1.2 zu.0.1.1
prescribes e3.0.0.0 v9.0.3.7
prescribing e3.0.0.0 v9.0.3.7
prescription r.0.0.0 ie.0.3.6 uv.0.2.5
prescriptions uv.0.2.5
present di.0.1.7
presented im.0.0.0
presenter yj.0.0.0 z3.0.1.2
presenting gw.0.0.0
presents di.0.1.7
president 101.0.1.4 105.0.2.2 10i.0.1.1 10j.0.2.2
president's z0.0.0.0
press qj.0.1.1
pressure cp.0.1.2 ct.0.2.6 qq.0.2.2 ux.0.3.3 vj.0.3.3 vj.0.2.2 15z.0.2.2
pretend ii.0.0.0 m2.1.0.0
pretended ii.0.0.0
pretending ii.0.0.0
pretends ii.0.0.0
prevent ba.0.0.0 th.0.2.2 ti.0.2.5 u1.0.5.7
prevented ba.0.0.0 u1.0.5.7
preventing ba.0.0.0 u1.0.5.7
prevention qy.0.3.c
prevents ba.0.0.0 u1.0.5.7
prey rz.0.0.0
preyed rz.0.0.0
preying rz.0.0.0
preys rz.0.0.0
price ws.0.2.5
priceless gc.1.0.0 t5.0.3.4 td.0.3.8
prick mh.0.1.2 mt.11.1.2 172.0.1.1 173.0.0.0
prickly h8.0.0.0
pricks mh.0.1.2
priest ym.0.3.6 yw.0.1.2
priest's z0.0.0.0
prima gl.0.0.0
primary zt.0.5.i
prime z0.0.0.0 101.0.1.4 10i.0.1.1 10j.0.2.2
primed s2.0.1.3
primip 7w.2.0.0
primips 7w.0.0.0
prince gg.0.1.2
princess fl.0.1.2 g5.0.0.0 gg.0.1.2
princesses fl.0.1.2 g5.0.0.0
principal's z0.0.0.0
print qj.0.2.2
prisoner 85.0.0.0 9e.0.1.1 9v.0.1.1 9v.0.0.0 aa.0.0.0
prisoners 85.0.0.0 9v.0.0.0 aa.0.0.0
privacy yz.c.0.0
private d4.0.4.a dp.0.3.6
prize gg.0.1.2 gi.1.0.0 wy.0.0.0
probably ui.0.1.1
probiotic w0.0.2.3 wj.0.2.9
probiotics w0.0.2.3
problem a2.0.0.0 g5.0.0.0 h8.0.0.0 qp.0.3.9
procession g0.0.1.3
product bh.0.1.2 bh.1.1.1 ce.0.2.4 w0.0.2.3 w2.0.1.3
products 7n.0.0.0 w0.0.2.3
professional f3.0.0.0 gi.1.0.0
professor 10v.0.1.1 11t.0.1.1
profhilo x4.0.1.6 x5.0.0.0
profile wi.0.4.5 wi.1.3.3
profit py.1.1.1 qd.1.3.8
profitable qv.0.1.4
profits qd.1.3.8
program ce.0.2.4 w2.0.2.4 xy.0.2.5
programme ce.0.2.4 w2.0.2.4 xy.0.2.5
prominent ym.0.3.6
promiscuity 4v.1.0.0
promiscuous 4v.0.0.0
promise ch.0.1.1 ch.0.0.0
promised ch.0.0.0
promises ch.0.0.0
promising ch.0.0.0
promo vt.0.1.3 ws.0.1.3
proof tq.0.1.5 tz.1.1.2 u4.0.0.0 u4.0.1.1 10s.0.0.0
proper a4.0.0.0 ko.0.2.2 m2.0.0.0 m2.2.1.1 120.0.0.0
properly ko.0.2.2
propranolol ul.0.4.f
prosecco zp.0.1.4
proseccos zp.0.1.4
prostitute 4s.0.0.0 4u.0.1.1
prostitutes 4s.0.0.0 4u.0.1.1
prostitution 4t.0.0.0 4u.1.1.1
protect th.0.2.2 ti.0.2.5
protects q3.0.2.2
protein w0.0.2.3 wj.0.2.9
protesters 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
proud hx.2.1.1 i5.4.1.1
prove b9.0.1.3
proved b9.0.1.3 tw.0.2.3
proven b8.0.1.1 b8.1.0.0 b8.2.0.0 b9.0.1.3 tw.0.2.3 17w.0.1.1
proves b9.0.1.3 gh.0.0.0 u4.0.0.0
provider zu.0.1.1
psoriasis cp.0.0.0 uh.0.2.7 vi.0.2.7 xk.0.4.f
psych 1y.0.0.0 9q.0.1.2
psychiatrists lg.0.0.0
psychiatry m5.0.0.0
psycho 1p.0.1.2 ah.0.1.1 aj.0.2.3 aj.0.3.4 fz.0.2.6 126.0.0.0
psychologist ta.0.0.0
psychologists ta.0.0.0
psychomotor 16f.0.0.0
psychos 1p.0.1.2 9q.0.1.2 ah.0.1.1 fz.0.2.6
psychotic 1q.0.0.0 95.0.0.0 9g.0.1.3 9i.0.1.3 12p.0.0.0 12z.0.2.2 131.0.0.0 132.0.1.4 13c.0.2.6 16c.0.0.0
psychotics 97.0.1.1 9g.0.1.3 9h.8.0.0
pub dh.1.0.0 e0.0.2.b ed.0.4.a
public m5.0.0.0
publican ym.0.3.6
publican's z0.0.0.0
pudgy ad.0.0.0
puffs ud.0.2.a
pull if.0.0.0 r2.0.0.0 v5.0.0.0 vh.0.0.0
pulled e2.0.0.0 ko.0.0.0 r2.0.0.0 uh.0.3.8
pulling r2.0.0.0
pulls r2.0.0.0
pulse lt.0.3.a vj.0.2.2
pulses ol.3.0.0
pump wj.0.2.9
pumpkin f0.0.0.0
punt m3.0.0.0
punted m3.0.0.0
punters fd.0.0.0
punting m3.0.0.0
punts m3.0.0.0
purge p0.0.0.0 r1.0.0.0
purged p0.0.0.0 r1.0.0.0
purges p0.0.0.0 r1.0.0.0
purging p0.0.0.0 r1.0.0.0
purified p0.0.0.0 r1.0.0.0
purifies p0.0.0.0 r1.0.0.0
purify p0.0.0.0 r1.0.0.0
purifying p0.0.0.0 pe.0.0.0 r1.0.0.0
push kh.0.0.0 v5.0.0.0
pushed ka.0.0.0 kh.0.0.0
pushes kh.0.0.0
pushing ka.0.0.0 kh.0.0.0 s8.0.0.0
pushover fm.0.1.5 lk.0.2.9 lq.0.1.2
pushovers fm.0.1.5 lk.0.2.9 lq.0.1.2
pushy h8.0.0.0
put cq.0.0.0 g7.0.0.0 h3.0.0.0 im.0.0.0 t8.0.1.2 v5.0.0.0 v9.0.3.7 v9.0.4.8 vr.0.0.0 w7.0.1.7 wl.0.1.6 wv.0.3.6 10p.0.3.6
puts cq.0.0.0 g7.0.0.0 h3.0.0.0 v9.0.3.7
putting cq.0.0.0 g7.0.0.0 h3.0.0.0 v9.0.3.7
quack kv.0.1.1 kv.2.0.0 19z.0.0.0 1a0.0.0.0
quackery kw.0.0.0
quacks kv.0.1.1 kv.1.0.0
quadriplegic 66.0.1.1 95.0.0.0 9g.0.1.3
quadriplegics 66.2.0.0 9g.0.1.3
quadruple nw.0.0.0
quadrupled nw.0.0.0
quadruples nw.0.0.0
quadrupling nw.0.0.0
quaking n5.0.1.1
qualification g3.1.0.0 ly.0.3.a
qualifications ly.0.3.a
qualified g3.0.1.1 nz.0.2.3
quality 9z.0.1.1
quantum n5.1.0.0
queen gl.0.0.0
queen's 10o.0.2.7
question c8.0.1.3 sh.2.2.3 t1.0.1.2 t9.0.1.3 tn.0.2.4 u4.0.2.7 u4.0.4.4 u6.0.2.7 u7.0.2.2 v6.0.2.3
questioned u4.0.3.3
questions t1.0.1.2 t9.0.1.3
queue g0.0.1.3 10c.0.7.8
queuing sb.0.2.5
quick e6.0.0.0
quid wn.0.3.7
quiet e6.0.2.2 ku.0.2.5
quietly rt.1.0.0
quit g2.0.5.a ht.0.3.6 i8.0.2.3 sz.0.1.1 t8.0.1.2 ua.0.1.5 ub.0.0.0 vk.0.0.0
quite ij.0.1.3 o9.0.0.0
quote yz.5.1.2
rabbi's z0.0.0.0
rabble g5.0.0.0
races ed.0.4.a
racked a7.0.0.0
racket qd.1.3.8 qz.0.1.3
radiation vb.0.2.6
radio yj.0.0.0
radiologist 11t.0.1.1
radiologists lg.0.0.0
radiology m5.0.0.0
radiotherapy vb.0.2.6
railway jf.0.3.8
raise v5.0.0.0
ramp v5.0.0.0
rank fc.0.0.0
rape yt.0.1.3
rapid b5.0.0.0
rapper yj.0.0.0
raptures ol.4.2.4
rash js.0.0.0 ps.0.4.8 vl.0.1.1 xk.0.4.f ya.0.2.b
rashes cp.0.0.0
rat ms.7.0.0
ratcow ms.7.0.0
ratcrap ms.7.0.0
rate bs.0.0.0 bs.1.1.1 vj.0.3.3 ws.0.2.5 17q.0.2.2
rates nu.1.0.0
rather il.0.1.1 yz.h.1.1
rating x0.0.0.0 xb.0.2.5
ratings x0.0.0.0 xb.0.2.5
rational u9.0.1.2
ratshit ms.7.0.0
ravage rd.0.0.0
ravaged 9a.0.0.0 9o.0.1.1 a7.0.0.0 rd.0.0.0
ravages rd.0.0.0
ravaging rd.0.0.0
raved y0.0.0.0
raves y0.0.0.0
raving n5.7.2.5 oa.0.2.7
raw c1.0.0.0 cv.0.0.0
ray gg.0.1.2 gg.0.2.3
razor je.0.2.3 jh.0.2.5 ji.0.4.c
razors jh.0.2.5
re ci.0.0.0
reach 8k.0.2.2 de.0.0.0
read dg.0.1.5 ll.0.1.2 qj.0.2.2 td.0.0.0 td.0.3.3 10s.1.3.3
reader vd.0.2.2
reading ct.0.1.5 uy.0.0.0 vj.0.2.2 vl.0.1.1
readings 3t.0.1.1
real m2.0.0.0 m2.2.1.1 m2.2.2.2 qp.0.4.a qy.0.3.c u9.0.1.2 11o.0.0.0 120.0.0.0
realise z2.0.1.5
realize z2.0.1.5
reap i5.1.0.0 ik.0.1.1
reaping i5.1.0.0
reaps i5.1.0.0
rear mr.0.4.6
reason sj.0.1.5 so.0.2.2 t9.0.1.3 u4.0.3.3
reasonable u9.0.1.2
reasons sj.0.1.5 so.0.2.2 t9.0.1.3
reawaken ci.0.0.0
reawakened ci.0.0.0
reawakening ci.0.0.0
reawakens ci.0.0.0
rebooted cs.0.3.4
rebuild ci.0.0.0
rebuilded ci.0.0.0
rebuilding ci.0.0.0
rebuilds ci.0.0.0
reception lv.0.2.5 11p.0.0.0
receptionist lb.0.2.2 ye.0.1.1 10w.0.1.1 11u.0.1.1
receptionist's z0.0.0.0
reckless i1.0.0.0
reckon ii.0.0.0
reckoned ii.0.0.0
reckoning ii.0.0.0
reckons ii.0.0.0 xx.0.0.0
recognise ll.0.1.2 z2.0.1.5
recognize ll.0.1.2 z2.0.1.5
recommend vz.0.1.2
recommendation xb.0.2.5
recommendations xb.0.2.5
recommended mu.0.1.1 mv.0.0.0
record of.0.0.0 yz.2.2.2
records oj.2.1.3
recovered cc.0.2.9
recovering 6.0.0.0
recovery be.0.1.3
rector's z0.0.0.0
red 6i.0.0.0 qj.0.0.0
redefine ob.2.0.0
redefined ob.2.0.0
redefines ob.2.0.0
redefining ob.2.0.0
redneck fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
rednecks fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
redpilled qj.0.0.0
reduce kh.0.0.0 th.0.2.2 ua.0.1.5 v5.0.0.0
reduced kh.0.0.0
reduces kh.0.0.0
reducing kh.0.0.0
redundant cm.0.2.5
reek fo.0.0.0
reeked fo.0.0.0 ga.0.0.0
reeking fo.0.0.0
reeks fo.0.0.0 ga.0.0.0
reel yc.0.0.0
reeling ol.4.1.3
reels yc.0.0.0
refer v9.0.3.7 wz.2.0.0
referral wz.1.0.0
referred v9.0.3.7
referring v9.0.3.7
refers v9.0.3.7
reflexology cv.0.0.0
reflux cp.0.0.0 uh.0.2.7 vi.0.2.7
reform 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
reformed 6.0.0.0
refusal 197.0.2.2
refuse gd.0.1.1 gp.0.1.2 gq.0.0.0 106.0.2.4 197.0.2.2
refused gp.0.1.2 gq.0.0.0 106.0.2.4 10c.0.2.3
refuser 8u.0.1.1
refusers 8u.0.1.1 10k.0.1.1 10l.0.1.1 10m.0.2.5 10n.0.1.1 10t.0.1.1
refuses gp.0.1.2 gq.0.0.0 106.0.2.4
refusing gp.0.1.2 gq.0.0.0 106.0.2.4
regenerate ci.0.0.0
regenerated ci.0.0.0
regenerates ci.0.0.0
regenerating ci.0.0.0
region yb.0.4.7
register w3.0.0.0
registrars lg.0.0.0
registration za.0.1.2 zo.2.1.4 zu.0.1.1
regression qh.0.0.0
regret ro.0.1.4
regrew ci.0.0.0
regrow ci.0.0.0
regrowed ci.0.0.0
regrowing ci.0.0.0
regrown ci.0.0.0
regrows ci.0.0.0
regular a4.0.0.0
regulars ef.1.1.3 gf.0.1.2
rehab zv.0.1.1
reiki cv.0.0.0
reinforced gb.1.2.5
reject l6.0.1.2
rejects l6.0.1.2
relapse 14.0.0.0
relapsed 14.0.0.0
relapses 14.0.0.0
relapsing 14.0.0.0
relationship du.0.2.2
release kk.0.3.b ku.0.2.5
relief kk.0.3.b ku.0.2.5
relieve c7.0.0.0 u1.0.5.7
relieved c7.0.0.0 u1.0.5.7
relieves c7.0.0.0 u1.0.5.7
relieving c7.0.0.0 u1.0.5.7
remain 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
remainers 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
remedy ce.0.2.4
remember z2.0.1.5
reminder ib.0.2.9
reminders ib.0.2.9
remnant c6.0.2.7
remnants c6.0.2.7
remoaner 102.4.0.0
remoaners 102.4.0.0
renew ci.0.0.0
renewed ci.0.0.0
renewing ci.0.0.0
renews ci.0.0.0
renowned ny.0.1.1
rent 9n.0.0.0
rep dj.0.3.8 dk.0.2.2
repairman 120.0.0.0
repeat hn.0.0.0 qj.0.0.0 yz.5.1.2
repellent fc.0.0.0
replace v4.0.0.0
replies vm.0.2.c vn.0.2.2 vq.0.4.6
reply vd.0.0.0 vd.0.1.1
replying vd.0.0.0
report qj.0.2.2
reports xx.0.0.0
reprobate fm.0.1.5 lk.0.2.9 lq.0.1.2
reprobates fm.0.1.5 lk.0.2.9 lq.0.1.2
republican 101.0.1.4 103.0.0.0 10i.0.1.1 10j.0.2.2 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
republicans 101.0.1.4 10i.0.1.1 10j.0.2.2 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
republitard 102.1.0.0
republitards 102.1.0.0
repug 102.9.0.0
repugnant fc.0.0.0
repugs 102.9.0.0
repulsive fc.0.0.0
rescued y1.0.2.8
research oq.0.3.3
researchers ts.0.0.1
reserve w4.0.0.0
reservoir jf.0.3.8
reset cs.0.3.4
resetting qr.0.1.2
resident y3.0.2.h y4.0.3.8
residue ql.0.2.5
resigned 9w.0.0.0
resist hd.0.2.2
resistant hd.1.2.2 193.0.1.1
resisted hd.0.2.2
resisting hd.0.2.2
resists hd.0.2.2
respect ig.0.2.6
responded cc.0.2.9
responds cc.0.2.9
responsibility i2.0.3.4 ic.0.2.6
rest kk.0.3.b kl.2.1.1 ku.0.2.5 ty.6.0.0
restocked wp.0.0.0
restore ci.0.0.0
restored ci.0.0.0 y1.0.2.8
restores ci.0.0.0
restoring ci.0.0.0
result tj.0.1.1 tk.0.1.1 tp.0.3.3 vl.0.1.1
resulted tj.0.1.1 tk.0.1.1
resulting tj.0.1.1 tk.0.1.1
results cd.0.0.0 ch.0.0.0 cr.0.3.8 tj.0.1.1 tk.0.1.1 v6.0.2.3 vl.0.1.1 xc.0.1.7
resus 9m.0.3.4 yg.0.3.f yh.0.1.1 yo.0.4.9 yt.0.1.3
resuscitated y2.0.3.9
retainer wn.0.3.7
retard 5k.0.1.2 aj.0.2.3 16h.0.0.0
retardation 5m.0.1.1
retarded 5l.0.0.0 5l.0.1.2 9i.0.1.3 12b.0.1.2 16i.0.0.0
retards 5k.0.1.2 5k.1.0.0
retire g2.0.5.a
reunited kl.2.0.0
reveal yz.i.1.2
reverse b3.0.0.0 bc.0.0.0 c0.0.1.8 c7.0.0.0 cl.0.0.0 ti.0.2.5
reversed b3.0.0.0 bc.0.0.0 bn.0.1.5 c0.0.1.8 c7.0.0.0 cl.0.0.0 x6.0.1.3
reverses b3.0.0.0 bc.0.0.0 c0.0.1.8 c7.0.0.0 cl.0.0.0
reversing b3.0.0.0 bc.0.0.0 c0.0.1.8 c7.0.0.0 cl.0.0.0
review dg.0.1.5 x0.0.0.0 x8.0.1.1 xb.0.2.5
reviews x0.0.0.0 x8.0.1.1 xb.0.2.5
revolting fc.0.0.0
revolutionary n4.0.0.0 188.0.0.0
revolutionise n4.1.0.0
revolutionised n4.1.0.0
revolutionises n4.1.0.0
revolutionising n4.1.0.0
revolutionize n4.2.0.0
revolutionized n4.2.0.0
revolutionizes n4.2.0.0
revolutionizing n4.2.0.0
revolver je.0.2.3 jh.0.2.5
reward qt.0.3.8
rewards qt.0.3.8
rewrite o7.0.1.2 ob.0.0.0
rewrited ob.0.0.0
rewrites ob.0.0.0
rewriting ob.0.0.0
rhinoplasty xq.1.3.5
rich 105.0.2.2
rid bw.0.1.1 by.0.0.0 c7.0.1.1 cf.0.1.1 vk.0.1.1 x6.0.2.4
riddance cf.0.1.1 g9.0.1.1 10c.0.1.1
ridden 9o.0.1.1
riddled 9o.0.1.1 a7.0.0.0 ry.0.0.0
ride ed.0.4.a uq.0.1.1
ridiculous fc.0.0.0 fw.0.0.0
riff ek.7.0.0
rifle je.0.2.3 jh.0.2.5 ji.0.4.c
ring d0.0.0.0 de.0.0.0 qx.0.0.0 un.0.1.5 wj.0.2.9
ringing io.0.1.1 un.0.1.5
rings qx.0.0.0
ringworm uh.0.2.7 vi.0.2.7
rinse p0.0.0.0
rinsed p0.0.0.0
rinses p0.0.0.0
rinsing p0.0.0.0
ripe ga.0.0.0
risk ay.0.0.0 b0.0.2.4 c8.0.1.3
riskfree ay.0.0.0
risks b0.0.2.4
rites sa.0.1.1
rival m1.1.0.0
rival's e4.0.1.1
rivals m1.1.0.0
river jf.0.3.8
road cy.0.3.5 m1.1.3.3 zr.0.1.1
robbers le.0.1.1
robots lp.0.2.5 lu.0.2.c
rock g6.1.3.4
rocked yn.0.1.7
rocker 9c.3.2.2
rocket gg.0.1.2 if.0.2.2 u4.0.3.4
rocking io.0.1.1
rocks 10q.0.3.b
roll g8.0.1.3
rolled g8.0.1.3
roller wj.0.2.9
rolls gb.4.0.0 ol.b.0.0
roly 9r.2.0.0 ad.0.0.0
romance db.0.0.0
romanced db.0.0.0
romances db.0.0.0
romancing db.0.0.0
romantic e2.0.0.0
roof ji.0.4.c jj.0.2.6
roofer yw.0.1.2
room 9m.0.3.4 9m.0.4.5 fn.0.0.0 fr.0.0.0 fr.0.1.1 g6.2.0.0 u6.0.2.7 yd.0.2.4 yd.0.3.5 yi.0.2.3 yi.0.3.4 z1.0.4.6 z1.0.5.7
root bh.0.1.2 pt.0.0.0 qf.0.0.0 qp.0.4.a qp.0.3.9 qp.1.2.3 qy.0.3.c
rope je.0.2.3 ji.0.4.c
rosacea cp.0.0.0
rose f0.1.0.0
roses eb.0.0.0
rot 10b.0.0.0 10p.0.2.5
rotten 10r.3.0.0
rotting rn.0.0.0 s4.0.0.0
rottweiler lu.0.2.c
rottweilers lu.0.2.c
rotund ad.0.0.0
round gk.0.1.1 zf.0.2.7
row ab.0.1.1
royalists 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
royalties wn.0.3.7
rub eb.0.1.1 vf.0.0.0
rubbed tf.1.0.0
rubbish m0.0.0.0 11q.0.2.3
rubella qu.0.0.0
ruddy ms.a.0.0
rude h8.0.0.0
rugby ed.0.4.a yw.0.1.2
ruining rn.0.0.0 t0.4.2.2
rule n5.3.2.3 ob.1.3.3 sh.2.2.3
rulebook n5.3.2.3 o8.0.2.2 ob.1.3.3
rulebooks n5.3.2.3
rules n5.3.2.3 o8.0.2.2
run ll.0.1.2 wh.1.0.0 ze.0.5.b
running e9.0.0.0 s4.0.2.2
runny g7.0.2.2
rush un.0.1.5
rushed qi.6.0.0 yn.0.2.8
rushing un.0.1.5
russian rr.4.0.0
rybelsus x4.0.1.6 x5.0.0.0
s 10z.0.0.0
sachets ud.0.2.a
sack mt.3.0.0 up.0.0.0 vk.0.0.0
sacked ly.0.3.a yz.a.2.2
sad 9x.0.0.0 g1.7.0.0 g5.0.0.0
saddled a7.0.0.0
sadistic ln.0.0.0
sadists lp.0.2.5
safe 4x.0.0.0 ca.0.1.1 ca.2.0.0 ph.2.0.0 ru.1.2.3
safer bk.0.0.0 ca.2.0.0 q3.0.3.4
said cj.0.1.3 t7.0.2.2 xg.0.0.0 xx.0.0.0
saint gg.0.1.2
sake mq.5.2.2
salad a6.3.0.0
salary zv.0.1.1
sale wc.0.1.1 wp.0.0.0
salesman lp.0.2.5 120.0.0.0
salesmen lp.0.2.5 120.0.0.0
salt qx.0.0.0
same ik.0.0.0 ks.0.2.2 td.0.3.3
sandals wj.0.2.9
sandwich 9f.3.1.1
sandwiches fv.2.0.1
sane u9.0.1.2
sanity 12x.0.0.0
sank g8.0.2.4
sat im.0.0.0
satisfaction xi.1.1.1 xi.1.2.2
satisfied xh.0.0.1 xp.0.2.3
saturday zs.0.4.c
saturday's yq.0.1.1
save g9.0.0.0 ik.0.1.1 th.0.2.2 ti.0.2.5
saved jd.0.0.0 x6.0.1.3 xr.0.0.2 y1.0.2.8
saver wh.0.3.6
saving nm.2.1.1
savior wh.0.2.5
saviour wh.0.2.5
saw bw.0.0.0 c7.0.0.0 cc.0.2.9 td.0.2.2 y2.0.3.9 ys.0.2.2
sawbones lr.3.0.0
sawdust 10q.0.3.b
saxenda x4.0.1.6 x5.0.0.0
say xx.0.0.0 y7.2.1.3 yz.i.1.2
saying xx.0.0.0
says xx.0.0.0
scabies uh.0.2.7 vi.0.2.7
scales wj.0.2.9
scalpel lx.0.5.k
scam os.0.3.5 pm.0.2.2 pq.0.2.5 qd.1.3.8 qi.a.3.6 qz.0.1.3
scamdemic os.0.0.0
scams qd.1.3.8
scan v6.0.2.3 vb.0.2.6 ya.0.2.b
scanned y2.0.3.9 ys.0.2.2
scans v6.0.2.3 vb.0.2.6 ya.0.2.b
scared cy.0.2.4 q5.0.2.4 s4.0.1.1 s4.0.3.3
scarf je.0.2.3 ji.0.4.c
scarlet qu.0.0.0
scarring be.0.1.3
scars be.0.1.3 cp.0.0.0
scary r8.0.0.0 rw.0.0.0
scatterbrain fm.0.1.5 lk.0.2.9 lq.0.1.2
scatterbrained fc.0.0.0
scatterbrains fm.0.1.5 lk.0.2.9 lq.0.1.2
sceptics 10k.0.1.1 10l.0.1.1 10m.0.2.5 10n.0.1.1 10t.0.1.1
schedule w4.0.0.0
schizo 1n.0.0.0 aj.0.2.3 131.0.0.0
schizophrenia 13a.0.2.4
schizophrenic 1m.0.1.2 1o.0.0.0 95.0.0.0 9g.0.1.3 9i.0.1.3 12p.0.0.0 12z.0.2.2 132.0.1.4 13c.0.2.6
schizophrenics 1m.0.1.2 1m.1.0.0 9g.0.1.3
schizos 1n.0.0.0 9q.0.1.2
school zt.0.5.i
schooled g3.0.1.1
sci n5.a.2.3 n5.a.3.4
sciatica cp.0.0.0 uh.0.2.7 vi.0.2.7
science n5.a.2.3 to.0.1.1 u4.0.0.0 u4.0.1.1 11z.0.0.0
scientist n0.0.1.5 ta.0.0.0 10v.0.1.1 11t.0.1.1
scientists mz.0.1.3 n0.0.1.5 ta.0.0.0 ts.0.0.1
scoliosis cp.0.0.0
score x1.0.0.0
scoundrel fm.0.1.5 lk.0.2.9 lq.0.1.2
scoundrels fm.0.1.5 lk.0.2.9 lq.0.1.2
scourge 1j.0.0.0
scouts zt.0.5.i
scrap c6.0.2.7
scrape vh.0.0.0
scraped ly.0.1.8
scrapheap cg.0.4.9
scraps c6.0.2.7
scratch g7.0.2.2
scratching t2.0.2.4
scream g2.0.5.a g8.0.3.5 g8.0.2.4 gi.0.1.2
screamed tf.1.0.0
screamer g5.0.0.0
screamers g5.0.0.0
screaming g7.0.0.0
screening vb.0.2.6
screenshot yz.5.1.2
screw mp.0.0.0 ms.g.0.0 mt.10.0.0 10b.0.0.0 10q.0.4.c
screwed mp.0.0.0 mp.1.0.0
screwing mp.0.0.0
screws mp.0.0.0
scribble e3.0.0.0
scribbled e3.0.0.0
scribbles e3.0.0.0
scribbling e3.0.0.0
script ie.0.3.6
scrolled dl.0.0.0
scrot ek.3.0.0
scrote ek.4.0.0
scrotes ek.4.0.0
scrots ek.3.0.0
scrounger fz.0.2.6 10f.0.0.0
scroungers fz.0.2.6 10f.0.0.0
scrubs wj.0.2.9
scum ek.2.0.0 fm.0.1.5 gd.0.0.0 lk.0.2.9 lq.0.1.2 10h.0.0.0
scumbag ek.2.0.0 fm.0.1.5 lk.0.2.9 lq.0.1.2
scumbags ek.2.0.0 fm.0.1.5 lk.0.2.9 lq.0.1.2
scut l7.1.0.0
sea c1.0.0.0 jf.0.3.8
search dl.0.0.0
searched dl.0.0.0
searches dl.0.0.0
searching dl.0.0.0
seat z1.0.4.6
second kz.0.0.0 m0.0.0.0 ny.0.0.0 zp.1.2.2
seconds b5.1.2.2
secret cf.0.1.1 mz.0.1.3 o3.0.0.0 qj.0.1.1 sj.0.1.5 sk.0.1.2 sl.0.1.1 t3.0.0.0 td.0.1.2
secretary 101.0.2.5 101.0.1.4 10i.0.2.2 10i.0.1.1 10j.0.3.3 10j.0.2.2 10w.0.1.1 11u.0.1.1
secretly rt.1.0.0
secrets o3.0.0.0 sj.0.1.5 sk.0.1.2 sl.0.1.1 t3.0.0.0
see bw.0.0.0 c7.0.0.0 cb.0.1.4 cc.0.2.9 e6.0.0.0 ll.0.1.2 qj.0.2.2 ru.2.1.1 sq.0.2.2 sv.0.0.0 td.0.3.3 un.0.1.5 y2.0.3.9 11s.0.0.0
seed qf.0.0.0 sx.0.1.2
seeing bw.0.0.0 c7.0.0.0 du.0.0.0 un.0.1.5
seeker 19.0.1.1
seekers 19.0.1.1
seeking 19.1.1.1
seems ug.0.0.0
seen bw.0.0.0 c7.0.0.0 cb.0.1.4 gb.0.1.3 my.0.1.1 of.0.2.2 tf.1.1.1 y2.0.3.9
sees bw.0.0.0 c7.0.0.0 cc.0.2.9
seething ry.0.0.0
seismic n5.1.0.0 oh.0.0.0
seizure iq.0.1.4 12r.0.3.4 13a.0.3.5 13d.0.4.7 13d.0.3.6
seizures iq.0.1.4 qg.0.3.d
selection gh.0.1.1 10c.0.1.1
self 2o.0.0.0 38.0.1.2 h8.0.0.0 hi.0.0.0 hx.1.1.2 i5.3.2.2 id.4.1.1 ig.0.2.6 jl.0.1.1 u9.0.1.2 19e.0.0.0
selfie dq.0.1.3 v6.0.2.3 xc.0.1.7 yc.0.0.0
selfies dq.0.1.3 xc.0.1.7 yc.0.0.0
selfish h8.0.0.0 hl.0.0.0 i1.0.0.0 k3.1.0.0 k3.2.0.0 kp.0.2.2 10g.0.0.0
sell dj.0.1.6 qv.0.1.4 wh.1.2.2
selling dj.0.1.6 wh.1.0.0 wp.0.0.0
sells dj.0.1.6 wh.1.2.2
semaglutide uk.0.2.9
senate 10o.0.2.7
senator yj.0.0.0 101.0.1.4 10i.0.1.1 10j.0.2.2
senator's z0.0.0.0
senators 101.0.1.4 10i.0.1.1 10j.0.2.2
send cq.0.0.0 d0.0.0.0 df.1.2.3 dv.0.0.0 dz.0.0.0 gh.0.0.0 kh.0.0.0
sending cq.0.0.0 kh.0.0.0
sends cq.0.0.0 kh.0.0.0
senile 6r.0.0.0 6s.0.0.0 9f.1.1.1 9i.0.1.3 12z.0.2.2 132.0.1.4 13c.0.2.6 168.0.0.0
senility 6r.1.0.0
senior 6t.0.0.0 74.0.0.0
sensational nj.0.0.0 nk.0.2.4
sense ig.0.2.6 ig.0.3.7
sensible u9.0.1.2
sent cq.0.0.0 kh.0.0.0 vy.0.0.0 wd.0.1.2 wg.0.4.9 wl.0.1.6
sentenced 9e.0.0.0 9w.0.0.0
separation zv.0.1.1
sepsis cp.0.0.0
sergeant yw.0.1.2
sergeant's z0.0.0.0
serial ge.8.0.0 hn.0.0.0
serious u9.0.1.2
seriously va.0.0.0
sertraline ul.0.4.f
serum w0.0.2.3 we.1.2.3 wj.0.2.9
serums w0.0.2.3
servant aa.0.0.0
servants aa.0.0.0
serve i5.0.0.0
served i5.0.0.0
serves i5.0.0.0
serving i5.0.0.0
session ce.0.2.4 xy.0.2.5
sessions xy.0.2.5
set wg.0.4.9
settled u4.0.0.0
settlement zv.0.1.1
settles u4.0.0.0
sew ll.0.1.2
sewer se.0.4.8
sex 8z.0.0.0 a3.0.0.0 zv.0.1.1
sexier cs.0.3.4
sexual 93.0.0.0 a3.0.0.0
sexy dc.0.0.0
sh1t ms.6.0.0
shackled 9e.0.0.0
shadow 9z.0.1.1 ty.1.2.2
shag mt.j.0.0
shagged e2.0.0.0 mt.j.0.0 mt.k.0.0
shagging ml.7.0.0 mt.j.0.0
shags mt.j.0.0
shake we.1.2.3 wj.0.2.9
shame cm.0.3.6 hq.0.0.0 kh.0.0.0 xw.0.2.2 10r.1.0.0
shamed ka.0.0.0 kh.0.0.0
shameful fc.0.0.0
shameless fc.0.0.0 10r.3.0.0
shames kh.0.0.0
shaming kh.0.0.0
shampoo wj.0.2.9
shape gb.2.0.0
share dz.0.0.0 sq.0.0.0 vr.0.0.0 x0.0.0.0 x1.1.2.2 x1.1.0.0 x1.1.1.1 yz.5.1.2
shares dk.0.0.0
sharp gk.0.1.1
sharpest fv.1.2.2
shat ms.9.0.0
shatter ol.7.0.0
shattered ol.7.0.0
shattering n5.0.1.1 ol.7.0.0
shatters ol.7.0.0
shave vh.0.0.0
she's hv.0.3.4
shed b6.0.0.0 b7.0.0.0 b7.1.0.0 c7.0.0.0 ji.0.4.c xe.2.1.1
shedding c7.0.0.0 ox.0.1.2 18w.0.1.1
sheds c7.0.0.0
sheep g6.1.3.4 10d.0.1.3 1al.0.0.0
sheeple lj.0.0.0
shell 6u.0.0.0 a8.0.1.2
shelve vk.0.0.0
shelved qe.0.1.3
sheriff's z0.0.0.0
shift bw.0.0.0 c7.0.0.0 oe.0.1.1 v5.0.0.0 yh.0.2.2
shifted bw.0.0.0 c7.0.0.0
shifting bw.0.0.0 c7.0.0.0
shiftless fc.0.0.0
shifts bw.0.0.0 c7.0.0.0 oe.0.1.1
shill li.0.1.2
shills li.0.1.2
shin vi.0.2.7
shingles cp.0.0.0 uh.0.2.7 vi.0.2.7
shining kl.2.0.0
shipping wp.0.1.1
shirker g5.0.0.0 lu.0.2.c
shirkers g5.0.0.0 lu.0.2.c
shit lf.0.0.0 m8.0.0.0 10q.0.3.b
shite m8.3.0.0
shithead m8.6.0.0
shitheads m8.6.0.0
shithole m8.7.0.0
shitholes m8.7.0.0
shitless m8.9.0.0
shitload m8.8.0.0
shits m8.0.0.0 ms.9.0.0
shitshow lf.0.0.0 m8.4.0.0
shitshows lf.0.0.0 m8.4.0.0
shitstorm m8.5.0.0
shitting m8.2.0.0
shitty m8.1.0.0
shock si.0.1.1 st.1.2.2 t2.0.3.5 t4.0.3.6 td.0.3.8
shocked sr.0.2.2 sr.0.1.1
shocking r8.0.0.0 t5.0.3.4 td.0.3.8
shoddy m0.0.0.0
shoe g6.1.3.4 r4.0.3.6
shoelace je.0.2.3
shoelaces je.0.2.3 lt.0.5.c
shoes m4.0.5.m r4.0.3.6 va.0.2.2 wj.0.2.9
shoot d0.0.0.0 dz.0.0.0 gh.0.0.0 12u.0.0.0
shooting yt.0.1.3
shop ab.0.1.1 ho.0.1.1 vv.0.0.0 w2.0.2.4 wi.0.4.5 wk.0.0.0 wp.0.0.0
shopkeeper lp.0.2.5
shopkeeper's z0.0.0.0
shopkeepers lp.0.2.5
shopped ho.0.1.1
shopper ho.2.1.1
shoppers ho.2.1.1
shopping ed.0.4.a ho.0.1.1 ho.1.1.1
shops ab.0.1.1 ho.0.1.1
short a9.3.2.3 cp.0.0.0 g6.9.2.3
shot qf.0.1.1 qw.0.0.0 xc.0.1.7 10p.0.3.6
shotgun je.0.2.3 jh.0.2.5 ji.0.4.c
shots qf.0.1.1 qw.0.0.0 xc.0.1.7
shouldn't gd.0.0.0
shouter g5.0.0.0
shouters g5.0.0.0
shove vf.0.0.0
show hm.0.1.1 kp.0.2.2 qj.0.2.2
showed wv.0.3.6
shower g0.0.1.3 lf.0.0.0
showered gb.0.1.3
showing io.0.1.1
shown tw.0.2.3
shows hm.0.1.1 im.0.0.0
shrank b3.0.0.0 c0.0.1.8
shred c8.0.1.3
shredded qe.0.1.3
shrill 11d.0.0.0
shrink 2g.0.1.1 b3.0.0.0 c0.0.1.8 lr.5.0.0
shrinker lr.6.1.1
shrinkers lr.6.1.1
shrinking b3.0.0.0 c0.0.1.8
shrinks 2g.0.1.1 b3.0.0.0 c0.0.1.8 lr.5.0.0
shropshire ey.0.2.2
shrunk b3.0.0.0 c0.0.1.8
shut 69.0.1.1 69.1.0.0 10b.0.0.0
shy fc.0.1.1 ln.0.1.1 10f.0.1.1
shyster fm.0.1.5 lk.0.2.9 lq.0.1.2
shysters fm.0.1.5 lk.0.2.9 lq.0.1.2
sick fs.0.1.4 g4.3.2.2 g5.0.0.0 g9.0.0.0 ie.0.3.6 lc.0.0.0 pu.4.0.0 q5.0.2.4 qk.0.3.9 qk.0.2.8 qk.0.4.b
sickening fc.0.0.0 pp.0.2.5 r8.0.0.0 s9.0.0.0
sickler 49.0.0.0
sicklers 49.0.0.0
sickness qk.0.2.8 qk.0.3.9
sicknote fs.0.1.4 g5.0.0.0
sicknotes fs.0.1.4 g5.0.0.0
sicko fl.0.1.2
sickos fl.0.1.2
side az.0.1.4 az.1.0.0
sigh g8.0.3.5 g8.0.1.3
sighed g8.0.1.3
sighing g8.0.1.3
sighs g8.0.1.3
sight rx.1.3.4
sign c6.0.2.7 e3.0.0.0 ge.5.1.2 s4.0.0.0 sx.0.1.2 t9.0.1.3 w3.0.0.0 wp.0.0.0 10s.0.0.0
signal d7.0.3.6
signed e3.0.0.0
significant oc.0.1.1
signing e3.0.0.0 s4.0.0.0
signs c6.0.2.7 e3.0.0.0 sj.0.1.5 t9.0.1.3
silenced on.0.2.6 qe.0.1.3 qj.0.0.0
silencing on.0.2.6
silent r5.0.0.0 rv.0.0.0
silently rt.1.0.0
silliest ff.0.0.0
silly fw.0.0.0
silver 7a.0.0.0 ap.0.0.0
simple fu.0.1.1 to.0.2.2 to.0.0.0
simpler tc.0.1.2
simpleton fi.9.0.0 fm.0.1.5 lk.0.2.9 lq.0.1.2
simpletons fi.9.0.0 fm.0.1.5 lk.0.2.9 lq.0.1.2
simply fx.0.1.1 o9.0.0.0
sin kp.0.1.1
sinful 3c.0.0.0 kp.0.0.0
singer yj.0.0.0 yw.0.1.2 z3.0.1.2
singer's z0.0.0.0
singing ol.1.0.0
single ax.0.3.3 g6.0.2.4 u4.0.2.2
sings y0.0.0.0
sinister r8.0.0.0
sink fy.0.1.1
sinks fy.0.1.1 g8.0.2.4
sinusitis cp.0.0.0 vi.0.2.7
sissies fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
sissy fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
sister e4.0.1.1 ls.2.0.0
sister's uz.0.4.5
sit lo.0.1.5 tf.1.2.2
sitting s2.0.1.3
situation ur.0.2.2
six s8.0.0.0 sa.0.0.0
sixth zp.1.2.2
size gb.2.0.0
sized 120.0.1.1
skag 9n.0.0.0
skaghead 9n.0.0.0
skagheads 9n.0.0.0
skank mm.6.0.0
skanks mm.6.0.0
skeptics 10k.0.1.1 10l.0.1.1 10m.0.2.5 10n.0.1.1 10t.0.1.1
ski e1.0.0.0
skilled nz.0.2.3
skin gb.5.0.0 w0.0.2.3 xq.0.0.0
skincare w0.0.2.3 w2.0.1.3
skip do.0.0.0 e6.0.0.0 ua.0.1.5 ub.0.0.0 uo.0.0.0 uw.0.2.4 v0.0.0.0 v7.0.0.0 vc.0.2.8 ve.0.0.0
skipper yw.0.1.2
skipping hw.0.1.1 ol.1.0.0 ua.0.1.5 vc.0.2.8
skiver fs.0.1.4 g5.0.0.0 lu.0.2.c
skivers fs.0.1.4 g5.0.0.0 lu.0.2.c 10f.0.0.0
sky n6.0.0.0 nt.0.0.0
skyrocket n6.0.0.0 nt.0.0.0
skyrocketed n6.0.0.0 nt.0.0.0
skyrocketing jt.0.0.0 n6.0.0.0 nt.0.0.0
skyrockets n6.0.0.0 nt.0.0.0
slab s8.0.2.2
slacker g5.0.0.0 lu.0.2.c
slackers g5.0.0.0 lu.0.2.c
slag mm.7.0.0
slags mm.7.0.0
slap g8.0.3.5 g8.0.2.4 vf.0.0.0
slash nv.0.0.0
slashed nv.0.0.0
slashes nv.0.0.0
slashing nv.0.0.0
slave aa.0.0.0
slaves aa.0.0.0
sleaze fm.0.1.5 lk.0.2.9 lq.0.1.2
sleazeball fm.0.1.5 lk.0.2.9 lq.0.1.2
sleazeballs fm.0.1.5 lk.0.2.9 lq.0.1.2
sleazy fc.0.0.0
sleep db.0.0.0 ku.0.2.5 uq.0.1.1
sleeping db.0.0.0 j8.0.2.8
sleepless cp.0.0.0
sleeps db.0.0.0
sleepwalking s4.0.0.0
slept db.0.0.0 du.0.0.0 ea.0.1.3 t8.0.1.2
slice vh.0.0.0 wn.0.3.7
slide d1.0.0.0 d2.0.0.0
slimeball fm.0.1.5 lk.0.2.9 lq.0.1.2
slimeballs fm.0.1.5 lk.0.2.9 lq.0.1.2
slimmer cr.0.3.8 cs.0.3.4
slimy ln.0.0.0
sling dz.0.0.0
slip d1.0.0.0 d2.0.0.0 vf.0.0.0 zv.0.2.2
slipped cp.0.0.0 wl.0.1.6
slob fl.0.1.2 g5.0.0.0
slobs fl.0.1.2 g5.0.0.0
sloppy ln.0.0.0
sloth lu.0.2.c
sloths lu.0.2.c
slots wx.1.2.3
slovenly fc.0.0.0
slow 9u.1.0.0 a9.1.0.0 fc.0.0.0 fu.0.1.1 gk.0.1.1 pq.0.2.5 s4.0.0.0
slowly rt.1.0.0
sludge ql.0.2.5 ql.0.1.4
slug g6.1.3.4
slum a2.0.0.0
slut mm.0.0.0
sluts mm.0.0.0
slutty mm.1.0.0
sly e6.0.2.2 fc.0.0.0
smack j.0.0.0
smackhead j.0.0.0
smackheads j.0.0.0
smart md.0.0.0 md.9.0.0 og.0.0.0 qf.0.0.0 17d.0.0.0
smartarse md.0.0.0 md.9.0.0
smartarses md.0.0.0
smartass md.0.0.0
smartasses md.0.0.0
smartcard zu.0.1.1
smash c7.0.0.0 ol.7.0.0
smashed 1h.0.1.1 c7.0.0.0 ol.7.0.0
smashes c7.0.0.0 ol.7.0.0
smashing c7.0.0.0 n5.0.1.1 ol.7.0.0
smear vb.0.2.6
smears vb.0.2.6
smell fo.0.1.1 fo.0.0.0 gi.0.1.2 gj.0.1.1 ll.0.1.2
smelled fo.0.0.0 ga.0.0.0 gj.0.0.0
smelling fo.0.0.0
smells fo.0.0.0 ga.0.0.0
smelly fc.0.0.0 gk.0.1.1
smelt fo.0.0.0 ga.0.0.0
smile gj.0.0.0 xq.0.0.0
smiled y0.0.0.0
smiles xx.0.0.0 y0.0.0.0
smiling xh.0.0.1 xp.0.2.3
smitten 9a.0.0.0 e2.0.0.0
smoke i0.0.0.0 r2.0.0.0
smoked i0.0.0.0 r2.0.0.0
smoker 1l.0.0.0 a5.0.1.1
smokers 1l.0.0.0 a5.0.1.1
smokes i0.0.0.0 r2.0.0.0
smoking cp.0.0.0 dc.0.0.0 i0.0.0.0 i3.0.3.a r2.0.0.0 19q.0.1.1
snack t1.0.1.2 wj.0.2.9
snacks t1.0.1.2
snag w9.0.0.0
snail m4.0.4.l
snake ky.0.0.0 lq.0.1.2 lq.1.0.0 lu.0.2.c
snakes lu.0.2.c
snap 2s.0.0.0 d0.0.0.0 d7.0.3.6 dq.0.1.3 dv.0.0.0 dz.0.0.0 if.0.0.0 xc.0.1.7
snapchat d7.0.3.6 dz.0.0.0
snapchats e7.0.1.2
snapped 2s.0.0.0 gb.3.0.0
snapping 2s.0.0.0
snaps 2s.0.0.0 dq.0.1.3 xc.0.1.7
sneak vf.0.0.0
snicker fg.0.0.0
snickered fg.0.0.0
snickering fg.0.0.0
snickers fg.0.0.0
sniffle g7.0.2.2 ps.0.4.8
sniggered gc.1.0.0
snip vh.0.0.0
sniveling h8.0.0.0
sniveller g5.0.0.0
snivellers g5.0.0.0
snivelling h8.0.0.0
snog e2.0.0.0
snogged e2.0.0.0
snore gi.0.1.2
snoring cp.0.0.0
snowflake fl.0.1.2 g1.b.0.0 g5.0.0.0 103.4.1.1
snowflakes fl.0.1.2 g5.0.0.0 103.4.1.1 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
so te.0.0.0
soak 9n.0.0.0 r2.0.0.0
soaked 9o.0.1.1 r2.0.0.0
soaking r2.0.0.0
soaks 9n.0.0.0 r2.0.0.0
soar nu.0.0.0 nu.2.1.1
soared nu.0.0.0 nu.2.1.1
soaring nu.0.0.0
soars nu.0.0.0 nu.2.1.1
sob g1.4.0.0 g7.0.0.0
sober 9p.0.0.0
social ep.0.0.0 lb.0.2.2 za.0.1.2 zu.0.1.1 1ak.0.0.0
socialist 103.0.0.0
socialists 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
socials e7.0.1.2
sociopath 9g.0.1.3
sociopaths 9g.0.1.3
sock r4.0.3.6 19d.0.2.2
socks ol.0.1.3 qx.0.0.0 r4.0.3.6 wj.0.2.9 19d.0.2.2
sod fm.0.1.5 lk.0.2.9 lq.0.1.2 ml.b.0.0 ml.d.0.0 mq.6.0.0 10b.0.0.0
soda i3.0.3.a
sodden 9o.0.1.1
sodding ms.a.0.0
sods fm.0.1.5 lk.0.2.9 lq.0.1.2
sofa i3.0.3.a if.0.3.3
sofas if.0.3.3
soft 9c.1.0.0 9f.1.1.1
sold dj.0.1.6 qv.0.1.4 wc.0.0.0 wh.1.0.0
soles r4.0.3.6
solicitor ym.0.3.6
solution cf.0.1.1 tm.0.2.4
solve c7.0.0.0
solved c7.0.0.0 y1.0.2.8
solves c7.0.0.0
solving c7.0.0.0
some ik.0.0.0
someone ur.0.1.1
son ms.l.0.0 s1.0.1.1 z5.0.1.1 zg.0.1.1 zh.0.1.1 zj.0.1.1 zq.0.1.1
son's qh.0.1.1 uz.0.4.5 z5.0.1.1
sons s1.0.1.1 z5.0.1.1 zj.0.1.1 zq.0.1.1
sooner i8.0.3.4 s4.0.0.0
sore g7.0.2.2 vl.0.1.1
sorry ro.0.2.5
sort bt.0.1.2 bw.0.0.0 c7.0.0.0 e6.0.0.0 zu.0.1.1
sorted bt.0.1.2 bw.0.0.0 c7.0.0.0 wg.0.4.9 wl.0.1.6 y1.0.2.8
sorting bt.0.1.2 bw.0.0.0 c7.0.0.0
sorts bt.0.1.2 bw.0.0.0 c7.0.0.0 gh.0.2.2
sought nz.0.2.3
sound cv.0.0.0 uy.0.2.2
sounds ug.0.0.0
soup qi.3.1.1
sour gl.0.0.0 ln.0.0.0
sourpuss gl.0.0.0
sow ik.0.2.2
sozzled zl.1.1.2 zw.0.1.3
spa ed.0.4.a
space gl.0.0.0 of.0.0.0
spain z6.0.2.3
spare g9.0.0.0 zo.0.1.1
spark e2.0.0.0
sparks rg.0.0.0
sparrow g6.1.3.4
spastic 5j.0.1.2 aj.0.2.3 132.0.1.4 13b.3.2.2 13c.0.2.6 164.0.0.0
spastics 5j.1.0.0
spat gc.0.1.4
spaz 5j.2.0.0 aj.0.2.3
spazzes 5j.3.0.0
speaker's w1.0.0.0
speakers w1.0.0.0
special 60.0.0.0 ws.0.2.5 16o.0.0.0
specialist 10v.0.1.1 11t.0.1.1
specimen gg.0.1.2 gh.0.2.2
specs ct.0.1.5
spectacular nj.0.0.0 nk.0.2.4
speechless oa.0.2.7 ol.4.1.3 sr.0.2.2 sv.0.2.2 t2.0.2.4 td.0.3.8
speed 9n.0.0.0 130.0.1.1
spellbound ol.4.1.3
spent wh.1.2.5
spice 9n.0.0.0 sx.0.1.2 t1.0.1.2
spicehead 9n.0.0.0
spiceheads 9n.0.0.0
spices t1.0.1.2
spider cp.0.0.0
spike js.0.0.0 ox.1.1.1 ql.0.1.4
spine s9.0.0.0 108.0.3.6
spineless fc.0.0.0 ln.0.0.0 10r.3.0.0
spinner qd.1.4.9
spinners qd.1.4.9
spinster a2.0.0.0
spinsters a2.0.0.0
spitter g5.0.0.0
spitters g5.0.0.0
splain 120.0.1.1
splained 120.0.1.1
splaining 120.0.1.1
splains 120.0.1.1
splint ip.0.3.6
splinter g7.0.2.2
split ub.0.0.0
splitting gc.1.1.1
spoiled h8.0.0.0 wg.0.4.9 wl.0.1.6
spoilt h8.0.0.0 wg.0.4.9 wl.0.1.6
spokesman 111.0.0.0
spokesmen 111.2.0.0
spokeswoman 111.1.0.0
sponge g6.1.3.4
sponger 10f.0.0.0
spongers 10f.0.0.0
sponsor wa.0.5.7
sponsored w7.0.1.7 wu.0.0.0 wv.0.3.6
spontaneous 7j.0.0.0
sportsmanship 120.0.0.0
spot ll.0.1.2 td.0.2.2 vi.0.2.7 vl.0.1.1 z2.0.1.5
spots cp.0.1.1 vl.0.1.1 wx.1.2.3
sprain vi.0.2.7
spray wj.0.2.9
spread s0.0.4.i
spreader a1.0.1.2
spreaders a1.0.1.2
spreading ks.1.1.1
squad gf.0.1.2
squalid fc.0.0.0
squealing g7.0.0.0
squeeze vh.0.0.0
squiffy zw.0.1.3
squirt vf.0.0.0
stabbing yt.0.1.3
stag e0.0.2.b
staggered yn.0.1.7
staggering nj.0.0.0 nk.0.2.4
stake ch.0.0.0
stalk dl.0.0.0
stalked dl.0.0.0
stalking dl.0.0.0 s2.0.1.3 sb.0.2.5
stalks dl.0.0.0
stall 120.0.2.2
stammerer 9g.0.1.3
stammerers 9g.0.1.3 9h.4.0.0
stammering cp.0.0.0
stamp bw.0.0.0
stamped bw.0.0.0
stamping bw.0.0.0
stamps bw.0.0.0
stand cy.0.2.4 e2.0.2.2 g9.0.1.1 lc.0.1.1 zv.0.3.3
stank ga.0.0.0
star xa.0.1.1 yj.0.0.0 z3.0.1.2
star's z0.0.0.0
starry n5.5.0.0
stars x0.0.1.1 xa.0.1.1
start n5.c.0.0 v9.0.3.7 v9.0.4.8
started v9.0.3.7 xo.0.2.2
starting v9.0.3.7
starts v9.0.3.7
starve pn.0.0.0
starved pn.0.0.0
starves pn.0.0.0
starving pn.0.0.0
state yb.0.4.7
statesman 120.0.0.0
statin qf.0.0.0 ul.0.4.f vb.0.2.6
statins ct.0.1.5 qf.0.0.0 uk.0.2.9 ul.0.4.f uv.0.2.5 vb.0.2.6
status eu.0.0.0 eu.1.0.0
stay ld.0.0.0 vc.0.2.8
stayed cc.0.2.9 ea.0.1.3
steam r2.0.0.0
steamed r2.0.0.0
steaming r2.0.0.0
steams r2.0.0.0
stench fo.0.0.0
stent vb.0.2.6
step if.0.0.0 ix.0.0.0 rr.0.0.1 t9.0.1.3 v5.0.0.0
stepped ix.0.0.0
stepping ix.0.0.0
steps ix.0.0.0 t9.0.1.3
sterile q9.0.2.4 12s.0.0.0
sterilising oz.0.1.4 pz.0.1.7 17l.0.0.0
sterility qg.0.3.d qh.0.0.0
sterilizing oz.0.1.4 pz.0.1.7 17m.0.0.0
steroid ul.0.4.f ux.0.2.2
steroids uk.0.2.9 ul.0.4.f ux.0.2.2 130.0.1.1
stethoscope wj.0.2.9
stfu m7.9.0.0
stick ct.0.1.5 dz.0.0.0 ly.0.2.9 vf.0.0.0
sticker qx.0.0.0
stickers qx.0.0.0
stiff gh.0.2.2
stifle gc.0.1.4
stimming 6j.0.1.2
stink fo.0.0.0
stinked fo.0.0.0
stinking fc.0.0.0 fo.0.0.0 ms.a.0.0
stinks fo.0.0.0 ga.0.0.0
stinky fc.0.0.0
stitch ll.0.1.2
stitched ys.0.2.2
stitches fp.0.1.1 fq.0.2.b
stock wc.0.1.1 wp.0.2.2
stocked wc.0.0.0 wv.0.3.6
stockings ip.0.3.6
stockpiled jd.0.0.0
stoma sc.0.1.1
stomach s9.0.0.0
stone qx.0.0.0
stoned z9.0.1.3 zw.0.1.3
stoner h.0.0.0
stoners h.0.0.0
stones qx.0.0.0
stop 3g.0.1.1 ba.0.0.0 bq.0.0.0 c7.0.0.0 ht.0.3.6 if.0.0.0 sp.0.0.0 td.0.0.0 td.0.3.3 th.0.2.2 ti.0.2.5 u1.0.5.7 ua.0.1.5 ub.0.0.0 uw.0.2.4 v0.0.0.0 v9.0.4.8 vc.0.2.8 ve.0.0.0 vk.0.0.0
stopped ba.0.0.0 c7.0.0.0 ea.0.1.3 ht.0.3.6 i8.0.2.3 sz.0.1.1 t8.0.1.2 u1.0.5.7 xn.0.2.6
stopping ba.0.0.0 c7.0.0.0 s9.0.1.1 u1.0.5.7 ua.0.1.5 vc.0.2.8
stops ba.0.0.0 bq.0.0.0 c7.0.0.0 u1.0.5.7
store w2.0.2.4
stories wi.0.4.5 wi.1.3.3
storm oj.0.3.6
stormont 10o.0.2.7
story v6.0.2.3 wi.0.4.5 wi.1.3.3
stout ad.0.0.0
straight fp.0.4.4 fq.0.3.c gc.0.3.6
strain vi.0.2.7
strangest ff.0.0.0
strangle g8.0.2.4 g8.0.3.5
strapped s2.0.1.3
straw 10q.0.3.b
stream g0.0.1.3
street 9n.0.0.0 m0.0.1.1 zr.0.1.1
streetwalker 9n.0.0.0
streetwalkers 9n.0.0.0
strength gh.0.2.2
strep vi.0.2.7
stress cp.0.0.0 h7.0.2.3 ir.0.2.6 uj.0.2.7 vi.0.3.8 19f.0.0.0
stretch cp.0.0.0
stricken 46.0.0.0 9a.0.0.0
stride oe.0.1.1
strides oe.0.1.1
stroke 9k.0.2.6 cp.0.0.0 sc.0.1.1 sc.0.0.0 12r.0.3.4 13a.0.3.5 13d.0.3.6
strokes 9k.0.2.6 cp.0.0.0 pw.0.2.8
stronger bk.0.0.0 cr.0.3.8 q3.0.3.4
stroppy gl.0.0.0 h8.0.0.0
struck 9a.0.0.0 a7.0.0.0 ly.0.3.a qj.0.0.0 yz.a.2.2
struggle kk.0.3.b
struggles kk.0.3.b
strung 1f.0.0.0 10p.0.3.6
stubbed g7.0.2.2
stubborn h8.0.0.0 hx.2.1.1 i5.4.1.1
stuck 9v.0.0.0
student vd.0.2.2 y3.0.2.h y4.0.3.8
studies 19p.0.3.3
studio 100.0.1.2
study 19p.0.3.3
stuff ol.9.1.1
stuffed 9l.0.0.0 ms.d.1.1 10b.0.1.1
stuffing if.0.1.1
stun si.0.1.1 st.1.2.2 t4.0.3.6 td.0.3.8
stunk ga.0.0.0
stunned oa.0.2.7 sr.0.2.2 sr.0.1.1 t2.0.2.4 t5.0.3.4
stunning bf.0.0.0 nj.0.0.0 nk.0.2.4 oc.0.1.1
stupid fc.0.0.0 fu.0.1.1 fw.0.0.0 gk.0.1.1 hl.0.0.0 kz.0.0.0 129.0.0.0
stupidest ff.0.0.0
stupidity 129.2.0.0
stupidly 129.1.0.0
stutterer 9g.0.1.3
stutterers 9g.0.1.3 9h.3.0.0
stuttering cp.0.0.0
stye vi.0.2.7
subhuman 10h.0.0.0
subnormal 9i.0.1.3 9u.1.0.0
subscribe w3.0.0.0
subscription qj.0.0.0 wj.0.2.9
substance 1.1.0.0 b.0.0.0 o.0.0.0
subtle gk.0.1.1
succeeded cc.0.2.9 jq.0.0.0 ko.0.0.0
succeeds cc.0.2.9
success bs.0.0.0 cd.0.0.0 ch.0.0.0 x8.0.1.1 x8.1.0.0 xi.0.1.2 xi.1.1.1
successful cd.0.0.0 cx.0.0.0 jn.0.0.0
successfully jn.0.0.0
suck if.0.0.0 r2.0.0.0
sucked r2.0.0.0
sucker fm.0.1.5 lk.0.2.9 lq.0.1.2
suckers fm.0.1.5 lk.0.2.9 lq.0.1.2
sucking r2.0.0.0
sucks mn.0.1.2 mn.1.0.0 r2.0.0.0
sudden qg.0.3.d qh.0.0.0 qi.2.0.0
suffer 45.0.0.0 6a.0.0.0
suffered 45.0.0.0 6a.0.0.0
sufferer 43.0.1.2 44.0.0.0 a1.0.1.2
sufferers 43.0.1.2 44.0.0.0 a1.0.1.2
suffering 45.0.0.0 6a.0.0.0 kk.0.3.b xw.0.2.2
suffers 45.0.0.0 6a.0.0.0
suffolk ey.0.2.2
sugar 3u.0.2.3 a6.3.0.0 cp.0.1.1 i3.0.3.a ip.0.3.6 pn.0.0.0 qf.0.0.0 r0.0.3.3 vj.0.2.2 vj.0.3.3
sugars 3t.0.1.1 3t.0.2.2 3u.0.2.3 ip.0.3.6 vj.0.2.2
suicidal 9i.0.1.3 jz.0.0.0 km.0.2.7 12t.1.2.2
suicidals 97.0.1.1
suicide iz.0.0.0 j7.0.1.7 ja.0.0.0 jk.0.1.1 jm.0.1.1 jp.0.0.0 jr.0.0.0 js.0.0.0 jv.0.0.0 jw.0.0.0 jx.0.0.0 jy.0.0.0 jz.0.0.0 k3.0.0.0 k4.0.1.2 k5.0.0.0 k7.0.0.0 k9.0.0.0 kc.0.2.3 kf.0.3.b kg.0.3.7 ki.0.2.e kj.0.0.0 ko.0.1.3 12t.0.1.1
suicides iz.0.0.0 jm.0.1.1 k3.0.0.0 kc.0.2.3 kg.0.3.7 ki.0.2.e km.0.1.6
suits lz.0.2.2
sulk gi.0.1.2
sulky h8.0.0.0
summer zn.0.5.e zs.0.5.e
sun cv.0.0.0 q1.0.0.0
sunday e0.0.2.b zs.0.4.c
sunday's yq.0.1.1
sundowner 70.0.1.1
sundowners 70.0.1.1
sunk wq.0.1.4
sunscreen pt.0.0.0 q1.0.0.0 qf.0.0.0 w0.0.2.3 wj.0.2.9
sunscreens w0.0.2.3
super a1.2.0.0 nq.0.0.0 nr.0.0.0 ns.0.1.2 og.0.0.0
superberries nr.0.0.0
superberry nr.0.0.0
supercharged of.0.0.0
supercharging qr.0.1.2
superdrug nr.0.0.0
superdrugs nr.0.0.0
superfood nq.0.0.0
superfoods nq.0.0.0
superherb nr.0.0.0
superherbs nr.0.0.0
superior q3.0.3.4
superpill nr.0.0.0
superpills nr.0.0.0
superpower ns.0.1.2
superpowers ns.0.1.2
supersupplement nr.0.0.0
supersupplements nr.0.0.0
supervised 18p.0.1.1
supervitamin nr.0.0.0
supervitamins nr.0.0.0
supper e0.0.2.b ed.0.4.a
supplement bh.0.1.2 bh.1.1.1 ce.0.2.4 w0.0.2.3 w2.0.1.3 wj.0.2.9 xy.0.2.5
supplements w0.0.2.3
supplied wv.0.3.6
supplier wa.0.5.7
support 106.0.2.4 107.0.2.3 109.0.2.3
supported 106.0.2.4 107.0.2.3 109.0.2.3
supporting qr.0.1.2 106.0.2.4
supports 106.0.2.4
supposed h0.0.0.0 yz.b.1.1
supposedly gz.0.0.0
suppressed on.0.2.6 or.0.0.0 qe.0.1.3
suppressing on.0.2.6
sure ch.0.1.1 tg.0.1.1 tt.0.2.4 tt.0.3.5 tv.0.0.0 u0.0.0.0 u7.0.2.2
surefire ch.0.0.0
surely tg.0.0.0 tx.0.1.1 ui.0.1.1
surgeon ls.2.0.0 n0.0.1.5 ta.0.0.0 10v.0.1.1 11t.0.1.1
surgeons lg.0.0.0 n0.0.1.5 ta.0.0.0
surgery lv.0.2.5 m1.1.0.0 m5.0.0.0 uk.0.2.9 vb.0.2.6 xy.0.2.5 yf.0.4.8 yg.0.3.f yh.0.2.2 yk.0.1.1 yo.0.4.9
surprise si.0.1.1 st.1.2.2 t4.0.3.6 td.0.3.8
surrender cy.0.1.3
surrendered cy.0.1.3
surrendering cy.0.1.3
surrenders cy.0.1.3
survival gh.0.0.0 17q.0.2.2 17t.0.2.2
survives s4.0.2.2
suspect a1.0.1.2 a1.1.1.1
suspects a1.0.1.2 a1.1.1.1
suspension zv.0.1.1
suture ll.0.1.2
swallow 19j.0.0.0
swallowed iy.0.0.0 jd.0.0.0
swallowers f2.0.0.0
swallowing iy.0.0.0
swam ea.0.1.3
swamp se.0.4.8
swap um.0.0.0 v4.0.0.0
swapped t8.0.1.2
swarming ry.0.0.0
swear ii.0.0.0 mz.0.2.4 vz.0.1.2
swearing ii.0.0.0
swears ii.0.0.0 xx.0.0.0
sweat r2.0.0.0
sweated r2.0.0.0
sweating r2.0.0.0
sweats r2.0.0.0
sweets i3.0.3.a
swelling vl.0.1.1
swept qj.0.0.0
swerve vk.0.0.0
swig vf.0.0.0
swim ze.0.5.b
swindle pm.0.2.2 qz.0.1.3
swindler fm.0.1.5 lk.0.2.9 lq.0.1.2
swindlers fm.0.1.5 lk.0.2.9 lq.0.1.2
swing 10p.0.2.5
swipe vv.0.0.0 zu.0.1.1
swiped e2.0.0.0
switch c7.0.0.0 um.0.0.0 v4.0.0.0 v9.0.3.7 v9.0.4.8
switched c7.0.0.0 v9.0.3.7
switches c7.0.0.0 v9.0.3.7
switching c7.0.0.0 v9.0.3.7
swore ii.0.0.0 xg.0.0.0
sworn ii.0.0.0
swung ea.0.1.3
sympathy g4.3.2.2 i5.5.0.1 ie.0.3.6 10c.0.1.1
symptom iq.0.1.4 sx.0.1.2 t9.0.1.3
symptoms iq.0.1.4 qp.0.4.a qp.0.3.9 t9.0.1.3 ur.0.2.2 v6.0.2.3 vo.0.1.3 xk.0.4.f
syndrome 5t.0.3.3
syphilitic 9g.0.1.3
syphilitics 9g.0.1.3 9h.a.0.0
system qj.0.1.1
tablet ce.0.2.4 j8.0.2.8 ud.0.2.a
tablets ct.0.1.5 ip.0.3.6 j8.0.2.8 ji.0.4.c ud.0.2.a uf.0.2.3 uu.0.2.4
tag vi.0.3.8 vp.0.0.0 x1.1.0.0
take ht.0.3.6 u2.2.0.0 v5.0.0.0 vc.0.2.8
takeaways i3.0.3.a
taken ht.0.3.6 i8.0.2.3
takeouts i3.0.3.a
taker a6.1.1.2
takers a6.1.1.2 a6.2.1.1
takes t8.0.1.2
taking ic.0.1.5 iy.0.0.0 kf.0.3.b kg.0.3.7 n5.9.0.0 su.0.2.3 vc.0.3.9 19r.0.3.3 19s.0.2.2 19t.0.2.2 19u.0.3.3
talk gi.0.1.2 ik.0.1.1 n5.8.1.1
talking ik.0.0.0 ik.0.1.1 n5.7.2.5 t0.5.4.4 t2.0.2.4 11x.0.4.6
talks ik.0.0.0 sq.0.2.2 t0.5.3.3 td.0.2.2
tampons q1.0.0.0
taoiseach 101.0.1.4 10i.0.1.1 10j.0.2.2
tap q1.0.0.0 qf.0.0.0 vv.0.0.0 wf.2.0.0
taper ub.0.0.0
tapping cv.0.0.0
target 8j.0.0.0
targeted 8j.0.0.0
targeting 8j.0.0.0
tart mt.t.0.0
tarts mt.t.0.0
tattoo ge.6.0.0
taught g3.0.1.1
taunt kh.0.0.0
taunted kh.0.0.0
taunting kh.0.0.0
taunts kh.0.0.0
taxi yw.0.1.2
tea bh.0.1.2 wj.0.2.9 11p.0.0.0
teabag g6.1.3.4
teach gh.0.3.3 qj.0.2.2
teacher y3.0.2.h y4.0.3.8 y9.0.1.1 ym.0.3.6 yw.0.1.2
teacher's e4.0.1.1 z0.0.1.1 z0.0.0.0
team wa.0.5.7 xy.0.2.5
teamed w1.0.0.0
teapot m4.0.4.l
tears n5.5.1.1
tease kh.0.0.0
teased kh.0.0.0
teases kh.0.0.0
teasing kh.0.0.0
teaspoons ud.0.2.a
tech lb.0.2.2
technology mz.0.1.3
tectonic n5.1.0.0
teem ry.0.0.0
teemed ry.0.0.0
teeming ry.0.0.0
teems ry.0.0.0
teen y3.0.2.h y4.0.3.8
teenage a2.0.0.0
teenager y3.0.2.h y4.0.3.8 zq.0.1.1
teeth gb.5.0.0 gj.0.0.0 xq.0.0.0
teething vi.0.2.7
telegram d7.0.3.6 dz.0.0.0
tell cq.0.0.0 dg.0.1.5 e6.0.1.1 ll.0.1.2 om.1.2.5 oo.0.3.5 td.0.2.2 yv.0.1.1 yz.i.1.2 11s.0.0.0
telling cq.0.0.0 i9.0.0.0 ib.0.2.9 oo.0.3.5 qj.0.3.5
tellings ib.0.2.9
tells cq.0.0.0 oo.0.3.5 sq.0.2.2 td.0.2.2 xx.0.0.0
temperature vj.0.2.2
tempted g9.0.0.0
tennis cp.0.0.0 e1.0.0.0 e9.0.0.0 ed.0.4.a vi.0.2.7
tenth jj.0.2.6
terminally fx.0.1.1
terrace 100.0.1.2
terrible 9y.0.1.4 11q.0.2.3
terrified s4.0.1.1 s4.0.3.3
terrify si.0.1.1
terrifying r8.0.0.0 rw.0.0.0 sd.0.0.0
test n7.0.2.2 nx.0.2.2 t1.0.1.2 t9.0.1.3
tested b8.0.1.1 mu.0.1.1 10s.1.3.3
tester wj.0.2.9
testers wj.0.2.9
testimonial x0.0.0.0 x8.0.1.1 xb.0.2.5
testimonials x0.0.0.0 x8.0.1.1 xb.0.2.5
testosterone r0.0.2.2 uk.0.2.9
tests t1.0.1.2 t9.0.1.3
tethered 9e.0.0.0
tetraplegic 66.0.1.1
tetraplegics 66.3.0.0
text d0.0.0.0 d3.0.0.0 de.0.0.0 dv.0.0.0 dz.0.0.0 j2.0.2.2 jg.0.0.0 jg.1.1.1
textbook n5.3.2.3
textbooks n5.3.2.3 o8.0.2.2
texted xx.0.0.0
thank g9.0.0.0 it.1.3.3 td.0.0.0 td.0.2.2 wn.0.3.7 11s.0.0.0
thanks vx.0.0.0 xu.0.0.0 10t.0.0.0
that u2.0.2.3
that's te.0.1.1 te.0.0.0
theatre 9m.0.3.4 yg.0.3.f
theatrical h8.0.0.0
theatrics g7.0.0.0
theirarse md.0.0.0
theirarses md.0.0.0
theirass md.0.0.0
theirasses md.0.0.0
themselves b4.0.1.1 hg.2.3.5 hg.3.3.4 hg.5.3.3 hv.0.2.3 i4.0.3.6 it.0.3.9 iv.0.1.1 ix.0.1.1 k1.0.1.1 ke.2.1.1 ki.0.3.f ly.0.4.c
therapy ce.0.2.4 xy.0.2.5
there's gh.0.0.0 ik.0.0.0 s4.0.0.0
thermometer wj.0.2.9
they t6.0.3.6
they're hv.0.3.4 ly.0.2.9 or.0.0.0
thick fc.0.0.0 fu.0.1.1 fv.3.0.0 g6.3.0.0 g7.0.3.3 gk.0.1.1 kz.0.0.0 ly.0.2.9
thicko fi.a.0.0
thickos fi.a.0.0
thief fm.0.1.5 lk.0.2.9 lq.0.1.2
thieves fm.0.1.5 lk.0.2.9 lq.0.1.2
thing sh.2.2.3 t1.0.1.2 t9.0.1.3 tm.0.2.4 u4.0.4.4
things sj.0.1.5 t1.0.1.2 t3.0.0.0 t9.0.1.3
think s5.0.0.0 t4.0.4.7 t6.0.4.7 t6.0.5.8 106.0.2.4
thinking 9f.4.2.2 u9.0.1.2 106.0.2.4
thinks ly.0.1.8 xx.0.0.0 106.0.2.4
thinner cr.0.3.8
third 8h.0.0.0 ko.0.0.0 kz.0.0.0 m0.0.0.0 zp.1.2.2
this ko.0.0.0 ss.0.0.0 te.0.0.0
thought i8.0.2.3 106.0.2.4
thoughtless fc.0.0.0
thread vm.0.2.c
threat c8.0.1.3
three yz.j.0.0
threw cq.0.0.0 ix.0.0.0 kp.0.0.0
thrilled xh.0.0.1 xp.0.2.3
thrilling nn.0.0.0 oc.0.1.1
throat iw.0.2.2
through n5.2.2.4
throw bj.0.0.0 cq.0.0.0 g2.0.5.a j9.0.2.g vf.0.0.0
throwing cq.0.0.0
thrown cq.0.0.0
throws cq.0.0.0
thrush cp.0.0.0 uh.0.2.7 vi.0.2.7
thug fm.0.1.5 lk.0.2.9 lq.0.1.2
thugs fm.0.1.5 lk.0.2.9 lq.0.1.2
thunder 9r.2.0.0
thunderstruck n5.5.0.0
thursday zs.0.4.c
thursday's yq.0.1.1
thyroid cp.0.0.0 pc.0.1.2 r0.0.2.2 uh.0.2.7 uk.0.2.9
thyroxine ux.0.2.2
ticket ra.6.2.2
ticking r9.0.0.0 r9.1.0.0 s2.0.1.3
tickly g7.0.2.2
tics cp.0.0.0
tidal rf.0.0.0
tiddly zl.1.1.2
tie vh.0.0.0
tied jc.0.0.0
tiktok d7.0.3.6 yc.0.0.0
tiktoks yc.0.0.0
till zs.0.3.b
timebomb r9.2.0.0 rj.0.1.1
timers fh.1.1.1
timewaster f6.0.0.0 g5.0.0.0
timewasters f6.0.0.0 ft.0.0.0 g5.0.0.0
timewasting f5.0.0.0
tin m0.0.0.0 10e.0.0.0
tinder e2.0.0.0 zv.0.1.1
tinfoil 10e.0.0.0
tingling vl.0.1.1
tinnitus cp.0.0.0 vi.0.2.7
tinpot ln.0.0.0 m0.0.0.0
tip kh.0.0.0
tipped kh.0.0.0
tipping kh.0.0.0
tips kh.0.0.0 sj.0.1.5
tipsy z9.0.1.3 zl.1.1.2 zw.0.1.3
tired g9.0.0.0
tiresome h8.0.0.0
tit mt.7.0.0
tits gj.0.0.0 mq.4.0.0 mt.7.0.0
titting mt.8.0.0
toad lu.0.2.c
toads lu.0.2.c
toast c2.0.2.5
toaster g6.1.3.4
today's yq.0.1.1
toddler g6.1.3.4 y3.0.2.h y4.0.3.8 zg.0.1.1 zh.0.1.1 zj.0.1.1 zq.0.1.1
toenails fo.0.0.0 gb.5.0.0
tofu 102.c.0.0
together kl.2.0.0
told cq.0.0.0 i2.1.1.2 in.1.1.3 sq.0.2.2 t0.5.3.3 t6.0.4.7 t6.0.5.8 td.0.2.2 xg.0.0.0 xx.0.0.0
tomb se.0.4.8
tombstone rp.0.1.1 sa.0.0.0
tombstones sa.0.0.0
tomorrow zs.0.3.b
tone 12i.0.0.0 16w.0.0.0
tonic wj.0.2.9
tonight zs.0.3.b
tonight's yq.0.1.1
tonsillitis vi.0.2.7
took dy.0.1.5 iy.0.0.0 j5.0.0.0 jd.0.0.0 k5.0.0.0 kf.0.4.c ki.0.2.e kj.0.0.0 kl.0.1.3 t8.0.1.2 wl.0.1.6 wv.0.3.6 y1.0.2.8
toothache cp.0.0.0
toothbrush wj.0.2.9
toothless s8.0.0.0
toothlessness sc.0.0.0
toothpaste wj.0.2.9
top jj.0.2.6 ke.3.0.0 nz.0.1.2 19x.0.0.0
topped ke.3.0.0
topping ke.3.0.0
tops ke.3.0.0
tories 101.0.1.4 105.0.0.0 10i.0.1.1 10j.0.2.2 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
torment kk.0.3.b xw.0.2.2
tormented a7.0.0.0
tortoise m4.0.4.l
tory 101.0.1.4 103.0.0.0 10i.0.1.1 10j.0.2.2 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
toss bj.0.0.0 vk.0.0.0
tosser fm.0.1.5 lk.0.2.9 lq.0.1.2 ml.3.0.0
tossers fm.0.1.5 lk.0.2.9 lq.0.1.2 ml.3.0.0
tosspot 9n.0.0.0
tosspots 9n.0.0.0
total bz.0.0.0 cs.0.3.4 eu.6.0.0 eu.7.0.0
totally aw.0.0.0 ph.0.0.0
toughen if.0.0.0
tourette's 13a.0.2.4
tourist 10f.0.1.1
tourists 10f.0.1.1
tow gb.1.2.5
tower jj.0.2.6
town k.2.0.0 yb.0.4.7 z6.0.3.4
toxic fc.0.0.0 ln.0.0.0 p5.0.2.4 pq.0.2.5 rv.0.0.0 se.0.4.8
toxin cs.0.3.4 p4.0.0.0 pe.0.0.0 q2.0.2.9 ql.0.1.4 18t.0.1.1 18u.0.0.0
toxins oz.0.3.6 p1.0.1.7 p5.0.2.4 q2.0.2.9 qc.0.2.7 ql.0.1.4 18t.0.1.1
toy m2.1.0.0
trace c6.0.2.7 c8.0.1.3
traces c6.0.2.7
tracker wj.0.2.9
tracking ou.0.0.0
tracks jf.0.3.8
trade v4.0.0.0
tradesman 120.0.0.0
tradesmen 120.0.0.0
traffic jf.0.3.8
tragic 9x.0.0.0 sd.0.0.0
trailblazing oh.0.0.0
train el.0.1.1 jf.0.3.8 ji.0.4.c jj.0.2.6 ze.0.5.b 19h.0.0.0
trained g3.0.1.1
trainer n0.0.1.5
trainers n0.0.1.5 wj.0.2.9
trains jf.0.3.8
trainwreck el.0.1.1
trainwrecks el.0.1.1
traitor 10h.0.0.0
traitors 10h.0.0.0
tramp 9n.0.0.0
tramps 9n.0.0.0
trannies 90.0.0.0
tranny 90.0.0.0 aj.0.2.3
trans a3.0.3.3
transferred ew.0.0.0 ew.3.0.0
transform o7.0.1.2
transformation x8.0.1.1 xc.0.1.7
transformations x8.0.1.1 xc.0.1.7
transformed x6.0.1.3 xr.0.0.2 y1.0.2.8
transfusion vb.0.2.6
transgender 8y.0.1.1
transgendered 8x.0.0.0
transgenders 8y.0.1.1 8y.1.0.0
transient 80.0.1.1 169.0.0.0
transients 80.0.1.1
transmission 4z.0.3.3
transplant 9k.0.2.6 vb.0.2.6
transplants 9k.0.2.6
transsexual a3.0.1.1
transsexuals a3.0.0.0
transvestite a3.0.0.0
transvestites a3.0.0.0
trapped 9v.0.0.0 vi.0.2.7
trash bj.0.0.0 fj.0.1.1 fm.0.1.5 lk.0.2.9 lq.0.1.2
trashed 1h.0.1.1
trashy fc.0.0.0
trauma yt.0.1.3 13d.0.3.6
treacle m4.0.4.l
treasure gg.0.1.2
treasury 101.0.1.4 10i.0.1.1 10j.0.2.2
treat cl.0.0.0 dg.0.1.5 gh.0.2.2 ll.0.1.2 u1.0.5.7 w9.0.0.0
treated cb.0.1.4 cl.0.0.0 dy.0.1.5 u1.0.5.7 w7.0.1.7 wg.0.4.9 wl.0.1.6 y2.0.3.9 ys.0.2.2
treating cl.0.0.0 u1.0.5.7
treatment bh.0.1.2 bh.1.1.1 ce.0.2.4 tm.0.2.4 vb.0.2.6 xy.0.2.5
treatments xy.0.2.5
treats cl.0.0.0 u1.0.5.7
tremor cp.0.0.0
triage yg.0.3.f
trial 19p.0.3.3
trials 19p.0.3.3
tribe gf.0.1.2
tribunal zv.0.1.1
trick bh.0.1.2 lr.4.0.0 sh.0.1.3 sh.2.2.3 t9.0.1.3
trickcyclist lr.4.0.0
trickcyclists lr.4.0.0
trickle g0.0.1.3
tricks sh.0.1.3 sj.0.1.5 t9.0.1.3
tried ht.0.3.6 i8.0.2.3 ic.0.1.5 jq.0.0.0 sz.0.1.1 t8.0.1.2 xo.0.2.2
tries ic.0.1.5
triggered 12v.0.1.1
trip un.0.2.6
triple nw.0.0.0 ub.0.0.0
tripled nw.0.0.0
triples nw.0.0.0
tripling nw.0.0.0
troglodyte fm.0.1.5 lk.0.2.9 lq.0.1.2
troglodytes fm.0.1.5 lk.0.2.9 lq.0.1.2
trolley 9c.3.2.2
trouble i4.0.4.7 un.0.1.5 yz.a.3.3
troubles kk.0.3.b
troubling un.0.1.5
trout fh.0.1.1
truck jf.0.3.8
truculent h8.0.0.0
true qj.0.1.1 qp.0.4.a
trulicity x4.0.1.6 x5.0.0.0
truly o9.0.0.0
trump 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
trumper 102.7.0.0
trumpers 102.7.0.0 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
trumps q3.0.2.2
trumptard 102.3.0.0
trumptards 102.3.0.0
trust ch.0.0.0 gh.0.0.0 up.0.1.1 up.0.2.2 vz.0.1.2 11s.0.0.0
trusted is.0.3.6 mu.0.1.1 mv.0.0.0 nz.0.2.3 o0.0.1.1
truth pm.0.1.2 sl.0.1.1 td.0.1.1 tz.1.1.2 u8.0.1.2
truthers 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
try ht.0.3.6 i2.0.1.2 ic.0.1.5 td.0.3.3
trying fp.0.0.0 ic.0.1.5
tsp ud.0.2.a
tsunami rf.0.0.0
tubbies 9r.2.0.0
tubby 9r.2.0.0 ad.0.0.0 aj.0.2.3
tube jf.0.3.8 jj.0.2.6
tuberculosis cp.0.0.0
tuck cq.0.0.0
tucked cq.0.0.0
tucking cq.0.0.0
tucks cq.0.0.0
tuesday zs.0.4.c
tuesday's yq.0.1.1
tummy vl.0.1.1 xq.0.0.0 xq.1.3.5
tumor cp.0.0.0 qm.0.2.5 xk.0.4.f
tumors cp.0.0.0 qm.0.2.5
tumour cp.0.0.0 qm.0.2.5 xk.0.4.f
tumours cp.0.0.0 qm.0.2.5
turbo of.0.0.0 qg.0.3.d qh.0.0.0 qi.0.0.0
turbocancer qi.0.0.0
turbocancers qi.0.0.0
turd mt.q.0.0
turds mt.q.0.0
turf m3.0.0.0
turfed m3.0.0.0
turfing m3.0.0.0
turfs m3.0.0.0
turkey ej.0.1.1 1am.0.0.0
turkeys ej.0.1.1
turn c7.0.0.0 ht.0.3.6 ic.0.1.5 v5.0.0.0
turned c7.0.0.0 ht.0.3.6 im.0.0.0 tf.0.0.0 xr.0.0.2 y1.0.2.8 yn.0.1.7
turning c7.0.0.0 io.0.1.1
turnip a8.0.1.2 g6.1.3.4
turns c7.0.0.0 o8.0.0.0
turpentine po.0.1.4
twat ml.4.0.0
twats ml.4.0.0
tweak v5.0.0.0
tweaker i.0.0.0
tweakers i.0.0.0
twin y3.0.2.h y4.0.3.8
twins z3.0.1.2 z5.0.1.1 zj.0.1.1 zq.0.1.1
twit fm.0.1.5 lk.0.2.9 lq.0.1.2
twitch vl.0.1.1
twits fm.0.1.5 lk.0.2.9 lq.0.1.2
two wp.0.0.0 wx.1.0.0 x3.0.0.0
type cp.0.0.0
types 96.0.2.3
typhoid a1.3.0.0
typical 2e.0.1.1 a4.0.0.0 xf.0.2.2
tyrant fm.0.1.5 lk.0.2.9 lq.0.1.2
tyrants fm.0.1.5 lk.0.2.9 lq.0.1.2
ug ud.0.2.a
ugly fc.0.0.0 g6.3.0.0 gj.0.3.4 gj.0.0.0 gk.0.1.1
ulcer uh.0.2.7
ulcers cp.0.0.0 uh.0.2.7
ultimate kp.0.1.1 o2.0.0.1
ultrasound qf.0.0.0 ya.0.2.b
un ha.0.0.0
unarguably ty.6.0.0
unattended zm.0.3.5 zm.1.3.3
unbearable h8.0.0.0
unbeatable ny.0.0.0
unbelievable bf.0.0.0 nj.0.0.0 nk.0.2.4 nl.0.0.0 t5.0.3.4
unborn rk.0.4.6
uncertainty u6.0.2.7
unclean aj.0.2.3
uncontrolled 3p.0.0.0
uncooperative ha.0.0.0
uncouth fc.0.0.0
undeniably ty.6.0.0
under e6.0.0.0
underclass a2.0.1.1
underestimate gh.0.1.1
underinsured 8e.0.1.1
underprivileged 9i.0.1.3
understanding a9.2.2.2
undertaker sa.0.0.0
undertakers sa.0.0.0
underwire q1.0.0.0
undeserving a2.0.1.1
undid cl.0.0.0
undo cl.0.0.0
undoes cl.0.0.0
undoing cl.0.0.0 s6.0.3.6
undone cl.0.0.0
undoubtedly tg.0.0.0 tx.0.1.1 u5.0.1.4
unfailingly u5.0.1.4
unfortunate 9x.0.0.0
ungrateful h8.0.0.0
unhinged 24.1.0.0 fc.0.0.0
uninsured 8e.0.1.1
unit yf.0.4.8 yg.0.4.g yh.0.2.2 yk.0.1.1
units ud.0.2.a
unjabbed 10k.0.1.1 10l.0.1.1 10m.0.2.5 10n.0.1.1 10t.0.1.1
unlike ld.0.0.0 o8.0.0.0
unmanned 115.1.0.0
unmatched ny.0.0.0
unmotivated hf.0.0.0
unnamed yz.h.1.1
unnecessary cm.0.2.5
unoccupied z7.0.2.3 zm.0.3.5 zm.1.3.3
unparalleled ny.0.0.0
unprecedented nf.0.0.0
unprotected 4w.0.0.0
unproven qi.6.0.0
unquestionably tg.0.0.0 tx.0.1.1 u5.0.1.4
unreal td.0.3.8
unrivaled ny.0.0.0
unrivalled ny.0.0.0
unspeakable s9.0.0.0
unstoppable of.0.0.0
unsuccessful jo.0.0.0
unsurpassed ny.0.0.0
untested qi.6.0.0
unthinkable s9.0.0.0
until rb.2.0.0 zs.0.3.b
unvaccinated qi.8.1.1 qi.8.0.0 10k.0.1.1 10l.0.1.1 10m.0.2.5 10n.0.1.1 10t.0.1.1
unvaxxed 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
unwashed a2.0.2.2 fc.0.0.0 fo.0.0.0 g5.0.2.2
unwed 7o.0.0.0
unwell q5.0.2.4 qk.0.3.9
up v5.0.0.0 v9.0.4.8
upend o7.0.1.2 od.0.0.0
upended od.0.0.0
upending od.0.0.0
upends od.0.0.0
upgraded wl.0.1.6 wv.0.3.6
upload dz.0.0.0
upside od.0.1.1 oi.0.2.6 tb.0.2.e
upstairs fv.4.2.7
urine c1.0.0.0 cv.0.0.0
urologist 11t.0.1.1
us td.0.3.8
used i8.0.2.3 mv.0.0.0 t8.0.1.2
useful g6.3.0.0
useless fc.0.0.0 gk.0.1.1 hl.0.0.0 kz.0.0.0 lk.0.2.9 lp.0.2.5 pq.0.2.5 10r.3.0.0 11q.0.2.3
user a.0.1.1 a5.0.1.1
usernames e7.0.1.2
users a.0.1.1 a5.0.1.1
usual gd.0.1.1
utterly aw.0.0.0 o9.0.0.0
vacation z6.0.2.3
vaccinated i8.0.3.4
vaccination qf.0.0.0 qw.0.0.0
vaccinations qf.0.0.0
vaccine qf.0.0.0 qw.0.0.0 vb.0.2.6
vaccinedamaged qi.1.0.0
vaccineinjured qi.1.0.0
vaccineinjuries qi.1.0.0
vaccineinjury qi.1.0.0
vaccines pt.0.0.0 qa.2.0.0 qf.0.0.0 ql.0.1.4 qw.0.0.0 vb.0.2.6
vacuous fc.0.0.0
vagrant 82.0.0.0
vagrants 82.0.0.0
vagus pc.0.1.2 r0.0.2.2
valentine eb.0.0.0
valentines eb.0.0.0
validated b8.0.1.1
valley yb.0.4.7
vanish bn.0.1.5 bv.0.2.5 c7.0.0.0 cy.0.1.3 xn.0.2.6
vanished bn.0.1.5 c7.0.0.0 cy.0.1.3 qi.9.1.3 xl.0.3.6 xn.0.2.6
vanishes bn.0.1.5 c7.0.0.0 cy.0.1.3 xn.0.2.6
vanishing bn.0.1.5 c7.0.0.0 cy.0.1.3 xn.0.2.6
vanquish b3.0.0.0
vanquished b3.0.0.0
vanquishes b3.0.0.0
vanquishing b3.0.0.0
vapid fc.0.0.0
varicose cp.0.0.0
vary xf.0.2.2
veg gl.0.0.0
vegan q7.0.1.1
vegans 10k.0.0.0 10l.0.0.0 10m.0.1.4 10n.0.0.0 10t.0.0.0
vegetable 62.0.2.3 62.2.1.1 aj.0.3.4 f1.0.0.0 gl.0.0.0 qf.0.0.0 s8.0.1.1 sx.0.1.2
vegetables 62.1.0.0 62.2.1.1 gl.0.0.0
vein lt.0.3.a
veins ck.0.1.4 hp.0.1.1
veneers xq.1.3.5 xy.0.2.5
venereal 52.0.0.0
ventilator s8.0.2.2
verdict u4.0.1.1
vermin fm.0.1.5 lk.0.2.9 lq.0.1.2 10h.0.1.1
verruca g7.0.2.2
verrucas cp.0.0.0
vertigo cp.0.0.0 vi.0.2.7
vessels ck.0.2.5
vestige c6.0.2.7
vestiges c6.0.2.7
vet n0.0.1.5 ta.0.0.0
vets n0.0.1.5 ta.0.0.0
viaduct jj.0.2.6
viagra x4.0.1.6 x5.0.0.0
vicar ym.0.3.6 yw.0.1.2
vicar's z0.0.0.0
vicious rv.0.0.0 rw.0.0.0
victim 47.0.0.0 47.1.1.2 aa.0.0.0 g4.3.2.2 ia.4.2.2 ik.0.0.0 yt.0.1.3
victims 47.0.0.0 47.1.1.2 aa.0.0.0 yt.0.1.3
victoza x4.0.1.6 x5.0.0.0
video dq.0.1.3 jg.0.0.0 jg.1.1.1 v6.0.2.3 yc.0.0.0
videos dq.0.1.3 yc.0.0.0
vile fc.0.0.0
village yb.0.4.7
vindictive ln.0.0.0
vinegar q7.0.0.0
viral sq.0.1.1 td.0.2.2 uh.0.2.7 uj.0.2.7
virtually br.0.1.2
virus ps.0.4.8 qb.1.1.1 uh.0.3.8 vi.0.2.7
visionary oh.0.0.0
visit ce.0.2.4 un.0.1.5 xy.0.2.5
visited y2.0.3.9
visiting un.0.1.5
visitor 10w.0.2.2 11u.0.2.2
visits xy.0.2.5
visually 5g.0.0.0
vitamin bh.0.1.2 sx.0.1.2 t1.0.1.2 ul.0.4.f vb.0.2.6 w0.0.2.3 wj.0.2.9
vitamins q8.0.2.6 qy.0.3.c t1.0.1.2 w0.0.2.3 wj.0.2.9
vitiligo cp.0.0.0
vodkas zp.0.1.4
volatile h8.0.0.0
vote 104.0.0.0 106.0.2.4 107.0.2.3 109.0.2.3
voted 106.0.2.4 107.0.2.3 109.0.2.3 10t.0.4.4 10t.0.3.3
voter 101.0.1.4 10i.0.1.1 10j.0.2.2
voters 101.0.1.4 10i.0.1.1 10j.0.2.2 10t.0.0.0
votes 106.0.2.4
voting 104.0.0.0 106.0.2.4
voucher vt.0.1.3 wk.0.0.0 ws.0.2.5
vulnerable 8i.0.1.1 8i.1.0.0 16m.0.0.0
vulture lu.0.2.c
vultures lu.0.2.c
vyvanse x4.0.1.6 x5.0.0.0
wacko 10e.0.0.0
wackos 9q.0.1.2 10e.0.0.0
wages id.5.1.1
wagon 15.0.3.3
wailing g7.0.0.0
wait sv.0.0.0 td.0.0.0 uq.0.1.1 uq.1.0.0 vc.0.2.8
waited im.0.0.0
waiting fd.0.3.3 oj.3.4.7 s2.0.1.3 sb.0.2.5
waitresses lp.0.2.5
waits im.0.0.0
wake oq.0.0.0 qj.0.0.0 sa.0.0.0
walk ze.0.5.b
walked cc.0.2.9 t8.0.1.2 xo.0.2.2 yn.0.1.7
walker ct.0.1.5
walking a8.0.1.2 g1.c.0.0 g5.0.0.0 ly.0.3.a s4.0.1.1 s4.0.0.0 17s.0.2.2
wallet ge.c.1.1
wallies fm.0.1.5 lk.0.2.9 lq.0.1.2
wallowing if.0.1.1
walls yz.e.0.0
wally fm.0.1.5 lk.0.2.9 lq.0.1.2
wanderer 6x.0.0.0
wanderers 6x.0.0.0
wandering 6x.0.0.0 16l.0.0.0
wank ml.2.0.0
wanker ml.1.0.0
wankers ml.1.0.0
wankstain mt.i.0.0
wannabe l6.0.1.2 lp.0.2.5 m2.1.0.0 m2.2.0.0
wannabes l6.0.1.2
want om.0.2.7
war 1k.0.0.0 34.0.0.0 4b.0.2.4 se.0.4.8 1ag.0.2.2
ward 9m.0.3.4 ba.0.0.0 ls.2.0.0 yf.0.4.8 yg.0.3.f yh.0.2.2 yk.0.1.1 yo.0.4.9 11p.0.0.0
warded ba.0.0.0
warding ba.0.0.0
wards ba.0.0.0
warfarin ux.0.2.2
warned s4.0.3.3 td.0.2.2
warning ib.0.2.9
warnings ib.0.2.9
warrior 4d.0.1.1
warriors 4d.0.1.1 gf.0.1.2
wart vi.0.2.7
warts cp.0.0.0
warzone se.0.4.8
washed gb.0.1.3 jd.0.0.0 ln.0.0.0 10d.0.1.1
washing je.0.2.3
washington 10o.0.2.7
wasn't 9c.0.0.0
waste fm.0.1.5 g5.0.0.0 gd.0.0.0 ik.0.0.0 kp.0.2.2 lk.0.2.9 lq.0.1.2 ly.0.2.9 pq.0.3.6 ql.0.2.5 v7.0.1.1
wasted 1h.0.1.1 kp.0.0.0 z9.0.1.3 zw.0.1.3
waster f6.0.1.1 fl.0.1.2 fs.0.2.5 g5.0.1.1
wasters f6.0.1.1 fl.0.1.2 fs.0.2.5 ft.0.1.1 g5.0.1.1
wasting f5.0.1.1 ik.0.0.0
wastrel g5.0.0.0
wastrels g5.0.0.0
watch we.1.2.3 wj.0.2.9
waterworks g7.0.0.0
wave c7.0.0.0 cq.0.0.0 js.0.0.0 rf.0.0.0
waved cq.0.0.0
waves cq.0.0.0
waving cq.0.0.0
way j3.0.1.2 ke.5.3.3 ku.0.2.5 lt.0.3.a tm.0.2.4
ways j3.0.1.2 sj.0.1.5 ty.4.3.4 ty.5.2.2
we'll df.0.0.0 yz.g.0.0
we've w8.0.0.0
weak hx.2.1.1 kp.0.0.0
weaker 11o.0.1.1
weakling fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
weaklings fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
weakness kp.0.0.0
wean ua.0.1.5 ub.0.0.0 uw.0.2.4 vc.0.2.8 vk.0.0.0
weapon jh.0.2.5 se.0.4.8
wear ht.0.3.6 11c.6.0.0
weasel fm.0.1.5 lk.0.2.9 lq.0.1.2 lu.0.2.c
weaselly ln.0.0.0
weasels fm.0.1.5 lk.0.2.9 lq.0.1.2 lu.0.2.c
weather z3.0.1.2
weatherman yw.0.1.2 z3.0.1.2
wedding dh.1.0.0 dy.1.4.4 e0.0.2.b ed.0.4.a
wednesday zs.0.4.c
wednesday's yq.0.1.1
wee'd gc.0.1.4
weed 162.0.0.0
weedkiller ji.0.4.c
week zn.0.5.e zs.0.5.e zs.0.4.c
week's yq.0.2.2
weekend e1.0.0.0 eb.0.0.0 ed.0.4.a zn.0.5.e zs.0.5.e zs.0.4.c
weeks zn.0.5.e zs.0.5.e
weeping ol.1.0.0 ol.4.1.3
wegovy uk.0.2.9 x4.0.1.6 x5.0.0.0
weight 35.0.0.0 cr.0.3.8 vj.0.2.2
weird sh.1.0.0
weirder tc.0.1.2
weirdest ff.0.0.0
weirdo aj.0.3.4 fl.0.1.2 fm.0.1.5 fz.0.2.6 g1.a.0.0 lk.0.2.9 lq.0.1.2
weirdos fl.0.1.2 fm.0.1.5 fz.0.2.6 g1.a.0.0 lk.0.2.9 lq.0.1.2 10e.0.1.2
welcome d8.0.1.3
welfare 8c.0.0.0
well ad.0.0.0 cr.0.3.8 ik.0.2.2 qk.0.3.9 te.0.0.0 tr.3.2.2 wf.1.3.4 y9.0.0.0 ym.0.3.6 yz.h.1.1 10t.0.0.0
went ea.0.1.3 qi.9.1.3 t8.0.1.2 tf.0.0.0 xn.0.2.6 139.0.2.4
wept tf.1.0.0
were va.0.0.0
western pl.0.0.0
westminster 101.0.1.4 10i.0.1.1 10j.0.2.2 10o.0.2.7
wet fm.0.1.5 gc.0.1.4 lk.0.2.9 lq.0.1.2
whack 1r.9.0.0 v5.0.0.0 vf.0.0.0 10e.0.0.0
whackjob 10e.0.0.0
whackjobs 10e.0.0.0
whacko 1r.9.0.0
whackos 1r.9.0.0 9q.0.1.2
whale 32.1.0.0 ad.0.0.0
what sn.1.1.2 sy.0.0.0 t0.3.0.2 t3.0.0.0 t7.0.0.0 x9.0.1.2
what's hq.0.0.0
whatsapp d0.0.0.0 d3.0.0.0 d5.0.3.4 d6.0.2.2 d7.0.3.6 de.0.0.0 dp.0.3.6 dv.0.0.0 dz.0.0.0
whatsoever az.0.3.6
wheat qf.0.0.0
wheelchair 55.0.0.0 56.0.3.3 9f.0.0.0 9i.0.1.3 ct.0.1.5 s6.1.5.7 sc.0.1.1
wheeled yn.0.2.8
whiffed ga.0.0.0
while wp.0.0.0 wx.1.0.0 x3.0.0.0
whine fb.0.1.5 gi.0.1.2
whined fb.0.1.5
whiner fa.0.0.0 fs.0.1.4 g1.2.0.0 g5.0.0.0
whiners fa.0.0.0 fs.0.1.4 g1.2.0.0 g5.0.0.0
whines fb.0.1.5
whiney h8.0.0.0
whinge fb.0.1.5 gi.0.1.2 gl.0.0.0
whinged fb.0.1.5
whingeing fb.1.0.0 h8.0.0.0 if.0.1.1
whinger fa.0.0.0 fl.0.1.2 fs.0.1.4 fz.0.2.6 g1.1.0.0 g5.0.0.0
whingers fa.0.0.0 fl.0.1.2 fs.0.1.4 fz.0.2.6 g1.1.0.0 g5.0.0.0
whinges fb.0.1.5
whinging fb.0.1.5
whining fb.0.1.5 fb.1.0.0 h8.0.0.0 if.0.1.1
whiny fb.1.0.0 gk.0.1.1 h8.0.0.0
whisked wl.0.1.6 wv.0.3.6
whiskey zl.0.2.9
whiskies zp.0.1.4
whisky zl.0.2.9 zp.0.1.4
whisper c8.0.1.3
whistle qj.0.0.0
white 8m.0.1.1 cy.0.3.5 101.0.1.4 10i.0.1.1 10j.0.2.2 10o.0.2.7 11z.1.3.5
whitehall 10o.0.2.7
whitener wj.0.2.9
whitening wj.0.2.9 xq.1.3.5 1aj.0.1.1
whites 8m.0.1.1
whole gc.1.2.2
whooping ol.1.0.0 qi.c.0.0 qu.0.0.0
whore mm.2.0.0
whores mm.2.0.0
wi q1.0.0.0 qf.0.0.0
wick g2.0.4.9
wicked 9y.0.1.4
wide gb.1.2.5 gk.0.1.1
widow sa.0.0.0
widows sa.0.0.0
wife s1.0.1.1 11i.0.1.1 11n.0.2.4 11w.1.2.3 120.0.1.1
wife's uz.0.4.5
wifey 120.0.0.0
wifi pt.0.0.0 qf.0.0.0 zu.0.1.1
wild n5.7.3.6 t5.0.3.4 td.0.3.8
wilder tc.0.1.2
wildest ff.0.0.0
willpower 37.0.0.0 38.0.1.2 hx.1.1.2 i5.3.2.2 ig.0.2.6
wiltshire ey.0.2.2
wimp fl.0.1.2 fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
wimps fl.0.1.2 fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
win wy.0.0.0 x1.0.0.0
winch gb.1.2.5
wind g2.0.1.6 uh.0.2.7 uj.0.2.7 v5.0.0.0 vi.0.2.7 zw.0.3.5
windbag fm.0.1.5 g5.0.0.0 gl.0.0.0 lk.0.2.9 lq.0.1.2
windbags fm.0.1.5 g5.0.0.0 gl.0.0.0 lk.0.2.9 lq.0.1.2
winding g2.0.1.6
winds g2.0.1.6
wine di.0.1.7 e0.0.2.b e1.0.0.0 i3.0.3.a zl.0.2.9 zp.0.1.4
wined w7.0.1.7 wl.0.1.6 wv.0.3.6
wines zp.0.1.4
wing 103.0.1.1
wingers 101.0.2.5 10i.0.2.2 10j.0.3.3 10k.0.1.1 10l.0.1.1 10m.0.2.5 10n.0.1.1 10t.0.1.1
wingman e9.0.0.0
wink eb.0.0.0
winks eb.0.0.0
winner gg.0.1.2 z3.0.1.2
winning x1.0.0.0
wino k.1.0.0
winos k.1.0.0
winter zn.0.5.e
wipe b3.0.0.0 bw.0.0.0 c0.0.1.8 c7.0.0.0
wiped b3.0.0.0 bn.0.1.5 bw.0.0.0 c0.0.1.8 c7.0.0.0
wipes b3.0.0.0 bw.0.0.0 c0.0.1.8 c7.0.0.0 wj.0.2.9
wiping b3.0.0.0 bw.0.0.0 c0.0.1.8 c7.0.0.0
wire 1a7.0.0.0
wired zw.0.1.3
witch lu.0.2.c
witches lu.0.2.c
withdraw hr.2.0.0
withdrawal hr.3.0.0
withdrawing hr.2.0.0
withdrawn hr.2.0.0
withdraws hr.2.0.0
withdrew hr.2.0.0
withheld qj.0.0.0
without by.0.0.0 tg.0.0.0 u7.0.1.1 uw.0.3.5 vc.0.3.9 ww.0.3.8
witless fc.0.0.0
wives 11r.1.0.0 11v.0.0.0 120.0.1.1
woke 103.0.0.0 103.1.0.0
wokerati 102.b.0.0
wolf g7.0.1.1
woman vd.0.2.2 y3.0.2.h y4.0.3.8 z3.0.1.2 10y.0.0.0
woman's 11o.0.1.1
women's 11l.0.0.0 11o.0.0.0
womenfolk 120.0.0.0
won kl.0.1.3
wonder ao.0.0.0 og.0.0.0
wondercure ao.0.0.0
wondercures ao.0.0.0
wonderdrug ao.0.0.0
wonderdrugs ao.0.0.0
wonderfood ao.0.0.0
wonderfoods ao.0.0.0
wonderful nl.0.0.0
wonderherb ao.0.0.0
wonderherbs ao.0.0.0
wonderjab ao.0.0.0
wonderjabs ao.0.0.0
wonderpill ao.0.0.0
wonderpills ao.0.0.0
wondertreatment ao.0.0.0
wondertreatments ao.0.0.0
woods ji.0.4.c
word ch.0.3.3 sh.2.2.3 t1.0.1.2 t9.0.1.3
words gh.0.1.1 j2.0.2.2 t1.0.1.2 t9.0.1.3
wore t8.0.1.2
work cd.0.0.0 cm.0.4.7 cx.0.0.0 th.0.2.2 tj.0.1.1 tk.0.1.1 u1.0.5.7 z2.0.1.5
worked cd.0.0.0 cx.0.0.0 k8.0.1.1 tj.0.1.1 tk.0.1.1 u1.0.5.7 y1.0.2.8
working tj.0.1.1 tk.0.1.1 u1.0.5.7 117.0.0.0
workmanlike 120.0.0.0
workmen 120.0.0.0
works b1.3.1.1 b1.4.0.0 b1.5.0.0 cd.0.0.0 ch.0.2.2 cx.0.0.0 tj.0.1.1 tk.0.1.1 u1.0.5.7
workshop xy.0.2.5
workshy fc.0.0.0 ln.0.0.0 10f.0.0.0
world nb.0.0.0 nk.0.5.7
worm s8.0.0.0
worms cp.0.0.0 ql.0.1.4
worn ht.0.3.6 i8.0.2.3
worried f4.0.0.0 s4.0.3.3 t2.0.2.4 v8.0.1.5
worries kk.0.3.b v8.0.1.5
worry v8.0.1.5
worrying v8.0.1.5
worrywart g5.0.0.0
worrywarts g5.0.0.0
worse m1.0.3.4 m1.0.2.3 tc.0.1.2 zl.1.1.2 zw.0.1.3 11q.0.2.3
worst dd.0.1.3 ff.0.0.0 ik.0.1.1 lx.0.5.k s4.0.1.1
worth 9z.0.3.3 v7.0.1.1 wh.1.0.0 11w.3.2.2
worthless fc.0.0.0
would m2.2.0.0
wouldn't gj.0.0.0 ls.0.1.2 ls.1.1.2 ly.0.1.8
wound g2.0.1.6 ya.0.2.b
wounds ya.0.2.b
wowed n5.5.0.0 oa.0.2.7
wracked a7.0.0.0
wrap wj.0.2.9
wreck wq.0.2.5
wrecking rn.0.0.0
wretched 9x.0.0.0 fc.0.0.0
wrinkle cp.0.0.0
wrinkles cp.0.0.0
wrinklies 9s.0.0.0 fh.3.0.0
wrinkly 9s.0.0.0
wrist r4.0.3.6
wristband qx.0.0.0
wristbands qx.0.0.0
wrists iw.0.2.2 r4.0.3.6
write d0.0.0.0 df.1.2.3 e3.0.0.0 v9.0.3.7 vr.0.0.0
writes e3.0.0.0 v9.0.3.7 xx.0.0.0
writing e3.0.0.0 s4.0.0.0 v9.0.3.7
written cj.0.1.3 e3.0.0.0 v9.0.3.7
wrong b1.2.2.3 c9.0.2.4 hq.0.2.2 sm.0.4.a t0.2.2.6 tb.0.2.e tb.0.3.f
wrongly tb.0.2.e
wrote cj.0.1.3 e3.0.0.0 v9.0.3.7 xx.0.0.0
wtf m7.8.0.0
x ya.0.2.b
xanax x4.0.1.6 x5.0.0.0
xeomin x4.0.1.6 x5.0.0.0
xoxo dm.0.0.0
xray ya.0.2.b
xrays ya.0.2.b
yank vh.0.0.0
year ol.c.3.3 y3.0.2.h y4.0.3.8 y5.0.2.2 zi.0.2.2 zt.0.5.i
yesterday's c2.0.2.5 yq.0.1.1
yet co.0.1.1
yo a6.3.0.0
yob fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
yobs fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
yokel fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
yokels fm.0.1.5 g5.0.0.0 lk.0.2.9 lq.0.1.2
yorkshire ey.0.2.2
you'd t6.0.3.6
you'll ce.1.3.3 ce.2.2.2 sf.1.0.0 td.0.0.0
you've ur.0.2.2
younger bc.0.3.3 cr.0.3.8 cs.0.3.4
youngest z5.0.1.1 zg.0.1.1 zh.0.1.1 zj.0.1.1 zq.0.1.1
yourarse md.0.0.0
yourarses md.0.0.0
yourass md.0.0.0
yourasses md.0.0.0
yours w9.0.1.1 wc.0.0.0
yourself b4.0.1.1 cf.0.1.1 hg.2.3.5 hg.3.3.4 hg.5.3.3 if.0.1.1 it.0.3.9 iv.0.1.1 kt.0.1.1 wh.1.1.1
yourselves kt.0.1.1
yummy dc.0.0.0
zap bw.0.0.0 c7.0.0.0
zapped bw.0.0.0 c7.0.0.0
zapping bw.0.0.0 c7.0.0.0
zaps bw.0.0.0 c7.0.0.0
zepbound x4.0.1.6 x5.0.0.0
zero ca.2.0.0
zimmer ct.0.1.5
zinc ul.0.4.f
zombie a8.0.1.2 ab.0.1.1
zombies ab.0.1.1 ab.1.0.0 10d.0.1.3
zoo ed.0.4.a gd.0.0.0 gd.0.1.1

1.0 drug
1.1 abuser abusers
10.0 test tests screen screens
100.0 street road lane avenue close drive crescent terrace row gardens grove court hill square way park green
102.c eating
103.1 mob idiots nonsense agenda brigade
103.2 state
103.3 snowflake snowflakes
106.0 who that
107.0 if
108.0 has have had
109.0 come cry ask expect complain moan talk call bother whine
10g.0 doctors nurses unions union strikers
10j.0 health prime foreign finance local shadow chief deputy education social home
10p.0 should
10q.0 who that
10r.0 blood
10r.2 them
10s.1 need needs needing needed want wants wanting wanted had
10v.0 he his him himself
10w.0 she her hers herself
10x.0 nurse nurses
10y.1 doctor doctors surgeon surgeons
113.0 made
117.0 mother mothers mum mums mom moms
118.0 should must need always know everywhere
11a.0 gentlemen
11c.0 up
11c.1 pair
11c.2 cry
11c.3 like
11c.4 be
11c.5 cry
11c.6 trousers
11d.0 woman women female females wife wives mum mums mom moms lady ladies girlfriend girlfriends
11f.0 sex
11g.0 genders sexes
11h.0 wife wives
11j.0 father fathers
11k.0 flu
11l.0 problem problems trouble troubles issues bits parts
11m.0 there
11n.0 cook remind book make do handle prepare sort pack nag pick
11p.0 lady ladies girl girls woman women
11q.0 men women husbands dads wives fathers lads blokes boys girls
11r.0 husband husbands hubby man men partner
11r.1 husband husbands man men boyfriend boyfriends hubby fella
11s.0 he his him
11t.0 he his him himself
11u.0 she her hers herself
11v.0 kid kids child children lunch lunches lunchbox lunchboxes family husband husbands dinner dinners tea toddler toddlers home house kitchen
11w.0 can who babysit babysits babysiting babysited helping should
11w.1 help helps helping helped
11w.3 mum mom mother woman girl
11x.0 wife wives woman women mother girlfriend mum mom missus
11x.1 wife wives mum mom mother girlfriend women missus
11x.2 every
11z.0 men man
11z.1 one ask see trust
125.0 gone going went absolutely completely totally it's was
126.0 ex boss killer mum mom mother girlfriend boyfriend
12b.0 so totally completely kind plain just
12c.0 anxiety debt depression fear cost costs pain shortage shortages fatigue effect effects bill bills workload workloads fees
12d.0 fear anxiety indecision shock choice doubt
12g.0 eye
12h.0 ears
12i.0 deaf
12j.0 leading
12m.0 chocolate coffee netflix shoes shopping social my running cheese this likes sugar crosswords tea baking yoga
12n.0 like digital pure
12o.0 about
12o.1 my
12p.0 weather economy market markets boss policy schedule rota printer computer system month week wifi software car fridge inbox budget app budgets website
12q.0 heart
12r.0 nearly almost going gonna
12s.0 excuse excuses response responses argument arguments debate debates
12t.0 political career financial social professional
12t.1 me
12u.0 me
12x.0 check checks test tests
12z.0 moment day meltdown
13.0 sober
131.0 drivers rush scramble busy schedule workload pace hours rota fans dash
133.0 plea pleas call calls complaint complaints concerns requests warnings demands cries voices needs advice appeals reason questions evidence
134.0 excuse excuses joke jokes reason reasons attempt attempts answer answers apology effort efforts response responses argument arguments duck ducks
136.0 utter sheer pure complete absolute total collective
138.0 mind minds marbles
138.1 gone going go went
138.2 mad insane up round loopy crazy
139.0 senile gaga schizo mental demented psycho loopy doolally bananas haywire bipolar manic
13a.0 printer computer laptop phone software system website app car wifi sat satnav government minister council board
13b.0 bat mole
13b.1 post
13b.2 hatter box march
13b.3 like
13d.0 inbox email emails printer phone meeting meetings rota homework music form forms traffic parking paperwork spreadsheet spreadsheets software computer bleep pager commute queue queues car hold wallpaper colour budget app website weather
13e.0 on
13g.0 on
13w.0 on
14f.0 on
14g.0 on
14l.0 on
15.0 fall falls falling fell fallen
15q.0 hepatitis liver cirrhosis ketoacidosis beverage beverages drink drinks fatty cardiomyopathy neuropathy steatohepatitis content pancreatitis hand
15r.0 non
15t.0 drug
15u.0 treatment
15v.0 acid acids liver tissue food foods meal meals streak streaks deposit deposits
15w.0 soluble embolism free cell cells tissue intake content graft grafts transfer necrosis
15x.0 brown body dietary saturated trans belly visceral
15y.0 mouse mice rat rats
15z.0 high
16.0 substitution replacement
160.0 sexual physical
161.0 wound wounds technique water catch hand hands air needle needles
162.0 pollen
163.0 tooth teeth heel heels skin lip lips
164.0 diplegia paraplegia quadriplegia hemiplegia tetraplegia cerebral colon gait bladder paresis paraparesis muscle muscles limb limbs dystonia dysarthria dysphonia ataxia
165.0 double single triple colour color
166.0 loop trial trials study studies review
167.0 partially visually hard dumb
168.0 purpura plaque plaques keratosis keratoses angioma angiomas cataract cataracts lentigo lentigines tremor osteoporosis amyloidosis macular
169.0 ischaemic ischemic
16b.0 result results personality
16c.0 disorder disorders symptom symptoms episode episodes illness depression experience experiences
16d.0 retardation retard
16e.0 growth
16f.0 retardation
16g.0 retardation
16h.0 release tablet tablets preparation preparations capsule capsules
16i.0 bone growth ejaculation development healing release
16j.0 tapeworm planet planets galaxy star stars hamster hamsters variety
16k.0 test result results assumption assumptions code value values claim claims argument response responses
16l.0 spleen pacemaker atrial
16m.0 plaque plaques
16n.0 cow hatter scientist
16o.0 needs
16p.0 episode episodes symptom symptoms phase phases
16q.0 fringe
16s.0 defence defense plea clause
16t.0 insane
16u.0 depression
16v.0 pregnancy blindness paralysis aphonia
16w.0 deaf
16x.0 blind
16y.0 spot
16z.0 paving
17.0 assisted
170.0 golf
171.0 stool stools diarrhea diarrhoea show discharge urine sputum mucus nose vomit cough phlegm nipple tap fluid effusion
172.0 finger skin heel
173.0 test tests
174.0 needles
175.0 cheney tracy
178.0 splint splints
179.0 wild domestic jack
17a.0 bell bells
17c.0 waiter waiters
17d.0 ass asses
17e.0 game games
17f.0 guano
17g.0 bag
17h.0 curative cure
17i.0 rate rates
17j.0 test tests
17k.0 cure cures
17l.0 cure
17m.0 cure
17n.0 issue
17o.0 income minimum access renewable period loan loans payment payments benefit benefits
17p.0 loan
17q.0 risk
17r.0 rate
17s.0 pain
17t.0 disease
17u.0 response remission
17v.0 lump lumps jaundice swelling swellings haematuria hematuria sore sores ulcer ulcers bleeding rash nodule nodules
17w.0 biopsy culture laboratory lab histologically microbiologically
17x.0 berry fruit
17y.0 pitch
17z.0 cured
18.0 replace replaces replacing replaced substitute substitutes substituting substituted trade trades trading traded swap swaps swapping swapped
180.0 meat meats ham fish sausage sausages pork
181.0 cured
182.0 resin
183.0 light lights
184.0 pain bleeding infection infections case cases seizure seizures fever symptom symptoms illness covid cancer disease medication dose doses opioid opioids
185.0 landmark landmarks
186.0 legislation law act ruling case decision
187.0 cohort cohorts building buildings site sites house district controls
188.0 war
189.0 revolutionary
18a.0 revolution
18b.0 cell cells
18d.0 pain
18e.0 whale whales
18f.0 nightshade
18g.0 dose doses
18h.0 warning warnings
18i.0 disorder frequency
18j.0 film films movie movies novel novels
18k.0 bacteria
18l.0 attack attacks disorder button buttons room rooms
18m.0 dose doses shot shots vaccine vaccines vaccination vaccinations jab jabs seat seats
18n.0 detox detoxification
18o.0 unit units centre centres center centers facility facilities bed beds ward wards clinic clinics service services
18p.0 detox detoxification withdrawal
18q.0 opioid opiate drug medical rapid inpatient outpatient
18r.0 cleansing cleanse prep preparation
18s.0 cleansing
18t.0 tetanus botulinum diphtheria cholera shiga bacterial uremic uraemic
18u.0 mediated
18v.0 wound skin area face
18w.0 rotavirus oral
18x.0 natural
18y.0 occurring
19.0 drug
19.1 drug
191.0 dressing dressings
192.0 dressing dressings
193.0 drug treatment antibiotic multidrug insulin
194.0 back
195.0 thrive
196.0 heart kidney renal liver respiratory graft device organ power engine hepatic ovarian implant
197.0 right rights
198.0 refusal
199.0 refuse refuses refusing refused deny denies denying denied
19a.0 refuse refuses refusing refused deny denies denying denied
19b.0 claim claims
19c.0 policy procedure procedures process form forms team teams
19d.0 show
19e.0 inflicted
19f.0 fracture fractures test tests incontinence hormone hormones
19g.0 pot pots
19h.0 wreck
19i.0 back
19j.0 test tests
19k.0 around
19l.0 flyer
19m.0 flier
19n.0 brown
19o.0 after
19p.0 before
19q.0 stop
19r.0 stop
19s.0 stop
19t.0 stop
19u.0 stop
19v.0 call
19w.0 best
19x.0 tip tips
19y.0 blocking
19z.0 grass
1a.0 seeker seekers
1a.1 mill
1a0.0 duck
1a1.0 quack quacks quacking quacked
1a2.0 shop block broom
1a3.0 shop shops
1a4.0 fish doctor doctors care
1a5.0 tool tools
1a6.0 cutter cutters
1a7.0 cutter cutters
1a8.0 cutter cutters
1aa.0 bacteria vaccine vaccines pandemic pandemics outbreak outbreaks
1ab.0 plague
1ac.0 plague
1ad.0 clock clocks
1ae.0 moth moths
1af.0 irish
1ag.0 prisoner prisoners
1ah.0 war
1ai.0 building buildings house houses site sites land
1aj.0 skin
1ak.0 distancing
1al.0 farmer farmers brain brains heart hearts herd herds
1am.0 vulture vultures breast sandwich sandwiches dinner meat burger burgers bacon slice slices sausage sausages leg legs mince
1b.0 baby babies newborn newborns infant infants neonate neonates
1c.0 addicted
1e.0 mom moms mum mums mother mothers mommy mommies
1f.0 out
1g.0 drugs heroin cocaine meth weed pills opioids crack fentanyl marijuana cannabis
1h.0 get gets getting got
1i.0 user users addict addicts drinker drinkers alcoholic alcoholics
1j.0 addiction drugs drug opioids alcohol alcoholism substance
1k.0 drugs
1o.0 economy policy weather approach relationship market markets government attitude system response country schedule
1q.0 ex boss dog boyfriend girlfriend rage killer killers mother neighbour neighbours neighbor neighbors murderer murderers
1r.6 mental
1s.0 bin bins
1s.1 farm farms
1s.2 house houses
1v.0 insane mental lunatic
1w.0 mental
1x.0 mental
1y.0 patient patients
1z.0 ill
2.0 addict addicts
20.0 ill
21.0 disturbed unstable deranged
22.0 defective
22.1 mental
23.0 disturbed
27.0 depressive depressives
27.1 depressives
2h.0 doctor doctors shrinker shrinkers
2i.0 pill pills
2j.0 breakdown breakdowns
2m.0 seeker seekers
2m.1 seeking
2o.0 harmer harmers
2q.0 self
2r.0 weak feeble simple
2s.0 out
2v.0 morbidly super
2w.0 obesity
2z.0 people person patient patients kid kids child children woman women man men lady ladies guy guys slob slobs cow pig
2z.1 too
3.0 addict addicts
30.4 arse
32.0 whale
33.0 epidemic
34.0 obesity
34.1 combat combats combating combated fight fights fighting fought tackle tackles tackling tackled battle battles battling battled
35.0 problem problems
36.0 weight
38.0 lack lacks lacking lacked no
39.0 patient patients people person kid kids parent parents eater eaters slob slobs
3a.0 day days meal meals
3b.0 free
3c.0 food foods
3d.0 food foods
3e.0 eating
3e.1 eat eating
3f.0 diet
3g.0 just simply
3h.0 body bodies
3k.0 person people patient patients individual individuals adult adults child children woman women man men mother mothers father fathers subject subjects population populations relative relatives friend friends veteran veterans
3l.0 diabetic diabetics diabetes
3m.0 diabetes diabetic diabetics
3n.0 diabetes
3n.1 onset
3o.0 diabetes
3o.1 onset
3p.0 diabetes diabetic diabetics
3q.0 glycemic glycaemic glucose blood sugar diabetes diabetic
3r.0 controlled
3s.0 sugar carbs diet dessert insulin
3t.0 good bad
3u.0 test tests testing tested
3v.0 control
3y.0 fit fits
3z.0 throw throws throwing threw thrown have has having had
4.0 addict addicts
45.0 from
4a.0 patient patients
4b.0 lose loses losing lost
4c.0 cancer leukemia leukaemia lymphoma melanoma
4d.0 cancer
4e.0 brave courageous valiant
4f.0 victim victims sufferer sufferers carrier carriers
4g.0 patient patients
4h.0 infected
4k.0 virus
4m.0 test tests
4m.1 testing
4n.0 full
4o.0 die dies dying died
4p.1 babies
4q.0 fight battle war struggle
4r.0 risk
4u.0 child
4u.1 child
4w.0 sex
4x.0 sex
4y.0 risk
4z.0 mother
5.0 addict addicts
52.0 disease diseases
54.0 victim victims
55.0 bound
56.0 confined bound restricted condemned tied
5a.0 parking bathroom bathrooms toilet toilets stall stalls entrance entrances spot spots space spaces ramp ramps access
5f.0 impaired
5g.0 impaired
5m.0 mental
5p.0 child children kid kids baby babies person people girl girls boy boys
5r.0 syndrome
5s.0 syndrome
5t.0 suffer suffers suffering suffered
5u.0 birth
5v.0 child children baby babies person people infant infants man men woman women fetus
5x.0 child children baby babies people person infant infants
5y.0 people person child children kid kids adult adults baby babies patient patients
6.0 addict addicts alcoholic alcoholics junkie junkies drunk drunks crackhead crackheads
60.0 needs
62.1 ventilator ventilators
62.2 human
69.1 ins
69.2 shut
6a.0 disability disabilities
6b.0 disability handicap condition autism blindness deafness
6c.0 disabled handicapped wheelchair
6d.0 suffer suffers suffering suffered afflicted victim victims
6e.0 high low
6g.0 cure cures curing cured heal heals healing healed reverse reverses reversing reversed recover recovers recovering recovered
6h.0 burden tragedy devastation
6i.0 autism
6j.0 extinguish extinguishes extinguishing extinguished eliminate eliminates eliminating eliminated stamp stamps stamping stamped
6m.0 so acting bit totally kinda
6o.0 illness illnesses disease diseases process processes
6p.0 suffer suffers suffering suffered
6q.0 patient patients
6s.0 dementia
6t.0 moment moments
6v.1 dementia ageing aging
6y.0 behaviour behaviours behavior behaviors
7.0 heroin opioid opioids opiate opiates cocaine crack meth methamphetamine fentanyl pills painkillers alcohol drink booze nicotine cannabis drugs
74.0 citizen citizens
75.0 old
77.0 old
78.0 little sweet
78.1 old
79.0 over
7a.0 tsunami
7c.0 mother mothers pregnancy pregnancies primigravida primigravidas gravida mum mums mom moms
7d.0 cervix cervixes
7d.1 incompetence
7e.0 progress
7g.0 effort
7h.0 womb uterus cervix cervical
7i.0 woman women wife wives
7j.0 abortion abortions
7k.0 abortion abortions
7l.0 aborter aborters
7m.0 ovum
7n.0 conception
7o.0 mother mothers
7p.0 child children baby babies
7q.0 birth births
7r.0 birth births
7s.0 good
7t.0 was were been
7u.0 eat drink walk push move labour labor
7x.0 fetal foetal
7z.0 people person man men woman women patient patients population populations individual individuals veteran veterans
8.0 drug
8a.0 immigrant immigrants alien aliens migrant migrants
8c.0 queen queens
8f.0 city
8h.0 world
8i.1 group groups population populations people community communities
8j.0 population populations community communities
8k.0 hard
8l.1 people patient patients
8m.0 non
8o.2 people person woman man patient patients
8p.0 people person folks man men woman women
8u.0 vaccine
8v.0 rat rats
8z.0 change
9.0 abuser abusers
92.0 gay alternative homosexual
93.0 preference preferences
94.0 man woman male female
98.1 hit hits hitting
98.2 booze sauce
9c.1 head
9c.3 off
9d.2 head heads
9d.3 sniffer sniffers
9e.0 wheelchair oxygen bed bedroom ventilator dialysis walker frame walking scooter machine drip sickbed stoma catheter feeding insulin
9f.0 jockey jockeys prisoner prisoners dodger dodgers slave slaves
9f.1 gone going went
9f.2 fairies
9f.3 short
9f.4 hard slow short
9o.0 drug booze drink alcohol heroin meth gin whisky whiskey crack vodka cider opioid
9r.1 clinic club ward class bed list brigade
9t.0 marbles mind minds plot faculties
9u.0 deficient subnormal defective backward feeble infirm handicapped slow
9u.1 child children kid kids people person boy boys girl girls adult adults pupil pupils man woman
9v.0 wheelchair body bodies bed mind flesh silence illness dementia autism shell own
9w.0 life lifetime existence wheelchair bed home misery suffering insulin dialysis darkness silence spinsterhood childlessness dependence disability
9x.0 victim victims sufferer sufferers cripple cripples invalid invalids case cases soul souls creature creatures wretch wretches unfortunate unfortunates little lost specimen specimens
9y.0 battle battles battling battled fight fights fighting fought wrestle wrestles wrestling wrestled struggle struggles struggling struggled face faces facing faced endure endures enduring endured bear bears bearing bore borne
a.0 drug
a0.0 sufferer sufferers cripple cripples invalid invalids amputee amputees wheelchair disabled cancer little
a1.2 spreader spreaders
a4.0 child children kid kids people person baby babies brain brains adult adults families parents siblings pupils classmates sister sisters brother brothers
a5.0 problem heavy binge chronic habitual compulsive hardened hopeless dependent
a6.0 insulin drug opioid alcohol steroid opiate nicotine benzo substance
a6.1 substance drug alcohol opioid opiate solvent prescription steroid benzo
a6.2 drug
a9.0 mentally physically intellectually cognitively visually vertically hearing sight developmentally emotionally aurally
a9.1 lad girl boy child kid learner learners
a9.2 thick slow
a9.3 sandwiches cards
ab.0 methadone needle junkie drug crack smack
ac.0 dear dears duffer duffers folk folks boy boys girl girls timer timers ducks love loves darling darlings lady ladies
ad.0 kid kids child children toddler toddlers teenager teenagers boy boys girl girls man men woman women lady ladies patient patients mum mums mom moms people person tummy middle nurses bride brides lad lads
ae.0 ill
af.0 child children kid kids baby babies person people girl girls boy boys adult adults teenager teenagers families mum mums mom moms
ag.0 sample samples specimen specimens pee wee test tests result results swab swabs
ah.0 filthy these those bloody stupid violent proper
aj.0 called call calls calling labelled labeled branded nicknamed dubbed like
an.0 science medicine nature
ap.0 bullet bullets pill pills cure cures potion potions wand wands fix fixes solution solutions
aq.0 all alls
aq.2 all
aq.3 all
as.0 result results cure cures success pregnancy relief weight recover recovery work works heal healing pain satisfaction outcome outcomes improvement improvements safe remission lose effective protection back fall drop better sleep free feel cured transformation glow
at.0 work cure heal fix stop lower end clear relieve reverse drop lose prevent beat boost sleep
at.1 work works results relief cure success safe safety
at.2 back
au.0 money satisfaction
ax.0 safe suitable works work right
az.0 no zero without free not
az.1 effect
b.0 user users
b0.0 no zero
b1.0 never
b1.1 never
b1.2 cannot can't won't will impossible
b1.3 always
b1.5 everyone everybody anyone all
b1.7 proof
b1.9 never
b1.a never
b2.0 permanent permanently lifelong forever instant instantly overnight complete completely total totally quick fast rapid natural ultimate sure true real secret simple easy one proven guaranteed hidden cheap home homemade kitchen forgotten
b4.0 heal heals healing healed cure cures curing cured repair repairs repairing repaired fix fixes fixing fixed
b5.0 relief result results healing weight recovery cure cures fix fixes pain transformation transformations improvement improvements
b5.1 works work heals gone cured better
b6.0 lb lbs pound pounds kg kgs kilo kilos stone inches inch dress
b7.0 day days week weeks hour hours
b7.1 fast overnight without
b8.0 clinically scientifically medically doctor lab science research
b8.1 cure prevent reverse heal boost burn eliminate treat stop end melt erase fight
b8.2 results cure cures remedy remedies formula formulas solution solutions
ba.0 cancer cancers disease diseases virus viruses infection infections illness illnesses cold colds flu covid germ germs allergy allergies
bb.0 immunity immune body health gut
bd.0 surgery procedure procedures treatment treatments injection injections extraction extractions birth births recovery solution solutions experience experiences laser implant implants filler fillers dentistry root
be.0 no zero little
bf.0 result results transformation transformations outcome outcomes body bodies smile smiles skin nose noses new
bg.0 body
bh.0 one single this just
bh.1 one
bi.0 never not
bk.0 than
bl.0 vaccine chemo chemotherapy insulin antibiotic medication statin
bl.1 alternative alternatives vaccine vaccines antibiotic antibiotics chemo chemotherapy ozempic statin statins insulin viagra antidepressant antidepressants botox facelift
bm.0 beat reverse cure lose heal benefit take
bo.0 say wave kiss
bp.0 cancer pain migraine asthma diabetes eczema allergy anxiety symptom medication
br.0 treats cures fixes heals helps works good
bs.1 success cure effectiveness
bu.0 need use want touch reach buy take rely
bv.0 make makes making made watch
bx.0 no zero
bz.0 relief success cure cures weight pregnancy recovery healing improvement protection happiness health
c.0 user users abuser abusers
c3.0 have get suffer feel see need face experience catch endure fear
c4.0 kiss wave say bid
c4.1 send sends sending sent pack packs packing packed
c4.2 show shows showing showed shown
c5.0 take takes taking took taken wash washes washing washed melt melts melting melted wipe wipes wiping wiped chase chases chasing chased drive drives driving drove driven zap zaps zapping zapped magic magics magicing magiced
c8.0 zero no nil not without never free
c9.0 can't cannot won't couldn't will never can could does doesn't
ca.0 so that
ca.1 safe
cb.0 never not has have
cc.0 patient patients person user users client clients customer customers volunteer volunteers people sufferer sufferers mum mums mom moms child children case cases
ce.0 will
ce.1 treatment cream diet pill supplement product cure remedy plan book device visit session tablet therapy bottle programme program massage pair drug medicine exercise exercises
ce.2 ever
cg.0 consign consigns consigning consigned relegate relegates relegating relegated send sends sending sent put puts putting leave leaves leaving left make makes making made turn turns turning turned
ci.0 hair cartilage teeth tooth enamel brain nerves sight hearing youth eyesight vision liver knees joints discs gums libido virility hairline spine memory heart
cj.0 doctors specialists they consultants oncologist hospital surgeons
ck.0 unclog unclogs uncloging uncloged unblock unblocks unblocking unblocked clean cleans cleaning cleaned clear clears clearing cleared scrub scrubs scrubbing scrubbed strip strips stripping stripped flush flushes flushing flushed de defur rinse rinses rinsing rinsed
cm.0 makes make leaves leave put puts render renders rendering rendered
co.0 let failed disappointed lost had seen
cp.0 gone over history toast beaten finished sorted done cured dead out vanquished no packing
cr.0 fail help not
cs.0 days weeks minutes hours steps nights day week hour seconds
ct.0 ditch ditches ditching ditched bin bins binning binned chuck chucks chucking chucked dump dumps dumping dumped throw toss tosses tossing tossed burn burns burning burned burnt lose loses losing lost forget forgets forgetting forgot forgotten retire retires retiring retired say
cw.0 darken bother trouble return come haunt touch plague visit rear slow ruin get hurt control rule stop spoil keep find strike attack
cx.0 every each any all absolutely
cz.0 life body youth twenties thirties energy sight hearing hair figure smile
d0.0 me us
d1.0 my our
d1.1 open
d1.2 open
d1.3 me us
d1.4 me
d1.5 my
d1.6 me
d1.7 me
d1.8 me
d2.0 my our
d3.0 me us
d4.0 my our
d5.0 my
d6.0 personal private
d7.0 friend add follow find connect
d8.0 friend patients my
d9.0 request requests
da.0 patient patients
da.1 patient patients
db.0 patient patients
dc.0 patient patients nurse nurses doctor doctors resident residents medic medics paramedic paramedics midwife midwifes
dd.0 my our
de.0 me us
df.0 script scripts prescription prescriptions antibiotics something meds
df.1 will can could
dh.0 grab get have go meet buy take
dh.1 patients
di.0 patient patients patient's
dj.0 patient patients follower followers
dk.0 patient patients follower followers
dl.0 patient patients
dm.1 all guys my
dm.2 kisses
dn.0 come visit stop book pop swing
do.0 waiting queue line reception receptionist receptionists front booking switchboard
dp.0 my
dq.0 send show post share upload attach
dr.0 dinner lunch drink drinks coffee date out pint pints movie cinema weekend
ds.0 gave give given giving hand hands handing handed text texts texting texted sent pass passes passing passed
dt.0 started seeing dating together married love friends dinner engaged moved living meet drinks holiday couple lovers kissed
du.0 patient patients
dv.0 me us
dw.0 me us
dx.0 lent gave loaned borrowed sold bought rented owe owes owing owed
dx.1 borrowed bought rented accepted
dy.0 wedding party dinner birthday christening holiday date drinks lunch barbecue barbie cruise weekend
dy.1 patient's
dy.2 patient patients
e.1 fiend fiends
e0.0 patient patients
e2.0 patient patients patient's ex
e3.0 wife husband partner girlfriend boyfriend friend friends mate mates family mum mom mother dad father sister brother son daughter neighbour neighbours neighbor neighbors cousin cousins colleague colleagues kids myself dog
e4.0 record records notes chart file results medical health bloods scan scans
e5.0 call text ring phone message whatsapp reach contact find catch get
e7.0 swap swaps swapping swapped exchange exchanges exchanging exchanged trade trades trading traded share shares sharing shared
e8.0 find add follow message poke catch hit get reach try ping track
ea.0 flat house home place apartment garden pool boat villa caravan sofa bed party wedding birthday cottage hot
eb.0 patient patients patient's
ed.0 took take taking invited invite brought bring treated drove flew joined asked accompanied whisked carried
ef.0 flyer flyers flier fliers
ek.7 raff
ek.8 life
em.2 blockers
en.1 dumping
en.2 dumping
en.3 dump
ep.0 admission admissions
er.0 circle circles circling circled
es.0 brown browns
eu.0 dramaticus
eu.1 hispanicus
eu.2 fuckitall
eu.3 oscillans
eu.5 hysterical
eu.6 body
eu.7 dolour
eu.8 syndrome
ev.0 hang hangs hanging hanged
ew.1 discharge discharges
ew.2 transfer transfers
ex.0 box
ey.0 normal
ez.0 looking
f0.0 positive
f0.1 cottage
f0.3 foetus
f0.4 apples
f3.0 patient patients
f4.0 well
f5.0 patient patients parent parents relative relatives
f8.0 queen queens
fb.0 patient patients
fb.1 patient patients
fc.0 patient patients people client clients punter punters
fe.0 patients
ff.0 patient patients thing reason things excuse excuses
fg.0 patient patients
fh.0 old
fh.1 old
fh.2 ward
fj.0 trailer white
fk.0 mess messes
fo.0 patient patients bed cubicle bay
fq.0 patient patients bed handover this old
fr.0 one two three four five six seven eight nine ten eleven twelve
fu.0 too
fv.0 rub together between them share shared
fv.1 not
fv.2 short
fv.3 as
fv.4 lights nobody's nobody no
fv.6 between
fw.0 question questions complaint complaints worries moans query queries demands
fx.0 daft stupid thick dim mad crazy barmy idle lazy gullible weird
fz.0 patient patients he she woman man mother mum mom relative relatives family families sister son daughter bed visitors
g0.0 usual daily endless steady same weekly whole nightly never constant long
g1.4 story stories
g1.5 minnie minnies
g1.6 guts
g1.7 sack sacks
g1.8 no
g1.b patients
g1.c disaster disasters
g1.d cause causes
g2.0 patient patients mums moms mum mom mothers mother parents dads relative relatives families caller callers smokers teens teenagers old hypochondriacs visitors
g3.0 google facebook youtube tiktok internet mumsnet wikipedia
g3.1 from
g4.1 swing swings swinging swung
g4.2 up
g4.3 play plays playing played
g4.4 tears
g4.5 make makes making made
g4.6 worthy
g4.7 worthy
g6.2 temperature
g6.3 as
g6.4 special whole
g6.5 stupid
g6.7 chocolate
g6.8 fries
g6.9 sandwich sandwiches cans bricks cards fries beers sticks
gb.0 hadn't has hasn't haven't had never not
gb.1 needed needs take takes taking took taken would could
gb.2 house bus small whale barn hippo wardrobe elephant beached planet tank bungalow
gb.3 scale scales bed chair trolley couch stool toilet commode weighing
gb.4 fat flab blubber
gb.5 like
gc.0 nearly almost all just had trying tried try
ge.5 teddy suitcase handbag daytime
ge.6 ratio
ge.7 google internet proxy
ge.8 fainter fainters faker fakers puker pukers attender
ge.9 fat whale bariatric stupid crazy karen
ge.a cash
ge.b good
ge.c biopsy
ge.d sign
ge.e swan swans
ge.f god
ge.g patient patients family families
ge.h whine wine
ge.i six's
gi.0 could can would will capable
gi.1 whinger whingers moaner moaners whiner whiners complainer complainers time malingerer liar liars scrounger scroungers patient drama hypochondriac hypochondriacs pest nuisance skiver skivers attention fainter fainters
gk.0 as
gn.0 patient medication treatment drug poor dietary
gp.0 patient patients she he mother father parent parents family women men people who they
gr.0 leave leaves leaving left sign signs signing signed discharge discharges discharging discharged go goes going went gone walk walks walking walked
gt.0 treatment
gv.0 complaint complaints
gw.0 complaint complaints
gx.0 pain chest drug alcohol smoking drinking fever symptoms using use having shortness illicit suicidal abuse nausea taking thoughts
gy.0 patient patients she he mother mum mom claimant
gz.0 pain symptoms migraine migraines seizure seizures allergy allergies allergic
h0.0 pain symptom symptoms allergy allergies illness illnesses seizure seizures migraine migraines fibromyalgia long
h1.0 drinking using smoking drug drugs alcohol missing skipping eating
h2.0 poor unreliable terrible hopeless bad
h5.0 pain symptoms illness complaints
h6.0 all
h7.0 just only merely
h8.0 patient patients family families relative relatives parent parents client clients
h9.0 patient patients behaviour behavior man woman resident residents client clients
h9.1 patient she he they
hc.0 patient patients mother mothers mom moms mum mums woman women female females parent parents
hd.0 treatment care advice change help medication
hd.1 treatment care advice change help medication
hg.0 own
hg.1 themselves yourself himself herself
hg.2 bring brings bringing brought
hg.3 bring brings bringing brought
hg.5 this
hg.6 what
hh.0 own
hi.0 inflicted
hj.0 disease diseases
hk.0 obesity addiction diabetes alcoholism type being depression homelessness
hk.1 fat obese addicted sick ill depressed homeless
hl.0 parent parents mother mothers father fathers mom moms mum mums dad dads
hm.0 no
ho.0 doctor
ho.1 doctor
ho.2 doctor
hp.0 bad terrible awful crap crappy rubbish
hr.0 more
hr.1 done
hr.2 care
hr.3 care
hs.0 be
ht.0 if had
hu.0 not
hu.1 didn't don't doesn't
hv.0 will won't would wouldn't refuse refuses refusing refused never don't doesn't
hw.0 keep keeps keeping kept
hx.0 poorly badly insufficiently
hx.1 no zero lack lacks lacking lacked without
hx.2 too
hy.0 own
hy.1 it's
hy.2 own
hz.0 fat obese overweight huge sick ill
hz.1 themselves himself herself
i0.0 himself herself themselves yourself their his her
i1.0 patients smokers drinkers drivers diabetics parents mothers fathers travellers
i1.1 care
i2.0 never won't will doesn't don't wouldn't refuses refuse
i2.1 nobody no
i3.0 price what
i4.0 can't couldn't can cannot could won't wouldn't don't doesn't didn't
i5.0 right
i5.1 sow sows sowed
i5.2 made make makes making
i5.3 no zero little
i5.4 too
i5.5 smoker smokers drinker drinkers people patients anyone drug those
i6.0 would wouldn't might
i8.0 have
i9.0 about over on
ia.0 makes make making made full always another endless no same usual pathetic lame
ia.1 always constantly forever
ia.2 but except
ia.3 no there there's
ia.4 plays play playing
ib.0 repeated endless countless numerous constant many several dozens umpteen clear multiple every all years
id.0 no nobody
id.1 lies rests sits
id.2 parents mother mothers patient patients mum family
id.3 got getting get gets
id.4 mess disaster disease illness problem problems misery cancer diabetes
id.5 smoking drinking years eating sugar booze greed sloth sin
ie.0 only just
ig.0 no zero not little precious
ih.0 who
ij.0 looked looks seemed seems was sat sitting scrolling laughing chatting texting smiling eating munching
il.0 than
in.0 head heads
in.1 nobody no
io.0 keep keeps keeping kept
ip.0 never doesn't don't won't wouldn't didn't not hardly barely
iq.0 exaggerate exaggerates exaggerating exaggerated overstate overstates overstating overstated play plays playing played embellish embellishes embellishing embellished dramatise dramatises dramatising dramatised dramatize dramatizes dramatizing dramatized fake fakes faking faked feign feigns feigning feigned invent invents inventing invented make makes making made
ir.0 just only merely simply plain
is.0 be
it.0 nobody no only
it.1 themselves himself herself yourself
iu.0 round rounds course courses line lines cycle cycles trial trials attempt attempts drug drugs treatment treatments medicine medicines therapy therapies biologic biologics regimen regimens antidepressant antidepressants inhaler inhalers
iv.0 hang hangs hanging hanged shoot shoots shooting shot gas gases gassing gassed drown drowns drowning drowned poison poisons poisoning poisoned stab stabs stabbing stabbed asphyxiate asphyxiates asphyxiating asphyxiated suffocate suffocates suffocating suffocated electrocute electrocutes electrocuting electrocuted strangle strangles strangling strangled
iw.0 slit slash slashes slashing slashed cut cuts cutting
ix.0 bridge bridges building buildings roof rooftop cliff cliffs train trains tower balcony window overpass viaduct multi car floor lorry platform tracks
iy.0 pill pills tablet tablets capsule capsules paracetamol aspirin ibuprofen sleeping
iz.0 hanging self jumping overdose drowning gunshot carbon suffocation
j0.0 himself herself themselves
j1.0 suicide goodbye farewell
j3.0 die dying suicide end ending kill killing go
j4.0 bridge line cliff cliffs hotel head car railway level garage belt rope wardrobe woods shotgun gun rifle noose exhaust bathtub river station platform motel barn tablets pills helium razor
j5.0 bridge line cliff cliffs hotel beachy car railway level garage belt rope wardrobe woods shotgun gun rifle noose exhaust bathtub river station platform motel barn tablets pills helium razor
j6.0 dose doses
j7.0 hanging noose belt rope gunshot exhaust bag
j8.0 swallow swallows swallowing swallowed take takes taking took taken down downs downing downed gulp gulps gulping gulped neck necks necking necked
j9.0 bridge cliff cliffs station crossing multi building hotel tower car pier viaduct tracks line rocks headland motorway flyover weir balcony
ja.0 bridge cliff cliffs forest spot spots black blackspot blackspots pact kit kits drug drugs pill pills point
jb.0 left wrote penned
jc.0 noose ligature rope helium sheet sheets dressing scarf
jf.0 walk walks walking walked wade wades wading waded swim swims swimming swam swum drive drives driving drove driven step steps stepping stepped lie lies lying lied lay kneel kneels kneeling knelt
jg.0 left wrote sent posted penned recorded behind
jg.1 suicide farewell goodbye final last
jh.0 ate eat swallowed sucked bit used grabbed turned
ji.0 attempted tried did done managed ended finished doing
jk.0 commit commits committing committed
jl.0 commit commits committing committed
jm.0 complete completes completing completed
jm.1 suicide suicides
jn.0 suicide suicides attempt attempts attempting attempted completed
jo.0 suicide suicides attempt attempts
jp.0 attempt attempts
jr.0 hotspot hotspots hot capital
jt.0 suicide suicides
ju.0 help
jv.0 victim victims
jw.0 prone
jx.0 tourist tourists tourism
jy.0 bid bids
jz.0 gesture gestures
k.2 drunk drunks
k0.0 suicide suicides suicidal suicidality self overdose overdoses
k1.0 kill kills killing killed
k2.0 way
k2.1 way
k3.1 suicide
k3.2 act
k4.0 choose chooses choosing chose chosen opt opts opting opted resort resorts resorting resorted turn turns turning turned
k5.0 because over after due
k7.0 hero heros martyr martyrs heroes
k8.0 this
k8.1 second third next last
k9.0 way answer only solution escape relief release best
ka.0 suicide take kill
kb.0 road exit path escape route choice act death
kb.1 coward's easy
kc.0 string cluster surge flood spate tide contagion outbreak plague explosion tsunami storm
kd.0 push pushes pushing pushed drive drives driving drove driven led lead leads leading tip tips tipping tipped made make makes making sent brought leave leaves leaving left
ke.0 all
ke.1 himself herself themselves myself
ke.2 do does doing did done
ke.3 himself herself themselves myself
ke.4 out
ke.5 out
ke.6 joined gone
kf.0 after since by having once now
kg.0 blame blames blaming blamed
kj.0 because over after due thanks following on owing
kk.0 end ends ending ended brought bring brings bringing gave give gives giving given stop stops stopping stopped freed free frees freeing release releases releasing released relieve relieves relieving relieved spared spare spares sparing rid
kl.0 demons pain darkness depression illness voices despair
kl.1 demons illness pain depression
km.0 magnet mecca favourite favorite popular notorious well go known famous infamous beauty
kq.0 battle fight struggle
ks.0 way
ks.2 cat
ks.4 effect
kt.0 kill kills killing killed
kt.1 myself yourself
ku.0 wanted craved needed longed sought deserved prayed always finally wished crave at
kv.2 doctor doctors medicine medicines remedy remedies cure cures treatment treatments therapy therapies
ky.0 oil
l5.0 level levels
l6.0 doctor medical med nursing
l7.0 scut ward code
l7.1 monkeys
l8.0 passer passers
lb.0 just only merely
ld.0 clinic clinics practice practices hospital hospitals doctor doctors dentist dentists surgeon surgeons practitioner practitioners salon salons
le.0 down across round at
lh.0 absolute total complete bunch these utter right such
ll.0 couldn't could can't cannot can wouldn't would
lm.0 butcher butchers pharmacist pharmacists secretary secretaries mechanic mechanics babysitter babysitters waitress waitresses waiter waiters drug plumber plumbers carpenter carpenters receptionist receptionists nurse nurses maid maids
lq.1 oil
lr.5 who
lr.7 dragging
ls.0 know
ls.1 social physios dietitians paramedics porters managers registrars
ls.2 tyrant bully dinosaur monster witch dragon snake fraud dictator psychopath narcissist
lt.0 couldn't could can't cannot can wouldn't barely
lw.0 football goldfish toddler dog cat butcher vending fortune vet brick parrot robot cereal cracker magic five six
lx.0 trust let leave want allow ask
m0.0 clinic clinics hospital hospitals practice surgery department degree degrees doctor doctors nurses dentist dentists surgeon surgeons outfit outfits trust ward unit profession qualification qualifications care therapist therapists agency
m1.0 hospital clinic ward trust place practice surgeon department down across
m2.0 not unlike rather
m2.1 doctor doctors nurse nurses dentist dentists surgeon surgeons medics physio physios midwife midwives paramedic paramedics
m2.2 doctor doctors nurse nurses medic medics surgeon surgeons dentist dentists
m4.0 thick dim daft dense slow useful useless sharp bright much half brain deaf blind mad as
m5.0 nap sleep die failed failures dropouts lazy idle idiots can't couldn't losers bullies rejects weirdos cowboys people those golfers carpenters carpentry plumbing glorified dunces jobsworths clowns amateurs
m8.g shit
mc.0 what who how why where
mc.1 yes yeah no
mc.2 hell
mi.0 off
mi.1 off
mi.2 poor
mi.3 take takes taking took taken
mi.4 me
mk.0 idiot idiots stupid awful ridiculous useless nightmare good well fool fools marvellous obvious patient patients doctor doctors hospital
ml.a off
ml.b off
ml.c all
ml.d all
mm.8 canoe
mn.1 big so
mp.0 up over
mq.0 up ups
mq.1 up ups
mq.2 up ups
mq.3 face
mq.4 up
mq.7 standard
mq.8 off
mr.0 pain
ms.0 tit
ms.1 tit elbow
ms.3 can't
ms.5 take
ms.8 shit crap
ms.9 myself itself himself herself on
ms.c crap cobblers old bull balls bollocks shite tripe cack poo
ms.d get
ms.e off
ms.f up kiss my
ms.j shut what who why how
ms.k teeth
ms.l bitch
mt.3 dicks shite wank
mt.4 nuts
mt.7 about head up
mt.g off
mt.k out
mt.t up
mt.v crap
mt.w wetting
mt.x off
mt.y h
mt.z bike
mv.0 by
mw.0 approved cleared registered certified endorsed
mx.0 approved cleared certified endorsed
my.0 as
n5.0 earth world ground record mould paradigm
n5.1 shift leap leaps change advance advances step discovery find moment moments
n5.2 send sends sending sent
n5.3 rewrite rewrites rewriting rewrited tear tears tearing tore torn rip rips ripping ripped shred shreds shredding shredded
n5.4 turn turns turning turned stand stands standing stood
n5.6 wonder super magic hero dream blockbuster
n5.7 about
n5.9 storm
n5.a stuff something straight
n5.b thing
n5.c era age dawn
n5.d short
n7.0 blood saliva breath urine eye spit
n8.0 grail
n9.0 shift shifts shifting shifter
na.0 first
nb.0 first firsts
nc.0 edge
nd.0 state
ne.0 study studies trial trials finding findings discovery discoveries
ng.0 result results finding findings trial trials moment moments advance advances win wins discovery discoveries milestone milestones
nh.0 improve improves improving improved improvement improvements reduce reduces reducing reduced reduction reductions effect effects result results benefit benefits better lower lowers lowering lowered slash slashes slashing slashed boost boosts boosting boosted
ni.0 increase increases increasing increased change changes changing changed cut cuts cutting fall falls falling fell fallen drop drops dropping dropped rise rises rising rose risen decline declines declining declined
nj.0 result results benefit benefits finding findings effect effects discovery discoveries power powers drop research study studies advance advances success successes number numbers health recovery potential breakthrough breakthroughs cure improvement improvements
nk.0 result results finding findings effect effects benefit benefits data outcome outcomes improvement improvements recovery difference
nl.0 benefit benefits power powers properties healing effect effects cure cures remedy remedies treatment treatments discovery discoveries drug drugs therapy therapies
nm.0 life
nm.1 discovery
nm.2 secret
nn.0 result results finding findings breakthrough breakthroughs discovery discoveries treatment treatments therapy therapies data cure cures drug drugs
no.0 promising potential possible hoped
np.0 new fresh real great renewed
ns.0 health healing immune medical cancer nutritional anti
nu.0 rates cases numbers risk deaths
nu.1 soar soars soaring soared
nu.2 rates cases numbers deaths
nv.0 risk risks odds chance chances rate rates mortality deaths
nw.0 risk risks odds chance chances
nx.0 simple single quick
nz.0 doctor doctors surgeon surgeons dentist dentists clinic clinics specialist specialists dermatologist dermatologists practice physician physicians obstetrician obstetricians care orthodontist orthodontists gynaecologist gynaecologists cosmetic
o.0 abuse
o0.0 doctor surgeon dentist clinic specialist dermatologist practice obstetrician orthodontist plastic cosmetic
o1.0 treatment treatments technology therapy therapies laser lasers clinic clinics device devices medicine
o2.0 guide cure solution detox remedy health
o4.0 remedy remedies secret secrets cure cures wisdom healing formula formulas herb herbs
o5.0 shocking amazing stunning secret suppressed incredible
o6.0 health medical diet sleep body
o7.0 will could set about going poised
ob.1 rip rips ripping ripped tear tears tearing tore torn throw throws throwing threw thrown
oc.0 generation generations decade decades years history lifetime lifetimes penicillin ever century medicine antibiotics insulin
od.0 knew know believed
oe.0 quantum giant huge massive monumental seismic great
oe.1 ahead
oe.2 years
oe.3 big
oe.5 shaking
oe.6 over
og.0 serum serums vaccine vaccines gel gels cream creams device devices scan scans spice spices tonic tonics ingredient ingredients therapy therapies technique techniques potion potions medicine medicines
oh.0 discovery discoveries finding findings treatment treatments therapy therapies drug drugs test tests study studies result results advance advances technology
oi.0 turn turns turning turned stand stands standing stood flip flips flipping flipped
oj.0 by
oj.2 smash smashes smashing smashed shatter shatters shattering shattered blow blows blowing blew blown
oj.3 drug jab pill test treatment vaccine therapy cure moment
oj.4 doctor's patient's surgeon's
oj.5 moment result results
ok.0 blow blows blowing blew blown
ok.1 mind minds
ok.2 amazed astonished blown wowed stunned
ol.0 knock knocks knocking knocked
ol.2 drop dropped dropping floor hit
ol.3 racing
ol.4 left leaves leaving has have had
ol.5 too so almost
ol.7 records expectations every all
ol.8 off
ol.9 dreams miracles legend
ol.a jackpot eureka moonshot moon light
ol.c drug scan jab test treatment pill therapy discovery machine app
om.0 don't doesn't do does never won't will
om.1 won't will never don't doesn't refuse
oo.0 what
op.0 big
ot.0 cause causes causing caused lead leads leading led trigger triggers triggering triggered give gives giving gave given linked brought
ov.0 alter alters altering altered change changes changing changed rewrite rewrites rewriting rewrited modify modifies modifying modified edit edits editing edited reprogram reprograms reprograming reprogramed
ow.0 natural
ox.0 vaccine spike
ox.1 protein proteins
oy.0 soon
oz.0 vaccine vaccines jab jabs shot shots vaccination vaccinations
p.0 drug drugs
p.1 abuse
p0.0 body liver colon kidney kidneys system blood gut lymph lymphatic bowel bowels arteries lungs cells organs
p2.0 diet diets tea teas juice juices plan plans cleanse cleanses foot patch patches pill pills drink drinks smoothie smoothies kit kits water waters retreat retreats supplement supplements bath baths tonic tonics shot shots
p3.0 juice colon liver parasite gut sugar master kidney gallbladder candida heavy body herbal lemon
p4.0 free
p5.0 full loaded packed riddled laced pumped
p6.0 laden filled based
p8.0 boosting booster boosters boost
p8.1 boosting booster boosters boost shot shots
pa.0 melt melts melting melted torch torches torching torched blast blasts blasting blasted zap zaps zapping zapped incinerate incinerates incinerating incinerated
pa.1 melt melts melting melted torch torches torching torched blast blasts blasting blasted zap zaps zapping zapped
pa.2 belly stubborn visceral
pb.0 body blood system
pb.1 cure cures curing cured prevent prevents preventing prevented kill kills killing killed fight fights fighting fought
pb.2 cancer
pc.0 balance balances balancing balanced reset resets reseting reseted fix fixes fixing fixed hack hacks hacking hacked heal heals healing healed
pd.0 heal cure repair fix clean detox
pe.0 bath baths wrap wraps mask masks clay soak soaks tea teas juice juices salts pads patch patches drink drinks powder powders oil oils smoothie smoothies water waters diet diets herb herbs ritual rituals retreat retreats
pf.0 fatigue
pg.0 gut
ph.0 safe harmless no gentle without
ph.1 safe harmless side
ph.2 because
ph.3 so
pi.0 all
pi.1 natural
pj.0 drug medication surgery needle chemical
pk.0 heal cure treat fix reverse beat healed cured reversed healing curing reversing
pl.0 medicine doctors
po.0 drink drinks drinking drank drunk inject injects injecting injected take taking gargle gargles gargling gargled swallow swallows swallowing swallowed dose drops sip sips sipping sipped shot
pr.0 cure treat kill fight stop clear fix sort
ps.0 just only no nothing basically
pt.0 cause causes causing caused give gives giving gave given trigger triggers triggering triggered spread spreads spreading
pu.0 there there's
pu.1 hidden found suppressed buried kept
pu.2 money
pu.4 money
pv.0 cure cures remedy remedies pharmacy medicine better best
pw.0 give gives giving gave given cause causes causing caused spread spreads spreading bring brings bringing brought trigger triggers triggering triggered
px.0 overload overloads overloading overloaded overwhelm overwhelms overwhelming overwhelmed weaken weakens weakening weakened wreck wrecks wrecking wrecked destroy destroys destroying destroyed ruin ruins ruining ruined exhaust exhausts exhausting exhausted damage damages damaging damaged cripple cripples crippling crippled
py.1 no
q.0 abuse
q0.0 mast masts tower towers signal signals network networks radiation
q1.0 cancer tumours tumors dementia alzheimer's infertility
q5.0 keep keeps keeping kept make makes making made want wants wanting wanted
q6.0 reset resets reboot reboots restart restarts rebuild rebuilds repair repairs recharge recharges awaken awakens wake detox detoxes
q7.0 starve starves starving starved shrink shrinks shrinking shrank shrunk kill kills killing killed dissolve dissolves dissolving dissolved melt melts melting melted
q8.0 kills destroys kill destroy strip strips
q9.0 make makes making made leave leaves leaving left turn turns turning turned
qa.0 starve starves starving starved deprive deprives depriving deprived rob robs robbing robbed
qa.1 lower lowers lowering lowered cut cuts cutting reduce reduces reducing reduced block blocks blocking blocked
qb.0 does doesn't do don't never
qb.1 planned engineered man invented staged made faked
qb.2 theory
qc.0 contain contains containing contained full packed laced loaded
qd.0 exists exist there here sold pushed invented
qd.1 chemo chemotherapy vaccines statins cancer antidepressants insulin mammograms screening cholesterol
qe.0 study studies trial trials evidence data cure cures truth research result results
qg.0 linked tied connected traced down lead leads leading led
qh.0 caused from after because thanks comes started began down courtesy brought came
qi.2 jab vaccine booster shot
qi.3 poison toxic death kill
qi.4 toxic
qi.7 gene not never isn't
qi.8 healthier healthy fitter thriving never
qi.9 diseases measles polio smallpox
qk.0 make makes making made earn earns earning earned profit profits profiting profited rich richer
qm.0 fast fasting sugar water keto juice oxygen baking soda vinegar cannabis oil diet vitamin vitamins herb herbs honey lemon alkaline heat garlic turmeric mushroom mushrooms cutting avoiding carbs food glucose raw plant plants celery asparagus enema enemas coffee ivermectin
qn.0 statin statins antibiotic antibiotics aspirin ozempic viagra pharmacy botox prozac valium cure medicine answer painkiller painkillers insulin vaccine vaccines chemo penicillin xanax paracetamol ibuprofen sleeping
qo.0 because since as
qo.1 safe harmless no can't cannot always better gentle without
qo.2 free without contains no
qp.1 not instead rather while unlike
qq.0 real disease illness genuine thing actual medical proper
qr.0 immune immunity gut hormone metabolism detox liver collagen testosterone oestrogen estrogen brain memory
qu.0 never didn't doesn't hardly rarely did
qv.0 if because since as
r.0 abuse
r0.0 balance balances balancing balanced reset resets reseting reseted fix fixes fixing fixed hack hacks hacking hacked heal heals healing healed detox detoxes detoxing detoxed reboot reboots rebooting rebooted rebalance rebalances rebalancing rebalanced regulate regulates regulating regulated restore restores restoring restored
r1.0 liver kidneys colon bowel blood gut lymph gallbladder lungs lymphatics
r2.0 flu cold fever infection virus illness cancer arthritis poison poisons toxins pain measles covid diabetes eczema allergy parasites heavy inflammation
r3.0 each every covid vaccine death deaths jab jabs shot positive big pharma push scare lie keep
r4.0 onion onions garlic potatoes potato lemon lemons vicks cabbage lettuce crystals silver egg mustard cucumber ice sliced
r5.0 killer killers
r6.0 disease diseases virus viruses bug bugs flu bacteria superbug superbugs diet diets habit habits food foods drug drugs cancer cancers condition conditions heat mould mold breakfast snack snacks ingredient ingredients chemical chemicals product products
r7.0 mistake mistakes habit habits food foods danger dangers secret secrets truth poison poisons side reason reasons ingredient ingredients toxin toxins chemical chemicals combination combinations trap traps combo combos
r8.0 truth reality reason reasons fact facts statistic statistics side risk risks danger dangers news rise disease diseases consequences new study photos link links warning warnings discovery rate rates number numbers way ways
r9.0 bomb bombs
r9.1 timebomb timebombs time
ra.0 be
ra.2 life
ra.4 will
ra.5 sentence
ra.6 one
ra.7 dig digs digging dug eating on heading
ra.8 dead
ra.9 will could may might
rb.0 before
rb.1 before
rb.2 late
rc.0 eating
re.0 obesity diabetes dementia autism addiction loneliness anxiety
rf.0 cases patients cancer cancers diabetes dementia disease diseases illness illnesses
rh.0 bacteria bug bugs virus scenario disease diseases side
ri.0 story stories virus disease diseases side injury injuries
rk.0 if
rl.0 good responsible caring real loving
rm.0 loneliness screen laziness fatness anxiety stress sitting processed
rn.0 brain brains body bodies gut liver kids children family heart hormones organs children's child's baby
rq.0 child children kid kids family baby son daughter mother father husband wife town heart loved school partner friends turn
rr.0 closer
rr.1 early
rr.2 grave
rr.3 coffin
rr.4 life lives health heart body
rr.5 russian
rr.6 death
rr.7 by before within
rs.0 be
rs.1 too
rs.2 before
rt.0 sentence
rt.1 killing poisoning destroying choking strangling
ru.1 nowhere no nobody
ru.2 never
rv.0 lurk lurks lurking lurked hide hides hiding hid hidden breed breeds breeding bred fester festers festering festered creep creeps creeping crept wait waits waiting waited
rw.0 strain strains variant variants virus viruses bug bugs superbug superbugs germ germs outbreak outbreaks epidemic epidemics cancer cancers
rx.0 be
rx.1 cost take
ry.0 mite mites germ germs bug bugs bacteria parasite parasites toxin toxins poison poisons virus viruses superbug superbugs mould mold chemicals carcinogens filth faeces feces poo worms fungus
rz.0 on
rz.2 body home kitchen fridge bathroom bed gut blood arteries family child own
s.0 opioid opiate heroin cocaine
s0.0 by
s1.0 grow live wake be end find have bury pay watch never visit inherit lose
s2.0 time bomb bombs grenade grenades landmine landmines killer killers assassin assassins enemy monster monsters poison grim death timebomb timebombs disaster catastrophe silent
s3.0 bite puff sip cigarette mouthful drag spoonful can glass day hour minute slice drink tan sunburn gulp
s5.0 child kid kids baby daughter son mother father mum dad wife husband family children toddler little newborn
s6.0 be
s6.1 put send land
s9.0 truth reality fate end death deaths secret secrets fact facts danger dangers warning warnings price way disease diseases infection infections side discovery symptom symptoms complication complications
sd.0 consequence consequences truth truths result results outcome price mistake mistakes error errors cost toll
se.0 gut heart liver colon bowel body lungs skin mouth brain kitchen fridge pillow toothbrush phone sponge towel mattress arteries breakfast lunch plate teeth home bathroom tap drinking water handbag makeup carpet tea
sf.0 won't will
sf.1 believe guess
sg.0 happen happens happening happened
sh.1 trick tricks
sh.2 one
si.0 will may might could
sl.0 shocking surprising ugly real hidden untold dirty inconvenient brutal awful
sm.0 everything all what
sn.1 here's here
so.0 real
sp.0 this these that another
sp.1 this these
ss.0 why what how
st.0 shock surprise amaze blow insane crazy unbelievable make
st.1 will
su.0 mistake mistakes sign signs symptom symptoms error errors thing things wrong
sw.0 people doctors parents women men patients
sx.0 this that these one
sy.0 did found discovered said saw does revealed learned
t.0 potential
t0.1 think
t0.2 been
t0.3 did
t0.4 secretly quietly silently slowly
t0.5 why
t2.0 has have had leaves left leave
t3.0 tell tells telling told say says saying said want wants wanting wanted share shares sharing shared admit admits admitting admitted
t4.0 answer result results reason truth cause culprit
t5.0 reason answer result reply reaction explanation response
t5.1 would
t6.0 not never probably
tc.0 think expect expected imagine imagined thought want hear guess guessed see
tf.0 pale white silent quiet cold
th.0 definitely certainly undoubtedly always absolutely
ti.0 will
tj.0 always inevitably invariably
tk.0 never
tl.0 should must needs has ought
tm.0 only single one sole
tn.0 no
tr.0 knows
tr.1 knows
tr.2 all
tr.3 known
ts.0 agree say recommend show
tt.0 know
tv.0 get develop cause lead die work fail succeed live help recover prevent
tw.0 conclusively definitively irrefutably unequivocally categorically incontrovertibly
tx.0 going keep make give get bring lead ensure feel see boost ease clear sort relieve treat lengthen change need lose beat live die develop recover damage hurt harm kill
ty.0 doubt
ty.1 doubt
ty.2 shadow
ty.3 doubt
ty.4 no
ty.5 no
tz.0 that
tz.1 undeniable indisputable irrefutable conclusive concrete cast
u.0 drugs
u0.0 help ease make feel improve lower sleep lose relieve clear soothe boost heal beat stop reduce keep protect shift settle lift save be
u1.0 thing things treatment treatments drug drugs remedy remedies cure cures diet diets exercise exercises method methods food foods medicine medicines
u2.0 that's that
u2.1 that's that
u3.0 see knows can could understands
u5.0 work works cure cures help helps feel get improve improves recover beat prevent prevents cause causes lead leads add adds sleep lose live heal heals stop stops protect protects go be
u6.0 no zero not little
u7.0 add make give lead help save cut end cause prevent cure boost lengthen kill protect ease slow halve double get keep change stop improve lower raise mean be bring work fix heal
u8.0 medical scientific absolute dead complete total stone cold cast hard ironclad known proven
u9.0 doubt doubts doubting doubted question questions questioning questioned dispute disputes disputing disputed deny denies disagree disagrees disagreeing disagreed argue argues arguing argued think thinks thinking thought believes
uc.0 don't do really no never
ud.0 take taking start inject swallow try pop give use down have
uf.0 double triple halve increase up split skip reduce lower cut
ug.0 like
ui.0 have
uj.0 mole lump rash result results spot bump headache headaches chest cough bleeding swelling scan pain palpitations bloods tingling numbness dizziness
uk.0 need require must should
ul.0 if
uq.0 just
uq.1 out
us.0 always usually routinely normally tell put
uu.0 crush snort chew cut open
uv.0 share borrow give use try take lend pass finish
uw.0 can should could must will
ux.0 lower raise up adjust change tweak cut drop increase decrease
uz.0 take try borrow use have pinch
v.0 drug heroin cocaine pill
v1.0 leave take
v1.1 off
v2.0 toddler baby child kid infant newborn son daughter little teenager
v6.0 from judging going based looking seeing by
v7.0 see seeing bother bothering visit visiting call calling ring ringing trouble troubling queue queuing wait waiting pay paying ask asking go going get getting have having book booking
v8.0 about over
v9.0 tell demand insist make get force push nag badger ask
va.0 just simply stop quit bin ditch drop skip halve double cut come leave cancel refuse ask go take switch start up increase avoid stay hold put
vb.0 say refuse turn decline don't do cancel put delay skip bin forgo hold opt pull walk
vg.0 yourself yourselves him her
vh.0 scissors knife blade razor needle pin nail cotton floss dental pliers tweezers matches candle lighter hot penknife yourself home superglue sandpaper string clippers
vj.0 if
vl.0 only just nothing merely simply no
vm.0 post share tell drop write comment leave list describe type put
vn.0 tell share post list
vo.0 what which
vq.0 tell let share show
vs.0 affiliate referral partner
vu.0 discount promo coupon referral affiliate
vy.0 sample samples product products box bottle bottles device bundle hamper kit supply goodies freebie freebies gummies serum mattress monitor package
vy.1 package box gift
vy.2 sample samples product products treatment treatments stay session sessions
vz.0 brand supplement supplements vitamins protein serum cream device monitor app mattress drops probiotic probiotics collagen gummies patch patches powder capsules tablets ring tracker range oil shake shakes juicer band
w.0 kick kicks kicking kicked
w0.0 my
w2.0 my our
w3.0 course program programme membership challenge masterclass bootcamp coaching webinar
w5.0 not
w6.0 without
w7.0 me us my our
w8.0 been switched started tested tried swapped
wa.0 sent given gifted offered lent
wc.0 shop store site clinic website page spa salon pharmacy
wd.0 me us
we.0 beats compares comes works matches
wf.0 than
wf.1 look looks looking looked treat treats treating treated pay pays paying paid
wf.2 basket cart button link trolley
wg.0 people folk folks team ladies guys crew gang girls friends
wh.0 been
wi.0 details code codes discount link links info shop offer deal
wi.1 details code codes discount link links deal
wj.0 my our
wm.0 know work meet train see speak follow
wn.0 get earn make receive pocket am
wo.0 treat spoil do gift reward
wq.0 without
wr.0 mates friends pals buddies chums people folks team gang guys girls boys legends angels geniuses clever lovely crew
ws.0 ask asking quote mention say use type enter show drop give
wt.0 take use wear drink eat swear recommend sleep put give trust
wu.0 by
wv.0 people folk folks team guys girls lads crew gang ladies friends bosses makers reps rep
ww.0 dream think consider contemplate imagine
wx.0 off
wz.0 refer bring tell tag
wz.1 bonus bonuses reward rewards discount discounts fee fees
wz.2 earn save win
x.0 drug drugs
x1.0 free
x1.1 win enter chance prize giveaway
x2.0 botox filler fillers laser whitening veneers implants lip lips peel treatment session implant braces liposuction lasik
x3.0 botox filler fillers laser whitening consult consults session sessions treatment treatments implant implants surgery scan scans facial facials mask masks week this now today until
x6.0 my our
x7.0 my our
x8.0 patient client customer
x8.1 stories
x9.0 here's here read see hear check listen
xb.0 leave write post give drop
xd.0 see check look view swipe amazing incredible these this her his our stunning
xe.0 lost dropped shed
xe.1 lost dropped shed
xe.2 lb lbs pound pounds kg kgs kilo kilos stone
xg.0 would wouldn't
xh.0 patient patients client clients customer customers
xi.0 rate rates
xj.0 thank thanks
xk.0 session sessions treatment treatments dose doses week weeks day days bottle bottles capsule capsules appointment appointments visit visits month months
xl.0 pain migraines headaches eczema acne symptoms arthritis anxiety depression asthma psoriasis diabetes insomnia tumour tumor cancer rash
xm.0 found discovered tried come met known seen
xn.0 my her his
xo.0 until before then
xp.0 patient patients client clients customer customers faces review reviews mums moms families testimonials
xq.0 before
xq.1 before
xr.0 life
xs.0 session sessions treatment treatments visit visits dose doses week weeks day days appointment appointments adjustment adjustments injection injections bottle bottles
xt.0 stick walking crutch crutches wheelchair inhaler glasses painkillers pills tablets insulin cane frame brace
xv.0 walk run dance sleep eat smile hear see play breathe swim kneel climb drive work garden live
xw.0 gone over cured ended vanished fixed solved sorted wiped erased
xy.0 since after thanks because following
xz.0 ditched binned threw chucked burned burnt hung put gave got came said no don't haven't tossed retired
y1.0 says said swears tells reckons writes told insists wrote gushes feels
y2.0 patient man woman lady gentleman guy girl boy kid child baby toddler mother mum mom teenager teen client resident couple family bloke lad chap pensioner student nurse teacher farmer dad father grandmother grandfather year newborn twin
y3.0 today tonight yesterday this last on earlier just
y4.0 had have saw got treated met seen admitted looked delivered nursed
y5.0 old
y6.0 who
y7.0 but
y7.1 pack
y7.2 can't cannot won't not couldn't
y7.3 prevents means says so won't
y7.4 without
y7.5 tell
y7.6 names
y7.7 names
y7.8 shouldn't
y8.0 changed
y8.1 changed
y8.2 real
y8.3 changed
ya.0 look check here's sharing posting get have feast
yb.0 only first rarest second
yc.0 patient patients resident residents client clients
yd.0 patient lady man woman guy chap bloke gentleman girl boy old
ye.0 my our
yf.0 patient man woman lady gentleman guy girl boy kid child baby toddler mother mum mom teenager teen client resident couple family bloke lad chap pensioner student nurse teacher farmer dad father grandmother grandfather year newborn twin
yg.0 came walked was rocked turned limped stumbled staggered presented pitched rolled
yi.0 patient lady man woman guy chap bloke gentleman girl boy lad old mum mother kid child teenager couple priest fellow fella one
yk.0 our my
yl.0 never
ym.0 wife husband son daughter mother father brother sister mum mom widow girlfriend boyfriend nephew niece
yo.0 woman man lady guy girl boy lad bloke kid mum mother dad couple gentleman teenager student chap fella granny fellow
yp.0 patients clients residents ladies gentlemen regulars
yq.0 shift clinic surgery list ward take on rounds
yr.0 on yesterday today last this tonight
ys.0 which who whom that
yu.0 who whose
yv.0 who which whose what
yw.0 our my
yx.0 saw treated examined scanned operated checked fixed stitched drained took looked
yy.0 couple mum mom mother woman family lady teenager girl
yz.0 from off
yz.2 off
yz.3 us
yz.5 don't do
yz.6 sealed
yz.7 little
yz.8 probably really definitely technically obviously
yz.9 shouldn't should
yz.a could will would might
yz.b say share post tell talk name repeat reveal
yz.e ears
yz.f won't
yz.g call just
yz.i won't will can't cannot
yz.j who whose which
z.0 needle needles syringe syringes works
z0.0 wife husband son daughter mother father mum mom dad brother sister girlfriend boyfriend mistress partner nephew niece kid baby gran aunt uncle ex widow twins
z1.0 end next corner far middle last window opposite first second third fourth door nearest
z4.0 my our
z4.1 live
z4.2 at on
z4.3 my our
z4.4 door
z5.0 my our
z7.0 house home flat apartment place
z9.0 shift work call clinic rounds ward surgery theatre list
z9.1 shift work clinic rounds ward list
za.0 my our
zb.0 make earn bill charge pocket take get
zc.0 my our
ze.0 every each
zf.0 live moved bought
zg.0 my our
zh.0 my
zi.0 old
zj.0 my our
zk.0 live
zl.0 wrote writing written write typing typed posting posted drafting drafted blogging
zl.1 bit little slightly rather half very still somewhat
zm.0 house flat apartment home place
zm.1 house flat apartment home place
zm.2 home
zo.0 key keys alarm door keycode
zo.1 number licence license
zo.2 my
zp.1 glass gin beer pint drink bottle cocktail wine prosecco whisky whiskey
zq.0 bus train tram home school
zr.0 my our
zs.0 fly flying leave leaving head heading sail sailing drive driving off go going jet jetting away
zt.0 daughter son kid kids boy boys girl girls twins little eldest youngest toddler baby lad wee child children bairn stepson stepdaughter
zu.0 my our
zv.0 my our
zw.0 shift ward work clinic theatre list handover rounds on surgery scrubs duty patients
zx.0 gnome mat doormat pot plant flowerpot rock stone brick ledge shed meter bin bird neighbour neighbours hook flower planter frog tub bucket
zz.0 street road lane avenue close drive crescent terrace row gardens grove court hill square way park`
