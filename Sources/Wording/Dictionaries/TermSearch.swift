import Findings
import Storyboards

/// Makes of a rule's patterns what can be looked for.
enum TermSearch {
  static func of(_ rule: TermRule) throws(TermProblem) -> CompiledTerm.Search {
    if rule.patterns.isEmpty {
      return .texts([
        LiteralPattern(rule.expected.text, isFolded: true, isWordBound: rule.isWordBound)
      ])
    }
    let patterns = rule.patterns.map { TermPattern($0.text) }
    let texts = patterns.compactMap { pattern -> LiteralPattern? in
      guard case .text(let text) = pattern else { return nil }
      return LiteralPattern(text, isFolded: false, isWordBound: rule.isWordBound)
    }
    return texts.count == patterns.count ? .texts(texts) : try expression(of: rule, patterns)
  }

  /// One expression for all patterns: groups count through, as in prh.
  private static func expression(
    of rule: TermRule, _ patterns: [TermPattern]
  ) throws(TermProblem) -> CompiledTerm.Search {
    var translated: [TranslatedPattern] = []
    for (words, pattern) in zip(rule.patterns, patterns) {
      do throws(PatternProblem) {
        translated.append(try translate(pattern, isWordBound: rule.isWordBound))
      } catch {
        throw TermProblem(finding: TermFindings.untranslatable(words, error.reason))
      }
    }
    do throws(RegularExpression.Problem) {
      let whole = translated.map { "(?:\($0.text))" }.joined(separator: "|")
      return .expression(
        try RegularExpression(whole),
        required: PatternRequirement.any(of: translated.map(\.required)))
    } catch {
      let culprit = zip(rule.patterns, translated).first { !compiles($1) }?.0
      throw TermProblem(
        finding: TermFindings.untranslatable(
          culprit ?? rule.patterns[0],
          Phrase(ja: "PCRE2 の説明: \(error.text)", en: "PCRE2 says: \(error.text)")))
    }
  }

  private static func translate(
    _ pattern: TermPattern, isWordBound: Bool
  ) throws(PatternProblem) -> TranslatedPattern {
    switch pattern {
    case .expression(let source, let flags):
      // As in prh: in `a|b` the boundaries bind to the nearest alternative alone.
      return try PatternTranslator.translate(
        isWordBound ? "\\b\(source)\\b" : source, flags: flags)
    case .text(let text):
      let boundary = isWordBound ? "\\b" : ""
      let quoted = text.unicodeScalars.map(PatternReader.quoted).joined()
      return TranslatedPattern(
        text: boundary + quoted + boundary, required: [Array(text.unicodeScalars)])
    }
  }

  private static func compiles(_ pattern: TranslatedPattern) -> Bool {
    do throws(RegularExpression.Problem) {
      _ = try RegularExpression(pattern.text)
      return true
    } catch {
      return false
    }
  }
}
