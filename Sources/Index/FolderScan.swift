import Foundation
import Transcripts

/// What tells whether a file has changed since it was read.
struct FileStamp: Equatable, Hashable {
  /// In bytes.
  var size: Int64
  /// Of the last change, in nanoseconds since 1970.
  var changed: Int64
  var inode: Int64

  init(size: Int64, changed: Int64, inode: Int64) {
    self.size = size
    self.changed = changed
    self.inode = inode
  }

  init(_ status: stat) {
    #if os(Linux)
      let time = status.st_mtim
    #else
      let time = status.st_mtimespec
    #endif
    size = Int64(status.st_size)
    changed = Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    inode = Int64(bitPattern: UInt64(status.st_ino))
  }
}

/// The files of a folder that are named as sessions, as they are at this moment.
struct FolderScan {
  /// By the session's name; folders, pipes, empty files and what cannot be looked at are no sessions.
  private(set) var stamps: [String: FileStamp] = [:]

  /// Looks at the folder; one that is not there has no files.
  /// - Throws: ``ArchiveError/unreadable(folder:_:)``
  init(_ folder: URL) throws(ArchiveError) {
    let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0, let directory = fdopendir(descriptor) else {
      let code = errno
      if descriptor >= 0 { close(descriptor) }
      if code == ENOENT { return }
      throw .unreadable(folder: folder.path, FileTrouble(code: code))
    }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      guard let name = entry.pointee.sessionName else { continue }
      var status = stat()
      guard fstatat(descriptor, name + ".jsonl", &status, 0) == 0,
        status.st_mode & S_IFMT == S_IFREG, status.st_size > 0
      else { continue }
      stamps[name] = FileStamp(status)
    }
  }

  /// Tells this state of the folder from any other; the order of its files has no part in it.
  var digest: Int64 {
    var sum: UInt64 = 0
    for (name, stamp) in stamps {
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      for number in [stamp.size, stamp.changed, stamp.inode] {
        hash = (hash ^ UInt64(bitPattern: number)) &* 0xbf58_476d_1ce4_e5b9
        hash ^= hash >> 31
      }
      sum &+= hash
    }
    return Int64(bitPattern: sum)
  }
}

extension dirent {
  /// The name of the session, where the file is named as one.
  fileprivate var sessionName: String? {
    withUnsafeBytes(of: d_name) { bytes in
      let name = bytes.prefix { $0 != 0 }
      let ending = ".jsonl".utf8
      guard name.count > ending.count, name.suffix(ending.count).elementsEqual(ending)
      else { return nil }
      let stem = String(decoding: name.dropLast(ending.count), as: UTF8.self)
      return SessionID(stem) == nil ? nil : stem
    }
  }
}
