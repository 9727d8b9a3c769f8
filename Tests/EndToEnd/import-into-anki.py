"""Imports a file into a new collection with Anki's own importer, and prints what is there then.

    python3 import-into-anki.py FILE COLLECTION

One JSON object: what the importer understood of the header, how many notes were new or updated, and
every note with its type, deck, fields, tags and number of cards.
"""

import json
import sys

from anki.collection import Collection, ImportCsvRequest

file, path = sys.argv[1:]
collection = Collection(path)
metadata = collection.get_csv_metadata(path=file, delimiter=None)
log = collection.import_csv(ImportCsvRequest(path=file, metadata=metadata)).log
notes = [collection.get_note(id) for id in collection.find_notes("")]
print(
    json.dumps(
        {
            "isHTML": metadata.is_html,
            "new": len(log.new),
            "updated": len(log.updated),
            "skipped": len(log.missing_notetype) + len(log.missing_deck) + len(log.empty_first_field),
            "notes": [
                {
                    "guid": note.guid,
                    "type": note.note_type()["name"],
                    "deck": collection.decks.name(note.cards()[0].did),
                    "fields": note.fields,
                    "tags": sorted(note.tags),
                    "cards": len(note.cards()),
                    "question": note.cards()[0].question(),
                }
                for note in notes
            ],
        }
    )
)
collection.close()
