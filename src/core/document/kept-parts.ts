const ours = /^https:\/\/briefline\.eu\/ns\/([a-z]+)$/;

/** How the namespaces of ours begin: where a part of a document holds none of this, it is none of ours. */
export const ourNamespaces = "https://briefline.eu/ns/";

/**
 * A property whose name is a namespace of ours is kept as a custom XML part (ECMA-376 part 1, 15.2.5), which every
 * program hands on with the document, and not among the settings of the add-in.
 * @returns the name of the part's root element; null for any other property
 */
export const rootNameOf = (property: string): string | null => ours.exec(property)?.[1] ?? null;

/**
 * The one property that people see among those of the document: Word shows it under Info > Properties > Advanced >
 * Custom, as do the file's properties in Windows and a column of that name in SharePoint (ECMA-376 part 1, 22.3). Its
 * value is plain text in words. It is for reading only: nothing is judged by it.
 */
export const shownProperty = "Briefline";
