import { eventMessage } from "./paragraph-events";

/** Somebody has clicked on an underline (WordApi 1.7). The number is ours: the npm client does not have the event. */
export const annotationEvent = { member: "onAnnotationClicked", name: "AnnotationClicked", number: 14 } as const;

/** The event as the client takes it. */
export const clickOn = (id: string): readonly (readonly unknown[])[] => [
  [eventMessage, annotationEvent.number, "", JSON.stringify({ id }), 1, false],
];
