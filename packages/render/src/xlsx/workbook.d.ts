/** What a workbook is made with, without the library's readers and streams, which take most of its loading. */
declare module 'exceljs/lib/doc/workbook.js' {
  import type exceljs from 'exceljs'

  const Workbook: typeof exceljs.Workbook
  export default Workbook
}
