import { choice, empty, literal, type Pattern, sequence } from './pattern.ts'

/** What a pattern of several lines can put on one line, by where the line lies in it; undefined where nothing can. */
interface Lines {
  /** All of it, where it can end no line. */
  readonly through: Pattern | undefined
  /** What stands before its first line end. */
  readonly first: Pattern | undefined
  /** Whole lines inside it. */
  readonly whole: readonly Pattern[]
  /** What stands after its last line end. */
  readonly last: Pattern | undefined
}

/** Every line a pattern can write, one of them at a time: reading goes line by line, for one that is wrong must not hide the others. */
export function splitLines(pattern: Pattern): Pattern {
  const { through, first, whole, last } = linesOf(pattern)
  return choice(...[through, first, ...whole, last].flatMap((line) => (line === undefined || line === empty ? [] : [line])))
}

function linesOf(pattern: Pattern): Lines {
  if (!endsLines(pattern)) return inline(pattern)
  switch (pattern.kind) {
    case 'literal':
      return literalLines(pattern.text)
    case 'sequence':
      return joinInline(pattern.parts).map(linesOf).reduce(concatenate)
    case 'choice':
      return either(pattern.options.map(linesOf))
    default:
      return inline(pattern)
  }
}

/** Whether a line can end in a pattern. */
function endsLines(pattern: Pattern): boolean {
  if (pattern.kind === 'sequence') return pattern.parts.some(endsLines)
  if (pattern.kind === 'choice') return pattern.options.some(endsLines)
  return pattern.kind === 'literal' && pattern.text.includes('\n')
}

function inline(through: Pattern): Lines {
  return { through, first: undefined, whole: [], last: undefined }
}

function literalLines(text: string): Lines {
  const [first = '', ...rest] = text.split('\n')
  const last = rest.pop()
  if (last === undefined) return inline(literal(text))
  return { through: undefined, first: literal(first), whole: rest.map(literal), last: literal(last) }
}

function concatenate(left: Lines, right: Lines): Lines {
  const joined = both(left.last, right.first)
  return {
    through: both(left.through, right.through),
    first: any(left.first, both(left.through, right.first)),
    whole: [...left.whole, ...(joined ? [joined] : []), ...right.whole],
    last: any(right.last, both(left.last, right.through)),
  }
}

/** Pieces that end no line become one: what stands beside them is put together line by line, which costs more. */
function joinInline(parts: readonly Pattern[]): Pattern[] {
  const joined: Pattern[] = []
  let pieces: Pattern[] = []
  for (const part of parts) {
    if (!endsLines(part)) {
      pieces.push(part)
      continue
    }
    joined.push(sequence(...pieces), part)
    pieces = []
  }
  return [...joined, sequence(...pieces)]
}

function either(options: readonly Lines[]): Lines {
  const oneOf = (piece: 'through' | 'first' | 'last') => {
    const found = options.flatMap((option) => option[piece] ?? [])
    return found.length > 0 ? choice(...found) : undefined
  }
  return { through: oneOf('through'), first: oneOf('first'), whole: options.flatMap(({ whole }) => whole), last: oneOf('last') }
}

function both(left: Pattern | undefined, right: Pattern | undefined): Pattern | undefined {
  return left && right && sequence(left, right)
}

function any(left: Pattern | undefined, right: Pattern | undefined): Pattern | undefined {
  return left && right ? choice(left, right) : (left ?? right)
}
