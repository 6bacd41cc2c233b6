export { blank, type Cell, cellOf, cellValue, notReportable } from './amount/cell.ts'
export { roundHalfUp } from './amount/divide-half-up.ts'
export type { Fen } from './amount/fen.ts'
export { cellInterval, type Interval } from './amount/interval.ts'
export { type MonetaryUnit, monetaryUnits } from './amount/monetary-unit.ts'
export { parseCell, parseCount } from './amount/parse-cell.ts'
export { parseYuan, type YuanProblem } from './amount/parse-yuan.ts'
export { percent } from './amount/percent.ts'
export { type AmountFormat, printAmount } from './amount/print-amount.ts'
export { changeRate, printRate, type Rate, shareRate } from './amount/rate.ts'
export type { Check, CheckContext, OtherDocuments, Regime, Result } from './check/check.ts'
export { type CheckOptions, type CheckReport, checkDisclosure } from './check/check-disclosure.ts'
export { checkSample } from './check/check-sample.ts'
export { checks, factChecks, numberChecks } from './check/checks.ts'
export { describeFinding } from './check/describe-finding.ts'
export { describeScope } from './check/describe-scope.ts'
export type { Finding, Suspect } from './check/finding.ts'
export type { LayoutRequirements, RequiredForm } from './check/layout-requirements.ts'
export { coveringChecks, type ListedRelation, listedRelations, regimeLabels } from './check/listed-relation.ts'
export { type Outcome, outcomeLabels, type Severity, severityLabels } from './check/outcome.ts'
export { indexPoints, type PointIndex } from './check/point-index.ts'
export { fillSample, type SampleDisclosure, sampleFigure } from './check/sample-disclosure.ts'
export { whyIdle } from './check/why-idle.ts'
export { type Catalogue, createCatalogue, extendCatalogue, type LookUp } from './classification/catalogue.ts'
export {
  departmentalEconomicClassification,
  functionalClassification,
  governmentEconomicClassification,
  revenueClassification,
} from './classification/classifications.ts'
export { type CodeLevel, codeLevel, levelDigits, levelLabels, parentCode } from './classification/code.ts'
export { type CofogDivision, type CofogEntry, type CofogEvidence, cofogDivisions, cofogOf } from './classification/cofog.ts'
export type {
  EconomicCategories,
  EconomicItems,
  FunctionCategories,
  FunctionCategoryOrder,
  FunctionSubcategories,
  GeneralPublicItems,
  GovernmentFundItems,
  ItemExclusions,
  StateCapitalItems,
} from './classification/data/item-codes.ts'
export { type BudgetAccount, budgetLabels, type Entry, type Evidence, inForce } from './classification/entry.ts'
export { isNotBasicCode, type NotBasicCode } from './classification/not-basic-code.ts'
export { isTreasuryCode, type TreasuryCode } from './classification/treasury-code.ts'
export { type ComparedDisclosures, type ComparedSide, compareDisclosures, type FigureChange } from './disclosure/compare-disclosures.ts'
export type { Disclosure, Unreadable } from './disclosure/disclosure.ts'
export { type Occurrence, occurrences, paragraphs } from './disclosure/occurrences.ts'
export { atLine, describePlace, formPlace, type Place, sectionPlace } from './disclosure/place.ts'
export type { Printed } from './disclosure/printed.ts'
export type { Contents, ContentsEntry } from './document/contents.ts'
export type { Cover } from './document/cover.ts'
export { type Document, type Handlers, type Node, type NodeTypes, renderNode } from './document/document.ts'
export type { Figure } from './document/figure.ts'
export type { FormId } from './document/form-id.ts'
export type { FormTable } from './document/form-table.ts'
export type { Note } from './document/note.ts'
export { type Inline, type Paragraph, paragraph, plainText } from './document/paragraph.ts'
export type { Part } from './document/part.ts'
export { amountFigure, notReportableFigure, rateFigure, valueFigure } from './document/print-figure.ts'
export { type Derived, isRate, type Quantity, quantityKey, valueQuantity } from './document/quantity.ts'
export { readFigure } from './document/read-figure.ts'
export { paragraphsOf, type Section, type SectionChild } from './document/section.ts'
export {
  type FigureCell,
  type HeaderCell,
  type LabelCell,
  labelCell,
  type Table,
  type TableCell,
  type TableRow,
} from './document/table.ts'
export { type Text, text } from './document/text.ts'
export { cellPoint } from './form/cell-point.ts'
export {
  type Aspect,
  type Column,
  type ColumnGroup,
  type FigureColumn,
  figures,
  group,
  type LabelColumn,
  type LeafColumn,
  labels,
  leafColumns,
} from './form/column.ts'
export { type FormSource, fillForm, isEmpty } from './form/fill-form.ts'
export type { FootCell, FormDefinition, Panel, RowPlan } from './form/form-definition.ts'
export { formHeader } from './form/header.ts'
export { emptyLine, type Line, lineName, numberLines, type WordLine } from './form/line.ts'
export { type NumberedColumn, numberColumns } from './form/number-columns.ts'
export { discloseFacts, type ReadFact } from './open-data/disclose-facts.ts'
export { type FactDimensions, factDimensions, factId, type Reported, yearDimensions } from './open-data/fact-dimensions.ts'
export { type FactValue, factValue, readFactValue } from './open-data/fact-value.ts'
export { readDimensions, readEntity } from './open-data/read-dimensions.ts'
export { type StatedFact, statedFacts } from './open-data/stated-facts.ts'
export { fiscalYearConcept, namespaces } from './open-data/vocabulary.ts'
export { type Coordinates, type DataPoint, point, pointKey } from './point/data-point.ts'
export { type ClosedDimension, type Dimension, dimensions, isSummed, type Member, parentMember } from './point/dimension.ts'
export { describePoint, memberLabel, memberLabels, type NameOf } from './point/labels.ts'
export { equipmentMeasures, isMoney, type Measure, measures } from './point/measure.ts'
export { type Comparison, compareRelation } from './relation/compare-relation.ts'
export { type CompiledRelations, compileRelations } from './relation/compile-relations.ts'
export { type ExplainedSum, type Explanation, explainPoints } from './relation/explain-points.ts'
export { generateRelations } from './relation/generate-relations.ts'
export { indexUses } from './relation/index-uses.ts'
export { type PrintedFigures, readFigures, setCeilings } from './relation/printed-figures.ts'
export { narrow, propagate } from './relation/propagate.ts'
export { createPropagation, type Propagation } from './relation/propagation.ts'
export { type Proof, prove } from './relation/prove.ts'
export type { Relation, RelationKind } from './relation/relation.ts'
export { mode, type System } from './relation/system.ts'
export { type Term, totalDefinition } from './report/definitions.ts'
export {
  type Evaluation,
  evaluationScore,
  type GradeBand,
  gradeOf,
  groupWeight,
  type Indicator,
  type IndicatorGroup,
  type IndicatorSection,
  sectionWeight,
} from './report/evaluation.ts'
export type { Fact } from './report/fact.ts'
export { findParts } from './report/find-parts.ts'
export { createLedger, keysUpwards, type Ledger } from './report/ledger.ts'
export type { NarrativeTexts } from './report/narrative-texts.ts'
export { publicExpenseClasses } from './report/public-expense-classes.ts'
export type { Report, UnitAccounts } from './report/report.ts'
export { type UnitValue, unitValues } from './report/unit-values.ts'
