/// A compiled piece of a template. `depth` counts outwards from the innermost open section.
indirect enum TemplateNode: Sendable {
  case literal([UInt8])
  case text(depth: Int, slot: Int)
  /// The text whose section is open (`{{.}}`).
  case current
  case fragment(depth: Int, slot: Int)
  case section(depth: Int, slot: Int, [TemplateNode])
  case inverted(depth: Int, slot: Int, [TemplateNode])
}
