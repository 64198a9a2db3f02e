import { describe, expect, test } from 'vitest'
import { findDois } from '../../../src/text/citation-ids/doi.ts'
import { findIdentifiers } from '../../../src/text/citation-ids/identifiers.ts'
import { findMalformedDois } from '../../../src/text/citation-ids/malformed-doi.ts'

/** One a line, as authors write them. The forms are those of the registries' own pages; most numbers are invented. */
const formats: Readonly<Record<string, { readonly valid: string; readonly invalid: string }>> = {
  PMID: {
    valid: `PMID: 1
PMID 99999999
PMID:23
pmid: 31452104
PMID# 31452104
PMID: #31452104
(PMID: 31452104)
[PMID: 31452104]
PMID: 31452104;
PMID: 31452104, PMCID: PMC6746203
PubMed ID 31452104
PubMed ID: 7
PubMed PMID: 9500320
**PMID:** 31452104
PMID: 31452104Epub 2019 Aug 2
PMID:\u00a031452104
https://pubmed.ncbi.nlm.nih.gov/31452104/
https://pubmed.ncbi.nlm.nih.gov/31452104
http://pubmed.ncbi.nlm.nih.gov/31452104/#affiliation-1
https://pubmed.ncbi.nlm.nih.gov/31452104/?utm_source=feed
https://www.ncbi.nlm.nih.gov/pubmed/31452104
https://www.ncbi.nlm.nih.gov/pubmed/?term=31452104
[trial](https://pubmed.ncbi.nlm.nih.gov/2/)`,
    invalid: `PMID: 123456789
PMID 1234567890
PMID: 0
PMID: 01234567
PMID:00000012
PMID: 12,345,678
PMID: 1,234
PMID: PMC3531190
PMID PMC123
PubMed ID: 314521041
PubMed ID 031452104
PubMed ID: PMC6746203
PMID: 3145210A
PMID: 3145I104
PMID: 3145-2104
PMID: 314-521-04
PMID: 31452104-1
PMID# 987654321012
https://pubmed.ncbi.nlm.nih.gov/1234567890/
https://pubmed.ncbi.nlm.nih.gov/012345/
https://pubmed.ncbi.nlm.nih.gov/PMC6746203/
https://www.ncbi.nlm.nih.gov/pubmed/314521041
https://www.ncbi.nlm.nih.gov/pubmed/0314521`,
  },
  PMCID: {
    valid: `PMCID: PMC3531190
PMCID: PMC1
PMCID:PMC10000001
PMCID PMC99999999
pmcid: pmc3531190
PMCID: PMC 3531190
(PMCID: PMC6746203)
[PMCID: PMC6746203]
PMC6746203
PMC13901
Free text in PMC7096075
PMCID: PMC6746203; PMID: 31452104
https://pmc.ncbi.nlm.nih.gov/articles/PMC7096075/
https://pmc.ncbi.nlm.nih.gov/articles/PMC7096075
https://www.ncbi.nlm.nih.gov/pmc/articles/PMC13901/
http://www.ncbi.nlm.nih.gov/pmc/articles/PMC13901
https://www.ncbi.nlm.nih.gov/pmc/articles/pmc13901/
https://pmc.ncbi.nlm.nih.gov/articles/PMC7096075/#sec2
https://pmc.ncbi.nlm.nih.gov/articles/PMC7096075/pdf/main.pdf
[text](https://pmc.ncbi.nlm.nih.gov/articles/PMC7096075/)
PMCID: PMC6746203.`,
    invalid: `PMCID: 3531190
PMCID 1
PMCID:31452104
PMCID: PMC012345
PMCID: PMC0
PMCID: PMC123456789
PMC123456789
PMC1234567890
PMC0001234
PMCID: PMC 012345
PMCID: PMC 123456789
pmcid: 6746203
pmcid: pmc06746203
https://www.ncbi.nlm.nih.gov/pmc/articles/1234567/
https://www.ncbi.nlm.nih.gov/pmc/articles/PMC0123/
https://www.ncbi.nlm.nih.gov/pmc/articles/PMC123456789/
https://pmc.ncbi.nlm.nih.gov/articles/7096075/
https://pmc.ncbi.nlm.nih.gov/articles/7096075
https://pmc.ncbi.nlm.nih.gov/articles/PMC07096075/
https://pmc.ncbi.nlm.nih.gov/articles/PMC709607512/
[text](https://pmc.ncbi.nlm.nih.gov/articles/709607/)`,
  },
  arXiv: {
    valid: `arXiv:1501.00001
arXiv:0704.0001
arXiv:1412.9999v2
arXiv: 2301.12345
arxiv:2301.12345v12
arXiv preprint arXiv:2301.12345
arXiv preprint 2301.12345
https://arxiv.org/abs/2301.12345
https://arxiv.org/abs/2301.12345v3
https://arxiv.org/pdf/2301.12345
https://arxiv.org/pdf/2301.12345v1
http://arxiv.org/abs/0812.4321
https://www.arxiv.org/abs/1312.6114
arXiv:hep-th/9901001
arXiv:math/0211159v1
arXiv: math.GT/0309136
arXiv:q-bio/0703001
arXiv:cond-mat/9108001
https://arxiv.org/abs/hep-th/9901001
(arXiv:1706.03762)
[arXiv:1810.04805]`,
    invalid: `arXiv:1501.0001
arXiv:1413.0001
arXiv:1412.00001
arXiv:0703.0001
arXiv:2300.12345
arXiv:2313.12345
arXiv:2301.1234
arXiv:2301.123456
arXiv:0704.00011
arXiv:0699.1234
arXiv preprint arXiv:2399.12345
arXiv preprint 1501.1234
https://arxiv.org/abs/2300.12345
https://arxiv.org/abs/1501.1234
https://arxiv.org/pdf/0701.1234
https://arxiv.org/abs/2301.123
arXiv:hep-th/9913001
arXiv:hep-th/990100
arXiv:math/0811159
arXiv:cond-mat/9100001
https://arxiv.org/abs/hep-th/9900001`,
  },
  NCT: {
    valid: `NCT01234567
NCT00000102
nct06097273
NCT 01234567
NCT-01234567
NCT:01234567
NCT#01234567
(NCT01234567)
[NCT01234567]
ClinicalTrials.gov NCT01234567
ClinicalTrials.gov number, NCT01234567
ClinicalTrials.gov identifier: NCT05512345
registered as NCT04280705,
https://clinicaltrials.gov/study/NCT06097273
https://clinicaltrials.gov/ct2/show/NCT01234567
https://clinicaltrials.gov/ct2/show/NCT01234567?term=zinc
https://www.clinicaltrials.gov/study/NCT06097273
NCT03036150;
trial NCT02653482.
“NCT01206062”`,
    invalid: `NCT0123456
NCT012345678
NCT1234
NCT12345
NCT0123456789
nct060972
NCT 0123456
NCT-012345678
NCT:0123
NCT#012345
(NCT0123456)
[NCT012345678]
ClinicalTrials.gov NCT0123456
ClinicalTrials.gov identifier: NCT055123456
registered as NCT042807,
https://clinicaltrials.gov/study/NCT0609727
https://clinicaltrials.gov/ct2/show/NCT012345678
https://clinicaltrials.gov/ct2/show/NCT01234
NCT0303615;
trial NCT026534822.`,
  },
  ISRCTN: {
    valid: `ISRCTN12345678
ISRCTN50189673
ISRCTN 50189673
isrctn83061723
ISRCTN-50189673
ISRCTN: 50189673
ISRCTN#50189673
(ISRCTN50189673)
[ISRCTN50189673]
ISRCTN registry: ISRCTN50189673
registered, ISRCTN00000001,
Current Controlled Trials ISRCTN24647151
https://www.isrctn.com/ISRCTN50189673
https://isrctn.com/ISRCTN12345678
https://doi.org/10.1186/ISRCTN50189673
https://www.isrctn.com/ISRCTN50189673?q=zinc
ISRCTN99999999.
ISRCTN45678901;
“ISRCTN50189673”
trial ISRCTN11889464`,
    invalid: `ISRCTN1234567
ISRCTN123456789
ISRCTN5018967
ISRCTN 501896
isrctn8306172
ISRCTN-501896731
ISRCTN: 5018
ISRCTN#501896
(ISRCTN5018967)
[ISRCTN501896731]
registered, ISRCTN0001,
Current Controlled Trials ISRCTN2464715
https://www.isrctn.com/ISRCTN5018967
https://isrctn.com/ISRCTN123456789
https://doi.org/10.1186/ISRCTN501896
ISRCTN999999999.
ISRCTN456789;
“ISRCTN5018967”
trial ISRCTN118894641
ISRCTN12345`,
  },
  EudraCT: {
    valid: `EudraCT 2010-012345-12
EudraCT number: 2004-000012-13
EudraCT no. 2015-001234-56
EudraCT No 2015-001234-56
EudraCT: 2023-000001-01
EudraCT:2019-004567-21
eudract 2012-003456-78
EUDRACT 2012-003456-78
EudraCT number 2020-001038-36
EudraCT Number: 2007-007654-10
EudraCT nr. 2011-000011-22
(EudraCT 2010-012345-12)
[EudraCT 2010-012345-12]
EudraCT #2016-002233-44
EudraCT 2005-001122-33,
EudraCT 2006-001122-33;
EudraCT 2008-001122-33.
EudraCT 2009-098765-43
EudraCT 2013-000000-11
EudraCT 2014-012012-12`,
    invalid: `EudraCT 2010-12345-12
EudraCT 2003-012345-12
EudraCT 2010-512345-12
EudraCT number: 2004-000012-1
EudraCT no. 2015-001234-567
EudraCT: 1999-000001-01
EudraCT: 2024-000001-01
EudraCT:2019-0045678-21
eudract 12-003456-78
EUDRACT 2012-0034-78
EudraCT number 2020-101038-36
EudraCT Number: 2007-907654-10
EudraCT nr. 2031-000011-22
(EudraCT 201-012345-12)
[EudraCT 2010-0123456-12]
EudraCT #2002-002233-44
EudraCT 2005-00112-33,
EudraCT 2006-00112233-33;
EudraCT 2008-001122-3.
EudraCT 1998-098765-43`,
  },
  CTIS: {
    valid: `EU CT 2023-504321-11-00
EUCT number: 2022-501234-20-01
CTIS 2023-504321-11-00
CTIS number 2024-512345-12-00
CTIS: 2022-500001-13-00
EU trial number 2023-503030-33-00
EU trial 2025-520000-10-02
EUCT 2023-504321-11-00
EU CT number: 2023-504321-11-00
EU CT No. 2023-504321-11-00
EUCT no 2026-523456-78-00
CTIS no. 2022-501111-22-03
CTIS 2023-509999-00-00
ctis 2023-504321-11-00
(EU CT 2023-504321-11-00)
[EU CT 2023-504321-11-00]
EU CT: 2023-504321-11-00,
EU CT 2024-513579-24-00;
EU CT 2024-513579-24-00.
EU CT #2024-513579-24-01`,
    invalid: `EU CT 2023-504321-11
EUCT number: 2022-001234-20-01
CTIS 2013-504321-11-00
CTIS number 2024-51234-12-00
CTIS: 2022-5000011-13-00
EU trial number 2023-403030-33-00
EU trial 1925-520000-10-02
EUCT 2023-504321-1-00
EU CT number: 2023-504321-11-0
EU CT No. 23-504321-11-00
EUCT no 2026-023456-78-00
CTIS no. 2022-601111-22-03
CTIS 2019-509999-00-00
ctis 2023-5043-11-00
(EU CT 2023-504321-111-00)
[EU CT 2003-504321-11-00]
EU CT: 2023-904321-11-00,
EU CT 2024-513579-24;
EU CT 2024-51357900-24-00.
EU CT #2024-013579-24-01`,
  },
  ACTRN: {
    valid: `ACTRN12605000001617
ACTRN12620001234567
ACTRN12620001234567p
ACTRN12612000123456
ACTRN12699999999999
actrn12618000123456
ACTRN 12605000001617
ACTRN-12605000001617
ACTRN:12605000001617
ACTRN#12605000001617
(ACTRN12605000001617)
[ACTRN12605000001617]
ANZCTR: ACTRN12605000001617
ANZCTR ACTRN12623000456789
registered (ACTRN12605000001617),
ACTRN12605000001617.
ACTRN12605000001617;
“ACTRN12605000001617”
trial ACTRN12600000000000
https://www.anzctr.org.au/ACTRN12605000001617.aspx`,
    invalid: `ACTRN1260500000161
ACTRN13605000001617
ACTRN126050000016177
ACTRN12605
ACTRN05000001617
ACTRN12720001234567
ACTRN2620001234567p
actrn126180001234
ACTRN 1260500000161
ACTRN-126050000016
ACTRN:126050000016171
ACTRN#11605000001617
(ACTRN126050000)
[ACTRN126050000016177]
ANZCTR: ACTRN1260500
ANZCTR ACTRN22623000456789
registered (ACTRN12505000001617),
ACTRN1260500000161.
ACTRN1260500000161788;
https://www.anzctr.org.au/ACTRN126050000016.aspx`,
  },
  PROSPERO: {
    valid: `PROSPERO CRD42020123456
CRD42016038008
CRD420251010101
PROSPERO: CRD42018095555
PROSPERO:CRD42018095555
PROSPERO 2019 CRD42019123456
PROSPERO (CRD42020123456)
PROSPERO [CRD42020123456]
PROSPERO registration number CRD42021234567
prospero crd42022333444
CRD 42020123456
CRD-42020123456
CRD: 42020123456
CRD#42020123456
(CRD42020123456)
CRD42012002345,
CRD42023400000;
CRD420240600001.
https://www.crd.york.ac.uk/prospero/display_record.php?ID=CRD42020123456
https://www.crd.york.ac.uk/PROSPERO/view/CRD420251010101`,
    invalid: `PROSPERO CRD4202012
CRD41020123456
CRD4202012345
CRD42020123456789
PROSPERO: CRD12018095555
PROSPERO:CRD420180955
PROSPERO 2019 CRD4201912345
PROSPERO (CRD2020123456)
PROSPERO [CRD4202012345]
PROSPERO registration number CRD24021234567
prospero crd4202233344
CRD 4202012345
CRD-420201
CRD: 52020123456
CRD#4202012
(CRD20201234)
CRD4201200234,
CRD43023400000;
CRD4202406000012.
https://www.crd.york.ac.uk/prospero/display_record.php?ID=CRD4202012345`,
  },
  Cochrane: {
    valid: `doi:10.1002/14651858.CD002281.pub3
10.1002/14651858.CD000001
10.1002/14651858.cd002281.pub2
https://doi.org/10.1002/14651858.CD002281
https://doi.org/10.1002/14651858.CD013740.pub12
https://doi.org/10.1002/14651858.MR000005
https://doi.org/10.1002/14651858.MR000005.pub4
10.1002/14651858.ED000123
doi: 10.1002/14651858.ED000142.pub2
https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD002281.pub3/full
https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD002281.pub3/abstract
https://dx.doi.org/10.1002/14651858.CD008440.pub3
(doi:10.1002/14651858.CD002281.pub3)
[doi:10.1002/14651858.CD002281.pub3]
DOI 10.1002/14651858.CD015000
10.1002/14651858.CD009999.pub1
https://doi.org/10.1002/14651858.CD004876.pub4.
10.1002/14651858.CD001431.pub6,
10.1002/14651858.CD012004.PUB2
[review](https://doi.org/10.1002/14651858.CD002281.pub3)`,
    invalid: `doi:10.1002/14651858.CD02281.pub3
10.1002/14651858.CX002281
10.1002/14651858.CD0022811
10.1002/14651858.CD00228
https://doi.org/10.1002/14651858.XX002281
https://doi.org/10.1002/14651858.CD013740.pubx
https://doi.org/10.1002/14651858.MR00005
https://doi.org/10.1002/14651858.MR0000055.pub4
10.1002/14651858.ED12345
doi: 10.1002/14651858.EX000142
https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD22810.pub3/full
https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.DC002281.pub3/abstract
https://dx.doi.org/10.1002/14651858.CD00844.pub3
(doi:10.1002/14651858.CD02281.pub3)
[doi:10.1002/14651858.CC002281.pub3]
DOI 10.1002/14651858.CD1500
10.1002/14651858.CD0O9999
https://doi.org/10.1002/14651858.CD0048766.pub4.
10.1002/14651858.CR001431.pub6,
[review](https://doi.org/10.1002/14651858.CD00228.pub3)`,
  },
  NICE: {
    valid: `NICE guideline [NG245]
NICE guideline NG136.
NICE NG28,
NICE (TA10)
NICE CG181 
NICE technology appraisal guidance TA878.
NICE quality standard QS15.
NICE public health guideline PH55.
NICE diagnostics guidance DG45.
NICE interventional procedures guidance [IPG700]
NICE medical technologies guidance MTG48.
NICE highly specialised technologies guidance HST16.
NICE antimicrobial guideline [NG84]
https://www.nice.org.uk/guidance/cg181
https://www.nice.org.uk/guidance/ng245
https://www.nice.org.uk/guidance/ta878/chapter/1-Recommendations
http://nice.org.uk/guidance/qs15
https://www.nice.org.uk/guidance/ipg700
https://www.nice.org.uk/guidance/mtg48
https://www.nice.org.uk/guidance/hte10
https://www.nice.org.uk/guidance/htg100`,
    invalid: `https://www.nice.org.uk/guidance/zz12
https://www.nice.org.uk/guidance/ng12345
https://www.nice.org.uk/guidance/cg18111
https://www.nice.org.uk/guidance/xg181
https://www.nice.org.uk/guidance/gn245
https://www.nice.org.uk/guidance/ta878999
https://www.nice.org.uk/guidance/nng12
http://nice.org.uk/guidance/qz15
https://www.nice.org.uk/guidance/ipgg70
https://www.nice.org.uk/guidance/mt48
https://www.nice.org.uk/guidance/at10
https://www.nice.org.uk/guidance/gc181
NICE guideline [NG24567]
NICE guideline NG13600.
NICE NG28000,
NICE (TA10999)
NICE technology appraisal guidance TA87800.
NICE quality standard QS15000.
NICE public health guideline PH55555.
NICE diagnostics guidance DG45000.`,
  },
}

