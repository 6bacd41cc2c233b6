/** What names and identifiers of our open data belong to, by the prefix they are written with. Nothing is served there. */
export const namespaces = {
  juesuan: 'urn:juesuan:final-accounts',
  department: 'urn:juesuan:department',
  iso4217: 'http://www.xbrl.org/2003/iso4217',
} as const

/** The concept of the one fact that is no quantity: of which year the report is. */
export const fiscalYearConcept = 'fiscalYear'
