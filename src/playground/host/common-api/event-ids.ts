/** The numbers under which Office's client knows the host's events. @see OSF.DDA.EventDispId in office.js */
export const eventIds = { selectionChanged: 2, richApiMessage: 33, commandInvoked: 39 } as const;

/** The numbers of the calls that we answer. @see OSF.DDA.MethodDispId in office.js */
export const callIds = {
  richApi: 93,
  commandCompleted: 94,
  addPart: 128,
  partsByNamespace: 130,
  partXml: 131,
  deletePart: 133,
} as const;