const digits: Readonly<Record<string, readonly string[]>> = {
  ISBN: 'ISBN 978-0-306-40615-7|**ISBN:** 9780306406157|ISBN-13: 9780306406157|ISBN: 978 0 306 40615 7|ISBN-10: 0-306-40615-2|ISBN 0306406152|ISBN 080442957X|ISBN 0-8044-2957-X|ISBN-10 0-19-852663-6|ISBN 9789139099604|ISBN 9780824628192|ISBN 9798219935183|ISBN 979-5749118628|ISBN 9792601815909|ISBN: 9784974650751|isbn 9780792440260|ISBN (print) 9788159013966|ISBN-13 (pbk): 9784595711770|ISBN 7741215477|ISBN 841485253X|ISBN-10: 8885393365|ISBN 137353799X|(ISBN 0751163724)'.split(
    '|',
  ),
  ISSN: 'ISSN 0378-5955|**ISSN** 0378-5955|ISSN: 2434-561X|eISSN 1756-1833|ISSN 0140-6736|ISSN 1533-4406|e-ISSN: 6751-3611|p-ISSN 3412-5248|ISSN-L 2731-6726|ISSN (online): 3268-6560|ISSN (print) 3551-5058|issn 8770-658X|ISSN 94811318|ISSN:1440-2424|ISSN 6462-8892|ISSN 7514-0268|ISSN 1401-419X|ISSN 3141-7051|(ISSN 8649-208X)|ISSN 3124-0232,|ISSN 4483-4780.|pISSN 2450-4009'.split(
    '|',
  ),
  ORCID:
    'ORCID 0000-0001-5109-3700|https://orcid.org/0000-0002-1825-0097|ORCID iD: 0000-0002-1694-233X|https://orcid.org/0000-0002-1694-233X|ORCID: 0000-2016-8493-4075|ORCID: https://orcid.org/0000-0435-2056-1742|orcid.org/0000-8338-0141-2694|ORCID:0000-0604-4319-8293|ORCID iD 0000-6572-4920-8680|ORCID 0000-2889-0931-0023|(ORCID 0000-5167-8008-3748)|orcid 0000-0718-8181-7414|ORCID #0000-4333-7761-7400|ORCID 0000931925449922|ORCID 0000-0707-4137-4848.|ORCID 0000-7771-8341-7047,|https://www.orcid.org/0000-7187-4633-1918|ORCID iD: 0000-2845-2984-1537|https://orcid.org/0000-7760-2077-642X|ORCID 0000-6565-1505-561X'.split(
      '|',
    ),
}

