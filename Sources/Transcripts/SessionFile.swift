import Foundation

/// A session's file as bytes, for those who read it in their own way.
package enum SessionFile {
  /// All of a file, and what the system told of it before it was read.
  /// - Throws: ``FileTrouble`` if it cannot be read or is no regular file.
  package static func contents(of url: URL) throws(FileTrouble) -> (Data, stat) {
    let descriptor = try Descriptor.opening(url.path, flags: O_RDONLY)
    var status = stat()
    guard fstat(descriptor.number, &status) == 0 else { throw FileTrouble(code: errno) }
    return (try descriptor.contents(), status)
  }
}
