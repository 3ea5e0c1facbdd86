/// The texts of a page's elements, read from its bytes without the parsers that prove it.
enum PageText {
  /// What stands in each element of a name that holds no other element, unescaped.
  static func texts(of element: String, in page: String) -> [String] {
    let scalars = Array(page.unicodeScalars)
    let opening = Array("<\(element)".unicodeScalars)
    var texts: [String] = []
    var index = 0
    while index + opening.count < scalars.count {
      let after = scalars[index + opening.count]
      guard scalars[index..<(index + opening.count)].elementsEqual(opening),
        after == " " || after == ">", let start = scalars[index...].firstIndex(of: ">"),
        let end = scalars[start...].firstIndex(of: "<")
      else {
        index += 1
        continue
      }
      texts.append(unescaped(scalars[(start + 1)..<end]))
      index = end
    }
    return texts
  }

  /// Our pages escape by number only; anything else that begins with & stays as it is.
  private static func unescaped(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    var rest = scalars
    while let scalar = rest.popFirst() {
      if scalar == "&", rest.first == "#", let end = rest.firstIndex(of: ";"),
        let code = UInt32(String(String.UnicodeScalarView(rest[(rest.startIndex + 1)..<end]))),
        let character = Unicode.Scalar(code)
      {
        text.append(character)
        rest = rest[(end + 1)...]
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
