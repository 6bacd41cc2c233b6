/** The first page: department, year and kind of report. */
export interface Cover {
  readonly type: 'cover'
  readonly department: string
  readonly title: string
}
