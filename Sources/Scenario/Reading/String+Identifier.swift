extension String {
  /// Whether the text can name a glossary entry: letters of any script, digits and hyphens.
  var isIdentifier: Bool {
    !isEmpty
      && unicodeScalars.allSatisfy { scalar in
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-": true
        default: !scalar.isASCII && scalar.properties.isAlphabetic
        }
      }
  }

  /// Whether the text can be an id that also stands in file names and on the command line:
  /// lower-case letters, digits and hyphens, at most 64, the first one no hyphen.
  var isSlug: Bool {
    !isEmpty && utf8.count <= 64 && !hasPrefix("-")
      && utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}
