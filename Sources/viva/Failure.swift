import ArgumentParser
import Foundation

/// An error that ends a command: what is wrong, and what to do now.
struct Failure: LocalizedError {
  var errorDescription: String?

  init(_ message: String) { errorDescription = message }
}

/// Says something to the person beside a command's results.
func remark(_ message: String) {
  FileHandle.standardError.write(Data("viva: \(message)\n".utf8))
}
