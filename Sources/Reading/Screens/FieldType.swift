import Findings
import Storyboards

/// What a field's `type:` can say: a kind of field, or a ready-made row of several.
enum FieldType: RawRepresentable, CaseIterable {
  case plain(Field.Kind)
  case several(Preset)

  /// Fields that forms ask for again and again.
  enum Preset: String, CaseIterable {
    case dateParts = "date-parts"
    case era, name, kana, phone, address, bank
    case myNumber = "my-number"
  }

  static let allCases: [FieldType] =
    Field.Kind.allCases.filter { $0 != .textarea && $0 != .file && $0 != .digits }.map {
      .plain($0)
    }
    + Preset.allCases.map { .several($0) }

  init?(rawValue: String) {
    guard let type = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = type
  }

  var rawValue: String {
    switch self {
    case .plain(let kind): kind.rawValue
    case .several(let preset): preset.rawValue
    }
  }

  var kind: Field.Kind {
    switch self {
    case .plain(let kind): kind
    case .several(.myNumber): .digits
    case .several: .text
    }
  }

  /// The parts of a ready-made row, assumed until the author writes her own, in the script of the
  /// label.
  func parts(of label: Words) -> [Field.Part] {
    guard case .several(let preset) = self else { return [] }
    let isJapanese = label.text.unicodeScalars.contains { $0.value > 0x3000 }
    func words(_ japanese: String, _ english: String) -> Words {
      Words(isJapanese ? japanese : english, at: label.place, isAssumed: true)
    }
    func part(
      _ japanese: String, _ english: String, _ kind: Field.Kind = .text, _ options: [Words] = []
    ) -> Field.Part {
      Field.Part(words(japanese, english), kind: kind, options: options)
    }
    let date = [
      part("年", "Year", .number), part("月", "Month", .number), part("日", "Day", .number),
    ]
    switch preset {
    case .dateParts: return date
    case .era:
      let eras = [
        words("明治", "Meiji"), words("大正", "Taisho"), words("昭和", "Showa"),
        words("平成", "Heisei"), words("令和", "Reiwa"),
      ]
      return [part("元号", "Era", .text, eras)] + date
    case .name: return [part("姓", "Family name"), part("名", "Given name")]
    case .kana:
      return [part("セイ", "Family name in kana"), part("メイ", "Given name in kana")]
    case .phone:
      return [
        part("市外局番", "Area code", .tel), part("市内局番", "Exchange", .tel),
        part("加入者番号", "Number", .tel),
      ]
    case .address:
      return [
        part("郵便番号", "Postcode", .postcode), part("都道府県", "Prefecture"),
        part("市区町村", "City"), part("町名・番地", "Street"), part("建物名・部屋番号", "Building"),
      ]
    case .bank:
      return [
        part("金融機関名", "Bank"), part("支店名", "Branch"),
        part("口座種別", "Kind of account", .text, [words("普通", "Ordinary"), words("当座", "Current")]),
        part("口座番号", "Account number", .number), part("口座名義", "Account holder"),
      ]
    case .myNumber: return []
    }
  }
}
