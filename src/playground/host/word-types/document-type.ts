import { readSettings } from "../../../docx/read/settings";
import type { OpenDocument } from "../document/open-document";
import { asks, leads, readable, type HostType } from "../engine/host-type";
import type { References } from "../engine/references";
import { annotationEvent } from "./annotation-event";
import { oneOf, text } from "./arguments";
import { paragraphEvents } from "./paragraph-events";
import type { Selection } from "./selection";
import type { Shown } from "./shown";

const eventNames = [...paragraphEvents, annotationEvent].map(({ name }) => name);

/** The root of everything. @see https://learn.microsoft.com/javascript/api/word/word.document */
export const documentType = (
  document: OpenDocument,
  shown: Shown,
  selection: Selection,
  references: References,
): HostType<null> => ({
  name: "Document",
  isKept: false,
  properties: {
    ChangeTrackingMode: readable("1.4", () => (readSettings(document.docx).isTracking ? "TrackAll" : "Off")),
  },
  navigations: {
    Body: leads("1.1", () => shown.body()),
    Sections: leads("1.1", () => shown.sections()),
    Properties: leads("1.3", () => shown.properties()),
    ContentControls: leads("1.1", () => shown.controls(() => document.richTextControls())),
  },
  methods: {
    GetAnnotationById: asks("1.7", (_, [id]) => shown.annotation(document.annotations.get(text(id)))),
    GetSelection: asks("1.1", () => shown.range(selection.range)),
    // The client listens to one event of the host for all; whether anybody listens there is all that counts.
    _RegisterEvent: asks("1.6", (_, [name]) => void oneOf(name, eventNames)),
    _UnregisterEvent: asks("1.6", (_, [name]) => void oneOf(name, eventNames)),
    _RemoveReference: asks("1.1", (_, [name]) => references.drop(name)),
    _RemoveAllReferences: asks("1.1", () => references.dropAll()),
  },
});
