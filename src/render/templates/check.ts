// Templates, model and the view's schema → every place where a template asks for what it will not get.

import Handlebars from 'handlebars'
import { findNearest } from '../../issue/nearest.js'
import type { Text } from '../../model/types.js'
import { findBareSlots } from './attributes.js'
import { describeSyntax, type Fault, SAY } from './faults.js'
import { followPath, type PathNode, type Scope } from './scope.js'
import type { Format, Source } from './sources.js'
import { type ViewType, withField } from './view-type.js'

/** What is checked together: templates that can call each other. */
export interface CheckInput {
  readonly format: Format
  readonly sources: ReadonlyMap<string, Source>
  /** Type of the view. */
  readonly view: ViewType
  /** Templates that are called from outside. */
  readonly entries: readonly string[]
  /** Names of the templates to be blamed; where another gets the wrong context its caller is. */
  readonly own: ReadonlySet<string>
}

/** What a check found. */
export interface CheckResult {
  readonly faults: readonly Fault[]
  /** Names of the templates that some template calls, and of the entries. */
  readonly used: ReadonlySet<string>
}

/**
 * Check templates against the view.
 *
 * Each template is checked in every context that it is called with.
 *
 * @param input
 *   The templates, and what the first of them receive.
 * @returns
 *   All faults in order of file and line, and which templates are used.
 */
export function checkTemplates(input: CheckInput): CheckResult {
  const checker = new Checker(input)
  for (const name of input.entries) if (input.sources.has(name)) checker.checkTemplate(name, input.view)
  const faults = [...checker.faults.values()].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  )
  return { faults, used: checker.used }
}

interface Location {
  readonly start: { readonly line: number; readonly column: number }
}

interface Node {
  readonly type: string
  readonly loc: Location
  readonly [property: string]: unknown
}

/** A partial that adds a field to its own context at each call would never be done. */
const DEEPEST = 30

class Checker {
  readonly faults = new Map<string, Fault>()
  readonly used = new Set<string>()
  private readonly done = new Map<string, Set<ViewType>>()
  private readonly parsed = new Map<string, Node | undefined>()
  private readonly input: CheckInput

  constructor(input: CheckInput) {
    this.input = input
  }

  /** Check one template in one context, and all it calls. */
  checkTemplate(name: string, type: ViewType, depth = 0, caller?: Fault): void {
    this.used.add(name)
    const source = this.input.sources.get(name)
    const contexts = this.done.get(name) ?? new Set()
    if (!source || contexts.has(type)) return
    contexts.add(type)
    this.done.set(name, contexts)
    const program = this.parse(name, source)
    const scope = { type, root: this.input.view, names: new Map(), inLoop: false }
    if (program) this.checkBody(program, scope, { source, depth, ...(caller && { caller }) })
  }

  private parse(name: string, source: Source): Node | undefined {
    if (this.parsed.has(name)) return this.parsed.get(name)
    let program: Node | undefined
    try {
      program = Handlebars.parse(source.text) as unknown as Node
      this.checkAttributes(program, source)
    } catch (error) {
      this.faults.set(source.file, describeSyntax(source.file, error))
    }
    this.parsed.set(name, program)
    return program
  }

  /** A style sheet is no markup. */
  private checkAttributes(program: Node, source: Source): void {
    if (this.input.format !== 'html' || source.file.endsWith('.css')) return
    const file = { source, depth: 0 }
    for (const found of findBareSlots(program)) {
      const node = found as Node
      this.add(file, node, SAY.bare(textOf(file, node)))
    }
  }

  private checkBody(program: unknown, scope: Scope, file: OpenFile): void {
    for (const node of (program as { body?: readonly Node[] } | undefined)?.body ?? []) {
      if (node.type === 'MustacheStatement') this.checkMustache(node, scope, file)
      else if (node.type === 'BlockStatement') this.checkBlock(node, scope, file)
      else if (node.type === 'PartialStatement') this.checkPartial(node, scope, file)
      else if (!QUIET.has(node.type)) this.add(file, node, SAY.unsupported(node.type))
    }
  }

  private checkMustache(node: Node, scope: Scope, file: OpenFile): void {
    const found = textOf(file, node)
    if (node.escaped === false && this.input.format === 'html') this.add(file, node, SAY.raw(found))
    const type = hasParameters(node)
      ? this.typeOfCall(node, scope, file)
      : this.typeOf(node.path, scope, file)
    if (type && type.kind !== 'text' && type.kind !== 'nothing') this.add(file, node, SAY.print(found))
  }

  private checkBlock(node: Node, scope: Scope, file: OpenFile): undefined {
    const helper = (node.path as unknown as PathNode).original
    const parameters = node.params as readonly Node[]
    const [parameter] = parameters
    if (!BLOCKS.has(helper)) return this.add(file, node, SAY.helper(helper, findNearest(helper, HELPERS)))
    if (!parameter || parameters.length > 1) return this.add(file, node, SAY.parameters(helper))
    const type = this.typeOf(parameter, scope, file)
    const inside = type && this.enter(helper, type, node, scope, file)
    if (inside) this.checkBody(node.program, inside, file)
    this.checkBody(node.inverse, scope, file)
  }

