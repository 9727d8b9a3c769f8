import Foundation
import Scenario

/// Finds a model for whisper.cpp, which comes without any.
package enum WhisperModel {
  /// The best model for a language among files: the largest that may serve, since the person who
  /// fetched it chose so; `.en` models understand English only, and those for tests nothing.
  /// - Parameters:
  ///   - files: Paths with their sizes in bytes.
  ///   - language: What is spoken.
  /// - Returns: The model's path; nil where none serves.
  package static func best(of files: [(path: String, bytes: Int)], for language: Language)
    -> String?
  {
    files
      .filter { file in
        let name = (file.path as NSString).lastPathComponent
        let serves = language == .english || !name.contains(".en")
        return name.hasPrefix("ggml-") && name.hasSuffix(".bin") && serves
          && !name.contains("silero") && !name.contains("for-tests")
      }
      .max { ($0.bytes, $1.path) < ($1.bytes, $0.path) }?.path
  }

  /// A model on this machine, or nil: the file that `WHISPER_MODEL` names, or the best one in the
  /// folders where such models are kept.
  package static func find(for language: Language, in environment: [String: String]) -> String? {
    if let named = environment["WHISPER_MODEL"], !named.isEmpty { return named }
    let home = environment["HOME"] ?? ""
    let folders = [
      "models", "\(home)/.local/share/whisper.cpp", "\(home)/.cache/whisper.cpp",
      "\(home)/whisper.cpp/models", "/usr/local/share/whisper.cpp/models",
      "/usr/share/whisper.cpp/models", "/opt/homebrew/share/whisper-cpp",
    ]
    let files = folders.flatMap { folder in
      ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).map { name in
        let path = "\(folder)/\(name)"
        let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
        return (path: path, bytes: size ?? 0)
      }
    }
    return best(of: files, for: language)
  }
}
