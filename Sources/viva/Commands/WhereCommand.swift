import ArgumentParser
import Foundation
import Terminal

/// `viva where`: tells every place where Viva keeps anything.
struct WhereCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "where", abstract: "Tell every place where Viva keeps anything.",
    discussion: """
      Nothing is kept anywhere else, and nothing leaves this machine.

      EXAMPLES
        viva where
        viva where --json | jq -r .path
      """)

  @Flag(help: "One JSON object a line.")
  var json = false

  @OptionGroup var place: PlaceOptions
  @OptionGroup var look: ScreenOptions

  func run() throws {
    let surroundings = Surroundings.current
    let screen = look.screen(in: surroundings)
    let places = KeptPlaces.all(folder: place.folder(in: surroundings), in: surroundings)
    for place in places {
      if json {
        screen.write(try JSONLine.text(of: place) + "\n")
      } else {
        show(place, on: screen)
      }
    }
  }

  private func show(_ place: KeptPlace, on screen: Screen) {
    let amount =
      place.exists ? "\(place.count) \(place.unit), \(size(place.size))" : "nothing yet"
    screen.show(StyledText(place.name, .bold) + StyledText("  \(amount)"))
    // A path stands unbroken, however narrow the screen is: it is there to be copied.
    screen.show(StyledText("  \(place.path.harmless)"))
    screen.show(StyledText(place.reason, .dim), margin: "  ")
  }

  private func size(_ bytes: Int) -> String {
    let kilobytes = Double(bytes) / 1000
    switch bytes {
    case ..<1000: return "\(bytes) bytes"
    case ..<1_000_000: return "\(kilobytes.figure) kB"
    default: return "\((kilobytes / 1000).figure) MB"
    }
  }
}
