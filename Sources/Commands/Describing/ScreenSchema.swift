import Findings
import Reading
import Reporting

/// The JSON Schema (draft 2020-12) of the files that an author writes, for completion in editors.
struct ScreenSchema {
  let language: Language
  private var json = JSONWriter()

  enum File: String, CaseIterable { case screen, systems, settings }

  static func bytes(of file: File, in language: Language) -> [UInt8] {
    var schema = ScreenSchema(language: language)
    schema.write(file)
    schema.json.newline()
    return schema.json.bytes
  }

  private init(language: Language) { self.language = language }

  private mutating func write(_ file: File) {
    object { schema in
      schema.json.pair("$schema", "https://json-schema.org/draft/2020-12/schema")
      schema.json.pair("title", "kamishibai \(file.rawValue)")
      switch file {
      case .screen: schema.mapping(DocumentVocabulary.screen, required: "screen")
      case .settings: schema.mapping(DocumentVocabulary.settings, required: nil)
      case .systems:
        schema.json.pair("type", "object")
        schema.json.pair("additionalProperties", false)
        schema.property("properties") { schema in
          schema.property("systems") { schema in
            schema.json.pair("type", "array")
            schema.property("items") { $0.mapping(DocumentVocabulary.system, required: "system") }
          }
        }
      }
      if file != .settings { schema.property("$defs") { $0.definitions() } }
    }
  }

  private mutating func object(_ body: (inout ScreenSchema) -> Void) {
    var inner = ScreenSchema(language: language)
    json.object { json in
      inner.json = JSONWriter()
      body(&inner)
      json.values(of: inner.json)
    }
  }

  private mutating func property(_ name: String, _ body: (inout ScreenSchema) -> Void) {
    json.key(name)
    object(body)
  }

  /// What a label may look like in YAML: `no`, `12:30` and `0123` are texts to us.
  private mutating func scalar() {
    json.key("type")
    json.array(["string", "number", "boolean"]) { $0.value($1) }
  }

  private mutating func mapping(_ keys: [VocabularyKey], required: String?) {
    json.pair("type", "object")
    if let required {
      json.key("required")
      json.array([required]) { $0.value($1) }
    }
    json.pair("additionalProperties", false)
    property("properties") { schema in
      for key in keys { schema.property(key.name) { $0.describe(key) } }
    }
  }

  private mutating func describe(_ key: VocabularyKey) {
    json.pair("description", key.meaning[language])
    value(key.type)
  }

  private mutating func value(_ kind: VocabularyKey.Kind) {
    switch kind {
    case .text: scalar()
    case .flag: json.pair("type", "boolean")
    case .number(let limits):
      json.pair("type", "integer")
      json.pair("minimum", limits.lowerBound)
      json.pair("maximum", limits.upperBound)
    case .choice(let values):
      json.key("enum")
      json.array(values) { $0.value($1) }
    case .texts: oneOrList { $0.scalar() }
    case .elements, .controls, .tabs, .parts, .hotspots, .frames:
      oneOrList { $0.json.pair("$ref", "#/$defs/\(Self.definition(of: kind))") }
    case .rows: list { $0.json.pair("$ref", "#/$defs/row") }
    case .table: json.pair("$ref", "#/$defs/table-content")
    case .errors:
      json.pair("type", "object")
      property("additionalProperties") { $0.scalar() }
    }
  }

  private static func definition(of kind: VocabularyKey.Kind) -> String {
    switch kind {
    case .tabs: "tab"
    case .parts: "part"
    case .hotspots: "hotspot"
    case .frames: "frame"
    default: "element"
    }
  }

  private mutating func list(_ item: (inout ScreenSchema) -> Void) {
    json.pair("type", "array")
    property("items", item)
  }

  private mutating func oneOrList(_ item: @escaping (inout ScreenSchema) -> Void) {
    alternatives([item, { $0.list(item) }])
  }

  private mutating func alternatives(_ bodies: [(inout ScreenSchema) -> Void]) {
    let language = language
    json.key("anyOf")
    json.array(bodies) { json, body in
      var inner = ScreenSchema(language: language)
      inner.object(body)
      json.values(of: inner.json)
    }
  }

  private mutating func definitions() {
    property("element") { schema in
      let items = ElementVocabulary.all.map { item in
        { (schema: inout ScreenSchema) in schema.json.pair("$ref", "#/$defs/\(item.name)") }
      }
      schema.alternatives(
        [{ $0.scalar() }] + items + [{ $0.json.pair("$ref", "#/$defs/label") }])
    }
    for item in ElementVocabulary.all {
      property(item.name) { schema in
        schema.json.pair("description", item.meaning[schema.language])
        let key = VocabularyKey(
          item.name, item.value, ja: item.meaning.japanese, en: item.meaning.english)
        schema.mapping([key] + item.keys + VocabularyKey.common, required: item.name)
      }
    }
    let label = VocabularyKey("label", .text, ja: "文言", en: "The words")
    property("label") {
      $0.mapping([label] + VocabularyKey.control + VocabularyKey.common, required: "label")
    }
    property("tab") { schema in
      let tab = VocabularyKey("tab", .text, ja: "タブの文言", en: "The tab's words")
      schema.alternatives([
        { $0.scalar() },
        {
          $0.mapping(
            [tab, VocabularyKey.content] + VocabularyKey.control + VocabularyKey.common,
            required: "tab")
        },
      ])
    }
    property("part") { schema in
      let keys = VocabularyKey.part
      schema.alternatives([{ $0.scalar() }, { $0.mapping(keys, required: "label") }])
    }
    property("hotspot") {
      $0.mapping(
        [label, VocabularyKey.at] + VocabularyKey.control + VocabularyKey.common,
        required: "label")
    }
    property("frame") {
      let name = VocabularyKey("frame", .text, ja: "枠の名前", en: "The frame's name")
      let assumed = VocabularyKey.common.filter { $0.name == "assumed" }
      $0.mapping([name] + DocumentVocabulary.frame + assumed, required: "frame")
    }
    property("row") { $0.list { $0.json.pair("$ref", "#/$defs/cell") } }
    property("cell") { schema in
      schema.alternatives([
        { $0.json.pair("$ref", "#/$defs/element") },
        { $0.list { $0.json.pair("$ref", "#/$defs/element") } },
        { $0.mapping(VocabularyKey.cell, required: "cell") },
      ])
    }
    property("table-content") { $0.mapping(VocabularyKey.table, required: nil) }
  }
}
