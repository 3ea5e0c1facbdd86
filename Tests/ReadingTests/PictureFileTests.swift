import Findings
import Reading
import Storyboards
import Testing

@Suite("A picture file")
struct PictureFileTests {
  private func inspect(_ bytes: [UInt8]) -> Outcome<Picture.Asset> {
    PictureFile.inspect(bytes, named: Words("images/案内図.dat", at: Place(file: "s.yaml")))
  }

  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    + [0, 0, 2, 0x80, 0, 0, 1, 0xE0, 8, 2, 0, 0, 0]
  private static let jpeg: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC2, 0, 11, 8, 1, 0xE0, 2, 0x80, 3, 0, 0, 0, 0]
  private static let lossy: [UInt8] =
    Array("RIFF    WEBPVP8 ".utf8) + [0, 0, 0, 0, 0, 0, 0, 0x9D, 0x01, 0x2A]
    + [0x80, 2, 0xE0, 1, 0, 0]
  private static let extended: [UInt8] =
    Array("RIFF    WEBPVP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0] + [0x7F, 2, 0, 0xDF, 1, 0, 0]

  @Test(
    "is known by its content, with its size, whatever its name says",
    arguments: [(png, "png"), (jpeg, "jpg"), (lossy, "webp"), (extended, "webp")])
  func formats(bytes: [UInt8], format: String) throws {
    let asset = try #require(inspect(bytes).value)

    #expect(asset.width == 640)
    #expect(asset.height == 480)
    #expect(asset.path.hasPrefix("images/"))
    #expect(asset.path.hasSuffix("." + format))
  }

  @Test(
    "that is cut off anywhere is refused, and nothing crashes", arguments: [png, jpeg, extended])
  func cut(bytes: [UInt8]) {
    for count in 0..<min(bytes.count, 18) {
      let outcome = inspect(Array(bytes.prefix(count)))

      #expect(outcome.value == nil)
      #expect(outcome.findings.map(\.kind.code) == ["KSB1121"])
    }
  }

  @Test("that could run a script is none", arguments: ["<svg/>", "GIF89a", "%PDF-1.7"])
  func others(text: String) {
    #expect(inspect(Array(text.utf8)).findings.map(\.kind.code) == ["KSB1121"])
  }

  @Test("beyond 5 MB is refused")
  func large() {
    let bytes = Self.png + [UInt8](repeating: 0, count: PictureFile.sizeLimit)

    #expect(inspect(bytes).findings.map(\.kind.code) == ["KSB1121"])
  }
}