function problemsIn(kind: string, text: string): readonly (string | undefined)[] {
  return findIdentifiers(`See ${text} there.`)
    .filter((found) => found.kind === kind)
    .map(({ problem }) => problem)
}

describe.each(Object.entries(formats))('%s', (kind, { valid, invalid }) => {
  test('at least twenty that can exist are found and accepted', () => {
    const lines = valid.split('\n')
    expect(lines.length).toBeGreaterThanOrEqual(20)
    expect(lines.filter((line) => problemsIn(kind, line).join() !== '' || problemsIn(kind, line).length === 0)).toEqual([])
  })

  test('at least twenty that cannot are refused with a reason', () => {
    const lines = invalid.split('\n')
    expect(lines.length).toBeGreaterThanOrEqual(20)
    expect(lines.filter((line) => !problemsIn(kind, line).some((problem) => problem !== undefined))).toEqual([])
  })
})

describe.each(Object.entries(digits))('%s', (kind, valid) => {
  test('at least twenty with a right check digit are found and accepted', () => {
    expect(valid.length).toBeGreaterThanOrEqual(20)
    expect(valid.filter((text) => problemsIn(kind, text).length !== 1 || problemsIn(kind, text)[0] !== undefined)).toEqual([])
  })

  test('the same with the last digit mistyped, and with one too few, are refused', () => {
    const mistyped = valid.map((text) => text.replace(/[\dX](?=\D*$)/, (digit) => (digit === 'X' ? '1' : String((Number(digit) + 1) % 10))))
    const short = valid.map((text) => text.replace(/\d(?=\D*$)/, ''))
    for (const wrong of [mistyped, short.filter((text, i) => text !== valid[i])])
      expect(wrong.filter((text) => !problemsIn(kind, text).some((problem) => problem !== undefined))).toEqual([])
  })
})

