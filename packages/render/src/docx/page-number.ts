import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx'
import { styleIds } from './styles.ts'

/** The number of a page between dashes, right on odd pages and left on even ones, a letter from the edge (GB/T 9704—2012, 7.5). */
export function pageNumbers(): { readonly default: Footer; readonly even: Footer } {
  const letter = 14 * 20
  return {
    default: numbered(AlignmentType.RIGHT, { right: letter }),
    even: numbered(AlignmentType.LEFT, { left: letter }),
  }
}

/** Pages before the text have no number. */
export function noPageNumbers(): { readonly default: Footer; readonly even: Footer } {
  return { default: new Footer({ children: [new Paragraph({})] }), even: new Footer({ children: [new Paragraph({})] }) }
}

type Side = typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT

function numbered(alignment: Side, indent: { readonly left?: number; readonly right?: number }): Footer {
  const children = [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })]
  return new Footer({ children: [new Paragraph({ style: styleIds.pageNumber, alignment, indent, children })] })
}
