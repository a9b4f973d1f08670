/** A published work, in the parts that a bibliography is made of. */
export interface Reference {
  readonly kind: 'article' | 'book';
  /** Family name, comma, initials; a body by its name, without a comma. */
  readonly authors: readonly string[];
  readonly year: number;
  readonly title: string;
  readonly journal?: string;
  readonly volume?: string;
  readonly number?: string;
  readonly pages?: string;
  readonly edition?: string;
  readonly publisher?: string;
  readonly doi?: string;
}

/**
 * The works that methods of this program come from, by the keys under which a bibliography lists them. Volumes, pages and DOIs
 * were looked up; a part that could not be confirmed is left out.
 */
export const REFERENCES = {
  'blackman-2021': {
    kind: 'article',
    authors: ['Blackman, D.', 'Vigna, S.'],
    year: 2021,
    title: 'Scrambled linear pseudorandom number generators',
    journal: 'ACM Transactions on Mathematical Software',
    volume: '47',
    number: '4',
    pages: '36:1–36:32',
    doi: '10.1145/3460772',
  },
  'davison-1997': {
    kind: 'book',
    authors: ['Davison, A. C.', 'Hinkley, D. V.'],
    year: 1997,
    title: 'Bootstrap Methods and Their Application',
    publisher: 'Cambridge University Press',
    doi: '10.1017/CBO9780511802843',
  },
  'denzin-1978': {
    kind: 'book',
    authors: ['Denzin, N. K.'],
    year: 1978,
    title: 'The Research Act: A Theoretical Introduction to Sociological Methods',
    edition: '2nd',
    publisher: 'McGraw-Hill',
  },
  'efron-1979': {
    kind: 'article',
    authors: ['Efron, B.'],
    year: 1979,
    title: 'Bootstrap methods: another look at the jackknife',
    journal: 'The Annals of Statistics',
    volume: '7',
    number: '1',
    pages: '1–26',
    doi: '10.1214/aos/1176344552',
  },
  'efron-1993': {
    kind: 'book',
    authors: ['Efron, B.', 'Tibshirani, R. J.'],
    year: 1993,
    title: 'An Introduction to the Bootstrap',
    publisher: 'Chapman & Hall',
    doi: '10.1007/978-1-4899-4541-9',
  },
  'lewin-2018': {
    kind: 'article',
    authors: [
      'Lewin, S.',
      'Booth, A.',
      'Glenton, C.',
      'Munthe-Kaas, H.',
      'Rashidian, A.',
      'Wainwright, M.',
      'Bohren, M. A.',
      'Tunçalp, Ö.',
      'Colvin, C. J.',
      'Garside, R.',
      'Carlsen, B.',
      'Langlois, E. V.',
      'Noyes, J.',
    ],
    year: 2018,
    title: 'Applying GRADE-CERQual to qualitative evidence synthesis findings: introduction to the series',
    journal: 'Implementation Science',
    volume: '13',
    number: 'Suppl 1',
    pages: '2',
    doi: '10.1186/s13012-017-0688-3',
  },
  'oecd-2008': {
    kind: 'book',
    authors: ['OECD', 'European Union', 'Joint Research Centre'],
    year: 2008,
    title: 'Handbook on Constructing Composite Indicators: Methodology and User Guide',
    publisher: 'OECD Publishing',
    doi: '10.1787/9789264043466-en',
  },
  'saisana-2005': {
    kind: 'article',
    authors: ['Saisana, M.', 'Saltelli, A.', 'Tarantola, S.'],
    year: 2005,
    title:
      'Uncertainty and sensitivity analysis techniques as tools for the quality assessment of composite indicators',
    journal: 'Journal of the Royal Statistical Society: Series A',
    volume: '168',
    number: '2',
    pages: '307–323',
    doi: '10.1111/j.1467-985X.2005.00350.x',
  },
  'stevens-1946': {
    kind: 'article',
    authors: ['Stevens, S. S.'],
    year: 1946,
    title: 'On the theory of scales of measurement',
    journal: 'Science',
    volume: '103',
    number: '2684',
    pages: '677–680',
    doi: '10.1126/science.103.2684.677',
  },
} as const satisfies Readonly<Record<string, Reference>>;

export type ReferenceKey = keyof typeof REFERENCES;