describe('DOI', () => {
  const valid = `10.1136/bmj.m513
doi:10.1136/bmj.m513
DOI: 10.1001/jama.2020.1585
https://doi.org/10.1056/NEJMoa1200303
https://dx.doi.org/10.1056/NEJMoa1800389
doi.org/10.1016/S0140-6736(08)61598-6
doi:10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2
10.1371/journal.pmed.0020124
https://doi.org/10.1038/s41586-020-2649-2
https://doi.org/10.1101/2021.01.01.21249999
doi:10.1207/s15327752jpa8502_04
10.1093/ije/dyz.001_1
doi:10.1002.10/abc
https://doi.org/10.48550/arXiv.1706.03762
https://doi.org/10.31478/202107a
doi:10.1017/S0033291700000000
10.1002/14651858.CD002281.pub3
https://doi.org/10.1001/jamasurg.2022.0000
doi:10.1890/0012-9658(2006)87[2832:TEOSI]2.0.CO;2
https://doi.org/10.1000/182
https://onlinelibrary.wiley.com/doi/full/10.1111/jan.12345`.split('\n')
  const invalid = `doi:10.1136-bmj.m513
doi:10.1136
doi: 10.1136/
https://doi.org/bmj.m513
doi:10.1136\\bmj.m513
doi:10.1136//bmj.m513
https://doi.org//10.1136/bmj.m513
https://doi.org/https://doi.org/10.1136/bmj.m513
https://doi.org/doi:10.1136/bmj.m513
doi:10.1234/abcd
10.xxxx/zinc
https://doi.org/10.1000/xyz123
doi:10.1016/j.xxxx.2020
doi:10.12/bmj.m513
doi:101136/bmj.m513
doi:10,1136/bmj.m513
https://doi.org/10.1136
https://doi.org/10.1136_bmj.m513
doi:10.1136:bmj.m513
doi:s41586-020-2649-2
doi:https://doi.org/doi.org/10.1136/bmj.m513
https://dx.doi.org/10.xxxxx/your-doi
doi:10.12345678901/abc`.split('\n')

  test('at least twenty that can resolve are found and left alone', () => {
    expect(valid.length).toBeGreaterThanOrEqual(20)
    expect(valid.filter((text) => findMalformedDois(`See ${text} there.`).length > 0 || findDois(`See ${text} there.`).length !== 1)).toEqual([])
  })

  test('at least twenty that cannot are refused', () => {
    expect(invalid.length).toBeGreaterThanOrEqual(20)
    expect(invalid.filter((text) => findMalformedDois(`See ${text} there.`).length === 0)).toEqual([])
  })
})
