import Foundation
import Scenario

/// Why the system refused a file, as a person can act on it.
package struct FileTrouble: Error, Equatable, Sendable {
  /// The system's `errno`.
  package var code: Int32

  package init(code: Int32) { self.code = code }

  /// What is wrong: "the disk is full".
  package func cause(in language: Language) -> String {
    let both: (english: String, chinese: String) =
      switch code {
      case ENOSPC: ("the disk is full", "磁盘已满")
      case EDQUOT: ("your disk quota is used up", "磁盘配额已用完")
      case EROFS: ("the file system is read-only", "文件系统是只读的")
      case EACCES, EPERM: ("permission denied", "没有权限")
      case EIO: ("the disk reports an error", "磁盘报告读写错误")
      case EFBIG: ("the file may not grow further", "文件不能再增大")
      case ENOENT: ("no such file or folder", "文件或文件夹不存在")
      case ENOTDIR, EEXIST: ("a file stands where a folder should be", "那里是文件而不是文件夹")
      case EISDIR: ("it is a folder", "那是一个文件夹")
      case EINVAL: ("it is not a regular file", "那不是普通文件")
      case ENAMETOOLONG: ("the name is too long", "名字太长")
      case EMFILE, ENFILE: ("too many files are open", "打开的文件太多")
      default: (String(cString: strerror(code)), String(cString: strerror(code)))
      }
    return language == .chinese ? both.chinese : both.english
  }

  /// What to do about it: "free some space".
  package func mend(in language: Language) -> String {
    let both: (english: String, chinese: String) =
      switch code {
      case ENOSPC, EDQUOT, EFBIG: ("free some space", "请腾出一些空间")
      case EIO: ("check the disk", "请检查磁盘")
      default: ("choose another folder with --transcripts DIR", "请用 --transcripts 换一个文件夹")
      }
    return language == .chinese ? both.chinese : both.english
  }
}
