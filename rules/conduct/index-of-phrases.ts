/** Which phrases of the conduct vocabularies a word may belong to; generated, see `indexPhrases`. */
export const index = `# n6.0.1.1 n9.0.0.0 ng.0.0.0
#1 jh.0.1.2
#ambassador pc.0.0.0
#brandambassador pc.0.0.0
#brandpartner pc.0.0.0
#collab pc.0.0.0
#gifted pc.0.0.0
#partner pc.0.0.0
#sp pc.0.0.0
#spon pc.0.0.0
#thanks pc.0.0.0
$ s3.0.2.4
% pz.0.0.0
000 128.0.1.1
1 jh.0.2.3
10 t6.0.3.8
100 9r.0.0.0
100% 9r.0.0.0 9s.0.0.0 av.0.0.0 ky.0.0.0 kz.1.0.0 nk.0.0.0 o1.0.1.1
112 128.0.1.1
19 p0.0.3.6
2 pz.1.0.0 q5.0.0.0
5G kb.0.0.0 la.0.0.0
5g lh.0.0.0
911 128.0.1.1
999 128.0.1.1
A rd.0.3.f rl.0.4.9
AALFD c4.a.0.0
ADD 2l.0.1.2
ADHD 2l.0.1.2 ld.0.2.8 oe.0.2.7 p0.0.2.5 vf.0.1.4 vm.0.2.4 vp.0.3.6
AHPRA s2.0.1.2
AIDS 4f.0.0.0 4g.0.0.0 4i.0.0.0 4i.0.1.1 4k.0.0.0 4m.0.0.0 4m.1.0.0 4o.0.2.2 4p.1.0.0 4q.0.2.2 4r.0.2.2 p0.0.2.5 we.0.0.0 wf.0.0.0
AMA dx.0.1.3
Addict w8.0.0.0
Addictive w1.0.0.0
Advisory w9.0.0.0
Alcoholics vu.0.0.0
American wi.0.0.0 ws.0.0.0
Amputee ww.0.0.0
Avenue sc.0.3.a
BAME 8q.0.0.0
BME 8q.1.0.0
BOGO pz.1.0.0
BS hy.0.1.1
Bethlem xa.0.0.0
Birth wz.0.0.0 x0.0.0.0
Blind wp.0.3.3
Boulevard sc.0.3.a
Breakthrough xl.0.0.0 xm.0.0.0 xn.0.0.0
Broadmoor x9.0.0.0
CNA h8.0.2.2
CT oh.0.2.9 r7.0.2.b
Cancer xt.0.0.0
Caucasian 8n.0.0.0
Caucasians 8n.0.0.0
Center w6.0.0.0 wn.0.0.0
Children's y2.0.0.0
Close sc.0.3.a
Clown xv.0.0.0
Cocaine vw.0.0.0
Court sc.0.3.a
Crazy xw.0.0.0
Crescent sc.0.3.a
Crippled xz.0.0.0
Crystal vx.0.0.0
Cure xq.0.0.0 xs.0.0.0
DEA s2.0.1.2
DJ rt.0.1.2
DM b2.0.0.0 b3.1.1.1 b3.2.0.0 b3.5.2.2 b3.7.0.0 b5.0.0.0 bg.0.0.0 bx.0.0.0 by.0.0.0
DMs b3.1.1.1 b3.2.0.0 b3.5.2.2
DNA kc.0.2.7 ln.0.2.4
Deaf wp.0.3.3
Depressed vz.0.0.0
Diabetic x7.0.0.0 x8.0.0.0
Disabled wp.0.3.3 wu.0.0.0
Down 5s.0.0.0 x3.0.0.0
Down's 5r.0.0.0 x1.0.0.0
Dr ql.0.1.5
Drive sc.0.3.a
Drug w4.0.0.0 w5.0.0.0
ECG r7.0.2.b
ED rc.0.4.8 rd.0.3.f re.0.2.2 rh.0.1.1 rl.0.4.9
EKG r7.0.2.b
ER rc.0.4.8 rd.0.3.f re.0.2.2 rh.0.1.1 rl.0.4.9
Elderly wp.0.3.3
Elizabeth wa.0.0.0
Epileptic x6.0.0.0
Eskimo 8r.0.0.0
Eskimos 8r.0.0.0
FB b9.0.3.6
FDA ii.0.0.0 ij.0.2.7
FFS hv.4.0.0
FLK c4.7.0.0
FLKs c4.8.0.0
FML hv.7.0.0
FOOBA c4.3.0.0
G sd.0.2.9 sh.0.1.4
GERD oe.0.2.7 p0.0.2.5
GMC r4.5.3.3 s2.0.1.2
GMOs la.0.0.0
GOMER c1.1.0.0
GOMERs c1.2.0.0
GORK c4.9.0.0
GP h8.0.2.2 tb.0.1.1 u9.0.1.1
GTFO hv.3.0.0
Gardens sc.0.3.a
Global wg.0.0.0
Grove sc.0.3.a
Guide wk.0.0.0
HCA h8.0.2.2
HCQ ax.0.0.0
HIPAA r4.3.0.0 r4.5.2.2
HIV 4f.0.0.0 4h.0.0.0 4k.0.0.0 4l.0.0.0 4q.0.2.2 ls.1.0.0 p0.0.2.5 wd.0.0.0
HIVers 4p.0.0.0
HRT oh.0.2.9
Handicap wq.0.0.0
Handicapped wp.0.3.3
I 9p.0.0.0 bt.0.0.0 bv.0.3.5 bz.0.0.0 bz.1.0.0 op.0.0.0 pm.0.0.0 po.0.0.0 qg.0.0.0 qg.1.0.0 qo.0.0.0 qv.0.0.0 qx.0.0.0 r4.8.0.0 ru.0.2.7 rw.1.0.0 s0.0.0.0
I'd bt.0.0.0
I'll bh.0.0.0 bt.0.0.0
I'm s0.0.0.0 s5.0.0.0
I've po.0.0.0 s0.0.0.0
IBS oe.0.2.7 p0.0.2.5 qm.0.4.f
ICU rc.0.4.8 re.0.2.2
ID s2.0.1.2 s4.0.1.3
IQ di.5.0.0 sq.0.3.6
IU oa.0.2.a
IV c.0.0.0
IVDU c.1.0.0
Individuals wx.0.0.0
Journal w0.0.0.0
Juvenile x5.0.0.0
Karen d8.0.1.2
Karens d8.0.1.2
LMFAO hv.6.0.0
LOL c4.0.0.0
LOLNAD c4.1.0.0
Lane sc.0.3.a
Lighthouse wl.0.0.0 wm.0.0.0
Little xj.0.0.0
MAGA sl.0.0.0 t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
MLM bl.0.1.6
MMS l5.0.1.4
MP rg.0.0.0 rj.0.3.6 rt.0.1.2 t0.0.1.1 t1.0.2.2
MPs t0.0.1.1 t1.0.2.2
MRI oh.0.2.9 r7.0.2.b
MS p0.0.2.5
Mental xx.0.0.0
Mews sc.0.3.a
Miracle y1.0.0.0
Moby zj.0.0.0
NFN c4.5.0.0
NMC s2.0.1.2
NPI s2.0.1.2
Narcotics vv.0.0.0
National vr.0.0.0 vt.0.0.0 wh.0.0.0 wj.0.0.0 wo.0.0.0 wy.0.0.0 x2.0.0.0 xe.0.0.0 xf.0.0.0 xg.0.0.0 xh.0.0.0
OAP 73.1.0.0
OAPs 73.2.0.0
OCD 2k.0.1.2 v1.0.0.0 vf.0.1.4 vm.0.2.4 vo.0.2.6 vp.0.3.6
OMFG hv.5.0.0
Office xi.0.0.0
Oriental 8o.0.1.1 8o.2.0.0
Orientals 8o.0.1.1 8o.1.0.0
Overeaters vy.0.0.0
PBAB c4.6.0.0
PCOS oe.0.2.7 p0.0.2.5
PM b2.0.0.0 b5.0.0.0
PMs b3.1.1.1 b3.5.2.2
PR pe.1.0.0
PTSD p0.0.2.5 vp.0.3.6
PhD dq.1.0.0
Philip zk.0.0.0
Place sc.0.3.a
President's wt.0.0.0
Prisoners xk.0.0.0
Program xc.0.0.0
Psycho xb.0.0.0
Quackwatch xu.0.0.0
Race xp.0.0.0
Rally xr.0.0.0
Road sc.0.3.a
Row sc.0.3.a
Ryan wc.0.0.0
SHPOS c4.2.0.0
SIDS ld.0.2.8
STD 51.0.0.0
STDs 51.1.0.0
STFU hv.2.0.0
Senior xd.0.0.0
Shriners y0.0.0.0
Smokers xy.0.0.0
Spastics wv.0.0.0
Special wr.0.0.0 x4.0.0.0
Stand xo.0.0.0
Street sc.0.3.a
Substance vs.0.0.0 w2.0.0.0 w3.0.0.0 w7.0.0.0
TBD ch.8.0.0
TTFO c4.4.0.0
TV r6.0.1.1 rg.0.0.0
Terrace sc.0.3.a
UBI c4.b.0.0
UTI oe.0.3.8 p0.0.3.6
VA 102.0.0.0
VIP r6.0.0.0
WTAF hv.1.0.0
WTF hv.0.0.0
World wb.0.0.0
able 5z.0.0.0
ablebodied 5z.0.0.0
abnormal 5x.0.0.0
aborted lt.0.2.7
absolutely 9s.0.0.0 9t.0.2.2 jr.0.0.0 nk.0.0.0 o1.0.1.1
abuse p.0.1.1 s.0.1.1 t.0.0.0 u.0.2.2 yd.0.2.2
abuser 8.0.1.1
abusers 8.0.1.1
accept ba.0.1.3
account b7.0.3.4 b8.0.2.2 vq.0.1.1
accutane q6.0.1.6 q7.0.0.0
acetaminophen oi.0.4.f
acne p0.0.2.5 qm.0.4.f
acopia cb.0.0.0
acopic cb.1.0.0
across qq.0.3.3 s7.0.2.7
act pz.1.0.0
activists t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
actor rg.0.0.0 rt.0.1.2
actress rg.0.0.0 rt.0.1.2
add ba.0.1.3 nm.0.2.5 pb.0.0.0
adderall oh.0.2.9 q6.0.1.6 q7.0.0.0
addict 0.0.0.0 1.0.1.1 1e.0.0.0
addicted 7.0.0.0 1b.0.0.1 1e.0.0.0 2q.0.0.0 95.0.1.1 uz.0.0.0
addiction p0.0.2.5
addicts 0.0.0.0 1.0.1.1
address bu.0.4.6 rw.3.1.2
adherence du.1.1.1
adherent du.0.1.1 11e.0.1.1
adieu b0.0.2.6
adios b0.3.0.0
administration t0.0.1.1 t1.0.2.2
admit e7.0.1.1
admits e7.0.1.1
admitted e7.0.1.1 qz.0.3.9 rk.0.2.8 rp.0.2.2
admitting e7.0.1.1
adore pf.0.1.2
adrenal kw.0.0.0
adrenals kt.0.1.2 ln.0.2.4
advanced jj.0.1.1
adverse 9v.0.1.4
advisory ph.0.0.0
affair bw.0.1.1
afflicted 46.0.0.0
after qu.0.0.0
again 98.2.3.3 ae.0.3.8 nd.1.1.1
against a6.0.1.2 dx.0.1.3
ageing 6w.0.0.0 a8.0.1.1
ages 9t.0.3.3
aggressor 6z.0.0.0
aggressors 6z.0.0.0
aging 6w.0.0.0 a8.0.1.1
agony qy.0.2.2
ahead jw.2.1.1
ailment an.0.2.3
ailments an.0.2.3
ain't 9c.0.0.0
air li.0.0.0 t8.0.3.b
airhead d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
airheads d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
airlifted rk.0.2.8
alarming lz.0.0.0
albatross cp.0.0.0 11x.0.0.0
albatrosses cp.0.0.0
album qe.0.1.7
alcohol 9.0.0.0 p.1.2.2 q.0.0.0 110.0.0.0
alcoholic m.0.1.2 95.0.0.0 y3.0.0.0 y4.0.1.1
alcoholics m.0.1.2 n.0.0.0
alcoholism p0.0.2.5
alive mp.0.0.0
alkaline ks.1.0.0 ks.2.5.6 lo.0.0.0
alkalise ks.0.0.0
alkalised ks.0.0.0
alkalises ks.0.0.0
alkalising ks.0.0.0
alkalize ks.0.0.0
alkalized ks.0.0.0
alkalizes ks.0.0.0
alkalizing ks.0.0.0
alkie 97.0.1.1
alkies 97.0.1.1
all np.0.0.0
allege e4.0.1.1
alleged e4.0.1.1 e6.0.0.0
allegedly e5.0.0.0
alleges e4.0.1.1
alleging e4.0.1.1
allergies ld.0.2.8 p0.0.2.5
allergy p0.0.2.5
allopathic l2.0.0.0
allowed 7u.0.0.0
almost an.0.1.2 of.0.1.1
already 6u.0.0.0
altering j4.1.1.1
alternative ah.0.1.1
alternatives ah.0.1.1
aluminium kg.0.3.6
aluminum kg.0.3.6
always n2.0.0.0
alzheimer's 6p.0.1.2 p0.0.2.5 vm.0.2.4
am pf.0.1.2
amateurs hb.0.1.1 hm.0.2.5
amaze mv.0.1.1 n6.1.2.2 nh.0.3.6
amazed js.0.2.7 n4.0.2.2 nf.0.2.4
amazing ab.0.0.0 j3.0.0.0 ni.0.3.4
america sn.0.1.1
american 10m.0.0.0
amoxicillin oi.0.4.f
amputee 67.0.0.0
amputees 67.0.0.0
anaesthetist tb.0.1.1 u9.0.1.1
anatomical 10i.0.0.0
ancient jm.0.0.0
anesthesiologist tb.0.1.1 u9.0.1.1
aneurysm v4.0.3.4 vp.0.3.6
annoying cz.0.0.0 d0.0.2.a ee.0.0.0
anorexic 2a.0.1.1 95.0.0.0 v2.0.0.0 vf.0.1.4 vo.0.2.6
anorexics 2a.0.1.1 2a.1.0.0
another 18.0.4.4
answer nq.0.2.4
anti 7b.0.0.0 7b.1.0.0 8t.0.0.0 8t.1.0.0 t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
antiageing 7b.1.0.0
antiaging 7b.0.0.0
antibiotic oi.0.4.f os.0.2.5
antibiotics l8.0.0.0 oh.0.2.9 oi.0.4.f os.0.2.5
antidepressant ou.0.2.2 p4.0.1.3
antidepressants fq.0.2.8 oh.0.2.9 ou.0.2.2
antifreeze lt.0.2.7
antihistamine oi.0.4.f
antihistamines oi.0.4.f
antimaskers t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
antiperspirant li.0.0.0
antiperspirants li.0.0.0
antivaxer 8t.1.0.0
antivaxers 8t.1.0.0
antivaxxer 8t.0.0.0 t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
antivaxxers 8t.0.0.0 t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
anxiety ed.0.2.3 oe.0.2.7 og.0.2.7 p0.0.2.5 qm.0.4.f
anyone 9t.0.2.2 ai.0.0.0 r4.5.2.2
anything an.0.1.2
apart jv.0.1.1
apartment rw.0.1.1
apeshit hw.e.0.0
apology hn.0.1.2
app pg.0.2.3 pu.1.2.3
apparently e5.0.0.0
appointment vq.0.1.1
appointments pz.1.2.3
approved ig.0.1.1 ih.0.0.0 il.0.1.3
apps pg.0.2.3
apricot ax.0.0.0
arguing o2.4.2.3
arrest rq.0.1.3
arrived rk.0.1.7
arrogant gw.0.0.0
arse d8.0.4.5 i1.0.1.1 i1.4.0.0 i1.5.0.0 ie.3.0.0 if.0.4.6
arsed fa.0.3.6
arsehole i1.4.0.0
arseholes i1.4.0.0
arses i1.0.1.1 i1.5.0.0
arsewipe i9.8.0.0
art iv.0.3.3
arthritic 41.1.1.1 vo.0.2.6
arthritics 41.0.0.0
arthritis oe.0.2.7 p0.0.2.5 qm.0.4.f
as nv.2.0.0
ashamed ew.0.2.2
ask bd.0.0.0 em.4.0.0 ok.0.1.5 u8.0.0.0
asked bd.0.0.0 c0.0.1.5 em.4.0.0 ez.0.3.6
asking bd.0.0.0 em.4.0.0 ok.0.1.5
asks bd.0.0.0 em.4.0.0
aspartame la.0.0.0
asperger 6k.0.0.0
asperger's 6k.0.0.0
aspergers 6k.0.0.0
aspie 6l.0.0.0
aspies 6l.0.0.0
aspirin oi.0.4.f
ass i1.0.1.1 i1.3.0.0 if.0.4.6 zm.0.1.3
assassin mq.1.3.6 mq.2.0.0
asses i1.0.1.1 zm.0.1.3
assess bi.0.1.5
asshat i1.6.0.0
asshats i1.6.0.0
asshole i1.3.0.0
assholes i1.3.0.0
assistant h8.0.3.3
assisted 112.0.1.1
assured av.0.0.0
asthma ld.0.2.8 oe.0.2.7 p0.0.2.5 qm.0.4.f
asthmatic 3w.0.1.1 95.0.0.0
asthmatics 3w.0.1.1 3w.1.0.0
astonished js.0.2.7
astonishing j1.0.0.0 j2.0.2.4
astounded js.0.2.7
astounding j1.0.0.0 j2.0.2.4
asylum 1v.0.1.1 z4.0.0.0
asylums 1v.0.1.1 z4.0.0.0
ate f6.0.0.0 nc.0.1.1
athlete rg.0.0.0
attack v3.0.3.6
attacks ld.0.3.9
attempt gj.1.1.1
attender ds.3.1.1
attenders ds.3.1.1
attention 2m.0.0.0 2m.1.0.0 d8.0.1.2 df.0.1.4 dm.0.2.6 gb.0.0.0 sq.0.3.6
attractive be.0.0.0
aunt rb.0.1.1
autism 6d.0.2.2 6f.0.0.0 6g.0.1.4 6h.0.2.2 ka.0.2.6 ld.0.2.8 oe.0.2.7 p0.0.2.5 vm.0.2.4
autistic 6j.0.1.2 6m.0.1.1 lq.0.2.4 v2.0.0.0 vc.0.2.2 vf.0.1.4 vo.0.2.6
autoimmune ld.0.2.8 p0.0.2.5
available pb.0.0.0 ps.0.0.0
avalanche m6.0.0.0
avoid ha.0.0.0 ol.0.0.0
award jx.0.0.0
away 9f.2.0.0 9z.0.1.1 ar.0.3.6 as.0.1.1 b1.0.2.7 go.0.3.6 gp.1.1.1 q0.0.1.1 ry.0.1.2
aways q0.0.1.1
awe js.0.3.8
awestruck js.0.2.7
azzalure q6.0.1.6 q7.0.0.0
babies 1d.0.1.1 u6.0.2.3
baby 1d.0.1.1 mb.0.4.6 r0.0.2.h r1.0.3.8 s8.0.1.1 uc.2.0.0
babysitters hm.0.2.5
back qm.0.4.f qy.0.2.2 so.0.2.4 sx.0.1.1
backbone f3.1.1.2 fb.3.2.2 sq.0.3.6
backed il.0.1.3 so.0.2.4 sp.0.2.3 sr.0.2.3
backing so.0.2.4
backs so.0.2.4
backside d8.0.4.5 hq.0.5.c if.0.4.6
backstabbing hk.0.0.0
backwards a8.0.1.1
bad er.0.0.0 i1.0.0.0 i1.8.0.0 u6.0.2.3
badarse i1.0.0.0
badarses i1.0.0.0
badass i1.0.0.0 i1.8.0.0
badasses i1.0.0.0
badge s2.0.1.2 s4.0.1.3
badly 3p.0.0.0
baffled js.0.2.7 n4.0.2.2 n4.0.1.1 nf.0.2.4
bag d4.0.1.1 mg.0.2.2 q3.0.0.0
bags d4.0.1.1
baker rt.0.1.2
baking lo.0.0.0
balance vq.0.1.1
baldness p0.0.2.5
bali ry.0.2.3
balls ie.1.0.0
bane dp.0.3.8
banish 9z.0.0.0 am.0.0.0 ap.0.1.2
banished 9z.0.0.0 aj.0.1.5 am.0.0.0 ap.0.1.2
banishes 9z.0.0.0 am.0.0.0 ap.0.1.2
banishing 9z.0.0.0 am.0.0.0 ap.0.1.2
bank o6.2.2.2
banning k4.0.2.6
bar o2.6.0.0
barbecue bj.1.0.0 c0.1.4.4
barber rt.0.1.2
barely hh.0.2.9
barmaid rt.0.1.2
barmy 9f.1.1.1 vl.1.1.1
barn hq.0.3.a
barren 7i.0.0.0 lq.0.2.4
based oo.0.0.0 ov.0.0.0
basket dm.0.2.6
bastard i3.0.0.0
bastards i3.0.0.0
bat d4.0.1.1 dm.0.3.7 zs.0.0.0
bath hq.0.4.b
bats d4.0.1.1
batshit hw.f.0.0
battle 4b.0.2.4 4c.0.0.0 4e.0.1.1 hr.0.2.c
battleaxe d4.0.1.1 hr.0.2.c
battleaxes d4.0.1.1 hr.0.2.c
battled 4c.0.0.0
battles 4c.0.0.0
battling 4c.0.0.0
batty 9f.1.1.1
bay da.0.0.0 de.0.0.0 r0.0.1.d ra.0.2.3 rc.0.4.8 rf.0.2.3
be ot.0.2.4
beach 3h.0.0.0
beached 32.0.0.0
bean hm.0.2.5 ho.2.0.0
beancounter ho.2.0.0
beancounters ho.2.0.0
beat am.0.0.0 ap.0.1.2 aw.0.1.8
beaten ap.0.1.2 aw.0.1.8
beating ap.0.1.2 aw.0.1.8 jx.0.1.1
beats am.0.0.0 ap.0.1.2 aw.0.1.8 lk.0.2.2
because nt.0.2.2
bed 57.0.0.0 9f.0.0.0 c9.0.0.0 c9.1.0.0 c9.2.0.0 da.0.0.0 de.0.0.0 df.0.1.4 fb.2.2.3 p0.0.2.5 r0.0.1.d ra.0.2.3 rf.0.2.3 12b.0.0.0
bedblocker c9.0.0.0
bedblockers c9.0.0.0
bedblocking c9.1.0.0
bedridden 57.0.0.0
beemer cg.0.1.1
beemers cg.0.1.1
beer bj.0.1.4 f9.0.3.a sh.0.1.4
beers bj.0.1.4 bj.1.0.0 sd.0.2.9 sh.0.1.4
before qf.0.1.6 121.0.0.0
begging n4.0.2.2
begone b0.4.1.3
behind s7.0.2.7 ud.2.0.0
believe ms.0.2.3 om.0.1.1 om.0.2.2 rs.0.1.1 so.0.2.4
believed so.0.2.4
believes so.0.2.4
believing so.0.2.4
bellend i9.5.0.0
bellends i9.5.0.0
belligerent eh.0.0.0
below p2.0.2.c p3.0.0.0 p6.0.2.4
benefit sx.0.0.0
benign og.0.2.7
benzos oh.0.2.9
berk d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
berks d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
best bf.0.1.3 jh.0.1.2 ji.0.0.0
bet o6.2.2.2 rs.0.0.0
beta oh.0.2.9
better ag.0.0.0 gh.0.2.2 ht.0.1.2 lk.0.3.4 lk.0.3.3 pv.0.3.4 u3.0.2.4 u6.0.2.3
beyond nk.0.0.0 ns.0.0.0 o2.0.1.1 o2.2.0.0 o2.3.0.0
biddies d4.0.1.1
biddy d4.0.1.1
biden t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
bigarse i1.0.0.0
bigarses i1.0.0.0
bigass i1.0.0.0
bigasses i1.0.0.0
biggest ju.0.0.0
bikini 3h.0.0.0 uc.2.0.0
bill vq.0.1.1
bin af.0.0.0 o7.0.1.5 o8.0.0.0 ol.0.0.0 ox.0.0.0
bio jo.1.0.0 jo.2.0.0 py.0.4.5 py.1.3.3
biohack jo.1.0.0
biohacked jo.1.0.0
biohacker jo.2.0.0
biohackers jo.2.0.0
biohacking jo.1.0.0
biohacks jo.1.0.0
biopsy oh.0.2.9 r7.0.2.b
bipolar 28.0.1.1 29.0.1.1 95.0.0.0 oe.0.2.7 v2.0.0.0 vc.0.2.2 vf.0.1.4 vm.0.2.4 vo.0.2.6 yn.0.0.0
bipolars 28.0.1.1 28.1.0.0
bird pz.1.1.1 q5.0.1.1
birthday c0.1.4.4
bishop rg.0.0.0
bitch hr.0.2.c i2.0.0.0
bitches hr.0.2.c i2.0.0.0
bitching i2.2.0.0
bitchy i2.1.0.0
biting dc.0.0.0
black ax.0.0.0 pz.1.0.0 q5.0.0.0 10u.0.0.0 12p.0.0.0
blame em.1.3.3
bleach l5.0.1.4
blighted 7m.0.0.0 9a.0.0.0
blind 5c.0.1.1 mf.0.2.5 mr.0.4.i ur.0.0.0 us.0.0.0 ut.0.2.2 uw.0.0.0 vn.0.0.0 yi.0.1.1 yj.0.0.0 yk.0.1.1 zb.0.0.0
blindspot us.0.0.0
blindspots us.0.0.0
block a6.0.0.0
blocked a6.0.0.0
blockhead d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
blockheads d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
blocking a6.0.0.0
blocks a6.0.0.0
bloke r0.0.2.h r1.0.3.8
blokes uc.0.0.0
blonde vc.0.2.2
bloody i0.2.0.0 i8.0.0.0 ze.0.0.0
blow mv.0.1.1 n8.0.0.0
blown 4n.0.1.1 js.0.2.7 k2.1.1.1
bobbing cn.4.0.0
bocouture q6.0.1.6 q7.0.0.0
body 9t.0.3.3 b1.0.5.a qs.0.0.0
body's ko.0.1.5
bog ie.7.0.0
bogof q5.0.0.0
bogus sx.0.0.0
boil dp.0.4.9
bollocks i9.0.0.0
bomb m0.2.1.1 ma.0.2.2 mq.1.4.7
bone gw.0.0.0 h7.0.0.0 hk.0.0.0 hm.0.2.5 lz.0.0.0
bonehead h7.0.0.0
boneheads h7.0.0.0
bonkers uh.0.0.0
bonus pr.0.2.6
bonused ll.0.2.5
book ok.0.1.5 pk.0.0.0 q4.0.0.0
booked qq.0.2.2
booking ok.0.1.5
booster 10z.0.0.0
boosters lr.2.0.0
booze 98.0.3.5 f9.0.3.a
boozer k.0.0.0
boozers k.0.0.0
borax ax.0.0.0 l5.0.1.4
borderline yo.0.0.0
borderlines 2e.0.0.0
bore dp.0.1.6
bored dp.0.1.6
bores dp.0.1.6
boring dp.0.1.6
born 1c.0.1.1 94.0.0.0
boss b0.2.4.7 hp.2.0.0 r4.5.3.3 rb.0.1.1
bossy tt.0.0.0
botch h0.0.0.0
botched fz.0.0.0 h0.0.0.0
botches h0.0.0.0
botching h0.0.0.0
both tw.0.0.0
bother ok.0.1.5
bothered ey.0.2.3 fa.0.3.6
bothering ok.0.1.5
botox q6.0.1.6 q7.0.0.0 qs.1.3.5
bottle 98.0.3.5 98.1.2.2 bk.0.1.7 pp.0.2.2 sd.0.2.9 sh.0.1.4
bottles sd.0.2.9 sh.0.1.4
bought c0.0.1.5 fu.0.0.0 ll.0.2.5 px.1.2.5
bounce c3.0.0.0 11v.0.0.0
bounceback c3.0.0.0
bouncebacks c3.0.0.0
bouncers hm.0.2.5
bound nz.0.0.0 o4.0.0.0
bowel 114.0.0.0
boxed 10u.0.0.0
boy r0.0.2.h r1.0.3.8 rx.0.1.1 s8.0.2.2 s9.0.2.2 sb.0.1.1 si.0.1.1
boyfriend ty.0.1.1
boys sb.0.1.1 si.0.1.1 ts.2.0.0 u4.0.0.0
bozo d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
bozos d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
braces qs.1.3.5
brain di.0.2.5 t8.0.4.c
braindead cz.0.0.0 d0.0.2.a sj.0.0.0 vd.0.0.0
brainless cz.0.0.0 d0.0.2.a gw.0.0.0 sj.0.0.0
brains sq.0.3.6 t8.0.4.c
brainwashed sv.0.0.0
brand pg.0.2.3 ph.0.0.0 pq.0.5.7
brands pg.0.2.3
bras la.0.0.0
brassed ie.8.0.0
brat dm.0.2.6
brats dm.0.2.6
brave k1.1.0.1
break im.0.0.0
breakdown vp.0.3.6
breaking n3.0.0.0 r4.4.1.1
breakthrough im.0.0.0 10h.0.0.0
breakthroughs im.0.0.0
breasts qs.0.0.0
breathtaking j1.0.0.0 j2.0.2.4
brexit sl.0.0.0
brexiteers t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
bribed ll.0.2.5
bride rt.0.1.2
bridesmaid c0.2.0.0
brigade 96.0.2.3 99.0.2.6 sw.0.1.2
brilliant ni.0.3.4
brittle 3l.0.0.0
broken hq.0.3.a
bronchitis p0.0.2.5
brother's ow.0.4.5
brought ph.0.0.0 rk.0.2.8
bubonic 12o.0.0.0
buffoon d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
buffoons d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
bugger i9.a.0.0 i9.c.0.0 ie.6.0.0
builder rj.0.3.6 rt.0.1.2
bulimic 2b.0.1.1 95.0.0.0
bulimics 2b.0.1.1 2b.1.0.0
bull hw.g.0.0
bullet a7.0.0.0
bulletproof a7.0.0.0
bullied gl.0.0.0
bullies hm.0.2.5
bullshit hw.a.0.0
bullshitting hw.b.0.0
bullying hk.0.0.0
bum 81.0.1.1 if.0.4.6
bumbling hk.0.0.0
bums 81.0.1.1
bun hq.0.3.a
bunch 99.0.2.6 dn.0.1.3
bunfight hq.0.3.a
bungling gw.0.0.0
burden 6v.0.3.5 6v.1.0.0
burdened 9a.0.0.0
burdens 6v.0.3.5
burgers f9.0.3.a
buried k4.0.2.6 lv.0.1.3
burn a2.0.0.0 a3.0.0.0 af.0.0.0 st.0.0.0 t7.0.2.5
burns rq.0.1.3
bury mf.0.1.4
burying k4.0.2.6 mf.0.2.5
bus hq.0.4.b rt.0.1.2
business bl.0.1.6 bm.0.0.0 c0.2.0.0 lu.1.3.8
butcher gy.0.1.1 hd.0.2.5 rt.0.1.2 12g.0.0.0
butcher's 12f.0.0.0
butchered gz.0.0.0
butcherous hk.0.0.0
butchers gy.0.1.1 hb.0.1.1 hd.0.2.5
buts o6.2.3.3
butt d8.0.4.5 if.0.4.6
buy bl.0.1.6 pb.0.0.0 pz.1.0.0 q5.0.0.0
buzzing js.0.2.7
bye ak.0.2.2 ak.0.1.1 b0.0.3.7 b0.0.2.6 b0.3.0.0
bypass bq.0.0.0
cabbage co.0.0.0
cabinet t0.0.1.1 t1.0.2.2 t6.0.2.7
cack hk.0.0.0
cackle d3.0.0.0
cackled d3.0.0.0
cackles d3.0.0.0
cackling d3.0.0.0
cake f9.0.3.a
cakes f9.0.3.a
calcifying lg.0.1.7
call b2.0.0.0 bg.0.0.0 bh.1.2.3 ok.0.1.5
called e6.0.1.1 hk.0.1.1
calling ok.0.1.5
calories kr.1.1.2
cambridgeshire cl.0.2.2
came qq.0.2.2 r0.0.1.d rk.0.1.7
can oy.0.1.1
canberra t6.0.2.7
cancel ol.0.0.0
cancelling f2.0.1.1
cancer 4a.0.0.0 ld.0.2.8 og.0.3.8 p0.0.2.5 qm.0.4.f ux.0.1.2
cancers p0.0.2.5 ux.0.1.2
cannabis lo.0.0.0
cannot n4.0.1.1
cannulate hi.0.1.2
capitol t6.0.2.7
capsule fq.0.2.8 oa.0.2.a
capsules fq.0.2.8 oa.0.2.a or.0.2.4
car rq.0.1.3
cardiologist tb.0.1.1 u9.0.1.1
cared qz.0.3.9
caregiver tc.0.1.1 ua.0.1.1
careless f7.0.0.0
carer tc.0.1.1 ua.0.1.1
carpal p0.0.2.5
carpenter hm.0.2.5
carpenters hm.0.2.5
carried rk.0.2.8
case 1r.6.1.1 1r.7.1.1 99.0.2.6 ns.0.0.0 oo.0.2.2
caseload rc.0.4.8
cases 1r.6.1.1 1r.7.1.1 96.0.2.3 99.0.2.6 jc.1.0.0
cash bk.0.1.7 lu.1.3.8
cast dn.0.1.3
casualty rd.0.3.f rl.0.4.9 rq.0.1.3
catatonic vf.0.1.4 vo.0.2.6
catch by.0.0.0
catering u5.0.0.0
caught 4i.0.0.0
cause ls.0.2.4 nl.0.2.2 nn.0.1.1 no.0.1.1
caused nn.0.1.1 no.0.1.1 nt.0.2.2
causes nn.0.1.1 no.0.1.1
causing nn.0.1.1 no.0.1.1
cavemen hm.0.2.5
cease o7.0.1.5
celebrity r6.0.0.0 r6.0.1.1 rg.0.0.0 rj.0.3.6
celestial cj.1.0.0 cj.2.0.0
celiac oe.0.2.7
cell b6.0.4.a b7.0.3.4 b8.0.2.2 br.0.3.6 bu.0.4.6 di.0.3.6 di.6.2.2 lh.0.0.0
cells di.0.3.6 di.0.2.5
cellulite kr.1.1.2 p0.0.2.5
certain nx.0.2.4 nx.0.3.5 nz.0.0.0 o4.0.0.0
certainly nk.0.0.0 o1.0.1.1
cervical 7d.1.0.0
chained 9e.0.0.0
chair de.0.0.0 rd.0.4.g
chairman tg.0.0.0
chairmen tg.1.0.0
challenged 61.0.1.1
challenging 6y.0.0.0
chance q0.0.2.2
chancer d8.0.1.2
chancers d8.0.1.2 df.0.1.4
change jp.0.1.2 jv.0.0.0 mv.0.1.1 oj.0.0.0
changed jv.0.0.0 n8.0.0.0 q8.0.1.3 qt.0.0.2
changes jv.0.0.0
changing ab.0.1.1 j4.0.1.1 jv.0.0.0 jz.0.1.1
channel py.0.4.5
chap r0.0.2.h r1.0.3.8
charge t6.0.2.7
charlatan gu.0.0.0
charlatans gu.0.0.0 hb.0.1.1
charm a1.1.3.3 sq.0.3.6
chart r7.0.3.c vq.0.1.1
charts j2.0.4.6
chat p6.0.4.6
chav c7.5.0.0
chavs c7.5.0.0
cheat 3a.0.0.0 3f.0.0.0 3s.0.0.0
cheated 3f.0.0.0 3s.0.0.0
cheating 3f.0.0.0 3s.0.0.0
cheats 3f.0.0.0 3s.0.0.0 sx.0.1.1
check bi.0.1.5 ez.0.3.6 gp.4.0.0
checked bn.0.0.0 ez.0.3.6 gp.4.0.0
checking gp.4.0.0 s5.0.0.0
checks gp.4.0.0
cheesed ie.8.0.0
chef rg.0.0.0 rt.0.1.2
chemical kl.0.0.0 kn.0.0.0
chemicals km.0.2.4
chemtrails la.0.0.0
chicken p0.0.2.5
chickenpox p0.0.2.5
chief e1.0.0.0 u9.0.1.1
child mb.0.4.6 r0.0.2.h r1.0.3.8 rx.0.1.1 s8.0.1.1 s9.0.1.1 sb.0.1.1
child's rx.0.1.1
childish cz.0.0.0 d0.0.2.a
children mb.0.4.6 rx.0.1.1 sb.0.1.1
children's rx.0.1.1
chilling lz.0.0.0
chin qs.0.0.0
chips f9.0.3.a
chlorine ax.0.0.0 l5.0.1.4
chocolates bk.0.1.7
choice x.0.2.2 eq.0.3.9 eq.1.0.0 y6.0.2.2 y7.0.2.2
cholesterol p0.0.3.6
choose eq.1.0.0
choosing eq.1.0.0
chose eq.1.0.0
chosen eq.1.0.0
christ ie.5.0.0
christening c0.1.4.4
chronic ch.2.0.0 et.0.0.0 p0.0.2.5
chubby 31.0.0.0
chubster 30.6.0.0
chubsters 30.6.0.0
chuck af.0.0.0
cialis q6.0.1.6 q7.0.0.0
ciao b0.3.0.0
cigarettes f9.0.3.a
circus dn.0.1.3 hc.0.0.0
city t6.0.2.7
claim e4.0.1.1
claimed e4.0.1.1 e6.0.0.0
claiming e4.0.1.1
claims e4.0.1.1
class jg.0.1.1 jx.0.2.2
clean 11.0.0.0 12.0.1.2 13.0.0.0 3e.0.0.0 3e.1.1.1 50.0.1.1 b1.0.2.7 ye.0.0.0
cleaning u5.0.0.0
cleanse kh.0.0.0 kk.0.1.2 118.0.0.0
cleansed kh.0.0.0 118.0.0.0
cleanses kh.0.0.0 kk.0.1.2 118.0.0.0
cleansing kh.0.0.0 kk.0.1.2 kv.0.0.0 118.0.0.0
clear as.0.0.0 au.0.0.0 qp.0.2.6
cleared as.0.0.0 q8.0.1.3 qn.0.3.6 qp.0.2.6
clearing as.0.0.0 qp.0.2.6
clearly of.0.1.1
clears am.0.0.0 as.0.0.0 qp.0.2.6
clerked qz.0.3.9
clerks hm.0.2.5
cletus cn.3.0.0
click pb.0.0.0 pv.2.0.0
client r0.0.2.h r1.0.3.8 rr.0.1.2
clients q9.0.1.2
climate t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
clingy cy.1.0.0 ee.0.0.0
clinic rc.0.4.8 rd.0.3.f re.0.2.2 rh.0.1.1 rl.0.4.9
clinical z7.0.0.0
clock a8.0.3.4
clot k9.0.0.0
clotshot k9.0.0.0
clotshots k9.0.0.0
clown d0.0.2.a d9.0.1.5 hc.0.0.0 hd.0.2.5 he.0.1.2 hh.0.2.9 hk.0.0.0 hn.0.1.2 12h.0.0.0
clowns d0.0.2.a d9.0.1.5 hb.0.1.1 hd.0.2.5 he.0.1.2 hh.0.2.9 hn.0.1.2
clue hl.0.3.7 hl.0.4.8
clueless cz.0.0.0 d0.0.2.a gw.0.0.0 hd.0.2.5 hh.0.2.9 hm.0.2.5 sj.0.0.0 u6.0.2.3
clusterfuck hu.b.0.0
clusterfucks hu.b.0.0
co rb.0.1.1 vq.0.1.1
coach bl.0.3.8 bm.0.2.2 rt.0.1.2
coaching pi.0.1.3
cocaine 4.0.0.0
cock ie.0.0.0 zl.0.0.0
cockroach cp.0.0.0
cockroaches cp.0.0.0
cocktail sd.0.2.9 sh.0.1.4
cocktails sd.0.2.9 sh.0.1.4
code cf.0.0.0 p9.0.1.3 pa.0.2.2 120.0.0.0
codger d4.0.1.1
codgers d4.0.1.1
coeliac oe.0.2.7
coffee ax.0.0.0 bj.0.1.4 bj.1.0.0
coffin mg.0.1.1
coke 9d.0.0.0
cokehead 9d.0.0.0
cokeheads 9d.0.0.0
cold hq.0.3.a l9.0.4.8 oe.0.3.8 p0.0.3.6
colds p0.0.2.5
colitis p0.0.2.5
collaboration ph.0.1.1
collagen pu.1.2.3
colleague rb.0.1.1
collection dn.0.1.3
colloidal ax.0.0.0 l5.0.1.4
colon 115.0.0.0
colored 8p.0.0.0
coloured 8p.0.0.0
coma vd.0.2.2
combative ef.0.0.0 ef.1.2.2
come ez.0.3.6 o7.0.1.5 o8.0.0.0 ot.0.2.4 s5.0.0.0
comedian rg.0.0.0
coming ml.0.0.0 ms.0.3.4
comment p2.0.2.c p6.0.4.6
comments p2.0.2.c p3.0.2.2 p6.0.4.6
commie sj.0.0.0
common na.0.1.2
company pq.0.5.7 11n.0.1.1
comparison 122.0.3.3
comparisons 122.0.3.3
compassion sq.0.3.6
comped pn.0.1.7
competition k1.2.2.4 q0.0.0.0
complain e0.0.0.0
complained e0.0.0.0
complainer cx.0.0.0
complainers cx.0.0.0
complaining e0.0.0.0
complains e0.0.0.0
complaint 11p.0.0.0
complaints e0.1.0.0 11p.0.0.0
complete av.0.0.0 107.0.0.0
completed fx.1.0.0
completely 9s.0.0.0 ky.0.0.0
compliance ds.1.1.1 dt.0.1.1 11c.0.1.2 11d.0.0.0
compliant 53.0.0.0 ds.0.1.1
complications at.0.2.4
complier ds.2.1.1
compliers ds.2.1.1
complimentary pe.2.0.0
con l3.0.2.2 l7.0.3.6 l7.0.2.5 lu.1.3.8
concerta q6.0.1.6 q7.0.0.0
condemned 9e.0.0.0
condition an.0.2.3
confined 9e.0.0.0
congress t0.0.1.1 t1.0.2.2 t6.0.2.7
congressman t0.0.1.1 t1.0.2.2
congresswoman t0.0.1.1 t1.0.2.2
conjunctivitis p0.0.2.5
connect k7.0.0.0
conquer 9z.0.0.0 aw.0.1.8
conquered 9z.0.0.0 aw.0.1.8
conquering 9z.0.0.0 aw.0.1.8
conquers 9z.0.0.0 aw.0.1.8
conscience sq.0.3.6
conscientious 11l.0.0.0
consent 7v.0.0.0
consented 7v.0.0.0
consenting 7v.0.0.0
consents 7v.0.0.0
conservative t0.0.1.1 t1.0.2.2
conservatives t0.0.1.1 t1.0.2.2 t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
conspiracy t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
constipated vo.0.2.6
consult ok.0.1.5
consultant hp.2.0.0 ph.0.0.0 tb.0.1.1 u9.0.1.1
consulting ok.0.1.5
contagious lq.0.2.4
control 3q.0.2.3 hr.0.2.c
conventional l2.0.0.0
convict 86.0.1.1 12m.0.0.0
convicted 12m.0.0.0
convicting 12m.0.0.0
convicts 86.0.1.1 12m.0.0.0
cookie 12j.0.0.0
coot d4.0.1.1
coots d4.0.1.1
copay vq.0.1.1
core 1i.0.1.1
cornwall cl.0.2.2
coronary v4.0.3.4
coronavirus ls.1.0.0 p0.0.2.5
corrupt gw.0.0.0 hd.0.2.5 sj.0.0.0 t9.3.0.0
cortisol kt.0.1.2
cot ld.0.2.8
cotton t8.0.3.b
couch f9.0.3.a
couldn't dc.0.0.0 hh.0.2.9 hl.0.1.5
council t0.0.1.1 t1.0.2.2 t6.0.2.7
councillor rg.0.0.0 rj.0.3.6 rt.0.1.2 t0.0.1.1 t1.0.2.2
councillors t0.0.1.1 t1.0.2.2
councils t0.0.1.1 t1.0.2.2
counter hs.0.2.5
country t6.0.2.7
county r8.0.4.7
couple r0.0.2.h r1.0.3.8
coupon p9.0.1.3
course f0.0.4.5 pi.0.2.4
cousin rb.0.1.1
cover k8.0.2.3 k8.0.1.1
covered k4.0.2.6 pn.0.1.7
covering k4.0.2.6
covid ls.1.0.0 p0.0.2.5
covidiot 8v.1.0.0
covidiots 8v.1.0.0
cow hr.0.2.c
coward's gd.0.2.2 gd.1.1.1 gm.0.0.0
cowardly sj.0.0.0
cowards gd.0.2.2
cowboy hk.0.0.0 hm.0.2.5
cowboys hb.0.1.1 hd.0.2.5 hm.0.2.5
cows hr.0.2.c
crack f.0.0.0 1e.0.0.0 v0.0.1.1 vd.0.1.1 yg.0.0.0
cracked yg.0.0.0
crackhead f.0.0.0
crackheads f.0.0.0
cracking yg.0.0.0
crackpot sw.0.0.0
crackpots sw.0.0.0
cracks yg.0.0.0
cranks sw.0.1.2
crap hx.0.0.0 zr.0.0.0
crapload hx.3.0.0
crapping hx.2.0.0
crappy hx.1.0.0
craps hx.0.0.0
crash rq.0.1.3
crawl dp.0.4.9 mp.0.0.0
crawled mp.0.0.0
crawling mp.0.0.0
crawls mp.0.0.0
crazed 25.0.0.0
crazies 97.0.1.1 sw.0.1.2
craziest d2.0.0.0
crazily ue.1.0.0
craziness ue.2.0.0
crazy cz.0.0.0 d0.0.2.a ee.0.0.0 ue.0.0.0 zc.0.0.0 zd.0.0.0
cream pu.1.2.3
crease d3.0.0.0
creased d3.0.0.0
creases d3.0.0.0
creasing d3.0.0.0
credit pr.0.2.6
crepe ci.0.1.1
cretin d0.0.2.a d5.5.0.0 d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
cretinous sj.0.0.0
cretins d0.0.2.a d5.5.0.0 d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
crew 99.0.2.6
cricketer rg.0.0.0
criminal hd.0.2.5 sj.0.0.0
criminally z6.0.0.0
criminals hd.0.2.5
cripple 5h.0.1.1 vi.0.0.0 vn.3.2.2
crippled 48.0.0.0 9a.0.0.0 up.1.0.0 vi.0.0.0
cripples 5h.0.1.1 vi.0.0.0
crippling 48.0.0.0 up.0.0.0 vi.0.0.0
crisps f9.0.3.a
crock c5.0.1.2 11t.0.0.0
crocks c5.0.1.2
crocodile dr.4.0.0
crohn's p0.0.2.5
crone d4.0.1.1
crones d4.0.1.1
crook hd.0.2.5
crooked gw.0.0.0 sj.0.0.0
crooks hb.0.1.1 hd.0.2.5
crowd 96.0.2.3 99.0.2.6 dn.0.1.3
crown vq.0.1.1
crumblies d4.4.0.0 d4.5.0.0
crumbly d4.5.0.0
crush bd.0.0.0
crushed fg.0.0.0
cry cw.0.0.0 d8.0.1.2 do.3.0.0 g5.0.0.0 st.0.0.0
crybabies cw.0.0.0 df.0.1.4 do.3.0.0
crybaby cw.0.0.0 do.3.0.0
cubicle da.0.0.0 de.0.0.0 ra.0.2.3 rf.0.2.3
cult sw.0.1.2
cultists sv.0.1.3
cumbria cl.0.2.2
cunt ia.3.0.0
cunts ia.3.0.0
cure 9m.0.0.0 9n.0.0.0 9y.0.1.2 ap.0.1.2 aw.0.1.8 j6.0.1.2 lb.0.2.4 lb.1.0.0 lb.2.4.4 lf.0.0.0 nl.0.2.2 nm.0.2.5 nq.0.2.4 o5.0.5.7 zv.0.0.0 zw.0.2.2
cured 9n.0.0.0 9y.0.1.2 aj.0.1.5 ap.0.1.2 aw.0.1.8 o5.0.5.7 q8.0.1.3 qn.0.3.6 10d.0.0.0 10f.0.0.0
cures 9n.0.0.0 9y.0.1.2 ap.0.1.2 aw.0.1.8 j6.0.1.2 lb.2.3.3 lf.0.0.0 o5.0.5.7
curing 9n.0.0.0 ap.0.1.2 aw.0.1.8 lb.2.3.3 o5.0.5.7 10g.0.0.0
currently s5.0.0.0
curse t9.1.0.0
cursed 9a.0.0.0 t9.1.0.0
curses t9.1.0.0
cursing t9.1.0.0
custard t8.0.3.b
customer lb.3.4.5
customers q9.0.1.2
cut ez.0.3.6 o7.0.1.5 o8.0.0.0 ot.0.2.4 pr.0.2.6
cute be.0.0.0
cutter 2p.0.1.2 12i.0.0.0
cutters 2p.0.1.2
cutting iu.0.0.0 lo.0.0.0
cycle s6.0.5.b
cyst oe.0.3.8 og.0.3.8
cystitis p0.0.2.5
dad mc.0.1.1 r0.0.2.h r1.0.3.8
dad's ow.0.4.5 uc.2.0.0
daddy uc.2.0.0
dads mc.0.1.1 uc.0.0.0
daft cz.0.0.0 d0.0.2.a dh.0.1.1 dj.0.0.0 hk.0.0.0
daily ob.0.2.3
dammit hz.5.0.0
damn hz.0.0.0 hz.4.0.0 t9.1.0.0
damned hz.1.0.0
danger at.0.2.4
dangers at.0.2.4
darwin su.0.0.0
date bd.0.0.0 bd.0.3.3
dated bd.0.0.0
dates bd.0.0.0
dating bd.0.0.0
daughter rx.0.1.1 s8.0.1.1 s9.0.1.1 sb.0.1.1 si.0.1.1
daughter's ow.0.4.5 rx.0.1.1
daughters rx.0.1.1 sb.0.1.1 si.0.1.1
dawn k1.1.1.2 k1.1.0.1
day ob.0.2.3
days sf.0.5.e
dead cz.0.1.1 d0.0.3.b hr.0.2.c m1.9.3.4 mi.7.0.0 mr.0.4.i vd.0.1.1 vo.0.3.7
deadly l7.0.2.5 ly.0.0.0 mm.0.0.0 10s.0.0.0
deadweight hr.0.2.c
deaf 5d.0.1.1 5e.0.0.0 uu.0.2.2 vg.0.0.0 vn.1.0.0 yk.0.1.1
deafmute 5e.0.0.0
deafmutes 5e.0.0.0
dealers hm.0.3.6 hm.0.2.5
dear 78.1.1.1
dears 78.1.1.1
death 6u.0.1.1 fh.0.0.0 gk.0.0.0 k9.0.0.0 m1.5.0.1 mk.0.2.5
deaths fh.0.0.0 jc.1.0.0
debate nr.0.2.4 ns.0.2.2 ns.0.1.1
decimate m4.0.0.0
decimated m4.0.0.0
decimates m4.0.0.0
decimating m4.0.0.0
deep kh.0.0.0 sl.2.1.1
defeated aj.0.1.5
defect 5u.0.1.1
defective 22.1.1.1 5x.0.0.0
defectives 22.1.1.1
defects 5u.0.1.1
defences ko.0.1.5 le.0.2.5
defenses le.0.2.5
definitely nk.0.0.0 o1.0.1.1 of.0.1.1
deformed 5v.0.0.0
defund sn.0.0.0
degenerate sz.0.1.1
degenerates sz.0.1.1
degree dq.1.0.0 hh.0.4.b
deleted lv.0.1.3
delighted qj.0.0.1 qr.0.2.3
deliver rv.0.0.0
delivered 7t.0.1.1 qz.0.3.9 ro.0.1.2 rp.0.2.2 rv.0.0.0
delivering rv.0.0.0
delivers rv.0.0.0
deluded cz.0.0.0 d0.0.2.a sj.0.0.0
demanding ee.0.0.0
demented 6n.0.0.0 v2.0.0.0 ve.0.0.0 vf.0.1.4 vo.0.2.6
dementia 6p.0.1.2 6q.0.0.0 6w.0.0.0 p0.0.2.5 vc.0.2.2 vm.0.2.4
dementias 97.0.1.1
dementing 6o.0.0.0
democrap sk.2.0.0
democraps sk.2.0.0
democrat sl.0.0.0 t0.0.1.1 t1.0.2.2
democrats t0.0.1.1 t1.0.2.2 t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
demographic 6w.0.0.0
demonstrated o0.0.2.3
denial ek.0.2.2
denied e3.0.1.1 su.0.2.3 11o.0.2.2
denier t2.0.1.1 t3.0.1.1 t4.0.2.5 t5.0.1.1
deniers t2.0.1.1 t2.0.0.0 t3.0.1.1 t3.0.0.0 t4.0.2.5 t4.0.1.4 t5.0.1.1 t5.0.0.0
denies e3.0.1.1
dense cz.0.0.0 d0.0.2.a dh.0.1.1
dental tc.0.1.1 ua.0.1.1
dentist tb.0.1.1 u9.0.1.1
deny e3.0.1.1
denying e3.0.1.1 o2.4.2.3
deodorant la.0.0.0 li.0.0.0
deodorants li.0.0.0
department hp.2.2.2 rc.0.4.8 re.0.2.2 rh.0.1.1 t6.0.2.7
departure co.0.0.0
depend m1.2.3.3
dependent 3m.0.1.2 lm.0.2.4
depends m1.2.2.2
depopulation kg.0.1.4
depressed 2d.0.1.2
depression oe.0.2.7 p0.0.2.5 qm.0.4.f
depressive 2c.0.1.1 95.0.0.0
depressives 2c.0.1.1 2c.1.0.0
deranged 24.0.0.0 vo.0.2.6
derelict 83.0.1.1 12v.0.0.0
derelicts 83.0.1.1
description oo.0.2.2
deserve su.0.0.0
deserved su.0.0.0
deserves su.0.0.0
deserving su.0.0.0
design 122.0.3.3
designed ig.0.1.1
desk hs.0.2.5
despise h9.0.0.0
despite 6b.0.0.0
destroy 9z.0.0.0 aw.0.1.8
destroyed 9z.0.0.0 aw.0.1.8
destroying 9z.0.0.0 aw.0.1.8 me.0.0.0
destroys 9z.0.0.0 aw.0.1.8
detox kh.0.0.0 kj.0.0.0 kk.0.1.2 kv.0.0.0 pi.0.1.3 111.0.0.0 113.0.1.1
detoxed kh.0.0.0
detoxes kh.0.0.0
detoxification 113.0.1.1
detoxified kh.0.0.0
detoxifies kh.0.0.0
detoxify kh.0.0.0
detoxifying kh.0.0.0 kv.0.0.0
detoxing kh.0.0.0 kv.0.0.0
developed ig.0.1.1
developmental yt.0.0.0
device pg.0.2.3
devices pg.0.2.3
devon cl.0.2.2
diabetes ld.0.2.8 oe.0.2.7 p0.0.2.5 qm.0.4.f
diabetic 3j.0.1.4 3k.0.0.0 3v.0.0.0
diabetics 3j.0.1.4 3j.1.0.0
diagnose bi.0.1.5 hi.0.1.2
diagnosed qz.0.3.9
diagnosis p4.0.1.3 vq.0.1.1
dialysis 9f.0.0.0
dicing mi.4.0.0
dick i4.1.1.2 zi.0.0.0
dickhead i4.0.0.0
dickheads i4.0.0.0
did nc.0.1.1
die fh.0.0.0 fr.0.2.g fr.0.4.i m1.9.2.3 mj.2.2.2 t7.0.2.5 v6.1.4.4
died fh.0.0.0 fn.0.0.0
diet ad.0.1.2 f0.0.4.5 f0.1.3.4
dieting qy.0.2.2
differently 61.0.0.0
difficult ee.0.0.0
digging mi.2.0.0
dim cz.0.0.0 d0.0.2.a d5.3.0.0 dh.0.1.1 hk.0.0.0 sj.0.0.0
dimwit d0.0.2.a d5.3.0.0 d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
dimwits d0.0.2.a d5.3.0.0 d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
dingbat d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
dingbats d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
dinner bd.0.0.0 bj.0.1.4 bj.1.0.0 u5.0.0.0
dipshit hw.d.0.0
dipshits hw.d.0.0
direct b2.0.0.0
dirt c7.0.0.0 c7.1.0.0
dirtbag c7.1.0.0
dirtbags c7.1.0.0
dirtball c7.0.0.0
dirtballs c7.0.0.0
dirty y.0.0.0 z.0.0.0
disabled 5b.0.1.2
disappear aj.0.1.5 ar.0.2.5 qp.0.2.6
disappeared aj.0.1.5 qn.0.3.6 qp.0.2.6
disappearing aj.0.1.5 qp.0.2.6
disappears aj.0.1.5 qp.0.2.6
discharged cj.0.0.0 qz.0.3.9
discipline fb.3.2.2
discontinue o7.0.1.5 o8.0.0.0
discovered qq.0.2.2
discoveries jn.0.1.2
discovery il.0.1.3 jn.0.1.2
disease an.0.2.3 p0.0.2.5
diseases an.0.2.3 p0.0.2.5
disfigured 5w.0.0.0
disfigurement 5w.2.0.0
disfigurements 5w.2.0.0
disfiguring 5w.1.0.0
disgusting cz.0.0.0 d0.0.2.a
dishy be.0.0.0
disinfectant l5.0.1.4
disregard om.0.0.0
dissolve 9z.0.0.0 aw.0.1.8
dissolved 9z.0.0.0 aw.0.1.8
dissolves 9z.0.0.0 aw.0.1.8
dissolving 9z.0.0.0 aw.0.1.8
distant ay.0.3.6
distress 7x.0.1.1
distributor bl.0.3.8 bm.0.2.2
ditch af.0.0.0 o7.0.1.5 o8.0.0.0 ol.0.0.0 ox.0.0.0
diva d8.0.1.2
divas d8.0.1.2
diversability 61.0.0.0
divided nf.0.2.4
dm b2.0.0.0 b3.1.1.1 b3.2.0.0 b3.5.2.2 b3.8.0.0 b5.0.0.0 bg.0.0.0 bx.0.0.0 by.0.0.0
dms b3.1.1.1 b3.2.0.0 b3.5.2.2
do ez.0.3.6 f1.0.1.2 n2.1.0.0
doctor tb.0.1.1 u9.0.1.1
doctorate dq.1.0.0
doctors nw.0.0.1
doing en.0.2.3 f4.0.4.4 f4.1.3.3 f4.2.4.4 n7.0.2.3
dolt d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
dolts d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
don't ha.0.0.0
done ez.0.3.6
donuts f9.0.3.a
doolally 9f.1.1.1
door b0.2.3.6 sg.0.2.2
doors rd.0.4.g s7.0.3.8
dope e.1.0.0 e.2.0.0 d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
dopehead e.2.0.0
dopeheads e.2.0.0
dopes d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
dopey hk.0.0.0
dosage oc.0.2.3 oq.0.1.3
dose oc.0.2.3 oq.0.1.3 p4.0.1.3
doses oc.0.2.3
double je.0.0.0 o7.0.1.5 o8.0.0.0 ox.0.0.0
doubled je.0.0.0
doubles je.0.0.0
doubling je.0.0.0 o7.0.1.5
doubt nk.0.1.1 nr.0.2.4
douche ia.8.0.0 zt.0.0.0
douchebag ia.4.0.0
douchebags ia.4.0.0
doughnuts f9.0.3.a
down 5p.0.0.0 aa.0.1.3 nt.0.2.2 u2.0.0.0
down's 5p.0.0.0 5q.0.1.1
downed fg.0.0.0
downing t6.0.2.7
downright dk.0.1.1
downs 5p.0.0.0 5q.0.1.1
downside at.0.2.4
downsides at.0.2.4
downtime aa.0.1.3
dozy hk.0.0.0
dragon hr.0.2.c
dragons hr.0.2.c
drain ce.0.2.2 sn.0.0.0
drama cv.0.0.0 df.0.1.4 dm.0.2.6 u6.0.2.3
dramatic ee.0.0.0 iz.0.0.0 j0.0.0.0
dramatically iz.0.0.0 j0.0.0.0
drank f6.0.0.0 nc.0.1.1
drawbacks at.0.2.4
dream ab.0.0.0 jy.0.0.0 k1.4.2.2
dreaming k1.3.4.7
drink 98.0.3.5 bj.0.1.4 f6.0.0.0 hq.0.3.a na.0.1.2 ne.0.1.2 sh.0.1.4
drinking c0.2.0.0 f6.0.0.0 f9.0.3.a n7.0.2.3 123.0.1.1
drinks bd.0.0.0 bj.0.1.4 bj.1.0.0 f6.0.0.0 ne.0.1.2 sh.0.1.4
dripping mp.0.0.0
drive dp.0.1.6 gl.0.0.0
driven dp.0.1.6 gl.0.0.0
drivers uc.2.1.1
drives dp.0.1.6 gl.0.0.0
driving dp.0.1.6 gl.0.0.0 vl.2.0.0
drongo d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
drongos d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
drop a2.0.0.0 a3.0.0.0 a3.1.0.0 b3.0.0.0 b3.3.0.0 m1.8.0.0 m1.9.2.3 mj.2.2.2 o7.0.1.5 o8.0.0.0 ot.0.2.4 ox.0.0.0 p7.0.0.0 s6.0.5.b t7.0.2.5
dropout h3.0.1.2
dropouts h3.0.1.2 hm.0.2.5
dropped pw.0.4.9 qg.2.1.1
drops oa.0.2.a
drove c0.0.1.5 dp.0.1.6 gl.0.0.0
drowning rq.0.1.3
drug na.0.1.2
drugged lm.0.2.4
druggie e.0.0.0
druggies e.0.0.0
drugging lg.0.1.7
drugs p4.0.1.3
drummer rt.0.1.2
drunk l.0.1.2 f6.0.0.0 s1.0.1.3 sd.1.1.2
drunks l.1.0.0
dry 10c.0.0.0
duck 12e.0.0.0
ducks 12e.0.0.0
due nt.0.2.2
dumb cz.0.0.0 d0.0.2.a dh.0.1.1 dj.0.0.0 gw.0.0.0 i1.0.0.0 ul.0.0.0 zn.0.0.0 zp.0.0.0
dumbarse i1.0.0.0
dumbarses i1.0.0.0
dumbass d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2 i1.0.0.0
dumbasses d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2 i1.0.0.0
dumbbell zo.0.0.0
dumbbells zo.0.0.0
dumber ul.1.0.0
dumbest d2.0.0.0 ul.2.0.0
dumbing lg.0.1.7
dump af.0.0.0 o8.0.0.0
dumpster hc.0.0.0
dunce d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
dunces d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
dunderhead d5.c.0.0
dunderheads d5.c.0.0
dwarf 64.0.1.1 v9.0.0.0 yw.0.0.0
dwarfed v9.0.0.0
dwarfing v9.0.0.0
dwarfs v9.0.0.0 v9.1.0.0
dwarves 64.1.0.0
dysport q6.0.1.6 q7.0.0.0
e b2.0.0.0 b8.0.2.2 bx.0.0.0 pi.0.1.3
earth jw.4.0.0 jw.5.0.0
earthshattering jw.4.0.0
ease o5.0.5.7
eased o5.0.5.7 qp.0.2.6
eases o5.0.5.7
easing o5.0.5.7
easy gd.0.2.2
eat ez.0.3.6 f6.0.0.0
eaten ez.0.3.6 f6.0.0.0
eating f6.0.0.0 f9.0.3.a n7.0.2.3
eats f6.0.0.0
ebook pi.0.1.3
ecstatic js.0.2.7
eczema oe.0.2.7 p0.0.2.5 qm.0.4.f
educated dq.0.1.1
eejit d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
eejits d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
effective ag.0.1.1
effing ic.6.0.0
effort f8.0.3.4 fa.0.4.7
egg hq.0.4.b
elbow hq.0.3.a hq.0.5.c
elderly 71.0.1.2 72.0.0.0 7c.0.0.0
eldest rx.0.1.1 s8.0.1.1 s9.0.1.1 sb.0.1.1 si.0.1.1
eliminate 9z.0.0.0 aw.0.1.8 nm.0.2.5
eliminated 9z.0.0.0 aj.0.1.5 aw.0.1.8
eliminates 9z.0.0.0 aw.0.1.8
eliminating 9z.0.0.0 aw.0.1.8
email b2.0.0.0 b5.0.0.0 b7.0.3.4 b8.0.2.2 br.0.4.7 bu.0.4.6 bx.0.0.0
emergency rd.0.3.f rl.0.4.9
emotional tt.0.0.0 u6.0.2.3
emotionally 23.0.0.0
empathy sq.0.3.6
empty 6u.0.0.0 rz.0.2.3 se.0.3.5 se.1.3.3
end am.0.0.0 ap.0.1.2 fr.0.2.g gf.0.2.3 go.0.2.5 gp.0.0.0 jq.0.1.4 mf.0.1.4 nl.0.2.2 nn.0.1.1 ns.0.0.0 ns.0.2.2
ended ap.0.1.2 fm.0.0.0 fn.0.0.0 gg.0.0.0 gp.0.0.0 gq.0.4.c nn.0.1.1
ending ap.0.1.2 gk.0.0.0 gp.0.0.0 gq.0.3.b nn.0.1.1
endless dj.0.0.0
endometriosis oe.0.2.7 p0.0.2.5
endorsed ig.0.1.1 ih.0.0.0
ends am.0.0.0 ap.0.1.2 fr.0.2.g gp.0.0.0 nn.0.1.1
enemy mq.1.3.6 mq.2.0.0 sz.0.0.0
engaged bw.0.0.0
enrol pj.0.0.0
enroll pj.0.0.0
enter q0.0.0.0
entirely 9s.0.0.0
entitled cz.0.0.0 d0.0.2.a ee.0.0.0
enzymes lp.0.2.6
epidemic 6f.0.0.0 g3.0.0.0 md.0.0.0
epilepsy p0.0.2.5 vp.0.3.6
epileptic 3x.0.1.1 3y.0.0.0 95.0.0.0 v2.0.0.0
epileptics 3x.0.1.1 3x.1.0.0
epoch jz.0.0.0
era k1.1.1.2
eradicate 9z.0.0.0
eradicated 9z.0.0.0
eradicates 9z.0.0.0
eradicating 9z.0.0.0
erase 9z.0.0.0 am.0.0.0
erased 9z.0.0.0 aj.0.1.5 am.0.0.0
erases 9z.0.0.0 am.0.0.0
erasing 9z.0.0.0 am.0.0.0
erectile p0.0.2.5
essential ax.0.0.0
essex cl.0.2.2
established o0.0.2.3
ethics sq.0.3.6
eureka k1.5.0.0
evaluated pl.0.2.2
evening ob.0.2.3
ever jx.0.1.1 n2.0.1.1
everybody 9t.0.2.2 ai.0.0.0 np.0.0.0 nv.1.0.0
everyday na.0.1.2
everyone 9t.0.2.2 ai.0.0.0 np.0.0.0 nv.0.0.0
everything an.0.1.2 k7.0.1.1 mv.0.2.2 ni.0.3.4
everywhere mr.0.4.i
evidence o3.1.1.2 ta.0.0.0
evil l7.0.2.5 mm.0.0.0 sj.0.0.0
ex 6.0.0.0 87.0.0.0
exaggerate eb.0.0.0
exaggerated eb.0.0.0
exaggerates eb.0.0.0
exaggerating eb.0.0.0
examined qz.0.3.9 rp.0.2.2 ta.1.3.3
exchange p1.0.0.0
exciting j5.0.0.0 ju.0.1.1
excon 87.0.0.0
excons 87.0.0.0
excuse hn.0.1.2
exercise 3g.0.1.1 ne.0.1.2
exercises f0.0.4.5 f0.1.3.4 ne.0.1.2
exhilarating j5.0.0.0
exist ls.0.2.4 ls.0.3.5
expect em.6.3.3 nh.0.4.7 nj.0.4.7
expectations k1.2.1.3
experienced jh.0.2.3
experiment kg.0.2.5
experimental kg.0.1.4
experts nw.0.0.1
explain n4.0.2.2
explode jv.0.0.0
exploded jv.0.0.0
explodes jv.0.0.0
exploding jv.0.0.0
explosion m6.0.0.0
exposed l3.0.0.0
extraction vq.0.1.1
extraordinary j1.0.0.0
eye dc.0.0.0 dd.0.1.a j1.0.0.0
eyes dc.0.2.2 dd.0.3.c dp.0.3.8 k7.0.2.2 mo.1.3.4
fabulous ab.0.0.0
face a8.0.3.3 qs.0.0.0
facebook b8.0.2.2 b9.0.3.6
faced hk.0.1.1 sj.0.1.1
facelift qs.1.3.5
fact ns.0.2.3 nx.0.3.5 nx.0.4.6 o3.0.1.5 o3.1.1.2 o6.1.2.3
facts mw.0.1.5 o3.1.1.2
fags f9.0.3.a
fail 10.0.0.0 9x.0.1.1 9x.2.1.2 9x.7.0.0 dy.0.1.2
failed 10.0.0.0 7f.0.0.0 dy.0.1.2 fz.0.0.0 g1.0.0.0 hh.0.2.9 hm.0.2.5 11h.0.0.0
failing 10.0.0.0 7f.0.0.0 dy.0.1.2 f2.0.1.1
fails 10.0.0.0 9x.0.1.1 9x.1.1.1 dy.0.1.2
failure 7e.0.0.0 7f.0.0.0 dz.0.1.1 11i.0.0.0 11j.0.1.1
failures dz.0.1.1
fairer u4.0.1.1
fake e9.0.0.0 k9.0.3.5
faked e9.0.0.0
faker ea.0.0.0
fakers ea.0.0.0
fakes e9.0.0.0
faking e9.0.0.0
family h8.0.2.2 mb.0.4.6 r0.0.2.h r1.0.3.8
famous jg.0.1.1 r6.0.0.0 rj.0.3.6
fancied bd.0.0.0
fancies bd.0.0.0
fancy bd.0.0.0
fancying bd.0.0.0
farewell ak.0.1.1 b0.0.2.6 b0.3.0.0
farmer r0.0.2.h r1.0.3.8 rt.0.1.2
fart d4.0.1.1
farts d4.0.1.1
fascist sj.0.0.0
fashioned fu.0.0.0
fast f9.0.3.a
fasting lo.0.0.0
fat 2z.0.0.0 2z.1.1.1 2z.2.1.1 i1.0.0.0 kr.0.2.5 kr.1.1.2 kr.2.2.2 y9.0.0.0 ya.0.1.1
fatal fo.0.0.0
fatarse i1.0.0.0
fatarses i1.0.0.0
fatass i1.0.0.0
fatasses i1.0.0.0
father r0.0.2.h r1.0.3.8
father's ow.0.4.5
fathers uc.0.0.0
fatso 30.2.0.0 30.7.0.0
fatsos 30.2.0.0
fatties 30.1.0.0
fatty 30.0.1.2 p0.0.2.5 y8.0.0.0
fault em.0.2.3
favorite bf.0.1.3 bf.0.2.4
favourite bf.0.1.3 bf.0.2.4
fck hu.d.0.0
fcking hu.e.0.0
feast mq.0.0.0
feasted mq.0.0.0
feasting mq.0.0.0
feasts mq.0.0.0
featured ik.0.1.1
feckless er.0.0.0 f7.0.0.0
fed h9.0.0.0
feeble 97.0.1.1 9b.0.1.1 v5.0.0.0
feeds l4.0.1.1
feet hq.0.5.c
feign e9.0.0.0
feigned e9.0.0.0
feigning e9.0.0.0
feigns e9.0.0.0
fell bd.0.0.0
felon 88.0.0.0
felons 88.0.0.0
female te.1.0.0 u1.0.0.0
females tu.0.1.1
feminazi sk.6.0.0
feminazis sk.6.0.0
feminine u1.0.0.0
feminists t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
fenbendazole ax.0.0.0
fetal kg.0.3.6 lt.0.2.7
few q5.0.1.1 sd.0.2.9
ffs hv.a.0.0
fibromyalgia p0.0.2.5
fifth sh.1.2.2
fight 4b.0.2.4 4c.0.0.0 4e.0.1.1 a6.0.0.0
fighting 4c.0.0.0 a6.0.0.0
fights 4c.0.0.0 a6.0.0.0
filler qs.1.3.5
fillers qs.1.3.5
filling vq.0.1.1
filthy cz.0.0.0 d0.0.2.a db.0.0.0
finally gh.0.0.0
find hh.0.3.a hh.0.4.b hi.0.1.2 s5.0.0.0 s5.0.2.2
fine og.0.2.7
finer pv.0.3.4
finest jh.0.1.2 ji.0.0.0
finger f8.0.3.4
fire hq.0.3.a om.0.0.0
firefighter rt.0.1.2
fireman rt.0.1.2
fisherman rt.0.1.2
fit 3z.0.1.2 be.0.0.0
fits 3z.0.1.2
five q2.0.0.0
fix 9m.3.0.0 ap.0.1.2 as.0.0.0 nl.0.2.2 nm.0.2.5
fixed ap.0.1.2 as.0.0.0 q8.0.1.3
fixes am.0.0.0 ap.0.1.2 as.0.0.0
fixing ap.0.1.2 as.0.0.0
fizzy f9.0.3.a
flab kr.0.2.5 kr.1.1.2
flash pz.1.0.0
flashbacks vp.0.3.6
flat rw.0.1.1 t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
flatlining vd.0.0.0
flatmate c0.2.0.0
flawless ab.0.0.0
flesh m3.0.0.0 10x.0.0.0
flew c0.0.1.5 pn.0.1.7 pw.0.4.9
flipping ic.2.0.0
flirt bd.0.0.0
flirted bd.0.0.0
flirting bd.0.0.0
flirts bd.0.0.0
flood dn.0.1.3 m6.0.0.0
floor mv.0.1.1 ni.0.3.4
floored js.0.2.7
florida ry.0.2.3
flowers bk.0.1.7
flu l9.0.4.8 ld.0.2.8 p0.0.2.5
fluoride la.0.0.0
flush af.0.0.0 kh.0.0.0 kk.0.1.2
flushed kh.0.0.0
flushes kh.0.0.0 kk.0.1.2
flushing kh.0.0.0
flying ry.0.1.2
foetal kg.0.3.6 lt.0.2.7
folks 75.0.1.1 pq.0.5.7
follow ba.0.1.3 ez.0.3.6 k7.0.0.0
followed ez.0.3.6 nc.0.1.1
food mu.2.2.3 mw.0.1.5 na.0.1.2 ne.0.1.2
foods mw.0.1.5 ne.0.1.2
fool 9x.6.0.0 d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
foolproof 9x.6.0.0
fools d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
footballer r6.0.1.1 rg.0.0.0 rj.0.3.6 rt.0.1.2
forced f8.1.1.2
foreigners sx.0.1.1
forget bq.0.0.0 ha.0.0.0 om.0.0.0 ox.0.0.0
forgetting f2.0.1.1
fork 3g.0.4.4
formaldehyde lt.0.2.7
former 6.0.0.0 12u.0.0.0
formula il.0.1.3
formulated ig.0.1.1
fortnight sf.0.5.e
fossils d4.2.0.0
fought 4c.0.0.0 a6.0.0.0
found bn.0.0.0 fn.0.0.0 fn.0.1.1 gh.0.0.0 qq.0.2.2
fountain a8.0.0.0
fourth sh.1.2.2
frail 9b.0.3.4 9b.0.1.1
france ry.0.2.3
frankly dk.0.1.1 jr.0.0.0
fraud hd.0.2.5
frauds hd.0.2.5
freak d8.0.1.2 dm.0.2.6
freakin ic.4.0.0
freaking ic.0.0.0
freaks d8.0.1.2 dm.0.2.6 sw.0.1.2
free al.0.2.3 au.0.0.0 bp.0.2.9 l0.0.1.1
freeloader sx.0.0.0
freeloaders df.0.1.4 sx.0.0.0
frequent c2.0.0.3 11y.0.0.0 11z.0.0.0
frickin ic.3.0.0
fricking ic.1.0.0
friday's rn.0.1.1
friend ba.0.1.3 bb.0.1.3 q1.0.2.2 rb.0.1.1
friend's ow.0.4.5
friends bc.0.0.1 bc.1.2.5
frigging ic.5.0.0
frightening lz.0.0.0 mn.0.0.0
from ov.0.0.0
front hs.0.2.5 rw.4.1.2 sg.0.1.1
fruit 1r.8.0.0 na.0.1.2
fruitcake dm.0.2.6 sw.0.0.0
fruitcakes dm.0.2.6 sw.0.0.0
fruitloop 1r.8.0.0
fruitloops 1r.8.0.0
frying lg.0.1.7 me.0.0.0
fuck hu.0.0.0 hu.1.0.0 i0.0.2.2
fucked hu.0.0.0
fucker hu.2.0.0 hu.9.1.1
fuckers hu.2.0.0 hu.9.1.1
fuckery hu.c.0.0
fuckface hu.6.0.0
fuckin hu.3.0.0
fuckin' hu.4.0.0
fucking hu.0.0.0 hu.a.1.1
fucks hu.0.0.0 hu.1.0.0
fucktard hu.8.0.0
fucktards hu.8.0.0
fuckup hu.7.0.0
fuckups hu.7.0.0
fuckwit hu.5.0.0
fuckwits hu.5.0.0
fuk hu.f.0.0
fuking hu.g.0.0
fully 9s.0.0.0
fun f9.0.3.a
functional zx.0.0.0
functioning 6e.0.1.1
funeral mg.0.1.1
funniest d2.0.0.0
funny 1s.1.0.0 cm.0.0.0
furious n4.0.2.2 nf.0.2.4
fusspot d8.0.1.2
fusspots d8.0.1.2
future jq.0.1.1
futuristic jz.0.0.0
g oa.0.2.a
ga 9f.1.1.1
gaga 9f.1.1.1 vl.1.1.1
gaggle dn.0.1.3
galah d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
galahs d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
gallery qe.0.1.7
gambling mi.4.0.0
game in.0.0.0 in.1.0.0 jw.6.0.0
gamechanger in.0.0.0
gamechangers in.0.0.0
gamechanging in.1.0.0
gammon sk.5.0.0
gammons sk.5.0.0
gang 99.0.2.6 dn.0.1.3
gas 9d.2.0.0 h5.0.0.0 oe.0.2.7 og.0.2.7
gate hs.0.2.5
gatekeepers hr.0.2.c
gave nc.0.1.1 pe.0.0.0 pt.0.1.2 pw.0.4.9 qt.0.0.2
gay lq.0.2.4
gears dp.0.3.8
geezer 76.0.0.0
geezers 76.0.0.0
generation sl.3.1.3
genes kc.0.2.7
genetic kc.0.2.7
genius ni.0.3.4
genocide k9.0.1.1
genome kc.0.2.7
gentleman r0.0.2.h r1.0.3.8
geriatric 7c.0.0.0 vo.0.2.6
geriatrics 97.0.1.1
germ ls.2.0.0
get o7.0.1.5 o8.0.0.0 ot.0.2.4 pp.0.0.0
getting o2.4.2.3
ghetto 8g.0.0.0
ghettos 8g.0.0.0
gift bk.0.1.7 pz.1.1.1
gifted pe.0.0.0 pt.0.1.2 pw.0.4.9
gifts bk.0.1.7
giggle d3.0.0.0
giggled d3.0.0.0
giggles d3.0.0.0
giggling d3.0.0.0 dc.0.1.1 dd.0.2.b
gimp 5i.0.1.2
gimps 5i.0.1.2
gin sd.0.2.9 sh.0.1.4
gins sd.0.2.9 sh.0.1.4
girl 7s.0.1.1 r0.0.2.h r1.0.3.8 rx.0.1.1 s8.0.2.2 s9.0.2.2 sb.0.1.1 si.0.1.1 te.0.0.0 ts.3.2.2
girlfriend ty.0.1.1 u3.0.2.4
girls 99.0.2.6 sb.0.1.1 si.0.1.1 tr.0.1.2 ts.5.1.1 u7.1.0.0
git d4.0.1.1
gits d4.0.1.1
give oz.0.0.0
giveaway q0.0.0.0
giveaways q0.0.0.0
given oo.0.0.0
glandular p0.0.2.5
glass sd.0.2.9 sh.0.1.4
glasses sd.0.2.9 sh.0.1.4
glorified hd.0.2.5 hj.0.0.0 hk.0.0.0
gloucestershire cl.0.2.2
glowing qr.0.2.3
glucose 3u.0.2.3
glue 9d.3.0.0
gluttony f9.0.3.a
gnaw mq.0.0.0
gnawed mq.0.0.0
gnawing mq.0.0.0
gnaws mq.0.0.0
go o7.0.1.5 ok.0.1.5
goals ac.0.1.1
gobshite d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2 i9.9.0.0
gobshites d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2 i9.9.0.0
gobsmacked js.0.2.7
god ie.5.0.0 lc.0.0.0
god's co.0.0.0
goddammit hz.6.0.0
goddamn hz.2.0.0 ie.5.0.0
goddamned hz.3.0.0
godfather c0.2.0.0
godforsaken ie.5.0.0
godmother c0.2.0.0
godsend px.0.2.5
goes ny.0.1.1
going ok.0.1.5 ov.0.0.0
golden k1.1.0.1
golfer rg.0.0.0
gomer c1.0.0.0
gomers c1.0.0.0
gone aj.0.1.5 b0.4.2.4 mr.0.4.i n3.0.0.0 qn.0.3.6 qp.0.2.6
goodbye ak.0.1.1 ak.1.0.0 b0.0.2.6
goodness lp.0.2.6
google bn.0.0.0
googled bn.0.0.0
googles bn.0.0.0
googling bn.0.0.0
goosebumps k1.5.0.0
gorgeous be.0.0.0
gorgon hr.0.2.c
gorgons hr.0.2.c
gork cd.0.0.0
gorked cd.1.0.0
gorks cd.0.0.0
gormless cz.0.0.0 d0.0.2.a gw.0.0.0
gout oe.0.2.7 p0.0.2.5
government t0.0.1.1 t1.0.2.2 t6.0.2.7
governor t0.0.1.1 t1.0.2.2
governors t0.0.1.1 t1.0.2.2
grab pp.0.0.0
grabbing gx.0.1.1
graduated hh.0.2.9
grams oa.0.2.a
gran ca.0.0.0
grandad ca.0.0.0
grandaddrop ca.0.0.0
grandaddroped ca.0.0.0
grandaddroping ca.0.0.0
grandaddrops ca.0.0.0
grandaddump ca.0.0.0
grandaddumped ca.0.0.0
grandaddumping ca.0.0.0
grandaddumps ca.0.0.0
grandfather r0.0.2.h r1.0.3.8 vb.1.0.0 12q.0.0.0
grandfathered vb.0.0.0
grandfathering vb.1.0.0
grandma ca.0.0.0 lc.0.0.0
grandmadrop ca.0.0.0
grandmadroped ca.0.0.0
grandmadroping ca.0.0.0
grandmadrops ca.0.0.0
grandmadump ca.0.0.0
grandmadumped ca.0.0.0
grandmadumping ca.0.0.0
grandmadumps ca.0.0.0
grandmother r0.0.2.h r1.0.3.8
grandmothers lc.0.1.1
grandrop ca.0.0.0
grandroped ca.0.0.0
grandroping ca.0.0.0
grandrops ca.0.0.0
grandump ca.0.0.0
grandumped ca.0.0.0
grandumping ca.0.0.0
grandumps ca.0.0.0
granny ca.0.0.0 ca.1.0.0 ca.2.0.0 ca.3.0.0
grannydrop ca.0.0.0
grannydroped ca.0.0.0
grannydroping ca.0.0.0
grannydrops ca.0.0.0
grannydump ca.0.0.0
grannydumped ca.0.0.0
grannydumping ca.0.0.0
grannydumps ca.0.0.0
graphene kb.0.0.0 lt.0.2.7
grateful qr.0.2.3
grave m1.7.1.7 mg.0.1.1 mi.1.2.2 mq.1.4.7
greasy db.0.0.0
greatest ju.0.0.0
greece ry.0.2.3
greed f9.0.3.a
greedy f3.2.1.1 fb.4.1.1 gw.0.0.0 sj.0.0.0 sy.0.0.0
green sl.0.0.0
grid py.0.4.5 py.1.3.3
groom rt.0.1.2
gross cz.0.0.0 d0.0.2.a
grossest d2.0.0.0
ground io.0.0.0
groundbreaking io.0.0.0
group 4y.0.2.2
groups 4y.0.2.2
grow ts.1.0.0
growth yq.0.0.0
grubbing gx.0.1.1
guarantee 9o.0.0.0 9p.0.1.1 9q.0.1.2
guaranteed 9o.0.0.0 9p.0.0.0 9p.1.1.1 9q.0.1.2 av.0.0.0 nz.0.0.0 o4.0.0.0 100.0.0.0 101.0.0.0
guaranteeing 9o.0.0.0
guarantees 9o.0.0.0 9q.0.1.2
guard hr.0.2.c
guess ms.0.2.3 ri.0.2.3 rs.0.1.1 rs.0.0.0
guilt 3b.0.0.0
gullible cz.0.0.0 d0.0.2.a
gummies pu.1.2.3
gut kt.0.1.2
gutless sj.0.0.0 t9.3.0.0
guy r0.0.2.h r1.0.3.8
guys tp.0.1.1
gypsies 8s.0.0.0
gypsy 8s.0.0.0 12r.0.0.0 12s.0.0.0
habit v.0.1.1 w.0.2.3 mu.2.2.3 na.0.1.2 ne.0.1.2
habits v.0.1.1 ne.0.1.2
habitual 7l.0.0.0 et.0.0.0
hack hm.0.2.5 jo.0.1.1
hacks hb.0.1.1 hm.0.2.5 jo.0.1.1 mw.0.1.5
had qz.0.3.9
haemophiliac 40.0.0.0 95.0.0.0
haemophiliacs 40.0.0.0
haemorrhoids p0.0.2.5
hag 77.0.1.1 hr.0.2.c
hags 77.0.1.1 hr.0.2.c
hair p0.0.2.5 qs.0.0.0 qs.1.3.5
hairdresser rt.0.1.2
half di.0.1.4 i1.0.0.0 i1.1.0.0 i1.2.0.0 pz.1.0.0 q5.0.0.0
halfarse i1.0.0.0
halfarsed i1.2.0.0
halfarses i1.0.0.0
halfass i1.0.0.0
halfassed i1.1.0.0
halfasses i1.0.0.0
halfwit d0.0.2.a d5.4.0.0 d9.0.1.5 hd.0.2.5 hh.0.2.9 hk.0.0.0 hn.0.1.2
halfwits d0.0.2.a d5.4.0.0 d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
halt 9b.0.1.1
halve o7.0.1.5 o8.0.0.0 ox.0.0.0
halving o7.0.1.5
ham dr.2.0.0 hk.0.0.0
hamed dr.2.0.0
haming dr.2.0.0
hammered 1h.0.1.1 s1.0.1.3
hams dr.2.0.0
hand gp.6.5.8
handi 61.0.0.0
handicap 5a.0.0.0
handicapable 61.0.0.0
handicapped 58.0.1.2 59.0.0.0 5a.0.0.0
handle n8.0.2.2
hands o2.6.0.0 t9.0.5.9
handsome be.0.0.0
handsomely pv.1.3.4
hang t7.0.2.5
hanged t7.0.3.6
hangers df.0.1.4
hapless hk.0.0.0
happen m1.1.2.2 nd.0.2.3
happened nd.0.2.3
happening nd.0.2.3
happens nd.0.2.3
happy 2i.0.0.0 bt.0.0.0 qj.0.0.1 qr.0.2.3
harassed gl.0.0.0
hardarse i1.0.0.0
hardarses i1.0.0.0
hardass i1.0.0.0
hardasses i1.0.0.0
hardcore 1i.0.0.0
hare 65.0.0.0 65.1.0.0
harelip 65.0.0.0
harelipped 65.1.0.0
harelips 65.0.0.0
harm at.0.2.4 no.0.1.1
harmed no.0.1.1
harming no.0.1.1
harmless og.0.2.7
harms no.0.1.1
hasn't hl.0.1.5
hate h9.0.0.0 n4.0.1.1
hateful ee.0.0.0
haven't hl.0.1.5
havoc m4.0.1.1
hawaii ry.0.2.3
hay p0.0.2.5
hazard at.0.2.4
hazards at.0.2.4
he tf.0.0.0
he's f1.0.3.4
head 2h.0.0.0 9c.3.2.2 dp.0.3.8 ec.0.3.4 k0.0.4.8
headache p0.0.2.5 qm.0.4.f
headaches p0.0.2.5 qm.0.4.f qy.0.2.2
headcase 1r.7.0.0
headcases 1r.7.0.0
headless vn.3.2.2
headline jz.0.0.0
heads ec.0.3.4
headshrinker ho.6.0.0
headshrinkers ho.6.0.0
headstone mg.0.1.1
headteacher rj.0.3.6 rt.0.1.2
heal 9m.2.0.0 9z.0.0.0 ap.0.1.2 aw.0.1.8 nl.0.2.2 nm.0.2.5
healed 9z.0.0.0 aj.0.1.5 ap.0.1.2 aw.0.1.8 q8.0.1.3 qn.0.3.6
healing 9z.0.0.0 ap.0.1.2 aw.0.1.8
heals 9z.0.0.0 am.0.0.0 ap.0.1.2 aw.0.1.8
healthcare h8.0.2.2
healthy lb.2.3.3
hearing 5f.0.0.0
heart p0.0.2.5
heartbreaking ni.0.3.4
heartburn oe.0.2.7
heartless sj.0.0.0
heartsink dl.0.0.0
heartsinks dl.0.0.0
heat lo.0.0.0 oe.0.2.7
heaven's co.0.0.0
heaving mp.0.0.0
heavy ki.0.1.7 lj.0.2.9
heck i0.0.2.2
hell hc.0.0.0 i0.0.2.2 i0.1.0.0 qy.0.2.2 st.0.2.2 t9.1.1.1
hellhole hc.0.0.0
hellholes hc.0.0.0
help nl.0.2.2 o5.0.5.7
helped o5.0.5.7
helping o5.0.5.7
helps o5.0.5.7
hemophiliac 40.0.0.0 95.0.0.0
hemophiliacs 40.0.0.0
hen c0.1.4.4
herarse i1.0.0.0
herarses i1.0.0.0
herass i1.0.0.0
herasses i1.0.0.0
herb ad.0.1.2 na.0.1.2 ne.0.1.2
herbs ne.0.1.2
here's n0.0.0.0
herefordshire cl.0.2.2
hermaphrodite 91.0.0.0
hermaphrodites 91.0.0.0
hernia oe.0.3.8 p0.0.3.6
hero px.0.2.5
heroin 2.0.0.0 95.0.0.0
herpes p0.0.2.5
herself a0.0.1.1 em.2.3.5 em.3.3.4 em.5.3.3 f1.0.2.3 fa.0.3.6 fd.0.1.1 ff.0.1.1 gc.0.1.1 gp.2.1.1
hid lv.0.1.3
hidden k4.0.2.6 k8.0.0.0 ma.0.0.0
hide dp.0.5.a
hiding k4.0.2.6
high 1g.0.1.1 s1.0.1.3
highlights py.0.4.5 py.1.3.3
hill 79.0.2.2
him tf.0.0.0
himself a0.0.1.1 em.2.3.5 em.3.3.4 em.5.3.3 f1.0.2.3 fa.0.3.6 fd.0.1.1 ff.0.1.1 gc.0.1.1 gp.2.1.1
hippies t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
his tf.0.0.0
hisarse i1.0.0.0
hisarses i1.0.0.0
hisass i1.0.0.0
hisasses i1.0.0.0
hispanic ch.5.0.0
historian e8.0.1.1
historians e8.0.1.1
historic iy.0.0.0 10k.0.0.0
history ar.0.2.5 ay.0.2.5 jq.0.3.3 jz.0.0.0 qn.0.3.6 11a.0.1.1
hit b3.4.0.0 by.0.0.0 pv.2.0.0 rq.0.1.3
hiv p0.0.2.5
hoax k9.0.0.0 k9.0.3.5 l3.0.2.2
holiday bd.0.0.0 bj.1.0.0 c0.1.4.4 ry.0.2.3
holy iq.0.0.0 px.0.2.5
home b6.0.4.a br.0.3.6 di.4.2.7 rc.0.5.9 rw.0.1.1 tc.0.1.1 ua.0.1.1
homeless 7y.0.1.1 7z.0.0.0
homeopathy ax.0.0.0
homework f0.0.4.5 f0.1.3.4
homosexual 8w.0.0.0
homosexuals 8w.0.0.0
honoraria ph.0.0.0
honorarium ph.0.0.0
hook bd.0.0.0
hooked bd.0.0.0 lm.0.2.4 pw.0.4.9 uz.0.0.0
hooking bd.0.0.0
hooks bd.0.0.0
hop b3.0.0.0 b4.0.0.0
hope j7.0.1.1
hopeless cz.0.0.0 d0.0.2.a gw.0.0.0 hh.0.2.9 u6.0.2.3
hoper do.8.1.1
hopers do.8.1.1
hoping k1.3.4.7
horde dn.0.1.3
hormonal oe.0.2.7 og.0.2.7 tt.0.0.0
hormones ed.0.2.3 kt.0.1.2 ln.0.2.4
horrify mv.0.1.1
horrifying lz.0.0.0 mn.0.0.0
horror dm.0.2.6 m9.0.0.0 10w.0.0.0
horrors dm.0.2.6
horseshit hw.c.0.0
hospital 1x.0.1.1 r8.0.4.7 rc.0.4.8 rd.0.3.f rl.0.4.9
hospitals 1x.0.1.1
hosted pn.0.1.7 pw.0.4.9
hostile 7h.0.0.0
hot be.0.0.0 d7.0.0.0 p0.0.2.5 qm.0.4.f
hounded gl.0.0.0
hours ob.0.3.4
house c0.1.4.4 rw.0.1.1 sg.0.1.1 u4.0.4.4
housebound 69.2.0.0
household na.0.1.2
housewife tm.0.0.0
housewifes tm.0.0.0
housewives ub.0.0.0
hugs bo.2.0.0
humanity sq.0.3.6
humira q6.0.1.6 q7.0.0.0
hundred 9r.0.1.1
hung s1.0.1.3 s1.1.0.0 sd.1.1.2 t7.0.3.6
hungover s1.0.1.3 s1.1.0.0 sd.1.1.2
hungry gx.0.1.1
hurt no.0.1.1
hurted no.0.1.1
hurting no.0.1.1
hurts no.0.1.1
husband tx.0.0.0 ty.0.1.1
husband's ow.0.4.5
husbands tx.0.0.0 uc.0.0.0
hydrogen l5.0.1.4
hydroxychloroquine ax.0.0.0
hypertension p0.0.2.5
hypertensives 42.0.0.0
hypochondriac cu.0.0.0
hypochondriacs cu.0.0.0 df.0.1.4
hypothyroid oe.0.2.7
hypothyroidism p0.0.2.5
hysterectomy oh.0.2.9
hysteria ed.0.2.3
hysterical 2n.0.0.0 ei.0.0.0 hk.0.0.0 tt.0.0.0 z8.0.0.0
ibs p0.0.2.5
ibuprofen oi.0.4.f
idea hh.0.3.a hl.0.3.7
ideal 36.0.0.0
idiot d0.0.2.a d5.2.0.0 d9.0.1.5 hd.0.2.5 hh.0.2.9 hk.0.0.0 hn.0.1.2 sj.0.0.0
idiotic cz.0.0.0 d0.0.2.a dh.0.1.1 dj.0.0.0 gw.0.0.0 sj.0.0.0 un.0.0.0
idiots d0.0.2.a d5.2.0.0 d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
idle f3.2.1.1 fb.4.1.1 hk.0.0.0 hm.0.2.5
idleness f9.0.3.a
if fc.0.0.0
ifs ns.0.1.1
ignoramus d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
ignoramuses d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
ignorant cz.0.0.0 d0.0.2.a dh.0.1.1 er.0.0.0 f7.0.0.0
ignore om.0.0.0
ignoring f2.0.1.1 n7.0.2.3
ill lb.4.0.0 lm.0.2.4
illegal 8a.0.0.0
illegals 8b.0.1.2 8b.1.0.0
illegitimate 7p.0.0.0
illness an.0.2.3 p0.0.2.5
illnesses an.0.2.3 p0.0.2.5
image qe.0.1.7
images qe.0.1.7
imaginary e6.0.0.0
imagination ec.0.3.4
imagined e6.0.0.0
imbecile d0.0.2.a d5.0.0.0 d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
imbeciles d0.0.2.a d5.0.0.0 d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
immediate a1.0.0.0
immigrants sx.0.1.1
immune ko.0.1.5 kp.0.0.0 le.0.1.4 ln.0.2.4
immunity kd.0.1.1 ko.0.1.5 kp.1.0.0 le.0.1.4 ln.0.2.4
impetigo p0.0.2.5
implant vq.0.1.1
implants qs.1.3.5
important ju.0.1.1
impossible ee.0.0.0
impotence p0.0.2.5
impotent lq.0.2.4 v5.0.0.0
improve nl.0.2.2
improved qp.0.2.6
impurities ki.0.1.7 lj.0.2.9
inane dj.0.0.0
inbox b2.0.0.0 b3.1.1.1 b3.6.0.0 b5.0.0.0
incarceritis ch.4.0.0
incentivised ll.0.2.5
incentivized ll.0.2.5
incompetent 7d.0.0.0 gw.0.0.0 hd.0.2.5 hh.0.2.9 hm.0.2.5 sj.0.0.0
incomplete fz.0.0.0
incontrovertibly o2.6.0.0
increase o7.0.1.5
incredible ab.0.0.0 j1.0.0.0 j2.0.2.4 j3.0.0.0 ni.0.3.4
indigestion oe.0.2.7
indisputably o2.6.0.0
individual qh.0.0.0
industrial 10n.0.0.0
industry l3.0.2.2
inept hk.0.0.0
inevitably o1.0.1.1
infallible 9x.8.0.0
infected 4i.0.0.0 4j.0.0.0
infection oe.0.3.8 p0.0.2.5
infections p0.0.2.5
infertile 7i.0.0.0 lq.0.2.4
infertility ld.0.2.8 p0.0.2.5
infested mp.0.0.0
infirm 97.0.1.1 9b.0.3.3 9b.0.1.1
influencer rg.0.0.0
influenza p0.0.2.5
ingested fg.0.0.0
ingredient ad.0.1.2 na.0.1.2
inhaler os.0.2.5
inhalers os.0.2.5
inhospitable 7h.0.0.0
injecting c.0.0.0
injection c.0.0.0 vq.0.1.1
injections vq.0.1.1
inmate 84.0.0.0
inmates 84.0.0.0
inner 8f.0.0.0 v1.1.1.1
innocent 54.0.0.0
innovative jj.0.1.1
insane cz.0.0.0 d0.0.2.a uf.0.0.0 ve.0.0.0
insanely uf.1.0.0
insanity uf.2.0.0 vj.0.1.1 z5.0.0.0
inside k0.0.2.6
insist e4.0.1.1
insisted e4.0.1.1
insisting e4.0.1.1
insists e4.0.1.1
insomnia p0.0.2.5 qm.0.4.f qy.0.2.2
inspirational 6c.0.0.0
inspiring 6c.0.0.0
insta b9.0.3.6
instagram b7.0.3.4 b8.0.2.2 b9.0.3.6
instant a1.0.0.0 av.0.0.0
instantaneous a1.0.0.0
instantly a1.1.1.1
institution 1w.0.1.1
institutions 1w.0.1.1
instructions f0.0.4.5 f0.1.3.4
insufferable cz.0.0.0 d0.0.2.a
insulin 9f.0.0.0 fq.0.2.8 oh.0.2.9 oi.0.4.f ou.0.2.2
insurance vq.0.1.1
insurer 11m.0.0.0
insurers 11m.0.0.0
integrity sq.0.3.6
intellect sq.0.3.6
intent zu.0.1.1
interest 104.0.2.2
interpret bi.0.1.5 hi.0.1.2
intrauterine yr.0.0.0
intravenous c.0.0.0
intubated qz.0.3.9
invalid 68.0.1.2 yx.0.0.0
invalids 68.0.1.2
invest bl.0.1.6 bm.0.0.0
invested bl.0.1.6
investing bl.0.1.6
investment bl.0.1.6
investments bl.0.1.6
invests bl.0.1.6
invisible mm.0.0.0
invited c0.0.1.5 pn.0.1.7 pw.0.4.9
irradiating lg.0.1.7
irrefutably o2.6.0.0
irresponsible f7.0.0.0
island r8.0.4.7
isn't 9c.0.0.0
italy ry.0.2.3
itching qy.0.2.2
itself a0.0.1.1 ku.0.4.7
ivermectin ax.0.0.0 lo.0.0.0 oi.0.4.f
jab k9.0.1.2
jack i1.0.0.0
jackarse i1.0.0.0
jackarses i1.0.0.0
jackass d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2 i1.0.0.0 ia.5.0.0
jackasses d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2 i1.0.0.0 ia.5.0.0
jailed t7.0.3.6
jaw ab.0.0.0 j1.0.0.0 j2.0.2.4 n8.0.0.0
jawline qs.0.0.0
jelly t8.0.3.b
jesus ie.5.0.0
jobs u4.0.1.1
jobsworth gw.0.0.0 hk.0.0.0
jobsworths hm.0.2.5
jockey rg.0.0.0 rt.0.1.2
jog s6.0.5.b
join bl.0.1.6 bm.0.0.0 pj.0.0.0
joke cz.0.1.1 d0.0.3.b
jokers hb.0.1.1 hd.0.2.5
judge rj.0.3.6 rt.0.1.2
judging ov.0.0.0
juicing lo.0.0.0
jump b3.0.0.0 bq.0.0.0 ff.0.0.0 fr.0.2.g fr.0.4.i
jumped ff.0.0.0 fn.0.0.0 fr.0.2.g hk.0.0.0
jumper rq.0.1.3
jumping ff.0.0.0 fr.0.2.g
jumps ff.0.0.0 fr.0.2.g
junior h8.0.2.2
junk 3d.0.0.0 f9.0.3.a
junkie d.0.0.0 1e.0.0.0 95.0.0.0
junkies d.0.0.0
just ar.0.2.5 lu.0.1.2
juvederm q6.0.1.6 q7.0.0.0
juvenile 3n.0.0.0 3n.1.0.0
keep nm.0.2.5
keeping k4.0.2.6 l6.0.2.5
kept ez.0.3.6 k4.0.2.6
kerosene l5.0.1.4
ketamine oh.0.2.9
keto lo.0.0.0
keytruda q6.0.1.6 q7.0.0.0
kick i1.0.0.0 i1.7.0.0
kickarse i1.0.0.0
kickarses i1.0.0.0
kickass i1.0.0.0 i1.7.0.0
kickasses i1.0.0.0
kickback pr.0.2.6
kid r0.0.2.h r1.0.3.8 rx.0.1.1 s8.0.1.1 s9.0.1.1 sb.0.1.1 si.0.1.1
kid's rx.0.1.1
kidney p0.0.2.5
kids mb.0.4.6 rx.0.1.1 sb.0.1.1 si.0.1.1
kill a6.0.0.0 am.0.0.0 aw.0.1.8 fr.0.2.g k9.0.0.0 m1.1.2.2 m1.4.1.1 nn.0.1.1 v6.1.4.4 v7.0.0.0
killed a6.0.0.0 am.0.0.0 aw.0.1.8 gg.0.0.0 lv.0.1.3 nn.0.1.1
killer lx.0.0.0 mm.0.0.0 mn.0.0.0 mq.1.3.6 mq.2.0.0 10o.0.1.1 10o.0.0.0 10q.0.1.1 10r.0.0.0 11a.0.1.1
killers 10q.0.1.1
killing a6.0.0.0 am.0.0.0 aw.0.1.8 ge.0.0.0 gk.0.0.0 gq.0.3.b kg.0.1.4 l6.0.2.5 l7.0.2.5 lg.0.1.7 m1.3.1.3 me.0.0.0 nn.0.1.1
kills a6.0.0.0 am.0.0.0 aw.0.1.8 nn.0.1.1
kind is.0.3.3 jx.0.3.3
kiss bd.0.0.0 mi.6.0.0
kissed bd.0.0.0 sn.0.1.1
kisses bd.0.0.0
kissing bd.0.0.0
kitchen na.0.1.2
knee qm.0.4.f qy.0.2.2
knees qm.0.4.f
knobhead i9.6.0.0
knobheads i9.6.0.0
knock as.0.0.0
knocked as.0.0.0
knocking as.0.0.0
knocks as.0.0.0
knotted fu.0.0.0
know r3.0.1.1
knows uc.3.2.2
knuckle h7.2.0.0 hk.0.0.0 hm.0.2.5 ho.7.0.0
knuckledragger h7.2.0.0
knuckledraggers h7.2.0.0
knucklehead d5.d.0.0
knuckleheads d5.d.0.0
lab r7.0.2.b
labour sl.0.0.0 t0.0.1.1 t1.0.2.2 t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
lad r0.0.2.h r1.0.3.8 sb.0.1.1 si.0.1.1
ladies tq.0.0.0 u1.0.0.0 u4.0.0.0 u7.0.0.0 u7.1.0.0
lads 99.0.2.6 si.0.1.1
lady r0.0.2.h r1.0.3.8 te.0.0.0 u1.0.0.0 uc.2.0.0 uc.2.1.1
laetrile ax.0.0.0
lame 9b.0.1.1 uk.0.1.2 vh.0.0.0
lancashire cl.0.2.2
landlord rb.0.1.1
landmark iw.0.0.0 10j.0.0.0
lanyard s4.0.1.3
lard 30.4.0.0 30.5.0.0
lardass 30.4.0.0
lardasses 30.4.0.0
largest ju.0.0.0
last mo.0.3.3
lasting av.0.0.0
lasts lk.0.2.2
late m2.0.3.3 m2.1.4.4 mj.0.3.4 mj.1.1.1 mr.0.5.j
latisse q6.0.1.6 q7.0.0.0
laugh d3.0.0.0 dd.0.3.c
laughed d3.0.0.0 dc.0.0.0 dd.0.1.a
laughing d3.0.0.0 dc.0.1.1 dd.0.2.b dd.0.3.c
laughs d3.0.0.0
lawmaker t0.0.1.1 t1.0.2.2
lawmakers t0.0.1.1 t1.0.2.2
lay oy.1.0.0
laziness f9.0.3.a
lazy 39.0.0.0 cz.0.0.0 d0.0.2.a dm.0.2.6 er.0.0.0 f3.2.1.1 f9.0.3.a fb.4.1.1 gw.0.0.0 hd.0.2.5 hm.0.2.5 i1.0.0.0 sy.0.0.0
lazyarse i1.0.0.0
lazyarses i1.0.0.0
lazyass i1.0.0.0
lazyasses i1.0.0.0
lead df.0.1.4 dr.1.2.2 nn.0.1.1 no.0.1.1
leading jg.0.1.1 jh.0.1.2 ji.0.0.0 nn.0.1.1 no.0.1.1
leads nn.0.1.1 no.0.1.1
leaky kx.0.0.0 p0.0.2.5
leap ff.0.0.0 fr.0.2.g jw.0.1.1
leaped ff.0.0.0 fr.0.2.g
leaping ff.0.0.0 fr.0.2.g
leaps ff.0.0.0 fr.0.2.g jw.0.1.1
leapt fn.0.0.0
leave ox.0.0.0 oy.1.0.0 p7.0.0.0 s6.0.5.b
leavers t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
led nn.0.1.1 no.0.1.1
leech cp.0.0.0 d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
leeches cp.0.0.0 d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
left pz.1.3.3
leftard sk.a.0.0
leftards sk.a.0.0
leftie t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
lefties t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
leftist sl.0.0.0
leftists t0.0.1.1 t1.0.2.2
lefty sl.0.0.0 t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
leg mo.1.3.4
legs mo.1.3.4 qs.0.0.0
leinster t6.0.2.7
lemmings sv.0.1.3
lent pt.0.1.2 pw.0.4.9
leprous 95.0.0.0
less 3g.0.2.2 f7.1.2.3 fa.0.3.6 hl.0.4.8
let 3i.0.0.0 9x.9.1.1 9x.a.1.1 bt.0.0.0 f5.0.0.0 f5.1.0.0 pw.0.4.9 su.0.0.0
let's sn.0.0.0
lethal fo.0.0.0 mm.0.0.0 mn.0.0.0 10t.0.0.0
lets 3i.0.0.0 9x.9.1.1 9x.a.1.1 f5.0.0.0 f5.1.0.0
letter fj.0.1.1 fk.0.3.3 ft.0.2.3
letting 3i.0.0.0 9x.9.1.1 9x.a.1.1 f5.0.0.0 f5.1.0.0
levothyroxine ou.0.2.2
liar d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
liars d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
liberal sl.0.0.0 t0.0.1.1 t1.0.2.2
liberals t0.0.1.1 t1.0.2.2 t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
liberated au.0.0.0
libtard sk.0.0.0 sl.0.0.0
libtards sk.0.0.0
licence s2.0.1.2
license s2.0.1.2
lie d1.0.1.3 k9.0.3.5 l3.0.2.2 mz.0.5.b
lies l3.0.0.0
life b1.0.5.a go.0.5.8 mo.1.3.4 st.0.2.2 vd.0.1.1
lifeline px.0.2.5
lifesaver px.0.2.5
lifestyle 92.0.1.1 ep.0.0.0 f9.0.3.a
lifestyles 92.0.1.1
lift fa.0.2.5 qp.0.2.6 qs.1.3.5
lifted qp.0.2.6
lifting qp.0.2.6
lifts qp.0.2.6
light jw.1.0.0 10e.0.0.0
likely of.0.1.1 of.0.2.2
limited pz.1.0.0 q5.0.0.0
limp v5.0.0.0
limped rk.0.1.7
limping qy.0.2.2
lincolnshire cl.0.2.2
line b7.0.3.4 b8.0.2.2 dn.0.1.3 su.0.4.5
link p8.0.1.1 pa.0.2.2 pb.0.0.0
linkedin b9.0.3.6
links p8.0.1.1
liposuction qs.1.3.5
lips qs.0.0.0
list rc.0.4.8 re.0.2.2
listen ez.0.3.6 f1.0.1.2 om.0.1.1 om.0.2.2
listened ez.0.3.6
lithium ou.0.2.2
little rx.0.1.1 sb.0.1.1 si.0.1.1 u3.0.2.4
live pf.0.2.3 rw.2.1.1
liver p0.0.2.5
lives fr.0.5.j go.0.5.8
living bw.0.0.0
lmao d3.0.0.0
loathe h9.0.0.0
lobotomised vo.0.2.6
lobotomized vo.0.2.6
lobotomy ta.1.2.2
local rj.0.3.6
lock sn.0.0.0
lockdowns lr.2.0.0
lodger c0.2.0.0
lol d3.0.0.0
lollipop rt.0.1.2 u5.0.0.0
long ak.0.2.2 b0.0.3.7 b0.3.1.1 p0.0.2.5
longer 6u.0.1.1 gh.0.1.1
look bi.0.3.7 bi.0.1.5 bn.0.0.0 ez.0.3.6
looked bn.0.0.0 ez.0.3.6 qz.0.3.9
looking be.0.1.1 bn.0.0.0 ov.0.0.0
looks bn.0.0.0 od.0.0.0
loon dm.0.2.6
looney 1r.4.0.0
looneys 1r.4.0.0
loonies 1r.3.0.0 97.0.1.1 sw.0.1.2
loons dm.0.2.6 sw.0.1.2
loony 1r.3.0.0 1s.0.0.0 sj.0.0.0
looped fu.0.0.0
loopy vl.1.1.1
loose 9c.2.2.2
lose a2.0.0.0 a3.0.0.0 a3.1.0.0 ez.0.3.6 mf.0.1.4 ox.0.0.0 vl.0.0.0
loser d0.0.2.a d8.0.1.2 d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
losers d0.0.2.a d8.0.1.2 d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
losing vl.0.0.0
lost 9c.4.1.1 do.d.0.0 ez.0.3.6 lb.3.4.5 qg.2.1.1 qz.0.3.9 st.0.1.1 vl.0.0.0
lot 96.0.2.3 99.0.2.6 t9.2.1.1
love bd.0.1.1 bo.1.0.0 pf.0.1.2
loved ih.0.0.0
lower nl.0.2.2 nm.0.2.5 o7.0.1.5
lowlife c7.6.0.0
lowlifes c7.6.0.0
luciferase lt.0.2.7
lunacy vj.0.1.1 vj.1.2.2
lunatic 1r.5.0.0 d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2 ve.0.0.0 vn.3.2.2 z3.0.0.0
lunatics 1r.5.0.0 d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
lunch bj.0.1.4 bj.1.0.0 u5.0.0.0
lupus oe.0.2.7 p0.0.2.5
lurk ma.0.0.0
lurked ma.0.0.0
lurking ma.0.0.0
lurks ma.0.0.0
lush k.3.0.0
lushes k.3.0.0
lying hk.0.0.0 k8.0.2.2 sj.0.0.0 t9.3.0.0
lymph ln.0.2.4
lymphatic ln.0.2.4
mad 1t.0.0.0 cz.0.0.0 d0.0.2.a ve.0.0.0 vl.1.1.1 vn.2.0.0 z0.0.0.0
made f8.1.1.2
madhouse 1t.0.0.0
madman 1u.0.0.0 vn.3.2.2
madmen 1u.1.0.0
madness vj.0.1.1 vj.1.2.2
madwoman 1u.2.0.0
madwomen 1u.3.0.0
maga t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
magat sk.8.0.0
magats sk.8.0.0
magic 9l.0.0.0 a1.1.2.2 jy.0.0.0
magical 9l.0.0.0 j3.0.0.0
magnesium oi.0.4.f
magnetic kb.0.0.0 lq.0.2.4
mailed pw.0.4.9
maiming kg.0.1.4
mainstream k8.0.0.0 l2.0.0.0
maintenance ee.0.1.1
maker lu.1.4.9 pq.0.5.7
makers lu.1.4.9 pq.0.5.7
making en.0.2.3 f4.0.4.4 f4.1.3.3 f4.2.4.4 l6.0.2.5 n7.0.2.3
malaria p0.0.2.5
male td.0.0.0
malformed 5v.0.0.0
malingerer ea.0.0.0
malingerers df.0.1.4 ea.0.0.0
malingering ea.0.0.0
man c0.2.1.1 r0.0.2.h r1.0.3.8 tj.0.0.0 ts.0.0.0 ts.4.2.3 u0.0.0.0 u4.0.2.2
man's u4.0.1.1
manage hi.0.1.2
managed g1.0.0.0 112.0.1.1
manager hp.2.0.0
maniac 26.0.0.0 d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
maniacal ve.0.0.0
maniacs 26.0.0.0 d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
manic 27.0.1.1 27.1.0.0 v2.0.0.0 vc.0.2.2 vf.0.1.4 vo.0.2.6 z2.0.0.0
manipulative ee.0.0.0 gb.0.0.0
mankind tk.0.0.0
manned tl.0.0.0
manners sq.0.3.6
manopause uc.2.0.0
manpower ti.0.0.0
manufacturer pq.0.5.7
many kf.0.1.1
margarita sh.0.1.4
margaritas sd.0.2.9 sh.0.1.4
mark o2.6.0.0
married bw.0.0.0
mask pu.1.2.3
masks lr.2.0.0
mass m7.0.0.0
massive k8.0.0.0
masterclass pi.0.1.3
match ay.0.3.6
mate q1.0.2.2
maternal 7g.0.1.2
mates pz.1.0.0
matron hp.2.0.0
mattress pu.1.2.3
maturity 3o.1.0.0
mayor r6.0.1.1 rg.0.0.0 rj.0.3.6 rt.0.1.2 t0.0.1.1 t1.0.2.2
mayors t0.0.1.1 t1.0.2.2
mcg oa.0.2.a
meal dr.5.2.2 ne.0.1.2 pi.0.1.3
meals ne.0.1.2
means nn.0.1.1
measles p0.0.2.5
meat h7.1.0.0
meathead h7.1.0.0
meatheads h7.1.0.0
mechanic hm.0.2.5
mechanics hm.0.2.5
medicated lm.0.2.4
medication 17.0.0.0 fq.0.2.8 os.0.2.5 p4.0.1.3
medications os.0.2.5 p4.0.1.3
medicine os.0.2.5
medicines os.0.2.5
meds or.0.2.4 os.0.2.5 p4.0.1.3
meet u8.0.0.0
melatonin oi.0.4.f
melt a2.0.0.0 a3.0.0.0 ar.0.2.5
melted a3.0.0.0 qp.0.2.6
melting a3.0.0.0 me.0.0.0
melts a3.0.0.0
memory ay.0.3.6
men uc.0.0.0
menace dm.0.2.6
menaces dm.0.2.6
menopausal tt.0.0.0
menopause oe.0.2.7 p0.0.2.5
mental 1y.0.0.0 ui.0.1.1 vk.0.1.2 vn.3.2.2
mentally 1z.0.1.1 20.0.0.0 21.0.0.0 22.0.0.0 5l.0.0.0
mention r4.2.1.3
mentioning r4.6.0.0
merch pi.0.1.3
merchandise pi.0.1.3
mercury kg.0.3.6 lt.0.2.7
merely dk.0.1.1
merry sd.1.1.2
message b2.0.1.1 b2.0.0.0 b5.0.0.0 bg.0.0.0 bx.0.0.0 by.0.0.0 fk.0.2.2 ft.0.2.3 oo.0.2.2
messenger b9.0.3.6
met qq.0.2.2 qz.0.3.9
metabolism kq.0.1.3 ln.0.2.4
metformin oh.0.2.9 oi.0.4.f ou.0.2.2
meth 5.0.0.0 i.0.0.0 1e.0.0.0
methamphetamine 5.0.0.0
methhead i.0.0.0
methheads i.0.0.0
method fl.0.1.2
methods fl.0.1.2
methylene ax.0.0.0
mexico ry.0.2.3
mg oa.0.2.a
microbiome ln.0.2.4
microchip kb.0.0.0 lt.0.2.7
microchips kb.0.0.0 lt.0.2.7
micrograms oa.0.2.a
microwave li.0.0.0
microwaves la.0.0.0 li.0.0.0
microwaving lg.0.1.7
mid h2.0.0.0
midget 63.0.0.0
midgets 63.0.0.0
midlevel h2.1.0.0
midlevels h2.1.0.0
midwife h8.0.2.2 tc.0.1.1 ua.0.1.1
migraine oe.0.2.7 p0.0.2.5 qm.0.4.f vp.0.3.6
migraines oe.0.2.7 p0.0.2.5 qm.0.4.f qy.0.2.2 vp.0.3.6
migrants sx.0.1.1
militant sy.0.0.0
milk dr.0.0.0
milked dr.0.0.0
milking dr.0.0.0
milks dr.0.0.0
milligrams oa.0.2.a
milliliters oa.0.2.a
millilitres oa.0.2.a
mind ec.0.3.4 ed.0.4.5 j1.0.0.0 j2.0.2.4 j3.0.0.0 jz.0.0.0 k2.0.2.2 n8.0.0.0 om.0.1.1
mindblowing j1.0.0.0 j2.0.2.4
minded 2r.0.1.1
mindless cz.0.0.0 d0.0.2.a
minds ec.0.3.4 k2.0.2.2
minister rg.0.0.0 t0.0.1.1 t1.0.2.2
ministers t0.0.1.1 t1.0.2.2
ministry t6.0.2.7
minorities 8l.0.0.0
minority 8l.1.0.0
minutes a1.1.2.2
miracle 9g.0.0.0 9i.0.1.4 9j.0.0.1 jy.0.0.0 10a.0.0.0
miracles 9j.0.0.1
miraculous 9g.0.0.0 9h.0.0.0 j2.0.2.4
miraculously 9h.1.0.0
miscarriage ld.0.2.8 rq.0.1.3
miscarriages ld.0.2.8
misery dm.0.2.6 do.6.0.0 qy.0.2.2
miss pz.1.1.1
missed 7k.0.0.0
missing f2.0.1.1 n7.0.2.3
missus u3.0.2.4 uc.1.2.3
mistake mu.2.2.3 mw.0.1.5 na.0.1.2 o2.6.2.2
mistakes mw.0.1.5
ml oa.0.2.a
moaner cx.0.0.0 df.0.1.4 dm.0.2.6 do.0.0.0
moaners cx.0.0.0 df.0.1.4 dm.0.2.6 do.0.0.0
moaning cx.0.0.0 cy.1.0.0 df.0.1.4 do.5.0.0
mobile b6.0.4.a b7.0.3.4 b8.0.2.2 br.0.3.6 bu.0.4.6 lh.0.0.0
modern l2.0.0.0
mom mc.0.1.1 r0.0.2.h r1.0.3.8 to.0.0.0 u3.0.2.4 ub.0.0.0 uc.1.1.2
mom's ow.0.4.5
mommy uc.2.0.0
moms mc.0.1.1 to.0.0.0 u7.1.0.0 ub.0.0.0
monday's rn.0.1.1
money 9p.2.2.2 bk.0.1.7 lf.1.1.1 lu.1.3.8
moneyspinner lu.1.3.8
moneyspinners lu.1.3.8
mongolism 5o.0.0.0
mongoloid 5n.0.0.0
mongoloids 5n.0.0.0
monitor pu.1.2.3
monkey h4.0.1.1
monkeypox ls.1.0.0
monkeys h4.0.1.1 hd.0.2.5 hm.0.2.5
monster dm.0.2.6 hr.0.2.c mn.0.0.0 mq.1.3.6 mq.2.0.0
monsters dm.0.2.6 hr.0.2.c
month sf.0.5.e
months sf.0.5.e
moody tt.0.0.0
moon js.0.4.9 k1.5.0.0
moonshot k1.5.0.0
morals sq.0.3.6
morbid 2w.0.0.0
morning ob.0.2.3
morning's rn.0.2.2
moron d0.0.2.a d5.1.0.0 d9.0.1.5 hd.0.2.5 hh.0.2.9 hk.0.0.0 hn.0.1.2 sj.0.0.0
moronic cz.0.0.0 d0.0.2.a dj.0.0.0 gw.0.0.0 sj.0.0.0
morons d0.0.2.a d5.1.0.0 d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
most n9.0.0.0
mother mc.0.1.1 r0.0.2.h r1.0.3.8 tz.0.0.0
mother's ow.0.4.5 uc.2.0.0
motherfucker hu.9.0.0
motherfuckers hu.9.0.0
motherfucking hu.a.0.0
mothers mc.0.1.1 to.0.0.0 tz.0.0.0 ub.0.0.0
motivated f3.0.1.1
motivation f3.1.1.2
mounjaro oh.0.2.9 q6.0.1.6 q7.0.0.0
move 3g.0.1.1 oj.0.0.0
moved bw.0.0.0
much ud.0.4.6
multip 7w.3.0.0
multiple p0.0.2.5
multips 7w.1.0.0
mum mc.0.1.1 r0.0.2.h r1.0.3.8 to.0.0.0 u3.0.2.4 ub.0.0.0 uc.1.1.2
mum's ow.0.4.5
mummies ub.0.0.0
mummy uc.2.0.0
mums mc.0.1.1 to.0.0.0 u7.1.0.0 ub.0.0.0
munch mq.0.0.0
munched mq.0.0.0
munches mq.0.0.0
munching mq.0.0.0
muppet d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hk.0.0.0 hn.0.1.2
muppets d0.0.2.a d5.b.0.0 d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
murderer hd.0.2.5 mq.1.3.6 mq.2.0.0
murderers hd.0.2.5
murdering kg.0.1.4 l6.0.2.5
murderous mm.0.0.0 sj.0.0.0
muscular oe.0.2.7 og.0.2.7
mush t8.0.3.b
must n3.0.0.0
myarse i1.0.0.0
myarses i1.0.0.0
myass i1.0.0.0
myasses i1.0.0.0
myself d3.0.1.1 fd.0.1.1
myths mw.0.1.5
n qf.0.2.7
nag ud.0.2.4
naged ud.0.2.4
nagging tt.0.0.0 ud.1.0.0
naging ud.0.2.4
nags ud.0.2.4
nail mi.3.0.0
name hq.0.5.c r4.2.1.3 r5.1.0.0 r5.2.3.3 r5.3.0.0
names r4.0.1.1 r4.1.1.1 r4.2.2.4 r5.0.0.0
naming r4.7.0.0
nanny tc.0.1.1 ua.0.1.1
nano kb.0.0.0
nanobots kb.0.0.0 lt.0.2.7
naproxen oi.0.4.f
narc 1a.0.0.0
narcolepsy vm.0.2.4
nasty mm.0.0.0
national s2.0.1.2
natural 7r.0.0.0 ah.1.0.0 ky.0.1.1 ky.1.0.0 ky.3.1.3 kz.0.1.1
naturally l1.0.1.4 11b.0.0.0
nature lc.0.0.0 lc.0.1.1
naughty 3c.0.0.0
nazi sj.0.0.0
neck d8.0.4.5
need n3.0.0.0 o9.0.2.3
needle 98.0.3.5 9f.0.0.0
needless ny.0.0.0
needy cy.1.0.0 ee.0.0.0
negligent er.0.0.0 gw.0.0.0
neighbor rb.0.1.1
neighbor's ow.0.4.5
neighbour rb.0.1.1
neighbour's ow.0.4.5
nerve dp.0.5.a
nerves dp.0.4.9 ed.0.2.3
nervous 2j.0.0.0 kt.0.1.2
network bl.0.1.6
neurotic 2f.0.1.1 2f.0.0.0
neurotics 2f.0.0.0
never aq.0.0.0 az.0.1.3 n2.0.0.0
newborn r0.0.2.h r1.0.3.8
newsletter py.0.4.5
newsreader rg.0.0.0 rt.0.1.2
next jw.3.1.1 m1.0.3.3 mh.0.3.4 mt.0.2.2 s7.0.2.7
nicely pv.1.3.4
nicer pv.0.3.4
night bw.0.0.0 ob.0.2.3
night's rn.0.2.2
nightmare dm.0.2.6 ee.0.0.0 m8.0.0.0 mn.0.0.0 10v.0.0.0
nightmares dm.0.2.6
nightmarish lz.0.0.0
nights sf.0.5.e
nincompoop d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
nincompoops d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
nitroglycerin oi.0.4.f
nitwit d0.0.2.a d5.6.0.0 d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
nitwits d0.0.2.a d5.6.0.0 d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
no b0.4.1.3 np.0.0.0
nobody 6u.0.0.0 n3.0.0.0 np.0.0.0 se.2.0.0
noctor h1.0.0.0
noctors h1.0.0.0
nonadherence du.1.0.0
nonadherent du.0.0.0 11f.0.0.0
nonalcoholic y5.0.0.0
nonattender ds.3.0.0
nonattenders ds.3.0.0
noncompliance ds.1.0.0
noncompliant ds.0.0.0
noncomplier ds.2.0.0
noncompliers ds.2.0.0
noone np.0.0.0
norfolk cl.0.2.2
normal 5y.0.0.0 7q.0.0.0 og.0.2.7
nose hq.0.5.c qs.0.0.0 qs.1.3.5
not 6u.0.0.0 9c.0.0.0
note fj.0.1.1 fk.0.3.3 fk.0.2.2 ft.0.2.3
nothing ex.0.0.0 ex.1.0.0 hl.0.2.6 j2.0.2.4 jq.0.0.0 jr.0.0.0 og.0.2.7 pu.0.0.0 t8.0.3.b
novelist rg.0.0.0
number b7.0.3.4 b8.0.2.2 br.0.3.6 bu.0.4.6 jh.0.1.2
numbers 3t.0.1.1 jc.1.0.0
numbskull d0.0.2.a d5.8.0.0 d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
numbskulls d0.0.2.a d5.8.0.0 d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
numpties d0.0.2.a d5.7.0.0 d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
numpty d0.0.2.a d5.7.0.0 d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
nun rt.0.1.2
nurse h8.0.2.2 r0.0.2.h r1.0.3.8 tc.0.1.1 ua.0.1.1
nursed qz.0.3.9
nut 1r.1.0.0 1r.2.0.0 1s.2.0.0 9c.3.2.2
nutcase 1r.1.0.0
nutcases 1r.1.0.0
nuthouse 1s.3.0.0
nuthouses 1s.3.0.0
nutjob 1r.2.0.0
nutjobs 1r.2.0.0 sw.0.1.2
nutrients lp.0.2.6
nuts cz.0.0.0 d0.0.2.a ug.0.1.2
nutter 1r.0.0.0 d0.0.2.a d8.0.1.2 d9.0.1.5 dm.0.2.6 hd.0.2.5 hh.0.2.9 hn.0.1.2
nutters 1r.0.0.0 d0.0.2.a d8.0.1.2 d9.0.1.5 dm.0.2.6 hd.0.2.5 hh.0.2.9 hn.0.1.2 sw.0.1.2
obese 2t.0.0.1 2u.0.1.2 2v.0.1.1 2x.0.1.2 yb.0.0.0
obesity 33.0.0.0 34.1.1.2 p0.0.2.5
obituary mg.0.1.1
obliterate 9z.0.0.0
obliterated 9z.0.0.0
obliterates 9z.0.0.0
obliterating 9z.0.0.0
obnoxious ee.0.0.0
obsession px.0.2.5
obviously ny.0.0.0 of.0.1.1
oddball d8.0.1.2 do.9.0.0
oddballs d8.0.1.2 do.9.0.0
odor db.0.1.1
odour db.0.1.1
off ry.0.1.2
offender 89.0.0.1
offenders 89.0.0.1
offer pz.1.1.1 pz.1.0.0
offered pw.0.4.9
office rd.0.4.g rl.0.4.9 u5.0.0.0
ogre hr.0.2.c
ogres hr.0.2.c
oil ad.0.1.2
old 78.0.1.1
oligoneuronal cn.2.0.0
omeprazole oi.0.4.f
once jq.0.0.0
one 99.0.2.6 rm.0.0.0
ones 96.0.2.3 99.0.2.6
only lu.0.1.2 n9.0.0.0 ni.1.0.0
onset 3o.0.1.1
operated qz.0.3.9 rp.0.2.2
opiate 3.0.0.0
opioid 3.0.0.0 16.0.0.0
opioids oh.0.2.9
opposite s7.0.2.7 tv.0.0.0
option gm.1.1.1 nq.0.2.4
order pb.0.0.0 pp.0.0.0
orthopod h6.0.0.0
orthopods h6.0.0.0
oscar dr.7.0.0
osteoporosis p0.0.2.5
ottawa t6.0.2.7
ought ew.0.0.0
out bd.0.1.1 ml.0.0.0
outperforms lk.0.2.2
overcome 6b.0.0.0
overcomed 6b.0.0.0
overcomes 6b.0.0.0
overcoming 6b.0.0.0
overdose rq.0.1.3
overdosed fg.0.0.0 fi.0.0.0
overdoses 97.0.1.1
overeating f9.0.3.a
overnight a1.0.0.0 a1.1.1.1
overpaid gw.0.0.0
overturn jv.0.0.0
overturned jv.0.0.0
overturning jv.0.0.0
overturns jv.0.0.0
overweight 2y.0.0.0
own b6.0.4.a
oxygen 9f.0.0.0 lo.0.0.0 lr.0.3.8 lr.1.3.5
ozempic oh.0.2.9 q6.0.1.6 q7.0.0.0
packing b0.1.2.5
paid ll.0.2.5 ph.0.0.0 pn.0.1.7
pain a9.0.0.1 dm.0.2.6 dp.0.3.8 p0.0.2.6 qm.0.4.f qy.0.2.2
painkiller 10p.0.0.0
painkillers fq.0.2.8 os.0.2.5 10p.0.0.0
painless a9.0.0.1 108.0.0.0
panacea 9m.1.0.0
panaceas 9m.1.0.0
pandemic ls.1.1.1 md.0.0.0
panic m7.0.0.0 p0.0.2.5 v4.0.3.4 vp.0.3.6 10y.0.0.0
paracetamol fq.0.2.8 oi.0.4.f
paracetamols fq.0.2.8
parade dn.0.1.3
paradigm ir.0.0.0
paralysed uq.0.0.0
paralyzed uq.0.0.0
paramedic h8.0.2.2 tb.0.1.1 u9.0.1.1
paraplegic 66.0.1.1 95.0.0.0
paraplegics 66.1.0.0
parasite d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
parasites d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2 lt.0.2.7
parasuicidal ga.2.0.0
parasuicide ga.1.0.0
parasuicides ga.1.0.0
parent mc.0.1.1
parents mb.0.4.6 mc.0.1.1
parish r8.0.4.7
parkinson's p0.0.2.5 vm.0.2.4
parliament t6.0.2.7
parrots hm.0.2.5
part f0.0.4.5 f0.1.3.4
partner bl.0.3.8
partner's ow.0.4.5
partnered ph.0.0.0
partnership ph.0.1.1
party bj.1.0.0 c0.1.4.4 hq.0.3.a t0.0.1.1 t1.0.2.2
partying f9.0.3.a
passengers hr.0.2.c
passport s2.0.1.2
past ar.0.6.9 ay.0.6.9
paste p7.0.0.0
pathetic cz.0.0.0 d0.0.2.a sj.0.0.0
patience dp.0.3.8
patient r0.0.2.h r1.0.3.8 rr.0.1.2
patients q9.0.1.2
pause ox.0.0.0
pay mf.0.1.4
peaceful gh.0.0.0
peel qs.1.3.5
peerless jg.0.0.0
pen hm.0.2.5 ho.1.0.0
penpusher ho.1.0.0
penpushers ho.1.0.0
pensioner 73.0.0.2 r0.0.2.h r1.0.3.8
pensioners 73.0.0.2
people ss.0.1.1
perfect ab.0.0.0 10b.0.0.0
perfectly 9s.0.0.0
performance dr.6.1.1
perimenopause oe.0.2.7
period ns.0.0.0
permanent av.0.0.0
personal b6.0.4.a
petrifying lz.0.0.0
petrol l5.0.1.4
pharma k6.0.1.1
pharmacist h8.0.2.2 tb.0.1.1 u9.0.1.1
pharmacy rd.0.3.f rl.0.4.9
phenomenal ab.0.0.0 j1.0.0.0 j2.0.2.4
phone b7.0.3.4 b8.0.2.2 bh.1.2.3 br.0.3.6 bu.0.4.6 hs.0.2.5 lh.0.0.0
phones hs.0.2.5
photo bs.0.1.3 oo.0.2.2 qe.0.1.7 r7.0.2.b r9.0.0.0
photos bs.0.1.3 qe.0.1.7 r9.0.0.0
physician tb.0.1.1 u9.0.1.1
physio f0.0.4.5 f0.1.3.4 h8.0.2.2
physiological za.0.0.0
pic bs.0.1.3 qe.0.1.7 r9.0.0.0
pick pp.0.0.0
pickled sd.1.1.2
pics bs.0.1.3 qe.0.1.7 r9.0.0.0
picture bs.0.1.3 qe.0.1.7 r9.0.0.0
pictures bs.0.1.3 qe.0.1.7 r9.0.0.0
pies f9.0.3.a
pig fb.4.1.1 hk.0.0.0
piles p0.0.2.5
pill 1a.1.0.0 9d.1.0.0 9f.0.0.0 ad.0.1.2 ad.1.1.1 fq.0.2.8 hm.0.2.5 ho.0.0.0 ne.0.1.2 oa.0.2.a 12l.0.0.0
pillhead 9d.1.0.0
pillheads 9d.1.0.0
pillock d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
pillocks d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
pillow pu.1.2.3
pillpusher ho.0.0.0
pillpushers ho.0.0.0
pills fq.0.2.8 ne.0.1.2 oa.0.2.a oc.0.2.3 or.0.2.4 os.0.2.5
pilot rt.0.1.2
pinch k1.5.0.0
pine ck.0.0.0
ping b2.0.0.0 by.0.0.0
pink u4.0.0.0
pins zh.0.0.0
pint bj.0.1.4 sd.0.2.9 sh.0.1.4
pints bj.0.1.4 sd.0.2.9 sh.0.1.4
pioneering jz.0.0.0
pipe 98.0.3.5
piss hq.0.3.a i6.0.0.0 i6.2.0.0 i6.3.2.2 i6.4.0.0 i6.5.0.0 ie.2.0.0
pissed i6.0.0.0 i6.1.0.0 i7.0.1.1 ie.8.0.0
pisses i6.0.0.0
pissing i0.3.0.0 i6.0.0.0
pisstake i6.5.0.0
pisstakes i6.5.0.0
pitched rk.0.1.7
places pz.1.2.3
plague 8v.0.0.0 m5.0.0.0 uy.0.0.0 12n.0.0.0
plagued 9a.0.0.0 uy.0.0.0
plagues uy.0.0.0
plaguing uy.0.0.0
plain dk.0.1.1
plan f0.0.4.5 f0.1.3.4 k9.0.3.5
plandemic k9.0.0.0
plant ad.0.1.2 na.0.1.2
plantar p0.0.2.5
plastered 1h.0.1.1 s1.0.1.3
plate sg.1.1.1 sg.2.1.4
player rg.0.0.0
playing mi.4.0.0 mi.5.0.0
plonker d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
plonkers d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
plumber hm.0.2.5
plumbers hm.0.2.5
plumbum ch.3.0.0
pm b2.0.0.0 b5.0.0.0
pointless dj.0.0.0
points pr.0.2.6
poison kg.0.3.6 km.0.2.4 l7.0.2.5 lt.0.2.7
poisoning kg.0.1.4 l6.0.2.5 l7.0.2.5 lg.0.1.7 me.0.0.0
poisonous l7.0.2.5
poisons ki.0.1.7 km.0.2.4 lj.0.2.9 lt.0.2.7
poke by.0.0.0
policeman rt.0.1.2
policewoman rt.0.1.2
politician r6.0.1.1 rg.0.0.0 rj.0.3.6 t0.0.1.1 t1.0.2.2
politicians t0.0.1.1 t1.0.2.2
pompous hk.0.0.0
pond c7.8.0.0
poor 8d.0.1.1
poorly 3p.0.0.0 3r.0.0.0
pop ca.0.0.0 rg.0.0.0
popdrop ca.0.0.0
popdroped ca.0.0.0
popdroping ca.0.0.0
popdrops ca.0.0.0
popdump ca.0.0.0
popdumped ca.0.0.0
popdumping ca.0.0.0
popdumps ca.0.0.0
popped pw.0.4.9
porker 30.3.0.0
porkers 30.3.0.0
porridge t8.0.3.b
portugal ry.0.2.3
post bx.0.0.0 oo.0.2.2 p2.0.2.c p7.0.0.0
postal vl.1.1.1
posted pw.0.4.9
postie rt.0.1.2
postman rt.0.1.2
pot g.0.0.0 9d.4.0.0
pothead g.0.0.0
potheads g.0.0.0 9d.4.0.0
power f3.1.2.3 hk.0.0.0 t6.0.2.7
powerful ag.0.1.1 jj.0.1.1
powerhouse ja.0.1.2
powerhouses ja.0.1.2
practice r8.0.4.7 rc.0.4.8 rd.0.3.f re.0.2.2 rh.0.1.1 rl.0.4.9 129.0.1.1
practices 129.0.1.1
prat d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
prats d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
praying k1.3.4.7
predator mq.1.3.6
prednisolone oi.0.4.f
prednisone oi.0.4.f ou.0.2.2
premier jh.0.1.2
prepare k2.2.0.0
prescribe bh.1.2.3
prescriber s2.0.1.2
prescription r.0.0.0 os.0.2.5
prescriptions os.0.2.5
present bk.0.1.7
presenter rg.0.0.0
presenting e2.0.0.0
presents bk.0.1.7
president sn.0.2.2 t0.0.1.1 t1.0.2.2
pressure ou.0.3.3 p0.0.3.7 yc.0.2.2
prevent a6.0.0.0 nl.0.2.2 nm.0.2.5 o5.0.5.7
prevented a6.0.0.0 o5.0.5.7
preventing a6.0.0.0 o5.0.5.7
prevents a6.0.0.0 o5.0.5.7
prey mq.0.0.0
preyed mq.0.0.0
preying mq.0.0.0
preys mq.0.0.0
priceless ni.0.3.4
prick i5.0.1.2 zf.0.1.1 zg.0.0.0
pricks i5.0.1.2
priest rj.0.3.6 rt.0.1.2
prime t0.0.1.1 t1.0.2.2
primip 7w.2.0.0
primips 7w.0.0.0
princess d8.0.1.2
princesses d8.0.1.2
prisoner 85.0.0.0 9e.0.1.1
prisoners 85.0.0.0
private b6.0.4.a br.0.3.6
prize q0.0.0.0
probably of.0.1.1
probiotic pg.0.2.3
probiotics pg.0.2.3
problem ee.0.0.0
procedure vq.0.1.1
procession dn.0.1.3
product ad.0.1.2 ad.1.1.1 pg.0.2.3 pi.0.1.3
products 7n.0.0.0 pg.0.2.3
professional cq.0.0.0
professor tb.0.1.1 u9.0.1.1
profhilo q6.0.1.6 q7.0.0.0
profile py.0.4.5 py.1.3.3
profit lf.1.1.1 lu.1.3.8
profits lu.1.3.8
program pi.0.2.4
programme pi.0.2.4
prominent rj.0.3.6
promiscuity 4v.1.0.0
promiscuous 4v.0.0.0
promo p9.0.1.3
proof nu.0.1.5 o3.1.1.2 ta.0.0.0
propranolol oi.0.4.f
prosecco sh.0.1.4
proseccos sh.0.1.4
prostitute 4s.0.0.0 4u.0.1.1
prostitutes 4s.0.0.0 4u.0.1.1
prostitution 4t.0.0.0 4u.1.1.1
protect nl.0.2.2 nm.0.2.5
protects lk.0.2.2
protein pg.0.2.3
protesters t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
proud f3.2.1.1 fb.4.1.1
prove a5.0.1.3
proved a5.0.1.3 o0.0.2.3
proven a4.0.1.1 a4.1.0.0 a4.2.0.0 a5.0.1.3 o0.0.2.3 109.0.1.1
proves a5.0.1.3
psoriasis oe.0.2.7 p0.0.2.5 qm.0.4.f
psych 1y.0.0.0
psycho 1p.0.1.2 dm.0.2.6 uj.0.0.0
psychomotor ys.0.0.0
psychos 1p.0.1.2 dm.0.2.6
psychotic 1q.0.0.0 95.0.0.0 v2.0.0.0 vc.0.2.2 ve.0.0.0 vf.0.1.4 vo.0.2.6 yp.0.0.0
psychotics 97.0.1.1
pub bj.1.0.0
publican rj.0.3.6
puffs oa.0.2.a
pulled oe.0.3.8
pulse hq.0.3.a
pumpkin cn.0.0.0
purge kh.0.0.0
purged kh.0.0.0
purges kh.0.0.0
purging kh.0.0.0
purified kh.0.0.0
purifies kh.0.0.0
purify kh.0.0.0
purifying kh.0.0.0 kv.0.0.0
pushed gl.0.0.0
pushing gl.0.0.0
put e9.0.0.0 p7.0.0.0 pn.0.1.7 t7.0.3.6
puts e9.0.0.0
putting e9.0.0.0
quack gs.0.1.1 gs.2.0.0 hd.0.2.5 12c.0.0.0 12d.0.0.0
quackery gt.0.0.0
quacks gs.0.1.1 gs.1.0.0 hd.0.2.5
quadriplegic 66.0.1.1 95.0.0.0
quadriplegics 66.2.0.0
quadruple je.0.0.0
quadrupled je.0.0.0
quadruples je.0.0.0
quadrupling je.0.0.0
qualification dq.1.0.0
qualified dq.0.1.1 jh.0.2.3
queen's t6.0.2.7
question mu.2.2.3 ne.0.1.2 nr.0.2.4
questions ne.0.1.2
queue dn.0.1.3 su.0.7.8
quietly mk.1.0.0
quit dp.0.5.a ez.0.3.6 nc.0.1.1 o7.0.1.5 o8.0.0.0
quite jr.0.0.0
racist sj.0.0.0
racket lu.1.3.8
radio rg.0.0.0
radiologist u9.0.1.1
rape rq.0.1.3
rapid a1.0.0.0
rapper rg.0.0.0
rash g3.0.0.0 l9.0.4.8 qm.0.4.f r7.0.2.b
rate ao.0.0.0 ao.1.1.1 103.0.2.2
rates jc.1.0.0
rating q2.0.0.0 qd.0.2.5
ratings q2.0.0.0 qd.0.2.5
ravage m4.0.0.0
ravaged 9a.0.0.0 m4.0.0.0
ravages m4.0.0.0
ravaging m4.0.0.0
raving js.0.2.7
raw ax.0.0.0
reach 8k.0.2.2 bg.0.0.0
read bi.0.1.5 hi.0.1.2 ta.1.3.3
reading ov.0.0.0
readings 3t.0.1.1
real u4.0.0.0
reap fb.1.0.0
reaping fb.1.0.0
reaps fb.1.0.0
rear if.0.4.6
reason mw.0.1.5 n1.0.2.2
reasons mw.0.1.5 n1.0.2.2
reception hs.0.2.5 u5.0.0.0
receptionist h8.0.2.2 rb.0.1.1 tc.0.1.1 ua.0.1.1
reckless f7.0.0.0
recognise hi.0.1.2
recognize hi.0.1.2
recommend pf.0.1.2
recommendation qd.0.2.5
recommendations qd.0.2.5
recommended ig.0.1.1 ih.0.0.0
record jx.0.0.0
records k1.2.1.3 vq.0.1.1
recovering 6.0.0.0
recovery aa.0.1.3
red 6i.0.0.0
redefine jt.2.0.0
redefined jt.2.0.0
redefines jt.2.0.0
redefining jt.2.0.0
reduce nl.0.2.2 o7.0.1.5
reek db.0.0.0
reeked db.0.0.0
reeking db.0.0.0
reeks db.0.0.0
reel r9.0.0.0
reels r9.0.0.0
refer q1.2.0.0
referral q1.1.0.0
reflux oe.0.2.7 p0.0.2.5
reformed 6.0.0.0
refusal 11k.0.2.2
refuse dv.0.1.2 dw.0.0.0 so.0.2.4 11k.0.2.2
refused dv.0.1.2 dw.0.0.0 so.0.2.4 su.0.2.3
refuser 8u.0.1.1
refusers 8u.0.1.1
refuses dv.0.1.2 dw.0.0.0 so.0.2.4
refusing dv.0.1.2 dw.0.0.0 so.0.2.4
region r8.0.4.7
register pj.0.0.0
registration s2.0.1.2 sg.2.1.4
regret mf.0.1.4
regulars c2.1.1.3
reject h3.0.1.2
rejects h3.0.1.2
relapse 14.0.0.0
relapsed 14.0.0.0
relapses 14.0.0.0
relapsing 14.0.0.0
relationship bw.0.2.2
relieve o5.0.5.7
relieved o5.0.5.7
relieves o5.0.5.7
relieving o5.0.5.7
remainers t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
remoaner sk.4.0.0
remoaners sk.4.0.0
renowned jg.0.1.1
rep bl.0.3.8 bm.0.2.2
repeat et.0.0.0
replace p1.0.0.0
replies p2.0.2.c p3.0.2.2 p6.0.4.6
republican sl.0.0.0 t0.0.1.1 t1.0.2.2
republicans t0.0.1.1 t1.0.2.2 t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
republitard sk.1.0.0
republitards sk.1.0.0
repug sk.9.0.0
repugs sk.9.0.0
research k7.0.3.3
researchers nw.0.0.1
reserve pk.0.0.0
resident r0.0.2.h r1.0.3.8
resist ej.0.2.2
resistant ej.1.2.2 11g.0.1.1
resisted ej.0.2.2
resisting ej.0.2.2
resists ej.0.2.2
responsibility f8.0.3.4
rest o2.6.0.0
result nn.0.1.1 no.0.1.1 nt.0.3.3
resulted nn.0.1.1 no.0.1.1
resulting nn.0.1.1 no.0.1.1
results nn.0.1.1 no.0.1.1 qe.0.1.7 vq.0.1.1
resus rd.0.3.f re.0.1.1 rl.0.4.9 rq.0.1.3
resuscitated qz.0.3.9
retard 5k.0.1.2 yu.0.0.0
retardation 5m.0.1.1
retarded 5l.0.0.0 5l.0.1.2 uo.0.1.2 yv.0.0.0
retards 5k.0.1.2 5k.1.0.0
retire dp.0.5.a
reverse 9z.0.0.0 a8.0.0.0 aw.0.1.8 nm.0.2.5
reversed 9z.0.0.0 a8.0.0.0 aj.0.1.5 aw.0.1.8 q8.0.1.3
reverses 9z.0.0.0 a8.0.0.0 aw.0.1.8
reversing 9z.0.0.0 a8.0.0.0 aw.0.1.8
review bi.0.1.5 q2.0.0.0 qa.0.1.1 qd.0.2.5
reviews q2.0.0.0 qa.0.1.1 qd.0.2.5
revolting cz.0.0.0 d0.0.2.a
revolutionary ip.0.0.0 10l.0.0.0
revolutionise ip.1.0.0
revolutionised ip.1.0.0
revolutionises ip.1.0.0
revolutionising ip.1.0.0
revolutionize ip.2.0.0
revolutionized ip.2.0.0
revolutionizes ip.2.0.0
revolutionizing ip.2.0.0
rewrite jp.0.1.2 jt.0.0.0
rewrited jt.0.0.0
rewrites jt.0.0.0
rewriting jt.0.0.0
rhinoplasty qs.1.3.5
rich sn.0.2.2
rid as.0.1.1 au.0.0.0 q8.0.2.4
riddance su.0.1.1
riddled mp.0.0.0
ride on.0.1.1
ridiculous cz.0.0.0 d0.0.2.a dj.0.0.0
riff c7.7.0.0
ring b2.0.0.0 bg.0.0.0 ok.0.1.5
ringing ok.0.1.5
ringworm oe.0.2.7 p0.0.2.5
rinse kh.0.0.0
rinsed kh.0.0.0
rinses kh.0.0.0
rinsing kh.0.0.0
risk 9u.0.0.0 9w.0.2.4
riskfree 9u.0.0.0
risks 9w.0.2.4
robbers hb.0.1.1
robots hm.0.2.5 hr.0.2.c
rocked rk.0.1.7
rocker 9c.3.2.2
rocks t8.0.3.b
romance bd.0.0.0
romanced bd.0.0.0
romances bd.0.0.0
romancing bd.0.0.0
roofer rt.0.1.2
room da.0.0.0 de.0.0.0 de.0.1.1 ra.0.2.3 ra.0.3.4 rf.0.2.3 rf.0.3.4
root ad.0.1.2 la.0.0.0
rosacea p0.0.2.5
rose cn.1.0.0
rot st.0.0.0 t7.0.2.5
rotten t9.3.0.0
rotting me.0.0.0
rottweiler hr.0.2.c
rottweilers hr.0.2.c
round s7.0.2.7
rubbish u6.0.2.3
rugby rt.0.1.2
ruining me.0.0.0 nd.4.2.2
rule jt.1.3.3 mu.2.2.3
rulebook jq.0.2.2 jt.1.3.3
rules jq.0.2.2
run px.1.0.0 s6.0.5.b
rush ok.0.1.5
rushed rk.0.2.8
rushing ok.0.1.5
russian mi.4.0.0
rybelsus q6.0.1.6 q7.0.0.0
s tf.0.0.0
sachets oa.0.2.a
sack om.0.0.0
sad do.7.0.0
sadistic hk.0.0.0
sadists hm.0.2.5
safe 4x.0.0.0 ky.2.0.0 ml.1.2.3
safer ag.0.0.0 lk.0.3.4
said qi.0.0.0
sake ie.5.2.2
sale ps.0.1.1
salesman hm.0.2.5
salesmen hm.0.2.5
sandwich 9f.3.1.1
sandwiches di.2.0.1
sanity va.0.0.0
satisfaction qk.1.1.1 qk.1.2.2
satisfied qj.0.0.1 qr.0.2.3
saturday's rn.0.1.1
save nl.0.2.2 nm.0.2.5
saved q8.0.1.3 qt.0.0.2
saver px.0.3.6
saving j4.2.1.1
savior px.0.2.5
saviour px.0.2.5
saw as.0.0.0 qz.0.3.9 rp.0.2.2
sawbones ho.3.0.0
sawdust t8.0.3.b
saxenda q6.0.1.6 q7.0.0.0
say r4.2.1.3
scabies oe.0.2.7 p0.0.2.5
scam k9.0.3.5 l3.0.2.2 l7.0.2.5 lu.1.3.8
scamdemic k9.0.0.0
scams lu.1.3.8
scan r7.0.2.b
scanned qz.0.3.9 rp.0.2.2
scans r7.0.2.b
scared lm.0.2.4
scarring aa.0.1.3
scars aa.0.1.3
scary lz.0.0.0 mn.0.0.0
sceptics t2.0.1.1 t3.0.1.1 t4.0.2.5 t5.0.1.1
schedule pk.0.0.0
schizo 1n.0.0.0 ve.0.0.0
schizophrenia vm.0.2.4
schizophrenic 1m.0.1.2 1o.0.0.0 95.0.0.0 v2.0.0.0 vc.0.2.2 vf.0.1.4 vo.0.2.6
schizophrenics 1m.0.1.2 1m.1.0.0
schizos 1n.0.0.0
schooled dq.0.1.1
sciatica oe.0.2.7 p0.0.2.5
science ns.0.1.1
scientist tb.0.1.1 u9.0.1.1
scientists il.0.1.3 nw.0.0.1
score q3.0.0.0
scourge 1j.0.0.0
scratching nf.0.2.4
scream dp.0.5.a
screw id.0.0.0 st.0.0.0 t8.0.4.c
screwed id.0.0.0 id.1.0.0
screwing id.0.0.0
screws id.0.0.0
scrolled bn.0.0.0
scrot c7.3.0.0
scrote c7.4.0.0
scrotes c7.4.0.0
scrots c7.3.0.0
scrounger dm.0.2.6 sx.0.0.0
scroungers dm.0.2.6 sx.0.0.0
scum c7.2.0.0 d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2 sz.0.0.0
scumbag c7.2.0.0 sj.0.0.0
scumbags c7.2.0.0
scut h4.1.0.0
sea ax.0.0.0
search bn.0.0.0
searched bn.0.0.0
searches bn.0.0.0
searching bn.0.0.0
second gw.0.0.0 jg.0.0.0 sh.1.2.2
seconds a1.1.2.2
secret il.0.1.3 jl.0.0.0 mw.0.1.5 mx.0.1.2 my.0.1.1 ng.0.0.0
secretary t0.0.2.2 t0.0.1.1 t1.0.3.3 t1.0.2.2 tc.0.1.1 ua.0.1.1
secretly mk.1.0.0
secrets jl.0.0.0 mw.0.1.5 mx.0.1.2 my.0.1.1 ng.0.0.0
see as.0.0.0 ml.2.1.1 n3.0.2.2 n8.0.0.0 ok.0.1.5 qz.0.3.9 u8.0.0.0
seed na.0.1.2
seeing as.0.0.0 bw.0.0.0 ok.0.1.5
seeker 19.0.1.1
seekers 19.0.1.1
seeking 19.1.1.1
seems od.0.0.0
seen as.0.0.0 ik.0.1.1 jx.0.2.2 qz.0.3.9
sees as.0.0.0
seething mp.0.0.0
seismic jz.0.0.0
seizure v4.0.3.4 vm.0.3.5 vp.0.4.7 vp.0.3.6
selection su.0.1.1
self 2o.0.0.0 38.0.1.2 eo.0.0.0 f3.1.1.2 fb.3.2.2 fw.0.1.1 11r.0.0.0
selfie bs.0.1.3 qe.0.1.7 r9.0.0.0
selfies bs.0.1.3 qe.0.1.7 r9.0.0.0
selfish cz.0.0.0 d0.0.2.a er.0.0.0 f7.0.0.0 ge.1.0.0 ge.2.0.0 sy.0.0.0
sell bl.0.1.6 px.1.2.2
selling bl.0.1.6 px.1.0.0
sells bl.0.1.6 px.1.2.2
semaglutide oh.0.2.9
senate t6.0.2.7
senator rg.0.0.0 t0.0.1.1 t1.0.2.2
senators t0.0.1.1 t1.0.2.2
send b2.0.0.0 bh.1.2.3 bx.0.0.0
senile 6r.0.0.0 6s.0.0.0 9f.1.1.1 sj.0.0.0 vc.0.2.2 vf.0.1.4 vo.0.2.6 yl.0.0.0
senility 6r.1.0.0
senior 6t.0.0.0 74.0.0.0
sensational j1.0.0.0 j2.0.2.4
sent pe.0.0.0 pt.0.1.2 pw.0.4.9
sentenced 9e.0.0.0
sergeant rt.0.1.2
serial et.0.0.0
sertraline oi.0.4.f
serum pg.0.2.3 pu.1.2.3
serums pg.0.2.3
serve fb.0.0.0
served fb.0.0.0
serves fb.0.0.0
serving fb.0.0.0
set pw.0.4.9
sex 8z.0.0.0
sexual 93.0.0.0
sexy be.0.0.0
shackled 9e.0.0.0
shadow o2.1.2.2
shagging i9.7.0.0
shake pu.1.2.3
shame ew.0.0.0 qy.0.2.2 t9.1.0.0
shamed gl.0.0.0
shameless t9.3.0.0
share n3.0.0.0 p7.0.0.0 q2.0.0.0 q3.1.2.2 q3.1.0.0 q3.1.1.1
shares bm.0.0.0
sharpest di.1.2.2
she's f1.0.3.4
shed a2.0.0.0 a3.0.0.0 a3.1.0.0 qg.2.1.1
shedding ke.0.1.2 119.0.1.1
sheep hd.0.2.5 sv.0.1.3 12y.0.0.0
sheeple hg.0.0.0
shell 6u.0.0.0
shelved lv.0.1.3
shift as.0.0.0 jw.0.1.1 re.0.2.2
shifted as.0.0.0
shifting as.0.0.0
shifts as.0.0.0 jw.0.1.1
shill hd.0.2.5 hf.0.1.2
shills hd.0.2.5 hf.0.1.2
shingles oe.0.2.7 p0.0.2.5
shirker hr.0.2.c
shirkers hr.0.2.c
shit hc.0.0.0 hw.0.0.0 t8.0.3.b
shite hw.3.0.0
shithead hw.6.0.0
shitheads hw.6.0.0
shithole hw.7.0.0
shitholes hw.7.0.0
shitless hw.9.0.0
shitload hw.8.0.0
shits hw.0.0.0
shitshow hc.0.0.0 hw.4.0.0
shitshows hc.0.0.0 hw.4.0.0
shitstorm hw.5.0.0
shitting hw.2.0.0
shitty hw.1.0.0
shock mv.0.1.1 n6.1.2.2 nf.0.3.5 nh.0.3.6
shocked n4.0.2.2 n4.0.1.1
shocking lz.0.0.0 ni.0.3.4
shoelaces hq.0.5.c
shoot b2.0.0.0 v7.0.0.0
shooting rq.0.1.3
shop eu.0.1.1 pb.0.0.0 pi.0.2.4 py.0.4.5
shopkeeper hm.0.2.5
shopkeepers hm.0.2.5
shopped eu.0.1.1
shopper eu.2.1.1
shoppers eu.2.1.1
shopping eu.0.1.1 eu.1.1.1
shops eu.0.1.1
shot qe.0.1.7 t7.0.3.6
shots qe.0.1.7
show es.0.1.1
shower dn.0.1.3 hc.0.0.0
shown o0.0.2.3
shows es.0.1.1
shrank 9z.0.0.0 aw.0.1.8
shredded lv.0.1.3
shrill tt.0.0.0
shrink 2g.0.1.1 9z.0.0.0 aw.0.1.8 ho.5.0.0
shrinker ho.6.1.1
shrinkers ho.6.1.1
shrinking 9z.0.0.0 aw.0.1.8
shrinks 2g.0.1.1 9z.0.0.0 aw.0.1.8 ho.5.0.0
shropshire cl.0.2.2
shrunk 9z.0.0.0 aw.0.1.8
shut 69.0.1.1 69.1.0.0 st.0.0.0
shy hk.0.1.1 sx.0.1.1
sick df.0.1.4 dr.3.2.2 h9.0.0.0 lb.4.0.0 lm.0.2.4
sickening l6.0.2.5 lz.0.0.0
sickler 49.0.0.0
sicklers 49.0.0.0
sicknote df.0.1.4
sicknotes df.0.1.4
sicko d8.0.1.2
sickos d8.0.1.2
side 9v.0.1.4 9v.1.0.0
sight mo.1.3.4
sign na.0.1.2 pj.0.0.0 ta.0.0.0
signal b9.0.3.6
significant ju.0.1.1
signs mw.0.1.5
silenced k4.0.2.6 lv.0.1.3
silencing k4.0.2.6
silent lw.0.0.0 mm.0.0.0
silently mk.1.0.0
silliest d2.0.0.0
silly dj.0.0.0
silver 7a.0.0.0 9l.0.0.0
simple dh.0.1.1 ns.0.2.2 ns.0.0.0
simpleton d0.0.2.a d5.9.0.0 d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
simpletons d0.0.2.a d5.9.0.0 d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
simply dk.0.1.1 jr.0.0.0
sinful 3c.0.0.0
singer rg.0.0.0 rt.0.1.2
single 9t.0.3.3
sinister lz.0.0.0
sink dl.0.1.1
sinks dl.0.1.1
sinusitis p0.0.2.5
sister hp.2.0.0
sister's ow.0.4.5
sit hl.0.1.5
situation oo.0.2.2
sixth sh.1.2.2
skank ia.6.0.0
skanks ia.6.0.0
skeptics t2.0.1.1 t3.0.1.1 t4.0.2.5 t5.0.1.1
skilled jh.0.2.3
skin pg.0.2.3 qs.0.0.0
skincare pg.0.2.3 pi.0.1.3
skip bq.0.0.0 o7.0.1.5 o8.0.0.0 ol.0.0.0 ot.0.2.4 ox.0.0.0
skipper rt.0.1.2
skipping f2.0.1.1 o7.0.1.5
skiver df.0.1.4 hr.0.2.c
skivers df.0.1.4 hr.0.2.c sx.0.0.0
sky jb.0.0.0
skyrocket jb.0.0.0
skyrocketed jb.0.0.0
skyrocketing g4.0.0.0 jb.0.0.0
skyrockets jb.0.0.0
slacker hr.0.2.c
slackers hr.0.2.c
slag ia.7.0.0
slags ia.7.0.0
slash jd.0.0.0
slashed jd.0.0.0
slashes jd.0.0.0
slashing jd.0.0.0
sleep bd.0.0.0 on.0.1.1
sleeping bd.0.0.0 fq.0.2.8
sleeps bd.0.0.0
slept bd.0.0.0 bw.0.0.0
slide b3.0.0.0 b4.0.0.0
slimy hk.0.0.0
slip b3.0.0.0 b4.0.0.0
slob d8.0.1.2
slobs d8.0.1.2
sloppy hk.0.0.0
sloth hr.0.2.c
sloths hr.0.2.c
slots pz.1.2.3
slow dh.0.1.1 l7.0.2.5
slowly mk.1.0.0
slut ia.0.0.0
sluts ia.0.0.0
slutty ia.1.0.0
smack j.0.0.0
smackhead j.0.0.0
smackheads j.0.0.0
smart i1.0.0.0 i1.9.0.0 jy.0.0.0 zq.0.0.0
smartarse i1.0.0.0 i1.9.0.0
smartarses i1.0.0.0
smartass i1.0.0.0
smartasses i1.0.0.0
smashed 1h.0.1.1
smell db.0.1.1 db.0.0.0
smelled db.0.0.0
smelling db.0.0.0
smells db.0.0.0
smelly cz.0.0.0 d0.0.2.a
smile qs.0.0.0
smiling qj.0.0.1 qr.0.2.3
smitten 9a.0.0.0
smoke f6.0.0.0
smoked f6.0.0.0
smoker 1l.0.0.0
smokers 1l.0.0.0
smokes f6.0.0.0
smoking f6.0.0.0 f9.0.3.a 123.0.1.1
snack ne.0.1.2
snacks ne.0.1.2
snag pp.0.0.0
snake gv.0.0.0 hn.0.1.2 hn.1.0.0 hr.0.2.c
snakes hr.0.2.c
snap 2s.0.0.0 b2.0.0.0 b9.0.3.6 bs.0.1.3 bx.0.0.0 qe.0.1.7
snapchat b9.0.3.6
snapped 2s.0.0.0
snapping 2s.0.0.0
snaps 2s.0.0.0 bs.0.1.3 qe.0.1.7
snicker d3.0.0.0
snickered d3.0.0.0
snickering d3.0.0.0
snickers d3.0.0.0
sniffle l9.0.4.8
snowflake d8.0.1.2 do.b.0.0 sl.4.1.1
snowflakes d8.0.1.2 sl.4.1.1
soar jc.0.0.0 jc.2.1.1
soared jc.0.0.0 jc.2.1.1
soaring jc.0.0.0
soars jc.0.0.0 jc.2.1.1
sob do.4.0.0
social cc.0.0.0 h8.0.2.2 s2.0.1.2 12x.0.0.0
socialist sl.0.0.0
socialists t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
sock 11q.0.2.2
socks 11q.0.2.2
sod i9.b.0.0 i9.d.0.0 ie.6.0.0 st.0.0.0
soda f9.0.3.a
sofa f9.0.3.a
soft 9c.1.0.0 9f.1.1.1
sold bl.0.1.6 ps.0.0.0 px.1.0.0
solicitor rj.0.3.6
solution nq.0.2.4
someone oo.0.1.1
son rx.0.1.1 s8.0.1.1 s9.0.1.1 sb.0.1.1 si.0.1.1
son's ow.0.4.5 rx.0.1.1
sons rx.0.1.1 sb.0.1.1 si.0.1.1
sorry mf.0.2.5
sort ap.0.1.2 as.0.0.0
sorted ap.0.1.2 as.0.0.0 pw.0.4.9
sorting ap.0.1.2 as.0.0.0
sorts ap.0.1.2 as.0.0.0
sought jh.0.2.3
sound ov.0.2.2
sounds od.0.0.0
sour hk.0.0.0
sozzled sd.1.1.2
space jx.0.0.0
spain ry.0.2.3
spare sg.0.1.1
sparks m7.0.0.0
spastic 5j.0.1.2 vf.0.1.4 vn.3.2.2 vo.0.2.6 yh.0.0.0
spastics 5j.1.0.0
spaz 5j.2.0.0
spazzes 5j.3.0.0
speaker's ph.0.0.0
speakers ph.0.0.0
special 60.0.0.0 z1.0.0.0
specialist tb.0.1.1 u9.0.1.1
spectacular j1.0.0.0 j2.0.2.4
speechless js.0.2.7 n4.0.2.2 n8.0.2.2 nf.0.2.4
speed vd.0.1.1
spent px.1.2.5
spice na.0.1.2 ne.0.1.2
spices ne.0.1.2
spike g3.0.0.0 ke.1.1.1
spine sq.0.3.6
spineless hk.0.0.0 sj.0.0.0 t9.3.0.0
spinner lu.1.4.9
spinners lu.1.4.9
split o8.0.0.0
spoiled pw.0.4.9
spoilt cz.0.0.0 d0.0.2.a pw.0.4.9
spokesman th.0.0.0
spokesmen th.2.0.0
spokeswoman th.1.0.0
sponger sx.0.0.0
spongers sx.0.0.0
sponsor pq.0.5.7
sponsored pn.0.1.7
spontaneous 7j.0.0.0
spot hi.0.1.2
spots pz.1.2.3
spread mr.0.4.i
stabbing rq.0.1.3
staggered rk.0.1.7
staggering j1.0.0.0 j2.0.2.4
stalk bn.0.0.0
stalked bn.0.0.0
stalking bn.0.0.0
stalks bn.0.0.0
stamp as.0.0.0
stamped as.0.0.0
stamping as.0.0.0
stamps as.0.0.0
stand h9.0.1.1
star qc.0.1.1 rg.0.0.0
stars q2.0.1.1 qc.0.1.1
started qq.0.2.2
starve l4.0.0.0
starved l4.0.0.0
starves l4.0.0.0
starving l4.0.0.0
state r8.0.4.7
statin oi.0.4.f
statins oh.0.2.9 oi.0.4.f os.0.2.5
status ch.0.0.0 ch.1.0.0
stay ha.0.0.0
stench db.0.0.0
step ff.0.0.0 mi.0.0.1
steped ff.0.0.0
steping ff.0.0.0
steps ff.0.0.0
sterile lq.0.2.4 v5.0.0.0
sterilising kg.0.1.4 lg.0.1.7 zy.0.0.0
sterilizing kg.0.1.4 lg.0.1.7 zz.0.0.0
steroid oi.0.4.f ou.0.2.2
steroids oh.0.2.9 oi.0.4.f ou.0.2.2 vd.0.1.1
stfu hv.9.0.0
stimming 6j.0.1.2
stink db.0.0.0
stinked db.0.0.0
stinking db.0.0.0
stinks db.0.0.0
stitched rp.0.2.2
stitches dc.0.1.1 dd.0.2.b
stock ps.0.1.1
stocked ps.0.0.0
stoned s1.0.1.3
stoner h.0.0.0
stoners h.0.0.0
stop 3g.0.1.1 a6.0.0.0 am.0.0.0 ez.0.3.6 n2.0.0.0 nl.0.2.2 nm.0.2.5 o5.0.5.7 o7.0.1.5 o8.0.0.0 ot.0.2.4 ox.0.0.0
stopped a6.0.0.0 ez.0.3.6 nc.0.1.1 o5.0.5.7 qp.0.2.6
stopping a6.0.0.0 o5.0.5.7 o7.0.1.5
stops a6.0.0.0 am.0.0.0 o5.0.5.7
store pi.0.2.4
stories py.0.4.5 py.1.3.3
storm k1.0.3.6
stormont t6.0.2.7
story py.0.4.5 py.1.3.3
straight dc.0.4.4 dd.0.3.c
strangest d2.0.0.0
straw t8.0.3.b
stream dn.0.1.3
stress ed.0.2.3 og.0.2.7 11s.0.0.0
stricken 46.0.0.0 9a.0.0.0
stride jw.0.1.1
strides jw.0.1.1
stroke p0.0.2.5 v4.0.3.4 vm.0.3.5 vp.0.3.6
strokes ld.0.2.8 p0.0.2.5
stronger ag.0.0.0 lk.0.3.4
stroppy ee.0.0.0
struck 9a.0.0.0
strung 1f.0.0.0 t7.0.3.6
stubborn f3.2.1.1 fb.4.1.1
student r0.0.2.h r1.0.3.8
studies 122.0.3.3
study 122.0.3.3
stuffed st.0.1.1
stun mv.0.1.1 n6.1.2.2 nh.0.3.6
stunned js.0.2.7 n4.0.2.2 n4.0.1.1 nf.0.2.4 ni.0.3.4
stunning ab.0.0.0 j1.0.0.0 j2.0.2.4 ju.0.1.1
stupid cz.0.0.0 d0.0.2.a dh.0.1.1 dj.0.0.0 er.0.0.0 gw.0.0.0 hd.0.2.5 sj.0.0.0 um.0.0.0
stupidest d2.0.0.0
stupidity um.2.0.0
stupidly um.1.0.0
subhuman sz.0.0.0
subscribe pj.0.0.0
substance 1.1.0.0 b.0.0.0 o.0.0.0
succeeded g1.0.0.0
success ao.0.0.0 qa.0.1.1 qa.1.0.0 qk.0.1.2 qk.1.1.1
successful fy.0.0.0
successfully fy.0.0.0
sucks ib.0.1.2 ib.1.0.0
suffer 45.0.0.0 6a.0.0.0
suffered 45.0.0.0 6a.0.0.0
sufferer 43.0.1.2 44.0.0.0
sufferers 43.0.1.2 44.0.0.0
suffering 45.0.0.0 6a.0.0.0 qy.0.2.2
suffers 45.0.0.0 6a.0.0.0
suffolk cl.0.2.2
sugar 3u.0.2.3 f9.0.3.a l4.0.0.0
sugars 3t.0.1.1 3t.0.2.2 3u.0.2.3
suicidal ga.0.0.0 v6.1.2.2
suicidals 97.0.1.1
suicide fh.0.0.0 fp.0.1.7 fs.0.0.0 fv.0.1.1 fx.0.1.1 g0.0.0.0 g2.0.0.0 g3.0.0.0 g6.0.0.0 g7.0.0.0 g8.0.0.0 g9.0.0.0 ga.0.0.0 ge.0.0.0 gf.0.1.2 gg.0.0.0 gi.0.0.0 gk.0.0.0 gn.0.2.3 gq.0.3.b gr.0.3.7 v6.0.1.1
suicides fh.0.0.0 fx.0.1.1 ge.0.0.0 gn.0.2.3 gr.0.3.7
summer sf.0.5.e
sun li.0.0.0
sunday's rn.0.1.1
sundowner 70.0.1.1
sundowners 70.0.1.1
sunscreen la.0.0.0 li.0.0.0 pg.0.2.3
sunscreens pg.0.2.3
super j8.0.0.0 j9.0.0.0 ja.0.1.2 jy.0.0.0
superberries j9.0.0.0
superberry j9.0.0.0
supercharged jx.0.0.0
superdrug j9.0.0.0
superdrugs j9.0.0.0
superfood j8.0.0.0
superfoods j8.0.0.0
superherb j9.0.0.0
superherbs j9.0.0.0
superior lk.0.3.4
superpill j9.0.0.0
superpills j9.0.0.0
superpower ja.0.1.2
superpowers ja.0.1.2
supersupplement j9.0.0.0
supersupplements j9.0.0.0
supervised 112.0.1.1
supervitamin j9.0.0.0
supervitamins j9.0.0.0
supplement ad.0.1.2 ad.1.1.1 pg.0.2.3 pi.0.1.3
supplements pg.0.2.3
supplier pq.0.5.7
support so.0.2.4 sp.0.2.3 sr.0.2.3
supported so.0.2.4 sp.0.2.3 sr.0.2.3
supporting so.0.2.4
supports so.0.2.4
supposed e6.0.0.0
supposedly e5.0.0.0
suppressed k4.0.2.6 k8.0.0.0 lv.0.1.3
suppressing k4.0.2.6
sure nk.0.1.1 nx.0.2.4 nx.0.3.5 nz.0.0.0 o4.0.0.0
surely nk.0.0.0 o1.0.1.1 of.0.1.1
surgeon hp.2.0.0 tb.0.1.1 u9.0.1.1
surgery hs.0.2.5 oh.0.2.9 rc.0.4.8 rd.0.3.f re.0.2.2 rh.0.1.1 rl.0.4.9 vq.0.1.1
surprise mv.0.1.1 n6.1.2.2 nh.0.3.6
survival 103.0.2.2 106.0.2.2
suture hi.0.1.2
swallow 11w.0.0.0
swallowed fg.0.0.0
swallowers cp.0.0.0
swallowing fg.0.0.0
swap oj.0.0.0 p1.0.0.0
swarming mp.0.0.0
swear il.0.2.4 pf.0.1.2
sweets f9.0.3.a
swim s6.0.5.b
swindle l3.0.2.2
swing t7.0.2.5
swipe pb.0.0.0
switch oj.0.0.0 p1.0.0.0
swore qi.0.0.0
sympathy dr.3.2.2 fb.5.0.1 su.0.1.1
symptom na.0.1.2
symptoms oo.0.2.2 p4.0.1.3 qm.0.4.f
syndrome 5t.0.3.3
tablet fq.0.2.8 oa.0.2.a
tablets fq.0.2.8 oa.0.2.a oc.0.2.3 or.0.2.4
tag p5.0.0.0 q3.1.0.0
take ez.0.3.6 o6.2.0.0
takeaways f9.0.3.a
taken ez.0.3.6
takeouts f9.0.3.a
taking fg.0.0.0 gq.0.3.b gr.0.3.7 n7.0.2.3 124.0.3.3 125.0.2.2 126.0.2.2 127.0.3.3
talking nd.5.4.4 nf.0.2.4 ud.0.4.6
talks n3.0.2.2 nd.5.3.3
tampons li.0.0.0
tap li.0.0.0 pb.0.0.0 pv.2.0.0
taper o8.0.0.0
target 8j.0.0.0
targeted 8j.0.0.0
targeting 8j.0.0.0
taught dq.0.1.1
taxi rt.0.1.2
tea ad.0.1.2 u5.0.0.0
teacher r0.0.2.h r1.0.3.8 r6.0.1.1 rj.0.3.6 rt.0.1.2
team pq.0.5.7
teamed ph.0.0.0
teaspoons oa.0.2.a
tech h8.0.2.2
technology il.0.1.3
teem mp.0.0.0
teemed mp.0.0.0
teeming mp.0.0.0
teems mp.0.0.0
teen r0.0.2.h r1.0.3.8
teenager r0.0.2.h r1.0.3.8 si.0.1.1
teeth qs.0.0.0
telegram b9.0.3.6
tell bi.0.1.5 hi.0.1.2 k3.1.2.5 k5.0.3.5 rs.0.1.1 u8.0.0.0
telling k5.0.3.5
tells k5.0.3.5 n3.0.2.2
tendonitis p0.0.2.5
terminally dk.0.1.1
terrible u6.0.2.3
terrify mv.0.1.1
terrifying lz.0.0.0 mn.0.0.0
test jf.0.2.2 ne.0.1.2 vq.0.1.1
tested a4.0.1.1 ig.0.1.1 ta.1.3.3
testimonial q2.0.0.0 qa.0.1.1 qd.0.2.5
testimonials q2.0.0.0 qa.0.1.1 qd.0.2.5
testosterone oh.0.2.9
tests ne.0.1.2
tethered 9e.0.0.0
tetraplegic 66.0.1.1
tetraplegics 66.3.0.0
text b2.0.0.0 b5.0.0.0 bg.0.0.0 bx.0.0.0 fk.0.2.2
textbooks jq.0.2.2
thank u8.0.0.0
thanks pd.0.0.0 qw.0.0.0
that o6.0.2.3
theatre rd.0.3.f
theirarse i1.0.0.0
theirarses i1.0.0.0
theirass i1.0.0.0
theirasses i1.0.0.0
themselves a0.0.1.1 em.2.3.5 em.3.3.4 em.5.3.3 f1.0.2.3 fa.0.3.6 fd.0.1.1 ff.0.1.1 gc.0.1.1 gp.2.1.1
they nj.0.3.6
they're f1.0.3.4 k8.0.0.0
thick cz.0.0.0 d0.0.2.a dh.0.1.1 di.3.0.0 gw.0.0.0 sj.0.0.0
thicko d5.a.0.0
thickos d5.a.0.0
thing mu.2.2.3 ne.0.1.2 nq.0.2.4
things mw.0.1.5 ne.0.1.2 ng.0.0.0
think nh.0.4.7 nj.0.4.7 nj.0.5.8 so.0.2.4
thinking 9f.4.2.2 so.0.2.4
thinks so.0.2.4
third 8h.0.0.0 gw.0.0.0 sh.1.2.2
this n5.0.0.0
thought so.0.2.4
thread p2.0.2.c
threw ff.0.0.0
thrilled qj.0.0.1 qr.0.2.3
thrilling j5.0.0.0 ju.0.1.1
throat fe.0.2.2
throw af.0.0.0 dp.0.5.a fr.0.2.g
thrush oe.0.2.7 p0.0.2.5
thursday's rn.0.1.1
thyroid kt.0.1.2 oe.0.2.7 oh.0.2.9 p0.0.2.5
thyroxine ou.0.2.2
ticket m1.6.2.2
ticking m0.0.0.0 m0.1.0.0
tidal m6.0.0.0
tiddly sd.1.1.2
tied fu.0.0.0
tiktok b9.0.3.6 r9.0.0.0
tiktoks r9.0.0.0
timebomb m0.2.0.0 ma.0.1.1
timers d4.1.1.1
timewaster ct.0.0.0
timewasters ct.0.0.0 dg.0.0.0
timewasting cs.0.0.0
tin sw.0.0.0
tinfoil sw.0.0.0
tinnitus p0.0.2.5
tinpot hk.0.0.0
tips mw.0.1.5
tipsy s1.0.1.3 sd.1.1.2
tiresome ee.0.0.0
tits ie.4.0.0
toad hr.0.2.c
toads hr.0.2.c
toast ay.0.2.5
today's rn.0.1.1
toddler r0.0.2.h r1.0.3.8 s8.0.1.1 s9.0.1.1 sb.0.1.1 si.0.1.1
toenails db.0.0.0
tofu sk.c.0.0
told f8.1.1.2 n3.0.2.2 nd.5.3.3 nj.0.4.7 nj.0.5.8 qi.0.0.0
tombstone mg.0.1.1
tone uv.0.0.0 z9.0.0.0
tonight's rn.0.1.1
tonsillitis p0.0.2.5
took c0.0.1.5 fg.0.0.0 fn.0.0.0 gg.0.0.0 gq.0.4.c
top gp.3.0.0 jh.0.1.2 12a.0.0.0
toped gp.3.0.0
toping gp.3.0.0
tops gp.3.0.0
tories sn.0.0.0 t0.0.1.1 t1.0.2.2 t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
torment qy.0.2.2
tory sl.0.0.0 t0.0.1.1 t1.0.2.2 t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
toss af.0.0.0
tosser d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2 i9.3.0.0
tossers d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2 i9.3.0.0
total av.0.0.0 ch.6.0.0 ch.7.0.0
totally 9s.0.0.0 ky.0.0.0
tourette's vm.0.2.4
tourists sx.0.1.1
town k.2.0.0 r8.0.4.7 ry.0.3.4
toxic hk.0.0.0 km.0.2.4 l7.0.2.5 mm.0.0.0
toxin kl.0.0.0 kv.0.0.0 lj.0.2.9 116.0.1.1 117.0.0.0
toxins kg.0.3.6 ki.0.1.7 km.0.2.4 lj.0.2.9 lt.0.2.7 116.0.1.1
tracking kb.0.0.0
trade p1.0.0.0
trailblazing jz.0.0.0
train c8.0.1.1 s6.0.5.b 11u.0.0.0
trained dq.0.1.1
trainwreck c8.0.1.1
trainwrecks c8.0.1.1
traitor sz.0.0.0
traitors sz.0.0.0
trannies 90.0.0.0
tranny 90.0.0.0
transferred cj.0.0.0 cj.3.0.0
transform jp.0.1.2
transformation qa.0.1.1 qe.0.1.7
transformations qa.0.1.1 qe.0.1.7
transformed q8.0.1.3 qt.0.0.2
transgender 8y.0.1.1
transgendered 8x.0.0.0
transgenders 8y.0.1.1 8y.1.0.0
transient 80.0.1.1 ym.0.0.0
transients 80.0.1.1
transmission 4z.0.3.3
trash af.0.0.0 d0.0.2.a d6.0.1.1 d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
trashed 1h.0.1.1
trauma rq.0.1.3 vp.0.3.6
treat bi.0.1.5 hi.0.1.2 o5.0.5.7 pp.0.0.0
treated c0.0.1.5 o5.0.5.7 pn.0.1.7 pw.0.4.9 qz.0.3.9 rp.0.2.2
treating o5.0.5.7
treatment ad.0.1.2 ad.1.1.1 nq.0.2.4 vq.0.1.1
treats o5.0.5.7
triage rd.0.3.f
trial 122.0.3.3
trials 122.0.3.3
trick ad.0.1.2 ho.4.0.0 mu.0.1.3 mu.2.2.3
trickcyclist ho.4.0.0
trickcyclists ho.4.0.0
trickle dn.0.1.3
tricks mu.0.1.3 mw.0.1.5
tried ez.0.3.6 g1.0.0.0 nc.0.1.1 qq.0.2.2
triggered v8.0.1.1
trip ok.0.2.6
triple je.0.0.0 o8.0.0.0
tripled je.0.0.0
triples je.0.0.0
tripling je.0.0.0
trolley 9c.3.2.2
trouble fa.0.4.7 ok.0.1.5
troubling ok.0.1.5
trout d4.0.1.1
trulicity q6.0.1.6 q7.0.0.0
truly jr.0.0.0
trump t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
trumper sk.7.0.0
trumpers sk.7.0.0 t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
trumps lk.0.2.2
trumptard sk.3.0.0
trumptards sk.3.0.0
trust om.0.1.1 om.0.2.2 pf.0.1.2 u8.0.0.0
trusted ig.0.1.1 ih.0.0.0 jh.0.2.3 ji.0.1.1
truth l3.0.1.2 my.0.1.1 o3.1.1.2
try ez.0.3.6 f8.0.1.2
trying dc.0.0.0
tsp oa.0.2.a
tsunami m6.0.0.0
tuesday's rn.0.1.1
tummy qs.0.0.0 qs.1.3.5
tumor p0.0.2.5 qm.0.4.f
tumors p0.0.2.5
tumour p0.0.2.5 qm.0.4.f
tumours p0.0.2.5
turbo jx.0.0.0
turkey c6.0.1.1 12z.0.0.0
turkeys c6.0.1.1
turn ez.0.3.6
turned ez.0.3.6 qt.0.0.2 rk.0.1.7
turns jq.0.0.0
turpentine l5.0.1.4
twat i9.4.0.0
twats i9.4.0.0
tweaker i.0.0.0
tweakers i.0.0.0
twin r0.0.2.h r1.0.3.8
twins rx.0.1.1 sb.0.1.1 si.0.1.1
twit d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
twits d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
two pz.1.0.0 q5.0.0.0
types 96.0.2.3
typical 2e.0.1.1 qh.0.2.2
ug oa.0.2.a
ugly cz.0.0.0 d0.0.2.a
ulcer oe.0.2.7
ulcers oe.0.2.7
ultimate jk.0.0.1
ultrasound r7.0.2.b
un eg.0.0.0
unarguably o2.6.0.0
unattended se.0.3.5 se.1.3.3
unbearable cz.0.0.0 d0.0.2.a
unbeatable jg.0.0.0
unbelievable ab.0.0.0 j1.0.0.0 j2.0.2.4 j3.0.0.0 ni.0.3.4
unborn mb.0.4.6
uncontrolled 3p.0.0.0
uncooperative eg.0.0.0
undeniably o2.6.0.0
underinsured 8e.0.1.1
underwire li.0.0.0
undoubtedly nk.0.0.0 o1.0.1.1
ungrateful ee.0.0.0
unhinged 24.1.0.0
uninsured 8e.0.1.1
unit rc.0.4.8 rd.0.4.g re.0.2.2 rh.0.1.1
units oa.0.2.a
unlike ha.0.0.0 jq.0.0.0
unmanned tl.1.0.0
unmatched jg.0.0.0
unmotivated el.0.0.0
unoccupied rz.0.2.3 se.0.3.5 se.1.3.3
unparalleled jg.0.0.0
unprecedented ix.0.0.0
unprotected 4w.0.0.0
unquestionably nk.0.0.0 o1.0.1.1
unrivaled jg.0.0.0
unrivalled jg.0.0.0
unstoppable jx.0.0.0
unsuccessful fz.0.0.0
unsurpassed jg.0.0.0
until m2.2.0.0
unvaccinated t2.0.1.1 t3.0.1.1 t4.0.2.5 t5.0.1.1
unvaxxed t2.0.0.0 t3.0.0.0 t4.0.1.4 t5.0.0.0
unwashed db.0.0.0
unwed 7o.0.0.0
unwell lm.0.2.4
upend jp.0.1.2 jv.0.0.0
upended jv.0.0.0
upending jv.0.0.0
upends jv.0.0.0
upside jv.0.1.1 k0.0.2.6
upstairs di.4.2.7
urine ax.0.0.0
urologist u9.0.1.1
used ih.0.0.0
useless cz.0.0.0 d0.0.2.a er.0.0.0 gw.0.0.0 hd.0.2.5 hh.0.2.9 hm.0.2.5 l7.0.2.5 sj.0.0.0 t9.3.0.0 u6.0.2.3
user a.0.1.1
users a.0.1.1
utterly 9s.0.0.0 jr.0.0.0
vacation ry.0.2.3
vaccines la.0.0.0 lr.2.0.0
vagrant 82.0.0.0
vagrants 82.0.0.0
vagus kt.0.1.2
validated a4.0.1.1
valley r8.0.4.7
vanish aj.0.1.5 ar.0.2.5 qp.0.2.6
vanished aj.0.1.5 qn.0.3.6 qp.0.2.6
vanishes aj.0.1.5 qp.0.2.6
vanishing aj.0.1.5 qp.0.2.6
vanquish 9z.0.0.0
vanquished 9z.0.0.0
vanquishes 9z.0.0.0
vanquishing 9z.0.0.0
varicose p0.0.2.5
vary qh.0.2.2
vegan lo.0.1.1
vegetable 62.0.2.3 62.2.1.1 co.0.0.0 na.0.1.2
vegetables 62.1.0.0 62.2.1.1
vein hq.0.3.a
veins ev.0.1.1
veneers qs.1.3.5
venereal 52.0.0.0
vermin d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2 sz.0.1.1
vertigo p0.0.2.5
viagra q6.0.1.6 q7.0.0.0
vicar rj.0.3.6 rt.0.1.2
vicious mm.0.0.0 mn.0.0.0
victim 47.0.0.0 47.1.1.2 dr.3.2.2 rq.0.1.3
victims 47.0.0.0 47.1.1.2 rq.0.1.3
victoza q6.0.1.6 q7.0.0.0
video bs.0.1.3 r9.0.0.0
videos bs.0.1.3 r9.0.0.0
vile sj.0.0.0
village r8.0.4.7
vindictive hk.0.0.0
vinegar lo.0.0.0
viral n3.0.1.1 oe.0.2.7 og.0.2.7
virtually an.0.1.2
virus l9.0.4.8 ls.1.1.1 oe.0.3.8
visionary jz.0.0.0
visit ok.0.1.5 vq.0.1.1
visited qz.0.3.9
visiting ok.0.1.5
visitor tc.0.2.2 ua.0.2.2
visually 5g.0.0.0
vitamin ad.0.1.2 na.0.1.2 ne.0.1.2 oi.0.4.f pg.0.2.3
vitamins lp.0.2.6 ne.0.1.2 pg.0.2.3
vodkas sh.0.1.4
vote sm.0.0.0 so.0.2.4 sp.0.2.3 sr.0.2.3
voted so.0.2.4 sp.0.2.3 sr.0.2.3
voter t0.0.1.1 t1.0.2.2
voters t0.0.1.1 t1.0.2.2
votes so.0.2.4
voting sm.0.0.0 so.0.2.4
voucher p9.0.1.3
vulnerable 8i.0.1.1 8i.1.0.0 yz.0.0.0
vulture hr.0.2.c
vultures hr.0.2.c
vyvanse q6.0.1.6 q7.0.0.0
wacko sw.0.0.0
wackos sw.0.0.0
wagon 15.0.3.3
wait n8.0.0.0 on.0.1.1 on.1.0.0
waiting k1.3.4.7
waitresses hm.0.2.5
wake k7.0.0.0
walk s6.0.5.b
walked qq.0.2.2 rk.0.1.7
walking do.c.0.0 105.0.2.2
wallies d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
wally d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2
wanderer 6x.0.0.0
wanderers 6x.0.0.0
wandering 6x.0.0.0 yy.0.0.0
wank i9.2.0.0
wanker i9.1.0.0
wankers i9.1.0.0
wannabe h3.0.1.2 hm.0.2.5
wannabes h3.0.1.2
want k3.0.2.7
war 1k.0.0.0 34.0.0.0 4b.0.2.4 12t.0.2.2
ward a6.0.0.0 hp.2.0.0 rc.0.4.8 rd.0.3.f re.0.2.2 rh.0.1.1 rl.0.4.9 u5.0.0.0
warded a6.0.0.0
warding a6.0.0.0
wards a6.0.0.0
warfarin ou.0.2.2
warrior 4d.0.1.1
warriors 4d.0.1.1
washed hk.0.0.0 sv.0.1.1
washington t6.0.2.7
wasn't 9c.0.0.0
waste d0.0.2.a d9.0.1.5 hd.0.2.5 hh.0.2.9 hn.0.1.2 l7.0.3.6
wasted 1h.0.1.1 s1.0.1.3
waster ct.0.1.1 d8.0.1.2 df.0.2.5
wasters ct.0.1.1 d8.0.1.2 df.0.2.5 dg.0.1.1
wasting cs.0.1.1
watch pu.1.2.3
wave g3.0.0.0 m6.0.0.0
way fl.0.1.2 gp.5.3.3 hq.0.3.a nq.0.2.4
ways fl.0.1.2 mw.0.1.5 o2.4.3.4 o2.5.2.2
we'll bh.0.0.0
we've po.0.0.0
weak f3.2.1.1
weaker u4.0.1.1
wean o7.0.1.5 o8.0.0.0 ot.0.2.4
wear ez.0.3.6 ts.6.0.0
weasel hr.0.2.c
weaselly hk.0.0.0
weasels hr.0.2.c
weatherman rt.0.1.2
wedding bj.1.0.0 c0.1.4.4
wednesday's rn.0.1.1
weed yf.0.0.0
week sf.0.5.e
week's rn.0.2.2
weekend sf.0.5.e
weeks sf.0.5.e
wegovy oh.0.2.9 q6.0.1.6 q7.0.0.0
weight 35.0.0.0
weird mu.1.0.0
weirdest d2.0.0.0
weirdo d8.0.1.2 dm.0.2.6 do.a.0.0
weirdos d8.0.1.2 dm.0.2.6 do.a.0.0 sw.0.1.2
welcome ba.0.1.3
welfare 8c.0.0.0
well nv.3.2.2 pv.1.3.4 r6.0.0.0 rj.0.3.6
went qp.0.2.6
western l2.0.0.0
westminster t6.0.2.7
whack 1r.9.0.0 sw.0.0.0
whackjob sw.0.0.0
whackjobs sw.0.0.0
whacko 1r.9.0.0
whackos 1r.9.0.0
whale 32.1.0.0
what n0.1.1.2 nb.0.0.0 nd.3.0.2 ng.0.0.0 qb.0.1.2
what's ew.0.0.0
whatsapp b2.0.0.0 b5.0.0.0 b7.0.3.4 b8.0.2.2 b9.0.3.6 bg.0.0.0 br.0.3.6 bx.0.0.0
whatsoever 9v.0.3.6
wheelchair 55.0.0.0 56.0.3.3 9f.0.0.0
wheeled rk.0.2.8
when vq.0.0.0
while pz.1.0.0 q5.0.0.0
whine cy.0.1.5
whined cy.0.1.5
whiner cx.0.0.0 df.0.1.4 do.2.0.0
whiners cx.0.0.0 df.0.1.4 do.2.0.0
whines cy.0.1.5
whinge cy.0.1.5
whinged cy.0.1.5
whingeing cy.1.0.0
whinger cx.0.0.0 d8.0.1.2 df.0.1.4 dm.0.2.6 do.1.0.0
whingers cx.0.0.0 d8.0.1.2 df.0.1.4 dm.0.2.6 do.1.0.0
whinges cy.0.1.5
whinging cy.0.1.5
whining cy.0.1.5 cy.1.0.0
whiny cy.1.0.0 ee.0.0.0
whiskey sd.0.2.9
whiskies sh.0.1.4
whisky sd.0.2.9 sh.0.1.4
white 8m.0.1.1 t0.0.1.1 t1.0.2.2 t6.0.2.7
whitehall t6.0.2.7
whitening qs.1.3.5 12w.0.1.1
whites 8m.0.1.1
whore ia.2.0.0
whores ia.2.0.0
wi li.0.0.0
wick dp.0.4.9
wife ty.0.1.1 u3.0.2.4 uc.1.2.3
wife's ow.0.4.5
wifi la.0.0.0
wild ni.0.3.4
wildest d2.0.0.0
willpower 37.0.0.0 38.0.1.2 f3.1.1.2 fb.3.2.2
wiltshire cl.0.2.2
wimp d8.0.1.2
wimps d8.0.1.2
win q0.0.0.0 q3.0.0.0
wind dp.0.1.6 oe.0.2.7 og.0.2.7
winded dp.0.1.6
winding dp.0.1.6
winds dp.0.1.6
wine bk.0.1.7 f9.0.3.a sd.0.2.9 sh.0.1.4
wined pn.0.1.7
wines sh.0.1.4
wing sl.0.1.1
wingers t0.0.2.2 t1.0.3.3 t2.0.1.1 t3.0.1.1 t4.0.2.5 t5.0.1.1
winning q3.0.0.0
wino k.1.0.0
winos k.1.0.0
winter sf.0.5.e
wipe 9z.0.0.0 as.0.0.0 aw.0.1.8
wiped 9z.0.0.0 aj.0.1.5 as.0.0.0 aw.0.1.8
wipes 9z.0.0.0 as.0.0.0 aw.0.1.8
wiping 9z.0.0.0 as.0.0.0 aw.0.1.8
wire 12k.0.0.0
witch hr.0.2.c
witches hr.0.2.c
withdraw ex.2.0.0
withdrawal ex.3.0.0
withdrawed ex.2.0.0
withdrawing ex.2.0.0
withdraws ex.2.0.0
without au.0.0.0 nk.0.0.0 ot.0.3.5
witless cz.0.0.0 d0.0.2.a
wives u7.1.0.0 ub.0.0.0
woke sl.0.0.0 sl.1.0.0
wokerati sk.b.0.0
woman r0.0.2.h r1.0.3.8 te.0.0.0
woman's u4.0.1.1
women's u1.0.0.0 u4.0.0.0
wonder 9k.0.0.0 jy.0.0.0
wondercure 9k.0.0.0
wondercures 9k.0.0.0
wonderdrug 9k.0.0.0
wonderdrugs 9k.0.0.0
wonderfood 9k.0.0.0
wonderfoods 9k.0.0.0
wonderful j3.0.0.0
wonderherb 9k.0.0.0
wonderherbs 9k.0.0.0
wonderjab 9k.0.0.0
wonderjabs 9k.0.0.0
wonderpill 9k.0.0.0
wonderpills 9k.0.0.0
wondertreatment 9k.0.0.0
wondertreatments 9k.0.0.0
word mu.2.2.3 ne.0.1.2
words fk.0.2.2 ne.0.1.2
work nl.0.2.2 nn.0.1.1 no.0.1.1 o5.0.5.7
worked gj.0.1.1 nn.0.1.1 no.0.1.1 o5.0.5.7
working nn.0.1.1 no.0.1.1 o5.0.5.7 tn.0.0.0
works 9x.3.1.1 9x.4.0.0 9x.5.0.0 nn.0.1.1 no.0.1.1 o5.0.5.7
workshy hk.0.0.0 sx.0.0.0
world it.0.0.0 j2.0.5.7
worn ez.0.3.6
worried cr.0.0.0 nf.0.2.4
worse sd.1.1.2 u6.0.2.3
worst bf.0.1.3 d2.0.0.0
worth px.1.0.0 uc.3.2.2
worthless cz.0.0.0 d0.0.2.a
wouldn't hp.0.1.2 hp.1.1.2
wound r7.0.2.b
wounds r7.0.2.b
wowed js.0.2.7
wrecking me.0.0.0
wrinkle p0.0.2.5
wrinkles p0.0.2.5
wrinklies d4.3.0.0
wrists fe.0.2.2
write b2.0.0.0 bh.1.2.3 p7.0.0.0
wrong 9x.2.2.3 ew.0.2.2 mz.0.4.a nd.2.2.6
wtf hv.8.0.0
x r7.0.2.b
xanax q6.0.1.6 q7.0.0.0
xeomin q6.0.1.6 q7.0.0.0
xoxo bo.0.0.0
xray r7.0.2.b
xrays r7.0.2.b
year r0.0.2.h r1.0.3.8 r2.0.2.2 sa.0.2.2
yesterday's ay.0.2.5 rn.0.1.1
yorkshire cl.0.2.2
you'd nj.0.3.6
you'll ms.1.0.0
you've oo.0.2.2
younger a8.0.3.3
youngest rx.0.1.1 s8.0.1.1 s9.0.1.1 sb.0.1.1 si.0.1.1
yourarse i1.0.0.0
yourarses i1.0.0.0
yourass i1.0.0.0
yourasses i1.0.0.0
yours pp.0.1.1 ps.0.0.0
yourself a0.0.1.1 em.2.3.5 em.3.3.4 em.5.3.3 fd.0.1.1 px.1.1.1
zap as.0.0.0
zapped as.0.0.0
zapping as.0.0.0
zaps as.0.0.0
zepbound q6.0.1.6 q7.0.0.0
zinc oi.0.4.f
zombies sv.0.1.3

1.0 drug
1.1 abuser abusers
10.0 test tests screen screens
100.0 issue
101.0 income minimum access renewable period loan loans payment payments benefit benefits
102.0 loan
103.0 risk
104.0 rate
105.0 pain
106.0 disease
107.0 response remission
109.0 biopsy culture laboratory lab histologically microbiologically
10a.0 berry fruit
10b.0 pitch
10c.0 cured
10d.0 meat meats ham fish sausage sausages pork
10e.0 cured
10f.0 resin
10g.0 light lights
10i.0 landmark landmarks
10j.0 legislation law act ruling case decision
10k.0 cohort cohorts building buildings site sites house district controls
10l.0 war
10m.0 revolutionary
10n.0 revolution
10o.0 cell cells
10q.0 pain
10r.0 whale whales
10s.0 nightshade
10t.0 dose doses
10u.0 warning warnings
10v.0 disorder frequency
10w.0 film films movie movies novel novels
10x.0 bacteria
10y.0 attack attacks disorder button buttons room rooms
10z.0 dose doses shot shots vaccine vaccines vaccination vaccinations jab jabs seat seats
110.0 detox detoxification
112.0 detox detoxification withdrawal
113.0 opioid opiate drug medical rapid inpatient outpatient
114.0 cleansing cleanse prep preparation
115.0 cleansing
116.0 tetanus botulinum diphtheria cholera shiga bacterial uremic uraemic
117.0 mediated
118.0 wound skin area face
119.0 rotavirus oral
11a.0 natural
11b.0 occurring
11e.0 dressing dressings
11f.0 dressing dressings
11g.0 drug treatment antibiotic multidrug insulin
11h.0 back
11i.0 thrive
11k.0 right rights
11l.0 refusal
11m.0 refuse refuses refusing refused deny denies denying denied
11n.0 refuse refuses refusing refused deny denies denying denied
11o.0 claim claims
11p.0 policy procedure procedures process form forms team teams
11q.0 show
11r.0 inflicted
11s.0 fracture fractures test tests incontinence hormone hormones
11t.0 pot pots
11u.0 wreck
11v.0 back
11w.0 test tests
11x.0 around
11y.0 flyer
11z.0 flier
120.0 brown
121.0 after
122.0 before
123.0 stop
124.0 stop
125.0 stop
126.0 stop
127.0 stop
128.0 call
129.0 best
12a.0 tip tips
12b.0 blocking
12c.0 grass
12d.0 duck
12e.0 quack quacks quacking quacked
12f.0 shop block broom
12g.0 shop shops
12h.0 fish doctor doctors care
12i.0 tool tools
12j.0 cutter cutters
12k.0 cutter cutters
12l.0 cutter cutters
12n.0 bacteria vaccine vaccines pandemic pandemics outbreak outbreaks
12o.0 plague
12p.0 plague
12q.0 clock clocks
12r.0 moth moths
12s.0 irish
12t.0 prisoner prisoners
12u.0 war
12v.0 building buildings house houses site sites land
12w.0 skin
12x.0 distancing
12y.0 farmer farmers brain brains heart hearts herd herds
13.0 sober
15.0 fall falls falling fell fallen
16.0 substitution replacement
17.0 assisted
18.0 addiction drug
19.0 drug
19.1 drug
1a.0 seeker seekers
1a.1 mill
1b.0 baby babies newborn newborns infant infants neonate neonates
1c.0 addicted
1e.0 mom moms mum mums mother mothers mommy mommies
1f.0 out
1g.0 drugs heroin cocaine meth weed pills opioids crack fentanyl marijuana cannabis
1h.0 get gets getting got
1i.0 user users addict addicts drinker drinkers alcoholic alcoholics
1j.0 addiction drugs drug opioids alcohol alcoholism substance
1k.0 drugs
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
2z.1 too
3.0 addict addicts
30.5 arse
32.0 whale
33.0 epidemic
34.0 obesity
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
5f.0 impaired
5g.0 impaired
5m.0 mental
5p.0 child children kid kids baby babies person people girl girls boy boys
5r.0 syndrome
5s.0 syndrome
5t.0 suffer suffers suffering suffered
5u.0 birth
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
98.1 hit hits hitting hitted
98.2 booze sauce
9c.1 head
9c.3 off
9d.2 head heads
9d.3 sniffer sniffers
9f.0 jockey jockeys prisoner prisoners dodger dodgers slave slaves
9f.1 gone going went
9f.2 fairies
9f.3 short
9f.4 hard slow short
9j.0 science medicine nature
9m.0 all alls
9m.2 all
9m.3 all
9p.1 work works results relief cure success safe safety
9p.2 back
9q.0 money satisfaction
9t.0 safe suitable works work right
9v.0 no zero without free not
9v.1 effect
9w.0 no zero
9x.0 never
9x.1 never
9x.2 cannot can't won't will impossible
9x.3 always
9x.5 everyone everybody anyone all
9x.7 proof
9x.9 never
9x.a never
a.0 drug
a1.1 works work heals gone cured better
a2.0 lb lbs pound pounds kg kgs kilo kilos stone inches inch dress
a3.0 day days week weeks hour hours
a3.1 fast overnight without
a4.0 clinically scientifically medically doctor lab science research
a4.2 results cure cures remedy remedies formula formulas solution solutions
a6.0 all every any
a7.0 immunity immune body health gut
aa.0 no zero little
ac.0 body
ad.0 one single this just
ad.1 one
ae.0 never not
ag.0 than
ah.0 vaccine chemo chemotherapy insulin antibiotic medication statin
ai.0 beat reverse cure lose heal benefit take
ak.0 say wave kiss
al.0 cancer pain migraine asthma diabetes eczema allergy anxiety symptom medication
an.0 treats cures fixes heals helps works good
ao.1 success cure effectiveness
aq.0 need use want touch reach buy take rely
ar.0 make makes making made watch
at.0 no zero
av.0 relief success cure cures weight pregnancy recovery healing improvement protection happiness health
az.0 have get suffer feel see need face experience catch endure fear
b.0 user users
b0.0 kiss wave say bid
b0.1 send sends sending sent pack packs packing packed
b0.2 show shows showing showed shown
b2.0 me us
b3.0 my our
b3.1 open
b3.2 open
b3.3 me us
b3.4 me
b3.5 my
b3.6 me
b3.7 me
b3.8 me
b4.0 my our
b5.0 me us
b6.0 my our
b7.0 my
b8.0 personal private
b9.0 friend add follow find connect
ba.0 friend patients my
bb.0 request requests
bc.0 patient patients
bc.1 patient patients
bd.0 patient patients
bf.0 my our
bg.0 me us
bh.0 script scripts prescription prescriptions antibiotics something meds
bh.1 will can could
bj.0 grab get have go meet buy take
bj.1 patients
bk.0 patient patients patient's
bl.0 patient patients follower followers
bm.0 patient patients follower followers
bn.0 patient patients
bo.1 all guys my
bo.2 kisses
bp.0 come visit stop book pop swing
bq.0 waiting queue line reception receptionist receptionists front booking switchboard
br.0 my
bs.0 send show post share upload attach
bt.0 dinner lunch drink drinks coffee date out pint pints movie cinema weekend
bu.0 my
bv.0 patient patients
bw.0 patient patients
bx.0 me us
by.0 me us
bz.0 lent gave loaned borrowed sold bought rented owe owes owing owed
bz.1 borrowed bought rented accepted
c.0 user users abuser abusers
c0.0 me
c0.1 patient's
c0.2 patient patients
c2.0 flyer flyers flier fliers
c7.7 raff
c7.8 life
c9.2 blockers
ca.1 dumping
ca.2 dumping
ca.3 dump
cc.0 admission admissions
ce.0 circle circles circling circled
cf.0 brown browns
ch.0 dramaticus
ch.1 hispanicus
ch.2 fuckitall
ch.3 oscillans
ch.5 hysterical
ch.6 body
ch.7 dolour
ch.8 syndrome
ci.0 hang hangs hanging hanged
cj.1 discharge discharges
cj.2 transfer transfers
ck.0 box
cl.0 normal
cm.0 looking
cn.0 positive
cn.1 cottage
cn.3 foetus
cn.4 apples
cq.0 patient patients
cr.0 well
cs.0 patient patients parent parents relative relatives
cv.0 queen queens
cy.0 patient patients
cy.1 patient patients
cz.0 patient patients people client clients punter punters
d0.0 patient patients people punters
d1.0 patients
d2.0 patient patients thing reason things excuse excuses
d3.0 patient patients
d4.0 old
d4.1 old
d4.2 ward
d6.0 trailer white
d7.0 mess messes
db.0 patient patients bed cubicle bay
dd.0 patient patients bed handover this old
de.0 one two three four five six seven eight nine ten eleven twelve
dh.0 too
di.0 rub together between them share shared
di.1 not
di.2 short
di.3 as
di.4 lights nobody's nobody no
di.6 between
dj.0 question questions complaint complaints worries moans query queries demands
dk.0 daft stupid thick dim mad crazy barmy idle lazy gullible weird
dn.0 usual daily endless steady same weekly whole nightly never constant long
do.4 story stories
do.5 minnie minnies
do.6 guts
do.7 sack sacks
do.8 no
do.b patients
do.c disaster disasters
do.d cause causes
dq.0 google facebook youtube tiktok internet mumsnet wikipedia
dq.1 from
dr.1 swing swings swinging swinged
dr.2 up
dr.3 play plays playing played
dr.4 tears
dr.5 make makes making made
dr.6 worthy
dr.7 worthy
dt.0 patient medication treatment drug poor dietary
dz.0 treatment
e.1 fiend fiends
e1.0 complaint complaints
e2.0 complaint complaints
e3.0 patient patients she he they who
e4.0 patient patients she he mother mum mom claimant
e5.0 pain symptoms migraine migraines seizure seizures allergy allergies allergic
e7.0 drinking using smoking drug drugs alcohol missing skipping eating
e8.0 poor unreliable terrible hopeless bad
eb.0 pain symptoms illness complaints
ec.0 all
ed.0 just only merely
ee.0 patient patients family families relative relatives parent parents client clients
ef.0 patient patients behaviour behavior man woman resident residents client clients
ef.1 patient she he they
ej.0 treatment care advice change help medication
ej.1 treatment care advice change help medication
em.0 own
em.1 themselves yourself himself herself
em.2 bring brings bringing brought
em.3 bring brings bringing brought
em.5 this
em.6 what
en.0 own
eo.0 inflicted
ep.0 disease diseases
eq.0 obesity addiction diabetes alcoholism type being depression homelessness
eq.1 fat obese addicted sick ill depressed homeless
er.0 parent parents mother mothers father fathers mom moms mum mums dad dads
es.0 no
eu.0 doctor
eu.1 doctor
eu.2 doctor
ev.0 bad terrible awful crap crappy rubbish
ex.0 more
ex.1 done
ex.2 care
ex.3 care
ey.0 be
ez.0 if had
f0.0 not
f0.1 didn't don't doesn't
f1.0 will won't would wouldn't refuse refuses refusing refused never don't doesn't
f2.0 keep keeps keeping kept
f3.0 poorly badly insufficiently
f3.1 no zero lack lacks lacking lacked without
f3.2 too
f4.0 own
f4.1 it's
f4.2 own
f5.0 fat obese overweight huge sick ill
f5.1 themselves himself herself
f6.0 himself herself themselves yourself their his her
f7.0 patients smokers drinkers drivers diabetics parents mothers fathers travellers
f7.1 care
f8.0 never won't will doesn't don't wouldn't refuses refuse
f8.1 nobody no
f9.0 price what
fa.0 can't couldn't can cannot could won't wouldn't don't doesn't didn't
fb.0 right
fb.1 sow sows sowed
fb.2 made make makes making
fb.3 no zero little
fb.4 too
fb.5 smoker smokers drinker drinkers people patients anyone drug those
fc.0 would wouldn't might
fe.0 slit slash slashes slashing slashed cut cuts cutting
fg.0 pill pills tablet tablets capsule capsules paracetamol aspirin ibuprofen sleeping
fh.0 hanging self jumping overdose drowning gunshot carbon suffocation
fi.0 himself herself themselves
fj.0 suicide goodbye farewell
fl.0 die dying suicide end ending kill killing go
fo.0 dose doses
fp.0 hanging noose belt rope gunshot exhaust bag
fr.0 where which that
ft.0 left wrote penned
fu.0 noose ligature rope helium sheet sheets dressing scarf
fv.0 commit commits committing committed
fw.0 commit commits committing committed
fx.0 complete completes completing completed
fx.1 suicide suicides
fy.0 suicide suicides attempt attempts attempting attempted completed
fz.0 suicide suicides attempt attempts
g0.0 attempt attempts
g2.0 hotspot hotspots hot capital
g4.0 suicide suicides
g5.0 help
g6.0 victim victims
g7.0 prone
g8.0 tourist tourists tourism
g9.0 bid bids
ga.0 gesture gestures
gb.0 suicide suicides suicidal suicidality self overdose overdoses
gc.0 kill kills killing killed
gd.0 way
gd.1 way
ge.1 suicide
ge.2 act
gg.0 because over after due
gi.0 hero heros martyr martyrs heroes
gj.0 this
gj.1 second third next last
gk.0 way answer only solution escape relief release best
gl.0 suicide take kill
gm.0 road exit path escape route choice act death
gm.1 coward's easy
gn.0 string cluster surge flood spate tide contagion outbreak plague explosion tsunami storm
gp.0 all
gp.1 himself herself themselves myself
gp.2 do does doing did done
gp.3 himself herself themselves myself
gp.4 out
gp.5 out
gp.6 joined gone
gq.0 after since by having once now
gr.0 blame blames blaming blamed
gs.2 doctor doctors medicine medicines remedy remedies cure cures treatment treatments therapy therapies
gv.0 oil
h2.0 level levels
h3.0 doctor medical med nursing
h4.0 scut ward code
h4.1 monkeys
h5.0 passer passers
h8.0 just only merely
hb.0 down across round at
he.0 absolute total complete bunch these utter right such
hi.0 couldn't could can't cannot can wouldn't would
hn.1 oil
ho.5 who
ho.7 dragging
hp.0 know
hp.1 social physios dietitians paramedics porters managers registrars
hp.2 tyrant bully dinosaur monster witch dragon snake fraud dictator psychopath narcissist
hq.0 couldn't could can't cannot can wouldn't barely
ht.0 seen had got get find expect
hw.g shit
i0.0 what who how why where
i0.1 yes yeah no
i0.2 hell
i6.0 off
i6.1 off
i6.2 poor
i6.3 take takes taking took taken
i6.4 me
i9.a off
i9.b off
i9.c all
i9.d all
ia.8 canoe
ib.1 big so
id.0 up over
ie.0 up ups
ie.1 up ups
ie.2 up ups
ie.3 face
ie.4 up
ie.7 standard
ie.8 off
if.0 pain
ih.0 by
ii.0 approved cleared registered certified endorsed
ij.0 approved cleared certified endorsed
ik.0 as
iq.0 grail
ir.0 shift shifts shifting shifter
is.0 first
it.0 first firsts
iu.0 edge
iv.0 state
iw.0 study studies trial trials finding findings discovery discoveries
j4.0 life
j4.1 discovery
j4.2 secret
j6.0 promising potential possible hoped
j7.0 new fresh real great renewed
ja.0 health healing immune medical cancer nutritional anti
jc.0 rates cases numbers risk deaths
jc.1 soar soars soaring soared
jc.2 rates cases numbers deaths
jd.0 risk risks odds chance chances rate rates mortality deaths
je.0 risk risks odds chance chances
jf.0 simple single quick
ji.0 doctor surgeon dentist clinic specialist dermatologist practice obstetrician orthodontist plastic cosmetic
jj.0 treatment treatments technology therapy therapies laser lasers clinic clinics device devices medicine
jk.0 guide cure solution detox remedy health
jm.0 remedy remedies secret secrets cure cures wisdom healing formula formulas herb herbs
jn.0 shocking amazing stunning secret suppressed incredible
jo.0 health medical diet sleep body
jp.0 will could set about going poised
jt.1 up out
jv.0 knew know believed
jw.0 quantum giant huge massive monumental seismic great
jw.1 ahead
jw.2 years
jw.3 big
jw.5 shaking
jw.6 over
k.2 drunk drunks
k0.0 turn turns turning turned stand stands standing stood flip flips flipping flipped
k1.0 by
k1.2 smash smashes smashing smashed shatter shatters shattering shattered blow blows blowing blowed
k1.3 drug jab pill test treatment vaccine therapy cure moment
k1.4 doctor's patient's surgeon's
k1.5 moment result results
k2.0 blow blows blowing blowed blown
k2.1 mind minds
k2.2 amazed astonished blown wowed stunned
k3.0 don't doesn't do does never won't will
k3.1 won't will never don't doesn't refuse
k5.0 what
k6.0 big
kd.0 natural
ke.0 vaccine spike
ke.1 protein proteins
kf.0 soon
kg.0 vaccine vaccines jab jabs shot shots vaccination vaccinations
kl.0 free
km.0 full loaded packed riddled laced pumped
kn.0 laden filled based
kp.0 boosting booster boosters boost
kp.1 boosting booster boosters boost shot shots
kr.0 belly stubborn body unwanted visceral excess
kr.2 belly stubborn visceral
ks.0 body blood system
ks.1 water diet
ks.2 cancer
ku.0 heal cure repair fix clean detox
kv.0 heavy toxins poisons impurities liver kidneys gut blood body system vaccine vaccines
kw.0 fatigue
kx.0 gut
ky.0 safe harmless no gentle without
ky.1 safe harmless side
ky.2 because
ky.3 so
kz.0 all
kz.1 natural
l0.0 drug medication surgery needle chemical
l1.0 heal cure treat fix reverse beat healed cured reversed healing curing reversing
l2.0 medicine doctors
l8.0 cure treat kill fight stop clear fix sort
l9.0 just only no nothing basically
lb.0 there there's
lb.1 hidden found suppressed buried kept
lb.2 money
lb.4 money
lc.0 cure cures remedy remedies pharmacy medicine better best
lf.1 no
lh.0 mast masts tower towers signal signals network networks radiation
li.0 cancer tumours tumors dementia alzheimer's infertility
lm.0 keep keeps keeping kept make makes making made want wants wanting wanted
lo.0 tumour tumours tumor tumors cancer cancers
lp.0 kills destroys kill destroy strip strips
lq.0 make makes making made leave leaves leaving left turn turns turning turned
lr.0 starve starves starving starved deprive deprives depriving deprived rob robs robbing robbed
ls.0 does doesn't do don't never
ls.1 planned engineered man invented staged made faked
ls.2 theory
lt.0 contain contains containing contained full packed laced loaded
lu.0 exists exist there here sold pushed invented
lu.1 chemo chemotherapy vaccines statins cancer antidepressants insulin mammograms screening cholesterol
lv.0 study studies trial trials evidence data cure cures truth research result results
lw.0 killer killers
m0.0 bomb bombs
m0.1 timebomb timebombs time
m1.0 be
m1.2 life
m1.4 will
m1.5 sentence
m1.6 one
m1.7 dig digs diging diged eating on heading
m1.8 dead
m1.9 will could may might
m2.0 before
m2.1 before
m2.2 late
m3.0 eating
m5.0 obesity diabetes dementia autism addiction loneliness anxiety
m6.0 cases patients cancer cancers diabetes dementia disease diseases illness illnesses
m8.0 bacteria bug bugs virus scenario disease diseases side
m9.0 story stories virus disease diseases side injury injuries
mb.0 if
mc.0 good responsible caring real loving
md.0 loneliness screen laziness fatness anxiety stress sitting processed
mh.0 be
mi.0 closer
mi.1 early
mi.2 grave
mi.3 coffin
mi.4 life lives health heart body
mi.5 russian
mi.6 death
mi.7 by before within
mj.0 be
mj.1 too
mj.2 before
mk.0 sentence
mk.1 killing poisoning destroying choking strangling
ml.1 nowhere no nobody
ml.2 never
mo.0 be
mo.1 cost take
mq.0 on
mq.2 body home kitchen fridge bathroom bed gut blood arteries family child own
mr.0 by
ms.0 won't will
ms.1 believe guess
mt.0 happen happens happening happened
mu.1 trick tricks
mu.2 one
mv.0 will may might could
my.0 shocking surprising ugly real hidden untold dirty inconvenient brutal awful
mz.0 everything all what
n0.1 here's here
n1.0 real
n2.0 this these that another
n2.1 this these
n5.0 why what how
n6.0 shock surprise amaze blow insane crazy unbelievable make
n6.1 will
n7.0 mistake mistakes sign signs symptom symptoms error errors thing things wrong
n9.0 people doctors parents women men patients
na.0 this that these one
nb.0 did found discovered said saw does revealed learned
nd.1 think
nd.2 been
nd.3 did
nd.4 secretly quietly silently slowly
nd.5 why
nf.0 has have had leaves left leave
ng.0 never won't will don't doesn't do
nh.0 answer result results reason truth cause culprit
ni.0 reason answer result reply reaction explanation response
ni.1 would
nj.0 not never probably
nl.0 definitely certainly undoubtedly always absolutely
nm.0 will
nn.0 always inevitably invariably
no.0 never
np.0 should must needs has ought
nq.0 only single one sole
nr.0 no
nv.0 knows
nv.1 knows
nv.2 all
nv.3 known
nw.0 agree say recommend show
nx.0 know
nz.0 get develop cause lead die work fail succeed live help recover prevent
o.0 abuse
o0.0 conclusively definitively irrefutably unequivocally categorically incontrovertibly
o2.0 doubt
o2.1 doubt
o2.2 shadow
o2.3 doubt
o2.4 no
o2.5 no
o3.0 that
o3.1 undeniable indisputable irrefutable conclusive concrete cast
o5.0 only
o6.0 that's that
o6.1 that's that
o9.0 don't do really no never
oa.0 take taking start inject swallow try pop give use down have
oc.0 double triple halve increase up split skip reduce lower cut
od.0 like
of.0 have
oh.0 need require must should
oi.0 if
on.0 just
on.1 out
op.0 always usually routinely normally tell put
or.0 crush snort chew cut open
os.0 share borrow give use try take lend pass finish
ot.0 can should could must will
ou.0 lower raise up adjust change tweak cut drop increase decrease
ow.0 take try borrow use have pinch
oy.0 leave take
oy.1 off
oz.0 toddler baby child kid infant newborn son daughter little teenager
p.0 drug drugs
p.1 abuse
p0.0 have 've
p2.0 post share tell drop write comment leave list describe type put
p3.0 tell share post list
p4.0 what which
p6.0 tell let share show
p8.0 affiliate referral partner
pa.0 discount promo coupon referral affiliate
pe.0 me us
pe.1 package box gift
pe.2 sample samples product products treatment treatments stay session sessions
pg.0 my
pi.0 my our
pj.0 course program programme membership challenge masterclass bootcamp coaching webinar
pl.0 not
pm.0 without
pn.0 me us my our
po.0 been switched started tested tried swapped
pq.0 sent given gifted offered lent
ps.0 shop store site clinic website page spa salon pharmacy
pt.0 me us
pu.0 beats compares comes works matches
pv.0 than
pv.1 look looks looking looked treat treats treating treated pay pays paying payed
pv.2 basket cart button link trolley
pw.0 people folk folks team ladies guys crew gang girls friends
px.0 been
py.0 details code codes discount link links info shop offer deal
py.1 details code codes discount link links deal
pz.0 off
q.0 abuse
q1.0 refer bring tell tag
q1.1 bonus bonuses reward rewards discount discounts fee fees
q1.2 earn save win
q3.0 free
q3.1 win enter chance prize giveaway
q4.0 before by this today now
q8.0 my our
q9.0 my our
qa.0 patient client customer
qa.1 stories
qb.0 here's here read see hear check listen
qd.0 leave write post give drop
qg.0 lost dropped shed
qg.1 lost dropped shed
qg.2 lb lbs pound pounds kg kgs kilo kilos stone
qi.0 would wouldn't
qj.0 patient patients client clients customer customers
qk.0 rate rates
ql.0 thank thanks
qm.0 my her his
qn.0 my her his
qo.0 found discovered tried come met known seen
qp.0 my her his
qq.0 until before then
qs.0 before
qs.1 before
qt.0 life
qu.0 just only
qv.0 threw chucked binned ditched put
qx.0 can
qy.0 gone over cured ended vanished fixed solved sorted wiped erased
r.0 abuse
r0.0 today tonight yesterday this last on earlier just
r1.0 had have saw got treated met seen admitted looked delivered nursed
r2.0 old
r3.0 who
r4.0 but
r4.1 pack
r4.2 can't cannot won't not couldn't
r4.3 prevents means says so won't
r4.4 without
r4.5 tell
r4.6 names
r4.7 names
r4.8 shouldn't
r5.0 changed
r5.1 changed
r5.2 real
r5.3 changed
r7.0 look check here's sharing posting get have feast
r8.0 only first rarest second
r9.0 patient patients resident residents client clients
rb.0 my our
rc.0 my our
rd.0 came walked was rocked turned limped stumbled staggered presented pitched rolled
rh.0 our my
ri.0 never
rm.0 patients clients residents ladies gentlemen regulars
rn.0 shift clinic surgery list ward take on rounds
ro.0 on yesterday today last this tonight
rp.0 which who whom that
rr.0 who whose
rs.0 who which whose what
rt.0 our my
ru.0 saw treated examined scanned operated checked fixed stitched drained took looked
rv.0 couple mum mom mother woman family lady teenager girl
rw.0 my our
rw.1 live
rw.2 at on
rw.3 my our
rw.4 door
rx.0 my our
rz.0 house home flat apartment place
s.0 opioid opiate heroin cocaine
s1.0 shift work call clinic rounds ward surgery theatre list
s1.1 shift work clinic rounds ward list
s2.0 my our
s3.0 make earn bill charge pocket take get
s4.0 my our
s6.0 every each
s7.0 live moved bought
s8.0 my our
s9.0 my
sa.0 old
sb.0 my our
sc.0 live
sd.0 wrote writing written write typing typed posting posted drafting drafted blogging
sd.1 bit little slightly rather half very still somewhat
se.0 house flat apartment home place
se.1 house flat apartment home place
se.2 home
sg.0 key keys alarm door keycode
sg.1 number licence license
sg.2 my
sh.1 glass gin beer pint drink bottle cocktail wine prosecco whisky whiskey
si.0 bus train tram home school
sk.c eating
sl.1 mob idiots nonsense agenda brigade
sl.2 state
sl.3 snowflake snowflakes
so.0 who that
sp.0 if
sq.0 has have had
sr.0 come cry ask expect complain moan talk call bother whine
sy.0 doctors nurses unions union strikers
t.0 potential
t1.0 health prime foreign finance local shadow chief deputy education social home
t7.0 should
t8.0 who that
t9.0 blood
t9.2 them
ta.1 need needs needing needed want wants wanting wanted had
tb.0 he his him himself
tc.0 she her hers herself
td.0 nurse nurses
te.1 doctor doctors surgeon surgeons
tj.0 made
tn.0 mother mothers mum mums mom moms
to.0 should must need always know everywhere
tq.0 gentlemen
ts.0 up
ts.1 pair
ts.2 cry
ts.3 like
ts.4 be
ts.5 cry
ts.6 trousers
tv.0 sex
tw.0 genders sexes
tx.0 wife wives
tz.0 father fathers
u.0 drugs
u0.0 flu
u1.0 problem problems trouble troubles issues bits parts
u2.0 there
u3.0 cook remind book make do handle prepare sort pack nag pick
u5.0 lady ladies girl girls woman women
u6.0 men women husbands dads wives fathers lads blokes boys girls
u7.0 husband husbands hubby man men partner
u7.1 husband husbands man men boyfriend boyfriends hubby fella
u8.0 he his him
u9.0 he his him himself
ua.0 she her hers herself
uc.0 can who babysit babysits babysiting babysited helping should
uc.1 help helps helping helped
uc.3 mum mom mother woman girl
ud.0 wife wives woman women mother girlfriend mum mom missus
ud.1 wife wives mum mom mother girlfriend women missus
ud.2 every
ui.0 gone going went absolutely completely totally it's was
uj.0 ex boss killer mum mom mother girlfriend boyfriend
uo.0 so totally completely kind plain just
uq.0 fear anxiety indecision shock choice doubt
ut.0 eye
uu.0 ears
uv.0 deaf
uw.0 leading
v.0 drug heroin cocaine pill
v0.0 like digital pure
v1.0 about
v1.1 my
v3.0 heart
v4.0 nearly almost going gonna
v5.0 excuse excuses response responses argument arguments debate debates
v6.0 political career financial social professional
v6.1 me
v7.0 me
va.0 check checks test tests
vc.0 moment day meltdown
ve.0 drivers rush scramble busy schedule workload pace hours rota fans dash
vj.0 utter sheer pure complete absolute total collective
vl.0 mind minds marbles
vl.1 gone going go went
vl.2 mad insane up round loopy crazy
vn.0 bat mole
vn.1 post
vn.2 hatter box march
vn.3 like
vp.0 give gives giving gave given
vr.0 on
vt.0 on
w.0 kick kicks kicking kicked
w9.0 on
ws.0 on
wt.0 on
wy.0 on
x.0 drug drugs
y4.0 non
y6.0 drug
y7.0 treatment
y8.0 acid acids liver tissue food foods meal meals streak streaks deposit deposits
y9.0 soluble embolism free cell cells tissue intake content graft grafts transfer necrosis
ya.0 brown body dietary saturated trans belly visceral
yb.0 mouse mice rat rats
yc.0 high
yd.0 sexual physical
ye.0 wound wounds technique water catch hand hands air needle needles
yf.0 pollen
yg.0 tooth teeth heel heels skin lip lips
yi.0 double single triple colour color
yj.0 loop trial trials study studies review
yk.0 partially visually hard dumb
ym.0 ischaemic ischemic
yo.0 result results personality
yp.0 disorder disorders symptom symptoms episode episodes illness depression experience experiences
yq.0 retardation retard
yr.0 growth
ys.0 retardation
yt.0 retardation
yu.0 release tablet tablets preparation preparations capsule capsules
yv.0 bone growth ejaculation development healing release
yw.0 tapeworm planet planets galaxy star stars hamster hamsters variety
yy.0 spleen pacemaker atrial
yz.0 plaque plaques
z.0 needle needles syringe syringes works
z0.0 cow hatter scientist
z1.0 needs
z2.0 episode episodes symptom symptoms phase phases
z3.0 fringe
z5.0 defence defense plea clause
z6.0 insane
z7.0 depression
z8.0 pregnancy blindness paralysis aphonia
z9.0 deaf
za.0 blind
zb.0 spot
zc.0 paving
zd.0 golf
zf.0 finger skin heel
zg.0 test tests
zh.0 needles
zi.0 cheney tracy
zl.0 splint splints
zm.0 wild domestic jack
zn.0 bell bells
zp.0 waiter waiters
zq.0 ass asses
zr.0 game games
zs.0 guano
zt.0 bag
zu.0 curative cure
zv.0 rate rates
zw.0 test tests
zx.0 cure cures
zy.0 cure
zz.0 cure`