  /** The scope inside a block; undefined where it would never be entered, or makes no sense. */
  private enter(helper: string, type: ViewType, node: Node, scope: Scope, file: OpenFile): Scope | undefined {
    if (helper === 'if' || helper === 'unless') return scope
    if (type.kind === 'nothing') return undefined
    const found = textOf(file, (node.params as readonly Node[])[0] as Node)
    const items = type.kind === 'list' || type.kind === 'object' ? type.items : undefined
    if (helper === 'each' && !items) return this.add(file, node, SAY.loop(found))
    if (helper === 'with' && type.kind !== 'object') return this.add(file, node, SAY.object(found))
    const inner = helper === 'each' && items ? items : type
    const given = (node.program as { blockParams?: readonly string[] }).blockParams ?? []
    const values: ViewType[] = [inner, { kind: 'text' }]
    const names = given.map((name, index): [string, ViewType] => [name, values[index] ?? { kind: 'nothing' }])
    return {
      type: inner,
      root: scope.root,
      names: new Map([...scope.names, ...names]),
      outer: scope,
      inLoop: scope.inLoop || helper === 'each',
    }
  }

  private checkPartial(node: Node, scope: Scope, file: OpenFile): undefined {
    const name = (node.name as { original?: unknown }).original
    if (typeof name !== 'string') return this.add(file, node, SAY.unsupported(textOf(file, node)))
    if (!this.input.sources.has(name)) {
      return this.add(file, node, SAY.partial(name, findNearest(name, this.input.sources.keys())))
    }
    if (file.depth > DEEPEST) return this.add(file, node, SAY.deep(name))
    const [parameter] = node.params as readonly Node[]
    let type = parameter ? this.typeOf(parameter, scope, file) : scope.type
    for (const { key, value } of hashOf(node)) {
      const given = this.typeOf(value, scope, file)
      if (type && given) type = withField(type, key, given)
    }
    if (type) this.checkTemplate(name, type, file.depth + 1, this.callerOf(name, node, file))
  }

  /** The call to be blamed for what goes wrong in a template that is not its author's. */
  private callerOf(name: string, node: Node, file: OpenFile): Fault | undefined {
    if (this.input.own.has(name)) return undefined
    return file.caller ?? placeFault(file, node, { zh: name, en: name })
  }

  /** The type of an expression; undefined where a fault was found. */
  private typeOf(expression: unknown, scope: Scope, file: OpenFile): ViewType | undefined {
    const node = expression as Node
    if (node.type === 'SubExpression') return this.typeOfCall(node, scope, file)
    if (node.type !== 'PathExpression') return { kind: node.type === 'BooleanLiteral' ? 'flag' : 'text' }
    const found = followPath(node as unknown as PathNode, scope)
    if ('type' in found) return found.type
    this.add(file, node, found.fault)
    return undefined
  }

  /** Only `lookup` gives a value. */
  private typeOfCall(node: Node, scope: Scope, file: OpenFile): ViewType | undefined {
    const helper = (node.path as { original?: unknown }).original
    const [object, key] = node.params as readonly Node[]
    if (helper !== 'lookup')
      return this.add(file, node, SAY.helper(String(helper), findNearest(String(helper), HELPERS)))
    if (!object || !key) return this.add(file, node, SAY.parameters('lookup'))
    const type = this.typeOf(object, scope, file)
    this.typeOf(key, scope, file)
    if (!type || type.kind === 'nothing') return type
    if (type.kind === 'object' && typeof key.value === 'string') {
      const field = type.fields.get(key.value)
      if (!field)
        this.add(file, key, SAY.field(key.value, type.name, findNearest(key.value, type.fields.keys())))
      return field
    }
    if ((type.kind === 'object' || type.kind === 'list') && type.items) return type.items
    return this.add(file, node, SAY.loop(textOf(file, object)))
  }

  private add(file: OpenFile, node: Node, text: Text): undefined {
    const { caller } = file
    const fault = caller ? { ...caller, text: SAY.call(caller.text.en, text) } : placeFault(file, node, text)
    this.faults.set(`${fault.file}:${fault.line}:${fault.column}:${fault.text.en}`, fault)
  }
}

function placeFault({ source }: OpenFile, { loc }: Node, text: Text): Fault {
  return { file: source.file, line: loc.start.line, column: loc.start.column + 1, text }
}

/** The template that is being read. */
interface OpenFile {
  readonly source: Source
  readonly depth: number
  /** Who is to be blamed instead of this template, with its name as text. */
  readonly caller?: Fault
}

const BLOCKS = new Set(['if', 'unless', 'each', 'with'])
const HELPERS = [...BLOCKS, 'lookup']
const QUIET = new Set(['ContentStatement', 'CommentStatement'])

function hasParameters(node: Node): boolean {
  return (node.params as readonly unknown[]).length > 0 || node.hash !== undefined
}

function hashOf(node: Node): readonly { readonly key: string; readonly value: Node }[] {
  return (node.hash as { pairs?: readonly { key: string; value: Node }[] } | undefined)?.pairs ?? []
}

/** The text of a node as it stands in its file, cut to one line. */
function textOf(file: OpenFile, node: Node): string {
  const { start, end } = node.loc as Location & { readonly end: Location['start'] }
  const line = file.source.text.split('\n')[start.line - 1] ?? ''
  return line.slice(start.column, end.line === start.line ? end.column : undefined)
}
