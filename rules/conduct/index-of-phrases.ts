/** Which phrases of the conduct vocabularies a word may belong to; generated, see `indexPhrases`. */
export const index = `# m0.0.1.1 m3.0.0.0 ma.0.0.0
#1 il.0.1.2
#ambassador nz.0.0.0
#brandambassador nz.0.0.0
#brandpartner nz.0.0.0
#collab nz.0.0.0
#gifted nz.0.0.0
#partner nz.0.0.0
#sp nz.0.0.0
#spon nz.0.0.0
#thanks nz.0.0.0
$ qa.0.2.4
% oi.0.0.0
000 101.0.1.1
1 il.0.2.3
10 ra.0.3.8
100 9p.0.0.0
100% 9p.0.0.0 9q.0.0.0 at.0.0.0 jy.0.0.0 jz.1.0.0 mc.0.0.0 mt.0.1.1
112 101.0.1.1
2 oi.1.0.0 oo.0.0.0
5G jb.0.0.0 ka.0.0.0
5g kh.0.0.0
911 101.0.1.1
999 101.0.1.1
A ps.0.3.f q0.0.4.9
AALFD bv.a.0.0
ADD 2l.0.1.2
ADHD 2l.0.1.2 kd.0.2.8 n5.0.2.7 tc.0.1.4
AHPRA q9.0.1.2
AIDS 4f.0.0.0 4g.0.0.0 4i.0.0.0 4i.0.1.1 4k.0.0.0 4m.0.0.0 4m.1.0.0 4o.0.2.2 4p.1.0.0 4q.0.2.2 4r.0.2.2 u7.0.0.0 u8.0.0.0
AMA dj.0.1.3
Addict u1.0.0.0
Addictive tu.0.0.0
Advisory u2.0.0.0
Alcoholics tn.0.0.0
American ub.0.0.0 ul.0.0.0
Amputee up.0.0.0
Avenue qj.0.3.a
BAME 8q.0.0.0
BME 8q.1.0.0
BOGO oi.1.0.0
BS h4.0.1.1
Bethlem v3.0.0.0
Birth us.0.0.0 ut.0.0.0
Blind ui.0.3.3
Boulevard qj.0.3.a
Breakthrough ve.0.0.0 vf.0.0.0 vg.0.0.0
Broadmoor v2.0.0.0
CNA gj.0.2.2
CT n8.0.2.9 pm.0.2.b
Cancer vm.0.0.0
Caucasian 8n.0.0.0
Caucasians 8n.0.0.0
Center tz.0.0.0 ug.0.0.0
Children's vv.0.0.0
Close qj.0.3.a
Clown vo.0.0.0
Cocaine tp.0.0.0
Court qj.0.3.a
Crazy vp.0.0.0
Crescent qj.0.3.a
Crippled vs.0.0.0
Crystal tq.0.0.0
Cure vj.0.0.0 vl.0.0.0
DEA q9.0.1.2
DM aw.0.0.0 ax.1.1.1 ax.2.0.0 ax.5.2.2 ax.7.0.0 az.0.0.0 ba.0.0.0 br.0.0.0
DMs ax.1.1.1 ax.2.0.0 ax.5.2.2
DNA jc.0.2.7 kn.0.2.4
Deaf ui.0.3.3
Depressed ts.0.0.0
Diabetic v0.0.0.0 v1.0.0.0
Disabled ui.0.3.3 un.0.0.0
Down 5s.0.0.0 uw.0.0.0
Down's 5r.0.0.0 uu.0.0.0
Dr p4.0.1.5
Drive qj.0.3.a
Drug tx.0.0.0 ty.0.0.0
ECG pm.0.2.b
ED pr.0.4.8 ps.0.3.f pt.0.2.2 pw.0.1.1 q0.0.4.9
EKG pm.0.2.b
ER pr.0.4.8 ps.0.3.f pt.0.2.2 pw.0.1.1 q0.0.4.9
Elderly ui.0.3.3
Elizabeth u3.0.0.0
Epileptic uz.0.0.0
Eskimo 8r.0.0.0
Eskimos 8r.0.0.0
FB b3.0.3.6
FDA hm.0.0.0 hn.0.2.7
FFS h1.4.0.0
FLK bv.7.0.0
FLKs bv.8.0.0
FML h1.7.0.0
FOOBA bv.3.0.0
G qk.0.2.9
GERD n5.0.2.7
GMC pj.5.3.3 q9.0.1.2
GMOs ka.0.0.0
GOMER bs.1.0.0
GOMERs bs.2.0.0
GORK bv.9.0.0
GP gj.0.2.2 rb.0.1.1
GTFO h1.3.0.0
Gardens qj.0.3.a
Global u9.0.0.0
Grove qj.0.3.a
Guide ud.0.0.0
HCA gj.0.2.2
HCQ av.0.0.0
HIPAA pj.3.0.0 pj.5.2.2
HIV 4f.0.0.0 4h.0.0.0 4k.0.0.0 4l.0.0.0 4q.0.2.2 ks.1.0.0 u6.0.0.0
HIVers 4p.0.0.0
HRT n8.0.2.9
Handicap uj.0.0.0
Handicapped ui.0.3.3
I 9n.0.0.0 bn.0.0.0 bp.0.3.5 ng.0.0.0 o9.0.0.0 ob.0.0.0 oz.0.0.0 oz.1.0.0 p7.0.0.0 pe.0.2.7 pg.0.0.0 pj.8.0.0 q3.1.0.0 q7.0.0.0
I'd bn.0.0.0 pg.0.0.0
I'll bb.0.0.0 bn.0.0.0
I'm q7.0.0.0 qc.0.0.0
I've ob.0.0.0 pg.0.0.0 q7.0.0.0
IBS n5.0.2.7 p5.0.4.f
ICU pr.0.4.8 pt.0.2.2
ID q9.0.1.2 qb.0.1.3
IQ d9.5.0.0 qu.0.3.6
IU n1.0.2.a
IV c.0.0.0
IVDU c.1.0.0
Individuals uq.0.0.0
Journal tt.0.0.0
Juvenile uy.0.0.0
Karen cz.0.1.2
Karens cz.0.1.2
LMFAO h1.6.0.0
LOL bv.0.0.0
LOLNAD bv.1.0.0
Lane qj.0.3.a
Lighthouse ue.0.0.0 uf.0.0.0
Little vc.0.0.0
MAGA qp.0.0.0 r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
MLM bf.0.1.6
MMS k5.0.1.4
MP pv.0.0.0 py.0.3.6 r4.0.1.1 r5.0.2.2
MPs r4.0.1.1 r5.0.2.2
MRI n8.0.2.9 pm.0.2.b
Mental vq.0.0.0
Mews qj.0.3.a
Miracle vu.0.0.0
Moby xc.0.0.0
NFN bv.5.0.0
NMC q9.0.1.2
NPI q9.0.1.2
Narcotics to.0.0.0
National tk.0.0.0 tm.0.0.0 ua.0.0.0 uc.0.0.0 uh.0.0.0 ur.0.0.0 uv.0.0.0 v7.0.0.0 v8.0.0.0 v9.0.0.0 va.0.0.0
OAP 73.1.0.0
OAPs 73.2.0.0
OCD 2k.0.1.2 sy.0.0.0 tc.0.1.4
OMFG h1.5.0.0
Office vb.0.0.0
Oriental 8o.0.1.1 8o.2.0.0
Orientals 8o.0.1.1 8o.1.0.0
Overeaters tr.0.0.0
PBAB bv.6.0.0
PCOS n5.0.2.7
PM aw.0.0.0 az.0.0.0
PMs ax.1.1.1 ax.5.2.2
PR o1.1.0.0
Philip xd.0.0.0
Place qj.0.3.a
President's um.0.0.0
Prisoners vd.0.0.0
Program v5.0.0.0
Psycho v4.0.0.0
Quackwatch vn.0.0.0
Race vi.0.0.0
Rally vk.0.0.0
Road qj.0.3.a
Row qj.0.3.a
Ryan u5.0.0.0
SHPOS bv.2.0.0
SIDS kd.0.2.8
STD 51.0.0.0
STDs 51.1.0.0
STFU h1.2.0.0
Senior v6.0.0.0
Shriners vt.0.0.0
Smokers vr.0.0.0
Spastics uo.0.0.0
Special uk.0.0.0 ux.0.0.0
Stand vh.0.0.0
Street qj.0.3.a
Substance tl.0.0.0 tv.0.0.0 tw.0.0.0 u0.0.0.0
TBD c8.8.0.0
TTFO bv.4.0.0
TV pl.0.1.1 pv.0.0.0
Terrace qj.0.3.a
UBI bv.b.0.0
UTI n5.0.3.8
VA xv.0.0.0
VIP pl.0.0.0
WTAF h1.1.0.0
WTF h1.0.0.0
World u4.0.0.0
able 5z.0.0.0
ablebodied 5z.0.0.0
abnormal 5x.0.0.0
aborted kt.0.2.7
absolutely 9q.0.0.0 9r.0.2.2 iv.0.0.0 mc.0.0.0 mt.0.1.1
abuse p.0.1.1 s.0.1.1 t.0.0.0 u.0.2.2 w6.0.2.2
abuser 8.0.1.1
abusers 8.0.1.1
accept b4.0.1.3
account b1.0.3.4 b2.0.2.2 tj.0.1.1
accutane op.0.1.6 oq.0.0.0
acetaminophen n9.0.4.f
acne p5.0.4.f
acopia c2.0.0.0
acopic c2.1.0.0
across p9.0.3.3 qe.0.2.7
act oi.1.0.0
activists r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
actor pv.0.0.0
actress pv.0.0.0
add b4.0.1.3 me.0.2.5 ny.0.0.0
adderall n8.0.2.9 op.0.1.6 oq.0.0.0
addict 0.0.0.0 1.0.1.1 1e.0.0.0
addicted 7.0.0.0 1b.0.0.1 1e.0.0.0 2q.0.0.0 95.0.1.1 sw.0.0.0
addicts 0.0.0.0 1.0.1.1
address bo.0.4.6 q3.3.1.2
adherence dg.1.1.1
adherent dg.0.1.1 z7.0.1.1
administration r4.0.1.1 r5.0.2.2
admit dt.0.1.1
admits dt.0.1.1
admitted dt.0.1.1 pz.0.2.8
admitting dt.0.1.1
adore o2.0.1.2
adrenal jw.0.0.0
adrenals jt.0.1.2 kn.0.2.4
advanced in.0.1.1
adverse 9t.0.1.4
advisory o4.0.0.0
affair bq.0.1.1
afflicted 46.0.0.0
after pd.0.0.0
again 98.2.3.3 ac.0.3.8 m7.1.1.1
against a4.0.1.2 dj.0.1.3
ageing 6w.0.0.0 a6.0.1.1
ages 9r.0.3.3
aggressor 6z.0.0.0
aggressors 6z.0.0.0
aging 6w.0.0.0 a6.0.1.1
ahead j0.2.1.1
ailment al.0.2.3
ailments al.0.2.3
ain't 9c.0.0.0
air ki.0.0.0
airhead cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
airheads cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
airlifted pz.0.2.8
alarming kx.0.0.0
albatross cg.0.0.0 zq.0.0.0
albatrosses cg.0.0.0
album ox.0.1.7
alcohol 9.0.0.0 p.1.2.2 q.0.0.0 yt.0.0.0
alcoholic m.0.1.2 95.0.0.0 vw.0.0.0 vx.0.1.1
alcoholics m.0.1.2 n.0.0.0
alkaline js.1.0.0 js.2.5.6 ko.0.0.0
alkalise js.0.0.0
alkalised js.0.0.0
alkalises js.0.0.0
alkalising js.0.0.0
alkalize js.0.0.0
alkalized js.0.0.0
alkalizes js.0.0.0
alkalizing js.0.0.0
alkie 97.0.1.1
alkies 97.0.1.1
all mh.0.0.0
allege dq.0.1.1
alleged dq.0.1.1 ds.0.0.0
allegedly dr.0.0.0
alleges dq.0.1.1
alleging dq.0.1.1
allergies kd.0.2.8
allopathic k2.0.0.0
allowed 7u.0.0.0
almost al.0.1.2 n6.0.1.1
already 6u.0.0.0
altering i8.1.1.1
alternative af.0.1.1
alternatives af.0.1.1
aluminium jg.0.3.6
aluminum jg.0.3.6
always lw.0.0.0
alzheimer's 6p.0.1.2
am o2.0.1.2
amateurs gm.0.1.1 gx.0.2.5
amaze lp.0.1.1 m0.1.2.2 mb.0.3.6
amazed iw.0.2.7 ly.0.2.2 m9.0.2.4
amazing a9.0.0.0 i7.0.0.0
america qr.0.1.1
american yf.0.0.0
amoxicillin n9.0.4.f
amputee 67.0.0.0
amputees 67.0.0.0
anaesthetist rb.0.1.1
anatomical yb.0.0.0
ancient iq.0.0.0
anesthesiologist rb.0.1.1
aneurysm t1.0.3.4
annoying cq.0.0.0 cr.0.2.a e0.0.0.0
anorexic 2a.0.1.1 95.0.0.0 sz.0.0.0 tc.0.1.4
anorexics 2a.0.1.1 2a.1.0.0
another 18.0.4.4
anti 7b.0.0.0 7b.1.0.0 8t.0.0.0 8t.1.0.0 r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
antiageing 7b.1.0.0
antiaging 7b.0.0.0
antibiotic n9.0.4.f nj.0.2.5
antibiotics k8.0.0.0 n8.0.2.9 n9.0.4.f nj.0.2.5
antidepressant nl.0.2.2 nr.0.1.3
antidepressants f7.0.2.8 n8.0.2.9 nl.0.2.2
antifreeze kt.0.2.7
antihistamine n9.0.4.f
antihistamines n9.0.4.f
antimaskers r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
antiperspirant ki.0.0.0
antiperspirants ki.0.0.0
antivaxer 8t.1.0.0
antivaxers 8t.1.0.0
antivaxxer 8t.0.0.0 r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
antivaxxers 8t.0.0.0 r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
anxiety dz.0.2.3 n5.0.2.7 n7.0.2.7 p5.0.4.f
anyone 9r.0.2.2 ag.0.0.0 pj.5.2.2
anything al.0.1.2
apart iz.0.1.1
apartment q3.0.1.1
apeshit h2.e.0.0
apology gy.0.1.2
app o3.0.2.3 oh.1.2.3
apparently dr.0.0.0
appointment tj.0.1.1
appointments oi.1.2.3
approved hk.0.1.1 hl.0.0.0 hp.0.1.3
apps o3.0.2.3
apricot av.0.0.0
arguing mu.4.2.3
arrived pz.0.1.7
arrogant g7.0.0.0
arse cz.0.4.5 h7.0.1.1 h7.4.0.0 h7.5.0.0
arsehole h7.4.0.0
arseholes h7.4.0.0
arses h7.0.1.1 h7.5.0.0
arsewipe hf.8.0.0
art hz.0.3.3
arthritic 41.1.1.1
arthritics 41.0.0.0
arthritis n5.0.2.7 p5.0.4.f
as mn.2.0.0
ashamed ei.0.2.2
ask b7.0.0.0 e8.4.0.0 nb.0.1.5 s8.0.0.0
asked b7.0.0.0 e8.4.0.0 el.0.3.6
asking b7.0.0.0 e8.4.0.0 nb.0.1.5
asks b7.0.0.0 e8.4.0.0
aspartame ka.0.0.0
asperger 6k.0.0.0
asperger's 6k.0.0.0
aspergers 6k.0.0.0
aspie 6l.0.0.0
aspies 6l.0.0.0
aspirin n9.0.4.f
ass h7.0.1.1 h7.3.0.0 xf.0.1.3
asses h7.0.1.1 xf.0.1.3
assess bc.0.1.5
asshat h7.6.0.0
asshats h7.6.0.0
asshole h7.3.0.0
assholes h7.3.0.0
assistant gj.0.3.3
assisted yv.0.1.1
assured at.0.0.0
asthma kd.0.2.8 n5.0.2.7 p5.0.4.f
asthmatic 3w.0.1.1 95.0.0.0
asthmatics 3w.0.1.1 3w.1.0.0
astonished iw.0.2.7
astonishing i5.0.0.0 i6.0.2.4
astounded iw.0.2.7
astounding i5.0.0.0 i6.0.2.4
asylum 1v.0.1.1 wx.0.0.0
asylums 1v.0.1.1 wx.0.0.0
ate es.0.0.0
athlete pv.0.0.0
attack t0.0.3.6
attacks kd.0.3.9
attempt fy.1.1.1
attender de.3.1.1
attenders de.3.1.1
attention 2m.0.0.0 2m.1.0.0 cz.0.1.2 d6.0.1.4 dd.0.2.6 fq.0.0.0 qu.0.3.6
attractive b8.0.0.0
aunt pq.0.1.1
autism 6d.0.2.2 6f.0.0.0 6g.0.1.4 6h.0.2.2 ja.0.2.6 kd.0.2.8 n5.0.2.7
autistic 6j.0.1.2 6m.0.1.1 kq.0.2.4 sz.0.0.0 t9.0.2.2 tc.0.1.4
autoimmune kd.0.2.8
available ny.0.0.0 of.0.0.0
avalanche l4.0.0.0
avoid gl.0.0.0 nc.0.0.0
award j1.0.0.0
away 9x.0.1.1 ap.0.3.6 aq.0.1.1 oj.0.1.1 q5.0.1.2
aways oj.0.1.1
awe iw.0.3.8
awestruck iw.0.2.7
azzalure op.0.1.6 oq.0.0.0
babies 1d.0.1.1 s6.0.2.3
baby 1d.0.1.1 l9.0.4.6 nk.0.1.1 pf.0.2.h qf.0.1.1
babysitters gx.0.2.5
back p5.0.4.f qs.0.2.4 r1.0.1.1
backbone ep.1.1.2 qu.0.3.6
backed hp.0.1.3 qs.0.2.4 qt.0.2.3 qv.0.2.3
backing qs.0.2.4
backs qs.0.2.4
backside cz.0.4.5
backstabbing gv.0.0.0
backwards a6.0.1.1
bad ed.0.0.0 h7.0.0.0 h7.8.0.0 s6.0.2.3
badarse h7.0.0.0
badarses h7.0.0.0
badass h7.0.0.0 h7.8.0.0
badasses h7.0.0.0
badge q9.0.1.2 qb.0.1.3
badly 3p.0.0.0
baffled iw.0.2.7 ly.0.2.2 ly.0.1.1 m9.0.2.4
bag cv.0.1.1 le.0.2.2 om.0.0.0
bags cv.0.1.1
baking ko.0.0.0
balance tj.0.1.1
bali q5.0.2.3
banish 9x.0.0.0 ak.0.0.0 an.0.1.2
banished 9x.0.0.0 ah.0.1.5 ak.0.0.0 an.0.1.2
banishes 9x.0.0.0 ak.0.0.0 an.0.1.2
banishing 9x.0.0.0 ak.0.0.0 an.0.1.2
banning j4.0.2.6
bar mu.6.0.0
barbecue bd.1.0.0
barely gs.0.2.9
barmy ti.1.1.1
barren 7i.0.0.0 kq.0.2.4
based nf.0.0.0 nm.0.0.0
basket dd.0.2.6
bastard h9.0.0.0
bastards h9.0.0.0
bat cv.0.1.1 dd.0.3.7 xl.0.0.0
bats cv.0.1.1
batshit h2.f.0.0
battle 4b.0.2.4 4c.0.0.0 4e.0.1.1
battleaxe cv.0.1.1
battleaxes cv.0.1.1
battled 4c.0.0.0
battles 4c.0.0.0
battling 4c.0.0.0
bay d1.0.0.0 d5.0.0.0 pf.0.1.d pp.0.2.3 pr.0.4.8 pu.0.2.3
beach 3h.0.0.0
beached 32.0.0.0
bean gx.0.2.5 gz.2.0.0
beancounter gz.2.0.0
beancounters gz.2.0.0
beat ak.0.0.0 an.0.1.2 au.0.1.8
beaten an.0.1.2 au.0.1.8
beating an.0.1.2 au.0.1.8 j1.0.1.1
beats ak.0.0.0 an.0.1.2 au.0.1.8 kk.0.2.2
because ml.0.2.2
bed 57.0.0.0 c0.0.0.0 c0.1.0.0 c0.2.0.0 d1.0.0.0 d5.0.0.0 d6.0.1.4 pf.0.1.d pp.0.2.3 pu.0.2.3 104.0.0.0
bedblocker c0.0.0.0
bedblockers c0.0.0.0
bedblocking c0.1.0.0
bedridden 57.0.0.0
beemer c7.0.1.1
beemers c7.0.1.1
beer bd.0.1.4
beers bd.0.1.4 bd.1.0.0 qk.0.2.9
before oy.0.1.6 zu.0.0.0
begging ly.0.2.2
behind qe.0.2.7
believe lm.0.2.3 nd.0.1.1 nd.0.2.2 qs.0.2.4
believed qs.0.2.4
believes qs.0.2.4
believing qs.0.2.4
bellend hf.5.0.0
bellends hf.5.0.0
belligerent e3.0.0.0
below np.0.2.c nq.0.0.0 nt.0.2.4
benefit r1.0.0.0
benign n7.0.2.7
benzos n8.0.2.9
berk cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
berks cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
best b9.0.1.3 il.0.1.2
beta n8.0.2.9
better ae.0.0.0 fw.0.2.2 kk.0.3.4 kk.0.3.3 s3.0.2.4 s6.0.2.3
beyond mc.0.0.0 mk.0.0.0 mu.0.1.1 mu.2.0.0 mu.3.0.0
biddies cv.0.1.1
biddy cv.0.1.1
biden r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
bigarse h7.0.0.0
bigarses h7.0.0.0
bigass h7.0.0.0
bigasses h7.0.0.0
biggest iy.0.0.0
bikini 3h.0.0.0
bill tj.0.1.1
bin ad.0.0.0 my.0.1.5 mz.0.0.0 nc.0.0.0 no.0.0.0
bio is.1.0.0 is.2.0.0
biohack is.1.0.0
biohacked is.1.0.0
biohacker is.2.0.0
biohackers is.2.0.0
biohacking is.1.0.0
biohacks is.1.0.0
biopsy n8.0.2.9 pm.0.2.b
bipolar 28.0.1.1 29.0.1.1 95.0.0.0 n5.0.2.7 sz.0.0.0 t9.0.2.2 tc.0.1.4 wg.0.0.0
bipolars 28.0.1.1 28.1.0.0
bird oi.1.1.1 oo.0.1.1
bishop pv.0.0.0
bitch h8.0.0.0
bitches h8.0.0.0
bitching h8.2.0.0
bitchy h8.1.0.0
biting d3.0.0.0
black av.0.0.0 oi.1.0.0 oo.0.0.0 yn.0.0.0 10i.0.0.0
blame e8.1.3.3
bleach k5.0.1.4
blighted 7m.0.0.0 9a.0.0.0
blind 5c.0.1.1 ld.0.2.5 so.0.0.0 sp.0.0.0 sq.0.2.2 st.0.0.0 wb.0.1.1 wc.0.0.0 wd.0.1.1 x4.0.0.0
blindspot sp.0.0.0
blindspots sp.0.0.0
block a4.0.0.0
blocked a4.0.0.0
blockhead cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
blockheads cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
blocking a4.0.0.0
blocks a4.0.0.0
bloke pf.0.2.h
blonde t9.0.2.2
bloody h6.2.0.0 he.0.0.0 x7.0.0.0
blow lp.0.1.1 m2.0.0.0
blown 4n.0.1.1 iw.0.2.7
bobbing ce.4.0.0
bocouture op.0.1.6 oq.0.0.0
body 9r.0.3.3 pb.0.0.0
body's jo.0.1.5
bogof oo.0.0.0
bogus r1.0.0.0
bollocks hf.0.0.0
bomb ky.2.1.1 l8.0.2.2
bone g7.0.0.0 gi.0.0.0 gv.0.0.0 gx.0.2.5 kx.0.0.0
bonehead gi.0.0.0
boneheads gi.0.0.0
bonkers se.0.0.0
bonus oe.0.2.6
bonused kl.0.2.5
book nb.0.1.5 o7.0.0.0 on.0.0.0
booked p9.0.2.2
booking nb.0.1.5
booster ys.0.0.0
boosters kr.2.0.0
booze 98.0.3.5
boozer k.0.0.0
boozers k.0.0.0
borax av.0.0.0 k5.0.1.4
borderline wh.0.0.0
borderlines 2e.0.0.0
born 1c.0.1.1 94.0.0.0
boss pj.5.3.3 pq.0.1.1
bossy rt.0.0.0
botch gb.0.0.0
botched fg.0.0.0 gb.0.0.0
botches gb.0.0.0
botching gb.0.0.0
both rw.0.0.0
bother nb.0.1.5
bothered ek.0.2.3
bothering nb.0.1.5
botox op.0.1.6 oq.0.0.0 pb.1.3.5
bottle 98.0.3.5 98.1.2.2 be.0.1.7 oc.0.2.2 qk.0.2.9
bottles qk.0.2.9
bought fb.0.0.0 kl.0.2.5
bounce bu.0.0.0 zo.0.0.0
bounceback bu.0.0.0
bouncebacks bu.0.0.0
bouncers gx.0.2.5
bound mr.0.0.0 mw.0.0.0
bowel yx.0.0.0
boxed yn.0.0.0
boy pf.0.2.h q4.0.1.1 qf.0.2.2 qg.0.2.2 qi.0.1.1
boyfriend ry.0.1.1
boys qi.0.1.1 rs.2.0.0 s4.0.0.0
bozo cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
bozos cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
braces pb.1.3.5
brain d9.0.2.5
braindead cq.0.0.0 cr.0.2.a qn.0.0.0 ta.0.0.0
brainless cq.0.0.0 cr.0.2.a g7.0.0.0 qn.0.0.0
brains qu.0.3.6
brainwashed qz.0.0.0
brand o3.0.2.3 o4.0.0.0 od.0.5.7
brands o3.0.2.3
bras ka.0.0.0
brat dd.0.2.6
brats dd.0.2.6
break hq.0.0.0
breaking lx.0.0.0 pj.4.1.1
breakthrough hq.0.0.0 ya.0.0.0
breakthroughs hq.0.0.0
breasts pb.0.0.0
breathtaking i5.0.0.0 i6.0.2.4
brexit qp.0.0.0
brexiteers r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
bribed kl.0.2.5
brigade 96.0.2.3 r0.0.1.2
brittle 3l.0.0.0
brother's nn.0.4.5
brought o4.0.0.0 pz.0.2.8
bubonic 10h.0.0.0
buffoon cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
buffoons cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
bugger hf.a.0.0 hf.c.0.0
builder py.0.3.6
bulimic 2b.0.1.1 95.0.0.0
bulimics 2b.0.1.1 2b.1.0.0
bull h2.g.0.0
bullet a5.0.0.0
bulletproof a5.0.0.0
bullied g0.0.0.0
bullies gx.0.2.5
bullshit h2.a.0.0
bullshitting h2.b.0.0
bullying gv.0.0.0
bum 81.0.1.1
bumbling gv.0.0.0
bums 81.0.1.1
bungling g7.0.0.0
burden 6v.0.3.5 6v.1.0.0
burdened 9a.0.0.0
burdens 6v.0.3.5
buried j4.0.2.6
burn a0.0.0.0 a1.0.0.0 ad.0.0.0 qx.0.0.0
bury ld.0.1.4
burying j4.0.2.6 ld.0.2.5
business bf.0.1.6 bg.0.0.0
butcher g9.0.1.1 go.0.2.5 109.0.0.0
butcher's 108.0.0.0
butchered ga.0.0.0
butcherous gv.0.0.0
butchers g9.0.1.1 gm.0.1.1 go.0.2.5
butt cz.0.4.5
buy bf.0.1.6 ny.0.0.0 oi.1.0.0 oo.0.0.0
buzzing iw.0.2.7
bye ai.0.2.2 ai.0.1.1
bypass bk.0.0.0
cabbage cf.0.0.0
cabinet r4.0.1.1 r5.0.2.2 ra.0.2.7
cack gv.0.0.0
cackle cu.0.0.0
cackled cu.0.0.0
cackles cu.0.0.0
cackling cu.0.0.0
calcifying kg.0.1.7
call aw.0.0.0 ba.0.0.0 bb.1.2.3 nb.0.1.5
called ds.0.1.1 gv.0.1.1
calling nb.0.1.5
calories jr.1.1.2
cambridgeshire cc.0.2.2
came p9.0.2.2 pf.0.1.d pz.0.1.7
canberra ra.0.2.7
cancel nc.0.0.0
cancelling eo.0.1.1
cancer 4a.0.0.0 kd.0.2.8 n7.0.3.8 p5.0.4.f su.0.1.2
cancers su.0.1.2
cannabis ko.0.0.0
cannot ly.0.1.1
cannulate gt.0.1.2
capitol ra.0.2.7
capsule f7.0.2.8 n1.0.2.a
capsules f7.0.2.8 n1.0.2.a ni.0.2.4
cardiologist rb.0.1.1
caregiver rc.0.1.1 sa.0.1.1
careless et.0.0.0
carer rc.0.1.1 sa.0.1.1
carpenter gx.0.2.5
carpenters gx.0.2.5
carried pz.0.2.8
case 1r.6.1.1 1r.7.1.1 mk.0.0.0 nf.0.2.2
caseload pr.0.4.8
cases 1r.6.1.1 1r.7.1.1 96.0.2.3 ig.1.0.0
cash be.0.1.7
casualty ps.0.3.f q0.0.4.9
catatonic tc.0.1.4
catering s5.0.0.0
caught 4i.0.0.0
cause ks.0.2.4 md.0.2.2 mf.0.1.1 mg.0.1.1
caused mf.0.1.1 mg.0.1.1 ml.0.2.2
causes mf.0.1.1 mg.0.1.1
causing mf.0.1.1 mg.0.1.1
cavemen gx.0.2.5
cease my.0.1.5
celebrity pl.0.0.0 pl.0.1.1 pv.0.0.0 py.0.3.6
celestial ca.1.0.0 ca.2.0.0
celiac n5.0.2.7
cell b0.0.4.a b1.0.3.4 b2.0.2.2 bl.0.3.6 bo.0.4.6 d9.0.3.6 d9.6.2.2 kh.0.0.0
cells d9.0.3.6 d9.0.2.5
cellulite jr.1.1.2
certain mp.0.2.4 mp.0.3.5 mr.0.0.0 mw.0.0.0
certainly mc.0.0.0 mt.0.1.1
cervical 7d.1.0.0
chair d5.0.0.0 ps.0.4.g
chairman rg.0.0.0
chairmen rg.1.0.0
challenged 61.0.1.1
challenging 6y.0.0.0
chance oj.0.2.2
chancer cz.0.1.2
chancers cz.0.1.2 d6.0.1.4
change it.0.1.2 iz.0.0.0 lp.0.1.1 na.0.0.0
changed iz.0.0.0 m2.0.0.0 or.0.1.3 pc.0.0.2
changes iz.0.0.0
changing a9.0.1.1 i8.0.1.1 iz.0.0.0
chap pf.0.2.h
charge ra.0.2.7
charlatan g5.0.0.0
charlatans g5.0.0.0 gm.0.1.1
charm 9z.1.3.3 qu.0.3.6
chart pm.0.3.c tj.0.1.1
charts i6.0.4.6
chat nt.0.4.6
chav by.5.0.0
chavs by.5.0.0
cheat 3a.0.0.0 3f.0.0.0 3s.0.0.0
cheated 3f.0.0.0 3s.0.0.0
cheating 3f.0.0.0 3s.0.0.0
cheats 3f.0.0.0 3s.0.0.0 r1.0.1.1
check bc.0.1.5 el.0.3.6
checked bh.0.0.0 el.0.3.6
checking qc.0.0.0
chef pv.0.0.0
chemical jl.0.0.0 jn.0.0.0
chemicals jm.0.2.4
chemtrails ka.0.0.0
chief dn.0.0.0
child l9.0.4.6 nk.0.1.1 pf.0.2.h q4.0.1.1 qf.0.1.1 qg.0.1.1 qi.0.1.1
child's q4.0.1.1
childish cq.0.0.0 cr.0.2.a
children l9.0.4.6 q4.0.1.1 qi.0.1.1
children's q4.0.1.1
chilling kx.0.0.0
chin pb.0.0.0
chlorine av.0.0.0 k5.0.1.4
chocolates be.0.1.7
choice x.0.2.2 ec.0.3.9 ec.1.0.0 vz.0.2.2 w0.0.2.2
choose ec.1.0.0
choosing ec.1.0.0
chose ec.1.0.0
chosen ec.1.0.0
chronic c8.2.0.0 ef.0.0.0
chubby 31.0.0.0
chubster 30.6.0.0
chubsters 30.6.0.0
chuck ad.0.0.0
cialis op.0.1.6 oq.0.0.0
circus gn.0.0.0
city ra.0.2.7
claim dq.0.1.1
claimed dq.0.1.1 ds.0.0.0
claiming dq.0.1.1
claims dq.0.1.1
class ik.0.1.1 j1.0.2.2
clean 11.0.0.0 12.0.1.2 13.0.0.0 3e.0.0.0 3e.1.1.1 50.0.1.1 w7.0.0.0
cleaning s5.0.0.0
cleanse jh.0.0.0 jk.0.1.2 z1.0.0.0
cleansed jh.0.0.0 z1.0.0.0
cleanses jh.0.0.0 jk.0.1.2 z1.0.0.0
cleansing jh.0.0.0 jk.0.1.2 jv.0.0.0 z1.0.0.0
clear aq.0.0.0 as.0.0.0 p8.0.2.6
cleared aq.0.0.0 or.0.1.3 p6.0.3.6 p8.0.2.6
clearing aq.0.0.0 p8.0.2.6
clearly n6.0.1.1
clears ak.0.0.0 aq.0.0.0 p8.0.2.6
clerks gx.0.2.5
cletus ce.3.0.0
click ny.0.0.0
client pf.0.2.h
clients os.0.1.2
climate r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
clingy cp.1.0.0 e0.0.0.0
clinic pr.0.4.8 ps.0.3.f pt.0.2.2 pw.0.1.1 q0.0.4.9
clinical x0.0.0.0
clock a6.0.3.4
clot j9.0.0.0
clotshot j9.0.0.0
clotshots j9.0.0.0
clown cr.0.2.a d0.0.1.5 gn.0.0.0 go.0.2.5 gp.0.1.2 gs.0.2.9 gv.0.0.0 gy.0.1.2 10a.0.0.0
clowns cr.0.2.a d0.0.1.5 gm.0.1.1 go.0.2.5 gp.0.1.2 gs.0.2.9 gy.0.1.2
clue gw.0.3.7 gw.0.4.8
clueless cq.0.0.0 cr.0.2.a g7.0.0.0 go.0.2.5 gs.0.2.9 gx.0.2.5 qn.0.0.0 s6.0.2.3
clusterfuck h0.b.0.0
clusterfucks h0.b.0.0
co pq.0.1.1 tj.0.1.1
coach bf.0.3.8 bg.0.2.2
coaching o5.0.1.3
cocaine 4.0.0.0
cock xe.0.0.0
cockroach cg.0.0.0
cockroaches cg.0.0.0
cocktail qk.0.2.9
cocktails qk.0.2.9
code c6.0.0.0 nw.0.1.3 nx.0.2.2 zt.0.0.0
codger cv.0.1.1
codgers cv.0.1.1
coeliac n5.0.2.7
coffee av.0.0.0 bd.0.1.4 bd.1.0.0
coffin le.0.1.1
coke 9d.0.0.0
cokehead 9d.0.0.0
cokeheads 9d.0.0.0
cold k9.0.4.8 n5.0.3.8
collaboration o4.0.1.1
collagen oh.1.2.3
colleague pq.0.1.1
colloidal av.0.0.0 k5.0.1.4
colon yy.0.0.0
colored 8p.0.0.0
coloured 8p.0.0.0
coma ta.0.2.2
combative e1.0.0.0 e1.1.2.2
come el.0.3.6 my.0.1.5 mz.0.0.0 qc.0.0.0
comedian pv.0.0.0
coming lj.0.0.0 lm.0.3.4
comment np.0.2.c nt.0.4.6
comments np.0.2.c nq.0.2.2 nt.0.4.6
commie qn.0.0.0
common m4.0.1.2
company od.0.5.7 zg.0.1.1
comparison zv.0.3.3
comparisons zv.0.3.3
compassion qu.0.3.6
comped oa.0.1.7
competition oj.0.0.0
complain dm.0.0.0
complained dm.0.0.0
complainer co.0.0.0
complainers co.0.0.0
complaining dm.0.0.0
complains dm.0.0.0
complaint zi.0.0.0
complaints dm.1.0.0 zi.0.0.0
complete at.0.0.0 y0.0.0.0
completed fe.1.0.0
completely 9q.0.0.0 jy.0.0.0
compliance de.1.1.1 df.0.1.1 z5.0.1.2 z6.0.0.0
compliant 53.0.0.0 de.0.1.1
complications ar.0.2.4
complier de.2.1.1
compliers de.2.1.1
complimentary o1.2.0.0
con k3.0.2.2 k7.0.3.6 k7.0.2.5
concerta op.0.1.6 oq.0.0.0
condition al.0.2.3
congress r4.0.1.1 r5.0.2.2 ra.0.2.7
congressman r4.0.1.1 r5.0.2.2
congresswoman r4.0.1.1 r5.0.2.2
connect j7.0.0.0
conquer 9x.0.0.0 au.0.1.8
conquered 9x.0.0.0 au.0.1.8
conquering 9x.0.0.0 au.0.1.8
conquers 9x.0.0.0 au.0.1.8
conscience qu.0.3.6
conscientious ze.0.0.0
consent 7v.0.0.0
consented 7v.0.0.0
consenting 7v.0.0.0
consents 7v.0.0.0
conservative r4.0.1.1 r5.0.2.2
conservatives r4.0.1.1 r5.0.2.2 r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
conspiracy r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
consult nb.0.1.5
consultant o4.0.0.0 rb.0.1.1
consulting nb.0.1.5
contagious kq.0.2.4
control 3q.0.2.3
conventional k2.0.0.0
convict 86.0.1.1 10f.0.0.0
convicted 10f.0.0.0
convicting 10f.0.0.0
convicts 86.0.1.1 10f.0.0.0
cookie 10c.0.0.0
coot cv.0.1.1
coots cv.0.1.1
copay tj.0.1.1
core 1i.0.1.1
cornwall cc.0.2.2
coronary t1.0.3.4
coronavirus ks.1.0.0
corrupt g7.0.0.0 go.0.2.5 qn.0.0.0
cortisol jt.0.1.2
cot kd.0.2.8
couldn't d3.0.0.0 gs.0.2.9 gw.0.1.5
council r4.0.1.1 r5.0.2.2 ra.0.2.7
councillor pv.0.0.0 py.0.3.6 r4.0.1.1 r5.0.2.2
councillors r4.0.1.1 r5.0.2.2
councils r4.0.1.1 r5.0.2.2
country ra.0.2.7
county pn.0.4.7
couple pf.0.2.h
coupon nw.0.1.3
course em.0.4.5 o5.0.2.4
cousin pq.0.1.1
cover j8.0.2.3 j8.0.1.1
covered j4.0.2.6 oa.0.1.7
covering j4.0.2.6
covid ks.1.0.0
covidiot 8v.1.0.0
covidiots 8v.1.0.0
coward's fs.0.2.2 fs.1.1.1 g1.0.0.0
cowardly qn.0.0.0
cowards fs.0.2.2
cowboy gv.0.0.0 gx.0.2.5
cowboys gm.0.1.1 go.0.2.5 gx.0.2.5
crack f.0.0.0 1e.0.0.0 sx.0.1.1 ta.0.1.1 w9.0.0.0
cracked w9.0.0.0
crackhead f.0.0.0
crackheads f.0.0.0
cracking w9.0.0.0
crackpot r0.0.0.0
crackpots r0.0.0.0
cracks w9.0.0.0
cranks r0.0.1.2
crap h3.0.0.0 xk.0.0.0
crapload h3.3.0.0
crapping h3.2.0.0
crappy h3.1.0.0
craps h3.0.0.0
crazed 25.0.0.0
crazies 97.0.1.1 r0.0.1.2
craziest ct.0.0.0
crazily sb.1.0.0
craziness sb.2.0.0
crazy cq.0.0.0 cr.0.2.a e0.0.0.0 sb.0.0.0 x5.0.0.0 x6.0.0.0
cream oh.1.2.3
crease cu.0.0.0
creased cu.0.0.0
creases cu.0.0.0
creasing cu.0.0.0
credit oe.0.2.6
crepe c9.0.1.1
cretin cr.0.2.a cw.5.0.0 d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
cretinous qn.0.0.0
cretins cr.0.2.a cw.5.0.0 d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
cricketer pv.0.0.0
criminal go.0.2.5 qn.0.0.0
criminally wz.0.0.0
criminals go.0.2.5
cripple 5h.0.1.1 tf.0.0.0
crippled 48.0.0.0 9a.0.0.0 sm.1.0.0 tf.0.0.0
cripples 5h.0.1.1 tf.0.0.0
crippling 48.0.0.0 sm.0.0.0 tf.0.0.0
crock bw.0.1.2 zm.0.0.0
crocks bw.0.1.2
crone cv.0.1.1
crones cv.0.1.1
crook go.0.2.5
crooked g7.0.0.0 qn.0.0.0
crooks gm.0.1.1 go.0.2.5
crowd 96.0.2.3
crown tj.0.1.1
crumblies cv.4.0.0 cv.5.0.0
crumbly cv.5.0.0
crush b7.0.0.0
crushed ex.0.0.0
cry cn.0.0.0 cz.0.1.2 fk.0.0.0 qx.0.0.0
crybabies cn.0.0.0 d6.0.1.4
crybaby cn.0.0.0
cubicle d1.0.0.0 d5.0.0.0 pp.0.2.3 pu.0.2.3
cult r0.0.1.2
cultists qz.0.1.3
cumbria cc.0.2.2
cunt hg.3.0.0
cunts hg.3.0.0
cure 9k.0.0.0 9l.0.0.0 9w.0.1.2 an.0.1.2 au.0.1.8 ia.0.1.2 kb.0.2.4 kb.1.0.0 kb.2.4.4 kf.0.0.0 md.0.2.2 me.0.2.5 mx.0.5.7 xo.0.0.0 xp.0.2.2
cured 9l.0.0.0 9w.0.1.2 ah.0.1.5 an.0.1.2 au.0.1.8 mx.0.5.7 or.0.1.3 p6.0.3.6 y6.0.0.0 y8.0.0.0
cures 9l.0.0.0 9w.0.1.2 an.0.1.2 au.0.1.8 ia.0.1.2 kb.2.3.3 kf.0.0.0 mx.0.5.7
curing 9l.0.0.0 an.0.1.2 au.0.1.8 kb.2.3.3 mx.0.5.7 y9.0.0.0
currently qc.0.0.0
cursed 9a.0.0.0
customer kb.3.4.5
customers os.0.1.2
cut el.0.3.6 my.0.1.5 mz.0.0.0 oe.0.2.6
cute b8.0.0.0
cutter 2p.0.1.2 10b.0.0.0
cutters 2p.0.1.2
cutting hy.0.0.0 ko.0.0.0
cycle qd.0.5.b
cyst n5.0.3.8 n7.0.3.8
dad la.0.1.1 pf.0.2.h
dad's nn.0.4.5
dads la.0.1.1
daft cq.0.0.0 cr.0.2.a d8.0.1.1 da.0.0.0 gv.0.0.0
daily n2.0.2.3
dammit h5.5.0.0
damn h5.0.0.0 h5.4.0.0
damned h5.1.0.0
danger ar.0.2.4
dangers ar.0.2.4
darwin qy.0.0.0
date b7.0.0.0 b7.0.3.3
dated b7.0.0.0
dates b7.0.0.0
dating b7.0.0.0
daughter q4.0.1.1 qf.0.1.1 qg.0.1.1 qi.0.1.1
daughter's nn.0.4.5 q4.0.1.1
daughters q4.0.1.1 qi.0.1.1
day n2.0.2.3
days qm.0.5.e
dead cq.0.1.1 cr.0.3.b kz.9.3.4 lg.7.0.0 ta.0.1.1
deadly k7.0.2.5 kw.0.0.0 lk.0.0.0 yl.0.0.0
deaf 5d.0.1.1 5e.0.0.0 sr.0.2.2 td.0.0.0 wd.0.1.1
deafmute 5e.0.0.0
deafmutes 5e.0.0.0
dealers gx.0.3.6 gx.0.2.5
dear 78.1.1.1
dears 78.1.1.1
death 6u.0.1.1 ey.0.0.0 fz.0.0.0 j9.0.0.0 kz.5.0.1 li.0.2.5
deaths ey.0.0.0 ig.1.0.0
debate mj.0.2.4 mk.0.2.2 mk.0.1.1
decimate l2.0.0.0
decimated l2.0.0.0
decimates l2.0.0.0
decimating l2.0.0.0
deep jh.0.0.0 qp.2.1.1
defeated ah.0.1.5
defect 5u.0.1.1
defective 22.1.1.1 5x.0.0.0
defectives 22.1.1.1
defects 5u.0.1.1
defences jo.0.1.5 ke.0.2.5
defenses ke.0.2.5
definitely mc.0.0.0 mt.0.1.1 n6.0.1.1
deformed 5v.0.0.0
defund qr.0.0.0
degenerate r3.0.1.1
degenerates r3.0.1.1
degree gs.0.4.b
delighted p2.0.0.1 pa.0.2.3
delivered 7t.0.1.1
deluded cq.0.0.0 cr.0.2.a qn.0.0.0
demanding e0.0.0.0
demented 6n.0.0.0 sz.0.0.0 tb.0.0.0 tc.0.1.4
dementia 6p.0.1.2 6q.0.0.0 6w.0.0.0 t9.0.2.2
dementias 97.0.1.1
dementing 6o.0.0.0
democrap qo.2.0.0
democraps qo.2.0.0
democrat qp.0.0.0 r4.0.1.1 r5.0.2.2
democrats r4.0.1.1 r5.0.2.2 r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
demographic 6w.0.0.0
demonstrated ms.0.2.3
denial e6.0.2.2
denied dp.0.1.1 qy.0.2.3 zh.0.2.2
denier r6.0.1.1 r7.0.1.1 r8.0.2.5 r9.0.1.1
deniers r6.0.1.1 r6.0.0.0 r7.0.1.1 r7.0.0.0 r8.0.2.5 r8.0.1.4 r9.0.1.1 r9.0.0.0
denies dp.0.1.1
dense cq.0.0.0 cr.0.2.a d8.0.1.1
dental rc.0.1.1 sa.0.1.1
dentist rb.0.1.1
deny dp.0.1.1
denying dp.0.1.1 mu.4.2.3
deodorant ka.0.0.0 ki.0.0.0
deodorants ki.0.0.0
department pr.0.4.8 pt.0.2.2 pw.0.1.1 ra.0.2.7
departure cf.0.0.0
depend kz.2.3.3
dependent 3m.0.1.2 km.0.2.4
depends kz.2.2.2
depopulation jg.0.1.4
depressed 2d.0.1.2
depression n5.0.2.7 p5.0.4.f
depressive 2c.0.1.1 95.0.0.0
depressives 2c.0.1.1 2c.1.0.0
deranged 24.0.0.0
derelict 83.0.1.1 10o.0.0.0
derelicts 83.0.1.1
description nf.0.2.2
deserve qy.0.0.0
deserved qy.0.0.0
deserves qy.0.0.0
deserving qy.0.0.0
design zv.0.3.3
designed hk.0.1.1
despise gk.0.0.0
despite 6b.0.0.0
destroy 9x.0.0.0 au.0.1.8
destroyed 9x.0.0.0 au.0.1.8
destroying 9x.0.0.0 au.0.1.8 lc.0.0.0
destroys 9x.0.0.0 au.0.1.8
detox jh.0.0.0 jj.0.0.0 jk.0.1.2 jv.0.0.0 o5.0.1.3 yu.0.0.0 yw.0.1.1
detoxed jh.0.0.0
detoxes jh.0.0.0
detoxification yw.0.1.1
detoxified jh.0.0.0
detoxifies jh.0.0.0
detoxify jh.0.0.0
detoxifying jh.0.0.0 jv.0.0.0
detoxing jh.0.0.0 jv.0.0.0
developed hk.0.1.1
developmental wm.0.0.0
device o3.0.2.3
devices o3.0.2.3
devon cc.0.2.2
diabetes kd.0.2.8 n5.0.2.7 p5.0.4.f
diabetic 3j.0.1.4 3k.0.0.0 3v.0.0.0
diabetics 3j.0.1.4 3j.1.0.0
diagnose bc.0.1.5 gt.0.1.2
diagnosis nr.0.1.3 tj.0.1.1
dicing lg.4.0.0
dick ha.1.1.2 xb.0.0.0
dickhead ha.0.0.0
dickheads ha.0.0.0
die ey.0.0.0 f8.0.2.g f8.0.4.i kz.9.2.3 lh.2.2.2 t3.1.4.4
died ey.0.0.0 f4.0.0.0
diet ab.0.1.2 em.0.4.5 em.1.3.4
differently 61.0.0.0
difficult e0.0.0.0
digging lg.2.0.0
dim cq.0.0.0 cr.0.2.a cw.3.0.0 d8.0.1.1 gv.0.0.0 qn.0.0.0
dimwit cr.0.2.a cw.3.0.0 d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
dimwits cr.0.2.a cw.3.0.0 d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
dingbat cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
dingbats cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
dinner b7.0.0.0 bd.0.1.4 bd.1.0.0 s5.0.0.0
dipshit h2.d.0.0
dipshits h2.d.0.0
direct aw.0.0.0
dirt by.0.0.0 by.1.0.0
dirtbag by.1.0.0
dirtbags by.1.0.0
dirtball by.0.0.0
dirtballs by.0.0.0
dirty y.0.0.0 z.0.0.0
disabled 5b.0.1.2
disappear ah.0.1.5 ap.0.2.5 p8.0.2.6
disappeared ah.0.1.5 p6.0.3.6 p8.0.2.6
disappearing ah.0.1.5 p8.0.2.6
disappears ah.0.1.5 p8.0.2.6
discharged ca.0.0.0
discontinue my.0.1.5 mz.0.0.0
discovered p9.0.2.2
discoveries ir.0.1.2
discovery hp.0.1.3 ir.0.1.2
disease al.0.2.3
diseases al.0.2.3
disfigured 5w.0.0.0
disfigurement 5w.2.0.0
disfigurements 5w.2.0.0
disfiguring 5w.1.0.0
disgusting cq.0.0.0 cr.0.2.a
dishy b8.0.0.0
disinfectant k5.0.1.4
disregard nd.0.0.0
dissolve 9x.0.0.0 au.0.1.8
dissolved 9x.0.0.0 au.0.1.8
dissolves 9x.0.0.0 au.0.1.8
dissolving 9x.0.0.0 au.0.1.8
distress 7x.0.1.1
distributor bf.0.3.8 bg.0.2.2
ditch ad.0.0.0 my.0.1.5 mz.0.0.0 nc.0.0.0 no.0.0.0
diva cz.0.1.2
divas cz.0.1.2
diversability 61.0.0.0
divided m9.0.2.4
dm aw.0.0.0 ax.1.1.1 ax.2.0.0 ax.5.2.2 ax.8.0.0 az.0.0.0 ba.0.0.0 br.0.0.0
dms ax.1.1.1 ax.2.0.0 ax.5.2.2
do el.0.3.6 en.0.1.2 lw.1.0.0
doctor rb.0.1.1
doctors mo.0.0.1
doing e9.0.2.3 eq.0.4.4 eq.1.3.3 eq.2.4.4 m1.0.2.3
dolt cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
dolts cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
don't gl.0.0.0
done el.0.3.6
doors ps.0.4.g qe.0.3.8
dope e.1.0.0 e.2.0.0 cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
dopehead e.2.0.0
dopeheads e.2.0.0
dopes cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
dopey gv.0.0.0
dosage n3.0.2.3 nh.0.1.3
dose n3.0.2.3 nh.0.1.3 nr.0.1.3
doses n3.0.2.3
double ii.0.0.0 my.0.1.5 mz.0.0.0 no.0.0.0
doubled ii.0.0.0
doubles ii.0.0.0
doubling ii.0.0.0 my.0.1.5
doubt mc.0.1.1 mj.0.2.4
douche hg.8.0.0 xm.0.0.0
douchebag hg.4.0.0
douchebags hg.4.0.0
down 5p.0.0.0 a8.0.1.3 ml.0.2.2 s2.0.0.0
down's 5p.0.0.0 5q.0.1.1
downed ex.0.0.0
downing ra.0.2.7
downright db.0.1.1
downs 5p.0.0.0 5q.0.1.1
downside ar.0.2.4
downsides ar.0.2.4
downtime a8.0.1.3
dozy gv.0.0.0
drain c5.0.2.2 qr.0.0.0
drama cm.0.0.0 d6.0.1.4 dd.0.2.6 s6.0.2.3
dramatic e0.0.0.0 i3.0.0.0 i4.0.0.0
dramatically i3.0.0.0 i4.0.0.0
drank es.0.0.0
drawbacks ar.0.2.4
dream a9.0.0.0 j2.0.0.0
drink 98.0.3.5 bd.0.1.4 es.0.0.0 m4.0.1.2 m8.0.1.2
drinking es.0.0.0 m1.0.2.3 zw.0.1.1
drinks b7.0.0.0 bd.0.1.4 bd.1.0.0 es.0.0.0 m8.0.1.2
drive g0.0.0.0
driven g0.0.0.0
drives g0.0.0.0
driving g0.0.0.0 ti.2.0.0
drongo cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
drongos cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
drop a0.0.0.0 a1.0.0.0 a1.1.0.0 ax.0.0.0 ax.3.0.0 kz.8.0.0 kz.9.2.3 lh.2.2.2 my.0.1.5 mz.0.0.0 no.0.0.0 nu.0.0.0 qd.0.5.b
dropout ge.0.1.2
dropouts ge.0.1.2 gx.0.2.5
dropped oz.2.1.1
drops n1.0.2.a
drove g0.0.0.0
drug m4.0.1.2
drugged km.0.2.4
druggie e.0.0.0
druggies e.0.0.0
drugging kg.0.1.7
drugs nr.0.1.3
drunk l.0.1.2 es.0.0.0 q8.0.1.3 qk.1.1.2
drunks l.1.0.0
dry y5.0.0.0
duck 107.0.0.0
ducks 107.0.0.0
due ml.0.2.2
dumb cq.0.0.0 cr.0.2.a d8.0.1.1 da.0.0.0 g7.0.0.0 h7.0.0.0 si.0.0.0 xg.0.0.0 xi.0.0.0
dumbarse h7.0.0.0
dumbarses h7.0.0.0
dumbass cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2 h7.0.0.0
dumbasses cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2 h7.0.0.0
dumbbell xh.0.0.0
dumbbells xh.0.0.0
dumber si.1.0.0
dumbest ct.0.0.0 si.2.0.0
dumbing kg.0.1.7
dump ad.0.0.0 mz.0.0.0
dumpster gn.0.0.0
dunce cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
dunces cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
dunderhead cw.c.0.0
dunderheads cw.c.0.0
dwarf 64.0.1.1 t6.0.0.0 wp.0.0.0
dwarfed t6.0.0.0
dwarfing t6.0.0.0
dwarfs t6.0.0.0 t6.1.0.0
dwarves 64.1.0.0
dysport op.0.1.6 oq.0.0.0
e aw.0.0.0 b2.0.2.2 br.0.0.0 o5.0.1.3
earth j0.4.0.0 j0.5.0.0
earthshattering j0.4.0.0
ease mx.0.5.7
eased mx.0.5.7 p8.0.2.6
eases mx.0.5.7
easing mx.0.5.7
easy fs.0.2.2
eat el.0.3.6 es.0.0.0
eaten el.0.3.6 es.0.0.0
eating es.0.0.0 m1.0.2.3
eats es.0.0.0
ebook o5.0.1.3
ecstatic iw.0.2.7
eczema n5.0.2.7 p5.0.4.f
eejit cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
eejits cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
effective ae.0.1.1
effing hi.6.0.0
elderly 71.0.1.2 72.0.0.0 7c.0.0.0
eldest q4.0.1.1 qf.0.1.1 qg.0.1.1 qi.0.1.1
eliminate 9x.0.0.0 au.0.1.8 me.0.2.5
eliminated 9x.0.0.0 ah.0.1.5 au.0.1.8
eliminates 9x.0.0.0 au.0.1.8
eliminating 9x.0.0.0 au.0.1.8
email aw.0.0.0 az.0.0.0 b1.0.3.4 b2.0.2.2 bl.0.4.7 bo.0.4.6 br.0.0.0
emergency ps.0.3.f q0.0.4.9
emotional rt.0.0.0 s6.0.2.3
emotionally 23.0.0.0
empathy qu.0.3.6
empty 6u.0.0.0 q6.0.2.3 ql.0.3.5 ql.1.3.3
end ak.0.0.0 an.0.1.2 f8.0.2.g fu.0.2.3 iu.0.1.4 ld.0.1.4 md.0.2.2 mf.0.1.1 mk.0.0.0 mk.0.2.2
ended an.0.1.2 f3.0.0.0 f4.0.0.0 fv.0.0.0 mf.0.1.1
ending an.0.1.2 fz.0.0.0 mf.0.1.1
endless da.0.0.0
endometriosis n5.0.2.7
endorsed hk.0.1.1 hl.0.0.0
ends ak.0.0.0 an.0.1.2 f8.0.2.g mf.0.1.1
enemy r3.0.0.0
engaged bq.0.0.0
enrol o6.0.0.0
enroll o6.0.0.0
enter oj.0.0.0
entirely 9q.0.0.0
entitled cq.0.0.0 cr.0.2.a e0.0.0.0
enzymes kp.0.2.6
epidemic 6f.0.0.0 fj.0.0.0 lb.0.0.0
epileptic 3x.0.1.1 3y.0.0.0 95.0.0.0 sz.0.0.0
epileptics 3x.0.1.1 3x.1.0.0
eradicate 9x.0.0.0
eradicated 9x.0.0.0
eradicates 9x.0.0.0
eradicating 9x.0.0.0
erase 9x.0.0.0 ak.0.0.0
erased 9x.0.0.0 ah.0.1.5 ak.0.0.0
erases 9x.0.0.0 ak.0.0.0
erasing 9x.0.0.0 ak.0.0.0
essential av.0.0.0
essex cc.0.2.2
established ms.0.2.3
ethics qu.0.3.6
evaluated o8.0.2.2
evening n2.0.2.3
ever j1.0.1.1 lw.0.1.1
everybody 9r.0.2.2 ag.0.0.0 mh.0.0.0 mn.1.0.0
everyday m4.0.1.2
everyone 9r.0.2.2 ag.0.0.0 mh.0.0.0 mn.0.0.0
everything al.0.1.2 j7.0.1.1 lp.0.2.2
evidence mv.1.1.2
evil k7.0.2.5 lk.0.0.0 qn.0.0.0
ex 6.0.0.0 87.0.0.0
exaggerate dx.0.0.0
exaggerated dx.0.0.0
exaggerates dx.0.0.0
exaggerating dx.0.0.0
exciting i9.0.0.0 iy.0.1.1
excon 87.0.0.0
excons 87.0.0.0
excuse gy.0.1.2
exercise 3g.0.1.1 m8.0.1.2
exercises em.0.4.5 em.1.3.4 m8.0.1.2
exhilarating i9.0.0.0
exist ks.0.2.4 ks.0.3.5
expect e8.6.3.3 mb.0.4.7
experienced il.0.2.3
experiment jg.0.2.5
experimental jg.0.1.4
experts mo.0.0.1
explain ly.0.2.2
explode iz.0.0.0
exploded iz.0.0.0
explodes iz.0.0.0
exploding iz.0.0.0
explosion l4.0.0.0
exposed k3.0.0.0
extraction tj.0.1.1
extraordinary i5.0.0.0
eye d3.0.0.0 d4.0.1.a i5.0.0.0
eyes d3.0.2.2 d4.0.3.c j7.0.2.2
fabulous a9.0.0.0
face a6.0.3.3 pb.0.0.0
facebook b2.0.2.2 b3.0.3.6
faced gv.0.1.1 qn.0.1.1
facelift pb.1.3.5
fact mk.0.2.3 mp.0.3.5 mp.0.4.6 mv.0.1.5 mv.1.1.2
facts lq.0.1.5 mv.1.1.2
fail 10.0.0.0 9v.0.1.1 9v.2.1.2 9v.7.0.0 dk.0.1.2
failed 10.0.0.0 7f.0.0.0 dk.0.1.2 fg.0.0.0 fi.0.0.0 gs.0.2.9 gx.0.2.5 za.0.0.0
failing 10.0.0.0 7f.0.0.0 dk.0.1.2 eo.0.1.1
fails 10.0.0.0 9v.0.1.1 9v.1.1.1 dk.0.1.2
failure 7e.0.0.0 7f.0.0.0 dl.0.1.1 zb.0.0.0 zc.0.1.1
failures dl.0.1.1
fairer s4.0.1.1
fake dv.0.0.0 j9.0.3.5
faked dv.0.0.0
faker dw.0.0.0
fakers dw.0.0.0
fakes dv.0.0.0
faking dv.0.0.0
family gj.0.2.2 l9.0.4.6 pf.0.2.h
famous ik.0.1.1 pl.0.0.0 py.0.3.6
fancied b7.0.0.0
fancies b7.0.0.0
fancy b7.0.0.0
fancying b7.0.0.0
farewell ai.0.1.1
farmer pf.0.2.h
fart cv.0.1.1
farts cv.0.1.1
fascist qn.0.0.0
fashioned fb.0.0.0
fasting ko.0.0.0
fat 2z.0.0.0 2z.1.1.1 2z.2.1.1 h7.0.0.0 jr.0.2.5 jr.1.1.2 jr.2.2.2 w2.0.0.0 w3.0.1.1
fatal f5.0.0.0
fatarse h7.0.0.0
fatarses h7.0.0.0
fatass h7.0.0.0
fatasses h7.0.0.0
father pf.0.2.h
father's nn.0.4.5
fatso 30.2.0.0 30.7.0.0
fatsos 30.2.0.0
fatties 30.1.0.0
fatty 30.0.1.2 w1.0.0.0
fault e8.0.2.3
favorite b9.0.1.3 b9.0.2.4
favourite b9.0.1.3 b9.0.2.4
fck h0.d.0.0
fcking h0.e.0.0
featured ho.0.1.1
feckless ed.0.0.0 et.0.0.0
fed gk.0.0.0
feeble 97.0.1.1 9b.0.1.1 t2.0.0.0
feeds k4.0.1.1
feign dv.0.0.0
feigned dv.0.0.0
feigning dv.0.0.0
feigns dv.0.0.0
fell b7.0.0.0
felon 88.0.0.0
felons 88.0.0.0
female re.1.0.0 s1.0.0.0
females ru.0.1.1
feminazi qo.6.0.0
feminazis qo.6.0.0
feminine s1.0.0.0
feminists r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
fenbendazole av.0.0.0
fetal jg.0.3.6 kt.0.2.7
few oo.0.1.1 qk.0.2.9
ffs h1.a.0.0
fight 4b.0.2.4 4c.0.0.0 4e.0.1.1 a4.0.0.0
fighting 4c.0.0.0 a4.0.0.0
fights 4c.0.0.0 a4.0.0.0
filler pb.1.3.5
fillers pb.1.3.5
filling tj.0.1.1
filthy cq.0.0.0 cr.0.2.a d2.0.0.0
finally fw.0.0.0
find gs.0.3.a gs.0.4.b gt.0.1.2 qc.0.0.0 qc.0.2.2
fine n7.0.2.7
finest il.0.1.2
fire nd.0.0.0
fit 3z.0.1.2 b8.0.0.0
fits 3z.0.1.2
five ol.0.0.0
fix 9k.3.0.0 an.0.1.2 aq.0.0.0 md.0.2.2 me.0.2.5
fixed an.0.1.2 aq.0.0.0 or.0.1.3
fixes ak.0.0.0 an.0.1.2 aq.0.0.0
fixing an.0.1.2 aq.0.0.0
flab jr.0.2.5 jr.1.1.2
flash oi.1.0.0
flat q3.0.1.1 r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
flatlining ta.0.0.0
flawless a9.0.0.0
flesh l1.0.0.0 yq.0.0.0
flew oa.0.1.7
flipping hi.2.0.0
flirt b7.0.0.0
flirted b7.0.0.0
flirting b7.0.0.0
flirts b7.0.0.0
flood l4.0.0.0
floor lp.0.1.1
floored iw.0.2.7
florida q5.0.2.3
flowers be.0.1.7
flu k9.0.4.8 kd.0.2.8
fluoride ka.0.0.0
flush ad.0.0.0 jh.0.0.0 jk.0.1.2
flushed jh.0.0.0
flushes jh.0.0.0 jk.0.1.2
flushing jh.0.0.0
flying q5.0.1.2
foetal jg.0.3.6 kt.0.2.7
folks 75.0.1.1 od.0.5.7
follow b4.0.1.3 el.0.3.6 j7.0.0.0
followed el.0.3.6
food lo.2.2.3 lq.0.1.5 m4.0.1.2 m8.0.1.2
foods lq.0.1.5 m8.0.1.2
fool 9v.6.0.0 cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
foolproof 9v.6.0.0
fools cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
footballer pl.0.1.1 pv.0.0.0 py.0.3.6
for m6.0.2.7
foreigners r1.0.1.1
forget bk.0.0.0 gl.0.0.0 nd.0.0.0 no.0.0.0
forgetting eo.0.1.1
fork 3g.0.4.4
formaldehyde kt.0.2.7
former 6.0.0.0 10n.0.0.0
formula hp.0.1.3
formulated hk.0.1.1
fortnight qm.0.5.e
fossils cv.2.0.0
fought 4c.0.0.0 a4.0.0.0
found bh.0.0.0 f4.0.0.0 f4.0.1.1 fw.0.0.0 p9.0.2.2
fountain a6.0.0.0
frail 9b.0.3.4 9b.0.1.1
france q5.0.2.3
frankly db.0.1.1 iv.0.0.0
fraud go.0.2.5
frauds go.0.2.5
freak cz.0.1.2 dd.0.2.6
freakin hi.4.0.0
freaking hi.0.0.0
freaks cz.0.1.2 dd.0.2.6 r0.0.1.2
free aj.0.2.3 as.0.0.0 bj.0.2.9 k0.0.1.1
freeloader r1.0.0.0
freeloaders d6.0.1.4 r1.0.0.0
frequent bt.0.0.3 zr.0.0.0 zs.0.0.0
frickin hi.3.0.0
fricking hi.1.0.0
friday's q2.0.1.1
friend b4.0.1.3 b5.0.1.3 ok.0.2.2 pq.0.1.1
friend's nn.0.4.5
friends b6.0.0.1 b6.1.2.5
frigging hi.5.0.0
frightening kx.0.0.0 ll.0.0.0
from nm.0.0.0
front q3.4.1.2
fruit 1r.8.0.0 m4.0.1.2
fruitcake dd.0.2.6 r0.0.0.0
fruitcakes dd.0.2.6 r0.0.0.0
fruitloop 1r.8.0.0
fruitloops 1r.8.0.0
frying kg.0.1.7 lc.0.0.0
fuck h0.0.0.0 h0.1.0.0 h6.0.2.2
fucked h0.0.0.0
fucker h0.2.0.0 h0.9.1.1
fuckers h0.2.0.0 h0.9.1.1
fuckery h0.c.0.0
fuckface h0.6.0.0
fuckin h0.3.0.0
fuckin' h0.4.0.0
fucking h0.0.0.0 h0.a.1.1
fucks h0.0.0.0 h0.1.0.0
fucktard h0.8.0.0
fucktards h0.8.0.0
fuckup h0.7.0.0
fuckups h0.7.0.0
fuckwit h0.5.0.0
fuckwits h0.5.0.0
fuk h0.f.0.0
fuking h0.g.0.0
fully 9q.0.0.0
functional xq.0.0.0
functioning 6e.0.1.1
funeral le.0.1.1
funniest ct.0.0.0
funny 1s.1.0.0 cd.0.0.0
furious ly.0.2.2 m9.0.2.4
fusspot cz.0.1.2
fusspots cz.0.1.2
future iu.0.1.1
g n1.0.2.a
gaga ti.1.1.1
galah cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
galahs cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
gallery ox.0.1.7
gambling lg.4.0.0
game hr.0.0.0 hr.1.0.0 j0.6.0.0
gamechanger hr.0.0.0
gamechangers hr.0.0.0
gamechanging hr.1.0.0
gammon qo.5.0.0
gammons qo.5.0.0
gas 9d.2.0.0 gg.0.0.0 n5.0.2.7 n7.0.2.7
gave o1.0.0.0 og.0.1.2 pc.0.0.2
gay kq.0.2.4
geezer 76.0.0.0
geezers 76.0.0.0
generation qp.3.1.3
genes jc.0.2.7
genetic jc.0.2.7
genocide j9.0.1.1
genome jc.0.2.7
gentleman pf.0.2.h
geriatric 7c.0.0.0
geriatrics 97.0.1.1
germ ks.2.0.0
get my.0.1.5 mz.0.0.0 oc.0.0.0
getting mu.4.2.3
ghetto 8g.0.0.0
ghettos 8g.0.0.0
gift be.0.1.7 oi.1.1.1
gifted o1.0.0.0 og.0.1.2
gifts be.0.1.7
giggle cu.0.0.0
giggled cu.0.0.0
giggles cu.0.0.0
giggling cu.0.0.0 d3.0.1.1 d4.0.2.b
gimp 5i.0.1.2
gimps 5i.0.1.2
gin qk.0.2.9
gins qk.0.2.9
girl 7s.0.1.1 pf.0.2.h q4.0.1.1 qf.0.2.2 qg.0.2.2 qi.0.1.1 re.0.0.0 rs.3.2.2
girlfriend ry.0.1.1 s3.0.2.4
girls qi.0.1.1 rr.0.1.2 rs.5.1.1 s7.1.0.0
git cv.0.1.1
gits cv.0.1.1
giveaway oj.0.0.0
giveaways oj.0.0.0
given nf.0.0.0
glass qk.0.2.9
glasses qk.0.2.9
glorified go.0.2.5 gu.0.0.0 gv.0.0.0
gloucestershire cc.0.2.2
glowing pa.0.2.3
glucose 3u.0.2.3
glue 9d.3.0.0
go my.0.1.5 nb.0.1.5
goals aa.0.1.1
gobshite cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2 hf.9.0.0
gobshites cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2 hf.9.0.0
gobsmacked iw.0.2.7
god kc.0.0.0
god's cf.0.0.0
goddammit h5.6.0.0
goddamn h5.2.0.0
goddamned h5.3.0.0
goes mq.0.1.1
going nb.0.1.5 nm.0.0.0
golfer pv.0.0.0
gomer bs.0.0.0
gomers bs.0.0.0
gone ah.0.1.5 lx.0.0.0 p6.0.3.6 p8.0.2.6
goodbye ai.0.1.1 ai.1.0.0
goodness kp.0.2.6
google bh.0.0.0
googled bh.0.0.0
googles bh.0.0.0
googling bh.0.0.0
gorgeous b8.0.0.0
gork c4.0.0.0
gorked c4.1.0.0
gorks c4.0.0.0
gormless cq.0.0.0 cr.0.2.a g7.0.0.0
gout n5.0.2.7
government r4.0.1.1 r5.0.2.2 ra.0.2.7
governor r4.0.1.1 r5.0.2.2
governors r4.0.1.1 r5.0.2.2
grab oc.0.0.0
grabbing g8.0.1.1
graduated gs.0.2.9
grams n1.0.2.a
gran c1.0.0.0
grandad c1.0.0.0
grandaddrop c1.0.0.0
grandaddroped c1.0.0.0
grandaddroping c1.0.0.0
grandaddrops c1.0.0.0
grandaddump c1.0.0.0
grandaddumped c1.0.0.0
grandaddumping c1.0.0.0
grandaddumps c1.0.0.0
grandfather pf.0.2.h t8.1.0.0 10j.0.0.0
grandfathered t8.0.0.0
grandfathering t8.1.0.0
grandma c1.0.0.0 kc.0.0.0
grandmadrop c1.0.0.0
grandmadroped c1.0.0.0
grandmadroping c1.0.0.0
grandmadrops c1.0.0.0
grandmadump c1.0.0.0
grandmadumped c1.0.0.0
grandmadumping c1.0.0.0
grandmadumps c1.0.0.0
grandmother pf.0.2.h
grandmothers kc.0.1.1
grandrop c1.0.0.0
grandroped c1.0.0.0
grandroping c1.0.0.0
grandrops c1.0.0.0
grandump c1.0.0.0
grandumped c1.0.0.0
grandumping c1.0.0.0
grandumps c1.0.0.0
granny c1.0.0.0 c1.1.0.0 c1.2.0.0 c1.3.0.0
grannydrop c1.0.0.0
grannydroped c1.0.0.0
grannydroping c1.0.0.0
grannydrops c1.0.0.0
grannydump c1.0.0.0
grannydumped c1.0.0.0
grannydumping c1.0.0.0
grannydumps c1.0.0.0
graphene jb.0.0.0 kt.0.2.7
grateful pa.0.2.3
grave kz.7.1.7 le.0.1.1 lg.1.2.2
greasy d2.0.0.0
greatest iy.0.0.0
greece q5.0.2.3
greedy ep.2.1.1 g7.0.0.0 qn.0.0.0 r2.0.0.0
green qp.0.0.0
gross cq.0.0.0 cr.0.2.a
grossest ct.0.0.0
ground hs.0.0.0
groundbreaking hs.0.0.0
group 4y.0.2.2
groups 4y.0.2.2
grow rs.1.0.0
growth wj.0.0.0
grubbing g8.0.1.1
guarantee 9m.0.0.0 9n.0.1.1 9o.0.1.2
guaranteed 9m.0.0.0 9n.0.0.0 9n.1.1.1 9o.0.1.2 at.0.0.0 mr.0.0.0 mw.0.0.0 xt.0.0.0 xu.0.0.0
guaranteeing 9m.0.0.0
guarantees 9m.0.0.0 9o.0.1.2
guess lm.0.2.3 px.0.2.3
guilt 3b.0.0.0
gullible cq.0.0.0 cr.0.2.a
gummies oh.1.2.3
gut jt.0.1.2
gutless qn.0.0.0
guy pf.0.2.h
guys rp.0.1.1
gypsies 8s.0.0.0
gypsy 8s.0.0.0 10k.0.0.0 10l.0.0.0
habit v.0.1.1 w.0.2.3 lo.2.2.3 m4.0.1.2 m8.0.1.2
habits v.0.1.1 m8.0.1.2
habitual 7l.0.0.0 ef.0.0.0
hack gx.0.2.5 is.0.1.1
hacks gm.0.1.1 gx.0.2.5 is.0.1.1 lq.0.1.5
haemophiliac 40.0.0.0 95.0.0.0
haemophiliacs 40.0.0.0
hag 77.0.1.1
hags 77.0.1.1
hair pb.0.0.0 pb.1.3.5
half d9.0.1.4 h7.0.0.0 h7.1.0.0 h7.2.0.0 oi.1.0.0 oo.0.0.0
halfarse h7.0.0.0
halfarsed h7.2.0.0
halfarses h7.0.0.0
halfass h7.0.0.0
halfassed h7.1.0.0
halfasses h7.0.0.0
halfwit cr.0.2.a cw.4.0.0 d0.0.1.5 go.0.2.5 gs.0.2.9 gv.0.0.0 gy.0.1.2
halfwits cr.0.2.a cw.4.0.0 d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
halt 9b.0.1.1
halve my.0.1.5 mz.0.0.0 no.0.0.0
halving my.0.1.5
ham gv.0.0.0
hammered 1h.0.1.1 q8.0.1.3
handi 61.0.0.0
handicap 5a.0.0.0
handicapable 61.0.0.0
handicapped 58.0.1.2 59.0.0.0 5a.0.0.0
handle m2.0.2.2
hands mu.6.0.0
handsome b8.0.0.0
hangers d6.0.1.4
hapless gv.0.0.0
happen kz.1.2.2 m7.0.2.3
happened m7.0.2.3
happening m7.0.2.3
happens m7.0.2.3
happy 2i.0.0.0 bn.0.0.0 p2.0.0.1 pa.0.2.3
harassed g0.0.0.0
hardarse h7.0.0.0
hardarses h7.0.0.0
hardass h7.0.0.0
hardasses h7.0.0.0
hardcore 1i.0.0.0
hare 65.0.0.0 65.1.0.0
harelip 65.0.0.0
harelipped 65.1.0.0
harelips 65.0.0.0
harm ar.0.2.4 mg.0.1.1
harmed mg.0.1.1
harming mg.0.1.1
harmless n7.0.2.7
harms mg.0.1.1
hasn't gw.0.1.5
hate gk.0.0.0 ly.0.1.1
hateful e0.0.0.0
haven't gw.0.1.5
havoc l2.0.1.1
hawaii q5.0.2.3
hazard ar.0.2.4
hazards ar.0.2.4
he rf.0.0.0
he's en.0.3.4
head 2h.0.0.0 9c.3.2.2 dy.0.3.4
headache p5.0.4.f
headaches p5.0.4.f
headcase 1r.7.0.0
headcases 1r.7.0.0
heads dy.0.3.4
headshrinker gz.6.0.0
headshrinkers gz.6.0.0
headstone le.0.1.1
headteacher py.0.3.6
heal 9k.2.0.0 9x.0.0.0 an.0.1.2 au.0.1.8 md.0.2.2 me.0.2.5
healed 9x.0.0.0 ah.0.1.5 an.0.1.2 au.0.1.8 or.0.1.3 p6.0.3.6
healing 9x.0.0.0 an.0.1.2 au.0.1.8
heals 9x.0.0.0 ak.0.0.0 an.0.1.2 au.0.1.8
healthcare gj.0.2.2
healthy kb.2.3.3
hearing 5f.0.0.0
heartburn n5.0.2.7
heartless qn.0.0.0
heartsink dc.0.0.0
heartsinks dc.0.0.0
heat ko.0.0.0 n5.0.2.7
heaven's cf.0.0.0
heavy ji.0.1.7 kj.0.2.9
heck h6.0.2.2
hell gn.0.0.0 h6.0.2.2 h6.1.0.0 qx.0.2.2
hellhole gn.0.0.0
hellholes gn.0.0.0
help md.0.2.2 mx.0.5.7
helped mx.0.5.7
helping mx.0.5.7
helps mx.0.5.7
hemophiliac 40.0.0.0 95.0.0.0
hemophiliacs 40.0.0.0
herarse h7.0.0.0
herarses h7.0.0.0
herass h7.0.0.0
herasses h7.0.0.0
herb ab.0.1.2 m4.0.1.2 m8.0.1.2
herbs m8.0.1.2
here's lu.0.0.0
herefordshire cc.0.2.2
hermaphrodite 91.0.0.0
hermaphrodites 91.0.0.0
hernia n5.0.3.8
heroin 2.0.0.0 95.0.0.0
herself 9y.0.1.1 e8.2.3.5 e8.3.3.4 e8.5.3.3 en.0.2.3 eu.0.1.1 ew.0.1.1 fr.0.1.1
hidden j4.0.2.6 j8.0.0.0 l8.0.0.0
hiding j4.0.2.6
high 1g.0.1.1 q8.0.1.3
hill 79.0.2.2
him rf.0.0.0
himself 9y.0.1.1 e8.2.3.5 e8.3.3.4 e8.5.3.3 en.0.2.3 eu.0.1.1 ew.0.1.1 fr.0.1.1
hippies r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
his rf.0.0.0
hisarse h7.0.0.0
hisarses h7.0.0.0
hisass h7.0.0.0
hisasses h7.0.0.0
hispanic c8.5.0.0
historian du.0.1.1
historians du.0.1.1
historic i2.0.0.0 yd.0.0.0
history ap.0.2.5 iu.0.3.3 p6.0.3.6 z3.0.1.1
hit ax.4.0.0
hoax j9.0.0.0 j9.0.3.5 k3.0.2.2
holiday b7.0.0.0 bd.1.0.0 q5.0.2.3
holy hu.0.0.0
home b0.0.4.a bl.0.3.6 d9.4.2.7 pr.0.5.9 q3.0.1.1 rc.0.1.1 sa.0.1.1
homeless 7y.0.1.1 7z.0.0.0
homeopathy av.0.0.0
homework em.0.4.5 em.1.3.4
homosexual 8w.0.0.0
homosexuals 8w.0.0.0
honoraria o4.0.0.0
honorarium o4.0.0.0
hook b7.0.0.0
hooked b7.0.0.0 km.0.2.4 sw.0.0.0
hooking b7.0.0.0
hooks b7.0.0.0
hop ax.0.0.0 ay.0.0.0
hope ib.0.1.1
hopeless cq.0.0.0 cr.0.2.a g7.0.0.0 gs.0.2.9 s6.0.2.3
hormonal n5.0.2.7 n7.0.2.7 rt.0.0.0
hormones dz.0.2.3 jt.0.1.2 kn.0.2.4
horrify lp.0.1.1
horrifying kx.0.0.0 ll.0.0.0
horror dd.0.2.6 l7.0.0.0 yp.0.0.0
horrors dd.0.2.6
horseshit h2.c.0.0
hospital 1x.0.1.1 pn.0.4.7 pr.0.4.8 ps.0.3.f q0.0.4.9
hospitals 1x.0.1.1
hosted oa.0.1.7
hostile 7h.0.0.0
hot b8.0.0.0 cy.0.0.0 p5.0.4.f
hounded g0.0.0.0
hours n2.0.3.4
house q3.0.1.1 s4.0.4.4
housebound 69.2.0.0
household m4.0.1.2
housewife rm.0.0.0
housewifes rm.0.0.0
hugs bi.2.0.0
humanity qu.0.3.6
humira op.0.1.6 oq.0.0.0
hundred 9p.0.1.1
hung q8.0.1.3 q8.1.0.0 qk.1.1.2
hungover q8.0.1.3 q8.1.0.0 qk.1.1.2
hungry g8.0.1.1
hurt mg.0.1.1
hurted mg.0.1.1
hurting mg.0.1.1
hurts mg.0.1.1
husband rx.0.0.0 ry.0.1.1
husband's nn.0.4.5
husbands rx.0.0.0
hydrogen k5.0.1.4
hydroxychloroquine av.0.0.0
hypertensives 42.0.0.0
hypochondriac cl.0.0.0
hypochondriacs cl.0.0.0 d6.0.1.4
hypothyroid n5.0.2.7
hysterectomy n8.0.2.9
hysteria dz.0.2.3
hysterical 2n.0.0.0 e4.0.0.0 gv.0.0.0 rt.0.0.0 x1.0.0.0
ibuprofen n9.0.4.f
idea gs.0.3.a gw.0.3.7
ideal 36.0.0.0
idiot cr.0.2.a cw.2.0.0 d0.0.1.5 go.0.2.5 gs.0.2.9 gv.0.0.0 gy.0.1.2 qn.0.0.0
idiotic cq.0.0.0 cr.0.2.a d8.0.1.1 da.0.0.0 g7.0.0.0 qn.0.0.0 sk.0.0.0
idiots cr.0.2.a cw.2.0.0 d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
idle ep.2.1.1 gv.0.0.0 gx.0.2.5
ifs mk.0.1.1
ignoramus cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
ignoramuses cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
ignorant cq.0.0.0 cr.0.2.a d8.0.1.1 ed.0.0.0 et.0.0.0
ignore nd.0.0.0
ignoring eo.0.1.1 m1.0.2.3
ill kb.4.0.0 km.0.2.4
illegal 8a.0.0.0
illegals 8b.0.1.2 8b.1.0.0
illegitimate 7p.0.0.0
illness al.0.2.3
illnesses al.0.2.3
image ox.0.1.7
images ox.0.1.7
imaginary ds.0.0.0
imagination dy.0.3.4
imagined ds.0.0.0
imbecile cr.0.2.a cw.0.0.0 d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
imbeciles cr.0.2.a cw.0.0.0 d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
immediate 9z.0.0.0
immigrants r1.0.1.1
immune jo.0.1.5 jp.0.0.0 ke.0.1.4 kn.0.2.4
immunity jd.0.1.1 jo.0.1.5 jp.1.0.0 ke.0.1.4 kn.0.2.4
implant tj.0.1.1
implants pb.1.3.5
important iy.0.1.1
impossible e0.0.0.0
impotent kq.0.2.4 t2.0.0.0
improve md.0.2.2
improved p8.0.2.6
impurities ji.0.1.7 kj.0.2.9
in im.0.2.4
inane da.0.0.0
inbox aw.0.0.0 ax.1.1.1 ax.6.0.0 az.0.0.0
incarceritis c8.4.0.0
incentivised kl.0.2.5
incentivized kl.0.2.5
incompetent 7d.0.0.0 g7.0.0.0 go.0.2.5 gs.0.2.9 gx.0.2.5 qn.0.0.0
incomplete fg.0.0.0
incontrovertibly mu.6.0.0
increase my.0.1.5
incredible a9.0.0.0 i5.0.0.0 i6.0.2.4 i7.0.0.0
indigestion n5.0.2.7
indisputably mu.6.0.0
individual p0.0.0.0
industrial yg.0.0.0
industry k3.0.2.2
inept gv.0.0.0
inevitably mt.0.1.1
infallible 9v.8.0.0
infected 4i.0.0.0 4j.0.0.0
infection n5.0.3.8
infertile 7i.0.0.0 kq.0.2.4
infertility kd.0.2.8
infirm 97.0.1.1 9b.0.3.3 9b.0.1.1
influencer pv.0.0.0
ingested ex.0.0.0
ingredient ab.0.1.2 m4.0.1.2
inhaler nj.0.2.5
inhalers nj.0.2.5
inhospitable 7h.0.0.0
injecting c.0.0.0
injection c.0.0.0 tj.0.1.1
injections tj.0.1.1
inmate 84.0.0.0
inmates 84.0.0.0
inner 8f.0.0.0 sy.1.1.1
innocent 54.0.0.0
innovative in.0.1.1
insane cq.0.0.0 cr.0.2.a sc.0.0.0 tb.0.0.0
insanely sc.1.0.0
insanity sc.2.0.0 tg.0.1.1 wy.0.0.0
insist dq.0.1.1
insisted dq.0.1.1
insisting dq.0.1.1
insists dq.0.1.1
insomnia p5.0.4.f
inspirational 6c.0.0.0
inspiring 6c.0.0.0
insta b3.0.3.6
instagram b1.0.3.4 b2.0.2.2 b3.0.3.6
instant 9z.0.0.0 at.0.0.0
instantaneous 9z.0.0.0
instantly 9z.1.1.1
institution 1w.0.1.1
institutions 1w.0.1.1
instructions em.0.4.5 em.1.3.4
insufferable cq.0.0.0 cr.0.2.a
insulin f7.0.2.8 n8.0.2.9 n9.0.4.f nl.0.2.2
insurance tj.0.1.1
insurer zf.0.0.0
insurers zf.0.0.0
integrity qu.0.3.6
intellect qu.0.3.6
intent xn.0.1.1
interest xx.0.2.2
interpret bc.0.1.5 gt.0.1.2
intrauterine wk.0.0.0
intravenous c.0.0.0
invalid 68.0.1.2 wq.0.0.0
invalids 68.0.1.2
invest bf.0.1.6 bg.0.0.0
invested bf.0.1.6
investing bf.0.1.6
investment bf.0.1.6
investments bf.0.1.6
invests bf.0.1.6
invisible lk.0.0.0
invited oa.0.1.7
irradiating kg.0.1.7
irrefutably mu.6.0.0
irresponsible et.0.0.0
island pn.0.4.7
isn't 9c.0.0.0
italy q5.0.2.3
itself 9y.0.1.1 ju.0.4.7
ivermectin av.0.0.0 ko.0.0.0 n9.0.4.f
jab j9.0.1.2
jack h7.0.0.0
jackarse h7.0.0.0
jackarses h7.0.0.0
jackass cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2 h7.0.0.0 hg.5.0.0
jackasses cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2 h7.0.0.0 hg.5.0.0
jaw a9.0.0.0 i5.0.0.0 i6.0.2.4 m2.0.0.0
jawline pb.0.0.0
jobs s4.0.1.1
jobsworth g7.0.0.0 gv.0.0.0
jobsworths gx.0.2.5
jockey pv.0.0.0
jog qd.0.5.b
join bf.0.1.6 bg.0.0.0 o6.0.0.0
joke cq.0.1.1 cr.0.3.b
jokers gm.0.1.1 go.0.2.5
judge py.0.3.6
judging nm.0.0.0
juicing ko.0.0.0
jump ax.0.0.0 bk.0.0.0 ew.0.0.0 f8.0.2.g f8.0.4.i
jumped ew.0.0.0 f4.0.0.0 f8.0.2.g gv.0.0.0
jumping ew.0.0.0 f8.0.2.g
jumps ew.0.0.0 f8.0.2.g
junior gj.0.2.2
junk 3d.0.0.0
junkie d.0.0.0 1e.0.0.0 95.0.0.0
junkies d.0.0.0
just ap.0.2.5
juvederm op.0.1.6 oq.0.0.0
juvenile 3n.0.0.0 3n.1.0.0
keep me.0.2.5
keeping j4.0.2.6 k6.0.2.5
kept el.0.3.6 j4.0.2.6
kerosene k5.0.1.4
ketamine n8.0.2.9
keto ko.0.0.0
keytruda op.0.1.6 oq.0.0.0
kick h7.0.0.0 h7.7.0.0
kickarse h7.0.0.0
kickarses h7.0.0.0
kickass h7.0.0.0 h7.7.0.0
kickasses h7.0.0.0
kickback oe.0.2.6
kid pf.0.2.h q4.0.1.1 qf.0.1.1 qg.0.1.1 qi.0.1.1
kid's q4.0.1.1
kids l9.0.4.6 q4.0.1.1 qi.0.1.1
kill a4.0.0.0 ak.0.0.0 au.0.1.8 f8.0.2.g j9.0.0.0 kz.1.2.2 kz.4.1.1 mf.0.1.1 t3.1.4.4 t4.0.0.0
killed a4.0.0.0 ak.0.0.0 au.0.1.8 fv.0.0.0 mf.0.1.1
killer kv.0.0.0 lk.0.0.0 ll.0.0.0 yh.0.1.1 yh.0.0.0 yj.0.1.1 yk.0.0.0 z3.0.1.1
killers yj.0.1.1
killing a4.0.0.0 ak.0.0.0 au.0.1.8 ft.0.0.0 fz.0.0.0 jg.0.1.4 k6.0.2.5 k7.0.2.5 kg.0.1.7 kz.3.1.3 lc.0.0.0 mf.0.1.1
kills a4.0.0.0 ak.0.0.0 au.0.1.8 mf.0.1.1
kind hw.0.3.3 j1.0.3.3
kiss b7.0.0.0 lg.6.0.0
kissed b7.0.0.0 qr.0.1.1
kisses b7.0.0.0
kissing b7.0.0.0
kitchen m4.0.1.2
knee p5.0.4.f
knees p5.0.4.f
knobhead hf.6.0.0
knobheads hf.6.0.0
knock aq.0.0.0
knocked aq.0.0.0
knocking aq.0.0.0
knocks aq.0.0.0
knotted fb.0.0.0
knuckle gi.2.0.0 gv.0.0.0 gx.0.2.5 gz.7.0.0
knuckledragger gi.2.0.0
knuckledraggers gi.2.0.0
knucklehead cw.d.0.0
knuckleheads cw.d.0.0
lab pm.0.2.b
labour qp.0.0.0 r4.0.1.1 r5.0.2.2 r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
lad pf.0.2.h qi.0.1.1
ladies rq.0.0.0 s1.0.0.0 s4.0.0.0 s7.0.0.0 s7.1.0.0
lady pf.0.2.h re.0.0.0 s1.0.0.0
laetrile av.0.0.0
lame 9b.0.1.1 sh.0.1.2 te.0.0.0
lancashire cc.0.2.2
landlord pq.0.1.1
landmark i0.0.0.0 yc.0.0.0
lanyard qb.0.1.3
lard 30.4.0.0 30.5.0.0
lardass 30.4.0.0
lardasses 30.4.0.0
largest iy.0.0.0
lasting at.0.0.0
lasts kk.0.2.2
late l0.0.3.3 l0.1.4.4 lh.0.3.4 lh.1.1.1
latisse op.0.1.6 oq.0.0.0
laugh cu.0.0.0 d4.0.3.c
laughed cu.0.0.0 d3.0.0.0 d4.0.1.a
laughing cu.0.0.0 d3.0.1.1 d4.0.2.b d4.0.3.c
laughs cu.0.0.0
lawmaker r4.0.1.1 r5.0.2.2
lawmakers r4.0.1.1 r5.0.2.2
lazy 39.0.0.0 cq.0.0.0 cr.0.2.a dd.0.2.6 ed.0.0.0 ep.2.1.1 g7.0.0.0 go.0.2.5 gx.0.2.5 h7.0.0.0 r2.0.0.0
lazyarse h7.0.0.0
lazyarses h7.0.0.0
lazyass h7.0.0.0
lazyasses h7.0.0.0
lead d6.0.1.4 mf.0.1.1 mg.0.1.1
leading ik.0.1.1 il.0.1.2 mf.0.1.1 mg.0.1.1
leads mf.0.1.1 mg.0.1.1
leaky jx.0.0.0
leap ew.0.0.0 f8.0.2.g j0.0.1.1
leaped ew.0.0.0 f8.0.2.g
leaping ew.0.0.0 f8.0.2.g
leaps ew.0.0.0 f8.0.2.g j0.0.1.1
leapt f4.0.0.0
leave no.0.0.0 nu.0.0.0 qd.0.5.b
leavers r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
led mf.0.1.1 mg.0.1.1
leech cg.0.0.0 cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
leeches cg.0.0.0 cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
left oi.1.3.3
leftard qo.a.0.0
leftards qo.a.0.0
leftie r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
lefties r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
leftist qp.0.0.0
leftists r4.0.1.1 r5.0.2.2
lefty qp.0.0.0 r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
legs pb.0.0.0
leinster ra.0.2.7
lemmings qz.0.1.3
lent og.0.1.2
leprous 95.0.0.0
less 3g.0.2.2 et.1.2.3 gw.0.4.8
let 3i.0.0.0 9v.9.1.1 9v.a.1.1 bn.0.0.0 er.0.0.0 er.1.0.0 qy.0.0.0
let's qr.0.0.0
lethal f5.0.0.0 lk.0.0.0 ll.0.0.0 ym.0.0.0
lets 3i.0.0.0 9v.9.1.1 9v.a.1.1 er.0.0.0 er.1.0.0
letter f0.0.1.1 f1.0.3.3 fa.0.2.3
letting 3i.0.0.0 9v.9.1.1 9v.a.1.1 er.0.0.0 er.1.0.0
levothyroxine nl.0.2.2
liar cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
liars cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
liberal qp.0.0.0 r4.0.1.1 r5.0.2.2
liberals r4.0.1.1 r5.0.2.2 r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
liberated as.0.0.0
libtard qo.0.0.0 qp.0.0.0
libtards qo.0.0.0
licence q9.0.1.2
license q9.0.1.2
lie cs.0.1.3 j9.0.3.5 k3.0.2.2 lt.0.5.b
lies k3.0.0.0
life qx.0.2.2 ta.0.1.1
lifestyle 92.0.1.1 eb.0.0.0
lifestyles 92.0.1.1
lift p8.0.2.6 pb.1.3.5
lifted p8.0.2.6
lifting p8.0.2.6
lifts p8.0.2.6
light j0.1.0.0 y7.0.0.0
likely n6.0.1.1 n6.0.2.2
limited oi.1.0.0 oo.0.0.0
limp t2.0.0.0
limped pz.0.1.7
lincolnshire cc.0.2.2
line b1.0.3.4 b2.0.2.2 qy.0.4.5
link nv.0.1.1 nx.0.2.2 ny.0.0.0
linkedin b3.0.3.6
links nv.0.1.1
liposuction pb.1.3.5
lips pb.0.0.0
list pr.0.4.8 pt.0.2.2
listen el.0.3.6 en.0.1.2 nd.0.1.1 nd.0.2.2
listened el.0.3.6
lithium nl.0.2.2
little q4.0.1.1 qi.0.1.1 s3.0.2.4
live o2.0.2.3 q3.2.1.1
lives f8.0.5.j
living bq.0.0.0
lmao cu.0.0.0
loathe gk.0.0.0
local py.0.3.6
lock qr.0.0.0
lockdowns kr.2.0.0
lol cu.0.0.0
lollipop s5.0.0.0
long ai.0.2.2
longer 6u.0.1.1 fw.0.1.1
look bc.0.3.7 bc.0.1.5 bh.0.0.0 el.0.3.6
looked bh.0.0.0 el.0.3.6
looking b8.0.1.1 bh.0.0.0 nm.0.0.0
looks bh.0.0.0 n4.0.0.0
loon dd.0.2.6
looney 1r.4.0.0
looneys 1r.4.0.0
loonies 1r.3.0.0 97.0.1.1 r0.0.1.2
loons dd.0.2.6 r0.0.1.2
loony 1r.3.0.0 1s.0.0.0 qn.0.0.0
looped fb.0.0.0
loopy ti.1.1.1
loose 9c.2.2.2
lose a0.0.0.0 a1.0.0.0 a1.1.0.0 el.0.3.6 ld.0.1.4 no.0.0.0 ti.0.0.0
loser cr.0.2.a cz.0.1.2 d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
losers cr.0.2.a cz.0.1.2 d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
losing ti.0.0.0
lost 9c.4.1.1 el.0.3.6 kb.3.4.5 oz.2.1.1 qx.0.1.1 ti.0.0.0
lot 96.0.2.3
love b7.0.1.1 bi.1.0.0 o2.0.1.2
loved hl.0.0.0
lower md.0.2.2 me.0.2.5 my.0.1.5
lowlife by.6.0.0
lowlifes by.6.0.0
luciferase kt.0.2.7
lunacy tg.0.1.1 tg.1.2.2
lunatic 1r.5.0.0 cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2 tb.0.0.0 ww.0.0.0
lunatics 1r.5.0.0 cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
lunch bd.0.1.4 bd.1.0.0 s5.0.0.0
lupus n5.0.2.7
lurk l8.0.0.0
lurked l8.0.0.0
lurking l8.0.0.0
lurks l8.0.0.0
lush k.3.0.0
lushes k.3.0.0
lying gv.0.0.0 j8.0.2.2 qn.0.0.0
lymph kn.0.2.4
lymphatic kn.0.2.4
mad 1t.0.0.0 cq.0.0.0 cr.0.2.a tb.0.0.0 ti.1.1.1 wt.0.0.0
madhouse 1t.0.0.0
madman 1u.0.0.0
madmen 1u.1.0.0
madness tg.0.1.1 tg.1.2.2
madwoman 1u.2.0.0
madwomen 1u.3.0.0
maga r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
magat qo.8.0.0
magats qo.8.0.0
magic 9j.0.0.0 9z.1.2.2 j2.0.0.0
magical 9j.0.0.0 i7.0.0.0
magnesium n9.0.4.f
magnetic jb.0.0.0 kq.0.2.4
maiming jg.0.1.4
mainstream j8.0.0.0 k2.0.0.0
maintenance e0.0.1.1
maker od.0.5.7
makers od.0.5.7
making e9.0.2.3 eq.0.4.4 eq.1.3.3 eq.2.4.4 k6.0.2.5 m1.0.2.3
male rd.0.0.0
malformed 5v.0.0.0
malingerer dw.0.0.0
malingerers d6.0.1.4 dw.0.0.0
malingering dw.0.0.0
man pf.0.2.h rj.0.0.0 rs.0.0.0 rs.4.2.3 s0.0.0.0 s4.0.2.2
man's s4.0.1.1
manage gt.0.1.2
managed fi.0.0.0 yv.0.1.1
maniac 26.0.0.0 cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
maniacal tb.0.0.0
maniacs 26.0.0.0 cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
manic 27.0.1.1 27.1.0.0 sz.0.0.0 t9.0.2.2 tc.0.1.4 wv.0.0.0
manipulative e0.0.0.0 fq.0.0.0
mankind rk.0.0.0
manned rl.0.0.0
manners qu.0.3.6
manpower ri.0.0.0
manufacturer od.0.5.7
many jf.0.1.1
margaritas qk.0.2.9
mark mu.6.0.0
married bq.0.0.0
mask oh.1.2.3
masks kr.2.0.0
mass l5.0.0.0
massive j8.0.0.0
masterclass o5.0.1.3
mate ok.0.2.2
maternal 7g.0.1.2
mates oi.1.0.0
mattress oh.1.2.3
maturity 3o.1.0.0
mayor pl.0.1.1 pv.0.0.0 py.0.3.6 r4.0.1.1 r5.0.2.2
mayors r4.0.1.1 r5.0.2.2
mcg n1.0.2.a
meal m8.0.1.2 o5.0.1.3
meals m8.0.1.2
means mf.0.1.1
meat gi.1.0.0
meathead gi.1.0.0
meatheads gi.1.0.0
mechanic gx.0.2.5
mechanics gx.0.2.5
medicated km.0.2.4
medication 17.0.0.0 f7.0.2.8 nj.0.2.5 nr.0.1.3
medications nj.0.2.5 nr.0.1.3
medicine nj.0.2.5
medicines nj.0.2.5
meds ni.0.2.4 nj.0.2.5 nr.0.1.3
meet s8.0.0.0
melatonin n9.0.4.f
melt a0.0.0.0 a1.0.0.0 ap.0.2.5
melted a1.0.0.0 p8.0.2.6
melting a1.0.0.0 lc.0.0.0
melts a1.0.0.0
menace dd.0.2.6
menaces dd.0.2.6
menopausal rt.0.0.0
menopause n5.0.2.7
mental 1y.0.0.0 sf.0.1.1 th.0.1.2
mentally 1z.0.1.1 20.0.0.0 21.0.0.0 22.0.0.0 5l.0.0.0
mention pj.2.1.3
mentioning pj.6.0.0
merch o5.0.1.3
merchandise o5.0.1.3
mercury jg.0.3.6 kt.0.2.7
merely db.0.1.1
merry qk.1.1.2
message aw.0.1.1 aw.0.0.0 az.0.0.0 ba.0.0.0 br.0.0.0 f1.0.2.2 fa.0.2.3 nf.0.2.2
messenger b3.0.3.6
met p9.0.2.2
metabolism jq.0.1.3 kn.0.2.4
metformin n8.0.2.9 n9.0.4.f nl.0.2.2
meth 5.0.0.0 i.0.0.0 1e.0.0.0
methamphetamine 5.0.0.0
methhead i.0.0.0
methheads i.0.0.0
method f2.0.1.2
methods f2.0.1.2
methylene av.0.0.0
mexico q5.0.2.3
mg n1.0.2.a
microbiome kn.0.2.4
microchip jb.0.0.0 kt.0.2.7
microchips jb.0.0.0 kt.0.2.7
micrograms n1.0.2.a
microwave ki.0.0.0
microwaves ka.0.0.0 ki.0.0.0
microwaving kg.0.1.7
mid gd.0.0.0
midget 63.0.0.0
midgets 63.0.0.0
midlevel gd.1.0.0
midlevels gd.1.0.0
midwife gj.0.2.2 rc.0.1.1 sa.0.1.1
migraine n5.0.2.7 p5.0.4.f
migraines n5.0.2.7 p5.0.4.f
migrants r1.0.1.1
militant r2.0.0.0
milligrams n1.0.2.a
milliliters n1.0.2.a
millilitres n1.0.2.a
mind dy.0.3.4 dz.0.4.5 i5.0.0.0 i6.0.2.4 i7.0.0.0 m2.0.0.0 nd.0.1.1
mindblowing i5.0.0.0 i6.0.2.4
minded 2r.0.1.1
mindless cq.0.0.0 cr.0.2.a
minds dy.0.3.4
minister pv.0.0.0 r4.0.1.1 r5.0.2.2
ministers r4.0.1.1 r5.0.2.2
ministry ra.0.2.7
minorities 8l.0.0.0
minority 8l.1.0.0
minutes 9z.1.2.2
miracle 9e.0.0.0 9g.0.1.4 9h.0.0.1 j2.0.0.0 y3.0.0.0
miracles 9h.0.0.1
miraculous 9e.0.0.0 9f.0.0.0 i6.0.2.4
miraculously 9f.1.0.0
miscarriage kd.0.2.8
miscarriages kd.0.2.8
misery dd.0.2.6
miss oi.1.1.1
missed 7k.0.0.0
missing eo.0.1.1 m1.0.2.3
missus s3.0.2.4
mistake lo.2.2.3 lq.0.1.5 m4.0.1.2 mu.6.2.2
mistakes lq.0.1.5
ml n1.0.2.a
moaner co.0.0.0 d6.0.1.4 dd.0.2.6
moaners co.0.0.0 d6.0.1.4 dd.0.2.6
moaning co.0.0.0 cp.1.0.0 d6.0.1.4
mobile b0.0.4.a b1.0.3.4 b2.0.2.2 bl.0.3.6 bo.0.4.6 kh.0.0.0
modern k2.0.0.0
mom la.0.1.1 pf.0.2.h ro.0.0.0 s3.0.2.4
mom's nn.0.4.5
moms la.0.1.1 ro.0.0.0 s7.1.0.0
monday's q2.0.1.1
money 9n.2.2.2 be.0.1.7 kf.1.1.1
mongolism 5o.0.0.0
mongoloid 5n.0.0.0
mongoloids 5n.0.0.0
monitor oh.1.2.3
monkey gf.0.1.1
monkeypox ks.1.0.0
monkeys gf.0.1.1 go.0.2.5 gx.0.2.5
monster dd.0.2.6 ll.0.0.0
monsters dd.0.2.6
month qm.0.5.e
months qm.0.5.e
moody rt.0.0.0
moon iw.0.4.9
morals qu.0.3.6
morbid 2w.0.0.0
morning n2.0.2.3
morning's q2.0.2.2
moron cr.0.2.a cw.1.0.0 d0.0.1.5 go.0.2.5 gs.0.2.9 gv.0.0.0 gy.0.1.2 qn.0.0.0
moronic cq.0.0.0 cr.0.2.a da.0.0.0 g7.0.0.0 qn.0.0.0
morons cr.0.2.a cw.1.0.0 d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
most m3.0.0.0
mother la.0.1.1 pf.0.2.h rz.0.0.0
mother's nn.0.4.5
motherfucker h0.9.0.0
motherfuckers h0.9.0.0
motherfucking h0.a.0.0
mothers la.0.1.1 ro.0.0.0 rz.0.0.0
motivated ep.0.1.1
motivation ep.1.1.2
mounjaro n8.0.2.9 op.0.1.6 oq.0.0.0
move 3g.0.1.1 na.0.0.0
moved bq.0.0.0
multip 7w.3.0.0
multips 7w.1.0.0
mum la.0.1.1 pf.0.2.h ro.0.0.0 s3.0.2.4
mum's nn.0.4.5
mums la.0.1.1 ro.0.0.0 s7.1.0.0
muppet cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gv.0.0.0 gy.0.1.2
muppets cr.0.2.a cw.b.0.0 d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
murderer go.0.2.5
murderers go.0.2.5
murdering jg.0.1.4 k6.0.2.5
murderous lk.0.0.0 qn.0.0.0
muscular n5.0.2.7 n7.0.2.7
must lx.0.0.0
myarse h7.0.0.0
myarses h7.0.0.0
myass h7.0.0.0
myasses h7.0.0.0
myself cu.0.1.1 eu.0.1.1
myths lq.0.1.5
n oy.0.2.7
nagging rt.0.0.0
nail lg.3.0.0
name pj.2.1.3 pk.1.0.0 pk.2.3.3 pk.3.0.0
names pj.0.1.1 pj.1.1.1 pj.2.2.4 pk.0.0.0
naming pj.7.0.0
nanny rc.0.1.1 sa.0.1.1
nano jb.0.0.0
nanobots jb.0.0.0 kt.0.2.7
naproxen n9.0.4.f
narc 1a.0.0.0
nasty lk.0.0.0
national q9.0.1.2
natural 7r.0.0.0 af.1.0.0 jy.0.1.1 jy.1.0.0 jy.3.1.3 jz.0.1.1
naturally k1.0.1.4 z4.0.0.0
nature kc.0.0.0 kc.0.1.1
naughty 3c.0.0.0
nazi qn.0.0.0
neck cz.0.4.5
need lx.0.0.0
needle 98.0.3.5
needless mq.0.0.0
needy cp.1.0.0 e0.0.0.0
negligent ed.0.0.0 g7.0.0.0
neighbor pq.0.1.1
neighbor's nn.0.4.5
neighbour pq.0.1.1
neighbour's nn.0.4.5
nerves dz.0.2.3
nervous 2j.0.0.0 jt.0.1.2
network bf.0.1.6
neurotic 2f.0.1.1 2f.0.0.0
neurotics 2f.0.0.0
never ao.0.0.0 lw.0.0.0
newborn pf.0.2.h
newsreader pv.0.0.0
next j0.3.1.1 kz.0.3.3 lf.0.3.4 ln.0.2.2 qe.0.2.7
night bq.0.0.0 n2.0.2.3
night's q2.0.2.2
nightmare dd.0.2.6 e0.0.0.0 l6.0.0.0 ll.0.0.0 yo.0.0.0
nightmares dd.0.2.6
nightmarish kx.0.0.0
nights qm.0.5.e
nincompoop cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
nincompoops cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
nitroglycerin n9.0.4.f
nitwit cr.0.2.a cw.6.0.0 d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
nitwits cr.0.2.a cw.6.0.0 d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
no mh.0.0.0
nobody 6u.0.0.0 lx.0.0.0 mh.0.0.0 ql.2.0.0
noctor gc.0.0.0
noctors gc.0.0.0
nonadherence dg.1.0.0
nonadherent dg.0.0.0 z8.0.0.0
nonalcoholic vy.0.0.0
nonattender de.3.0.0
nonattenders de.3.0.0
noncompliance de.1.0.0
noncompliant de.0.0.0
noncomplier de.2.0.0
noncompliers de.2.0.0
noone mh.0.0.0
norfolk cc.0.2.2
normal 5y.0.0.0 7q.0.0.0 n7.0.2.7
nose pb.0.0.0 pb.1.3.5
not 6u.0.0.0 9c.0.0.0
note f0.0.1.1 f1.0.3.3 f1.0.2.2 fa.0.2.3
nothing ej.0.0.0 ej.1.0.0 gw.0.2.6 i6.0.2.4 iu.0.0.0 iv.0.0.0 n7.0.2.7 oh.0.0.0
novelist pv.0.0.0
number b1.0.3.4 b2.0.2.2 bl.0.3.6 bo.0.4.6 il.0.1.2
numbers 3t.0.1.1 ig.1.0.0
numbskull cr.0.2.a cw.8.0.0 d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
numbskulls cr.0.2.a cw.8.0.0 d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
numpties cr.0.2.a cw.7.0.0 d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
numpty cr.0.2.a cw.7.0.0 d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
nurse gj.0.2.2 pf.0.2.h rc.0.1.1 sa.0.1.1
nut 1r.1.0.0 1r.2.0.0 1s.2.0.0 9c.3.2.2
nutcase 1r.1.0.0
nutcases 1r.1.0.0
nuthouse 1s.3.0.0
nuthouses 1s.3.0.0
nutjob 1r.2.0.0
nutjobs 1r.2.0.0 r0.0.1.2
nutrients kp.0.2.6
nuts cq.0.0.0 cr.0.2.a sd.0.1.2
nutter 1r.0.0.0 cr.0.2.a cz.0.1.2 d0.0.1.5 dd.0.2.6 go.0.2.5 gs.0.2.9 gy.0.1.2
nutters 1r.0.0.0 cr.0.2.a cz.0.1.2 d0.0.1.5 dd.0.2.6 go.0.2.5 gs.0.2.9 gy.0.1.2 r0.0.1.2
obese 2t.0.0.1 2u.0.1.2 2v.0.1.1 2x.0.1.2 w4.0.0.0
obesity 33.0.0.0 34.1.1.2
obituary le.0.1.1
obliterate 9x.0.0.0
obliterated 9x.0.0.0
obliterates 9x.0.0.0
obliterating 9x.0.0.0
obnoxious e0.0.0.0
obviously mq.0.0.0 n6.0.1.1
oddball cz.0.1.2
oddballs cz.0.1.2
odor d2.0.1.1
odour d2.0.1.1
off q5.0.1.2
offender 89.0.0.1
offenders 89.0.0.1
offer oi.1.1.1 oi.1.0.0
office ps.0.4.g q0.0.4.9 s5.0.0.0
oil ab.0.1.2
old 78.0.1.1
oligoneuronal ce.2.0.0
omeprazole n9.0.4.f
once iu.0.0.0
one q1.0.0.0
ones 96.0.2.3
only m3.0.0.0
onset 3o.0.1.1
opiate 3.0.0.0
opioid 3.0.0.0 16.0.0.0
opioids n8.0.2.9
opposite qe.0.2.7 rv.0.0.0
option g1.1.1.1
order ny.0.0.0 oc.0.0.0
orthopod gh.0.0.0
orthopods gh.0.0.0
ottawa ra.0.2.7
ought ei.0.0.0
out b7.0.1.1 lj.0.0.0
outperforms kk.0.2.2
overcome 6b.0.0.0
overcomed 6b.0.0.0
overcomes 6b.0.0.0
overcoming 6b.0.0.0
overdosed ex.0.0.0 ez.0.0.0
overdoses 97.0.1.1
overnight 9z.0.0.0 9z.1.1.1
overpaid g7.0.0.0
overturn iz.0.0.0
overturned iz.0.0.0
overturning iz.0.0.0
overturns iz.0.0.0
overweight 2y.0.0.0
own b0.0.4.a
oxygen ko.0.0.0 kr.0.3.8 kr.1.3.5
ozempic n8.0.2.9 op.0.1.6 oq.0.0.0
paid kl.0.2.5 o4.0.0.0 oa.0.1.7
pain a7.0.0.1 dd.0.2.6 p5.0.4.f
painkiller yi.0.0.0
painkillers f7.0.2.8 nj.0.2.5 yi.0.0.0
painless a7.0.0.1 y1.0.0.0
panacea 9k.1.0.0
panaceas 9k.1.0.0
pandemic ks.1.1.1 lb.0.0.0
panic l5.0.0.0 t1.0.3.4 yr.0.0.0
paracetamol f7.0.2.8 n9.0.4.f
paracetamols f7.0.2.8
paradigm hv.0.0.0
paralysed sn.0.0.0
paralyzed sn.0.0.0
paramedic gj.0.2.2 rb.0.1.1
paraplegic 66.0.1.1 95.0.0.0
paraplegics 66.1.0.0
parasite cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
parasites cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2 kt.0.2.7
parasuicidal fp.2.0.0
parasuicide fp.1.0.0
parasuicides fp.1.0.0
parent la.0.1.1
parents l9.0.4.6 la.0.1.1
parish pn.0.4.7
parliament ra.0.2.7
parrots gx.0.2.5
part em.0.4.5 em.1.3.4
partner bf.0.3.8
partner's nn.0.4.5
partnered o4.0.0.0
partnership o4.0.1.1
party bd.1.0.0 r4.0.1.1 r5.0.2.2
passport q9.0.1.2
past ap.0.6.9
paste nu.0.0.0
pathetic cq.0.0.0 cr.0.2.a qn.0.0.0
patient pf.0.2.h
patients os.0.1.2
pause no.0.0.0
pay ld.0.1.4
peaceful fw.0.0.0
peel pb.1.3.5
peerless ik.0.0.0
pen gx.0.2.5 gz.1.0.0
penpusher gz.1.0.0
penpushers gz.1.0.0
pensioner 73.0.0.2 pf.0.2.h
pensioners 73.0.0.2
perfect a9.0.0.0 y4.0.0.0
perfectly 9q.0.0.0
perimenopause n5.0.2.7
period mk.0.0.0
permanent at.0.0.0
personal b0.0.4.a
petrifying kx.0.0.0
petrol k5.0.1.4
pharma j6.0.1.1
pharmacist gj.0.2.2 rb.0.1.1
pharmacy ps.0.3.f q0.0.4.9
phenomenal a9.0.0.0 i5.0.0.0 i6.0.2.4
phone b1.0.3.4 b2.0.2.2 bb.1.2.3 bl.0.3.6 bo.0.4.6 kh.0.0.0
photo bm.0.1.3 nf.0.2.2 ox.0.1.7 pm.0.2.b po.0.0.0
photos bm.0.1.3 ox.0.1.7 po.0.0.0
physician rb.0.1.1
physio em.0.4.5 em.1.3.4 gj.0.2.2
physiological x3.0.0.0
pic bm.0.1.3 ox.0.1.7 po.0.0.0
pick oc.0.0.0
pickled qk.1.1.2
pics bm.0.1.3 ox.0.1.7 po.0.0.0
picture bm.0.1.3 ox.0.1.7 po.0.0.0
pictures bm.0.1.3 ox.0.1.7 po.0.0.0
pig gv.0.0.0
pill 1a.1.0.0 9d.1.0.0 ab.0.1.2 ab.1.1.1 f7.0.2.8 gx.0.2.5 gz.0.0.0 m8.0.1.2 n1.0.2.a 10e.0.0.0
pillhead 9d.1.0.0
pillheads 9d.1.0.0
pillock cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
pillocks cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
pillow oh.1.2.3
pillpusher gz.0.0.0
pillpushers gz.0.0.0
pills f7.0.2.8 m8.0.1.2 n1.0.2.a n3.0.2.3 ni.0.2.4 nj.0.2.5
pine cb.0.0.0
ping aw.0.0.0
pink s4.0.0.0
pins xa.0.0.0
pint bd.0.1.4 qk.0.2.9
pints bd.0.1.4 qk.0.2.9
pipe 98.0.3.5
piss hc.0.0.0 hc.2.0.0 hc.3.2.2 hc.4.0.0 hc.5.0.0
pissed hc.0.0.0 hc.1.0.0 hd.0.1.1
pisses hc.0.0.0
pissing h6.3.0.0 hc.0.0.0
pisstake hc.5.0.0
pisstakes hc.5.0.0
pitched pz.0.1.7
places oi.1.2.3
plague 8v.0.0.0 l3.0.0.0 sv.0.0.0 10g.0.0.0
plagued 9a.0.0.0 sv.0.0.0
plagues sv.0.0.0
plaguing sv.0.0.0
plain db.0.1.1
plan em.0.4.5 em.1.3.4 j9.0.3.5
plandemic j9.0.0.0
plant ab.0.1.2 m4.0.1.2
plastered 1h.0.1.1 q8.0.1.3
player pv.0.0.0
playing lg.4.0.0 lg.5.0.0
plonker cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
plonkers cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
plumber gx.0.2.5
plumbers gx.0.2.5
plumbum c8.3.0.0
pm aw.0.0.0 az.0.0.0
pointless da.0.0.0
points oe.0.2.6
poison jg.0.3.6 jm.0.2.4 k7.0.2.5 kt.0.2.7
poisoning jg.0.1.4 k6.0.2.5 k7.0.2.5 kg.0.1.7 lc.0.0.0
poisonous k7.0.2.5
poisons ji.0.1.7 jm.0.2.4 kj.0.2.9 kt.0.2.7
politician pl.0.1.1 pv.0.0.0 py.0.3.6 r4.0.1.1 r5.0.2.2
politicians r4.0.1.1 r5.0.2.2
pompous gv.0.0.0
pond by.8.0.0
poor 8d.0.1.1
poorly 3p.0.0.0 3r.0.0.0
pop c1.0.0.0 pv.0.0.0
popdrop c1.0.0.0
popdroped c1.0.0.0
popdroping c1.0.0.0
popdrops c1.0.0.0
popdump c1.0.0.0
popdumped c1.0.0.0
popdumping c1.0.0.0
popdumps c1.0.0.0
porker 30.3.0.0
porkers 30.3.0.0
portugal q5.0.2.3
post br.0.0.0 nf.0.2.2 np.0.2.c nu.0.0.0
postal ti.1.1.1
pot g.0.0.0 9d.4.0.0
pothead g.0.0.0
potheads g.0.0.0 9d.4.0.0
power ep.1.2.3 gv.0.0.0 ra.0.2.7
powerful ae.0.1.1 in.0.1.1
powerhouse ie.0.1.2
powerhouses ie.0.1.2
practice pn.0.4.7 pr.0.4.8 ps.0.3.f pt.0.2.2 pw.0.1.1 q0.0.4.9 102.0.1.1
practices 102.0.1.1
prat cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
prats cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
prednisolone n9.0.4.f
prednisone n9.0.4.f nl.0.2.2
premier il.0.1.2
prescribe bb.1.2.3
prescriber q9.0.1.2
prescription r.0.0.0 nj.0.2.5
prescriptions nj.0.2.5
present be.0.1.7
presenter pv.0.0.0
presenting do.0.0.0
presents be.0.1.7
president qr.0.2.2 r4.0.1.1 r5.0.2.2
pressure nl.0.3.3 w5.0.2.2
prevent a4.0.0.0 md.0.2.2 me.0.2.5 mx.0.5.7
prevented a4.0.0.0 mx.0.5.7
preventing a4.0.0.0 mx.0.5.7
prevents a4.0.0.0 mx.0.5.7
prick hb.0.1.2 x8.0.1.1 x9.0.0.0
pricks hb.0.1.2
priest py.0.3.6
prime r4.0.1.1 r5.0.2.2
primip 7w.2.0.0
primips 7w.0.0.0
princess cz.0.1.2
princesses cz.0.1.2
prisoner 85.0.0.0
prisoners 85.0.0.0
private b0.0.4.a bl.0.3.6
prize oj.0.0.0
probably n6.0.1.1
probiotic o3.0.2.3
probiotics o3.0.2.3
problem e0.0.0.0
procedure tj.0.1.1
product ab.0.1.2 ab.1.1.1 o3.0.2.3 o5.0.1.3
products 7n.0.0.0 o3.0.2.3
professional ch.0.0.0
professor rb.0.1.1
profhilo op.0.1.6 oq.0.0.0
profit kf.1.1.1
program o5.0.2.4
programme o5.0.2.4
prominent py.0.3.6
promiscuity 4v.1.0.0
promiscuous 4v.0.0.0
promo nw.0.1.3
proof mm.0.1.5 mv.1.1.2
propranolol n9.0.4.f
prostitute 4s.0.0.0 4u.0.1.1
prostitutes 4s.0.0.0 4u.0.1.1
prostitution 4t.0.0.0 4u.1.1.1
protect md.0.2.2 me.0.2.5
protects kk.0.2.2
protein o3.0.2.3
protesters r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
proud ep.2.1.1
prove a3.0.1.3
proved a3.0.1.3 ms.0.2.3
proven a2.0.1.1 a2.1.0.0 a2.2.0.0 a3.0.1.3 ms.0.2.3 y2.0.1.1
proves a3.0.1.3
psoriasis n5.0.2.7 p5.0.4.f
psych 1y.0.0.0
psycho 1p.0.1.2 dd.0.2.6 sg.0.0.0
psychomotor wl.0.0.0
psychos 1p.0.1.2 dd.0.2.6
psychotic 1q.0.0.0 95.0.0.0 sz.0.0.0 t9.0.2.2 tb.0.0.0 tc.0.1.4 wi.0.0.0
psychotics 97.0.1.1
pub bd.1.0.0
publican py.0.3.6
puffs n1.0.2.a
pulled n5.0.3.8
pumpkin ce.0.0.0
purge jh.0.0.0
purged jh.0.0.0
purges jh.0.0.0
purging jh.0.0.0
purified jh.0.0.0
purifies jh.0.0.0
purify jh.0.0.0
purifying jh.0.0.0 jv.0.0.0
pushed g0.0.0.0
pushing g0.0.0.0
put dv.0.0.0 nu.0.0.0 oa.0.1.7
puts dv.0.0.0
putting dv.0.0.0
quack g3.0.1.1 g3.2.0.0 go.0.2.5 105.0.0.0 106.0.0.0
quackery g4.0.0.0
quacks g3.0.1.1 g3.1.0.0 go.0.2.5
quadriplegic 66.0.1.1 95.0.0.0
quadriplegics 66.2.0.0
quadruple ii.0.0.0
quadrupled ii.0.0.0
quadruples ii.0.0.0
quadrupling ii.0.0.0
qualified il.0.2.3
queen's ra.0.2.7
question lo.2.2.3 m8.0.1.2 mj.0.2.4
questions m8.0.1.2
queue qy.0.7.8
quietly li.1.0.0
quit el.0.3.6 my.0.1.5 mz.0.0.0
quite iv.0.0.0
racist qn.0.0.0
radio pv.0.0.0
rapid 9z.0.0.0
rapper pv.0.0.0
rash fj.0.0.0 k9.0.4.8 p5.0.4.f pm.0.2.b
rate am.0.0.0 am.1.1.1 xw.0.2.2
rates ig.1.0.0
rating ol.0.0.0 ow.0.2.5
ratings ol.0.0.0 ow.0.2.5
ravage l2.0.0.0
ravaged 9a.0.0.0 l2.0.0.0
ravages l2.0.0.0
ravaging l2.0.0.0
raving iw.0.2.7
raw av.0.0.0
reach 8k.0.2.2 ba.0.0.0
read bc.0.1.5 gt.0.1.2
reading nm.0.0.0
readings 3t.0.1.1
real s4.0.0.0
reason lq.0.1.5 lv.0.2.2
reasons lq.0.1.5 lv.0.2.2
reception s5.0.0.0
receptionist gj.0.2.2 pq.0.1.1 rc.0.1.1 sa.0.1.1
reckless et.0.0.0
recognise gt.0.1.2
recognize gt.0.1.2
recommend o2.0.1.2
recommendation ow.0.2.5
recommendations ow.0.2.5
recommended hk.0.1.1 hl.0.0.0
record j1.0.0.0
records tj.0.1.1
recovering 6.0.0.0
recovery a8.0.1.3
red 6i.0.0.0
redefine ix.2.0.0
redefined ix.2.0.0
redefines ix.2.0.0
redefining ix.2.0.0
reduce md.0.2.2 my.0.1.5
reek d2.0.0.0
reeked d2.0.0.0
reeking d2.0.0.0
reeks d2.0.0.0
reel po.0.0.0
reels po.0.0.0
refer ok.2.0.0
referral ok.1.0.0
reflux n5.0.2.7
reformed 6.0.0.0
refusal zd.0.2.2
refuse dh.0.1.2 di.0.0.0 qs.0.2.4 zd.0.2.2
refused dh.0.1.2 di.0.0.0 qs.0.2.4 qy.0.2.3
refuser 8u.0.1.1
refusers 8u.0.1.1
refuses dh.0.1.2 di.0.0.0 qs.0.2.4
refusing dh.0.1.2 di.0.0.0 qs.0.2.4
region pn.0.4.7
register o6.0.0.0
registration q9.0.1.2
regret ld.0.1.4
regulars bt.1.1.3
reject ge.0.1.2
rejects ge.0.1.2
relapse 14.0.0.0
relapsed 14.0.0.0
relapses 14.0.0.0
relapsing 14.0.0.0
relationship bq.0.2.2
relieve mx.0.5.7
relieved mx.0.5.7
relieves mx.0.5.7
relieving mx.0.5.7
remainers r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
remoaner qo.4.0.0
remoaners qo.4.0.0
renowned ik.0.1.1
rep bf.0.3.8 bg.0.2.2
repeat ef.0.0.0
replies np.0.2.c nq.0.2.2 nt.0.4.6
republican qp.0.0.0 r4.0.1.1 r5.0.2.2
republicans r4.0.1.1 r5.0.2.2 r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
republitard qo.1.0.0
republitards qo.1.0.0
repug qo.9.0.0
repugs qo.9.0.0
research j7.0.3.3
researchers mo.0.0.1
reserve o7.0.0.0
resident pf.0.2.h
resist e5.0.2.2
resistant e5.1.2.2 z9.0.1.1
resisted e5.0.2.2
resisting e5.0.2.2
resists e5.0.2.2
rest mu.6.0.0
result mf.0.1.1 mg.0.1.1 ml.0.3.3
resulted mf.0.1.1 mg.0.1.1
resulting mf.0.1.1 mg.0.1.1
results mf.0.1.1 mg.0.1.1 ox.0.1.7 tj.0.1.1
resus ps.0.3.f pt.0.1.1 q0.0.4.9
retard 5k.0.1.2 wn.0.0.0
retardation 5m.0.1.1
retarded 5l.0.0.0 5l.0.1.2 sl.0.1.2 wo.0.0.0
retards 5k.0.1.2 5k.1.0.0
reverse 9x.0.0.0 a6.0.0.0 au.0.1.8 me.0.2.5
reversed 9x.0.0.0 a6.0.0.0 ah.0.1.5 au.0.1.8 or.0.1.3
reverses 9x.0.0.0 a6.0.0.0 au.0.1.8
reversing 9x.0.0.0 a6.0.0.0 au.0.1.8
review bc.0.1.5 ol.0.0.0 ot.0.1.1 ow.0.2.5
reviews ol.0.0.0 ot.0.1.1 ow.0.2.5
revolting cq.0.0.0 cr.0.2.a
revolutionary ht.0.0.0 ye.0.0.0
revolutionise ht.1.0.0
revolutionised ht.1.0.0
revolutionises ht.1.0.0
revolutionising ht.1.0.0
revolutionize ht.2.0.0
revolutionized ht.2.0.0
revolutionizes ht.2.0.0
revolutionizing ht.2.0.0
rewrite it.0.1.2 ix.0.0.0
rewrited ix.0.0.0
rewrites ix.0.0.0
rewriting ix.0.0.0
rhinoplasty pb.1.3.5
rich qr.0.2.2
rid aq.0.1.1 as.0.0.0 or.0.2.4
riddance qy.0.1.1
ride ne.0.1.1
ridiculous cq.0.0.0 cr.0.2.a da.0.0.0
riff by.7.0.0
ring aw.0.0.0 ba.0.0.0 nb.0.1.5
ringing nb.0.1.5
ringworm n5.0.2.7
rinse jh.0.0.0
rinsed jh.0.0.0
rinses jh.0.0.0
rinsing jh.0.0.0
risk 9s.0.0.0 9u.0.2.4
riskfree 9s.0.0.0
risks 9u.0.2.4
robbers gm.0.1.1
robots gx.0.2.5
rocked pz.0.1.7
rocker 9c.3.2.2
romance b7.0.0.0
romanced b7.0.0.0
romances b7.0.0.0
romancing b7.0.0.0
room d1.0.0.0 d5.0.0.0 d5.0.1.1 pp.0.2.3 pp.0.3.4 pu.0.2.3 pu.0.3.4
root ab.0.1.2 ka.0.0.0
rose ce.1.0.0
rot qx.0.0.0
rotting lc.0.0.0
round qe.0.2.7
rubbish s6.0.2.3
ruining lc.0.0.0 m7.4.2.2
rule ix.1.3.3 lo.2.2.3
rulebook iu.0.2.2 ix.1.3.3
rules iu.0.2.2
run qd.0.5.b
rush nb.0.1.5
rushed pz.0.2.8
rushing nb.0.1.5
russian lg.4.0.0
rybelsus op.0.1.6 oq.0.0.0
s rf.0.0.0
sachets n1.0.2.a
sack nd.0.0.0
sadistic gv.0.0.0
sadists gx.0.2.5
safe 4x.0.0.0 jy.2.0.0 lj.1.2.3
safer ae.0.0.0 kk.0.3.4
said p1.0.0.0
sale of.0.1.1
salesman gx.0.2.5
salesmen gx.0.2.5
sandwiches d9.2.0.1
sanity t7.0.0.0
satisfaction p3.1.1.1 p3.1.2.2
satisfied p2.0.0.1 pa.0.2.3
saturday's q2.0.1.1
save md.0.2.2 me.0.2.5
saved or.0.1.3 pc.0.0.2
saving i8.2.1.1
saw aq.0.0.0
sawbones gz.3.0.0
saxenda op.0.1.6 oq.0.0.0
say pj.2.1.3
scabies n5.0.2.7
scam j9.0.3.5 k3.0.2.2 k7.0.2.5
scamdemic j9.0.0.0
scan pm.0.2.b
scans pm.0.2.b
scared km.0.2.4
scarring a8.0.1.3
scars a8.0.1.3
scary kx.0.0.0 ll.0.0.0
sceptics r6.0.1.1 r7.0.1.1 r8.0.2.5 r9.0.1.1
schedule o7.0.0.0
schizo 1n.0.0.0 tb.0.0.0
schizophrenic 1m.0.1.2 1o.0.0.0 95.0.0.0 sz.0.0.0 t9.0.2.2 tc.0.1.4
schizophrenics 1m.0.1.2 1m.1.0.0
schizos 1n.0.0.0
sciatica n5.0.2.7
science mk.0.1.1
scientist rb.0.1.1
scientists hp.0.1.3 mo.0.0.1
score om.0.0.0
scourge 1j.0.0.0
scratching m9.0.2.4
screw hj.0.0.0 qx.0.0.0
screwed hj.0.0.0 hj.1.0.0
screwing hj.0.0.0
screws hj.0.0.0
scrolled bh.0.0.0
scrot by.3.0.0
scrote by.4.0.0
scrotes by.4.0.0
scrots by.3.0.0
scrounger dd.0.2.6 r1.0.0.0
scroungers dd.0.2.6 r1.0.0.0
scum by.2.0.0 cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2 r3.0.0.0
scumbag by.2.0.0 qn.0.0.0
scumbags by.2.0.0
scut gf.1.0.0
sea av.0.0.0
search bh.0.0.0
searched bh.0.0.0
searches bh.0.0.0
searching bh.0.0.0
second g7.0.0.0 ik.0.0.0
seconds 9z.1.2.2
secret hp.0.1.3 ip.0.0.0 lq.0.1.5 lr.0.1.2 ls.0.1.1 ma.0.0.0
secretary r4.0.2.2 r4.0.1.1 r5.0.3.3 r5.0.2.2 rc.0.1.1 sa.0.1.1
secretly li.1.0.0
secrets ip.0.0.0 lq.0.1.5 lr.0.1.2 ls.0.1.1 ma.0.0.0
see aq.0.0.0 lj.2.1.1 lx.0.2.2 m2.0.0.0 nb.0.1.5 s8.0.0.0
seed m4.0.1.2
seeing aq.0.0.0 bq.0.0.0 nb.0.1.5
seeker 19.0.1.1
seekers 19.0.1.1
seeking 19.1.1.1
seems n4.0.0.0
seen aq.0.0.0 ho.0.1.1 j1.0.2.2
sees aq.0.0.0
seizure t1.0.3.4
selection qy.0.1.1
self 2o.0.0.0 38.0.1.2 ea.0.0.0 ep.1.1.2 fd.0.1.1 zk.0.0.0
selfie bm.0.1.3 ox.0.1.7 po.0.0.0
selfies bm.0.1.3 ox.0.1.7 po.0.0.0
selfish cq.0.0.0 cr.0.2.a ed.0.0.0 et.0.0.0 ft.1.0.0 ft.2.0.0 r2.0.0.0
sell bf.0.1.6
selling bf.0.1.6
sells bf.0.1.6
semaglutide n8.0.2.9
senate ra.0.2.7
senator pv.0.0.0 r4.0.1.1 r5.0.2.2
senators r4.0.1.1 r5.0.2.2
send aw.0.0.0 bb.1.2.3 br.0.0.0
senile 6r.0.0.0 6s.0.0.0 qn.0.0.0 t9.0.2.2 tc.0.1.4 we.0.0.0
senility 6r.1.0.0
senior 6t.0.0.0 74.0.0.0
sensational i5.0.0.0 i6.0.2.4
sent o1.0.0.0 og.0.1.2
serial ef.0.0.0
sertraline n9.0.4.f
serum o3.0.2.3 oh.1.2.3
serums o3.0.2.3
sex 8z.0.0.0
sexual 93.0.0.0
sexy b8.0.0.0
shadow mu.1.2.2
shagging hf.7.0.0
shake oh.1.2.3
shame ei.0.0.0
shamed g0.0.0.0
share lx.0.0.0 nu.0.0.0 ol.0.0.0 om.1.2.2 om.1.0.0 om.1.1.1
shares bg.0.0.0
sharpest d9.1.2.2
she's en.0.3.4
shed a0.0.0.0 a1.0.0.0 a1.1.0.0 oz.2.1.1
shedding je.0.1.2 z2.0.1.1
sheep go.0.2.5 qz.0.1.3 10r.0.0.0
sheeple gr.0.0.0
shell 6u.0.0.0
shift aq.0.0.0 j0.0.1.1 pt.0.2.2
shifted aq.0.0.0
shifting aq.0.0.0
shifts aq.0.0.0 j0.0.1.1
shill go.0.2.5 gq.0.1.2
shills go.0.2.5 gq.0.1.2
shingles n5.0.2.7
shit gn.0.0.0 h2.0.0.0
shite h2.3.0.0
shithead h2.6.0.0
shitheads h2.6.0.0
shithole h2.7.0.0
shitholes h2.7.0.0
shitless h2.9.0.0
shitload h2.8.0.0
shits h2.0.0.0
shitshow gn.0.0.0 h2.4.0.0
shitshows gn.0.0.0 h2.4.0.0
shitstorm h2.5.0.0
shitting h2.2.0.0
shitty h2.1.0.0
shock lp.0.1.1 m0.1.2.2 m9.0.3.5 mb.0.3.6
shocked ly.0.2.2 ly.0.1.1
shocking kx.0.0.0
shoot aw.0.0.0 t4.0.0.0
shop eg.0.1.1 ny.0.0.0 o5.0.2.4
shopkeeper gx.0.2.5
shopkeepers gx.0.2.5
shopped eg.0.1.1
shopper eg.2.1.1
shoppers eg.2.1.1
shopping eg.0.1.1 eg.1.1.1
shops eg.0.1.1
shot ox.0.1.7
shots ox.0.1.7
show ee.0.1.1
shower gn.0.0.0
shown ms.0.2.3
shows ee.0.1.1
shrank 9x.0.0.0 au.0.1.8
shrill rt.0.0.0
shrink 2g.0.1.1 9x.0.0.0 au.0.1.8 gz.5.0.0
shrinker gz.6.1.1
shrinkers gz.6.1.1
shrinking 9x.0.0.0 au.0.1.8
shrinks 2g.0.1.1 9x.0.0.0 au.0.1.8 gz.5.0.0
shropshire cc.0.2.2
shrunk 9x.0.0.0 au.0.1.8
shut 69.0.1.1 69.1.0.0 qx.0.0.0
shy gv.0.1.1 r1.0.1.1
sick d6.0.1.4 gk.0.0.0 kb.4.0.0 km.0.2.4
sickening k6.0.2.5 kx.0.0.0
sickler 49.0.0.0
sicklers 49.0.0.0
sicknote d6.0.1.4
sicknotes d6.0.1.4
sicko cz.0.1.2
sickos cz.0.1.2
side 9t.0.1.4 9t.1.0.0
sign m4.0.1.2 o6.0.0.0
signal b3.0.3.6
significant iy.0.1.1
signs lq.0.1.5
silenced j4.0.2.6
silencing j4.0.2.6
silent ku.0.0.0 lk.0.0.0
silently li.1.0.0
silliest ct.0.0.0
silly da.0.0.0
silver 7a.0.0.0 9j.0.0.0
simple d8.0.1.1 mk.0.2.2 mk.0.0.0
simpleton cr.0.2.a cw.9.0.0 d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
simpletons cr.0.2.a cw.9.0.0 d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
simply db.0.1.1 iv.0.0.0
sinful 3c.0.0.0
singer pv.0.0.0
single 9r.0.3.3
sinister kx.0.0.0
sink dc.0.1.1
sinks dc.0.1.1
sister's nn.0.4.5
sit gw.0.1.5
situation nf.0.2.2
skank hg.6.0.0
skanks hg.6.0.0
skeptics r6.0.1.1 r7.0.1.1 r8.0.2.5 r9.0.1.1
skilled il.0.2.3
skin o3.0.2.3 pb.0.0.0
skincare o3.0.2.3 o5.0.1.3
skip bk.0.0.0 my.0.1.5 mz.0.0.0 nc.0.0.0 no.0.0.0
skipping eo.0.1.1 my.0.1.5
skiver d6.0.1.4
skivers d6.0.1.4 r1.0.0.0
sky if.0.0.0
skyrocket if.0.0.0
skyrocketed if.0.0.0
skyrocketing fj.0.0.0 if.0.0.0
skyrockets if.0.0.0
slag hg.7.0.0
slags hg.7.0.0
slash ih.0.0.0
slashed ih.0.0.0
slashes ih.0.0.0
slashing ih.0.0.0
sleep b7.0.0.0 ne.0.1.1
sleeping b7.0.0.0 f7.0.2.8
sleeps b7.0.0.0
slept b7.0.0.0 bq.0.0.0
slide ax.0.0.0 ay.0.0.0
slimy gv.0.0.0
slip ax.0.0.0 ay.0.0.0
slob cz.0.1.2
slobs cz.0.1.2
sloppy gv.0.0.0
slots oi.1.2.3
slow d8.0.1.1 k7.0.2.5
slowly li.1.0.0
slut hg.0.0.0
sluts hg.0.0.0
slutty hg.1.0.0
smack j.0.0.0
smackhead j.0.0.0
smackheads j.0.0.0
smart h7.0.0.0 h7.9.0.0 j2.0.0.0 xj.0.0.0
smartarse h7.0.0.0 h7.9.0.0
smartarses h7.0.0.0
smartass h7.0.0.0
smartasses h7.0.0.0
smashed 1h.0.1.1
smell d2.0.1.1 d2.0.0.0
smelled d2.0.0.0
smelling d2.0.0.0
smells d2.0.0.0
smelly cq.0.0.0 cr.0.2.a
smile pb.0.0.0
smiling p2.0.0.1 pa.0.2.3
smitten 9a.0.0.0
smoke es.0.0.0
smoked es.0.0.0
smoker 1l.0.0.0
smokers 1l.0.0.0
smokes es.0.0.0
smoking es.0.0.0 zw.0.1.1
snack m8.0.1.2
snacks m8.0.1.2
snag oc.0.0.0
snake g6.0.0.0 gy.0.1.2 gy.1.0.0
snap 2s.0.0.0 aw.0.0.0 b3.0.3.6 bm.0.1.3 br.0.0.0 ox.0.1.7
snapchat b3.0.3.6
snapped 2s.0.0.0
snapping 2s.0.0.0
snaps 2s.0.0.0 bm.0.1.3 ox.0.1.7
snicker cu.0.0.0
snickered cu.0.0.0
snickering cu.0.0.0
snickers cu.0.0.0
sniffle k9.0.4.8
snowflake cz.0.1.2 qp.4.1.1
snowflakes cz.0.1.2 qp.4.1.1
soar ig.0.0.0 ig.2.1.1
soared ig.0.0.0 ig.2.1.1
soaring ig.0.0.0
soars ig.0.0.0 ig.2.1.1
social c3.0.0.0 gj.0.2.2 q9.0.1.2 10q.0.0.0
socialist qp.0.0.0
socialists r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
sock zj.0.2.2
socks zj.0.2.2
sod hf.b.0.0 hf.d.0.0 qx.0.0.0
soft 9c.1.0.0
sold bf.0.1.6 of.0.0.0
solicitor py.0.3.6
someone nf.0.1.1
son q4.0.1.1 qf.0.1.1 qg.0.1.1 qi.0.1.1
son's nn.0.4.5 q4.0.1.1
sons q4.0.1.1 qi.0.1.1
sorry ld.0.2.5
sort an.0.1.2 aq.0.0.0
sorted an.0.1.2 aq.0.0.0
sorting an.0.1.2 aq.0.0.0
sorts an.0.1.2 aq.0.0.0
sought il.0.2.3
sound nm.0.2.2
sounds n4.0.0.0
sour gv.0.0.0
sozzled qk.1.1.2
space j1.0.0.0
spain q5.0.2.3
sparks l5.0.0.0
spastic 5j.0.1.2 tc.0.1.4 wa.0.0.0
spastics 5j.1.0.0
spaz 5j.2.0.0
spazzes 5j.3.0.0
speaker's o4.0.0.0
speakers o4.0.0.0
special 60.0.0.0 wu.0.0.0
specialist rb.0.1.1
spectacular i5.0.0.0 i6.0.2.4
speechless iw.0.2.7 ly.0.2.2 m2.0.2.2 m9.0.2.4
speed ta.0.1.1
spice m4.0.1.2 m8.0.1.2
spices m8.0.1.2
spike fj.0.0.0 je.1.1.1
spine qu.0.3.6
spineless gv.0.0.0 qn.0.0.0
split mz.0.0.0
spoilt cq.0.0.0 cr.0.2.a
spokesman rh.0.0.0
spokesmen rh.2.0.0
spokeswoman rh.1.0.0
sponger r1.0.0.0
spongers r1.0.0.0
sponsor od.0.5.7
sponsored oa.0.1.7
spontaneous 7j.0.0.0
spot gt.0.1.2
spots oi.1.2.3
staggered pz.0.1.7
staggering i5.0.0.0 i6.0.2.4
stalk bh.0.0.0
stalked bh.0.0.0
stalking bh.0.0.0
stalks bh.0.0.0
stamp aq.0.0.0
stamped aq.0.0.0
stamping aq.0.0.0
stamps aq.0.0.0
stand gk.0.1.1
star ov.0.1.1 pv.0.0.0
stars ol.0.1.1 ov.0.1.1
started p9.0.2.2
starve k4.0.0.0
starved k4.0.0.0
starves k4.0.0.0
starving k4.0.0.0
state pn.0.4.7
statin n9.0.4.f
statins n8.0.2.9 n9.0.4.f nj.0.2.5
status c8.0.0.0 c8.1.0.0
stay gl.0.0.0
stench d2.0.0.0
step ew.0.0.0 lg.0.0.1
steped ew.0.0.0
steping ew.0.0.0
steps ew.0.0.0
sterile kq.0.2.4 t2.0.0.0
sterilising jg.0.1.4 kg.0.1.7 xr.0.0.0
sterilizing jg.0.1.4 kg.0.1.7 xs.0.0.0
steroid n9.0.4.f nl.0.2.2
steroids n8.0.2.9 n9.0.4.f nl.0.2.2 ta.0.1.1
stfu h1.9.0.0
stimming 6j.0.1.2
stink d2.0.0.0
stinked d2.0.0.0
stinking d2.0.0.0
stinks d2.0.0.0
stitches d3.0.1.1 d4.0.2.b
stock of.0.1.1
stocked of.0.0.0
stoned q8.0.1.3
stoner h.0.0.0
stoners h.0.0.0
stop 3g.0.1.1 a4.0.0.0 ak.0.0.0 el.0.3.6 lw.0.0.0 md.0.2.2 me.0.2.5 mx.0.5.7 my.0.1.5 mz.0.0.0 no.0.0.0
stopped a4.0.0.0 el.0.3.6 mx.0.5.7 p8.0.2.6
stopping a4.0.0.0 mx.0.5.7 my.0.1.5
stops a4.0.0.0 ak.0.0.0 mx.0.5.7
store o5.0.2.4
stormont ra.0.2.7
straight d3.0.4.4 d4.0.3.c
strangest ct.0.0.0
stress dz.0.2.3 n7.0.2.7 zl.0.0.0
stricken 46.0.0.0 9a.0.0.0
stride j0.0.1.1
strides j0.0.1.1
stroke t1.0.3.4
strokes kd.0.2.8
stronger ae.0.0.0 kk.0.3.4
stroppy e0.0.0.0
struck 9a.0.0.0
strung 1f.0.0.0
stubborn ep.2.1.1
student pf.0.2.h
studies zv.0.3.3
study zv.0.3.3
stuffed qx.0.1.1
stun lp.0.1.1 m0.1.2.2 mb.0.3.6
stunned iw.0.2.7 ly.0.2.2 ly.0.1.1 m9.0.2.4
stunning a9.0.0.0 i5.0.0.0 i6.0.2.4 iy.0.1.1
stupid cq.0.0.0 cr.0.2.a d8.0.1.1 da.0.0.0 ed.0.0.0 g7.0.0.0 go.0.2.5 qn.0.0.0 sj.0.0.0
stupidest ct.0.0.0
stupidity sj.2.0.0
stupidly sj.1.0.0
subhuman r3.0.0.0
subscribe o6.0.0.0
substance 1.1.0.0 b.0.0.0 o.0.0.0
succeeded fi.0.0.0
success am.0.0.0 ot.0.1.1 ot.1.0.0 p3.0.1.2 p3.1.1.1
successful ff.0.0.0
successfully ff.0.0.0
sucks hh.0.1.2 hh.1.0.0
suffer 45.0.0.0 6a.0.0.0
suffered 45.0.0.0 6a.0.0.0
sufferer 43.0.1.2 44.0.0.0
sufferers 43.0.1.2 44.0.0.0
suffering 45.0.0.0 6a.0.0.0
suffers 45.0.0.0 6a.0.0.0
suffolk cc.0.2.2
sugar 3u.0.2.3 k4.0.0.0
sugars 3t.0.1.1 3t.0.2.2 3u.0.2.3
suicidal fp.0.0.0 t3.1.2.2
suicidals 97.0.1.1
suicide ey.0.0.0 f6.0.1.7 f9.0.0.0 fc.0.1.1 fe.0.1.1 fh.0.0.0 fj.0.0.0 fl.0.0.0 fm.0.0.0 fn.0.0.0 fo.0.0.0 fp.0.0.0 ft.0.0.0 fu.0.1.2 fv.0.0.0 fx.0.0.0 fz.0.0.0 g2.0.2.3 t3.0.1.1
suicides ey.0.0.0 fe.0.1.1 ft.0.0.0 g2.0.2.3
summer qm.0.5.e
sun ki.0.0.0
sunday's q2.0.1.1
sundowner 70.0.1.1
sundowners 70.0.1.1
sunscreen ka.0.0.0 ki.0.0.0 o3.0.2.3
sunscreens o3.0.2.3
super ic.0.0.0 id.0.0.0 ie.0.1.2 j2.0.0.0
superberries id.0.0.0
superberry id.0.0.0
supercharged j1.0.0.0
superdrug id.0.0.0
superdrugs id.0.0.0
superfood ic.0.0.0
superfoods ic.0.0.0
superherb id.0.0.0
superherbs id.0.0.0
superior kk.0.3.4
superpill id.0.0.0
superpills id.0.0.0
superpower ie.0.1.2
superpowers ie.0.1.2
supersupplement id.0.0.0
supersupplements id.0.0.0
supervised yv.0.1.1
supervitamin id.0.0.0
supervitamins id.0.0.0
supplement ab.0.1.2 ab.1.1.1 o3.0.2.3 o5.0.1.3
supplements o3.0.2.3
supplier od.0.5.7
support qs.0.2.4 qt.0.2.3 qv.0.2.3
supported qs.0.2.4 qt.0.2.3 qv.0.2.3
supporting qs.0.2.4
supports qs.0.2.4
supposed ds.0.0.0
supposedly dr.0.0.0
suppressed j4.0.2.6 j8.0.0.0
suppressing j4.0.2.6
sure mc.0.1.1 mp.0.2.4 mp.0.3.5 mr.0.0.0 mw.0.0.0
surely mc.0.0.0 mt.0.1.1 n6.0.1.1
surgeon rb.0.1.1
surgery n8.0.2.9 pr.0.4.8 ps.0.3.f pt.0.2.2 pw.0.1.1 q0.0.4.9 tj.0.1.1
surprise lp.0.1.1 m0.1.2.2 mb.0.3.6
survival xw.0.2.2 xz.0.2.2
suture gt.0.1.2
swallow zp.0.0.0
swallowed ex.0.0.0
swallowers cg.0.0.0
swallowing ex.0.0.0
swap na.0.0.0
swear hp.0.2.4 o2.0.1.2
swim qd.0.5.b
swindle k3.0.2.2
swipe ny.0.0.0
switch na.0.0.0
swore p1.0.0.0
sympathy qy.0.1.1
symptom m4.0.1.2
symptoms nf.0.2.2 nr.0.1.3 p5.0.4.f
syndrome 5t.0.3.3
tablet f7.0.2.8 n1.0.2.a
tablets f7.0.2.8 n1.0.2.a n3.0.2.3 ni.0.2.4
tag ns.0.0.0 om.1.0.0
take el.0.3.6
taken el.0.3.6
taking ex.0.0.0 m1.0.2.3 zx.0.3.3 zy.0.2.2 zz.0.2.2 100.0.3.3
talking m7.5.4.4 m9.0.2.4
talks lx.0.2.2 m7.5.3.3
tampons ki.0.0.0
tap ki.0.0.0 ny.0.0.0
taper mz.0.0.0
target 8j.0.0.0
targeted 8j.0.0.0
targeting 8j.0.0.0
tea ab.0.1.2 s5.0.0.0
teacher pf.0.2.h pl.0.1.1 py.0.3.6
team od.0.5.7
teamed o4.0.0.0
teaspoons n1.0.2.a
tech gj.0.2.2
technology hp.0.1.3
teen pf.0.2.h
teenager pf.0.2.h
teeth pb.0.0.0
telegram b3.0.3.6
tell bc.0.1.5 gt.0.1.2 j3.1.2.5 j5.0.3.5 s8.0.0.0
telling j5.0.3.5
tells j5.0.3.5 lx.0.2.2
terminally db.0.1.1
terrible s6.0.2.3
terrify lp.0.1.1
terrifying kx.0.0.0 ll.0.0.0
test ij.0.2.2 m8.0.1.2 tj.0.1.1
tested a2.0.1.1 hk.0.1.1
testimonial ol.0.0.0 ot.0.1.1 ow.0.2.5
testimonials ol.0.0.0 ot.0.1.1 ow.0.2.5
testosterone n8.0.2.9
tests m8.0.1.2
tetraplegic 66.0.1.1
tetraplegics 66.3.0.0
text aw.0.0.0 az.0.0.0 ba.0.0.0 br.0.0.0 f1.0.2.2
textbooks iu.0.2.2
thank s8.0.0.0
thanks o0.0.0.0
the 99.0.0.0 mi.0.0.0 s9.0.0.0
theatre ps.0.3.f
theirarse h7.0.0.0
theirarses h7.0.0.0
theirass h7.0.0.0
theirasses h7.0.0.0
themselves 9y.0.1.1 e8.2.3.5 e8.3.3.4 e8.5.3.3 en.0.2.3 eu.0.1.1 ew.0.1.1 fr.0.1.1
they're en.0.3.4 j8.0.0.0
thick cq.0.0.0 cr.0.2.a d8.0.1.1 d9.3.0.0 g7.0.0.0 qn.0.0.0
thicko cw.a.0.0
thickos cw.a.0.0
thing lo.2.2.3 m8.0.1.2
things lq.0.1.5 m8.0.1.2 ma.0.0.0
think mb.0.4.7 qs.0.2.4
thinking qs.0.2.4
thinks qs.0.2.4
third 8h.0.0.0 g7.0.0.0
this lz.0.0.0
thought qs.0.2.4
thread np.0.2.c
threw ew.0.0.0
thrilled p2.0.0.1 pa.0.2.3
thrilling i9.0.0.0 iy.0.1.1
throat ev.0.2.2
throw ad.0.0.0 f8.0.2.g
thrush n5.0.2.7
thursday's q2.0.1.1
thyroid jt.0.1.2 n5.0.2.7 n8.0.2.9
thyroxine nl.0.2.2
ticket kz.6.2.2
ticking ky.0.0.0 ky.1.0.0
tidal l4.0.0.0
tiddly qk.1.1.2
tied fb.0.0.0
tiktok b3.0.3.6 po.0.0.0
tiktoks po.0.0.0
timebomb ky.2.0.0 l8.0.1.1
timers cv.1.1.1
timewaster ck.0.0.0
timewasters ck.0.0.0 d7.0.0.0
timewasting cj.0.0.0
tin r0.0.0.0
tinfoil r0.0.0.0
tinpot gv.0.0.0
tips lq.0.1.5
tipsy q8.0.1.3 qk.1.1.2
tiresome e0.0.0.0
today's q2.0.1.1
toddler pf.0.2.h qf.0.1.1 qg.0.1.1 qi.0.1.1
toenails d2.0.0.0
tofu qo.c.0.0
told lx.0.2.2 m7.5.3.3 p1.0.0.0
tombstone le.0.1.1
tone ss.0.0.0 x2.0.0.0
tonight's q2.0.1.1
took ex.0.0.0 f4.0.0.0 fv.0.0.0
top il.0.1.2 103.0.0.0
tories qr.0.0.0 r4.0.1.1 r5.0.2.2 r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
tory qp.0.0.0 r4.0.1.1 r5.0.2.2 r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
toss ad.0.0.0
tosser cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2 hf.3.0.0
tossers cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2 hf.3.0.0
total at.0.0.0 c8.6.0.0 c8.7.0.0
totally 9q.0.0.0 jy.0.0.0
tourists r1.0.1.1
town k.2.0.0 pn.0.4.7 q5.0.3.4
toxic gv.0.0.0 jm.0.2.4 k7.0.2.5 lk.0.0.0
toxin jl.0.0.0 jv.0.0.0 kj.0.2.9 yz.0.1.1 z0.0.0.0
toxins jg.0.3.6 ji.0.1.7 jm.0.2.4 kj.0.2.9 kt.0.2.7 yz.0.1.1
tracking jb.0.0.0
train bz.0.1.1 qd.0.5.b zn.0.0.0
trainwreck bz.0.1.1
trainwrecks bz.0.1.1
traitor r3.0.0.0
traitors r3.0.0.0
trannies 90.0.0.0
tranny 90.0.0.0
transferred ca.0.0.0 ca.3.0.0
transform it.0.1.2
transformation ot.0.1.1 ox.0.1.7
transformations ot.0.1.1 ox.0.1.7
transformed or.0.1.3 pc.0.0.2
transgender 8y.0.1.1
transgendered 8x.0.0.0
transgenders 8y.0.1.1 8y.1.0.0
transient 80.0.1.1 wf.0.0.0
transients 80.0.1.1
transmission 4z.0.3.3
trash ad.0.0.0 cr.0.2.a cx.0.1.1 d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
trashed 1h.0.1.1
treat bc.0.1.5 gt.0.1.2 mx.0.5.7 oc.0.0.0
treated mx.0.5.7 oa.0.1.7
treating mx.0.5.7
treatment ab.0.1.2 ab.1.1.1 tj.0.1.1
treats mx.0.5.7
triage ps.0.3.f
trial zv.0.3.3
trials zv.0.3.3
trick ab.0.1.2 gz.4.0.0 lo.0.1.3 lo.2.2.3
trickcyclist gz.4.0.0
trickcyclists gz.4.0.0
tricks lo.0.1.3 lq.0.1.5
tried el.0.3.6 fi.0.0.0 p9.0.2.2
triggered t5.0.1.1
trip nb.0.2.6
triple ii.0.0.0 mz.0.0.0
tripled ii.0.0.0
triples ii.0.0.0
tripling ii.0.0.0
trolley 9c.3.2.2
trouble nb.0.1.5
troubling nb.0.1.5
trout cv.0.1.1
trulicity op.0.1.6 oq.0.0.0
truly iv.0.0.0
trump r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
trumper qo.7.0.0
trumpers qo.7.0.0 r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
trumps kk.0.2.2
trumptard qo.3.0.0
trumptards qo.3.0.0
trust nd.0.1.1 nd.0.2.2 o2.0.1.2 s8.0.0.0
trusted hk.0.1.1 hl.0.0.0 il.0.2.3
truth k3.0.1.2 ls.0.1.1 mv.1.1.2
try el.0.3.6
trying d3.0.0.0
tsp n1.0.2.a
tsunami l4.0.0.0
tuesday's q2.0.1.1
tummy pb.0.0.0 pb.1.3.5
tumor p5.0.4.f
tumour p5.0.4.f
turbo j1.0.0.0
turkey bx.0.1.1 10s.0.0.0
turkeys bx.0.1.1
turn el.0.3.6
turned el.0.3.6 pc.0.0.2 pz.0.1.7
turns iu.0.0.0
turpentine k5.0.1.4
twat hf.4.0.0
twats hf.4.0.0
tweaker i.0.0.0
tweakers i.0.0.0
twin pf.0.2.h
twins q4.0.1.1 qi.0.1.1
twit cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
twits cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
two oi.1.0.0 oo.0.0.0
types 96.0.2.3
typical 2e.0.1.1 p0.0.2.2
ug n1.0.2.a
ugly cq.0.0.0 cr.0.2.a
ulcer n5.0.2.7
ulcers n5.0.2.7
ultimate io.0.0.1
ultrasound pm.0.2.b
un e2.0.0.0
unarguably mu.6.0.0
unattended ql.0.3.5 ql.1.3.3
unbearable cq.0.0.0 cr.0.2.a
unbeatable ik.0.0.0
unbelievable a9.0.0.0 i5.0.0.0 i6.0.2.4 i7.0.0.0
unborn l9.0.4.6
uncontrolled 3p.0.0.0
uncooperative e2.0.0.0
undeniably mu.6.0.0
underinsured 8e.0.1.1
underwire ki.0.0.0
undoubtedly mc.0.0.0 mt.0.1.1
ungrateful e0.0.0.0
unhinged 24.1.0.0
uninsured 8e.0.1.1
unit pr.0.4.8 ps.0.4.g pt.0.2.2 pw.0.1.1
units n1.0.2.a
unlike gl.0.0.0 iu.0.0.0
unmanned rl.1.0.0
unmatched ik.0.0.0
unmotivated e7.0.0.0
unoccupied q6.0.2.3 ql.0.3.5 ql.1.3.3
unparalleled ik.0.0.0
unprecedented i1.0.0.0
unprotected 4w.0.0.0
unquestionably mc.0.0.0 mt.0.1.1
unrivaled ik.0.0.0
unrivalled ik.0.0.0
unstoppable j1.0.0.0
unsuccessful fg.0.0.0
unsurpassed ik.0.0.0
until l0.2.0.0
unvaccinated r6.0.1.1 r7.0.1.1 r8.0.2.5 r9.0.1.1
unvaxxed r6.0.0.0 r7.0.0.0 r8.0.1.4 r9.0.0.0
unwashed d2.0.0.0
unwed 7o.0.0.0
unwell km.0.2.4
upend it.0.1.2 iz.0.0.0
upended iz.0.0.0
upending iz.0.0.0
upends iz.0.0.0
upside iz.0.1.1
upstairs d9.4.2.7
urine av.0.0.0
used hl.0.0.0
useless cq.0.0.0 cr.0.2.a ed.0.0.0 g7.0.0.0 go.0.2.5 gs.0.2.9 gx.0.2.5 k7.0.2.5 qn.0.0.0 s6.0.2.3
user a.0.1.1
users a.0.1.1
utterly 9q.0.0.0 iv.0.0.0
vacation q5.0.2.3
vaccines ka.0.0.0 kr.2.0.0
vagrant 82.0.0.0
vagrants 82.0.0.0
vagus jt.0.1.2
validated a2.0.1.1
valley pn.0.4.7
vanish ah.0.1.5 ap.0.2.5 p8.0.2.6
vanished ah.0.1.5 p6.0.3.6 p8.0.2.6
vanishes ah.0.1.5 p8.0.2.6
vanishing ah.0.1.5 p8.0.2.6
vanquish 9x.0.0.0
vanquished 9x.0.0.0
vanquishes 9x.0.0.0
vanquishing 9x.0.0.0
vary p0.0.2.2
vegan ko.0.1.1
vegetable 62.0.2.3 62.2.1.1 cf.0.0.0 m4.0.1.2
vegetables 62.1.0.0 62.2.1.1
veins eh.0.1.1
veneers pb.1.3.5
venereal 52.0.0.0
vermin cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2 r3.0.1.1
viagra op.0.1.6 oq.0.0.0
vicar py.0.3.6
vicious lk.0.0.0 ll.0.0.0
victim 47.0.0.0 47.1.1.2
victims 47.0.0.0 47.1.1.2
victoza op.0.1.6 oq.0.0.0
video bm.0.1.3 po.0.0.0
videos bm.0.1.3 po.0.0.0
vile qn.0.0.0
village pn.0.4.7
vindictive gv.0.0.0
vinegar ko.0.0.0
viral lx.0.1.1 n5.0.2.7 n7.0.2.7
virtually al.0.1.2
virus k9.0.4.8 ks.1.1.1 n5.0.3.8
visit nb.0.1.5 tj.0.1.1
visiting nb.0.1.5
visitor rc.0.2.2 sa.0.2.2
visually 5g.0.0.0
vitamin ab.0.1.2 m4.0.1.2 m8.0.1.2 n9.0.4.f o3.0.2.3
vitamins kp.0.2.6 m8.0.1.2 o3.0.2.3
vote qq.0.0.0 qs.0.2.4 qt.0.2.3 qv.0.2.3
voted qs.0.2.4 qt.0.2.3 qv.0.2.3
voter r4.0.1.1 r5.0.2.2
voters r4.0.1.1 r5.0.2.2
votes qs.0.2.4
voting qq.0.0.0 qs.0.2.4
voucher nw.0.1.3
vulnerable 8i.0.1.1 8i.1.0.0 ws.0.0.0
vyvanse op.0.1.6 oq.0.0.0
wacko r0.0.0.0
wackos r0.0.0.0
wagon 15.0.3.3
wait m2.0.0.0 ne.0.1.1 ne.1.0.0
waitresses gx.0.2.5
wake j7.0.0.0
walk qd.0.5.b
walked p9.0.2.2 pz.0.1.7
walking xy.0.2.2
wallies cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
wally cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2
wanderer 6x.0.0.0
wanderers 6x.0.0.0
wandering 6x.0.0.0 wr.0.0.0
wank hf.2.0.0
wanker hf.1.0.0
wankers hf.1.0.0
wannabe ge.0.1.2 gx.0.2.5
wannabes ge.0.1.2
want j3.0.2.7
war 1k.0.0.0 34.0.0.0 4b.0.2.4 10m.0.2.2
ward a4.0.0.0 pr.0.4.8 ps.0.3.f pt.0.2.2 pw.0.1.1 q0.0.4.9 s5.0.0.0
warded a4.0.0.0
warding a4.0.0.0
wards a4.0.0.0
warfarin nl.0.2.2
warrior 4d.0.1.1
warriors 4d.0.1.1
washed gv.0.0.0 qz.0.1.1
washington ra.0.2.7
wasn't 9c.0.0.0
waste cr.0.2.a d0.0.1.5 go.0.2.5 gs.0.2.9 gy.0.1.2 k7.0.3.6
wasted 1h.0.1.1 q8.0.1.3
waster ck.0.1.1 cz.0.1.2 d6.0.2.5
wasters ck.0.1.1 cz.0.1.2 d6.0.2.5 d7.0.1.1
wasting cj.0.1.1
watch oh.1.2.3
wave fj.0.0.0 l4.0.0.0
way f2.0.1.2
ways f2.0.1.2 lq.0.1.5 mu.4.3.4 mu.5.2.2
we pe.0.2.7 pg.0.0.0
we'll bb.0.0.0
we've ob.0.0.0 pg.0.0.0
weak ep.2.1.1
weaker s4.0.1.1
wean my.0.1.5 mz.0.0.0
wear el.0.3.6 rs.6.0.0
weaselly gv.0.0.0
wedding bd.1.0.0
wednesday's q2.0.1.1
weed w8.0.0.0
week qm.0.5.e
week's q2.0.2.2
weekend qm.0.5.e
weeks qm.0.5.e
wegovy n8.0.2.9 op.0.1.6 oq.0.0.0
weight 35.0.0.0
weird lo.1.0.0
weirdest ct.0.0.0
weirdo cz.0.1.2 dd.0.2.6
weirdos cz.0.1.2 dd.0.2.6 r0.0.1.2
welcome b4.0.1.3
welfare 8c.0.0.0
well mn.3.2.2 pl.0.0.0 py.0.3.6
went p8.0.2.6
western k2.0.0.0
westminster ra.0.2.7
whack 1r.9.0.0 r0.0.0.0
whackjob r0.0.0.0
whackjobs r0.0.0.0
whacko 1r.9.0.0
whackos 1r.9.0.0
whale 32.1.0.0
what lu.1.1.2 m5.0.0.0 m7.3.0.2 ma.0.0.0 ou.0.1.2
what's ei.0.0.0
whatsapp aw.0.0.0 az.0.0.0 b1.0.3.4 b2.0.2.2 b3.0.3.6 ba.0.0.0 bl.0.3.6 br.0.0.0
whatsoever 9t.0.3.6
wheelchair 55.0.0.0 56.0.3.3
wheeled pz.0.2.8
when tj.0.0.0
while oi.1.0.0 oo.0.0.0
whine cp.0.1.5
whined cp.0.1.5
whiner co.0.0.0 d6.0.1.4
whiners co.0.0.0 d6.0.1.4
whines cp.0.1.5
whinge cp.0.1.5
whinged cp.0.1.5
whingeing cp.1.0.0
whinger co.0.0.0 cz.0.1.2 d6.0.1.4 dd.0.2.6
whingers co.0.0.0 cz.0.1.2 d6.0.1.4 dd.0.2.6
whinges cp.0.1.5
whinging cp.0.1.5
whining cp.0.1.5 cp.1.0.0
whiny cp.1.0.0 e0.0.0.0
whiskey qk.0.2.9
whisky qk.0.2.9
white 8m.0.1.1 r4.0.1.1 r5.0.2.2 ra.0.2.7
whitehall ra.0.2.7
whitening pb.1.3.5 10p.0.1.1
whites 8m.0.1.1
whore hg.2.0.0
whores hg.2.0.0
wi ki.0.0.0
wife ry.0.1.1 s3.0.2.4
wife's nn.0.4.5
wifi ka.0.0.0
wildest ct.0.0.0
willpower 37.0.0.0 38.0.1.2 ep.1.1.2
wiltshire cc.0.2.2
wimp cz.0.1.2
wimps cz.0.1.2
win oj.0.0.0 om.0.0.0
wind n5.0.2.7 n7.0.2.7
wine be.0.1.7 qk.0.2.9
wined oa.0.1.7
wing qp.0.1.1
wingers r4.0.2.2 r5.0.3.3 r6.0.1.1 r7.0.1.1 r8.0.2.5 r9.0.1.1
winning om.0.0.0
wino k.1.0.0
winos k.1.0.0
winter qm.0.5.e
wipe 9x.0.0.0 aq.0.0.0 au.0.1.8
wiped 9x.0.0.0 ah.0.1.5 aq.0.0.0 au.0.1.8
wipes 9x.0.0.0 aq.0.0.0 au.0.1.8
wiping 9x.0.0.0 aq.0.0.0 au.0.1.8
wire 10d.0.0.0
withdraw ej.2.0.0
withdrawal ej.3.0.0
withdrawed ej.2.0.0
withdrawing ej.2.0.0
withdraws ej.2.0.0
without as.0.0.0 mc.0.0.0
witless cq.0.0.0 cr.0.2.a
wives s7.1.0.0
woke qp.0.0.0 qp.1.0.0
wokerati qo.b.0.0
woman pf.0.2.h re.0.0.0
woman's s4.0.1.1
women's s1.0.0.0 s4.0.0.0
wonder 9i.0.0.0 j2.0.0.0
wondercure 9i.0.0.0
wondercures 9i.0.0.0
wonderdrug 9i.0.0.0
wonderdrugs 9i.0.0.0
wonderfood 9i.0.0.0
wonderfoods 9i.0.0.0
wonderful i7.0.0.0
wonderherb 9i.0.0.0
wonderherbs 9i.0.0.0
wonderjab 9i.0.0.0
wonderjabs 9i.0.0.0
wonderpill 9i.0.0.0
wonderpills 9i.0.0.0
wondertreatment 9i.0.0.0
wondertreatments 9i.0.0.0
word lo.2.2.3 m8.0.1.2
words f1.0.2.2 m8.0.1.2
work md.0.2.2 mf.0.1.1 mg.0.1.1 mx.0.5.7
worked fy.0.1.1 mf.0.1.1 mg.0.1.1 mx.0.5.7
working mf.0.1.1 mg.0.1.1 mx.0.5.7 rn.0.0.0
works 9v.3.1.1 9v.4.0.0 9v.5.0.0 mf.0.1.1 mg.0.1.1 mx.0.5.7
workshy gv.0.0.0 r1.0.0.0
world hx.0.0.0 i6.0.5.7
worn el.0.3.6
worried ci.0.0.0 m9.0.2.4
worse qk.1.1.2 s6.0.2.3
worst b9.0.1.3 ct.0.0.0
worthless cq.0.0.0 cr.0.2.a
wound pm.0.2.b
wounds pm.0.2.b
wowed iw.0.2.7
wrecking lc.0.0.0
wrinklies cv.3.0.0
wrists ev.0.2.2
write aw.0.0.0 bb.1.2.3 nu.0.0.0
wrong 9v.2.2.3 ei.0.2.2 lt.0.4.a m7.2.2.6
wtf h1.8.0.0
x pm.0.2.b
xanax op.0.1.6 oq.0.0.0
xeomin op.0.1.6 oq.0.0.0
xoxo bi.0.0.0
xray pm.0.2.b
xrays pm.0.2.b
year pf.0.2.h ph.0.2.2 qh.0.2.2
yesterday's q2.0.1.1
yorkshire cc.0.2.2
you n0.0.0.0 nk.0.0.0 pi.0.0.0 qw.0.0.0
you'll lm.1.0.0
you've nf.0.2.2
younger a6.0.3.3
youngest q4.0.1.1 qf.0.1.1 qg.0.1.1 qi.0.1.1
yourarse h7.0.0.0
yourarses h7.0.0.0
yourass h7.0.0.0
yourasses h7.0.0.0
yours oc.0.1.1 of.0.0.0
yourself 9y.0.1.1 e8.2.3.5 e8.3.3.4 e8.5.3.3 eu.0.1.1
zap aq.0.0.0
zapped aq.0.0.0
zapping aq.0.0.0
zaps aq.0.0.0
zepbound op.0.1.6 oq.0.0.0
zinc n9.0.4.f
zombies qz.0.1.3`
