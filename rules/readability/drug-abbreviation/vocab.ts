export interface DrugAbbreviation {
  readonly short: string
  readonly name: string
  /** On the Joint Commission's list of what must not be written at all. */
  readonly unsafe?: true
  readonly source: 'joint-commission' | 'ismp'
}

export const drugAbbreviations: readonly DrugAbbreviation[] = [
  { short: 'APAP', name: 'acetaminophen', source: 'ismp' },
  { short: 'AZT', name: 'zidovudine', source: 'ismp' },
  { short: 'CPZ', name: 'chlorpromazine', source: 'ismp' },
  { short: 'HCT', name: 'hydrocortisone', source: 'ismp' },
  { short: 'HCTZ', name: 'hydrochlorothiazide', source: 'ismp' },
  { short: 'KCl', name: 'potassium chloride', source: 'ismp' },
  { short: 'MS', name: 'morphine sulfate', unsafe: true, source: 'joint-commission' },
  { short: 'MSO4', name: 'morphine sulfate', unsafe: true, source: 'joint-commission' },
  { short: 'MTX', name: 'methotrexate', source: 'ismp' },
  { short: 'MgSO4', name: 'magnesium sulfate', unsafe: true, source: 'joint-commission' },
  { short: 'PTU', name: 'propylthiouracil', source: 'ismp' },
  { short: 'TAC', name: 'triamcinolone', source: 'ismp' },
  { short: 'TNK', name: 'tenecteplase', source: 'ismp' },
  { short: 'ZnSO4', name: 'zinc sulfate', source: 'ismp' },
]
