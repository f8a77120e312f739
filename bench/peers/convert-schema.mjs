// The bundled JSON Schema → the types of another library, mechanically: nobody writes them better or worse by hand.

/**
 * What a library calls its types. Each function gives a type of the library.
 *
 * @template Type
 * @typedef {object} Library
 * @property {(fields: { name: string, type: Type, isRequired: boolean }[]) => Type} object
 *   An object that has no other fields.
 * @property {() => Type} open
 *   An object that may have any field.
 * @property {(item: Type, limits: { minItems?: number, maxItems?: number }) => Type} array
 * @property {(limits: { minLength?: number, maxLength?: number, pattern?: string }) => Type} string
 * @property {(limits: { minimum?: number, maximum?: number, isInteger: boolean }) => Type} number
 * @property {() => Type} boolean
 * @property {(values: readonly unknown[]) => Type} choice
 *   One of some constants.
 * @property {(discriminator: string, branches: Type[]) => Type} variant
 *   One of some objects, told apart by a field.
 * @property {(name: string) => Type} [reference]
 *   A definition by its name; without this function definitions are written in place.
 */

/**
 * Convert a schema.
 *
 * @template Type
 * @param {object} schema
 *   JSON Schema 2020-12, all `$ref` into its own `$defs`.
 * @param {Library<Type>} library
 *   The functions of the library.
 * @returns {{ type: Type, definitions: Record<string, Type> }}
 *   The type of the whole, and of each definition.
 * @throws {Error}
 *   Where the schema says something this does not know: a peer must not check less unnoticed.
 */
export function convertSchema(schema, library) {
  const definitions = {}
  const convert = ({ $ref, ...part }) => {
    if ($ref === undefined) return convertPart(part, library, convert, schema)
    const name = $ref.replace('#/$defs/', '')
    return library.reference?.(name) ?? define(name)
  }
  const define = (name) => (definitions[name] ??= convert(schema.$defs[name]))
  for (const name of Object.keys(schema.$defs)) define(name)
  return { type: convert(schema), definitions }
}

const SILENT = ['$schema', '$id', '$comment', '$defs', 'title', 'description', 'examples', 'type']

function convertPart(part, library, convert, root) {
  const known = (...names) => refuseOthers(part, [...SILENT, ...names])
  if (part.properties) {
    known('properties', 'required', 'additionalProperties')
    const fields = Object.entries(part.properties).map(([name, field]) => ({
      name,
      type: convert(field),
      isRequired: part.required?.includes(name) ?? false,
    }))
    return library.object(fields)
  }
  if (part.type === 'object') {
    known('additionalProperties')
    return library.open()
  }
  if (part.items) {
    known('items', 'minItems', 'maxItems')
    return library.array(convert(part.items), part)
  }
  if (part.oneOf) {
    known('oneOf')
    if (part.oneOf.every((branch) => 'const' in branch))
      return library.choice(part.oneOf.map((branch) => branch.const))
    return library.variant(findDiscriminator(part.oneOf, root), part.oneOf.map(convert))
  }
  if ('const' in part) {
    known('const')
    return library.choice([part.const])
  }
  if (part.enum) {
    known('enum')
    return library.choice(part.enum)
  }
  if (part.type === 'string') {
    known('minLength', 'maxLength', 'pattern')
    return library.string(part)
  }
  if (part.type === 'boolean') return library.boolean()
  known('minimum', 'maximum')
  return library.number({ ...part, isInteger: part.type === 'integer' })
}

function refuseOthers(part, names) {
  const other = Object.keys(part).find((name) => !names.includes(name))
  if (other !== undefined) throw new Error(`bench: teach convert-schema.mjs the keyword ${other}`)
}

function findDiscriminator(branches, { $defs }) {
  const objects = branches.map((branch) =>
    branch.$ref ? $defs[branch.$ref.replace('#/$defs/', '')] : branch,
  )
  const name = Object.keys(objects[0].properties).find((key) =>
    objects.every(({ properties }) => 'const' in (properties[key] ?? {})),
  )
  if (name === undefined) throw new Error('bench: convert-schema.mjs knows no choice without a discriminator')
  return name
}
